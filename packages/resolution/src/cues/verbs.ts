import type { Stance } from '@wirediff/domain';
import { formsOfVerb } from './inflection.js';

/**
 * What a verb does for a credit. `say`: "AFP said (that) C"; `tell`: "told AFP C"; `quote`: "AFP quoted X as saying C",
 * "citing BelTA"; `carry`: "state TV aired C"; `see`: "a letter seen by Reuters"; `speak`: "speaking to CNN";
 * `show`: "the document showed C"; `act`: speech acts whose complement is no clause ("warned against C").
 */
type CueClass = 'say' | 'tell' | 'quote' | 'carry' | 'see' | 'speak' | 'show' | 'act';

export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly stance: Stance;
}

/**
 * The reporting verbs, a row a line: `lemma past [participle] | class | stance`. Stance: neutral; assertive (the
 * reporter takes it for true); doubtful (keeps a distance); loaded (colours the speaker).
 */
const TABLE = `
accuse accused | act | loaded
acknowledge acknowledged | say | assertive
add added | say | neutral
admit admitted | say | loaded
advise advised | act | neutral
affirm affirmed | say | assertive
agree agreed | act | neutral
air aired | carry | neutral
allege alleged | say | doubtful
announce announced | say | assertive
anticipate anticipated | say | neutral
appeal appealed | act | neutral
argue argued | say | doubtful
ask asked | act | neutral
assert asserted | say | doubtful
assure assured | tell | neutral
attribute attributed | quote | neutral
bark barked | act | loaded
believe believed | say | neutral
bellow bellowed | act | loaded
blame blamed | act | loaded
blast blasted | act | loaded
boast boasted | say | loaded
brand branded | act | loaded
break broke broken | say | assertive
broadcast broadcast broadcasted | carry | neutral
calculate calculated | say | neutral
call called | act | neutral
carry carried | carry | neutral
caution cautioned | say | neutral
characterize characterized | act | neutral
cite cited | quote | neutral
claim claimed | say | doubtful
clarify clarified | say | assertive
comment commented | say | neutral
complain complained | say | loaded
concede conceded | say | loaded
conclude concluded | say | assertive
confess confessed | say | loaded
confide confided | tell | neutral
confirm confirmed | say | assertive
contend contended | say | doubtful
count counted | say | neutral
counter countered | say | neutral
credit credited | quote | neutral
criticise criticised | act | loaded
criticize criticized | act | loaded
crow crowed | act | loaded
declare declared | say | assertive
deduce deduced | say | neutral
demand demanded | act | loaded
denounce denounced | act | loaded
deny denied | say | doubtful
describe described | act | neutral
detail detailed | say | neutral
disclose disclosed | say | assertive
discover discovered | say | assertive
echo echoed | say | neutral
elaborate elaborated | say | neutral
emphasise emphasised | say | assertive
emphasize emphasized | say | assertive
enthuse enthused | act | loaded
estimate estimated | say | neutral
exclaim exclaimed | say | neutral
expect expected | say | neutral
explain explained | say | assertive
fear feared | say | loaded
find found | say | assertive
forecast forecast | say | neutral
fume fumed | act | loaded
give gave given | say | neutral
growl growled | act | loaded
grumble grumbled | say | loaded
guess guessed | say | doubtful
gush gushed | act | loaded
highlight highlighted | say | assertive
hint hinted | say | doubtful
hope hoped | say | neutral
identify identified | say | neutral
imply implied | say | doubtful
indicate indicated | say | neutral
inform informed | tell | neutral
insist insisted | say | doubtful
joke joked | say | loaded
lament lamented | say | loaded
learn learned learnt | say | neutral
gather gathered | say | neutral
establish established | say | assertive
list listed | say | neutral
maintain maintained | say | doubtful
mention mentioned | say | neutral
moan moaned | act | loaded
monitor monitored | carry | neutral
muse mused | say | neutral
name named | say | neutral
note noted | say | assertive
observe observed | say | neutral
obtain obtained | see | neutral
opine opined | say | neutral
pencil pencilled | say | neutral
pick picked | carry | neutral
pledge pledged | say | neutral
point pointed | say | assertive
post posted | carry | neutral
predict predicted | say | neutral
print printed | carry | neutral
proclaim proclaimed | say | loaded
project projected | say | neutral
promise promised | say | neutral
propose proposed | act | neutral
publish published | carry | neutral
put put | say | neutral
quip quipped | say | loaded
recognise recognised recognize recognized | say | assertive
swear swore sworn | say | assertive
quote quoted | quote | neutral
rage raged | act | loaded
rant ranted | say | loaded
read read | show | neutral
reaffirm reaffirmed | say | assertive
reassure reassured | tell | neutral
rebroadcast rebroadcast | carry | neutral
recall recalled | say | neutral
reckon reckoned | say | neutral
recount recounted | say | neutral
reiterate reiterated | say | neutral
relay relayed | carry | neutral
release released | carry | neutral
remark remarked | say | neutral
remind reminded | tell | neutral
repeat repeated | say | neutral
reply replied | say | neutral
report reported | say | neutral
misreport misreported | say | doubtful
reprint reprinted | carry | neutral
reproduce reproduced | carry | neutral
republish republished | carry | neutral
respond responded | say | neutral
retort retorted | say | loaded
reveal revealed | say | assertive
review reviewed | see | neutral
roar roared | act | loaded
rumour rumoured | say | doubtful
run ran run | carry | neutral
say said | say | neutral
scoff scoffed | act | loaded
scold scolded | act | loaded
scream screamed | act | loaded
see saw seen | see | neutral
shout shouted | act | loaded
show showed shown | show | neutral
sigh sighed | act | loaded
slam slammed | act | loaded
snap snapped | act | loaded
sneer sneered | act | loaded
sob sobbed | act | loaded
speak spoke spoken | speak | neutral
specify specified | say | neutral
speculate speculated | say | doubtful
state stated | say | neutral
storm stormed | act | loaded
stress stressed | say | assertive
suggest suggested | say | doubtful
summarise summarised | carry | neutral
summarize summarized | carry | neutral
surmise surmised | say | doubtful
talk talked | speak | neutral
tell told | tell | neutral
testify testified | say | neutral
think thought | say | neutral
threaten threatened | act | loaded
thunder thundered | act | loaded
tout touted | act | loaded
translate translated | carry | neutral
tweet tweeted | say | neutral
underline underlined | say | assertive
underscore underscored | say | assertive
understand understood | say | neutral
urge urged | act | neutral
view viewed | see | neutral
sight sighted | see | neutral
vow vowed | say | loaded
warn warned | act | neutral
whine whined | say | loaded
whisper whispered | act | loaded
wonder wondered | say | neutral
write wrote written | say | neutral
yell yelled | act | loaded
`;

const FORMS: ReadonlyMap<string, Cue> = formsOf(TABLE);

function formsOf(table: string): Map<string, Cue> {
  const found = new Map<string, Cue>();
  for (const line of table.split('\n').filter(Boolean)) {
    const [forms = '', cueClass, stance] = line.split('|').map((column) => column.trim());
    const [lemma = '', ...past] = forms.split(' ');
    const cue: Cue = { lemma, class: cueClass as CueClass, stance: stance as Stance };
    for (const form of formsOfVerb(lemma, past)) found.set(form, cue);
  }
  return found;
}

/** The cue of a verb form in lower case ("said", "citing"), or null. */
export function cueOf(form: string): Cue | null {
  return FORMS.get(form) ?? null;
}

/** The stance of reporting words: that of the first reporting verb among them ("said in a statement" -> neutral). */
export function stanceOf(words: string | null): Stance {
  for (const word of words?.toLowerCase().match(/[a-z]+/g) ?? []) {
    const cue = FORMS.get(word);
    if (cue) return cue.stance;
  }
  return 'neutral';
}
