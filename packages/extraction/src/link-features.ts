import { mix } from '@wirediff/text';
import { isContent, isCue, isSource, type Part } from './parts.js';
import type { Sheet } from './sheet.js';

export const LINK_FEATURES = 16;

const bucket = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : 7);

/** What lies between parts `a` and `b` of the list: cues, sources, contents, each up to 3. */
function between(parts: readonly Part[], a: number, b: number): number {
  let cues = 0;
  let sources = 0;
  let contents = 0;
  for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) {
    if (isCue(parts[k]!)) cues++;
    else if (isSource(parts[k]!)) sources++;
    else if (isContent(parts[k]!)) contents++;
  }
  return (Math.min(cues, 3) * 4 + Math.min(sources, 3)) * 4 + Math.min(contents, 3);
}

/** How well content `parts[c]` goes with cue `parts[q]`. */
export function contentLink(
  sheet: Sheet,
  parts: readonly Part[],
  c: number,
  q: number,
  out: Int32Array,
): number {
  const content = parts[c]!;
  const cue = parts[q]!;
  const { marks, sentence, tags, words } = sheet;
  const side = q > c ? 1 : 0;
  const gap = side ? cue.from - content.to : content.from - cue.to;
  const sentences = Math.min(
    Math.abs(sentence[cue.from]! - sentence[side ? content.to - 1 : content.from]!),
    3,
  );
  const inner = between(parts, c, q);
  const opens = marks[content.from]! * 4 + marks[content.to - 1]!;
  const base = content.label * 2 + side;
  let n = 0;
  out[n++] = mix(201, mix(base, inner));
  out[n++] = mix(202, mix(base, bucket(gap)));
  out[n++] = mix(203, mix(base, sentences * 64 + inner));
  out[n++] = mix(204, mix(base, mix(opens, inner)));
  out[n++] = mix(205, mix(base, mix(words[cue.from]!.stem, Math.min(gap, 2))));
  out[n++] = mix(206, mix(base, mix(tags[cue.to] ?? 60, tags[content.to] ?? 60)));
  out[n++] = mix(207, mix(base, mix(words[cue.to - 1]!.hash, words[content.from - 1]?.hash ?? 0)));
  out[n++] = mix(208, mix(base, mix(words[content.to]?.hash ?? 0, Math.min(gap, 3))));
  // Is the cue already served by a nearer content on its other side?
  const other = parts[side ? q + 1 : q - 1];
  out[n++] = mix(209, mix(base, mix(inner, other ? other.label : 0)));
  out[n++] = mix(210, mix(base, mix(sentences, opens)));
  return n;
}

/** How well cue `parts[q]` goes with source `parts[s]`; with none where `s` is -1. */
export function sourceLink(
  sheet: Sheet,
  parts: readonly Part[],
  q: number,
  s: number,
  out: Int32Array,
): number {
  const cue = parts[q]!;
  const { sentence, tags, tree, words } = sheet;
  const beforeTag = tags[cue.from - 1] ?? 60;
  let n = 0;
  if (s < 0) {
    const left = parts[q - 1];
    const right = parts[q + 1];
    const near =
      (left && sentence[left.from] === sentence[cue.from] ? left.label + 1 : 0) * 16 +
      (right ? right.label + 1 : 0);
    out[n++] = 211;
    out[n++] = mix(212, near);
    out[n++] = mix(213, mix(beforeTag, tags[cue.from]!));
    out[n++] = mix(214, mix(words[cue.from]!.hash, left && isSource(left) ? 1 : 0));
    out[n++] = mix(215, mix(near, beforeTag));
    out[n++] = mix(216, mix(words[cue.to - 1]!.hash, tags[cue.to] ?? 60));
    return n;
  }
  const source = parts[s]!;
  const side = s > q ? 1 : 0;
  const gap = side ? source.from - cue.to : cue.from - source.to;
  const base = source.label * 2 + side;
  const sentences = Math.min(Math.abs(sentence[cue.from]! - sentence[source.from]!), 3);
  const inner = between(parts, q, s);
  let hangs = 0;
  for (let k = source.from; k < source.to; k++) {
    const head = tree.heads[k]!;
    if (head >= cue.from && head < cue.to) hangs = 1;
  }
  out[n++] = mix(221, mix(base, inner));
  out[n++] = mix(222, mix(base, bucket(gap)));
  out[n++] = mix(223, mix(base, sentences * 64 + inner));
  out[n++] = mix(224, mix(base, mix(inner, beforeTag)));
  out[n++] = mix(225, mix(base, mix(words[cue.from]!.stem, Math.min(gap, 2))));
  out[n++] = mix(226, mix(base, mix(hangs, bucket(gap))));
  out[n++] = mix(227, mix(base, mix(tags[source.from]!, inner)));
  out[n++] = mix(228, mix(base, mix(tags[cue.from]!, sentences * 64 + inner)));
  const other = parts[side ? q - 1 : q + 1];
  out[n++] = mix(229, mix(base, mix(inner, other ? other.label : 0)));
  out[n++] = mix(230, mix(base, mix(hangs, mix(inner, sentences))));
  return n;
}
