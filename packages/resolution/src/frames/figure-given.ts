import { asideBefore, figureAt, figureEnd } from '../contents/bare-figure.js';
import { cueOf } from '../cues/verbs.js';
import { isCiting } from '../grammar/citing.js';
import { isNumber } from '../grammar/is-number.js';
import { isOutside, mentionOpening, paragraphAt, type Scene } from '../grammar/scene.js';
import { withCiting } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { isBeside } from './name-frame.js';

/**
 * Accounts that are a bare figure: "Danas, on the authority of the police, has nine", "Reuters, which rang the hospitals, counted
 * 350; dpa went with some 31,500". Of "has 200 reporters" nothing is read: what is counted is not what was told before.
 */
export function figureFrames(scene: Scene, from: number, to: number): Frame[] {
  const found: Frame[] = [];
  for (let k = from; k < to; k++) {
    const mention = opensClause(scene, k, from) ? mentionOpening(scene, k) : null;
    if (!mention || mention.never || mention.phrase[0] !== k || !isOutside(scene, k)) continue;
    const frame = figureFrame(scene, mention, k, to, found.length > 0);
    if (frame) found.push(frame);
  }
  return found;
}

/** Does a clause begin at a token, behind a mark or a conjunction? */
export const opensClause = ({ lower }: Scene, k: number, from: number): boolean =>
  k === from || /^(?:[.;:,]|and|but|while|whereas|though|yet)$/.test(lower[k - 1]!);

function figureFrame(
  scene: Scene,
  mention: Mention,
  from: number,
  to: number,
  gapped: boolean,
): Frame | null {
  const { lower } = scene;
  const behind = mention.phrase[1];
  const aside = lower[behind] === ',';
  const close = aside ? asideBefore(scene, behind + 1, to, gapped) : behind;
  const verb = aside ? close + 1 : close;
  const at = figureAt(scene, verb, gapped);
  const end = close < 0 || at < 0 ? -1 : figureEnd(scene, at, to);
  if (end < 0 || (!aside && !gapped && WEAK.test(scene.lower[verb]!) && !isAccount(scene, mention)))
    return null;
  const citing = aside && isCiting(scene, behind + 1) ? behind + 1 : null;
  // Where the verb is left out, the name is all that says whose figure it is.
  const cue: Run = verb < at ? [verb, at] : [from, behind];
  const frame: Frame = {
    segment: [from, at],
    // "had the number at 8,000"
    content: [[isNamedFigure(scene, verb) ? verb + 1 : at, end]],
    cue,
    hooks: [
      {
        ...{ mention, cue, document: null, by: 'figure-given', role: 'reports', side: 'agent' },
        ...{ start: from, end: at },
      },
    ],
    speaker: null,
    document: null,
    event: null,
  };
  return citing === null ? frame : withCiting(scene, frame, citing, close);
}

/** What one does with figures of all kinds. */
const WEAK =
  /^(?:has|had|have|came|comes|went|goes|reached|reaches|made|makes|stuck|kept|held|settled|offered|named)$/;

/** Is another outlet's account, or talk of accounts, before it in the paragraph, so that this is one beside it? */
function isAccount(scene: Scene, own: Mention): boolean {
  if (isBeside(scene, own) || isBehindFigure(scene, own.run[0])) return true;
  const { text, tokens } = scene;
  const before = text.slice(Math.max(0, tokens[own.run[0]]!.start - NEAR), tokens[own.run[0]]!.start);
  return /\b(?:agenc|wires?\b|reports?\b|accounts?\b|count|tolls?\b|numbers?\b|figures?\b|how many|how much)/i.test(
    before,
  );
}

/** Words of the sentence before that are looked at. */
const MOST_BEFORE = 60;

/** "Police say 16 were held. AFP has 23.": does the sentence before, in one paragraph, tell what somebody gave as a figure? */
function isBehindFigure(scene: Scene, at: number): boolean {
  const { sentenceOf, lower } = scene;
  const last = sentenceOf[at]! - 1;
  let [figure, said] = [false, false];
  for (let k = at - 1; k >= Math.max(0, at - MOST_BEFORE) && sentenceOf[k]! >= last; k--) {
    if (sentenceOf[k] !== last || paragraphAt(scene, k) !== paragraphAt(scene, at)) continue;
    figure ||= isNumber(scene, k);
    said ||= /^(?:say|tell|put)$/.test(cueOf(lower[k]!)?.class ?? '') || /^puts?$/.test(lower[k]!);
  }
  return figure && said;
}

/** UTF-16 units before an account in which it is said that there are several. */
const NEAR = 200;

const isNamedFigure = ({ lower }: Scene, verb: number): boolean =>
  /^(?:the|its)$/.test(lower[verb + 1] ?? '') && lower[verb + 3] === 'at';
