import type { Attribution, Claim, Credit, Span } from '@wirediff/domain';

/** Spans of a passage as spans of the article it was cut from. */
export const shiftSpan = ([start, end]: Span, by: number): Span => [start + by, end + by];

const each = (spans: readonly Span[], by: number): Span[] => spans.map((span) => shiftSpan(span, by));
const maybe = (span: Span | null, by: number): Span | null => (span === null ? null : shiftSpan(span, by));

export function shiftAttribution(one: Attribution, by: number): Attribution {
  return { ...one, cue: each(one.cue, by), source: each(one.source, by), content: each(one.content, by) };
}

export function shiftCredit(one: Credit, by: number): Credit {
  return {
    ...one,
    mention: shiftSpan(one.mention, by),
    document: maybe(one.document, by),
    speaker: maybe(one.speaker, by),
    cue: maybe(one.cue, by),
    content: each(one.content, by),
    anaphoric: each(one.anaphoric, by),
    continued: one.continued.map((part) => ({
      ...part,
      content: each(part.content, by),
      cue: maybe(part.cue, by),
      document: maybe(part.document, by),
      speaker: maybe(part.speaker, by),
    })),
  };
}

/** @param first is this the passage with the article's lead? A later passage has none. */
export function shiftClaim(one: Claim, by: number, first: boolean): Claim {
  if (one.field === 'title') return one;
  return {
    ...one,
    spans: each(one.spans, by),
    anaphoric: each(one.anaphoric, by),
    chain: one.chain.map((hop) => ({ ...hop, mention: maybe(hop.mention, by) })),
    document: one.document === null ? null : { ...one.document, span: maybe(one.document.span, by) },
    speaker: one.speaker === null ? null : { ...one.speaker, span: maybe(one.speaker.span, by) },
    placement: first || one.placement !== 'lead' ? one.placement : 'body',
  };
}
