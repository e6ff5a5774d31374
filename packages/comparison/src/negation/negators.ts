const PLAIN = new Set(
  "not no never none nobody nobody's nothing neither nor without cannot can't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't couldn't haven't hasn't hadn't hardly".split(
    ' ',
  ),
);
/** Is it a word that denies by itself ("not", "nobody", "mustn't"), lower case? */
export function isNegator(word: string): boolean {
  return PLAIN.has(word) || word.endsWith("n't");
}
