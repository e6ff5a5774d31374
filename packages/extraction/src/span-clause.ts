import { mix } from '@wirediff/text';
import { LIKELY } from './sentence-columns.js';
import { put, type SpanSpot, tagOf } from './span-spot.js';
import { EDGE } from './spot.js';

/** How the stretch lies in the dependency tree: one clause or several, whole or cut, and what it hangs on. */
export function clauseFeatures(spot: SpanSpot): void {
  const { after, around, first, last, length, sequence, sheet } = spot;
  const { cues, tags, tree } = sheet;
  let loose = 0;
  let root = -1;
  for (let i = first; i < after && loose < 3; i++) {
    const head = tree.heads[i]!;
    if (head >= first && head < after) continue;
    if (loose === 0) root = i;
    loose++;
  }
  const head = root < 0 ? -1 : tree.heads[root]!;
  let cover = 16;
  if (root >= 0) {
    const low = tree.low[root]!;
    const high = tree.high[root]!;
    cover = (low === first ? 1 : low < first ? 4 : 0) + (high === last ? 2 : high > last ? 8 : 0);
  }
  const whole = mix(loose, cover);
  const rootTag = root < 0 ? EDGE : tags[root]!;
  const hangs = head >= sequence[0] && head < sequence[1];
  const onCue = hangs ? Math.min(3, Math.floor(around.cueBegins[head - sequence[0]]! * 4)) : 5;
  put(spot, 21, whole);
  put(spot, 22, mix(whole, mix(rootTag, head < 0 ? EDGE : tags[head]!)));
  put(spot, 23, mix(rootTag, mix(head < 0 ? 6 : cues[head]!, head < first ? 0 : 1)));
  put(spot, 24, mix(whole, mix(length, tagOf(spot, after))));
  put(spot, 25, mix(onCue, whole));
}

/** What stands inside: verbs, commas, likely cues. */
export function innerFeatures(spot: SpanSpot): void {
  const { after, first, sheet } = spot;
  const verbs = Math.min(3, sheet.verbs[after]! - sheet.verbs[first]!);
  const commas = Math.min(3, sheet.commas[after]! - sheet.commas[first]!);
  let cues = 0;
  for (let i = first; i < after && cues < 3; i++) if (sheet.cues[i]! >= LIKELY) cues++;
  put(spot, 26, mix(verbs, commas));
  put(spot, 27, mix(mix(verbs, commas), mix(tagOf(spot, first), tagOf(spot, after))));
  put(spot, 28, mix(cues, mix(verbs, spot.place)));
}
