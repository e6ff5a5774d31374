import { freeWordEnd, isMark } from '../grammar/free-words.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { transfersIn } from './transfer-parties.js';

/** A frame of passing on, with the stretch that it was read in. */
export interface Transferred {
  readonly run: Run;
  readonly frame: Frame;
}

/**
 * Stretches of a sentence in which every word is an outlet's, a piece's, or one of passing pieces on, whatever their order: they
 * say only who had a story from whom ("Its report rests on an article in Danas", "9to5Mac, which picked the figure up from The
 * Elec"). Frames without content, one for each verb of passing on, with the stretch that each was read in.
 */
export function transferFrames(scene: Scene, from: number, to: number): Transferred[] {
  return freeRuns(scene, from, to).flatMap((run) => transfersIn(scene, run).map((frame) => ({ run, frame })));
}

/** Runs of tokens that tell nothing else, from the start of a clause to its end. */
function freeRuns(scene: Scene, from: number, to: number): Run[] {
  const { lower } = scene;
  const found: Run[] = [];
  let start = -1;
  const close = (end: number) => {
    let cut = end;
    // What was free up to the last mark before a word of content.
    if (end < to) while (cut > start && !isMark(lower[cut - 1])) cut--;
    if (start >= 0 && cut - start > 3) found.push([start, cut]);
    start = -1;
  };
  for (let k = from; k < to; ) {
    const end = freeEnd(scene, k, to);
    const isFree = end > k && lower[k] !== ';';
    if (!isFree) close(k);
    else if (start < 0 && opensClause(scene, k, from)) start = k;
    k = Math.max(end, k + 1);
  }
  close(to);
  return found;
}

const opensClause = ({ lower }: Scene, k: number, from: number): boolean =>
  k === from ||
  isMark(lower[k]) ||
  isMark(lower[k - 1]) ||
  /^(?:and|but|while|whereas|which|whose)$/.test(lower[k]!);

function freeEnd(scene: Scene, k: number, to: number): number {
  const mention = mentionHolding(scene, k);
  if (!mention) return freeWordEnd(scene, k, to);
  return mention.never ? k : mention.phrase[1];
}
