import type { AgencyRef, Claim, Field, Hop, Placement, Span } from '@wirediff/domain';
import { stanceOf } from '../cues/verbs.js';
import type { ReadScene } from '../read-scene.js';
import type { Draft } from './draft.js';

/**
 * The claim of a draft: its words, where they stand, how they are quoted.
 *
 * @param own the agency whose own dispatch the article is, or null: what credits nobody is then its word
 */
export function finished({ scene }: ReadScene, draft: Draft, own: AgencyRef | null, field: Field): Claim {
  const dispatch = own !== null && draft.chain.length === 0;
  const text = draft.spans.map(([a, b]) => scene.text.slice(a, b)).join(' ');
  const chain: readonly Hop[] = dispatch ? [{ agency: own, role: 'reports', mention: null }] : draft.chain;
  return {
    ...draft,
    index: 0,
    field,
    text,
    chain,
    ownVoice: draft.ownVoice && !dispatch,
    by: dispatch && draft.ownVoice ? 'own-dispatch' : draft.by,
    quote: kindOf(scene.analysis.quotations, draft.spans),
    stance: stanceOf(draft.cue),
    placement: placementOf(scene.analysis.sentences, draft.spans[0]![0], field),
  };
}

function placementOf(
  sentences: ReadScene['scene']['analysis']['sentences'],
  at: number,
  field: Field,
): Placement {
  if (field === 'title') return 'headline';
  const first = sentences[0]?.paragraph;
  const sentence = sentences.findLast(({ start }) => start <= at) ?? sentences[0];
  return sentence?.paragraph === first ? 'lead' : 'body';
}

function kindOf(quotations: readonly { readonly span: Span }[], spans: readonly Span[]): Claim['quote'] {
  let inside = 0;
  let whole = 0;
  for (const span of spans) {
    whole += span[1] - span[0];
    for (const { span: quotation } of quotations) {
      // They stand in order: what begins behind the claim is not in it.
      if (quotation[0] >= span[1]) break;
      inside += Math.max(0, Math.min(span[1], quotation[1]) - Math.max(span[0], quotation[0]));
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= whole - 2 ? 'direct' : 'mixed';
}
