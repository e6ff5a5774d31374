import { adjunctContent } from '../contents/adjunct-content.js';
import { withoutSource } from '../contents/without-source.js';
import { possessiveEnd } from '../grammar/object-end.js';
import { skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import { isPaper } from '../hooks/cited-source.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import { pieceOwner } from '../hooks/piece-owner.js';
import { basisOf } from '../hooks/source-hook.js';
import type { Run } from '../reading.js';
import { linksBehind } from './adjunct-links.js';
import { adjunctStart } from './adjunct-start.js';
import { reporterOf } from './reporters.js';
import { tellerBehind } from './teller-behind.js';

/** The frame of reporting without a verb of its own: "according to AFP", "in an interview with CNN", "carried by Tass". */
export function adjunctFrame(
  scene: Scene,
  hook: Hook,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
): Frame {
  const opening = adjunctStart(scene, hook, from);
  const links = linksBehind(scene, hook, adjunctEnd(scene, hook, opening.start <= from + 1, to), to, events);
  const hooks = [...links.hooks];
  const basis = hook.by === 'report-that' ? basisOf(scene, hook, links.end, to) : null;
  if (basis) hooks.push(basis);
  let { start } = opening;
  const owner = pieceOwner(scene, hook);
  if (owner && !hooks.some(({ mention }) => mention === owner.mention)) {
    hooks.push(owner);
    ({ start } = owner);
  }
  const segment: Run = [start, Math.min(links.end, to)];
  const paper = opening.document;
  const whole = adjunctContent(scene, { segment, clause: [from, to], by: hook.by }, events).map(
    ([a, b]): Run => {
      // "claimed the attack in a statement carried by Amaq": the statement is none of it.
      const inPaper = paper !== null && scene.lower[paper[0] - 1] === 'in' && paper[1] === start;
      return inPaper && a < paper[0] - 1 && paper[0] - 1 < b && b <= paper[1] ? [a, paper[0] - 1] : [a, b];
    },
  );
  const teller = tellerBehind(scene, whole, hook.by);
  const { kept, source } = withoutSource(scene, whole);
  return {
    segment,
    content: teller ? [[whole[0]![0], teller.from], ...whole.slice(1)] : kept,
    cue: hook.cue,
    hooks: outermostFirst(hooks),
    speaker: opening.speaker ?? links.person ?? teller?.who ?? reporterOf(scene, hook),
    document: opening.document ?? links.paper ?? (source && isPaper(scene, source) ? source : null),
    event: null,
  };
}

/** Behind the agency's name, and behind what belongs to it: "Appearing on NBC's 'Meet the Press', ..." */
function adjunctEnd(scene: Scene, hook: Hook, opens: boolean, to: number): number {
  const { lower } = scene;
  let end = hook.end === hook.mention.phrase[1] ? possessiveEnd(scene, hook.end, to) : hook.end;
  // "On CNN's State of the Union on Sunday, he said C"
  if (hook.by === 'said-on' && opens) end = skipTime(scene, end, to);
  // "According to Danas sources, C": whom the outlet has it from, none of what they said.
  if (
    hook.by === 'according-to' &&
    OWN_NEWS.test(lower[end] ?? '') &&
    (end + 1 >= to || /^[,.;]$/.test(lower[end + 1]!))
  )
    end++;
  // "Asked by the BBC whether he would resign, he said ..."
  if (hook.by === 'asked-by' && opens) while (end < to && lower[end] !== ',') end++;
  // "In an interview with Der Spiegel published on Saturday, ..."
  if (/^(?:published|broadcast|aired|posted|released|printed|out|taken|conducted)$/.test(lower[end] ?? '')) {
    const time = skipTime(scene, end + 1, to);
    if (time > end + 1) end = time;
  }
  return end;
}

const OWN_NEWS = /^(?:sources|reporting|information|reporters|journalists|correspondents)$/;

/** Agencies further right stand further out, but for those that share one cue. */
function outermostFirst(hooks: readonly Hook[]): Hook[] {
  const outer = hooks.filter(({ side }) => side === 'outer');
  const inner = hooks.filter(({ side }) => side !== 'outer');
  const share = outer.every(({ cue }) => cue[0] === outer[0]!.cue[0]);
  return [...(share ? outer : outer.reverse()), ...inner];
}
