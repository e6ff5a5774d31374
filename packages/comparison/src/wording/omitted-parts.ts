import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import type { Reading } from '../reading/reading.js';
import { omittedRows, type Run } from './omitted-rows.js';

/** Words that open a part of a sentence which can be left out without the rest falling apart. */
const OPENERS = new Set(
  'if unless when while after before because although in at by for with from until since near under between among within as provided over on to'.split(
    ' ',
  ),
);
/** Of the parts found, those that say when, why or on what condition; of others ("in Lunde", "with a crane") one in five was thought worth telling. */
const TELLING = /^(?:if|unless|when|while|after|before|because|although|at|as|by|provided|since)$/;
/** A longer part is another matter, not a detail of this one. */
const MOST_WORDS = 9;

/**
 * Details that one side of a paraphrase leaves out: phrases with their preposition or condition ("until March",
 * "if expectations do not improve") none of whose words has a partner on the other side.
 */
export function droppedDetails(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const left = details(a, new Set(matching.matches.map((m) => m.a))).filter((run) => !isMetBy(a, run, b));
  const right = details(b, new Set(matching.matches.map((m) => m.b))).filter((run) => !isMetBy(b, run, a));
  return omittedRows(a, longest(left), b, longest(right));
}

/** "if orders recover" and "provided that orders pick up": has the other side a condition of its own? */
const isMetBy = (own: Reading, { first }: Run, other: Reading): boolean =>
  CONDITIONS.test(own.words[first]!.lower) && isConditional(other);

const isConditional = ({ words }: Reading): boolean =>
  words.some(({ lower }) => CONDITIONS.test(lower) || CONDITIONAL.test(lower));

/** "on Thursday", "in May", "at 7 a.m.": every report has its day, and one that leaves it out has left out nothing. */
function isDateline({ words, moments, content }: Reading, first: number, end: number): boolean {
  if (!/^(on|in|at)$/.test(words[first]!.lower)) return false;
  return content
    .filter((at) => first < at && at < end)
    .every((at) => moments.some((moment) => moment.first <= at && at < moment.end));
}

/** "of the Brenn brigade": whose or which. "of vaccine" is no detail. */
function opensName({ words, names }: Reading, i: number): boolean {
  if (words[i]!.lower !== 'of') return false;
  const next = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  return names.some(({ first }) => first === next);
}

/** The longest of several: which detail matters most cannot be told, and one row a side is enough to look. */
function longest(runs: readonly Run[]): Run[] {
  return [...runs].sort((x, y) => y.end - y.first - (x.end - x.first)).slice(0, 1);
}

function details(reading: Reading, matched: ReadonlySet<number>): Run[] {
  const at = new Map<number, boolean>();
  reading.units.forEach((unit, i) => {
    const end =
      unit.kind === 'word'
        ? unit.at + 1
        : unit.kind === 'figure'
          ? reading.quantities[unit.index]!.end
          : reading.moments[unit.index]!.end;
    for (let k = unit.at; k < end; k++) at.set(k, matched.has(i));
  });
  const found: Run[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    if (!OPENERS.has(reading.words[i]!.lower) && !opensName(reading, i)) continue;
    let end = i + 1;
    let content = 0;
    while (end < reading.words.length && at.get(end) !== true) {
      const word = reading.words[end]!;
      if (/^[,;:.!?()]$/.test(word.text) || (content > 0 && OPENERS.has(word.lower))) break;
      if (/^(and|but|or|which|who|that)$/.test(word.lower)) break;
      if (at.get(end) === false) content++;
      end++;
    }
    const broken = at.get(end) === true;
    while (end > i + 1 && at.get(end - 1) !== false) end--;
    if (content === 0 || broken || end - i > MOST_WORDS || isDateline(reading, i, end)) continue;
    if (end - i > 1 && TELLING.test(reading.words[i]!.lower)) found.push({ first: i, end });
    i = end - 1;
  }
  return found;
}

/** Words that open a condition or an exception: without it a statement says more than was said. */
const CONDITIONS = /^(if|unless|provided|until|except|excluding)$/;
/** Words with which the other side may have a condition of its own. */
const CONDITIONAL = /^(?:should|while|once|condition|event|long|without|pending|till|deadline)$/;

/**
 * A condition or exception that one side has and the other lost ("unless the pumps are mended"), however much else the two
 * tell: most of its words have no partner, and the other side has no condition of its own.
 */
export function droppedConditions(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const [x, y] = [isConditional(a), isConditional(b)];
  if (x === y) return [];
  const matched = new Set(matching.matches.map((m) => (x ? a.units[m.a]!.at : b.units[m.b]!.at)));
  const lost = condition(x ? a : b, matched);
  // "until Wednesday" and "in midweek": both tell when.
  if (lost !== null && isTimed(x ? a : b, lost) && tellsTime(x ? b : a)) return [];
  return lost === null ? [] : x ? omittedRows(a, [lost], b, []) : omittedRows(a, [], b, [lost]);
}

const isTimed = ({ words, moments }: Reading, { first, end }: Run): boolean =>
  words[first]!.lower === 'until' && moments.some((moment) => first < moment.first && moment.first < end);

const tellsTime = ({ moments, quantities }: Reading): boolean =>
  moments.length > 0 || quantities.some(({ dimension }) => dimension === 'second');

function condition(reading: Reading, matched: ReadonlySet<number>): Run | null {
  const { words, keys } = reading;
  const first = words.findIndex(({ lower }) => CONDITIONS.test(lower));
  if (first < 0) return null;
  let end = first + 1;
  while (
    end < words.length &&
    !/^[,;:.!?()"”]$/.test(words[end]!.text) &&
    !/^(and|but|where|which|who)$/.test(words[end]!.lower)
  )
    end++;
  const content = Array.from({ length: end - first }, (_, k) => first + k).filter((at) => keys[at] !== null);
  const kept = content.filter((at) => matched.has(at)).length;
  if (content.length === 0 || kept > content.length / 2) return null;
  return isOfWhatIsTold(reading, first, matched) ? { first, end } : null;
}

/**
 * Is what the condition holds for told by the other side? "will have his medical on Friday and sign until June 2030" beside "his
 * medical is on Friday" lost the signing, not its term.
 */
function isOfWhatIsTold({ words, keys }: Reading, first: number, matched: ReadonlySet<number>): boolean {
  const own: number[] = [];
  for (let k = first - 1; k >= 0 && !/^(?:[,;:]|and|but|or)$/.test(words[k]!.lower); k--)
    if (keys[k] !== null) own.push(k);
  return own.length === 0 || own.some((at) => matched.has(at));
}
