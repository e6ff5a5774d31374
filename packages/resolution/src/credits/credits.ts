import type { Attribution, ContinuedPart, Credit, Noncredit, NoncreditReason, Span } from '@wirediff/domain';
import type { Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, spanOf } from '../reading.js';
import { anaphoricRuns } from './anaphora.js';
import { attributedCredits } from './attributed.js';
import { creditsIn } from './chains.js';
import { contentSpans, quoteKind, trimmedContent } from './content-runs.js';
import { type ContinuedSentence, continuedBehind } from './continued.js';
import type { FoundCredit } from './found-credit.js';
import type { Frame } from './frame.js';
import { reasonOf } from './noncredits.js';
import { isOwnReport } from './own-report.js';
import { withWhatWasSaid } from './said-this.js';

/** A credit as it was found, with the sentences that go on under it and those it reaches back to. */
export interface FullCredit extends FoundCredit {
  readonly continued: readonly ContinuedSentence[];
  readonly anaphoric: readonly Run[];
  /** Another credit points back at it: its claim stands under that longer chain. */
  readonly extended: boolean;
  /** And cites it, rather than carries it. */
  readonly quoted: boolean;
}

export interface FoundCredits {
  readonly credits: Credit[];
  readonly noncredits: Noncredit[];
  readonly full: readonly FullCredit[];
}

export function creditsOf(reading: ReadScene, attributions: readonly Attribution[]): FoundCredits {
  const { scene, frames, people } = reading;
  const found: FoundCredit[] = [];
  for (const [sentence, some] of frames.entries())
    for (const one of creditsIn(scene, sentence, some, found.slice(-4), framesBefore(reading, sentence)))
      if (one.replaces) replace(found, one.replaces, one);
      else if (!isBarred(scene, one)) found.push(withWhatWasSaid(scene, one, found.at(-1)));
  found.push(...attributedCredits(scene, attributions, found, frames).filter((one) => !isBarred(scene, one)));
  found.sort((a, b) => a.sentence - b.sentence);
  const extended = new Set(found.map(({ prior }) => prior));
  const quoted = new Set(found.filter(({ cites }) => cites === true).map(({ prior }) => prior));
  const lastOf = new Map(found.map((credit) => [credit.sentence, credit]));
  const withCredit = new Set(found.map(({ sentence }) => sentence));
  const heldBy = holders(scene, found);
  const full = found.map((credit): FullCredit => {
    const last = lastOf.get(credit.sentence) === credit;
    const resumed = last
      ? resumedQuote(scene, credit, (s) => (frames[s] ?? []).length > 0 || withCredit.has(s))
      : null;
    const anaphoric = anaphoricRuns(scene, credit, (s) => withCredit.has(s));
    const continued = last
      ? continuedBehind(
          scene,
          credit,
          (s) => frames[s] ?? [],
          (s) => withCredit.has(s) || (heldBy.get(s) ?? []).some((other) => other !== credit),
          people,
          anaphoric.length > 0,
        )
      : [];
    return {
      ...credit,
      content: resumed ? [...credit.content, resumed] : credit.content,
      continued: continued.filter(({ whole }) => !resumed || whole[0] >= resumed[1]),
      anaphoric,
      extended: extended.has(credit),
      quoted: quoted.has(credit),
    };
  });
  const credits = withoutDoubles(full.flatMap((one) => creditsFrom(reading, one)));
  const used = new Set(credits.map(({ mention }) => mention[0]));
  const noncredits: Noncredit[] = [];
  for (const mention of scene.mentions) {
    if (used.has(mention.span[0]) || mention.kind === 'later' || mention.kind === 'generic') continue;
    noncredits.push({
      agency: mention.agency,
      mention: mention.span,
      reason: mention.never ?? reasonOf(scene, mention),
    });
  }
  return { credits: credits.sort((a, b) => a.mention[0] - b.mention[0]), noncredits, full };
}

/** The frames of the sentence before, in the same paragraph. */
function framesBefore({ scene, frames }: ReadScene, sentence: number): readonly Frame[] {
  const { sentences } = scene.analysis;
  const isNext = sentence > 0 && sentences[sentence - 1]!.paragraph === sentences[sentence]!.paragraph;
  return isNext ? (frames[sentence - 1] ?? []) : [];
}

/** By sentence: the credits whose content lies in it. A quotation of three sentences is credited at the end of the last. */
function holders({ sentenceOf }: Scene, found: readonly FoundCredit[]): ReadonlyMap<number, FoundCredit[]> {
  const held = new Map<number, FoundCredit[]>();
  for (const credit of found)
    for (const [from, to] of credit.content)
      for (let s = sentenceOf[from]!; s <= sentenceOf[to - 1]!; s++)
        held.set(s, [...(held.get(s) ?? []), credit]);
  return held;
}

/** "It credited Danas with the news": the credit of before, with a link more, also where others point back at it. */
function replace(found: FoundCredit[], old: FoundCredit, by: FoundCredit): void {
  const { replaces: _, ...one } = by;
  for (const [i, credit] of found.entries())
    if (credit === old) found[i] = one;
    else if (credit.prior === old)
      found[i] = { ...credit, prior: one, speaker: credit.speaker ?? one.speaker };
}

