import { isOutside, mentionEndingAt, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

const STORY = /^(?:report|story|article|item|dispatch|account|publication|version|interview)$/;

/** Where the source of a story is the subject, or the place where it stood first. */
export function sourcePassive(scene: Scene, k: number, from: number): Frame | null {
  return isOutside(scene, k) ? (namedSource(scene, k) ?? originalOf(scene, k, from)) : null;
}

/** "Danas was named as the source" */
function namedSource(scene: Scene, k: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:named|given|cited|credited|identified|listed|acknowledged)$/.test(lower[k]!)) return null;
  if (!/^(?:is|was|were|are|being)$/.test(lower[k - 1] ?? '') || lower[k + 1] !== 'as') return null;
  const source = mentionEndingAt(scene, k - 1);
  const at = [2, 3, 4].find((step) => /^(?:source|origin)$/.test(lower[k + step] ?? ''));
  if (!source || source.never || at === undefined) return null;
  return borrowedFrame([], [source], [k - 1, k + 2], [source.phrase[0], k + at + 1], 'reports');
}

/** "The original report appeared in Danas", "The original article was published by Danas" */
function originalOf(scene: Scene, k: number, from: number): Frame | null {
  const { lower } = scene;
  if (lower[k] !== 'original' || !STORY.test(lower[k + 1] ?? '') || k > from + 3) return null;
  let at = k + 2;
  while (/^(?:was|is|had|has|first|been)$/.test(lower[at] ?? '')) at++;
  if (!/^(?:appeared|ran|published|carried|printed|posted|came|broadcast)$/.test(lower[at] ?? ''))
    return null;
  if (!/^(?:in|by|on|from)$/.test(lower[at + 1] ?? '')) return null;
  const source = mentionOpening(scene, at + 2);
  return source && borrowedFrame([], [source], [at, at + 2], [k - 1, source.phrase[1]], 'reports');
}
