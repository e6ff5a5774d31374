import type { FoundCredit } from '../chains/found-credit.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { isOutside, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { answerIn, answerTo, onlyMention } from './answer.js';

/** An outlet and whom it asked, in a sentence that tells nothing of what was answered. */
interface Meeting {
  readonly mention: Mention;
  readonly who: Run;
}

const ASKED =
  /^(?:asked|questioned|interviewed|reached|contacted|called|phoned|rang|met|visited|approached|pressed)$/;
const TALKED = /^(?:spoke|talked|sat|speaking|interview|interviews|met|caught)$/;
/** What was said in the sentence itself, or not said at all. */
const TOLD =
  /^(?:said|says|told|tells|added|reported|reports|according|wrote|not|n't|never|no|declined|refused|unavailable|unreachable|ignored)$/;
/** Whom one asks ends at what he is asked. */
const ENDS = /^(?:about|whether|why|how|what|if|when|by|on|at|in|for|from|outside|during|to|,|\.|:)$/;
const MOST_WHO = 10;

/**
 * Credits of answers that stand in the sentence behind the one that tells who asked: "ANSA asked Bellin whether he would go. 'Not
 * before May,' he said.", "Lind spoke to AFP on Monday. The pumps would last, she said." By the sentence of the answer.
 */
export function answersTo(scene: Scene, frames: readonly (readonly Frame[])[]): Map<number, FoundCredit> {
  const found = new Map<number, FoundCredit>();
  for (let s = 0; s + 1 < scene.analysis.sentences.length; s++) {
    const answer = answerIn(scene, s + 1, frames[s + 1] ?? []);
    const meeting = answer && meetingIn(scene, s);
    if (!answer || !meeting || !isAnswerOf(scene, answer, meeting)) continue;
    found.set(s + 1, answerTo(meeting.mention, answer, s + 1, 'met'));
  }
  return found;
}

/** "Lind was asked by AFP about it", "Lind spoke to AFP": what it was asked, or who spoke, is no answer. */
export function withoutAsking(
  scene: Scene,
  sentence: number,
  all: readonly Frame[],
  answered: boolean,
): readonly Frame[] {
  const meeting = all.length === 0 ? null : meetingIn(scene, sentence);
  if (meeting === null) return all;
  const [from, to] = meeting.who;
  return all.filter(({ hooks, content }) => {
    const isOfIt = hooks.some(({ mention }) => mention === meeting.mention);
    return !isOfIt || !(answered || content.every(([a, b]) => from <= a && b <= to));
  });
}

/** Is it he who was asked: "he", or a name that stands in how he was named? */
function isAnswerOf({ lower, tokens }: Scene, { event }: Frame, { who }: Meeting): boolean {
  const [from, to] = event!.subject;
  if (to - from === 1 && /^(?:he|she|they)$/.test(lower[from]!)) return true;
  const name = lower[to - 1]!;
  return /^\p{Lu}/u.test(tokens[to - 1]!.text) && lower.slice(...who).includes(name);
}

/** Who is asked by an outlet in a sentence, or null; what was said in the sentence itself makes it none. */
function meetingIn(scene: Scene, s: number): Meeting | null {
  const { firstToken: from, endToken: to } = scene.analysis.sentences[s]!;
  for (let k = from; k < to; k++) if (!isOutside(scene, k) || TOLD.test(scene.lower[k]!)) return null;
  const mention = onlyMention(scene, s);
  if (!mention) return null;
  const who = askedBy(scene, mention, from, to) ?? whoMet(scene, mention, from, to);
  // "Danas reached nine": a figure, and nobody.
  return who && scene.tag.slice(...who).some((one) => /^(?:PRP|NN)/.test(one)) ? { mention, who } : null;
}

/** "AFP asked Lind about it", "AFP put the question to Lind", "When AFP called, Lind was at sea": whom the outlet asks. */
function askedBy(scene: Scene, { phrase }: Mention, from: number, to: number): Run | null {
  const { lower } = scene;
  const opens = phrase[0] - from <= 1;
  if (!opens) return null;
  const verb = skipAdverbs(scene, phrase[1], to);
  if (/^(?:when|as)$/.test(lower[from]!)) {
    const comma = lower.indexOf(',', verb);
    return ASKED.test(lower[verb] ?? '') && comma > 0 && comma < to ? nameFrom(scene, comma + 1, to) : null;
  }
  if (ASKED.test(lower[verb] ?? '')) return nameFrom(scene, verb + 1, to);
  for (let k = verb + 1; k < Math.min(to, verb + 4); k++)
    if (/^(?:to|with)$/.test(lower[k]!) && /^(?:spoke|talked|sat|caught|put)$/.test(lower[verb]!))
      return nameFrom(scene, k + 1, to);
  return null;
}

/** "Lind was asked by AFP", "Reached by AFP, Lind was calm", "Lind spoke to AFP", "Lind met an AFP reporter": who met it. */
function whoMet(scene: Scene, { phrase }: Mention, from: number, to: number): Run | null {
  const { lower } = scene;
  let k = phrase[0] - 1;
  while (k > from && /^(?:the|an?)$/.test(lower[k]!)) k--;
  const link = lower[k] ?? '';
  if (link === 'by') {
    if (k - from <= 2 && ASKED.test(lower[from]!)) {
      const comma = lower.indexOf(',', phrase[1]);
      return comma > 0 && comma < to ? nameFrom(scene, comma + 1, to) : null;
    }
    return ASKED.test(lower[k - 1] ?? '') && /^(?:was|were)$/.test(lower[k - 2] ?? '') ? [from, k - 2] : null;
  }
  if (link === 'met' && k > from) return [from, k];
  if (!/^(?:to|with)$/.test(link)) return null;
  for (let at = k - 1; at > from && at > k - 6; at--) {
    if (!TALKED.test(lower[at]!)) continue;
    let verb = at;
    while (verb > from && !/^VBD$/.test(scene.tag[verb]!)) verb--;
    return verb > from && verb - from <= MOST_WHO ? [from, verb] : null;
  }
  return null;
}

/** The words of a name from a token on, up to what he is asked or does. */
function nameFrom({ lower, tag }: Scene, from: number, to: number): Run {
  let end = from;
  while (end < to && end - from < MOST_WHO && !ENDS.test(lower[end]!) && !/^(?:VB[DZP]|MD)$/.test(tag[end]!))
    end++;
  return [from, end];
}
