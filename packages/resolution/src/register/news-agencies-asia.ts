/** More news agencies of Asia, the Caucasus, Russia and Oceania. Columns as in table.ts. */
export const NEWS_AGENCIES_ASIA = `
ak_m | AK&M | | RU | private | | AK and M
apsnypress | Apsnypress | | | state | | Apsny Press
asianews | AsiaNews | | IT | | | AsiaNews.it
ava_af | AVA | Afghan Voice Agency | AF | private | |
avn_mil | Interfax-AVN | | RU | private | | Military News Agency; Interfax-Military News Agency
bashinform | Bashinform | | RU | state | |
dan_donetsk | DAN | Donetsk News Agency | | | | Donetsk news agency
federalpress | FederalPress | | RU | | | FedPress
fergana | Fergana | Fergana News Agency | | private | | Ferghana News; Fergana News; Ferghana.ru; Fergananews
finmarket | Finmarket | | RU | private | |
ghn | GHN | Georgia Hot News | GE | private | |
hindusthan_samachar | Hindusthan Samachar | | IN | private | |
kaztag | KazTAG | Kazakh Telegraph Agency | KZ | private | | KazTag; Kaztag
kno | Kashmir News Observer | | IN | private | | KNO
kns | Kashmir News Service | | IN | private | |
kyrtag | KyrTAG | Kyrgyz Telegraph Agency | KG | private | |
kryminform | Kryminform | | | | | Krym Inform
lankapuvath | Lankapuvath | | LK | state | |
liga | LIGABusinessInform | | UA | private | | Liga.net
lic_lugansk | LuganskInformCenter | | | | | Lugansk Information Center; Luhansk Information Center
mna_mm | Myanmar News Agency | | MM | state | |
moskva | Moskva | Moscow City News Agency | RU | state | | Moskva News Agency; Moskva news agency; Moskva City News Agency
newspim | Newspim | | KR | private | |
nni | News Network International | | PK | private | | NNI
noyan_tapan | Noyan Tapan | | AM | private | | Noyan Tapan news agency
nsn | NSN | National News Service | RU | private | |
panarmenian | PanARMENIAN.Net | | AM | private | | PanARMENIAN
pacnews | PACNEWS | Pacific Islands News Association | FJ | | | Pacnews
primamedia | PrimaMedia | | RU | | |
radiopress | Radiopress | | JP | private | | RP news agency
rbc | RBC | RosBusinessConsulting | RU | private | | RBK; RBC news agency; RBK news agency
report_az | Report | Report Information Agency | AZ | private | | Report news agency; Report News Agency
res_ossetia | Res | Res News Agency | | | | Res news agency
ria_fan | RIA FAN | Federal News Agency | RU | private | | FAN news agency
rss_np | RSS | Rastriya Samachar Samiti | NP | state | | National News Agency of Nepal
sana_pk | South Asian News Agency | | PK | private | |
severinform | SeverInform | | RU | | |
tatar_inform | Tatar-inform | | RU | state | | Tatar-Inform; Tatarinform
tatoli | Tatoli | | TL | state | |
tna_th | Thai News Agency | | TH | state | | TNA
ucanews | UCA News | Union of Catholic Asian News | | | | UCAN; UCANews
ukranews | Ukranews | Ukrainian News Agency | UA | private | | Ukrainian News; Ukrainski Novyny
yonhap_infomax | Yonhap Infomax | | KR | private | |
zhongxin | Zhongguo Xinwen She | | CN | state | | Zhongguo Tongxun She
business_desk | BusinessDesk | | NZ | private | |
`;
