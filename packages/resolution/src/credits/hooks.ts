import type { CreditRole } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import { isDateline } from '../dispatch-agency.js';
import { skipTime } from '../grammar/phrases.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import { pieceAfter, pieceLeft, pieceStart } from './piece.js';

/** How the words around a mention hang it on a piece of content. */
export interface Hook {
  readonly mention: Mention;
  readonly role: CreditRole;
  /** The reporting words. */
  readonly cue: Run;
  /** `outer` stands above the clause's own agent ("said ..., quoted by X"), `inner` below it ("citing X"). */
  readonly side: 'outer' | 'agent' | 'inner';
  /** First token of the adjunct that holds the mention. */
  readonly start: number;
  /** Token after it. */
  readonly end: number;
  readonly document: Run | null;
  readonly by: string;
}

const SKIP = /^(?:the|a|an|both|its|his|her|their|also)$/;
const SPOKEN =
  /^(?:interview|interviews|remarks|comments|statement|statements|speaking|talking|spoke|talked|briefing|answers|conversation|letter|email|message|given|call)$/;

/** What one outlet does with another's words. */
export const RETELLING =
  /^(?:monitoring|describing|summarising|summarizing|relaying|echoing|repeating|translating|reprinting|republishing|paraphrasing|excerpting)$/;

