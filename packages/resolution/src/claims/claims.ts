import type {
  AgencyRef,
  Attribution,
  Claim,
  ClaimDocument,
  ClaimSpeaker,
  Field,
  Hop,
  Placement,
  Scope,
  Span,
} from '@wirediff/domain';
import { contentSpans } from '../credits/content-runs.js';
import type { FoundCredits, FullCredit } from '../credits/credits.js';
import type { Link } from '../credits/found-credit.js';
import { stanceOf } from '../cues/verbs.js';
import { documentOf } from '../documents.js';
import { documentHead } from '../grammar/document-head.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, spanOf, tokenAt, wordsOf } from '../reading.js';
import { furniture } from './furniture.js';
import { withOneDocument } from './one-document.js';
import { claimSized, minus } from './pieces.js';
import { quoteTag } from './quote-tag.js';

export interface ClaimsInput {
  readonly reading: ReadScene;
  readonly found: FoundCredits;
  readonly attributions: readonly Attribution[];
  /** The agency whose own dispatch the article is, or null. */
  readonly own: AgencyRef | null;
  readonly field: Field;
}

type Draft = Omit<Claim, 'index' | 'field' | 'text' | 'placement' | 'quote' | 'stance'>;

/** The claims of a text: what agencies are credited with, what others say, and what is left in the outlet's own voice. */
export function claimsOf({ reading, found, attributions, own, field }: ClaimsInput): Claim[] {
  const { scene } = reading;
  const drafts: Draft[] = [];
  const covered: Span[] = [];
  const reached: Span[] = found.full.flatMap(({ anaphoric }) => anaphoric.map((run) => spanOf(scene, run)));
  for (const credit of found.full) {
    if (!credit.extended) drafts.push(...creditDrafts(reading, credit));
    covered.push(...contentSpans(scene, credit.content), spanOf(scene, credit.segment));
    for (const { whole } of credit.continued) covered.push(spanOf(scene, whole));
  }
  for (const draft of [...spokenDrafts(reading, attributions)]) {
    const spans = draft.spans.filter((span) => !touches(span, covered) && !touches(span, reached));
    if (spans.length === 0 || spans.length < draft.spans.length) continue;
    drafts.push({ ...draft, spans });
    covered.push(...spans);
  }
  for (const attribution of attributions)
    for (const span of attribution.cue)
      if (!touches(span, reached) && drafts.some(({ by }) => by === attribution.by)) covered.push(span);
  for (const span of ownVoice(reading, covered)) drafts.push(ownDraft(span));
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

function finished({ scene }: ReadScene, draft: Draft, own: AgencyRef | null, field: Field): Claim {
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
    quote: kindOf(
      scene.analysis.quotations.map(({ span }) => span),
      draft.spans,
    ),
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

function kindOf(quotations: readonly Span[], spans: readonly Span[]): Claim['quote'] {
  let inside = 0;
  let whole = 0;
  for (const span of spans) {
    whole += span[1] - span[0];
    for (const quotation of quotations)
      inside += Math.max(0, Math.min(span[1], quotation[1]) - Math.max(span[0], quotation[0]));
  }
  if (inside === 0) return 'indirect';
  return inside >= whole - 2 ? 'direct' : 'mixed';
}

function creditDrafts(reading: ReadScene, credit: FullCredit): Draft[] {
  const { scene } = reading;
  const anaphoric = credit.anaphoric.map((run) => spanOf(scene, run));
  const drafts: Draft[] = [];
  for (const path of pathsOf(credit.levels)) {
    const chain = path.map(
      (link): Hop => ({ agency: link.agency, role: link.role, mention: link.hook.mention.span }),
    );
    const [outer] = path;
    const scope: Scope = anaphoric.length > 0 ? 'anaphoric' : 'explicit';
    const confidence = outer!.hook.mention.kind === 'name' ? 0.9 : 0.75;
    drafts.push({
      spans: contentSpans(scene, credit.content),
      ownVoice: false,
      chain,
      document: documentOfCredit(reading, credit.document, credit.speaker),
      speaker: speakerOf(reading, credit.speaker),
      cue: wordsOf(scene, credit.cue),
      scope,
      anaphoric,
      confidence,
      by: outer!.hook.by,
    });
    for (const part of credit.continued) {
      const frame = part.frame;
      const runs = frame ? frame.content : [part.whole];
      const passed =
        frame?.event?.passive === true && frame.speaker !== null && !reading.people.isKnown(frame.speaker);
      const speaker = frame?.speaker && !passed ? frame.speaker : (credit.speaker ?? frame?.speaker ?? null);
      const document = frame?.document ?? (frame ? null : credit.document);
      drafts.push({
        spans: contentSpans(scene, runs),
        ownVoice: false,
        chain: chain.map((hop) => ({ ...hop, mention: null })),
        document: documentOfCredit(reading, document, frame?.event ? frame.event.subject : speaker),
        speaker: speakerOf(reading, speaker),
        cue: frame ? wordsOf(scene, frame.cue) : null,
        scope: 'continued',
        anaphoric: [],
        confidence: part.confidence,
        by: frame ? 'continued-speaker' : 'continued',
      });
    }
  }
  return drafts;
}

/** One path for each choice among joint names, outermost first. Joint credits of more than four names count by the first four. */
function pathsOf(levels: FullCredit['levels']): Link[][] {
  let paths: Link[][] = [[]];
  for (const level of levels)
    paths = paths.flatMap((path) => level.slice(0, 4).map((link) => [...path, link]));
  return paths.filter((path) => path.length > 0);
}

function documentOfCredit({ scene }: ReadScene, run: Run | null, maker: Run | null): ClaimDocument | null {
  return run ? documentOf(scene, run, maker) : null;
}

function speakerOf({ scene, people }: ReadScene, run: Run | null): ClaimSpeaker | null {
  return run ? { name: people.nameOf(run), span: spanOf(scene, people.withName(run)) } : null;
}

function* spokenDrafts(reading: ReadScene, attributions: readonly Attribution[]): Generator<Draft> {
  const { scene } = reading;
  for (const { content, source, cue, confidence, by } of attributions) {
    if (content.length === 0) continue;
    const run = source[0] ? runOver(reading, source[0]) : null;
    const document = run && documentHead(scene, run) !== null ? documentOf(scene, run, null) : null;
    yield {
      spans: contentSpans(
        scene,
        content.map((span) => runOver(reading, span)),
      ),
      ownVoice: false,
      chain: [],
      document,
      speaker: run ? (document ? null : speakerOf(reading, run)) : { name: 'unknown', span: null },
      cue: cue.map(([a, b]) => scene.text.slice(a, b)).join(' ') || null,
      scope: 'explicit',
      anaphoric: [],
      confidence,
      by,
    };
  }
}

function runOver({ scene }: ReadScene, span: Span): Run {
  const from = tokenAt(scene, span[0]);
  let to = from;
  while (to < scene.tokens.length && scene.tokens[to]!.start < span[1]) to++;
  return [from, Math.max(to, from + 1)];
}

const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span[0] < other[1] && other[0] < span[1]);

/** What no credit and no speaker took: sentences, or what is left of them where it is more than a connection. */
function* ownVoice({ scene }: ReadScene, covered: readonly Span[]): Generator<Span> {
  const { sentences } = scene.analysis;
  const sorted = [...covered].sort((a, b) => a[0] - b[0]);
  for (const { start, end, firstToken, endToken } of sentences) {
    if (firstToken >= endToken) continue;
    for (const span of minus([start, end], sorted)) {
      const run = trimmedRun(scene, span, span[0] === start && span[1] === end);
      if (run) yield run;
    }
  }
}

function trimmedRun(scene: ReadScene['scene'], [start, end]: Span, whole: boolean): Span | null {
  const from = tokenAt(scene, start);
  const to = tokenAt(scene, end);
  const [span] = contentSpans(scene, [[from, to]]);
  if (!span || whole) return span ?? null;
  const words = scene.text.slice(span[0], span[1]).match(/\p{L}+/gu)?.length ?? 0;
  // "Meanwhile", "Chairing a meeting on Monday", "the head of the union": what is left around what somebody said is a
  // claim only from five words on and with a finite verb.
  return words >= 5 && scene.tag.slice(from, to).some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
    ? span
    : null;
}

function ownDraft(span: Span): Draft {
  return {
    spans: [span],
    ownVoice: true,
    chain: [],
    document: null,
    speaker: null,
    cue: null,
    scope: 'explicit',
    anaphoric: [],
    confidence: 0.8,
    by: 'own-voice',
  };
}
