import type { Candidate } from './span-candidates.js';

/** What the candidates of one sequence tell of each place in it. Valid until the next call of {@link surroundingsOf}. */
export interface Surroundings {
  /** How likely a cue begins at a token. */
  readonly cueBegins: Float64Array;
  /** For each role the nearest likely beginning at or after a token, the nearest likely end at or before it, or -1. */
  readonly nextBegin: readonly Int32Array[];
  readonly lastEnd: readonly Int32Array[];
  /** For each candidate the likeliest other one of its role that begins, or ends, where it does; or -1. */
  readonly sameBegin: Int32Array;
  readonly sameEnd: Int32Array;
}

const LIKELY = 0.3;
const ROLES = 3;

/** Room for one sequence, used again for the next: making it anew took 3 % of the whole extraction. */
let room = 0;
let begins: Float64Array[] = [];
let ends: Float64Array[] = [];
let nextBegin: Int32Array[] = [];
let lastEnd: Int32Array[] = [];
let likeliest = new Int32Array(0);
let second = new Int32Array(0);

function reserve(places: number): void {
  if (room >= places) return;
  room = places * 2;
  const rows = <T>(make: () => T) => Array.from({ length: ROLES }, make);
  begins = rows(() => new Float64Array(room));
  ends = rows(() => new Float64Array(room));
  nextBegin = rows(() => new Int32Array(room));
  lastEnd = rows(() => new Int32Array(room));
  likeliest = new Int32Array(room * ROLES);
  second = new Int32Array(room * ROLES);
}

export function surroundingsOf(candidates: readonly Candidate[], tokens: number): Surroundings {
  reserve(tokens + 2);
  for (let role = 0; role < ROLES; role++) {
    begins[role]!.fill(0, 0, tokens + 1);
    ends[role]!.fill(0, 0, tokens + 1);
  }
  for (const { chance, from, role, to } of candidates) {
    begins[role]![from]! += chance;
    ends[role]![to]! += chance;
  }
  for (let role = 0; role < ROLES; role++) {
    let place = -1;
    for (let t = tokens; t >= 0; t--) {
      if (begins[role]![t]! > LIKELY) place = t;
      nextBegin[role]![t] = place;
    }
    place = -1;
    for (let t = 0; t <= tokens; t++) {
      if (ends[role]![t]! > LIKELY) place = t;
      lastEnd[role]![t] = place;
    }
  }
  return {
    cueBegins: begins[1]!,
    nextBegin,
    lastEnd,
    sameBegin: rivals(candidates, tokens, 'from'),
    sameEnd: rivals(candidates, tokens, 'to'),
  };
}

/** For each candidate the likeliest other one of its role with the same beginning or end, or -1. */
function rivals(candidates: readonly Candidate[], tokens: number, end: 'from' | 'to'): Int32Array {
  likeliest.fill(-1, 0, (tokens + 1) * ROLES);
  second.fill(-1, 0, (tokens + 1) * ROLES);
  const chanceOf = (k: number) => (k < 0 ? -1 : candidates[k]!.chance);
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k]!;
    const key = candidate[end] * ROLES + candidate.role;
    if (candidate.chance > chanceOf(likeliest[key]!)) {
      second[key] = likeliest[key]!;
      likeliest[key] = k;
    } else if (candidate.chance > chanceOf(second[key]!)) second[key] = k;
  }
  const found = new Int32Array(candidates.length);
  for (let k = 0; k < candidates.length; k++) {
    const key = candidates[k]![end] * ROLES + candidates[k]!.role;
    found[k] = likeliest[key] === k ? second[key]! : likeliest[key]!;
  }
  return found;
}
