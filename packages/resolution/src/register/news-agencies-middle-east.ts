/** News agencies of the Middle East, Iran, Turkey and North Africa. Columns as in table.ts. */
export const NEWS_AGENCIES_MIDDLE_EAST = `
aki_it | AKI | Adnkronos International | IT | private | self | | Adnkronos International; Aki
aknews | AKnews | Kurdistan News Agency | IQ | private | self | | AKnews; Kurdistan News Agency
amaq | Amaq | Amaq News Agency | | party | self | | Amaq news agency; Aamaq; A'maq; Amaq Agency
ana_ir | ANA (Iran) | Azad News Agency | IR | | | | Azad News Agency; ANA news agency
anadolu | Anadolu Agency | | TR | state | SMM | | Anadolu; AA; Anadolu news agency; Anadolu News Agency; Anatolia; Anatolian; Anatolia News Agency; Anatolia news agency; Anatolian News Agency; Anatolian news agency; Anatolian Agency; Anatolia Agency; Anadolu Ajansi; Anatolian Agency
anf | ANF | Firat News Agency | | | | | Firat; Fırat News Agency; Firat news agency; Ajansa Nûçeyan a Firatê
anha | ANHA | Hawar News Agency | SY | | | | Hawar; Hawar News; Hawar news agency
anka | ANKA | Anka News Agency | TR | private | self | | Anka; Anka news agency; ANKA news agency
aps | APS | Algérie Presse Service | DZ | state | SMM | | Algeria Press Service; Algerie Presse Service; Algerian Press Service; Algeria Presse Service; APS news agency; Algerian news agency APS; Algerian News Agency
aswat | Aswat al-Iraq | Voices of Iraq | IQ | private | self | | Aswat al Iraq; Voices of Iraq
baghdad_today | Baghdad Today | | IQ | private | self | | Baghdad Today News Agency
bna | BNA | Bahrain News Agency | BH | state | SMM | | Bahrain News Agency; BNA news agency
borna | Borna | Borna News Agency | IR | state | SMM | | Borna news agency
cihan | Cihan | Cihan News Agency | TR | private | self | | Cihan news agency
demiroren | DHA | Demirören News Agency | TR | private | self | | Demiroren News Agency; Dogan News Agency; Doğan News Agency; Dogan news agency; Doğan; Dogan; Demirören; Demiroren; Demiroren news agency; DHA news agency
defa_press | Defa Press | | IR | state | SMM | | DefaPress; Defapress
fars | Fars News Agency | | IR | state | SMM | | Fars; Fars News; Fars news agency; FNA; Fars News agency
markazia | Markazia | Central News Agency (Lebanon) | LB | private | self | | Al-Markazia; al-Markaziya; Al Markazia
iha | IHA | Ihlas News Agency | TR | private | self | | İHA; Ihlas; Ihlas news agency; İhlas News Agency
ilna | ILNA | Iranian Labour News Agency | IR | state | SMM | | Iranian Labor News Agency; Ilna; ILNA news agency; Iranian Labour News Agency ILNA
itim | ITIM | Israeli News Agency Itim | IL | private | self | | Itim; Itim news agency
ina_iq | INA | Iraqi News Agency | IQ | state | SMM | | Iraqi News Agency; INA news agency; Iraq News Agency; Iraqi news agency INA; Iraq's official news agency INA
iqna | IQNA | International Quran News Agency | IR | state | SMM | | Iqna
irna | IRNA | Islamic Republic News Agency | IR | state | SMM | | Irna; Iranian news agency IRNA; IRNA news agency; Iranian News Agency IRNA; Iranian News Agency; Islamic Republic News Agency IRNA
isna | ISNA | Iranian Students' News Agency | IR | state | SMM | | Iranian Students News Agency; Iran Student News Agency; Iranian Student News Agency; ISNA news agency; Isna; Iranian Students' News Agency ISNA
jinha | JINHA | Women's News Agency | TR | | | | Jin News; JINNEWS; JinNews
jns | JNS | Jewish News Syndicate | US | private | self | | Jewish News Syndicate
jta | JTA | Jewish Telegraphic Agency | US | private | self | | Jewish Telegraphic Agency
kuna | KUNA | Kuwait News Agency | KW | state | SMM | | Kuwait News Agency; Kuna; Kuwait News Agency KUNA; Kuwaiti News Agency; KUNA news agency; Kuwaiti news agency KUNA
lana | LANA | Libyan News Agency | LY | state | SMM | | Libyan News Agency; Libya News Agency; Libyan news agency LANA; Lana; JANA; Jana; Jamahiriya News Agency; Libyan news agency JANA
maan | Ma'an News Agency | | PS | private | self | | Ma'an; Maan; Maan News Agency; Ma'an News; Ma'an news agency; Maan news agency
map | MAP | Maghreb Arabe Presse | MA | state | SMM | | Maghreb Arab Press; Maghreb Arab Presse; MAP news agency; Maghreb Arabe Presse news agency; Moroccan news agency MAP
mashregh | Mashregh News | | IR | | | | Mashregh; Mashreq News
mehr | Mehr News Agency | | IR | state | SMM | | Mehr; Mehr News; Mehr news agency; MNA
mena | MENA | Middle East News Agency | EG | state | SMM | | Middle East News Agency; MENA news agency; Mena; Middle East News Agency MENA
mezopotamya | Mezopotamya Agency | | TR | | | | Mezopotamya News Agency; Mezopotamya Ajansı
mizan | Mizan | Mizan News Agency | IR | state | SMM | | Mizan news agency; Mizan Online; Mizan Online News Agency
nina | NINA | National Iraqi News Agency | IQ | private | self | | National Iraqi News Agency; NINA news agency
nna | NNA | National News Agency (Lebanon) | LB | state | SMM | | National News Agency; Lebanese National News Agency; Lebanon's National News Agency; NNA news agency
nournews | Nournews | Nour News | IR | state | SMM | | Nour News; NourNews; Nour news agency
ona | ONA | Oman News Agency | OM | state | SMM | | Oman News Agency; ONA news agency; Omani News Agency
petra | Petra | Jordan News Agency | JO | state | SMM | | Petra news agency; Petra News Agency; Jordan News Agency; Jordan News Agency Petra; Jordanian news agency Petra
qna | QNA | Qatar News Agency | QA | state | SMM | | Qatar News Agency; QNA news agency; Qatari news agency QNA
rudaw | Rudaw | Rudaw Media Network | IQ | | | | Rudaw news agency
saba | Saba | Saba News Agency | YE | state | SMM | | SABA; Saba news agency; Yemen News Agency; Yemen News Agency Saba; Saba Net
sana | SANA | Syrian Arab News Agency | SY | state | SMM | | Sana; SANA news agency; Sana news agency; Syrian Arab news agency; Syrian Arab News Agency SANA; Syrian news agency SANA; Syria's SANA
shafaq | Shafaq News | | IQ | private | self | | Shafaq; Shafaq News Agency
shehab | Shehab | Shehab News Agency | PS | party | | | Shehab News Agency; Shehab news agency; Shihab News Agency
snn_ir | SNN | Student News Network | IR | | | | Student News Network
spa | SPA | Saudi Press Agency | SA | state | SMM | | Saudi Press Agency; SPA news agency; Saudi Press Agency SPA; Saudi press agency; Saudi state news agency SPA; Saudi news agency SPA
step_sy | STEP | STEP News Agency | SY | private | self | | STEP News Agency; Step News Agency; Step news agency
tap | TAP | Tunis Afrique Presse | TN | state | SMM | | Tunis-Afrique Presse; Tunis Afrique Presse news agency; TAP news agency; Tunisian news agency TAP
tasnim | Tasnim | Tasnim News Agency | IR | state | SMM | | Tasnim news agency; Tasnim News; TASNIM
tps | TPS | Tazpit Press Service | IL | private | self | | Tazpit; Tazpit Press Service; Tazpit News Agency; The Press Service of Israel
wafa | WAFA | Palestine News and Information Agency | PS | state | SMM | | Wafa; WAFA news agency; Wafa news agency; Palestinian News Agency; Palestinian news agency WAFA; Palestine News Agency
wam | WAM | Emirates News Agency | AE | state | SMM | | Emirates News Agency; Emirates news agency WAM; WAM news agency; Emirates News Agency WAM; Emirati news agency WAM
wana | WANA | West Asia News Agency | IR | private | self | | West Asia News Agency; WANA news agency
yjc | YJC | Young Journalists Club | IR | state | SMM | | Young Journalists Club; Young Journalists' Club
`;
