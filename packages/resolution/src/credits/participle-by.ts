import { isDayOrMonth } from '../cues/calendar.js';
import { isPaperOf } from '../cues/nouns.js';
import { retellingAt, retoldBy } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { beforeSpan } from '../grammar/phrases.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import { besideCarrier } from './carried-and-quoted.js';
import type { Hook, Make } from './hook.js';
import { isPicture, mentionAt, showsBehind } from './hook-words.js';
import { isPointingNoun } from './is-pointing.js';
import { pieceLeft } from './piece.js';

/** "quoted by X", "as saying by X", "as first reported by X", "seen by X", "carried by X", "monitored by X" */
export function participleBy(
  scene: Scene,
  k: number,
  make: Make,
  hookOf: (scene: Scene, mention: Mention) => Hook | null,
): Hook | null {
  const { lower } = scene;
  let at = k - 1;
  // "monitored in London by the BBC"
  if (lower[at - 1] === 'in' && /^\p{Lu}/u.test(scene.tokens[at]?.text ?? '')) {
    at -= 2;
    // "The broadcast, received in London by the BBC"
    if (/^(?:received|heard|recorded)$/.test(lower[at] ?? ''))
      return make('carries', [at, k + 1], 'outer', 'carried-by', at, pieceLeft(scene, at - 1));
  }
  at = beforeSpan(lower, at);
  // "was quoted today by the Vienna daily Kurier"
  while (
    /^(?:today|yesterday|late|early|earlier|last|this|week|month|year|night|in|on)$/.test(lower[at] ?? '') ||
    isDayOrMonth(scene.tokens[at]?.text ?? '') ||
    // "cited on Nov 19 by"
    (/^\d{1,2}$/.test(lower[at] ?? '') && isDayOrMonth(scene.tokens[at - 1]?.text ?? ''))
  )
    at--;
  // "and quoted from there by ANI"
  const fromThere = lower[at] === 'there' && lower[at - 1] === 'from';
  if (fromThere) at -= 2;
  // "relayed in full by Interfax", "lifted word for word by the Mail"
  at = overManner(scene, at);
  // "quoted by Notimex and by the Spanish agency EFE", "by Interfax and, later, by Zakon"
  let back = at;
  // "... by Interfax within minutes and, an hour later, by Reuters"
  while (
    back > k - 10 &&
    /^(?:and|,|later|then|also|hours?|an|a|from|there|via|it|within|minutes?|days?|soon|shortly|after|afterwards|the|next|same|day|night|evening|morning|afternoon|week|month|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three)$/.test(
      lower[back] ?? '',
    )
  )
    back--;
  // "by Tass in Moscow and by PTI"
  if (back < at && lower[back - 1] === 'in' && /^\p{Lu}/u.test(scene.tokens[back]?.text ?? '')) back -= 2;
  const partner = (back < at ? mentionHolding(scene, back) : null) ?? jointPartner(scene, at);
  if (partner) {
    const shared = hookOf(scene, partner);
    const between = lower.slice(Math.min(back, at), at + 1);
    // "by Tanjug and, in the Tanjug version, by Danas"
    const again = [at, at - 1, at - 2].some(
      (one) => mentionHolding(scene, one)?.agency.id === partner.agency.id,
    );
    const onward =
      fromThere || between.includes('from') || (again && lower[at + 1] !== 'and' && at > partner.phrase[1]);
    return shared
      ? {
          ...shared,
          // "relayed by Interpressnews and, from there, by Interfax": Interfax had it from the other.
          ...(onward ? { cue: [k, k + 1] as const, side: 'outer' as const } : {}),
          mention: make('reports', shared.cue, shared.side, shared.by).mention,
          end: make('reports', shared.cue, shared.side, shared.by).end,
        }
      : null;
  }
  // "was quoted as telling Anadolu by Reuters"
  const hearer = mentionEndingAt(scene, at + 1);
  if (hearer && lower[hearer.phrase[0] - 1] === 'telling') at = hearer.phrase[0] - 1;
  const saying = /^(?:saying|telling|having)$/.test(lower[at] ?? '') && lower[at - 1] === 'as';
  if (saying) at -= 2;
  if (/^(?:up|later|first)$/.test(lower[at] ?? '')) at--;
  if (lower[at] === 'out' && /^(?:sent|put)$/.test(lower[at - 1] ?? '')) at--;
  if (isPaperOf(lower, at)) return null;
  const cue = cueOf(lower[at] ?? '');
  // "accounts collected by Darfur 24 and passed on by AFP"
  const retelling = cue ? null : (retoldBy(lower, at) ?? pieceUsed(scene, at));
  if (retelling)
    return make(
      retelling.role,
      [at, k + 1],
      'outer',
      retelling.role === 'carries' ? 'carried-by' : 'reported-by',
      auxiliaryStart(scene, at),
      pieceLeft(scene, auxiliaryStart(scene, at) - 1),
    );
  if (!cue || !/(?:ed|en|wn|id|un|ast|told|seen)$/.test(lower[at]!)) {
    // "an interview given to and published by X", "questions put by X"
    if (
      lower[at] === 'put' ||
      lower[at] === 'asked' ||
      lower[at] === 'conducted' ||
      lower[at] === 'interviewed' ||
      // "Reached by AFP, his lawyer called it a novel", "said C when contacted by AFP"
      (/^(?:contacted|reached)$/.test(lower[at] ?? '') &&
        (/^(?:,|when)$/.test(lower[at - 1] ?? '') || scene.sentenceOf[at - 1] !== scene.sentenceOf[at]))
    )
      return askedBy(scene, at, k, make);
    return null;
  }
  const start = auxiliaryStart(scene, at);
  const cueStart = /^(?:that|which)$/.test(lower[start]!) ? start + 1 : start;
  if (
    cue.class === 'tell' ||
    cue.class === 'speak' ||
    (cue.class === 'act' && cue.lemma !== 'ask' && cue.lemma !== 'describe') ||
    /^(?:identify|break)$/.test(cue.lemma)
  )
    return null;
  // "12 had died, up from nine reported by IRNA": an earlier figure, not what is told here.
  if (
    cue.lemma === 'report' &&
    scene.tag[at - 1] === 'CD' &&
    /^(?:from|than|against)$/.test(lower[at - 2] ?? '')
  )
    return null;
  if (cue.lemma === 'ask') return askedBy(scene, at, k, make);
  const beside = besideCarrier(scene, start, k, make, hookOf);
  if (beside) return beside;
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

/** "The Yonhap account was used in turn by Delo": only of a piece, as everything is used. */
const pieceUsed = ({ lower }: Scene, at: number): ReturnType<typeof retoldBy> =>
  lower[at] === 'used' &&
  /^(?:was|were|is|been|being)$/.test(lower[at - 1] ?? '') &&
  isPointingNoun(lower[at - 2] ?? '')
    ? retellingAt(lower, at)
    : null;

/** Where "was later first" before a participle begins. */
function auxiliaryStart({ lower, tag }: Scene, at: number): number {
  let start = at;
  while (
    start > 0 &&
    (/^(?:first|as|was|were|is|are|been|being|has|had|have|since|later|earlier|also|soon|then|that|which)$/.test(
      lower[start - 1]!,
    ) ||
      // "was prominently cited", "was duly carried"
      (tag[start - 1] === 'RB' && /ly$/.test(lower[start - 1]!)))
  )
    start--;
  return start;
}

/** Over "in full", "word for word", "without comment" back to the participle they stand behind, or `at` itself. */
function overManner({ lower, tag }: Scene, at: number): number {
  for (let k = at; k > at - 5 && k > 0; k--) {
    const isPassing = retellingAt(lower, k) !== null || (lower[k] === 'reported' && lower[k - 1] !== 'be');
    if (k < at && isPassing && /^VB[ND]$/.test(tag[k]!)) return k;
    // "reported Sunday morning by TMZ"
    const isDay = /day$/.test(lower[k]!) && tag[k] === 'NNP';
    if ((!isDay && !/^(?:IN|NN|RB|DT|JJ)$/.test(tag[k]!)) || cueOf(lower[k]!)) return at;
  }
  return at;
}

/** "republished by Meduza and, in English, by the Kyiv Independent": the mention before an "and" with no verb behind it. */
function jointPartner(scene: Scene, at: number): Mention | null {
  const { lower, tag, quotation } = scene;
  for (let k = at; k > at - 9 && k > 0; k--) {
    // "and, the following day, by Delo"
    // and "and, in a shortened form, by", but "and quoted by Delo"
    const isOfPhrase = lower[k] === 'following' || (tag[k] === 'VBN' && k < at);
    if ((/^(?:VB|MD)/.test(tag[k]!) && !isOfPhrase) || quotation[k] !== -1) return null;
    // "and, in the Tanjug version, by Danas"
    if (mentionHolding(scene, k) && !/^(?:version|translation|copy|report)$/.test(lower[at - 1] ?? ''))
      return null;
    if (lower[k] !== 'and') continue;
    return mentionEndingAt(scene, k) ?? (lower[k - 1] === ',' ? mentionEndingAt(scene, k - 1) : null);
  }
  return null;
}

/** "Asked by X", "said C when contacted by X"; not "declined to comment when asked by X", "had little to say when reached by X" */
function askedBy(scene: Scene, at: number, k: number, make: Make): Hook | null {
  const when = scene.lower[at - 1] === 'when';
  if (when && !saysBefore(scene, at - 1)) return null;
  return make('recipient', [at, k + 1], 'inner', 'asked-by', when ? at - 1 : at);
}

/** "said nine boats had sunk when", but "said she had no comment when" */
function saysBefore({ lower, sentenceOf }: Scene, at: number): boolean {
  for (let k = at - 1; k > 0 && k > at - 40 && sentenceOf[k] === sentenceOf[at]; k--) {
    if (lower[k] === 'comment') return false;
    if (/^(?:said|says|confirmed|added|denied|admitted|insisted)$/.test(lower[k]!)) return true;
  }
  return false;
}
