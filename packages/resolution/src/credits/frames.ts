import { isDocumentNoun } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { isDateline } from '../dispatch-agency.js';
import { eventsIn, mentionIn, type ReportingEvent } from '../grammar/events.js';
import { isQuoteMark, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import { asideEnd, documentHead, isAside, isClause } from '../grammar/tail.js';
import type { Run } from '../reading.js';
import { citedSource, isPaper } from './cited-source.js';
import { asInner, cut, withCitings } from './citings.js';
import { trimmedContent } from './content-runs.js';
import type { Frame } from './frame.js';
import { type Hook, hookOf, pieceAfter } from './hooks.js';
import { isPointing } from './is-pointing.js';

/** The frames of a sentence, `[from, to)`, left to right. */
export function framesIn(scene: Scene, from: number, to: number): Frame[] {
  const events = eventsIn(scene, from, to);
  const frames: Frame[] = [];
  const used = new Set<object>();
  for (const [i, event] of events.entries()) {
    const frame = eventFrame(scene, event, from, to, events.slice(i + 1));
    if (scene.lower[event.subject[0]] !== 'which') for (const { mention } of frame.hooks) used.add(mention);
    frames.push(frame);
  }
  const colon = colonFrame(scene, from, to);
  if (colon && !used.has(colon.hooks[0]!.mention)) {
    used.add(colon.hooks[0]!.mention);
    frames.push(colon);
  }
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || mention.phrase[0] !== k || used.has(mention) || mention.never) continue;
    const hook = hookOf(scene, mention);
    if (!hook || !isOutside(scene, k)) continue;
    const frame = adjunctFrame(scene, hook, from, to, events);
    for (const one of frame.hooks) used.add(one.mention);
    frames.push(frame);
  }
  // "..., according to Reuters" at the end is no content of a clause inside it.
  const adjuncts = frames.filter(({ event, hooks }) => event === null && hooks[0]?.side === 'outer');
  const apart = frames.map((frame) =>
    frame.event === null
      ? frame
      : adjuncts
          .filter(({ segment }) => segment[0] >= frame.segment[1])
          .reduce((one, { segment }) => cut(one, segment), frame),
  );
  const all = withCitings(scene, apart, from, to).sort((a, b) => a.segment[0] - b.segment[0]);
  return all.map((frame) => ({
    ...frame,
    content: frame.content.map((run) => wholeQuotes(scene, run, [from, to])),
  }));
}

/**
 * A quotation of several sentences is one content: where content begins or ends inside one at the sentence's edge, it goes on
 * to the marks. And a dateline at its head is none of it.
 */
function wholeQuotes(scene: Scene, [a, b]: Run, [from, to]: Run): Run {
  const { quotation, mentions } = scene;
  let start = a;
  let end = b;
  if (start === from)
    while (start > 0 && quotation[start] !== -1 && quotation[start - 1] === quotation[start]) start--;
  if (end === to)
    while (
      end < quotation.length &&
      end > 0 &&
      quotation[end - 1] !== -1 &&
      quotation[end] === quotation[end - 1]
    )
      end++;
  const line = start === from ? mentions.find(({ run }) => run[0] > start && run[0] < end) : undefined;
  if (line && isDateline(scene.text, line.span)) {
    start = line.run[1];
    while (start < end && /^(?:[)/.,:]|[-–—]+)$/.test(scene.tokens[start]!.text)) start++;
  }
  return [start, end];
}

/** "Interfax: 34 injured; one missing": a name, a colon, and what it reports. */
function colonFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower, tokens } = scene;
  let at = from;
  while (at < to && !/[\p{L}\p{N}]/u.test(tokens[at]!.text)) at++;
  const mention = mentionHolding(scene, at);
  if (
    !mention ||
    mention.never ||
    mention.phrase[0] > at ||
    lower[mention.phrase[1]] !== ':' ||
    to - mention.phrase[1] < 5
  )
    return null;
  const segment: Run = [from, mention.phrase[1] + 1];
  const cue: Run = [mention.phrase[1], mention.phrase[1] + 1];
  const hook: Hook = {
    mention,
    role: 'reports',
    cue,
    side: 'agent',
    start: from,
    end: segment[1],
    document: null,
    by: 'name-colon',
  };
  return {
    segment,
    content: [[segment[1], to]],
    cue,
    hooks: [hook],
    speaker: null,
    document: null,
    event: null,
  };
}

