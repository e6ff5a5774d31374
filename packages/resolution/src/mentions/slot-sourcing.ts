import { retoldBy } from '../cues/retelling.js';
import type { Standing } from './standing.js';

/** Words of sourcing before a name, "relying on X", "Its source is X": the slot each comes to (see `slotOf`). */
export const SOURCING: readonly ((name: Standing) => number)[] = [
  isTheSource,
  inBrackets,
  givenAsSource,
  creditedWithNews,
  reachedByWay,
  relyingOn,
  referringTo,
  retoldByName,
  picturesFrom,
  reportedIn,
  crediting,
  byWayOf,
];

const isSource = (word: string | undefined) => /^(?:source|sources|authority|origin)$/.test(word ?? '');
const isNews = (word: string | undefined) =>
  /^(?:news|story|report|information|scoop|account|figures?)$/.test(word ?? '');

/** "Its source is X", "as its source it names X" */
function isTheSource({ reading: { lower }, k, before, left }: Standing): number {
  if (/^(?:is|was|were|are|as)$/.test(before)) return isSource(left) ? 2 : 0;
  return /^(?:names|named|gives|gave|cites|cited)$/.test(before) && left === 'it' && isSource(lower[k - 2])
    ? 2
    : 0;
}

/** "(source: X)" */
function inBrackets({ reading: { lower }, k, before, left }: Standing): number {
  return before === ':' && isSource(left) && lower[k - 2] === '(' ? 2 : 0;
}

/** "gave X as its source" */
function givenAsSource({ reading: { lower }, to, before }: Standing): number {
  return lower[to] === 'as' &&
    (isSource(lower[to + 2]) || isSource(lower[to + 3])) &&
    /^(?:g[ai]v|nam|list|identif|cit|credit|mention)/.test(before)
    ? 2
    : 0;
}

/** "credited X with the news" */
function creditedWithNews({ reading: { lower }, to, before }: Standing): number {
  return /^credit(?:s|ed|ing)$/.test(before) &&
    /^(?:with|for)$/.test(lower[to] ?? '') &&
    (isNews(lower[to + 1]) || isNews(lower[to + 2]))
    ? 2
    : 0;
}

/** "the story reached X by way of Reuters", "the story reached Danas by way of X" */
function reachedByWay({ reading: { lower }, k, before, left }: Standing): number {
  if (/^reache[sd]$/.test(before)) return isNews(left) || /^(?:item|dispatch|it)$/.test(left) ? 1 : 0;
  return before === 'of' && left === 'way' && lower[k - 2] === 'by' ? 1 : 0;
}

/** "relying on X", "based on X", "which based its report on X" */
function relyingOn({ reading: { lower }, k, before, left }: Standing): number {
  if (!/^(?:on|upon)$/.test(before)) return 0;
  if (/^(?:relying|relied|relies|based|basing|drawing|leaning)$/.test(left)) return 1;
  return isNews(left) && /^(?:based|basing|bases)$/.test(lower[k - 3] ?? '') ? 2 : 0;
}

/** "with reference to X", "a story attributed to X", "remarks broadcast on Sunday to X" */
function referringTo(name: Standing): number {
  return name.before === 'to' &&
    (isNear(
      name,
      /^(?:reference|referring|refers|referred|link|links|linked|attributed|attributing|attributes|attribution|sourced|credit|credited)$/,
      4,
    ) ||
      isNear(name, /^(?:interview|remarks|comments)$/, 6))
    ? 1
    : 0;
}

/** "translated by X" */
function retoldByName({ reading: { lower }, k, before }: Standing): number {
  if (before !== 'by') return 0;
  // "misreported by X", "translated into English by X"
  const verb = lower[k - 2] === 'into' ? k - 3 : k - 1;
  return retoldBy(lower, verb)?.role === 'carries' || /^misreported$/.test(lower[verb] ?? '') ? 1 : 0;
}

/** "footage of the port from X" */
function picturesFrom(name: Standing): number {
  return name.before === 'from' && isNear(name, /^(?:footage|report|reports|video|picked|pictures)$/, 4)
    ? 1
    : 0;
}

/** "stories published in X", "first reported in X" */
function reportedIn(name: Standing): number {
  return name.before === 'in' && isNear(name, /^(?:reports|story|stories|published|reported)$/, 2) ? 1 : 0;
}

/** "crediting X", "naming X" */
function crediting({ before }: Standing): number {
  return /^(?:crediting|naming)$/.test(before) ? 1 : 0;
}

/** "told Sky Italia (via X)", "Sky Italia (via X) writes", "told Sky Italia, via X." */
function byWayOf({ reading: { lower, sentenceOf }, k, to, before, left }: Standing): number {
  if (before !== 'via') return 0;
  const ends = left === ',' && /^[.,]$/.test(lower[to] ?? '.');
  if (!ends && (left !== '(' || lower[to] !== ')')) return 0;
  if (/^(?:claims?|says?|writes?|reports?)$/.test(lower[to + 1] ?? '')) return 1;
  for (let at = k - 1; at > k - 30 && at >= 0 && sentenceOf[at] === sentenceOf[k]; at--)
    if (/^(?:told|tells|according|reports|reported|says|said|claims|quoted|writes)$/.test(lower[at]!))
      return ends ? 1 : 2;
  return 0;
}

/** Does one of the words stand at most so far left of the word before, in the same clause? */
function isNear({ reading: { lower }, k }: Standing, words: RegExp, reach: number): boolean {
  for (let at = k - 1; at >= k - reach && at >= 0; at--) {
    if (/^[.,;:]$/.test(lower[at]!)) return false;
    if (words.test(lower[at]!)) return true;
  }
  return false;
}
