import type { Agency, NoncreditReason, Span } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf, adjectiveOfCode, countryOf } from '../cues/places.js';
import { COMMON, COMPANY_AFTER, TRAPS, type Trap } from '../cues/traps.js';
import { cueOf } from '../cues/verbs.js';
import { type Reading, type Run, tokenAt } from '../reading.js';
import type { FoundName } from '../register/names.js';
import { type Register, refOf } from '../register/register.js';
import type { Mention } from './mention.js';
import { phraseAround } from './phrase.js';

const TRAPS_BY_NAME = new Map<string, Trap[]>();
for (const trap of TRAPS) TRAPS_BY_NAME.set(trap.name, [...(TRAPS_BY_NAME.get(trap.name) ?? []), trap]);

/** The mentions of a text by names of the register, look-alikes included (with the reason why they are none). */
export function namedMentions(reading: Reading, register: Register): Mention[] {
  const found: Mention[] = [];
  for (const name of register.scan(reading.text)) {
    if (isPartOfName(reading, name)) continue;
    const mention = withChannel(reading, mentionOf(reading, name), register);
    const last = found.at(-1);
    // "the Wall Street Journal (WSJ)", "Kuwait News Agency KUNA": two names of one agency side by side are one mention.
    if (last && last.agency.id === mention.agency.id && isBeside(reading, last, mention)) {
      const closes = reading.text[mention.span[1]] === ')' ? 1 : 0;
      const run: Run = [last.run[0], mention.run[1] + closes];
      found[found.length - 1] = {
        ...last,
        span: [last.span[0], mention.span[1] + closes],
        run,
        phrase: [last.phrase[0], Math.max(run[1], mention.phrase[1])],
      };
    } else found.push(mention);
  }
  return found;
}

/** Words that many papers share: alone they are one of them, behind another capital they are the end of another's name. */
const SHARED =
  /^(?:Times|Sun|Star|Mirror|Express|Independent|Telegraph|Guardian|Post|Mail|Record|Herald|Standard|Globe|Observer|Journal|Tribune|Nation|Mercury|Echo|Age)$/;

/** "Daily News", "Sunday Times": what many towns call a paper. */
const SHARED_PAIR =
  /^(?:The )?(?:Daily|Sunday|Evening|Morning|Weekly|News) (?:Times|Sun|Star|Mirror|Express|Telegraph|Post|Mail|Record|Herald|Standard|Tribune|Nation|News|International|Monitor|Graphic|Trust)$/;

/** Names of agencies and outlets that people have too. */
const SURNAMES = /^(?:Rai|Petra|Fars|Beta|Ana|Stern|Sana|Marca|Mina|Sabah|Figaro|Monde|Focus|Bernama)$/;

