import type { Discrepancy } from '@wirediff/domain';
import { polarityDifferences } from '../denials/polarity-differences.js';
import { type Judgement, judge } from '../judging/judge.js';
import { judgeQuotes } from '../judging/judge-quotes.js';
import { withoutPartnered } from '../judging/partnered-figures.js';
import type { Link } from '../links/links.js';
import { match } from '../matching/matching.js';
import type { Entry } from '../reading/entries.js';
import type { Side } from '../reading/side.js';
import { modalityDifferences } from '../wording/modality-differences.js';
import { droppedConditions } from '../wording/omitted-parts.js';
import { besideTheLink } from './beside-the-link.js';

/** One judgement of a pair of claims from all that links them, whole or in clauses, with the surest link. */
export function judgeLinks(
  list: readonly Link[],
  left: readonly Side[],
  right: readonly Side[],
): { surest: Link; judged: Judgement } {
  const used = apart(list);
  const surest = used[0]!;
  const judged = used.map((link) => judgeLink(link, left, right));
  judged.push(...overruled(list, used, left, right));
  const isContradicted = judged.some(({ relation }) => relation === 'conflict');
  judged.push(...besideTheLink(surest, left, right, isContradicted));
  const whole = withConditions(combined(judged), surest, left, right);
  return { surest, judged: ofOwnWords(whole, left[surest.i]!, right[surest.j]!) };
}

/** Of a claim that has its words from the one before it only what it says itself: its figure. */
function ofOwnWords(judged: Judgement, a: Side, b: Side): Judgement {
  if (!a.completed && !b.completed) return judged;
  const isOwn = (side: Side, words: string | null) =>
    !side.completed || words === null || side.claim!.text.includes(words);
  const discrepancies = judged.discrepancies.filter(
    ({ kind, a: x, b: y }) => (kind === 'number' || kind === 'date') && isOwn(a, x) && isOwn(b, y),
  );
  if (discrepancies.length > 0)
    return { ...judged, relation: 'conflict', by: discrepancies[0]!.kind, discrepancies };
  return { ...judged, relation: 'paraphrase', by: 'matched-words', discrepancies };
}

/**
 * Denials of links that a surer one of the same words has put aside: "it was checking | that it was premature to speak of a
 * leak" is linked with "data leaked" by its first clause, and denies it by its second. (Figures
 * and dates lost more than they gave: a clause leaves behind the figure that has its partner.)
 */
function overruled(
  list: readonly Link[],
  used: readonly Link[],
  left: readonly Side[],
  right: readonly Side[],
): Judgement[] {
  const denials = list
    .filter((link) => !used.includes(link) && mayDeny(link))
    .sort((x, y) => y.score - x.score)
    .map((link) => {
      const { a, b, measured } = link;
      return polarityDifferences(
        a.side.reading,
        b.side.reading,
        measured.matching,
        opposedOf(link, left, right),
      );
    })
    .filter((rows) => rows.length > 0);
  const { i, j } = used[0]!;
  // Quotes are judged as quotes, whatever links them.
  if (denials.length === 0 || judgeQuotes(left[i]!, right[j]!) !== null) return [];
  return denials.map((discrepancies) => ({
    relation: 'conflict',
    similarity: 0,
    discrepancies,
    by: 'negation',
    kept: 0,
  }));
}

/** Most links have nothing that could deny: they need no closer look. */
const mayDeny = ({ a, b, measured }: Link) =>
  measured.opposed !== null ||
  a.side.reading.polarity.negations.length > 0 ||
  b.side.reading.polarity.negations.length > 0;

/** The surest links that do not speak of the same words: a whole claim leaves nothing to its clauses. */
function apart(list: readonly Link[]): Link[] {
  const overlap = (x: Entry, y: Entry) => x.clause === null || y.clause === null || x.clause === y.clause;
  const used: Link[] = [];
  for (const link of [...list].sort((x, y) => y.score - x.score)) {
    if (!used.some((other) => overlap(link.a, other.a) || overlap(link.b, other.b))) used.push(link);
  }
  return used;
}

/**
 * Quotes are held against each other as quotes, whatever stands around them. A clause of prose that is worded alike is
 * a small part of its sentence: no more than a paraphrase.
 */
function judgeLink(link: Link, left: readonly Side[], right: readonly Side[]): Judgement {
  const { a, b, measured, i, j } = link;
  const quoted = judgeQuotes(left[i]!, right[j]!);
  if (quoted !== null) return quoted;
  const opposed = opposedOf(link, left, right);
  const found = judge(a.side, b.side, { ...measured, opposed });
  const judged = withoutPartnered(found, left[i]!, right[j]!);
  const whole = a.clause === null && b.clause === null;
  const ofQuotes = a.side.quote !== 'indirect' && b.side.quote !== 'indirect';
  if (whole || ofQuotes || (judged.relation !== 'verbatim' && judged.relation !== 'near_verbatim'))
    return judged;
  return { ...judged, relation: 'paraphrase', by: 'matched-words' };
}

/** The words of a link that exclude each other; "won a star in 2011 and lost it in 2024" is both, whichever clause was linked. */
function opposedOf(
  { a, b, measured, i, j }: Link,
  left: readonly Side[],
  right: readonly Side[],
): Link['measured']['opposed'] {
  if (measured.opposed === null) return null;
  const [x, y] = measured.opposed;
  const keys = [a.side.reading.keys[x]!, b.side.reading.keys[y]!];
  const tells = ({ reading }: Side, key: string) => reading.content.some((at) => reading.keys[at] === key);
  const isBoth = [left[i]!, right[j]!].some((side) => keys.every((key) => tells(side, key)));
  return isBoth ? null : measured.opposed;
}

/** A condition stands in a clause of its own ("unless the pumps fail"), and bears on what was linked all the same. */
function withConditions(
  judged: Judgement,
  { a, b, i, j }: Link,
  left: readonly Side[],
  right: readonly Side[],
) {
  if ((a.clause === null && b.clause === null) || judged.relation !== 'paraphrase') return judged;
  const [x, y] = [left[i]!.reading, right[j]!.reading];
  const matching = match(x, y);
  const lost = droppedConditions(x, y, matching).filter(
    (row) => !judged.discrepancies.some((one) => one.kind === row.kind && one.a === row.a && one.b === row.b),
  );
  const isDoubted = judged.discrepancies.some(({ kind }) => kind === 'modality');
  const doubts = isDoubted ? [] : modalityDifferences(x, y, matching);
  return { ...judged, discrepancies: [...judged.discrepancies, ...doubts, ...lost] };
}

/** The surest clause pair decides; a contradiction in any other makes the row a conflict. */
function combined(judged: readonly Judgement[]): Judgement {
  const first = judged[0]!;
  const conflict = judged.find(({ relation }) => relation === 'conflict');
  const seen = new Set<string>();
  const discrepancies: Discrepancy[] = [];
  for (const row of judged.flatMap((one) => one.discrepancies)) {
    const key = `${row.kind}|${row.a}|${row.b}`;
    if (!seen.has(key)) discrepancies.push(row);
    seen.add(key);
  }
  return { ...first, relation: (conflict ?? first).relation, by: (conflict ?? first).by, discrepancies };
}
