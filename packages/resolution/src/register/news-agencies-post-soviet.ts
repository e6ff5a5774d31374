/** News agencies of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia. Columns as in table.ts. */
export const NEWS_AGENCIES_POST_SOVIET = `
24kg | 24.kg | 24.kg News Agency | KG | private | | 24.kg news agency | self
ak_m | AK&M | | RU | private | | AK and M | self
akipress | AKIpress | | KG | private | | AkiPress; Aki Press; AKIpress news agency | self
anna_news | Anna-News | ANNA News | RU | private | | ANNA-News | self
apa_az | APA (Azerbaijan) | Azeri-Press News Agency | AZ | private | | Azeri Press Agency; Azeri-Press Information Agency; Azerbaijan Press Agency; Azeri-Press Agency | self
apsnypress | Apsnypress | | GE | state | | Apsny Press; Apsnypress news agency | SMM
arka | ARKA | ARKA News Agency | AM | private | | Arka; ARKA news agency | self
armenpress | Armenpress | Armenian News Agency | AM | state | | ARMENPRESS; Armenpress news agency | SMM
arminfo | ArmInfo | | AM | private | | Arminfo; ARMINFO | self
asia_plus | Asia-Plus | Asia-Plus Media Group | TJ | private | | Asia Plus; Asia-Plus news agency | self
avesta | Avesta | Avesta News Agency | TJ | private | | Avesta news agency | self
avn_mil | Interfax-AVN | Interfax Military News Agency | RU | private | | Military News Agency; Interfax-Military News Agency; Interfax-Military | self
aysor | Aysor | Aysor.am | AM | private | | | self
azertac | Azertac | Azerbaijan State News Agency | AZ | state | | AZERTAC; Azertaj; AzerTag; Azerbaijan State Telegraph Agency; AZERTAG; Azerbaijan State News Agency AZERTAC | SMM
bashinform | Bashinform | | RU | state | | | SMM
belapan | BelaPAN | | BY | private | | Belapan; BELAPAN; BelaPAN news agency | self
belta | BelTA | Belarusian Telegraph Agency | BY | state | | Belta; BELTA; Belarusian Telegraphic Agency; Belarus Telegraph Agency; Belarusian Telegraph Agency BelTA; Belta news agency | SMM
black_sea_press | Black Sea Press | | GE | private | | Black Sea Press news agency; BlackSeaPress | self
caucasian_knot | Caucasian Knot | Kavkaz Uzel | RU | private | | Kavkazsky Uzel | self
dan_donetsk | Donetsk News Agency | | | | | DAN; Donetsk news agency |
federalpress | FederalPress | | RU | | | FedPress |
fergana | Fergana | Fergana News Agency | | private | | Ferghana News; Fergana News; Ferghana.ru; Fergananews | self
finmarket | Finmarket | | RU | private | | | self
fontanka | Fontanka | Fontanka.ru | RU | private | | Fontanka news agency | self
ghn | GHN | Georgia Hot News | GE | private | | GHN news agency; GHN News Agency | self
infotag | Infotag | | MD | private | | Infotag news agency | self
interfax | Interfax | Interfax News Agency | RU | private | Q379271 | Interfax news agency; INTERFAX; Interfax-Russia | self
interfax_kz | Interfax-Kazakhstan | | KZ | private | | Interfax Kazakhstan | self
interfax_ukraine | Interfax-Ukraine | Interfax-Ukraine News Agency | UA | private | | Interfax Ukraine; Interfax-Ukraine news agency | self
interfax_west | Interfax-West | | BY | private | | Interfax Zapad; Interfax-Zapad; Interfax West | self
interpressnews | Interpressnews | InterPressNews | GE | private | | InterpressNews; Interpress news agency | self
ipn_md | IPN | IPN Press Agency | MD | private | | Info-Prim Neo; IPN news agency; IPN | self
kabar | Kabar | Kyrgyz National News Agency | KG | state | | Kabar news agency; Kyrgyz news agency Kabar | SMM
kazinform | Kazinform | Kazinform International News Agency | KZ | state | | KazInform; Qazinform; Kazinform news agency | SMM
kaztag | KazTAG | Kazakh Telegraph Agency | KZ | private | | KazTag; Kaztag | self
khovar | Khovar | National Information Agency of Tajikistan | TJ | state | | NIAT Khovar; Khovar news agency | SMM
knews_kg | K-News | | KG | private | | Knews; KNews | self
kryminform | Kryminform | | | | | Krym Inform |
kyrtag | KyrTAG | Kyrgyz Telegraph Agency | KG | private | | | self
lic_lugansk | LuganskInformCenter | | | | | Lugansk Information Center; Luhansk Information Center |
liga | LIGABusinessInform | | UA | private | | Liga.net; LIGA; LIGA.net; LigaBusinessInform | self
mediamax | Mediamax | | AM | private | | Mediamax news agency | self
moldpres | Moldpres | State News Agency Moldpres | MD | state | | MOLDPRES; Moldpres news agency | SMM
moskva | Moskva | Moscow City News Agency | RU | state | | Moskva News Agency; Moskva news agency; Moskva City News Agency | SMM
news_am | News.am | | AM | private | | NEWS.am; Armenian News-NEWS.am | self
noyan_tapan | Noyan Tapan | | AM | private | | Noyan Tapan news agency | self
nsn | NSN | National News Service | RU | private | | | self
olvia | Olvia-Press | | | state | | Olvia Press | SMM
panarmenian | PanARMENIAN.Net | | AM | private | | PanARMENIAN; PanArmenian | self
primamedia | PrimaMedia | | RU | | | |
prime | Prime | Prime News Agency | RU | state | | PRIME; Prime news agency; Prime-Tass; PRIME news agency; Prime-TASS | SMM
prime_news_ge | PrimeNews | Prime News (Georgia) | GE | private | | Prime-News | self
rbc | RBC | RosBusinessConsulting | RU | private | | RBK; RBC news agency; RBK news agency | self
rbc_ukraine | RBC-Ukraine | | UA | private | | RBC Ukraine; RBK-Ukraine; RBC-Ukraine news agency | self
regnum | Regnum | REGNUM News Agency | RU | private | | REGNUM; Regnum news agency | self
report_az | Report | Report Information Agency | AZ | private | | Report news agency; Report News Agency; Report.az | self
res_ossetia | Res | Res News Agency | | | | Res news agency |
ria | RIA Novosti | | RU | state | | RIA; Ria Novosti; Novosti; RIA-Novosti; Ria; Rianovosti; RIAN; Ria-Novosti; RIA news agency; RIA Novosti news agency; Novosti news agency | SMM
ria_fan | RIA FAN | Federal News Agency | RU | private | | FAN news agency | self
rosbalt | Rosbalt | | RU | private | | Rosbalt news agency; RosBalt | self
sakinform | Sakinform | | GE | private | | Gruzinform; Sakinform news agency | self
severinform | SeverInform | | RU | | | |
sputnik | Sputnik | Sputnik International | RU | state | | Sputnik News; Sputnik news agency; Sputnik News Agency; SputnikNews; Radio Sputnik; Sputnik Abkhazia; Sputnik Afrique; Sputnik Africa; Sputnik Arabic; Sputnik Armenia; Sputnik Azerbaijan; Sputnik Belarus; Sputnik Brasil; Sputnik Estonia; Sputnik Georgia; Sputnik Globe; Sputnik India; Sputnik International; Sputnik Kazakhstan; Sputnik Kyrgyzstan; Sputnik Latvia; Sputnik Lithuania; Sputnik Moldova; Sputnik Mundo; Sputnik Ossetia; Sputnik Serbia; Sputnik Tajikistan; Sputnik Turkiye; Sputnik Uzbekistan | SMM
tass | TASS | ITAR-TASS | RU | state | Q223799 | Tass; Itar-Tass; ITAR-Tass; Itar-TASS; ITAR TASS; Itartass; TASS Russian News Agency; Tass news agency; Russian News Agency TASS; Itar Tass; TASS news agency; Russian news agency TASS | SMM
tatar_inform | Tatar-inform | | RU | state | | Tatar-Inform; Tatarinform | SMM
tdh | TDH | Turkmenistan State News Agency | TM | state | | Turkmen State News Agency; Turkmendovlethabarlary; TDH news agency | SMM
tengrinews | Tengrinews | Tengrinews.kz | KZ | private | | Tengri News | self
trend | Trend | Trend News Agency | AZ | private | | Trend News; Trend news agency; Trend.az | self
turan | Turan | Turan Information Agency | AZ | private | | Turan news agency | self
ukranews | Ukranews | Ukrainian News Agency | UA | private | | Ukrainian News; Ukrainski Novyny | self
ukrinform | Ukrinform | Ukrainian National News Agency | UA | state | | UKRINFORM; Ukrinform news agency | SMM
unian | UNIAN | Ukrainian Independent Information Agency | UA | private | | Unian; UNIAN news agency; Unian news agency; Ukrainian Independent News Agency | self
unn | Ukrainian National News | | UA | private | | UNN | self
ura_ru | URA.ru | Ura.ru News Agency | RU | private | | URA.RU; Ura.ru; Ura.ru news agency | self
uza | UzA | National News Agency of Uzbekistan | UZ | state | | UzA news agency; Uzbekistan National News Agency; Uzbek state news agency | SMM
zakon_kz | Zakon.kz | | KZ | private | | Zakon | self
rossiya_segodnya | Rossiya Segodnya | | RU | state | | Russia Today news agency; MIA Rossiya Segodnya | SMM
`;
