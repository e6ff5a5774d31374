/** News agencies of South, East and South-East Asia and Oceania. Columns as in table.ts. */
export const NEWS_AGENCIES_ASIA = `
aap | AAP | Australian Associated Press | AU | private | self | | Australian Associated Press; AAP news agency; Australian news agency AAP
pna_ph | PNA | Philippine News Agency | PH | state | SMM | | Philippine News Agency; Philippines News Agency
aip | AIP | Afghan Islamic Press | AF | private | self | | Afghan Islamic Press; Afghan Islamic Press news agency; AIP news agency
akp | AKP | Agence Kampuchea Presse | KH | state | SMM | | Agence Kampuchea Presse
ani | ANI | Asian News International | IN | private | self | | Asian News International; ANI news agency; Indian news agency ANI
antara | Antara | Antara News Agency | ID | state | SMM | | ANTARA; Antara news agency; Antara News; Indonesian news agency Antara
app_pk | APP | Associated Press of Pakistan | PK | state | SMM | | Associated Press of Pakistan; APP news agency
asia_pulse | Asia Pulse | | AU | private | self | |
bakhtar | Bakhtar | Bakhtar News Agency | AF | state | SMM | | Bakhtar News Agency; Bakhtar news agency; Kabul's Bakhtar news agency
bdnews24 | bdnews24.com | | BD | private | self | | Bdnews24.com; bdnews24; BDNews24
benarnews | BenarNews | | US | state | SMM | | Benar News
bernama | Bernama | Malaysian National News Agency | MY | state | SMM | | BERNAMA; Bernama news agency; Malaysian news agency Bernama; Malaysian National News Agency
bss | BSS | Bangladesh Sangbad Sangstha | BD | state | SMM | | Bangladesh Sangbad Sangstha
cns | CNS | China News Service | CN | state | SMM | | China News Service; China News Agency; Chinanews.com
cna_tw | CNA (Taiwan) | Central News Agency | TW | public | SMM | | Central News Agency; Taiwan's Central News Agency; Taiwan Central News Agency; Focus Taiwan
tamilnet | TamilNet | | LK | | | | Tamilnet
hindusthan_samachar | Hindusthan Samachar | | IN | private | self | |
ians | IANS | Indo-Asian News Service | IN | private | self | | Indo-Asian News Service; Indo Asian News Service; India Abroad News Service; IANS news agency
inp_pk | INP | Independent News Pakistan | PK | private | self | | Independent News Pakistan
jiji | Jiji Press | | JP | private | self | | Jiji; Jiji news agency; Jiji Press news agency; JIJI; Jiji Press Agency
kcna | KCNA | Korean Central News Agency | KP | state | SMM | | Korean Central News Agency; North Korean Central News Agency; Korea Central News Agency; Korean Central News Agency KCNA; KCNA news agency; North Korean news agency KCNA; North Korea's KCNA; Central News Agency of North Korea
khaama | Khaama Press | Khaama Press News Agency | AF | private | self | | Khaama; Khaama news agency; KP News
kns | KNS | Kashmir News Service | IN | private | self | | Kashmir News Service
kpl | KPL | Lao News Agency | LA | state | SMM | | Lao News Agency; Khaosan Pathet Lao; KPL news agency
kyodo | Kyodo | Kyodo News | JP | cooperative | self | | Kyodo News; Kyodo News Service; Kyodo News Agency; Kyodo news agency; Kyodo news service; Kyodo News agency; Japanese news agency Kyodo
lankapuvath | Lankapuvath | | LK | state | SMM | |
mizzima | Mizzima | Mizzima News | MM | private | self | | Mizzima News; Mizzima News Agency
mna_mm | MNA | Myanmar News Agency | MM | state | SMM | | Myanmar News Agency
montsame | MONTSAME | Mongolian National News Agency | MN | state | SMM | | Montsame; Montsame news agency; Mongolian news agency Montsame
news1_kr | News1 | News1 Korea | KR | private | self | | News 1
newsis | Newsis | Newsis News Agency | KR | private | self | | NEWSIS; Newsis news agency
nni_pk | NNI | News Network International | PK | private | self | | News Network International
nzpa | NZPA | New Zealand Press Association | NZ | cooperative | self | | New Zealand Press Association
online_pk | Online | Online International News Network | PK | private | self | | Online International News Network; Online news agency
infomax | Infomax | Yonhap Infomax | KR | private | self | | Yonhap Infomax
pacnews | PACNEWS | Pacific News Agency Service | FJ | | | | Pacnews; Pacific Islands News Association
pajhwok | Pajhwok Afghan News | | AF | private | self | | Pajhwok; Pajhwok news agency; Pajhwok Afghan News agency
ppi_pk | PPI | Pakistan Press International | PK | private | self | | Pakistan Press International
pti | PTI | Press Trust of India | IN | cooperative | self | | Press Trust of India; P.T.I.; PTI news agency; Press Trust of India news agency; Indian news agency PTI; Press Trust
radio_press | Radiopress | | JP | private | self | | Radio Press; Radiopress news agency
rss_np | RSS | Rastriya Samachar Samiti | NP | state | SMM | | Rastriya Samachar Samiti
uni | UNI | United News of India | IN | private | self | | United News of India; UNI news agency
tna_th | TNA | Thai News Agency | TH | state | SMM | | Thai News Agency
ucan | UCA News | Union of Catholic Asian News | TH | | | | UCANews; UCAN; Union of Catholic Asian News
unb | UNB | United News of Bangladesh | BD | private | self | | United News of Bangladesh
vna | VNA | Vietnam News Agency | VN | state | SMM | | Vietnam News Agency; Vietnamese News Agency; VNA news agency; Vietnam's state news agency VNA
wakht | Wakht | Wakht News Agency | AF | private | self | | Wakht news agency
xinhua | Xinhua | Xinhua News Agency | CN | state | SMM | Q204839 | New China News Agency; Xinhua news agency; XINHUA; Xinhua News; New China News Agency Xinhua; Chinese news agency Xinhua; Xinhuanet; Xinhua news service; Xinhua Chinese news agency; Xinhua state news agency
yonhap | Yonhap | Yonhap News Agency | KR | public | SMM | | Yonhap News; YONHAP; Yonhap news agency; South Korean news agency Yonhap; Yonhap News agency
`;
