import type { NoncreditReason } from '@wirediff/domain';
import { CARRIER_NOUNS, isDocumentNoun } from '../cues/nouns.js';
import { adjectiveOf, countryOf } from '../cues/places.js';
import { COMMON, COMPANY_AFTER, TRAPS, type Trap } from '../cues/traps.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading, Run } from '../reading.js';
import { placeAt } from './passage-place.js';

const TRAPS_BY_NAME = new Map<string, Trap[]>();
for (const trap of TRAPS) TRAPS_BY_NAME.set(trap.name, [...(TRAPS_BY_NAME.get(trap.name) ?? []), trap]);

/** What a line begins with that only signs. */
const SOURCE_LINE = /(?:^|\n)[^\S\n]*\(?sources?: ?(?:the )?$/i;

/** Why a name of the register at `[start, end)` of the text is never credited: it is somebody else's, or a thing's; null where it may be. */
export function neverOf(
  reading: Reading,
  start: number,
  end: number,
  [from, to]: Run,
): NoncreditReason | null {
  const { text, lower, tokens } = reading;
  const name = text.slice(start, end);
  const after = lower[to] ?? '';
  const before = lower[from - 1] ?? '';
  for (const trap of TRAPS_BY_NAME.get(name) ?? []) {
    if (trap.after?.test(after)) return trap.reason;
    if (trap.before?.test(before) && !/^(news|newspaper|reported|said|agency)$/.test(after))
      return trap.reason;
  }
  // "(Source: The Japan Times)" on a line of its own
  if (
    SOURCE_LINE.test(text.slice(Math.max(0, start - 30), start)) &&
    /^[^\n.,;]{0,20}\)?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 30))
  )
    return 'sign_off';
  // "the former Fox News host", "ex-BBC"
  if (/^(?:former|ex)$/.test(before)) return 'topic';
  const next = tokens[to]?.text ?? '';
  // "the National Rifle Association", "the Independent Vermont senator": the name goes on.
  if (
    COMMON.has(name) &&
    /^\p{Lu}/u.test(next) &&
    !CARRIER_NOUNS.has(after) &&
    after !== 'news' &&
    reading.sentenceOf[to] === reading.sentenceOf[from]
  )
    return 'look_alike';
  // "a record of the talks", but "the Telegraph of Kolkata"
  if (COMMON.has(name) && after === 'of' && placeAt(reading, to + 1) === null) return 'look_alike';
  // "the lawyers Forbes & Pell"
  if (
    next === '&' &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    !/^(?:Sunday|World)$/.test(tokens[to + 1]!.text)
  )
    return 'look_alike';
  // "Bob Casey (D-PA)"
  if (name.length <= 3 && /[\p{L}]-$/u.test(text.slice(Math.max(0, start - 2), start))) return 'look_alike';
  if (COMMON.has(name) && !isVouched(reading, from, to, before, after)) return 'look_alike';
  // "RIAC" is one word of its own; "Reuters Holdings", "CBS Inc" are companies.
  if (tokens[to - 1]!.end > end && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) return 'look_alike';
  // "the Guardian Media Group", "Tribune Media"
  if (/^(?:Media|Publishing)$/.test(next) && !/^(?:reported|reports)$/.test(lower[to + 1] ?? ''))
    return 'topic';
  if (COMPANY_AFTER.test(after) && tokens[to]!.text !== after && !/^(bureau|radio's)$/.test(after))
    return 'topic';
  if (/^[[<]/.test(text.slice(start - 1, start)) && /^[.>]/.test(text.slice(end, end + 1))) return 'market';
  return null;
}

/** Does something beside a common word say that it is an outlet's name? */
function isVouched(
  { lower, tokens, tag }: Reading,
  from: number,
  to: number,
  before: string,
  after: string,
): boolean {
  if (
    /^(?:the|agency|newspaper|magazine|journal|daily|paper|website|broadcaster|channel|tabloid|outlet|telling|told|citing|quoting|crediting|relaying|monitoring|via)$/.test(
      before,
    )
  )
    return true;
  // "a Guardian investigation", "in a Mirror interview"
  if (
    /^(?:a|an|one|another|'s)$/.test(before) &&
    (isDocumentNoun(after) ||
      /^(?:investigation|exclusive|correspondent|reporter|journalist|columnist|scoop)$/.test(after))
  )
    return true;
  // "Sky reporter Florian Pletten", "Dawn correspondent"
  if (/^(?:correspondent|reporter|journalist|columnist|pundit|commentator)$/.test(after)) return true;
  if (CARRIER_NOUNS.has(after) || /^(?:news|radio|tv|television|reports)$/.test(after)) return true;
  // "Kan public radio"
  if (/^(?:public|state|army|private)$/.test(after) && CARRIER_NOUNS.has(lower[to + 1] ?? '')) return true;
  // "Pakistan's Dawn and ..."
  if (before === "'s" && countryOf(tokens[from - 2]?.text ?? '') !== null) return true;
  // "the Kenyan Star"
  if (lower[from - 2] === 'the' && adjectiveOf(tokens[from - 1]?.text ?? '') === tokens[from - 1]?.text)
    return true;
  // In capitals or beside a verb of reporting, and not the last name of a person: "Fars said", not "Jordan Hill said".
  if (tokens[from - 1] && /^NNP/.test(tag[from - 1]!) && /^\p{Lu}/u.test(tokens[from - 1]!.text))
    return false;
  const cue = cueOf(after) ?? cueOf(lower[to + 1] ?? '');
  return (
    cue !== null ||
    /^(?:,|citing|quoting|also|has)$/.test(after) ||
    /^(?:to|by|with)$/.test(before) ||
    // "a report in Sabah"
    (before === 'in' && /^(?:report|article|story|interview|column|editorial)$/.test(lower[from - 2] ?? ''))
  );
}
