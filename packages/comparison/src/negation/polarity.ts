import { isFunctionWord } from '../words/function-words.js';
import type { Turn } from '../words/turns-of-phrase.js';
import type { Word } from '../words/words.js';
import { DENYING, STOPS } from './denying-verbs.js';
import { type Found, type Negation, negationAt, type Turns } from './negation-at.js';

export interface Polarity {
  /** Per word: is it under an odd number of negations? */
  readonly negated: readonly boolean[];
  readonly negations: readonly Negation[];
}

/**
 * Finds what is negated. "not confirmed" negates "confirmed"; "nothing to suggest a deliberate act" negates all of
 * it; "not ruling out a deliberate act" negates twice, so not at all.
 *
 * @param denied does the speaker deny the whole ("The bank denied | that records had leaked")?
 * @param turns turns of phrase, some of which deny what follows them ("have no intention of", for "refuse")
 */
export function polarity(words: readonly Word[], denied = false, turns: readonly Turn[] = []): Polarity {
  const counts = new Array<number>(words.length).fill(0);
  const negations: Negation[] = [];
  const take = ({ held, negation }: Found) => {
    for (const at of held) counts[at]!++;
    if (negation !== null) negations.push(negation);
  };
  if (denied) take(deniedWhole(words));
  const told = turnsIn(turns);
  for (let i = 0; i < words.length; ) {
    const found = negationAt(words, i, told);
    for (const one of found) take(one);
    i = Math.max(i + 1, ...found.map(({ next }) => next));
  }
  return { negated: counts.map((n) => n % 2 === 1), negations };
}

function turnsIn(turns: readonly Turn[]): Turns {
  const known = turns.filter(({ head }) => head !== null);
  const denying = known.filter(({ head }) => DENYING.has(head!));
  const within = (list: readonly Turn[]) => (at: number) =>
    list.some(({ first, end }) => first <= at && at < end);
  return {
    holds: within(known),
    denies: within(denying),
    closing: new Map(denying.map(({ first, end }) => [end - 1, first] as const)),
  };
}

/** What a denying cue reaches: all up to the first comma or conjunction; what it calls it ('as "media fabrication"') is affirmed. */
function deniedWhole(words: readonly Word[]): Found {
  const held: number[] = [];
  let end = 0;
  for (; end < words.length; end++) {
    const { kind, text, lower } = words[end]!;
    if (end > 0 && (/^[,;:.!?]$/.test(text) || lower === 'as' || STOPS.test(lower))) break;
    if (kind !== 'mark' && !isFunctionWord(lower)) held.push(end);
  }
  return { held, negation: { first: -1, end, direct: false }, next: 0 };
}
