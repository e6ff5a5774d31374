import { confirmedAside } from '../borrowing/confirmed-aside.js';
import { originFrames } from '../borrowing/origin-frame.js';
import { passedOnAside } from '../borrowing/passed-on-aside.js';
import { viaBracketFrame } from '../borrowing/via-bracket.js';
import { withWholeQuotes } from '../contents/whole-quotes.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { firstToldFrame } from './first-told.js';
import { interviewedFrame, sayingSoFrame } from './saying-so.js';
import { tagFrame } from './tag-frame.js';
import { voicedFrame, warnedFrame } from './voiced-frame.js';

/** Frames that were read without looking for events, and the stretch of the sentence that is still to be read. */
export interface Taken {
  readonly before: readonly Frame[];
  /** `[from, to)` in tokens; empty where nothing is left. */
  readonly rest: readonly [from: number, to: number];
  readonly behind: readonly Frame[];
}

/**
 * Forms that tell by themselves how a sentence, or the rest of it, hangs together: a bracket that names the way, who was told
 * first, a voice, an aside, a tag behind the words. The first that fits is taken.
 *
 * @returns null where the sentence `[from, to)` is to be read from its events
 *
 * @example `"The pumps held," Ada Lind snapped at AFP.` -> a voice: nothing is left to read
 */
export function wholeSentence(scene: Scene, from: number, to: number): Taken | null {
  const bracket = viaBracketFrame(scene, from, to);
  if (bracket) return { before: [bracket], rest: [bracket.segment[1], to], behind: [] };
  const all = (frame: Frame): Taken => ({ before: [frame], rest: [to, to], behind: [] });
  const first =
    firstToldFrame(scene, from, to) ?? sayingSoFrame(scene, from, to) ?? interviewedFrame(scene, from, to);
  if (first) return all(first);
  const voiced = voicedFrame(scene, from, to) ?? warnedFrame(scene, from, to);
  if (voiced) return all(withWholeQuotes(scene, voiced, from, to));
  const origin = originFrames(scene, from, to);
  const last = origin.at(-1);
  if (last) return { before: origin, rest: [last.segment[1], to], behind: [] };
  const aside = passedOnAside(scene, from, to) ?? confirmedAside(scene, from, to);
  if (aside) return { before: [], rest: [from, aside.segment[0]], behind: [aside] };
  const tagged = tagFrame(scene, from, to);
  // What stands before the tag's own words says nothing more where they are the whole of it.
  if (tagged) return { before: [], rest: [from, Math.max(from, tagged.content[0]![0])], behind: [tagged] };
  return null;
}
