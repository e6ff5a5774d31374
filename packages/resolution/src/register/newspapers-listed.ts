/** Newspapers and weeklies that others credit, by country: written from general knowledge, their owners not looked up. Columns: see table.ts. */
export const NEWSPAPERS_LISTED = `
journal_of_commerce | Journal of Commerce | | US | | | The Journal of Commerce
petroleum_argus | Petroleum Argus | | GB | | |
mees | Middle East Economic Survey | | CY | | | MEES
platts | Platts | | US | | | Platts Oilgram; Platt's
new_arab | The New Arab | | GB | | |
al_araby_al_jadeed | Al-Araby Al-Jadeed | | GB | | | Al-Arabi Al-Jadid; Al-Araby al-Jadeed
etemad | Etemad | | IR | | |
iran_daily | Iran Daily | | IR | | |
jam_e_jam | Jam-e Jam | | IR | | |
globes | Globes | | IL | | |
calcalist | Calcalist | | IL | | |
al_quds_newspaper | Al-Quds newspaper | | PS | | |
youm7 | Youm7 | | EG | | |
egypt_today | Egypt Today | | EG | | |
daily_news_egypt | Daily News Egypt | | EG | | |
libya_herald | Libya Herald | | LY | | |
echorouk | Echorouk | | DZ | | |
ennahar | Ennahar | | DZ | | |
addis_fortune | Addis Fortune | | ET | | |
capital_ethiopia | Capital Ethiopia | | ET | | |
mwananchi_communications | Mwananchi Communications | | KE | | |
mwananchi | Mwananchi | | TZ | | |
cameroon_tribune | Cameroon Tribune | | CM | | |
journal_du_cameroun | Journal du Cameroun | | CM | | |
fraternite_matin | Fraternite Matin | | CI | | |
l_observateur_paalga | L'Observateur Paalga | | BF | | |
city_press | City Press | | ZA | | |
zimbabwe_independent | The Zimbabwe Independent | | ZW | | | Zimbabwe Independent
times_of_zambia | Times of Zambia | | ZM | | |
mmegi | Mmegi | | BW | | |
jornal_de_angola | Jornal de Angola | | AO | | |
novo_jornal | Novo Jornal | | AO | | |
le_mauricien | Le Mauricien | | MU | | |
midi_madagasikara | Midi Madagasikara | | MG | | |
deccan_chronicle | Deccan Chronicle | | IN | | |
dainik_bhaskar | Dainik Bhaskar | | IN | | |
dainik_jagran | Dainik Jagran | | IN | | |
telegraph_india | The Telegraph (India) | | IN | | | The Telegraph of Kolkata
dhaka_tribune | Dhaka Tribune | | BD | | |
new_age_bangladesh | New Age (Bangladesh) | | BD | | | Dhaka's New Age
kantipur | Kantipur | | NP | | |
maldives_independent | Maldives Independent | | MV | | |
eleven_media | Eleven Media | | MM | | |
frontier_myanmar | Frontier Myanmar | | MM | | |
khaosod | Khaosod | | TH | | | Khaosod English
matichon | Matichon | | TH | | |
thairath | Thairath | | TH | | | Thai Rath
cambodia_daily | The Cambodia Daily | | KH | | | Cambodia Daily
vientiane_times | Vientiane Times | | LA | | |
lao_dong | Lao Dong | | VN | | |
nhan_dan | Nhan Dan | | VN | | |
tien_phong | Tien Phong | | VN | | |
jakarta_globe | Jakarta Globe | | ID | | |
media_indonesia | Media Indonesia | | ID | | |
sinar_harian | Sinar Harian | | MY | | |
berita_harian | Berita Harian | | MY | | |
utusan_malaysia | Utusan Malaysia | | MY | | |
business_times | The Business Times | | SG | | |
businessworld | BusinessWorld | | PH | | |
sunstar | SunStar | | PH | | |
borneo_bulletin | Borneo Bulletin | | BN | | |
timor_post | Timor Post | | TL | | |
matangi_tonga | Matangi Tonga | | TO | | |
beijing_news | The Beijing News | | CN | | | Beijing News
southern_weekly | Southern Weekly | | CN | | |
southern_metropolis_daily | Southern Metropolis Daily | | CN | | |
economic_observer | Economic Observer | | CN | | |
securities_times | Securities Times | | CN | | |
shanghai_securities_news | Shanghai Securities News | | CN | | |
legal_daily | Legal Daily | | CN | | |
science_and_technology_daily | Science and Technology Daily | | CN | | |
study_times | Study Times | | CN | | |
apple_daily | Apple Daily | | HK | | |
sing_tao_daily | Sing Tao Daily | | HK | | |
oriental_daily | Oriental Daily | | HK | | |
hong_kong_economic_times | Hong Kong Economic Times | | HK | | |
hankook_ilbo | Hankook Ilbo | | KR | | |
uriminzokkiri | Uriminzokkiri | | KP | | |
tokyo_shimbun | Tokyo Shimbun | | JP | | |
hokkaido_shimbun | Hokkaido Shimbun | | JP | | |
ryukyu_shimpo | Ryukyu Shimpo | | JP | | |
okinawa_times | Okinawa Times | | JP | | |
nikkan_sports | Nikkan Sports | | JP | | |
sports_nippon | Sports Nippon | | JP | | |
shukan_bunshun | Shukan Bunshun | | JP | | | Weekly Bunshun
nikkei_asia | Nikkei Asia | | JP | | | Nikkei Asian Review
sport_express | Sport Express | | RU | | | Sport-Express
sovetsky_sport | Sovetsky Sport | | RU | | |
zerkalo_nedeli | Zerkalo Nedeli | | UA | | | ZN.UA
european_pravda | European Pravda | | UA | | |
sb_belarus_segodnya | SB Belarus Segodnya | | BY | | | Belarus Segodnya
ziarul_de_garda | Ziarul de Garda | | MD | | | Ziarul de Gardă
l_obs | L'Obs | | FR | | | Le Nouvel Observateur
le_point | Le Point | | FR | | |
valeurs_actuelles | Valeurs Actuelles | | FR | | |
paris_match | Paris Match | | FR | | |
la_tribune | La Tribune | | FR | | |
wirtschaftswoche | WirtschaftsWoche | | DE | | |
manager_magazin | Manager Magazin | | DE | | | manager magazin
welt_am_sonntag | Welt am Sonntag | | DE | | |
bild_am_sonntag | Bild am Sonntag | | DE | | |
el_correo | El Correo | | ES | | |
diario_vasco | Diario Vasco | | ES | | |
faro_de_vigo | Faro de Vigo | | ES | | |
corriere_dello_sport | Corriere dello Sport | | IT | | |
diario_de_noticias | Diario de Noticias | | PT | | | Diário de Notícias
sunday_independent_ireland | Sunday Independent (Ireland) | | IE | | | Irish Sunday Independent
manchester_evening_news | Manchester Evening News | | GB | | |
liverpool_echo | Liverpool Echo | | GB | | |
yorkshire_post | Yorkshire Post | | GB | | | The Yorkshire Post
new_statesman | New Statesman | | GB | | |
private_eye | Private Eye | | GB | | |
bookseller | The Bookseller | | GB | | |
sunday_telegraph | The Sunday Telegraph | | GB | | | Sunday Telegraph
sunday_mirror | Sunday Mirror | | GB | | |
sunday_express | Sunday Express | | GB | | |
sunday_post | Sunday Post | | GB | | |
het_financieele_dagblad | Het Financieele Dagblad | | NL | | | Financieele Dagblad
voetbal_international | Voetbal International | | NL | | |
de_morgen | De Morgen | | BE | | |
de_tijd | De Tijd | | BE | | |
luxembourg_times | Luxembourg Times | | LU | | |
borsen | Borsen | | DK | | | Børsen
diena | Diena | | LV | | |
lietuvos_rytas | Lietuvos Rytas | | LT | | | Lietuvos rytas
dziennik_gazeta_prawna | Dziennik Gazeta Prawna | | PL | | |
puls_biznesu | Puls Biznesu | | PL | | |
newsweek_polska | Newsweek Polska | | PL | | |
respekt | Respekt | | CZ | | |
hvg | HVG | | HU | | |
magyar_hirlap | Magyar Hirlap | | HU | | | Magyar Hírlap
salzburger_nachrichten | Salzburger Nachrichten | | AT | | |
kleine_zeitung | Kleine Zeitung | | AT | | |
nzz_am_sonntag | NZZ am Sonntag | | CH | | |
24_heures | 24 heures | | CH | | |
libertatea | Libertatea | | RO | | |
proto_thema | Proto Thema | | GR | | |
cyprus_mail | Cyprus Mail | | CY | | |
nezavisne_novine | Nezavisne novine | | BA | | | Nezavisne Novine
sportske_novosti | Sportske novosti | | HR | | | Sportske Novosti
sloboden_pecat | Sloboden Pecat | | MK | | |
maltatoday | MaltaToday | | MT | | | Malta Today
korea_joongang_daily | Korea JoongAng Daily | | KR | | | JoongAng Daily
ahram_online | Ahram Online | | EG | | |
hurriyet_daily_news | Hurriyet Daily News | | TR | | | Hürriyet Daily News
orlando_sentinel | Orlando Sentinel | | US | | |
plain_dealer | The Plain Dealer | | US | | | Cleveland Plain Dealer
columbus_dispatch | The Columbus Dispatch | | US | | | Columbus Dispatch
cincinnati_enquirer | The Cincinnati Enquirer | | US | | | Cincinnati Enquirer
milwaukee_journal_sentinel | Milwaukee Journal Sentinel | | US | | |
st_louis_post_dispatch | St. Louis Post-Dispatch | | US | | | Post-Dispatch
kansas_city_star | The Kansas City Star | | US | | | Kansas City Star
des_moines_register | The Des Moines Register | | US | | | Des Moines Register
omaha_world_herald | Omaha World-Herald | | US | | |
salt_lake_tribune | The Salt Lake Tribune | | US | | | Salt Lake Tribune
deseret_news | Deseret News | | US | | |
las_vegas_review_journal | Las Vegas Review-Journal | | US | | |
sacramento_bee | The Sacramento Bee | | US | | | Sacramento Bee
san_diego_union_tribune | The San Diego Union-Tribune | | US | | | San Diego Union-Tribune
orange_county_register | Orange County Register | | US | | |
star_ledger | The Star-Ledger | | US | | | Newark Star-Ledger
hartford_courant | Hartford Courant | | US | | |
charlotte_observer | The Charlotte Observer | | US | | | Charlotte Observer
news_observer | The News & Observer | | US | | | Raleigh News & Observer
tennessean | The Tennessean | | US | | | Tennessean
courier_journal | The Courier-Journal | | US | | | Courier-Journal
indianapolis_star | The Indianapolis Star | | US | | | Indianapolis Star
times_picayune | The Times-Picayune | | US | | | Times-Picayune
austin_american_statesman | Austin American-Statesman | | US | | |
san_antonio_express_news | San Antonio Express-News | | US | | |
fort_worth_star_telegram | Fort Worth Star-Telegram | | US | | |
texas_tribune | The Texas Tribune | | US | | | Texas Tribune
oklahoman | The Oklahoman | | US | | | Oklahoman
arkansas_democrat_gazette | Arkansas Democrat-Gazette | | US | | |
clarion_ledger | Clarion Ledger | | US | | |
post_and_courier | The Post and Courier | | US | | | Post and Courier
palm_beach_post | The Palm Beach Post | | US | | | Palm Beach Post
south_florida_sun_sentinel | South Florida Sun Sentinel | | US | | | Sun Sentinel
honolulu_star_advertiser | Honolulu Star-Advertiser | | US | | |
anchorage_daily_news | Anchorage Daily News | | US | | |
portland_press_herald | Portland Press Herald | | US | | |
concord_monitor | Concord Monitor | | US | | |
new_hampshire_union_leader | New Hampshire Union Leader | | US | | | Union Leader
providence_journal | The Providence Journal | | US | | | Providence Journal
village_voice | The Village Voice | | US | | | Village Voice
washington_free_beacon | Washington Free Beacon | | US | | |
federalist | The Federalist | | US | | |
us_weekly | Us Weekly | | US | | |
sports_illustrated | Sports Illustrated | | US | | |
stars_and_stripes | Stars and Stripes | | US | | |
military_times | Military Times | | US | | |
defense_news | Defense News | | US | | |
army_times | Army Times | | US | | |
navy_times | Navy Times | | US | | |
chronicle_of_higher_education | Chronicle of Higher Education | | US | | | The Chronicle of Higher Education
billboard | Billboard | | US | | |
buffalo_news | The Buffalo News | | US | | | Buffalo News
richmond_times_dispatch | Richmond Times-Dispatch | | US | | |
virginian_pilot | The Virginian-Pilot | | US | | | Virginian-Pilot
commercial_appeal | The Commercial Appeal | | US | | | Commercial Appeal
lexington_herald_leader | Lexington Herald-Leader | | US | | |
spokesman_review | The Spokesman-Review | | US | | | Spokesman-Review
fresno_bee | The Fresno Bee | | US | | | Fresno Bee
albuquerque_journal | Albuquerque Journal | | US | | |
tulsa_world | Tulsa World | | US | | |
dayton_daily_news | Dayton Daily News | | US | | |
morning_call | The Morning Call | | US | | |
roanoke_times | The Roanoke Times | | US | | | Roanoke Times
east_bay_times | East Bay Times | | US | | |
naples_daily_news | Naples Daily News | | US | | |
wichita_eagle | The Wichita Eagle | | US | | | Wichita Eagle
augusta_chronicle | The Augusta Chronicle | | US | | | Augusta Chronicle
vancouver_sun | Vancouver Sun | | CA | | |
winnipeg_free_press | Winnipeg Free Press | | CA | | |
maclean_s | Maclean's | | CA | | |
edmonton_journal | Edmonton Journal | | CA | | |
hamilton_spectator | The Hamilton Spectator | | CA | | | Hamilton Spectator
el_financiero | El Financiero | | MX | | |
riodoce | Riodoce | | MX | | |
la_prensa_grafica | La Prensa Grafica | | SV | | | La Prensa Gráfica
el_heraldo | El Heraldo | | HN | | |
juventud_rebelde | Juventud Rebelde | | CU | | |
jamaica_observer | Jamaica Observer | | JM | | |
gleaner | The Gleaner | | JM | | | Jamaica Gleaner
trinidad_express | Trinidad Express | | TT | | |
trinidad_guardian | Trinidad Guardian | | TT | | |
trinidad_and_tobago_newsday | Trinidad and Tobago Newsday | | TT | | |
stabroek_news | Stabroek News | | GY | | |
kaieteur_news | Kaieteur News | | GY | | |
gestion | Gestion | | PE | | | Gestión
pagina_siete | Pagina Siete | | BO | | | Página Siete
los_tiempos | Los Tiempos | | BO | | |
veja | Veja | | BR | | |
istoe | IstoE | | BR | | | IstoÉ
ultima_hora | Ultima Hora | | PY | | | Última Hora
el_cronista | El Cronista | | AR | | |
el_grafico | El Grafico | | AR | | | El Gráfico
la_cuarta | La Cuarta | | CL | | |
hasht_e_subh | Hasht-e Subh | | AF | | |
donya_e_eqtesad | Donya-e-Eqtesad | | IR | | |
goteborgs_tidningen | Goteborgs-Tidningen | | SE | | |
kauppalehti | Kauppalehti | | FI | | |
bergens_tidende | Bergens Tidende | | NO | | |
adresseavisen | Adresseavisen | | NO | | |
saudi_gazette | Saudi Gazette | | SA | | |
times_of_oman | Times of Oman | | OM | | |
akhbar_al_khaleej | Akhbar Al-Khaleej | | BH | | |
the_peninsula | The Peninsula | | QA | | |
al_jazirah | Al-Jazirah | | SA | | |
politis | Politis | | CY | | |
kibris_postasi | Kibris Postasi | | CY | | | Kıbrıs Postası
magyar_hang | Magyar Hang | | HU | | |
nepszabadsag | Nepszabadsag | | HU | | | Népszabadság
blikk | Blikk | | HU | | |
denik_n | Denik N | | CZ | | | Deník N
turun_sanomat | Turun Sanomat | | FI | | |
ohtuleht | Ohtuleht | | EE | | | Õhtuleht
la_derniere_heure | La Derniere Heure | | BE | | | La Dernière Heure
l_essentiel | L'Essentiel | | LU | | |
20_minutos | 20 Minutos | | ES | | |
cinco_dias | Cinco Dias | | ES | | | Cinco Días
diario_de_cadiz | Diario de Cadiz | | ES | | | Diario de Cádiz
jornal_de_negocios | Jornal de Negocios | | PT | | | Jornal de Negócios
la_sicilia | La Sicilia | | IT | | |
l_osservatore_romano | L'Osservatore Romano | | VA | | |
the_kerryman | The Kerryman | | IE | | | Kerryman
sunday_world | Sunday World | | IE | | |
the_irish_news | The Irish News | | GB | | | Irish News
western_mail | Western Mail | | GB | | |
birmingham_mail | Birmingham Mail | | GB | | |
morning_star | Morning Star | | GB | | |
shropshire_star | Shropshire Star | | GB | | |
oxford_mail | Oxford Mail | | GB | | |
eastern_daily_press | Eastern Daily Press | | GB | | |
le_journal_de_montreal | Le Journal de Montreal | | CA | | | Le Journal de Montréal
otago_daily_times | Otago Daily Times | | NZ | | |
islands_business | Islands Business | | FJ | | |
solomon_star | Solomon Star | | SB | | |
vanuatu_daily_post | Vanuatu Daily Post | | VU | | |
diario_financiero | Diario Financiero | | CL | | |
peru21 | Peru21 | | PE | | | Perú21
ultimas_noticias | Ultimas Noticias | | VE | | | Últimas Noticias
el_economista | El Economista | | MX | | |
noroeste | Noroeste | | MX | | |
elperiodico | elPeriodico | | GT | | | elPeriódico
la_estrella_de_panama | La Estrella de Panama | | PA | | | La Estrella de Panamá
de_ware_tijd | De Ware Tijd | | SR | | |
business_daily | Business Daily | | KE | | | Business Daily Africa
sud_quotidien | Sud Quotidien | | SN | | |
sidwaya | Sidwaya | | BF | | |
daily_guide | Daily Guide | | GH | | |
foroyaa | Foroyaa | | GM | | |
beeld | Beeld | | ZA | | |
die_burger | Die Burger | | ZA | | |
savana | Savana | | MZ | | |
canal_de_mocambique | Canal de Mocambique | | MZ | | | Canal de Moçambique
the_botswana_gazette | The Botswana Gazette | | BW | | | Botswana Gazette
lesotho_times | Lesotho Times | | LS | | |
times_of_swaziland | Times of Eswatini | | SZ | | | Times of Swaziland
l_express_de_madagascar | L'Express de Madagascar | | MG | | |
seychelles_nation | Seychelles Nation | | SC | | |
al_watwan | Al-Watwan | | KM | | |
la_gazette_des_comores | La Gazette des Comores | | KM | | |
la_presse_de_tunisie | La Presse de Tunisie | | TN | | |
le_soir_d_algerie | Le Soir d'Algerie | | DZ | | | Le Soir d'Algérie
telquel | TelQuel | | MA | | |
investor_s_business_daily | Investor's Business Daily | | US | | |
krasnaya_zvezda | Krasnaya Zvezda | | RU | | |
segodnya | Segodnya | | UA | | |
ub_post | UB Post | | MN | | | The UB Post
zeri_i_popullit | Zeri i Popullit | | AL | | | Zëri i Popullit
shekulli | Shekulli | | AL | | |
nova_ekonomija | Nova ekonomija | | RS | | |
glas_srpske | Glas Srpske | | BA | | |
nova_makedonija | Nova Makedonija | | MK | | |
sakam_da_kazam | Sakam da kazam | | MK | | |
daily_jang | Daily Jang | | PK | | |
dinamalar | Dinamalar | | IN | | |
eenadu | Eenadu | | IN | | |
amar_ujala | Amar Ujala | | IN | | |
nordlys | Nordlys | | NO | | |
frettabladid | Frettabladid | | IS | | | Fréttabladid
the_oban_times | The Oban Times | | GB | | | Oban Times
the_new_paper | The New Paper | | SG | | |
tages_woche | Tages Woche | | CH | | |
diario_insular | Diario Insular | | PT | | | Diário Insular
sankei_sports | Sankei Sports | | JP | | |
sports_hochi | Sports Hochi | | JP | | |
berner_zeitung | Berner Zeitung | | CH | | |
sportbladet | Sportbladet | | SE | | |
fotomac | Fotomac | | TR | | | Fotomaç
la_voz | La Voz | | AR | | |
el_norte | El Norte | | MX | | |
diario_de_pernambuco | Diario de Pernambuco | | BR | | | Diário de Pernambuco
daily_trust_on_sunday | Daily Trust on Sunday | | NG | | |
`;
