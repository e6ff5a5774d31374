import { retellingAt } from '../cues/retelling.js';
import { hasVerb } from '../grammar/has-verb.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { type FoundCredit, levelsAbove, linksOf } from './found-credit.js';

/**
 * "The contract runs out in June, so the Mail has it from Sport": nobody was credited before, the story is what the passage
 * itself has just told: the clause in front, or the sentence before in the paragraph.
 */
export function storyCredit(scene: Scene, sentence: number, frame: Frame): FoundCredit | null {
  const inner = frame.hooks.filter(({ side }) => side === 'inner');
  // "The EastAfrican, which reports this, credits the Daily Monitor"
  const reportsThis =
    frame.event?.cue.class === 'quote' &&
    frame.content.length === 0 &&
    scene.lower
      .slice(...frame.segment)
      .some((word, k, words) => word === 'this' && /^reports?$/.test(words[k - 1] ?? ''));
  if ((frame.borrowed !== true && !reportsThis) || inner.length === 0) return null;
  const { sentences } = scene.analysis;
  const own = sentences[sentence]!;
  const joins = scene.lower[frame.segment[0] - 1] === 'so' ? 1 : 0;
  const front: Run = [own.firstToken, frame.segment[0] - joins];
  const last = sentences[sentence - 1];
  const told =
    front[1] - front[0] > 4 && hasVerb(scene.tag, front)
      ? front
      : last && last.paragraph === own.paragraph
        ? ([last.firstToken, last.endToken] as const)
        : null;
  if (!told || front[1] < front[0] || (told === front && passesOn(scene, front))) return null;
  const above = frame.hooks.filter(({ side }) => side !== 'inner');
  return {
    sentence,
    levels: [...levelsAbove(above), inner.flatMap((hook) => linksOf(hook, 'cited'))],
    content: [told],
    cue: frame.cue,
    speaker: null,
    document: null,
    segment: frame.segment,
  };
}

/** "Reuters flashed it minutes later, naming Yle": what is passed on there is no story of its own. */
function passesOn(scene: Scene, [from, to]: Run): boolean {
  for (let k = from + 1; k < to - 1; k++)
    if (
      /^(?:it|them|this)$/.test(scene.lower[k + 1]!) &&
      retellingAt(scene.lower, k) &&
      mentionEndingAt(scene, k)
    )
      return true;
  return false;
}
