/** Magazines that others credit. Columns as in table.ts. */
export const MAGAZINES = `
atlantic | The Atlantic | | US | private | | Atlantic magazine
barrons | Barron's | | US | private | |
businessweek | Bloomberg Businessweek | | US | private | | BusinessWeek; Businessweek; Business Week
economist | The Economist | | GB | private | | Economist magazine
entertainment_weekly | Entertainment Weekly | | US | private | |
forbes | Forbes | | US | private | | Forbes magazine
foreign_affairs | Foreign Affairs | | US | private | | Foreign Affairs magazine
foreign_policy | Foreign Policy | | US | private | | Foreign Policy magazine
fortune | Fortune | | US | private | | Fortune magazine
focus_de | Focus | | DE | private | | Focus magazine
hollywood_reporter | The Hollywood Reporter | | US | private | | Hollywood Reporter; THR
india_today | India Today | | IN | private | |
jeune_afrique | Jeune Afrique | | FR | private | |
l_express | L'Express | | FR | private | |
mother_jones | Mother Jones | | US | private | |
national_geographic | National Geographic | | US | private | |
national_review | National Review | | US | private | | The National Review
new_scientist | New Scientist | | GB | private | |
new_republic | The New Republic | | US | private | | New Republic
new_yorker | The New Yorker | | US | private | | New Yorker; New Yorker magazine
newsweek | Newsweek | | US | private | | Newsweek magazine
people_mag | People | | US | private | | People magazine; People Magazine
profil | Profil | | AT | private | | Profil magazine
rolling_stone | Rolling Stone | | US | private | | Rolling Stone magazine
spectator | The Spectator | | GB | private | | Spectator magazine
spiegel | Der Spiegel | | DE | private | | Spiegel; Der Spiegel magazine; Spiegel Online
stern | Stern | | DE | private | | Stern magazine
tempo | Tempo | | ID | private | | Tempo magazine
time | Time | | US | private | | TIME; Time magazine
us_news | U.S. News & World Report | | US | private | | U.S. News and World Report; US News & World Report; US News and World Report
vanity_fair | Vanity Fair | | US | private | |
variety | Variety | | US | private | |
vogue | Vogue | | US | private | | Vogue magazine
wired | Wired | | US | private | | WIRED; Wired magazine
`;
/** Sites that others credit. Columns as in table.ts. */
export const WEBSITES = `
inquirer_net | Inquirer.net | | PH | private | | INQUIRER.net
al_monitor | Al-Monitor | | US | private | | Al Monitor
axios | Axios | | US | private | |
bellingcat | Bellingcat | | NL | private | |
breitbart | Breitbart | Breitbart News | US | private | | Breitbart News Network
business_insider | Business Insider | | US | private | |
buzzfeed | BuzzFeed News | | US | private | | BuzzFeed; Buzzfeed; Buzzfeed News
cnet | CNET | | US | private | |
daily_beast | The Daily Beast | | US | private | | Daily Beast
daily_caller | The Daily Caller | | US | private | | Daily Caller
daily_nk | Daily NK | | KR | private | | DailyNK
deadline | Deadline | Deadline Hollywood | US | private | |
delfi | Delfi | | EE | private | |
electrek | Electrek | | US | private | |
engadget | Engadget | | US | private | |
espn_cricinfo | ESPNcricinfo | | | private | | Cricinfo; cricinfo.com; ESPN Cricinfo
gazeta_ru | Gazeta.ru | | RU | private | | gazeta.ru; Gazeta.Ru
gizmodo | Gizmodo | | US | private | |
middle_east_eye | Middle East Eye | | GB | private | |
the_hill | The Hill | | US | private | |
huffpost | HuffPost | The Huffington Post | US | private | | Huffington Post; HuffPo
infobae | Infobae | | AR | private | |
information | The Information | | US | private | |
insider | Insider | | US | private | |
intercept | The Intercept | | US | private | |
iran_international | Iran International | | GB | private | |
libya_observer | The Libya Observer | | LY | private | | Libya Observer
mashable | Mashable | | US | private | |
mediapart | Mediapart | | FR | private | |
mediazona | Mediazona | | RU | private | | MediaZona
meduza | Meduza | | LV | private | |
mic | Mic | | US | private | |
newsmax | Newsmax | | US | private | | Newsmax TV
nk_news | NK News | | | private | |
nournews | Nournews | | IR | state | | Nour News
pandodaily | PandoDaily | | US | private | | Pando Daily; Pando
politico | Politico | | US | private | | POLITICO
propublica | ProPublica | | US | private | |
quartz | Quartz | | US | private | |
rappler | Rappler | | PH | private | |
recode | Recode | | US | private | | Re/code
record_media | The Record | | US | private | |
ynet | Ynet | | IL | private | | Ynetnews; Ynet News
rudaw | Rudaw | | IQ | private | |
slate | Slate | | US | private | |
semafor | Semafor | | US | private | |
techcrunch | TechCrunch | | US | private | | Techcrunch
theblaze | TheBlaze | | US | private | | The Blaze
tmz | TMZ | | US | private | | TMZ.com
tuttomercatoweb | TuttoMercatoWeb | | IT | private | |
ukrainska_pravda | Ukrainska Pravda | | UA | private | | Ukrayinska Pravda
verge | The Verge | | US | private | |
vox | Vox | | US | private | |
vice | Vice News | | US | private | | VICE News
yahoo_news | Yahoo News | | US | private | | Yahoo! News
zdnet | ZDNet | | US | private | | ZDNET
`;
