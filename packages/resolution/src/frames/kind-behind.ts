import { CARRIER_NOUNS } from '../cues/nouns.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** "according to Explorersweb, a mountaineering site, which ...": over what the outlet is, or `end`. */
export function kindBehind(scene: Scene, end: number, to: number): number {
  const { lower } = scene;
  if (lower[end] !== ',') return end;
  // "APP, Pakistan's state agency"
  const owned = /^\p{Lu}/u.test(scene.tokens[end + 1]?.text ?? '') && lower[end + 2] === "'s";
  if (!owned && !/^(?:a|an|the)$/.test(lower[end + 1] ?? '')) return end;
  const close = kindEnd(scene, longPhraseEnd(scene, end + 1, to), to);
  return close > end + 1 && isKind(scene, [end + 1, close]) ? close : end;
}

/** "a Slovene paper based in Brenn": over the participle to its comma, or `end`. */
function kindEnd({ lower, tag }: Scene, end: number, to: number): number {
  // "a newspaper in the south that opposes the Houthis"
  if (/^(?:that|which|whose)$/.test(lower[end] ?? '')) {
    let close = end;
    while (close < to && close < end + 10 && !/^[,.;]$/.test(lower[close]!)) close++;
    return close === to || /^[,.;]$/.test(lower[close]!) ? close : end;
  }
  if (!/^VB[NG]$/.test(tag[end] ?? '')) return end;
  for (let k = end + 1; k <= Math.min(to, end + 8); k++) {
    if (k === to || /^[,.;]$/.test(lower[k]!)) return k;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return end;
  }
  return end;
}

/** "a mountaineering site", "the party's newspaper": what an outlet is, up to a comma or the end. */
function isKind({ lower, tokens }: Scene, [from, to]: Run): boolean {
  if (!/^[,.;]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let k = from; k < to; k++) if (CARRIER_NOUNS.has(lower[k]!) || lower[k] === 'affiliate') return true;
  return false;
}
