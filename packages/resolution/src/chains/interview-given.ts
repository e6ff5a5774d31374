import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** What one does with an interview. */
const GIVING = /^(?:give|gives|gave|given|giving|grant|grants|granted|granting|do|did|does)$/;

/** "will give exclusive interviews | to NBC": that one is given, and nothing of what was said. */
export const endsInGiving = ({ lower }: Scene, [, to]: Run): boolean => GIVING.test(lower[to - 1] ?? '');

/** "C, according to an interview his brother gave": C, or null where no such words stand there. */
export function beforeInterview({ lower }: Scene, [from, to]: Run): Run | null {
  for (let k = from + 2; k < to - 3; k++)
    if (lower[k] === 'according' && lower[k + 1] === 'to' && /^interviews?$/.test(lower[k + 3] ?? ''))
      return [from, k];
  return null;
}
