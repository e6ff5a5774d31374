import { BIAS, findRow, type PackedTable } from '@wirediff/text';
import { contentLink, LINK_FEATURES, sourceLink } from './link-features.js';
import { isContent, isCue, isSource, type Part } from './parts.js';
import type { Sheet } from './sheet.js';

/** A cue with what goes with it. */
export interface Linked {
  readonly cue: Part;
  readonly source: Part | null;
  readonly content: readonly Part[];
}

/** Score of a list of link features. */
export type LinkScore = (features: Int32Array, count: number) => number;

/** Candidates looked at on each side. */
const REACH = 4;

export function scoreWith(table: PackedTable): LinkScore {
  return (features, count) => {
    let sum = 0;
    for (let f = 0; f < count; f++) {
      const row = findRow(table, features[f]!);
      if (row >= 0) sum += (table.slots[row]! & 255) - BIAS;
    }
    return sum * table.scale;
  };
}

/**
 * Ties the parts of one sequence together: each content to its likeliest cue, each cue to its likeliest source or to
 * none. Cues without content are left out: nothing is attributed by them.
 */
export function link(sheet: Sheet, parts: readonly Part[], score: LinkScore): Linked[] {
  const contents = new Map<number, Part[]>();
  for (let c = 0; c < parts.length; c++) {
    if (!isContent(parts[c]!)) continue;
    let best = -1;
    let top = -Infinity;
    for (const q of candidates(parts, c, isCue)) {
      const found = score(features, contentLink(sheet, parts, c, q, features));
      if (found > top) {
        top = found;
        best = q;
      }
    }
    if (best >= 0) contents.set(best, [...(contents.get(best) ?? []), parts[c]!]);
  }
  const linked: Linked[] = [];
  for (let q = 0; q < parts.length; q++) {
    const content = contents.get(q);
    if (!content) continue;
    let source: Part | null = null;
    let top = score(features, sourceLink(sheet, parts, q, -1, features));
    for (const s of candidates(parts, q, isSource)) {
      const found = score(features, sourceLink(sheet, parts, q, s, features));
      if (found > top) {
        top = found;
        source = parts[s]!;
      }
    }
    linked.push({ cue: parts[q]!, source, content });
  }
  return linked;
}

/** Indices of the nearest parts of a kind around part `at`, `REACH` on each side. */
export function candidates(parts: readonly Part[], at: number, kind: (part: Part) => boolean): number[] {
  const found: number[] = [];
  for (let k = at - 1, n = 0; k >= 0 && n < REACH && at - k < 24; k--)
    if (kind(parts[k]!) && ++n) found.push(k);
  for (let k = at + 1, n = 0; k < parts.length && n < REACH && k - at < 24; k++)
    if (kind(parts[k]!) && ++n) found.push(k);
  return found;
}

const features = new Int32Array(LINK_FEATURES);
