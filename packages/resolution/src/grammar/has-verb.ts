import type { Run } from '../reading.js';

/** Tags of a finite verb (Penn Treebank). */
export const FINITE = /^(?:VB[DZP]|MD)$/;

/** Does a finite verb stand in these tokens ("the bridge fell", not "the bridge over the Lun")? */
export function hasVerb(tag: readonly string[], [from, to]: Run): boolean {
  for (let k = from; k < to; k++) if (FINITE.test(tag[k]!)) return true;
  return false;
}
