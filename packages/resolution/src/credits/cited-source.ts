import { mentionIn } from '../grammar/agents.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { documentHead } from '../grammar/tail.js';
import type { Run } from '../reading.js';
import type { Hook } from './hooks.js';

/** Is what is cited a paper rather than a person? */
export function isPaper(scene: Scene, run: Run): boolean {
  return documentHead(scene, run) !== null;
}

/** What a citing names that is no agency: "citing an unnamed source", "quoting the seismology office Phivolcs". */
export function citedSource(scene: Scene, [from, to]: Run, hooks: readonly Hook[]): Run | null {
  const { lower, tag } = scene;
  for (let k = from; k < to; k++) {
    const isCite =
      /^(?:citing|quoting|cites|quotes|cited|quoted)$/.test(lower[k]!) &&
      lower[k + 1] !== 'by' &&
      lower[k + 1] !== 'as' &&
      !/^(?:was|were|been)$/.test(lower[k - 1] ?? '');
    const isRef =
      lower[k] === 'to' && /^(?:reference|referring|attributed|attributing)$/.test(lower[k - 1] ?? '');
    const other = lower[k] === 'from' && /^(?:information|spoken)$/.test(lower[k - 1] ?? '');
    const spoken =
      lower[k] === 'to' &&
      /^(?:spoken|talked)$/.test(lower[k - 1] ?? '') &&
      /^had|has$/.test(lower[k - 2] ?? '');
    const obtained =
      /^(?:obtained|seen|read|reviewed)$/.test(lower[k]!) && /^(?:had|has|also)$/.test(lower[k - 1] ?? '');
    if (lower[k - 1] === 'without') continue;
    if (!isCite && !isRef && !other && !spoken && !obtained) continue;
    const end = longPhraseEnd(scene, k + 1, to);
    if (end === k + 1) continue;
    // "quoting La Voz de Galicia": a name, however long.
    const named = mentionHolding(scene, k + 1);
    if (named && named.phrase[1] > end && hooks.some(({ mention }) => mention === named)) continue;
    if (
      mentionIn(scene, [k + 1, end]) &&
      hooks.some(({ mention }) => mention.run[0] >= k && mention.run[1] <= end)
    ) {
      const by = hooks.find(({ mention }) => mention.run[0] >= k && mention.run[1] <= end)!;
      // "citing a resolution seen by X": the paper before the agency is the document.
      if (by.side === 'outer' && by.start > k + 1) return [k + 1, by.start];
      continue;
    }
    void tag;
    return [k + 1, end];
  }
  return null;
}
