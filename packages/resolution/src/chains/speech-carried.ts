import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { type FoundCredit, levelsAbove } from './found-credit.js';

/** What somebody wrote or said, by which an outlet's clause points back at it. */
const SPEECH =
  /^(?:posts?|messages?|statements?|remarks|comments?|words|letter|tweets?|speech|address|announcement|video|warning|appeal|apology|denial|claim|accusations?|reply|response|answer)$/;

/**
 * "The governor wrote on Telegram that C; Delo carried his post": an outlet that passes on what somebody said just before without
 * any outlet. Null where the frame says something else, or where the words were credited to an outlet already.
 */
export function speechCarried(
  scene: Scene,
  sentence: number,
  frame: Frame,
  frames: readonly Frame[],
  credited: readonly FoundCredit[],
): FoundCredit | null {
  const { event, hooks, borrowed } = frame;
  if (hooks.some(({ side }) => side === 'inner') || !hooks.some(({ side }) => side === 'agent')) return null;
  if (!borrowed && !/^(?:carry|quote)$/.test(event?.cue.class ?? '')) return null;
  if (!isSpeech(scene, objectOf(scene, frame))) return null;
  const spoken = frames.findLast(
    (one) => one !== frame && isSpoken(one) && one.content[0]![1] <= frame.segment[0],
  );
  if (!spoken) return null;
  const isLater = ({ segment, levels }: FoundCredit) =>
    segment[0] >= spoken.segment[0] ||
    levels.some((level) =>
      level.some(({ hook }) => spoken.hooks.some(({ mention }) => mention === hook.mention)),
    );
  if (credited.some(isLater)) return null;
  const { cue, segment } = frame;
  const { speaker, document } = spoken;
  return { sentence, levels: levelsAbove(hooks), content: spoken.content, cue, speaker, document, segment };
}

/** What the verb takes, up to the end of its clause. */
function objectOf({ lower, sentenceOf }: Scene, { cue }: Frame): Run {
  const from = /^(?:up|out|on)$/.test(lower[cue[1]] ?? '') ? cue[1] + 1 : cue[1];
  let to = from;
  while (sentenceOf[to] === sentenceOf[cue[0]] && !/^(?:[,;.:]|and|but|while)$/.test(lower[to]!)) to++;
  return [from, to];
}

/** "his post without comment", "the statement in full" */
function isSpeech(scene: Scene, [from, to]: Run): boolean {
  const { lower } = scene;
  if (!/^(?:his|her|their|its|the|this|that|these|those|both)$/.test(lower[from] ?? '')) return false;
  const noun = SPEECH.test(lower[from + 1] ?? '') ? from + 1 : from + 2;
  return (
    noun < to &&
    SPEECH.test(lower[noun] ?? '') &&
    !scene.tag.slice(noun + 1, to).some((kind) => /^(?:VB|MD|W)/.test(kind)) &&
    // "published the statement of the ministry"
    lower[noun + 1] !== 'of'
  );
}

const isSpoken = ({ event, hooks, content }: Frame): boolean =>
  event !== null &&
  hooks.length === 0 &&
  content.length > 0 &&
  /^(?:say|tell|speak|write)$/.test(event.cue.class);
