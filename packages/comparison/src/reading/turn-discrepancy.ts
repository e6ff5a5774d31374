import type { Discrepancy } from '@wirediff/domain';

/** A difference read from the other side. */
export const turnDiscrepancy = ({ kind, a, b }: Discrepancy): Discrepancy => ({ kind, a: b, b: a });
