import { type Html, html } from './html.js';
import { sidesHtml } from './word-diff.js';

/** Two texts held against each other, each under its name. */
export interface Pair {
  readonly nameA: Html | string;
  readonly nameB: Html | string;
  readonly relation: string;
  readonly note: string | null;
  readonly contentA: string;
  readonly contentB: string;
  /** Null where there is nothing to align. */
  readonly diff: string | null;
}

/** Pairs one under the other, each with its two texts beside each other and the words that only one has marked. */
export function sideBySide(pairs: readonly Pair[]): Html {
  return html`${pairs.map(pairBox)}`;
}

function pairBox({ nameA, nameB, relation, note, contentA, contentB, diff }: Pair): Html {
  const sides = diff === null ? { a: html`${contentA}`, b: html`${contentB}` } : sidesHtml(diff);
  return html`<section class="pair"><p class="relation ${relation}"><b>${relation.replaceAll('_', ' ')}</b>${note && html` <span>${note}</span>`}</p>
<div class="half"><h3>${nameA}</h3><p>${sides.a}</p></div><div class="half"><h3>${nameB}</h3><p>${sides.b}</p></div></section>`;
}
