import type { Reading } from '../reading/reading.js';
import { stem } from '../words/stem.js';

/**
 * What a "not" denies first is the deed: "have not met the three firms" says nothing against a text that tells of the firms. A "not"
 * with nothing behind it ("the food has come, the fuel has not") denies the deed told before.
 */
export function isDeedTold(
  { polarity, words, content, keys }: Reading,
  at: number,
  partners: ReadonlySet<number>,
) {
  const negation = polarity.negations.find(({ first, end }) => first < at && at < end);
  if (negation === undefined) return true;
  if (/^not$|n't$/.test(words[negation.end]?.lower ?? '') && !negation.direct) {
    const before = content.findLast((place) => place <= negation.first);
    return before !== undefined && partners.has(before);
  }
  // "ruled out raising taxes", "failed to take the town"
  const next = content.find((place) => place > negation.first && place < negation.end);
  if (
    next !== undefined &&
    /^(?:ruled?|fail(?:s|ed)?|refus(?:es?|ed)|declin(?:es?|ed))$/.test(words[negation.first]?.lower ?? '')
  )
    if (/ing$/.test(words[next]!.lower) || words[next - 1]?.lower === 'to')
      return partners.has(next) || LEADING.has(keys[next]!);
  const [before, negator] = [words[negation.first - 1], words[negation.first]].map(
    (word) => word?.lower ?? '',
  );
  if (!/^cannot$|n't$/.test(negator!) && !(/^(?:not|never)$/.test(negator!) && HELPER.test(before!)))
    return true;
  const deed = content.find(
    (place) => place > negation.first && place < negation.end && !/'s$|s'$/.test(words[place]!.lower),
  );
  return deed === undefined || partners.has(deed) || HOLLOW.has(keys[deed]!) || LEADING.has(keys[deed]!);
}

const HELPER =
  /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|been|be)$/;

/** "could not establish that he gave the order" denies the giving as much as the establishing, "does not seek to close" the closing. */
const LEADING = new Set(
  'establish prove find confirm show rule say believe think conclude seek plan intend want wish mean try aim expect agree begin start suggest indicate link point hide fear add do issue make offer conduct'
    .split(' ')
    .map(stem),
);

/** "The sale of fish has been banned" denies as "fish may not be sold" does. */
export const isBlocked = ({ words }: Reading, partners: ReadonlySet<number>) =>
  words.some(
    ({ lower }, at) =>
      !partners.has(at) &&
      /^(?:ban|bans|banned|forbidden|forbade|prohibited|outlawed|barred|unfit|unsafe|unable)$/.test(lower),
  );

/** "Not all soldiers have returned": seventy may have. */
export function isOnlyNotAll({ polarity, words }: Reading, at: number, other: Reading): boolean {
  const negation = polarity.negations.find(({ first, end }) => first < at && at < end);
  if (
    negation === undefined ||
    !/^(?:all|every|everyone|everybody)$/.test(words[negation.first + 1]?.lower ?? '')
  )
    return false;
  return !other.words.some(({ lower }) =>
    /^(?:all|every|everyone|everybody|each|both|entire|whole|last)$/.test(lower),
  );
}

/** Words from a denied deed to the time from which it was done. */
const TO_TIME = 5;

/** "was not answered until 4:20": answered it was, at 4:20. */
export function isOnlyLater({ words }: Reading, at: number): boolean {
  for (let k = at + 1; k <= at + TO_TIME && k < words.length; k++) {
    if (/^[,;:.]$/.test(words[k]!.text)) return false;
    if (/^(?:until|till)$/.test(words[k]!.lower)) return true;
  }
  return false;
}

/** "would not say" denies no report. */
const SPEAKING = new Set(['say', 'tell', 'speak', 'comment']);

/** Share of what a negation holds that the other side must tell too: "no threat to depositors" is not denied by "depositors". */
const LEAST_TOLD = 0.5;

