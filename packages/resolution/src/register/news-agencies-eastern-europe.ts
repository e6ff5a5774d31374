/** News agencies of central, eastern and south-eastern Europe. Columns as in table.ts. */
export const NEWS_AGENCIES_EASTERN_EUROPE = `
agerpres | Agerpres | Romanian National News Agency | RO | state | SMM | | AGERPRES; Rompres; Romanian news agency Agerpres
ata | ATA | Albanian Telegraphic Agency | AL | state | SMM | | Albanian Telegraph Agency; ATSH; Albanian news agency ATA
balkan_insight | BIRN | Balkan Investigative Reporting Network | BA | | | | Balkan Insight; Balkan Investigative Reporting Network
beta | Beta | Beta News Agency | RS | private | self | | Beta news agency; BETA news agency; Belgrade-based Beta news agency
bgnes | BGNES | | BG | private | self | | Bgnes
bns | BNS | Baltic News Service | LT | private | self | | Baltic News Service; BNS news agency
bta | BTA | Bulgarian News Agency | BG | state | SMM | Q2031809 | Bulgarian Telegraph Agency; Bulgarian Telegraphic Agency; Bulgarian news agency BTA
ctk | CTK | Czech News Agency | CZ | public | SMM | Q341118 | ČTK; Ctk; Czech Press Agency; CTK news agency; Czech news agency CTK
seenews | SeeNews | | BG | private | self | |
elta | ELTA | Lietuvos naujienų agentūra ELTA | LT | private | self | | Elta; Lithuanian news agency ELTA
fena | FENA | Federal News Agency (Bosnia) | BA | state | SMM | | Fena; Fena news agency
focus_bg | Focus | Focus Information Agency | BG | private | self | | Focus News Agency; Focus news agency; Focus Information Agency
fonet | FoNet | | RS | private | self | | Fonet; Fonet news agency
hina | HINA | Croatian News Agency | HR | state | SMM | | Hina; Hina news agency; Croatian news agency Hina
isbnews | ISBnews | | PL | private | self | | ISBNews
kai_pl | KAI | Katolicka Agencja Informacyjna | PL | | | | Catholic Information Agency
kosovapress | KosovaPress | | XK | private | self | | Kosovapress; Kosova Press
leta | LETA | Latvian Information Agency | LV | private | self | | Leta; Latvian News Agency; Latvian news agency LETA
makfax | Makfax | | MK | private | self | | Makfax news agency
mediafax | Mediafax | | RO | private | self | | MEDIAFAX
mia | MIA | Media Information Agency | MK | state | SMM | | Macedonian Information Agency; MIA news agency
mina | MINA | Montenegrin News Agency | ME | private | self | | Mina news agency
mti | MTI | Magyar Távirati Iroda | HU | state | SMM | | Magyar Tavirati Iroda; Hungarian News Agency; Hungarian news agency MTI; Hungarian Telegraphic Office; Hungarian Telegraph Office
news_ro | News.ro | | RO | private | self | |
onasa | ONASA | | BA | private | self | | Onasa
pap | PAP | Polska Agencja Prasowa | PL | state | SMM | Q1484980 | Polish Press Agency; Polish News Agency; Polish Press Agency PAP; PAP news agency; Polish news agency PAP
patria | Patria | Patria News Agency | BA | private | self | | Patria news agency
rador | Rador | | RO | public | SMM | | RADOR
sita | SITA | Slovak News Agency | SK | private | self | | SITA news agency; Slovak news agency SITA
sofia_news_agency | Novinite | Sofia News Agency | BG | private | self | | Sofia News Agency; Novinite.com
srna | SRNA | News Agency of the Republika Srpska | BA | state | SMM | | Srna; Bosnian Serb news agency SRNA; Srna news agency
sta | STA | Slovenian Press Agency | SI | state | SMM | | Slovenia Press Agency; Slovene Press Agency; STA news agency
tanjug | Tanjug | Telegraphic Agency of New Yugoslavia | RS | | | Q371267 | TANJUG; Tanyug; Tanjug news agency; Yugoslav news agency Tanjug
tasr | TASR | News Agency of the Slovak Republic | SK | public | SMM | | Slovak News Agency TASR; TASR news agency
`;
