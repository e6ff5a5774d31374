import { stationOf } from '../grammar/object-end.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Hook } from './hook.js';
import { ACCOUNTED } from './hook-account.js';
import { inBrackets } from './hook-brackets.js';
import { type HookPlace, type HookRule, hookPlaceOf } from './hook-place.js';
import { PRINTED } from './hook-printed.js';
import { RELAYED } from './hook-relayed.js';
import { SOURCED } from './hook-sourced.js';
import { TOLD } from './hook-told.js';
import { pieceBefore } from './hook-words.js';
import { participleBy } from './participle-by.js';
import { refersAsOther } from './refers-as-other.js';
import { reportThat } from './report-that.js';

export type { Hook } from './hook.js';

/** In this order: the first that applies is taken. */
const RULES: readonly HookRule[] = [
  ...RELAYED,
  ...ACCOUNTED,
  reportItself,
  ...SOURCED,
  ...TOLD,
  byOutlet,
  inPrint,
  bracketed,
  joint,
];

/** Reads the words in front of a mention (and the noun behind it); null where they hang it on nothing. */
export function hookOf(scene: Scene, mention: Mention): Hook | null {
  const partner = slashPartner(scene, mention);
  if (partner) {
    const shared = hookOf(scene, partner);
    return shared ? { ...shared, mention, end: Math.max(shared.end, mention.phrase[1]) } : null;
  }
  // "Nordnytt, the ABC affiliate"
  if (stationOf(scene, mention.phrase[1]) >= 0) return null;
  const place = hookPlaceOf(scene, mention, hookOf);
  const { head, document, k, make } = place;
  // "A Danas report that C was denied", at the head of its sentence
  if (k < 0 || scene.sentenceOf[k] !== scene.sentenceOf[mention.run[0]])
    return document === null ? null : reportThat(scene, mention, head, k, make);
  const hook = firstHook(RULES, place);
  return hook?.side === 'inner' && refersAsOther(scene, hook.cue[0]) ? null : hook;
}

function firstHook(rules: readonly HookRule[], place: HookPlace): Hook | null {
  for (const rule of rules) {
    const hook = rule(place);
    if (hook) return hook;
  }
  return null;
}

/** "a New York Times/CBS News poll": one word holds the end of one name and the start of the next. */
function slashPartner(scene: Scene, mention: Mention): Mention | null {
  if (!scene.tokens[mention.run[0]]!.text.includes('/')) return null;
  const partner = mentionHolding(scene, mention.run[0] - 1);
  return partner === mention ? null : partner;
}

/** "denied a Danas report that C", but "via a Danas report that": what it came through. */
function reportItself({ scene, mention, head, k, word, make }: HookPlace): Hook | null {
  return word === 'via' ? null : reportThat(scene, mention, head, k, make);
}

/** "quoted by X", "as saying by X", "a report by X" */
function byOutlet({ scene, k, word, make, hookOf: other }: HookPlace): Hook | null {
  return word === 'by' ? (participleBy(scene, k, make, other) ?? pieceBefore(scene, k, make)) : null;
}

/** "published in X", "said on X", "wrote for X": where it was printed or aired. */
function inPrint(place: HookPlace): Hook | null {
  // "would not comment on the report in Danas": nothing of what it says.
  const { lower } = place.scene;
  const on = /^(?:the|a|that|this)$/.test(lower[place.k - 2] ?? '') ? place.k - 3 : place.k - 2;
  if (lower[on] === 'on' && /^comment(?:ing|ed)?$/.test(lower[on - 1] ?? '')) return null;
  return /^(?:in|from|on|of|at|for|over)$/.test(place.word) ? firstHook(PRINTED, place) : null;
}

/** "146 residents are sleeping at a school (TASS).", not a dateline and no sign-off behind the full stop. */
function bracketed({ scene, mention, document, k, word, make }: HookPlace): Hook | null {
  return (word === '(' || word === '[') && document === null && mention.kind !== 'generic'
    ? inBrackets(scene, mention, k, make)
    : null;
}

/** "according to the BBC and AFP", "quoted by Notimex and by EFE": joint credits share their words. */
function joint({ scene, mention, head, k, word }: HookPlace): Hook | null {
  if (!/^(?:and|or|&)$/.test(word) && (word !== ',' || scene.lower[mention.phrase[1]] !== 'and')) return null;
  const partner = mentionHolding(scene, k - 1);
  if (!partner || partner === mention || partner.phrase[1] < k - 1) return null;
  const shared = hookOf(scene, partner);
  return shared ? { ...shared, mention, end: head[1] } : null;
}
