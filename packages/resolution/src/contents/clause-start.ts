import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { hasOwn, isParallel } from './parallel-accounts.js';

/** "C1, BNS said, and C2, Delfi said", "BNS says C1, Delfi says C2": where the clause of a later event begins. */
export function clauseStart(
  scene: Scene,
  event: ReportingEvent,
  [from, to]: Run,
  earlier: readonly ReportingEvent[],
): number {
  if (earlier.some((one) => isParallel(scene, one, event, to))) return event.start;
  const { lower } = scene;
  // "Accounts of the term differed: AFP reported 18 years"
  if (event.agent !== null && lower[event.start - 1] === ':' && hasOwn(scene, event, to)) return event.start;
  let start = from;
  for (const { boundary, tail, start: at } of earlier)
    if (
      boundary === 'comma' &&
      at > from &&
      tail.end + 3 < event.start &&
      lower[tail.end] === ',' &&
      /^(?:and|while|but|whereas)$/.test(lower[tail.end + 1] ?? '')
    )
      start = tail.end + 2;
  return start;
}
