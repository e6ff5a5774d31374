import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import type { PartOfSpeech } from './analysis.js';
import type { TokenBounds } from './tokens.js';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** The part of speech of each token: that of wink-nlp's token which covers its start. */
export function partsOfSpeech(text: string, bounds: TokenBounds): PartOfSpeech[] {
  const found: PartOfSpeech[] = [];
  let at = 0;
  let i = 0;
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      at = text.indexOf(token.out(), at);
      if (at < 0) at = text.length;
      const end = at + token.out().length;
      for (; i < bounds.count && bounds.starts[i]! < end; i++) {
        found[i] = bounds.starts[i]! >= at ? (token.out(its.pos) as PartOfSpeech) : 'X';
      }
      at = end;
    });
  for (; i < bounds.count; i++) found[i] = 'X';
  return found;
}
