import { codePoints, type Span } from '@wirediff/domain';
import type { PageClaim } from '../article-data.js';
import { type Colours, colourClass } from './agency-colours.js';
import { type Html, html } from './html.js';

/** A stretch of the text that one claim covers, UTF-16 units. */
interface Stretch {
  readonly claim: PageClaim;
  readonly start: number;
  readonly end: number;
  /** Only reached back to ("made the remarks ..., AFP reported"). */
  readonly reached: boolean;
}

/**
 * An article's text with each agency's content marked in its colour and named behind it. Where contents overlap, the
 * shortest one gives the ground; every one of them is named where it ends. A chain of two has the second as underline.
 *
 * @param text as stored; spans of the claims count its code points
 * @param anchor where an agency's box stands on the page
 */
export function creditedText(
  text: string,
  claims: readonly PageClaim[],
  colours: Colours,
  anchor: (agency: string) => string,
): Html {
  const stretches = stretchesOf(text, claims);
  const edges = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const parts: Html[] = [];
  let active: Stretch[] = [];
  let next = 0;
  edges.slice(0, -1).forEach((from, place) => {
    const to = edges[place + 1]!;
    active = active.filter(({ end }) => end > from);
    while (next < stretches.length && stretches[next]!.start <= from) active.push(stretches[next++]!);
    const words = text.slice(from, to);
    parts.push(active.length === 0 ? html`${words}` : marked(words, active, colours));
    for (const stretch of active)
      if (stretch.end === to && isLast(stretch)) parts.push(label(stretch, colours, anchor));
  });
  return html`${parts}`;
}

function stretchesOf(text: string, claims: readonly PageClaim[]): Stretch[] {
  const points = codePoints(text);
  const of = (claim: PageClaim, spans: readonly Span[], reached: boolean): Stretch[] =>
    spans.map((span) => {
      const [start, end] = points.in(span);
      return { claim, start, end, reached };
    });
  return claims
    .filter(({ field, agencies }) => field === 'text' && agencies.length > 0)
    .flatMap((claim) => [...of(claim, claim.spans, false), ...of(claim, claim.anaphoric, true)])
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A claim split around its cue is named once, behind its last part. */
function isLast({ claim, reached, start }: Stretch): boolean {
  const spans = reached ? claim.anaphoric : claim.spans;
  return spans.length < 2 || spans.at(-1)![0] <= start;
}

function marked(words: string, active: readonly Stretch[], colours: Colours): Html {
  const [top] = [...active].sort(
    (a, b) => Number(a.reached) - Number(b.reached) || a.end - a.start - (b.end - b.start),
  );
  const { claim, reached } = top!;
  const [outer, inner] = claim.agencies;
  const under = colours(inner ?? outer!);
  const names = `${colourClass(colours(outer!))} u${under ?? ''}${reached ? ' reached' : ''}${active.length > 1 ? ' several' : ''}`;
  const title = active.map(describe).join('\n');
  return html`<mark class="${names}" title="${title}">${words}</mark>`;
}

/** @example "Sputnik < BelTA < Milan Dragov (continued)" */
function describe({ claim, reached }: Stretch): string {
  const chain = [...claim.agencies, claim.document, claim.speaker].filter(Boolean).join(' < ');
  return `${chain} (${reached ? 'reached back to' : claim.scope})`;
}

function label({ claim, reached }: Stretch, colours: Colours, anchor: (agency: string) => string): Html {
  const [outer] = claim.agencies;
  return html`<a class="label ${colourClass(colours(outer!))}" href="#${anchor(outer!)}">${reached && html`<span class="how">reached back: </span>`}${claim.agencies.join(' ‹ ')}</a>`;
}
