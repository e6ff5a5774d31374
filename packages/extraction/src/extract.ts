import type { Attribution, Span } from '@wirediff/domain';
import type { Analysis } from '@wirediff/text';
import { confidenceOf, rawCertainty } from './confidence.js';
import { continued } from './continued.js';
import { type Labelled, labelSequence } from './labelling.js';
import { type Linked, link, scoreWith } from './linking.js';
import { withCue } from './missing-cue.js';
import { type Part, partsOf } from './parts.js';
import { quoteKind } from './quote-kind.js';
import { sequencesOf } from './sequences.js';
import { sheetOf } from './sheet.js';
import { isSilent } from './silent.js';
import { model } from './weights.js';

/**
 * Finds who says what in a text: every attribution relation, sorted by the place of its cue. Spans are UTF-16 units of
 * `analysis.text`. Pure, never throws, linear in the text; the first call loads the model (about 0.1 s).
 *
 * @example `"I am tired," Petrov said.` -> cue "said", source "Petrov", content `"I am tired,"`
 */
export function extract(analysis: Analysis): Attribution[] {
  const loaded = model();
  const { calibration, cueLevels, linking, name } = loaded;
  const { quotations, tokens } = analysis;
  const sheet = sheetOf(analysis, cueLevels);
  const score = scoreWith(linking);
  const span = (part: Part): Span => [tokens[part.from]!.start, tokens[part.to - 1]!.end];
  const told: Told[] = [];
  let before = false;
  for (const sequence of sequencesOf(analysis)) {
    const silent = isSilent(sheet, analysis, sequence);
    const { certainty, cueChance, labels } = silent ? NOTHING : labelSequence(sheet, sequence, loaded);
    const parts = withCue(partsOf(labels, sequence[0]), cueChance, sequence[0]);
    const linked = link(sheet, parts, score);
    for (const one of linked) {
      told.push({ ...one, content: [...one.content], raw: rawCertainty(one, certainty, sequence[0]) });
    }
    const more: readonly Part[] = before ? continued(sheet, parts) : [];
    told.at(-1)?.content.push(...more);
    before = linked.length > 0 || more.length > 0;
  }
  const found = told.map(({ content, cue, raw, source }): Attribution => {
    const spans = content.map(span).sort((a, b) => a[0] - b[0]);
    return {
      cue: [span(cue)],
      source: source ? [span(source)] : [],
      content: spans,
      quote: quoteKind(spans, quotations),
      confidence: confidenceOf(raw, calibration),
      by: name,
    };
  });
  return found.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
}

/** An attribution as it was linked, with its raw certainty; more content may follow in the next paragraph. */
interface Told extends Linked {
  readonly content: Part[];
  readonly raw: number;
}

/** Of a sequence that is not labelled. */
const NOTHING: Labelled = {
  labels: new Uint8Array(0),
  certainty: new Float64Array(0),
  cueChance: new Float64Array(0),
};
