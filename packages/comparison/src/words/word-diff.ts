import type { DiffSegment } from '@wirediff/domain';
import { diffArrays } from 'diff';
import { isFunctionWord } from './function-words.js';
import { words } from './words.js';

/** A word or mark with the blank before it. */
interface Piece {
  readonly blank: string;
  readonly text: string;
  /** What it is compared by: plain quotes and dashes, lower case. */
  readonly key: string;
  readonly content: boolean;
}

/** Past this many edits a diff is no help to a reader and costs time: both texts then stand whole. */
const MOST_EDITS = 600;

/** Pieces of the texts cut last: a claim is held against several others in a row. */
const cut = new Map<string, readonly Piece[]>();
const MOST_CUT = 256;

function pieces(text: string): readonly Piece[] {
  const before = cut.get(text);
  if (before !== undefined) return before;
  const made = cutAnew(text);
  if (cut.size >= MOST_CUT) cut.delete(cut.keys().next().value!);
  // Not whole books: what is kept must stay small.
  if (text.length <= 2000) cut.set(text, made);
  return made;
}

function cutAnew(text: string): Piece[] {
  let from = 0;
  return words(text).map((word) => {
    const blank = text.slice(from, word.start) === '' ? '' : ' ';
    from = word.end;
    return {
      blank,
      text: word.text,
      key: word.lower,
      content: word.kind !== 'mark' && !isFunctionWord(word.lower),
    };
  });
}

/** One stretch of both texts: alike, or one side's words against the other's. */
type Run = { readonly same: true; a: Piece[]; b: Piece[] } | { readonly same: false; a: Piece[]; b: Piece[] };

/**
 * What was taken away and what was added between two texts, word by word. Figures, money and times are never cut.
 * Quotation marks of another shape and capitals are no difference. `wordDiff(b, a)` is `wordDiff(a, b)` turned round.
 *
 * @example "at least 12 people" and "9 people" -> [-at least 12-]{+9+} people
 */
export function wordDiff(a: string, b: string): DiffSegment[] {
  // The algorithm prefers one side where both ways are equally short; so it always sees the two in one order.
  return a <= b ? segments(runs(pieces(a), pieces(b))) : turn(segments(runs(pieces(b), pieces(a))));
}

/** A diff read from the other side. */
export function turn(diff: readonly DiffSegment[]): DiffSegment[] {
  const turned: DiffSegment[] = [];
  for (let i = 0; i < diff.length; i++) {
    const segment = diff[i]!;
    const next = diff[i + 1];
    if (segment.kind === 'same') turned.push(segment);
    else if (segment.kind === 'removed' && next?.kind === 'added') {
      turned.push({ kind: 'removed', text: next.text }, { kind: 'added', text: segment.text });
      i++;
    } else turned.push({ kind: segment.kind === 'removed' ? 'added' : 'removed', text: segment.text });
  }
  return turned;
}

function runs(a: readonly Piece[], b: readonly Piece[]): Run[] {
  const matches = matchesOf(a, b);
  if (a.length + b.length - 2 * matches.length > MOST_EDITS) return [{ same: false, a: [...a], b: [...b] }];
  const found: Run[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...matches, [a.length, b.length] as const]) {
    if (i < x || j < y) found.push({ same: false, a: a.slice(i, x), b: b.slice(j, y) });
    if (x === a.length) break;
    const last = found.at(-1);
    if (last?.same) {
      last.a.push(a[x]!);
      last.b.push(b[y]!);
    } else found.push({ same: true, a: [a[x]!], b: [b[y]!] });
    [i, j] = [x + 1, y + 1];
  }
  return gathered(found);
}

/**
 * Places of the words that both texts keep, in order. Words that only one of them has are kept by neither, and are left out before
 * the two are laid side by side: that costs the square of what differs, and two reports of one thing share few words.
 */
function matchesOf(a: readonly Piece[], b: readonly Piece[]): (readonly [i: number, j: number])[] {
  const [left, right] = [placesOfShared(a, b), placesOfShared(b, a)];
  const edits = diffArrays(
    left.map((i) => a[i]!.key),
    right.map((j) => b[j]!.key),
    { maxEditLength: MOST_EDITS },
  );
  const found: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of edits ?? []) {
    if (!added && !removed) for (let k = 0; k < value.length; k++) found.push([left[i + k]!, right[j + k]!]);
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return found;
}

function placesOfShared(list: readonly Piece[], other: readonly Piece[]): number[] {
  const keys = new Set(other.map(({ key }) => key));
  return list.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}

/** A lone "the" or comma between changes of together at least so many words makes a diff hard to read. */
const LONG_CHANGE = 6;

/**
 * Draws a lone word without content into the long changes around it. Two words ("will be") stay: they carry the
 * reader from one change to the next; so does a lone one between short changes: `[-5-]{+6+} to [-7-]{+8+}`.
 */
function gathered(list: readonly Run[]): Run[] {
  const found: Run[] = [];
  const size = (run: Run | undefined) => (run === undefined ? 0 : Math.max(run.a.length, run.b.length));
  list.forEach((run, k) => {
    const last = found.at(-1);
    const between = k > 0 && k < list.length - 1;
    const lone = run.same && between && run.a.length === 1 && !run.a[0]!.content;
    const same = run.same && !(lone && size(list[k - 1]) + size(list[k + 1]) >= LONG_CHANGE);
    if (last !== undefined && last.same === same) {
      last.a.push(...run.a);
      last.b.push(...run.b);
    } else found.push({ same, a: [...run.a], b: [...run.b] });
  });
  return found;
}

const joined = (list: readonly Piece[]) => list.map((piece) => piece.blank + piece.text).join('');

function firstOf(x: string, y: string): string {
  if (x < y) return x;
  return y;
}

function segments(list: readonly Run[]): DiffSegment[] {
  const found: DiffSegment[] = [];
  /** The blank before a change belongs to what stands before it: `in [-May-]{+June+}`. */
  const push = (kind: DiffSegment['kind'], text: string) => {
    if (text === '') return;
    const last = found.at(-1);
    if (last?.kind === 'same' && kind === 'same') found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  };
  for (const run of list) {
    if (run.same) {
      // Of two spellings the one that sorts first, so that the order of the sides does not matter.
      const text = run.a.map((piece, k) => piece.blank + firstOf(piece.text, run.b[k]!.text)).join('');
      push('same', text);
      continue;
    }
    const [left, right] = [joined(run.a), joined(run.b)];
    if (/^ /.test(left) || /^ /.test(right)) push('same', ' ');
    push('removed', left.trimStart());
    push('added', right.trimStart());
  }
  return found;
}

/** A diff as one line: `[-old-]{+new+}`. */
export function renderDiff(diff: readonly DiffSegment[]): string {
  return diff
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}
