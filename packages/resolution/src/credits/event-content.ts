import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { contentEnd } from './content-end.js';
import { trimmedContent } from './content-runs.js';
import { contentSides } from './content-sides.js';
import { behindTime } from './content-start.js';

/** What an event reports: runs before and behind its verb, none where it only shows or names. */
export function eventContent(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Run[] {
  const start = event.inverted ? event.verb : event.start;
  const before: Run = [from, start];
  const after = behindTime(scene, event, [event.tail.end, contentEnd(scene, event, from, to, later)]);
  const hasBefore = event.boundary !== 'start' && trimmedContent(scene, before) !== null;
  const hasAfter = trimmedContent(scene, after) !== null && !isBracket(scene, after);
  if (!hasAfter && (isBareQuoting(scene, event) || isShowing(scene, event, start))) return [];
  if (hasBefore && hasAfter) return contentSides(scene, event, before, after);
  if (hasAfter) return [after];
  return hasBefore ? [before] : [];
}

/** "Globo Esporte reports (via the Mirror).": by way of whom, nothing said. */
function isBracket({ lower }: Scene, [from, to]: Run): boolean {
  if (lower[from] !== '(') return false;
  const close = lower.indexOf(')', from);
  return close >= 0 && (close >= to - 1 || (close === to - 2 && lower[to - 1] === '.'));
}

/** "Anadolu quoted the daily": whom it quotes and nothing more. */
function isBareQuoting({ lower }: Scene, { cue, passive, tail, verb, inverted }: ReportingEvent): boolean {
  if (cue.class !== 'quote' || passive || inverted || !tail.quoted) return false;
  return !lower.slice(verb, tail.end).some((word) => /^(?:saying|telling|as|that|adding)$/.test(word));
}

/** "He saw the boats that Tanjug showed": what was shown, nothing said. */
function isShowing({ lower }: Scene, { agent, cue }: ReportingEvent, start: number): boolean {
  return agent !== null && lower[start - 1] === 'that' && /^(?:carry|show|see)$/.test(cue.class);
}
