import { cueOf } from '../cues/verbs.js';
import { skipTime } from '../grammar/phrases.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { isCopyOfItsOwn } from './own-sources.js';

/** Words for what was just reported. */
const POINTING =
  /^(?:reports?|claims?|story|stories|dispatch(?:es)?|remarks?|statements?|news|account|piece|write-up|post|move|comments?|information|items?|quotes?|quotation|interview|words?|figures?|numbers?|version|details?|article|announcement|allegations?|revelations?|disclosures?|assertions?|scoop|copy|finding|summary|bulletin|commentary|broadcast|rumou?rs?|warning|accusations?|toll|forecasts?|predictions?|estimates?|exclusive|leak|it|this|same|them)$/;

export const isPointingNoun = (noun: string): boolean => POINTING.test(noun);

/** Counts that the tagger takes for nouns: "put the number at twelve". */
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/;

/** "the claim", "the Anadolu dispatch under its own byline", "The Citizen's story", "the move": a short phrase around a pointing
 * noun, no verb; or "what Tass had reported". */
export function isPointing(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  if (from >= to) return false;
  // "That is according to Delo", "That's according to Delo"
  if (
    to - from <= 2 &&
    /^(?:is|['’]s)$/.test(lower[to - 1]!) &&
    /^(?:that|this|is|['’]s)$/.test(lower[from]!)
  )
    return true;
  // "..., remarks that were carried by Delo"
  if (to - from === 1 && tag[from] === 'NNS' && POINTING.test(lower[from]!)) return true;
  // "It was the agency's number that Reuters carried"
  if (lower[from] === 'it' && /^(?:was|is)$/.test(lower[from + 1] ?? ''))
    return isPointing(scene, [from + 2, to]);
  // "obtained a copy of its own"
  if (isCopyOfItsOwn(lower.slice(from, to))) return false;
  if (lower[from] === 'what') return isRepeated(scene, [from, to]);
  // "Delfi said so as well"
  if (lower[from] === 'so' && (to - from === 1 || /^(?:too|as|also|,)$/.test(lower[from + 1]!))) return true;
  // "said as much a day later", "wrote the same in the evening"
  if (lower[from] === 'as' && lower[from + 1] === 'much')
    return to - from === 2 || isManner(scene, [from + 2, to]);
  if (lower[from] === 'the' && lower[from + 1] === 'same' && to - from > 2 && isManner(scene, [from + 2, to]))
    return true;
  // "writes about it"
  if (
    to - from === 2 &&
    /^(?:about|of|on)$/.test(lower[from]!) &&
    /^(?:it|this|that)$/.test(lower[from + 1]!)
  )
    return true;
  // "called it wheat", "called it a lie" say something; "relayed it an hour later", "took it from there" do not.
  if (/^(?:it|them|this)$/.test(lower[from]!) && to - from > 1)
    // "put it at 12 percent"
    return (
      // "described it as an attack"
      !(lower[from + 1] === 'as' && /^describe/.test(lower[from - 1] ?? '')) &&
      !(
        lower[from + 1] === 'at' &&
        (tag[from + 2] === 'CD' || /^(?:put|puts|set|sets)$/.test(lower[from - 1] ?? ''))
      ) &&
      (/^(?:IN|RB|RP|,|TO)$/.test(tag[from + 1]!) || skipTime(scene, from + 1, to) > from + 1)
    );
  const owner = mentionHolding(scene, from);
  const owned = owner !== null && owner.phrase[0] === from;
  if (!owned && !/^(?:the|this|that|these|those|it|them|an|a|his|her|their|its|both)$/.test(lower[from]!))
    return false;
  const end = tailStart(scene, from, to);
  if (end - from - ownerLength(scene, from, end) > 9) return false;
  let points = false;
  for (let k = from; k < end; k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!) && !mentionHolding(scene, k)) return false;
    // "put the figure at 260" says something.
    if (
      (tag[k] === 'CD' || COUNT.test(lower[k]!)) &&
      !mentionHolding(scene, k) &&
      (/\d/.test(lower[k]!) || /^(?:figures?|toll|number)$/.test(lower[from + 1] ?? ''))
    )
      return false;
    // "a separate account paints another picture": not what was told before.
    if (/^(?:separate|another|different|rival|competing)$/.test(lower[k]!)) return false;
    // "Anadolu's dispatch", "the state-run Anadolu agency's dispatch": the owner's name does not count.
    const far = k - from - ownerLength(scene, from, k);
    if (POINTING.test(lower[k]!) && far <= 3) points = true;
  }
  return points;
}

function ownerLength(scene: Scene, from: number, to: number): number {
  let length = 0;
  for (let k = from; k < to; k++) if (mentionHolding(scene, k)) length++;
  return length;
}

/** "the report on Friday without adding anything": where the noun ends and only the manner of its telling follows. */
function tailStart(scene: Scene, from: number, to: number): number {
  const { lower, tag } = scene;
  for (let k = from + 2; k < Math.min(to, from + 6); k++) {
    if (!POINTING.test(lower[k - 1]!)) continue;
    const at = skipTime(scene, k, to);
    // "the same report from Kathmandu, with a credit in the first line"
    const placed = lower[at] === 'from' && tag[at + 1] === 'NNP' ? at + 2 : at;
    const next = lower[placed] === ',' ? placed + 1 : placed;
    // "the report before the company confirmed it"
    if (/^(?:before|after|until|when|while)$/.test(lower[next] ?? '')) return k;
    // "the remarks and the premier issued a retort"
    if (lower[next] === 'and' && tag.slice(next, to).some((kind) => /^VB[DZP]$/.test(kind))) return k;
    // "the forecast, linking to the newspaper's article"
    if (
      next > placed &&
      /^(?:linking|pointing|crediting|citing|quoting|attributing|naming)$/.test(lower[next] ?? '')
    )
      return k;
    if (!/^(?:without|with|under)$/.test(lower[next] ?? '')) continue;
    // "under the headline “It's over”": words that are quoted do nothing.
    const acts = tag.some(
      (kind, at) => at >= k && at < to && scene.quotation[at] === -1 && /^(?:VBD|VBZ|VBP|MD)$/.test(kind),
    );
    return acts ? to : k;
  }
  return to;
}

/** "Mint cited the radio an hour later", "at length on Wednesday": how and when one was cited, nothing said. */
export function isManner({ lower, tag, quotation }: Scene, [from, to]: Run): boolean {
  if (
    to - from > 9 ||
    !/^(?:at|in|on|an?|two|three|within|under|during|later|shortly|soon|hours|minutes|the)$/.test(
      lower[from]!,
    )
  )
    return false;
  let timed = false;
  for (let k = from; k < to; k++) {
    if (/^(?:VB[DZPNG]?|MD|PRP|TO)$/.test(tag[k]!) || quotation[k] !== -1) return false;
    timed ||= MANNER.test(lower[k]!);
  }
  return timed;
}

const MANNER =
  /^(?:length|full|detail|prominently|hours?|minutes?|days?|later|morning|evening|afternoon|night|noon|edition|issue|page|pages|website|site|coverage|bulletins?|headlines?|newsletter|blog|paragraphs?|summary|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "what Krym.Realii had reported" */
function isRepeated(scene: Scene, [from, to]: Run): boolean {
  const owner = mentionHolding(scene, from + 1);
  return owner !== null && to - owner.phrase[1] <= 3 && cueOf(scene.lower[to - 1]!)?.lemma === 'report';
}
