import { isQuoteMark, longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { mentionHolding, type Scene } from './scene.js';

/** "CNN affiliate WCVB", "ABC station WABC-TV": where the station's name begins behind the network's, which ends at `end`; or -1. */
export function stationOf(scene: Scene, end: number): number {
  const { lower } = scene;
  if (lower[end] === 'affiliate') return end + 1;
  const at = lower[end] === 'station' ? end + 1 : lower[end - 1] === 'station' ? end : -1;
  return at >= 0 && mentionHolding(scene, at)?.run[0] === at ? at : -1;
}

/** Who is told: an agency, "reporters", "a news conference in Oslo". */
export function objectEnd(scene: Scene, at: number, limit: number): number {
  let start = at;
  if (/^(?:to|with)$/.test(scene.lower[start] ?? '')) start++;
  const mention = mentionHolding(scene, start);
  if (mention && mention.phrase[0] <= start) {
    const end = possessiveEnd(scene, jointEnd(scene, Math.min(mention.phrase[1], limit), limit), limit);
    // "told a Reuters correspondent the raid had failed"
    // "told CNN affiliate KTLA"
    const named = stationOf(scene, end);
    const station = named < 0 ? null : mentionHolding(scene, named);
    if (station) return Math.min(station.phrase[1], limit);
    if (
      end >= limit ||
      !/^(?:correspondent|reporter|journalist|anchor|presenter|host|radio|television|tv|website|columnist)$/.test(
        scene.lower[end]!,
      )
    )
      return end;
    // "told Fox News host Sean Hannity that the call was perfect"
    let name = end + 1;
    while (name < limit && /^\p{Lu}/u.test(scene.tokens[name]!.text)) name++;
    return name >= limit ||
      /^(?:that|,|:|on|in|\.)$/.test(scene.lower[name]!) ||
      isQuoteMark(scene.tokens[name]!.text)
      ? name
      : end + 1;
  }
  const { lower, tag } = scene;
  // "told NBC News' partner ITV News and AP"
  for (let k = start + 2; k < Math.min(limit - 1, start + 6); k++) {
    const partner =
      lower[k] === 'partner' && /^'s?$/.test(lower[k - 1]!) ? mentionHolding(scene, k + 1) : null;
    if (partner) return jointEnd(scene, Math.min(partner.phrase[1], limit), limit);
  }
  const own = lower[start] === 'her' && /^NN/.test(tag[start + 1] ?? '');
  const end = nounPhraseEnd(scene, own ? start + 1 : start, limit);
  if (end === start) return at;
  // "told reporters police had ...": a plural of hearers ends the object.
  for (let k = start; k < end; k++)
    if (
      // "told her parents": whose, and not whom.
      !(own && k === start) &&
      /^(?:reporters|journalists|lawmakers|parliament|media|me|him|her|them|us|it|conference|briefing)$/.test(
        lower[k]!,
      )
    )
      return k + 1;
  // "told Foreign Minister Bo Lind of Norland"
  return /^\p{Lu}/u.test(scene.tokens[end - 1]!.text) && lower[end] === 'of' && tag[end + 1] === 'NNP'
    ? Math.min(nounPhraseEnd(scene, end + 1, limit), limit)
    : end;
}

/** "told NBC's “Meet the Press,” ..." */
export function possessiveEnd(scene: Scene, at: number, limit: number): number {
  const { lower, tokens, quotation, tag } = scene;
  if (lower[at] !== "'s" && !(lower[at] === "'" && /s$/i.test(lower[at - 1] ?? ''))) return at;
  let end = at + 1;
  // "According to Dozhd's sources"
  if (end < limit && OWN_SOURCES.test(lower[end]!)) return end + 1;
  if (end < limit && isQuoteMark(tokens[end]!.text)) {
    const number = quotation[end];
    while (end < limit && quotation[end] === number) end++;
    return PROGRAMME.test(lower[end] ?? '') && end < limit ? end + 1 : end;
  }
  // "CBS television's Face the Nation program", "CNN's State of the Union"
  const isCapital = (k: number) => /^\p{Lu}/u.test(tokens[k]?.text ?? '');
  while (
    end < limit &&
    (isCapital(end) ||
      (/^(?:the|of|with|and)$/.test(lower[end]!) &&
        isCapital(lower[end] === 'of' && lower[end + 1] === 'the' ? end + 2 : end + 1)))
  )
    end++;
  // "Radio Lunde's breakfast show", "ZDF's main evening programme"
  let kind = end;
  while (
    kind < end + MOST_OF_KIND &&
    !PROGRAMME.test(lower[kind + 1] ?? '') &&
    /^(?:NN|JJ)$/.test(tag[kind] ?? '')
  )
    kind++;
  if (kind + 1 < limit && PROGRAMME.test(lower[kind + 1] ?? '') && /^(?:NN|JJ)$/.test(tag[kind] ?? ''))
    return kind + 2;
  return PROGRAMME.test(lower[end] ?? '') ? end + 1 : end;
}

/** Words before "programme" that say which. */
const MOST_OF_KIND = 3;

const OWN_SOURCES =
  /^(?:sources?|correspondents?|reporters?|journalists?|calculations?|estimates?|data|count|tally|information)$/;

const PROGRAMME =
  /^(?:program|programme|show|podcast|magazine|newsletter|newscast|breakfast|service|channel|supplement)$/;

/** "by Notimex and by the Spanish agency EFE", "with Danas and Delo newspapers": over the other names, and what they are. */
export function jointEnd(scene: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit && /^(?:and|,|later|then|also|by)$/.test(scene.lower[at]!)) at++;
  // "told Interfax, Reuters reported" joins nothing.
  const joins = scene.lower.slice(from, at).some((word) => word === 'and' || word === 'by');
  // "ABC News and his former employer CNN"
  const owned = /^(?:his|her|its|their)$/.test(scene.lower[at] ?? '') ? at + 1 : -1;
  const kin = scene.lower[owned] === 'former' ? owned + 1 : owned;
  if (
    owned > 0 &&
    /^(?:employer|broadcaster|network|station|paper|newspaper|partner)$/.test(scene.lower[kin] ?? '')
  )
    at = kin + 1;
  const mention = joins && at < limit ? mentionHolding(scene, at) : null;
  if (!mention || mention.phrase[0] !== at) return from;
  const end = jointEnd(scene, Math.min(mention.phrase[1], limit), limit);
  return end < limit && PLURAL_KIND.test(scene.lower[end]!) ? end + 1 : end;
}

const PLURAL_KIND =
  /^(?:newspapers|websites|sites|dailies|papers|agencies|channels|stations|broadcasters|magazines|outlets)$/;

/** "by AFP", "by state television and Tass" behind "was quoted", "as saying". */
export function skipBy(scene: Scene, at: number, limit: number): number {
  if (scene.lower[at] !== 'by') return at;
  const mention = mentionHolding(scene, at + 1);
  if (mention) return jointEnd(scene, Math.min(mention.phrase[1], limit), limit);
  const end = longPhraseEnd(scene, at + 1, limit);
  return end > at + 1 ? end : at;
}