function eventFrame(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Frame {
  const segment: Run = [event.inverted ? event.verb : event.start, event.tail.end];
  const hooks = hooksOf(scene, event, segment);
  const { speaker, document } = sourcesOf(scene, event, segment, hooks);
  return {
    segment,
    content: eventContent(scene, event, from, to, later).flatMap((run) => atAdding(scene, run)),
    cue: event.words,
    hooks,
    speaker,
    document,
    event,
  };
}

function hooksOf(scene: Scene, event: ReportingEvent, segment: Run): Hook[] {
  const hooks: Hook[] = [];
  const agents: Hook[] = [];
  const seen = new Set<object>();
  const asAgent = (mention: Hook['mention'], by: string, document: Run | null) => {
    const role = event.passive
      ? event.cue.class === 'tell'
        ? 'recipient'
        : 'cited'
      : event.cue.class === 'carry'
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
  // "when the AP asked him", "Fox accused him": the agency acts, and reports nothing.
  if (event.agent && ACTING.test(event.cue.lemma)) return [];
  if (event.agent) {
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
      if (noun !== null && noun < event.subject[1]) asAgent(mention, 'piece-said', event.subject);
      else if (isReporterOf(scene, event, mention.phrase)) asAgent(mention, 'correspondent', null);
    }
  }
  for (let k = segment[0]; k < segment[1]; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || seen.has(mention) || mention.never) continue;
    seen.add(mention);
    const hook =
      hookOf(scene, mention) ??
      (k >= event.verb && event.cue.class === 'tell' && k <= event.verb + 3
        ? toldHook(event, mention)
        : null);
    if (hook) hooks.push(agents.length > 0 && citingBefore(scene, segment[0], k) ? asInner(hook) : hook);
  }
  const outer = hooks.filter(({ side }) => side === 'outer').reverse();
  return [...outer, ...agents, ...hooks.filter(({ side }) => side === 'inner')];
}

function citingBefore({ lower }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:citing|quoting|cites|quotes)$/.test(lower[k]!)) return true;
  return false;
}

const ACTING =
  /^(?:ask|accuse|blame|criticise|criticize|denounce|demand|threaten|slam|blast|urge|appeal|scold|hope|pledge|promise|agree|propose)$/;

