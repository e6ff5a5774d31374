import type { DiscrepancyKind } from '@wirediff/domain';
import { align } from './align.js';

/** Asks for the differences of one kind between two texts, as [words of the first, words of the second]. */
export const differing = (kind: DiscrepancyKind) => (a: string, b: string) =>
  align(a, b)
    .discrepancies.filter((row) => row.kind === kind)
    .map((row) => [row.a, row.b]);
