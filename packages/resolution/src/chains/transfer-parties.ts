import type { CreditRole } from '@wirediff/domain';
import { borrowedFrame } from '../borrowing/subjects-of-borrowing.js';
import { retellingAt } from '../cues/retelling.js';
import { sourcingWords } from '../cues/sourcing.js';
import { isSettingNoun } from '../cues/transfer-words.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { hasOwnSources, isCopyOfItsOwn } from '../hooks/own-sources.js';
import { BE } from '../hooks/source-words.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { type TransferVerb, transferVerbAt } from './transfer-verb.js';

/** Who had a story from whom, by each verb of a stretch that says nothing else. */
export function transfersIn(scene: Scene, [from, to]: Run): Frame[] {
  const verbs: TransferVerb[] = [];
  for (let k = from; k < to; k++) {
    const verb = transferVerbAt(scene, k, from);
    if (verb && !isOfSource(scene, verb)) verbs.push(withMainSubject(scene, verb, verbs));
  }
  return verbs.flatMap((verb, i) => frameOf(scene, verb, [from, objectsEnd(scene, verbs[i + 1]) ?? to]));
}

/** "Delo led its bulletin with the story, crediting Danas": a participle behind a comma has the subject of the verb before it. */
function withMainSubject(
  { lower, tag }: Scene,
  verb: TransferVerb,
  before: readonly TransferVerb[],
): TransferVerb {
  const main = before.at(-1);
  // "the story" before the comma is what was led with, and nobody who credits.
  const isPiece = ({ kind, phrase }: Mention) => kind === 'later' && isSettingNoun(lower[phrase[1] - 1]!);
  const isAside = tag[verb.at] === 'VBG' && lower[verb.at - 1] === ',' && verb.subjects.every(isPiece);
  if (!isAside || !main || main.passive || main.kind !== 'take') return verb;
  return { ...verb, subjects: main.subjects, owned: main.owned, start: verb.at };
}

/** "It cited an article published by Danas": whose the piece is that the outlet names as its source, not who took it up. */
function isOfSource({ lower, tag }: Scene, verb: TransferVerb): boolean {
  if (!verb.passive || verb.subjects.length > 0 || tag[verb.at - 1] !== 'NN') return false;
  let at = verb.at - 1;
  while (/^(?:DT|JJ|NN|IN|TO|RB|PRP\$)$/.test(tag[at] ?? '')) at--;
  return (
    /^VB[DZPN]$/.test(tag[at] ?? '') && sourcingWords(lower[at]!) !== null && !BE.test(lower[at - 1] ?? '')
  );
}

/** Where the objects of a verb end: before the next verb's subject, or behind it where it is an object itself ("by Danas, which"). */
function objectsEnd({ lower }: Scene, next: TransferVerb | undefined): number | null {
  if (!next) return null;
  const last = next.subjects.at(-1);
  return last && lower.slice(last.phrase[1], next.at).includes('which') ? last.phrase[1] : next.start;
}

/** Whom the verb makes the taker of a story, and whom its source. */
function frameOf(scene: Scene, verb: TransferVerb, [from, to]: Run): Frame[] {
  const { above, inner: sources } = partiesOf(scene, verb, to);
  if (!saysWhat(scene, verb, sources, to) || hasOwnSources(scene.lower.slice(verb.at, to))) return [];
  const ids = new Set(above.map(({ agency }) => agency.id));
  const inner = sources.filter(({ agency }) => !ids.has(agency.id));
  if (above.length === 0 && (inner.length === 0 || !hasOwner(scene, verb, from))) return [];
  const role: CreditRole = retellingAt(scene.lower, verb.at)?.role ?? 'reports';
  const end = inner.length > 0 ? Math.max(verb.at + 1, inner.at(-1)!.phrase[1]) : verb.at + 1;
  return [borrowedFrame(above, inner, [verb.at, verb.at + 1], [Math.min(verb.start, verb.at), end], role)];
}

interface Parties {
  readonly above: readonly Mention[];
  readonly inner: readonly Mention[];
}

