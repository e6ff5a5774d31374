import { isDocumentNoun } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { paragraphAt, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import type { People } from '../speakers/names.js';
import { isPronoun } from '../speakers/pronouns.js';
import { isAccordingToSpeaker, isPlain, isRetold } from './bare-sentences.js';
import { quoteKind } from './content-runs.js';
import type { FoundCredit } from './found-credit.js';
import type { Frame } from './frame.js';

/** A later sentence that goes on under a credit. */
export interface ContinuedSentence {
  readonly sentence: number;
  /** What counts as continued content in the labels: the whole sentence, its own "he said" included. */
  readonly whole: Run;
  readonly frame: Frame | null;
  readonly confidence: number;
}

/** Of a sentence that tells again what was said: surer than a bare one, less so than one with a cue. */
const RETOLD = 0.6;

/** No credit of dev runs on over more sentences. */
const LONGEST = 6;

/**
 * The sentences that a careful reader still takes as credited: the speaker goes on ("he said", "was quoted as saying"), or a
 * quotation stands alone behind one. Ends at another source, another agency, or a sentence of the outlet's own.
 */
export function continuedBehind(
  scene: Scene,
  credit: FoundCredit,
  framesOf: (sentence: number) => readonly Frame[],
  blocked: (sentence: number) => boolean,
  people: People,
  anaphoric = false,
): ContinuedSentence[] {
  const { sentences } = scene.analysis;
  const found: ContinuedSentence[] = [];
  const direct = quoteKind(scene, credit.content) === 'direct';
  let gap = 0;
  /** Does the speaker go on in the sentence, as "he said"? */
  const speaksIn = (s: number): boolean => {
    const one = sentences[s];
    if (!one || blocked(s)) return false;
    return framesOf(s).some(
      (frame) =>
        frame.event !== null &&
        frame.content.length > 0 &&
        frame.event.boundary !== 'embedded' &&
        /^(?:he|she|they)$/.test(scene.lower[frame.event.subject[0]]!) &&
        goesOn(scene, credit, frame, people, true),
    );
  };
  for (let s = credit.sentence + 1; s < sentences.length && found.length < LONGEST; s++) {
    if (blocked(s)) break;
    const sentence = sentences[s]!;
    const whole: Run = [sentence.firstToken, sentence.endToken];
    if (whole[0] === whole[1]) continue;
    const frames = framesOf(s);
    const spoken = frames.filter(
      (one) => one.event !== null && one.content.length > 0 && one.event.boundary !== 'embedded',
    );
    // "The army responded and took losses, the source said": whose sentence it is stands at its end.
    const frame =
      spoken.findLast(
        ({ segment, content }) =>
          segment[1] >= whole[1] - 1 && content.some(([from]) => from <= whole[0] + 1),
      ) ??
      spoken[0] ??
      null;
    const kind = quoteKind(scene, [whole]);
    const samePara = sentence.paragraph === sentences[s - 1]!.paragraph;
    if (frame) {
      // "made the remarks, AFP reported. '...,' the Kremlin said": the remarks themselves, whoever passes them on.
      const remarks = anaphoric && found.length === 0 && quoteKind(scene, frame.content) === 'direct';
      const last = found.at(-1)?.frame?.event;
      const next =
        found.length === 0 ||
        found.at(-1)!.confidence === RETOLD ||
        (last !== undefined && last !== null && isPronoun(scene, last.subject));
      if (!remarks && !goesOn(scene, credit, frame, people, next)) break;
      // The quotation whose last sentence this is: one content, no longer sentence by sentence.
      const opens = Math.min(...frame.content.map(([from]) => from));
      while (found.at(-1)?.frame === null && found.at(-1)!.whole[0] >= opens) found.pop();
      found.push({
        sentence: s,
        whole,
        frame,
        confidence: isPronoun(scene, frame.event!.subject) ? 0.7 : 0.75,
      });
      gap = 0;
    } else if (kind === 'direct' && (direct || found.length > 0 || credit.speaker !== null)) {
      if (isSpokenByAnother(scene, credit, framesOf(s + 1), s, people)) break;
      const close = closeOf(scene, s);
      if (close > s && isTaggedByAnother(scene, credit, framesOf(close), people)) break;
      found.push({ sentence: s, whole, frame: null, confidence: 0.7 });
    } else if (isAccordingToSpeaker(scene, credit.speaker, whole, people)) {
      found.push({ sentence: s, whole, frame: null, confidence: 0.7 });
    } else if (
      kind === 'indirect' &&
      samePara &&
      frames.length === 0 &&
      credit.speaker !== null &&
      isPlain(scene, whole) &&
      sentences[s + 1]?.paragraph === sentence.paragraph &&
      speaksIn(s + 1)
    ) {
      // "Lind told AFP C. Two men are missing. The search goes on, she said.": what stands between is hers.
      found.push({ sentence: s, whole, frame: null, confidence: 0.5 });
    } else if (credit.speaker && isRetold(scene, whole) && isHeard(credit)) {
      found.push({ sentence: s, whole, frame: null, confidence: RETOLD });
    } else if (
      kind === 'indirect' &&
      samePara &&
      gap === 0 &&
      frames.length === 0 &&
      uncuedGoesOn(credit, found.length, direct) &&
      isPlain(scene, whole)
    ) {
      found.push({ sentence: s, whole, frame: null, confidence: 0.45 });
      gap++;
    } else break;
  }
  return found;
}

function goesOn(scene: Scene, credit: FoundCredit, frame: Frame, people: People, isNext: boolean): boolean {
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

/** A whole quotation whose cue follows in a sentence of its own, with another speaker: "'Why?' Putin asked." */
function isSpokenByAnother(
  { analysis }: Scene,
  credit: FoundCredit,
  next: readonly Frame[],
  s: number,
  people: People,
): boolean {
  const event = next.find((frame) => frame.event !== null)?.event;
  if (!event || !credit.speaker || event.agent) return false;
  const sentence = analysis.sentences[s + 1];
  const opens = sentence !== undefined && event.start <= sentence.firstToken + 1;
  return opens && event.tail.end >= sentence.endToken - 8 && !people.same(credit.speaker, event.subject);
}

/** The sentence in which the quotation closes that runs on behind a sentence; that sentence itself where none does. */
function closeOf({ analysis: { sentences }, quotation }: Scene, s: number): number {
  let close = s;
  for (; close + 1 < sentences.length; close++) {
    const last = quotation[sentences[close]!.endToken - 1]!;
    if (last < 0 || quotation[sentences[close + 1]!.firstToken] !== last) break;
  }
  return close;
}

/** "'Nobody called. Let them play us the tape,' said Jonas Hegge": all of the quotation is his. */
function isTaggedByAnother(
  { quotation }: Scene,
  { speaker }: FoundCredit,
  frames: readonly Frame[],
  people: People,
): boolean {
  const event = frames.find((frame) => frame.event !== null && quotation[frame.event.verb]! < 0)?.event;
  return event !== undefined && event !== null && speaker !== null && !people.same(speaker, event.subject);
}

/** Not where an outlet is only named for what the sentence says: "his claim that ..., according to Factcheck.org". */
const isHeard = ({ levels }: FoundCredit): boolean => levels[0]![0]!.hook.by !== 'according-to';

/** "the statement" behind a credit through a statement, "the report" behind one through a report. */
function isSamePaper({ lower }: Scene, document: Run, [from, to]: Run): boolean {
  const noun = lower[to - 1]!;
  if (!/^(?:the|this|that)$/.test(lower[from]!) || to - from > 3 || !isDocumentNoun(noun)) return false;
  return /^(?:document|paper|text)$/.test(noun) || lower.slice(document[0], document[1]).includes(noun);
}

function uncuedGoesOn(credit: FoundCredit, before: number, direct: boolean): boolean {
  // Told to an agency in indirect speech: the next bare sentence of the paragraph is more of it (dev: 7 of 11).
  // Not where another passed it on: "Vell told Danas that C, Reuters reported. Copper fell": Reuters's next matter.
  return credit.levels.length === 1 && credit.levels[0]?.[0]?.role === 'recipient' && !direct && before === 0;
}
