import type { Discrepancy } from '@wirediff/domain';
import { LOADED_CUES } from './loaded-words.js';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';
import type { Side } from './side.js';

const loadedCues = new Set(LOADED_CUES.trim().split(/\s+/));

/** The loaded word of a cue ("has admitted to" -> `admitted`), or null. */
function loadedCue(cue: string | null): string | null {
  return (
    cue
      ?.toLowerCase()
      .split(/\s+/)
      .find((word) => loadedCues.has(word)) ?? null
  );
}

/**
 * A judging word on one side where the other has a plain one or none, in the content or in the reporting verb.
 *
 * @example "close the door" and "slam the door" -> loaded_wording "close" | "slam"
 */
export function loadedDifferences(a: Side, b: Side, matching: Matching): Discrepancy[] {
  const found: Discrepancy[] = [];
  const left = loadedOf(a.reading, b.reading, matching, 'a', 'b');
  const right = loadedOf(b.reading, a.reading, matching, 'b', 'a');
  for (const [word, other] of left) found.push({ kind: 'loaded_wording', a: word, b: other });
  for (const [word, other] of right) found.push({ kind: 'loaded_wording', a: other, b: word });
  const [x, y] = [loadedCue(a.cue), loadedCue(b.cue)];
  if (x !== y && (x === null || y === null) && a.cue !== null && b.cue !== null) {
    found.push({ kind: 'loaded_wording', a: x ?? a.cue, b: y ?? b.cue });
  }
  return found;
}

/** Loaded words without a partner of their own stem, each with the plain word it stands for. */
function loadedOf(own: Reading, other: Reading, { matches }: Matching, side: 'a' | 'b', across: 'a' | 'b') {
  return own.loaded.flatMap((at): [string, string | null][] => {
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
}
