import { isNumber } from '../grammar/is-number.js';
import type { Scene } from '../grammar/scene.js';

/** What an outlet does with a figure, where nothing but the figure follows: "counted 350", "has nine". */
const BARE =
  /^(?:count|tally|tallie|list|report|say|put|give|have|ha|estimate|quote|name|offer|reach|note|record|mention)(?:s|d|ed|ied)?$|^(?:had|gave|said|counted|tallied)$/;
/** The same with a word behind it. */
const WITH: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:speaks?|spoke|talks?|talked|writes?|wrote|knows?|knew|tells?|told)$/],
  ['at', /^(?:arrives?|arrived)$/],
  ['to', /^(?:comes?|came|sticks?|stuck|keeps?|kept|holds?|held)$/],
  ['on', /^(?:settles?|settled|reckons?|reckoned)$/],
  ['with', /^(?:goes|went|stays?|stayed)$/],
  ['for', /^(?:opts?|opted)$/],
]);
/** Words before a figure: "at least", "some". */
export const MODIFIER =
  /^(?:some|about|around|roughly|over|under|more|fewer|less|than|at|least|most|up|to|nearly|almost|only|just|exactly|between|as|many|no|well|and|a)$/;
const SCALE =
  /^(?:hundred|thousand|million|billion|trillion|dozens?|per|cent|percent|%|m|bn|k|euros?|dollars?|pounds?|yen|yuan|roubles?|rubles?|crowns?|kilomet(?:er|re)s?|km|met(?:er|re)s?|tonn?e?s?|dead|deaths|killed|injured|hurt|wounded|missing|arrests|victims|casualties|people|cases|votes|points?)$/;
/** Words of an aside between the name and what it has. */
const MOST_ASIDE = 14;

/** The comma of an aside that a figure is given behind, or -1. */
export function asideBefore(scene: Scene, from: number, to: number, gapped: boolean): number {
  for (let k = from; k < Math.min(to, from + MOST_ASIDE); k++) {
    const at = scene.lower[k] === ',' ? figureAt(scene, k + 1, gapped) : -1;
    if (at > 0 && figureEnd(scene, at, to) > 0) return k;
  }
  return -1;
}

/** Where a figure may begin behind a verb that gives one, or where the verb is left out ("Reuters has nine; Belga eight"), or -1. */
export function figureAt(scene: Scene, verb: number, gapped: boolean): number {
  const { lower } = scene;
  const word = lower[verb] ?? '';
  if (gapped && (isNumber(scene, verb) || MODIFIER.test(word))) return verb;
  const next = lower[verb + 1] ?? '';
  if (WITH.get(next)?.test(word)) return verb + 2;
  // "puts it at", "has the toll at", "makes it"
  const it = next === 'it' ? verb + 2 : /^(?:the|its)$/.test(next) ? verb + 3 : -1;
  if (it > 0 && lower[it] === 'at' && /^(?:puts?|ha[sd]|have|sets?|gives?|gave)$/.test(word)) return it + 1;
  if (next === 'it' && /^ma[kd]es?$/.test(word)) return verb + 2;
  return BARE.test(word) ? verb + 1 : -1;
}

/** Where a clause ends that is a figure and nothing else from `at` on, or -1. */
export function figureEnd(scene: Scene, at: number, to: number): number {
  const { lower, tokens } = scene;
  let k = at;
  while (k < to && k < at + 5 && MODIFIER.test(lower[k]!) && !isNumber(scene, k)) k++;
  const isFigure = (i: number) => isNumber(scene, i);
  const isVague = /^(?:dozens|scores|hundreds|thousands|none|nobody)$/.test(lower[k] ?? '');
  if (k >= to || (!isFigure(k) && !/^[$€£¥]$/.test(tokens[k]!.text) && !isVague)) return -1;
  k++;
  while (
    k < to &&
    (isFigure(k) || SCALE.test(lower[k]!) || (/^(?:and|or|to)$/.test(lower[k]!) && isFigure(k + 1)))
  )
    k++;
  return k >= to || /^(?:[.,;:–—!?]|and|but|while|whereas|though)$/.test(lower[k]!) ? k : -1;
}
