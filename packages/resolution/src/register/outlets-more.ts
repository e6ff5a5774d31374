/** More broadcasters that others credit. Columns as in table.ts; the name is as English copy writes it, the
 * full name as the outlet does. */
export const BROADCASTERS_MORE = `
caracol_radio | Caracol Radio | | CO | private | |
rmc_sport | RMC Sport | | FR | private | |
tg5 | TG5 | | IT | private | |
joy_fm | Joy FM | | GH | private | |
antena_3 | Antena 3 | | ES | private | |
a_haber | A Haber | | TR | private | |
al_masirah | Al-Masirah | | YE | party | | Al Masirah; Al-Masirah TV; al-Masirah
al_araby | Al-Araby TV | | QA | private | | Al Araby
al_qahera | Al-Qahera News | | EG | state | | Al Qahera News
al_ikhbariya | Al-Ikhbariya | | SA | state | | Al Ekhbariya; Al-Ekhbariya
al_ekhbariya_sy | Al-Ikhbariyah Syria | | SY | state | |
arirang | Arirang | | KR | state | | Arirang TV
asahi_tv | TV Asahi | | JP | private | | Asahi TV; ANN
azteca | TV Azteca | | MX | private | | Azteca Noticias
bandnews | BandNews | | BR | private | |
bnt | BNT | Bulgarian National Television | BG | public | | Bulgarian National Television
bnr | BNR | Bulgarian National Radio | BG | public | | Bulgarian National Radio
btv_bg | bTV | | BG | private | |
cadena_ser | Cadena SER | | ES | private | | Cadena Ser
caracol | Caracol | | CO | private | | Caracol TV; Noticias Caracol
citizen_tv | Citizen TV | | KE | private | |
cope | COPE | | ES | private | | Cadena COPE
samaa | Samaa TV | | PK | private | | Samaa
digi24 | Digi24 | | RO | private | | Digi 24
current_time | Current Time | | US | state | | Current Time TV
dr_dk | Danmarks Radio | | DK | public | | Danish Broadcasting Corporation
ert | ERT | | GR | public | |
err_ee | ERR | Estonian Public Broadcasting | EE | public | | Estonian Public Broadcasting
espreso | Espreso TV | | UA | private | | Espreso
eurosport | Eurosport | | FR | private | |
gbc_gh | GBC | Ghana Broadcasting Corporation | GH | state | | GBC radio; Ghana Broadcasting Corporation
haber_global | Haber Global | | TR | private | |
halk_tv | Halk TV | | TR | private | |
hum_news | Hum News | | PK | private | |
hrt | HRT | Croatian Radiotelevision | HR | public | | Croatian Radiotelevision; HTV
joy_news | Joy News | | GH | private | |
kbc | KBC | Kenya Broadcasting Corporation | KE | state | |
ktn | KTN | | KE | private | | KTN News
la7 | La7 | | IT | private | |
la_sexta | laSexta | | ES | private | | La Sexta
lrt | LRT | | LT | public | |
lsm | LSM | Latvijas Sabiedriskie mediji | LV | public | | LSM.lv; Latvian Public Media
ltv | LTV | | LV | public | |
mediaset | Mediaset | | IT | private | |
mega_gr | Mega TV | | GR | private | |
mtv_lb | MTV Lebanon | | LB | private | |
lbci | LBCI | | LB | private | | LBC International
n1 | N1 | | RS | private | | N1 television; N1 TV
news18 | CNN-News18 | | IN | private | | News18; News 18
ndr | NDR | | DE | public | | Norddeutscher Rundfunk
wdr | WDR | | DE | public | | Westdeutscher Rundfunk
deutschlandfunk | Deutschlandfunk | | DE | public | |
newshub | Newshub | | NZ | private | |
nova_bg | Nova TV | | BG | private | | Nova Televizia
nova_tv_hr | Dnevnik Nove TV | | HR | private | |
ntv_ug | NTV Uganda | | UG | private | |
kompas_tv | Kompas TV | | ID | private | |
metro_tv | Metro TV | | ID | private | |
polsat | Polsat News | | PL | private | | Polsat
rmc | RMC | | FR | private | |
rnz | RNZ | Radio New Zealand | NZ | public | | Radio New Zealand; RNZ Pacific
republic_tv | Republic TV | | IN | private | |
rtbf | RTBF | | BE | public | |
rtk | RTK | Radio Television of Kosovo | XK | public | | Radio Television of Kosovo
rtcg | RTCG | | ME | public | |
rtp | RTP | | PT | public | |
sic_pt | SIC Noticias | SIC Notícias | PT | private | |
tvi_pt | TVI | | PT | private | |
rtvslo | RTV Slovenija | | SI | public | | RTV Slovenia
sbs_kr | SBS | | KR | private | |
sbs_au | SBS News | | AU | public | |
suspilne | Suspilne | | UA | public | |
tbs_jp | TBS | | JP | private | | TBS Television
fuji_tv | Fuji TV | | JP | private | | FNN
tele_13 | T13 | | CL | private | | Canal 13
thai_pbs | Thai PBS | | TH | public | | Thai PBS World
todo_noticias | Todo Noticias | | AR | private | |
tsn_ca | TSN | | CA | private | |
tv4_se | TV4 | | SE | private | |
tv5 | TV5Monde | | FR | public | | TV5 Monde
tvb | TVB | | HK | private | |
tvbs | TVBS | | TW | private | |
tvr | TVR | | RO | public | |
# A name of several outlets in as many countries, none of them its usual owner: the country is left open rather than guessed.
vtv | VTV | | | | |
w_radio | W Radio | | CO | private | | La W Radio
blu_radio | Blu Radio | | CO | private | |
rpp | RPP | | PE | private | | RPP Noticias; Radio Programas
channel_24_ua | Channel 24 | | UA | private | |
`;

