/** "obtained a copy of its own": it needs no other's. */
export const isCopyOfItsOwn = (words: readonly string[]): boolean =>
  /^an? \S+ of (?:its|their) own\b/.test(words.slice(0, 5).join(' '));

/** "through its own sources", "independently": who has it so needs no other outlet. */
export const hasOwnSources = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      word === 'independently' || (word === 'own' && /^(?:sources?|reporting)$/.test(words[k + 1] ?? '')),
  );

/** "reported the same, citing sources of its own" */
export const citesOwnSources = (words: readonly string[]): boolean =>
  /\b(?:citing|quoting) (?:(?:its|their) own (?:\S+ )?sources?|(?:\S+ )?sources? of (?:its|their) own)\b/.test(
    words.join(' '),
  );