export function isToldWhole(reading: Reading, at: number, partners: ReadonlySet<number>): boolean {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  if (negation === undefined) return true;
  const held = reading.content.filter((place) => place > negation.first && place < negation.end);
  // "does not have the union's support" denies the support.
  const [first] = held.filter((place) => !/'s$|s'$/.test(reading.words[place]!.lower));
  const isNo = reading.words[negation.first]?.lower === 'no';
  // "did not die naturally" denies how.
  if (negation.direct && /ly$/.test(reading.words[at + 1]?.lower ?? '') && !partners.has(at + 1))
    return false;
  if (negation.direct && first === at && !isNo && !SPEAKING.has(reading.keys[at]!)) return true;
  // "rejected a ban on ships" denies the ban.
  if (
    isByVerb(reading, negation.first) &&
    first !== undefined &&
    !partners.has(first) &&
    !says(reading, first)
  )
    return false;
  // "no ice on the lake" denies the ice and not the lake.
  const noun = isNo ? headOf(reading, held) : undefined;
  if (noun !== undefined && !partners.has(noun) && !HOLLOW.has(reading.keys[noun]!)) return false;
  if (noun !== undefined && isOfOtherDeed(reading, noun, partners)) return false;
  // "None of the bottles was exported" denies the exporting, "nobody eats a battery" the eating.
  const word = reading.words[negation.first]?.lower ?? '';
  const verb = /^(?:none|neither)$/.test(word)
    ? (held.find((place) => HELPER.test(reading.words[place - 1]?.lower ?? '')) ?? held.at(-1))
    : /^(?:nor|nobody)$/.test(word) || (word === 'nothing' && !LEADING.has(reading.keys[held[0] ?? 0] ?? ''))
      ? held[0]
      : undefined;
  if (verb !== undefined) return partners.has(verb);
  return held.filter((place) => partners.has(place)).length >= LEAST_TOLD * held.length;
}

/** Behind a noun it is what is said of it. */
const NO_NOUN = /(?:ed|en)$|^(?:aboard|abroad|inside|outside|anywhere|left|yet|ready|available)$/;

/** Is something denied by a verb ("rejected", "ruled out") and not by a "not"? */
const isByVerb = ({ words }: Reading, first: number): boolean =>
  /^(?:ruled?|rules|reject|dismiss|den(?:y|ies|ied)|fail|refus|declin|avoid|prevent)/.test(
    words[first]?.lower ?? '',
  );

/** "rejected the claim that", "refused to say that": words that say nothing without what follows them. */
const says = ({ keys }: Reading, at: number): boolean =>
  HOLLOW.has(keys[at]!) || LEADING.has(keys[at]!) || SPEAKING.has(keys[at]!);

/** "no tax increase" denies an increase: the last of the words of content that stand side by side. */
function headOf({ words }: Reading, held: readonly number[]): number | undefined {
  let at = held[0];
  for (let k = 1; at !== undefined && held[k] === at + 1 && !NO_NOUN.test(words[held[k]!]!.lower); k++)
    at = held[k];
  return at;
}

/** "No jobs will be lost" denies the losing: the deed behind its noun, unless it says no more than that there is such a thing. */
function isOfOtherDeed({ words, keys }: Reading, noun: number, partners: ReadonlySet<number>): boolean {
  let k = noun + 1;
  while (k < words.length && HELPER.test(words[k]!.lower)) k++;
  const key =
    (k > noun + 1 || /ed$/.test(words[k]?.lower ?? '')) &&
    /ed$|en$|lost$|made$|held$|paid$/.test(words[k]?.lower ?? '')
      ? keys[k]
      : null;
  return key != null && !partners.has(k) && !BEING.has(key);
}

/** "no shots were heard", "no talks were held": that there were none. */
const BEING = new Set(
  'find found link blame connect see seen hear heard hold held make made report receive record reach take place raise issue give given send sent pay paid register detect fire launch leave left involve need plan expect announce allow offer know discover recover occur happen exist emerge arise appear'
    .split(' ')
    .map(stem),
);

/** "no plan to cancel", "no sign of damage", "no weapon was fired": nouns that say nothing without what follows them. */
const HOLLOW = new Set(
  'plan intention intent need sign evidence trace reason chance hope question doubt wish desire way attempt proof indication word mention talk claim report allegation suggestion accusation rumour possibility fact sum amount weapon person thing step measure'
    .split(' ')
    .map(stem),
);
