import { isFunctionWord } from './function-words.js';
import { LOADED_ALONE, LOADED_REWORDINGS } from './loaded-rewordings.js';
import { LOADED_PHRASES } from './loaded-words.js';
import { NEWS_PHRASES } from './news-phrases.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

/** A turn of phrase found in a text. Places of its words, end exclusive. */
export interface Turn {
  readonly first: number;
  readonly end: number;
  /** Stem of the plain word it stands for, null where it stands for none. */
  readonly head: string | null;
  /** Does it judge, frighten or belittle? */
  readonly loaded: boolean;
}

/** A turn of phrase as the stems of its words. */
interface Row {
  readonly parts: readonly string[];
  readonly head: string | null;
  readonly loaded: boolean;
}

const rank = ({ head, loaded }: Row): number => (head === null ? 2 : loaded ? 1 : 0);

/** By the stem of the first word. */
const rows = new Map<string, Row[]>();
/** By the stems of the first two words, the longest first: a hundred begin with "take". */
const openings = new Map<string, Map<string, Row[]>>();
const add = (phrase: string, head: string | null, loaded: boolean) => {
  const parts = phrase.split(' ').map(stem);
  if (parts.length < 2) return;
  const list = rows.get(parts[0]!) ?? [];
  list.push({ parts, head: head === null ? null : stem(head), loaded });
  rows.set(parts[0]!, list);
};
for (const [table, joint, loaded] of [
  [NEWS_PHRASES, ': ', false],
  [LOADED_REWORDINGS, ' = ', true],
] as const) {
  for (const line of table.trim().split('\n')) {
    const [head, phrases] = line.split(joint) as [string, string];
    for (const phrase of phrases.split(' | ')) add(phrase, head, loaded);
  }
}
for (const line of [...LOADED_PHRASES.trim().split('\n'), ...LOADED_ALONE.trim().split('\n')])
  add(line, null, true);
// Of equally long ones the plain sense goes before the loaded one, and what was added later before what it was added to.
for (const [first, list] of rows) {
  list.reverse().sort((x, y) => y.parts.length - x.parts.length || rank(x) - rank(y));
  const seconds = new Map<string, Row[]>();
  for (const row of list) seconds.set(row.parts[1]!, [...(seconds.get(row.parts[1]!) ?? []), row]);
  openings.set(first, seconds);
}

/**
 * The turns of phrase of a text, none overlapping another, in any inflection of their words.
 *
 * @example `Villagers were led to safety, AFP said.` -> "led to safety" stands for "evacuate"
 */
export function turnsOf(words: readonly Word[]): Turn[] {
  const found: Turn[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.kind !== 'word') continue;
    const first = stem(words[i]!.lower);
    const opening = openings.get(first);
    if (opening === undefined) continue;
    const is = (part: string, k: number) =>
      words[i + k]?.kind === 'word' && stem(words[i + k]!.lower) === part;
    const second = words[i + 1]?.kind === 'word' ? opening.get(stem(words[i + 1]!.lower)) : undefined;
    const here = second?.filter(({ parts }) => parts.every(is)) ?? [];
    if (here.length === 0) {
      const split = splits.get(first)?.find((row) => isSplit(words, i, row));
      if (split !== undefined) found.push({ first: i, end: i + 1, head: split.head, loaded: split.loaded });
      continue;
    }
    const { parts, head } = here[0]!;
    const loaded = here.some((row) => row.loaded && row.parts.length === parts.length);
    found.push({ first: i, end: i + parts.length, head, loaded });
    i += parts.length - 1;
  }
  return found;
}

/** Words between a verb and its "down" at the most. */
const SPLIT = 4;

/** Verbs whose particle may stand behind what they are done to, by their stem: "turned the offer down". */
const splits = new Map(
  [...rows].flatMap(([first, list]): [string, Row[]][] => {
    const split = list.filter(({ parts }) =>
      /^(?:turn|call|rule|rul|throw|vot|vote) (?:down|off|out|away)$/.test(parts.join(' ')),
    );
    return split.length === 0 ? [] : [[first, split]];
  }),
);

/** Does the particle of a verb stand some words behind it? */
function isSplit(words: readonly Word[], at: number, { parts }: Row): boolean {
  if (!/^(?:the|a|an|its|his|her|their|any|this|it|them|him)$/.test(words[at + 1]?.lower ?? '')) return false;
  for (let k = at + 2; k <= at + SPLIT && words[k]?.kind === 'word'; k++)
    if (words[k]!.lower === parts[1]) return true;
  return false;
}

/**
 * Stems with each turn of phrase read as its plain word, so that a matching finds it: the first of its words that has
 * content gets the stem, the others none.
 */
export function withTurns(
  words: readonly Word[],
  keys: readonly (string | null)[],
  turns: readonly Turn[],
): (string | null)[] {
  const out = [...keys];
  for (const { first, end, head } of turns) {
    if (head === null) continue;
    let at = first;
    while (at < end && isFunctionWord(words[at]!.lower)) at++;
    for (let k = first; k < end; k++) out[k] = null;
    out[at < end ? at : first] = head;
  }
  return out;
}
