import { FEATURES, featuresOf } from '../features.js';
import { isContent, isCue, isSource, type Part, partsOf } from '../parts.js';
import { sequencesOf } from '../sequences.js';
import { type Sheet, sheetOf } from '../sheet.js';
import { classOf } from '../token-class.js';
import { type GoldArticle, goldLabels } from './corpus.js';
import type { TrainingSet } from './crf-trainer.js';
import { buildSet } from './feature-set.js';
import type { LinkExample } from './link-trainer.js';

/** Articles made ready: one long row of tokens, with the numbers of their features. */
export interface Prepared {
  readonly set: TrainingSet;
  /** Hash of each feature number. */
  readonly hashes: readonly (readonly [hash: number, number: number])[];
  readonly features: number;
  readonly links: readonly LinkExample[];
}

/** Features seen fewer times are left out. */
const LEAST_SEEN = 3;

export function prepare(articles: readonly GoldArticle[], cueLevels: ReadonlyMap<number, number>): Prepared {
  const count = articles.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0);
  const labels = new Uint8Array(count);
  const classes = new Uint8Array(count);
  const owner = new Int32Array(count);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const offsets: number[] = [];
  const sheets: Sheet[] = [];
  const sequences: [number, number][] = [];
  const links: LinkExample[] = [];
  let offset = 0;
  for (const [k, article] of articles.entries()) {
    const sheet = sheetOf(article.analysis, cueLevels);
    const gold = goldLabels(article);
    labels.set(gold, offset);
    for (const [first, end] of sequencesOf(article.analysis)) {
      sequences.push([offset + first, offset + end]);
      for (let i = first; i < end; i++) {
        owner[offset + i] = k;
        from[offset + i] = first;
        to[offset + i] = end;
        classes[offset + i] = classOf(sheet, i);
      }
      const parts = partsOf(gold.subarray(first, end), first);
      if (parts.length > 0) links.push({ sheet, parts, partner: partnersOf(article, parts) });
    }
    sheets.push(sheet);
    offsets.push(offset);
    offset += gold.length;
  }
  const featuresAt = (i: number, out: Int32Array) => {
    const k = owner[i]!;
    return featuresOf(sheets[k]!, i - offsets[k]!, from[i]!, to[i]!, out);
  };
  const { ids, index, starts } = buildSet(count, featuresAt, FEATURES, LEAST_SEEN);
  return {
    set: { ids, starts, classes, labels, sequences },
    hashes: [...index.entries()],
    features: index.size,
    links,
  };
}

/** For each content the index of its cue, for each cue that of its source or -1, as annotated. */
function partnersOf({ analysis, attributions }: GoldArticle, parts: readonly Part[]): Map<number, number> {
  const { tokens } = analysis;
  const first = tokens[parts[0]!.from]!.start;
  const last = tokens[parts.at(-1)!.to - 1]!.end;
  const partAt = (place: number) =>
    parts.findIndex((part) => tokens[part.from]!.start <= place && place < tokens[part.to - 1]!.end);
  const partner = new Map<number, number>();
  for (const { content, cue, source } of attributions) {
    const at = cue[0]?.[0];
    if (at === undefined || at < first || at >= last) continue;
    const q = partAt(at);
    if (q < 0 || !isCue(parts[q]!)) continue;
    const s = source[0] ? partAt(source[0][0]) : -1;
    if (!source[0]) partner.set(q, -1);
    else if (s >= 0 && isSource(parts[s]!)) partner.set(q, s);
    for (const [start] of content) {
      const c = partAt(start);
      if (c >= 0 && isContent(parts[c]!)) partner.set(c, q);
    }
  }
  return partner;
}
