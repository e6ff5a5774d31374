import type { Discrepancy } from '@wirediff/domain';

/** Kinds that no two claims of one thing can differ in and both be true; the first is what decided. */
const CONFLICTING = ['number', 'date', 'negation', 'name'] as const;

/**
 * The kind of difference that makes two claims contradict each other, or null.
 *
 * @example "Nine died on Monday." and "Ten died on Monday, police say." -> number
 */
export const conflictOf = (rows: readonly Discrepancy[]): (typeof CONFLICTING)[number] | null =>
  CONFLICTING.find((kind) => rows.some((row) => row.kind === kind)) ?? null;
