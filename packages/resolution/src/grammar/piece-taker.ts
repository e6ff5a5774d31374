import type { Mention } from '../mention.js';
import { mentionOpening, type Scene } from './scene.js';

/** What one gives to an outlet. */
const PIECE =
  /^(?:interviews?|comments?|remarks?|statements?|letters?|testimony|account|answers?|message|email)$/;
const GIVING = /^(?:gave|given|granted|made|sent|provided|offered|addressed|wrote|written)$/;
/** Words of a giver, and of an outlet's kind: "his sister had", "the exiled channel". */
const MOST_WORDS = 8;

/**
 * The outlet that a piece was given to, told in a clause of its own; null where none is.
 *
 * @param piece the token of the piece
 *
 * @example `an interview that his sister had given to the channel Meydan TV` -> Meydan TV
 */
export function takerOf(scene: Scene, piece: number, to: number): Mention | null {
  const { lower, tag } = scene;
  if (!PIECE.test(lower[piece] ?? '')) return null;
  let verb = piece + 1;
  while (verb < Math.min(to, piece + MOST_WORDS) && !GIVING.test(lower[verb]!)) {
    if (!/^(?:DT|JJ|NNS?|NNPS?|PRP\$?|IN|WDT|VBD|VBP|VBZ|MD)$/.test(tag[verb]!)) return null;
    verb++;
  }
  if (!GIVING.test(lower[verb] ?? '')) return null;
  for (let k = verb + 1; k < Math.min(to, verb + MOST_WORDS); k++) {
    const mention = mentionOpening(scene, k);
    if (mention) return mention;
    if (!/^(?:DT|JJ|NNS?|NNPS?|PRP\$?|IN|TO|VBN)$/.test(tag[k]!)) return null;
  }
  return null;
}
