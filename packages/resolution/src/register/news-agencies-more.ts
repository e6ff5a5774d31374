/** More news agencies of Europe and the Americas, and those of churches and trades. Columns as in table.ts. */
export const NEWS_AGENCIES_MORE = `
abi_bo | ABI | Agencia Boliviana de Información | BO | state | | Agencia Boliviana de Informacion; Bolivian Information Agency
afx | AFX | AFX News | GB | private | | AFX news agency
agencia_estado | Agência Estado | | BR | private | | Agencia Estado
agencia_ip | Agencia IP | Agencia de Información Paraguaya | PY | state | |
agenzia_nova | Agenzia Nova | | IT | private | | Nova news agency
ahp | AHP | Agence Haïtienne de Presse | HT | private | | Haitian Press Agency
alterpresse | AlterPresse | | HT | private | |
andes_ec | Andes | Agencia Pública de Noticias del Ecuador y Suramérica | EC | state | | Andes news agency
anf_bo | ANF (Bolivia) | Agencia de Noticias Fides | BO | private | |
apro | Apro | | MX | private | |
awp | AWP | AWP Finanznachrichten | CH | private | |
bay_city_news | Bay City News | Bay City News Service | US | private | | Bay City News Foundation
bta_cana | CANA | Caribbean News Agency | BB | | | Cana news agency
catholic_news_agency | Catholic News Agency | | US | | |
catholic_news_service | Catholic News Service | | US | | |
city_news_service | City News Service | | US | private | | CNS Los Angeles
cmc | CMC | Caribbean Media Corporation | BB | | |
colpisa | Colpisa | | ES | private | |
colprensa | Colprensa | | CO | private | |
dire | Dire | Agenzia Dire | IT | private | | DIRE news agency
dpa_afx | dpa-AFX | | DE | private | | DPA-AFX; dpa-afx
dyn | DyN | Diarios y Noticias | AR | private | | DyN news agency
extel | Exchange Telegraph | | GB | private | | Extel
folhapress | Folhapress | | BR | private | |
gannett_news | Gannett News Service | | US | private | |
iar_pl | IAR | Informacyjna Agencja Radiowa | PL | public | |
ika_hr | IKA | Informativna katolička agencija | HR | | |
ips | Inter Press Service | | | | | IPS news agency
irin | The New Humanitarian | IRIN News | CH | | | IRIN; New Humanitarian
isbnews | ISBnews | | PL | private | |
italpress | Italpress | | IT | private | |
jns | JNS | Jewish News Syndicate | US | | |
jta | JTA | Jewish Telegraphic Agency | US | | | Jewish Telegraphic Agency
kai_pl | KAI | Katolicka Agencja Informacyjna | PL | | |
knight_ridder | Knight Ridder | Knight Ridder Newspapers | US | private | | Knight-Ridder; Knight Ridder Tribune
lapresse_it | LaPresse | | IT | private | |
mediafax | Mediafax | | RO | private | | MEDIAFAX
mina_me | MINA | MINA News Agency | ME | private | | Mina news agency; Mina
mni | MNI | Market News International | US | private | | Market News
newsin | NewsIn | | RO | private | |
noticias_argentinas | Noticias Argentinas | | AR | private | |
npk | NPK | Nynorsk Pressekontor | NO | | |
olvia | Olvia-Press | | | state | | Olvia Press
orbe | Orbe | Agencia Orbe | CL | private | |
pressetext | pressetext | | AT | private | | Pressetext
quadratin | Quadratín | | MX | private | | Quadratin
radiocor | Radiocor | | IT | private | | Il Sole 24 Ore Radiocor
religion_news | Religion News Service | | US | | | RNS
scripps_howard | Scripps Howard News Service | | US | private | | Scripps Howard
servimedia | Servimedia | | ES | private | |
sir_it | SIR | Servizio Informazione Religiosa | IT | | |
siren | Siren | Nyhetsbyrån Siren | SE | private | | Siren news agency
states_news | States News Service | | US | private | |
tps_il | TPS | Tazpit Press Service | IL | private | |
uypress | UyPress | | UY | private | |
vwd | vwd | Vereinigte Wirtschaftsdienste | DE | private | | VWD
zenit | Zenit | | IT | | | ZENIT; Zenit news agency
zuma | Zuma Press | | US | private | |
`;
