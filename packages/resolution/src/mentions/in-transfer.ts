import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { retellingAt } from '../cues/retelling.js';
import { isSettingNoun, transferAt } from '../cues/transfer-words.js';
import { freeWordEnd, isMark } from '../grammar/free-words.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { sexOfName } from '../speakers/given-names.js';
import { isTitle } from '../speakers/titles.js';
import type { Candidate } from './candidate.js';
import { standingOf } from './standing.js';

/**
 * Does a name stand as taker or source in a clause that says only who passed a story on to whom? "Retraction Watch lifted it from the
 * agency", "picked up from the trade site The Elec".
 */
export function isInTransfer(name: Candidate): boolean {
  const { reading, from, to } = name;
  if (!/^NNPS?$/.test(reading.tag[to - 1]!) || adjectiveOf(reading.tokens[from]!.text) !== null) return false;
  const verb = verbOf(name);
  if (verb < 0) return false;
  const clause = clauseAround(name, verb);
  if (!clause) return false;
  // "Axel Springer, which publishes Bild": whose it is.
  if (/^(?:publish|print|own|run|air|broadcast)/.test(reading.lower[verb]!) && !clause.piece) return false;
  // A person may be quoted by an outlet, and quotes one himself.
  if (verb >= from && isPerson(name)) return false;
  return clause.outlet || (clause.piece && isOutletsOnly(name, verb));
}

/** "Ada Lind", "Mayor Ada Lind" */
const isPerson = ({ reading: { tokens }, from, to, length, first }: Candidate): boolean =>
  length > 1 &&
  (isTitle(first.toLowerCase()) || tokens.slice(from, to - 1).some(({ text }) => sexOfName(text) !== null));

/** The verb of passing on that the name is the subject of, or the agent, or the source; -1 where it is none. */
function verbOf({ reading, from, to }: Candidate): number {
  const { lower, tag, sentenceOf } = reading;
  let at = lower[to] === ',' && lower[to + 1] === 'which' ? to + 2 : to;
  // "Connecting Africa and Developing Telecoms both cited the site": for the first as for the second.
  if (lower[to] === 'and') {
    let end = to + 1;
    while (isCapital(reading, end)) end++;
    if (end > to + 1) at = end;
  }
  while (
    /^(?:has|had|have|then|both|soon|later|also|all)$/.test(lower[at] ?? '') &&
    transferAt(lower, at + 1)
  )
    at++;
  at = skipAdverbs(reading, at, lower.length);
  const isSubject = sentenceOf[at] === sentenceOf[from] && /^VB[DZPN]$/.test(tag[at] ?? '');
  // Not "Rao points out in a column on Delo".
  if (isSubject && transferAt(lower, at) === 'take' && !/^points? out$/.test(`${lower[at]} ${lower[at + 1]}`))
    return at;
  if (tag[from - 1] === 'POS') return -1;
  const { before, k } = standingOf(reading, from, to);
  if (before === 'by' && k > 0 && /^VB[DN]$/.test(tag[k - 1]!) && transferAt(lower, k - 1)) return k - 1;
  if (before !== 'from' && before !== 'on') return -1;
  for (let back = k - 1; back > k - 8 && back >= 0 && !isMark(lower[back]); back--)
    if (/^VB/.test(tag[back]!) && transferAt(lower, back)) return back;
  return -1;
}

/** What persons and bodies do with a report too. */
const COMMON =
  /^(?:quot|cit|mention|not|us|repeat|echo|confirm|shar|show|post|adopt|put|ha[sd]|see|saw|read|hear|giv|gav|go|went|discuss|acknowledg|nam|referr|point|ma[dk]|bas|rel|find|found|play|send|sent|pass|mov|turn|work|buil|fil|issu|bring|brought|offer|spread|match|follow)/;

const isOutletsOnly = ({ reading: { lower } }: Candidate, verb: number): boolean =>
  !COMMON.test(lower[verb]!) &&
  // "picked the story up"
  (retellingAt(lower, verb)?.role === 'carries' ||
    (/^pick/.test(lower[verb]!) && lower.slice(verb, verb + 6).includes('up')));

/** What the clause of the name and its verb holds beside them, or null where it tells of something else. */
function clauseAround(
  { reading, from, to, taken }: Candidate,
  verb: number,
): { outlet: boolean; piece: boolean } | null {
  const { lower, tag, sentenceOf } = reading;
  const sentence = sentenceOf[from]!;
  let start = Math.min(from, verb);
  while (start > 0 && sentenceOf[start - 1] === sentence && !isMark(lower[start - 1])) start--;
  let end = Math.max(to, verb + 1);
  while (end < lower.length && sentenceOf[end] === sentence && !isMark(lower[end])) end++;
  const own = new Set(reading.tokens.slice(from, to).map(({ text }) => text));
  let outlet = false;
  let piece = false;
  for (let k = start; k < end; ) {
    if (k === from) {
      k = to;
      continue;
    }
    const isName = taken(k);
    // "Echo of the Caucasus cited the agency and Le Monde cited Echo", "Connecting Africa and Developing Telecoms both cited".
    const isOwn =
      isCapital(reading, k) &&
      (own.has(reading.tokens[k]!.text) || (k < verb && isJoined(reading, k, from, to)));
    const next = isName || isOwn ? k + 1 : freeWordEnd(reading, k, end);
    if (next === k) return null;
    outlet ||= isName || (CARRIER_NOUNS.has(lower[k]!) && (/^NN/.test(tag[k]!) || lower[k - 1] === 'the'));
    piece ||= /^NN/.test(tag[k]!) && isSettingNoun(lower[k]!);
    k = next;
  }
  return { outlet, piece };
}

const isCapital = ({ tokens }: Candidate['reading'], k: number): boolean =>
  k < tokens.length && /^\p{Lu}/u.test(tokens[k]!.text);

/** Does the token belong to a name that "and" joins to the one at `[from, to)`? */
function isJoined(reading: Candidate['reading'], k: number, from: number, to: number): boolean {
  const [low, high] = k < from ? [k, from] : [to, k + 1];
  for (let at = low; at < high; at++)
    if (!isCapital(reading, at) && reading.lower[at] !== 'and') return false;
  return reading.lower.slice(low, high).includes('and');
}
