import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { retellingAt, retoldBy } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading } from '../reading.js';

/**
 * How much the words around a name are words that outlets get: 2 where hardly anybody else stands there ("picked up by
 * X", "X, citing Reuters", "X reported that"), 1 where others do too ("told X", "according to X"), 0 elsewhere.
 */
export function slotOf({ lower, tokens, tag }: Reading, from: number, to: number): number {
  let k = from - 1;
  while (
    k >= 0 &&
    (/^(?:the|a|an|'s|news|state|state-run|state-owned|local|national|official|private|public|regional)$/.test(
      lower[k]!,
    ) ||
      CARRIER_NOUNS.has(lower[k]!) ||
      /^(?:blog|newsletter)$/.test(lower[k]!) ||
      // "the defence blog X"
      (tag[k] === 'NN' &&
        (CARRIER_NOUNS.has(lower[k + 1]!) || lower[k + 1] === 'blog') &&
        !cueOf(lower[k]!)) ||
      /^(JJ|POS|NNP)$/.test(tag[k]!))
  )
    k--;
  const before = lower[k] ?? '';
  const cueBefore = cueOf(before);
  let slot = 0;
  if (before === 'by') {
    const verb = cueOf(lower[k - 1] ?? '') ?? cueOf(lower[k - 2] ?? '');
    const saying = lower[k - 1] === 'saying';
    if (
      saying ||
      lower[k - 1] === 'up' ||
      (verb?.class === 'carry' && !/^(?:publish|release|post|run|read|issue|obtain)$/.test(verb.lemma)) ||
      verb?.class === 'quote' ||
      verb?.class === 'see'
    )
      slot = 2;
    else if (verb?.lemma === 'report') slot = 2;
    else if (/^(?:provided|supplied|shared)$/.test(lower[k - 1] ?? '')) slot = 1;
  } else if (
    before === 'to' &&
    (lower[k - 1] === 'according' ||
      /^(?:interview|remarks|comments|speaking|spoke|statement)$/.test(lower[k - 1] ?? ''))
  )
    slot = 1;
  // "an interview with Sean Hannity": a person as often as an outlet.
  else if (before === 'with' && lower[k - 1] === 'interview') slot = to - from === 1 ? 2 : 1;
  // "a report Tuesday from WKOW"
  else if (
    /^(?:from|by)$/.test(before) &&
    [1, 2, 3].some((back) => /^(?:report|story|article|dispatch)$/.test(lower[k - back] ?? ''))
  )
    slot = 1;
  else if (before === 'in' && /^(?:published|article|report|interview)$/.test(lower[k - 1] ?? '')) slot = 1;
  else if (
    before === 'on' &&
    /^(?:said|says|saying|told|interview|remarks|speaking|speech|address)$/.test(lower[k - 1] ?? '')
  )
    slot = 1;
  // "first appeared on the site X"
  else if (/^(?:on|in)$/.test(before) && /^(?:appeared|surfaced|emerged|ran)$/.test(lower[k - 1] ?? ''))
    slot = 1;
  else if (cueBefore?.class === 'tell') slot = 1;
  else if (cueBefore?.class === 'quote') slot = 1;
  slot = Math.max(slot, sourceSlot(lower, k), namedSourceSlot(lower, k, to));
  // "The report came from Purbanchal"""
  if (
    before === 'from' &&
    /^(?:came|comes|originated)$/.test(lower[k - 1] ?? '') &&
    /^(?:news|report|story|information|claim|account)$/.test(lower[k - 2] ?? '')
  )
    slot = Math.max(slot, 1);
  // "which in turn relied on Sirena"
  if (
    /^(?:on|upon|to|cited|quoted|citing|quoting)$/.test(before) &&
    [1, 2, 3].some((back) => lower[k - back] === 'turn')
  )
    slot = 2;
  // ", reports Balkanweb, citing"
  if (before === 'reports' && lower[k - 1] === ',' && to - from === 1 && /^[.,]$/.test(lower[to] ?? ''))
    slot = 2;
  // "Interfax had it from BitWatch"
  if (
    before === 'from' &&
    /^(?:it|them|story|news|account|report)$/.test(lower[k - 1] ?? '') &&
    /^(?:had|has|took|got|takes|picked|up|the|its)$/.test(lower[k - 2] ?? '')
  )
    slot = 2;
  // What follows: a verb of reporting, or a citing of somebody.
  let next = to;
  if (lower[next] === 'news' && CARRIER_NOUNS.has(lower[next + 1] ?? '')) next++;
  if (CARRIER_NOUNS.has(lower[next] ?? '')) next++;
  // "TV21 in Skopje, whose crew", "The Sentinel of Guwahati speaks": where it is, between name and verb.
  if (
    /^(?:in|of)$/.test(lower[next] ?? '') &&
    tag[next + 1] === 'NNP' &&
    adjectiveOf(tokens[to - 1]!.text) === null
  ) {
    let place = next + 1;
    while (place < next + 4 && tag[place] === 'NNP') place++;
    if (tokens[place]?.text === ',' || /^VB[DZ]$/.test(tag[place] ?? '')) next = place;
  }
  const comma = tokens[next]?.text === ',';
  const at = comma ? next + 1 : next;
  const word = lower[at] ?? '';
  // "... boarded at Bandar Lengeh, citing the head of the court": a place of the content.
  // "Radio Baghdad, monitored in Cyprus, said"
  if (comma && /^(?:monitored|quoted|cited|received|heard)$/.test(word)) slot = Math.max(slot, 1);
  // "Radio Oasis, relying on the newspaper, said"; "Radio Oasis, in a dispatch based on ..., said"
  if (
    comma &&
    (/^(?:relying|relaying|leaning|drawing|basing|crediting|attributing|referring)$/.test(word) ||
      (word === 'in' &&
        /^(?:a|an|its)$/.test(lower[at + 1] ?? '') &&
        /^(?:report|dispatch|story|article|item)$/.test(lower[at + 2] ?? '')))
  )
    slot = Math.max(slot, 1);
  // "Radio Oasis's Ann Lee reported"
  if (
    !comma &&
    word === "'s" &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    cueOf(lower[at + 3] ?? '') !== null
  )
    slot = Math.max(slot, 1);
  const isPlace = /^(?:at|in|near|off|outside|inside|across|into|from|over|around|of|on|through|via)$/.test(
    before,
  );
  if (/^(?:citing|quoting)$/.test(word) && (!isPlace || slot > 0)) return 2;
  if (word === 'which') {
    // "citing Mediazona, which had read the indictment", "NTV, which had spoken to a coordinator"
    let v = at + 1;
    if (lower[v] === 'in' && lower[v + 1] === 'turn') v += 2;
    const had = /^(?:had|has|have|also|first)$/.test(lower[v] ?? '') ? v + 1 : v;
    const did = cueOf(lower[had] ?? '');
    if (did?.class === 'quote' || did?.lemma === 'report') return 2;
    if (
      had > v &&
      (did?.class === 'see' ||
        did?.class === 'speak' ||
        /^(?:read|obtained|seen|reviewed)$/.test(lower[had] ?? '')) &&
      slot > 0
    )
      return 2;
  }
  // "Tallow News, which keeps a man at the port, said ..."
  if (comma && word === 'which') {
    let close = at + 1;
    while (close < at + 14 && !/^[,.;]$/.test(lower[close] ?? '.')) close++;
    if (lower[close] === ',' && /^(?:say|report)$/.test(cueOf(lower[close + 1] ?? '')?.lemma ?? ''))
      slot = Math.max(slot, 1);
  }
  // "quoting Turkey's NTV", "citing Libya's LANA": a place's own, in capitals.
  if (
    cueBefore?.class === 'quote' &&
    to - from === 1 &&
    /^[A-Z]{2,5}$|^\p{Lu}\p{Ll}+\p{Lu}/u.test(tokens[from]!.text) &&
    lower[from - 1] === "'s"
  )
    slot = 2;
  let verb = at;
  while (/^(?:has|have|had|also|first|later|then|earlier)$/.test(lower[verb] ?? '')) verb++;
  const cue = cueOf(lower[verb] ?? '');
  // "Radio Oasis followed with the same story"
  if (!cue && !comma && /^VBD$/.test(tag[verb] ?? '') && retellingAt(lower, verb)) slot = Math.max(slot, 1);
  if (cue && !comma) {
    // "C, Sermitsiaq writes."
    if (
      /^(?:writes|reports)$/.test(lower[verb]!) &&
      lower[from - 1] === ',' &&
      /^[.,]$/.test(lower[verb + 1] ?? '')
    )
      slot = 2;
    else if (
      cue.lemma === 'report' &&
      /^(?:that|this|today|on|,|citing|earlier|the|a|in|\.|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        lower[verb + 1] ?? '.',
      )
    )
      slot = Math.max(slot, 2);
    else if (cue.class === 'say' || cue.class === 'quote' || cue.class === 'carry') slot = Math.max(slot, 1);
  } else if (/^(?:report|reported)$/.test(before)) slot = Math.max(slot, 1);
  return slot;
}

