import { countsPeople } from './counted-nouns.js';
import type { Quantity } from './figure.js';
import type { Reading } from './reading.js';
import { stem } from './stem.js';

/** What a claim counts people for, where each report of an event counts them once. */
export type HeadCount = 'crowd' | 'evacuees';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** What people do who have come together. Each is told of many things; a count of people beside it is not. */
const GATHERING = stems(
  'gather rally march protest demonstrate demonstration demonstrator protester marcher turnout crowd assemble attend attendance picket applaud parade vigil throng converge',
);
/** "Twelve people were hurt when a crowd gathered": their fate is counted. */
const FATE = stems('dead die kill injure hurt wound arrest detain miss rescue');

/** Words, and plain words of turns of phrase, for those who had to go. */
const LEAVING = stems('evacuate evacuation evacuee displace uproot');
/** They say so with the place that was left beside them. */
const MOVING = stems('remove move drive force clear take bring flee abandon leave');
const LEFT = stems('home house village town settlement neighbourhood neighborhood hamlet apartment');

const known = new WeakMap<Reading, HeadCount | null>();

/**
 * What a text counts people for: who came together, or who had to leave their homes. Two such claims, each the only one of its
 * article on one event, speak of one matter though they share no word: "around 600 people gathered at the gates", "police put the
 * crowd at 450"; "420 people were removed from six villages", "more than 600 had to abandon their homes".
 */
export function headCountOf(reading: Reading): HeadCount | null {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const counts = reading.quantities.filter(({ dimension }) => dimension === 'count');
  const told = (set: ReadonlySet<string>) => reading.keys.some((key) => key !== null && set.has(key));
  const one = counts.length === 1 && countsHeads(counts[0]!);
  const heads = counts.filter((count) => count.noun !== null && countsPeople(count.noun)).length === 1;
  const leaves = told(LEAVING) || (told(MOVING) && told(LEFT));
  const kind = told(FATE) ? null : one && told(GATHERING) ? 'crowd' : heads && leaves ? 'evacuees' : null;
  known.set(reading, kind);
  return kind;
}

const countsHeads = ({ noun }: Quantity): boolean =>
  noun === null || countsPeople(noun) || GATHERING.has(noun);
