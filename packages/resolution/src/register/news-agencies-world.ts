/** News agencies of Asia, Africa, the Americas and Oceania. Columns as in table.ts. */
export const NEWS_AGENCIES_WORLD = `
ap | AP | The Associated Press | US | cooperative | Q40469 | Associated Press; Associated Press news agency; AP news agency
upi | UPI | United Press International | US | private | Q493845 |
bloomberg | Bloomberg | Bloomberg News | US | private | | Bloomberg News; Bloomberg news agency; Bloomberg News Agency; Bloomberg.com
dow_jones | Dow Jones | Dow Jones Newswires | US | private | | Dow Jones Newswires; Dow Jones News Service
xinhua | Xinhua | Xinhua News Agency | CN | state | Q204839 | New China News Agency; Xinhua news agency; XINHUA; China's Xinhua
cns | CNS | China News Service | CN | state | | China News
kcna | KCNA | Korean Central News Agency | KP | state | | North Korean Central News Agency; Korea Central News Agency; Korean Central News Agency KCNA; KCNA news agency
yonhap | Yonhap | Yonhap News Agency | KR | public | | Yonhap News; YONHAP
newsis | Newsis | Newsis News Agency | KR | private | | NEWSIS
news1 | News1 | News1 Korea | KR | private | |
kyodo | Kyodo | Kyodo News | JP | cooperative | | Kyodo News Service; Kyodo News Agency; Kyodo news agency
jiji | Jiji Press | | JP | private | | Jiji; Jiji news agency
cna_tw | CNA (Taiwan) | Central News Agency | TW | state | | Central News Agency
pti | PTI | Press Trust of India | IN | cooperative | | Press Trust of India; P.T.I.
ani | ANI | Asian News International | IN | private | | Asian News International
ians | IANS | Indo-Asian News Service | IN | private | | Indo-Asian News Service
uni | UNI | United News of India | IN | private | |
app_pk | APP | Associated Press of Pakistan | PK | state | | Associated Press of Pakistan
bss | BSS | Bangladesh Sangbad Sangstha | BD | state | |
unb | UNB | United News of Bangladesh | BD | private | |
bernama | Bernama | Malaysian National News Agency | MY | state | | BERNAMA
antara | Antara | Antara News Agency | ID | state | | ANTARA; Antara news agency
vna | VNA | Vietnam News Agency | VN | state | | Vietnam News Agency
kpl | KPL | Lao News Agency | LA | state | | Khaosan Pathet Lao
akp | AKP | Agence Kampuchea Presse | KH | state | |
pna_ph | PNA | Philippine News Agency | PH | state | | Philippine News Agency
montsame | MONTSAME | | MN | state | | Montsame
khaama | Khaama Press | Khaama Press News Agency | AF | private | | Khaama; Khaama Press
pajhwok | Pajhwok | Pajhwok Afghan News | AF | private | | Pajhwok Afghan News
bakhtar | Bakhtar | Bakhtar News Agency | AF | state | | Bakhtar News Agency
irna | IRNA | Islamic Republic News Agency | IR | state | | Irna; Iranian news agency IRNA; IRNA news agency
fars | Fars News Agency | | IR | private | | Fars; Fars News; Fars news agency
tasnim | Tasnim | Tasnim News Agency | IR | private | | Tasnim news agency; Tasnim News
mehr | Mehr News Agency | | IR | state | | Mehr; Mehr News; Mehr news agency
isna | ISNA | Iranian Students' News Agency | IR | private | | Iranian Students News Agency; Iran Student News Agency; ISNA news agency; Isna
ilna | ILNA | Iranian Labour News Agency | IR | private | | Iranian Labor News Agency; Ilna
mizan | Mizan | Mizan News Agency | IR | state | | Mizan news agency; Mizan Online
wana | WANA | West Asia News Agency | IR | private | |
sana | SANA | Syrian Arab News Agency | SY | state | | Sana; SANA news agency; Syrian Arab news agency SANA
spa | SPA | Saudi Press Agency | SA | state | | Saudi Press Agency; SPA news agency
wam | WAM | Emirates News Agency | AE | state | | Emirates news agency WAM; WAM news agency; Emirates News Agency
kuna | KUNA | Kuwait News Agency | KW | state | | Kuwait News Agency; Kuna; Kuwait News Agency KUNA; Kuwaiti News Agency
qna | QNA | Qatar News Agency | QA | state | | Qatar News Agency
bna | BNA | Bahrain News Agency | BH | state | | Bahrain News Agency; Gulf News Agency
ona | ONA | Oman News Agency | OM | state | | Oman News Agency
petra | Petra | Jordan News Agency | JO | state | | Petra news agency; Petra News Agency; Jordan News Agency Petra
nna | NNA | National News Agency | LB | state | | National News Agency; Lebanon's National News Agency
wafa | WAFA | Palestine News and Information Agency | PS | state | | Wafa; WAFA news agency; Palestinian News Agency
maan | Ma'an News Agency | | PS | private | | Ma'an; Maan; Maan News Agency; Ma'an News
ina_iq | Iraqi News Agency | | IQ | state | | INA; National Iraqi News Agency
saba | Saba | Saba News Agency | YE | state | | SABA; Saba news agency
anadolu | Anadolu Agency | | TR | state | | Anadolu; AA; Anadolu news agency; Anadolu News Agency; Anatolia; Anatolian; Anatolia News Agency; Anatolian News Agency; Anatolian Agency; Anatolia Agency
mena | MENA | Middle East News Agency | EG | state | | Middle East News Agency; MENA news agency; Mena
map | MAP | Maghreb Arabe Presse | MA | state | | Maghreb Arab Press; Maghreb Arab Presse; MAP news agency
aps | APS | Algeria Press Service | DZ | state | | Algerie Presse Service; Algérie Presse Service; Algerian Press Service; Algeria Presse Service; APS news agency
tap | TAP | Tunis Afrique Presse | TN | state | | Tunis-Afrique Presse
lana | LANA | Libyan News Agency | LY | state | | Jana; JANA; Jamahiriya News Agency; Libyan news agency LANA
suna | SUNA | Sudan News Agency | SD | state | | Sudan News Agency; Suna
ena | ENA | Ethiopian News Agency | ET | state | | Ethiopian News Agency
nan | NAN | News Agency of Nigeria | NG | state | |
gna | GNA | Ghana News Agency | GH | state | |
aib | AIB | Agence d'Information du Burkina | BF | state | |
kna_ke | KNA (Kenya) | Kenya News Agency | KE | state | |
ziana | ZIANA | Zimbabwe Inter-Africa News Agency | ZW | state | | New Ziana; Ziana
sapa | SAPA | South African Press Association | ZA | cooperative | | Sapa; South African Press Association
angop | Angop | Agência Angola Press | AO | state | | ANGOP; Angola Press
pana | PANA | Panapress | SN | private | | Pana; Pan-African News Agency; Panapress
canadian_press | The Canadian Press | | CA | private | | Canadian Press
telam | Télam | | AR | state | | Telam; TELAM
notimex | Notimex | | MX | state | |
prensa_latina | Prensa Latina | | CU | state | | Prensa Latina news agency
ain_cu | ACN | Agencia Cubana de Noticias | CU | state | | Cuban News Agency
agencia_brasil | Agência Brasil | | BR | public | | Agencia Brasil
andina | Andina | | PE | state | |
avn | AVN | Agencia Venezolana de Noticias | VE | state | | Venpres
aap | AAP | Australian Associated Press | AU | private | | Australian Associated Press
nzpa | NZPA | New Zealand Press Association | NZ | cooperative | | New Zealand Press Association
`;
