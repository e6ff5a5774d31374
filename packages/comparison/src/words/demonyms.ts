import { stem } from './stem.js';

/** A place, its people's name, and capitals or short forms that news copy uses for its government; a place a line. */
const TABLE = `
afghanistan afghan kabul
albania albanian tirana
algeria algerian algiers
america american us u.s usa washington united-states
angola angolan luanda
argentina argentine buenos-aires
armenia armenian yerevan
australia australian canberra
austria austrian vienna
azerbaijan azerbaijani baku
bahrain bahraini manama
bangladesh bangladeshi dhaka
belarus belarusian minsk
belgium belgian brussels
benin beninese
bhutan bhutanese thimphu
bolivia bolivian
botswana botswanan gaborone
brazil brazilian brasilia
britain british uk london english england
brunei bruneian
bulgaria bulgarian sofia
burundi burundian
cambodia cambodian phnom-penh
cameroon cameroonian yaounde
canada canadian ottawa
chad chadian
chile chilean santiago
china chinese beijing
colombia colombian bogota
congo congolese kinshasa brazzaville
croatia croatian zagreb
cuba cuban havana
cyprus cypriot
czech prague czechia
denmark danish copenhagen
djibouti djiboutian
ecuador ecuadorian ecuadorean quito
egypt egyptian cairo
eritrea eritrean asmara
estonia estonian tallinn
europe european eu
fiji fijian suva
finland finnish helsinki
france french paris
gabon gabonese libreville
gambia gambian banjul
georgia georgian tbilisi
germany german berlin
ghana ghanaian accra
greece greek athens
guatemala guatemalan
guinea guinean conakry
haiti haitian port-au-prince
honduras honduran tegucigalpa
hungary hungarian budapest
iceland icelandic
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli
italy italian rome
jamaica jamaican
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh
kenya kenyan nairobi
korea korean seoul pyongyang
kosovo kosovar kosovan pristina
kuwait kuwaiti
kyrgyzstan kyrgyz bishkek
laos laotian vientiane
latvia latvian riga
lebanon lebanese beirut
lesotho basotho
liberia liberian monrovia
libya libyan tripoli
lithuania lithuanian vilnius
luxembourg luxembourgish
macedonia macedonian skopje
madagascar malagasy antananarivo
malawi malawian lilongwe
malaysia malaysian
maldives maldivian
malta maltese valletta
mauritania mauritanian nouakchott
mauritius mauritian
mexico mexican
moldova moldovan
mongolia mongolian ulaanbaatar
montenegro montenegrin podgorica
morocco moroccan
mozambique mozambican maputo
myanmar burmese burma
namibia namibian windhoek
nepal nepalese
netherlands dutch hague holland
nicaragua nicaraguan managua
nigeria nigerian
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian
panama panamanian
paraguay paraguayan asuncion
peru peruvian lima
philippines philippine filipino manila
poland polish warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian moscow kremlin
rwanda rwandan kigali
samoa samoan apia
saudi riyadh
scotland scottish
senegal senegalese dakar
serbia serbian belgrade
singapore singaporean
slovakia slovak bratislava
slovenia slovenian
somalia somali mogadishu
spain spanish madrid
sudan sudanese khartoum
sweden swedish stockholm
switzerland swiss
syria syrian damascus
taiwan taiwanese taipei
tajikistan tajik dushanbe
thailand thai bangkok
togo togolese lome
tunisia tunisian
turkey turkish ankara turkiye
turkmenistan turkmen ashgabat
uganda ugandan kampala
ukraine ukrainian kyiv kiev
uruguay uruguayan montevideo
uzbekistan uzbek tashkent
venezuela venezuelan caracas
vietnam vietnamese hanoi
wales welsh
yemen yemeni
zambia zambian lusaka
zimbabwe zimbabwean harare
`;

const places = new Map<string, number>();
TABLE.trim()
  .split('\n')
  .forEach((line, place) => {
    for (const form of line.split(' ')) places.set(stem(form), place);
  });

/** Stems that say of what people one is, beside the second of each row; the second of two rows is a capital. */
const peoples = new Set(
  [
    ...TABLE.trim()
      .split('\n')
      .map((line) => line.split(' ')[1]!),
    'english',
    'filipino',
    'czech',
    'saudi',
    'scottish',
  ]
    .filter((word) => !/^(?:prague|riyadh)$/.test(word))
    .map(stem),
);

/** Does a stem say of what people somebody or something is ("German", "Filipino"), and not where ("Germany", "Berlin")? */
export function isPeople(stem: string): boolean {
  return peoples.has(stem);
}

/** The lands themselves, not their peoples and capitals. */
const lands = new Set(
  [
    ...TABLE.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!),
    ...['us', 'u.s', 'usa', 'united-states', 'uk', 'england', 'eu', 'czechia', 'turkiye'],
  ].map(stem),
);

/** Does a stem name a land ("Austria"), in which a town may lie, and no town ("Vienna")? */
export function isLand(stem: string): boolean {
  return lands.has(stem);
}

/** Do two stems name one place: "Spain" and "Spanish", "Greek" and "Athens"? */
export function isSamePlace(a: string, b: string): boolean {
  const place = places.get(a);
  return place !== undefined && place === places.get(b);
}

/** The place a stem stands for, or undefined: equal for "france" and "french". */
export function placeOf(stem: string): number | undefined {
  return places.get(stem);
}
