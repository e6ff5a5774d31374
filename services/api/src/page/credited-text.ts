import type { PageClaim } from '../article-data.js';
import { type Html, html } from './html.js';

/**
 * An article's text with each agency's content marked in its colours. Where contents overlap, the innermost (shortest) one
 * is shown; a chain of two agencies has the first as ground and the second as underline.
 *
 * @param text as stored; spans of the claims count its code points
 */
export function creditedText(
  text: string,
  claims: readonly PageClaim[],
  colour: (agency: string) => string,
): Html {
  const points = [...text];
  const owner: (Stretch | undefined)[] = new Array(points.length);
  const stretches = claims
    .filter((claim) => claim.field === 'text' && claim.agencies.length > 0)
    .flatMap((claim): Stretch[] => [
      ...claim.anaphoric.map(([start, end]) => ({ claim, start, end, reached: true })),
      ...claim.spans.map(([start, end]) => ({ claim, start, end, reached: false })),
    ])
    .sort((a, b) => Number(b.reached) - Number(a.reached) || b.end - b.start - (a.end - a.start));
  for (const stretch of stretches) owner.fill(stretch, stretch.start, stretch.end);
  const parts: Html[] = [];
  for (let at = 0; at < points.length; ) {
    const stretch = owner[at];
    let end = at + 1;
    while (end < points.length && owner[end] === stretch) end++;
    const words = points.slice(at, end).join('');
    parts.push(stretch === undefined ? html`${words}` : marked(words, stretch, end >= stretch.end, colour));
    at = end;
  }
  return html`${parts}`;
}

interface Stretch {
  readonly claim: PageClaim;
  readonly start: number;
  readonly end: number;
  readonly reached: boolean;
}

function marked(
  words: string,
  { claim, reached }: Stretch,
  last: boolean,
  colour: (agency: string) => string,
): Html {
  const [outer, inner] = claim.agencies;
  const style = `--c:${colour(outer!)};--d:${colour(inner ?? outer!)}`;
  const label =
    last && html`<span class="label" style="${`--c:${colour(outer!)}`}">${claim.agencies.join(' ‹ ')}</span>`;
  const title = [
    claim.agencies.join(' < '),
    claim.document,
    claim.speaker,
    reached ? 'reached back to' : claim.scope,
  ]
    .filter(Boolean)
    .join(' · ');
  return html`<mark class="${reached ? 'reached' : claim.scope}" style="${style}" title="${title}">${words}</mark>${label}`;
}
