import type { Discrepancy } from '@wirediff/domain';
import type { Moment } from '../dates/moment.js';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { turnDiscrepancy } from '../reading/turn-discrepancy.js';

const DATE = /^(?:dates?|day|timetable|deadline|time)$/;
const SET = /^(?:set|fixed|agreed|named|given|announced|chosen|decided|scheduled|picked)$/;
/** Words from "no date" to what was not done with it: "no date for the hearing has been set". */
const REACH = 10;
/** How alike two words must be to be of one thing. */
const LEAST_SHARED = 0.7;
/** Words before a date that tell what happens then. */
const BEFORE = 4;

/**
 * Has a date been set on one side, and none on the other, for what both tell of? Null where not.
 *
 * @example "No date for the hearing has been set" and "The hearing will be held on December 7" -> negation
 */
export function noDateYet(a: Reading, b: Reading, { matches }: Matching): Discrepancy | null {
  const isOfOne = matches.some((match) => {
    const unit = a.units[match.a]!;
    return unit.kind === 'word' && match.closeness >= LEAST_SHARED && !DATE.test(unit.key);
  });
  if (!isOfOne) return null;
  const found = oneWay(a, b);
  if (found !== null) return found;
  const other = oneWay(b, a);
  return other === null ? null : turnDiscrepancy(other);
}

function oneWay(own: Reading, other: Reading): Discrepancy | null {
  const none = unset(own);
  if (none === null || unset(other) !== null) return null;
  const dated = other.moments.find((moment) => isToCome(other, moment));
  if (dated === undefined) return null;
  return {
    kind: 'negation',
    a: phrase(own, none.first, none.end),
    b: phrase(other, Math.max(0, dated.first - BEFORE), dated.end),
  };
}

/** "no date ... has been fixed", "has set no date": is "date" denied, and a word of setting with it? */
function unset({ words }: Reading): { first: number; end: number } | null {
  const no = words.findIndex(
    ({ lower }, at) => lower === 'no' && words.slice(at + 1, at + 3).some((word) => DATE.test(word.lower)),
  );
  if (no < 0) return null;
  const behind = words.findIndex(({ lower }, at) => at > no && at < no + REACH && SET.test(lower));
  if (behind >= 0) return { first: no, end: behind + 1 };
  return SET.test(words[no - 1]?.lower ?? '') ? { first: no - 1, end: no + 2 } : null;
}

/** "will be held on December 7": a day told with "will", "is to" or "set for". */
const isToCome = ({ words }: Reading, { kind, first }: Moment): boolean =>
  kind === 'day' &&
  words
    .slice(0, first)
    .some(
      ({ lower }, at) =>
        /^(?:will|shall)$/.test(lower) ||
        (/^(?:is|are|due|set|scheduled|planned)$/.test(lower) &&
          /^(?:to|for)$/.test(words[at + 1]?.lower ?? '')),
    );
