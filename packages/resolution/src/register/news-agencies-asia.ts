/** News agencies of South, East and South-East Asia and Oceania. Columns as in table.ts. */
export const NEWS_AGENCIES_ASIA = `
aap | AAP | Australian Associated Press | AU | private | | | self
aip_af | Afghan Islamic Press | | AF | private | | AIP; Afghan Islamic Press news agency | self
akp | Agence Kampuchea Presse | | KH | state | | AKP | SMM
ani | ANI | Asian News International | IN | private | | | self
antara | Antara | Antara News Agency | ID | state | | ANTARA; Antara news agency | SMM
app_pk | Associated Press of Pakistan | | PK | state | | APP | SMM
ava_af | Afghan Voice Agency | | AF | private | | AVA | self
bakhtar | Bakhtar | Bakhtar News Agency | AF | state | | | SMM
bdnews24 | bdnews24.com | | BD | private | | bdnews24 | self
benarnews | BenarNews | | US | state | | Benar News | SMM
bernama | Bernama | Malaysian National News Agency | MY | state | | BERNAMA | SMM
bss | BSS | Bangladesh Sangbad Sangstha | BD | state | | | SMM
business_desk | BusinessDesk | | NZ | private | | | self
cna_tw | Central News Agency | | TW | state | | CNA | SMM
cns | China News Service | | CN | state | | CNS; China News; Zhongguo Xinwen She; Zhongguo Tongxun She | SMM
hindusthan_samachar | Hindusthan Samachar | | IN | private | | | self
ians | IANS | Indo-Asian News Service | IN | private | | | self
inp_pk | Independent News Pakistan | | PK | private | | INP | self
jiji | Jiji Press | | JP | private | | Jiji; Jiji news agency | self
kcna | KCNA | Korean Central News Agency | KP | state | | North Korean Central News Agency; Korea Central News Agency; Korean Central News Agency KCNA; KCNA news agency | SMM
khaama | Khaama Press | Khaama Press News Agency | AF | private | | Khaama | self
kno | Kashmir News Observer | | IN | private | | KNO | self
kns | Kashmir News Service | | IN | private | | | self
kpl | KPL | Lao News Agency | LA | state | | Khaosan Pathet Lao | SMM
kyodo | Kyodo | Kyodo News | JP | cooperative | | Kyodo News Service; Kyodo News Agency; Kyodo news agency | self
lankapuvath | Lankapuvath | | LK | state | | | SMM
mizzima | Mizzima | Mizzima News | MM | private | | Mizzima News Agency | self
mna_mm | Myanmar News Agency | | MM | state | | | SMM
montsame | MONTSAME | | MN | state | | Montsame | SMM
news1 | News1 | News1 Korea | KR | private | | | self
newsis | Newsis | Newsis News Agency | KR | private | | NEWSIS | self
newspim | Newspim | | KR | private | | | self
nni | News Network International | | PK | private | | NNI | self
nzpa | New Zealand Press Association | | NZ | cooperative | | NZPA | self
online_pk | Online International News Network | | PK | private | | Online news agency | self
pacnews | PACNEWS | Pacific Islands News Association | FJ | | | Pacnews |
pajhwok | Pajhwok Afghan News | | AF | private | | Pajhwok | self
pna_ph | Philippine News Agency | | PH | state | | PNA | SMM
ppi_pk | Pakistan Press International | | PK | private | | PPI | self
pti | PTI | Press Trust of India | IN | cooperative | | P.T.I. | self
radiopress | Radiopress | | JP | private | | RP news agency | self
rss_np | RSS | Rastriya Samachar Samiti | NP | state | | National News Agency of Nepal | SMM
sana_pk | South Asian News Agency | | PK | private | | | self
tamilnet | TamilNet | | LK | | | Tamilnet |
tatoli | Tatoli | | TL | state | | | SMM
tna_th | Thai News Agency | | TH | state | | TNA | SMM
ucanews | UCA News | Union of Catholic Asian News | | | | UCAN; UCANews |
unb | United News of Bangladesh | | BD | private | | UNB | self
uni | United News of India | | IN | private | | UNI | self
vna | Vietnam News Agency | | VN | state | | VNA | SMM
wakht | Wakht | Wakht News Agency | AF | private | | Wakht news agency | self
xinhua | Xinhua | Xinhua News Agency | CN | state | Q204839 | New China News Agency; Xinhua news agency; XINHUA; China's Xinhua | SMM
yonhap | Yonhap | Yonhap News Agency | KR | public | | Yonhap News; YONHAP | SMM
yonhap_infomax | Yonhap Infomax | | KR | private | | | self
spk_kh | SPK | Saporamean Kampuchea | KH | state | | Cambodian news agency SPK; SPK news agency | self
news_agency_burma | News Agency of Burma | | MM | state | | NAB | self
`;
