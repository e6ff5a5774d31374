import { isCiting } from '../grammar/citing.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import { withCiting } from './citings.js';
import type { Frame } from './frame.js';

/** What an outlet does with a figure, where nothing but the figure follows: "counted 350", "has nine". */
const BARE =
  /^(?:count|tally|tallie|list|report|say|put|give|have|ha|estimate|quote|name|offer|reach|note|record|mention)(?:s|d|ed|ied)?$|^(?:had|gave|said|counted|tallied)$/;
/** The same with a word behind it. */
const WITH: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:speaks?|spoke|talks?|talked|writes?|wrote|knows?|knew|tells?|told)$/],
  ['at', /^(?:arrives?|arrived)$/],
  ['to', /^(?:comes?|came|sticks?|stuck|keeps?|kept|holds?|held)$/],
  ['on', /^(?:settles?|settled|reckons?|reckoned)$/],
  ['with', /^(?:goes|went|stays?|stayed)$/],
  ['for', /^(?:opts?|opted)$/],
]);
const MODIFIER =
  /^(?:some|about|around|roughly|over|under|more|fewer|less|than|at|least|most|up|to|nearly|almost|only|just|exactly|between|as|many|no|well|and|a)$/;
const SCALE =
  /^(?:hundred|thousand|million|billion|trillion|dozens?|per|cent|percent|%|m|bn|k|euros?|dollars?|pounds?|yen|yuan|roubles?|rubles?|crowns?|kilomet(?:er|re)s?|km|met(?:er|re)s?|tonn?e?s?|dead|deaths|killed|injured|hurt|wounded|missing|arrests|victims|casualties|people|cases|votes|points?)$/;
/** Words of an aside between the name and what it has. */
const MOST_ASIDE = 14;

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

const opensClause = ({ lower }: Scene, k: number, from: number): boolean =>
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
  const cue: Run = [verb, at];
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
function isAccount({ mentions, analysis, sentenceOf, text, tokens }: Scene, own: Mention): boolean {
  const sentence = analysis.sentences[sentenceOf[own.run[0]]!]!;
  const isBefore = (one: Mention) =>
    one.never === null &&
    one.run[1] <= own.run[0] &&
    analysis.sentences[sentenceOf[one.run[0]]!]!.paragraph === sentence.paragraph;
  if (mentions.some((one) => isBefore(one) && one.agency.id !== own.agency.id)) return true;
  const before = text.slice(Math.max(0, tokens[own.run[0]]!.start - NEAR), tokens[own.run[0]]!.start);
  return /\b(?:agenc|wires?\b|reports?\b|accounts?\b|count|tolls?\b|numbers?\b|figures?\b|how many|how much)/i.test(
    before,
  );
}

/** UTF-16 units before an account in which it is said that there are several. */
const NEAR = 200;

const isNamedFigure = ({ lower }: Scene, verb: number): boolean =>
  /^(?:the|its)$/.test(lower[verb + 1] ?? '') && lower[verb + 3] === 'at';

/** The comma of an aside that a figure is given behind, or -1. */
function asideBefore(scene: Scene, from: number, to: number, gapped: boolean): number {
  for (let k = from; k < Math.min(to, from + MOST_ASIDE); k++) {
    const at = scene.lower[k] === ',' ? figureAt(scene, k + 1, gapped) : -1;
    if (at > 0 && figureEnd(scene, at, to) > 0) return k;
  }
  return -1;
}

/** Where a figure may begin behind a verb that gives one, or where the verb is left out ("Reuters has nine; Belga eight"), or -1. */
function figureAt({ lower, tag }: Scene, verb: number, gapped: boolean): number {
  const word = lower[verb] ?? '';
  if (gapped && (tag[verb] === 'CD' || MODIFIER.test(word))) return verb;
  const next = lower[verb + 1] ?? '';
  if (WITH.get(next)?.test(word)) return verb + 2;
  // "puts it at", "has the toll at", "makes it"
  const it = next === 'it' ? verb + 2 : /^(?:the|its)$/.test(next) ? verb + 3 : -1;
  if (it > 0 && lower[it] === 'at' && /^(?:puts?|ha[sd]|have|sets?|gives?|gave)$/.test(word)) return it + 1;
  if (next === 'it' && /^ma[kd]es?$/.test(word)) return verb + 2;
  return BARE.test(word) ? verb + 1 : -1;
}

/** Where a clause ends that is a figure and nothing else from `at` on, or -1. */
function figureEnd({ lower, tag, tokens }: Scene, at: number, to: number): number {
  let k = at;
  while (k < to && k < at + 5 && MODIFIER.test(lower[k]!) && tag[k] !== 'CD') k++;
  const isFigure = (i: number) => tag[i] === 'CD' || /^[$€£¥]?\d/.test(tokens[i]?.text ?? '');
  const isVague = /^(?:dozens|scores|hundreds|thousands|none|nobody)$/.test(lower[k] ?? '');
  if (k >= to || (!isFigure(k) && !/^[$€£¥]$/.test(tokens[k]!.text) && !isVague)) return -1;
  k++;
  while (
    k < to &&
    (isFigure(k) || SCALE.test(lower[k]!) || (/^(?:and|or|to)$/.test(lower[k]!) && isFigure(k + 1)))
  )
    k++;
  return k >= to || /^(?:[.,;:–—!?]|and|but|while|whereas|though)$/.test(lower[k]!) ? k : -1;
}
