import { atAdding } from '../contents/adding.js';
import { eventContent } from '../contents/event-content.js';
import { withoutVerdict } from '../contents/verdict.js';
import { withoutSource } from '../contents/without-source.js';
import { mentionIn } from '../grammar/agents.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import { isPaper } from '../hooks/cited-source.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { eventHooks } from './event-hooks.js';
import { isDoing, isHelpless, isMere } from './nothing-said.js';
import { sourcesOf } from './sources.js';

/** The frame of a reporting verb: what it reports, who hangs on it, and whose word that is. */
export function eventFrame(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Frame {
  const segment: Run = [event.inverted ? event.verb : event.start, event.tail.end];
  const said = eventContent(scene, event, from, to, later);
  const content = (said.length > 0 ? said : quoteBefore(scene, event, from)).flatMap((run) =>
    atAdding(scene, withoutVerdict(scene, run)),
  );
  const says =
    !isMere(scene, event, content) && !isHelpless(scene, event, content) && !isDoing(scene, event, content);
  const hooks = says ? eventHooks(scene, event, segment, content) : [];
  const found = sourcesOf(scene, event, segment, hooks);
  // "Star Radio told IRIN": an outlet is a link of the chain, no speaker.
  const sources = hooks.some(({ by }) => by === 'told-by') ? { ...found, speaker: null } : found;
  const { kept, source } = hooks.some(({ side }) => side === 'agent')
    ? (toldByThem(scene, content) ?? withoutSource(scene, content))
    : { kept: content, source: null };
  const paper = source !== null && isPaper(scene, source);
  const speaker = source && !paper ? (sources.speaker ?? source) : sources.speaker;
  const document = source && paper ? (sources.document ?? source) : sources.document;
  return {
    segment,
    content: kept,
    cue: event.words,
    hooks,
    speaker,
    document,
    event,
    ...(isBare(scene, event, segment, content, hooks, to) ? { bare: true } : {}),
  };
}

/** "Interfax reports, citing Danas." as a sentence of its own: it tells whose is what stands before. */
function isBare(
  { lower, sentenceOf }: Scene,
  { agent, cue, passive, inverted, start }: ReportingEvent,
  [, end]: Run,
  content: readonly Run[],
  hooks: readonly { readonly side: string }[],
  to: number,
): boolean {
  if (content.length > 0 || !agent || passive || inverted) return false;
  if (!/^(?:report|inform|write|say)$/.test(cue.lemma) || !hooks.some(({ side }) => side === 'agent'))
    return false;
  const opens = start > 0 && sentenceOf[start - 1] !== sentenceOf[start];
  return opens && (end >= to || /^[.,;]$/.test(lower[end]!));
}

/** `"What do they believe in?" he told the Sun.`: the quotation ends its sentence, the cue stands in one of its own. */
function quoteBefore(
  { quotation, sentenceOf, analysis, tokens }: Scene,
  event: ReportingEvent,
  from: number,
): Run[] {
  if (from === 0 || event.start > from + 1 || quotation[from] !== -1 || event.cue.class === 'quote')
    return [];
  const number = quotation[from - 1]!;
  const one = analysis.sentences[sentenceOf[from - 1]!]!;
  const own = analysis.sentences[sentenceOf[from]!]!;
  if (number === -1 || one.paragraph !== own.paragraph || !/^[?!.]$/.test(tokens[from - 2]?.text ?? ''))
    return [];
  let start = from - 1;
  while (start > 0 && quotation[start - 1] === number) start--;
  return [[start, from]];
}

/** "AFP said it had been told by two diplomats that C", "AFP said it learned from diplomats that C": theirs is C alone. */
function toldByThem(scene: Scene, content: readonly Run[]): { kept: readonly Run[]; source: Run } | null {
  const [first, ...rest] = content;
  if (!first) return null;
  const { lower } = scene;
  const at = lower[first[0]] === 'that' ? first[0] + 1 : first[0];
  const words = lower.slice(at, at + 5).join(' ');
  const told = /^it (?:(?:had|has) been|was) told by |^it (?:had |has )?(?:learned|learnt|heard) from /.exec(
    `${words} `,
  );
  if (!told) return null;
  const start = at + told[0].trim().split(' ').length;
  for (let k = start + 1; k < Math.min(first[1] - 2, start + 14); k++) {
    if (/^(?:[,;]|who|which)$/.test(lower[k]!)) return null;
    if (lower[k] === 'that')
      return mentionIn(scene, [start, k]) === null
        ? { kept: [[k + 1, first[1]], ...rest], source: [start, k] }
        : null;
  }
  return null;
}
