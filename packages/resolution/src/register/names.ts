import type { Agency } from '@wirediff/domain';

/** A name of the register found in a text: UTF-16 units, and every agency that goes by it. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly agencies: readonly Agency[];
}

/** All names of a register, to be looked up in a text. */
export interface Names {
  /** The longest names that stand in `text`, left to right, never overlapping. */
  scan(text: string): FoundName[];
  /** Who goes by exactly this name, "the" and case aside. */
  whole(name: string): readonly Agency[];
}

interface Node {
  next: Map<string, Node> | null;
  /** Written forms that end here, with who goes by them. */
  forms: { form: string; agency: Agency }[] | null;
}

const PIECE = /[\p{L}\p{N}]+/gu;

/**
 * Builds the look-up: a tree over the words of all names, so that the cost of a scan grows with the text and with
 * the length of the names that begin at a word, not with the size of the register (see test/bench/resolution.mjs).
 * Hyphens, apostrophes and dots inside a name do not count: "Al-Jazeera" is "Al Jazeera".
 */
export function namesOf(agencies: readonly Agency[]): Names {
  const root: Node = { next: null, forms: null };
  for (const agency of agencies)
    for (const form of new Set([agency.name, agency.fullName, ...agency.aliases].flatMap(spellings)))
      enter(root, form.replace(/^The /, ''), agency);
  return {
    scan: (text) => scan(root, text),
    whole: (name) => whole(root, name),
  };
}

/** "Ámbito Financiero" and, as English copy has it, "Ambito Financiero"; of four letters and fewer the marks may tell names apart. */
function spellings(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === name || name.length < 5 ? [name] : [name, plain];
}

function enter(root: Node, form: string, agency: Agency): void {
  let node = root;
  for (const [piece] of form.matchAll(PIECE)) {
    node.next ??= new Map();
    const key = piece.toLowerCase();
    let next = node.next.get(key);
    if (!next) {
      next = { next: null, forms: null };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node === root) return;
  node.forms ??= [];
  if (!node.forms.some((known) => known.agency === agency && known.form === form))
    node.forms.push({ form, agency });
}

function scan(root: Node, text: string): FoundName[] {
  const found: FoundName[] = [];
  const pieces = [...text.matchAll(PIECE)];
  for (let i = 0; i < pieces.length; ) {
    let node: Node | undefined = root;
    let best: FoundName | null = null;
    let bestPieces = 1;
    for (let k = i; k < pieces.length; k++) {
      if (k > i && !isJoin(text, pieces[k - 1]!, pieces[k]!)) break;
      node = node.next?.get(pieces[k]![0].toLowerCase());
      if (!node) break;
      if (!node.forms) continue;
      const start = pieces[i]!.index;
      const end = pieces[k]!.index + pieces[k]![0].length;
      const written = text.slice(start, end);
      const agencies = [
        ...new Set(node.forms.filter(({ form }) => isWrittenAs(written, form)).map(({ agency }) => agency)),
      ];
      if (agencies.length === 0) continue;
      // "CNA" is first the one whose usual name it is, then those in brackets ("CNA (Taiwan)").
      if (agencies.length > 1) agencies.sort((a, b) => nameRank(a, written) - nameRank(b, written));
      best = { start, end, agencies };
      bestPieces = k - i + 1;
    }
    if (best) found.push(best);
    i += bestPieces;
  }
  return found;
}

function nameRank({ name }: Agency, written: string): number {
  if (name.replace(/^The /, '') === written) return 0;
  return name.endsWith(')') ? 2 : 1;
}

/** May two words belong to one name? Blanks, hyphens and the like join them; a full stop only within "U.S. News". */
function isJoin(text: string, before: RegExpMatchArray, after: RegExpMatchArray): boolean {
  const gap = text.slice(before.index! + before[0].length, after.index);
  if (/^(?:[ \u00a0]|[-.'’‘/]| & | - )$/.test(gap)) return true;
  return (gap === '. ' && before[0].length === 1) || gap === '! ';
}

/**
 * Is `written` a way to write the name `form`? The case must agree in what makes it a name: "Belta" and "BELTA" are
 * BelTA, "reuters" is nobody; "Metro" is no METRO-less "metro", and short capitals ("AP", "MAP") are only themselves.
 */
function isWrittenAs(written: string, form: string): boolean {
  if (written === form) return true;
  const [a, b] = [written.match(PIECE) ?? [], form.match(PIECE) ?? []];
  return b.every(
    (piece, i) =>
      isPieceAs(a[i]!, piece) ||
      // "al-Ahram" is Al-Ahram.
      (i === 0 &&
        b.length > 1 &&
        /^(?:al|an|as|ar|ash|ad|at|az|el)$/.test(a[0]!) &&
        piece.toLowerCase() === a[0]),
  );
}

function isPieceAs(written: string, piece: string): boolean {
  if (written === piece) return true;
  if (piece.length <= 4 && piece === piece.toUpperCase() && /\p{L}/u.test(piece)) return false;
  const capital = /^\p{Lu}/u;
  // Small words of a name ("de", "of") may be written large in a heading; a capital may not become small.
  return !capital.test(piece) || capital.test(written);
}

function whole(root: Node, name: string): readonly Agency[] {
  let node: Node | undefined = root;
  for (const [piece] of name.replace(/^the /i, '').matchAll(PIECE))
    node = node?.next?.get(piece.toLowerCase());
  return [...new Set((node?.forms ?? []).map(({ agency }) => agency))];
}
