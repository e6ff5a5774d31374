import type { FoundCredit } from '../chains/found-credit.js';
import { quoteKind } from '../contents/content-runs.js';
import { isDocumentNoun } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { paragraphAt, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import type { People } from '../speakers/names.js';
import { isPronoun } from '../speakers/pronouns.js';

export function goesOn(
  scene: Scene,
  credit: FoundCredit,
  frame: Frame,
  people: People,
  isNext: boolean,
): boolean {
  const { event } = frame;
  if (!event) return false;
  if (event.passive && event.cue.class === 'quote') return true;
  const { subject } = event;
  // "Earlier, Varga told a press conference ...": said to others, at another time.
  if (event.cue.class === 'tell' && frame.hooks.length === 0) return false;
  const pronoun = /^(?:he|she)$/.test(scene.lower[subject[0]]!) && subject[1] - subject[0] === 1;
  // "The statement, carried by KUNA, said ... the statement said": the paper goes on.
  if (credit.document && isSamePaper(scene, credit.document, subject)) return true;
  // "Governor Varga appealed for calm, AFP reported. 'Stay at home,' he said": the speaker stands within the content.
  if (!credit.speaker)
    return (
      isNext &&
      ((pronoun && namesPerson(scene, credit.content, people)) || isQuotedNext(scene, credit, frame, people))
    );
  if (isPronoun(scene, credit.speaker) && !isPronoun(scene, subject))
    return people.nameOf(credit.speaker) === people.nameOf(subject) || isNamedBefore(scene, credit, subject);
  if (
    /^(?:correspondent|reporter)$/.test(scene.lower[subject[1] - 1]!) &&
    /^(?:our|the)$/.test(scene.lower[subject[0]]!)
  )
    return isNext;
  if (people.same(credit.speaker, subject)) return !isOtherName(scene, credit.speaker, subject);
  if (sharesPlace(scene, credit.speaker, subject)) return true;
  // "'...,' Nadal was quoted as saying. '...,' the Spaniard said": a quotation goes on under another name for him.
  return (
    isNext &&
    isEpithet(scene, subject) &&
    isCapital(scene, credit.speaker) &&
    // "Delmar said on Tuesday, ... The company has said": what only a body can be called is as sure.
    (quoteKind(scene, frame.content) === 'direct' || BODY.test(scene.lower[subject[1] - 1]!))
  );
}

const BODY =
  /^(?:airline|company|firm|club|bank|carrier|airport|union|ministry|embassy|agency|operator|manufacturer|maker|group|party|watchdog|charity|federation|hospital|university)$/;

/** "An investor backs the plan, Reuters reported. 'It is sensible,' said Rolf Dress": told in general, then in somebody's words. */
function isQuotedNext(scene: Scene, credit: FoundCredit, frame: Frame, people: People): boolean {
  const { event } = frame;
  return (
    event !== null &&
    paragraphAt(scene, event.verb) === paragraphAt(scene, credit.cue[0]) &&
    frame.hooks.length === 0 &&
    event.cue.class === 'say' &&
    quoteKind(scene, frame.content) === 'direct' &&
    quoteKind(scene, credit.content) === 'indirect' &&
    people.isKnown(event.subject) &&
    credit.levels.length === 1 &&
    credit.levels[0]![0]!.role === 'reports'
  );
}

/** "He told AFP ... Varga said": the name stands in the sentences before, so that "he" is most likely Varga. */
function isNamedBefore(scene: Scene, credit: FoundCredit, subject: Run): boolean {
  const name = scene.tokens[subject[1] - 1]!.text;
  const first = scene.analysis.sentences[Math.max(0, credit.sentence - 3)]!.firstToken;
  if (!/^\p{Lu}/u.test(name)) return false;
  for (let k = credit.speaker![0] - 1; k >= first; k--) if (scene.tokens[k]!.text === name) return true;
  return false;
}

const isCapital = ({ tokens }: Scene, [, to]: Run): boolean => /^\p{Lu}/u.test(tokens[to - 1]!.text);

/** Does content name a person, or speak of one by pronoun ("he gave the warning")? */
function namesPerson({ lower }: Scene, content: readonly Run[], people: People): boolean {
  for (const [from, to] of content)
    for (let k = from; k < to; k++) {
      if (lower[k] === 'he' || lower[k] === 'she') return true;
      if (k + 1 < to && people.isKnown([k, k + 2])) return true;
    }
  return false;
}

/** "Swiss Re" and "Munich Re" end alike and are two: names of more words must share more than their last. */
function isOtherName({ tokens }: Scene, a: Run, b: Run): boolean {
  const isName = ([from, to]: Run) =>
    to - from === 2 && tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text));
  return isName(a) && isName(b) && tokens[a[0]]!.text !== tokens[b[0]]!.text;
}

/** "Russia's defence ministry ... Moscow further said" */
function sharesPlace({ tokens }: Scene, speaker: Run, subject: Run): boolean {
  if (subject[1] - subject[0] > 2) return false;
  const place = adjectiveOf(tokens[subject[1] - 1]!.text);
  if (!place) return false;
  return tokens.slice(speaker[0], speaker[1]).some(({ text }) => adjectiveOf(text) === place);
}

/** "the Spaniard", "the 34-year-old": who is meant by what he is. */
function isEpithet({ lower, tag }: Scene, [from, to]: Run): boolean {
  return lower[from] === 'the' && to - from === 2 && /^(?:NN|NNP|JJ)$/.test(tag[from + 1]!);
}

/** "the statement" behind a credit through a statement, "the report" behind one through a report. */
function isSamePaper({ lower }: Scene, document: Run, [from, to]: Run): boolean {
  const noun = lower[to - 1]!;
  if (!/^(?:the|this|that)$/.test(lower[from]!) || to - from > 3 || !isDocumentNoun(noun)) return false;
  return /^(?:document|paper|text)$/.test(noun) || lower.slice(document[0], document[1]).includes(noun);
}
