/** A figure of a claim: what it measures, and which values it allows ("at least 12" allows 14). */
export interface Quantity {
  /** `count`, `ordinal`, `percent`, `metre`, `usd` ... */
  readonly dimension: string;
  /** As written, in base units of the dimension. */
  readonly value: number;
  /** As written, in the unit it was written in. */
  readonly written: number;
  /** Allowed values, in base units. Equal where the figure is exact. */
  readonly low: number;
  readonly high: number;
  /** Half of what its last written digit is worth: 1.2 million stands for 1.15 to 1.25 million. */
  readonly slack: number;
  /** Its place in the claim's words, end exclusive, with bound and unit. */
  readonly first: number;
  readonly end: number;
  /** Stem of the noun counted, null where none follows. */
  readonly noun: string | null;
  /** "eight of the injured", "two of them children": a part of what is counted elsewhere. */
  readonly part: boolean;
}
