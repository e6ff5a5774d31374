import { hashOf } from './hashing.js';

/** How a word is written: number of its shape. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  capitals: 2,
  mixed: 3,
  initial: 4,
  number: 5,
  numberWord: 6,
  hyphened: 7,
  capitalHyphened: 8,
  dotted: 9,
  mark: 10,
  contraction: 11,
} as const;

/** What the models know of a word form, whatever stands beside it. Hashes are those of {@link hashOf}. */
export interface Word {
  readonly lower: string;
  /** Hash of the lower-case form. */
  readonly hash: number;
  /** Hash of the stem: "says", "saying" -> "say", "claimed" -> "claim". */
  readonly stem: number;
  readonly prefix: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
}

/** 20,000 forms cover 99 % of the words of a day's copy and keep the memory under 10 MB. */
const REMEMBERED = 20_000;
const known = new Map<string, Word>();

/** Looks up or works out the {@link Word} of a form. Forms longer than 64 units count by their first 64. */
export function wordOf(form: string): Word {
  const found = known.get(form);
  if (found) return found;
  const word = describe(form.length > 64 ? form.slice(0, 64) : form);
  if (known.size >= REMEMBERED) known.clear();
  if (form.length <= 64) known.set(form, word);
  return word;
}

function describe(form: string): Word {
  const lower = form.toLowerCase().replaceAll('’', "'");
  const { length } = lower;
  return {
    lower,
    hash: hashOf(lower),
    stem: hashOf(stemOf(lower)),
    prefix: hashOf(lower, 0, Math.min(2, length)),
    suffix1: hashOf(lower, Math.max(0, length - 1)),
    suffix2: hashOf(lower, Math.max(0, length - 2)),
    suffix3: hashOf(lower, Math.max(0, length - 3)),
    shape: shapeOf(form),
  };
}

function shapeOf(form: string): number {
  if (/^\p{N}[\p{N}.,:/]*$/u.test(form)) return SHAPE.number;
  if (/^\p{N}/u.test(form)) return SHAPE.numberWord;
  if (/^['’]\p{L}|^n['’]t$/iu.test(form)) return SHAPE.contraction;
  if (!/[\p{L}\p{N}]/u.test(form)) return SHAPE.mark;
  const capital = /^\p{Lu}/u.test(form);
  if (form.includes('-')) return capital ? SHAPE.capitalHyphened : SHAPE.hyphened;
  if (form.length === 2 && form.endsWith('.')) return SHAPE.initial;
  if (form.includes('.') && capital) return SHAPE.dotted;
  if (capital && form.length > 1 && form === form.toUpperCase()) return SHAPE.capitals;
  if (capital) return SHAPE.capital;
  return form === form.toLowerCase() ? SHAPE.lower : SHAPE.mixed;
}

/** Forms whose stem no ending tells; the verbs that report speech foremost. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'said:say says:say told:tell wrote:write written:write thought:think knew:know known:know made:make gave:give given:give found:find felt:feel held:hold saw:see seen:see heard:hear spoke:speak spoken:speak went:go came:come got:get put:put took:take taken:take swore:swear sworn:swear read:read meant:mean left:leave laid:lay led:lead met:meet saying:say is:be are:be was:be were:be been:be being:be has:have had:have having:have does:do did:do done:do'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A rough stem: enough to bring a verb's forms together, no more. */
function stemOf(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.length < 4) return lower;
  let stem = lower;
  if (stem.endsWith('ies') || stem.endsWith('ied')) return `${stem.slice(0, -3)}y`;
  if (stem.endsWith('ing') && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith('ed') && stem.length > 4) stem = stem.slice(0, -2);
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem !== lower && /([bdgklmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
}
