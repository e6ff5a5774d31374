import type { Span } from '@wirediff/domain';
import { type Reading, type Run, tokenAt } from '../reading.js';
import type { FoundName } from '../register/names.js';
import type { Register } from '../register/register.js';
import { neverOf } from './look-alikes.js';
import type { Mention } from './mention.js';
import { isPartOfName } from './part-of-name.js';
import { phraseAround } from './phrase.js';
import { agencyOf } from './whose-name.js';

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
  // "the BBC's Focus on Africa": what is no outlet takes no words of one.
  const phrase = never === 'look_alike' ? run : phraseAround(reading, run);
  return {
    span: [
      start,
      end -
        (/ (?:news agency|news|newspaper|radio|television|magazine)$/.exec(
          reading.text.slice(start, end),
        )?.[0].length ?? 0),
    ],
    run,
    phrase,
    agency: agencyOf(reading, run, phrase, agencies),
    kind: 'name',
    never,
  };
}
