import { isPaperOf } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { isSettingNoun, type Transfer, transferAt } from '../cues/transfer-words.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import { type TransferSubject, transferSubject } from './transfer-subject.js';

/** A verb of passing on with what stands before it as its subject. */
export interface TransferVerb extends TransferSubject {
  readonly at: number;
  readonly kind: Transfer;
  readonly passive: boolean;
}

const BE = /^(?:is|was|were|are|been|being|be)$/;
const HAVE = /^(?:has|have|had)$/;

/** The verb of passing on at token `k` of a stretch that begins at `from`, or null. */
export function transferVerbAt(scene: Scene, k: number, from: number): TransferVerb | null {
  const { lower, tag } = scene;
  if (mentionHolding(scene, k) || !isOutside(scene, k)) return null;
  const participle = tag[k] === 'VBN' || tag[k] === 'VBD';
  // "Radio Australia rebroadcast parts of the interview": the tagger takes it for a noun.
  const untagged =
    /^(?:re-?)?broadcast$/.test(lower[k]!) &&
    mentionEndingAt(scene, k) !== null &&
    /^(?:DT|NNS)$/.test(tag[k + 1] ?? '');
  if (!untagged && !/^VB[DZPNG]?$/.test(tag[k]!)) return null;
  const kind = transferAt(lower, k);
  if (!kind) return null;
  // "had copied", "was being quoted": the last of them is the verb.
  if (HAVE.test(lower[k]!) && /^(?:VBN|RB)$/.test(tag[k + 1] ?? '')) return null;
  let at = k;
  let be = false;
  let had = false;
  while (
    at > from &&
    (BE.test(lower[at - 1]!) ||
      HAVE.test(lower[at - 1]!) ||
      tag[at - 1] === 'RB' ||
      skipAdverbs(scene, at - 1, at) === at)
  ) {
    be ||= BE.test(lower[at - 1]!);
    had ||= HAVE.test(lower[at - 1]!);
    at--;
  }
  if (isNoTransfer(scene, k, be)) return null;
  const { subjects, owned, start, object } = transferSubject(scene, at, from);
  // "RTCG circulated the story": an outlet does that to it, the story alone "circulated on Delo".
  const takes =
    kind === 'appear' &&
    subjects.length > 0 &&
    !owned &&
    retellingAt(lower, k) !== null &&
    (/^(?:DT|PRP|PRP\$)$/.test(tag[k + 1] ?? '') || retellingAt(lower, k)?.particle === lower[k + 1]);
  // "a report carried by Delo", ", quoted by Delo,": a participle without a subject of its own.
  const bare =
    kind === 'take' &&
    !be &&
    !had &&
    participle &&
    (subjects.length === 0 ? isPieceAt(scene, at) : lower[at - 1] === ',') &&
    followedByAgent(scene, k);
  // "The minister, followed by Delo, left"
  if (tag[k] === 'VBN' && !be && !had && !bare && subjects.length === 0) return null;
  return {
    at: k,
    kind: takes ? 'take' : kind,
    passive: (be && tag[k] !== 'VBG') || bare,
    subjects,
    owned,
    start,
    object,
  };
}

/** "When reached by the AP", "The outlet is linked to Danas", "a paper based in Brenn" */
function isNoTransfer({ lower, tag }: Scene, k: number, be: boolean): boolean {
  const word = lower[k]!;
  // "Danas, working with Delo, put the figure at nine": both worked.
  if (/^work/.test(word) && /^(?:with|together|alongside)$/.test(lower[k + 1] ?? '')) return true;
  if (isPaperOf(lower, k)) return true;
  // "a poll carried out by a firm"
  if (/^carr/.test(word) && lower[k + 1] === 'out') return true;
  if (/^base/.test(word)) return !lower.slice(k + 1, k + 7).some((one) => /^(?:on|upon)$/.test(one));
  // "It was following Eye Radio" is active.
  if (
    be &&
    tag[k] !== 'VBG' &&
    /^(?:link|refer|point|rel|lean|draw|follow|show|see|read|us|mak|made)/.test(word)
  )
    return lower[k + 1] !== 'by';
  return lower[k + 1] === 'by' && transferAt(lower, k) === 'appear';
}

/** "that report, translated by Delo", "remarks quoted by Delo": never "The minister, followed by Delo". */
function isPieceAt({ lower, tag }: Scene, end: number): boolean {
  // "a Hina report, itself taken from Danas"
  const at = lower[end - 1] === 'itself' ? end - 1 : end;
  const k = lower[at - 1] === ',' ? at - 2 : at - 1;
  return /^NN/.test(tag[k] ?? '') && isSettingNoun(lower[k]!);
}

const followedByAgent = ({ lower }: Scene, k: number): boolean =>
  lower.slice(k + 1, k + 5).some((word) => /^(?:by|from|to|on|in)$/.test(word));
