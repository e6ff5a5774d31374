import type { Attribution, Span } from '@wirediff/domain';
import type { Analysis } from '@wirediff/text';
import { confidenceOf, rawCertainty } from './confidence.js';
import { labelSequence } from './labelling.js';
import { link, scoreWith } from './linking.js';
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
  const found: Attribution[] = [];
  for (const sequence of sequencesOf(analysis)) {
    if (isSilent(sheet, analysis, sequence)) continue;
    const { certainty, cueChance, labels } = labelSequence(sheet, sequence, loaded);
    const parts = withCue(partsOf(labels, sequence[0]), cueChance, sequence[0]);
    for (const linked of link(sheet, parts, score)) {
      const content = linked.content.map(span).sort((a, b) => a[0] - b[0]);
      found.push({
        cue: [span(linked.cue)],
        source: linked.source ? [span(linked.source)] : [],
        content,
        quote: quoteKind(content, quotations),
        confidence: confidenceOf(rawCertainty(linked, certainty, sequence[0]), calibration),
        by: name,
      });
    }
  }
  return found.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
}
