import type { FoundCredit } from '../chains/found-credit.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** "made the remarks", "gave the warning", "announced the decision": words that point back at what was said before. */
const POINTING =
  /^(?:remarks|remark|comments|comment|statement|statements|announcement|warning|claim|claims|allegations|pledge|appeal|accusation|accusations|call)$/;
const MAKING = /^(?:made|makes|make|issued|gave|delivered|making|making|voiced|uttered|came|come|repeated)$/;

/**
 * The sentence before, where a credit's own content only says when and where it was said ("made the remarks during a phone
 * call, AFP reported"). Empty where nothing is reached back to, or where an agency is credited there already.
 */
export function anaphoricRuns(
  scene: Scene,
  credit: FoundCredit,
  credited: (sentence: number) => boolean,
): Run[] {
  const { lower } = scene;
  const points = credit.content.some(([from, to]) => {
    for (let k = from; k < to; k++) {
      if (!POINTING.test(lower[k]!) || !/^(?:the|these|those|this)$/.test(lower[k - 1] ?? '')) continue;
      for (let near = Math.max(from, k - 4); near < Math.min(to, k + 4); near++)
        if (MAKING.test(lower[near]!)) return true;
    }
    return false;
  });
  const before = credit.sentence - 1;
  if (!points || before < 0 || credited(before)) return [];
  const { firstToken, endToken } = scene.analysis.sentences[before]!;
  return firstToken < endToken ? [[firstToken, endToken]] : [];
}
