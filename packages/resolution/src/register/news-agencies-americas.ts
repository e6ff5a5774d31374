/** News agencies of the Americas. Columns as in table.ts. */
export const NEWS_AGENCIES_AMERICAS = `
abi_bo | Agencia Boliviana de Información | | BO | state | | ABI; Agencia Boliviana de Informacion; Bolivian Information Agency; ABI news agency | SMM
acan_efe | ACAN-EFE | | PA | | | |
acn_cu | Cuban News Agency | Agencia Cubana de Noticias | CU | state | | ACN; Agencia de Información Nacional; AIN | SMM
agencia_brasil | Agencia Brasil | Agência Brasil | BR | public | | Brazil's Agencia Brasil | SMM
agencia_estado | Agencia Estado | Agência Estado | BR | private | | Estado news agency | self
agencia_globo | Agencia O Globo | Agência O Globo | BR | private | | Agência Globo; Agencia Globo | self
agencia_ip | Agencia IP | Agencia de Información Paraguaya | PY | state | | | SMM
agn_gt | Agencia Guatemalteca de Noticias | | GT | state | | AGN | SMM
ahp | Agence Haïtienne de Presse | | HT | private | | AHP; Haitian Press Agency | self
alterpresse | AlterPresse | | HT | private | | | self
andes_ec | Andes | Agencia Pública de Noticias del Ecuador y Suramérica | EC | state | | Andes news agency | SMM
andina | Andina | Agencia Peruana de Noticias | PE | state | | Andina news agency; Peruvian news agency Andina; Agencia Andina | SMM
anf_bo | ANF (Bolivia) | Agencia de Noticias Fides | BO | private | | Fides (Bolivia) | self
ap | AP | The Associated Press | US | cooperative | Q40469 | Associated Press; Associated Press news agency; AP news agency; A.P.; US news agency AP | self
apro | Apro | Agencia Proceso | MX | private | | Proceso news agency | self
avn | AVN | Agencia Venezolana de Noticias | VE | state | | Venpres; Agencia Bolivariana de Noticias; ABN; Venezuelan News Agency; AVN news agency | SMM
bay_city_news | Bay City News | Bay City News Service | US | private | | Bay City News Foundation | self
bloomberg | Bloomberg | Bloomberg News | US | private | | Bloomberg news agency; Bloomberg News Agency; Bloomberg.com; Bloomberg news; Bloomberg news service | self
bloomberg_law | Bloomberg Law | Bureau of National Affairs | US | private | | Bloomberg Industry Group | self
businesswire | Business Wire | | US | private | | BusinessWire | self
cana | Caribbean News Agency | | BB | | | CANA; Cana news agency; Caribbean Media Corporation; CMC |
canadian_press | The Canadian Press | | CA | private | | Canadian Press; CP news agency | self
catholic_news_agency | Catholic News Agency | | US | | | |
catholic_news_service | Catholic News Service | | US | | | |
cimac | CIMAC | Comunicación e Información de la Mujer | MX | | | Cimacnoticias |
city_news_service | City News Service | | US | private | | CNS Los Angeles; City News Service of Los Angeles | self
cns_news_us | CNSNews | Cybercast News Service | US | | | CNSNews.com |
colprensa | Colprensa | | CO | private | | Colprensa news agency | self
copley | Copley News Service | | US | private | | | self
courthouse_news | Courthouse News Service | | US | private | | Courthouse News | self
cox_news | Cox News Service | | US | private | | Cox Newspapers | self
dow_jones | Dow Jones | Dow Jones Newswires | US | private | | Dow Jones News Service; Dow Jones news agency; Dow Jones News; Dow Jones Newswire | self
dyn | DyN | Diarios y Noticias | AR | private | | DyN news agency | self
folhapress | Folhapress | | BR | private | | Agência Folha; Agencia Folha | self
gannett_news | Gannett News Service | | US | private | | Gannett news service; USA Today Network | self
globenewswire | GlobeNewswire | | US | private | | | self
hearst | Hearst Newspapers | | US | private | | | self
ins_us | INS | International News Service | US | private | | | self
jns | Jewish News Syndicate | | US | private | | JNS | self
jta | Jewish Telegraphic Agency | | US | private | | JTA | self
knight_ridder | Knight Ridder | Knight Ridder Newspapers | US | private | | Knight-Ridder; Knight Ridder Tribune; Knight-Ridder News Service; Knight Ridder/Tribune | self
mercopress | MercoPress | | UY | private | | Mercopress | self
mni | MNI | Market News International | US | private | | Market News; MNI Market News | self
newhouse | Newhouse News Service | | US | private | | | self
noticias_argentinas | Noticias Argentinas | Agencia Noticias Argentinas | AR | private | | NA | self
notimex | Notimex | Agencia de Noticias del Estado Mexicano | MX | state | | NOTIMEX; Notimex news agency; Mexican news agency Notimex | SMM
orbe | Orbe | Agencia Orbe | CL | private | | Orbe news agency | self
pr_newswire | PR Newswire | | US | private | | PRNewswire | self
prensa_latina | Prensa Latina | | CU | state | | Prensa Latina news agency; PRENSA LATINA; Cuban news agency Prensa Latina | SMM
presse_canadienne | La Presse Canadienne | | CA | private | | Presse canadienne; La Presse canadienne | self
quadratin | Quadratin | Agencia Quadratín | MX | private | | Agencia Quadratin; Quadratín | self
religion_news | Religion News Service | | US | | | RNS |
scripps_howard | Scripps Howard News Service | | US | private | | Scripps Howard; Scripps-Howard; Scripps News | self
states_news | States News Service | | US | private | | | self
states_newsroom | States Newsroom | | US | | | |
stats_perform | Stats Perform | | US | private | | | self
telam | Telam | Télam S.E. | AR | state | | TELAM; Télam news agency; Telam news agency; Argentine news agency Telam; Argentina's Telam; Télam | SMM
tribune_news | Tribune News Service | Tribune Content Agency | US | private | | McClatchy-Tribune; Tribune Washington Bureau | self
upi | United Press International | | US | private | Q493845 | UPI; UPI news agency | self
uypress | UyPress | | UY | private | | | self
zuma | Zuma Press | ZUMA Press | US | private | | ZUMA | self
ann_ni | ANN (Nicaragua) | Agencia Nueva Nicaragua | NI | state | | New Nicaragua news agency; ANN news agency | self
`;
