import type { Lattice } from './crf.js';
import { CONTENT_AFTER, CONTENT_BEFORE, CUE, LABELS, SOURCE_AFTER, SOURCE_BEFORE } from './labels.js';

interface Role {
  /** Beginnings of the role's labels, the cue after it and before it; the cue has one only. */
  readonly labels: readonly [number, number];
  /** The least chance at which a span is worth being told. */
  readonly least: number;
  /** What a token more adds, for each unit of its chance to be in the role above {@link EVEN}. */
  readonly perToken: number;
}

/**
 * A span told at a chance above about a third raises exact F1; below that, recall still gains for linking. On a held-out
 * fifth of train `least` of 0.1, 0.2, 0.33 gave source 71.7, 71.5, 71.3, linked 59.6, 59.6, 59.0. Without `perToken` long content of
 * uncertain edges was left out: content exact 59.7 instead of 59.4, but content overlap 84.5 instead of 85.5.
 */
const ROLES: readonly Role[] = [
  { labels: [SOURCE_BEFORE, SOURCE_AFTER], least: 0.2, perToken: 0 },
  { labels: [CUE, CUE], least: 0.2, perToken: 0 },
  { labels: [CONTENT_BEFORE, CONTENT_AFTER], least: 0.2, perToken: 0.02 },
];
const EVEN = 0.35;

/** Spans less likely than this are not looked at. */
const FAINT = 0.02;

let best = new Float64Array(0);
let ends = new Int32Array(0);
let kinds = new Uint8Array(0);

/**
 * Chooses spans of source, cue and content that do not overlap so that the expected number of exactly right ones is
 * greatest (minimum Bayes risk over span posteriors, after Goodman, ACL 1996), and writes their labels into `labels`.
 * The likeliest label of each token, as before, gave 2 points less of exact content: where two right edges were in
 * doubt, it mixed them.
 */
export function chooseSpans(
  lattice: Lattice,
  tokens: number,
  classes: Uint8Array,
  factors: Float64Array,
  labels: Uint8Array,
): void {
  if (best.length <= tokens) {
    best = new Float64Array(tokens * 2 + 1);
    ends = new Int32Array(tokens * 2 + 1);
    kinds = new Uint8Array(tokens * 2 + 1);
  }
  const { marginals } = lattice;
  best[tokens] = 0;
  for (let i = tokens - 1; i >= 0; i--) {
    best[i] = best[i + 1]!;
    ends[i] = 0;
    const row = i * LABELS;
    for (const { labels: kind, least, perToken } of ROLES) {
      const [a, b] = kind;
      let onA = marginals[row + a]!;
      let onB = a === b ? 0 : marginals[row + b]!;
      if (onA + onB < FAINT) continue;
      const label = onA >= onB ? a : b;
      let tokenGain = 0;
      for (let end = i + 1; ; end++) {
        const last = end - 1;
        const at = last * LABELS;
        const inRole =
          marginals[at + a]! +
          marginals[at + a + 1]! +
          (a === b ? 0 : marginals[at + b]! + marginals[at + b + 1]!);
        tokenGain += perToken * (inRole - EVEN);
        const inside = last === i ? 0 : 1;
        const goesA = end === tokens ? 0 : onA * lattice.goesOn(last, a + inside, factors, classes[end]!);
        const goesB =
          end === tokens || onB < 1e-3 ? 0 : onB * lattice.goesOn(last, b + inside, factors, classes[end]!);
        const exact = onA + onB - goesA - goesB;
        const gain = exact < FAINT / 2 ? -1 : exact - least + tokenGain + best[end]!;
        if (gain > best[i]!) {
          best[i] = gain;
          ends[i] = end;
          kinds[i] = label;
        }
        onA = goesA;
        onB = goesB;
        if (onA + onB < FAINT) break;
      }
    }
  }
  labels.fill(0, 0, tokens);
  for (let i = 0; i < tokens; ) {
    const end = ends[i]!;
    if (end === 0) {
      i++;
      continue;
    }
    labels.fill(kinds[i]! + 1, i, end);
    labels[i] = kinds[i]!;
    i = end;
  }
}