function partiesOf(scene: Scene, verb: TransferVerb, to: number): Parties {
  const { subjects } = verb;
  const after = mentionsIn(scene, verb.at + 1, to);
  const behind = (words: RegExp) => after.filter((one) => words.test(scene.lower[one.phrase[0] - 1] ?? ''));
  // "quoted by Delo", "taken from Danas"
  if (verb.passive) {
    const named = agentsIn(scene, after);
    // "reprinted in Delo", "broadcast on Radio Veritas"
    const printed = retellingAt(scene.lower, verb.at)?.role === 'carries';
    const agents = named.length > 0 || !printed ? named : behind(/^(?:in|on)$/).slice(0, 1);
    const sources = behind(/^(?:from|to)$/);
    if (sources.length === 0) return { above: agents, inner: subjects.slice(-1) };
    return { above: agents.length > 0 ? agents : subjects, inner: sources.slice(0, 1) };
  }
  // "appeared in Delo"
  if (verb.kind === 'appear')
    return { above: behind(/^(?:in|on|at|into|through|and)$/), inner: subjects.slice(-1) };
  // "took the story from Delo": not whose "the story" was in the sentence before.
  const credited = after.filter(
    ({ phrase: [at] }) =>
      scene.lower[at - 1] === 'to' &&
      /^(?:credit|link|attribution|nod|reference)$/.test(scene.lower[at - 2] ?? ''),
  );
  const named = [...behind(/^from$/), ...credited];
  const source = (named.length > 0 ? named : after)
    .slice(0, 1)
    .filter((one) => isTakenFrom(scene, verb.at, one));
  return { above: subjects, inner: verb.object ? [verb.object] : source };
}

/** Is it said what was passed on, or whose it was? "AFP followed", "CNN morning shows" say nothing of it. */
function saysWhat(scene: Scene, verb: TransferVerb, inner: readonly Mention[], to: number): boolean {
  if (verb.passive || inner.length > 0) return true;
  if (verb.owned) return false;
  return verb.kind !== 'take' || verb.object !== null || namesPiece(scene, verb, to);
}

/** "it", "the remark": behind the verb, or before its subject ("remarks that Delo translated"). */
function namesPiece({ lower, tag }: Scene, { at, start }: TransferVerb, to: number): boolean {
  // "obtained a copy of its own"
  if (isCopyOfItsOwn(lower.slice(at + 1, to))) return false;
  for (let k = at + 1; k < to; k++) {
    // "before the bureau released its findings": its own.
    if (/^(?:its|their|his|her)$/.test(lower[k]!)) return false;
    if (/^(?:it|them|this|that)$/.test(lower[k]!) || (/^NN/.test(tag[k]!) && isSettingNoun(lower[k]!)))
      return true;
  }
  return (
    /^(?:that|which)$/.test(lower[start - 1] ?? '') ||
    (/^NN/.test(tag[start - 1] ?? '') && isSettingNoun(lower[start - 1]!))
  );
}

/** Not "the MSNBC, Fox and CNN morning shows": what is shown, run or printed is a piece of another's, not the other. */
function isTakenFrom(scene: Scene, verb: number, { phrase }: Mention): boolean {
  const { lower } = scene;
  if (
    phrase[0] > verb + 1 ||
    !/^(?:show|play|us|print|air|run|ran|carr|publish|post|ha[vds]|g[aie]v|se|mak|made|bring|fil|issu|build|offer)/.test(
      lower[verb]!,
    )
  )
    return true;
  return /^'s?$/.test(lower[phrase[1]] ?? '') || isSettingNoun(lower[phrase[1]] ?? '');
}

/** "taken up by Delo, then by Danas and Hina" */
function agentsIn({ lower }: Scene, after: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const one of after) {
    const before = lower[one.phrase[0] - 1] ?? '';
    if (
      before === 'by' ||
      (found.length > 0 && /^(?:and|,)$/.test(before) && found.at(-1)!.phrase[1] >= one.phrase[0] - 2)
    )
      found.push(one);
  }
  return found;
}

/** "It", "its report", "the paper", a participle: the outlet credited before is the taker. */
function hasOwner({ lower, tag }: Scene, { at, start }: TransferVerb, from: number): boolean {
  if (tag[at] === 'VBG' || /^(?:,|itself)$/.test(lower[at - 1] ?? '')) return true;
  for (let k = start; k >= from && k > start - 6; k--)
    if (/^(?:it|its|they|their|which|whose|the)$/.test(lower[k] ?? '')) return true;
  return false;
}

function mentionsIn(scene: Scene, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention && mention.phrase[0] === k && isOutside(scene, k)) found.push(mention);
  }
  return found;
}
