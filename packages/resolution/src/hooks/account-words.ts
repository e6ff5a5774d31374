import type { Scene } from '../grammar/scene.js';

/** What an outlet gives where accounts differ. */
export const ACCOUNT =
  /^(?:accounts?|count|tally|reckoning|estimates?|version|telling|figures|numbers|arithmetic|calculations?)$/;

export const isPossessive = (word: string | undefined): boolean => /^(?:'s|'|s')$/.test(word ?? '');

/** Words back in which it is looked for. */
const REACH = 40;

/** Has another's account been told in the sentence before `at`: "by AFP's account, 655 by Tass's"? */
export function isBehindAccount({ lower, sentenceOf }: Scene, at: number): boolean {
  for (let k = at - 1; k > Math.max(0, at - REACH) && sentenceOf[k] === sentenceOf[at]; k--)
    if (ACCOUNT.test(lower[k]!) && lower.slice(Math.max(0, k - 3), k).some(isPossessive)) return true;
  return false;
}

/** Behind "'s own count", or behind the bare "'s" of a second account; -1 where neither stands at `at`. */
export function accountBehind(scene: Scene, at: number): number {
  const { lower, tag } = scene;
  if (!isPossessive(lower[at])) return -1;
  let noun = at + 1;
  while (noun < at + 4 && /^(?:JJ|JJS|RB)$/.test(tag[noun] ?? '')) noun++;
  if (ACCOUNT.test(lower[noun] ?? '')) return noun + 1;
  return /^[.,;]$/.test(lower[at + 1] ?? '.') && isBehindAccount(scene, at) ? at + 1 : -1;
}
