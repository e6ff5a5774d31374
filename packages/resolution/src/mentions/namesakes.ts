import { adjectiveOfCode, countryName } from '../cues/places.js';

/**
 * Names that papers of several countries bear, with the countries (ISO 3166) where one does: what the register lists under such a
 * name may be another's. `name:codes`, parted by `;`. Source: general knowledge, not reviewed row by row; a row decides only
 * where the passage names the country beside the name.
 */
const TABLE = `
112:RU;24 Heures:CI;24 Horas:MX PT;7TV:SN;A Capital:PT;A Gazeta:BR;ATV:AT HU PE;Acento:DO;Aftermath:US;Agon:CY;Agora:AO;Ajit:IN;Al Akhbar:MA
Al-Arab:QA;Al-Ayam:SD;Al-Ayyam:YE;Al-Balad:LB;Al-Bilad:BH;Al-Fajr:AE KM TN;Al-Iraq:IQ;Al-Istiqlal:PS;Al-Ittihad:IL;Al-Qalam:PK
Al-Ra'y al-Amm:YE;Al-Sahafa:SD;Al-Shahed:KW;Al-Shams:LY;Al-Sharq:SA;Al-Sudani:SD;Al-Talia:KW;Al-Thawra:YE;Al-Wahda:AE;Al-Wasat:KW
Al-Watan:BH OM SA SY TD;Albania:AL;Alia:GE;Alter:GR;Amad:PS;Amn:PK;An-Nahar:PS;Analisa:ID;Analisis:CL;Annahar:KW;Antena 1:RO;Apostrophe:UA
Arc:IN;Arena:HR;Argos:NL;Ash-Shaab:PS;Assabah:MA;Aswat:MA;Ataka:BG;Ath-Thawra:SY;Azadi:BD;Azattyq:KZ;Azerbaycan:AZ;Azi:RO;Bahar:IR
Barcelona:AR;Birlik:UZ;Blast:FR;Blitz:IN;Blueprint:NG;Bors:HU;Breakfast Show:RU;Bridge:IN;Brief:RU;Broadcast:GB;Bulletin:AU BE SE
Business Review:RO;Business Today:IN;Business Weekly:TW;CITE:ZW;CNews:RU;Canary:GB;Capital:DE FR RO;Capital News:GW;Caras:BR;Cash:CH
Catholic Standard:GY;Chas:LV;Chronicle:DM;Citizen:ZA;Click!:RO;Closer:FR;Computing:GB;Contrapunto:VE;Critic:GB;Critica:PA;Cronica:GT PY
Cronicas:UY;Crux:NZ;Cuarto Poder:PE;Curbed:US;Currency:IE;Dagen:NO;Daily Guardian:PH;Daily Herald:SX;Daily Journal:VE;Daily News:BW LK TZ
Daily Observer:GM LR;Daily Sketch:NG;Daily Sports:JP;Daily Times:NG PK;Daily Tribune:PH;Dan:ME;Danas:HR;De Facto:KG;DeTik:ID;Defense Line:YE
Delo:UA;Demain:MA;Democrat:NG;Den:RU UA;Detail:GB;Diario:AW;Diario La Prensa:HN;Diario UNO:AR;Die Woche:DE;Dinero:CO;Dnevnik:MK RS;Domani:IT
Domingo:MZ;Dossier:AT;Eater:US;Editor:ID;Ekho:AZ;El Comercio:ES;El Dia:AR DO ES MX UY;El Diario:BO;El Economista:MX;El Grafico:GT MX
El Heraldo:CO HN;El Mercurio:EC;El Mexicano:MX;El Mundo:BO CO SV;El Nacional:DO;El Nuevo Diario:DO;El Observador:CR;El Periodico:GT
El Siglo:CL CO PA;El Sol:ES;El Sur:CL;El Universal:CO;Elephant:KE;Epoca:IT;Erk:UZ;Espresso:GR;Esta Semana:NI;Esto:MX;Estrategia:CL;Euro:CZ
Europa:IT;Evening Post:NZ;Exceso:VE;Expo:SE;Expreso:EC MX PE;Extra:EC PE PY;Face:GB;Factum:SV;Fajar:ID;Fileleftheros:GR;Finance:KE SI
Financial News:KR;Flash:JP;Flux:MD;Focus:JP;Fokus:MK;Fortune:ET;Freeman:PH;Frontera:MX;Frontier:US;Frontline:HK MK;Fulcrum:SG;Gala:FR
Gamer:JP;Gazeta:RU;Gente:AR;Girón:CU;Globus:HR;Gotham City:CH;Guang Ming Daily:MY;Guardian:TZ;Hacker News:IN;Herald:PK;Herald on Sunday:NZ
Het Volk:BE;Heute:AT;Holiday:BD;Horizons:DZ;Hospodarske noviny:SK;Hoy:AR CU ES PY US;Humor:AR;ITV:TZ;Ichkeria:RU;Ideal:ES;Il Mondo:IT
Il Popolo:IT;Independent:BD CA GM IN UG;Info-Matin:ML;Inquirer:LR;Inside Story:AU GR;Insight:GH;Invasor:CU;Island Times:PW;Jewish News:GB
Jornal de Noticias:CV;Jornal do Comercio:BR;Journal:GB;KTK:KZ;Kampuchea:KH;Kapital:NO;Khordad:IR;Klaipeda:LT;Koha:MK;Kommunist:AM RU
Komunisti:GE;Konkret:DE;Kultura:RU;L'Alternative:TG;L'As:SN;L'Avenir:CD;L'Express:MU;L'Independant:BF GN ML;L'Inter:CI
L'Observateur:BF CD MG SN;L'Opinion:MA;L'Ora:IT;L'Union:FR GA;La Capital:AR;La Cite:BE;La Hora:GT;La Industria:PE;La Informacion:DO
La Liberte:CH;La Mesa Redonda:NI;La Nacion:CL CR PY;La Nation:BJ DJ;La Nube:BO;La Opinion:CO;La Patria:BO;La Prensa:AR BO MX NI PA
La Presse:TN;La Provincia:ES;La Razon:AR BO ES PE;La Red:CL;La Republica:CO CR UY;La Rioja:ES;La Tribuna:HN;La Tribune:CA DZ;La Verdad:ES VE
La Voce:IT;La Voie:CI;Lado B:MX;Land:AU;Le Citoyen:CF;Le Jour:CI CM;Le Matin:DZ HT;Le Matinal:BJ;Le Pays:BF;Le Phare:CD;Le Populaire:SN
Le Progres:TD;Le Quotidien:CA LU;Le Regard:TG;Le Republicain:ML NE;Le Soleil:SN;Le Sphinx:ML;Le Temps:CI TN;Leaders:TN;Lens:US;Les Echos:ML
Les Nouvelles:MG;Liberacion:PE;Liberation:MA;Libero:PE;Libertas:MK;Liberte:TG;Lider:HR;Live Sport:GR;Logic:CA;Lusail:QA;Machi:CY;Magdalene:ID
Makedonia:GR;Malawi News:MW;Malaya:PH;Mash:RU;Matchday:RU;Memorial:RU;Mercury:ZA;Messenger:US;Metro magazine:NZ;Metropol:AL;Mill:GB;Minute:FR
Mirror:GH LS;Momentum:TH;Monitor:AL BG ET ME UG;Morning:LK;Movimento:BR;Mutante:CO;Muy:AR;NCN:GY;NET:GR;NITV:US;NOVA:NL;NTV:BD
Narodnaya Gazeta:TJ;Nation:MW NG PK SZ;National:GB PG;National Herald:IN;National Mirror:NG ZM;Nationalist:IE;Neshat:IR;New Dawn:LR
New Day:GB;New Era:NA;New Nation:SL ZA;Newcomer:US;News:AT LR;News Nation:IN;News One:PK;News24:AL IN;NewsOne:UA;Next Magazine:TW;Nie:PL
Noteworthy:IE;Novedades:MX;Novine Novosti:HR;Novoye Vremya:AM;O Pais:AO;OFM:ZA;OTV:HR LB;Observer:UG;October:EG;Oea:LY;Ojo:PE;Omer:IL
OneWorld:NL;Opinion:BO;Oriental Daily News:MY;Panorama:AL IT KZ VE;Parade:ZW;Pari:BG;Past:AM;People:SC;Phoenix:DE IE;Pioneer:GH IN
Platform:NZ;Point:GM;Politis:FR;Popular:PY;Post:CM LS;Pravda:RS;Premiere:FR;Pres:RS;Presente:MX;Pridnestrovye:MD;Proceso:MX;Profil:RU
Public:FR;Public News:PK;Pulso:CL;Punch:BS;QTV:GM;Quick:DE;Quote:NL;RDS:IT;RNN:DO;RTV:BD;Rajdhani:NP;Record:MX;Reflex:CZ;Reporter:BA BZ SI TW
Reporters:TH;Respublika:BY KZ;Resume:SE;Rocket:MY;Rouge:FR;SSC:SA;STB:UA;STV:BY;Salam:IR;Salongo:CD;Sangu:MV;Scoop:MY;Se og Hor:DK
Segodnya:RU;Semana:ES;Sette:IT;Seven Days:US;Sierra Maestra:CU;Society:KE;Somos:AR;Sonora:GT;South:ZA;Spectrum:US;Sport:RS;Sport24:ZA
Spotlight:NP;St. Petersburg Times:RU;Stage:GB;Standard:TH ZW;Standard Times:SL;Star:JO PK UG ZA;Stardust:IN;Start:HR;Status:US;Stranger:US
Sun:HK MU NG;Sunday:IN;Sunday Independent:ZA;Sunday Mail:AU GB ZW;Sunday Observer:IN LK;Sunday Press:IE;Sunday Tribune:IE;Sur:AR;Svaboda:BY
TV2:HU;TV3:EE SE;TV9:MN;TVX:SV;Tal Cual:VE;Tan:TR;Telegraf:BG;Telerama:EC;Tempo:MZ NG PH TR;Terra:BR;TheBell:KR;Tiempo:HN;Today:PH
Today newspaper:GB;Top News:TH;Tous:IR;Trend:AT;Trends:BE;Tribuna:RU;Truth:AU;Trybuna:PL;Turkmenistan:TM;Tyden:CZ;Ultima Hora:BO BR
Ultimas Noticias:UY VE;Umoja:CD;Universe:GB;Vatan:TR;Vecer:MK;Verdade:MZ;Vest:MK;Vesti:IL;Viewfinder:ZA;Village:RU;Vistazo:EC;Voice:BW GB LC
Voice of Africa:LY;Voice of the People:ZW;Voice of the South:LB;Volksstimme:AT;Vreme:MK;Vremya:KZ;Vzglyad:KZ;WE News:PK;Watan:TM;Week-End:MU
Weekly Review:KE;Wire:GB;Zan:IR;Zerkalo:AZ;Zeta:VE;iNEWS:IQ
`;

const CODES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[\n;]/)
    .map((row): [string, string[]] => {
      const [name = '', codes = ''] = row.split(':');
      return [name, codes.split(' ')];
    }),
);

/** The country of the paper of this name whose adjective the passage tells ("Mauritian" beside "L'Express"), or null. */
export function countryOfNamesake(name: string, adjective: string): string | null {
  const code = CODES.get(name.replace(/^The /, ''))?.find((one) => adjectiveOfCode(one) === adjective);
  return code === undefined ? null : countryName(code);
}
