import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Hook, Make } from './hook.js';

/** What one outlet has told and others pass on, and words between it and its verb. */
const REPORT = /^(?:reports?|story|stories|articles?|dispatch|items?)$/;
const TO_PIECE = 5;
/** Verbs for what somebody else has told. */
const PASSED_ON = /^(?:carr|relay|pick|reprint|republish|distribut|circulat|syndicat)/;

/** "The report was carried by Tanjug and quoted by Delo": both have it from the one whose report it is. */
export function besideCarrier(
  scene: Scene,
  start: number,
  k: number,
  make: Make,
  hookOf: (scene: Scene, mention: Mention) => Hook | null,
): Hook | null {
  const { lower } = scene;
  const first = lower[start - 1] === 'and' ? mentionEndingAt(scene, start - 1) : null;
  const shared = first ? hookOf(scene, first) : null;
  // "posted by Cubadebate and quoted by Reuters": from where it was published first.
  const passesOn = shared?.by === 'carried-by' && PASSED_ON.test(lower[shared.cue[0]]!);
  if (!shared || !passesOn) return null;
  // "a statement carried by KCNA and quoted by Yonhap": Yonhap has it from KCNA.
  const isReport = lower
    .slice(Math.max(0, shared.cue[0] - TO_PIECE), shared.cue[0])
    .some((word) => REPORT.test(word));
  if (!isReport) return null;
  const { mention, end } = make('carries', [k, k + 1], 'outer', 'carried-by');
  return { ...shared, mention, end };
}
