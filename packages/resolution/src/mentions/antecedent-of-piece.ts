import type { Mention } from '../mention.js';
import { PIECES } from './later-phrase.js';
import { distanceOf, type SearchBack, type Verdict } from './search-back.js';

/** Whose is "the report", seen from the mention at `k`? That of a credited outlet in the two sentences before, four where no other is named. */
export function meantByPiece(search: SearchBack, k: number): Verdict {
  const { reading, before, credited } = search;
  const { lower, sentenceOf } = reading;
  const mention = before[k]!;
  const distance = distanceOf(search, mention);
  if (distance === 0) return 'further';
  if (distance > (isAlone(before, mention) ? 4 : 2)) return null;
  if (!credited(mention)) return 'further';
  // "a report in The Telegraph that was attributed to Chosun Ilbo ... The report said": whose report it is.
  const same = before.slice(Math.max(0, k - 4), k + 1);
  const near = same.filter((one) => sentenceOf[one.run[0]] === sentenceOf[mention.run[0]]);
  // "Reuters reported, citing Axios. The report said": whose report it is cites another.
  const citing = isBehindCiting(lower, mention)
    ? near.findLast((one) => one !== mention && credited(one))
    : null;
  return near.find((one) => isPieceOf(lower, one)) ?? citing ?? mention;
}

/** Is no other outlet named before? Then "the report" may look for it a little further. */
const isAlone = (before: readonly Mention[], { agency }: Mention): boolean =>
  before.slice(-MANY).every((one) => one.agency.id === agency.id);

/** Mentions that "the report" looks over. */
const MANY = 60;

/** "citing Axios" */
const isBehindCiting = (lower: readonly string[], { phrase: [from] }: Mention): boolean =>
  /^(?:citing|quoting)$/.test(lower[from - 1] ?? '');

/** "a report in The Telegraph", "an AFP story" */
function isPieceOf(lower: readonly string[], { phrase }: Mention): boolean {
  const near = [lower[phrase[0] - 2], lower[phrase[1]], lower[phrase[1] + 1]];
  return near.some((word) => word !== undefined && PIECES.has(word));
}
