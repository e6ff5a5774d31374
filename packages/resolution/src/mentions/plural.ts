import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf } from '../reading.js';

/** How far back the names may stand, in sentences; as far as "the agency" looks. */
const REACH = 6;

/** And how many mentions back: a text without full stops is one sentence. */
const FAR = 60;

/** Plural words for outlets, with their kind. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  `agencies:agency services:agency wires:agency newspapers:paper papers:paper dailies:paper tabloids:paper magazines:paper
  weeklies:paper channels:air stations:air broadcasters:air networks:air websites:web sites:web portals:web outlets:any
  publications:any organizations:any organisations:any`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Several agencies named before and now meant by one phrase: "both agencies", "the two Russian outlets", "citing both". The
 * mention is the nearest pair's first, the others stand in `more`.
 *
 * @param named by place
 * @example "Tasnim said ... But Mehr said ... Iran International, citing both agencies, reported" -> Tasnim and Mehr
 */
export function pluralMentions(
  reading: Reading,
  named: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
): Mention[] {
  const found: Mention[] = [];
  const { sentenceOf } = reading;
  let next = 0;
  for (let i = 0; i < reading.tokens.length; i++) {
    while (next < named.length && named[next]!.run[0] < i) next++;
    const pair = pairOfThey(reading, i, named, next);
    if (pair) found.push(pluralOf(reading, [i, i + 1], i, pair));
    const phrase = phraseAt(reading, i);
    if (!phrase) continue;
    const meant: Mention[] = [];
    for (let k = next - 1; k >= Math.max(0, next - FAR) && meant.length < phrase.count; k--) {
      const one = named[k]!;
      const distance = sentenceOf[i]! - sentenceOf[one.run[0]]!;
      if (distance > REACH) break;
      if (distance === 0 || one.never !== null || meant.some(({ agency }) => agency.id === one.agency.id))
        continue;
      const place = placeOf(one);
      if (phrase.place !== null && place !== null && place !== phrase.place) continue;
      const kind = kindOf(one);
      if (kind === null || kind === 'any' || phrase.kind === 'any' || kind === phrase.kind) meant.push(one);
    }
    if (meant.length < 2) continue;
    meant.reverse();
    found.push(pluralOf(reading, phrase.run, i, meant));
    i = phrase.run[1] - 1;
  }
  return found;
}

/** One mention of several: the first, with the others in `more`. */
const pluralOf = (
  reading: Reading,
  run: Run,
  start: number,
  [first, ...others]: readonly Mention[],
): Mention => ({
  span: spanOf(reading, run),
  run,
  phrase: [start, run[1]],
  agency: first!.agency,
  more: others.map(({ agency }) => agency),
  kind: 'later',
  never: null,
});

/** "Al-Rai and al-Qabas reported C. They quoted": the two that head the sentence before, or null. */
function pairOfThey(
  { lower, sentenceOf }: Reading,
  i: number,
  named: readonly Mention[],
  next: number,
): readonly Mention[] | null {
  if (lower[i] !== 'they' || sentenceOf[i - 1] === sentenceOf[i]) return null;
  if (!/^(?:quote|say)$/.test(cueOf(lower[i + 1] ?? '')?.class ?? '')) return null;
  const before = named
    .slice(Math.max(0, next - FAR), next)
    .filter(({ run }) => sentenceOf[run[0]] === sentenceOf[i]! - 1);
  const [first, second] = before;
  if (!first || !second || first.never !== null || second.never !== null) return null;
  const heads = first.phrase[0] === 0 || sentenceOf[first.phrase[0] - 2] !== sentenceOf[first.phrase[0]];
  return heads && lower[second.phrase[0] - 1] === 'and' && first.phrase[1] === second.phrase[0] - 1
    ? [first, second]
    : null;
}

interface Plural {
  readonly run: Run;
  readonly count: number;
  readonly kind: string;
  readonly place: string | null;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
]);

function phraseAt({ lower, tokens, sentenceOf }: Reading, i: number): Plural | null {
  let at = i;
  const first = lower[at]!;
  if (/^(?:the|these|those|all)$/.test(first)) at++;
  else if (first !== 'both') return null;
  // "The agencies said"
  const bare =
    at === i + 1 &&
    PLURALS.has(lower[at] ?? '') &&
    /^(?:say|quote)$/.test(cueOf(lower[at + 1] ?? '')?.class ?? '');
  const count = bare ? 2 : COUNTS.get(lower[at] ?? '');
  if (count === undefined) return null;
  if (!bare) at++;
  if (lower[at] === 'of' || lower[at] === 'the' || lower[at] === 'these') at++;
  let place: string | null = null;
  for (let k = at; k < at + 4 && k < tokens.length && sentenceOf[k] === sentenceOf[i]; k++) {
    const kind = PLURALS.get(lower[k]!);
    // "both news agencies": the noun goes on.
    if (kind && !PLURALS.has(lower[k + 1] ?? '')) return { run: [k, k + 1], count, kind, place };
    place ??= adjectiveOf(tokens[k]!.text);
    if (!/^\p{L}[\p{L}-]*$/u.test(tokens[k]!.text) || CARRIER_NOUNS.get(lower[k]!) === 'paper') break;
  }
  // "InfoMigrants, citing both, wrote"
  return first === 'both' &&
    cueOf(lower[i - 1] ?? '')?.class === 'quote' &&
    /^[,.;]$/.test(lower[i + 1] ?? '')
    ? { run: [i, i + 1], count: 2, kind: 'any', place: null }
    : null;
}
