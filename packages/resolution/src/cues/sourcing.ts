import { formsOfVerb } from './inflection.js';

/**
 * Verbs by which an outlet says where it has its story from, in a clause that says nothing else: `lemma past | words before
 * the name`, `-` where the name stands right behind the verb. "It refers to Danas", "The paper credited Danas".
 */
const TABLE = `
refer referred | to
point pointed | to
link linked | to
attribute attributed | to
ascribe ascribed | to
credit credited | to -
source sourced | to
trace traced | to
base based | on upon
rely relied | on upon
draw drew drawn | on from
lean leaned leant | on
take took taken | from
lift lifted | from
borrow borrowed | from
cite cited | -
quote quoted | -
name named | -
invoke invoked | -
acknowledge acknowledged | -
`;

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [forms = '', words = ''] = line.split('|').map((column) => column.trim());
      const [lemma = '', ...past] = forms.split(' ');
      const joins = new Set(words.split(' '));
      return formsOfVerb(lemma, past).map((form): [string, ReadonlySet<string>] => [form, joins]);
    }),
);

/** The words that may stand between a verb of sourcing and the name, `-` for none; null where the verb is no such one. */
export const sourcingWords = (verb: string): ReadonlySet<string> | null => FORMS.get(verb) ?? null;
