import { retellingAt } from '../cues/retelling.js';
import { quotesSaying } from '../cues/saying.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading } from '../reading.js';
import type { Followed } from './standing.js';

/** What follows a name, a verb of reporting or a citing of somebody: the slot each comes to (see `slotOf`). */
export const AFTER: readonly ((name: Followed) => number)[] = [
  cites,
  whichCites,
  whichHadSeen,
  writesAtEnd,
  reports,
  says,
  retells,
  isMonitored,
  leansOnAnother,
  hasReporter,
  hasStaff,
  whichKeepsAndSays,
  isReadVia,
  isReportedBefore,
];

/**
 * "X, citing Reuters", but "boarded at Bandar Lengeh, citing the head of the court": a place of the content; nor
 * "X, citing weak demand": who gives a reason may be anybody.
 */
function cites({ reading, at, before, word, slot }: Followed): number {
  if (!/^(?:citing|quoting)$/.test(word)) return 0;
  if (citesReason(reading, at + 1)) return slot;
  const isPlace = /^(?:at|in|near|off|outside|inside|across|into|from|over|around|of|on|through|via)$/.test(
    before,
  );
  return !isPlace || slot > 0 ? 2 : 0;
}

/** Last words of what firms and offices give for a reason. */
const REASON =
  /^(?:concerns?|reasons?|demand|risks?|fears?|weather|fog|snow|storms?|costs?|lack|need|conditions?|uncertainty|pressures?|spending|differences|problems?|difficult(?:y|ies)|grounds|losses|shortages?|prices?|sales|competition|delays?|disruptions?|restrictions?|sanctions?|privacy|safety|inflation|tariffs|turmoil|threats?|violence|unrest|rules|policy|policies|laws?|health|age|illness|interest|rights)$/;

/** "citing weak demand": the phrase cited ends in a reason and holds no name. */
function citesReason({ lower, tag }: Reading, from: number): boolean {
  let end = from;
  while (
    end < from + 8 &&
    !/^(?:[,.;:]|in|of|for|over|at|from|about|and|by|after)$/.test(lower[end] ?? '.')
  ) {
    if (/^NNP/.test(tag[end]!)) return false;
    end++;
  }
  return end > from && REASON.test(lower[end - 1]!);
}

/** "X, which in turn cited Reuters", "X, which first reported it" */
function whichCites(name: Followed): number {
  if (name.word !== 'which') return 0;
  const { lower } = name.reading;
  const { verb } = whichVerb(name);
  const cue = cueOf(lower[verb] ?? '');
  // "X, which got it from Danas", "X, which took the story from Danas"
  const takes = [verb - 1, verb].some(
    (at) =>
      /^(?:got|had|has|took|taken|based|lifted|drew|sourced)$/.test(lower[at] ?? '') &&
      [2, 3].some((step) => /^(?:from|on)$/.test(lower[at + step] ?? '')),
  );
  return takes || cue?.class === 'quote' || cue?.lemma === 'report' ? 2 : 0;
}

/** "citing X, which had read the indictment", "told X, which had spoken to a coordinator" */
function whichHadSeen(name: Followed): number {
  if (name.word !== 'which' || name.slot === 0) return 0;
  const { verb, had } = whichVerb(name);
  const form = name.reading.lower[verb] ?? '';
  return had &&
    (/^(?:see|speak)$/.test(cueOf(form)?.class ?? '') || /^(?:read|obtained|seen|reviewed)$/.test(form))
    ? 2
    : 0;
}

/** The verb behind "which", past "in turn" and "had" or "was", and whether that stands there. */
function whichVerb({ reading: { lower }, at }: Followed): { verb: number; had: boolean } {
  const verb = lower[at + 1] === 'in' && lower[at + 2] === 'turn' ? at + 3 : at + 1;
  const had = /^(?:had|has|have|also|first|was|is|were)$/.test(lower[verb] ?? '');
  return { verb: had ? verb + 1 : verb, had };
}

/** "The port is shut, X writes." */
function writesAtEnd({ reading: { lower }, from, comma, verb, cue }: Followed): number {
  return cue &&
    !comma &&
    /^(?:writes|reports)$/.test(lower[verb]!) &&
    lower[from - 1] === ',' &&
    /^[.,]$/.test(lower[verb + 1] ?? '')
    ? 2
    : 0;
}

