import { isPaperOf } from '../cues/nouns.js';
import { retellingAt, retoldBy } from '../cues/retelling.js';
import { type Cue, cueOf } from '../cues/verbs.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import { overManner, overPlace, overTime } from './back-to-participle.js';
import { besideCarrier } from './carried-and-quoted.js';
import type { Hook, Make } from './hook.js';
import { isPicture, mentionAt, showsBehind } from './hook-words.js';
import { isPointingNoun } from './is-pointing.js';
import { jointBy } from './joint-by.js';
import { pieceLeft } from './piece.js';

const WRITTEN = /^(?:message|letter|e-?mail|statement|note|reply|fax|copy)$/;

/** "The broadcast, received in London by X" is carried by X, "a message received by X" was written to it. */
function receivedBy(scene: Scene, k: number, verb: number, make: Make): Hook | null {
  const { lower } = scene;
  if (!/^(?:received|heard|recorded)$/.test(lower[verb] ?? '')) return null;
  const what = lower[verb - 1] ?? '';
  const onAir = verb < k - 1 || /^(?:broadcasts?|radio|television|transmission|dispatch)$/.test(what);
  if (!onAir && !(lower[verb] === 'received' && WRITTEN.test(what))) return null;
  const [role, by] = onAir ? (['carries', 'carried-by'] as const) : (['reports', 'seen-by'] as const);
  return make(role, [verb, k + 1], 'outer', by, verb, pieceLeft(scene, verb - 1));
}

/** "quoted by X", "as saying by X", "as first reported by X", "seen by X", "carried by X", "monitored by X" */
export function participleBy(
  scene: Scene,
  k: number,
  make: Make,
  hookOf: (scene: Scene, mention: Mention) => Hook | null,
): Hook | null {
  const { lower } = scene;
  const beforePlace = overPlace(scene, k - 1);
  const received = receivedBy(scene, k, beforePlace, make);
  if (received) return received;
  let at = overTime(scene, beforePlace);
  // "and quoted from there by ANI"
  const fromThere = lower[at] === 'there' && lower[at - 1] === 'from';
  if (fromThere) at -= 2;
  // "relayed in full by Interfax", "lifted word for word by the Mail"
  at = overManner(scene, at);
  const joint = jointBy(scene, at, k, fromThere, make, hookOf);
  if (joint !== undefined) return joint;
  // "was quoted as telling Anadolu by Reuters"
  const hearer = mentionEndingAt(scene, at + 1);
  if (hearer && lower[hearer.phrase[0] - 1] === 'telling') at = hearer.phrase[0] - 1;
  const saying = /^(?:saying|telling|having)$/.test(lower[at] ?? '') && lower[at - 1] === 'as';
  if (saying) at -= 2;
  if (/^(?:up|later|first)$/.test(lower[at] ?? '')) at--;
  if (lower[at] === 'out' && /^(?:sent|put)$/.test(lower[at - 1] ?? '')) at--;
  if (isPaperOf(lower, at)) return null;
  // "higher than those given by Tass": another's figures, not what is told here.
  if (lower[at - 1] === 'those' && /^(?:than|from)$/.test(lower[at - 2] ?? '')) return null;
  const start = auxiliaryStart(scene, at);
  const cue = cueOf(lower[at] ?? '');
  // "accounts collected by Darfur 24 and passed on by AFP"
  const retelling = cue ? null : (retoldBy(lower, at) ?? pieceUsed(scene, at));
  if (retelling) {
    const by = retelling.role === 'carries' ? 'carried-by' : 'reported-by';
    return make(retelling.role, [at, k + 1], 'outer', by, start, pieceLeft(scene, start - 1));
  }
  if (!cue || !/(?:ed|en|wn|id|un|ast|told|seen)$/.test(lower[at]!))
    return isAsking(scene, at) ? askedBy(scene, at, k, make) : null;
  if (isNoReporting(cue)) return null;
  // "12 had died, up from nine reported by IRNA": an earlier figure, not what is told here.
  const isEarlierFigure = scene.tag[at - 1] === 'CD' && /^(?:from|than|against)$/.test(lower[at - 2] ?? '');
  if (cue.lemma === 'report' && isEarlierFigure) return null;
  if (cue.lemma === 'ask') return askedBy(scene, at, k, make);
  const beside = besideCarrier(scene, start, k, make, hookOf);
  if (beside) return beside;
  const piece = pieceLeft(scene, start - 1);
  if (cue.class === 'carry') {
    // "photos released by the agency": pictures, nothing said.
    // "Photographs published by VG showed the frigate listing" say something.
    const isSilent = isPicture(scene, start - 1) && !showsBehind(scene, mentionAt(make));
    return isSilent ? null : make('carries', [at, k + 1], 'outer', 'carried-by', start, piece);
  }
  if (cue.class === 'see') return make('reports', [at, k + 1], 'outer', 'seen-by', start, piece);
  const cueStart = /^(?:that|which)$/.test(lower[start]!) ? start + 1 : start;
  const by = saying ? 'quoted-as-saying-by' : 'reported-by';
  return make(
    'reports',
    [cueStart, k + 1],
    'outer',
    by,
    start,
    cue.class === 'quote' && !saying ? piece : null,
  );
}

/** "identified by X", "sold by X": who does it passes nothing on. */
const isNoReporting = ({ class: kind, lemma }: Cue): boolean =>
  kind === 'tell' ||
  kind === 'speak' ||
  (kind === 'act' && lemma !== 'ask' && lemma !== 'describe') ||
  /^(?:identify|break)$/.test(lemma);

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

/** "an interview conducted by X", "questions put by X", "Reached by AFP, his lawyer called it a novel", "said C when contacted by AFP" */
function isAsking({ lower, sentenceOf }: Scene, at: number): boolean {
  const word = lower[at] ?? '';
  if (/^(?:put|asked|conducted|interviewed)$/.test(word)) return true;
  return (
    /^(?:contacted|reached)$/.test(word) &&
    (/^(?:,|when)$/.test(lower[at - 1] ?? '') || sentenceOf[at - 1] !== sentenceOf[at])
  );
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
