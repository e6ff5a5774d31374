import { isDocumentNoun } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { CITING } from '../grammar/citing.js';
import { isQuoteMark, skipAdverbs } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import { isManner, isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import { contentEnd } from './content-end.js';
import { trimmedContent } from './content-runs.js';
import { contentSides } from './content-sides.js';
import { behindTime } from './content-start.js';
import { isIntroduction } from './introduction.js';
import { beforeSource } from './words-of-source.js';

/** What an event reports: runs before and behind its verb, none where it only shows or names. */
export function eventContent(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Run[] {
  const verb = event.inverted ? event.verb : event.start;
  // "..., so says Danas."
  const start =
    event.inverted && scene.lower[verb - 1] === 'so' && scene.lower[verb - 2] === ',' ? verb - 1 : verb;
  const before = beforeSource(scene, [from, start]);
  const after = behindTime(scene, event, [event.tail.end, contentEnd(scene, event, from, to, later)]);
  const hasBefore = event.boundary !== 'start' && trimmedContent(scene, before) !== null;
  if (isPieceQuoted(scene, event)) return [];
  if (isCitedAs(scene, event)) return hasBefore ? [before] : [];
  const isAside = isBracket(scene, after) || (hasBefore && isOfPiece(scene, event, before, after));
  const hasAfter = trimmedContent(scene, after) !== null && !isAside;
  const quotesNothing =
    hasAfter &&
    isBareQuoting(scene, event) &&
    (isUnnamed(scene, after) || isOfQuoted(scene, after) || goesOnOtherwise(scene, after));
  if (quotesNothing) return [];
  if (hasBefore && isBareQuoting(scene, event) && isCitingClause(scene, before)) return [];
  if (!hasAfter && isBareQuoting(scene, event))
    // "Nine boats had sunk, Reuters cited state media.", `"Nine boats have sunk," Reuters quotes Lind.`
    return hasBefore &&
      event.tail.end >= to - 1 &&
      (isQuoteMark(scene.tokens[start - 1]!.text) ||
        (scene.lower[start - 1] === ',' && isWhole(scene, before)))
      ? [before]
      : [];
  if (!hasAfter && (isShowing(scene, event, start) || isDenied(event))) return [];
  // "told Reuters that the FBI had told them": a clause of what is told holds nothing that stands before it.
  if (!hasAfter && scene.lower[start - 1] === 'that' && isTold(scene, [from, start - 1])) return [];
  if (hasBefore && hasAfter) return contentSides(scene, event, before, after);
  if (hasAfter) return [after];
  return hasBefore ? [before] : [];
}

/** Do words before "that" tell somebody: "told Reuters that"? */
const isTold = ({ lower, tag }: Scene, [from, to]: Run): boolean =>
  lower
    .slice(from, to)
    .some((word, k) => /^VB[DZP]$/.test(tag[from + k]!) && /^(?:tell|say)$/.test(cueOf(word)?.class ?? ''));

/** "Globo Esporte reports (via the Mirror).": by way of whom, nothing said. */
function isBracket(scene: Scene, [from, to]: Run): boolean {
  const { lower } = scene;
  // "Delo reports, via Danas."
  const way = lower[from] === ',' && /^(?:via|per)$/.test(lower[from + 1] ?? '');
  const last = way ? mentionOpening(scene, from + 2) : null;
  if (last && last.phrase[1] >= to - 1) return true;
  if (lower[from] !== '(') return false;
  const close = lower.indexOf(')', from);
  return close >= 0 && (close >= to - 1 || (close === to - 2 && lower[to - 1] === '.'));
}

/** "C, the Journal said in a report that cited officials", "C, Danas said, citing a letter that the owner had posted": which one, nothing more that it said. */
function isOfPiece(scene: Scene, { verb }: ReportingEvent, before: Run, [from]: Run): boolean {
  const { lower, tag } = scene;
  if (lower[from] === 'that')
    return isDocumentNoun(lower[from - 1] ?? '') && /^VB[DZ]$/.test(tag[from + 1] ?? '');
  if (lower[from - 1] !== 'that' || !isDocumentNoun(lower[from - 2] ?? '')) return false;
  if (!lower.slice(verb, from).some((word) => CITING.test(word))) return false;
  const opens = isIntroduction(scene, before) || SUBORDINATE.test(lower[before[0]]!);
  return lower[before[1] - 1] === ',' && isWhole(scene, before) && !opens;
}

/** "Although the mill is old, Danas said in a letter that C": what opens a sentence and is not what was said. */
const SUBORDINATE = /^(?:although|though|while|whereas|as|since|because|unless|once|until|now)$/;

/** Does a clause stand there that no other verb of reporting ends? */
function isWhole({ tag, lower }: Scene, [from, to]: Run): boolean {
  const finite = tag.slice(from, to).some((kind) => /^(?:VBD|VBZ|VBP|MD)$/.test(kind));
  return (
    finite && !lower.slice(from, to).some((word) => /^(?:said|says|reported|reports|told|wrote)$/.test(word))
  );
}

/** "Delo quoted Danas" before ", Reuters cited Delo": who cites whom, and nothing that the next could cite. */
function isCitingClause(scene: Scene, run: Run): boolean {
  const [from, to] = trimmedContent(scene, run) ?? run;
  const taker = mentionOpening(scene, from);
  const verb = taker ? skipAdverbs(scene, taker.phrase[1], to) : to;
  const source =
    taker && cueOf(scene.lower[verb] ?? '')?.class === 'quote' ? mentionOpening(scene, verb + 1) : null;
  return source !== null && source.phrase[1] >= to;
}

/** "quoted the daily Danas, to which he had given an interview": of whom it quotes, nothing said. */
const isOfQuoted = ({ lower }: Scene, [from]: Run): boolean =>
  lower[from] === ',' &&
  (/^(?:which|whose)$/.test(lower[from + 1] ?? '') ||
    (/^(?:to|with|for|in|on)$/.test(lower[from + 1] ?? '') &&
      /^(?:which|whom|whose)$/.test(lower[from + 2] ?? '')));

/** "quoted Danas within the hour, and by noon it was all over the town", "quoted Danas and left the denial out": what came of it. */
function goesOnOtherwise(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  if (lower[from] === ',' && /^(?:and|but)$/.test(lower[from + 1] ?? '')) return true;
  if (lower[from] === 'and' && /^VB[DZ]$/.test(tag[from + 1] ?? '') && !cueOf(lower[from + 1]!)) return true;
  for (let k = from + 1; k < Math.min(to, from + 8); k++)
    if (lower[k] === ',') return /^(?:and|but)$/.test(lower[k + 1] ?? '') && isManner(scene, [from, k]);
  return false;
}

/** "quoted sources it did not identify": nothing of what they said. */
const isUnnamed = ({ lower }: Scene, [from]: Run): boolean =>
  /^(?:it|he|she|they|whom|who|that)$/.test(lower[from] ?? '') &&
  lower.slice(from + 1, from + 6).some((word) => /^(?:not|n't)$/.test(word)) &&
  lower.slice(from + 1, from + 7).some((word) => /^(?:identify|identified|name|named|identif)/.test(word));

/** "a claim he has denied": the words before are whose claim it is. */
const isDenied = ({ boundary, cue }: ReportingEvent): boolean =>
  boundary === 'embedded' && /^(?:deny|reject|dispute|dismiss)$/.test(cue.lemma);

/** "The report was quoted by Danas, and others followed": who passed it on, nothing said. */
const isPieceQuoted = (
  scene: Scene,
  { passive, cue, tail, subject: [from, to], verb }: ReportingEvent,
): boolean =>
  passive &&
  cue.class === 'quote' &&
  !tail.opens &&
  !scene.lower.slice(verb, tail.end).includes('as') &&
  scene.lower[tail.end] === ',' &&
  isPointing(scene, [from, to]);

/** "The report was cited by Danas as proof of a plot": what for, nothing said. */
const isCitedAs = ({ lower }: Scene, { cue, passive, tail }: ReportingEvent): boolean =>
  passive &&
  cue.class === 'quote' &&
  !tail.opens &&
  lower[tail.end] === 'as' &&
  !/ing$/.test(lower[tail.end + 1] ?? '');

/** "Anadolu quoted the daily": whom it quotes and nothing more. */
function isBareQuoting({ lower }: Scene, { cue, passive, tail, verb, inverted }: ReportingEvent): boolean {
  if (cue.class !== 'quote' || passive || inverted || !tail.quoted) return false;
  return !lower.slice(verb, tail.end).some((word) => /^(?:saying|telling|as|that|adding)$/.test(word));
}

/** "He saw the boats that Tanjug showed": what was shown, nothing said. */
function isShowing({ lower }: Scene, { agent, cue }: ReportingEvent, start: number): boolean {
  // "The sources which Sputnik described as close to the army said C"
  const named =
    /^(?:describe|call|name)$/.test(cue.lemma) && /^(?:that|which|who|whom)$/.test(lower[start - 1]!);
  return agent !== null && (named || (lower[start - 1] === 'that' && /^(?:carry|show|see)$/.test(cue.class)));
}
