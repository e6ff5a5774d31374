/** News agencies of central, eastern and south-eastern Europe and the Baltic states. Columns as in table.ts. */
export const NEWS_AGENCIES_EASTERN_EUROPE = `
agerpres | Agerpres | Romanian National News Agency | RO | state | | AGERPRES; Rompres; Romanian news agency Agerpres | SMM
ata | Albanian Telegraphic Agency | | AL | state | | ATA; Albanian Telegraph Agency; ATSH; Albanian news agency ATA | SMM
balkan_insight | BIRN | Balkan Investigative Reporting Network | BA | | |  |
beta | Beta | Beta News Agency | RS | private | | Beta news agency; BETA news agency; Belgrade-based Beta news agency | self
bgnes | BGNES | | BG | private | | Bgnes | self
bns | BNS | Baltic News Service | LT | private | | BNS news agency | self
bta | BTA | Bulgarian News Agency | BG | state | Q2031809 | Bulgarian Telegraph Agency; Bulgarian Telegraphic Agency; Bulgarian news agency BTA | SMM
ctk | CTK | Czech News Agency | CZ | public | Q341118 | ČTK; Ctk; Czech Press Agency; CTK news agency; Czech news agency CTK | SMM
elta | ELTA | Lietuvos naujienų agentūra | LT | private | | Elta; Lithuanian news agency ELTA; Lietuvos naujienų agentūra ELTA | self
fena | FENA | Federal News Agency (Bosnia) | BA | state | | Fena; Fena news agency | SMM
focus_bg | Focus | Focus Information Agency | BG | private | | Focus News Agency; Focus news agency | self
fonet | FoNet | | RS | private | | Fonet; Fonet news agency | self
hina | HINA | Croatian News Agency | HR | state | | Hina; Hina news agency; Croatian news agency Hina | SMM
iar_pl | IAR | Informacyjna Agencja Radiowa | PL | public | | | SMM
ika_hr | IKA | Informativna katolička agencija | HR | | | |
isbnews | ISBnews | | PL | private | | ISBNews | self
kai_pl | KAI | Katolicka Agencja Informacyjna | PL | | | Catholic Information Agency |
kosovapress | KosovaPress | Kosova Press | XK | private | | Kosovapress | self
leta | LETA | Latvian Information Agency | LV | private | | Leta; Latvian News Agency; Latvian news agency LETA | self
makfax | Makfax | | MK | private | | Makfax news agency | self
mediafax | Mediafax | | RO | private | | MEDIAFAX | self
mia | MIA | Media Information Agency | MK | state | | Macedonian Information Agency; MIA news agency | SMM
mina_me | MINA | MINA News Agency | ME | private | | Mina news agency; Mina; Montenegrin News Agency | self
mti | MTI | Magyar Távirati Iroda | HU | state | | Magyar Tavirati Iroda; Hungarian News Agency; Hungarian Telegraphic Office; Hungarian news agency MTI; Hungarian Telegraph Office | SMM
news_ro | News.ro | | RO | private | | | self
newsin | NewsIn | | RO | private | | | self
novinite | Novinite | Sofia News Agency | BG | private | | Novinite.com | self
onasa | ONASA | | BA | private | | Onasa | self
pap | PAP | Polska Agencja Prasowa | PL | state | Q1484980 | Polish Press Agency; Polish News Agency; Polish Press Agency PAP; PAP news agency; Polish news agency PAP | SMM
patria | Patria | Patria News Agency | BA | private | | NAP; Patria news agency | self
rador | Rador | | RO | public | | RADOR | SMM
seenews | SeeNews | | BG | private | | | self
sita | SITA | Slovak News Agency | SK | private | | SITA news agency; Slovak news agency SITA | self
srna | SRNA | News Agency of the Republika Srpska | BA | state | | Srna; Bosnian Serb news agency SRNA; Srna news agency | SMM
sta | STA | Slovenian Press Agency | SI | state | | Slovenia Press Agency; Slovene Press Agency; STA news agency | SMM
tanjug | Tanjug | Telegraphic Agency of New Yugoslavia | RS | private | Q371267 | TANJUG; Tanyug; Tanjug news agency; Yugoslav news agency Tanjug | self
tasr | TASR | News Agency of the Slovak Republic | SK | public | | Slovak News Agency TASR; TASR news agency | SMM
adn | ADN | Allgemeiner Deutscher Nachrichtendienst | DE | state | | East German news agency ADN; ADN news agency | self
sofia_press | Sofia Press | | BG | state | | | self
`;
