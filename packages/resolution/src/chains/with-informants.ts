import type { Scene } from '../grammar/scene.js';
import type { FoundCredit } from './found-credit.js';
import { informantsIn, isHollow } from './informant.js';

/**
 * The credits of a sentence with whom their outlets had it from: "Delo, citing Danas, which had spoken to a pilot, said C" is the
 * pilot's. A sentence that only says so ("Danas had the news from a pilot") gives him to the credit before, which it replaces.
 */
export function withInformants(
  scene: Scene,
  sentence: number,
  before: readonly FoundCredit[],
  found: readonly FoundCredit[],
): FoundCredit[] {
  const { firstToken, endToken } = scene.analysis.sentences[sentence]!;
  if (before.length + found.length === 0) return [...found];
  const informants = informantsIn(scene, firstToken, endToken);
  let result = [...found];
  for (const { outlet, person, run } of informants) {
    const names = ({ levels }: FoundCredit) =>
      levels.some((level) =>
        level.some(({ hook, agency }) => hook.mention === outlet || agency.id === outlet?.agency.id),
      );
    const here = result.some((one) => one.content.length > 0 && names(one) && !isHollow(one.content, run));
    if (here) {
      result = result.map((one) => (one.speaker === null && names(one) ? { ...one, speaker: person } : one));
      continue;
    }
    // Words of the clause itself are no content: "Danas had the number from the road department".
    const target = before.findLast(
      (one) =>
        sentence - one.sentence <= 2 &&
        (outlet === null
          ? sentence - one.sentence <= 1
          : one.levels.at(-1)!.some(({ agency }) => agency.id === outlet.agency.id)),
    );
    if (!target || target.speaker !== null || run[0] > firstToken + 3) continue;
    result = result.filter((one) => !isHollow(one.content, run));
    result.push({ ...target, speaker: person, replaces: target });
  }
  return result;
}
