import type { Mention } from '../mention.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { anyTaken, isPlaceOfKind } from './called-by-kind.js';
import { capitalRuns, trimmed } from './capital-runs.js';
import { isOutlet } from './is-outlet.js';
import { isKnownName } from './outlet-names.js';
import { unlistedMention } from './unlisted-mention.js';

/**
 * Outlets that no register lists but that stand in an outlet's place: a name with an outlet's word in it or an outlet's
 * kind beside it ("the Bedfordshire on Sunday", "the website cricinfo.com"), or one in words that only outlets get
 * ("picked up by X", "X reported, citing Y"). Kept as such: id `unlisted:...`.
 */
export function unlistedMentions(reading: Reading, taken: (token: number) => boolean): Mention[] {
  const found: Mention[] = [];
  const outlets = new Set<Run>();
  const runs = capitalRuns(reading, taken).filter((run) => {
    const earlier = outlets.size > 0 || anyTaken(taken, run[0]);
    if (isPlaceOfKind(reading, trimmed(reading, run), earlier)) return false;
    if (isOutlet(reading, run, taken)) outlets.add(run);
    return true;
  });
  // "CNN affiliate Teletica reported ... Teletica said": once known for an outlet, known for the whole text.
  const known = new Set([...outlets].map((run) => wordsOf(reading, trimmed(reading, run))));
  // "Frank, quoting ..." where "Thomas Frank" stands in the text: a person.
  for (const run of runs)
    if (run[1] - run[0] > 1 && !outlets.has(run)) known.delete(reading.tokens[run[1] - 1]!.text);
  for (const run of runs) {
    if (!known.has(wordsOf(reading, trimmed(reading, run)))) continue;
    found.push(unlistedMention(reading, withOwner(reading, trimmed(reading, run))));
  }
  return found;
}

/** "Jane's Defence Weekly": a known name that begins with whose it is. */
function withOwner({ tokens, lower, text }: Reading, [from, to]: Run): Run {
  if (lower[from - 1] !== "'s") return [from, to];
  const name = text.slice(tokens[from - 2]!.start, tokens[to - 1]!.end).replace('’', "'");
  return isKnownName(name) ? [from - 2, to] : [from, to];
}
