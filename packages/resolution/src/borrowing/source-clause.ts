import { CARRIER_NOUNS, isDocumentNoun } from '../cues/nouns.js';
import { sourcingWords } from '../cues/sourcing.js';
import { cueOf } from '../cues/verbs.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { takerOf } from '../grammar/piece-taker.js';
import { mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { borrowedFrame, subjectsBefore } from './subjects-of-borrowing.js';
import { outletPhrase } from './taker-phrase.js';

/** What an outlet has from another, beside "it" and "this". */
const TAKEN =
  /^(?:it|this|that|the|its|all|much|most|of|whole|entire|lead|main|own|news|story|report|reports|reporting|information|account|scoop|figures?|claim|claims|revelation|details|quote|quotes|item|exclusive|numbers?|toll|remarks?|words?|piece|article|version|line|finding|findings|allegations?|statement|back)$/;

/**
 * A clause that only names whom an outlet has its story from: "It refers to Danas", "The paper based this on Danas", "The Dakar site
 * credited Danas", "The item is attributed to Danas". The outlet is absent where a pronoun or its kind stands for it.
 */
export function sourceClause(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower, tag } = scene;
  const words = sourcingWords(lower[verb]!);
  const be = /^(?:is|was|were|are|been)$/.test(lower[verb - 1] ?? '');
  // "It was relying on Danas"
  const aside = lower[verb - 1] === ',' && tag[verb] === 'VBG';
  if (!words || !(aside || (be ? /^VB[DNG]$/ : /^VB[DZPN]$/).test(tag[verb]!))) return null;
  const passive = be && tag[verb] !== 'VBG';
  let at = skipAdverbs(scene, verb + 1, to);
  while (!passive && at < to && at < verb + 7 && TAKEN.test(lower[at]!) && !mentionHolding(scene, at)) at++;
  const joined = words.has(lower[at] ?? '');
  // "The outlet is linked to Danas": a tie, no source.
  if (passive && !/^(?:attribut|ascrib|credit|sourc|trac|bas|tak|lift|borrow)/.test(lower[verb]!))
    return null;
  // "credited Danas", but "cited the story of Danas": a name right behind the verb, or its word.
  if (!joined && (passive || !words.has('-') || at > skipAdverbs(scene, verb + 1, to) + 1)) return null;
  const open = joined ? at + 1 : at - (at > verb + 1 && /^(?:the|its)$/.test(lower[at - 1]!) ? 1 : 0);
  const source = sourceOpening(scene, open, to);
  if (!source) return null;
  // "based on a Danas dispatch"
  const piece = joined && isDocumentNoun(lower[source.phrase[1]] ?? '') ? 1 : 0;
  if (!closes(scene, source.phrase[1] + piece, to)) return null;
  const subject = asideSubject(scene, verb, source.phrase[1] + piece, from) ?? subjectOf(scene, verb, from);
  // "Anadolu quoted the daily" is read as an event.
  if (!subject || (aside && subject.above.length > 0) || (!joined && subject.above.length > 0)) return null;
  return borrowedFrame(subject.above, [source], [verb, open], [subject.run[0], source.phrase[1]], 'reports');
}

/** "Danas", "an account in Danas", "a dispatch by Danas": never "an engineer at the site". */
function sourceOpening(scene: Scene, at: number, to: number): Mention | null {
  const { lower, tag } = scene;
  for (let k = at; k < to && k < at + 7; k++) {
    const mention = mentionOpening(scene, k);
    if (mention)
      return k === at || (/^(?:by|in|from|of|on)$/.test(lower[k - 1]!) && isDocumentNoun(lower[k - 2]!))
        ? mention
        : null;
    // "an interview the prefect gave to Danas"
    const given = takerOf(scene, k, to);
    if (given) return given;
    if (!/^(?:DT|JJ|NN|NNS|IN|VBN|PRP\$|CD)$/.test(tag[k]!)) return null;
  }
  return null;
}

/** Nothing is said behind the name: not "referred to Danas as a rival", "cited Danas as saying". */
function closes({ lower }: Scene, end: number, to: number): boolean {
  return end >= to || /^(?:[.,;:)]|[—–-]+|which|whose|and|but|in|on)$/.test(lower[end]!);
}

/** "It", "The paper", "The Dakar site", "its report": never a person or a house. */
function subjectOf(scene: Scene, verb: number, from: number): { above: Mentions; run: Run } | null {
  const { lower } = scene;
  let at = verb;
  while (
    at > from &&
    (/^(?:is|was|were|are|has|have|had|been|also|in|turn|its|their)$/.test(lower[at - 1]!) ||
      skipAdverbs(scene, at - 1, at) === at)
  )
    at--;
  const above = subjectsBefore(scene, at, from);
  if (above.length > 0) return { above, run: [above[0]!.phrase[0], at] };
  // "Here it relied on"
  if (/^(?:it|they)$/.test(lower[at - 1] ?? '') && at - 1 <= startOfClause(scene, at, from) + 2)
    return { above: [], run: [at - 1, at] };
  const phrase = outletPhrase(scene, at, from);
  return phrase && { above: [], run: phrase };
}

/** "The item, which cites Danas, gives no date": a piece with an aside, where the clause reports nothing more. */
function asideSubject(
  scene: Scene,
  verb: number,
  end: number,
  from: number,
): { above: Mentions; run: Run } | null {
  const { lower } = scene;
  const comma = lower[verb - 1] === 'which' ? verb - 2 : verb - 1;
  if (
    lower[comma] !== ',' ||
    lower[end] !== ',' ||
    /^(?:say|report|write|add|claim|state|note|announce|put|quote|cite)$/.test(
      cueOf(lower[end + 1] ?? '')?.lemma ?? '',
    )
  )
    return null;
  // Never an outlet itself: "The Associated Press, crediting the newspaper, identified him".
  if (CARRIER_NOUNS.has(lower[comma - 1]!)) return null;
  const phrase = outletPhrase(scene, comma, from);
  return phrase && phrase[0] === from ? { above: [], run: phrase } : null;
}

type Mentions = ReturnType<typeof subjectsBefore>;

/** Where the clause of token `at` begins: behind a mark, a conjunction, or "The station said". */
function startOfClause({ lower }: Scene, at: number, from: number): number {
  let k = at - 1;
  while (k > from && !/^(?:[,;:]|and|but|though|while|said|that|[—–-]+)$/.test(lower[k - 1]!)) k--;
  return k;
}