/** Reads the words in front of a mention (and the noun behind it); null where they hang it on nothing. */
export function hookOf(scene: Scene, mention: Mention): Hook | null {
  const { lower, sentenceOf, tag } = scene;
  const sentence = sentenceOf[mention.run[0]];
  let head: Run = mention.phrase;
  let document: Run | null = null;
  // "a Reuters/Ipsos poll", "a Bernama report of an interview", "Tempo's transcript": the piece carries the mention.
  const noun = pieceAfter(scene, mention);
  if (noun !== null) {
    head = [pieceStart(scene, mention.phrase[0]), noun + 1];
    document = head;
  }
  let k = head[0] - 1;
  while (k >= 0 && sentenceOf[k] === sentence && head[0] - k < 8 && isDescribing(scene, k)) k--;
  if (k < 0 || sentenceOf[k] !== sentence) return null;
  const make = (
    role: CreditRole,
    cue: Run,
    side: Hook['side'],
    by: string,
    start = cue[0],
    doc = document,
  ): Hook => ({
    mention,
    role,
    cue,
    side,
    start,
    end: head[1],
    document: doc,
    by,
  });
  const word = lower[k]!;
  const left = lower[k - 1] ?? '';
  if (word === 'to' && left === 'according') return make('reports', [k - 1, k + 1], 'outer', 'according-to');
  if ((word === 'per' || word === 'via') && document === null)
    return word === 'per' ? make('reports', [k, k + 1], 'outer', 'per') : null;
  const cue = cueOf(word);
  if (cue?.class === 'quote' && cue.lemma !== 'attribute' && !isPassiveBy(scene, k))
    return make('cited', [k, k + 1], 'inner', 'citing');
  // "Kyodo, monitoring the same dispatch", "Meduza, describing the broadcast"
  if (RETELLING.test(word) && /^VBG$/.test(tag[k]!) && (word !== 'describing' || mention.kind === 'later'))
    return make('cited', [k, k + 1], 'inner', 'citing');
  if (/^(?:on|upon)$/.test(word) && /^(?:based|relying|drawing)$/.test(left))
    return make('cited', [k - 1, k + 1], 'inner', 'based-on');
  if (cue?.class === 'tell' && document === null && lower[k - 1] !== 'to')
    return make('recipient', [k, k + 1], 'inner', 'told');
  // "the minister confirmed to AFP that ..."
  if (
    word === 'to' &&
    cueOf(left)?.class === 'say' &&
    !/^(?:respon|repl)/.test(left) &&
    /^VB[DZNG]$/.test(tag[k - 1]!)
  )
    return make('recipient', [k - 1, k + 1], 'inner', 'said-to', k);
  if (word === 'to' || word === 'with') return spokenTo(scene, k, make) ?? attributed(scene, k, make);
  if (word === 'by') return participleBy(scene, k, make) ?? pieceBefore(scene, k, make);
  if (cue?.class === 'carry' && lower[k] === 'run') return null;
  if (/^(?:in|from|on|of|at|for)$/.test(word)) {
    // "told a reporter from the BBC"
    if (
      word === 'from' &&
      /^(?:reporter|correspondent|journalist|reporters|journalists)$/.test(left) &&
      toldBefore(scene, k)
    )
      return make('recipient', [k, k + 1], 'inner', 'told-reporter', k);
    const carried = cueOf(left);
    if (carried && /^(?:published|posted|aired|broadcast|printed|carried|released|run|reported)$/.test(left))
      return make(
        word === 'in' && carried.class !== 'say' ? 'reports' : 'carries',
        [k - 1, k + 1],
        'outer',
        'published-in',
        k - 1,
        pieceLeft(scene, k - 2),
      );
    // "he said on CNN", "said in an interview on ABC News"
    if (
      word === 'on' &&
      document === null &&
      /^(?:said|says|saying|appearing|speaking|asked|added)$/.test(left)
    )
      return make('carries', [k - 1, k + 1], 'outer', 'said-on', k);
    if (word === 'on' && /^(?:remarks|comments|speech|address)$/.test(left))
      return make('carries', [k - 1, k + 1], 'outer', 'said-on', lower[k - 2] === 'in' ? k - 2 : k - 1);
    if (word === 'on' && /^(?:interview|remarks|appearance)$/.test(left)) return spokenTo(scene, k, make);
    // "as David Dayen noted in The Intercept", "writing in the New York Times"
    if (word === 'in' && /^(?:report|reports)$/.test(left) && /^NN/.test(tag[k - 1]!)) {
      const piece = pieceBefore(scene, k, make);
      if (piece) return piece;
    }
    if (word === 'in' && carried?.class === 'say' && document === null && mention.kind !== 'generic')
      return make('reports', [k - 1, k + 1], 'outer', 'wrote-in', k);
    if (word === 'in' && document === null && mention.kind !== 'generic' && wroteBefore(scene, k))
      return make('reports', [k, k + 1], 'outer', 'wrote-in', k);
    // "In an NBC News/Wall Street Journal poll released Monday, ..."
    if (word === 'in' && document !== null && (k === 0 || sentenceOf[k - 1] !== sentence))
      return make('reports', [k, k + 1], 'outer', 'in-piece');
    return pieceBefore(scene, k, make);
  }
  // "146 residents are sleeping at a school (TASS).", not a dateline and no sign-off behind the full stop.
  if (word === '(' && document === null && mention.kind !== 'generic')
    return inBrackets(scene, mention, k, make);
  // "according to the BBC and AFP", "quoted by Notimex and by EFE": joint credits share their words.
  if (/^(?:and|or|&)$/.test(word) || (word === ',' && lower[mention.phrase[1]] === 'and')) {
    const partner = mentionHolding(scene, k - 1);
    if (partner && partner !== mention && partner.phrase[1] >= k - 1) {
      const shared = hookOf(scene, partner);
      return shared ? { ...shared, mention, end: head[1] } : null;
    }
  }
  return null;
}

function isDescribing({ lower, tag, tokens }: Scene, k: number): boolean {
  if (SKIP.test(lower[k]!) || /^[-/]$/.test(lower[k]!) || lower[k + 1] === '-') return true;
  if (cueOf(lower[k]!) && /^VB/.test(tag[k]!)) return false;
  if (/^NNP/.test(tag[k]!) && CARRIER_NOUNS.has(lower[k + 1] ?? '')) return true;
  return (
    /^(?:JJ|POS|HYPH)$/.test(tag[k]!) || countryOf(tokens[k]!.text) !== null || CARRIER_NOUNS.has(lower[k]!)
  );
}