function isNegated({ lower }: Scene, { subject, verb, inverted, agent }: ReportingEvent): boolean {
  if (inverted || !agent) return false;
  for (let k = subject[1]; k < verb; k++) if (/^(?:not|n't|never)$/.test(lower[k]!)) return true;
  return false;
}

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
function jointWith(scene: Scene, { agent, subject }: ReportingEvent): Hook['mention'][] {
  const found: Hook['mention'][] = [];
  let at = agent!.phrase[0];
  for (;;) {
    const and = at - 1;
    if (and < subject[0] || !/^(?:and|,|&|or)$/.test(scene.lower[and]!)) break;
    const mention = mentionHolding(scene, and - 1);
    if (!mention || mention.phrase[1] !== and || mention.phrase[0] < subject[0]) break;
    found.push(mention);
    at = mention.phrase[0];
  }
  return found.reverse();
}

const STAFF =
  /^(?:unit|team|bureau|correspondent|reporter|editor|analyst|journalist|producer|presenter|columnist|commentator|anchor|correspondents|reporters)$/;

/** "BBC correspondent James Hardy said", "Al Jazeera's Osama Bin Javaid said", "our correspondent" */
function isReporterOf({ lower, tokens }: Scene, event: ReportingEvent, phrase: Run): boolean {
  const [from, to] = [phrase[1], event.subject[1]];
  if (from >= to) return false;
  for (let k = from; k < to; k++) if (STAFF.test(lower[k]!)) return true;
  // "the BBC's Nina Falk in Karsk says"
  if (/^(?:'s|')$/.test(lower[from] ?? '') && to - from >= 3) {
    const name = tokens.slice(from + 1, to).map(({ text }) => text);
    const end = name.findIndex((text) => /^(?:in|at|,)$/.test(text));
    const words = end > 0 ? name.slice(0, end) : name;
    return (
      words.length > 1 && words.every((text) => /^\p{Lu}/u.test(text) || /^(?:bin|al|de|van|von)$/.test(text))
    );
  }
  return false;
}

function sourcesOf(
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
    if (
      documentHead(scene, event.subject) !== null &&
      !/^(?:he|she|they)$/.test(scene.lower[event.subject[0]]!)
    ) {
      document ??= event.subject;
      speaker = makerOf(scene, event.subject);
    } else speaker = event.subject;
  } else if (agent.by === 'piece-said') document ??= event.subject;
  else if (agent.by === 'correspondent') speaker = reporterIn(scene, event, agent.mention.phrase);
  if (agent || hooks.length > 0) {
    const cited = citedSource(scene, segment, hooks);
    if (cited) {
      if (isPaper(scene, cited)) document ??= cited;
      else if (agent) speaker ??= cited;
    }
  } else {
    // "the Kremlin said in a statement, citing the heads of state as saying": the Kremlin only passes it on.
    const cited = citedSource(scene, segment, hooks);
    if (cited && !isPaper(scene, cited) && isSaying(scene, cited[1])) speaker = cited;
  }
  if (event.tail.quoted && mentionIn(scene, event.tail.quoted) === null) {
    if (isPaper(scene, event.tail.quoted)) document ??= event.tail.quoted;
    else speaker = nameWithin(scene, event.tail.quoted);
  }
  return { speaker, document };
}

const isSaying = ({ lower }: Scene, at: number): boolean => lower[at] === 'as' && lower[at + 1] === 'saying';

function nameWithin({ tokens }: Scene, [from, to]: Run): Run {
  // "Tang Shubei, executive vice chairman of ...": the name before the comma.
  for (let k = from + 1; k < to; k++) if (tokens[k]!.text === ',') return [from, k];
  return [from, to];
}

function reporterIn({ lower, tokens }: Scene, event: ReportingEvent, phrase: Run): Run | null {
  let at = phrase[1];
  for (let k = at; k < event.subject[1]; k++) if (STAFF.test(lower[k]!)) at = k + 1;
  if (/^(?:'s|')$/.test(lower[at] ?? '')) at++;
  let end = at;
  while (end < event.subject[1] && /^\p{Lu}/u.test(tokens[end]!.text)) end++;
  return end > at ? [at, end] : event.subject;
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

function eventContent(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Run[] {
  const { tokens } = scene;
  const start = event.inverted ? event.verb : event.start;
  const limit = clauseEnd(scene, event, to, later);
  const after: Run = [event.tail.end, limit];
  const before: Run = [from, start];
  const hasAfter = trimmedContent(scene, after) !== null;
  // "Anadolu quoted the daily": whom it quotes and nothing more.
  if (isBareQuoting(scene, event) && !hasAfter) return [];
  const hasBefore = event.boundary !== 'start' && trimmedContent(scene, before) !== null;
  const endsQuoted =
    hasBefore &&
    (isQuoteMark(tokens[start - 1]!.text) ||
      (tokens[start - 1]!.text === ',' && isQuoteMark(tokens[start - 2]?.text ?? '')));
  const resumed =
    hasAfter &&
    isQuoteMark(
      tokens[after[0]]?.text === ',' || tokens[after[0]]?.text === '.'
        ? (tokens[after[0] + 1]?.text ?? '')
        : (tokens[after[0]]?.text ?? ''),
    );
  if (!hasBefore) return hasAfter ? [after] : [];
  if (!hasAfter) return [before];
  if (endsQuoted) return resumed || startsAdding(scene, after) ? [before, after] : [before];
  if (event.inverted) return resumed ? [before, after] : [before];
  // "..., as The New York Times reported on Tuesday, and ..."
  if (scene.lower[start - 1] === 'as' && tokens[start - 2]?.text === ',') return [before];
  if (
    event.boundary === 'comma' &&
    !event.tail.opens &&
    !resumed &&
    isLoose(scene, after) &&
    hasFinite(scene, before)
  )
    return [before];
  if (event.boundary === 'embedded') return [after];
  if (event.boundary === 'conjunction') return [after];
  if (isIntroduction(scene, before)) return [after];
  const substantial =
    event.tail.opens ||
    (tokens[after[0] - 1]?.text !== ',' && tokens[after[0]]?.text !== ',' && after[1] - after[0] > 3);
  if (substantial && !resumed) return [after];
  if (resumed) return [before, after];
  // "C1, AFP said, and C2"; "C1, the daily said, C2"
  if (
    tokens[after[0]]?.text === ',' &&
    !/^(?:but|while|which|who|whose|as|after|although)$/.test(scene.lower[after[0] + 1] ?? '')
  )
    return [before, after];
  return [before];
}

/** "a few days later", "in an article published on Wednesday": when and where it was reported, no content. */
function isLoose(scene: Scene, [from, to]: Run): boolean {
  return !hasFinite(scene, [from, to]) && /^(?:IN|DT|JJ|RB|CD|,|TO|VBG)$/.test(scene.tag[from] ?? '');
}

function hasFinite({ tag }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return true;
  return false;
}

function isBareQuoting({ lower }: Scene, { cue, passive, tail, verb, inverted }: ReportingEvent): boolean {
  if (cue.class !== 'quote' || passive || inverted || !tail.quoted) return false;
  return !lower.slice(verb, tail.end).some((word) => /^(?:saying|telling|as|that|adding)$/.test(word));
}

/** "told AFP that C1, adding that C2": two pieces, without the second cue. */
function atAdding({ lower, tokens, quotation }: Scene, [from, to]: Run): Run[] {
  for (let k = from; k < to - 2; k++) {
    if (lower[k] !== 'adding' || quotation[k] !== -1 || (k > from && tokens[k - 1]!.text !== ',')) continue;
    const next =
      lower[k + 1] === 'that' || tokens[k + 1]!.text === ':' || tokens[k + 1]!.text === ',' ? k + 2 : k + 1;
    return k > from + 1
      ? [
          [from, k - 1],
          [next, to],
        ]
      : [[next, to]];
  }
  return [[from, to]];
}

function startsAdding({ lower }: Scene, [from]: Run): boolean {
  const at = lower[from] === ',' ? from + 1 : from;
  return lower[at] === 'adding';
}

/** "In written answers to ...,", "On Monday,", "Speaking in Oslo,": no finite verb, no quotation. */
export function isIntroduction(scene: Scene, [from, to]: Run): boolean {
  const { tag, quotation, lower } = scene;
  if (
    /^(?:when|after|before|if|asked|speaking|chairing|analysing)$/.test(lower[from] ?? '') &&
    to - from < 14
  )
    return true;
  for (let k = from; k < to; k++) {
    if (quotation[k] !== -1) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
  }
  return true;
}

/** Where what stands behind a cue stops: at a clause with a reporting of its own, joined by a comma. */
function clauseEnd(
  scene: Scene,
  event: ReportingEvent,
  to: number,
  later: readonly ReportingEvent[],
): number {
  const { lower, tokens } = scene;
  for (const next of later) {
    if (next.start <= event.tail.end) continue;
    const before = next.inverted ? next.verb : next.start;
    if (next.boundary === 'embedded' || next.boundary === 'start') continue;
    if (/^(?:he|she|it|they|who)$/.test(lower[next.subject[0]]!) && next.boundary === 'conjunction') continue;
    let cut = before;
    if (/^(?:and|but|while|whereas|as|though|although|or|;)$/.test(lower[cut - 1] ?? '')) {
      cut--;
      const punctuated = /^[,;—–-]$/.test(tokens[cut - 1]?.text ?? '');
      if (!punctuated && /^(?:and|or)$/.test(lower[cut]!)) continue;
    } else if (next.boundary === 'comma' && next.tail.end < to - 2 && !next.inverted) {
      // ", the ministry said ..., " with words behind it: an aside of the content, or a clause of its own.
      if (
        !/^[;—–]$/.test(tokens[cut - 1]?.text ?? '') &&
        isClause(scene, next.tail.end, to) &&
        next.tail.opens
      )
        continue;
    }
    return cut;
  }
  return to;
}

function adjunctFrame(
  scene: Scene,
  hook: Hook,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
): Frame {
  const { lower, tokens, tag } = scene;
  let start = hook.start;
  let speaker: Run | null = null;
  let document = hook.document;
  // "according to a rescue official cited by X", "according to a Wednesday post from Y seen by X"
  if (hook.by !== 'according-to') {
    for (let k = hook.start - 1; k > from; k--) {
      if (lower[k] === 'to' && lower[k - 1] === 'according') {
        const phrase: Run = [k + 1, hook.start];
        start = k - 1;
        if (documentHead(scene, phrase) !== null) {
          const head = phraseHead(scene, phrase);
          document = head.document;
          speaker = head.speaker;
        } else speaker = phrase;
        break;
      }
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) break;
    }
  }
  let end = hook.end;
  // "Asked by the BBC whether he would resign, he said ..."
  if (hook.by === 'asked-by' && start <= from + 1) while (end < to && lower[end] !== ',') end++;
  const hooks: Hook[] = [hook];
  // What hangs on the agency: ", which cites ...", ", quoting ...", "citing ...", "and Reuters"
  for (;;) {
    const at = lower[end] === ',' ? end + 1 : end;
    const joint = /^(?:and|,)$/.test(lower[end] ?? '') ? mentionHolding(scene, end + 1) : null;
    if (joint && joint.phrase[0] === end + 1 && !events.some(({ agent }) => agent === joint)) {
      hooks.push({ ...hook, mention: joint, by: hook.by });
      end = joint.phrase[1];
      continue;
    }
    if (
      at < to &&
      (at > end
        ? !(lower[at] === 'which' && cueOf(lower[at + 1] ?? '')?.class === 'say') &&
          isAside(scene, at) &&
          !/^(?:although|though|when|as|after|in|at|on|including|who|adding)$/.test(lower[at]!)
        : /^(?:citing|quoting|on|late|last|earlier)$/.test(lower[at] ?? '') ||
          // "a report in The Telegraph that was attributed to South Korea's Chosun Ilbo"
          (/^(?:that|which)$/.test(lower[at] ?? '') &&
            /^(?:was|were|had|cited|quoted|cites|quotes)$/.test(lower[at + 1] ?? '')))
    ) {
      const stop = asideEnd(scene, at, to);
      for (let k = at; k < stop; k++) {
        const mention = mentionHolding(scene, k);
        if (!mention || mention.never || hooks.some((one) => one.mention === mention)) continue;
        const more = hookOf(scene, mention);
        if (more) hooks.push(more);
      }
      const cited = citedSource(scene, [at, stop], hooks);
      if (cited) {
        if (isPaper(scene, cited)) document ??= cited;
        else speaker ??= cited;
      }
      if (stop === end) break;
      end = stop;
      continue;
    }
    break;
  }
  const segment: Run = [start, Math.min(end, to)];
  const content = adjunctContent(scene, segment, from, to, events, hook.by);
  void tokens;
  const outer = hooks.filter(({ side }) => side === 'outer');
  const ordered = [
    ...(sameCue(outer) ? outer : outer.reverse()),
    ...hooks.filter(({ side }) => side !== 'outer'),
  ];
  return { segment, content, cue: hook.cue, hooks: ordered, speaker, document, event: null };
}

const sameCue = (hooks: readonly Hook[]): boolean => hooks.every(({ cue }) => cue[0] === hooks[0]!.cue[0]);

function phraseHead(scene: Scene, [from, to]: Run): { document: Run; speaker: Run | null } {
  const { lower } = scene;
  for (let k = from; k < to; k++)
    if (isDocumentNoun(lower[k]!) && (k + 1 >= to || /^(?:from|by|of|in|on|,)$/.test(lower[k + 1]!)))
      return {
        document: [from, k + 1],
        speaker: /^(?:from|by)$/.test(lower[k + 1] ?? '') ? [k + 2, to] : null,
      };
  return { document: [from, to], speaker: null };
}

function adjunctContent(
  scene: Scene,
  [start, end]: Run,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
  by: string,
): Run[] {
  const { lower, tokens } = scene;
  const before: Run = [from, start];
  let limit = to;
  // "gave it a whirl in an interview with CNN on Tuesday: '...'"
  const colon = skipTime(scene, end, to);
  if (tokens[colon]?.text === ':' && colon + 3 < to) return [[colon + 1, to]];
  // "..., admitting to AP that the tariff can be gone by summer": what was told stands behind.
  if ((by === 'told' || by === 'said-to') && to - end > 3) return [[end, to]];
  for (const event of events) {
    if (event.start <= end) continue;
    if (/^(?:while|whereas|but|although)$/.test(lower[event.start - 1] ?? ''))
      limit = Math.min(limit, event.start - 1);
  }
  const after: Run = [end, limit];
  // "The report was picked up by Reuters within minutes": it points back, and what follows is no content.
  if (isPointing(scene, trimmedContent(scene, before) ?? before)) return [before];
  const hasBefore = trimmedContent(scene, before) !== null && !isIntroduction(scene, before);
  const hasAfter = trimmedContent(scene, after) !== null;
  if (!hasBefore) return hasAfter ? [after] : [before];
  if (!hasAfter) return [before];
  const opens =
    tokens[end]?.text === ',' && !/^(?:but|while|although|though|as|which|who)$/.test(lower[end + 1] ?? '');
  if (isQuoteMark(tokens[end]?.text ?? '') || opens) return [before, after];
  // "which, according to X, will ...": no comma behind, words go on.
  if (/^[,—–(]$/.test(tokens[start - 1]?.text ?? '')) return [before];
  return [before];
}
