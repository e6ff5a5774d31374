import type { Span } from '@wirediff/domain';
import { isDayOrMonth } from '../cues/calendar.js';
import { countryOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Reading, Run } from '../reading.js';
import type { Register } from '../register/register.js';
import { phraseAround } from './phrase.js';
import { unlistedRef } from './unlisted-mention.js';

/**
 * A mention with the words behind its name that make it a house of its own: a paper's channel ("Milenio TV"), its edition for a
 * place ("SunStar Cebu"), a paper of the same name elsewhere ("El Mercurio de Antofagasta"). The mention itself where none follow.
 */
export function withHouse(reading: Reading, mention: Mention, register: Register): Mention {
  const kind = register.agency(mention.agency.id)?.kind;
  if (mention.never !== null || kind === undefined || kind === 'news_agency') return mention;
  const { run } = mention;
  const to =
    (kind === 'broadcaster' ? 0 : channelEnd(reading, run)) ||
    (mention.agency.id === 'bbc' ? 0 : editionEnd(reading, run)) ||
    restEnd(reading, run) ||
    placeEnd(reading, run);
  // "told El País Sánchez would resign", "told CNN Europe had rearmed": what was told begins behind the name.
  const told = cueOf(reading.lower[run[0] - 1] ?? '')?.class === 'tell';
  if (to === 0 || (told && /^(?:VB[DZP]|MD)$/.test(reading.tag[to] ?? ''))) return mention;
  const whole: Run = [run[0], to];
  const span: Span = [mention.span[0], reading.tokens[to - 1]!.end];
  return {
    ...mention,
    span,
    run: whole,
    phrase: phraseAround(reading, whole),
    agency: unlistedRef(reading.text.slice(...span)),
    kind: 'unlisted',
  };
}

/** Where "TV" behind the name ends, or 0. */
const channelEnd = ({ tokens }: Reading, [, to]: Run): number =>
  /^(?:TV|Television|Radio|FM)$/.test(tokens[to]?.text ?? '') ? to + 1 : 0;

/** Where "Brasil" of "CNN Brasil", "World" of "TVP World" ends, or 0; the services of the BBC are the BBC. */
const editionEnd = ({ tokens, tag }: Reading, [, to]: Run): number =>
  // "told CNN North Korea"
  !/^NNP/.test(tag[to + 1] ?? '') &&
  /^(?:World|International|Persian|Business|English|Urdu|Hausa|Scotland|Wales|Pacific|Asia|Africa|Afrique|Arabia|Mundo|Brasil|Türk|Turk|North|Sápmi|Indonesia|Philippines|Italia|Europe)$/.test(
    tokens[to]?.text ?? '',
  )
    ? to + 1
    : 0;

/** Where a name that begins as another's ends, or 0: "La Prensa Austral", not "El País Monday". */
function restEnd({ tokens, tag, sentenceOf }: Reading, [from, to]: Run): number {
  const next = tokens[to];
  if (!/^(?:La|El|Los|Las|Le|Les|Il|Lo|O|A)$/.test(tokens[from]!.text) || !next) return 0;
  const goesOn =
    sentenceOf[to] === sentenceOf[from] &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    /^NNP/.test(tag[to]!) &&
    !isDayOrMonth(next.text);
  return goesOn && !/^NNP/.test(tag[to + 1] ?? '') ? to + 1 : 0;
}

/** Where a place that belongs to the name ends, or 0: "told CNN Turkey would leave" tells of Turkey. */
function placeEnd({ tokens, lower, tag, sentenceOf }: Reading, [from, to]: Run): number {
  const joined = /^(?:de|del|da|do)$/.test(lower[to] ?? '') && lower[to] === tokens[to]!.text;
  const at = joined ? to + 1 : to;
  const place = tokens[at];
  if (!place || sentenceOf[at] !== sentenceOf[from] || !/^\p{Lu}\p{Ll}/u.test(place.text)) return 0;
  if (joined) return at + 1;
  // "CNN Turkey" may be anything, "SunStar Cebu" hardly.
  const country = countryOf(place.text);
  // "Kathimerini Cyprus, which cites", "CNN Turkey, citing"
  const passesOn = lower[at + 1] === ',' && /^(?:which|citing|quoting)$/.test(lower[at + 2] ?? '');
  if (country === null || (country === place.text && !passesOn) || /^NNP?S?$/.test(tag[at + 1] ?? ''))
    return 0;
  const told = cueOf(lower[from - 1] ?? '')?.class === 'tell';
  const closes =
    /^(?:[,.;)])$/.test(lower[at + 1] ?? '.') ||
    cueOf(lower[at + 1] ?? '')?.class === 'say' ||
    lower[at + 1] === 'as';
  return closes && !told ? at + 1 : 0;
}
