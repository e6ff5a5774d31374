import { documentHead } from '../grammar/document-head.js';
import { longPhraseEnd, nounPhraseEnd, skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import { namedAfter } from './cited-source.js';
import { isPointingNoun } from './is-pointing.js';

/** A clause that says whom an outlet has its story from, where that is no outlet. */
export interface Informant {
  /** Whose informant it is; null where only "it" or "its" tells. */
  readonly outlet: Mention | null;
  readonly person: Run;
  /** The whole clause, from the outlet or its pronoun to the end of the person. */
  readonly run: Run;
}

/** Verbs by which an outlet names whom it has it from, with the word before the person; '-' where none stands there. */
const VERBS: ReadonlyMap<string, string> = new Map(
  `cited cites quoted quotes:-
  attributed attributes attributing credited credits sourced ascribed:to
  had has got took obtained heard learned learnt gleaned:from
  spoke spoken talked:to
  reached interviewed contacted:-
  based bases relied:on
  told:by`
    .split('\n')
    .flatMap((row) => {
      const [verbs = '', join = ''] = row.trim().split(':');
      return verbs.split(' ').map((verb): [string, string] => [verb, join]);
    }),
);

/** Who informs: a word for a person or an office, however else it is described. */
const INFORMING =
  /(?:er|or|ist|ian|man|woman|men|women|people|person|ant|ent|eer|chief|captain|governor|mayor|ministry|department|police|office|union|embassy|family|aide|guard|nurse|doctor|guide|clerk|prefect|bishop|priest|neighbour|relative|brother|sister|widow|source|witness|residen|insider|official|diplomat|executive|friend|colleague|pilot|analyst|politician|member|employee|delegate|deputy)(?:s|es)?$/;
const NO_PERSON =
  /^(?:paper|newspaper|number|letter|order|october|november|december|september|water|power|weather|president's)$/;

/** The informants that clauses of a stretch name. */
export function informantsIn(scene: Scene, from: number, to: number): Informant[] {
  const found: Informant[] = [];
  for (let k = from + 1; k < to; k++) {
    if (!isOutside(scene, k) || mentionHolding(scene, k)) continue;
    const one = byVerb(scene, k, from, to) ?? bySource(scene, k, from, to) ?? byPiece(scene, k, from, to);
    if (!one) continue;
    found.push(one);
    k = one.run[1] - 1;
  }
  return found;
}

/** "Danas, which had spoken to a pilot", "It quoted a pilot", "Danas had the news from a pilot" */
function byVerb(scene: Scene, verb: number, from: number, to: number): Informant | null {
  const { lower, tag } = scene;
  const join = VERBS.get(lower[verb]!);
  if (!join || !/^VB[DZN]$/.test(tag[verb]!)) return null;
  const subject = subjectOf(scene, verb, from, join === 'by');
  if (!subject) return null;
  let at = skipAdverbs(scene, verb + 1, to);
  if (join !== '-') {
    // "attributed the information to", "had it from", "based its account on"
    while (at < to && at < verb + 5 && lower[at] !== join && isTaken(scene, at)) at++;
    if (lower[at] !== join && !(join === 'to' && lower[at] === 'with')) return null;
    // "had from": what it had must be said.
    if (join === 'from' && at === verb + 1 && /^(?:had|has)$/.test(lower[verb]!)) return null;
    at++;
  }
  const person = personAt(scene, at, to);
  return person && { outlet: subject.outlet, person, run: [subject.start, person[1]] };
}

/** "Danas's source was a pilot", "Its information came from two people", "The paper's informants are residents" */
function bySource(scene: Scene, k: number, from: number, to: number): Informant | null {
  const { lower } = scene;
  const isWho = /^(?:sources?|informants?)$/.test(lower[k]!);
  if (!isWho && !/^(?:information|account|story|report|figures?|details?)$/.test(lower[k]!)) return null;
  let at = k + 1;
  if (/^(?:is|was|are|were)$/.test(lower[at] ?? '') && isWho) at++;
  else if (/^(?:came|comes)$/.test(lower[at] ?? '') && lower[at + 1] === 'from') at += 2;
  else return null;
  const own = /^(?:own|only|main|sole)$/.test(lower[k - 1] ?? '') ? k - 1 : k;
  const outlet = lower[own - 1] === "'s" ? mentionEndingAt(scene, own - 1) : null;
  if (!outlet && !/^(?:its|their)$/.test(lower[own - 1] ?? '')) return null;
  const start = outlet?.phrase[0] ?? own - 1;
  const person = start >= from ? personAt(scene, at, to) : null;
  return person && { outlet, person, run: [start, person[1]] };
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

/** The outlet before the verb: "Danas", "Danas, which had", "It", "which in turn". */
function subjectOf(
  scene: Scene,
  verb: number,
  from: number,
  passive: boolean,
): { outlet: Mention | null; start: number } | null {
  const { lower } = scene;
  let at = verb;
  let been = false;
  while (
    at > from &&
    (/^(?:had|has|have|also|itself|in|turn|been|was|,)$/.test(lower[at - 1]!) ||
      skipAdverbs(scene, at - 1, at) === at)
  ) {
    been ||= /^(?:been|was)$/.test(lower[at - 1]!);
    // "Agerpres, in turn, cited": a comma only around words between.
    if (lower[at - 1] === ',' && lower[at] !== 'in' && lower[at] !== 'also' && at !== verb) break;
    at--;
  }
  if (passive !== been) return null;
  const which = lower[at - 1] === 'which' && lower[at - 2] === ',';
  const outlet = mentionEndingAt(scene, which ? at - 2 : at);
  if (outlet && !outlet.never) return { outlet, start: outlet.phrase[0] };
  return lower[at - 1] === 'it' && at - 1 <= from + 1 ? { outlet: null, start: at - 1 } : null;
}

/** "it", "the information", "its account": what is taken, before "from" or "to". */
const isTaken = ({ lower }: Scene, k: number): boolean =>
  /^(?:it|this|that|them|the|its|their|most|much|all|of)$/.test(lower[k]!) || isPointingNoun(lower[k]!);

/** The person or office at `at`: never an outlet, a paper, or "whom it did not name". */
function personAt(scene: Scene, at: number, to: number): Run | null {
  const { lower, tag } = scene;
  const head = nounPhraseEnd(scene, at, to);
  if (head === at || /^(?:PRP|WP|EX)$/.test(tag[at]!)) return null;
  for (let k = at; k < head; k++) if (mentionHolding(scene, k)) return null;
  const last = lower[head - 1]!;
  const isNamed = /^NNP/.test(tag[head - 1]!) && head - at > 1;
  if (!isNamed && (!INFORMING.test(last) || NO_PERSON.test(last))) return null;
  // "a pilot by telephone": how he was reached.
  const end = lower[head] === 'by' ? head : longPhraseEnd(scene, at, to);
  for (let k = head; k < end; k++)
    if (mentionHolding(scene, k)) return documentHead(scene, [at, head]) ? null : [at, head];
  return documentHead(scene, [at, head]) === null ? namedAfter(scene, [at, end]) : null;
}
