import { trimmedContent } from '../contents/content-runs.js';
import { skipTime } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isInPiece } from '../hooks/piece.js';
import type { Run } from '../reading.js';

/** The frame that holds nearly all that `frame` reports, or null. */
export function coverOf(scene: Scene, frame: Frame, frames: readonly Frame[]): Frame | null {
  for (const run of frame.content) {
    const content = trimmedContent(scene, run);
    if (!content) continue;
    for (const other of frames) {
      if (other === frame || other.segment[0] < content[0] - 1 || other.segment[1] > content[1] + 1) continue;
      if (other.content.length === 0) continue;
      if (
        other.hooks.some(({ mention }) =>
          frame.hooks.some((one) => one.mention.agency.id === mention.agency.id),
        )
      )
        continue;
      const first =
        other.segment[0] <= content[0] + 1 ||
        isSetting(scene, [content[0], other.segment[0]]) ||
        isInPiece(scene, [content[0], other.segment[0]]);
      // "... the engineer told Iran International from his cell, according to a transcript obtained by the AP"
      const last = other.segment[1] >= content[1] - 1 || isTrailing(scene, other.segment[1], content[1]);
      const after = other.content.some(([from]) => from >= other.segment[1] - 1);
      const before = other.content.some(([, to]) => to <= other.segment[0] + 1);
      const reaches = other.content.some(([, to]) => to >= content[1] - 1);
      if ((first && after && reaches) || (last && before)) return other;
    }
  }
  return null;
}

/** "Speaking to reporters in Ankara, Mr Erdogan said", "At a news conference, the minister said": where and when one said it. */
function isSetting({ lower, tag, quotation }: Scene, [from, to]: Run): boolean {
  if (to - from > 14 || lower[to - 1] !== ',' || !SETTING.test(lower[from]!)) return false;
  for (let k = from; k < to; k++) if (/^(?:VB[DZP]|MD)$/.test(tag[k]!) || quotation[k] !== -1) return false;
  return true;
}

const SETTING =
  /^(?:speaking|talking|addressing|answering|replying|asked|at|in|on|during|after|before|earlier|later)$/;

/** "two days", "just hours" before a "before" */
const SPAN = /^(?:just|only|a|two|three|four|five|several|few|hours|days|weeks|minutes)$/;

/** A few words of place or time behind the cue. */
function isTrailing(scene: Scene, from: number, to: number): boolean {
  const { tag, lower, quotation } = scene;
  // "said on television after his side had won, as relayed by the Record"
  // "Lind said in a talk with Danas just days before the port is due to open"
  let when = from;
  while (SPAN.test(lower[when] ?? '')) when++;
  // "two days before | the vote": words of time took the first of it.
  if (/^(?:after|before)$/.test(lower[from - 1] ?? '')) when = from - 1;
  if (/^(?:after|before|when|while)$/.test(lower[when] ?? '') && to - from <= (when === from ? 10 : 24))
    return !lower.slice(from, to).includes(',') && quotation[from] === -1;
  const behind = skipTime(scene, from, to);
  if (behind >= to) return true;
  // "Lind said on Sunday commenting on the storm, Beta reported"
  if (/^(?:commenting|speaking|referring|responding|reacting|answering|replying)$/.test(lower[behind] ?? ''))
    return !tag.slice(behind, to).some((kind) => /^(?:VBD|VBZ|MD)$/.test(kind)) && quotation[behind] === -1;
  if (to - from > 6 || !/^(?:IN|RB|NN|TO)$/.test(tag[from] ?? '') || lower[from] === 'that') return false;
  for (let k = from; k < to; k++)
    if (/^(?:VBD|VBZ|VBP|MD|,)$/.test(tag[k]!) || quotation[k] !== -1) return false;
  return true;
}