/** "Its source is X", "gave X as its source", "credited X with the news": hardly anybody but outlets. */
function namedSourceSlot(lower: readonly string[], k: number, to: number): number {
  const before = lower[k] ?? '';
  const source = (at: number) => /^(?:source|sources|authority|origin)$/.test(lower[at] ?? '');
  if (/^(?:is|was|were|are|as)$/.test(before) && source(k - 1)) return 2;
  if (/^(?:names|named|gives|gave|cites|cited)$/.test(before) && lower[k - 1] === 'it' && source(k - 2))
    return 2;
  if (
    lower[to] === 'as' &&
    (source(to + 2) || source(to + 3)) &&
    /^(?:g[ai]v|nam|list|identif|cit|credit)/.test(before)
  )
    return 2;
  const news = (at: number) =>
    /^(?:news|story|report|information|scoop|account|figures?)$/.test(lower[at] ?? '');
  if (
    /^credit(?:s|ed|ing)$/.test(before) &&
    /^(?:with|for)$/.test(lower[to] ?? '') &&
    (news(to + 1) || news(to + 2))
  )
    return 2;
  // "the story reached X by way of Y"
  if (/^reache[sd]$/.test(before) && (news(k - 1) || /^(?:item|dispatch|it)$/.test(lower[k - 1] ?? '')))
    return 1;
  return /^(?:of)$/.test(before) && lower[k - 1] === 'way' && lower[k - 2] === 'by' ? 1 : 0;
}

