import { jointBefore } from '../borrowing/subjects-of-borrowing.js';
import { isSettingNoun } from '../cues/transfer-words.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';

/** What stands before a verb of passing on. */
export interface TransferSubject {
  /** The outlets that are its subject; the outlet's own report counts as the outlet. */
  readonly subjects: readonly Mention[];
  /** Is it a piece of theirs: "Delo's version"? */
  readonly owned: boolean;
  /** First token of the subject. */
  readonly start: number;
  /** What "which" before the subject, or "it was X's report that", stands for: the object. */
  readonly object: Mention | null;
}

/** What stands before a verb at `end`: outlets, "its report", "Delo's version", "Delo, which", "which Delo". */
export function transferSubject(scene: Scene, end: number, from: number): TransferSubject {
  const { lower } = scene;
  // "Le Monde, in its live coverage, referred": an aside; but "Delo, citing".
  const participle = scene.tag[end] === 'VBG';
  const at = participle && lower[end - 1] === ',' ? end - 1 : (asideBefore(scene, end, from) ?? end);
  // "ABC News in Sydney quoted"
  const placed = placeBefore(scene, at, from);
  const near =
    mentionEndingAt(scene, placed) ??
    (lower[at - 1] === 'which' && lower[at - 2] === ','
      ? mentionEndingAt(scene, placeBefore(scene, at - 2, from))
      : null);
  if (near) {
    const subjects = [...jointBefore(scene, near, from), near];
    const start = subjects[0]!.phrase[0];
    return { subjects, owned: false, start, object: objectBefore(scene, start, from) };
  }
  // "Delo's version was carried", "the Delo item"
  let head = at;
  while (
    head > from &&
    head > at - 4 &&
    !mentionHolding(scene, head - 1) &&
    (isSettingNoun(lower[head - 1]!) || lower[head - 1] === "'s" || /^(?:JJ|VBN)$/.test(scene.tag[head - 1]!))
  )
    head--;
  const owner = head < at ? mentionEndingAt(scene, head) : null;
  return {
    subjects: owner ? [owner] : [],
    owned: owner !== null,
    start: owner ? owner.phrase[0] : head,
    object: null,
  };
}

/** "which Delo", "it was Delo's version that Danas": the outlet before the relative, or null. */
function objectBefore(scene: Scene, start: number, from: number): Mention | null {
  const { lower } = scene;
  if (!/^(?:which|that)$/.test(lower[start - 1] ?? '')) return null;
  for (let k = start - 2; k >= from && k > start - 8; k--) {
    const mention = mentionHolding(scene, k);
    if (mention) return mention;
    if (/^VB/.test(scene.tag[k]!)) return null;
  }
  return null;
}

function asideBefore({ lower, tag }: Scene, end: number, from: number): number | null {
  if (lower[end - 1] !== ',') return null;
  for (let k = end - 2; k > from && k > end - 9; k--) {
    if (lower[k] === ',') return k;
    if (/^VB[DZP]$/.test(tag[k]!)) return null;
  }
  return null;
}

function placeBefore({ lower, tag }: Scene, end: number, from: number): number {
  let at = end;
  while (at > from && /^NNPS?$/.test(tag[at - 1]!) && end - at < 3) at--;
  return at < end && /^(?:in|of)$/.test(lower[at - 1] ?? '') ? at - 1 : end;
}
