import type { Span } from '@wirediff/domain';
import { FINITE } from '../grammar/has-verb.js';
import type { Scene } from '../grammar/scene.js';
import type { ReadScene } from '../read-scene.js';
import { tokenAt } from '../reading.js';

/**
 * Is the content of an attribution something that is so or not: a clause with a finite verb, or words in quotation marks? "Nine
 * years" of "Prosecutors had sought nine years" is neither: there the whole sentence is the claim, told by the outlet.
 */
export function isProposition({ scene }: ReadScene, content: readonly Span[]): boolean {
  const [first] = content;
  // "at a cost of $86 million, put the north at nine": a reading that begins amid a phrase has misread the sentence.
  const before = first ? tokenAt(scene, first[0]) - 1 : -1;
  if (AMID.test(scene.tag[before] ?? '') && !/^that$/.test(scene.lower[before] ?? '')) return false;
  if (scene.tag[before] === 'JJ' && /^(?:NNS?|CD)$/.test(scene.tag[before + 1] ?? '')) return false;
  // "He did not rise when the verdict was read": when it was, said by nobody.
  if (first && SUBORDINATE.test(scene.lower[tokenAt(scene, first[0])] ?? '')) return false;
  return content.some(([start, end]) => {
    const head = tokenAt(scene, start);
    const from = scene.lower[head] === 'that' ? head + 1 : head;
    for (let k = from; k < scene.tokens.length && scene.tokens[k]!.start < end; k++) {
      if (scene.quotation[k] !== -1 || (FINITE.test(scene.tag[k]!) && !isRelative(scene, from, k)))
        return true;
      // "a general strike unless the law is withdrawn": what is promised is no clause.
      if (k > from && DEPENDENT.test(scene.lower[k]!) && scene.lower[k - 1] !== 'up') return false;
    }
    return false;
  });
}

const AMID = /^(?:\$|DT|PRP\$|POS)$/;
const DEPENDENT = /^(?:unless|if|because|until|when|while)$/;

/** "14 novels, which have been translated": the clause of "which" makes no proposition of what it describes. */
function isRelative({ lower, tag, tokens }: Scene, from: number, verb: number): boolean {
  let at = verb - 1;
  while (at > from && tag[at] === 'RB') at--;
  return at > from && /^(?:which|who)$/.test(lower[at]!) && tokens[at - 1]!.text === ',';
}

const SUBORDINATE = /^(?:when|while|after|before|until|because|since)$/;
