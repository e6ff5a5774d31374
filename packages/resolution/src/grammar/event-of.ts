import type { Run } from '../reading.js';
import { agentOf, documentIn, mentionIn } from './agents.js';
import { hasVerb } from './has-verb.js';
import { isQuoteMark } from './phrases.js';
import type { ReportingEvent } from './reporting-event.js';
import type { Scene } from './scene.js';
import { tailOf } from './tail.js';
import { AUXILIARY, type Stretch, type VerbGroup } from './verb-group.js';

/**
 * The event of a subject and its verb, or null where that subject reports nothing with it.
 *
 * @param conjunction the token that joins the verb to a subject further left, or absent
 */
export function eventOf(
  scene: Scene,
  group: VerbGroup,
  stretch: Stretch,
  subject: Run,
  conjunction?: number,
): ReportingEvent | null {
  const { cue, verb, passive } = group;
  // "Nation of Islam said": a look-alike is nobody's agency.
  const named = agentOf(scene, subject);
  const agent = named?.never === null ? named : null;
  const holds = agent !== null || mentionIn(scene, subject) !== null;
  if (!holds && !isSaidByOthers(scene, group, subject)) return null;
  // "What Danas published was false": it tells of what it published.
  const tail = tailOf(scene, verb, verb + 1, stretch.to);
  const what =
    /^(?:the|an?)$/.test(scene.lower[subject[0]] ?? '') || agent === null
      ? subject[0] - 1
      : agent.phrase[0] - 1;
  if (scene.lower[what] === 'what' && /^(?:VB[DZP]|MD)$/.test(scene.tag[tail.end] ?? '')) return null;
  // "passing on what its rival Danas had found": whose it was.
  if (isPassedOn(scene, subject[0] - 1)) return null;
  // "Everything that Danas printed on it is taken from Delo"
  const all = scene.lower[what] === 'that' ? what - 1 : what;
  if (
    /^(?:everything|all|anything|nothing)$/.test(scene.lower[all] ?? '') &&
    hasVerb(scene.tag, [verb + 1, stretch.to])
  )
    return null;
  // "In an interview with Der Spiegel published on Saturday, ..."
  if (cue.class === 'carry' && /^(?:with|to)$/.test(scene.lower[subject[0] - 1] ?? '')) return null;
  const start = conjunction ?? subject[0];
  return {
    cue,
    verb,
    words: [wordsStart(scene, group), wordsEnd(scene, verb)],
    subject,
    agent,
    passive,
    inverted: false,
    start,
    boundary: conjunction === undefined ? boundaryBefore(scene, start, stretch.lead) : 'conjunction',
    tail,
  };
}

/** "passing on what", "repeating what", with "what" at the token. */
function isPassedOn({ lower }: Scene, what: number): boolean {
  const verb = lower[what - 1] === 'on' ? what - 2 : what - 1;
  return (
    lower[what] === 'what' && /^(?:passing|repeating|relaying|echoing|confirming)$/.test(lower[verb] ?? '')
  );
}

/** Verbs that report only where an agency is their subject. */
const WEAK = new Set([
  'discover',
  'break',
  'guess',
  'identify',
  'highlight',
  'give',
  'put',
  'count',
  'list',
  'name',
  'find',
  'detail',
  'see',
  'show',
  'learn',
  'run',
  'read',
  'pick',
  'expect',
  'mention',
  'fear',
  'hope',
  'echo',
  'propose',
  'post',
  'calculate',
  'credit',
  'anticipate',
  'pencil',
  'project',
  'gather',
  'establish',
  'recognise',
  'swear',
]);

/** Carrying, seeing, putting are credits of agencies only; others put and see without a word. */
function isSaidByOthers(scene: Scene, { cue, verb }: VerbGroup, subject: Run): boolean {
  if (/^(?:carry|see|speak)$/.test(cue.class) || WEAK.has(cue.lemma)) return false;
  if (!/^VB[DZPN]$/.test(scene.tag[verb]!) && scene.lower[verb] !== 'told') return false;
  return cue.class !== 'show' || documentIn(scene, subject) !== null;
}

function boundaryBefore({ lower, tokens }: Scene, start: number, lead: number): ReportingEvent['boundary'] {
  if (start <= lead) return 'start';
  const previous = tokens[start - 1]?.text ?? '';
  // The single mark that closes a quotation, an apostrophe elsewhere.
  const closes = /^['’]$/.test(previous) && /^[,.!?]$/.test(tokens[start - 2]?.text ?? '');
  if (closes || /^[,)]$/.test(previous) || isQuoteMark(previous) || /^[—–:-]+$/.test(previous))
    return 'comma';
  return /^(?:and|but|while|whereas|as|though|although|or)$/.test(lower[start - 1]!)
    ? 'conjunction'
    : 'embedded';
}

/** The first reporting word: an auxiliary of the passive, "also", "first", or the verb. */
function wordsStart({ lower }: Scene, { verb, start, passive }: VerbGroup): number {
  for (let at = start; at < verb; at++) {
    if (/^(?:also|first|reportedly)$/.test(lower[at]!)) return at;
    if (AUXILIARY.test(lower[at]!)) return passive ? at : verb;
  }
  return verb;
}

/** "was quoted as saying by", "was quoted by": the words up to the agent. */
function wordsEnd({ lower }: Scene, verb: number): number {
  if (lower[verb + 1] === 'as' && lower[verb + 2] === 'saying' && lower[verb + 3] === 'by') return verb + 4;
  return lower[verb + 1] === 'by' ? verb + 2 : verb + 1;
}
