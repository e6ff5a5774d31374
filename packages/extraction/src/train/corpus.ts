import { readFileSync } from 'node:fs';
import { codePoints, type Span } from '@wirediff/domain';
import { type Analysis, analyse } from '@wirediff/text';
import { CONTENT_AFTER, CONTENT_BEFORE, CUE, GAP, OUTSIDE, SOURCE_AFTER, SOURCE_BEFORE } from '../labels.js';

/** An attribution as annotated; UTF-16 units. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly analysis: Analysis;
  readonly attributions: readonly GoldAttribution[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly { readonly attributions: readonly GoldAttribution[] }[];
}

/** Reads a part of PolNeAR (JSON lines, offsets in code points). The first annotator is the gold. */
export function readCorpus(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { annotations, id, text } = JSON.parse(line) as Line;
    const points = codePoints(text);
    const units = (spans: readonly Span[]) => spans.map((span) => points.in(span));
    const attributions = annotations[0]!.attributions.map(({ content, cue, source }) => ({
      source: units(source),
      cue: units(cue),
      content: units(content),
    }));
    return { id, analysis: analyse(text), attributions };
  });
}

/** The label of every token. Where a mark of the gold falls inside a token, the token counts as inside. */
export function goldLabels({ analysis, attributions }: GoldArticle): Uint8Array {
  const { tokens } = analysis;
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  const tokensUnder = ([start, end]: Span): [number, number] => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    return [low, to];
  };
  const used = new Set<string>();
  const parts: { from: number; to: number; label: number }[] = [];
  const byPlace = [...attributions].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  for (const { content, cue, source } of byPlace) {
    const at = cue[0]?.[0];
    if (at === undefined) continue;
    const own: { from: number; to: number; label: number }[] = [];
    const put = (span: Span, label: number) => {
      const [from, to] = tokensUnder(span);
      if (from < to) own.push({ from, to, label });
    };
    for (const span of cue) put(span, CUE);
    for (const span of content) put(span, span[0] < at ? CONTENT_BEFORE : CONTENT_AFTER);
    for (const span of source) {
      // A source shared with an earlier attribution belongs to that one.
      if (used.has(String(span))) continue;
      used.add(String(span));
      put(span, span[0] < at ? SOURCE_BEFORE : SOURCE_AFTER);
    }
    own.sort((a, b) => a.from - b.from);
    for (let k = 1; k < own.length; k++) {
      if (own[k]!.from - own[k - 1]!.to < 60) labels.fill(GAP, own[k - 1]!.to, own[k]!.from);
    }
    parts.push(...own);
  }
  for (const { from, to, label } of parts) {
    labels.fill(label + 1, from, to);
    labels[from] = label;
  }
  return labels;
}
