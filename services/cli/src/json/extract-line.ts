import { type AgencyRef, type Attribution, type Credit, codePoints, type Span } from '@wirediff/domain';

/** A credit's agency as JSON callers know it. */
const agencyJson = ({ id, name, fullName }: AgencyRef) => ({ id, name, full_name: fullName });

/** One line of `extract --jsonl`: every span is `[start, end)` in code points of the text. */
export function extractLine(
  id: string,
  text: string,
  found: {
    readonly attributions: readonly Attribution[];
    readonly credits: readonly Credit[];
    readonly supported: boolean;
  },
): object {
  const points = codePoints(text);
  const one = (span: Span | null) => (span === null ? null : points.out(span));
  const many = (spans: readonly Span[]) => spans.map((span) => points.out(span));
  return {
    id,
    ...(!found.supported && { warnings: ['unsupported_language'] }),
    attributions: found.attributions.map((each) => ({
      cue: many(each.cue),
      source: many(each.source),
      content: many(each.content),
      quote: each.quote,
      confidence: rounded(each.confidence),
      by: each.by,
    })),
    credits: found.credits.map((credit) => ({
      agency: agencyJson(credit.agency),
      generic: credit.agency.generic,
      mention: one(credit.mention),
      role: credit.role,
      cites: credit.cites,
      document: one(credit.document),
      speaker: one(credit.speaker),
      speaker_name: credit.speakerName,
      cue: one(credit.cue),
      content: many(credit.content),
      content_continued: many(credit.continued.flatMap((part) => part.content)),
      content_anaphoric: many(credit.anaphoric),
      continued: credit.continued.map((part) => ({
        content: many(part.content),
        cue: one(part.cue),
        document: one(part.document),
        speaker: one(part.speaker),
        speaker_name: part.speakerName,
        quote: part.quote,
        confidence: rounded(part.confidence),
      })),
      quote: credit.quote,
      scope: credit.scope,
      confidence: rounded(credit.confidence),
      by: credit.by,
    })),
  };
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;
