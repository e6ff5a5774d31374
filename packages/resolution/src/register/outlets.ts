/** Newspapers, magazines, broadcasters and sites that others credit. Columns as in table.ts. */
export const NEWSPAPERS = `
nyt | The New York Times | | US | private | | New York Times; NYT; N.Y. Times; NYTimes
wapo | The Washington Post | | US | private | | Washington Post; WaPo
wsj | The Wall Street Journal | | US | private | | Wall Street Journal; WSJ
usa_today | USA Today | | US | private | | USA TODAY
la_times | Los Angeles Times | | US | private | | LA Times; L.A. Times
ft | Financial Times | | GB | private | | FT; Financial Times newspaper
times_uk | The Times | | GB | private | | Times of London; London Times; Times
guardian | The Guardian | | GB | private | | Guardian
telegraph | The Daily Telegraph | | GB | private | | Daily Telegraph; Telegraph; London Telegraph
mirror | Daily Mirror | | GB | private | | The Mirror; Mirror
daily_mail | Daily Mail | | GB | private | | The Daily Mail; MailOnline; Mail Online
mail_on_sunday | The Mail on Sunday | | GB | private | | Mail on Sunday
independent | The Independent | | GB | private | | Independent
star_uk | Daily Star | | GB | private | | British Star
globe_mail | The Globe and Mail | | CA | private | | Globe and Mail
le_monde | Le Monde | | FR | private | |
asahi | The Asahi Shimbun | | JP | private | | Asahi Shimbun; Asahi
nikkei | Nikkei | Nihon Keizai Shimbun | JP | private | | Nihon Keizai; Nihon Keizai Shimbun; Nikkei Asia
chosun | The Chosun Ilbo | | KR | private | | Chosun Ilbo
global_times | Global Times | | CN | state | |
peoples_daily | People's Daily | | CN | party | |
`;
export const MAGAZINES = `
foreign_policy | Foreign Policy | | US | private | | Foreign Policy magazine
spiegel | Der Spiegel | | DE | private | | Spiegel
time | Time | | US | private | | TIME; Time magazine
`;
export const BROADCASTERS = `
bbc | BBC | British Broadcasting Corporation | GB | public | | BBC News; British Broadcasting Corp
cnn | CNN | Cable News Network | US | private | |
nbc | NBC News | | US | private | | NBC
cbs | CBS News | | US | private | | CBS
abc_us | ABC News | | US | private | | ABC
fox | Fox News | | US | private | | Fox
nhk | NHK | | JP | public | |
al_jazeera | Al Jazeera | | QA | state | | Al-Jazeera; Al Jazeera English
al_arabiya | Al Arabiya | | SA | state | | Al-Arabiya
press_tv | Press TV | | IR | state | | PressTV
rt | RT | Russia Today | RU | state | |
`;
export const WEBSITES = `
axios | Axios | | US | private | |
politico | Politico | | US | private | | POLITICO
huffpost | HuffPost | The Huffington Post | US | private | | Huffington Post
`;
