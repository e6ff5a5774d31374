import { isDocumentNoun } from '../cues/nouns.js';
import { quotesSaying } from '../cues/saying.js';
import { skipTime } from './phrases.js';
import { beforeVia, isPluralOutlet } from './plural-outlet.js';
import { mentionEndingAt, mentionHolding, mentionOpening, type Scene } from './scene.js';

/** "was the first to report", "were among the first to say": does the verb at `i` end it? */
export const isFirstTo = (lower: readonly string[], i: number): boolean =>
  lower[i - 1] === 'to' && /^(?:first|only|one|outlet)$/.test(lower[i - 2] ?? '') && firstStart(lower, i) < i;

/** "went on to say": is it the verb that follows? */
export const isGoneOnTo = (lower: readonly string[], i: number): boolean =>
  lower[i - 1] === 'to' && lower[i - 2] === 'on' && /^(?:went|goes)$/.test(lower[i - 3] ?? '');

/** Where "was (among) the first to" before the verb at `i` begins, or `i`. */
export function firstStart(lower: readonly string[], i: number): number {
  for (let k = i - 3; k > i - 7 && k > 0; k--) if (/^(?:is|was|were|are|became)$/.test(lower[k]!)) return k;
  return i;
}

/** What one claims as one's own: nothing is said. */
const CLAIMED = /^(?:responsibility|credit|victory|success|asylum|benefits|damages|compensation|ownership)$/;

