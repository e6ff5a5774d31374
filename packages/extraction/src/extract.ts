import type { Attribution, QuoteKind, Span } from '@wirediff/domain';
import type { Analysis, Sentence, Token } from '@wirediff/text';
import { DOCUMENT_NOUNS, REPORTING_VERBS } from './reporting-verbs.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/**
 * Finds who says what in a text by one page of general rules. Spans are UTF-16 units of `analysis.text`.
 *
 * @example `"I am tired," Petrov said.` -> cue "said", source "Petrov", content `"I am tired,"`
 */
export function extract(analysis: Analysis): Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of analysis.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const attribution = attributionAt(analysis, sentence, i);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

function attributionAt(analysis: Analysis, sentence: Sentence, i: number): Attribution | null {
  const { tokens } = analysis;
  const word = tokens[i]!.text.toLowerCase();
  if (word === 'according' && tokens[i + 1]?.text === 'to') return accordingTo(analysis, sentence, i);
  if (!REPORTING_VERBS.has(word) || !['VERB', 'AUX'].includes(tokens[i]!.pos)) return null;
  const first = sentence.firstToken;
  const end = contentEnd(tokens, sentence);
  const cueEnd = documentEnd(tokens, i, sentence.endToken);
  let subjectEnd = i;
  while (subjectEnd > first && ['ADV', 'AUX', 'PART'].includes(tokens[subjectEnd - 1]!.pos)) subjectEnd--;
  if (word === 'saying' && subjectEnd - 2 >= first && tokens[subjectEnd - 1]!.text === 'as') {
    for (subjectEnd--; subjectEnd > first && ['VERB', 'AUX', 'ADP'].includes(tokens[subjectEnd - 1]!.pos); )
      subjectEnd--;
  }
  let subject = subjectEnd;
  while (subject > first && inName(tokens[subject - 1]!)) subject--;
  const inverted =
    subject === subjectEnd && subjectEnd > first && !['VERB', 'SCONJ'].includes(tokens[subjectEnd - 1]!.pos);
  let source: Span[] = subject < subjectEnd ? [[tokens[subject]!.start, tokens[subjectEnd - 1]!.end]] : [];
  let after = cueEnd;
  if (inverted) {
    while (after < end && inName(tokens[after]!)) after++;
    source = after > cueEnd ? [[tokens[cueEnd]!.start, tokens[after - 1]!.end]] : [];
  }
  const before = inverted ? i : subject;
  const content: Span[] = [];
  const parted = before > first + 1 && isParting(tokens[before - 1]!);
  if (parted) content.push(closedBy(analysis, [tokens[first]!.start, tokens[before - 1]!.end]));
  const rest = restOf(tokens, after, end);
  if (rest && (!parted || /^["“‘«]/.test(analysis.text.slice(...rest)))) content.push(rest);
  if (content.length === 0) return null;
  const cueStart = source.length > 0 && !inverted ? subjectEnd : i;
  const cue: Span = [tokens[cueStart]!.start, tokens[cueEnd - 1]!.end];
  return {
    cue: [cue],
    source,
    content,
    quote: quoteKind(analysis, content),
    confidence: 0.5,
    by: 'said-verb',
  };
}

function accordingTo(analysis: Analysis, sentence: Sentence, i: number): Attribution | null {
  const { tokens } = analysis;
  const end = contentEnd(tokens, sentence);
  let after = i + 2;
  while (after < end && (inName(tokens[after]!) || tokens[after]!.pos === 'ADP')) after++;
  if (after === i + 2) return null;
  const source: Span = [tokens[i + 2]!.start, tokens[after - 1]!.end];
  const leads = i === sentence.firstToken;
  const rest = restOf(tokens, after, end);
  const content: Span | null = leads
    ? rest
    : closedBy(analysis, [tokens[sentence.firstToken]!.start, tokens[i - 1]!.end]);
  if (!content) return null;
  const cue: Span = [tokens[i]!.start, tokens[i + 1]!.end];
  const quote = quoteKind(analysis, [content]);
  return { cue: [cue], source: [source], content: [content], quote, confidence: 0.6, by: 'according-to' };
}

const inName = (token: Token) =>
  NOMINAL.has(token.pos) || token.text === 'of' || token.text === "'s" || token.text === '’s';
const isParting = (token: Token) => /^[,"”’»?!]$/.test(token.text);

/** Where a sentence's content ends: before its final full stop, but behind a closing mark. */
function contentEnd(tokens: readonly Token[], sentence: Sentence): number {
  return tokens[sentence.endToken - 1]!.text === '.' ? sentence.endToken - 1 : sentence.endToken;
}

/** "said in a statement": the document belongs to the cue. */
function documentEnd(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i + 1]?.pos !== 'ADP') return i + 1;
  for (let k = i + 2; k < Math.min(limit, i + 6); k++) {
    if (DOCUMENT_NOUNS.has(tokens[k]!.text.toLowerCase())) return k + 1;
    if (!NOMINAL.has(tokens[k]!.pos)) break;
  }
  return i + 1;
}

/** Indirect speech ends before its comma, a quotation keeps the comma within its marks. */
function closedBy(analysis: Analysis, [start, end]: Span): Span {
  const trimmed = analysis.text[end - 1] === ',' ? end - 1 : end;
  return [start, Math.max(trimmed, start + 1)];
}

function restOf(tokens: readonly Token[], from: number, end: number): Span | null {
  let at = from;
  while (at < end && /^[,.:;]$/.test(tokens[at]!.text)) at++;
  return at < end ? [tokens[at]!.start, tokens[end - 1]!.end] : null;
}

function quoteKind(analysis: Analysis, content: readonly Span[]): QuoteKind {
  let inside = 0;
  let all = 0;
  for (const [start, end] of content) {
    all += end - start;
    for (const { span } of analysis.quotations)
      inside += Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0]));
  }
  if (inside === 0) return 'indirect';
  return inside >= all * 0.95 ? 'direct' : 'mixed';
}
