import { isFunctionWord } from './function-words.js';
import { NEWS_PHRASES } from './news-phrases.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

/** A phrase as the stems of its words, and the stem of the plain word it stands for. */
interface Turn {
  readonly parts: readonly string[];
  readonly head: string;
}

/** By the stem of the first word, the longest first. */
const turns = new Map<string, Turn[]>();
for (const line of NEWS_PHRASES.trim().split('\n')) {
  const [head, phrases] = line.split(': ') as [string, string];
  for (const phrase of phrases.split(' | ')) {
    const parts = phrase.split(' ').map(stem);
    const list = turns.get(parts[0]!) ?? [];
    list.push({ parts, head: stem(head) });
    turns.set(parts[0]!, list);
  }
}
for (const list of turns.values()) list.sort((x, y) => y.parts.length - x.parts.length);

/**
 * Reads turns of phrase as the plain word they stand for, so that a matching finds it: the first of their words that has
 * content gets its stem, the others none.
 *
 * @param keys stems per word, null for words without content
 *
 * @example `Villagers were led to safety, AFP said.` -> "led" has the key of "evacuate", "safety" none
 */
export function withTurns(words: readonly Word[], keys: readonly (string | null)[]): (string | null)[] {
  const out = [...keys];
  for (let i = 0; i < words.length; i++) {
    const turn = turnAt(words, i);
    if (turn === undefined) continue;
    const end = i + turn.parts.length;
    let at = i;
    while (at < end && isFunctionWord(words[at]!.lower)) at++;
    for (let k = i; k < end; k++) out[k] = null;
    out[at < end ? at : i] = turn.head;
    i = end - 1;
  }
  return out;
}

function turnAt(words: readonly Word[], i: number): Turn | undefined {
  const word = words[i]!;
  if (word.kind !== 'word') return undefined;
  return turns
    .get(stem(word.lower))
    ?.find(({ parts }) =>
      parts.every((part, k) => words[i + k]?.kind === 'word' && stem(words[i + k]!.lower) === part),
    );
}
