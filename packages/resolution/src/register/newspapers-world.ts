/** Newspapers of Asia, Africa, the Middle East and Oceania. Columns as in table.ts. */
export const NEWSPAPERS_WORLD = `
age_au | The Age | | AU | private | | Age
al_ahram | Al-Ahram | | EG | state | | Al Ahram
al_akhbar | Al-Akhbar | | LB | private | | Al Akhbar
al_hayat | Al-Hayat | | SA | private | | Al Hayat
al_masry | Al-Masry Al-Youm | | EG | private | | Al Masry Al Youm; Almasry Alyoum
al_quds | Al-Quds Al-Arabi | | GB | private | | Al Quds al-Arabi
an_nahar | An-Nahar | | LB | private | | An Nahar
anandabazar | Anandabazar Patrika | | IN | private | |
asahi | The Asahi Shimbun | | JP | private | | Asahi Shimbun; Asahi
asharq | Asharq Al-Awsat | | SA | private | | Asharq al-Awsat; Al-Sharq al-Awsat
afr | Australian Financial Review | | AU | private | | The Australian Financial Review; AFR
australian | The Australian | | AU | private | |
arab_news | Arab News | | SA | private | |
bangkok_post | Bangkok Post | | TH | private | | The Bangkok Post
business_standard | Business Standard | | IN | private | |
caixin | Caixin | | CN | private | | Caixin Global
china_daily | China Daily | | CN | party | | The China Daily
china_times | China Times | | TW | private | | The China Times
china_youth | China Youth Daily | | CN | party | |
chosun | The Chosun Ilbo | | KR | private | | Chosun Ilbo
courier_mail | The Courier-Mail | | AU | private | | Courier Mail
daily_nation | Daily Nation | | KE | private | | The Daily Nation
daily_star_bd | The Daily Star (Bangladesh) | | BD | private | | The Daily Star of Dhaka; Daily Star of Dhaka
daily_star_lb | The Daily Star (Lebanon) | | LB | private | | The Daily Star of Beirut
dawn | Dawn | | PK | private | |
donga | The Dong-A Ilbo | | KR | private | | Dong-A Ilbo; Donga Ilbo
economic_times | The Economic Times | | IN | private | | Economic Times
express_tribune | The Express Tribune | | PK | private | | Express Tribune
global_times | Global Times | | CN | party | | The Global Times
guangming | Guangming Daily | | CN | party | |
haaretz | Haaretz | | IL | private | | Ha'aretz
hamshahri | Hamshahri | | IR | public | |
hankyoreh | The Hankyoreh | | KR | private | | Hankyoreh
hindu | The Hindu | | IN | private | |
hindustan_times | Hindustan Times | | IN | private | | The Hindustan Times
herald_sun | Herald Sun | | AU | private | | The Herald Sun
new_indian_express | The New Indian Express | | IN | private | | New Indian Express
sin_chew | Sin Chew Daily | | MY | private | | Sin Chew; Sin Chew Jit Poh
indian_express | The Indian Express | | IN | private | | Indian Express
inquirer_ph | Philippine Daily Inquirer | | PH | private | |
israel_hayom | Israel Hayom | | IL | private | |
jakarta_post | The Jakarta Post | | ID | private | | Jakarta Post
japan_times | The Japan Times | | JP | private | | Japan Times
jerusalem_post | The Jerusalem Post | | IL | private | | Jerusalem Post
joongang | JoongAng Ilbo | | KR | private | |
kayhan | Kayhan | | IR | state | |
kompas | Kompas | | ID | private | |
korea_herald | The Korea Herald | | KR | private | | Korea Herald
korea_times | The Korea Times | | KR | private | | Korea Times
liberty_times | Liberty Times | | TW | private | |
maariv | Maariv | | IL | private | | Ma'ariv
mail_guardian | Mail & Guardian | | ZA | private | | Mail and Guardian
mainichi | The Mainichi Shimbun | | JP | private | | Mainichi Shimbun; Mainichi
manila_times | The Manila Times | | PH | private | | Manila Times
ming_pao | Ming Pao | | HK | private | |
national_ae | The National | | AE | private | |
nation_th | The Nation | | TH | private | |
news_pk | The News International | | PK | private | |
nikkei | Nikkei | Nihon Keizai Shimbun | JP | private | | Nihon Keizai; Nihon Keizai Shimbun; The Nikkei; Nikkei business daily
nz_herald | The New Zealand Herald | | NZ | private | | New Zealand Herald; NZ Herald
peoples_daily | People's Daily | | CN | party | | The People's Daily
pla_daily | PLA Daily | | CN | party | |
premium_times | Premium Times | | NG | private | |
punch_ng | The Punch | | NG | private | |
rodong | Rodong Sinmun | | KP | party | |
sankei | Sankei Shimbun | | JP | private | | Sankei
scmp | South China Morning Post | | HK | private | | SCMP; The South China Morning Post
smh | The Sydney Morning Herald | | AU | private | | Sydney Morning Herald
star_my | The Star (Malaysia) | | MY | private | | The Star newspaper
straits_times | The Straits Times | | SG | private | | Straits Times
sudan_tribune | Sudan Tribune | | FR | private | | The Sudan Tribune
telegraph_in | The Telegraph of Kolkata | | IN | private | |
tehran_times | Tehran Times | | IR | state | |
times_of_india | The Times of India | | IN | private | | Times of India
times_of_israel | The Times of Israel | | IL | private | | Times of Israel
tuoi_tre | Tuoi Tre | | VN | state | |
udn | UDN | United Daily News | TW | private | |
vanguard_ng | Vanguard | | NG | private | | Vanguard newspaper
vnexpress | VnExpress | | VN | state | | VNExpress
west_australian | The West Australian | | AU | private | | West Australian
yediot | Yedioth Ahronoth | | IL | private | | Yediot Ahronot; Yediot Aharonot; Yedioth Aharonoth; Yediot; Yedioth; Yediot Achronot
yomiuri | The Yomiuri Shimbun | | JP | private | | Yomiuri Shimbun; Yomiuri
al_sudani | Al Sudani | | SD | private | | Al-Sudani
`;
