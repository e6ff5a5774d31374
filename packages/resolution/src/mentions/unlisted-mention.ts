import { type Reading, type Run, spanOf, wordsOf } from '../reading.js';
import type { Mention } from './mention.js';
import { phraseAround } from './phrase.js';

/** The mention of an outlet that no register lists: it goes by the words it is named with. */
export function unlistedMention(reading: Reading, run: Run): Mention {
  const name = wordsOf(reading, run);
  return {
    span: spanOf(reading, run),
    run,
    phrase: phraseAround(reading, run),
    agency: {
      id: `unlisted:${name.toLowerCase().replace(/\s+/g, '-')}`,
      name,
      fullName: name,
      generic: false,
    },
    kind: 'unlisted',
    never: null,
  };
}
