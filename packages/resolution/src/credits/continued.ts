import type { FoundCredit } from '../chains/found-credit.js';
import { quoteKind } from '../contents/content-runs.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import type { People } from '../speakers/names.js';
import { isPronoun } from '../speakers/pronouns.js';
import { isAccordingToSpeaker, isPlain, isRetold } from './bare-sentences.js';
import { goesOn } from './goes-on.js';

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

function uncuedGoesOn(credit: FoundCredit, before: number, direct: boolean): boolean {
  // Told to an agency in indirect speech: the next bare sentence of the paragraph is more of it (dev: 7 of 11).
  // Not where another passed it on: "Vell told Danas that C, Reuters reported. Copper fell": Reuters's next matter.
  return credit.levels.length === 1 && credit.levels[0]?.[0]?.role === 'recipient' && !direct && before === 0;
}
