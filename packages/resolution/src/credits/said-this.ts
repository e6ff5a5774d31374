import type { FoundCredit } from '../chains/found-credit.js';
import { cueOf } from '../cues/verbs.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/**
 * A credit that only says where "this" was said, or names it: its content is the sentence before, unless that is credited already.
 *
 * @example "The dam burst. The mayor said this on Telegram, Ukrinform reports." -> "The dam burst."
 * @example "The chairman has left. His departure was first reported by Axios." -> "The chairman has left."
 */
export function withWhatWasSaid(
  scene: Scene,
  credit: FoundCredit,
  before: FoundCredit | undefined,
): FoundCredit {
  const [only, ...more] = credit.content;
  if (!only || more.length > 0) return credit;
  const named =
    /^(?:reported|carried)-by$/.test(credit.levels[0]?.[0]?.hook.by ?? '') && isBareName(scene, only);
  const end = named ? only[1] : saysThisUpTo(scene, only);
  if (end === null) return credit;
  const last = scene.analysis.sentences[credit.sentence - 1];
  if (!last || last.firstToken === last.endToken || before?.sentence === credit.sentence - 1) return credit;
  const by = scene.lower[end] === 'by' ? longPhraseEnd(scene, end + 1, only[1]) : 0;
  const speaker = credit.speaker ?? (by > end + 1 ? ([end + 1, by] as const) : null);
  return { ...credit, content: [[last.firstToken, last.endToken]], speaker };
}

/** "the discovery", "his departure": one noun for all that was told, no clause. */
function isBareName({ lower, tag }: Scene, [from, to]: Run): boolean {
  if (to - from > 4 || !/^(?:the|this|that|his|her|its|their)$/.test(lower[from]!)) return false;
  const words = tag.slice(from + 1, to);
  return words.length > 0 && words.every((kind) => /^(?:JJ|NN)$/.test(kind));
}

const IS = /^(?:is|['’]s)$/;

/** Where "this" of "this on Telegram", "this was announced" of "this was announced by the mayor" ends; null where more is said. */
function saysThisUpTo({ lower, tag }: Scene, [from, to]: Run): number | null {
  // "He made the charge in an interview aired by Delo"
  if (
    /^(?:he|she|they)$/.test(lower[from]!) &&
    lower[from + 1] === 'made' &&
    /^(?:the|this|these|those|his|her|their)$/.test(lower[from + 2] ?? '')
  )
    return /^(?:charges?|claims?|accusations?|remarks?|comments?|allegations?|statements?|announcement|promise|threat)$/.test(
      lower[from + 3] ?? '',
    ) &&
      (from + 4 >= to || /^(?:IN|TO|RB|,|\.)$/.test(tag[from + 4]!))
      ? from + 4
      : null;
  // "Ukrinform writes about it, referring to Danas."
  if (
    to - from <= 3 &&
    /^(?:about|on|of)$/.test(lower[from]!) &&
    /^(?:it|this|that)$/.test(lower[from + 1] ?? '') &&
    (to - from === 2 || /^[.,]$/.test(lower[to - 1]!))
  )
    return to;
  // "That is according to Delo.", "That's according to Delo."
  if (/^(?:that|this)$/.test(lower[from]!) && IS.test(lower[from + 1] ?? '') && to - from === 2) return to;
  if (lower[from] !== 'this') return null;
  if (from + 1 >= to || /^(?:IN|TO|RB|,|\.)$/.test(tag[from + 1]!)) return from + 1;
  const verb = lower[from + 2] === 'been' ? from + 3 : from + 2;
  const isSaid =
    /^(?:was|is|has)$/.test(lower[from + 1]!) &&
    /^(?:say|tell)$/.test(cueOf(lower[verb] ?? '')?.class ?? '') &&
    /^(?:by|on|in|at|during)$/.test(lower[verb + 1] ?? '');
  return isSaid ? verb + 1 : null;
}
