import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import type { FoundCredit } from './found-credit.js';
import type { Frame } from './frame.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/** A clause that only tells where a story went, with the frame that says so. */
export interface Story {
  readonly clause: Run;
  readonly frame: Frame;
}

/**
 * Clauses that tell how a story credited before went on, in whatever words: "By midnight Infobae had the news too, naming ABC
 * Color as its authority", "Zawya used the Reuters text". Who is new in them has it from the outlet of before that they name,
 * or, where they only point at the story, from the one credited last.
 */
export function storiesIn(
  scene: Scene,
  sentence: number,
  frames: readonly Frame[],
  before: readonly FoundCredit[],
): Story[] {
  const found: Story[] = [];
  const near = before.filter((one) => sentence - one.sentence <= FAR);
  const last = near.at(-1);
  if (!last) return found;
  const { firstToken, endToken } = scene.analysis.sentences[sentence]!;
  for (const clause of clausesOf(scene, firstToken, endToken)) {
    const mentions = mentionsIn(scene, clause);
    if (mentions.length === 0 || isBlocked(scene, clause) || hasOwnContent(clause, frames)) continue;
    const known = mentions.filter((one) => near.some((credit) => holds(credit, one)));
    const fresh = mentions.filter((one) => !known.includes(one) && one.kind !== 'later');
    if (fresh.length === 0) continue;
    const source = known.find((one) => isSource(scene, one, clause));
    const points = sentence - last.sentence <= 1 && pointsAt(scene, clause);
    if ((!source && !points) || !hasGoing(scene, clause, fresh)) continue;
    // "Shafaq had it from Rudaw": what stands before the known one took it.
    const above = fresh.filter((one) => isTaker(scene, one));
    if (above.length === 0) continue;
    const verb = verbOf(scene, clause);
    const role = above.every((one) => isReporting(scene, one)) ? 'reports' : 'carries';
    const frame = borrowedFrame(above, source ? [source] : [], [verb, verb + 1], clause, role);
    found.push({ clause, frame });
  }
  return found;
}

/** How far back the outlet that is named again may be credited, in sentences. */
const FAR = 3;

function clausesOf({ lower, quotation }: Scene, from: number, to: number): Run[] {
  const found: Run[] = [];
  let start = from;
  for (let k = from; k < to; k++) {
    if (quotation[k] !== -1) continue;
    const joins = lower[k] === ',' && /^(?:and|but|while|whereas)$/.test(lower[k + 1] ?? '');
    if (lower[k] !== ';' && !joins) continue;
    found.push([start, k]);
    start = k + 1;
  }
  found.push([start, to]);
  return found.filter(([a, b]) => b - a > 3 && b - a < LONGEST);
}

/** Longer clauses say something of their own. */
const LONGEST = 40;

function mentionsIn(scene: Scene, [from, to]: Run): Mention[] {
  const found: Mention[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || mention.phrase[0] !== k) continue;
    if (mention.never === null && isOutside(scene, k)) found.push(mention);
    k = mention.phrase[1] - 1;
  }
  return found;
}

const BLOCKING =
  /^(?:not|n't|never|no|nothing|neither|nor|none|declined|refused|refuses|denied|denies|retracted|withdrew|withdrawn|deleted|corrected|apologised|apologized|sued|comment|questions|unlike|could|would|will|may|might|if|whether|independently|verify|told|tells|asked|shares|staff|owned|owns|owner)$/;

/** "The AP did not run it"; but "ran it, with no mention of television". */
function isBlocked({ lower, tag }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to; k++) {
    if (lower[k] === ',' || lower[k] === 'with') {
      let verb = false;
      for (let at = from; at < k; at++) verb ||= /^VB[DZP]$/.test(tag[at]!);
      if (verb) return false;
    }
    if (BLOCKING.test(lower[k]!)) return true;
  }
  return false;
}

/** Is anything of its own reported in the clause? */
function hasOwnContent([from, to]: Run, frames: readonly Frame[]): boolean {
  return frames.some(
    ({ event, segment, content, hooks, borrowed }) =>
      borrowed !== true &&
      segment[0] >= from &&
      segment[0] < to &&
      event !== null &&
      (event.tail.opens ||
        event.cue.class === 'say' ||
        event.cue.class === 'tell' ||
        event.cue.class === 'act' ||
        // "Hina ran the short version": a thing, nothing said.
        (hooks.length === 0 && event.agent === null)) &&
      content.length > 0,
  );
}

