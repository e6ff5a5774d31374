import { nounPhraseEnd, skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import { isPointingNoun } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import { byBasis, byNaming, byTeller } from './informant-named.js';
import { type Informant, personAt, subjectOf } from './informant-parts.js';

/** Verbs by which an outlet names whom it has it from, with the word before the person; '-' where none stands there. */
const VERBS: ReadonlyMap<string, string> = new Map(
  `cited cites quoted quotes citing quoting:-
  attributed attributes attributing credited credits sourced ascribed:to
  had has got took obtained heard learned learnt gleaned:from
  spoke spoken talked referred:to
  reached interviewed contacted:-
  based bases relied:on
  told:by`
    .split('\n')
    .flatMap((row) => {
      const [verbs = '', join = ''] = row.trim().split(':');
      return verbs.split(' ').map((verb): [string, string] => [verb, join]);
    }),
);

/** The informants that clauses of a stretch name. */
export function informantsIn(scene: Scene, from: number, to: number): Informant[] {
  const found: Informant[] = [];
  for (let k = from + 1; k < to; k++) {
    if (!isOutside(scene, k)) continue;
    const held = mentionHolding(scene, k);
    // "The report was attributed to a nurse": the report is its outlet's.
    if (held && (held.kind !== 'later' || !isPointingNoun(scene.lower[k]!))) continue;
    const one =
      byVerb(scene, k, from, to) ??
      byPiece(scene, k, from, to) ??
      byNaming(scene, k, from, to) ??
      byBasis(scene, k, from, to) ??
      byTeller(scene, k, from, to);
    if (!one) continue;
    const run: Run = [one.run[0], overRelative(scene, one.run[1], to)];
    found.push({ ...one, run });
    k = run[1] - 1;
  }
  return found;
}

/** Over the last clause of "its source was a nurse who asked not to be named", or `at`. */
function overRelative({ lower }: Scene, at: number, to: number): number {
  if (!/^(?:who|whom|whose)$/.test(lower[at] ?? '')) return at;
  for (let k = at; k < to; k++) if (/^(?:[,;:]|and)$/.test(lower[k]!)) return at;
  return to;
}

/** "Danas said it had spoken to two nurses", "Two nurses told Danas so": nothing but who told what stands before. */
export const isHollow = (content: readonly Run[], clause: Run): boolean =>
  content.every(([from, to]) => clause[0] <= from && to <= clause[1] + 1);

/** "Danas, which had spoken to a pilot", "It quoted a pilot", "Danas had the news from a pilot" */
function byVerb(scene: Scene, verb: number, from: number, to: number): Informant | null {
  const { lower, tag } = scene;
  const join = VERBS.get(lower[verb]!);
  if (!join || !/^VB[DZNG]$/.test(tag[verb]!)) return null;
  // "had been told by", "was citing"
  const subject = subjectOf(scene, verb, from, join === 'by' || tag[verb] === 'VBG');
  if (!subject) return null;
  let at = skipAdverbs(scene, verb + 1, to);
  if (join !== '-') {
    // "attributed the information to", "had it from", "based its account on"
    // "had been told of the plan by"
    if (join === 'by' && /^(?:of|about)$/.test(lower[at] ?? '')) at = nounPhraseEnd(scene, at + 1, to);
    while (at < to && at < verb + 5 && lower[at] !== join && isTaken(scene, at)) at++;
    if (lower[at] !== join && !(join === 'to' && lower[at] === 'with')) return null;
    // "had from": what it had must be said.
    if (join === 'from' && at === verb + 1 && /^(?:had|has)$/.test(lower[verb]!)) return null;
    at++;
  }
  const person = personAt(scene, at, to);
  return person && { outlet: subject.outlet, person, run: [subject.start, person[1]] };
}

/** "citing a pilot's remarks to Danas", "an interview that a pilot had given to Danas" */
function byPiece(scene: Scene, k: number, from: number, to: number): Informant | null {
  const { lower } = scene;
  if (!/^(?:remarks|comments|words|interview|statement)$/.test(lower[k]!)) return null;
  // "the deputy minister's remarks to Danas"
  const taker = /^(?:to|with|on)$/.test(lower[k + 1] ?? '') ? mentionOpening(scene, k + 2) : null;
  if (taker && lower[k - 1] === "'s") {
    let start = k - 1;
    while (
      start > from &&
      !/^(?:citing|quoting|cites|quotes|cited|quoted)$/.test(lower[start - 1]!) &&
      k - start < 9
    )
      start--;
    const person = personAt(scene, start, k - 1);
    return person && { outlet: taker, person, run: [start, taker.phrase[1]] };
  }
  // "remarks the party chairman had made on Danas"
  const at = /^(?:that|which)$/.test(lower[k + 1] ?? '') ? k + 2 : k + 1;
  const person = personAt(scene, at, to);
  if (!person) return null;
  const verb = /^(?:had|has)$/.test(lower[person[1]] ?? '') ? person[1] + 1 : person[1];
  if (!/^(?:given|gave|made)$/.test(lower[verb] ?? '') || !/^(?:to|on)$/.test(lower[verb + 1] ?? ''))
    return null;
  const outlet = mentionOpening(scene, verb + 2);
  return outlet && { outlet, person, run: [k, outlet.phrase[1]] };
}

/** "it", "the information", "its account": what is taken, before "from" or "to". */
const isTaken = ({ lower }: Scene, k: number): boolean =>
  /^(?:it|this|that|them|the|its|their|most|much|all|of|as)$/.test(lower[k]!) || isPointingNoun(lower[k]!);
