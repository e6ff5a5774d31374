/** News agencies of Europe and the post-Soviet states. Columns as in table.ts. */
export const NEWS_AGENCIES_EUROPE = `
adnkronos | Adnkronos | | IT | private | |
afp | AFP | Agence France-Presse | FR | public | Q40464 | Agence France Presse; Agence-France Presse; AFP News Agency; Agence French Presse
agerpres | Agerpres | | RO | state | | AGERPRES; Rompres
agi | AGI | Agenzia Giornalistica Italia | IT | private | |
akipress | AKIpress | | KG | private | | AkiPress; Aki Press
anp | ANP | Algemeen Nederlands Persbureau | NL | private | Q966898 | ANP news agency
ansa | ANSA | Agenzia Nazionale Stampa Associata | IT | cooperative | Q392934 | Ansa
apa_at | APA | Austria Presse Agentur | AT | cooperative | Q680662 | Austria Press Agency; Austrian Press Agency; APA news agency
apa_az | APA (Azerbaijan) | Azeri-Press News Agency | AZ | private | | Azeri Press Agency; Azeri-Press Information Agency; Azerbaijan Press Agency
elta | ELTA | Lietuvos naujienų agentūra | LT | private | | Elta
armenpress | Armenpress | Armenian News Agency | AM | state | | ARMENPRESS
ata | ATA | Albanian Telegraphic Agency | AL | state | | Albanian Telegraph Agency
azertac | Azertac | Azerbaijan State News Agency | AZ | state | | AZERTAC; Azertaj; AzerTag; Azerbaijan State Telegraph Agency
belapan | BelaPAN | | BY | private | | Belapan
belga | Belga | Belga News Agency | BE | private | Q815453 | Belga news agency
belta | BelTA | Belarusian Telegraph Agency | BY | state | | Belta; BELTA; Belarusian Telegraphic Agency; Belarus Telegraph Agency; Belarusian Telegraph Agency BelTA
beta | Beta | Beta News Agency | RS | private | | Beta news agency
bgnes | BGNES | | BG | private | | Bgnes
bns | BNS | Baltic News Service | LT | private | |
bta | BTA | Bulgarian News Agency | BG | public | Q2031809 | Bulgarian Telegraph Agency; Bulgarian Telegraphic Agency
cna_cy | CNA (Cyprus) | Cyprus News Agency | CY | public | | KYPE
ctk | CTK | Czech News Agency | CZ | public | Q341118 | ČTK; Ctk; Czech Press Agency; CTK news agency
dapd | dapd | | DE | private | | DAPD
ddp | ddp | | DE | private | | DDP
demiroren | Demiroren | Demirören News Agency | TR | private | | Demirören; DHA; Dogan News Agency; Doğan News Agency; Dogan; Demiroren News Agency
dpa | dpa | Deutsche Presse-Agentur | DE | cooperative | Q312653 | DPA; Deutsche Presse Agentur; German Press Agency; German news agency dpa; Dpa
efe | EFE | Agencia EFE | ES | state | | Efe; EFE news agency; Agencia Efe
epd | epd | Evangelischer Pressedienst | DE | private | |
europapress | Europa Press | | ES | private | | Europapress
fena | FENA | Federal News Agency | BA | state | | Fena
fides | Fides | Agenzia Fides | VA | state | | Fides news agency; Agenzia Fides
hina | HINA | Croatian News Agency | HR | state | | Hina
iha | IHA | Ihlas News Agency | TR | private | | İHA; Ihlas
interfax | Interfax | Interfax News Agency | RU | private | Q379271 | Interfax news agency
interfax_ukraine | Interfax-Ukraine | Interfax-Ukraine News Agency | UA | private | | Interfax Ukraine
interfax_kz | Interfax-Kazakhstan | | KZ | private | | Interfax Kazakhstan
interfax_west | Interfax-West | | BY | private | | Interfax Zapad
interpressnews | Interpressnews | InterPressNews | GE | private | | IPN
kazinform | Kazinform | Kazinform International News Agency | KZ | state | | KazInform; Qazinform
kabar | Kabar | Kyrgyz National News Agency | KG | state | | Kabar news agency
khovar | Khovar | National Information Agency of Tajikistan | TJ | state | | NIAT Khovar
kathpress | Kathpress | | AT | private | |
kna | KNA | Katholische Nachrichten-Agentur | DE | private | | Catholic News Agency KNA
kosovapress | KosovaPress | Kosova Press | XK | private | | Kosovapress
sita | SITA | Slovak News Agency | SK | private | |
leta | LETA | Latvian Information Agency | LV | private | | Leta; Latvian News Agency
lusa | Lusa | Agência Lusa | PT | state | | Lusa news agency; LUSA; Agencia Lusa
makfax | Makfax | | MK | private | |
mia | MIA | Media Information Agency | MK | state | | Macedonian Information Agency; MIA news agency
moldpres | Moldpres | State News Agency Moldpres | MD | state | | MOLDPRES
ipn_md | IPN (Moldova) | IPN Press Agency | MD | private | | Infotag
mti | MTI | Magyar Távirati Iroda | HU | state | | Magyar Tavirati Iroda; Hungarian News Agency; Hungarian Telegraphic Office
anf | ANF | Firat News Agency | | private | | Firat; Fırat News Agency
ntb | NTB | Norsk Telegrambyrå | NO | private | | Norwegian News Agency; NTB news agency
novinite | Sofia News Agency | | BG | private | | Novinite
news_am | News.am | | AM | private | | NEWS.am
onasa | ONASA | | BA | private | |
pa | PA | PA Media | GB | private | | Press Association; Britain's Press Association; PA news agency; PA Media
pap | PAP | Polska Agencja Prasowa | PL | state | Q1484980 | Polish Press Agency; Polish News Agency; Polish Press Agency PAP
prime | Prime | Prime News Agency | RU | state | | PRIME; Prime news agency; Prime-Tass
rbc_ukraine | RBC-Ukraine | | UA | private | | RBC Ukraine
rador | Rador | | RO | public | | RADOR
regnum | Regnum | | RU | private | | REGNUM
reuters | Reuters | Thomson Reuters | GB | private | Q130879 | Reuter; Reuters News; Reuters News Agency
ria | RIA Novosti | | RU | state | | RIA; Ria Novosti; Novosti; RIA-Novosti; Ria; Rianovosti; RIAN
ritzau | Ritzau | | DK | private | | Ritzau news agency; Ritzaus Bureau
rosbalt | Rosbalt | | RU | private | |
srna | SRNA | | BA | state | | Srna
sid | SID | Sport-Informations-Dienst | DE | private | |
keystone_sda | Keystone-SDA | Keystone-SDA-ATS | CH | private | Q430109 | Keystone-ATS; ATS; SDA; Swiss Telegraphic Agency; Swiss news agency; Schweizerische Depeschenagentur; Agence Télégraphique Suisse; Swiss News Agency ATS
sputnik | Sputnik | Sputnik International | RU | state | | Sputnik News; Sputnik news agency; Sputnik News Agency; SputnikNews
sta | STA | Slovenian Press Agency | SI | state | | Slovenia Press Agency; Slovene Press Agency
stt | STT | Suomen Tietotoimisto | FI | private | | Finnish News Agency; Lehtikuva; STT-Lehtikuva; Finnish news agency STT
tanjug | Tanjug | Telegraphic Agency of New Yugoslavia | RS | private | Q371267 | TANJUG; Tanyug; Tanjug news agency
tass | TASS | ITAR-TASS | RU | state | Q223799 | Tass; Itar-Tass; ITAR-Tass; Itar-TASS; ITAR TASS; Itartass; TASS Russian News Agency; Tass news agency; Russian News Agency TASS
tasr | TASR | News Agency of the Slovak Republic | SK | public | | Slovak News Agency TASR
trend | Trend | Trend News Agency | AZ | private | | Trend News; Trend news agency; Trend.az
turan | Turan | Turan Information Agency | AZ | private | | Turan news agency
tt | TT | Tidningarnas Telegrambyrå | SE | private | Q1312158 | TT news agency; TT News Agency; Swedish news agency TT; Tidningarnas Telegrambyra
ukrinform | Ukrinform | Ukrainian National News Agency | UA | state | | UKRINFORM
unian | UNIAN | Ukrainian Independent Information Agency | UA | private | | Unian; UNIAN news agency
unn | UNN | Ukrainian National News | UA | private | |
uza | UzA | National News Agency of Uzbekistan | UZ | state | | UzA news agency; Uzbekistan National News Agency
tdh | TDH | Turkmenistan State News Agency | TM | state | | Turkmen State News Agency; Turkmendovlethabarlary
asia_plus | Asia-Plus | Asia-Plus Media Group | TJ | private | | Asia Plus; Avesta
24kg | 24.kg | 24.kg News Agency | KG | private | | 24.kg news agency
askanews | Askanews | | IT | private | | askanews; Asca; ASCA
dts | dts | dts Nachrichtenagentur | DE | private | |
amna | AMNA | Athens-Macedonian News Agency | GR | public | | ANA-MPA; Athens News Agency; ANA; Athens-Macedonian Press Agency; Athens News Agency-Macedonian Press Agency; AMNA news agency
sakinform | Sakinform | | GE | private | |
black_sea_press | Black Sea Press | | GE | private | |
arminfo | ArmInfo | | AM | private | | Arminfo
mediamax | Mediamax | | AM | private | |
arka | ARKA | ARKA News Agency | AM | private | | Arka
ura_ru | URA.ru | Ura.ru News Agency | RU | private | | URA.RU; Ura.ru
fontanka | Fontanka | | RU | private | | Fontanka.ru
caucasian_knot | Caucasian Knot | Kavkaz Uzel | RU | private | |
anna_news | Anna-News | ANNA News | RU | private | | ANNA-News
focus_bg | Focus | Focus Information Agency | BG | private | | Focus News Agency; Focus news agency
patria | Patria | Patria News Agency | BA | private | | NAP
fonet | FoNet | | RS | private | | Fonet
agenparl | Agenparl | | IT | private | |
iina | Ireland International News Agency | | IE | private | | IINA
swns | SWNS | South West News Service | GB | private | |
caters | Caters | Caters News Agency | GB | private | | Caters News
central_european_news | Central European News | | GB | private | |
wenn | WENN | World Entertainment News Network | GB | private | |
`;
