import type { Claim, Restatement } from '@wirediff/domain';
import { likeness, type Measure, measure } from '../judging/judge.js';
import { sigmoid, weighed } from '../matching/weights.js';
import { nearness } from '../reading/meaning.js';
import { type ComparedArticle, type Side, sides } from '../reading/side.js';
import { wordDiff } from '../words/word-diff.js';
import {
  RESTATEMENT,
  RESTATEMENT_FEATURES,
  type RestatementFeatures,
  STRONGER,
  STRONGER_FEATURES,
  type StrongerFeatures,
} from './restatement-weights.js';

/** At most so many an article, the surest. */
const MOST = 6;
/** A headline stands beside no claim; it is taken to be so many claims away. */
const TITLE_APART = 3;
/** Probability from which a pair is shown. */
const LEAST = 0.12;

interface Candidate {
  readonly own: Side;
  readonly credited: Side;
  readonly measured: Measure;
  readonly features: RestatementFeatures;
}

/**
 * Sentences of the outlet's own voice that say again what it credits to an agency elsewhere in the article, the
 * surest first. An agency's own dispatch has no own voice to hold against it.
 *
 * @example lead "Petrov is finished" and "Petrov may step down, AFP reported" -> stronger
 */
export function restatements(compared: ComparedArticle): Restatement[] {
  const scored = restatementCandidates(compared).map((candidate) => ({
    candidate,
    score: scoreOf(candidate.features),
  }));
  return scored
    .filter(({ score }) => score >= LEAST)
    .sort((x, y) => y.score - x.score || byPlace(x.candidate, y.candidate))
    .filter(oneOfEach())
    .slice(0, MOST)
    .map(({ candidate }) => ({
      article: compared.article.id,
      ownVoice: candidate.own.claim!.index,
      claim: candidate.credited.claim!.index,
      stronger: isStronger(candidate, sides(compared)),
      similarity: likeness(candidate.own, candidate.credited, candidate.measured).similarity,
      diff: wordDiff(candidate.credited.claim!.text, candidate.own.claim!.text),
    }));
}

/** At most so many rows for one sentence or one credited claim, so that four places show more than one. */
const MOST_OF_ONE = 3;
/** Of the body, where chance is likelier. */
const MOST_IN_BODY = 1;

function oneOfEach(): (scored: { candidate: Candidate }) => boolean {
  const seen = new Map<string, number>();
  return ({ candidate: { own, credited, features } }) => {
    const keys = [`own${own.claim!.index}`, `credited${credited.claim!.index}`];
    if (keys.some((key) => (seen.get(key) ?? 0) >= MOST_OF_ONE)) return false;
    const body = features.early === 1 ? [] : keys.map((key) => `${key} in the body`);
    if (body.some((key) => (seen.get(key) ?? 0) >= MOST_IN_BODY)) return false;
    // A lead over what three agencies say is shown with each of them, not three times with one.
    const agency = `${own.claim!.index} ${credited.chain.join('>')}`;
    if (seen.has(agency)) return false;
    seen.set(agency, 1);
    for (const key of [...keys, ...body]) seen.set(key, (seen.get(key) ?? 0) + 1);
    return true;
  };
}

const scoreOf = (features: RestatementFeatures): number =>
  sigmoid(weighed(RESTATEMENT_FEATURES, RESTATEMENT, features));

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
        const { matching, figures } = measured;
        const isTitle = own.claim!.field === 'title';
        const between = Math.abs(own.claim!.index - other.claim!.index);
        return {
          own,
          credited: other,
          measured,
          features: {
            most: Math.max(matching.coverA, matching.coverB),
            meaning: Math.max(0, nearness(own.reading, other.reading)),
            near: 1 / (isTitle ? TITLE_APART : between),
            apart: Math.log1p(between),
            before: flag(own.claim!.index < other.claim!.index),
            early: flag(own.claim!.placement !== 'body' || isReached),
            title: flag(isTitle),
            first: 1 / (1 + rank),
            length: Math.log1p(other.reading.weight),
            loaded: Math.min(2, own.reading.loaded.length) / 2,
            quote: flag(other.quote !== 'indirect'),
            figures: Math.min(2, own.reading.quantities.length) / 2,
            opposed: figures.length,
          },
        };
      });
    });
}

const flag = (is: boolean) => (is ? 1 : 0);

function byPlace(x: Candidate, y: Candidate): number {
  return x.own.claim!.index - y.own.claim!.index || x.credited.claim!.index - y.credited.claim!.index;
}

/**
 * What speaks for an own sentence going beyond what it says again. Of its words only those count that stand in a clause which shares
 * something with the credited content: "settled soon and not left to those who poison" says a quote about settling again in its first
 * clause, without the poison.
 *
 * @param list the sides of the article
 */
export function strongerFeatures(
  { own, credited, measured }: Pick<Candidate, 'own' | 'credited' | 'measured'>,
  list: readonly Side[],
): StrongerFeatures {
  const { matches, coverB } = measured.matching;
  const shared = new Set(matches.map((m) => clauseOf(own, own.reading.units[m.a]!.at)));
  const said = new Set(credited.reading.keys);
  const isLoaded = own.reading.loaded.some(
    (at) => (shared.size === 0 || shared.has(clauseOf(own, at))) && !said.has(own.reading.keys[at]!),
  );
  return {
    loudness: Math.min(1, loudnessBeside(own, list) / MOST_LOUD),
    loaded: flag(isLoaded),
    told: coverB,
    length: Math.log1p(credited.reading.weight),
    quote: flag(credited.quote !== 'indirect'),
  };
}

/** Louder than that is no louder. */
const MOST_LOUD = 0.15;

/** From here on readers called more restatements stronger than not; two of three labelled ones are. */
const LEAST_STRONGER = 0.4;

/** Does an own sentence say more than what it says again? Fitted by train/restatements.mjs. */
function isStronger(candidate: Candidate, list: readonly Side[]): boolean {
  const found = strongerFeatures(candidate, list);
  return sigmoid(weighed(STRONGER_FEATURES, STRONGER, found)) >= LEAST_STRONGER;
}

/** Share of loaded words in what an article says in its own voice elsewhere. */
function loudnessBeside(own: Side, list: readonly Side[]): number {
  const others = list.filter((side) => side !== own && side.claim?.ownVoice === true);
  const all = others.reduce((sum, { reading }) => sum + reading.content.length, 0);
  return all === 0 ? 0 : others.reduce((sum, { reading }) => sum + reading.loaded.length, 0) / all;
}

/** Number of the clause a word stands in: cut at marks and at "and", "but". */
function clauseOf({ reading }: Side, at: number): number {
  return reading.words
    .slice(0, at)
    .filter(({ text, lower }) => /^[,;:.–—]$/.test(text) || lower === 'and' || lower === 'but').length;
}
