import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { isLand, isPeople } from '../words/demonyms.js';
import { isFunctionWord } from '../words/function-words.js';
import type { Name } from '../words/names.js';
import { stem } from '../words/stem.js';
import { closeness } from '../words/synonyms.js';
import { isOfBody } from './body-parts.js';
import { excludeEachOther, hasKind, isColour } from './exclusive-kinds.js';

/**
 * Two names in one place of otherwise like texts: "the governor of Brenn" and "the governor of Lunde". Other unmatched names are more often a detail of one side ("Mayor Lind" and "the mayor").
 */
export function nameDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  if (Math.min(matching.coverA, matching.coverB) < LEAST_COVER) return [];
  const [left, right] = [free(a, matching, 'a'), free(b, matching, 'b')];
  for (const x of left) {
    for (const y of right) {
      if (isAnotherForm(x, y) || !isOnePlace(a, x, b, y)) continue;
      return [{ kind: 'name', a: phrase(a, x.first, x.end), b: phrase(b, y.first, y.end) }];
    }
  }
  return [];
}

/**
 * Two things of one kind in otherwise like texts: "a bomb caused the blast" and "the blast was caused by a gas leak". A text
 * with several of the kind, or one that both have, tells nothing.
 */
export function kindDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  if (Math.min(matching.coverA, matching.coverB) < LEAST_COVER_OF_KINDS) return [];
  // A boy and a girl are near, and matched for all that.
  const matches = matching.matches.filter((m) => !excludeEachOther(a.units[m.a]!.key, b.units[m.b]!.key));
  const [left, right] = [
    ofKinds(a, { ...matching, matches }, 'a'),
    ofKinds(b, { ...matching, matches }, 'b'),
  ];
  for (const x of left) {
    for (const y of right) {
      if (!excludeEachOther(a.keys[x]!, b.keys[y]!) || closeness(a.keys[x]!, b.keys[y]!) > NEAR) continue;
      if (isColour(a.keys[x]!) && coloured(a, x) !== coloured(b, y)) continue;
      if (a.polarity.negated[x] !== b.polarity.negated[y]) continue;
      if (hasSeveral(a, x) || hasSeveral(b, y)) continue;
      return [{ kind: 'name', a: phrase(a, x, x + 1), b: phrase(b, y, y + 1) }];
    }
  }
  return [];
}

/** Words that mean nearly the same may stand for each other after all. */
const NEAR = 0.6;

/** What a colour is told of: the word behind it, or null. */
const coloured = ({ keys }: Reading, at: number): string | null => keys[at + 1] ?? null;

/** "a bomb or a gas leak": a text that has another of the kind asks which it was. */
function hasSeveral({ content, keys }: Reading, at: number): boolean {
  return content.some((other) => other !== at && excludeEachOther(keys[at]!, keys[other]!));
}

/** Places of the words that are of a kind and have no partner. */
function ofKinds(reading: Reading, { matches }: Matching, side: 'a' | 'b'): number[] {
  const matched = new Set(matches.map((m) => reading.units[m[side]]!.at));
  return reading.content.filter(
    (at) =>
      !matched.has(at) &&
      hasKind(reading.keys[at]!) &&
      isOfBody(reading, at) &&
      // "The Red Cross", "the Green Party": a word of a name of several is no kind.
      !reading.names.some(({ first, end }) => first <= at && at < end && end - first > 1),
  );
}

/** Do two names stand where the same is asked for: after the same preposition or title, or before the same last word? */
function isOnePlace(a: Reading, x: Name, b: Reading, y: Name): boolean {
  // "in the Gulf of Brenn" and "in the Bay of Lunde": an article between says nothing.
  // "the Brenn port" is a port, not Brenn.
  const before = ({ words, keys }: Reading, { first, end }: Name) =>
    words[first - 1]?.lower === 'the' && (keys[end] ?? null) === null
      ? `${words[first - 2]?.lower ?? ''} the`
      : (words[first - 1]?.lower ?? '');
  const word = before(a, x);
  if (
    word === before(b, y) &&
    (OPENERS.has(word.replace(/ the$/, '')) ||
      (word !== '' && !word.endsWith(' the') && !isFunctionWord(word) && /^\p{L}+$/u.test(word)))
  )
    return true;
  // "Market Street" and "Harbour Street", but not "Narendra Modi" and "India's Modi".
  const [last, other] = [x.keys.at(-1)!, y.keys.at(-1)!];
  return x.keys.length === 2 && y.keys.length === 2 && last === other && PLACES.has(last);
}

/** Last words of names that many things share. */
const PLACES = new Set(
  'street avenue road bridge hospital square school airport station hotel university island valley river lake bay harbour port party union bank council court prison province district region county'
    .split(' ')
    .map(stem),
);

/** Words after which a name says where, whose or who. After "the" it may only describe: "the Black Sea port". */
const OPENERS = new Set(
  'in at of near from by to with for against over off outside inside into onto through via under around president minister mayor governor judge chairman director premier general king queen prince bishop coach captain and between'.split(
    ' ',
  ),
);

/** Both sides must tell most of what the other does. */
const LEAST_COVER = 0.35;

/** Two of one kind, each alone in its text, stand in one place of even loosely told sentences. */
const LEAST_COVER_OF_KINDS = 0.2;

/** The names whose first word is not matched. */
function free(reading: Reading, { matches }: Matching, side: 'a' | 'b'): Name[] {
  const matched = new Set(matches.map((m) => reading.units[m[side]]!.at));
  return reading.names.filter(
    ({ first, end }) => !matched.has(first) && (end - first === 2 || !matched.has(end - 1)),
  );
}

/** "UN" and "United Nations", "Korvia" and "Korvian" name one. */
function isAnotherForm(x: Name, y: Name): boolean {
  const initials = ({ keys }: Name) => keys.map((key) => key[0]).join('');
  const plain = ({ keys }: Name) => keys.join('').replace(/\./g, '');
  // "W. Bank", "BoE": what a short form stands for cannot be told.
  if (x.keys[0]!.length < 4 || y.keys[0]!.length < 4) return true;
  if (initials(x) === plain(y) || initials(y) === plain(x)) return true;
  // "in Perm" and "in Russia": a place may lie in the country.
  const isCountry = ({ keys }: Name) => keys.some((key) => isLand(key) || isPeople(key));
  if (isCountry(x) !== isCountry(y)) return true;
  // "Spain" and "Spanish", "Korvia" and "Korvian"; a common last word ("Street") is no tie.
  return (
    closeness(x.keys[0]!, y.keys[0]!) > 0 ||
    (x.keys.length === 1 && y.keys.includes(x.keys[0]!)) ||
    (y.keys.length === 1 && x.keys.includes(y.keys[0]!))
  );
}
