import type { Span } from '@wirediff/domain';
import type { ReadScene } from '../read-scene.js';
import { tokenAt } from '../reading.js';

/**
 * Is the content of an attribution something that is so or not: a clause with a finite verb, or words in quotation marks? "Nine
 * years" of "Prosecutors had sought nine years" is neither: there the whole sentence is the claim, told by the outlet.
 */
export function isProposition({ scene }: ReadScene, content: readonly Span[]): boolean {
  const [first] = content;
  // "He did not rise when the verdict was read": when it was, said by nobody.
  if (first && SUBORDINATE.test(scene.lower[tokenAt(scene, first[0])] ?? '')) return false;
  return content.some(([start, end]) => {
    for (let k = tokenAt(scene, start); k < scene.tokens.length && scene.tokens[k]!.start < end; k++)
      if (/^(?:VB[DZP]|MD)$/.test(scene.tag[k]!) || scene.quotation[k] !== -1) return true;
    return false;
  });
}

const SUBORDINATE = /^(?:when|while|after|before|until|because|since)$/;
