import type { Mention } from '../mention.js';
import { type Reading, type Run, tokenAt } from '../reading.js';
import type { FoundName } from '../register/names.js';
import type { Register } from '../register/register.js';
import { withHouse } from './house.js';
import { neverOf } from './look-alikes.js';
import { isPartOfName } from './part-of-name.js';
import { phraseAround } from './phrase.js';
import { agencyOf } from './whose-name.js';
import { withMarks } from './with-marks.js';

/** The mentions of a text by names of the register, look-alikes included (with the reason why they are none). */
export function namedMentions(reading: Reading, register: Register): Mention[] {
  const found: Mention[] = [];
  for (const name of register.scan(reading.text)) {
    if (isHidden(reading, name) || isPartOfName(reading, name) || ownsPartner(reading, name)) continue;
    const mention = withHouse(reading, mentionOf(reading, name), register);
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

/** In the address of a link, where the analysis saw no words: "[the paper](https://reuters.example)". */
function isHidden(reading: Reading, { start }: FoundName): boolean {
  const token = reading.tokens[tokenAt(reading, start)];
  return token === undefined || token.start > start;
}

/** "the BBC's US partner CBS News" */
const ownsPartner = ({ text }: Reading, { end }: FoundName): boolean =>
  /^(?: News)?(?:['’]s? (?:\p{L}+ ){0,2}(?:partner|affiliate)| partner) (?:station )?\p{Lu}/u.test(
    text.slice(end, end + 48),
  );

function isBeside({ text }: Reading, a: Mention, b: Mention): boolean {
  return /^ \(?$/.test(text.slice(a.span[1], b.span[0]));
}

function mentionOf(reading: Reading, { start, end, agencies }: FoundName): Mention {
  const from = tokenAt(reading, start);
  let to = from + 1;
  while (to < reading.tokens.length && reading.tokens[to]!.start < end) to++;
  const run: Run = [from, to];
  const never = neverOf(reading, start, end, run);
  // "the BBC's Focus on Africa": what is no outlet takes no words of one.
  const around = never === 'look_alike' ? run : phraseAround(reading, run);
  // "a Washington Post-ABC News poll": what stands before the second name is the first.
  const phrase: Run = reading.tokens[from]!.start < start ? [from, around[1]] : around;
  const span = properName(reading.text, start, end);
  return {
    span,
    run,
    phrase,
    agency: withMarks(agencyOf(reading, run, phrase, agencies), reading.text.slice(...span)),
    kind: 'name',
    never,
  };
}

/** "MTI" of "Hungarian news agency MTI", "Xinhua" of "Xinhua news agency": small letters tell of what kind it is. */
function properName(text: string, start: number, end: number): [number, number] {
  const written = text.slice(start, end);
  const before = /^.* news agency (?=\p{Lu})/u.exec(written)?.[0].length ?? 0;
  const behind = / (?:news agency|news|newspaper|radio|television|magazine)$/.exec(written)?.[0].length ?? 0;
  return [start + before, end - behind];
}
