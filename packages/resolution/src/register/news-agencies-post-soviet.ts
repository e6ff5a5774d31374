/** News agencies of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia. Columns as in table.ts. */
export const NEWS_AGENCIES_POST_SOVIET = `
24kg | 24.kg | 24.kg News Agency | KG | private | self | | 24.kg news agency
akipress | AKIpress | | KG | private | self | | AkiPress; Aki Press; AKIpress news agency
anna_news | ANNA News | | RU | | | | Anna-News; ANNA-News
apa_az | APA (Azerbaijan) | Azeri Press Agency | AZ | private | self | | Azeri Press Agency; Azeri-Press Information Agency; Azerbaijan Press Agency; Azeri-Press Agency
apsny | Apsnypress | | GE | | | | Apsnypress news agency
arka | ARKA | ARKA News Agency | AM | private | self | | ARKA news agency
armenpress | Armenpress | Armenian News Agency | AM | state | SMM | | ARMENPRESS; Armenpress news agency
arminfo | ArmInfo | | AM | private | self | | Arminfo; ARMINFO
asia_plus | Asia-Plus | Asia-Plus Media Group | TJ | private | self | | Asia Plus; Asia-Plus news agency
avesta | Avesta | Avesta News Agency | TJ | private | self | | Avesta news agency
aysor | Aysor | Aysor.am | AM | private | self | | Aysor.am
azertac | Azertac | Azerbaijan State News Agency | AZ | state | SMM | | AZERTAC; Azertaj; AzerTag; AZERTAG; Azerbaijan State Telegraph Agency; Azerbaijan State News Agency AZERTAC
belapan | BelaPAN | | BY | private | self | | Belapan; BELAPAN; BelaPAN news agency
belta | BelTA | Belarusian Telegraph Agency | BY | state | SMM | | Belta; BELTA; Belarusian Telegraphic Agency; Belarus Telegraph Agency; Belarusian Telegraph Agency BelTA; Belta news agency
black_sea_press | BlackSeaPress | | GE | private | self | | Black Sea Press; Black Sea Press news agency
caucasian_knot | Caucasian Knot | Kavkaz Uzel | RU | | | | Kavkazsky Uzel; Kavkaz Uzel
fontanka | Fontanka | Fontanka.ru | RU | private | self | | Fontanka.ru; Fontanka news agency
ghn_ge | GHN | GHN News Agency | GE | private | self | | GHN news agency
infotag | Infotag | | MD | private | self | | Infotag news agency
interfax | Interfax | Interfax News Agency | RU | private | self | Q379271 | Interfax news agency; INTERFAX; Interfax-Russia
interfax_avn | Interfax-AVN | Interfax Military News Agency | RU | private | self | | Interfax-Military News Agency; Interfax Military News Agency; Interfax-Military
interfax_kz | Interfax-Kazakhstan | | KZ | private | self | | Interfax Kazakhstan
interfax_ukraine | Interfax-Ukraine | Interfax-Ukraine News Agency | UA | private | self | | Interfax Ukraine; Interfax-Ukraine news agency
interfax_west | Interfax-West | | BY | private | self | | Interfax-Zapad; Interfax Zapad; Interfax West
interpressnews | InterPressNews | | GE | private | self | | Interpressnews; InterpressNews; Interpress news agency
ipn_md | IPN | IPN Press Agency | MD | private | self | | Info-Prim Neo; IPN news agency
kabar | Kabar | Kyrgyz National News Agency | KG | state | SMM | | Kabar news agency; Kyrgyz news agency Kabar
kaztag | KazTAG | | KZ | private | self | | KazTag; Kaztag
kazinform | Kazinform | Kazinform International News Agency | KZ | state | SMM | | KazInform; Qazinform; Kazinform news agency
khovar | Khovar | National Information Agency of Tajikistan | TJ | state | SMM | | NIAT Khovar; Khovar news agency
knews_kg | K-News | | KG | private | self | | Knews; KNews
moskva | Moskva | Moskva News Agency | RU | state | SMM | | Moskva news agency; Moskva News Agency
liga_net | LIGA | LIGABusinessInform | UA | private | self | | LIGA.net; Liga.net; LigaBusinessInform
mediamax | Mediamax | | AM | private | self | | Mediamax news agency
moldpres | Moldpres | State News Agency Moldpres | MD | state | SMM | | MOLDPRES; Moldpres news agency
news_am | News.am | | AM | private | self | | NEWS.am; Armenian News-NEWS.am
nsn_ru | NSN | National News Service | RU | private | self | | National News Service
panarmenian | PanARMENIAN | PanARMENIAN.Net | AM | private | self | | PanArmenian; PanARMENIAN.Net
prime | Prime | Prime News Agency | RU | state | SMM | | Prime news agency; PRIME news agency; Prime-Tass; Prime-TASS
prime_news_ge | PrimeNews | Prime News (Georgia) | GE | private | self | | Prime-News
rbc_ukraine | RBC-Ukraine | | UA | private | self | | RBC Ukraine; RBK-Ukraine; RBC-Ukraine news agency
regnum | Regnum | REGNUM News Agency | RU | | | | REGNUM; Regnum news agency
report_az | Report | Report Information Agency | AZ | private | self | | Report.az; Report news agency
ria | RIA Novosti | | RU | state | SMM | | RIA; Ria Novosti; Novosti; RIA-Novosti; Rianovosti; RIAN; Ria-Novosti; RIA news agency; RIA Novosti news agency; Novosti news agency
ria_fan | RIA FAN | Federal News Agency | RU | private | self | | FAN news agency
rosbalt | Rosbalt | | RU | private | self | | Rosbalt news agency; RosBalt
sakinform | Sakinform | | GE | | | | Gruzinform; Sakinform news agency
sputnik | Sputnik | Sputnik News Agency | RU | state | SMM | | Sputnik News; Sputnik news agency; Sputnik International; SputnikNews; Radio Sputnik
tengrinews | Tengrinews | Tengrinews.kz | KZ | private | self | | Tengrinews.kz; Tengri News
tass | TASS | ITAR-TASS | RU | state | SMM | Q223799 | Tass; Itar-Tass; ITAR-Tass; Itar-TASS; ITAR TASS; Itar Tass; TASS Russian News Agency; Tass news agency; TASS news agency; Russian News Agency TASS; Russian news agency TASS
tdh | TDH | Turkmenistan State News Agency | TM | state | SMM | | Turkmen State News Agency; Turkmendovlethabarlary; TDH news agency
trend | Trend | Trend News Agency | AZ | private | self | | Trend News; Trend news agency; Trend.az
turan | Turan | Turan Information Agency | AZ | private | self | | Turan news agency; Turan Information Agency
ukranews | Ukranews | Ukrainian News Agency | UA | private | self | | Ukrainian News; Ukrainian News Agency; Ukrainski Novyny
ukrinform | Ukrinform | Ukrainian National News Agency | UA | state | SMM | | UKRINFORM; Ukrinform news agency
unian | UNIAN | Ukrainian Independent Information Agency | UA | private | self | | Unian; UNIAN news agency; Unian news agency; Ukrainian Independent News Agency
unn | UNN | Ukrainian National News | UA | private | self | | Ukrainian National News
ura_ru | URA.RU | | RU | private | self | | Ura.ru; URA.ru; Ura.ru news agency
uza | UzA | National News Agency of Uzbekistan | UZ | state | SMM | | UzA news agency; Uzbekistan National News Agency; Uzbek state news agency
zakon_kz | Zakon.kz | | KZ | private | self | | Zakon
`;