type Make = (
  role: CreditRole,
  cue: Run,
  side: Hook['side'],
  by: string,
  start?: number,
  doc?: Run | null,
) => Hook;

function isPassiveBy({ lower }: Scene, k: number): boolean {
  return /^(?:is|was|were|be|been)$/.test(lower[k - 1] ?? '');
}

function spokenTo(scene: Scene, k: number, make: Make): Hook | null {
  const { lower } = scene;
  for (let at = k - 1; at >= Math.max(0, k - 4); at--) {
    const word = lower[at]!;
    if (!SPOKEN.test(word)) {
      if (
        /^(?:exclusive|exclusively|separately|late|earlier|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|telephone|phone|live|later|again|briefly|ahead)$/.test(
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
    const isDoc = /^(?:interview|interviews|statement|answers|letter|email|message)$/.test(word);
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

/** "attributed to X", "with reference to X", "attributing the news to X", "with credit to X" */
function attributed({ lower }: Scene, k: number, make: Make): Hook | null {
  if (
    /^(?:attributed|attributing|referring|credited|reference|credit|attribution)$/.test(lower[k - 1] ?? '')
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

/** "quoted by X", "as saying by X", "as first reported by X", "seen by X", "carried by X", "monitored by X" */
function participleBy(scene: Scene, k: number, make: Make): Hook | null {
  const { lower } = scene;
  let at = k - 1;
  // "monitored in London by the BBC"
  if (lower[at - 1] === 'in' && /^\p{Lu}/u.test(scene.tokens[at]?.text ?? '')) at -= 2;
  // "was quoted today by the Vienna daily Kurier"
  while (
    /^(?:today|yesterday|late|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on)$/.test(
      lower[at] ?? '',
    )
  )
    at--;
  // "quoted by Notimex and by the Spanish agency EFE", "by Interfax and, later, by Zakon"
  let back = at;
  // "... by Interfax within minutes and, an hour later, by Reuters"
  while (
    back > k - 10 &&
    /^(?:and|,|later|then|also|hours?|an|a|within|minutes?|days?|soon|shortly|after|afterwards|the|next|same|day|evening|morning|week|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three)$/.test(
      lower[back] ?? '',
    )
  )
    back--;
  const partner = back < at ? mentionHolding(scene, back) : null;
  if (partner) {
    const shared = hookOf(scene, partner);
    return shared
      ? {
          ...shared,
          mention: make('reports', shared.cue, shared.side, shared.by).mention,
          end: make('reports', shared.cue, shared.side, shared.by).end,
        }
      : null;
  }
  const saying = /^(?:saying|telling|having)$/.test(lower[at] ?? '') && lower[at - 1] === 'as';
  if (saying) at -= 2;
  if (lower[at] === 'up' || lower[at] === 'later' || lower[at] === 'first') at--;
  const cue = cueOf(lower[at] ?? '');
  if (!cue || !/(?:ed|en|wn|id|un|ast|told|seen)$/.test(lower[at]!)) {
    // "an interview given to and published by X", "questions put by X"
    if (lower[at] === 'put' || lower[at] === 'asked' || lower[at] === 'conducted')
      return make('recipient', [at, k + 1], 'inner', 'asked-by');
    return null;
  }
  let start = at;
  while (
    start > 0 &&
    /^(?:first|as|was|were|is|are|been|being|has|had|have|later|also|widely|that|which)$/.test(
      lower[start - 1]!,
    )
  )
    start--;
  const cueStart = /^(?:that|which)$/.test(lower[start]!) ? start + 1 : start;
  if (
    cue.class === 'tell' ||
    cue.class === 'speak' ||
    (cue.class === 'act' && cue.lemma !== 'ask' && cue.lemma !== 'describe')
  )
    return null;
  if (cue.lemma === 'ask') return make('recipient', [at, k + 1], 'inner', 'asked-by');
  // "photos released by the agency": pictures, nothing said.
  // "Photographs published by VG showed the frigate listing" say something.
  if (cue.class === 'carry' && isPicture(scene, start - 1) && !showsBehind(scene, mentionAt(make)))
    return null;
  if (cue.class === 'carry')
    return make('carries', [at, k + 1], 'outer', 'carried-by', start, pieceLeft(scene, start - 1));
  if (cue.class === 'see')
    return make('reports', [at, k + 1], 'outer', 'seen-by', start, pieceLeft(scene, start - 1));
  return make(
    'reports',
    [cueStart, k + 1],
    'outer',
    saying ? 'quoted-as-saying-by' : 'reported-by',
    start,
    cue.class === 'quote' && !saying ? pieceLeft(scene, start - 1) : null,
  );
}

/** "wrote columnist Ann Lee in the Guardian" */
function wroteBefore({ lower, sentenceOf, tag }: Scene, k: number): boolean {
  for (let at = k - 1; at > k - 8 && at >= 0 && sentenceOf[at] === sentenceOf[k]; at--) {
    if (/^(?:wrote|writes|writing)$/.test(lower[at]!)) return true;
    if (!/^(?:NN|NNP|NNPS|DT|,|JJ)$/.test(tag[at]!)) return false;
  }
  return false;
}

function inBrackets(
  { lower, text, tokens, analysis }: Scene,
  mention: Mention,
  k: number,
  make: Make,
): Hook | null {
  const close = mention.phrase[1];
  if (!/^[),]$/.test(lower[close] ?? '') || isDateline(text, mention.span)) return null;
  if (lower[close] === ',' && !/^(?:citing|quoting)$/.test(lower[close + 1] ?? '')) return null;
  if (/^[.!?]$/.test(tokens[k - 1]?.text ?? '.') || k + 6 >= analysis.tokens.length) return null;
  const next = tokens[close + 1]?.text ?? '';
  if (lower[close] === ')' && !/^(?:\.|,|;|or|and)$/.test(next)) return null;
  return make('reports', [k, close], 'outer', 'in-brackets', k);
}

function toldBefore({ lower }: Scene, k: number): boolean {
  return lower.slice(Math.max(0, k - 4), k).some((one) => /^(?:told|tell|tells|telling)$/.test(one));
}

const mentionAt = (make: Make): number => make('carries', [0, 1], 'outer', '').end;

/** "... on Tuesday showed" */
function showsBehind(scene: Scene, end: number): boolean {
  const at = skipTime(scene, end, scene.tokens.length);
  return /^(?:show|shows|showed|appear|appears|appeared|reveal|reveals|revealed)$/.test(
    scene.lower[at] ?? '',
  );
}

function isPicture({ lower }: Scene, k: number): boolean {
  return /^(?:photo|photos|photograph|photographs|image|images|picture|pictures|footage)$/.test(
    lower[k] ?? '',
  );
}

/** A piece whose place the mention is: "a report by X", "an article in X", "a poll for X". */
function pieceBefore(scene: Scene, k: number, make: Make): Hook | null {
  const piece = pieceLeft(scene, k - 1);
  if (!piece) return null;
  const { lower } = scene;
  let at = piece[0] - 1;
  while (at >= 0 && SKIP.test(lower[at]!)) at--;
  if (lower[at] === 'to' && lower[at - 1] === 'according')
    return make('reports', [at - 1, at + 1], 'outer', 'according-to-piece', at - 1, piece);
  if (cueOf(lower[at] ?? '')?.class === 'quote' || RETELLING.test(lower[at] ?? ''))
    return make('cited', [at, at + 1], 'inner', 'citing-piece', at, piece);
  if (lower[at] === 'on' && /^(?:based|relying|drawing)$/.test(lower[at - 1] ?? ''))
    return make('cited', [at - 1, at + 1], 'inner', 'based-on', at - 1, piece);
  return null;
}
