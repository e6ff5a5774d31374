import { LOADED_ALONE } from './loaded-rewordings.js';
import { LOADED_WORDS } from './loaded-words.js';
import { isShouted } from './shouted.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

const loadedForms = new Set(
  [...LOADED_WORDS.trim().split(/\s+/), ...LOADED_ALONE.trim().split('\n')].filter(
    (row) => !row.includes(' '),
  ),
);
/** "slam" is listed for all its forms, "flooded" for itself: a flood is none. */
const loadedStems = new Set(
  [...loadedForms]
    .filter((form) => form.startsWith(stem(form)) && form.length <= stem(form).length + 1)
    .map(stem),
);

/** Is a word loaded by itself, or an ordinary one in capitals? `key` is its own stem: "pull back" is plain, though "retreat", which it stands for, is not. */
export const isLoaded = (word: Word, key: string): boolean =>
  loadedForms.has(word.lower) || loadedStems.has(key) || isShouted(word);
