import { mentionIn } from '../grammar/agents.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { atAdding } from './adding.js';
import { isPaper } from './cited-source.js';
import { asInner } from './citings.js';
import { isCarrying } from './content-start.js';
import { eventContent } from './event-content.js';
import type { Frame } from './frame.js';
import { type Hook, hookOf } from './hooks.js';
import { isHelpless, isMere, isNegated, isOwnMatter } from './nothing-said.js';
import { pieceAfter } from './piece.js';
import { isReporterOf } from './reporters.js';
import { sourceHook } from './source-hook.js';
import { sourcesOf } from './sources.js';
import { withoutVerdict } from './verdict.js';

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
  const says = !isMere(scene, event, content) && !isHelpless(scene, event, content);
  const hooks = says ? hooksOf(scene, event, segment, content) : [];
  const sources = sourcesOf(scene, event, segment, hooks);
  const { kept, source } = hooks.some(({ side }) => side === 'agent')
    ? withoutSource(scene, content)
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
  };
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
  if (number === -1 || one.paragraph !== own.paragraph || !/^[?!]$/.test(tokens[from - 2]?.text ?? ''))
    return [];
  let start = from - 1;
  while (start > 0 && quotation[start - 1] === number) start--;
  return [[start, from]];
}

/** "Sputnik reported that C, according to a ministry spokesman": whose word it is, is none of it. */
function withoutSource(scene: Scene, content: readonly Run[]): { kept: readonly Run[]; source: Run | null } {
  const last = content.at(-1);
  if (!last) return { kept: content, source: null };
  const { lower, quotation, tokens } = scene;
  for (let k = last[0] + 3; k < last[1] - 2; k++) {
    if (
      lower[k] !== 'according' ||
      lower[k + 1] !== 'to' ||
      tokens[k - 1]!.text !== ',' ||
      quotation[k] !== -1
    )
      continue;
    const end = longPhraseEnd(scene, k + 2, last[1]);
    const closes = end >= last[1] || (end === last[1] - 1 && /^[.]$/.test(tokens[end]!.text));
    if (end > k + 2 && closes && mentionIn(scene, [k + 2, end]) === null)
      return { kept: [...content.slice(0, -1), [last[0], k - 1]], source: [k + 2, end] };
  }
  return { kept: content, source: null };
}

function hooksOf(scene: Scene, event: ReportingEvent, segment: Run, content: readonly Run[]): Hook[] {
  const hooks: Hook[] = [];
  const agents: Hook[] = [];
  const seen = new Set<object>();
  const asAgent = (mention: Hook['mention'], by: string, document: Run | null) => {
    const role = event.passive
      ? event.cue.class === 'tell'
        ? 'recipient'
        : 'cited'
      : event.cue.class === 'carry' || (event.cue.lemma === 'show' && by !== 'piece-said')
        ? 'carries'
        : 'reports';
    agents.push({
      mention,
      role,
      cue: event.words,
      side: 'agent',
      start: event.start,
      end: segment[1],
      document,
      by,
    });
    seen.add(mention);
  };
  // "The agency did not say how": named, and nothing is credited to it.
  if (isNegated(scene, event)) return [];
  if (isOwnMatter(scene, event, content)) return [];
  // "Neither Tass nor Interfax reported it"
  if (event.agent && scene.lower[event.agent.phrase[0] - 1] === 'nor') return [];
  // "when the AP asked him", "Fox accused him": the agency acts, and reports nothing.
  if (event.agent && ACTING.test(event.cue.lemma)) return [];
  // "Reuters spoke to three people": nothing of what they said.
  if (event.agent && event.cue.class === 'speak' && scene.lower[event.tail.end] !== 'of') return [];
  // "An audit obtained by the Financial Times shows": the paper shows, the agency saw it.
  const saw =
    event.agent && scene.lower[event.agent.phrase[0] - 1] === 'by' ? hookOf(scene, event.agent) : null;
  if (saw && saw.side === 'outer') {
    agents.push({ ...saw, side: 'agent', document: saw.document ?? null });
    seen.add(saw.mention);
    // "An Anadolu report carried by Reuters said C"
    const owner = mentionIn(scene, [event.subject[0], saw.mention.phrase[0]]);
    if (owner && owner.never === null && owner !== saw.mention) {
      seen.add(owner);
      hooks.push({ ...saw, mention: owner, role: 'cited', side: 'inner', document: null, by: 'owned-piece' });
    }
  } else if (event.agent) {
    asAgent(
      event.agent,
      event.inverted ? 'said-agent' : event.boundary === 'comma' ? 'reports-after' : 'reports-before',
      null,
    );
    for (const mention of jointWith(scene, event)) asAgent(mention, 'joint-agent', null);
  } else {
    const mention = mentionIn(scene, event.subject);
    if (mention && mention.never === null) {
      const noun = pieceAfter(scene, mention);
      if (noun !== null && noun < event.subject[1]) {
        asAgent(mention, 'piece-said', event.subject);
        // "a Des Moines Register/Bloomberg poll", "a Washington Post-ABC News poll"
        for (let k = mention.run[1] - 1; k < noun; k++) {
          const partner = mentionHolding(scene, k);
          if (partner && !seen.has(partner) && partner.never === null && partner.run[0] <= mention.run[1] + 1)
            asAgent(partner, 'joint-agent', event.subject);
        }
      } else if (isPieceIn(scene, event, mention)) asAgent(mention, 'piece-said', event.subject);
      else if (isReporterOf(scene, event, mention.phrase)) asAgent(mention, 'correspondent', null);
    }
  }
  for (let k = segment[0]; k < segment[1]; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || seen.has(mention) || mention.never) continue;
    seen.add(mention);
    const hook =
      hookOf(scene, mention) ??
      (k >= event.verb &&
      event.cue.class === 'tell' &&
      k <= event.verb + 3 &&
      scene.lower[mention.phrase[1]] !== 'affiliate'
        ? toldHook(event, mention)
        : null);
    // "Calciomercato claim via the Daily Express"
    if (!hook && agents.length > 0 && scene.lower[mention.phrase[0] - 1] === 'via')
      hooks.push({
        mention,
        role: 'carries',
        cue: [mention.phrase[0] - 1, mention.phrase[0]],
        side: 'outer',
        start: mention.phrase[0] - 1,
        end: mention.phrase[1],
        document: null,
        by: 'via',
      });
    const source =
      hook || agents.length === 0 ? null : sourceHook(scene, mention, agents[0]!.mention.phrase[1]);
    if (source) hooks.push(source);
    if (hook) hooks.push(agents.length > 0 && citingBefore(scene, segment[0], k) ? asInner(hook) : hook);
  }
  // "TASS attributed it to 'British media'": it says only whose that is.
  if (
    event.agent &&
    /^(?:attribute|credit)$/.test(event.cue.lemma) &&
    !event.passive &&
    !hooks.some(({ side }) => side === 'inner')
  )
    return [];
  // "The Bangkok Post carried an AP report saying that C"
  if (isCarrying(event.cue.class, event.cue.lemma) && event.agent && content.length > 0)
    for (let k = segment[1]; k < content[0]![0]; k++) {
      const mention = mentionHolding(scene, k);
      if (!mention || seen.has(mention) || mention.never) continue;
      seen.add(mention);
      // "carried a Danas item quoting Radio Vinca as saying that C": a link further down.
      const quoted = hooks.some(({ by }) => by === 'owned-piece') ? hookOf(scene, mention) : null;
      if (quoted?.by === 'citing') {
        hooks.push(quoted);
        continue;
      }
      hooks.push({
        mention,
        role: 'cited',
        cue: event.words,
        side: 'inner',
        start: k,
        end: mention.phrase[1],
        document: null,
        by: 'owned-piece',
      });
    }
  const outer = hooks.filter(({ side }) => side === 'outer').reverse();
  return [...outer, ...agents, ...viaFirst(hooks.filter(({ side }) => side === 'inner'))];
}

