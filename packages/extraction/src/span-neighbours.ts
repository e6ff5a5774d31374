import { mix } from '@wirediff/text';
import { put, type SpanSpot, steps, tagOf, wordOf } from './span-spot.js';

/** No likely stretch on that side. */
const NONE = 9;

/** The nearest likely source, cue and content on both sides. */
export function neighbourFeatures(spot: SpanSpot): void {
  const { after, around, candidate, first, level, sequence } = spot;
  const { from, to } = candidate;
  const outer = mix(tagOf(spot, first - 1), tagOf(spot, after));
  const kind = mix(spot.place, spot.quote);
  for (let role = 0; role < 3; role++) {
    const end = around.lastEnd[role]![from]!;
    const begin = around.nextBegin[role]![to]!;
    const left = end < 0 ? NONE : Math.min(8, steps(from - end));
    const right = begin < 0 ? NONE : Math.min(8, steps(begin - to));
    const both = mix(left, right);
    put(spot, 30 + role, mix(both, level));
    put(spot, 33 + role, mix(both, outer));
    put(spot, 36 + role, mix(both, kind));
    if (role > 0) continue;
    // Whose word is it that follows: "said he", "said the".
    const word = right < 3 ? wordOf(spot, sequence[0] + begin) : 7;
    put(spot, 39, mix(word, mix(right, wordOf(spot, after))));
  }
}

/** The likeliest other stretch that begins, or ends, at the same place: how much likelier, longer, and where cut. */
export function rivalFeatures(spot: SpanSpot): void {
  const { after, around, candidate, candidates, first, k, sequence } = spot;
  const other = candidates[around.sameBegin[k]!];
  const another = candidates[around.sameEnd[k]!];
  const odds = (rival: { readonly chance: number } | undefined) =>
    rival ? Math.max(-3, Math.min(3, Math.round(Math.log(candidate.chance / rival.chance)))) : NONE;
  const longer = other ? (other.to > candidate.to ? 1 : 2) : 0;
  const earlier = another ? (another.from < candidate.from ? 1 : 2) : 0;
  const end = sequence[0] + (other?.to ?? 0);
  const start = sequence[0] + (another?.from ?? 0);
  const byEnd = mix(odds(other), longer);
  const byStart = mix(odds(another), earlier);
  put(spot, 41, byStart);
  put(spot, 42, mix(byEnd, byStart));
  put(spot, 43, mix(byEnd, mix(tagOf(spot, after), other ? tagOf(spot, end) : 0)));
  put(spot, 44, mix(longer, mix(wordOf(spot, after), other ? wordOf(spot, end) : 0)));
  put(spot, 45, mix(earlier, mix(wordOf(spot, first), another ? wordOf(spot, start) : 0)));
}
