import { countsPeople } from './counted-nouns.js';
import type { Reading } from './reading.js';
import { stem } from './stem.js';

/** What people do who have come together. Each is told of many things; a count of people beside it is not. */
const GATHERING = new Set(
  'gather rally march protest demonstrate demonstration demonstrator protester marcher turnout crowd assemble attend attendance picket applaud parade vigil throng converge'
    .split(' ')
    .map(stem),
);
/** "Twelve people were hurt when a crowd gathered": their fate is counted. */
const FATE = new Set('dead die kill injure hurt wound arrest detain miss rescue'.split(' ').map(stem));

const known = new WeakMap<Reading, boolean>();

/**
 * Does a text tell how many people came together? Two such claims, each the only one of its article on one event, speak of one
 * matter though they share no word: "around 600 people gathered at the gates", "police put the crowd at 450".
 */
export function tellsOfCrowd(reading: Reading): boolean {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const counts = reading.quantities.filter(({ dimension }) => dimension === 'count');
  const [only] = counts;
  const people =
    only !== undefined && (only.noun === null || countsPeople(only.noun) || GATHERING.has(only.noun));
  const tells =
    counts.length === 1 &&
    people &&
    reading.keys.some((key) => key !== null && GATHERING.has(key)) &&
    !reading.keys.some((key) => key !== null && FATE.has(key));
  known.set(reading, tells);
  return tells;
}
