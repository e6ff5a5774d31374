import { formsOfVerb } from './inflection.js';
import { CARRIER_NOUNS, isDocumentNoun } from './nouns.js';
import { retellingAt } from './retelling.js';
import { sourcingWords } from './sourcing.js';

/**
 * What the subject of a verb does with a story: `take` it (an outlet is the subject), `appear` somewhere (the story is), or
 * `stem` from somewhere (the story is, and what follows is its source).
 */
export type Transfer = 'take' | 'appear' | 'stem';

/** Verbs beside those of retelling and of sourcing: `kind | lemma past ...`. */
const TABLE = `
take | get got gotten
take | obtain obtained
take | pick picked
take | draw drew drawn
take | take took taken
take | have had
take | learn learned learnt
take | read
take | find found
take | see saw seen
take | hear heard
take | give gave given
take | cite cited
take | refer referred
take | owe owed
take | thank thanked
take | trust trusted
take | glean gleaned
take | crib cribbed
take | poach poached
take | work worked
take | build built
take | make made
take | bring brought
take | offer offered
take | feature featured
take | lead led
take | open opened
take | top topped
take | splash splashed
take | embed embedded
take | flag flagged
take | spot spotted
take | discuss discussed
take | notice noticed
take | acknowledge acknowledged
take | use used
take | reuse reused
take | reword reworded
take | rewrite rewrote rewritten
take | abridge abridged
take | monitor monitored
take | disseminate disseminated
take | broadcast
take | mirror mirrored
take | parrot parroted
take | turn turned
take | blog blogged
take | tweet tweeted
take | retweet retweeted
take | file filed
take | issue issued
take | release released
appear | appear appeared
appear | surface surfaced
appear | resurface resurfaced
appear | reach reached
appear | land landed
appear | travel travelled traveled
appear | spread spread
appear | circulate circulated
appear | go went gone
appear | move moved
appear | pass passed
appear | end ended
appear | stand stood
stem | come came
stem | stem stemmed
stem | originate originated
stem | derive derived
stem | rest rested
stem | start started
stem | begin began begun
stem | date dated
`;

const KINDS: ReadonlyMap<string, Transfer> = new Map(
  TABLE.split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [kind = '', forms = ''] = line.split('|').map((column) => column.trim());
      const [lemma = '', ...past] = forms.split(' ');
      return formsOfVerb(lemma, past).map((form): [string, Transfer] => [form, kind as Transfer]);
    }),
);

/** What the verb at `i` does with a story, or null where it says something else. */
export function transferAt(lower: readonly string[], i: number): Transfer | null {
  const own = KINDS.get(lower[i] ?? '');
  if (own) return own;
  return retellingAt(lower, i) || sourcingWords(lower[i] ?? '') ? 'take' : null;
}

/** Where and how a story stands, and what it is called, beside the nouns for documents and for outlets. */
const NOUNS: ReadonlySet<string> = new Set(
  `news story item scoop exclusive quote quotation claim allegation rumour rumor line find flash tip detail passage extract
  remark word comment name number figure toll coverage reporting information description content original copy feed
  basis source sourcing origin authority credit attribution reference mention link nod acknowledgement byline headline title
  prominence lead slot front page website site app blog newsletter bulletin edition issue section column programme program show service wire desk
  feed thread chronicle roundup round-up digest review summary translation version reader viewer listener audience
  hour minute day week morning afternoon evening night midnight noon lunchtime breakfast time date turn way hand paragraph sentence
  language colleague sister affiliate parent counterpart subscriber client member correspondent reporter
  picture image clip logo watermark corner caption world web internet net social air end strength form part whole length full world chain place step stage`
    .split(/\s+/)
    .filter(Boolean),
);

/** A noun that says nothing of an event: "dispatch", "website", "front page", "hours". */
export function isSettingNoun(noun: string): boolean {
  const single = noun.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y');
  return (
    NOUNS.has(noun) ||
    NOUNS.has(single) ||
    isDocumentNoun(noun) ||
    CARRIER_NOUNS.has(noun) ||
    CARRIER_NOUNS.has(single)
  );
}
