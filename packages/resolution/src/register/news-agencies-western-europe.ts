/** News agencies of northern, western and southern Europe. Columns as in table.ts. */
export const NEWS_AGENCIES_WESTERN_EUROPE = `
adnkronos | Adnkronos | | IT | private | | | self
afp | AFP | Agence France-Presse | FR | public | Q40464 | Agence France Presse; Agence-France Presse; Agence France Press; Agence France-Press; AFP News Agency; Agence French Presse; Agence-France-Presse | SMM
afx | AFX | AFX News | GB | private | | AFX news agency | self
agencia_sinc | SINC | Servicio de Información y Noticias Científicas | ES | | | Agencia SINC |
agenparl | Agenparl | | IT | private | | | self
agenzia_nova | Agenzia Nova | | IT | private | | Nova news agency; Nova | self
agi | AGI | Agenzia Giornalistica Italia | IT | private | | | self
aki_it | AKI | Adnkronos International | IT | private | | Aki | self
alphagalileo | AlphaGalileo | | GB | | | |
amna | Athens-Macedonian News Agency | | GR | state | | AMNA; ANA-MPA; Athens News Agency; ANA; Athens-Macedonian Press Agency; Athens News Agency-Macedonian Press Agency; AMNA news agency | SMM
anp | ANP | Algemeen Nederlands Persbureau | NL | private | Q966898 | ANP news agency; Dutch news agency ANP | self
ansa | ANSA | Agenzia Nazionale Stampa Associata | IT | cooperative | Q392934 | Ansa | self
apa_at | APA | Austria Presse Agentur | AT | cooperative | Q680662 | Austria Press Agency; Austrian Press Agency; APA news agency; Austrian news agency APA | self
asianews | AsiaNews | | IT | | | AsiaNews.it; Asia News |
askanews | Askanews | | IT | private | | askanews; Asca; ASCA | self
awp | AWP | AWP Finanznachrichten | CH | private | | AWP news agency | self
belga | Belga | Belga News Agency | BE | private | Q815453 | Belga news agency | self
caters | Caters | Caters News Agency | GB | private | | Caters News | self
central_european_news | Central European News | | GB | private | | | self
cna_cy | Cyprus News Agency | | CY | state | | CNA; KYPE | SMM
colpisa | Colpisa | | ES | private | | | self
dapd | dapd | dapd Nachrichtenagentur | DE | private | | DAPD | self
ddp | ddp | Deutscher Depeschendienst | DE | private | | DDP | self
dire | Dire | Agenzia Dire | IT | private | | DIRE news agency; Dire news agency | self
dpa | dpa | Deutsche Presse-Agentur | DE | cooperative | Q312653 | DPA; Deutsche Presse Agentur; German Press Agency; German news agency dpa; Dpa; German news agency DPA | self
dpa_afx | dpa-AFX | dpa-AFX Wirtschaftsnachrichten | DE | private | | DPA-AFX; dpa-afx | self
dts | dts | dts Nachrichtenagentur | DE | private | | | self
efe | EFE | Agencia EFE | ES | state | | Efe; EFE news agency; Agencia Efe; Spanish news agency EFE | SMM
enex | European News Exchange | | LU | cooperative | | ENEX | self
epd | epd | Evangelischer Pressedienst | DE | private | | Protestant Press Service | self
europapress | Europa Press | | ES | private | | Europapress; Europa Press news agency | self
extel | Exchange Telegraph | | GB | private | | Extel | self
fides | Fides | Agenzia Fides | VA | state | | Fides news agency; Fides News Agency | SMM
finwire | Finwire | | SE | private | | | self
havas | Havas | Agence Havas | FR | | | Havas news agency |
iina | Ireland International News Agency | | IE | private | | IINA | self
ips | Inter Press Service | | IT | | | IPS news agency; Inter-Press Service; IPS |
irin | The New Humanitarian | IRIN News | CH | | | IRIN; New Humanitarian |
italpress | Italpress | | IT | private | | ITALPRESS | self
justiceinfo | JusticeInfo | JusticeInfo.net | CH | | | Hirondelle News Agency |
kathpress | Kathpress | Katholische Presseagentur Österreich | AT | private | | | self
keystone_sda | Keystone-SDA | Keystone-SDA-ATS | CH | private | Q430109 | Keystone-ATS; ATS; SDA; Swiss Telegraphic Agency; Swiss news agency; Schweizerische Depeschenagentur; Agence Télégraphique Suisse; Swiss News Agency ATS; SDA-ATS | self
kipa | KIPA | Katholische Internationale Presseagentur | CH | | | |
kna | KNA | Katholische Nachrichten-Agentur | DE | private | | Catholic News Agency KNA; Catholic news agency KNA | self
lapresse_it | LaPresse | LaPresse Agenzia | IT | private | | | self
lehtikuva | Lehtikuva | | FI | private | | | self
lusa | Lusa | Agência Lusa | PT | state | | Lusa news agency; LUSA; Agencia Lusa; Lusa News Agency; Portuguese news agency Lusa | SMM
npk | NPK | Nynorsk Pressekontor | NO | | | |
ntb | NTB | Norsk Telegrambyrå | NO | private | | Norwegian News Agency; NTB news agency; Norwegian news agency NTB | self
otr_press | OTR/Press | | ES | private | | | self
pa | PA | PA Media | GB | private | | Press Association; Britain's Press Association; PA news agency; The Press Association; PA Media news agency; UK Press Association | self
pressetext | pressetext | | AT | private | | Pressetext | self
radiocor | Radiocor | Il Sole 24 Ore Radiocor | IT | private | | | self
reuters | Reuters | Thomson Reuters | GB | private | Q130879 | Reuter; Reuters News; Reuters News Agency; Reuters news agency | self
ritzau | Ritzau | Ritzaus Bureau | DK | private | | Ritzau news agency; Danish news agency Ritzau | self
servimedia | Servimedia | | ES | private | | | self
sid | SID | Sport-Informations-Dienst | DE | private | | | self
sir_it | SIR | Servizio Informazione Religiosa | IT | | | SIR news agency |
siren | Siren | Nyhetsbyrån Siren | SE | private | | Siren news agency | self
solo_syndication | Solo Syndication | | GB | private | | | self
splash_news | Splash News | | GB | private | | | self
stefani | Stefani | Agenzia Stefani | IT | | | Stefani agency; Stefani news agency |
stt | STT | Suomen Tietotoimisto | FI | private | | Finnish News Agency; STT-Lehtikuva; Finnish news agency STT | self
swns | South West News Service | | GB | private | | SWNS | self
tak_cy | TAK | Turkish Agency Cyprus | | | | TAK news agency |
thomson_reuters_foundation | Thomson Reuters Foundation | | GB | | | Reuters Foundation; AlertNet |
tt | TT | Tidningarnas Telegrambyrå | SE | private | Q1312158 | TT news agency; TT News Agency; Swedish news agency TT; Tidningarnas Telegrambyra; Swedish news agency | self
vwd | vwd | Vereinigte Wirtschaftsdienste | DE | private | | VWD | self
wenn | World Entertainment News Network | | GB | private | | WENN | self
zenit | Zenit | Zenit News Agency | IT | | | ZENIT; Zenit news agency |
`;
