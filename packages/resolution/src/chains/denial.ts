import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';

/** "quoted the minister as denying this", "called the report false", "put it at nine": not what was told before. */
export const isDenial = ({ lower }: Scene, { segment, content, event }: Frame): boolean =>
  DENIALS.test(event?.cue.lemma ?? '') ||
  // "while An-Nahar put it in June", "put it at nine"
  (event?.cue.lemma === 'put' &&
    content.some(([from]) => lower[from] === 'it' && /^(?:in|at|on|to)$/.test(lower[from + 1] ?? ''))) ||
  (event?.cue.lemma === 'call' &&
    content.some(([, to]) => UNTRUE.test(lower[to - 1]!) || UNTRUE.test(lower[to - 2]!))) ||
  lower
    .slice(segment[0], content[0]?.[0] ?? segment[1])
    .some((word) => /ing$/.test(word) && DENIALS.test(word));

const DENIALS = /^(?:deny|reject|disput|refut|dismiss|contradict|contest)(?:e|ing)?$/;

const UNTRUE =
  /^(?:false|fake|untrue|baseless|unfounded|groundless|fabricated|fabrication|invented|invention|nonsense|wrong|inaccurate|misleading)$/;
