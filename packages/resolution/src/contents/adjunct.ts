import type { Run } from '../reading.js';

/** An adjunct in its clause. */
export interface Adjunct {
  readonly segment: Run;
  readonly clause: Run;
  /** The rule of its hook. */
  readonly by: string;
}
