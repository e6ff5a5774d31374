import type { CreditRole } from '@wirediff/domain';
import { formsOfVerb } from './inflection.js';

/**
 * What one outlet does with another's words without saying anything of its own: `lemma past | role | particle`. `carries`
 * passes the words on as they are, `reports` tells them again. These are no reporting verbs by themselves ("followed the
 * minister"): they count where an outlet is the subject and another's report the object, or in "lifted by X".
 */
const TABLE = `
repost reposted | carries
re-post re-posted | carries
reprint reprinted | carries
republish republished | carries
re-publish re-published | carries
syndicate syndicated | carries
retransmit retransmitted | carries
transmit transmitted | carries
rebroadcast rebroadcast rebroadcasted | carries
re-broadcast re-broadcast | carries
rerun reran | carries
re-run re-ran | carries
re-air re-aired | carries
reshare reshared | carries
share shared | carries
distribute distributed | carries
circulate circulated | carries
recirculate recirculated | carries
reissue reissued | carries
relay relayed | carries
carry carried | carries
run ran run | carries
air aired | carries
screen screened | carries
show showed shown | carries
play played | carries
print printed | carries
publish published | carries
post posted | carries
upload uploaded | carries
reproduce reproduced | carries
replicate replicated | carries
recycle recycled | carries
copy copied | carries
lift lifted | carries
borrow borrowed | carries
adapt adapted | carries
adopt adopted | carries
use used | carries
excerpt excerpted | carries
translate translated | carries
summarise summarised | carries
summarize summarized | carries
condense condensed | carries
transcribe transcribed | carries
render rendered | carries
serialise serialised | carries
stream streamed | carries
flash flashed | carries
forward forwarded | carries
pass passed | carries | on
misreport misreported | reports
mistranslate mistranslated | carries
send sent | carries | out
put put | carries | out
pick picked | carries | up
read | carries | out
sum summed | carries | up
take took taken | carries | up
take took taken | carries | over
go went gone | reports | with
spread spread | carries
disseminate disseminated | carries
amplify amplified | carries
echo echoed | reports
repeat repeated | reports
rehash rehashed | reports
retell retold | reports
recount recounted | reports
paraphrase paraphrased | reports
follow followed | reports
match matched | reports
note noted | reports
mention mentioned | reports
reference referenced | reports
cite cited | reports
quote quoted | reports
credit credited | reports
confirm confirmed | reports
corroborate corroborated | reports
endorse endorsed | reports
relate related | reports
headline headlined | reports
highlight highlighted | reports
spot spotted | reports
flag flagged | reports
collect collected | reports
gather gathered | reports
compile compiled | reports
`;

export interface Retelling {
  readonly role: CreditRole;
  /** The word that must stand behind the verb ("up" of "picked up"), or null. */
  readonly particle: string | null;
}

const FORMS: ReadonlyMap<string, readonly Retelling[]> = formsOf();

function formsOf(): Map<string, Retelling[]> {
  const found = new Map<string, Retelling[]>();
  for (const line of TABLE.split('\n').filter(Boolean)) {
    const [forms = '', role, particle] = line.split('|').map((column) => column.trim());
    const [lemma = '', ...past] = forms.split(' ');
    const one: Retelling = { role: role as CreditRole, particle: particle ?? null };
    for (const form of new Set(formsOfVerb(lemma, past))) found.set(form, [...(found.get(form) ?? []), one]);
  }
  return found;
}

/** What the verb at `i` does with another's words, its particle read, or null. */
export function retellingAt(lower: readonly string[], i: number): Retelling | null {
  const all = FORMS.get(lower[i] ?? '');
  // "picked up the report", "picked it up"
  const behind = /^(?:it|this|them)$/.test(lower[i + 1] ?? '') ? lower[i + 2] : null;
  return (
    all?.find(({ particle }) => particle === null || particle === lower[i + 1] || particle === behind) ?? null
  );
}

/** Participles that outlets share with everybody: "followed by ITV", "used by the BBC" say nothing. */
const COMMON =
  /^(?:follow|match|us|show|shar|play|adopt|adapt|relat|tak|put|sen|head|high|note|pass|collect|gather|compil|spread|cop)/;

/** "lifted by X", "passed on by X": the retelling whose participle stands at `i`, or null. */
export function retoldBy(lower: readonly string[], i: number): Retelling | null {
  const word = lower[i] ?? '';
  if (!/(?:ed|un|wn|ut|nt|en|ld|ad|ast)$/.test(word)) return null;
  const found = retellingAt(lower, i);
  return found && (found.particle !== null || !COMMON.test(word)) ? found : null;
}
