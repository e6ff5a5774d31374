import { stem } from './stem.js';

/** A place, its people's name, and capitals or short forms that news copy uses for its government; a place a line. */
const TABLE = `
afghanistan afghan kabul
america american us u.s usa washington united-states
argentina argentine buenos-aires
australia australian canberra
austria austrian vienna
belarus belarusian minsk
belgium belgian brussels
brazil brazilian brasilia
britain british uk london english england
bulgaria bulgarian sofia
canada canadian ottawa
chile chilean santiago
china chinese beijing
croatia croatian zagreb
cuba cuban havana
cyprus cypriot
czech prague czechia
denmark danish copenhagen
egypt egyptian cairo
estonia estonian tallinn
europe european eu
finland finnish helsinki
france french paris
georgia georgian tbilisi
germany german berlin
greece greek athens
hungary hungarian budapest
iceland icelandic
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli
italy italian rome
japan japanese tokyo
kazakhstan kazakh
kenya kenyan nairobi
korea korean seoul pyongyang
latvia latvian riga
lebanon lebanese beirut
libya libyan tripoli
lithuania lithuanian vilnius
malaysia malaysian
mexico mexican
moldova moldovan
morocco moroccan
myanmar burmese burma
nepal nepalese
netherlands dutch hague holland
nigeria nigerian
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian
peru peruvian lima
philippines philippine filipino manila
poland polish warsaw
portugal portuguese lisbon
romania romanian bucharest
russia russian moscow kremlin
saudi riyadh
scotland scottish
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
thailand thai bangkok
tunisia tunisian
turkey turkish ankara turkiye
ukraine ukrainian kyiv kiev
venezuela venezuelan caracas
vietnam vietnamese hanoi
wales welsh
yemen yemeni
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

/** Do two stems name one place: "Spain" and "Spanish", "Greek" and "Athens"? */
export function isSamePlace(a: string, b: string): boolean {
  const place = places.get(a);
  return place !== undefined && place === places.get(b);
}

/** The place a stem stands for, or undefined: equal for "france" and "french". */
export function placeOf(stem: string): number | undefined {
  return places.get(stem);
}
