import type { CreditRole } from '@wirediff/domain';
import { mentionIn } from '../grammar/agents.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Hook } from '../hooks/hook.js';
import { hookOf } from '../hooks/hooks.js';
import { pieceAfter } from '../hooks/piece.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { jointWith } from './joint-agents.js';
import { isReporterOf, tellsAnother } from './reporters.js';

/** Who does the reporting of an event, and whose piece it was where another carries it. */
interface Agents {
  readonly agents: readonly Hook[];
  readonly owner: Hook | null;
}

export function agentsOf(scene: Scene, event: ReportingEvent, end: number): Agents {
  const { agent } = event;
  if (tellsAnother(scene, event)) return { agents: [], owner: null };
  if (agent === null) return { agents: agentsWithin(scene, event, end), owner: null };
  // "An audit obtained by the Financial Times shows": the paper shows, the agency saw it.
  // "A communique read over state television said": the communique says, the station airs it.
  const saw = /^(?:by|over|on)$/.test(scene.lower[agent.phrase[0] - 1] ?? '') ? hookOf(scene, agent) : null;
  if (saw?.side === 'outer')
    return { agents: [{ ...saw, side: 'agent' }], owner: ownerBefore(scene, event, saw) };
  const by = event.inverted ? 'said-agent' : event.boundary === 'comma' ? 'reports-after' : 'reports-before';
  const joint = jointWith(scene, event).map((one) => agentHook(event, end, one, 'joint-agent', null));
  return { agents: [agentHook(event, end, agent, by, null), ...joint], owner: null };
}

/** "An Anadolu report carried by Reuters said C" */
function ownerBefore(scene: Scene, { subject }: ReportingEvent, saw: Hook): Hook | null {
  const owner = mentionIn(scene, [subject[0], saw.mention.phrase[0]]);
  return owner && owner.never === null && owner !== saw.mention
    ? { ...saw, mention: owner, role: 'cited', side: 'inner', document: null, by: 'owned-piece' }
    : null;
}

/** Agencies within a subject that is a piece of theirs ("a Reuters poll found") or one of their people. */
function agentsWithin(scene: Scene, event: ReportingEvent, end: number): Hook[] {
  const { subject } = event;
  const mention = mentionIn(scene, subject);
  if (!mention || mention.never !== null) return [];
  const noun = pieceAfter(scene, mention);
  if (noun !== null && noun < subject[1]) {
    const partners = partnersOf(scene, mention, noun);
    return [
      agentHook(event, end, mention, 'piece-said', subject),
      ...partners.map((one) => agentHook(event, end, one, 'joint-agent', subject)),
    ];
  }
  if (isPieceIn(scene, event, mention)) return [agentHook(event, end, mention, 'piece-said', subject)];
  // "A Norwegian media source, the agency NTB, reported": the source is the agency.
  if (mention.kind === 'generic' && scene.lower[mention.phrase[1]] === 'source') return [];
  return isReporterOf(scene, event, mention.phrase)
    ? [agentHook(event, end, mention, 'correspondent', null)]
    : [];
}

/** "a Des Moines Register/Bloomberg poll", "a Washington Post-ABC News poll" */
function partnersOf(scene: Scene, mention: Mention, noun: number): Mention[] {
  const found: Mention[] = [];
  for (let k = mention.run[1] - 1; k < noun; k++) {
    const partner = mentionHolding(scene, k);
    if (!partner || partner === mention || found.includes(partner)) continue;
    if (partner.never === null && partner.run[0] <= mention.run[1] + 1) found.push(partner);
  }
  return found;
}

/** "a new poll from USA TODAY found", "An editorial in the Hindustan Times called" */
function isPieceIn({ lower, tag }: Scene, { subject }: ReportingEvent, { phrase }: Mention): boolean {
  let at = phrase[0] - 1;
  // "A report on the website of Danas said"
  if (lower[at] === 'of' && /^(?:website|site|page|pages|columns)$/.test(lower[at - 1] ?? ''))
    for (at -= 2; /^(?:the|its|front)$/.test(lower[at] ?? ''); ) at--;
  if (!/^(?:from|by|in|for|on)$/.test(lower[at] ?? '')) return false;
  for (let k = at - 1; k >= subject[0] && k > at - 4; k--) {
    if (PIECES.test(lower[k]!) && /^NN/.test(tag[k]!)) return true;
    if (/^(?:,|of)$/.test(lower[k]!) || tag[k] === 'VBN') return false;
  }
  return false;
}

const PIECES =
  /^(?:report|story|article|editorial|column|piece|poll|survey|analysis|investigation|commentary|dispatch|review|tally|count|study|profile|blog|leader|headline)s?$/;

function agentHook(
  event: ReportingEvent,
  end: number,
  mention: Mention,
  by: string,
  document: Run | null,
): Hook {
  const { words: cue, start } = event;
  return { mention, role: roleOf(event, by), cue, side: 'agent', start, end, document, by };
}

function roleOf({ cue, passive }: ReportingEvent, by: string): CreditRole {
  if (passive) return cue.class === 'tell' ? 'recipient' : 'cited';
  return cue.class === 'carry' || (cue.lemma === 'show' && by !== 'piece-said') ? 'carries' : 'reports';
}
