import { withOpposites } from '../denials/opposed-words.js';
import type { Measure } from '../judging/judge.js';
import { gramsShared } from '../matching/features.js';
import type { Matching } from '../matching/matching.js';
import type { LinkFeatures } from '../matching/weights.js';
import { nearness } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import type { Unit } from '../reading/unit.js';

/** In how many claims of an article a unit stands. */
export type Counts = ReadonlyMap<string, number>;

/** What a unit is counted by: a word's stem, a figure's value. */
function unitKey({ quantities }: Reading, unit: Unit): string {
  switch (unit.kind) {
    case 'word':
      return unit.key;
    case 'figure':
      return `#${quantities[unit.index]!.value} ${unit.key}`;
    case 'date':
      return `@${unit.key}`;
  }
}

const keysKnown = new WeakMap<Reading, readonly string[]>();

/** The key of every unit of a reading, worked out once. */
function unitKeys(reading: Reading): readonly string[] {
  const made = keysKnown.get(reading) ?? reading.units.map((unit) => unitKey(reading, unit));
  keysKnown.set(reading, made);
  return made;
}

const counted = new WeakMap<readonly Side[], Counts>();

/** Counts the units of an article's claims, and what each speaker and each agency has said in it. Once a list. */
export function countUnits(list: readonly Side[]): Counts {
  const made = counted.get(list);
  if (made !== undefined) return made;
  const counts = new Map<string, number>();
  for (const side of list) {
    const { reading } = side;
    const voices = [speakerKey(side), ...side.chain.map((id) => `>${id}`)];
    for (const key of new Set([...unitKeys(reading), ...voices]))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(list, counts);
  return counts;
}

const speakers = new WeakMap<Side, string | null>();

/** What a speaker is known by in another article: the last word of the name ("Governor Nadia Velchev", "Velchev"). */
export function speakerKey(side: Side): string | null {
  if (side.speaker === null) return null;
  const made = speakers.get(side);
  if (made !== undefined) return made;
  const last = side.speaker
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1);
  const key = last === undefined ? null : `&${last}`;
  speakers.set(side, key);
  return key;
}

/** Do both name one speaker? */
export function hasOneSpeaker(a: Side, b: Side): boolean {
  const key = speakerKey(a);
  return key !== null && key === speakerKey(b);
}

/** How few claims two articles have of one voice: 1 where each has one, 0 where they share none. */
function voice(keys: readonly string[], counts: readonly [Counts, Counts] | null): number {
  return Math.max(
    0,
    ...keys.map((key) =>
      counts === null ? 0 : 1 / Math.sqrt((counts[0].get(key) ?? 1) * (counts[1].get(key) ?? 1)),
    ),
  );
}

/**
 * How much of the smaller side is shared and stands nowhere else in the two articles: the name of the port is in every
 * claim of a story, the word "ferry moored" in one of each. 0 to 1. Without counts every unit is taken to be rare.
 */
function exclusive(
  a: Reading,
  b: Reading,
  matching: Matching,
  counts: readonly [Counts, Counts] | null,
): number {
  const [keysA, keysB] = [unitKeys(a), unitKeys(b)];
  let sum = 0;
  for (const m of matching.matches) {
    const often = counts === null ? 1 : (counts[0].get(keysA[m.a]!) ?? 1) * (counts[1].get(keysB[m.b]!) ?? 1);
    sum += (m.closeness * Math.min(a.units[m.a]!.weight, b.units[m.b]!.weight)) / often;
  }
  const smaller = Math.min(a.weight, b.weight);
  return smaller === 0 ? 0 : Math.min(1, sum / smaller);
}

/** Share of what is no name that the other side has, the larger of both. */
function plainCover(a: Reading, b: Reading, matching: Matching): number {
  const share = (reading: Reading, side: 'a' | 'b') => {
    if (reading.plainWeight === 0) return 0;
    let shared = 0;
    for (const m of matching.matches)
      if (!reading.inName[m[side]]) shared += m.closeness * reading.units[m[side]]!.weight;
    return shared / reading.plainWeight;
  };
  return Math.max(share(a, 'a'), share(b, 'b'));
}

/**
 * What speaks for two claims being about the same matter. Figures that disagree about one thing speak for it too: that is
 * what a conflict is.
 */
export function linkFeatures(
  a: Side,
  b: Side,
  measured: Measure,
  counts: readonly [Counts, Counts] | null = null,
): LinkFeatures {
  return featuresWith(a, b, measured.matching, slotsOf(measured), counts, gramsShared(a.reading, b.reading));
}

/**
 * What is told of one slot and disagrees is shared too, nearly as its words would be. Two days say nothing: most are those of
 * two matters.
 */
const slotWeight = (figures: number, opposed: boolean) => 0.7 * 4.5 * (figures + (opposed ? 1 : 0));

export const slotsOf = ({ figures, opposed }: Measure) => slotWeight(figures.length, opposed !== null);

/** No measure of two readings finds more. */
export function slotsAtMost(a: Reading, b: Reading): number {
  return slotWeight(
    Math.min(a.figureUnits.length, b.figureUnits.length),
    withOpposites(a).length > 0 && withOpposites(b).length > 0,
  );
}

export function featuresWith(
  a: Side,
  b: Side,
  matching: Matching,
  slots: number,
  counts: readonly [Counts, Counts] | null,
  grams: number,
): LinkFeatures {
  const cover = (share: number, weight: number) => (weight === 0 ? 0 : Math.min(1, share + slots / weight));
  const [x, y] = [cover(matching.coverA, a.reading.weight), cover(matching.coverB, b.reading.weight)];
  const shared = matching.matches.reduce(
    (sum, m) => sum + m.closeness * Math.min(a.reading.units[m.a]!.weight, b.reading.units[m.b]!.weight),
    slots,
  );
  const chain = a.chain.filter((id) => b.chain.includes(id));
  const speaker = hasOneSpeaker(a, b);
  return {
    least: Math.min(x, y),
    // From about 5 (one plain word) to 40 (a long shared sentence).
    shared: Math.log1p(shared) / 4,
    grams,
    figures: Math.min(2, matching.matches.filter((m) => a.reading.units[m.a]!.kind === 'figure').length) / 2,
    plain: Math.min(
      1,
      plainCover(a.reading, b.reading, matching) +
        slots / Math.max(1, Math.min(a.reading.weight, b.reading.weight)),
    ),
    exclusive: exclusive(a.reading, b.reading, matching, counts),
    past: a.reading.past === b.reading.past ? 0 : 1,
    chain: chain.length > 0 ? 1 : 0,
    speaker: speaker ? 1 : 0,
    voice: speaker ? voice([speakerKey(a)!], counts) : 0,
    carrier:
      chain.length === 0
        ? 0
        : voice(
            chain.map((id) => `>${id}`),
            counts,
          ),
    place: Math.abs(a.place - b.place),
    title: a.claim?.field === 'title' || b.claim?.field === 'title' ? 1 : 0,
    meaning: Math.max(0, nearness(a.reading, b.reading)),
  };
}
