/** More newspapers of the Americas, Africa and Asia. Columns as in table.ts; the name is as English copy writes it, the
 * full name as the outlet does. */
export const NEWSPAPERS_REGIONS_WORLD = `
abc_color | ABC Color | | PY | private | |
addis_standard | Addis Standard | | ET | private | |
ad_diyar | Ad-Diyar | | LB | private | | Addiyar
al_anba | Al-Anba | | KW | private | | Al Anba
al_ayyam | Al-Ayyam | | PS | private | | Al Ayyam
al_bayan | Al Bayan | | AE | state | | Al-Bayan
al_dustour | Ad-Dustour | | JO | | | Al-Dustour
al_ghad | Al-Ghad | | JO | private | | Al Ghad
al_jarida | Al-Jarida | | KW | private | | Al Jarida
al_khaleej | Al Khaleej | | AE | private | | Al-Khaleej
al_qabas | Al-Qabas | | KW | private | | Al Qabas
# A name of several outlets in as many countries, none of them its usual owner: the country is left open rather than guessed.
al_rai | Al-Rai | | | | | Al Rai
al_rai_al_aam | Al-Rai Al-Aam | | KW | | | Al-Rai al-Am; al-Rai al-Aam; al-Ra'i al-Amm; Al Rai Al Aam
al_riyadh | Al Riyadh | | SA | | | Al-Riyadh
al_watan_sy | Al-Watan | | SY | private | | Al Watan
ambito | Ambito Financiero | | AR | private | | Ambito; Ámbito; Ámbito Financiero
arab_times | Arab Times | | KW | private | |
borneo_post | The Borneo Post | | MY | private | | Borneo Post
business_day_za | Business Day | | ZA | private | | BusinessDay
business_recorder | Business Recorder | | PK | private | |
bisnis_indonesia | Bisnis Indonesia | | ID | private | |
calgary_herald | Calgary Herald | | CA | private | |
century_business_herald | 21st Century Business Herald | | CN | | |
yicai | Yicai | China Business News | CN | | | Yicai Global
china_securities_journal | China Securities Journal | | CN | state | |
correio_braziliense | Correio Braziliense | | BR | private | |
daily_graphic | Daily Graphic | | GH | state | |
daily_maverick | Daily Maverick | | ZA | private | |
daily_mirror_lk | Daily Mirror (Sri Lanka) | | LK | private | |
daily_monitor | Daily Monitor | | UG | private | |
daily_news_tz | Daily News | | TZ | state | |
daily_sun_za | Daily Sun | | ZA | private | |
daily_trust | Daily Trust | | NG | private | |
deccan_herald | Deccan Herald | | IN | private | |
detik | Detik | | ID | private | | Detik.com; Detikcom
diario_libre | Diario Libre | | DO | private | |
egypt_independent | Egypt Independent | | EG | private | |
el_colombiano | El Colombiano | | CO | private | |
el_comercio | El Comercio | | | | |
el_deber | El Deber | | BO | private | |
el_diario_hoy | El Diario de Hoy | | SV | private | |
el_espectador | El Espectador | | CO | private | |
el_faro | El Faro | | SV | private | |
el_khabar | El Khabar | | DZ | private | |
el_moudjahid | El Moudjahid | | DZ | state | |
el_observador | El Observador | | UY | private | |
el_pais_uy | El Pais (Uruguay) | El País (Uruguay) | UY | private | | El Pais of Uruguay
el_tribuno | El Tribuno | | AR | private | |
el_universo | El Universo | | EC | private | |
el_watan | El Watan | | DZ | private | |
estado_de_minas | Estado de Minas | | BR | private | |
financial_express_in | The Financial Express | | IN | private | | Financial Express
fiji_times | The Fiji Times | | FJ | private | | Fiji Times
free_malaysia_today | Free Malaysia Today | | MY | private | |
gazeta_do_povo | Gazeta do Povo | | BR | private | |
gulf_news | Gulf News | | AE | private | |
gulf_times | Gulf Times | | QA | private | |
himalayan_times | The Himalayan Times | | NP | private | | Himalayan Times
hong_kong_economic_journal | Hong Kong Economic Journal | | HK | private | |
kathmandu_post | The Kathmandu Post | | NP | private | | Kathmandu Post
khaleej_times | Khaleej Times | | AE | private | |
khmer_times | Khmer Times | | KH | private | |
kyunghyang | Kyunghyang Shinmun | | KR | private | | Kyunghyang
kuensel | Kuensel | | BT | state | |
kuwait_times | Kuwait Times | | KW | private | |
l_economiste | L'Economiste | | MA | private | | L'Économiste
l_orient | L'Orient-Le Jour | | LB | private | |
l_orient_today | L'Orient Today | | LB | private | |
la_diaria | la diaria | | UY | private | | La Diaria
la_prensa | La Prensa | | | | |
la_presse | La Presse | | | | |
la_razon_bo | La Razon | La Razón | BO | private | |
la_republica_pe | La Republica | La República | PE | private | |
la_tercera | La Tercera | | CL | private | |
le_devoir | Le Devoir | | CA | private | |
le_matin_ma | Le Matin | | MA | private | |
le_nouvelliste | Le Nouvelliste | | HT | private | |
le_quotidien_sn | Le Quotidien | | SN | private | |
le_soleil_sn | Le Soleil | | SN | state | |
lianhe_zaobao | Lianhe Zaobao | | SG | private | | Zaobao
listin_diario | Listin Diario | Listín Diario | DO | private | |
live_mint | Livemint | | IN | private | | LiveMint
maeil | Maeil Business Newspaper | | KR | private | | Maeil Kyungjae
malayala_manorama | Malayala Manorama | | IN | private | | Manorama
malay_mail | Malay Mail | | MY | private | |
mathrubhumi | Mathrubhumi | | IN | private | |
montreal_gazette | Montreal Gazette | | CA | private | |
munhwa | Munhwa Ilbo | | KR | private | |
myanmar_now | Myanmar Now | | MM | private | |
myanmar_times | The Myanmar Times | | MM | private | | Myanmar Times
nawa_i_waqt | Nawa-i-Waqt | | PK | private | |
new_straits_times | New Straits Times | | MY | private | |
new_times_rw | The New Times | | RW | | | New Times of Rwanda
new_vision | New Vision | | UG | state | | The New Vision
newsday_zw | NewsDay (Zimbabwe) | | ZW | private | |
okaz | Okaz | | SA | private | |
oman_observer | Oman Daily Observer | | OM | state | | Oman Observer
ottawa_citizen | Ottawa Citizen | | CA | private | |
pagina_12 | Pagina/12 | Página/12 | AR | private | | Pagina 12; Página 12
phnom_penh_post | The Phnom Penh Post | | KH | private | | Phnom Penh Post
philippine_star | The Philippine Star | | PH | private | | Philippine Star
post_courier | Post-Courier | | PG | private | |
prensa_libre | Prensa Libre | | GT | private | |
prothom_alo | Prothom Alo | | BD | private | |
republika_id | Republika | | ID | private | |
samoa_observer | Samoa Observer | | WS | private | |
seoul_shinmun | Seoul Shinmun | | KR | | |
shargh | Shargh | | IR | private | |
shorouk | Al-Shorouk | | EG | private | | Al Shorouk; Shorouk
sowetan | Sowetan | | ZA | private | | SowetanLIVE
sunday_times_za | Sunday Times (South Africa) | | ZA | private | | South Africa's Sunday Times
sunday_times_lk | The Sunday Times (Sri Lanka) | | LK | private | |
taipei_times | Taipei Times | | TW | private | |
thanh_nien | Thanh Nien | | VN | | |
the_africa_report | The Africa Report | | FR | private | | Africa Report
the_chronicle_zw | The Chronicle | | ZW | state | |
the_citizen_tz | The Citizen | | TZ | private | |
the_east_african | The EastAfrican | | KE | private | | The East African; EastAfrican
the_guardian_ng | The Guardian (Nigeria) | | NG | private | | Nigeria's Guardian
the_herald_zw | The Herald | | ZW | state | |
the_island | The Island | | LK | private | |
the_namibian | The Namibian | | NA | private | | Namibian newspaper
the_nation_pk | The Nation (Pakistan) | | PK | private | |
the_reporter_et | The Reporter | | ET | private | |
the_standard_ke | The Standard (Kenya) | | KE | private | |
the_star_ke | The Star (Kenya) | | KE | private | |
the_tribune_in | The Tribune | | IN | private | |
this_day | ThisDay | | NG | private | | This Day
times_live | TimesLIVE | | ZA | private | | Times Live
valor | Valor Econômico | | BR | private | | Valor Economico; Valor
vietnam_news | Viet Nam News | | VN | state | | Vietnam News
yemen_times | Yemen Times | | YE | private | |
zambia_daily_mail | Zambia Daily Mail | | ZM | state | | Zambia's Daily Mail
zero_hora | Zero Hora | | BR | private | |
`;
