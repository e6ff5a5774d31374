import type { ClaimDocument } from '@wirediff/domain';
import { isDocumentNoun, isOwnPiece } from './cues/nouns.js';
import { type Reading, type Run, spanOf, wordsOf } from './reading.js';

const DROPPED =
  /^(?:the|a|an|same|latest|new|earlier|recent|joint|separate|written|official|its|his|her|their|this|that|own|said|saying|today|yesterday|brief|short|monday|tuesday|wednesday|thursday|friday|saturday|sunday|'s|one|another|unnamed)$/;

/**
 * A document as the claims know it. Equal keys are one document: "the Kremlin said in a statement", "a Kremlin statement"
 * and "the same Kremlin statement" all have the key `kremlin statement`.
 *
 * @param maker who spoke through it, for a document that does not say so itself ("in a statement")
 */
export function documentOf(reading: Reading, run: Run, maker: Run | null): ClaimDocument {
  const { lower, tokens } = reading;
  let head = run[1] - 1;
  for (let k = run[0]; k < run[1]; k++)
    if (isDocumentNoun(lower[k]!)) {
      head = k;
      if (!isDocumentNoun(lower[k + 1] ?? '')) break;
    }
  const owner = ownerOf(reading, run, head) ?? (maker ? nameRun(reading, maker) : null);
  const describing: string[] = [];
  for (let k = run[0]; k < head; k++) if (!DROPPED.test(lower[k]!)) describing.push(tokens[k]!.text);
  // "the same Kremlin statement" says whose it is; "a statement" is its maker's.
  const says = describing.some((word) => /^\p{Lu}/u.test(word));
  const own = owner && !says ? [owner, ...describing] : describing;
  const noun = tokens[head]!.text;
  const name = [...own, noun].join(' ').replace(/ (?=['’])/g, '');
  const written = name.length > 80 ? `${owner ?? ''} ${noun}`.trim() : name;
  return {
    key: written
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    name: written.slice(0, 1).toUpperCase() + written.slice(1),
    span: spanOf(reading, run),
    isOrigin: !isOwnPiece(noun.toLowerCase()),
  };
}

/** "a statement by the presidency", "documents of the offer" */
function ownerOf(reading: Reading, run: Run, head: number): string | null {
  const { lower } = reading;
  if (!/^(?:by|from)$/.test(lower[head + 1] ?? '') || head + 2 >= run[1]) return null;
  return nameRun(reading, [head + 2, run[1]]);
}

function nameRun(reading: Reading, [from, to]: Run): string | null {
  let start = from;
  while (start < to && DROPPED.test(reading.lower[start]!)) start++;
  if (start >= to || /^(?:he|she|it|they|who)$/.test(reading.lower[start]!)) return null;
  let end = start;
  while (end < to && !/^(?:of|in|on|at|,|who|which|for)$/.test(reading.lower[end]!)) end++;
  return wordsOf(reading, [start, end]);
}
