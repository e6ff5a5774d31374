import { retoldBy } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Scene } from './scene.js';

const CITING = /^(?:citing|quoting|referring|attributing|crediting|sourcing)$/;
/** Does a clause of citing begin at `i`: "citing", "with credit to", "cited by", "monitored by"? */
export function isCiting({ lower }: Scene, i: number): boolean {
  const word = lower[i] ?? '';
  if (CITING.test(word)) return true;
  if (word === 'based' && /^(?:on|upon)$/.test(lower[i + 1] ?? '')) return true;
  if (
    /^(?:leaning|relying|drawing|basing)$/.test(word) &&
    [1, 2, 3].some((step) => /^(?:on|upon)$/.test(lower[i + step] ?? ''))
  )
    return true;
  if (word === 'with') {
    const noun = lower[i + 1] === 'a' ? i + 2 : i + 1;
    if (/^(?:reference|credit|attribution|link)$/.test(lower[noun] ?? '')) return true;
  }
  if (word === 'in' && lower[i + 1] === 'reference') return true;
  const first = word === 'as' || word === 'later' || word === 'first' || word === 'also' ? i + 1 : i;
  const verb = lower[first] === 'first' ? first + 1 : first;
  const cue = cueOf(lower[verb] ?? '');
  const retold = cue ? null : retoldBy(lower, verb);
  if (retold) return lower[retold.particle === null ? verb + 1 : verb + 2] === 'by';
  if (!cue || !/ed$|^(?:seen|run|told|broadcast)$/.test(lower[verb]!)) return false;
  return (
    lower[verb + 1] === 'by' ||
    (lower[verb + 1] === 'up' && lower[verb + 2] === 'by') ||
    (lower[verb + 1] === 'as' && lower[verb + 3] === 'by')
  );
}
