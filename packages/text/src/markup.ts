/** `[words](address)`, `![words](address)`, `[words][3]` */
const LINK =
  /(!?\[)([^[\]\n]{1,200})(\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: "[^"\n]{0,200}")?\)|\[[^[\]\n]{0,40}\]))/gu;
/** `**words**`, `__words__`, `*words*`, `_words_`, and code marks; not the multiplication of `3 * 4 * 5`. */
const STRONG =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3}|`)(?=[\p{L}\p{N}"“'‘([])([^*_`\n]{0,400}?[\p{L}\p{N}.,!?;:"”'’)%\]])\1(?![\p{L}\p{N}*_])/gu;
/** `# Headline`, `> quoted`, `- item`, `* item`, `+ item` at the head of a line. */
const HEAD = /^( {0,3}(?:#{1,6}|>|[-*+])(?= ))/gmu;

const blank = (text: string) => ' '.repeat(text.length);

/**
 * A text in which the marks of Markdown (CommonMark 0.31: links, emphasis, headings, quotes, items) are blanks, as scrapers and newsletters
 * leave them: an outlet's name is read as it is in `[Reuters](https://...) reported`. As long as the text, so that all offsets stay.
 *
 * @example withoutMarkup('**AFP** reported rain.') -> '  AFP   reported rain.'
 */
export function withoutMarkup(text: string): string {
  if (!/[[*_`#>]|^ {0,3}[-+] /m.test(text)) return text;
  return text
    .replace(LINK, (_, open: string, words: string, close: string) => `${blank(open)}${words}${blank(close)}`)
    .replace(STRONG, (_, mark: string, words: string) => `${blank(mark)}${words}${blank(mark)}`)
    .replace(HEAD, blank);
}
