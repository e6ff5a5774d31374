/** News agencies of northern, western and southern Europe. Columns as in table.ts. */
export const NEWS_AGENCIES_WESTERN_EUROPE = `
adnkronos | Adnkronos | | IT | private | self | |
afp | AFP | Agence France-Presse | FR | public | SMM | Q40464 | Agence France Presse; Agence-France Presse; Agence-France-Presse; AFP News Agency; Agence French Presse
agencia_sinc | SINC | Servicio de Información y Noticias Científicas | ES | | | | Agencia SINC
agenparl | Agenparl | | IT | | | |
agi | AGI | Agenzia Giornalistica Italia | IT | private | self | |
alphagalileo | AlphaGalileo | | GB | | | |
amna | AMNA | Athens-Macedonian News Agency | GR | state | SMM | | ANA-MPA; Athens News Agency; Athens-Macedonian Press Agency; Athens News Agency-Macedonian Press Agency; AMNA news agency; ANA
anp | ANP | Algemeen Nederlands Persbureau | NL | private | self | Q966898 | ANP news agency; Dutch news agency ANP
ansa | ANSA | Agenzia Nazionale Stampa Associata | IT | cooperative | self | Q392934 | Ansa
apa_at | APA | Austria Press Agency | AT | cooperative | self | Q680662 | Austria Presse Agentur; Austrian Press Agency; APA news agency; Austrian news agency APA
askanews | Askanews | | IT | private | self | | askanews; Asca; ASCA
asianews | AsiaNews | | IT | | | | Asia News
belga | Belga | Belga News Agency | BE | private | self | Q815453 | Belga news agency
caters | Caters News Agency | | GB | private | self | | Caters News; Caters
central_european_news | Central European News | | GB | private | self | |
cna_cy | CNA (Cyprus) | Cyprus News Agency | CY | state | SMM | | Cyprus News Agency; KYPE
colpisa | Colpisa | | ES | private | self | |
dapd | dapd | dapd Nachrichtenagentur | DE | private | self | | DAPD
ddp | ddp | Deutscher Depeschendienst | DE | private | self | | DDP
dire | Dire | Agenzia Dire | IT | private | self | | Agenzia Dire; Dire news agency
dpa | dpa | Deutsche Presse-Agentur | DE | cooperative | self | Q312653 | DPA; Deutsche Presse Agentur; German Press Agency; German news agency dpa; German news agency DPA; Dpa
dpa_afx | dpa-AFX | dpa-AFX Wirtschaftsnachrichten | DE | private | self | | DPA-AFX
dts | dts | dts Nachrichtenagentur | DE | private | self | |
efe | EFE | Agencia EFE | ES | state | SMM | | Efe; EFE news agency; Agencia Efe; Spanish news agency EFE
enex | ENEX | European News Exchange | LU | cooperative | self | | European News Exchange
epd | epd | Evangelischer Pressedienst | DE | private | self | | Protestant Press Service
europapress | Europa Press | | ES | private | self | | Europapress; Europa Press news agency
fides | Fides | Agenzia Fides | VA | state | SMM | | Fides news agency; Agenzia Fides; Fides News Agency
finwire | Finwire | | SE | private | self | |
justiceinfo | JusticeInfo | JusticeInfo.net | CH | | | | Hirondelle News Agency
italpress | Italpress | | IT | private | self | | ITALPRESS
kathpress | Kathpress | Katholische Presseagentur Österreich | AT | | | |
keystone_sda | Keystone-SDA | Keystone-SDA-ATS | CH | private | self | Q430109 | Keystone-ATS; ATS; SDA; Swiss Telegraphic Agency; Swiss news agency; Schweizerische Depeschenagentur; Agence Télégraphique Suisse; Swiss News Agency ATS; SDA-ATS
kipa | KIPA | Katholische Internationale Presseagentur | CH | | | |
kna | KNA | Katholische Nachrichten-Agentur | DE | private | self | | Catholic news agency KNA
lapresse_it | LaPresse | LaPresse Agenzia | IT | private | self | |
lehtikuva | Lehtikuva | | FI | private | self | |
lusa | Lusa | Agência Lusa | PT | state | SMM | | Lusa news agency; LUSA; Agencia Lusa; Lusa News Agency; Portuguese news agency Lusa
mercopress | MercoPress | | UY | private | self | | Mercopress
nova_it | Nova | Agenzia Nova | IT | private | self | | Agenzia Nova; Nova news agency
ntb | NTB | Norsk Telegrambyrå | NO | private | self | | Norwegian News Agency; NTB news agency; Norwegian news agency NTB
otr_press | OTR/Press | | ES | private | self | |
pa | PA | PA Media | GB | private | self | | Press Association; The Press Association; Britain's Press Association; PA news agency; PA Media; PA Media news agency; UK Press Association
radiocor | Radiocor | Il Sole 24 Ore Radiocor | IT | private | self | |
reuters | Reuters | Thomson Reuters | GB | private | self | Q130879 | Reuter; Reuters News; Reuters News Agency; Reuters news agency
ritzau | Ritzau | Ritzaus Bureau | DK | private | self | | Ritzau news agency; Danish news agency Ritzau
servimedia | Servimedia | | ES | private | self | |
sid | SID | Sport-Informations-Dienst | DE | private | self | |
sir_it | SIR | Servizio Informazione Religiosa | IT | | | | SIR news agency
stt | STT | Suomen Tietotoimisto | FI | private | self | | Finnish News Agency; STT-Lehtikuva; Finnish news agency STT
swns | SWNS | South West News Service | GB | private | self | | South West News Service
tt | TT | Tidningarnas Telegrambyrå | SE | private | self | Q1312158 | TT news agency; TT News Agency; Swedish news agency TT; Tidningarnas Telegrambyra; Swedish news agency
vwd | vwd | Vereinigte Wirtschaftsdienste | DE | private | self | |
wenn | WENN | World Entertainment News Network | GB | private | self | | World Entertainment News Network
awp | AWP | AWP Finanznachrichten | CH | private | self | | AWP news agency
solo_syndication | Solo Syndication | | GB | private | self | |
splash_news | Splash News | | GB | private | self | |
thomson_reuters_foundation | Thomson Reuters Foundation | | GB | | | | Reuters Foundation; AlertNet
zenit | ZENIT | Zenit News Agency | IT | | | | Zenit news agency; Zenit
`;
