import type { Ownership } from '@wirediff/domain';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf } from '../reading.js';
import { antecedent } from './antecedent.js';
import { definiteAt, pronounAt } from './later-phrase.js';
import { callsItState, isOfNoState } from './of-state.js';

/** Of how many mentions before it "the state news agency" may be one. */
const REACH = 100;

/**
 * Later mentions of an agency named before: "the agency", "the financial daily", "the Denver station", "it said". The
 * last agency named whose kind fits is meant; "it" only right behind a sentence that credits one.
 *
 * @example "..., APS reported. ... , it said." -> "it" is APS
 */
export function laterMentions(
  reading: Reading,
  earlier: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
  credited: (mention: Mention) => boolean,
  ownerOf: (mention: Mention) => Ownership,
): Mention[] {
  const found: Mention[] = [];
  const { tokens, sentenceOf } = reading;
  const all = [...earlier];
  const taken = new Set(earlier.flatMap(({ phrase }) => range(phrase)));
  let next = 0;
  const before: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    while (next < all.length && all[next]!.run[0] < i) {
      if (all[next]!.never === null) before.push(all[next]!);
      next++;
    }
    if (taken.has(i)) continue;
    const owner = before.at(-1);
    if (owner && isReporting(reading, owner, i) && credited(owner)) {
      const mention: Mention = {
        ...owner,
        span: spanOf(reading, [i, i + 1]),
        run: [i, i + 1],
        phrase: [i, i + 1],
        kind: 'later',
      };
      found.push(mention);
      continue;
    }
    const phrase = definiteAt(reading, i) ?? pronounAt(reading, i);
    if (!phrase) continue;
    // "Xinhua, the official Chinese news agency, wrote": an aside, no new mention.
    if (reading.lower[i - 1] === ',' && taken.has(i - 2) && reading.lower[phrase.whole[1]] === ',') continue;
    // "Reuters said C. The state news agency put ...": never one that belongs to no state.
    const isState = callsItState(reading.lower.slice(...phrase.whole));
    const fit = isState ? before.slice(-REACH).filter((one) => !isOfNoState(ownerOf(one))) : before;
    const sentence = sentenceOf[i]!;
    const meant = antecedent({ reading, phrase, before: fit, sentence, kindOf, placeOf, credited });
    if (!meant) continue;
    const mention: Mention = {
      span: spanOf(reading, phrase.name),
      run: phrase.name,
      phrase: phrase.whole,
      agency: meant.agency,
      kind: 'later',
      never: null,
    };
    found.push(mention);
    before.push(mention);
  }
  return found;
}

/** "told Al Jazeera, which said ...": an object that goes on to report something of its own. */
function isReporting({ lower, tag }: Reading, owner: Mention, i: number): boolean {
  if (lower[i] !== 'which' || lower[i - 1] !== ',' || owner.phrase[1] !== i - 1 || owner.more) return false;
  if (!/^(?:to|by|with|told|telling|in)$/.test(lower[owner.phrase[0] - 1] ?? '')) return false;
  const verb = /^(?:also|later|then)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  return (
    /^(?:say|add|report|write|note|confirm|claim|state|reveal)$/.test(
      cueOf(lower[verb] ?? '')?.lemma ?? '',
    ) && /^VB[DZ]$/.test(tag[verb] ?? '')
  );
}

function range([from, to]: Run): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
