import { skipAdverbs } from '../grammar/phrases.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

const ASKED = /^(?:asked|questioned|rang|called|phoned|contacted|reached|interviewed|telephoned)$/;

/**
 * Frames whose speech answers the outlet that asks in the same sentence.
 *
 * @example `Danas asked the mayor, who replied that nine boats had sunk.`, `When AFP asked her, she said that nine boats had sunk.`
 */
export function withAsked(scene: Scene, frames: readonly Frame[], from: number): Frame[] {
  const asking = askerAt(scene, from);
  if (!asking) return [...frames];
  const { mention, who, behind } = asking;
  const answer = frames.find(({ event, hooks }) => {
    if (event?.cue.class !== 'say' || hooks.length > 0) return false;
    const [subject] = event.subject;
    return subject >= behind && subject <= behind + 1 && /^(?:who|he|she|they)$/.test(scene.lower[subject]!);
  });
  if (!answer) return [...frames];
  const { cue } = answer;
  const hook = { mention, cue, role: 'recipient', side: 'inner', document: null, by: 'asked' } as const;
  const told = { ...answer, speaker: who ?? answer.speaker, hooks: [{ ...hook, start: from, end: behind }] };
  const isAsking = ({ hooks, segment }: Frame) =>
    segment[0] < behind && hooks.some((one) => one.mention === mention);
  return frames.filter((frame) => !isAsking(frame)).map((frame) => (frame === answer ? told : frame));
}

/** Words of whom one asks, and what about. */
const MOST_ASKED = 14;

/** Who asks at the head of a sentence, whom, and the token behind the comma of the asking. */
function askerAt(scene: Scene, from: number): { mention: Mention; who: Run | null; behind: number } | null {
  const { lower, tag } = scene;
  const when = /^(?:when|as)$/.test(lower[from] ?? '');
  const start = when || /^(?:but|and|its|their)$/.test(lower[from] ?? '') ? from + 1 : from;
  const mention = mentionOpening(scene, start) ?? mentionOpening(scene, start + 1);
  if (!mention) return null;
  const verb = skipAdverbs(scene, mention.phrase[1], lower.length);
  const put =
    lower[verb] === 'put' && lower.slice(verb + 1, verb + 5).some((word) => /^questions?$/.test(word));
  if (!ASKED.test(lower[verb] ?? '') && !put) return null;
  let comma = verb + 1;
  while (comma < verb + MOST_ASKED && lower[comma] !== ',') {
    if (/^(?:VB[DZ]|MD)$/.test(tag[comma] ?? 'MD')) return null;
    comma++;
  }
  if (lower[comma] !== ',') return null;
  return { mention, who: when ? null : [verb + 1, comma], behind: comma + 1 };
}
