import { CLOSES, mix, OPENS, type Word } from '@wirediff/text';
import type { Sheet } from './sheet.js';

/** At most so many features a token. */
export const FEATURES = 96;

const EDGE = 60;
const NO_WORD: Word = {
  lower: '',
  hash: 3,
  stem: 3,
  prefix: 3,
  suffix1: 3,
  suffix2: 3,
  suffix3: 3,
  shape: 12,
};

/** 0, 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-24, 25 and more, as 0 to 9. */
function bucket(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 15) return 7;
  return n < 25 ? 8 : 9;
}
const least = (a: number, b: number) => Math.min(a, b);

/**
 * Writes the features of token `i` in the sequence `[from, to)` into `out` and returns how many they are. What it looks
 * at: the words around, quotation marks, the nearest likely cues on both sides and what lies between, the place in
 * sentence and paragraph.
 */
export function featuresOf(sheet: Sheet, i: number, from: number, to: number, out: Int32Array): number {
  const { commas, cueLeft, cueRight, cues, marks, quotation, quoteFirst, quoteLast, quoteMarks } = sheet;
  const { sentence, sentenceEnd, sentenceFirst, speaker, tags, verbs, words } = sheet;
  let n = 0;
  const word = (k: number) => (k >= from && k < to ? words[k]! : NO_WORD);
  const tag = (k: number) => (k >= from && k < to ? tags[k]! : EDGE);
  const cue = (k: number) => (k >= from && k < to ? cues[k]! : 5);
  const w0 = words[i]!;
  const w1 = word(i + 1);
  const w2 = word(i + 2);
  const v1 = word(i - 1);
  const v2 = word(i - 2);
  const t0 = tags[i]!;
  const t1 = tag(i + 1);
  const t2 = tag(i + 2);
  const u1 = tag(i - 1);
  const u2 = tag(i - 2);
  const t3 = tag(i + 3);
  const u3 = tag(i - 3);
  const c0 = cues[i]!;
  out[n++] = mix(1, w0.hash);
  out[n++] = mix(2, w1.hash);
  out[n++] = mix(3, w2.hash);
  out[n++] = mix(4, v1.hash);
  out[n++] = mix(5, v2.hash);
  out[n++] = mix(6, mix(w0.stem, t0));
  out[n++] = mix(7, mix(v1.stem, t0));
  out[n++] = mix(8, mix(t0, w1.stem));
  out[n++] = mix(9, mix(w0.hash, w1.hash));
  out[n++] = mix(10, mix(v1.hash, w0.hash));
  out[n++] = mix(11, t0 * 64 + t1);
  out[n++] = mix(12, u1 * 64 + t0);
  out[n++] = mix(13, (u1 * 64 + t0) * 64 + t1);
  out[n++] = mix(14, (t0 * 64 + t1) * 64 + t2);
  out[n++] = mix(15, (u2 * 64 + u1) * 64 + t0);
  out[n++] = mix(16, mix((t0 * 64 + t1) * 64 + t2, t3));
  out[n++] = mix(17, mix((u3 * 64 + u2) * 64 + u1, t0));
  out[n++] = mix(18, mix(w0.suffix3, w0.shape));
  out[n++] = mix(19, (v1.shape * 16 + w0.shape) * 16 + w1.shape);
  out[n++] = mix(20, mix((cue(i - 2) * 8 + cue(i - 1)) * 8 + c0, (cue(i + 1) * 8 + cue(i + 2)) * 64 + t0));
  out[n++] = mix(21, mix(c0 * 64 + t0, cue(i + 1) * 8 + cue(i - 1)));
  out[n++] = mix(22, mix(w0.stem, u1));
  out[n++] = mix(23, mix(w0.stem, t1));
  out[n++] = mix(24, mix(v2.hash, mix(v1.hash, t0)));
  out[n++] = mix(25, mix(w1.hash, mix(w2.hash, t0)));

  // Quotation: inside or not, what stands before it and after it, how long it is.
  const q = quotation[i]!;
  const mark = marks[i]!;
  let state = mark === OPENS ? 1 : mark === CLOSES ? 2 : q > 0 ? 3 : 0;
  if (q > 0) {
    const a = quoteFirst[q]!;
    const b = quoteLast[q]!;
    const closed = marks[b] === CLOSES ? 1 : 0;
    const inner = tag(b - 1);
    const beforeTag = tag(a - 1);
    const afterTag = tag(b + 1);
    const long = bucket(b - a);
    state += closed * 4;
    out[n++] = mix(30, mix(state, long));
    out[n++] = mix(31, mix(mix(word(a - 1).hash, state), word(b + 1).hash));
    out[n++] = mix(32, mix(mix(beforeTag, afterTag), inner * 16 + state));
    out[n++] = mix(33, mix(mix(cue(a - 1) * 8 + cue(a - 2), cue(b + 1) * 8 + cue(b + 2)), long * 16 + state));
    out[n++] = mix(34, mix(mix(beforeTag, tag(a - 2)), long * 16 + state));
    out[n++] = mix(35, mix(mix(afterTag, tag(b + 2)), mix(inner, long * 16 + state)));
    out[n++] = mix(36, mix(a === from ? 1 : 0, (b >= to - 1 ? 2 : 0) + state * 4));
  } else {
    out[n++] = mix(30, state);
    // Just behind a quotation: what stood before it tells whether its speaker was named there.
    const back = Math.min(i - from, 4);
    for (let k = 1; k <= back; k++) {
      const p = quotation[i - k]!;
      if (p === 0) continue;
      const a = quoteFirst[p]!;
      const inner = tag(i - k - 1);
      const long = least(bucket(i - k - a), 7);
      out[n++] = mix(84, mix(mix(tag(a - 1), cue(a - 1) * 8 + cue(a - 2)), mix(k * 64 + t0, long)));
      out[n++] = mix(85, mix(mix(inner, k * 64 + t0), cue(i + 1) * 8 + c0));
      out[n++] = mix(86, mix(mix(inner, word(a - 1).hash), mix(k, w0.hash)));
      break;
    }
  }
  out[n++] = mix(37, mix(state, mix(marks[i - 1] ?? 3, marks[i + 1] ?? 3)));
  out[n++] = mix(38, mix(state, (u1 * 64 + t0) * 64 + t1));
  out[n++] = mix(39, mix(state, w0.hash));

  // The nearest likely cues of the sentence.
  const l = cueLeft[i]!;
  const r = cueRight[i]!;
  const inQuote = q > 0 ? 1 : 0;
  let leftKey = 0;
  let rightKey = 0;
  if (l >= 0) {
    const stem = words[l]!.stem;
    const between =
      (least(commas[i]! - commas[l]!, 3) * 4 + least(verbs[i]! - verbs[l + 1]!, 3)) * 4 +
      least(quoteMarks[i]! - quoteMarks[l]!, 3);
    const that = word(l + 1);
    leftKey = cues[l]! * 64 + between;
    out[n++] = mix(41, mix(stem, bucket(i - l)));
    out[n++] = mix(42, mix(leftKey, t0));
    out[n++] = mix(43, mix(mix(leftKey, that.hash), inQuote));
    out[n++] = mix(44, mix(mix(leftKey, stem), inQuote));
    out[n++] = mix(45, mix(mix(cues[l]!, bucket(i - l)), t0 * 2 + inQuote));
    out[n++] = mix(46, mix(mix(leftKey, tag(l + 1)), mix(u1, t0)));
    out[n++] = mix(47, mix(mix(leftKey, tag(l - 1)), mix(t0, t1)));
  } else {
    out[n++] = mix(41, 0);
  }
  if (r >= 0) {
    const stem = words[r]!.stem;
    const between =
      (least(commas[r]! - commas[i]!, 3) * 4 + least(verbs[r]! - verbs[i]!, 3)) * 4 +
      least(quoteMarks[r]! - quoteMarks[i]!, 3);
    rightKey = cues[r]! * 64 + between;
    out[n++] = mix(51, mix(stem, bucket(r - i)));
    out[n++] = mix(52, mix(rightKey, t0));
    out[n++] = mix(53, mix(mix(rightKey, word(r + 1).hash), inQuote));
    out[n++] = mix(54, mix(mix(rightKey, stem), inQuote));
    out[n++] = mix(55, mix(mix(cues[r]!, bucket(r - i)), t0 * 2 + inQuote));
    out[n++] = mix(56, mix(mix(rightKey, tag(r + 1)), mix(u1, t0)));
    out[n++] = mix(57, mix(mix(rightKey, tag(r - 1)), mix(t0, t1)));
  } else {
    out[n++] = mix(51, 0);
  }
  out[n++] = mix(58, mix(leftKey, rightKey));
  out[n++] = mix(59, mix(mix(l < 0 ? 0 : words[l]!.stem, r < 0 ? 0 : words[r]!.stem), t0 * 2 + inQuote));

  // The next comma and verb, and the last ones: where clauses begin and end.
  const comma = sheet.nextComma[i]!;
  if (comma >= 0 && comma < to) {
    out[n++] = mix(87, mix(mix(tag(comma + 1), tag(comma + 2)), mix(t0, bucket(comma - i))));
    out[n++] = mix(88, mix(cue(comma + 1) * 8 + cue(comma + 2), mix(u1 * 64 + t0, inQuote)));
  }
  const lastComma = sheet.lastComma[i]!;
  if (lastComma >= from)
    out[n++] = mix(89, mix(mix(tag(lastComma + 1), tag(lastComma - 1)), mix(t0, bucket(i - lastComma))));
  const verb = sheet.nextVerb[i]!;
  if (verb >= 0 && verb < to)
    out[n++] = mix(90, mix(mix(tag(verb), cue(verb)), mix(u1 * 64 + t0, bucket(verb - i))));
  const lastVerb = sheet.lastVerb[i]!;
  if (lastVerb >= from)
    out[n++] = mix(91, mix(mix(tag(lastVerb), cue(lastVerb)), mix(t0 * 64 + t1, bucket(i - lastVerb))));

  // Place in sentence and paragraph.
  const s = sentence[i]!;
  const first = Math.max(from, sentenceFirst[s]!);
  const end = least(to, sentenceEnd[s]!);
  const fromStart = bucket(i - first);
  const toEnd = bucket(end - 1 - i);
  const likely =
    (cueLeft[end - 1]! >= 0 || cues[end - 1]! >= 2 ? 1 : 0) + (first > from ? 2 : 0) + (end < to ? 4 : 0);
  out[n++] = mix(61, mix(fromStart, t0));
  out[n++] = mix(62, mix(toEnd, t0));
  out[n++] = mix(63, mix(fromStart * 16 + toEnd, likely * 2 + inQuote));
  out[n++] = mix(64, mix(mix(words[first]!.hash, likely), inQuote));
  out[n++] = mix(65, mix(likely, mix(leftKey, rightKey)));
  if (first > from) {
    out[n++] = mix(
      66,
      mix(tag(first - 1), mix(cue(first - 2) * 8 + (cueLeft[first - 1]! >= 0 ? 1 : 0), likely * 8 + state)),
    );
  }
  if (speaker[i]! > 0) {
    out[n++] = mix(67, mix(speaker[i]!, mix(u1, t1)));
    out[n++] = mix(68, mix(speaker[i]!, mix(leftKey, rightKey)));
  }

  // The clause by the dependency tree.
  const { above, heads, high, low, steps, via } = sheet.tree;
  const h = heads[i]!;
  const headTag = h < 0 ? EDGE : tags[h]!;
  const side = h < 0 ? 2 : h < i ? 0 : 1;
  out[n++] = mix(71, mix(h < 0 ? 5 : words[h]!.stem, t0 * 4 + side));
  out[n++] = mix(72, mix((headTag * 64 + t0) * 4 + side, h < 0 ? 7 : cues[h]!));
  const keyOf = (k: number) => {
    if (k < from || k >= to) return 1;
    const a = above[k]!;
    if (a < 0) return 2;
    const v = via[k]!;
    return mix((cues[a]! * 64 + tags[v]!) * 2 + (v < a ? 1 : 0), a === v ? 1 : 2);
  };
  const a = above[i]!;
  const key = keyOf(i);
  if (a >= 0) {
    const v = via[i]!;
    const edge = (low[v] === i ? 1 : 0) + (high[v] === i ? 2 : 0);
    out[n++] = mix(73, mix(key, edge * 16 + least(steps[i]!, 4)));
    out[n++] = mix(74, mix(words[a]!.stem, mix(key, inQuote)));
    out[n++] = mix(75, mix(key, mix(t0, edge)));
    out[n++] = mix(76, mix(key, mix(words[low[v]!]!.hash, words[a]!.stem)));
    out[n++] = mix(77, mix(key, mix(u1 * 64 + t0, commas[i]! - commas[low[v]!]! === 0 ? 0 : 1)));
  } else {
    out[n++] = mix(73, c0);
  }
  const next = keyOf(i + 1);
  const previous = keyOf(i - 1);
  out[n++] = mix(78, mix(key, mix(next, above[i + 1] === a ? 1 : 0)));
  out[n++] = mix(79, mix(key, mix(previous, above[i - 1] === a ? 1 : 0)));
  out[n++] = mix(80, mix(mix(previous, key), mix(next, t0)));
  if (c0 > 1) {
    // A likely cue: what hangs on it on each side?
    const leftSpan = least(bucket(i - low[i]!), 6);
    const rightSpan = least(bucket(high[i]! - i), 8);
    out[n++] = mix(81, mix(w0.stem, leftSpan * 16 + rightSpan));
    out[n++] = mix(82, mix(mix(w0.stem, w1.hash), mix(tag(low[i]!), leftSpan)));
  }
  return n;
}
