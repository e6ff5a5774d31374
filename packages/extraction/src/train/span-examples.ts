import { type LabelModel, proposed } from '../labelling.js';
import { partsOf } from '../parts.js';
import { sequencesOf } from '../sequences.js';
import { sheetOf } from '../sheet.js';
import { type Candidate, ROLE_LABELS, TRAINING_FLOOR } from '../span-candidates.js';
import { SPAN_FEATURES, spanFeatures } from '../span-features.js';
import { surroundingsOf } from '../span-surroundings.js';
import type { Model } from '../weights.js';
import { type GoldArticle, goldLabels } from './corpus.js';

/** The candidates of one sequence as a model saw them that was not trained on its article. */
export interface SpanExample {
  readonly tokens: number;
  readonly candidates: readonly Candidate[];
  /** Hashes of each candidate's features. */
  readonly features: readonly Int32Array[];
  /** 1 where exactly this stretch was annotated in this role. */
  readonly right: Uint8Array;
}

/** What the labeller `model` proposes for `articles`, with what was annotated. */
export function spanExamples(
  model: Pick<LabelModel, 'factors' | 'labelling'> & Pick<Model, 'cueLevels'>,
  articles: readonly GoldArticle[],
): SpanExample[] {
  const out = new Int32Array(SPAN_FEATURES);
  const examples: SpanExample[] = [];
  for (const article of articles) {
    const sheet = sheetOf(article.analysis, model.cueLevels);
    const labels = goldLabels(article);
    for (const sequence of sequencesOf(article.analysis)) {
      const candidates = proposed(sheet, sequence, model, TRAINING_FLOOR);
      if (candidates.length === 0) continue;
      const [from, to] = sequence;
      const around = surroundingsOf(candidates, to - from);
      const gold = partsOf(labels.subarray(from, to), 0);
      const right = (candidate: Candidate) =>
        gold.some(
          (part) =>
            part.from === candidate.from &&
            part.to === candidate.to &&
            ROLE_LABELS[candidate.role]!.includes(part.label),
        );
      examples.push({
        tokens: to - from,
        candidates,
        features: candidates.map((_, k) =>
          out.slice(0, spanFeatures(sheet, sequence, candidates, around, k, out)),
        ),
        right: Uint8Array.from(candidates, (candidate) => (right(candidate) ? 1 : 0)),
      });
    }
  }
  return examples;
}
