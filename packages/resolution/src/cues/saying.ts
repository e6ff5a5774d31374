/** Words between the verb that quotes and "as saying". */
const REACH = 20;

/** Is a verb of quoting at `verb` followed in its sentence by "as saying": "quoted a general as saying"? */
export function quotesSaying(
  { lower, sentenceOf }: { readonly lower: readonly string[]; readonly sentenceOf: ArrayLike<number> },
  verb: number,
): boolean {
  for (let k = verb + 2; k < verb + REACH && sentenceOf[k] === sentenceOf[verb]; k++)
    if (lower[k] === 'as' && lower[k + 1] === 'saying') return true;
  return false;
}
