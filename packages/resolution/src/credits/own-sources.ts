/** "through its own sources", "independently": who has it so needs no other outlet. */
export const hasOwnSources = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      word === 'independently' || (word === 'own' && /^(?:sources?|reporting)$/.test(words[k + 1] ?? '')),
  );