/** One mention credited twice with the same words, once with whom it cites and once without: the fuller one stays. */
function withoutDoubles(credits: readonly Credit[]): Credit[] {
  const fuller = new Set(
    credits
      .filter(({ cites }) => cites !== null)
      .map(({ mention, content }) => `${mention[0]}:${content[0]?.[0]}`),
  );
  // "picked up by Delo and by Hina": Danas stands below both.
  const seen = new Set<string>();
  // "told AFP that C, in a statement e-mailed to the agency": once.
  const told = new Set<string>();
  return credits.filter(({ agency, role, cites, mention, content, scope }) => {
    const again = `${agency.id}:${role}:${cites}:${content.join()}`;
    if (scope === 'explicit' && content.length > 0 && told.size === told.add(again).size) return false;
    const words = `${mention[0]}:${content[0]?.[0]}`;
    if (cites === null && fuller.has(words)) return false;
    const key = `${words}:${agency.id}:${cites}`;
    return seen.size < seen.add(key).size;
  });
}

/** A quotation taken up again straight behind the cue: `"He had talent," a friend told the Mirror. "He was good."` */
function resumedQuote(scene: Scene, credit: FoundCredit, cued: (sentence: number) => boolean): Run | null {
  const { sentences } = scene.analysis;
  const own = sentences[credit.sentence]!;
  const next = sentences[credit.sentence + 1];
  if (!next || next.paragraph !== own.paragraph || next.firstToken >= next.endToken) return null;
  if (quoteKind(scene, credit.content) !== 'direct') return null;
  const number = scene.quotation[next.firstToken];
  if (number === undefined || number === -1) return null;
  let end = next.firstToken;
  while (end < scene.quotation.length && scene.quotation[end] === number) end++;
  for (let s = credit.sentence + 1; s < sentences.length && sentences[s]!.firstToken < end; s++)
    if (cued(s)) return null;
  const last = scene.sentenceOf[end - 1]!;
  // What stands behind the closing mark in its sentence must be no cue.
  return end >= sentences[last]!.endToken - 1 ? [next.firstToken, end] : null;
}

/** Bylines, sign-offs and the like look like credits to the grammar: "Smith and Jones reported from Washington". */
function isBarred(scene: Scene, { levels }: FoundCredit): boolean {
  const mention: Mention | undefined = levels[0]?.[0]?.hook.mention;
  // "(Bild via Danas)" looks like whose picture it is, and names two outlets.
  if (levels[0]?.[0]?.hook.by === 'via-bracket') return false;
  const reason: NoncreditReason | null = mention ? reasonOf(scene, mention) : 'topic';
  return reason === 'dateline' || reason === 'sign_off' || reason === 'byline' || reason === 'photo_credit';
}

/** "the Belarusian president was quoted as saying": the credit's own speaker, unless another person is named. */
export function speakerName(people: ReadScene['people'], frame: Frame, speaker: Run | null): string {
  const passive = frame.event?.passive === true;
  if (passive && speaker && !people.isKnown(frame.speaker!)) return people.nameOf(speaker);
  return people.nameOf(frame.speaker!);
}

function creditsFrom({ scene, people }: ReadScene, full: FullCredit): Credit[] {
  const { levels, content, speaker } = full;
  const document = full.document && !isOwnReport(scene, full.document) ? full.document : null;
  const runs = content.map((run) => trimmedContent(scene, run)).filter((run): run is Run => run !== null);
  const continued = full.continued.map((one): ContinuedPart => {
    const inner =
      one.frame?.event &&
      !(one.frame.event.passive && one.frame.event.cue.class === 'quote' && one.frame.hooks.length > 0)
        ? one.frame
        : null;
    return {
      // Without its own "he said", as in the contract's example.
      content: contentSpans(scene, one.frame ? one.frame.content : [one.whole]),
      cue: inner ? spanOf(scene, inner.cue) : null,
      document: inner?.document ? spanOf(scene, inner.document) : null,
      speaker: inner?.speaker ? spanOf(scene, people.withName(inner.speaker)) : null,
      speakerName: inner?.speaker ? speakerName(people, inner, speaker) : null,
      quote: quoteKind(scene, inner?.content ?? [one.whole]),
      confidence: one.confidence,
    };
  });
  const out: Credit[] = [];
  levels.slice(0, full.above ?? levels.length).forEach((level, depth) => {
    const next = levels[depth + 1] ?? [];
    for (const link of level) {
      // "whose report Newsweek summarised and Gulf News lifted from Newsweek": nobody cites itself.
      const others = next.filter(({ agency }) => agency.id !== link.agency.id);
      for (const cites of others.length > 0 ? others : [null])
        out.push({
          agency: link.agency,
          mention: link.hook.mention.span,
          // Who is quoted by another further on is "cited" there.
          role:
            (full.quoted || (full.extended && full.prior !== undefined)) &&
            depth === 0 &&
            link.role === 'reports'
              ? 'cited'
              : link.role,
          cites: cites?.agency.name ?? null,
          document: document ? spanOf(scene, document) : null,
          speaker: speaker ? spanOf(scene, people.withName(speaker)) : null,
          speakerName: speaker ? people.nameOf(speaker) : null,
          cue: spanOf(scene, link.hook.cue),
          content: contentSpans(scene, runs),
          continued,
          anaphoric: full.anaphoric.map((run): Span => spanOf(scene, run)),
          quote: quoteKind(scene, runs),
          scope: full.anaphoric.length > 0 ? 'anaphoric' : 'explicit',
          confidence: link.hook.mention.kind === 'name' ? 0.9 : 0.75,
          by: link.hook.by,
        });
    }
  });
  return out;
}
