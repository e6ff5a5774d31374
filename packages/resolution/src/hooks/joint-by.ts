import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Hook, Make } from './hook.js';

/** Words between "and" and a second "by". */
const BETWEEN =
  /^(?:and|,|later|then|also|hours?|an|a|from|there|via|it|within|minutes?|days?|soon|shortly|after|afterwards|the|next|same|day|night|evening|morning|afternoon|week|month|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three)$/;

/**
 * "quoted by Notimex and by the Spanish agency EFE", "by Interfax and, later, by Zakon": the hook of the first, for the second.
 *
 * @returns null where the first one hangs on nothing, undefined where there is no first one
 */
export function jointBy(
  scene: Scene,
  at: number,
  k: number,
  fromThere: boolean,
  make: Make,
  hookOf: (scene: Scene, mention: Mention) => Hook | null,
): Hook | null | undefined {
  const { lower } = scene;
  let back = at;
  // "... by Interfax within minutes and, an hour later, by Reuters"
  while (back > k - 10 && BETWEEN.test(lower[back] ?? '')) back--;
  // "by Tass in Moscow and by PTI"
  if (back < at && lower[back - 1] === 'in' && /^\p{Lu}/u.test(scene.tokens[back]?.text ?? '')) back -= 2;
  const partner = (back < at ? mentionHolding(scene, back) : null) ?? jointPartner(scene, at);
  if (!partner) return undefined;
  const shared = hookOf(scene, partner);
  if (!shared) return null;
  const between = lower.slice(Math.min(back, at), at + 1);
  // "by Tanjug and, in the Tanjug version, by Danas"
  const again = [at, at - 1, at - 2].some(
    (one) => mentionHolding(scene, one)?.agency.id === partner.agency.id,
  );
  const onward =
    fromThere || between.includes('from') || (again && lower[at + 1] !== 'and' && at > partner.phrase[1]);
  const { mention, end } = make('reports', shared.cue, shared.side, shared.by);
  // "relayed by Interpressnews and, from there, by Interfax": Interfax had it from the other.
  return { ...shared, ...(onward ? { cue: [k, k + 1] as const, side: 'outer' as const } : {}), mention, end };
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
