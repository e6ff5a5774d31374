import { cueOf } from '../cues/verbs.js';
import { sexOfName } from '../speakers/given-names.js';
import type { Standing } from './standing.js';

/** What stands before a name where it is told, quoted or printed: the slot each comes to (see `slotOf`). */
export const BEFORE: readonly ((name: Standing) => number)[] = [
  carriedBy,
  spokenTo,
  interviewedWith,
  reportFrom,
  hadItFrom,
  cameFrom,
  publishedIn,
  editionOf,
  perName,
  saidOn,
  appearedOn,
  toldOrQuoted,
  quotedAsOfPlace,
  inTurnOn,
  reportsBetweenCommas,
  reportsReporter,
];

/** "picked up by X", "as saying by X", "quoted by X", "seen by X" hardly anybody else; "shared by X" others too. */
function carriedBy({ reading: { lower }, k, before, left }: Standing): number {
  if (before !== 'by') return 0;
  const verb = cueOf(left) ?? cueOf(lower[k - 2] ?? '');
  if (
    left === 'saying' ||
    left === 'up' ||
    // "published by X", "a statement read by X": everybody publishes and reads.
    (verb?.class === 'carry' && !/^(?:publish|release|post|run|read|issue|obtain)$/.test(verb.lemma)) ||
    verb?.class === 'quote' ||
    verb?.class === 'see' ||
    verb?.lemma === 'report'
  )
    return 2;
  return /^(?:provided|supplied|shared)$/.test(left) ? 1 : 0;
}

/** "according to X", "remarks to X", "confirmed to X" */
function spokenTo({ before, left }: Standing): number {
  return before === 'to' &&
    (/^(?:according|interview|remarks|comments|speaking|spoke|statement)$/.test(left) ||
      /^(?:confirm|admit|reveal|disclose|explain)$/.test(cueOf(left)?.lemma ?? ''))
    ? 1
    : 0;
}

/** "an interview with Sean Hannity": of two words it is a person as often as an outlet. */
function interviewedWith({ reading: { lower }, k, before, left, from, to }: Standing): number {
  if (before !== 'with' || left !== 'interview') return 0;
  // "Israel Radio aired an interview with Lind": who was asked.
  const airs = /^(?:aired|airs|ran|runs|published|broadcast|carried|conducted|posted|printed|did|had)$/;
  if ([3, 4, 5].some((back) => airs.test(lower[k - back] ?? ''))) return 0;
  return to - from === 1 ? 2 : 1;
}

/** "a report Tuesday from X" */
function reportFrom({ reading: { lower }, k, before }: Standing): number {
  return before === 'from' &&
    [1, 2, 3].some((back) => /^(?:report|story|article|dispatch)$/.test(lower[k - back] ?? ''))
    ? 1
    : 0;
}

/** "Interfax had it from X", "took the story from X" */
function hadItFrom({ reading: { lower }, k, before, left }: Standing): number {
  // "a figure it took from X"
  if (before === 'from' && /^(?:took|taken|got|lifted|borrowed|drew|copied)$/.test(left)) return 1;
  return before === 'from' &&
    /^(?:it|them|story|news|account|report)$/.test(left) &&
    /^(?:had|has|took|got|takes|picked|up|the|its)$/.test(lower[k - 2] ?? '')
    ? 2
    : 0;
}

/** "The report came from X" */
function cameFrom({ reading: { lower }, k, before, left }: Standing): number {
  return before === 'from' &&
    /^(?:came|comes|originated)$/.test(left) &&
    /^(?:news|report|story|information|claim|account)$/.test(lower[k - 2] ?? '')
    ? 1
    : 0;
}

/** "an article in X", "published in X", "which it had found in X"; hardly anybody but outlets in "according to a report in X" */
function publishedIn({ reading: { lower }, k, before, left }: Standing): number {
  const told =
    lower[k - 3] === 'to' && lower[k - 4] === 'according' && /^(?:an?|the)$/.test(lower[k - 2] ?? '');
  if (before === 'in' && told && /^(?:report|article|story)$/.test(left)) return 2;
  return before === 'in' && /^(?:published|article|report|interview|found|read)$/.test(left) ? 1 : 0;
}

/** "Per X, the deal is off" */
function perName({ reading: { tokens }, k, before }: Standing): number {
  return before === 'per' && tokens[k]!.text === 'Per' ? 1 : 0;
}

/** "Monday's edition of X", "this morning's edition of X" */
function editionOf({ reading: { lower }, k, before, left }: Standing): number {
  return before === 'of' && /^(?:edition|issue)$/.test(left) && lower[k - 2] === "'s" ? 2 : 0;
}

/** "he said on X", "in remarks on X" */
function saidOn({ before, left }: Standing): number {
  return before === 'on' && /^(?:said|says|saying|told|interview|remarks|speaking|speech|address)$/.test(left)
    ? 1
    : 0;
}

/** "first appeared on the site X" */
function appearedOn({ before, left }: Standing): number {
  return /^(?:on|in)$/.test(before) && /^(?:appeared|surfaced|emerged|ran)$/.test(left) ? 1 : 0;
}

/** "told X", "quoting X" */
function toldOrQuoted({ cueBefore, before }: Standing): number {
  // "crediting Sifted": whom one credits is an outlet, whom one cites may be anybody.
  if (before === 'crediting') return 2;
  return cueBefore?.class === 'tell' || cueBefore?.class === 'quote' ? 1 : 0;
}

/** "quoting Turkey's NTV", "citing Libya's LANA": a place's own, in capitals. */
function quotedAsOfPlace({ reading: { lower, tokens }, from, to, cueBefore }: Standing): number {
  return cueBefore?.class === 'quote' &&
    to - from === 1 &&
    /^[A-Z]{2,5}$|^\p{Lu}\p{Ll}+\p{Lu}/u.test(tokens[from]!.text) &&
    lower[from - 1] === "'s"
    ? 2
    : 0;
}

/** "which in turn relied on X", "which in turn cited X" */
function inTurnOn({ reading: { lower }, k, before }: Standing): number {
  return /^(?:on|upon|to|cited|quoted|citing|quoting)$/.test(before) &&
    [1, 2, 3].some((back) => lower[k - back] === 'turn')
    ? 2
    : 0;
}

/** ", reports Danas, citing" */
function reportsBetweenCommas({ reading: { lower, tokens }, from, to, before, left }: Standing): number {
  // "..., reports Odessa American.", "..., claims TechNews Taiwan (via Hitc)."; not "..., reports Ada Lind."
  const isLong = to - from > 1 && to - from < 4 && sexOfName(tokens[from]!.text) === null;
  if (
    /^(?:claims|reports|says)$/.test(before) &&
    left === ',' &&
    lower[to] === '(' &&
    lower[to + 1] === 'via'
  )
    return 2;
  return before === 'reports' &&
    left === ',' &&
    (to - from === 1 ? /^[.,]$/ : /^\.$/).test(lower[to] ?? '') &&
    (to - from === 1 || isLong)
    ? 2
    : 0;
}

/** ", reports X's Ada Lind." */
function reportsReporter({ reading: { lower, tokens }, to, before, left }: Standing): number {
  return before === 'reports' &&
    left === ',' &&
    lower[to] === "'s" &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[to + 2]?.text ?? '')
    ? 2
    : 0;
}
