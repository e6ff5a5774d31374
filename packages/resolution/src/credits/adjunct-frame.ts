import { CARRIER_NOUNS, isDocumentNoun } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { asideEnd, isAside } from '../grammar/asides.js';
import { isCiting } from '../grammar/citing.js';
import { documentHead } from '../grammar/document-head.js';
import type { ReportingEvent } from '../grammar/events.js';
import { isClause } from '../grammar/is-clause.js';
import { possessiveEnd, skipBy } from '../grammar/object-end.js';
import { isQuoteMark, longPhraseEnd, skipTime } from '../grammar/phrases.js';
import { relayAt } from '../grammar/relay-clause.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { citedSource, isPaper } from './cited-source.js';
import { asInner } from './citings.js';
import { trimmedContent } from './content-runs.js';
import { isIntroduction } from './event-content.js';
import { fateOf } from './fate.js';
import type { Frame } from './frame.js';
import { type Hook, hookOf } from './hooks.js';
import { isPointing } from './is-pointing.js';
import { pieceLeft } from './piece.js';
import { basisOf } from './source-hook.js';

export function adjunctFrame(
  scene: Scene,
  hook: Hook,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
): Frame {
  const { lower, tag } = scene;
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
  // "troops would leave, in comments carried by Russian news agencies"
  if (/^(?:carried-by|reported-by|seen-by)$/.test(hook.by) && start === hook.start)
    for (let k = start - 1; k > start - 4 && k > from; k--)
      if (lower[k] === 'in' && lower[k - 1] === ',') start = k;
  // "..., he said in an interview with Rossiya 24, extracts of which were distributed by TASS"
  if (/^(?:carried-by|reported-by)$/.test(hook.by) && start === hook.start)
    start = relativeStart(scene, start);
  // "Appearing on NBC's 'Meet the Press', ..."
  let end = hook.end === hook.mention.phrase[1] ? possessiveEnd(scene, hook.end, to) : hook.end;
  // "Asked by the BBC whether he would resign, he said ..."
  if (hook.by === 'asked-by' && start <= from + 1) while (end < to && lower[end] !== ',') end++;
  // "In an interview with Der Spiegel published on Saturday, ..."
  if (/^(?:published|broadcast|aired|posted|released|printed|out|taken|conducted)$/.test(lower[end] ?? '')) {
    const time = skipTime(scene, end + 1, to);
    if (time > end + 1) end = time;
  }
  const hooks: Hook[] = [hook];
  // What hangs on the agency: ", which cites ...", ", quoting ...", "citing ...", "and Reuters"
  for (;;) {
    const at = /^(?:,|[–—]|--)$/.test(lower[end] ?? '') ? end + 1 : end;
    // "according to Explorersweb, a mountaineering site, which ..."
    const apposition =
      lower[end] === ',' && /^(?:a|an|the)$/.test(lower[end + 1] ?? '')
        ? kindEnd(scene, longPhraseEnd(scene, end + 1, to), to)
        : end;
    if (
      apposition > end + 1 &&
      hooks.length === 1 &&
      !hooks[0]!.by.startsWith('given') &&
      isKind(scene, [end + 1, apposition])
    ) {
      end = apposition;
      continue;
    }
    const joint = /^(?:and|,)$/.test(lower[end] ?? '') ? mentionHolding(scene, end + 1) : null;
    if (joint && joint.phrase[0] === end + 1 && !events.some(({ agent }) => agent === joint)) {
      hooks.push({ ...hook, mention: joint, by: hook.by });
      end = joint.phrase[1];
      continue;
    }
    if (
      at < to &&
      (at > end
        ? isPassedOn(scene, at) ||
          (!(lower[at] === 'which' && cueOf(lower[at + 1] ?? '')?.class === 'say') &&
            isAside(scene, at) &&
            (isCiting(scene, at) ||
              !/^(?:although|though|when|as|after|in|at|on|including|who|adding)$/.test(lower[at]!)))
        : /^(?:citing|quoting|on|late|last|earlier)$/.test(lower[at] ?? '') ||
          // "a SANA report cited by Reuters", "carried by SANA and cited by Reuters"
          isCiting(scene, at) ||
          (lower[at] === 'and' && isCiting(scene, at + 1)) ||
          // "a report in The Telegraph that was attributed to South Korea's Chosun Ilbo"
          (/^(?:that|which)$/.test(lower[at] ?? '') &&
            /^(?:was|were|had|cited|quoted|cites|quotes)$/.test(lower[at + 1] ?? '')))
    ) {
      // "A paper obtained by the Herald and cited by state television says": up to the name.
      const by = lower[at] === 'and' && lower[at + 2] === 'by' ? skipBy(scene, at + 2, to) : at + 2;
      const relay = [2, 3].map((step) => relayAt(scene, at + step)).find((one) => one !== null);
      const passed = relay && lower[at] === 'in' ? relay.end : asideEnd(scene, at, to);
      const stop = by > at + 2 ? by : passed;
      for (let k = at; k < stop; k++) {
        const mention = mentionHolding(scene, k);
        if (!mention || mention.never || hooks.some((one) => one.mention === mention)) continue;
        const more = hookOf(scene, mention);
        // "citing sources quoted by Anadolu": further down.
        if (more) hooks.push(/^(?:citing|quoting|referring)$/.test(lower[at] ?? '') ? asInner(more) : more);
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
  const basis = hook.by === 'report-that' ? basisOf(scene, hook, end, to) : null;
  if (basis) hooks.push(basis);
  const owner = pieceOwner(scene, hook);
  if (owner && !hooks.some(({ mention }) => mention === owner.mention)) {
    hooks.push(owner);
    ({ start } = owner);
  }
  const segment: Run = [start, Math.min(end, to)];
  const whole = adjunctContent(scene, segment, from, to, events, hook.by);
  const teller = tellerBehind(scene, whole);
  const content: Run[] = teller ? [[whole[0]![0], teller.speaker[0]]] : whole;
  if (teller) speaker ??= teller.speaker;
  const outer = hooks.filter(({ side }) => side === 'outer');
  const ordered = [
    ...(sameCue(outer) ? outer : outer.reverse()),
    ...hooks.filter(({ side }) => side !== 'outer'),
  ];
  return { segment, content, cue: hook.cue, hooks: ordered, speaker, document, event: null };
}

/** "Footage from Syria TV shown on Al Jazeera", "a report by Sham FM carried by SANA": whose piece it was. */
function pieceOwner(scene: Scene, hook: Hook): Hook | null {
  if (!/^(?:carried-by|published-in|reported-by|seen-by)$/.test(hook.by)) return null;
  const at = /^(?:and|later|,)$/.test(scene.lower[hook.start - 1] ?? '') ? hook.start - 1 : hook.start;
  const mention = mentionEndingAt(scene, at);
  const before = mention ? mention.phrase[0] - 1 : -1;
  if (!mention || mention.never || !/^(?:from|by|in)$/.test(scene.lower[before] ?? '')) return null;
  const piece = pieceLeft(scene, before - 1);
  if (!piece || piece[1] !== before) return null;
  return {
    mention,
    role: 'cited',
    cue: [before, before + 1],
    side: 'inner',
    start: piece[0],
    end: mention.phrase[1],
    document: null,
    by: 'piece-of',
  };
}

/** "Speaking on Radio Okapi, in comments reported by AFP, ..." */
function isPassedOn(scene: Scene, at: number): boolean {
  return (
    scene.lower[at] === 'in' &&
    /^(?:comments|remarks|a|an|the|excerpts|footage|words)$/.test(scene.lower[at + 1] ?? '') &&
    [2, 3].some((step) => isCiting(scene, at + step) || relayAt(scene, at + step) !== null)
  );
}

/** "a Slovene paper based in Brenn": over the participle to its comma, or `end`. */
function kindEnd({ lower, tag }: Scene, end: number, to: number): number {
  if (!/^VB[NG]$/.test(tag[end] ?? '')) return end;
  for (let k = end + 1; k <= Math.min(to, end + 8); k++) {
    if (k === to || /^[,.;]$/.test(lower[k]!)) return k;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return end;
  }
  return end;
}

/** "a mountaineering site", "the party's newspaper": what an outlet is, up to a comma or the end. */
function isKind({ lower, tokens }: Scene, [from, to]: Run): boolean {
  if (!/^[,.;]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let k = from; k < to; k++) if (CARRIER_NOUNS.has(lower[k]!)) return true;
  return false;
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

/** What a document or picture does: "The referee's report, seen by El Mundo, mentions two insults". */
const SHOWING =
  /^(?:(?:show|say|reveal|suggest|state|mention|describe|detail|list|contain|confirm|warn|accuse|conclude|blame|estimate|indicate|allege|claim|argue|put|find|prove|note|point|call)s?|showed|said|revealed|suggested|stated|mentioned|described|detailed|listed|contained|confirmed|warned|accused|concluded|blamed|estimated|indicated|alleged|claimed|argued|found|proved|noted|called)$/;

function adjunctContent(
  scene: Scene,
  [start, end]: Run,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
  by: string,
): Run[] {
  const { lower, tokens } = scene;
  // "Documents seen by The Telegraph, show that he was asked"
  let verb = skipTime(scene, tokens[end]?.text === ',' ? end + 1 : end, to);
  // "appeared to show prisoners"
  if (/^(?:appear|seem|purport|claim)(?:s|ed)?$/.test(lower[verb] ?? '') && lower[verb + 1] === 'to')
    verb += 2;
  if (/^(?:seen-by|carried-by|published-in)$/.test(by) && SHOWING.test(lower[verb] ?? '') && to - verb > 2) {
    const that = lower[verb + 1] === 'that' ? verb + 2 : verb + 1;
    return [[that, to]];
  }
  // "The claim, spread by Danas, was that C"
  const was = tokens[end]?.text === ',' ? end + 1 : end;
  if (
    /^(?:reported-by|carried-by|published-in)$/.test(by) &&
    /^(?:was|is)$/.test(lower[was] ?? '') &&
    lower[was + 1] === 'that' &&
    to - was > 4
  )
    return [[was + 2, to]];
  const before: Run = [from, start];
  // "The report, first published by B, that C was picked up by A"
  if (
    lower[end] === ',' &&
    lower[end + 1] === 'that' &&
    /^(?:reported-by|carried-by)$/.test(by) &&
    tokens[start - 1]?.text === ','
  )
    return [[end + 2, fateOf(scene, end + 2, to)]];
  let limit = to;
  // "Asked about a Reuters report that he would quit, the minister laughed"
  if (by === 'report-that') {
    const that = skipTime(scene, end, to);
    if (lower[that] !== 'that') return [before];
    let close = that + 1;
    while (close < to && !(tokens[close]!.text === ',' && scene.quotation[close] === -1)) close++;
    return [[that + 1, fateOf(scene, that + 1, start - from < 4 ? close : to)]];
  }
  if (by === 'piece-finding') {
    const that = lower[end + 1] === 'that' ? end + 2 : end + 1;
    return that < to ? [[that, to]] : [before];
  }
  // "gave it a whirl in an interview with CNN on Tuesday: '...'"
  const colon = skipTime(scene, end, to);
  if (tokens[colon]?.text === ':' && colon + 3 < to) return [[colon + 1, to]];
  // "..., admitting to AP that the tariff can be gone by summer": what was told stands behind.
  // "The closure was confirmed to the Kathmandu Post by an official"
  if (by === 'said-to' && /^(?:is|was|were|been)$/.test(lower[start - 2] ?? '')) return [[from, start - 2]];
  if ((by === 'told' || by === 'said-to') && to - end > 3) return [[end, to]];
  for (const event of events) {
    if (event.start <= end) continue;
    if (/^(?:while|whereas|but|although)$/.test(lower[event.start - 1] ?? ''))
      limit = Math.min(limit, event.start - 1);
  }
  const after: Run = [end, limit];
  // "C, ThisDay reported, and the claim was soon reposted by Punch": the last clause alone is what was reposted.
  const last = lastClause(scene, before);
  if (last && isPointing(scene, trimmedContent(scene, last) ?? last)) return [last];
  // "The report was picked up by Reuters within minutes": it points back, and what follows is no content.
  if (isPointing(scene, trimmedContent(scene, before) ?? before)) return [before];
  const hasBefore = trimmedContent(scene, before) !== null && !isIntroduction(scene, before);
  const hasAfter = trimmedContent(scene, after) !== null;
  if (!hasBefore) return hasAfter ? [after] : [before];
  if (!hasAfter) return [before];
  const opens =
    tokens[end]?.text === ',' &&
    !/^(?:but|while|although|though|as|which|who)$/.test(lower[end + 1] ?? '') &&
    // "C, according to Delo, and the roads were closed": a clause of the outlet's own.
    !(lower[end + 1] === 'and' && isClause(scene, end + 2, limit) && scene.quotation[start - 2] === -1);
  if (isQuoteMark(tokens[end]?.text ?? '') || opens) return [before, after];
  // "which, according to X, will ...": no comma behind, words go on.
  if (/^[,—–(]$/.test(tokens[start - 1]?.text ?? '')) return [before];
  return [before];
}

/** `"I never had it," she sobbed, according to dpa`: who told it, whatever the verb, behind the quotation that is the content. */
function tellerBehind({ quotation, tokens, tag }: Scene, content: readonly Run[]): { speaker: Run } | null {
  const [only] = content;
  if (content.length !== 1 || quotation[only![0]] === -1) return null;
  let close = only![0];
  while (close < only![1] && quotation[close] === quotation[only![0]]) close++;
  let end = only![1];
  while (end > close && /^[,.]$/.test(tokens[end - 1]!.text)) end--;
  if (end - close < 2 || end - close > 4 || !isQuoteMark(tokens[close - 1]!.text)) return null;
  if (!/^VB[DZ]$/.test(tag[end - 1]!)) return null;
  const subject = tag.slice(close, end - 1);
  return subject.every((one) => /^(?:PRP|NNP|NN|DT)$/.test(one)) ? { speaker: [close, end - 1] } : null;
}

/** The clause behind the last comma or semicolon that joins one ("..., and the claim was soon"), or null. */
function lastClause({ lower, quotation }: Scene, [from, to]: Run): Run | null {
  for (let k = to - 1; k > from && k > to - 12; k--) {
    if (quotation[k] !== -1) return null;
    // "..., a claim repeated by Reuters"
    if (
      lower[k] === ',' &&
      /^(?:a|an)$/.test(lower[k + 1] ?? '') &&
      /^(?:claim|allegation|figure|charge|version|rumou?r|assertion|account)$/.test(lower[to - 1]!) &&
      to - k <= 4
    )
      return [k + 1, to];
    if (lower[k] === ';' || (lower[k] === ',' && /^(?:and|but|while)$/.test(lower[k + 1] ?? '')))
      return [lower[k] === ';' ? k + 1 : k + 2, to];
  }
  return null;
}

/** Where ", extracts of which" or ", whose words" before a participle begins behind its comma, or `start`. */
function relativeStart({ lower, quotation }: Scene, start: number): number {
  let relative = /^(?:which|whose)$/.test(lower[start] ?? '');
  for (let k = start - 1; k > start - 7 && k > 0; k--) {
    if (quotation[k] !== -1) return start;
    relative ||= /^(?:which|whose)$/.test(lower[k]!);
    if (lower[k] === ',') return relative ? k + 1 : start;
  }
  return start;
}
