/// Well-known organisations, one a line: `name|kind|country|part of|other names`.
///
/// Kinds are `o` organisation, `g` government body, `a` armed force. The country is an ISO 3166-1
/// alpha-3 code, the whole an actor's id; both may be empty. Other names are separated by
/// semicolons.
enum OrganizationData {
  static let lines: StaticString = """
    United Nations|o|||UN;U.N.;UNO
    UN Security Council|o||united-nations|U.N. Security Council;United Nations Security Council;Security Council;UNSC
    UN General Assembly|o||united-nations|U.N. General Assembly;United Nations General Assembly;UNGA
    UN Human Rights Council|o||united-nations|United Nations Human Rights Council;U.N. Human Rights Council
    UN Human Rights Office|o||united-nations|OHCHR;U.N. human rights office;UN rights office;U.N. rights office
    UN High Commissioner for Refugees|o||united-nations|UNHCR;U.N. refugee agency;UN refugee agency
    UNICEF|o||united-nations|United Nations Children's Fund;U.N. children's agency
    UNESCO|o||united-nations|
    UNRWA|o||united-nations|United Nations Relief and Works Agency
    UN Development Programme|o||united-nations|UNDP;United Nations Development Programme
    UN Environment Programme|o||united-nations|UNEP;United Nations Environment Programme
    OCHA|o||united-nations|UN Office for the Coordination of Humanitarian Affairs
    UNFPA|o||united-nations|UN Population Fund
    World Food Programme|o||united-nations|WFP;World Food Program;UN World Food Programme
    Food and Agriculture Organization|o||united-nations|FAO
    World Health Organization|o||united-nations|WHO;World Health Organisation
    Pan American Health Organization|o|||PAHO
    World Meteorological Organization|o||united-nations|WMO;World Meteorological Organisation
    International Atomic Energy Agency|o||united-nations|IAEA;UN nuclear watchdog;U.N. nuclear watchdog
    International Labour Organization|o||united-nations|ILO;International Labor Organization
    International Organization for Migration|o||united-nations|IOM
    International Maritime Organization|o||united-nations|IMO
    International Civil Aviation Organization|o||united-nations|ICAO
    International Telecommunication Union|o||united-nations|ITU
    International Court of Justice|o||united-nations|ICJ;World Court
    International Criminal Court|o|||ICC
    European Court of Human Rights|o|||ECHR
    European Court of Justice|o||european-union|ECJ;Court of Justice of the European Union
    International Monetary Fund|o|||IMF
    World Bank|o|||World Bank Group
    World Trade Organization|o|||WTO;World Trade Organisation
    Organisation for Economic Co-operation and Development|o|||OECD;Organization for Economic Cooperation and Development
    Asian Development Bank|o|||ADB
    African Development Bank|o|||AfDB
    Inter-American Development Bank|o|||IDB
    European Investment Bank|o||european-union|EIB
    Bank for International Settlements|o|||BIS
    Financial Action Task Force|o|||FATF
    NATO|o|||North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance
    European Union|o|||EU;E.U.;Brussels
    European Commission|o||european-union|EU Commission
    European Council|o||european-union|
    European Parliament|o||european-union|EU Parliament
    European Central Bank|o||european-union|ECB
    European Medicines Agency|o||european-union|EMA
    Europol|o||european-union|
    Eurostat|o||european-union|
    Frontex|o||european-union|
    European Space Agency|o|||ESA
    CERN|o|||
    Council of Europe|o|||
    OSCE|o|||Organization for Security and Co-operation in Europe
    African Union|o|||AU
    ECOWAS|o|||Economic Community of West African States
    Southern African Development Community|o|||SADC
    Arab League|o|||League of Arab States
    Gulf Cooperation Council|o|||GCC
    Organisation of Islamic Cooperation|o|||OIC;Organization of Islamic Cooperation
    ASEAN|o|||Association of Southeast Asian Nations
    APEC|o|||Asia-Pacific Economic Cooperation
    Shanghai Cooperation Organisation|o|||SCO;Shanghai Cooperation Organization
    Collective Security Treaty Organization|o|||CSTO
    Commonwealth of Independent States|o|||CIS
    Eurasian Economic Union|o|||EAEU
    BRICS|o|||
    OPEC|o|||Organization of the Petroleum Exporting Countries
    OPEC+|o|||
    International Energy Agency|o|||IEA
    Mercosur|o|||
    Organization of American States|o|||OAS
    CARICOM|o|||Caribbean Community
    Pacific Islands Forum|o|||
    Group of Seven|o|||G7;G-7
    Group of Twenty|o|||G20;G-20
    Quad|o|||
    AUKUS|o|||
    Interpol|o|||
    Red Cross|o|||
    International Committee of the Red Cross|o|||ICRC
    International Federation of Red Cross and Red Crescent Societies|o|||IFRC
    Red Crescent|o|||
    American Red Cross|o|USA||
    Doctors Without Borders|o|||MSF;Médecins Sans Frontières
    Amnesty International|o|||Amnesty
    Human Rights Watch|o|||HRW
    Reporters Without Borders|o|||RSF
    Committee to Protect Journalists|o|||CPJ
    Greenpeace|o|||
    World Wildlife Fund|o|||WWF;World Wide Fund for Nature
    Oxfam|o|||
    Save the Children|o|||
    Transparency International|o|||
    International Rescue Committee|o|||IRC
    World Economic Forum|o|||WEF
    FIFA|o|||
    UEFA|o|||
    International Olympic Committee|o|||IOC
    World Anti-Doping Agency|o|||WADA
    World Athletics|o|||IAAF
    International Cricket Council|o|||
    FIA|o|||Fédération Internationale de l'Automobile
    World Aquatics|o|||FINA
    Court of Arbitration for Sport|o|||CAS
    International Paralympic Committee|o|||IPC
    NBA|o|USA||National Basketball Association
    NFL|o|USA||National Football League
    Major League Baseball|o|USA||MLB
    NHL|o|||National Hockey League
    NCAA|o|USA||
    Premier League|o|GBR||
    Football Association|o|GBR||FA
    CIA|g|USA|united-states|Central Intelligence Agency
    FBI|g|USA|united-states|Federal Bureau of Investigation
    Pentagon|g|USA|united-states|US Department of Defense;U.S. Department of Defense;Department of Defense;US Defense Department;U.S. Defense Department;Defense Department
    US State Department|g|USA|united-states|U.S. State Department;State Department;US Department of State;U.S. Department of State;Department of State
    US Justice Department|g|USA|united-states|U.S. Justice Department;Justice Department;Department of Justice;US Department of Justice;U.S. Department of Justice;DOJ
    US Treasury Department|g|USA|united-states|U.S. Treasury;US Treasury;U.S. Treasury Department;Treasury Department;Department of the Treasury;U.S. Department of the Treasury
    US Department of Homeland Security|g|USA|united-states|U.S. Department of Homeland Security;Department of Homeland Security;DHS;Homeland Security
    US Commerce Department|g|USA|united-states|U.S. Commerce Department;Commerce Department;Department of Commerce
    US Department of Energy|g|USA|united-states|U.S. Department of Energy;Department of Energy;Energy Department
    US Department of Transportation|g|USA|united-states|U.S. Department of Transportation;Transportation Department
    US Department of Agriculture|g|USA|united-states|USDA;U.S. Department of Agriculture;Agriculture Department
    US Department of Labor|g|USA|united-states|U.S. Department of Labor;Labor Department
    US Department of Education|g|USA|united-states|U.S. Department of Education;Education Department
    US Department of Health and Human Services|g|USA|united-states|HHS;U.S. Department of Health and Human Services;Department of Health and Human Services
    National Security Agency|g|USA|united-states|NSA
    US Congress|g|USA|united-states|U.S. Congress;Congress
    US Senate|g|USA|us-congress|U.S. Senate
    US House of Representatives|g|USA|us-congress|U.S. House of Representatives;U.S. House;US House;House of Representatives
    US Supreme Court|g|USA|united-states|U.S. Supreme Court;Supreme Court of the United States;SCOTUS
    Federal Reserve|g|USA|united-states|Fed;U.S. Federal Reserve;US Federal Reserve
    Securities and Exchange Commission|g|USA|united-states|SEC;U.S. Securities and Exchange Commission
    Food and Drug Administration|g|USA|united-states|FDA;U.S. Food and Drug Administration;US Food and Drug Administration
    Centers for Disease Control and Prevention|g|USA|united-states|CDC;U.S. Centers for Disease Control and Prevention
    National Institutes of Health|g|USA|united-states|NIH
    Environmental Protection Agency|g|USA|united-states|EPA;U.S. Environmental Protection Agency
    Federal Aviation Administration|g|USA|united-states|FAA;U.S. Federal Aviation Administration
    National Transportation Safety Board|g|USA|united-states|NTSB
    National Highway Traffic Safety Administration|g|USA|united-states|NHTSA
    Federal Trade Commission|g|USA|united-states|FTC
    Federal Communications Commission|g|USA|united-states|FCC
    Federal Emergency Management Agency|g|USA|united-states|FEMA
    National Weather Service|g|USA|united-states|NWS
    National Hurricane Center|g|USA|united-states|
    NOAA|g|USA|united-states|National Oceanic and Atmospheric Administration
    US Geological Survey|g|USA|united-states|USGS;U.S. Geological Survey;United States Geological Survey
    NASA|g|USA|united-states|National Aeronautics and Space Administration
    US Secret Service|g|USA|united-states|Secret Service;U.S. Secret Service
    Immigration and Customs Enforcement|g|USA|united-states|ICE;U.S. Immigration and Customs Enforcement
    Customs and Border Protection|g|USA|united-states|CBP;U.S. Customs and Border Protection
    Drug Enforcement Administration|g|USA|united-states|DEA
    Internal Revenue Service|g|USA|united-states|IRS
    US Forest Service|g|USA|united-states|U.S. Forest Service
    USAID|g|USA|united-states|U.S. Agency for International Development
    US Army|a|USA|pentagon|U.S. Army;United States Army
    US Navy|a|USA|pentagon|U.S. Navy;United States Navy
    US Air Force|a|USA|pentagon|U.S. Air Force;United States Air Force
    US Marine Corps|a|USA|pentagon|U.S. Marine Corps;United States Marine Corps;Marine Corps;U.S. Marines;US Marines
    US Coast Guard|a|USA|united-states|U.S. Coast Guard;Coast Guard;United States Coast Guard
    US Central Command|a|USA|pentagon|CENTCOM;U.S. Central Command
    National Guard|a|USA|united-states|U.S. National Guard
    Democratic Party|o|USA||Democrats
    Republican Party|o|USA||Republicans;GOP
    Democratic National Committee|o|USA|democratic-party|DNC
    Republican National Committee|o|USA|republican-party|RNC
    NAACP|o|USA||
    American Civil Liberties Union|o|USA||ACLU
    Southern Poverty Law Center|o|USA||SPLC
    MI5|g|GBR|united-kingdom|
    MI6|g|GBR|united-kingdom|
    GCHQ|g|GBR|united-kingdom|
    Scotland Yard|g|GBR|united-kingdom|Metropolitan Police;Met Police
    British Foreign Office|g|GBR|united-kingdom|Foreign Office;UK Foreign Office;Foreign, Commonwealth and Development Office;FCDO
    Home Office|g|GBR|united-kingdom|UK Home Office;British Home Office
    House of Commons|g|GBR|united-kingdom|Commons
    House of Lords|g|GBR|united-kingdom|
    Bank of England|g|GBR|united-kingdom|BoE
    Crown Prosecution Service|g|GBR|united-kingdom|CPS
    NHS|g|GBR|united-kingdom|National Health Service;NHS England
    Met Office|g|GBR|united-kingdom|
    Ofcom|g|GBR|united-kingdom|
    Conservative Party|o|GBR||Conservatives;Tories;Tory Party
    Labour Party|o|GBR||Labour
    Liberal Democrats|o|GBR||Lib Dems
    Scottish National Party|o|GBR||SNP
    Reform UK|o|GBR||
    Buckingham Palace|g|GBR|united-kingdom|
    Royal Navy|a|GBR|united-kingdom|
    Royal Air Force|a|GBR|united-kingdom|RAF
    FSB|g|RUS|russia|Federal Security Service
    GRU|g|RUS|russia|
    SVR|g|RUS|russia|Foreign Intelligence Service
    State Duma|g|RUS|russia|Duma
    Roscosmos|g|RUS|russia|
    Gazprom|o|RUS||
    Rosneft|o|RUS||
    Lukoil|o|RUS||
    Wagner Group|a|RUS||Wagner
    Black Sea Fleet|a|RUS|russian-armed-forces|Russian Black Sea Fleet
    Russian Academy of Sciences|o|RUS||
    United Russia|o|RUS||
    SBU|g|UKR|ukraine|Security Service of Ukraine;Ukrainian Security Service
    Verkhovna Rada|g|UKR|ukraine|
    Azov Brigade|a|UKR|ukrainian-armed-forces|Azov
    Naftogaz|o|UKR||
    Energoatom|o|UKR||
    Workers' Party of Korea|o|PRK|north-korea|Workers' Party;WPK
    Korean People's Army|a|PRK|north-korea|KPA
    Joint Chiefs of Staff|a|||JCS
    National Intelligence Service|g|KOR|south-korea|NIS
    Chinese Communist Party|o|CHN||CCP;Communist Party of China;CPC
    People's Liberation Army|a|CHN|china|PLA
    National People's Congress|g|CHN|china|NPC
    State Council of China|g|CHN|china|Chinese State Council
    People's Bank of China|g|CHN|china|PBOC
    Bank of Japan|g|JPN|japan|BOJ
    Liberal Democratic Party|o|JPN||LDP
    Japan Meteorological Agency|g|JPN|japan|JMA
    Reserve Bank of India|g|IND|india|RBI
    Bharatiya Janata Party|o|IND||BJP
    Indian National Congress|o|IND||
    Lok Sabha|g|IND|india|
    ISRO|g|IND|india|Indian Space Research Organisation
    Taliban|o|AFG||
    Islamic Revolutionary Guard Corps|a|IRN|iran|IRGC;Revolutionary Guards;Revolutionary Guard
    Israel Defense Forces|a|ISR|israel|IDF;Israeli Defense Forces
    Mossad|g|ISR|israel|
    Shin Bet|g|ISR|israel|
    Knesset|g|ISR|israel|
    Likud|o|ISR||
    Hamas|o|PSE||
    Fatah|o|PSE||
    Islamic Jihad|o|PSE||Palestinian Islamic Jihad
    Hezbollah|o|LBN||Hizbollah;Hizbullah
    Houthis|o|YEM||Houthi rebels;Houthi movement;Ansar Allah;Houthi
    Islamic State|o|||ISIS;ISIL;IS;Daesh;Islamic State group
    Al-Qaeda|o|||al-Qaida;al Qaeda
    Boko Haram|o|NGA||
    Al-Shabab|o|SOM||al-Shabaab
    Kurdistan Workers' Party|o|TUR||PKK
    Syrian Democratic Forces|a|SYR||SDF
    Hayat Tahrir al-Sham|o|SYR||HTS
    Rapid Support Forces|a|SDN||RSF paramilitaries
    Muslim Brotherhood|o|||
    Bundestag|g|DEU|germany|
    Bundeswehr|a|DEU|germany|
    Bundesbank|g|DEU|germany|
    Christian Democratic Union|o|DEU||CDU;Christian Democrats
    Social Democratic Party|o|DEU||SPD;Social Democrats
    Alternative for Germany|o|DEU||AfD
    National Rally|o|FRA||Rassemblement National
    French National Assembly|g|FRA|france|
    Reserve Bank of Australia|g|AUS|australia|RBA
    Bank of Canada|g|CAN|canada|
    RCMP|g|CAN|canada|Royal Canadian Mounted Police;Mounties
    Ukrainian Orthodox Church|o|UKR||
    Russian Orthodox Church|o|RUS||
    Catholic Church|o|||Roman Catholic Church
    Church of England|o|GBR||Anglican Church
    Swiss National Bank|g|CHE|switzerland|SNB
    Apple|o|USA||Apple Inc
    Microsoft|o|USA||Microsoft Corp;Microsoft Corporation
    Google|o|USA||
    Alphabet|o|USA||Alphabet Inc
    Amazon|o|USA||Amazon.com
    Meta|o|USA||Meta Platforms;Facebook
    Instagram|o|USA||
    WhatsApp|o|USA||
    YouTube|o|USA||
    Twitter|o|USA||
    TikTok|o|CHN||
    ByteDance|o|CHN||
    Tesla|o|USA||Tesla Inc
    SpaceX|o|USA||
    OpenAI|o|USA||
    Anthropic|o|USA||
    Nvidia|o|USA||
    Intel|o|USA||Intel Corp
    AMD|o|USA||
    IBM|o|USA||
    Oracle|o|USA||
    Netflix|o|USA||
    Disney|o|USA||Walt Disney;Walt Disney Co
    Walmart|o|USA||
    Boeing|o|USA||Boeing Co
    Lockheed Martin|o|USA||
    Airbus|o|FRA||
    General Motors|o|USA||GM
    Ford Motor|o|USA||Ford Motor Co;Ford Motor Company
    Volkswagen|o|DEU||VW
    BMW|o|DEU||
    Mercedes-Benz|o|DEU||
    Siemens|o|DEU||
    Bayer|o|DEU||
    Toyota|o|JPN||Toyota Motor;Toyota Motor Corp
    Honda|o|JPN||
    Nissan|o|JPN||
    Sony|o|JPN||
    SoftBank|o|JPN||
    Tepco|o|JPN||Tokyo Electric Power Company;Tokyo Electric Power
    Samsung|o|KOR||Samsung Electronics
    Hyundai|o|KOR||Hyundai Motor
    Huawei|o|CHN||
    Alibaba|o|CHN||
    Tencent|o|CHN||
    TSMC|o|TWN||Taiwan Semiconductor Manufacturing Co
    Foxconn|o|TWN||
    Shell|o|GBR||Royal Dutch Shell
    BP|o|GBR||
    ExxonMobil|o|USA||Exxon Mobil;Exxon
    Chevron|o|USA||
    TotalEnergies|o|FRA||
    Equinor|o|NOR||
    Saudi Aramco|o|SAU||Aramco
    Pfizer|o|USA||
    Moderna|o|USA||
    AstraZeneca|o|GBR||
    Johnson & Johnson|o|USA||
    Novartis|o|CHE||
    Roche|o|CHE||
    Nestlé|o|CHE||
    Goldman Sachs|o|USA||
    JPMorgan Chase|o|USA||JPMorgan;JP Morgan
    Morgan Stanley|o|USA||
    Bank of America|o|USA||
    Citigroup|o|USA||Citi
    Wells Fargo|o|USA||
    BlackRock|o|USA||
    HSBC|o|GBR||
    Barclays|o|GBR||
    Deutsche Bank|o|DEU||
    UBS|o|CHE||
    Credit Suisse|o|CHE||
    Moody's|o|USA||Moody's Ratings
    Standard & Poor's|o|USA||S&P Global
    Fitch|o|USA||Fitch Ratings
    Uber|o|USA||
    Airbnb|o|USA||
    Starbucks|o|USA||
    McDonald's|o|USA||
    Coca-Cola|o|USA||
    PepsiCo|o|USA||Pepsi
    Nike|o|USA||
    Adidas|o|DEU||
    Ryanair|o|IRL||
    Lufthansa|o|DEU||
    British Airways|o|GBR||
    Air France|o|FRA||
    Emirates Airline|o|ARE||
    Delta Air Lines|o|USA||
    United Airlines|o|USA||
    American Airlines|o|USA||
    Southwest Airlines|o|USA||
    Maersk|o|DNK||
    RAND Corporation|o|USA||RAND
    Chatham House|o|GBR||
    Brookings Institution|o|USA||Brookings
    Institute for the Study of War|o|USA||ISW
    International Crisis Group|o|||
    Pew Research Center|o|USA||
    Gallup|o|USA||
    Carnegie Endowment for International Peace|o|USA||
    Center for Strategic and International Studies|o|USA||CSIS
    International Institute for Strategic Studies|o|GBR||IISS
    Stockholm International Peace Research Institute|o|SWE||SIPRI
    Council on Foreign Relations|o|USA||
    Atlantic Council|o|USA||
    Harvard University|o|USA||Harvard
    Stanford University|o|USA||Stanford
    Yale University|o|USA||Yale
    Massachusetts Institute of Technology|o|USA||MIT
    Columbia University|o|USA||
    Princeton University|o|USA||
    University of Oxford|o|GBR||Oxford University
    University of Cambridge|o|GBR||Cambridge University
    Johns Hopkins University|o|USA||
    London School of Economics|o|GBR||LSE
    """
}
