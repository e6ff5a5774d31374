import { PENN_NUMBER } from '@wirediff/text';

const FIRST_VERB = PENN_NUMBER.get('VB')!;
const LAST_HEAD = PENN_NUMBER.get('JJ')!;
const LAST_NOUN = PENN_NUMBER.get('NNS')!;

/** Can a word of this tag head a cue: a verb, a common noun, an adjective ("said", "his claim that", "sure")? */
export const canHeadCue = (tag: number) => tag <= LAST_NOUN || (tag >= FIRST_VERB && tag <= LAST_HEAD);

/** Key of a stem with its tag in the table of cue levels: "report" as a noun is another thing than as a verb. */
export const cueKey = (stem: number, tag: number) => Math.imul(stem, 64) + tag;