/** Words of sourcing before a name: "relying on X", "with reference to X", "comments published by X", "data from X". */
function sourceSlot(lower: readonly string[], k: number): number {
  const before = lower[k] ?? '';
  const near = (words: RegExp, reach: number) => {
    for (let at = k - 1; at >= k - reach && at >= 0; at--) {
      if (/^[.,;:]$/.test(lower[at]!)) return false;
      if (words.test(lower[at]!)) return true;
    }
    return false;
  };
  if (/^(?:on|upon)$/.test(before))
    return /^(?:relying|relied|relies|based|basing|drawing|leaning)$/.test(lower[k - 1] ?? '') ? 1 : 0;
  if (before === 'to')
    return near(
      /^(?:reference|referring|refers|referred|link|links|linked|attributed|attributing|attributes|attribution|sourced|credit|credited)$/,
      4,
    ) || near(/^(?:interview|remarks|comments)$/, 6)
      ? 1
      : 0;
  if (before === 'by') return retoldBy(lower, k - 1)?.role === 'carries' ? 1 : 0;
  if (before === 'from') return near(/^(?:footage|report|reports|video|picked|pictures)$/, 4) ? 1 : 0;
  if (before === 'in') return near(/^(?:reports|story|stories|published|reported)$/, 2) ? 1 : 0;
  return /^(?:crediting|naming)$/.test(before) ? 1 : 0;
}
