/** News agencies of the Americas. Columns as in table.ts. */
export const NEWS_AGENCIES_AMERICAS = `
abi | ABI | Agencia Boliviana de Información | BO | state | SMM | | Agencia Boliviana de Informacion; Bolivian Information Agency; ABI news agency
acn_cu | ACN | Agencia Cubana de Noticias | CU | state | SMM | | Cuban News Agency; Agencia de Información Nacional; AIN; Agencia Cubana de Noticias
acan_efe | ACAN-EFE | | PA | | | |
agn_gt | AGN | Agencia Guatemalteca de Noticias | GT | state | SMM | | Agencia Guatemalteca de Noticias
agencia_brasil | Agência Brasil | | BR | public | SMM | | Agencia Brasil; Brazil's Agencia Brasil
agencia_estado | Agência Estado | | BR | private | self | | Agencia Estado; Estado news agency
agencia_folha | Folhapress | | BR | private | self | | Agência Folha; Agencia Folha
agencia_globo | Agência O Globo | | BR | private | self | | Agencia O Globo; Agência Globo; Agencia Globo
andes | Andes | Agencia Pública de Noticias del Ecuador y Suramérica | EC | state | SMM | | Andes news agency
andina | Andina | Agencia Peruana de Noticias | PE | state | SMM | | Andina news agency; Peruvian news agency Andina; Agencia Andina
anf_bo | ANF (Bolivia) | Agencia de Noticias Fides | BO | private | self | | Agencia de Noticias Fides; Fides (Bolivia)
ap | AP | The Associated Press | US | cooperative | self | Q40469 | Associated Press; Associated Press news agency; AP news agency; A.P.; US news agency AP
apro | Apro | Agencia Proceso | MX | private | self | | Proceso news agency
avn | AVN | Agencia Venezolana de Noticias | VE | state | SMM | | Agencia Bolivariana de Noticias; Venpres; ABN; Venezuelan News Agency; AVN news agency
bloomberg | Bloomberg | Bloomberg News | US | private | self | | Bloomberg News; Bloomberg news agency; Bloomberg News Agency; Bloomberg.com; Bloomberg news; Bloomberg news service
bloomberg_law | Bloomberg Law | Bureau of National Affairs | US | private | self | | Bloomberg Industry Group
businesswire | Business Wire | | US | private | self | | BusinessWire
cana | CANA | Caribbean News Agency | BB | | | | Caribbean News Agency; Caribbean Media Corporation
canadian_press | The Canadian Press | | CA | private | self | | Canadian Press; CP news agency
cimac | CIMAC | Comunicación e Información de la Mujer | MX | | | | Cimacnoticias
city_news_service | City News Service | | US | private | self | | City News Service of Los Angeles
cna_us | CNA (Catholic) | Catholic News Agency | US | | | | Catholic News Agency
cns_us | CNS (Catholic) | Catholic News Service | US | | | | Catholic News Service
cns_news_us | CNSNews | Cybercast News Service | US | | | | CNSNews.com; Cybercast News Service
colprensa | Colprensa | | CO | private | self | | Colprensa news agency
copley | Copley News Service | | US | private | self | |
courthouse_news | Courthouse News Service | | US | private | self | | Courthouse News
cox_news | Cox News Service | | US | private | self | | Cox Newspapers
dow_jones | Dow Jones | Dow Jones Newswires | US | private | self | | Dow Jones Newswires; Dow Jones News Service; Dow Jones news agency; Dow Jones News; Dow Jones Newswire
dyn | DyN | Diarios y Noticias | AR | private | self | | Diarios y Noticias; DyN news agency
gannett | Gannett News Service | | US | private | self | | Gannett news service; USA Today Network
globenewswire | GlobeNewswire | | US | private | self | |
hearst | Hearst Newspapers | | US | private | self | |
ins_us | INS | International News Service | US | private | self | | International News Service
ips | IPS | Inter Press Service | IT | | | | Inter Press Service; Inter-Press Service; IPS news agency
noticias_argentinas | NA | Agencia Noticias Argentinas | AR | private | self | | Noticias Argentinas
knight_ridder | Knight Ridder | Knight Ridder Newspapers | US | private | self | | Knight-Ridder; Knight Ridder Newspapers; Knight-Ridder News Service; Knight Ridder/Tribune
market_news | MNI | Market News International | US | private | self | | Market News International; MNI Market News; Market News
mcclatchy | McClatchy | McClatchy Newspapers | US | private | self | | McClatchy Newspapers; McClatchy News Service; McClatchy DC
newhouse | Newhouse News Service | | US | private | self | |
notimex | Notimex | Agencia de Noticias del Estado Mexicano | MX | state | SMM | | NOTIMEX; Notimex news agency; Mexican news agency Notimex
orbe | Orbe | | CL | private | self | | Orbe news agency
prensa_latina | Prensa Latina | | CU | state | SMM | | Prensa Latina news agency; PRENSA LATINA; Cuban news agency Prensa Latina
pr_newswire | PR Newswire | | US | private | self | | PRNewswire
presse_canadienne | La Presse Canadienne | | CA | private | self | | Presse canadienne; La Presse canadienne
quadratin | Quadratín | Agencia Quadratín | MX | private | self | | Quadratin; Agencia Quadratin
rns | RNS | Religion News Service | US | | | | Religion News Service
scripps | Scripps Howard | Scripps Howard News Service | US | private | self | | Scripps Howard News Service; Scripps-Howard; Scripps News
states_newsroom | States Newsroom | | US | | | |
stats_perform | Stats Perform | | US | private | self | |
telam | Télam | Télam S.E. | AR | state | SMM | | Telam; TELAM; Télam news agency; Telam news agency; Argentine news agency Telam; Argentina's Telam
tribune_news | Tribune News Service | Tribune Content Agency | US | private | self | | Tribune Content Agency; McClatchy-Tribune; Tribune Washington Bureau
upi | UPI | United Press International | US | private | self | Q493845 | United Press International; UPI news agency
zuma | ZUMA | ZUMA Press | US | private | self | | ZUMA Press; Zuma Press
`;
