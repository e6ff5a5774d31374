import { canHeadCue, cueKey } from '../cue-key.js';
import { CUE } from '../labels.js';
import type { GoldArticle } from './corpus.js';
import { goldLabels } from './corpus.js';

/** Shares of a stem's uses as (part of) a cue from which the levels 1 to 4 begin. */
const BOUNDS = [0.03, 0.12, 0.4, 0.75];

/** How often each stem with each tag begins or is part of a cue in the articles, as level 0 to 4. */
export function cueLevels(articles: readonly GoldArticle[]): Map<number, number> {
  const seen = new Map<number, [number, number]>();
  for (const article of articles) {
    const labels = goldLabels(article);
    const { tags, words } = article.analysis;
    for (let i = 0; i < labels.length; i++) {
      if (!canHeadCue(tags[i]!)) continue;
      const key = cueKey(words[i]!.stem, tags[i]!);
      const counts = seen.get(key) ?? [0, 0];
      counts[0]++;
      if (labels[i] === CUE || labels[i] === CUE + 1) counts[1]++;
      seen.set(key, counts);
    }
  }
  const levels = new Map<number, number>();
  for (const [key, [all, cues]] of seen) {
    if (all < 4) continue;
    const level = BOUNDS.filter((bound) => cues / (all + 2) >= bound).length;
    if (level > 0) levels.set(key, level);
  }
  return levels;
}
