import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { isPronoun, type People } from '../speakers/names.js';
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
  for (let s = credit.sentence + 1; s < sentences.length && found.length < LONGEST; s++) {
    if (blocked(s)) break;
    const sentence = sentences[s]!;
    const whole: Run = [sentence.firstToken, sentence.endToken];
    if (whole[0] === whole[1]) continue;
    const frames = framesOf(s);
    const frame =
      frames.find(
        (one) => one.event !== null && one.content.length > 0 && one.event.boundary !== 'embedded',
      ) ?? null;
    const kind = quoteKind(scene, [whole]);
    const samePara = sentence.paragraph === sentences[s - 1]!.paragraph;
    if (frame) {
      // "made the remarks, AFP reported. '...,' the Kremlin said": the remarks themselves, whoever passes them on.
      const remarks = anaphoric && found.length === 0 && quoteKind(scene, frame.content) === 'direct';
      if (!remarks && !goesOn(credit, frame, people)) break;
      found.push({
        sentence: s,
        whole,
        frame,
        confidence: isPronoun(scene, frame.event!.subject) ? 0.7 : 0.75,
      });
      gap = 0;
    } else if (kind === 'direct' && (direct || found.length > 0 || credit.speaker !== null)) {
      found.push({ sentence: s, whole, frame: null, confidence: 0.7 });
    } else if (
      kind === 'indirect' &&
      samePara &&
      gap === 0 &&
      frames.length === 0 &&
      uncuedGoesOn(credit, found.length, direct)
    ) {
      found.push({ sentence: s, whole, frame: null, confidence: 0.45 });
      gap++;
    } else break;
  }
  return found;
}

function goesOn(credit: FoundCredit, frame: Frame, people: People): boolean {
  const { event } = frame;
  if (!event) return false;
  if (event.passive && event.cue.class === 'quote') return true;
  if (!credit.speaker) return false;
  return people.same(credit.speaker, event.subject);
}

function uncuedGoesOn(credit: FoundCredit, before: number, direct: boolean): boolean {
  // Told to an agency in indirect speech: the next bare sentence of the paragraph is more of it (dev: 7 of 11).
  return credit.levels.at(-1)?.[0]?.role === 'recipient' && !direct && before === 0;
}
