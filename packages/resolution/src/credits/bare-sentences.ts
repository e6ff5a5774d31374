import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import type { People } from '../speakers/names.js';

/**
 * A sentence that tells a matter and names no outlet ("The outlet's report was confirmed to Reuters": another outlet's) and nobody
 * else whose word it is.
 */
export const isPlain = (scene: Scene, whole: Run): boolean =>
  !scene.mentionAt.subarray(whole[0], whole[1]).some((mention) => mention >= 0) &&
  !hasSource(scene, whole) &&
  !isUnanswered(scene, whole) &&
  !isOccasion(scene, whole);

/** "According to the mayor, nine boats have sunk" */
function hasSource({ lower }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to - 1; k++) if (lower[k] === 'according' && lower[k + 1] === 'to') return true;
  return false;
}

/** "He would contrast the plan with ...": what was said, retold without a cue. */
export function isRetold({ lower }: Scene, [from]: Run): boolean {
  if (!/^(?:he|she|they)$/.test(lower[from]!)) return false;
  const verb = /^(?:also|then|again|further|did|does|has|had)$/.test(lower[from + 1] ?? '')
    ? from + 2
    : from + 1;
  return /^(?:would|had)$/.test(lower[from + 1] ?? '') || STANCE.test(lower[verb] ?? '');
}

/** What one does in speaking, told without a word of saying: "He ruled out a change", "She expects the first cargo in 2029". */
const STANCE =
  /^(?:(?:expect|reject|hope|want|favou?r|oppose|support|welcome|dismiss|condemn|compare|defend|prais|thank|decline|express|stress|point|plead|stat|list)(?:s|e|es|ed)?|praises|praised|denies|denied|refused|refuses|ruled|rules|gave|gives|put|puts|believes|thinks|thought|sees|saw|laid|drew|spoke|apologised|apologized|likened|called|vowed|pledged)$/;

/** "According to the source, C", "According to Lind, C": whoever spoke before. */
export function isAccordingToSpeaker(
  scene: Scene,
  speaker: Run | null,
  [from, to]: Run,
  people: People,
): boolean {
  const { lower, tokens } = scene;
  if (!speaker || lower[from] !== 'according' || lower[from + 1] !== 'to') return false;
  let end = from + 2;
  while (end < to && end < from + 9 && lower[end] !== ',') end++;
  if (lower[end] !== ',') return false;
  const named: Run = [from + 2, end];
  const isSource = /^sources?$/.test(lower[end - 1]!) && /^the$/.test(lower[from + 2]!) && end - from <= 5;
  // By name only: "the mayor" may be anybody.
  const byName = tokens.slice(...named).every(({ text }) => /^\p{Lu}/u.test(text));
  return (
    (byName && people.same(speaker, named)) ||
    (isSource && lower.slice(...speaker).some((word) => /^sources?$/.test(word)))
  );
}

/** "He was speaking at a conference": where it was said, nothing said. */
function isOccasion({ lower, tag }: Scene, [from]: Run): boolean {
  if (!/^(?:he|she|they)$/.test(lower[from]!)) return false;
  const verb =
    tag[from + 1]?.startsWith('VB') && /^(?:was|were|is|had)$/.test(lower[from + 1]!) ? from + 2 : from + 1;
  return /^(?:speaking|spoke|talking|addressing|answering|responding|replying|been)$/.test(lower[verb] ?? '');
}

/** "The company did not answer a request for comment": what the outlet says of its own asking. */
function isUnanswered({ lower }: Scene, [from, to]: Run): boolean {
  let negated = false;
  for (let k = from; k < to; k++) {
    if (/^(?:not|n't|declined|refused)$/.test(lower[k]!)) negated = true;
    if (
      negated &&
      /^(?:comment|confirmed|respond|responded|answer|answered|reply|replied|available)$/.test(lower[k]!)
    )
      return true;
  }
  return false;
}
