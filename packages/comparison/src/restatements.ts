import type { Claim, Restatement } from '@wirediff/domain';
import { CERTAINTIES } from './hedges.js';
import { likeness, type Measure, measure } from './judge.js';
import type { Matching } from './matching.js';
import { hedgesOf } from './modality-differences.js';
import { type ComparedArticle, type Side, sides } from './side.js';
import { RESTATEMENT, RESTATEMENT_FEATURES, type RestatementFeatures, sigmoid } from './weights.js';
import { wordDiff } from './word-diff.js';

/** At most so many an article, the surest. */
const MOST = 6;
/** Probability from which a pair is shown; the cap decides more often. */
const LEAST = 0.01;
/**
 * In the body a pair must share so much; a headline or lead may say again what a quote comes to with hardly a word of
 * it ("TERROR fears grip port" over "we do not rule out an act"). Below it nothing right was seen in the body.
 */
const LEAST_IN_BODY = 0.15;

interface Candidate {
  readonly own: Side;
  readonly credited: Side;
  readonly measured: Measure;
  readonly features: RestatementFeatures;
  readonly similarity: number;
}

/**
 * Sentences of the outlet's own voice that say again what it credits to an agency elsewhere in the article, the
 * surest first. An agency's own dispatch has no own voice to hold against it.
 *
 * @example lead "Petrov is finished" and "Petrov may step down, AFP reported" -> stronger
 */
export function restatements(compared: ComparedArticle): Restatement[] {
  const loudness = loudnessOf(sides(compared));
  const scored = restatementCandidates(compared).map((candidate) => ({
    candidate,
    score: scoreOf(candidate.features),
  }));
  return scored
    .filter(
      ({ score, candidate: { features, similarity } }) =>
        score >= LEAST && (features.early === 1 || similarity >= LEAST_IN_BODY),
    )
    .sort((x, y) => y.score - x.score || byPlace(x.candidate, y.candidate))
    .filter(oneOfEach())
    .slice(0, MOST)
    .map(({ candidate: { own, credited, measured, similarity } }) => ({
      article: compared.article.id,
      ownVoice: own.claim!.index,
      claim: credited.claim!.index,
      stronger: isStronger(own, credited, measured.matching, loudness),
      similarity,
      diff: wordDiff(credited.claim!.text, own.claim!.text),
    }));
}

/** At most so many rows for one sentence or one credited claim, so that four places show more than one. */
const MOST_OF_ONE = 3;

function oneOfEach(): (scored: { candidate: Candidate }) => boolean {
  const seen = new Map<string, number>();
  return ({ candidate: { own, credited } }) => {
    const keys = [`own${own.claim!.index}`, `credited${credited.claim!.index}`];
    if (keys.some((key) => (seen.get(key) ?? 0) >= MOST_OF_ONE)) return false;
    // A lead over what three agencies say is shown with each of them, not three times with one.
    const agency = `${own.claim!.index} ${credited.chain.join('>')}`;
    if (seen.has(agency)) return false;
    seen.set(agency, 1);
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    return true;
  };
}

function scoreOf(features: RestatementFeatures): number {
  return sigmoid(
    RESTATEMENT_FEATURES.reduce((sum, key) => sum + RESTATEMENT[key] * features[key], RESTATEMENT.bias),
  );
}

/**
 * Does the outlet choose the words? In its own voice, and in a headline or lead also where it leans on a speaker it
 * does not quote: "The tariff may be short-lived, the minister suggested" above her quote to an agency.
 */
function isOutlets({ ownVoice, chain, quote, placement }: Claim): boolean {
  return ownVoice || (chain.length === 0 && quote === 'indirect' && placement !== 'body');
}

