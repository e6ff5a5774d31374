import { isOutside, mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';

/** What one gives an agency, told behind a colon. */
const ACCOUNT = /^(?:account|version|explanation|answer|reply|figure|number|reason|picture|story|date)s?$/;

/** Words between the giving and its colon: "by the defence minister of Norland, Rolf Saar". */
const MOST_WORDS = 16;

/**
 * "Mr Lund gave Reuters a different account: C", "The army's version was given to Anadolu by the minister, Rolf Saar: C":
 * what follows the colon was told to the agency.
 */
export function accountFrames(scene: Scene, from: number, to: number): Frame[] {
  const { lower } = scene;
  const found: Frame[] = [];
  for (let k = from + 1; k < to - 5; k++) {
    if (!isOutside(scene, k)) continue;
    const given = lower[k] === 'given' && lower[k + 1] === 'to';
    if (!given && !/^(?:gave|gives|offered|offers)$/.test(lower[k]!)) continue;
    const mention = mentionHolding(scene, given ? k + 2 : k + 1);
    if (!mention || mention.never || mention.phrase[0] > k + 2) continue;
    const colon = colonAfter(scene, mention.phrase[1], to);
    if (colon < 0) continue;
    const told: Run = given ? [from, k] : [mention.phrase[1], colon];
    if (!lower.slice(...told).some((word) => ACCOUNT.test(word))) continue;
    const cue: Run = [k, given ? k + 2 : k + 1];
    found.push({
      segment: [from, colon + 1],
      content: [[colon + 1, to]],
      cue,
      hooks: [
        {
          ...{ mention, role: 'recipient', cue, side: 'inner', document: null, by: 'account-given' },
          ...{ start: from, end: colon + 1 },
        },
      ],
      speaker: given ? giver(scene, mention.phrase[1], colon) : subject(scene, from, k),
      document: null,
      event: null,
    });
  }
  return found;
}

function colonAfter(scene: Scene, at: number, to: number): number {
  for (let k = at; k < Math.min(to - 2, at + MOST_WORDS); k++)
    if (scene.lower[k] === ':' && isOutside(scene, k)) return k;
  return -1;
}

/** "by the minister, Rolf Saar": the name behind the comma, else the words. */
function giver({ lower, tag }: Scene, at: number, colon: number): Run | null {
  if (lower[at] !== 'by') return null;
  const comma = lower.indexOf(',', at);
  return comma > 0 && comma < colon && tag[comma + 1] === 'NNP' ? [comma + 1, colon] : [at + 1, colon];
}

/** The words before the verb, where they are no clause of their own. */
function subject(scene: Scene, from: number, verb: number): Run | null {
  if (mentionEndingAt(scene, verb) !== null || verb - from > 8) return null;
  return verb > from ? [from, verb] : null;
}
