import { trimmedContent } from '../contents/content-runs.js';
import { isDocumentNoun } from '../cues/nouns.js';
import { mentionIn } from '../grammar/agents.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';

/** "Reuters said it could not verify the report": what the agency tells of itself. */
export function isHelpless(scene: Scene, { agent }: ReportingEvent, content: readonly Run[]): boolean {
  const first = content[0] && trimmedContent(scene, content[0]);
  if (!agent || !first || scene.lower[first[0]] !== 'it') return false;
  return /^(?:could not|could n't|was unable|had been unable|was not able|had not been able)/.test(
    scene.lower.slice(first[0] + 1, first[0] + 5).join(' '),
  );
}

/** "gathered reporters in a hall", "established a bureau": a deed, where no "that" opens what was found out. */
export function isDoing(scene: Scene, event: ReportingEvent, content: readonly Run[]): boolean {
  const { cue, tail, verb } = event;
  // "put the same question to him"
  if (cue.lemma === 'put' && scene.lower.slice(verb + 1, verb + 5).some((word) => /^questions?$/.test(word)))
    return true;
  return /^(?:gather|establish)$/.test(cue.lemma) && !tail.opens && content.some(([from]) => from > verb);
}

/** "published the list of names", "showed pictures of cracked walls": a thing, nothing said. */
export function isMere(scene: Scene, event: ReportingEvent, content: readonly Run[]): boolean {
  const { cue, agent } = event;
  if (agent && isSeenPaper(scene, event, content)) return true;
  // "CNN has published no such report"
  const [first] = content;
  if (agent && first && content.length === 1 && isName(scene, first)) return true;
  if (agent && first && /^no such(?: |$)/.test(scene.lower.slice(first[0], first[0] + 2).join(' ')))
    return true;
  if (!agent || (cue.class !== 'carry' && cue.lemma !== 'show') || content.length === 0) return false;
  // "Photographs published by VG showed ..."
  if (scene.lower[agent.phrase[0] - 1] === 'by') return false;
  return content.every(([from, to]) => {
    if (isPointing(scene, trimmedContent(scene, [from, to]) ?? [from, from])) return false;
    for (let k = from; k < to; k++) {
      if (
        scene.quotation[k] !== -1 ||
        /^(?:VB[DZPGN]|MD)$/.test(scene.tag[k]!) ||
        (k > from + 1 && /ing$/.test(scene.lower[k]!))
      )
        return false;
      // "carried a statement by the presidency": it stands elsewhere in the text.
      if (
        /^(?:statement|interview|remarks|report|message|post|video|footage|recording)$/.test(scene.lower[k]!)
      )
        return false;
    }
    return true;
  });
}

/** "Hina gave the weekly Delo": another outlet's name, and nothing said. */
function isName(scene: Scene, run: Run): boolean {
  const [from, to] = trimmedContent(scene, run) ?? run;
  const mention = mentionHolding(scene, from);
  return mention !== null && mention.phrase[0] === from && mention.phrase[1] === to;
}

/** "obtained the ruling, which runs to 214 pages", "has seen a cable": a paper, and nothing that stands in it. */
function isSeenPaper(scene: Scene, { cue, passive, tail }: ReportingEvent, content: readonly Run[]): boolean {
  const [from, to] = content[0] ?? [0, 0];
  if (cue.class !== 'see' || passive || tail.opens || content.length !== 1 || from < tail.end) return false;
  let paper = false;
  for (let k = from; k < to; k++) {
    if (/^(?:[,.;]|which|that|whose|in|on|from)$/.test(scene.lower[k]!)) return paper;
    if (/^(?:VB[DZP]|MD)$/.test(scene.tag[k]!)) return false;
    paper ||= isDocumentNoun(scene.lower[k]!);
  }
  return paper;
}

/** "The agency did not say how", "The AP report gave no source": named, and nothing told. */
export function isNegated(scene: Scene, event: ReportingEvent): boolean {
  const { lower } = scene;
  const { subject, verb, inverted, agent, cue } = event;
  if (inverted) return false;
  // "The AP report did not name the plant"
  if (!agent && mentionIn(scene, subject) === null) return false;
  // "The agency gave no source", "gave neither the place nor the time"
  if (
    /^(?:give|cite|quote|name|list|mention)$/.test(cue.lemma) &&
    /^(?:no|neither|nothing)$/.test(lower[verb + 1] ?? '')
  )
    return true;
  // "MBC has said nothing of it"; not "Danas said nothing had changed".
  if (lower[verb + 1] === 'nothing' && /^(?:of|about|on|so|[.,;])$/.test(lower[verb + 2] ?? '.')) return true;
  // "said where it came from", "did say where it had the figure"
  if (
    lower[verb + 1] === 'where' &&
    /^(?:it|this|that|they)$/.test(lower[verb + 2] ?? '') &&
    /^(?:came|comes|had|got|took|has)$/.test(lower[verb + 3] ?? '')
  )
    return true;
  // "The two agencies gave different accounts of the launch": which, is told behind.
  if (
    cue.lemma === 'give' &&
    /^(?:different|differing|conflicting|contradictory|varying|various|few|scant|further|more|other)$/.test(
      lower[verb + 1] ?? '',
    ) &&
    /^(?:accounts?|versions?|details?|figures?|reasons?)$/.test(lower[verb + 2] ?? '')
  )
    return true;
  // Not in an aside: "Delo, which did not ask the minister, quoted the newspaper".
  for (let k = verb - 1; k >= subject[1] && lower[k] !== ','; k--)
    if (/^(?:not|n't|never)$/.test(lower[k]!)) return true;
  return false;
}