/** More news sites, and magazines of a trade. Columns as in table.ts; the name is as English copy writes it, the
 * full name as the outlet does. */
export const WEBSITES_MORE = `
24sata | 24sata | | HR | private | |
444_hu | 444.hu | | HU | private | |
amwaj | Amwaj | | GB | private | | Amwaj.media
africanews | Africanews | | CG | private | |
aktualne | Aktualne.cz | Aktuálně.cz | CZ | private | |
animal_politico | Animal Politico | Animal Político | MX | private | |
aristegui | Aristegui Noticias | | MX | private | |
arab48 | Arab48 | | IL | private | |
astra_ru | Astra | | RU | private | |
baza | Baza | | RU | private | | Baza Telegram channel
lenta | Lenta.ru | | RU | private | | Lenta
mada_masr | Mada Masr | | EG | private | |
t24 | T24 | | TR | private | |
diken | Diken | | TR | private | |
efecto_cocuyo | Efecto Cocuyo | | VE | private | |
ekho_kavkaza | Ekho Kavkaza | | US | state | |
cien_noticias | 100% Noticias | | NI | private | |
el_pitazo | El Pitazo | | VE | private | |
g1 | G1 | | BR | private | |
uol | UOL | | BR | private | |
globoesporte | Globo Esporte | | BR | private | | Globoesporte; GloboEsporte; ge.globo
goal_com | Goal.com | | GB | private | |
the_athletic | The Athletic | | US | private | |
autosport | Autosport | | GB | private | |
motorsport | Motorsport.com | | US | private | |
cyclingnews | Cyclingnews | | GB | private | |
hetq | Hetq | | AM | private | |
civilnet | CivilNet | | AM | private | |
index_hu | Index.hu | | HU | private | |
telex_hu | Telex | | HU | private | | Telex.hu
hong_kong_free_press | Hong Kong Free Press | | HK | private | | HKFP
important_stories | Important Stories | | RU | private | | iStories; IStories
insider_ru | The Insider | | LV | private | |
inkyfada | Inkyfada | | TN | private | |
irrawaddy | The Irrawaddy | | MM | private | | Irrawaddy
kloop | Kloop | | KG | private | |
lloyds_list | Lloyd's List | | GB | private | |
tradewinds | TradeWinds | | NO | private | |
flightglobal | FlightGlobal | | GB | private | | Flightglobal; Flight International
space_news | SpaceNews | | US | private | | Space News
stat_news | STAT | | US | private | | STAT News
medpage | MedPage Today | | US | private | |
malaysiakini | Malaysiakini | | MY | private | |
manila_bulletin | Manila Bulletin | | PH | private | |
naharnet | Naharnet | | LB | private | |
oko_press | OKO.press | | PL | private | | OKO.Press
onet | Onet | | PL | private | | Onet.pl
wirtualna | Wirtualna Polska | | PL | private | |
nv_ua | NV.ua | | UA | private | |
sahara_reporters | Sahara Reporters | | NG | private | | SaharaReporters
scroll_in | Scroll.in | | IN | private | |
the_wire_in | The Wire | | IN | private | |
the_print | ThePrint | | IN | private | |
the_quint | The Quint | | IN | private | |
seznam | Seznam Zpravy | Seznam Zprávy | CZ | private | |
stuff_nz | Stuff | | NZ | private | | Stuff.co.nz
syria_direct | Syria Direct | | JO | private | |
enab_baladi | Enab Baladi | | SY | private | |
tehelka | Tehelka | | IN | private | |
the_cable | TheCable | | NG | private | |
thejournal_ie | TheJournal.ie | | IE | private | | The Journal (Ireland)
turkish_minute | Turkish Minute | | DE | private | |
verstka | Verstka | | RU | private | |
vot_tak | Vot Tak | | PL | state | |
money_pl | Money.pl | | PL | private | |
mediacites | Mediacites | Mediacités | FR | private | |
zerkalo | Zerkalo | | BY | private | | Zerkalo.io
nasha_niva | Nasha Niva | | BY | private | |
`;
