import { type FoundCredit, linksOf } from '../chains/found-credit.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import type { Mention } from '../mention.js';

/** What one says in a sentence that names no outlet, or null. */
export function answerIn(scene: Scene, s: number, frames: readonly Frame[]): Frame | null {
  const { firstToken, endToken } = scene.analysis.sentences[s]!;
  if (scene.mentions.some(({ run }) => run[0] >= firstToken && run[0] < endToken)) return null;
  const [only] = frames;
  const isSpeech = only?.event?.cue.class === 'say' && only.hooks.length === 0 && only.content.length > 0;
  if (frames.length !== 1 || !isSpeech) return null;
  // "a wall, which he said the others should pay for": said in passing, at some other time.
  const before = scene.lower[only.event!.subject[0] - 1] ?? '';
  return /^(?:which|that|who|whom|as|because|what)$/.test(before) ? null : only;
}

/** The one outlet that a sentence names, or null. */
export function onlyMention({ mentions, analysis }: Scene, s: number): Mention | null {
  const { firstToken, endToken } = analysis.sentences[s]!;
  const named = mentions.filter(({ run }) => run[0] >= firstToken && run[0] < endToken);
  return named.length === 1 && named[0]!.never === null ? named[0]! : null;
}

/**
 * The credit of an answer that an outlet named in another sentence was given.
 *
 * @param s sentence of the answer
 * @param by the rule that found it
 */
export function answerTo(mention: Mention, answer: Frame, s: number, by: string): FoundCredit {
  const { event, content, segment, cue } = answer;
  const hook: Hook = {
    ...{ mention, role: 'recipient', cue, side: 'inner', document: null, by },
    ...{ start: segment[0], end: segment[1] },
  };
  return {
    ...{ sentence: s, levels: [linksOf(hook, 'recipient')], content, cue, segment },
    ...{ speaker: event!.subject, document: null },
  };
}
