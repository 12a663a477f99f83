/// Well-known holders of office, one a line:
/// `name|country|office|from|to|other names`.
///
/// Years are inclusive; an open end means that none was known when the list was written.
enum OfficeHolderData {
  static let lines: StaticString = """
    Donald Trump|USA|president|2017|2021|Trump;Donald J. Trump
    Donald Trump|USA|president|2025||
    Joe Biden|USA|president|2021|2025|Biden
    Barack Obama|USA|president|2009|2017|Obama
    George W. Bush|USA|president|2001|2009|
    Bill Clinton|USA|president|1993|2001|
    Kamala Harris|USA|vice president|2021|2025|
    JD Vance|USA|vice president|2025||J.D. Vance;Vance
    Marco Rubio|USA|secretary of state|2025||Rubio
    Antony Blinken|USA|secretary of state|2021|2025|Blinken
    Pete Hegseth|USA|secretary of defense|2025||Hegseth
    Vladimir Putin|RUS|president|2012||Putin;Vladimir Vladimirovich Putin
    Dmitry Medvedev|RUS|president|2008|2012|Medvedev
    Sergei Lavrov|RUS|foreign minister|2004||Sergey Lavrov;Lavrov
    Dmitry Peskov|RUS|spokesman|2012||Peskov
    Sergei Shoigu|RUS|defense minister|2012|2024|Sergey Shoigu;Shoigu
    Volodymyr Zelenskyy|UKR|president|2019||Volodymyr Zelensky;Volodymyr Zelenskiy;Zelenskyy;Zelensky;Zelenskiy
    Petro Poroshenko|UKR|president|2014|2019|Poroshenko
    Xi Jinping|CHN|president|2013||Xi
    Li Qiang|CHN|premier|2023||
    Wang Yi|CHN|foreign minister|2013||
    Kim Jong Un|PRK|leader|2011||Kim Jong-un
    Kim Jong Il|PRK|leader|1994|2011|Kim Jong-il
    Kim Il Sung|PRK|leader|1948|1994|Kim Il-sung
    Kim Yo Jong|PRK|official|||Kim Yo-jong
    Yoon Suk Yeol|KOR|president|2022|2025|Yoon Suk-yeol
    Moon Jae-in|KOR|president|2017|2022|Moon Jae In
    Lee Jae-myung|KOR|president|2025||Lee Jae Myung
    Shinzo Abe|JPN|prime minister|2012|2020|Abe
    Fumio Kishida|JPN|prime minister|2021|2024|Kishida
    Shigeru Ishiba|JPN|prime minister|2024|2025|Ishiba
    Narendra Modi|IND|prime minister|2014||Modi
    Emmanuel Macron|FRA|president|2017||Macron
    François Hollande|FRA|president|2012|2017|Hollande
    Angela Merkel|DEU|chancellor|2005|2021|Merkel
    Olaf Scholz|DEU|chancellor|2021|2025|Scholz
    Friedrich Merz|DEU|chancellor|2025||Merz
    Rishi Sunak|GBR|prime minister|2022|2024|Sunak
    Keir Starmer|GBR|prime minister|2024||Starmer
    Boris Johnson|GBR|prime minister|2019|2022|
    Theresa May|GBR|prime minister|2016|2019|
    Tony Blair|GBR|prime minister|1997|2007|Blair
    Giorgia Meloni|ITA|prime minister|2022||Meloni
    Silvio Berlusconi|ITA|prime minister|1994|2011|Berlusconi
    Pedro Sánchez|ESP|prime minister|2018||
    Viktor Orbán|HUN|prime minister|2010||Orbán
    Robert Fico|SVK|prime minister|2023||Fico
    Donald Tusk|POL|prime minister|2023||Tusk
    Andrzej Duda|POL|president|2015|2025|Duda
    Recep Tayyip Erdogan|TUR|president|2014||Recep Tayyip Erdoğan;Erdogan;Erdoğan
    Benjamin Netanyahu|ISR|prime minister|2009|2021|Netanyahu
    Benjamin Netanyahu|ISR|prime minister|2022||
    Mahmoud Abbas|PSE|president|2005||
    Ali Khamenei|IRN|supreme leader|1989||Khamenei
    Hassan Rouhani|IRN|president|2013|2021|Rouhani
    Ebrahim Raisi|IRN|president|2021|2024|Raisi
    Masoud Pezeshkian|IRN|president|2024||Pezeshkian
    Bashar al-Assad|SYR|president|2000|2024|Bashar Assad;Assad
    Ahmed al-Sharaa|SYR|president|2025||
    Abdel Fattah el-Sisi|EGY|president|2014||Abdel Fattah al-Sisi;Sisi
    Mohammed bin Salman|SAU|crown prince|2017||MBS
    Alexander Lukashenko|BLR|president|1994||Aleksandr Lukashenko;Lukashenko
    Ilham Aliyev|AZE|president|2003||Aliyev
    Nikol Pashinyan|ARM|prime minister|2018||Pashinyan
    Aleksandar Vucic|SRB|president|2017||Aleksandar Vučić;Vucic;Vučić
    Justin Trudeau|CAN|prime minister|2015|2025|Trudeau
    Mark Carney|CAN|prime minister|2025||Carney
    Anthony Albanese|AUS|prime minister|2022||Albanese
    Jacinda Ardern|NZL|prime minister|2017|2023|Ardern
    Luiz Inácio Lula da Silva|BRA|president|2023||Lula;Lula da Silva
    Jair Bolsonaro|BRA|president|2019|2022|Bolsonaro
    Javier Milei|ARG|president|2023||Milei
    Nicolás Maduro|VEN|president|2013||Maduro
    Gustavo Petro|COL|president|2022||
    Claudia Sheinbaum|MEX|president|2024||Sheinbaum
    Andrés Manuel López Obrador|MEX|president|2018|2024|López Obrador;AMLO
    Cyril Ramaphosa|ZAF|president|2018||Ramaphosa
    Bola Tinubu|NGA|president|2023||Tinubu
    William Ruto|KEN|president|2022||Ruto
    Abiy Ahmed|ETH|prime minister|2018||
    Paul Kagame|RWA|president|2000||Kagame
    Ferdinand Marcos Jr.|PHL|president|2022||Ferdinand Marcos
    Rodrigo Duterte|PHL|president|2016|2022|Duterte
    Prabowo Subianto|IDN|president|2024||Prabowo
    Joko Widodo|IDN|president|2014|2024|Widodo;Jokowi
    Anwar Ibrahim|MYS|prime minister|2022||
    Shehbaz Sharif|PAK|prime minister|2022||
    Imran Khan|PAK|prime minister|2018|2022|
    Sheikh Hasina|BGD|prime minister|2009|2024|
    Muhammad Yunus|BGD|chief adviser|2024||
    António Guterres|united-nations|secretary-general|2017||Antonio Guterres;Guterres
    Ursula von der Leyen|european-commission|president|2019||von der Leyen
    Jens Stoltenberg|nato|secretary-general|2014|2024|Stoltenberg
    Mark Rutte|nato|secretary-general|2024||Rutte
    Pope Francis|VAT|pope|2013|2025|
    Pope Leo XIV|VAT|pope|2025||
    King Charles III|GBR|king|2022||King Charles
    Elon Musk|tesla|chief executive|2008||Musk
    """
}
