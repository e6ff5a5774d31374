import { cueOf } from '../cues/verbs.js';
import { skipTime } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Hook, Make } from './hook.js';
import { pieceLeft } from './piece.js';
import { REFERRING } from './refers-as-other.js';

/** Words in an agency's phrase that hang nothing on it. */
export const SKIP = /^(?:the|a|an|both|its|his|her|their|also|most)$/;
const SPOKEN =
  /^(?:interview|interviews|remarks|comments|statement|statements|speaking|talking|spoke|spoken|talked|briefing|answers|conversation|letter|e-mail|email|message|given|call)$/;

/** What one outlet does with another's words. */
export const RETELLING =
  /^(?:monitoring|describing|summarising|summarizing|relaying|echoing|repeating|translating|reprinting|republishing|paraphrasing|excerpting|reproducing|syndicating|rebroadcasting|retelling|recycling)$/;

export function spokenTo(scene: Scene, k: number, make: Make): Hook | null {
  const { lower } = scene;
  for (let at = k - 1; at >= Math.max(0, k - 4); at--) {
    const word = lower[at]!;
    if (!SPOKEN.test(word)) {
      if (
        /^(?:sent|emailed|e-mailed|issued|exclusive|exclusively|separately|late|earlier|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|telephone|phone|live|later|again|briefly|ahead)$/.test(
          word,
        )
      )
        continue;
      return null;
    }
    let start = at;
    while (
      start > 0 &&
      /^(?:a|an|the|in|his|her|their|its|exclusive|telephone|phone|rare|live|recent|televised|later|separate|written|brief|radio|television|had|has|was|that|during|by|of)$/.test(
        lower[start - 1]!,
      )
    ) {
      start--;
      if (/^(?:in|during)$/.test(lower[start]!)) break;
    }
    // "had not given an interview to Mehr"
    if (
      /^(?:give|given|gave|granted|grant)$/.test(lower[start - 1] ?? '') &&
      lower.slice(Math.max(0, start - 4), start).some((one) => /^(?:not|n't|never|without)$/.test(one))
    )
      return null;
    const isDoc = /^(?:interview|interviews|statement|answers|letter|e-mail|email|message)$/.test(word);
    return make(
      'recipient',
      [start, k + 1],
      'inner',
      'spoken-to',
      start,
      isDoc ? [Math.min(at, /^(?:in|during)$/.test(lower[start]!) ? start + 1 : start), at + 1] : null,
    );
  }
  return null;
}

const GIVING =
  /^(?:confirmed|confirms|denied|denies|described|describes|revealed|reveals|disclosed|announced|explained|explains|admitted|outlined|recounted|detailed|conveyed|repeated|defended|expressed|voiced)$/;

/** "The manager confirmed the break-up to Billboard": a few words of what was told stand between. */
export function givenTo({ lower, tag, quotation }: Scene, k: number, make: Make): Hook | null {
  for (let at = k - 2; at > k - 10 && at >= 0; at--) {
    if (GIVING.test(lower[at]!) && /^VB[DZ]$/.test(tag[at]!))
      return make('recipient', [at, at + 1], 'inner', 'given-to', k);
    if (/^(?:VB[DZPN]?|MD|[,.:;])$/.test(tag[at]!) || quotation[at] !== -1) return null;
  }
  return null;
}

/** "attributed to X", "with reference to X", "attributing the news to X", "with credit to X" */
export function attributed({ lower }: Scene, k: number, make: Make): Hook | null {
  if (
    /^(?:attributed|attributing|referring|credited|reference|credit|attribution|nod|bow)$/.test(
      lower[k - 1] ?? '',
    )
  ) {
    const start =
      lower[k - 2] === 'was' || lower[k - 2] === 'with' || lower[k - 2] === 'were' ? k - 2 : k - 1;
    return make('cited', [start, k + 1], 'inner', 'attributed-to');
  }
  // The one word, or the two to four, for what is attributed.
  for (let at = k - 2; at >= Math.max(0, k - 5); at--) {
    if (/^(?:attributed|attributing|attributes|sourced|sourcing|credited|crediting)$/.test(lower[at]!))
      return make('cited', [at, k + 1], 'inner', 'attributed-to');
    if (/^[,.;:]$/.test(lower[at]!)) return null;
  }
  return null;
}

/** "wrote columnist Ann Lee in the Guardian" */
export function wroteBefore({ lower, sentenceOf, tag }: Scene, k: number): boolean {
  for (let at = k - 1; at > k - 8 && at >= 0 && sentenceOf[at] === sentenceOf[k]; at--) {
    if (/^(?:wrote|writes|writing)$/.test(lower[at]!)) return true;
    if (!/^(?:NN|NNP|NNPS|DT|,|JJ)$/.test(tag[at]!)) return false;
  }
  return false;
}

/** "exit polls conducted for The Associated Press", "a recording leaked to the BBC", "a survey carried out by Suisse" */
export function madeFor(scene: Scene, k: number, make: Make): Hook | null {
  const { lower } = scene;
  const word = lower[k]!;
  if (!/^(?:for|by|to|with)$/.test(word)) return null;
  let at = k - 1;
  // "conducted by Edison Research for the AP"
  if (word === 'for' && /^\p{Lu}/u.test(scene.tokens[at]?.text ?? ''))
    for (let back = at; back > at - 6; back--)
      if (lower[back] === 'by') {
        at = back - 1;
        break;
      }
  if (lower[at] === 'out') at--;
  const verb = lower[at] ?? '';
  const made =
    /^(?:conducted|commissioned|carried|compiled|prepared|produced)$/.test(verb) &&
    (verb !== 'carried' || at < k - 1);
  const passed =
    /^(?:provided|leaked|shown|shared|supplied|passed|forwarded|given)$/.test(verb) ||
    (word === 'to' && verb === 'made');
  if (!(/^(?:for|by)$/.test(word) ? made || (word === 'by' && passed) : passed)) return null;
  let start = at;
  while (/^(?:was|were|being|been|exclusively|jointly|that|which)$/.test(lower[start - 1] ?? '')) start--;
  // "The survey was conducted for AP by Edison Research": how it was made, no content.
  if (/^(?:was|were)$/.test(lower[start] ?? '')) return null;
  const piece = pieceLeft(scene, start - 1);
  if (!piece || /^interviews?$/.test(lower[piece[1] - 1]!) || piece[1] !== start) return null;
  const given =
    /^(?:to|with)$/.test(word) &&
    /^(?:statement|comment|remark|e-?mail|message)s?$/.test(lower[piece[1] - 1]!);
  return given
    ? make('recipient', [at, k + 1], 'inner', 'spoken-to', piece[0], piece)
    : make(word === 'for' ? 'carries' : 'reports', [at, at + 1], 'outer', 'seen-by', start, piece);
}

export function toldBefore({ lower }: Scene, k: number): boolean {
  return lower.slice(Math.max(0, k - 4), k).some((one) => /^(?:told|tell|tells|telling)$/.test(one));
}

export const mentionAt = (make: Make): number => make('carries', [0, 1], 'outer', '').end;

/** "... on Tuesday showed" */
export function showsBehind(scene: Scene, end: number): boolean {
  const at = skipTime(scene, end, scene.tokens.length);
  return /^(?:show|shows|showed|appear|appears|appeared|reveal|reveals|revealed)$/.test(
    scene.lower[at] ?? '',
  );
}

export function isPicture({ lower }: Scene, k: number): boolean {
  return /^(?:photo|photos|photograph|photographs|image|images|picture|pictures|footage)$/.test(
    lower[k] ?? '',
  );
}

/** A piece whose place the mention is: "a report by X", "an article in X", "a poll for X". */
export function pieceBefore(scene: Scene, k: number, make: Make): Hook | null {
  const piece = pieceLeft(scene, k - 1);
  if (!piece) return null;
  const { lower } = scene;
  let at = piece[0] - 1;
  while (at >= 0 && SKIP.test(lower[at]!)) at--;
  if (lower[at] === 'to' && lower[at - 1] === 'according')
    return make('reports', [at - 1, at + 1], 'outer', 'according-to-piece', at - 1, piece);
  // "as per a report from X"
  if (lower[at] === 'per' && lower[at - 1] === 'as')
    return make('reports', [at - 1, at + 1], 'outer', 'according-to-piece', at - 1, piece);
  if (cueOf(lower[at] ?? '')?.class === 'quote' || RETELLING.test(lower[at] ?? ''))
    return make('cited', [at, at + 1], 'inner', 'citing-piece', at, piece);
  // "In a column for The Spectator, he called the plan dead"
  if (
    lower[at] === 'in' &&
    /^(?:for|in)$/.test(lower[k]!) &&
    /^(?:article|column|piece|essay|editorial|op-ed|commentary|blog)$/.test(lower[piece[1] - 1]!) &&
    (at === 0 ||
      scene.sentenceOf[at - 1] !== scene.sentenceOf[at] ||
      lower[at - 1] === ',' ||
      // "Collins noted in a guest column in the Times that"
      cueOf(lower[at - 1]!)?.class === 'say')
  )
    return make('reports', [k, k + 1], 'outer', 'wrote-in', at, piece);
  // "referring to a dispatch by Tanjug"
  if (lower[at] === 'to' && REFERRING.test(lower[at - 1] ?? ''))
    return make('cited', [at - 1, at + 1], 'inner', 'citing-piece', at - 1, piece);
  if (lower[at] === 'on' && /^(?:based|relying|drawing)$/.test(lower[at - 1] ?? ''))
    return make('cited', [at - 1, at + 1], 'inner', 'based-on', at - 1, piece);
  return null;
}
