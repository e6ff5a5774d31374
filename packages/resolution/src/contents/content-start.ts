import { isDocumentNoun } from '../cues/nouns.js';
import { isClause } from '../grammar/is-clause.js';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import { ownWords } from '../hooks/own-words.js';
import type { Run } from '../reading.js';

/** Verbs whose object is another's piece: "carried an AP report", "repeated a claim". */
export const isCarrying = (kind: string, lemma: string): boolean =>
  kind === 'carry' || kind === 'see' || /^(?:repeat|echo)$/.test(lemma);

/** What is said behind "on Tuesday, " and, where something is carried, behind "a story saying that". */
export function behindTime(scene: Scene, { cue }: ReportingEvent, [from, to]: Run): Run {
  const { lower, tokens } = scene;
  const carried = isCarrying(cue.class, cue.lemma) ? carriedStart(scene, from, to) : null;
  if (carried !== null) return [carried, to];
  // "Xinhua spoke of 'a turning point'"
  if (cue.class === 'speak' && lower[from] === 'of') return [from + 1, to];
  // "As Danas puts it, C"
  if (cue.lemma === 'put' && lower[from] === 'it' && tokens[from + 1]?.text === ',') return [from + 2, to];
  // "on Tuesday,", "As Danas reported earlier, C"
  const time = skipTime(scene, skipAdverbs(scene, from, to), to);
  return time > from &&
    tokens[time]?.text === ',' &&
    isClause(scene, time + 1, to) &&
    !/^(?:and|but|while|as|which)$/.test(lower[time + 1]!)
    ? [time + 1, to]
    : [from, to];
}

/** Where what a carried piece says begins, or null. */
function carriedStart(scene: Scene, from: number, to: number): number | null {
  const { lower, tag } = scene;
  for (let k = from; k < Math.min(to, from + 12); k++) {
    // "carried a story saying C", "aired footage that shows C"
    const own = lower[k] === ',' ? k : ownWords(scene, k);
    if (own > k && to - k > 3) return own;
    // "relayed an Anadolu report that C"
    if (lower[k] === 'that' && endsPiece(scene, from, k) && isClause(scene, k + 1, to)) return k + 1;
    // "published an article titled 'X'"
    if (/^(?:titled|entitled|headlined)$/.test(lower[k]!) && to - k > 2) return k + 1;
    // "aired an interview in which the minister said C"
    if (lower[k] === 'in' && lower[k + 1] === 'which' && to - k > 5) return k + 2;
    if (/^(?:VBD|VBZ|MD)$/.test(tag[k]!)) break;
  }
  return null;
}

/** "a report", "a report by Anadolu": does a piece end at `k`? */
function endsPiece(scene: Scene, from: number, k: number): boolean {
  const owner = mentionEndingAt(scene, k);
  const end = owner ? owner.phrase[0] - 1 : k;
  return end > from && isDocumentNoun(scene.lower[end - 1]!);
}
