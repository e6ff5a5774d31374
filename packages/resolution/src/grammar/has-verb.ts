import type { Run } from '../reading.js';

/** Does a finite verb stand in these tokens ("the bridge fell", not "the bridge over the Lun")? */
export function hasVerb(tag: readonly string[], [from, to]: Run): boolean {
  for (let k = from; k < to; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return true;
  return false;
}
