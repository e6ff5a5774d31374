import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { LOADED_CUES } from '../words/loaded-words.js';
import { PLAIN_CUES } from '../words/plain-cues.js';
import { isRewording } from '../words/rewordings.js';

const loadedCues = new Set(LOADED_CUES.trim().split(/\s+/));
const plainCues = new Set(PLAIN_CUES.trim().split(/\s+/));

/** The loaded reporting word of a side: of its cue, else of what stands around its quote ("...," she raged). */
function loadedCue(side: Side): string | null {
  const cue = side.cue?.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = [...cue, ...side.beside].find((word) => loadedCues.has(word));
  if (told !== undefined) return told;
  if (side.quote === 'direct' && isColoured(cue[0])) return cue[0]!;
  if (side.quoted === null || side.quoted === side.reading) return null;
  const inside = new Set(side.quoted.words);
  return side.reading.words.find((word) => !inside.has(word) && loadedCues.has(word.lower))?.text ?? null;
}

/** Whoever purrs, cracks or sniggers a quote is given a manner of speaking: any past form that is no plain word of saying. */
const isColoured = (word: string | undefined): boolean =>
  word !== undefined && /^\p{L}{2,}ed$/u.test(word) && !plainCues.has(word);

/**
 * A judging word on one side where the other has a plain one or none, in the content or in the reporting verb.
 *
 * @example "close the door" and "slam the door" -> loaded_wording "close" | "slam"
 */
export function loadedDifferences(a: Side, b: Side, matching: Matching): Discrepancy[] {
  const found: Discrepancy[] = [];
  const [idiomA, idiomB] = [idiomOf(a.reading, matching, 'a'), idiomOf(b.reading, matching, 'b')];
  if ((idiomA === undefined) !== (idiomB === undefined))
    found.push({
      kind: 'loaded_wording',
      a: idiomA === undefined ? null : phrase(a.reading, idiomA.first, idiomA.end),
      b: idiomB === undefined ? null : phrase(b.reading, idiomB.first, idiomB.end),
    });
  const left = strongest(loadedOf(a.reading, b.reading, matching, 'a', 'b'));
  const right = strongest(loadedOf(b.reading, a.reading, matching, 'b', 'a'));
  for (const [word, other] of left) found.push({ kind: 'loaded_wording', a: word, b: other });
  for (const [word, other] of right) found.push({ kind: 'loaded_wording', a: other, b: word });
  return [...found, ...loadedCueDifference(a, b)];
}

/** Words from which a turn of phrase is loaded whatever stands against it: "went up in smoke", but not "took out". */
const TELLING = 3;

/**
 * A loaded turn of phrase: one that is loaded by itself, or is put for a plain word that the other side has ("returned home" for
 * "annexed" and not for "went back").
 */
function idiomOf({ turns, units }: Reading, { matches }: Matching, side: 'a' | 'b') {
  const isTold = (first: number, end: number) =>
    matches.some((m) => first <= units[m[side]]!.at && units[m[side]]!.at < end);
  return turns.find(
    ({ loaded, head, first, end }) =>
      loaded && (head === null || end - first >= TELLING || isTold(first, end)),
  );
}

/** A judging reporting word for a quote on one side only. */
export function loadedCueDifference(a: Side, b: Side): Discrepancy[] {
  const [x, y] = [loadedCue(a), loadedCue(b)];
  if ((x === null) === (y === null) || a.quote === 'indirect' || b.quote === 'indirect') return [];
  return [{ kind: 'loaded_wording', a: x ?? a.cue, b: y ?? b.cue }];
}

/** One a side is enough to look: one that stands for a plain word before one that stands alone. */
function strongest(rows: readonly (readonly [string, string | null])[]) {
  const first = rows.find(([, other]) => other !== null) ?? rows[0];
  return first === undefined ? [] : [first];
}

/** Loaded words without a partner of their own stem, each with the plain word it stands for. */
function loadedOf(own: Reading, other: Reading, { matches }: Matching, side: 'a' | 'b', across: 'a' | 'b') {
  const reworded = matches.flatMap((m): [string, string | null][] => {
    const [x, y] = [own.units[m[side]]!, other.units[m[across]]!];
    if (x.kind !== 'word' || own.loaded.includes(x.at) || !isRewording(x.key, y.key)) return [];
    return [[phrase(own, x.at, x.at + 1), phrase(other, y.at, y.at + 1)]];
  });
  const judging = own.loaded.flatMap((at): [string, string | null][] => {
    const unit = own.units.findIndex((u) => u.kind === 'word' && u.at === at);
    const match = matches.find((m) => m[side] === unit);
    const partner = match === undefined ? undefined : other.units[match[across]]!;
    if (partner !== undefined && (match!.closeness === 1 || other.loaded.includes(partner.at))) {
      // "ENGINE" for "engine" shouts; the same loaded word on both sides says nothing.
      const shouted =
        own.words[at]!.text === own.words[at]!.text.toUpperCase() && own.words[at]!.text.length > 3;
      if (!shouted || other.loaded.includes(partner.at)) return [];
    }
    return [
      [phrase(own, at, at + 1), partner === undefined ? null : phrase(other, partner.at, partner.at + 1)],
    ];
  });
  return [...reworded, ...judging];
}
