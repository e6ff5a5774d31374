/**
 * Large cities and regions that English news names without their country, a row a country:
 * `country | place; place`. Places whose name is a common word, a surname or another country's city too (Nice, Mobile,
 * Victoria, Birmingham, Georgia) are left out: a wrong country is worse than none.
 * Written without marks ("Medellin"), which a passage may have.
 * Source: own selection of the places that copy takes for known.
 */
export const CITIES = `
Afghanistan | Kandahar; Herat; Jalalabad; Kunduz; Helmand; Mazar-i-Sharif
Algeria | Oran; Constantine; Tamanrasset
Argentina | Rosario; Patagonia
Australia | Melbourne; Brisbane; Adelaide; Hobart; Queensland; Tasmania; New South Wales
Austria | Salzburg; Graz; Innsbruck; Linz
Bangladesh | Chittagong; Chattogram; Sylhet
Belarus | Grodno; Gomel; Vitebsk
Belgium | Antwerp; Ghent; Liege; Bruges
Bolivia | Cochabamba
Bosnia | Banja Luka; Mostar
Brazil | Sao Paulo; Recife; Manaus; Porto Alegre; Belo Horizonte
Britain | Manchester; Liverpool; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Sheffield; Scotland; Wales; England; Northern Ireland; Merseyside; Westminster
Bulgaria | Plovdiv; Varna; Burgas
Cameroon | Douala; Garoua
Canada | Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec; Ontario; Alberta; Saskatchewan; Manitoba; British Columbia; Nova Scotia
Chile | Valparaiso; Concepcion
China | Shenzhen; Guangzhou; Chongqing; Chengdu; Wuhan; Tianjin; Nanjing; Xinjiang; Tibet; Sichuan; Yunnan; Guangdong; Zhejiang; Shandong; Henan; Hebei; Hunan; Fujian; Shaanxi; Shanxi; Liaoning
Colombia | Medellin; Cali; Cartagena; Barranquilla
Congo | Goma; Bukavu; Lubumbashi; Kisangani; North Kivu; South Kivu
Croatia | Dubrovnik; Rijeka; Osijek
Czech Republic | Brno; Ostrava
Ecuador | Guayaquil
Egypt | Alexandria; Giza; Sinai; Luxor; Aswan; Port Said
Ethiopia | Tigray; Amhara; Oromia
Fiji | Nadi
Finland | Tampere; Turku; Oulu
France | Marseille; Lyon; Lyons; Toulouse; Bordeaux; Strasbourg; Corsica; Brittany; Normandy
Germany | Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dresden; Leipzig; Bavaria; Saxony; Dusseldorf
Ghana | Kumasi
Greece | Thessaloniki; Piraeus; Crete; Lesbos; Patras
Haiti | Jeremie
India | Bombay; Calcutta; Kolkata; Chennai; Madras; Bangalore; Bengaluru; Ahmedabad; Lucknow; Kerala; Gujarat; Maharashtra; Assam; Bihar; Uttar Pradesh; Tamil Nadu; Karnataka; Rajasthan; Odisha; Manipur; Srinagar; Jammu; West Bengal; Andhra Pradesh; Madhya Pradesh
Indonesia | Surabaya; Bandung; Bali; Sumatra; Sulawesi; Aceh; Medan; Lombok
Iran | Isfahan; Mashhad; Shiraz; Tabriz; Khuzestan; Bushehr; Qom; Ahvaz; Kerman
Iraq | Basra; Mosul; Kirkuk; Najaf; Karbala; Fallujah; Erbil; Irbil; Sulaimaniya; Anbar; Kut
Ireland | Galway; Limerick
Israel | Haifa; Ashdod; Beersheba; Eilat; Knesset; Negev; Galilee
Italy | Naples; Turin; Palermo; Sicily; Venice; Bologna; Genoa; Sardinia; Lampedusa; Tuscany; Lombardy
Ivory Coast | Bouake
Japan | Osaka; Kyoto; Hokkaido; Okinawa; Fukushima; Hiroshima; Nagasaki; Sapporo; Nagoya; Fukuoka; Kobe; Ishikawa; Kyushu
Kazakhstan | Karaganda; Shymkent; Aktau; Atyrau
Kenya | Mombasa; Kisumu; Nakuru; Eldoret
Lebanon | Sidon; Baalbek
Libya | Benghazi; Misrata; Sirte; Tobruk; Zawiya; Derna
Lithuania | Kaunas; Klaipeda
Malaysia | Penang; Johor; Sarawak; Sabah
Mali | Timbuktu; Gao; Kidal; Kayes; Mopti
Mexico | Guadalajara; Monterrey; Tijuana; Oaxaca; Chiapas; Sinaloa; Guerrero; Michoacan; Jalisco; Puebla; Veracruz; Acapulco; Ciudad Juarez; Culiacan; Sonora; Yucatan; Tamaulipas
Morocco | Casablanca; Marrakech; Marrakesh; Tangier; Agadir
Mozambique | Beira; Cabo Delgado; Nampula
Myanmar | Mandalay; Rangoon; Rakhine; Shan State; Kachin; Myitkyina
Nepal | Pokhara
Netherlands | Rotterdam; Utrecht; Eindhoven; Groningen
New Zealand | Auckland; Christchurch; Dunedin
Nigeria | Kano; Kaduna; Borno; Maiduguri; Ibadan; Port Harcourt; Rivers State; Zamfara; Katsina; Benue
Norway | Bergen; Trondheim; Tromso; Svalbard; Stavanger
Pakistan | Lahore; Peshawar; Quetta; Rawalpindi; Balochistan; Sindh; Khyber Pakhtunkhwa; Sialkot; Faisalabad
Peru | Cusco; Arequipa; Callao
Philippines | Mindanao; Davao; Cebu; Luzon; Palawan
Poland | Krakow; Gdansk; Wroclaw; Poznan; Lodz; Katowice; Lublin
Portugal | Porto; Madeira; Algarve; Azores
Romania | Cluj; Timisoara; Constanta; Iasi
Russia | St Petersburg; Petersburg; Leningrad; Vladivostok; Novosibirsk; Yekaterinburg; Kazan; Siberia; Chechnya; Dagestan; Belgorod; Kursk; Rostov; Kamchatka; Sakhalin; Murmansk; Kaliningrad; Voronezh; Bryansk; Bashkortostan; Tatarstan
Saudi Arabia | Jeddah; Mecca; Dhahran
Serbia | Novi Sad
Slovakia | Kosice
Somalia | Kismayo; Puntland; Baidoa; Bosaso
South Africa | Johannesburg; Durban; Soweto; KwaZulu-Natal; Gauteng; Limpopo
South Korea | Busan; Incheon; Daegu; Gwangju; Jeju
Spain | Barcelona; Valencia; Seville; Catalonia; Andalusia; Bilbao; Galicia; Mallorca; Canary Islands
Sri Lanka | Jaffna; Kandy; Trincomalee
Sudan | Darfur; Port Sudan; Omdurman; El Fasher; Kordofan
Sweden | Gothenburg; Malmo; Uppsala
Switzerland | Zurich; Basel; Lausanne; Lugano
Syria | Aleppo; Homs; Hama; Idlib; Latakia; Deraa; Raqqa; Deir al-Zor
Taiwan | Kaohsiung; Taichung; Hualien; Tainan
Tanzania | Dar es Salaam; Zanzibar; Arusha; Mwanza
Trinidad and Tobago | Port of Spain
Thailand | Phuket; Chiang Mai; Pattaya; Narathiwat
Tunisia | Sfax; Sousse; Bizerte
Turkey | Izmir; Antalya; Diyarbakir; Gaziantep; Hatay; Bursa; Adana; Trabzon
Uganda | Entebbe; Gulu
Ukraine | Kharkiv; Kharkov; Odesa; Odessa; Lviv; Donetsk; Luhansk; Mariupol; Kherson; Zaporizhzhia; Dnipro; Crimea; Sumy; Mykolaiv; Chernobyl; Donbas
United Arab Emirates | Sharjah; Fujairah
United States | New York; Los Angeles; Chicago; Houston; Philadelphia; Dallas; San Francisco; Seattle; Boston; Detroit; Miami; Atlanta; Denver; Minneapolis; Baltimore; Manhattan; Brooklyn; Queens; Bronx; Albany; Las Vegas; New Orleans; Baton Rouge; Louisiana; Texas; California; Florida; Ohio; Michigan; Illinois; Pennsylvania; Arizona; Nevada; Oregon; Colorado; Utah; Minnesota; Wisconsin; Missouri; Tennessee; Kentucky; Alabama; Mississippi; Arkansas; Oklahoma; Kansas; Nebraska; Iowa; Indiana; Massachusetts; Connecticut; New Jersey; Maryland; Hawaii; Alaska; North Carolina; South Carolina; New Mexico; Capitol Hill; Pittsburgh; Cleveland; Milwaukee; Sacramento
Venezuela | Maracaibo
Vietnam | Da Nang; Haiphong; Saigon
Yemen | Hodeidah; Taiz; Marib
Zambia | Ndola; Kitwe
Zimbabwe | Bulawayo; Mutare
`;
