import type { AgencyRef, Attribution, Claim, Field, Span } from '@wirediff/domain';
import { contentSpans } from '../contents/content-runs.js';
import type { FoundCredits } from '../credits/full-credit.js';
import type { ReadScene } from '../read-scene.js';
import { spanOf } from '../reading.js';
import { creditDrafts } from './credit-drafts.js';
import { type Draft, speakerOf } from './draft.js';
import { finished } from './finished-claim.js';
import { furniture } from './furniture.js';
import { withOneDocument } from './one-document.js';
import { untilOwnClause } from './own-clause.js';
import { ownDrafts } from './own-voice.js';
import { claimSized, minus } from './pieces.js';
import { isProposition } from './proposition.js';
import { quoteTag } from './quote-tag.js';
import { righted } from './said-behind.js';
import { mannerOf, spokenDrafts } from './spoken-drafts.js';

export interface ClaimsInput {
  readonly reading: ReadScene;
  readonly found: FoundCredits;
  readonly attributions: readonly Attribution[];
  /** The agency whose own dispatch the article is, or null. */
  readonly own: AgencyRef | null;
  readonly field: Field;
}

/** The claims of a text: what agencies are credited with, what others say, and what is left in the outlet's own voice. */
export function claimsOf({ reading, found, attributions, own, field }: ClaimsInput): Claim[] {
  const { scene } = reading;
  const drafts: Draft[] = [];
  const covered: Span[] = [];
  const reached: Span[] = found.full.flatMap(({ anaphoric }) => anaphoric.map((run) => spanOf(scene, run)));
  for (const credit of found.full) {
    // What a longer chain passes on stands under that; what went on behind it before then, under its own.
    drafts.push(
      ...creditDrafts(reading, credit).filter(({ scope }) => !credit.extended || scope === 'continued'),
    );
    covered.push(
      ...contentSpans(scene, credit.content),
      spanOf(scene, untilOwnClause(scene, credit.segment, credit.cue)),
    );
    // A quotation of several sentences reaches back over those before the one that says whose it is.
    for (const { whole, frame } of credit.continued)
      covered.push(spanOf(scene, whole), ...contentSpans(scene, frame?.content ?? []));
  }
  const told = attributions
    .map((attribution) => righted(scene, attribution))
    .filter(({ content }) => isProposition(reading, content));
  for (const draft of spokenDrafts(reading, told)) {
    const spans = draft.spans.filter((span) => !touches(span, covered) && !touches(span, reached));
    if (spans.length === 0 || spans.length < draft.spans.length) continue;
    drafts.push({ ...draft, spans });
    covered.push(...spans);
  }
  // What was cut off a quotation ("as she read the verdict") is no claim of its own.
  for (const { content } of told)
    if (content[0] && touches(content[0], covered)) covered.push(...mannerOf(reading, content));
  for (const attribution of told)
    for (const span of attribution.cue)
      if (!touches(span, reached) && drafts.some(({ by }) => by === attribution.by)) covered.push(span);
  for (const draft of ownDrafts(reading, covered)) drafts.push(draft);
  const form = furniture(scene);
  const claims = drafts
    .map((draft) => withoutTag(reading, draft))
    .flatMap((draft) =>
      claimSized(
        scene,
        draft.spans.flatMap((span) => minus(span, form)),
      ).map((spans) => finished(reading, { ...draft, spans }, own, field)),
    )
    .filter((claim) => /[\p{L}\p{N}]/u.test(claim.text))
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
  return withOneDocument(claims, scene.text);
}

/** A draft of somebody's words, without the tag that says whose they are. */
function withoutTag(reading: ReadScene, draft: Draft): Draft {
  const tagged = quoteTag(reading.scene, draft.spans);
  if (tagged === null) return draft;
  // Whoever was named before the quotation is not who it is said to be by behind it; "the president" behind it may well be.
  const at = draft.speaker?.span?.[0] ?? -1;
  const open = draft.speaker === null || draft.speaker.name === 'unknown';
  const other = tagged.speaker !== null && reading.people.isKnown(tagged.speaker);
  const named = !open && (at < 0 || at > tagged.quote[0] || !other);
  return {
    ...draft,
    spans: [tagged.quote],
    ownVoice: false,
    cue: named ? draft.cue : (tagged.cue ?? draft.cue),
    speaker: named ? draft.speaker : speakerOf(reading, tagged.speaker),
    by: draft.ownVoice ? 'quote-tag' : draft.by,
  };
}

const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span[0] < other[1] && other[0] < span[1]);
