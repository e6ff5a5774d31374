import { documentHead } from '../grammar/document-head.js';
import { longPhraseEnd, nounPhraseEnd, skipAdverbs } from '../grammar/phrases.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import { namedAfter } from '../hooks/cited-source.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** A clause that says whom an outlet has its story from, where that is no outlet. */
export interface Informant {
  /** Whose informant it is; null where only "it" or "its" tells. */
  readonly outlet: Mention | null;
  readonly person: Run;
  /** Tokens of the whole clause, from the outlet or its pronoun to the end of the person and what is said of him. */
  readonly run: Run;
}

/** Who informs: a word for a person or an office, however else it is described. */
const INFORMING =
  /(?:er|or|ist|ian|man|woman|men|women|people|person|ant|ent|eer|chief|captain|governor|mayor|ministry|department|police|office|union|embassy|family|aide|guard|nurse|doctor|guide|clerk|prefect|bishop|priest|neighbour|relative|brother|sister|widow|source|witness|residen|insider|official|diplomat|executive|friend|colleague|pilot|analyst|politician|member|employee|delegate|deputy)(?:s|es)?$/;

const NO_PERSON =
  /^(?:paper|newspaper|number|letter|order|october|november|december|september|water|power|weather|president's)$/;

/** The outlet before the verb: "Danas", "Danas, which had", "It", "which in turn". */
export function subjectOf(
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
  if (lower[at - 1] !== 'it') return null;
  // "Danas said it had spoken to two nurses"
  const teller = outletThatSaid(scene, at - 1);
  if (teller) return { outlet: teller, start: teller.phrase[0] };
  return at - 1 <= from + 1 ? { outlet: null, start: at - 1 } : null;
}

/** "Danas" of "Danas said (that) it", where `at` is the token behind; or null. */
export function outletThatSaid(scene: Scene, at: number): Mention | null {
  const verb = scene.lower[at - 1] === 'that' ? at - 2 : at - 1;
  const mention = /^(?:said|says|added)$/.test(scene.lower[verb] ?? '') ? mentionEndingAt(scene, verb) : null;
  return mention?.never ? null : mention;
}

/** The person or office at `at`: never an outlet, a paper, or "whom it did not name". */
export function personAt(scene: Scene, at: number, to: number): Run | null {
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