const holds = ({ levels }: FoundCredit, { agency }: Mention): boolean =>
  levels.some((level) => level.some((link) => link.agency.id === agency.id));

/** "from PTI", "the Reuters text", "naming ABC Color", "with a credit to STA": does it stand where a source stands? */
function isSource(scene: Scene, { phrase, run }: Mention, [from]: Run): boolean {
  const { lower, tag } = scene;
  const before = phrase[0] > from ? (lower[phrase[0] - 1] ?? '') : '';
  if (/^(?:from|of|to|by|through|under|citing|quoting|crediting|naming|with|on|via|after)$/.test(before))
    return true;
  const after = phrase[1];
  if (/^'s?$/.test(lower[after] ?? '')) return true;
  // "the Reuters text", "the Handelsblatt story"
  return (
    phrase[0] < run[0] &&
    /^NN/.test(tag[after] ?? '') &&
    (isDocumentNoun(lower[after]!) || PIECE.test(lower[after]!))
  );
}

const PIECE =
  /^(?:text|flash|item|find|line|scoop|story|number|numbers|figure|figures|wire|feed|copy|footage|material|quote|paragraphs?|version)$/;

const STORY =
  /^(?:story|stories|news|report|reports|claim|claims|account|item|remarks?|words|version|dispatch|figures?|numbers?|quote|quotes|quotation|interview|statement|footage|information|line|text|comments?|allegations?|rumours?|sentence|phrase)$/;

/** "the news", "his words", "the short version": the story of before. */
function pointsAt(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  for (let k = from; k < to; k++) {
    // "the news site Vest": no news.
    if (mentionHolding(scene, k)) continue;
    if (!STORY.test(lower[k]!) || !/^NN/.test(tag[k]!) || lower[k + 1] === 'of') continue;
    for (let back = k - 1; back > k - 4 && back >= from; back--) {
      if (/^(?:the|this|that|these|those|his|her|their|its|same)$/.test(lower[back]!)) return true;
      if (!/^(?:JJ|NN|NNP|CD)$/.test(tag[back]!)) break;
    }
  }
  return false;
}

const GOING =
  /^(?:had|has|have|got|led|stood|landed|appeared|appears|surfaced|reached|reaches|went|turned|travelled|traveled|spread|ran|run|carried|used|repeated|took|taken|picked)$/;

/** Is a verb there that brings a story somewhere? */
function hasGoing({ lower, tag }: Scene, [from, to]: Run, fresh: readonly Mention[]): boolean {
  for (let k = from; k < to; k++) {
    if (fresh.some(({ phrase }) => phrase[0] <= k && k < phrase[1])) continue;
    if (/^VB[DNZP]$/.test(tag[k]!) && !/^(?:was|were)$/.test(lower[k]!))
      return GOING.test(lower[k]!) || retellingAt(lower, k) !== null;
  }
  return false;
}

/** The outlet that gets the story: subject of the clause, "by X", "in X", "on X", "through X". */
function isTaker({ lower, tag }: Scene, { phrase, kind }: Mention): boolean {
  if (kind === 'generic' && lower[phrase[0] - 1] === 'of') return false;
  const before = lower[phrase[0] - 1] ?? '';
  if (/^(?:of|for|with|about|against|at)$/.test(before)) return before === 'of';
  const after = lower[phrase[1]] ?? '';
  return (
    /^(?:by|in|on|through|and|,|both)$/.test(before) ||
    /^VB[DZP]$/.test(tag[phrase[1]] ?? '') ||
    /^(?:and|,|which|both|all|then|also|later)$/.test(after)
  );
}

const isReporting = ({ lower }: Scene, { phrase }: Mention): boolean =>
  cueOf(lower[phrase[1]] ?? '')?.class === 'say' ||
  /^(?:had|has|took|cited|quoted)$/.test(lower[phrase[1]] ?? '');

function verbOf({ tag }: Scene, [from, to]: Run): number {
  for (let k = from; k < to; k++) if (/^VB[DZPN]$/.test(tag[k]!)) return k;
  return from;
}