/** Is the word at `i`, whose form is a cue, a verb of reporting here? */
export function isVerb(scene: Scene, i: number): boolean {
  const { tag, lower } = scene;
  if (mentionHolding(scene, i)) return false;
  const kind = tag[i]!;
  // "A database said to hold details" reports nothing.
  if (
    /^(?:said|reported|believed|thought|understood)$/.test(lower[i]!) &&
    lower[i + 1] === 'to' &&
    /^VB$/.test(tag[i + 2] ?? '')
  )
    return false;
  // "the North's reported order", "the alleged order": what stands before a noun.
  if (
    /^(?:reported|alleged|claimed|expected|announced|estimated|promised)$/.test(lower[i]!) &&
    (/^(?:the|a|an|this|that|any|'s|’s)$/.test(lower[i - 1] ?? '') || tag[i - 1] === 'PRP$') &&
    /^(?:NN|NNS|JJ)$/.test(tag[i + 1] ?? '')
  )
    return false;
  // "Intelligence reports seen by Reuters"
  if (/^(?:reports|claims)$/.test(lower[i]!) && tag[i + 1] === 'VBN' && lower[i + 2] === 'by') return false;
  // "a media report cited on Nov 19 by Danas"
  if (/^(?:cited|quoted|carried|relayed|published)$/.test(lower[i]!) && isDocumentNoun(lower[i - 1] ?? '')) {
    const by = skipTime(scene, i + 1, lower.length);
    if (lower[by] === 'by' && mentionOpening(scene, by + 1) !== null) return false;
  }
  // "pointed to its guidance", "pointed at the door"
  if (/^point/.test(lower[i]!) && lower[i + 1] !== 'out') return false;
  // "the towns Politico identified as poor": the object stands before.
  if (/^identif/.test(lower[i]!) && /^(?:as|by)$/.test(lower[i + 1] ?? '')) return false;
  // "claimed responsibility for the attack": a deed.
  if (/^claim/.test(lower[i]!) && CLAIMED.test(lower[i + 1] ?? '')) return false;
  // "broke the news that ...", not "broke the law"
  if (/^(?:break|broke)/.test(lower[i]!))
    return lower[i + 1] === 'the' && /^(?:news|story)$/.test(lower[i + 2] ?? '') && lower[i + 3] === 'that';
  // "IRIB read out the verdict"
  if (lower[i] === 'read' && lower[i + 1] === 'out') return false;
  // "The paper acknowledges the weekly Danas": whom it has it from.
  if (/^acknowledg/.test(lower[i]!) && mentionOpening(scene, i + 1) !== null) return false;
  // "Us Weekly credits a source as saying": a noun to the tagger.
  if (lower[i] === 'credits' && mentionEndingAt(scene, i) !== null && quotesSaying(scene, i)) return true;
  // "was credited with saving": nobody is quoted.
  if (/^credit/.test(lower[i]!) && /^(?:with|to)$/.test(lower[i + 1] ?? '')) return false;
  // "The media reports about a reshuffle are inventions"
  if (
    lower[i] === 'reports' &&
    /^(?:about|of|on)$/.test(lower[i + 1] ?? '') &&
    mentionEndingAt(scene, i)?.kind === 'generic'
  )
    return false;
  // "US media report that ...", "The Associated Press is reporting that ..."
  const media = lower[i] === 'report' ? mentionEndingAt(scene, i) : null;
  // "according to a local media report"
  if (media?.kind === 'generic' && !/^an?$/.test(lower[media.phrase[0]] ?? '')) return true;
  // "..., Serbian media write today."
  const many = lower[i] === 'write' ? mentionEndingAt(scene, i) : null;
  if (
    many?.kind === 'generic' &&
    /^(?:media|newspapers|papers|outlets|dailies|portals|sites)$/.test(lower[i - 1]!)
  )
    return true;
  // "The Times claim the deal is off", "the Mirror say": an outlet as a plural, as the British have it.
  if (/^(?:claim|report|say|understand|suggest|reveal|write)$/.test(lower[i]!) && isPluralOutlet(scene, i))
    return true;
  if (/^(?:is|are|was|were)$/.test(lower[i - 1] ?? '')) {
    if (lower[i] === 'reporting') return true;
    // "Sky is claiming that ...", "AFP is quoting ERT as saying ..."
    const isGoingOn = mentionEndingAt(scene, i - 1) !== null;
    if (isGoingOn && /^(?:saying|claiming)$/.test(lower[i]!)) return true;
    if (isGoingOn && lower[i] === 'quoting' && quotesSaying(scene, i)) return true;
  }
  // "Radio Okapi was the first to report that ..."
  if (isFirstTo(lower, i) || isGoneOnTo(lower, i)) return true;
  if (lower[i - 1] === 'to' || kind === 'VBG') return false;
  // "a nurse told Radio Tamazuj": an adjective to the tagger.
  if (/^VB/.test(kind) || lower[i] === 'told') return true;
  // "Xinhua spoke of": a noun to it, behind a name or an aside.
  if (
    /^(?:spoke|wrote|said|quoted|reported|cited)$/.test(lower[i]!) &&
    (mentionEndingAt(scene, i) !== null || lower[i - 1] === ',')
  )
    return true;
  // "Reuters broadcast footage from ..."; not "a BBC broadcast said", "the broadcast, monitored in"
  const subject = lower[i] === 'broadcast' ? mentionEndingAt(scene, i) : null;
  if (
    subject &&
    !/^(?:an?|the)$/.test(lower[subject.phrase[0]]!) &&
    !/^(?:an?|the)$/.test(lower[subject.phrase[0] - 1] ?? '') &&
    /^(?:DT|PRP\$|NN|NNS|JJ)$/.test(tag[i + 1] ?? '')
  )
    return true;
  // "Danas, citing a letter, names them as ..."
  if (kind === 'NNS' && lower[i - 1] === ',' && /^(?:him|her|it|them)$/.test(lower[i + 1] ?? '')) return true;
  // "Danas (via Hina) reports that"
  if (kind === 'NNS' && lower[i - 1] === ')' && beforeVia(scene, i) < i) return true;
  // "Interfax, quoting a source, reports troops will leave"
  if (kind === 'NNS' && lower[i] === 'reports' && lower[i - 1] === ',') return true;
  if (lower[i] === 'report' && lower[i - 1] === ',' && lower[i + 1] === 'that') return true;
  // "..., reports USA Today"
  if (
    kind === 'NNS' &&
    /^(?:reports|claims|says|notes)$/.test(lower[i]!) &&
    /^[,”"]$/.test(scene.tokens[i - 1]?.text ?? '') &&
    mentionHolding(scene, i + 1)?.phrase[0] === i + 1
  )
    return true;
  // "..., the Guardian's Ann Lee reports."
  if (
    kind === 'NNS' &&
    lower[i] === 'reports' &&
    lower[i - 3] === "'s" &&
    /^NNP/.test(tag[i - 1] ?? '') &&
    /^NNP/.test(tag[i - 2] ?? '') &&
    mentionEndingAt(scene, i) === null
  )
    return true;
  // "..., Delo's website reports.", "..., its Brussels correspondent claims."
  if (
    kind === 'NNS' &&
    /^(?:reports|claims|says|writes|notes)$/.test(lower[i]!) &&
    /^(?:website|site|correspondent|reporter|edition|newspaper|portal|blog)$/.test(lower[i - 1] ?? '') &&
    /^(?:[.,]|that|on)$/.test(lower[i + 1] ?? '.')
  )
    return true;
  // "..., a USA TODAY analysis shows."
  if (
    kind === 'NNS' &&
    /^(?:shows|finds|says|suggests|reports|estimates)$/.test(lower[i]!) &&
    (isDocumentNoun(lower[i - 1] ?? '') || lower[i - 1] === 'investigation') &&
    /^(?:[.,]|that)$/.test(lower[i + 1] ?? '.')
  )
    return true;
  // "according to local media reports"
  const before = mentionEndingAt(scene, i);
  if (before && lower[before.phrase[0] - 1] === 'to' && lower[before.phrase[0] - 2] === 'according')
    return false;
  // "the ship, which dpa reports was en route"
  if (
    before &&
    kind === 'NNS' &&
    /^(?:which|who|that)$/.test(lower[before.phrase[0] - 1] ?? '') &&
    /^(?:VB[DPZ]?|MD)$/.test(tag[i + 1] ?? '')
  )
    return true;
  // "Tass reports", "AFP claims": plurals to a tagger that does not know the name.
  return (
    kind === 'NNS' &&
    mentionEndingAt(scene, i) !== null &&
    lower[i] !== 'photos' &&
    !/^(?:VB[DPZ]?|MD)$/.test(tag[i + 1] ?? '')
  );
}
