import type { AgencyRef } from '@wirediff/domain';
import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf, wordsOf } from '../reading.js';
import { phraseAround } from './phrase.js';

/** An outlet that no register lists, by the name it is called: "Lundeposten" -> `unlisted:lundeposten`. */
export const unlistedRef = (name: string): AgencyRef => ({
  id: `unlisted:${name.toLowerCase().replace(/\s+/g, '-')}`,
  name,
  fullName: name,
  generic: false,
});

/** The mention of an outlet that no register lists: it goes by the words it is named with. */
export function unlistedMention(reading: Reading, run: Run): Mention {
  return {
    span: spanOf(reading, run),
    run,
    phrase: phraseAround(reading, run),
    agency: unlistedRef(wordsOf(reading, run)),
    kind: 'unlisted',
    never: null,
  };
}
