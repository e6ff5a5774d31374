import { stem } from '../words/stem.js';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stem));

/** Stems of words for going up. */
export const UP = stems(
  'rise rose risen raise increase climb grow grew grown growth jump surge soar gain strengthen lift hike boost double triple quadruple higher upwards swell expand advance rebound recover',
);
/** ... and down. */
export const DOWN = stems(
  'fall fell fallen cut lower reduce decrease drop decline shrink shrank slip slide slump weaken halve plunge tumble dip ease shed slash trim contract downwards dwindle',
);
/** ... for staying where it is; "change" only where it is denied. */
export const LEVEL = stems('unchanged flat steady stable stagnate stagnant freeze frozen change');
/** What takes what it moves as its object. */
export const MOVERS = stems(
  'raise increase lift hike boost double triple cut lower reduce decrease halve slash trim freeze frozen change',
);
/** What news tells as moving. To be extended by whoever meets another. */
export const THINGS = stems(
  'price rate tax fee duty tariff levy export import sale profit revenue turnover turnout temperature number case crime arrest unemployment inflation production output share stock currency euro dollar yen pound rouble lira peso rupee cost spending wage salary pension demand population rent emission debt deficit surplus support popularity index economy gdp level toll forecast target yield supply traffic budget earnings income expense takings joblessness premium employment attendance audience circulation birth marriage divorce infection death accident visitor arrival booking order stockpile reserve river water rating valuation bill age',
);

/** Is a word one that tells a direction? `key` is its stem. */
export const tellsDirection = (key: string): boolean => UP.has(key) || DOWN.has(key);
