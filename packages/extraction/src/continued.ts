import { isContent, isCue, type Part } from './parts.js';
import type { Sheet } from './sheet.js';

/**
 * What a sequence without a cue goes on quoting: it belongs to the last attribution of the sequence before. Of such content
 * nine tenths were annotated as content in two held-out fifths of train, in three of four cases that attribution's.
 *
 * @example `"We waited," Orlan said.` and in the next paragraph `"Nobody came."` -> `"Nobody came."`
 */
export function continued({ quotation }: Sheet, parts: readonly Part[]): readonly Part[] {
  if (parts.some(isCue)) return [];
  return parts.filter((part) => isContent(part) && quotation[part.from]! > 0 && quotation[part.to - 1]! > 0);
}
