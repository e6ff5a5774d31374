import { dependenceEnd } from '../cues/dependence.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { behindBoth, isClauseOfSource, isWithSource } from '../grammar/citing.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import { RETELLING } from './hook-words.js';
import { REFERRING, refersAsOther } from './refers-as-other.js';
import { NEWS } from './source-words.js';

/** "citing", "crediting", "attributing it to", "with credit to" */
export function opensCiting(scene: Scene, k: number): boolean {
  const { lower, tag } = scene;
  if (isRetelling(scene, k)) return true;
  if (isDependence(scene, k)) return true;
  // "In a report that names Danas as its source, Delo says"
  if (lower[k] === 'in' && /^(?:an?|its)$/.test(lower[k + 1] ?? '') && isClauseOfSource(scene, k + 3))
    return true;
  // "Tanjug was citing Danas" is a clause of its own.
  if (/^(?:citing|quoting|crediting|attributing|sourcing)$/.test(lower[k]!))
    return !/^(?:is|are|was|were)$/.test(lower[k - 1] ?? '');
  if (behindBoth(scene, k) > k) return true;
  const isHead = scene.sentenceOf[k - 1] !== scene.sentenceOf[k];
  if (
    REFERRING.test(lower[k]!) &&
    lower[k + 1] === 'to' &&
    (isHead ? !refersAsOther(scene, k) : lower[k - 1] === ',')
  )
    return true;
  // ", a figure taken from Danas"
  if (
    lower[k - 1] === ',' &&
    /^(?:an?|the)$/.test(lower[k]!) &&
    NEWS.test(lower[k + 1] ?? '') &&
    /^(?:taken|drawn|borrowed|lifted|copied|quoted)$/.test(lower[k + 2] ?? '') &&
    lower[k + 3] === 'from'
  )
    return true;
  // "..., via a story in Danas"
  if (lower[k] === 'via' && lower[k - 1] === ',') {
    const end = mentionOpening(scene, k + 1)?.phrase[1] ?? -1;
    // "told Danas, via the Guardian." is by way of whom it came.
    if (end < 0 ? /^(?:an?|the)$/.test(lower[k + 1] ?? '') : lower[end] === ',') return true;
  }
  // "basing its report on pictures of the Times", "on the basis of a draft published by Contexte"
  if (
    tag[k] === 'VBG' &&
    lower[k - 1] === ',' &&
    /^(?:basing|relying|drawing|leaning)$/.test(lower[k]!) &&
    lower.slice(k + 1, k + 4).some((word) => word === 'on' || word === 'upon')
  )
    return true;
  // "..., based on a report in Danas"
  if (lower[k] === 'based' && lower[k - 1] === ',' && isOnOutlet(scene, k + 1)) return true;
  if (
    lower[k] === 'on' &&
    lower[k + 1] === 'the' &&
    /^(?:basis|strength|authority)$/.test(lower[k + 2] ?? '')
  )
    return true;
  if (
    lower[k] === 'with' &&
    lower[k + 1] === 'a' &&
    /^(?:reference|link|credit|nod)$/.test(lower[k + 2] ?? '')
  )
    return true;
  // Not "American intelligence was monitoring the port".
  if (
    RETELLING.test(lower[k]!) &&
    tag[k] === 'VBG' &&
    !/^(?:is|are|was|were|be|been|n't|not)$/.test(lower[k - 1] ?? '')
  )
    return true;
  return (
    lower[k] === 'with' &&
    /^(?:credit|attribution|reference)$/.test(lower[k + 1] ?? '') &&
    lower[k + 2] === 'to'
  );
}

/** "on Danas", "on a report in Danas" */
function isOnOutlet(scene: Scene, on: number): boolean {
  const { lower } = scene;
  if (!/^(?:on|upon)$/.test(lower[on] ?? '')) return false;
  if (mentionOpening(scene, on + 1)) return true;
  const noun = /^(?:an?|the)$/.test(lower[on + 1] ?? '') ? on + 2 : on + 1;
  return (
    NEWS.test(lower[noun] ?? '') &&
    /^(?:in|by|from|of)$/.test(lower[noun + 1] ?? '') &&
    mentionOpening(scene, noun + 2) !== null
  );
}

/** ", going by Danas", "With a nod to Danas, ..." */
function isDependence(scene: Scene, k: number): boolean {
  const { lower, sentenceOf } = scene;
  if (lower[k - 1] !== ',' && sentenceOf[k - 1] === sentenceOf[k]) return false;
  const end = dependenceEnd(lower, k);
  return end !== null && mentionOpening(scene, end) !== null && !refersAsOther(scene, k);
}

/** ", passing on a report by Hina", ", confirming a story first published by Danas", ", with due credit to Danas" */
export function isRetelling(scene: Scene, k: number): boolean {
  const { lower, tag } = scene;
  if (lower[k - 1] !== ',') return false;
  if (isWithSource(scene, k)) return true;
  if (lower[k] === 'with')
    return (
      /^(?:due|full|proper)$/.test(lower[k + 1] ?? '') && /^(?:credit|attribution)$/.test(lower[k + 2] ?? '')
    );
  return tag[k] === 'VBG' && cueOf(lower[k]!)?.class !== 'quote' && retellingAt(lower, k) !== null;
}
