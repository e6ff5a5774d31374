/** News agencies of the Middle East, Iran, Turkey and North Africa. Columns as in table.ts. */
export const NEWS_AGENCIES_MIDDLE_EAST = `
aknews | AKnews | Kurdistan News Agency | IQ | private | | | self
amaq | Amaq | Amaq News Agency | | party | | Amaq news agency; A'maq; Aamaq; Amaq Agency | self
ana_ir | Azad News Agency | | IR | | | ANA; ANA news agency |
anadolu | Anadolu Agency | | TR | state | | Anadolu; AA; Anadolu news agency; Anadolu News Agency; Anatolia; Anatolian; Anatolia News Agency; Anatolian News Agency; Anatolian Agency; Anatolia Agency; Anatolia news agency; Anatolian news agency; Anadolu Ajansi | SMM
anf | ANF | Firat News Agency | | private | | Firat; Fırat News Agency; Firat news agency; Ajansa Nûçeyan a Firatê | self
anha | Hawar News Agency | | SY | | | ANHA; Hawar News; Hawar news agency; Hawar |
anka | ANKA | ANKA News Agency | TR | private | | Anka; Anka news agency; ANKA news agency; Anka News Agency | self
aps | APS | Algeria Press Service | DZ | state | | Algerie Presse Service; Algérie Presse Service; Algerian Press Service; Algeria Presse Service; APS news agency; Algerian news agency APS; Algerian News Agency | SMM
aswat_iraq | Aswat al-Iraq | Voices of Iraq | IQ | private | | Aswat Al-Iraq; Aswat al Iraq | self
baghdad_today | Baghdad Today | | IQ | private | | Baghdad Today News Agency | self
bna | Bahrain News Agency | | BH | state | | BNA; BNA news agency | SMM
gulf_news_agency | Gulf News Agency | | BH | state | | Gulf News Agency GNA | self
borna | Borna | Borna News Agency | IR | state | | Borna News; Borna news agency | SMM
cihan | Cihan | Cihan News Agency | TR | private | | Cihan news agency | self
defa_press | Defa Press | | IR | state | | DefaPress; Defapress | SMM
demiroren | DHA | Demirören News Agency | TR | private | | Demirören; Demiroren; Dogan News Agency; Doğan News Agency; Dogan; Demiroren News Agency; Dogan news agency; Doğan; Demiroren news agency; Demiroren news agency | self
fars | Fars News Agency | | IR | state | | Fars; Fars News; Fars news agency; FNA; Fars News agency | SMM
iha | IHA | Ihlas News Agency | TR | private | | İHA; Ihlas; Ihlas news agency; İhlas News Agency | self
ilna | ILNA | Iranian Labour News Agency | IR | state | | Iranian Labor News Agency; Ilna; ILNA news agency; Iranian Labour News Agency ILNA | SMM
ina_iq | Iraqi News Agency | | IQ | state | | INA; INA news agency; Iraq News Agency; Iraqi news agency INA; Iraq's official news agency INA | SMM
iqna | International Quran News Agency | | IR | state | | IQNA; Iqna | SMM
irna | IRNA | Islamic Republic News Agency | IR | state | | Irna; Iranian news agency IRNA; IRNA news agency; Iranian News Agency IRNA; Islamic Republic News Agency IRNA | SMM
isna | ISNA | Iranian Students' News Agency | IR | state | | Iranian Students News Agency; Iran Student News Agency; ISNA news agency; Isna; Iranian Student News Agency; Iranian Students' News Agency ISNA | SMM
itim | ITIM | Israeli News Agency Itim | IL | private | | Itim; Itim news agency | self
jinha | Women's News Agency | | TR | | | JINHA; Jin News; JINNEWS; JinNews |
kuna | KUNA | Kuwait News Agency | KW | state | | Kuna; Kuwait News Agency KUNA; Kuwaiti News Agency; KUNA news agency; Kuwaiti news agency KUNA | SMM
lana | LANA | Libyan News Agency | LY | state | | Libyan news agency LANA; Libya News Agency; Lana | SMM
jana | JANA | Jamahiriya News Agency | LY | state | | Jana; Libyan news agency JANA | self
maan | Ma'an News Agency | | PS | private | | Ma'an; Maan; Maan News Agency; Ma'an News; Ma'an news agency; Maan news agency | self
map | MAP | Maghreb Arabe Presse | MA | state | | Maghreb Arab Press; Maghreb Arab Presse; MAP news agency; Maghreb Arabe Presse news agency; Moroccan news agency MAP | SMM
markazia | Markazia | Central News Agency (Lebanon) | LB | private | | Al-Markazia; al-Markaziya; Al Markazia | self
mashregh | Mashregh News | | IR | | | Mashregh; Mashreq News |
mehr | Mehr News Agency | | IR | state | | Mehr; Mehr News; Mehr news agency; MNA | SMM
mena | MENA | Middle East News Agency | EG | state | | MENA news agency; Mena; Middle East News Agency MENA | SMM
mezopotamya | Mezopotamya Agency | | TR | private | | Mezopotamya news agency; Mezopotamya; Mezopotamya News Agency; Mezopotamya Ajansı | self
mizan | Mizan | Mizan News Agency | IR | state | | Mizan news agency; Mizan Online; Mizan Online News Agency | SMM
moj | Moj News Agency | | IR | | | Moj |
nina | NINA | National Iraqi News Agency | IQ | private | | NINA news agency | self
nna | NNA | National News Agency | LB | state | | Lebanon's National News Agency; Lebanese National News Agency; NNA news agency; National News Agency (Lebanon) | SMM
north_press | North Press Agency | | SY | private | | North Press | self
ona | Oman News Agency | | OM | state | | ONA; ONA news agency; Omani News Agency | SMM
petra | Petra | Jordan News Agency | JO | state | | Petra news agency; Petra News Agency; Jordan News Agency Petra; Jordanian news agency Petra | SMM
qasioun | Qasioun News Agency | | SY | private | | Qasioun | self
qna | Qatar News Agency | | QA | state | | QNA; QNA news agency; Qatari news agency QNA | SMM
saba | Saba | Saba News Agency | YE | state | | SABA; Saba news agency; Yemen News Agency; Yemen News Agency Saba; Saba Net | SMM
safa | Safa | Safa Press Agency | PS | private | | Safa news agency; Safa News Agency | self
sama | Sama News Agency | | PS | private | | Sama news agency | self
sana | SANA | Syrian Arab News Agency | SY | state | | Sana; SANA news agency; Syrian Arab news agency SANA; Sana news agency; Syrian Arab news agency; Syrian Arab News Agency SANA; Syrian news agency SANA; Syria's SANA | SMM
shafaq | Shafaq News | | IQ | private | | Shafaq News Agency; Shafaq | self
shehab | Shehab | Shehab News Agency | PS | private | | Shehab news agency; Shihab News Agency | self
snn | Student News Network | | IR | | | SNN |
spa | SPA | Saudi Press Agency | SA | state | | SPA news agency; Saudi Press Agency SPA; Saudi press agency; Saudi state news agency SPA; Saudi news agency SPA | SMM
step_news | Step News Agency | STEP News Agency | SY | private | | STEP; Step news agency | self
tap | TAP | Tunis Afrique Presse | TN | state | | Tunis-Afrique Presse; Tunis Afrique Presse news agency; TAP news agency; Tunisian news agency TAP | SMM
tasnim | Tasnim | Tasnim News Agency | IR | state | | Tasnim news agency; Tasnim News; TASNIM | SMM
tps_il | Tazpit Press Service | | IL | private | | TPS; Tazpit; Tazpit News Agency; The Press Service of Israel | self
wafa | WAFA | Palestine News and Information Agency | PS | state | | Wafa; WAFA news agency; Palestinian News Agency; Wafa news agency; Palestinian news agency WAFA; Palestine News Agency | SMM
wam | WAM | Emirates News Agency | AE | state | | Emirates news agency WAM; WAM news agency; Emirates News Agency WAM; Emirati news agency WAM | SMM
wana | WANA | West Asia News Agency | IR | private | | WANA news agency | self
yjc | Young Journalists Club | | IR | state | | YJC; Young Journalists' Club | SMM
`;
