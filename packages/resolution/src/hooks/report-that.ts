import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { isCiting } from '../grammar/citing.js';
import { isClause } from '../grammar/is-clause.js';
import { skipTime } from '../grammar/phrases.js';
import { relayAt } from '../grammar/relay-clause.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Hook, Make } from './hook.js';
import { RETELLING } from './hook-words.js';
import { ownWords } from './own-words.js';
import { HAVING, pieceLeft } from './piece.js';

const REPORTS =
  /^(?:report|story|claim|allegation|rumour|rumor|article|account|suggestion|item|piece|dispatch|scoop|bulletin)s?$/;
/** Who answers what a paper wrote passes none of it on. */
const ANSWERING = /^(?:responding|reacting|responded|reacted|replying|reply|response|reaction)$/;

/** Behind "quoting officials as saying", "citing officials as saying (that)" at `at`, or `at`. */
function quotingEnd({ lower, tag }: Scene, at: number): number {
  if (!/^(?:quoting|citing)$/.test(lower[at] ?? '')) return at;
  for (let k = at + 2; k < at + 14 && k < lower.length; k++) {
    if (lower[k] === 'as' && lower[k + 1] === 'saying') return lower[k + 2] === 'that' ? k + 3 : k + 2;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!) || /^[.;:]$/.test(lower[k]!)) return at;
  }
  return at;
}

/** "denied a Wall Street Journal report that C", "could not confirm reports in the Mail that C": what stands in the report. */
export function reportThat(
  scene: Scene,
  mention: Mention,
  head: readonly [number, number],
  k: number,
  make: Make,
): Hook | null {
  const { lower, tag } = scene;
  if (cueOf(lower[k] ?? '')?.class === 'quote' || RETELLING.test(lower[k]!)) return null;
  // "Reuters relayed an Anadolu report that C": a link of Reuters.
  if (isPassingOn(scene, k)) return null;
  let end = skipTime(scene, head[1], lower.length);
  // "dismissed a Danas report, which said C", "a report in Danas saying C"
  const says = ownWords(scene, end) > end;
  // "a report by Reuters, itself drawing on Danas, that C"
  if (lower[end] === ',' && !says) {
    const close = lower.indexOf(',', end + 1);
    if (close < 0 || close - end > 12 || !isCiting(scene, lower[end + 1] === 'itself' ? end + 2 : end + 1))
      return null;
    end = close + 1;
  }
  const quotes = says || quotingEnd(scene, end) > end;
  // "according to a Reuters report that", but "was responding to a Reuters report quoting officials as saying"
  if (lower[k] === 'to' && !(quotes && lower[k - 1] !== 'according')) return null;
  if (lower[end] !== 'that' && !quotes) return null;
  // A determiner or relative to the tagger: "a Delo report that nine boats had sunk".
  if (!quotes && tag[end] !== 'IN' && (relayAt(scene, end) || !isClause(scene, end + 1, lower.length)))
    return null;
  // "a Reuters report that"
  if (head[1] > mention.phrase[1])
    return REPORTS.test(lower[head[1] - 1]!)
      ? make('reports', [head[1] - 1, says ? head[1] : end + 1], 'outer', 'report-that', head[0])
      : null;
  if (!/^(?:in|by|from|on)$/.test(lower[k]!)) return null;
  // "a claim by Danas that C"
  const claim = REPORTS.test(lower[k - 1]!) && /^(?:a|an|the)$/.test(lower[k - 2] ?? '');
  const piece = pieceLeft(scene, k - 1) ?? (claim ? ([k - 2, k] as const) : null);
  if (!piece || !REPORTS.test(lower[piece[1] - 1]!)) return null;
  const before = lower[piece[0] - 1];
  if (isPassingOn(scene, piece[0] - 1)) return null;
  if (
    (before === 'to' && !ANSWERING.test(lower[piece[0] - 2] ?? '')) ||
    cueOf(before ?? '')?.class === 'quote' ||
    cueOf(lower[piece[0] - 1] ?? '')?.lemma === 'write'
  )
    return null;
  return make('reports', [piece[1] - 1, k + 1], 'outer', 'report-that', piece[0], piece);
}

/** Is the word at `k` the verb of an outlet that passes on what follows: "Reuters picked up a report by ..."? */
function isPassingOn(scene: Scene, k: number): boolean {
  const verb = /^(?:up|on|out|to)$/.test(scene.lower[k] ?? '') ? k - 1 : k;
  const cue = cueOf(scene.lower[verb] ?? '');
  const passes = cue
    ? cue.class === 'carry' || /^(?:repeat|echo)$/.test(cue.lemma)
    : retellingAt(scene.lower, verb);
  // "The Guardian notes a Danas report, which said C"
  return (Boolean(passes) || HAVING.test(scene.lower[verb] ?? '')) && mentionEndingAt(scene, verb) !== null;
}
