import type { Span } from '@wirediff/domain';
import { cueOf } from '../cues/verbs.js';
import { hasVerb } from '../grammar/has-verb.js';
import type { Scene } from '../grammar/scene.js';
import { tokenAt } from '../reading.js';

/** Claims are compared clause by clause; a longer one would hide a difference among words that agree. */
const LONGEST = 240;

/** Cuts content into pieces of a sentence, a quotation or a clause. Each piece is a list of spans. */
export function claimSized(scene: Scene, spans: readonly Span[]): Span[][] {
  const pieces: Span[][] = [];
  const bySentence = spans.flatMap((span) => atSentences(scene, span));
  // A quotation split around its cue ("C1," he said, "C2") stays one claim within its sentence and its length.
  for (const span of bySentence) {
    const last = pieces.at(-1);
    const joined =
      last &&
      !isClauseOfItsOwn(scene, last, span) &&
      sentenceOf(scene, last[0]![0]) === sentenceOf(scene, span[0]) &&
      length(last) + span[1] - span[0] <= LONGEST;
    if (joined && !spans.some((one) => one[0] <= last[0]![0] && span[1] <= one[1])) last.push(span);
    else pieces.push([span]);
  }
  return pieces.flatMap((piece) =>
    piece.length === 1 && length(piece) > LONGEST
      ? atClauses(scene, piece[0]!).map((span) => [span])
      : [piece],
  );
}

/**
 * "C, the mayor said, but the port stayed open", "C1, he said, adding that C2": a clause of its own, whoever says it. The subject of a
 * clause that its credit cut in two ("The port, he said, stayed open") is none yet.
 */
function isClauseOfItsOwn(scene: Scene, before: readonly Span[], [start, end]: Span): boolean {
  const { lower, tag, quotation } = scene;
  const at = tokenAt(scene, start);
  if (quotation[at] !== -1) return false;
  const to = tokenAt(scene, end);
  if (/^(?:and|but|while|whereas|although|though)$/.test(lower[at - 1] ?? '')) return hasVerb(tag, [at, to]);
  const opens = /^(?:that|:|;)$/.test(lower[at - 1] ?? '') || cueOf(lower[at - 1] ?? '') !== null;
  const isWhole = before.some(([a, b]) => {
    const first = tokenAt(scene, a);
    // "If the plan holds, Danas said, the mill will close": the condition is of what follows.
    return !/^(?:if|unless)$/.test(lower[first] ?? '') && hasVerb(tag, [first, tokenAt(scene, b)]);
  });
  return opens && isWhole && hasSubjectAndVerb(tag, at, to);
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0);

function sentenceOf(scene: Scene, at: number): number {
  return scene.sentenceOf[tokenAt(scene, at)] ?? -1;
}

function atSentences(scene: Scene, [start, end]: Span): Span[] {
  const found: [number, number][] = [];
  let from = tokenAt(scene, start);
  const to = tokenAt(scene, end);
  for (let k = from + 1; k <= to; k++) {
    if (k < to && scene.sentenceOf[k] === scene.sentenceOf[k - 1]) continue;
    const piece: [number, number] = [
      Math.max(start, scene.tokens[from]!.start),
      Math.min(end, scene.tokens[k - 1]!.end),
    ];
    from = k;
    if (!/[\p{L}\p{N}]/u.test(scene.text.slice(...piece))) continue;
    const last = found.at(-1);
    if (last !== undefined && piece[1] - last[0] <= LONGEST && isOneQuotation(scene, [last[0], piece[1]]))
      last[1] = piece[1];
    else found.push(piece);
  }
  return found;
}

/**
 * What is said in one breath stays whole ("We waited. Nobody came."): who quotes the first sentence alone has left out the
 * second, and that shows only where both are one claim.
 */
function isOneQuotation({ analysis }: Scene, [start, end]: Span): boolean {
  return analysis.quotations.some(({ span }) => span[0] <= start && end <= span[1]);
}

/** Cuts at ", and / but / while" with a clause of its own behind it, and at semicolons. */
function atClauses(scene: Scene, [start, end]: Span): Span[] {
  const { lower, tag, tokens } = scene;
  const from = tokenAt(scene, start);
  const to = tokenAt(scene, end);
  const found: Span[] = [];
  let begin = from;
  for (let k = from + 5; k < to - 5; k++) {
    const semicolon = tokens[k]!.text === ';';
    const joint = tokens[k]!.text === ',' && /^(?:and|but|while|whereas)$/.test(lower[k + 1] ?? '');
    if (!semicolon && !joint) continue;
    const next = semicolon ? k + 1 : k + 2;
    if (!hasVerb(tag, [begin, k]) || !hasSubjectAndVerb(tag, next, to)) continue;
    found.push([tokens[begin]!.start, tokens[k - 1]!.end]);
    begin = next;
  }
  found.push([tokens[begin]!.start, Math.min(end, tokens[to - 1]!.end)]);
  return found;
}

function hasSubjectAndVerb(tag: readonly string[], from: number, to: number): boolean {
  if (!/^(?:PRP|DT|NNP|NNPS|NNS|PRP\$|EX|CD|JJ|NN)$/.test(tag[from] ?? '')) return false;
  return hasVerb(tag, [from + 1, Math.min(to, from + 10)]);
}

/** What is left of a span without others. `sorted` by start. */
export function minus([start, end]: Span, sorted: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = start;
  for (const [a, b] of sorted) {
    if (b <= at) continue;
    if (a >= end) break;
    if (a > at) left.push([at, a]);
    at = b;
  }
  if (at < end) left.push([at, end]);
  return left;
}