/** "citing Okaz via Reuters": Reuters, which had it from Okaz. */
function viaFirst(hooks: readonly Hook[]): Hook[] {
  const result = [...hooks];
  for (let k = 1; k < result.length; k++)
    if (result[k]!.by === 'via') result.splice(k - 1, 2, result[k]!, result[k - 1]!);
  return result;
}

/** "a new poll from USA TODAY found", "An editorial in the Hindustan Times called" */
function isPieceIn({ lower, tag }: Scene, { subject }: ReportingEvent, { phrase }: Hook['mention']): boolean {
  const at = phrase[0] - 1;
  if (!/^(?:from|by|in|for|on)$/.test(lower[at] ?? '')) return false;
  for (let k = at - 1; k >= subject[0] && k > at - 4; k--) {
    if (PIECES.test(lower[k]!) && /^NN/.test(tag[k]!)) return true;
    if (/^(?:,|of)$/.test(lower[k]!) || tag[k] === 'VBN') return false;
  }
  return false;
}

const PIECES =
  /^(?:report|story|article|editorial|column|piece|poll|survey|analysis|investigation|commentary|dispatch|review|tally|count|study|profile|blog|leader|headline)s?$/;

function citingBefore({ lower }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:citing|quoting|cites|quotes)$/.test(lower[k]!)) return true;
  return false;
}

const ACTING =
  /^(?:ask|accuse|blame|criticise|criticize|denounce|demand|threaten|slam|blast|urge|appeal|scold|hope|pledge|promise|agree|propose)$/;

function toldHook(event: ReportingEvent, mention: Hook['mention']): Hook {
  return {
    mention,
    role: 'recipient',
    cue: [event.verb, event.verb + 1],
    side: 'inner',
    start: event.verb,
    end: mention.phrase[1],
    document: null,
    by: 'told',
  };
}

/** "Fars and the Tasnim news agency said": the other names of one subject. */
function jointWith(scene: Scene, { agent, subject, verb }: ReportingEvent): Hook['mention'][] {
  const found: Hook['mention'][] = [];
  let at = agent!.phrase[0];
  for (;;) {
    const and = at - 1;
    // "AFP, Reuters and dpa": the subject reaches back to a comma only, the names further.
    // "Turkey's Anadolu and Bulgaria's BTA, citing Kommersant, informed": the aside hides the first.
    const before = mentionHolding(scene, and - 1);
    const hidden =
      scene.lower[and] === 'and' &&
      before?.phrase[1] === and &&
      subject[1] < verb - 1 &&
      /^(?:[.,;:!?]|and|but|while)$/.test(scene.lower[before.phrase[0] - 1] ?? '.');
    const listed = (found.length > 0 && scene.lower[and] === ',') || hidden;
    if ((and < subject[0] && !listed) || !/^(?:and|,|&|or)$/.test(scene.lower[and] ?? '')) break;
    const mention = mentionHolding(scene, and - 1);
    if (!mention || mention.phrase[1] !== and || (mention.phrase[0] < subject[0] && !listed)) break;
    found.push(mention);
    at = mention.phrase[0];
  }
  return found.reverse();
}
