import type { Span } from '@wirediff/domain';
import { rawCertainty } from '../confidence.js';
import { labelSequence } from '../labelling.js';
import { link, scoreWith } from '../linking.js';
import { withCue } from '../missing-cue.js';
import { type Part, partsOf } from '../parts.js';
import { sequencesOf } from '../sequences.js';
import { sheetOf } from '../sheet.js';
import type { Model } from '../weights.js';
import type { GoldArticle } from './corpus.js';

/** How many steps the curve has: about 400 attributions each on a fifth of train. */
const STEPS = 10;

/**
 * Measures on articles the model was not trained on how often an attribution of a given raw certainty is right (cue
 * touched, content and source overlapping by half or more, as the linked score counts). Rising by pooling neighbours.
 */
export function calibrate(model: Model, articles: readonly GoldArticle[]): [number, number][] {
  const score = scoreWith(model.linking);
  const judged: { raw: number; right: number }[] = [];
  for (const { analysis, attributions } of articles) {
    const sheet = sheetOf(analysis, model.cueLevels);
    const span = (part: Part): Span => [analysis.tokens[part.from]!.start, analysis.tokens[part.to - 1]!.end];
    for (const sequence of sequencesOf(analysis)) {
      const { certainty, cueChance, labels } = labelSequence(sheet, sequence, model);
      const parts = withCue(partsOf(labels, sequence[0]), cueChance, sequence[0]);
      for (const linked of link(sheet, parts, score)) {
        const content = linked.content.map(span);
        const source = linked.source ? [span(linked.source)] : [];
        const cue = [span(linked.cue)];
        const right = attributions.some(
          (gold) =>
            shared(cue, gold.cue) > 0 &&
            agree(content, gold.content) &&
            (source.length + gold.source.length === 0 || agree(source, gold.source)),
        );
        judged.push({ raw: rawCertainty(linked, certainty, sequence[0]), right: right ? 1 : 0 });
      }
    }
  }
  judged.sort((a, b) => a.raw - b.raw);
  const size = Math.max(1, Math.ceil(judged.length / STEPS));
  const steps: { raw: number; right: number; count: number }[] = [];
  for (let at = 0; at < judged.length; at += size) {
    const some = judged.slice(at, at + size);
    const mean = (of: (one: { raw: number; right: number }) => number) =>
      some.reduce((sum, one) => sum + of(one), 0) / some.length;
    steps.push({ raw: mean((one) => one.raw), right: mean((one) => one.right), count: some.length });
    while (steps.length > 1 && steps.at(-2)!.right >= steps.at(-1)!.right) {
      const b = steps.pop()!;
      const a = steps.pop()!;
      const count = a.count + b.count;
      const pooled = (x: number, y: number) => (x * a.count + y * b.count) / count;
      steps.push({ raw: pooled(a.raw, b.raw), right: pooled(a.right, b.right), count });
    }
  }
  return steps.map(({ raw, right }) => [Number(raw.toFixed(4)), Number(right.toFixed(4))]);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  return sum;
}

function agree(a: readonly Span[], b: readonly Span[]): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const both = shared(a, b);
  return both > 0 && both / (length(a) + length(b) - both) >= 0.5;
}
