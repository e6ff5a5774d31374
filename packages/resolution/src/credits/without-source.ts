import { mentionIn } from '../grammar/agents.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/**
 * Content without whose word it is: "Sputnik reported that C, according to a ministry spokesman", "C, according to the army, AFP
 * reports". Not where that is an agency, which is a link of its own.
 */
export function withoutSource(
  scene: Scene,
  content: readonly Run[],
): { kept: readonly Run[]; source: Run | null } {
  const last = content.at(-1);
  if (!last) return { kept: content, source: null };
  const { lower, quotation, tokens } = scene;
  for (let k = last[0] + 3; k < last[1] - 2; k++) {
    if (
      lower[k] !== 'according' ||
      lower[k + 1] !== 'to' ||
      tokens[k - 1]!.text !== ',' ||
      quotation[k] !== -1
    )
      continue;
    const end = longPhraseEnd(scene, k + 2, last[1]);
    const closes = end >= last[1] || (end === last[1] - 1 && /^[.,]$/.test(tokens[end]!.text));
    if (end > k + 2 && closes && mentionIn(scene, [k + 2, end]) === null)
      return { kept: [...content.slice(0, -1), [last[0], k - 1]], source: [k + 2, end] };
  }
  return { kept: content, source: null };
}
