import type { Scene } from '../grammar/scene.js';
import { hookOf } from '../hooks/hooks.js';
import type { Run } from '../reading.js';

/**
 * "some 40 houses fell (AFP) and 3,000 people were cut off (Reuters)": where brackets of a clause sign in turn, the one at `open`
 * signs the words between the bracket before and itself. Null where it stands alone: "Update (AFP): three were held".
 */
export function besideBrackets(scene: Scene, [from, to]: Run, open: number): Run[] | null {
  const { lower } = scene;
  const bracketed = scene.mentions.filter(
    ({ phrase: [a, b], never }) => !never && a > from && b < to && /^[([]$/.test(lower[a - 1]!),
  );
  const before = bracketed
    .filter(({ phrase }) => phrase[0] < open)
    .findLast((mention) => hookOf(scene, mention)?.by === 'in-brackets');
  // Even one that is no credit (the last of a text may sign it) says that what stands before it is not this one's.
  if (!before) return bracketed.some(({ phrase }) => phrase[0] - 1 > open) ? [[from, open]] : null;
  let [, start] = before.phrase;
  while (start < open && !/^[)\]]$/.test(lower[start]!)) start++;
  // Over the bracket, and what joins the two.
  start++;
  if (/^[,;]$/.test(lower[start]!)) start++;
  if (/^(?:and|or|but|while)$/.test(lower[start]!)) start++;
  return start < open ? [[start, open]] : null;
}
