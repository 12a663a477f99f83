/// The world's countries and well-known territories, one a line:
/// `code|name|other names|adjectives|people|capitals|seats of government`.
///
/// Codes are ISO 3166-1 alpha-3; states that are no more have none. Lists are separated by
/// semicolons. A name with a question mark in front is a common name of other things too and needs
/// another form of the same country in the article. The people are the plurals that adding an *s*
/// to an adjective does not give.
enum CountryData {
  static let lines: StaticString = """
    AFG|Afghanistan|Islamic Emirate of Afghanistan|Afghan||Kabul|
    ALB|Albania|Republic of Albania|Albanian||Tirana|
    DZA|Algeria||Algerian||Algiers|
    AND|Andorra||Andorran||Andorra la Vella|
    AGO|Angola||Angolan||Luanda|
    ATG|Antigua and Barbuda|Antigua|Antiguan|||
    ARG|Argentina|Argentine Republic|Argentine;Argentinian|Argentines|Buenos Aires|Casa Rosada
    ARM|Armenia|Republic of Armenia|Armenian||Yerevan|
    AUS|Australia|Commonwealth of Australia|Australian||Canberra|
    AUT|Austria|Republic of Austria|Austrian||Vienna|Ballhausplatz
    AZE|Azerbaijan||Azerbaijani;Azeri||Baku|
    BHS|Bahamas|The Bahamas|Bahamian||Nassau|
    BHR|Bahrain|Kingdom of Bahrain|Bahraini||Manama|
    BGD|Bangladesh||Bangladeshi||Dhaka|
    BRB|Barbados||Barbadian|Barbadians;Bajans|Bridgetown|
    BLR|Belarus|Republic of Belarus;Byelorussia|Belarusian;Belarussian||Minsk|
    BEL|Belgium||Belgian|||
    BLZ|Belize||Belizean||Belmopan|
    BEN|Benin||Beninese||Porto-Novo;Cotonou|
    BTN|Bhutan||Bhutanese||Thimphu|
    BOL|Bolivia||Bolivian||La Paz;Sucre|
    BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Herzegovinian||Sarajevo|
    BWA|Botswana||Botswanan;Motswana|Batswana|Gaborone|
    BRA|Brazil|Federative Republic of Brazil|Brazilian||Brasília|Planalto;Planalto Palace
    BRN|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan|
    BGR|Bulgaria||Bulgarian||Sofia|
    BFA|Burkina Faso||Burkinabe;Burkinabè||Ouagadougou|
    BDI|Burundi||Burundian||Gitega;Bujumbura|
    CPV|Cape Verde|Cabo Verde|Cape Verdean||Praia|
    KHM|Cambodia|Kingdom of Cambodia|Cambodian;Khmer||Phnom Penh|
    CMR|Cameroon||Cameroonian||Yaoundé|
    CAN|Canada||Canadian||Ottawa|Parliament Hill;Rideau Hall
    CAF|Central African Republic|CAR|Central African||Bangui|
    TCD|?Chad|Republic of Chad|Chadian||N'Djamena|
    CHL|Chile||Chilean||Santiago|La Moneda
    CHN|China|People's Republic of China;PRC;Mainland China;Communist China|Chinese||Beijing|Zhongnanhai
    COL|Colombia||Colombian||Bogotá|Casa de Nariño
    COM|Comoros||Comorian||Moroni|
    COD|Democratic Republic of the Congo|DR Congo;DRC;Congo;Congo-Kinshasa;Democratic Republic of Congo;Zaire|Congolese||Kinshasa|
    COG|Republic of the Congo|Congo-Brazzaville|Congolese||Brazzaville|
    CRI|Costa Rica||Costa Rican|||
    CIV|Ivory Coast|Côte d'Ivoire|Ivorian||Yamoussoukro;Abidjan|
    HRV|Croatia||Croatian|Croats|Zagreb|
    CUB|Cuba||Cuban||Havana|
    CYP|Cyprus|Republic of Cyprus|Cypriot|Cypriots|Nicosia|
    CZE|Czech Republic|Czechia|Czech|Czechs|Prague|
    DNK|Denmark|Kingdom of Denmark|Danish|Danes|Copenhagen|Christiansborg
    DJI|Djibouti||Djiboutian|||
    DMA|Dominica||||Roseau|
    DOM|Dominican Republic||Dominican||Santo Domingo|
    ECU|Ecuador||Ecuadorian;Ecuadorean||Quito|
    EGY|Egypt|Arab Republic of Egypt|Egyptian||Cairo|
    SLV|El Salvador||Salvadoran;Salvadorean|||
    GNQ|Equatorial Guinea||Equatoguinean||Malabo|
    ERI|Eritrea||Eritrean||Asmara|
    EST|Estonia||Estonian||Tallinn|
    SWZ|Eswatini|Swaziland|Swazi||Mbabane|
    ETH|Ethiopia||Ethiopian||Addis Ababa|
    FJI|Fiji||Fijian||Suva|
    FIN|Finland||Finnish|Finns|Helsinki|
    FRA|France|French Republic|French|Frenchmen|Paris|Elysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
    GAB|Gabon||Gabonese||Libreville|
    GMB|Gambia|The Gambia|Gambian||Banjul|
    GEO|?Georgia|Republic of Georgia|Georgian||Tbilisi|
    DEU|Germany|Federal Republic of Germany|German||Berlin;Bonn|
    GHA|Ghana||Ghanaian||Accra|Jubilee House
    GRC|Greece|Hellenic Republic|Greek;Hellenic||Athens|Maximos Mansion
    GRD|Grenada||Grenadian|||
    GTM|Guatemala||Guatemalan||Guatemala City|
    GIN|Guinea||Guinean||Conakry|
    GNB|Guinea-Bissau||Bissau-Guinean||Bissau|
    GUY|Guyana||Guyanese||Georgetown|
    HTI|Haiti||Haitian||Port-au-Prince|
    HND|Honduras||Honduran||Tegucigalpa|
    HUN|Hungary||Hungarian||Budapest|
    ISL|Iceland||Icelandic|Icelanders|Reykjavík|
    IND|India|Republic of India|Indian||New Delhi;Delhi|South Block;Rashtrapati Bhavan
    IDN|Indonesia|Republic of Indonesia|Indonesian||Jakarta|Merdeka Palace
    IRN|Iran|Islamic Republic of Iran;Persia;Islamic Republic|Iranian||Tehran;Teheran|
    IRQ|Iraq|Republic of Iraq|Iraqi||Baghdad|
    IRL|Ireland|Republic of Ireland|Irish|Irishmen|Dublin|Leinster House
    ISR|Israel|State of Israel;Jewish state|Israeli||Jerusalem;Tel Aviv|
    ITA|Italy|Italian Republic|Italian||Rome|Palazzo Chigi;Quirinal;Quirinale
    JAM|Jamaica||Jamaican|||
    JPN|Japan||Japanese||Tokyo|Kantei
    JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian||Amman|
    KAZ|Kazakhstan||Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan|
    KEN|Kenya|Republic of Kenya|Kenyan||Nairobi|
    KIR|Kiribati||I-Kiribati|||
    PRK|North Korea|DPRK;Democratic People's Republic of Korea;D.P.R.K.|North Korean;DPRK||Pyongyang|Hermit Kingdom
    KOR|South Korea|Republic of Korea;ROK;R.O.K.|South Korean;ROK||Seoul|Blue House;Cheong Wa Dae
    XKX|Kosovo||Kosovar;Kosovan|Kosovars|Pristina|
    KWT|Kuwait||Kuwaiti|||
    KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Kyrgyzstanis|Bishkek|
    LAO|Laos||Laotian;Lao||Vientiane|
    LVA|Latvia||Latvian||Riga|
    LBN|Lebanon||Lebanese||Beirut|
    LSO|Lesotho||Basotho|Basotho|Maseru|
    LBR|Liberia||Liberian||Monrovia|
    LBY|Libya||Libyan||Tripoli|
    LIE|Liechtenstein|||Liechtensteiners|Vaduz|
    LTU|Lithuania||Lithuanian||Vilnius|
    LUX|Luxembourg||Luxembourgish|Luxembourgers||
    MDG|Madagascar||Malagasy;Madagascan||Antananarivo|
    MWI|Malawi||Malawian||Lilongwe|
    MYS|Malaysia||Malaysian||Kuala Lumpur;Putrajaya|
    MDV|Maldives|The Maldives|Maldivian||Malé|
    MLI|Mali||Malian||Bamako|
    MLT|Malta||Maltese||Valletta|
    MHL|Marshall Islands||Marshallese||Majuro|
    MRT|Mauritania||Mauritanian||Nouakchott|
    MUS|Mauritius||Mauritian||Port Louis|
    MEX|Mexico|United Mexican States|Mexican||Mexico City|Los Pinos
    FSM|Micronesia|Federated States of Micronesia|Micronesian||Palikir|
    MDA|Moldova|Republic of Moldova|Moldovan||Chisinau;Chișinău|
    MCO|Monaco||Monegasque|||
    MNG|Mongolia||Mongolian|Mongols|Ulaanbaatar;Ulan Bator|
    MNE|Montenegro||Montenegrin||Podgorica|
    MAR|Morocco|Kingdom of Morocco|Moroccan||Rabat|
    MOZ|Mozambique||Mozambican||Maputo|
    MMR|Myanmar|Burma|Burmese||Naypyidaw;Naypyitaw|
    NAM|Namibia||Namibian||Windhoek|
    NRU|Nauru||Nauruan|||
    NPL|Nepal||Nepalese;Nepali||Kathmandu|Singha Durbar
    NLD|Netherlands|The Netherlands;Holland|Dutch|Dutchmen|Amsterdam;The Hague|Binnenhof
    NZL|New Zealand|Aotearoa|New Zealand|New Zealanders|Wellington|Beehive
    NIC|Nicaragua||Nicaraguan||Managua|
    NER|Niger||Nigerien||Niamey|
    NGA|Nigeria|Federal Republic of Nigeria|Nigerian||Abuja|Aso Rock
    MKD|North Macedonia|Macedonia|Macedonian||Skopje|
    NOR|Norway|Kingdom of Norway|Norwegian||Oslo|
    OMN|Oman||Omani||Muscat|
    PAK|Pakistan|Islamic Republic of Pakistan|Pakistani||Islamabad;Rawalpindi|
    PLW|Palau||Palauan||Ngerulmud|
    PSE|Palestine|State of Palestine;Palestinian territories;Palestinian Authority|Palestinian||Ramallah|
    PAN|Panama||Panamanian||Panama City|
    PNG|Papua New Guinea|PNG|Papua New Guinean||Port Moresby|
    PRY|Paraguay||Paraguayan||Asunción|
    PER|Peru||Peruvian||Lima|
    PHL|Philippines|The Philippines;Republic of the Philippines|Philippine;Filipino|Filipinos|Manila|Malacañang;Malacañang Palace
    POL|Poland|Republic of Poland|Polish|Poles|Warsaw|
    PRT|Portugal||Portuguese||Lisbon|
    QAT|Qatar||Qatari||Doha|
    ROU|Romania||Romanian||Bucharest|Cotroceni;Cotroceni Palace
    RUS|Russia|Russian Federation|Russian||Moscow|Kremlin;Russian White House
    RWA|Rwanda||Rwandan||Kigali|
    KNA|Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|||
    LCA|Saint Lucia|St. Lucia|Saint Lucian||Castries|
    VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian||Kingstown|
    WSM|Samoa||Samoan||Apia|
    SMR|San Marino||Sammarinese|||
    STP|São Tomé and Príncipe||Santomean|||
    SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian||Riyadh|
    SEN|Senegal||Senegalese||Dakar|
    SRB|Serbia|Republic of Serbia|Serbian|Serbs|Belgrade|
    SYC|Seychelles||Seychellois|||
    SLE|Sierra Leone||Sierra Leonean||Freetown|
    SGP|Singapore|Republic of Singapore|Singaporean|||Istana
    SVK|Slovakia|Slovak Republic|Slovak;Slovakian||Bratislava|
    SVN|Slovenia||Slovenian;Slovene|Slovenes|Ljubljana|
    SLB|Solomon Islands||Solomon Islander||Honiara|
    SOM|Somalia||Somali;Somalian||Mogadishu|Villa Somalia
    ZAF|South Africa|Republic of South Africa|South African||Pretoria;Cape Town|Union Buildings
    SSD|South Sudan||South Sudanese||Juba|
    ESP|Spain|Kingdom of Spain|Spanish|Spaniards|Madrid|Moncloa;Moncloa Palace
    LKA|Sri Lanka|Ceylon|Sri Lankan||Colombo|
    SDN|Sudan||Sudanese||Khartoum;Port Sudan|
    SUR|Suriname||Surinamese||Paramaribo|
    SWE|Sweden|Kingdom of Sweden|Swedish|Swedes|Stockholm|Rosenbad
    CHE|Switzerland|Swiss Confederation|Swiss||Bern;Berne|
    SYR|Syria|Syrian Arab Republic|Syrian||Damascus|
    TWN|Taiwan|Republic of China;Chinese Taipei|Taiwanese||Taipei|
    TJK|Tajikistan||Tajik;Tajikistani|Tajiks|Dushanbe|
    TZA|Tanzania||Tanzanian||Dodoma;Dar es Salaam|
    THA|Thailand|Kingdom of Thailand;Siam|Thai||Bangkok|
    TLS|East Timor|Timor-Leste|Timorese;East Timorese||Dili|
    TGO|?Togo|Togolese Republic|Togolese||Lomé|
    TON|Tonga||Tongan||Nuku'alofa|
    TTO|Trinidad and Tobago|Trinidad|Trinidadian||Port of Spain|
    TUN|Tunisia||Tunisian||Tunis|
    TUR|Turkey|Türkiye;Republic of Turkey|Turkish|Turks|Ankara|Beştepe;Bestepe
    TKM|Turkmenistan||Turkmen|Turkmens|Ashgabat|
    TUV|Tuvalu||Tuvaluan||Funafuti|
    UGA|Uganda||Ugandan||Kampala|
    UKR|Ukraine||Ukrainian||Kyiv;Kiev|Bankova
    ARE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;UAE||Abu Dhabi|
    GBR|United Kingdom|UK;U.K.;Britain;Great Britain|British;UK;U.K.|Britons;Brits|London|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall;Westminster
    USA|United States|US;U.S.;USA;U.S.A.;United States of America;?America|US;U.S.;American;United States||Washington;Washington, D.C.;Washington DC|White House;Capitol Hill;Foggy Bottom
    URY|Uruguay||Uruguayan||Montevideo|
    UZB|Uzbekistan||Uzbek;Uzbekistani|Uzbeks|Tashkent|
    VUT|Vanuatu||Vanuatuan;Ni-Vanuatu||Port Vila|
    VAT|Vatican City|Vatican;Holy See;The Vatican|Vatican|||
    VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores;Miraflores Palace
    VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese||Hanoi|
    YEM|Yemen||Yemeni||Sanaa;Sana'a|
    ZMB|Zambia||Zambian||Lusaka|
    ZWE|Zimbabwe||Zimbabwean||Harare|
    HKG|Hong Kong||Hong Kong|Hongkongers;Hong Kongers||
    MAC|Macau|Macao|Macanese|||
    PRI|Puerto Rico||Puerto Rican|||
    GRL|Greenland||Greenlandic|Greenlanders|Nuuk|
    FRO|Faroe Islands||Faroese|||
    GUM|Guam|||||
    GIB|Gibraltar||Gibraltarian|||
    BMU|Bermuda||Bermudian|||
    CYM|Cayman Islands|||||
    FLK|Falkland Islands|Falklands;Malvinas||Falklanders||
    NCL|New Caledonia||New Caledonian|||
    PYF|French Polynesia||French Polynesian|||
    GUF|French Guiana|||||
    REU|Réunion|||||
    ESH|Western Sahara||Sahrawi|||
    SOM|Somaliland||||Hargeisa|
    ABW|Aruba||Aruban|||
    CUW|Curaçao|||||
    COK|Cook Islands|||||
    VGB|British Virgin Islands|||||
    VIR|U.S. Virgin Islands|US Virgin Islands||||
    ASM|American Samoa|||||
    IMN|Isle of Man||Manx|||
    JEY|?Jersey|||||
    |Korea||Korean|||
    |Soviet Union|USSR;U.S.S.R.|Soviet|Soviets||
    |Nazi Germany|Third Reich|Nazi|Nazis||
    |Yugoslavia||Yugoslav|||
    |Czechoslovakia||Czechoslovak|||
    |East Germany|German Democratic Republic;GDR|East German|||
    |West Germany||West German|||
    |Ottoman Empire||Ottoman|||
    GBR|England||English|Englishmen||
    GBR|Scotland||Scottish|Scots|Edinburgh|Holyrood
    GBR|Wales||Welsh||Cardiff|
    GBR|Northern Ireland||Northern Irish||Belfast|Stormont
    IRQ|Kurdistan Region|Iraqi Kurdistan|Kurdish|Kurds|Erbil|
    ESP|Catalonia||Catalan||Barcelona|
    PSE|Gaza Strip|?Gaza|Gazan|||
    PSE|West Bank|||||
    RUS|Chechnya||Chechen||Grozny|
    UKR|Crimea||Crimean|||
    """
}
