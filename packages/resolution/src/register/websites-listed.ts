/** News sites that others credit, by country: written from general knowledge, their owners not looked up. Columns: see table.ts. */
export const WEBSITES_LISTED = `
lloyds_shipping_intelligence | Lloyd's Shipping Intelligence | | GB | | | Lloyds Shipping Intelligence
middle_east_monitor | Middle East Monitor | | GB | | |
iranwire | IranWire | | GB | | | Iran Wire
walesonline | WalesOnline | | GB | | | Wales Online
inside_croydon | Inside Croydon | | GB | | |
opendemocracy | openDemocracy | | GB | | |
novara_media | Novara Media | | GB | | |
carbon_brief | Carbon Brief | | GB | | |
unherd | Unherd | | GB | | |
iran_front_page | Iran Front Page | | IR | | |
entekhab | Entekhab | | IR | | |
tabnak | Tabnak | | IR | | |
khabar_online | Khabar Online | | IR | | |
asr_iran | Asr Iran | | IR | | |
walla | Walla | | IL | | | Walla News
hespress | Hespress | | MA | | |
le360 | Le360 | | MA | | |
medias24 | Medias24 | | MA | | |
kapitalis | Kapitalis | | TN | | |
tunisie_numerique | Tunisie Numerique | | TN | | |
business_news_tunisia | Business News (Tunisia) | | TN | | |
tsa_algerie | TSA Algerie | | DZ | | | Tout sur l'Algerie
garowe_online | Garowe Online | | SO | | |
hiiraan_online | Hiiraan Online | | SO | | |
peoples_gazette | Peoples Gazette | | NG | | |
international_centre_for_investigative_reporting | International Centre for Investigative Reporting | | NG | | |
myjoyonline | MyJoyOnline | | GH | | |
ghanaweb | GhanaWeb | | GH | | |
graphic_online | Graphic Online | | GH | | |
seneweb | Seneweb | | SN | | |
dakaractu | Dakaractu | | SN | | |
abidjan_net | Abidjan.net | | CI | | |
koaci | Koaci | | CI | | |
burkina24 | Burkina24 | | BF | | |
wakat_sera | Wakat Sera | | BF | | |
maliweb | Maliweb | | ML | | |
actuniger | ActuNiger | | NE | | | Actu Niger
tchadinfos | Tchadinfos | | TD | | |
actualite_cd | Actualite.cd | | CD | | |
7sur7_cd | 7sur7.cd | | CD | | |
zoom_eco | Zoom Eco | | CD | | |
gabonreview | Gabonreview | | GA | | | Gabon Review
news24 | News24 | | ZA | | |
iol | IOL | | ZA | | |
moneyweb | Moneyweb | | ZA | | |
groundup | GroundUp | | ZA | | |
amabhungane | amaBhungane | | ZA | | |
zimlive | ZimLive | | ZW | | |
lusaka_times | Lusaka Times | | ZM | | |
club_of_mozambique | Club of Mozambique | | MZ | | |
carta_de_mocambique | Carta de Mocambique | | MZ | | | Carta de Moçambique
nyasa_times | Nyasa Times | | MW | | |
moneycontrol | Moneycontrol | | IN | | |
firstpost | Firstpost | | IN | | |
alt_news | Alt News | | IN | | |
boom_live | Boom Live | | IN | | |
newslaundry | Newslaundry | | IN | | |
colombo_gazette | Colombo Gazette | | LK | | |
economynext | EconomyNext | | LK | | |
setopati | Setopati | | NP | | |
onlinekhabar | Onlinekhabar | | NP | | |
sun_mv | Sun.mv | | MV | | |
avas | Avas | | MV | | |
camboja | CamboJA | | KH | | |
vietnamnet | VietnamNet | | VN | | |
liputan6 | Liputan6 | | ID | | |
tribunnews | Tribunnews | | ID | | |
mothership | Mothership | | SG | | |
crikey | Crikey | | AU | | |
news_com_au | news.com.au | | AU | | |
guardian_australia | Guardian Australia | | AU | | |
conversation | The Conversation | | AU | | |
sixth_tone | Sixth Tone | | CN | | |
jiemian | Jiemian | | CN | | |
focus_taiwan | Focus Taiwan | | TW | | |
japan_today | Japan Today | | JP | | |
bell | The Bell | | RU | | |
proekt | Proekt | | RU | | |
lifenews | LifeNews | | RU | | | Life.ru
forbes_russia | Forbes Russia | | RU | | |
championat | Championat | | RU | | |
vazhnye_istorii | Vazhnye Istorii | | RU | | |
agentstvo | Agentstvo | | RU | | |
takie_dela | Takie Dela | | RU | | |
7x7 | 7x7 | | RU | | |
babel_ua | Babel.ua | | UA | | |
censor_net | Censor.net | | UA | | | Censor.NET
slidstvo_info | Slidstvo.Info | | UA | | |
bihus_info | Bihus.info | | UA | | |
krym_realii | Krym.Realii | | UA | | |
graty | Graty | | UA | | |
dumskaya | Dumskaya | | UA | | |
strana_ua | Strana.ua | | UA | | |
tut_by | Tut.by | | BY | | |
charter_97 | Charter 97 | | BY | | | Charter97
nexta | Nexta | | BY | | |
reform_by | Reform.by | | BY | | |
newsmaker | NewsMaker | | MD | | |
unimedia | Unimedia | | MD | | |
civil_ge | Civil.ge | | GE | | |
oc_media | OC Media | | GE | | |
agenda_ge | Agenda.ge | | GE | | |
netgazeti | Netgazeti | | GE | | |
jamnews | JAMnews | | GE | | |
eurasianet | Eurasianet | | US | | | EurasiaNet
punchbowl_news | Punchbowl News | | US | | |
marketwatch | MarketWatch | | US | | |
yahoo_finance | Yahoo Finance | | US | | |
ars_technica | Ars Technica | | US | | |
pitchfork | Pitchfork | | US | | |
bleacher_report | Bleacher Report | | US | | |
inside_higher_ed | Inside Higher Ed | | US | | |
kff_health_news | KFF Health News | | US | | | Kaiser Health News
inside_climate_news | Inside Climate News | | US | | |
marshall_project | The Marshall Project | | US | | |
fivethirtyeight | FiveThirtyEight | | US | | |
realclearpolitics | RealClearPolitics | | US | | |
defense_one | Defense One | | US | | |
war_zone | The War Zone | | US | | |
task_purpose | Task & Purpose | | US | | |
lawfare | Lawfare | | US | | |
space_com | Space.com | | US | | |
live_science | Live Science | | US | | | LiveScience
insideevs | InsideEVs | | US | | |
9to5mac | 9to5Mac | | US | | |
macrumors | MacRumors | | US | | |
techradar | TechRadar | | US | | |
android_authority | Android Authority | | US | | |
coindesk | CoinDesk | | US | | |
cointelegraph | Cointelegraph | | US | | |
seeking_alpha | Seeking Alpha | | US | | |
benzinga | Benzinga | | US | | |
rest_of_world | Rest of World | | US | | |
chalkbeat | Chalkbeat | | US | | |
breaking_defense | Breaking Defense | | US | | |
insight_crime | InSight Crime | | US | | |
occrp | OCCRP | | US | | |
panorama_am | Panorama.am | | AM | | |
1lurer | 1lurer | | AM | | |
aravot | Aravot | | AM | | |
haqqin_az | Haqqin.az | | AZ | | |
minval | Minval | | AZ | | |
caliber_az | Caliber.az | | AZ | | |
1news_az | 1news.az | | AZ | | |
orda_kz | Orda.kz | | KZ | | |
vlast_kz | Vlast.kz | | KZ | | |
informburo | Informburo | | KZ | | |
ulysmedia | Ulysmedia | | KZ | | |
kaktus_media | Kaktus Media | | KG | | | Kaktus.media
gazeta_uz | Gazeta.uz | | UZ | | |
kun_uz | Kun.uz | | UZ | | |
podrobno_uz | Podrobno.uz | | UZ | | |
turkmen_news | Turkmen.news | | TM | | |
chronicles_of_turkmenistan | Chronicles of Turkmenistan | | TM | | |
turkmenportal | Turkmenportal | | TM | | |
correctiv | Correctiv | | DE | | | CORRECTIV
table_media | Table.Media | | DE | | |
redaktionsnetzwerk_deutschland | RedaktionsNetzwerk Deutschland | | DE | | | RND
netzpolitik_org | netzpolitik.org | | DE | | |
heise | Heise | | DE | | | heise online
eldiario_es | elDiario.es | | ES | | | eldiario.es
relevo | Relevo | | ES | | |
infolibre | InfoLibre | | ES | | |
fanpage_it | Fanpage.it | | IT | | | Fanpage
calciomercato_com | Calciomercato.com | | IT | | |
observador | Observador | | PT | | |
e24 | E24 | | NO | | |
nettavisen | Nettavisen | | NO | | |
visir_is | Visir.is | | IS | | | Vísir
15min | 15min | | LT | | |
re_baltica | Re:Baltica | | LV | | |
idnes | iDNES | | CZ | | | iDNES.cz
novinky_cz | Novinky.cz | | CZ | | | Novinky
aktuality_sk | Aktuality.sk | | SK | | |
direkt36 | Direkt36 | | HU | | |
24_hu | 24.hu | | HU | | |
swissinfo | Swissinfo | | CH | | | SWI swissinfo.ch
watson_ch | Watson.ch | | CH | | |
hotnews | HotNews | | RO | | | HotNews.ro
g4media | G4Media | | RO | | |
recorder_ro | Recorder.ro | | RO | | |
bianet | Bianet | | TR | | |
ahval | Ahval | | TR | | |
medyascope | Medyascope | | TR | | |
gazete_duvar | Gazete Duvar | | TR | | | Duvar English
nova_rs | Nova.rs | | RS | | |
kosovo_online | Kosovo Online | | RS | | |
index_hr | Index.hr | | HR | | |
klix_ba | Klix.ba | | BA | | |
gazeta_express | Gazeta Express | | XK | | |
kallxo | Kallxo | | XK | | |
exit_al | Exit.al | | AL | | | Exit News
prizma | Prizma | | MK | | |
shift | The Shift | | MT | | | The Shift News
lovin_malta | Lovin Malta | | MT | | |
mediapool | Mediapool | | BG | | |
capital_bg | Capital.bg | | BG | | |
balkan_insight_al | Balkan Insight | | AL | | |
14ymedio | 14ymedio | | CU | | |
cubadebate | Cubadebate | | CU | | |
cibercuba | CiberCuba | | CU | | |
diario_de_cuba | Diario de Cuba | | CU | | |
haitilibre | HaitiLibre | | HT | | | Haiti Libre
ayibopost | AyiboPost | | HT | | |
crhoy | CRHoy | | CR | | |
delfino_cr | Delfino.cr | | CR | | |
runrun_es | Runrun.es | | VE | | |
armando_info | Armando.info | | VE | | |
tal_cual | Tal Cual | | VE | | |
idl_reporteros | IDL-Reporteros | | PE | | |
ojo_publico | Ojo Publico | | PE | | |
primicias | Primicias | | EC | | |
poder360 | Poder360 | | BR | | |
metropoles | Metropoles | | BR | | | Metrópoles
agencia_publica | Agencia Publica | | BR | | |
intercept_brasil | Intercept Brasil | | BR | | |
emol | Emol | | CL | | |
el_mostrador | El Mostrador | | CL | | |
ciper | CIPER | | CL | | |
montevideo_portal | Montevideo Portal | | UY | | |
chequeado | Chequeado | | AR | | |
iprofesional | iProfesional | | AR | | |
plaza_publica | Plaza Publica | | GT | | |
divergentes | Divergentes | | NI | | |
onda_local | Onda Local | | NI | | |
doha_news | Doha News | | QA | | |
bahrain_mirror | Bahrain Mirror | | BH | | |
the_elec | The Elec | | KR | | |
digitimes | DigiTimes | | TW | | |
sammobile | SamMobile | | NL | | |
gsmarena | GSMArena | | BG | | | GSM Arena
9to5google | 9to5Google | | US | | |
appleinsider | AppleInsider | | US | | | Apple Insider
android_police | Android Police | | US | | |
xda_developers | XDA Developers | | US | | |
tom_s_hardware | Tom's Hardware | | US | | |
wccftech | Wccftech | | | | |
videocardz | VideoCardz | | | | |
neowin | Neowin | | | | |
bleepingcomputer | BleepingComputer | | US | | | Bleeping Computer
krebs_on_security | Krebs on Security | | US | | | KrebsOnSecurity
techspot | TechSpot | | US | | |
pcmag | PCMag | | US | | | PC Mag
pc_gamer | PC Gamer | | GB | | |
kotaku | Kotaku | | US | | |
polygon | Polygon | | US | | |
eurogamer | Eurogamer | | GB | | |
ign | IGN | | US | | |
video_games_chronicle | Video Games Chronicle | | GB | | | VGC
gamesindustry_biz | GamesIndustry.biz | | GB | | | GamesIndustry
destructoid | Destructoid | | US | | |
golem_de | Golem.de | | DE | | |
etnews | ETNews | | KR | | | Electronic Times
404_media | 404 Media | | US | | |
boing_boing | Boing Boing | | US | | | BoingBoing
slashdot | Slashdot | | US | | |
techdirt | Techdirt | | US | | |
siliconangle | SiliconANGLE | | US | | |
venturebeat | VentureBeat | | US | | |
geekwire | GeekWire | | US | | |
euractiv | Euractiv | | BE | | |
euobserver | EUobserver | | BE | | | EU Observer
the_brussels_times | The Brussels Times | | BE | | | Brussels Times
notes_from_poland | Notes from Poland | | PL | | |
bne_intellinews | bne IntelliNews | | DE | | | bne
asia_times | Asia Times | | HK | | | Asia Times Online
36kr | 36Kr | | CN | | |
38_north | 38 North | | US | | |
football_italia | Football Italia | | IT | | | Football-Italia
get_french_football_news | Get French Football News | | FR | | |
foot_mercato | Foot Mercato | | FR | | |
calciomercato | Calciomercato | | IT | | |
90min | 90min | | GB | | |
teamtalk | TEAMtalk | | GB | | |
fichajes | Fichajes | | ES | | | Fichajes.net
cricbuzz | Cricbuzz | | IN | | |
motor1 | Motor1 | | | | |
retraction_watch | Retraction Watch | | US | | |
phys_org | Phys.org | | GB | | |
live_law | Live Law | | IN | | | LiveLaw
bar_and_bench | Bar and Bench | | IN | | | Bar & Bench
prachatai | Prachatai | | TH | | |
8am_media | 8AM Media | | AF | | |
oe24 | Oe24 | | AT | | |
the_journal_ie | The Journal.ie | | IE | | |
nation_cymru | Nation.Cymru | | GB | | |
golwg360 | Golwg360 | | GB | | |
the_walrus | The Walrus | | CA | | |
fijivillage | Fijivillage | | FJ | | |
kaniva_tonga | Kaniva Tonga | | NZ | | | Kaniva News
biobiochile | BioBioChile | | CL | | |
runrunes | Runrunes | | VE | | |
talcual | TalCual | | VE | | |
cubanet | CubaNet | | US | | |
oncuba | OnCuba | | CU | | | OnCuba News
starnieuws | Starnieuws | | SR | | |
chimp_reports | Chimp Reports | | UG | | | ChimpReports
igihe | Igihe | | RW | | |
sos_medias_burundi | SOS Medias Burundi | | BI | | | SOS Médias Burundi
allafrica | AllAfrica | | US | | | allAfrica.com
africa_confidential | Africa Confidential | | GB | | |
senego | Senego | | SN | | |
lefaso_net | LeFaso.net | | BF | | | Lefaso
malijet | Malijet | | ML | | |
mimi_mefo_info | Mimi Mefo Info | | CM | | |
gabonactu | Gabonactu | | GA | | |
corbeau_news | Corbeau News | | CF | | | Corbeau News Centrafrique
frontpageafrica | FrontPageAfrica | | LR | | | Front Page Africa
kerr_fatou | Kerr Fatou | | GM | | |
newzimbabwe | NewZimbabwe | | GB | | | New Zimbabwe
news_diggers | News Diggers | | ZM | | | NewsDiggers
malawi24 | Malawi24 | | MW | | |
borkena | Borkena | | | | |
darfur_24 | Darfur 24 | | SD | | | Darfur24
address_libya | Address Libya | | LY | | |
alwasat | Alwasat | | LY | | | Al-Wasat
tsa | TSA | | DZ | | | Tout sur l'Algérie
algerie_360 | Algerie 360 | | DZ | | | Algérie360
yabiladi | Yabiladi | | MA | | |
oilprice_com | OilPrice.com | | US | | | OilPrice
argus_media | Argus Media | | GB | | | Argus
s_p_global_platts | S&P Global Platts | | GB | | |
splash247 | Splash247 | | SG | | |
the_maritime_executive | The Maritime Executive | | US | | | Maritime Executive
gcaptain | gCaptain | | US | | |
hellenic_shipping_news | Hellenic Shipping News | | GR | | |
freightwaves | FreightWaves | | US | | |
simple_flying | Simple Flying | | CA | | |
ch_aviation | ch-aviation | | CH | | |
mining_com | Mining.com | | CA | | |
mining_weekly | Mining Weekly | | ZA | | |
fastmarkets | Fastmarkets | | GB | | |
metal_bulletin | Metal Bulletin | | GB | | |
kitco | Kitco | | CA | | | Kitco News
thestreet | TheStreet | | US | | | TheStreet.com
motley_fool | Motley Fool | | US | | | The Motley Fool
law360 | Law360 | | US | | |
above_the_law | Above the Law | | US | | |
just_security | Just Security | | US | | |
usni_news | USNI News | | US | | |
the_aviationist | The Aviationist | | IT | | |
readovka | Readovka | | RU | | |
lb_ua | LB.ua | | UA | | |
nokta | Nokta | | MD | | |
daryo | Daryo | | UZ | | |
the_times_of_central_asia | The Times of Central Asia | | KG | | | Times of Central Asia
balkanweb | Balkanweb | | AL | | |
euronews_albania | Euronews Albania | | AL | | |
insajder | Insajder | | RS | | |
krik | KRIK | | RS | | |
cdm | CdM | | ME | | |
24ur | 24ur | | SI | | |
mkd_mk | MKD.mk | | MK | | |
hacker_news | Hacker News | | US | | |
iceland_review | Iceland Review | | IS | | |
visir | Visir | | IS | | |
ekathimerini | ekathimerini | | GR | | |
zodiak_online | Zodiak Online | | MW | | |
ain_online | AIN Online | | US | | |
teamtalk_com | TEAMtalk.com | | GB | | |
the_block | The Block | | US | | |
decrypt | Decrypt | | US | | |
newsfirst_kannada | NewsFirst Kannada | | IN | | |
operawire | OperaWire | | US | | | Opera Wire
riodoce_mx | Ríodoce | | MX | | |
bnamericas | BNamericas | | CL | | |
middle_east_online | Middle East Online | | GB | | |
devex | Devex | | US | | |
grist | Grist | | US | | |
mongabay | Mongabay | | US | | |
vtdigger | VTDigger | | US | | |
montana_free_press | Montana Free Press | | US | | |
calmatters | CalMatters | | US | | |
honolulu_civil_beat | Honolulu Civil Beat | | US | | |
soranews24 | SoraNews24 | | JP | | |
hiiraan | Hiiraan | | SO | | |
hrana | HRANA | Human Rights Activists News Agency | US | | | Hrana
full_fact | Full Fact | | GB | | |
snopes | Snopes | | US | | | Snopes.com
politifact | PolitiFact | | US | | | Politifact
factcheck_org | FactCheck.org | | US | | | Factcheck.org
stopfake | StopFake | | UA | | | StopFake.org
africa_check | Africa Check | | ZA | | |
maldita_es | Maldita.es | | ES | | | Maldita
rokna | Rokna | | IR | | | Rokna news agency
hengaw | Hengaw | | NO | | |
sabq | Sabq | | SA | | |
baltfax | Baltfax | | EE | | |
mirror_media | Mirror Media | | TW | | |
onliner | Onliner | | BY | | | Onliner.by
rybar | Rybar | | RU | | |
technode | TechNode | | CN | | |
bgr | BGR | | US | | |
pocket_lint | Pocket-lint | | GB | | | PocketLint
ruliweb | Ruliweb | | KR | | |
sabah_spor | Sabah Spor | | TR | | |
business_of_fashion | The Business of Fashion | | GB | | | BoF; Business of Fashion
the_wrap | TheWrap | | US | | | The Wrap
gawker | Gawker | | US | | |
jezebel | Jezebel | | US | | |
daily_dot | The Daily Dot | | US | | | Daily Dot
infowars | Infowars | | US | | |
international_business_times | International Business Times | | US | | | IBTimes; IBTimes UK; IB Times
inquisitr | The Inquisitr | | US | | | Inquisitr
examiner_com | Examiner.com | | US | | |
uproxx | Uproxx | | US | | |
headlines_and_global_news | Headlines & Global News | | US | | | HNGN
basnews | BasNews | | IQ | | | Bas News
iraqi_news | IraqiNews | | IQ | | | Iraqi News
rojava_report | The Rojava Report | | SY | | | Rojava Report
todays_zaman | Today's Zaman | | TR | | |
odessa_american | Odessa American | | US | | |
`;
