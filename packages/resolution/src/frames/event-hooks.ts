import { isCarrying } from '../contents/content-start.js';
import { retellingAt } from '../cues/retelling.js';
import { CITING } from '../grammar/citing.js';
import { stationOf } from '../grammar/object-end.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { asInner } from '../hooks/citings.js';
import type { Hook } from '../hooks/hook.js';
import { hookOf } from '../hooks/hooks.js';
import { sourceHook } from '../hooks/source-hook.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { agentsOf } from './event-agents.js';
import { isNegated } from './nothing-said.js';
import { isOwnMatter } from './own-matter.js';
import { outletTelling } from './reporters.js';

/** Who hangs on an event, outermost first: who passes it on, who reports it, whom they cite. */
export function eventHooks(
  scene: Scene,
  event: ReportingEvent,
  segment: Run,
  content: readonly Run[],
): Hook[] {
  if (isNamedOnly(scene, event, content)) return [];
  const { agents, owner } = agentsOf(scene, event, segment[1]);
  const hooks = owner ? [owner] : [];
  const seen = new Set<Mention>([...agents, ...hooks].map(({ mention }) => mention));
  for (const hook of hooksWithin(scene, event, segment, agents, seen)) hooks.push(hook);
  // "TASS attributed it to 'British media'": it says only whose that is.
  if (
    event.agent &&
    /^(?:attribute|credit)$/.test(event.cue.lemma) &&
    !event.passive &&
    !scene.lower.slice(event.verb, event.tail.end).includes('saying') &&
    !hooks.some(({ side }) => side === 'inner')
  )
    return [];
  if (event.agent && isCarrying(event.cue.class, event.cue.lemma) && content.length > 0)
    addCarried(scene, event, [segment[1], content[0]![0]], hooks, seen);
  const outer = hooks.filter(({ side }) => side === 'outer').reverse();
  const inner = viaFirst(hooks.filter(({ side }) => side === 'inner'));
  const teller = outletTelling(scene, event, content);
  if (teller) inner.push(tellerHook(event, teller));
  return [...outer, ...agents, ...inner];
}

/** "Star Radio told IRIN that C": IRIN's source. */
const tellerHook = ({ words }: ReportingEvent, mention: Mention): Hook => ({
  ...{ mention, role: 'reports', cue: words, side: 'inner', document: null, by: 'told-by' },
  ...{ start: mention.phrase[0], end: mention.phrase[1] },
});

const ACTING =
  /^(?:ask|accuse|blame|criticise|criticize|denounce|demand|threaten|slam|blast|urge|appeal|scold|hope|pledge|promise|agree|propose)$/;

/** Is an agency named, and credited with nothing? */
function isNamedOnly(scene: Scene, event: ReportingEvent, content: readonly Run[]): boolean {
  const { agent, cue, tail } = event;
  // "The agency did not say how"
  if (isNegated(scene, event) || isOwnMatter(scene, event, content)) return true;
  if (!agent) return false;
  // "Neither Tass nor Interfax reported it"
  if (scene.lower[agent.phrase[0] - 1] === 'nor') return true;
  // "when the AP asked him", "Fox accused him": the agency acts, and reports nothing.
  if (ACTING.test(cue.lemma)) return true;
  // "Reuters spoke to three people": nothing of what they said.
  return cue.class === 'speak' && scene.lower[tail.end] !== 'of';
}

/** The hooks of other agencies in the words of reporting; `seen` takes them up. */
function hooksWithin(
  scene: Scene,
  event: ReportingEvent,
  [from, to]: Run,
  agents: readonly Hook[],
  seen: Set<Mention>,
): Hook[] {
  const found: Hook[] = [];
  const [agent] = agents;
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || seen.has(mention) || mention.never) continue;
    seen.add(mention);
    const hook = hookOf(scene, mention) ?? toldHook(scene, event, mention, k);
    if (hook) found.push(agent && citingBefore(scene, from, k) ? asInner(scene, hook) : hook);
    if (hook || !agent) continue;
    if (scene.lower[mention.phrase[0] - 1] === 'via') found.push(viaHook(scene, event, mention));
    const source = sourceHook(scene, mention, agent.mention.phrase[1]);
    if (source) found.push(source);
  }
  return found;
}

/** Does the outlet name a source before a token: what stands behind it lies further down? */
function citingBefore({ lower, tag }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      CITING.test(lower[k]!) ||
      /^(?:cites|quotes)$/.test(lower[k]!) ||
      // "Delo, which cited an article published by Danas,"
      (lower[k - 1] === 'which' && /^(?:cited|quoted|credited)$/.test(lower[k]!)) ||
      // "with reference to a report in Danas"
      (lower[k - 1] === 'with' && /^(?:reference|credit|attribution)$/.test(lower[k]!)) ||
      (/^(?:relying|drawing|leaning|basing)$/.test(lower[k]!) && lower[k - 1] === ',') ||
      // "reported, confirming a story first published by Danas"
      (lower[k - 1] === ',' && tag[k] === 'VBG' && retellingAt(lower, k) !== null)
    )
      return true;
  return false;
}

/** "told CNN": right behind a verb of telling, whatever the words. */
function toldHook(scene: Scene, { cue, verb }: ReportingEvent, mention: Mention, k: number): Hook | null {
  const { lower } = scene;
  if (
    cue.class !== 'tell' ||
    k < verb ||
    k > verb + 3 ||
    stationOf(scene, mention.phrase[1]) >= 0 ||
    lower[mention.phrase[0] - 1] === 'via'
  )
    return null;
  return {
    ...{ mention, role: 'recipient', cue: [verb, verb + 1], side: 'inner', document: null, by: 'told' },
    ...{ start: verb, end: mention.phrase[1] },
  };
}

/** "Trend reports via Kazinform": from where it has it; "Calciomercato claim via the Daily Express": by way of whom they are read. */
function viaHook({ lower }: Scene, { verb }: ReportingEvent, mention: Mention): Hook {
  const [start, end] = mention.phrase;
  const isSource = /^(?:reports|informs|reported|informed|says|said|writes|wrote)$/.test(lower[verb]!);
  return {
    ...{ mention, cue: [start - 1, start], document: null, by: 'via' },
    ...(isSource ? { role: 'cited', side: 'inner' } : { role: 'carries', side: 'outer' }),
    ...{ start: start - 1, end },
  };
}

/** "The Bangkok Post carried an AP report saying that C": adds whose piece is carried. */
function addCarried(
  scene: Scene,
  event: ReportingEvent,
  [from, to]: Run,
  hooks: Hook[],
  seen: Set<Mention>,
): void {
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || seen.has(mention) || mention.never) continue;
    seen.add(mention);
    // "carried a Danas item quoting Radio Vinca as saying that C": a link further down.
    const quoted = hooks.some(({ by }) => by === 'owned-piece') ? hookOf(scene, mention) : null;
    if (quoted?.by === 'citing') hooks.push(quoted);
    else
      hooks.push({
        ...{ mention, role: 'cited', cue: event.words, side: 'inner', document: null, by: 'owned-piece' },
        ...{ start: k, end: mention.phrase[1] },
      });
  }
}

/** "citing Okaz via Reuters": Reuters, which had it from Okaz. */
function viaFirst(hooks: readonly Hook[]): Hook[] {
  const result = [...hooks];
  for (let k = 1; k < result.length; k++)
    if (result[k]!.by === 'via') result.splice(k - 1, 2, result[k]!, result[k - 1]!);
  return result;
}
