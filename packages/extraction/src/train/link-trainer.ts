import { FeatureIndex, shuffled } from '@wirediff/text';
import { contentLink, LINK_FEATURES, sourceLink } from '../link-features.js';
import { candidates, type LinkScore } from '../linking.js';
import { isContent, isCue, isSource, type Part } from '../parts.js';
import type { Sheet } from '../sheet.js';

/** The parts of one sequence and, for each content the index of its cue, for each cue that of its source or -1. */
export interface LinkExample {
  readonly sheet: Sheet;
  readonly parts: readonly Part[];
  readonly partner: ReadonlyMap<number, number>;
}

interface Choice {
  /** Features of each candidate; the first is right. */
  readonly options: readonly Int32Array[];
}

/** Trains the linker: a softmax over each part's candidates, by AdaGrad. */
export function trainLinker(
  examples: readonly LinkExample[],
  passes = 12,
): { rows: [number, number[]][]; score: LinkScore } {
  const index = new FeatureIndex();
  const out = new Int32Array(LINK_FEATURES);
  const numbered = (count: number) => out.slice(0, count).map((hash) => index.add(hash));
  const choices: Choice[] = [];
  for (const { sheet, parts, partner } of examples) {
    for (const [part, right] of partner) {
      const options: Int32Array[] = [];
      const put = (other: number) => {
        const count = isContent(parts[part]!)
          ? contentLink(sheet, parts, part, other, out)
          : sourceLink(sheet, parts, part, other, out);
        options.push(numbered(count));
      };
      put(right);
      const rivals = isContent(parts[part]!)
        ? candidates(parts, part, isCue)
        : [-1, ...candidates(parts, part, isSource)];
      for (const rival of rivals) if (rival !== right) put(rival);
      if (options.length > 1) choices.push({ options });
    }
  }
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  const sums = new Float64Array(index.size);
  for (let pass = 0; pass < passes; pass++) {
    for (const { options } of shuffled(choices, pass)) {
      const scores = options.map((features) => features.reduce((sum, f) => sum + weights[f]!, 0));
      const top = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
      options.forEach((features, k) => {
        const g = (k === 0 ? 1 : 0) - Math.exp(scores[k]! - top) / total;
        if (Math.abs(g) < 0.001) return;
        for (const f of features) {
          squares[f]! += g * g;
          weights[f]! += (0.2 * g) / Math.sqrt(squares[f]!);
        }
      });
    }
    if (pass >= passes / 2) for (let f = 0; f < weights.length; f++) sums[f]! += weights[f]!;
  }
  const rows: [number, number[]][] = [];
  for (const [hash, number] of index.entries()) rows.push([hash, [sums[number]! / Math.ceil(passes / 2)]]);
  const byHash = new Map(rows.map(([hash, [weight]]) => [hash, weight!]));
  const score: LinkScore = (features, count) => {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += byHash.get(features[f]!) ?? 0;
    return sum;
  };
  return { rows, score };
}
