/**
 * Answers that a model gives nearly always for a key, so that its features need not be looked at: two thirds of all tokens
 * are of a form with one tag ("of", "Monday"), and four of ten moves of the parser follow from four tags.
 */
export interface SureTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly answers: Uint8Array;
}

/** The table does not know. */
export const UNSURE = 255;

const slotOf = (key: number, mask: number) => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;

/** The sure answer to `key` (never 0), or {@link UNSURE}. */
export function sureOf({ answers, keys, mask }: SureTable, key: number): number {
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const found = keys[slot]!;
    if (found === key) return answers[slot]!;
    if (found === 0) return UNSURE;
  }
}

/** Counts what a model answered to each key. */
export class SureCounter {
  private readonly seen = new Map<number, Map<number, number>>();

  add(key: number, answer: number): void {
    const answers = this.seen.get(key) ?? new Map<number, number>();
    this.seen.set(key, answers.set(answer, (answers.get(answer) ?? 0) + 1));
  }

  /** The keys seen at least `least` times that got one answer in at least `share` of them, as {@link readSure} reads them. */
  bytes(least: number, share: number): Uint8Array {
    const kept: (readonly [key: number, answer: number])[] = [];
    for (const [key, answers] of this.seen) {
      let all = 0;
      for (const times of answers.values()) all += times;
      for (const [answer, times] of answers)
        if (key !== 0 && all >= least && times >= share * all && times * 2 > all) kept.push([key, answer]);
    }
    kept.sort((a, b) => a[0] - b[0]);
    const bytes = new Uint8Array(4 + kept.length * 5);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, kept.length, true);
    kept.forEach(([key, answer], i) => {
      view.setInt32(4 + i * 4, key, true);
      bytes[4 + kept.length * 4 + i] = answer;
    });
    return bytes;
  }
}

/** Reads what {@link SureCounter.bytes} wrote. */
export function readSure(bytes: Uint8Array): SureTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint32(0, true);
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const answers = new Uint8Array(capacity);
  for (let i = 0; i < count; i++) {
    const key = view.getInt32(4 + i * 4, true);
    let slot = slotOf(key, mask);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    answers[slot] = bytes[4 + count * 4 + i]!;
  }
  return { mask, keys, answers };
}
