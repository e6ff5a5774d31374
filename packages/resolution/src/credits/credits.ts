import type { Attribution, Credit, Noncredit, NoncreditReason } from '@wirediff/domain';
import { creditsIn } from '../chains/chains.js';
import type { FoundCredit } from '../chains/found-credit.js';
import { quoteKind } from '../contents/content-runs.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, tokenAt } from '../reading.js';
import { anaphoricRuns } from './anaphora.js';
import { attributedCredits } from './attributed.js';
import { continuedBehind } from './continued.js';
import type { FoundCredits, FullCredit } from './full-credit.js';
import { answersTo, withoutAsking } from './met.js';
import { reasonOf } from './noncredits.js';
import { withWhatWasSaid } from './said-this.js';
import { spokenBefore } from './was-speaking-to.js';
import { creditsFrom, withoutDoubles } from './written-credits.js';

export function creditsOf(reading: ReadScene, attributions: readonly Attribution[]): FoundCredits {
  const { scene, frames, people } = reading;
  const found: FoundCredit[] = [];
  const spoken = spokenBefore(scene, frames);
  const answers = new Map([...spoken, ...answersTo(scene, frames)]);
  for (const [sentence, all] of frames.entries()) {
    const answer = answers.get(sentence);
    if (answer) found.push(answer);
    // "She made the comments to Danas": whom she spoke to, and nothing that she said.
    const hearer = spoken.get(sentence - 1)?.levels[0]?.[0]?.hook.mention;
    const some = withoutAsking(scene, sentence, all, answers.has(sentence + 1)).filter(
      ({ hooks }) => !hooks.some(({ mention }) => mention === hearer),
    );
    for (const one of creditsIn(scene, sentence, some, found.slice(-4), framesBefore(reading, sentence)))
      if (one.replaces) replace(found, one.replaces, one);
      else if (!isBarred(scene, one)) found.push(withWhatWasSaid(scene, one, found.at(-1)));
  }
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
  const credits = byName(scene, withoutDoubles(full.flatMap((one) => creditsFrom(reading, one))));
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

/** "profiled by the New Yorker, which claimed that C": by its name, where nothing else is credited to that. */
function byName(scene: Scene, credits: readonly Credit[]): Credit[] {
  const taken = new Set(credits.map(({ mention }) => mention[0]));
  return credits.map((credit) => {
    const token = tokenAt(scene, credit.mention[0]);
    const owner = scene.lower[token] === 'which' ? mentionEndingAt(scene, token - 1) : null;
    return owner && owner.never === null && !taken.has(owner.span[0])
      ? { ...credit, mention: owner.span }
      : credit;
  });
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
