import { cueOf } from '../cues/verbs.js';
import { skipTime } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import type { Hook } from './hook.js';
import { AIRED } from './hook-aired.js';
import { ON_AIR } from './hook-on-air.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { pieceBefore, toldBefore, wroteBefore } from './hook-words.js';
import { pieceLeft } from './piece.js';

/** Behind "in", "from", "on", "of", "at", "for", in this order: where something was written, said or printed. */
export const PRINTED: readonly HookRule[] = [
  wroteFor,
  toldReporterFrom,
  askedFrom,
  emergedOn,
  publishedOnDayIn,
  ...AIRED,
  ...ON_AIR,
  usedColumn,
  inReport,
  notedIn,
  wroteIn,
  inPoll,
  figuresIn,
  pieceOf,
];

/** "Ann Lee wrote for X" */
function wroteFor({ scene: { lower }, document, k, word, left, make }: HookPlace): Hook | null {
  const reported = left === 'reported' && !/^(?:has|have|had|who)$/.test(lower[k - 2] ?? '');
  return word === 'for' && document === null && (reported || /^(?:wrote|writes|writing|reports)$/.test(left))
    ? make('reports', [k - 1, k + 1], 'outer', 'wrote-in', k)
    : null;
}

/** "told a reporter from X" */
function toldReporterFrom({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'from' &&
    /^(?:reporter|correspondent|journalist|reporters|journalists)$/.test(left) &&
    toldBefore(scene, k)
    ? make('recipient', [k, k + 1], 'inner', 'told-reporter', k)
    : null;
}

/** "Reports emerged on X that C" */
function emergedOn({ scene: { lower }, document, k, word, left, make }: HookPlace): Hook | null {
  return /^(?:on|in)$/.test(word) &&
    document === null &&
    /^(?:emerged|appeared|surfaced|circulated)$/.test(left) &&
    lower[k - 2] === 'reports'
    ? make('carries', [k - 1, k + 1], 'outer', 'report-that', k - 2, [k - 2, k - 1])
    : null;
}

/** "Responding to inquiries from X, a spokesman said" */
function askedFrom({ scene: { lower }, document, k, word, left, make }: HookPlace): Hook | null {
  return word === 'from' &&
    document === null &&
    /^(?:inquiries|enquiries|questions|queries|inquiry|enquiry|query)$/.test(left) &&
    [2, 3, 4].some((back) => /^(?:responding|replying|answering|response)$/.test(lower[k - back] ?? ''))
    ? make('recipient', [k - 1, k + 1], 'inner', 'spoken-to', k - 1)
    : null;
}

/** "an interview published on Tuesday in X" */
function publishedOnDayIn({ scene, document, k, word, left, make }: HookPlace): Hook | null {
  if (word !== 'in' || document !== null || !/day$/.test(left)) return null;
  const at = scene.lower[k - 2] === 'on' ? k - 3 : k - 2;
  return /^(?:published|printed|released)$/.test(scene.lower[at] ?? '')
    ? make('reports', [at, k + 1], 'outer', 'published-in', at, pieceLeft(scene, at - 1))
    : null;
}

/** "according to a report in X", before "report" is read as the verb it may be */
function inReport({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'in' && /^(?:report|reports)$/.test(left) && /^NN/.test(scene.tag[k - 1]!)
    ? pieceBefore(scene, k, make)
    : null;
}

/** "as David Dayen noted in X" */
function notedIn({ mention, document, k, word, left, make }: HookPlace): Hook | null {
  return word === 'in' && cueOf(left)?.class === 'say' && document === null && mention.kind !== 'generic'
    ? make('reports', [k - 1, k + 1], 'outer', 'wrote-in', k)
    : null;
}

/** "wrote columnist Ann Lee in X" */
function wroteIn({ scene, mention, document, k, word, make }: HookPlace): Hook | null {
  return word === 'in' && document === null && mention.kind !== 'generic' && wroteBefore(scene, k)
    ? make('reports', [k, k + 1], 'outer', 'wrote-in', k)
    : null;
}

/** "used his weekly column in X to claim that C" */
function usedColumn({ scene, mention, k, word, make }: HookPlace): Hook | null {
  const { lower } = scene;
  if (word !== 'in' || !/^(?:column|article|essay|op-ed|piece|editorial|interview)$/.test(lower[k - 1] ?? ''))
    return null;
  let at = k - 2;
  while (at > k - 7 && /^(?:JJ|NN|RB|VBN)$/.test(scene.tag[at] ?? '')) at--;
  if (!/^(?:his|her|a|an|the|their)$/.test(lower[at] ?? '') || !/^us(?:es|ed|ing)$/.test(lower[at - 1] ?? ''))
    return null;
  const to = skipTime(scene, mention.phrase[1], mention.phrase[1] + 4);
  if (lower[to] !== 'to' || cueOf(lower[to + 1] ?? '')?.class !== 'say') return null;
  const told = lower[to + 2] === 'that' ? to + 3 : to + 2;
  return { ...make('reports', [to + 1, to + 2], 'outer', 'column-used', at - 1, [at, k]), end: told };
}

/** "In an NBC News/Wall Street Journal poll released Monday, ...", "led by 24 points in a CNN national poll" */
function inPoll({ scene, mention, head, document, k, word, make }: HookPlace): Hook | null {
  if (word !== 'in' || document === null) return null;
  const opens = k === 0 || scene.sentenceOf[k - 1] !== scene.sentenceOf[mention.run[0]];
  // "He wrote in a Danas op-ed that C"
  if (!opens && /^(?:op-ed|oped|column|editorial)$/.test(scene.lower[head[1] - 1]!))
    return opensContent(scene, skipTime(scene, head[1], scene.tokens.length))
      ? make('reports', [k, k + 1], 'outer', 'wrote-in', k, [k + 1, head[1]])
      : null;
  if (!opens && !isPollAtEnd(scene, head)) return null;
  return /^interviews?$/.test(scene.lower[head[1] - 1]!)
    ? make('recipient', [k, k + 1], 'inner', 'spoken-to', k, [k + 1, head[1]])
    : make('reports', [k, k + 1], 'outer', 'in-piece');
}

const opensContent = ({ lower }: Scene, at: number): boolean => /^(?:that|:|,|\.)$/.test(lower[at] ?? '.');

/** "led by 24 points in a CNN national poll (released Monday)": not "the median in a Reuters poll of 14 was ...". */
function isPollAtEnd(scene: Scene, [, end]: Run): boolean {
  if (!/^(?:poll|survey|interview)$/.test(scene.lower[end - 1]!)) return false;
  const next = skipTime(scene, end, scene.tokens.length);
  // "said in a CNN interview that"
  if (scene.lower[end - 1] === 'interview' && scene.lower[next] === 'that') return true;
  return next > end || /^(?:[,.;)]|released|conducted|published|taken|out)$/.test(scene.lower[next] ?? '.');
}

/** "Figures in X show that C", "Projections by X show C", at the head of the sentence */
function figuresIn({ scene, mention, document, k, make }: HookPlace): Hook | null {
  const { lower, sentenceOf } = scene;
  const opens = k >= 1 && (k === 1 || sentenceOf[k - 2] !== sentenceOf[k]);
  return opens &&
    document === null &&
    /^(?:figures|data|statistics|projections|forecasts|estimates|calculations|results)$/.test(
      lower[k - 1]!,
    ) &&
    /^(?:show|suggest|indicate|put)(?:ed|s)?$/.test(lower[mention.phrase[1]] ?? '')
    ? make('carries', [k, k + 1], 'outer', 'published-in', k - 1, [k - 1, k])
    : null;
}

/** "citing an article in X"; "an appearance on X" is no piece, whatever stands before it. */
function pieceOf({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'on' && left === 'appearance' ? null : pieceBefore(scene, k, make);
}
