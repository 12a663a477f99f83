/// Large cities and well-known regions that are no capitals, one country a line:
/// `code: name; name`. They are places, and no actors by themselves.
enum PlaceData {
  static let lines: StaticString = """
    USA: New York; New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Jacksonville; San Francisco; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Atlanta; Miami; Oakland; Minneapolis; Tulsa; New Orleans; Cleveland; Tampa; Honolulu; Pittsburgh; Cincinnati; St. Louis; Orlando; Buffalo; Salt Lake City; Birmingham; Baton Rouge; Anchorage; Charleston; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Hollywood; Wall Street; Silicon Valley; Pearl Harbor; Guantanamo Bay; Long Island; Bay Area; Palo Alto
    GBR: Manchester; Liverpool; Birmingham; Leeds; Glasgow; Sheffield; Bristol; Newcastle; Nottingham; Leicester; Aberdeen; Oxford; Cambridge; York; Yorkshire; Kent; Essex; Sussex; Surrey; Cornwall; Devon; Lancashire; Merseyside
    FRA: Marseille; Lyon; Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Calais; Brittany; Normandy; Corsica; Provence
    DEU: Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf; Leipzig; Dresden; Hanover; Nuremberg; Bavaria; Saxony; Thuringia; Brandenburg; Hesse
    ITA: Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Sicily; Sardinia; Lombardy; Lampedusa
    ESP: Valencia; Seville; Zaragoza; Málaga; Bilbao; Andalusia; Galicia; Basque Country; Canary Islands; Mallorca; Ibiza
    RUS: Saint Petersburg; St. Petersburg; Novosibirsk; Yekaterinburg; Kazan; Vladivostok; Kursk; Belgorod; Bryansk; Rostov; Rostov-on-Don; Sochi; Siberia; Dagestan; Tatarstan; Kaliningrad; Murmansk; Red Square; Far East; Volgograd; Stalingrad; Sakhalin; Kamchatka
    UKR: Kharkiv; Odesa; Odessa; Dnipro; Lviv; Zaporizhzhia; Mariupol; Kherson; Donetsk; Luhansk; Donbas; Donbass; Bakhmut; Avdiivka; Sumy; Mykolaiv; Chernihiv; Pokrovsk; Sevastopol; Bucha; Chernobyl; Chornobyl; Kramatorsk; Black Sea
    CHN: Shanghai; Guangzhou; Shenzhen; Chongqing; Tianjin; Wuhan; Chengdu; Nanjing; Hangzhou; Harbin; Xi'an; Xinjiang; Tibet; Guangdong; Sichuan; Hubei; Henan; Inner Mongolia; Yunnan
    JPN: Osaka; Nagoya; Sapporo; Fukuoka; Kobe; Kyoto; Hiroshima; Nagasaki; Okinawa; Fukushima; Hokkaido; Yokohama; Sendai; Ishikawa; Noto
    KOR: Busan; Incheon; Daegu; Daejeon; Gwangju; Jeju; Itaewon; Sejong; Gyeonggi
    PRK: Wonsan; Yongbyon; Punggye-ri; Kaesong; Sinuiju; Rason
    IND: Mumbai; Bombay; Kolkata; Calcutta; Chennai; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Kashmir; Jammu; Punjab; Kerala; Gujarat; Maharashtra; Uttar Pradesh; Bihar; Assam; Manipur; Tamil Nadu; Karnataka; Rajasthan; Odisha; Uttarakhand; West Bengal; Goa; Ladakh
    PAK: Karachi; Lahore; Peshawar; Quetta; Balochistan; Sindh; Khyber Pakhtunkhwa; Multan; Faisalabad
    BGD: Chittagong; Cox's Bazar; Sylhet
    TUR: Istanbul; Izmir; Antalya; Gaziantep; Diyarbakir; Adana; Bosphorus; Antakya; Hatay
    SYR: Aleppo; Homs; Idlib; Latakia; Hama; Raqqa; Palmyra; Deir ez-Zor; Golan Heights
    IRQ: Mosul; Basra; Kirkuk; Najaf; Fallujah; Karbala
    IRN: Isfahan; Shiraz; Tabriz; Mashhad; Qom; Natanz; Fordow; Bandar Abbas; Strait of Hormuz
    ISR: Haifa; Beersheba; Eilat; Ashkelon; Sderot
    PSE: Gaza City; Rafah; Khan Younis; Jenin; Nablus; Hebron; Bethlehem; Jabalia; East Jerusalem
    EGY: Alexandria; Giza; Sinai; Suez; Suez Canal; Sharm el-Sheikh; Luxor
    SAU: Jeddah; Mecca; Medina
    ARE: Dubai; Sharjah
    YEM: Aden; Hodeidah; Marib; Taiz; Red Sea
    LBY: Benghazi; Misrata; Derna; Tobruk
    SDN: Darfur; Omdurman; El Fasher; Nyala; Kordofan
    ETH: Tigray; Amhara; Oromia; Mekelle
    NGA: Lagos; Kano; Kaduna; Borno; Maiduguri; Ibadan; Port Harcourt; Zamfara
    KEN: Mombasa; Kisumu; Nakuru
    ZAF: Johannesburg; Durban; Soweto; Gauteng; KwaZulu-Natal; Port Elizabeth
    COD: Goma; Bukavu; Lubumbashi; Ituri; Kivu; North Kivu; South Kivu; Katanga
    MAR: Casablanca; Marrakesh; Marrakech; Tangier; Fez; Agadir
    BRA: São Paulo; Rio de Janeiro; Salvador; Belo Horizonte; Porto Alegre; Recife; Fortaleza; Amazonas; Rio Grande do Sul; Minas Gerais; Bahia; Manaus; Curitiba
    MEX: Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Acapulco; Cancún; Sinaloa; Jalisco; Chiapas; Oaxaca; Veracruz; Guerrero; Sonora
    ARG: Córdoba; Rosario; Mendoza; Patagonia; Ushuaia
    COL: Medellín; Cali; Barranquilla; Cartagena; Cúcuta
    VEN: Maracaibo; Valencia; La Guaira
    PER: Arequipa; Cusco; Machu Picchu
    CHL: Valparaíso; Atacama; Concepción
    ECU: Guayaquil; Galápagos
    CAN: Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec; Quebec City; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; Newfoundland; Halifax; Yukon
    AUS: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; New South Wales; Victoria; Queensland; Tasmania; Western Australia; South Australia; Northern Territory; Gold Coast
    NZL: Auckland; Christchurch; Dunedin; Rotorua; Queenstown; Whakaari
    IDN: Bali; Sumatra; Java; Sulawesi; Surabaya; Aceh; Papua; Borneo; Lombok; Medan; Palu; Nusantara
    MYS: Penang; Sabah; Sarawak; Johor
    PHL: Mindanao; Cebu; Davao; Luzon; Palawan; Marawi; Leyte; Quezon City
    THA: Phuket; Chiang Mai; Pattaya; Chiang Rai
    VNM: Ho Chi Minh City; Saigon; Da Nang; Haiphong; Hue
    MMR: Yangon; Rangoon; Mandalay; Rakhine; Sagaing; Shan State; Kachin
    AFG: Kandahar; Herat; Mazar-i-Sharif; Helmand; Jalalabad; Kunduz; Panjshir
    NPL: Pokhara; Mount Everest; Everest
    NLD: Rotterdam; Utrecht; Eindhoven
    BEL: Antwerp; Ghent; Bruges; Flanders; Wallonia
    CHE: Zurich; Geneva; Basel; Lausanne; Davos
    AUT: Salzburg; Graz; Innsbruck; Tyrol
    POL: Krakow; Gdansk; Wroclaw; Poznan; Lodz; Auschwitz
    SWE: Gothenburg; Malmö; Uppsala; Örebro
    NOR: Bergen; Trondheim; Svalbard; Utøya
    DNK: Aarhus; Odense
    GRC: Thessaloniki; Crete; Lesbos; Rhodes; Santorini; Peloponnese
    PRT: Porto; Madeira; Azores; Algarve
    IRL: Cork; Galway; Limerick
    CRI: San José
    SLV: San Salvador
    PRI: San Juan
    |: Africa; Asia; Europe; Antarctica; Arctic; North America; South America; Latin America; Central America; Middle East; Near East; Caucasus; Balkans; Baltics; Scandinavia; Caribbean; Mediterranean; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; South China Sea; East China Sea; Sahel; Sahara; Central Asia; Southeast Asia; South Asia; East Asia; Eastern Europe; Western Europe; Persian Gulf; Gulf of Mexico; Horn of Africa; Amazon rainforest; Himalayas; Alps; Andes; Indo-Pacific; Asia-Pacific; Korean Peninsula; Arabian Peninsula; Baltic Sea; North Sea; Sea of Japan; Sea of Azov; English Channel; Earth; Mars; Moon; Jupiter; Saturn; Venus; Cold War; World War; World War I; World War II; First World War; Second World War; World Cup; Olympics; Olympic Games; Ramadan; Christmas; Covid; Covid-19; Internet; God; Bible; Quran; Koran; Nobel Prize; Nobel Peace Prize; Geneva Conventions; Victory Day; Independence Day; New Year
    """
}