/** "X reported that", "X reports on Monday" */
function reports({ reading: { lower }, comma, verb, cue }: Followed): number {
  return cue?.lemma === 'report' &&
    !comma &&
    /^(?:that|this|today|on|,|citing|\(|earlier|the|a|in|\.|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      lower[verb + 1] ?? '.',
    )
    ? 2
    : 0;
}

/** "X said", "X quoted", "X aired"; "the X quoted a general as saying" hardly anybody else */
function says({ reading, from, comma, cue, verb }: Followed): number {
  if (!comma && cue?.class === 'quote' && reading.lower[from - 1] === 'the' && quotesSaying(reading, verb))
    return 2;
  return !comma && (cue?.lemma === 'inform' || /^(?:say|quote|carry)$/.test(cue?.class ?? '')) ? 1 : 0;
}

/** "Radio Oasis followed with the same story" */
function retells({ reading: { lower, tag }, comma, verb, cue }: Followed): number {
  return !cue && !comma && /^VBD$/.test(tag[verb] ?? '') && retellingAt(lower, verb) ? 1 : 0;
}

/** "Radio Baghdad, monitored in Cyprus, said" */
function isMonitored({ comma, word }: Followed): number {
  return comma && /^(?:monitored|quoted|cited|received|heard)$/.test(word) ? 1 : 0;
}

/** "Radio Oasis, relying on the newspaper, said"; "Radio Oasis, in a dispatch based on ..., said" */
function leansOnAnother({ reading: { lower }, comma, at, word }: Followed): number {
  return comma &&
    (/^(?:relying|relaying|leaning|drawing|basing|crediting|attributing|referring)$/.test(word) ||
      (word === 'in' &&
        /^(?:a|an|its)$/.test(lower[at + 1] ?? '') &&
        /^(?:report|dispatch|story|article|item)$/.test(lower[at + 2] ?? '')))
    ? 1
    : 0;
}

/** "Radio Oasis's Ann Lee reported" */
function hasReporter({ reading: { lower, tokens }, comma, at, word }: Followed): number {
  return !comma &&
    word === "'s" &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    cueOf(lower[at + 3] ?? '') !== null
    ? 1
    : 0;
}

/** "KSNV reporter Ada Lind reports that", "KSNV political reporter Ada Lind said" */
function hasStaff({ reading: { lower, tokens }, comma, at }: Followed): number {
  const staff = /^(?:reporter|correspondent|anchor)$/;
  const noun = staff.test(lower[at] ?? '') ? at : staff.test(lower[at + 1] ?? '') ? at + 1 : -1;
  return !comma &&
    noun > 0 &&
    /^\p{Lu}/u.test(tokens[noun + 1]?.text ?? '') &&
    /^(?:say|report)$/.test(cueOf(lower[noun + 3] ?? '')?.lemma ?? '')
    ? 1
    : 0;
}

/** "Tallow News, which keeps a man at the port, said ..." */
function whichKeepsAndSays({ reading: { lower }, comma, at, word }: Followed): number {
  if (!comma || word !== 'which') return 0;
  let close = at + 1;
  while (close < at + 14 && !/^[,.;]$/.test(lower[close] ?? '.')) close++;
  return lower[close] === ',' && /^(?:say|report)$/.test(cueOf(lower[close + 1] ?? '')?.lemma ?? '') ? 1 : 0;
}

/** "according to X via the Mirror", "according to X (via the Mirror)" */
function isReadVia({ reading: { lower }, at, word, before, slot }: Followed): number {
  // "X (via Danas) writes"
  if (word === '(' && lower[at + 1] === 'via') {
    const close = lower.indexOf(')', at);
    if (close > 0 && close - at < 7 && /^(?:claims?|says?|writes?|reports?)$/.test(lower[close + 1] ?? ''))
      return 1;
  }
  return slot > 0 && before === 'to' && (word === 'via' || (word === '(' && lower[at + 1] === 'via')) ? 2 : 0;
}

/** "The port is shut, reported X": no verb of its own behind it. */
function isReportedBefore({ before, comma, cue }: Followed): number {
  return (!cue || comma) && /^(?:report|reported)$/.test(before) ? 1 : 0;
}
