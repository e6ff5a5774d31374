/** What one outlet has from another. */
const PIECE =
  /^(?:report|reports|story|item|dispatch|article|account|piece|broadcast|bulletin|despatch|column|post)$/;
const GOT = /^(?:read|heard|got|had|taken|learned|learnt|seen|found|picked)$/;
const IT = /^(?:it|this|that|them|up)$/;
const TAKEN = /^(?:taken|borrowed|lifted|copied|drawn|translated|adapted|reprinted|quoted)$/;
const FROM = /^(?:from|in|on|by)$/;
/** Phrases of fixed words, each with the name right behind it. */
const FIXED = [
  'going by',
  'referring to',
  'pointing to',
  'linking to',
  'invoking',
  'taking its cue from',
  'taking its lead from',
  'picking up on',
  'trusting',
  'repeating what',
  'relaying what',
  'echoing what',
  'summarising what',
  'leaning on',
  'relying on',
  'drawing on',
  'copying',
  'acknowledging',
  'crediting',
  'following',
  'echoing',
  'with thanks to',
  'with acknowledgement to',
  'with acknowledgements to',
  'with acknowledgment to',
  'with a nod to',
  'with a bow to',
  'with a credit to',
  'on the word of',
  'on the say-so of',
  'on the evidence of',
  'by way of',
  'by courtesy of',
  'courtesy of',
  'naming as source',
  'naming as its source',
  'giving as source',
  'giving as its source',
].map((phrase) => phrase.split(' '));

/**
 * Where words that begin at `i` end, by which one outlet says that it has its story from the one named next; null where none do.
 *
 * @example `Delo, going by Danas, said the port was shut.` -> behind "by"
 */
export function dependenceEnd(lower: readonly string[], i: number): number | null {
  const fixed = FIXED.find((words) => words.every((word, k) => lower[i + k] === word));
  if (fixed) return i + fixed.length;
  const [word = '', second = ''] = [lower[i], lower[i + 1]];
  // "having read it in", "taking the story from"
  if (word === 'having' && GOT.test(second)) return fromEnd(lower, i + 2);
  // "picking up a report in"
  if (/^(?:picking|taking)$/.test(word) && second === 'up' && /^(?:an?|the)$/.test(lower[i + 2] ?? ''))
    return PIECE.test(lower[i + 3] ?? '') && FROM.test(lower[i + 4] ?? '') ? i + 5 : null;
  if (/^(?:taking|lifting|borrowing)$/.test(word)) return fromEnd(lower, i + 1);
  if (!PIECE.test(lower[i + 2] ?? '')) return null;
  // "in a report taken from", "in an item taken over from"
  if (word === 'in' && /^(?:an?|its)$/.test(second) && TAKEN.test(lower[i + 3] ?? '')) {
    const at = lower[i + 4] === 'over' ? i + 5 : i + 4;
    return lower[at] === 'from' ? at + 1 : null;
  }
  // "after a report in", "following a story by"
  const isPiece = /^(?:after|following)$/.test(word) && /^an?$/.test(second);
  return isPiece && FROM.test(lower[i + 3] ?? '') ? i + 4 : null;
}

/** Behind "it from", "the story from". */
function fromEnd(lower: readonly string[], at: number): number | null {
  const end = IT.test(lower[at] ?? '') ? at + 1 : /^(?:the|its)$/.test(lower[at] ?? '') ? at + 2 : at;
  if (
    end === at + 2 &&
    !/^(?:news|information|copy)$/.test(lower[at + 1]!) &&
    !PIECE.test(lower[at + 1] ?? '')
  )
    return null;
  return end > at && FROM.test(lower[end] ?? '') ? end + 1 : null;
}
