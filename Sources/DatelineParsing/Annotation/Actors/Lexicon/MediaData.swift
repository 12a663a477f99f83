/// News agencies, papers and broadcasters, one a line: `name|country|part of|other names`.
enum MediaData {
  static let lines: StaticString = """
    Reuters|GBR||Reuters news agency
    Associated Press|USA||AP
    Agence France-Presse|FRA||AFP
    Bloomberg|USA||Bloomberg News
    United Press International|USA||UPI
    dpa|DEU||DPA;Deutsche Presse-Agentur
    EFE|ESP||
    ANSA|ITA||
    Kyodo News|JPN||Kyodo
    Jiji Press|JPN||Jiji
    Yonhap|KOR||Yonhap News Agency;Yonhap News
    Korean Central News Agency|PRK|north-korea|KCNA
    Rodong Sinmun|PRK|workers-party-of-korea|
    Korean Central Television|PRK|north-korea|KCTV
    Xinhua|CHN|china|Xinhua News Agency
    Global Times|CHN|china|
    People's Daily|CHN|china|
    China Daily|CHN|china|
    CCTV|CHN|china|China Central Television
    CGTN|CHN|china|
    Caixin|CHN||
    South China Morning Post|HKG||SCMP
    TASS|RUS|russia|Tass;ITAR-TASS
    RIA Novosti|RUS|russia|RIA
    Interfax|RUS||
    Sputnik|RUS|russia|
    RT|RUS|russia|Russia Today
    Kommersant|RUS||
    Izvestia|RUS||
    Vedomosti|RUS||
    Rossiya 24|RUS|russia|
    Novaya Gazeta|RUS||
    Meduza|||
    Moscow Times|||The Moscow Times
    Ukrinform|UKR|ukraine|
    Ukrainska Pravda|UKR||
    Kyiv Independent|UKR||The Kyiv Independent
    Kyiv Post|UKR||
    Interfax-Ukraine|UKR||
    Suspilne|UKR||
    BBC|GBR||British Broadcasting Corporation;BBC News;BBC Radio 4
    ITV|GBR||ITV News
    Sky News|GBR||
    Channel 4|GBR||Channel 4 News
    Guardian|GBR||The Guardian
    Financial Times|GBR||FT
    Daily Telegraph|GBR||The Daily Telegraph;The Telegraph
    Times of London|GBR||The Times
    The Independent|GBR||
    Daily Mail|GBR||Mail Online
    Daily Mirror|GBR||
    The Sun|GBR||
    The Economist|GBR||
    CNN|USA||Cable News Network
    Fox News|USA||Fox News Channel
    MSNBC|USA||
    NBC|USA||NBC News
    ABC News|USA||
    CBS|USA||CBS News
    PBS|USA||PBS NewsHour
    NPR|USA||National Public Radio
    CNBC|USA||
    New York Times|USA||The New York Times;NYT
    Washington Post|USA||The Washington Post
    Wall Street Journal|USA||The Wall Street Journal;WSJ
    Los Angeles Times|USA||The Los Angeles Times;LA Times
    USA Today|USA||
    Chicago Tribune|USA||
    Boston Globe|USA||The Boston Globe
    Miami Herald|USA||
    New York Post|USA||
    New Yorker|USA||The New Yorker
    Politico|USA||
    Axios|USA||
    The Hill|USA||
    ProPublica|USA||
    Newsweek|USA||
    Time magazine|USA||
    Forbes|USA||
    Wired|USA||
    HuffPost|USA||Huffington Post;The Huffington Post
    BuzzFeed|USA||BuzzFeed News
    Breitbart|USA||Breitbart News
    Vox|USA||
    The Atlantic|USA||
    Foreign Policy|USA||
    ESPN|USA||
    TMZ|USA||
    Voice of America|USA||VOA
    Radio Free Europe/Radio Liberty|USA||RFE/RL;Radio Free Europe
    Radio Free Asia|USA||
    NK News|||
    Al Jazeera|QAT||Al-Jazeera
    Al Arabiya|SAU||
    Al Mayadeen|LBN||
    Al-Manar|LBN||
    SANA|SYR|syria|
    Saudi Press Agency|SAU|saudi-arabia|SPA
    IRNA|IRN|iran|
    Fars News Agency|IRN||Fars
    Tasnim|IRN||Tasnim News Agency
    Press TV|IRN|iran|
    Haaretz|ISR||
    Times of Israel|ISR||The Times of Israel
    Jerusalem Post|ISR||The Jerusalem Post
    Anadolu Agency|TUR|turkey|Anadolu
    Hürriyet|TUR||
    ?Dawn|PAK||
    Geo News|PAK||
    Times of India|IND||The Times of India
    Hindustan Times|IND||
    Indian Express|IND||The Indian Express
    The Hindu|IND||
    NDTV|IND||
    Press Trust of India|IND||PTI
    Asian News International|IND||ANI
    Straits Times|SGP||The Straits Times
    Channel NewsAsia|SGP||CNA
    Bangkok Post|THA||
    Rappler|PHL||
    NHK|JPN||
    Asahi Shimbun|JPN||Asahi
    Yomiuri Shimbun|JPN||Yomiuri
    Nikkei|JPN||Nikkei Asia
    Chosun Ilbo|KOR||
    Korea Herald|KOR||The Korea Herald
    Korea Times|KOR||
    Australian Broadcasting Corporation|AUS||
    Sydney Morning Herald|AUS||The Sydney Morning Herald
    CBC|CAN||CBC News
    Globe and Mail|CAN||The Globe and Mail
    Toronto Star|CAN||
    Le Monde|FRA||
    Le Figaro|FRA||
    Libération|FRA||
    BFM|FRA||BFM TV
    France 24|FRA||
    France Info|FRA||Franceinfo
    Der Spiegel|DEU||Spiegel
    Die Zeit|DEU||
    Die Welt|DEU||
    Bild|DEU||
    Süddeutsche Zeitung|DEU||
    Frankfurter Allgemeine Zeitung|DEU||FAZ
    Deutsche Welle|DEU||DW
    ARD|DEU||
    ZDF|DEU||
    Euronews|||
    El País|ESP||
    El Mundo|ESP||
    Corriere della Sera|ITA||
    La Repubblica|ITA||
    RAI|ITA||
    RTÉ|IRL||
    Irish Times|IRL||The Irish Times
    SVT|SWE||
    NRK|NOR||
    Yle|FIN||
    Folha de S. Paulo|BRA||Folha
    O Globo|BRA||Globo
    Clarín|ARG||
    Reforma|MEX||
    Televisa|MEX||
    News24|ZAF||
    SABC|ZAF||
    Daily Nation|KEN||
    Premium Times|NGA||
    """
}
