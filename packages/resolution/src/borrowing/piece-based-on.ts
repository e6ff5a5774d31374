import { mentionEndingAt, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { BE, NEWS } from '../hooks/source-words.js';
import { borrowedFrame, sourceBehind } from './subjects-of-borrowing.js';

/** "The paper's report was the basis of an item by Hina" */
export function basisOfPiece(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (lower[k] !== 'basis' || !BE.test(lower[k - 2] ?? '') || !/^(?:of|for)$/.test(lower[k + 1] ?? ''))
    return null;
  const piece = k - 3;
  if (!NEWS.test(lower[piece] ?? '')) return null;
  const owner = mentionEndingAt(scene, lower[piece - 1] === "'s" ? piece - 1 : piece);
  if (!owner && !/^(?:its|their)$/.test(lower[piece - 1] ?? '')) return null;
  for (let at = k + 2; at < Math.min(to, k + 10); at++) {
    const taker = /^(?:by|in|on|from)$/.test(lower[at - 1]!) ? mentionOpening(scene, at) : null;
    if (!taker) continue;
    const start = owner ? owner.phrase[0] : piece - 1;
    return borrowedFrame(
      [taker],
      owner ? [owner] : [],
      [k, k + 1],
      [Math.max(from, start), taker.phrase[1]],
      'reports',
    );
  }
  return null;
}

/** "Delo's item on the pier was in turn based on Danas", "Delo's story was a rewrite of one by Danas" */
export function pieceBasedOn(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  const rewrite = /^(?:rewrite|rehash|retelling|digest|reprint)$/.test(lower[k]!) && lower[k + 1] === 'of';
  if (
    !rewrite &&
    !(/^(?:based|modelled|founded)$/.test(lower[k]!) && /^(?:on|upon)$/.test(lower[k + 1] ?? ''))
  )
    return null;
  let be = k - 1;
  while (be > k - 4 && /^(?:in|turn|itself|largely|wholly|entirely|mostly|a|mere)$/.test(lower[be] ?? ''))
    be--;
  if (!/^(?:is|was|were|are)$/.test(lower[be] ?? '')) return null;
  const source = sourceBehind(scene, lower[k + 2] === 'one' ? k + 3 : k + 2, to);
  for (let at = be - 1; source && at > from && at > be - 8; at--) {
    // "Delo's report that nine had died was based on": what it reports stands between.
    if (lower[at] === 'that' || /^(?:VB[DZP]|MD)$/.test(scene.tag[at]!)) return null;
    if (!NEWS.test(lower[at]!)) continue;
    const owner = lower[at - 1] === "'s" ? mentionEndingAt(scene, at - 1) : null;
    const its = /^(?:its|the|that)$/.test(lower[at - 1] ?? '');
    if (!owner && !its) continue;
    const start = owner ? owner.phrase[0] : at - 1;
    return borrowedFrame(owner ? [owner] : [], [source], [k, k + 2], [start, source.phrase[1]], 'reports');
  }
  return null;
}