/** Every own-voice claim with every credited claim of one article, and what speaks for the one restating the other. */
export function restatementCandidates(compared: ComparedArticle): Candidate[] {
  if (compared.agency !== null) return [];
  const list = sides(compared);
  const credited = list.filter(
    ({ claim }) => claim !== null && claim.chain.length > 0 && claim.anaphoric.length === 0,
  );
  const reached = list.flatMap(({ claim }) => claim?.anaphoric ?? []);
  return list
    .filter(({ claim }) => claim !== null && isOutlets(claim))
    .flatMap((own) => {
      // "Petrov and Lind made the remarks, AFP reported": what "the remarks" reach back to is said again for sure.
      const isReached = reached.some(
        ([from, to]) => own.claim!.field === 'text' && own.claim!.spans.some(([s, e]) => from < e && s < to),
      );
      return credited.map((other, rank): Candidate => {
        const measured = measure(own, other);
        const { similarity } = likeness(own, other, measured);
        const { matching } = measured;
        const names = matching.matches.filter(({ a }) => own.reading.inName[a]).length;
        const apart = own.claim!.field === 'title' ? 3 : Math.abs(own.claim!.index - other.claim!.index);
        return {
          own,
          credited: other,
          measured,
          similarity,
          features: {
            most: Math.max(matching.coverA, matching.coverB),
            similarity,
            near: 1 / apart,
            early: own.claim!.placement === 'body' && !isReached ? 0 : 1,
            first: 1 / (1 + rank),
            loaded: Math.min(2, own.reading.loaded.length) / 2,
            names: Math.min(2, names) / 2,
            quote: other.quote === 'indirect' ? 0 : 1,
          },
        };
      });
    });
}

function byPlace(x: Candidate, y: Candidate): number {
  return x.own.claim!.index - y.own.claim!.index || x.credited.claim!.index - y.credited.claim!.index;
}

/** Share of loaded words in an article's own voice from which it is written in strong words throughout. */
const LOUD = 0.035;
/** So little in common is no rendering but a reading: what the quote is made to mean. Goes beyond it on dev 10 of 11. */
const FAR = 0.15;
/** So much in common says no more than the quote. */
const CLOSE = 0.5;

/**
 * Does an own sentence say more than what it says again? A loaded word or a certainty that the credited content has
 * not, a doubt lost, or hardly a word in common. Of the own sentence only the clauses count that share something with
 * the credited content: "settled soon and not left to those who poison" says a quote about settling again in its first
 * clause, without the poison.
 *
 * @param loudness share of loaded words in the article's own voice, 0 to 1
 */
function isStronger(
  own: Side,
  credited: Side,
  { matches, coverA, coverB }: Matching,
  loudness: number,
): boolean {
  const most = Math.max(coverA, coverB);
  const shared = new Set(matches.map((m) => clauseOf(own, own.reading.units[m.a]!.at)));
  const said = new Set(credited.reading.keys);
  const counts = (at: number) =>
    (shared.size === 0 || shared.has(clauseOf(own, at))) && !said.has(own.reading.keys[at]!);
  if (own.reading.loaded.some(counts)) return true;
  if (own.reading.words.some(({ lower }, at) => certainties.has(lower) && counts(at))) return true;
  const [ownHedges, hedges] = [hedgesOf(own.reading).length, hedgesOf(credited.reading).length];
  if (ownHedges === 0 && (hedges > 0 || most < FAR)) return true;
  return loudness >= LOUD && most < CLOSE;
}

const certainties = new Set(CERTAINTIES.trim().split('\n'));

/** Share of loaded words in what an article says in its own voice. */
function loudnessOf(list: readonly Side[]): number {
  const own = list.filter(({ claim }) => claim?.ownVoice === true);
  const all = own.reduce((sum, { reading }) => sum + reading.content.length, 0);
  return all === 0 ? 0 : own.reduce((sum, { reading }) => sum + reading.loaded.length, 0) / all;
}

/** Number of the clause a word stands in: cut at marks and at "and", "but". */
function clauseOf({ reading }: Side, at: number): number {
  return reading.words
    .slice(0, at)
    .filter(({ text, lower }) => /^[,;:.–—]$/.test(text) || lower === 'and' || lower === 'but').length;
}