/** "the Lakeville Times", "the Lakeville Times-Herald", "the Gulf Daily News", "al-Sabah", "Radio Nacional": not The Times, Sabah. */
function isPartOfName({ text }: Reading, { start, end, agencies }: FoundName): boolean {
  const name = text.slice(start, end).replace(/ newspaper$/, '');
  if (/(?:^|[ “"(])[Aa][a-z]{1,2}-$/.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    /(?:^| )(?:Radio|Diario|Canal|Televisión|Daily|Télé) $/.test(text.slice(Math.max(0, start - 12), start))
  )
    return true;
  // "the mid-Atlantic states", not "the Washington Post-ABC News poll"
  if (/(?:^|[ (])\p{Ll}+-$/u.test(text.slice(Math.max(0, start - 14), start))) return true;
  // "Pravda.ru" is an address, no paper; but "Tchadinfos.com".
  if (agencies.every(({ kind }) => kind !== 'website') && /^\.\p{L}{2,5}\b/u.test(text.slice(end, end + 7)))
    return true;
  // "ZTN Prime"
  if (COMMON.has(name) && /(?:^|[ “"(])\p{Lu}{3,}\d? $/u.test(text.slice(Math.max(0, start - 9), start)))
    return true;
  // "the army newspaper Krasnaya Zvezda"
  if (
    !/ /.test(name) &&
    /(?:^| )\p{Ll}+ \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 28), start)) &&
    isBehindKind(text, start)
  )
    return true;
  // "the news site Nova Vest": one word of a longer name that its kind introduces.
  if (
    !/ /.test(name) &&
    CARRIER_NOUNS.has(
      text
        .slice(Math.max(0, start - 16), start)
        .split(' ')
        .at(-2) ?? '',
    ) &&
    /^ \p{Lu}\p{Ll}+/u.test(text.slice(end, end + 24)) &&
    !/^ (?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|TV|News|Online)\b/u.test(
      text.slice(end, end + 12),
    )
  )
    return true;
  const common = COMMON.has(name);
  // "Economic Information Daily": a word of a longer name.
  if (
    common &&
    /^ (?:Daily|Times|Post|News|Herald|TV|Radio|Journal|Weekly|Tribune|Gazette|Observer)\b/.test(
      text.slice(end, end + 10),
    )
  )
    return name !== 'Sky' && name !== 'Fox' && name !== 'Market' && name !== 'Fars' && name !== 'Tasnim';
  // "in a talk with Manish Rai": the end of a person's name.
  if (SURNAMES.test(name) && / \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 16), start))) {
    const given = text
      .slice(Math.max(0, start - 16), start)
      .trim()
      .split(' ')
      .at(-1)!;
    return adjectiveOf(given) === null && !/^(?:The|State|Public|Radio|National|Local)$/.test(given);
  }
  if (!SHARED.test(name) && !SHARED_PAIR.test(name)) return false;
  if (/^-\p{Lu}/u.test(text.slice(end, end + 2))) return true;
  // "the Gazette-Standard"
  if (text[start - 1] === '-' && /\p{Lu}\p{Ll}+-$/u.test(text.slice(Math.max(0, start - 16), start)))
    return true;
  // "Tallow Daily News said": a name; "the Tallow Daily News" may be anything.
  if (
    SHARED_PAIR.test(name) &&
    /(?:^|[.,;:“"] |\n)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 18), start)) &&
    !/(?:The|In|But|And|As|While|When) $/.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(' ')
      .at(-2) ?? '';
  if (!/^\p{Lu}\p{L}/u.test(before) || text[start - 1] !== ' ') return false;
  return (
    before !== 'The' &&
    // "Britain's Guardian"
    !/['’]s?$/.test(before) &&
    // "the British Star", but "the Nairobi Star"
    adjectiveOf(before) !== before &&
    !/^(?:UK|US)$/.test(before) &&
    !/^(?:In|But|And|As|While|When|Citing|Quoting)$/.test(before)
  );
}

/** Does an outlet's kind stand before the word before: "newspaper Krasnaya Zvezda"? */
function isBehindKind(text: string, start: number): boolean {
  const [kind = '', word = ''] = text
    .slice(Math.max(0, start - 28), start)
    .trim()
    .split(' ')
    .slice(-2);
  return CARRIER_NOUNS.has(kind) && adjectiveOf(word) === null;
}

/** "Milenio TV": a paper's channel is a house of its own. */
function withChannel(reading: Reading, mention: Mention, register: Register): Mention {
  const kind = register.agency(mention.agency.id)?.kind;
  const to = mention.run[1];
  if (
    kind === 'news_agency' ||
    kind === 'broadcaster' ||
    !/^(?:TV|Television|Radio|FM)$/.test(reading.tokens[to]?.text ?? '')
  )
    return mention;
  const run: Run = [mention.run[0], to + 1];
  const span: Span = [mention.span[0], reading.tokens[to]!.end];
  const name = reading.text.slice(...span);
  const id = `unlisted:${name.toLowerCase().replace(/\s+/g, '-')}`;
  return {
    ...mention,
    span,
    run,
    phrase: phraseAround(reading, run),
    agency: { id, name, fullName: name, generic: false },
    kind: 'unlisted',
  };
}

function isBeside({ text }: Reading, a: Mention, b: Mention): boolean {
  return /^ \(?$/.test(text.slice(a.span[1], b.span[0]));
}

function mentionOf(reading: Reading, { start, end, agencies }: FoundName): Mention {
  const from = tokenAt(reading, start);
  let to = from + 1;
  while (to < reading.tokens.length && reading.tokens[to]!.start < end) to++;
  const run: Run = [from, to];
  const never = neverOf(reading, start, end, run);
  return {
    span: [
      start,
      end -
        (/ (?:news agency|news|newspaper|radio|television|magazine)$/.exec(
          reading.text.slice(start, end),
        )?.[0].length ?? 0),
    ],
    run,
    // "the BBC's Focus on Africa": what is no outlet takes no words of one.
    phrase: never === 'look_alike' ? run : phraseAround(reading, run),
    agency: refOf(choose(reading, run, agencies)),
    kind: 'name',
    never,
  };
}

/** Of several agencies of one name the one whose country stands in the same passage ("The Daily Star of Dhaka"). */
function choose(reading: Reading, [from, to]: Run, agencies: readonly Agency[]): Agency {
  if (agencies.length === 1) return agencies[0]!;
  const near = [];
  for (let i = Math.max(0, from - 6); i < Math.min(reading.tokens.length, to + 4); i++)
    near.push(
      adjectiveOf(reading.tokens[i]!.text) ??
        // "The Star in Kuala Lumpur"
        adjectiveOf(`${reading.tokens[i]!.text} ${reading.tokens[i + 1]?.text ?? ''}`),
    );
  const wide = reading.tokens.slice(0, 200).map(({ text }) => countryOf(text) && adjectiveOf(text));
  for (const place of [...near, ...wide])
    if (place) {
      const hit = agencies.find(({ country }) => adjectiveOfCode(country) === place);
      if (hit) return hit;
    }
  return agencies[0]!;
}

function neverOf(reading: Reading, start: number, end: number, [from, to]: Run): NoncreditReason | null {
  const { text, lower, tokens } = reading;
  const name = text.slice(start, end);
  const after = lower[to] ?? '';
  const before = lower[from - 1] ?? '';
  for (const trap of TRAPS_BY_NAME.get(name) ?? []) {
    if (trap.after?.test(after)) return trap.reason;
    if (trap.before?.test(before) && !/^(news|newspaper|reported|said|agency)$/.test(after))
      return trap.reason;
  }
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
  if (COMMON.has(name) && after === 'of') return 'look_alike';
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
    /^(?:the|agency|newspaper|magazine|daily|paper|website|broadcaster|channel|tabloid|outlet|telling|told|citing|quoting|crediting|relaying|monitoring)$/.test(
      before,
    )
  )
    return true;
  // "a Guardian investigation", "in a Mirror interview"
  if (
    /^(?:a|an|one|another|'s)$/.test(before) &&
    /^(?:investigation|poll|analysis|report|story|interview|exclusive|survey|tally|editorial|correspondent|reporter|journalist|columnist|article)$/.test(
      after,
    )
  )
    return true;
  if (CARRIER_NOUNS.has(after) || /^(?:news|radio|tv|television|reports)$/.test(after)) return true;
  // "Pakistan's Dawn and ..."
  if (before === "'s" && countryOf(tokens[from - 2]?.text ?? '') !== null) return true;
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
