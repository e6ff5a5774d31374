import { isDocumentNoun } from '../cues/nouns.js';
import { mentionIn } from '../grammar/agents.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import { citedSource, isPaper, namedAfter } from '../hooks/cited-source.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import type { Run } from '../reading.js';
import { reporterIn } from './reporters.js';

export function sourcesOf(
  scene: Scene,
  event: ReportingEvent,
  segment: Run,
  hooks: readonly Hook[],
): Pick<Frame, 'speaker' | 'document'> {
  let speaker: Run | null = null;
  let document: Run | null = event.tail.document;
  const agent = hooks.find(({ side }) => side === 'agent');
  for (const hook of hooks) if (hook.document && hook.document !== event.subject) document ??= hook.document;
  if (!agent) {
    if (isPaper(scene, event.subject) && !/^(?:he|she|they)$/.test(scene.lower[event.subject[0]]!)) {
      document ??= event.subject;
      speaker = makerOf(scene, event.subject);
    } else speaker = beforeWho(scene, event.subject);
  } else if (agent.by === 'reported-by' && sourceBefore(scene, event) !== null) {
    const source = sourceBefore(scene, event)!;
    if (isPaper(scene, source)) document ??= source;
    else speaker = source;
  } else if (agent.by === 'piece-said') document ??= event.subject;
  else if (agent.by === 'correspondent')
    speaker = namedAfter(scene, reporterIn(scene, event, agent.mention.phrase) ?? event.subject);
  else if (agent.mention.reporter) speaker = agent.mention.reporter;
  // "RNZ was told by a manager in Nadi that ..."
  if (event.passive && event.cue.class === 'tell' && scene.lower[event.verb + 1] === 'by') {
    const end = longPhraseEnd(scene, event.verb + 2, event.tail.end);
    if (end > event.verb + 2) speaker ??= [event.verb + 2, end];
  }
  if (agent || hooks.length > 0) {
    const cited = citedSource(scene, segment, hooks);
    if (cited) {
      // "citing a source and an official document": both.
      const and = agent ? joinAt(scene, cited) : -1;
      if (and > 0) {
        speaker ??= [cited[0], and];
        document ??= [and + 1, cited[1]];
      } else if (isPaper(scene, cited)) document ??= cited;
      else if (agent) speaker ??= cited;
    }
  } else {
    // "the Kremlin said in a statement, citing the heads of state as saying": the Kremlin only passes it on.
    const cited = citedSource(scene, segment, hooks);
    if (cited && !isPaper(scene, cited) && isSaying(scene, cited[1])) speaker = cited;
  }
  if (event.tail.quoted && mentionIn(scene, event.tail.quoted) === null) {
    if (isPaper(scene, event.tail.quoted)) document ??= event.tail.quoted;
    else speaker = namedAfter(scene, nameWithin(scene, event.tail.quoted));
  }
  return { speaker: speaker && speaker === event.subject ? namedAfter(scene, speaker) : speaker, document };
}

/** "confirmed by police sources, who told Reuters": the noun phrase that "who" stands for, where a comma parts them. */
function beforeWho({ lower, tag }: Scene, subject: Run): Run {
  const [at, end] = subject;
  // "a source speaking to Danas said": the source.
  for (let k = at + 1; k < end - 1; k++)
    if (/^(?:speaking|talking)$/.test(lower[k]!) && /^(?:to|with)$/.test(lower[k + 1]!)) return [at, k];
  if (lower[at] !== 'who' || lower[at - 1] !== ',') return subject;
  let start = at - 1;
  while (start > 0 && /^(?:NNP?S?|NNPS|JJ|DT|CD|POS)$/.test(tag[start - 1]!)) start--;
  return start < at - 1 ? [start, at - 1] : subject;
}

/** "Rebel sources quoted by the Star have said": who was quoted, or null. */
function sourceBefore({ lower }: Scene, { subject, agent }: ReportingEvent): Run | null {
  if (agent === null || lower[agent.phrase[0] - 1] !== 'by') return null;
  const quoted = agent.phrase[0] - 2;
  if (!/^(?:quoted|cited)$/.test(lower[quoted] ?? '')) return null;
  const end = lower[quoted - 1] === ',' ? quoted - 1 : quoted;
  return end > subject[0] ? [subject[0], end] : null;
}

/** Where a person and a paper are joined: the "and", or -1. */
function joinAt(scene: Scene, [from, to]: Run): number {
  for (let k = from + 1; k < to - 1; k++)
    if (scene.lower[k] === 'and') return !isPaper(scene, [from, k]) && isPaper(scene, [k + 1, to]) ? k : -1;
  return -1;
}

const isSaying = ({ lower }: Scene, at: number): boolean => lower[at] === 'as' && lower[at + 1] === 'saying';

function nameWithin({ tokens }: Scene, [from, to]: Run): Run {
  // "Tang Shubei, executive vice chairman of ...": the name before the comma.
  for (let k = from + 1; k < to; k++) if (tokens[k]!.text === ',') return [from, k];
  return [from, to];
}

/** Who made a piece: "a Foreign Ministry statement" -> "Foreign Ministry"; null for "a statement". */
function makerOf({ lower, tokens, tag }: Scene, [from, to]: Run): Run | null {
  for (let k = from; k < to; k++) {
    if (isDocumentNoun(lower[k]!)) {
      let start = k;
      if (lower[start - 1] === "'s") start--;
      let s = start;
      while (
        s > from &&
        (/^NNP/.test(tag[s - 1]!) || /^\p{Lu}/u.test(tokens[s - 1]!.text)) &&
        !/^(?:The|A|An|Today)$/.test(tokens[s - 1]!.text)
      )
        s--;
      if (s < start) return [s, start];
      if (/^(?:by|from|of)$/.test(lower[k + 1] ?? '') && k + 2 < to) return [k + 2, to];
      return null;
    }
  }
  return null;
}
