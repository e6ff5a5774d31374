import { cueOf } from '../cues/verbs.js';
import { asideEnd, isAside } from '../grammar/asides.js';
import { isCiting } from '../grammar/citing.js';
import { skipBy } from '../grammar/object-end.js';
import { relayAt } from '../grammar/relay-clause.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';

/** Does more hang on the agency behind its comma: ", quoting ...", ", which cites ..."? */
export function hangsBehindComma(scene: Scene, at: number): boolean {
  const { lower } = scene;
  if (isPassedOn(scene, at) || lower[at] === 'via') return true;
  // "Lind, in comments carried by Danas, called for calm": a past tense, whatever the tagger takes it for.
  if (lower[at] === 'called' && /^(?:for|on)$/.test(lower[at + 1] ?? '')) return false;
  if (lower[at] === 'which' && cueOf(lower[at + 1] ?? '')?.class === 'say') return false;
  return (
    isAside(scene, at) &&
    (isCiting(scene, at) ||
      !/^(?:although|though|when|as|after|in|at|on|including|who|adding)$/.test(lower[at]!))
  );
}

/** "Speaking on Radio Okapi, in comments reported by AFP, ..." */
function isPassedOn(scene: Scene, at: number): boolean {
  return (
    scene.lower[at] === 'in' &&
    /^(?:comments|remarks|a|an|the|excerpts|footage|words)$/.test(scene.lower[at + 1] ?? '') &&
    [2, 3].some((step) => isCiting(scene, at + step) || relayAt(scene, at + step) !== null)
  );
}

/** Does more hang on the agency with no comma between? */
export function hangsOn(scene: Scene, at: number): boolean {
  const { lower } = scene;
  // "an item in the Mail for which Danas was the source"
  if (lower[at] === 'for' && lower[at + 1] === 'which' && sourceOfWhich(scene, at) !== null) return true;
  return (
    /^(?:citing|quoting|on|late|last|earlier|via)$/.test(lower[at] ?? '') ||
    // "a SANA report cited by Reuters", "carried by SANA and cited by Reuters"
    isCiting(scene, at) ||
    (lower[at] === 'and' && isCiting(scene, at + 1)) ||
    // "a report in The Telegraph that was attributed to South Korea's Chosun Ilbo"
    (/^(?:that|which)$/.test(lower[at] ?? '') &&
      /^(?:was|were|had|cited|quoted|cites|quotes|gave|gives|named|names|credited|credits|drew|draws|relied|relies|took|takes|acknowledged|acknowledges)$/.test(
        lower[at + 1] ?? '',
      ))
  );
}

export function linkEnd(scene: Scene, at: number, to: number): number {
  const { lower } = scene;
  const source = lower[at] === 'for' ? sourceOfWhich(scene, at) : null;
  if (source) return source.phrase[1] + 3;
  // "A paper obtained by the Herald and cited by state television says": up to the name.
  const by = lower[at] === 'and' && lower[at + 2] === 'by' ? skipBy(scene, at + 2, to) : at + 2;
  if (by > at + 2) return by;
  const relay = [2, 3].map((step) => relayAt(scene, at + step)).find((one) => one !== null);
  return relay && lower[at] === 'in' ? relay.end : asideEnd(scene, at, to);
}

/** The outlet of "for which Danas was the source", or null. */
export function sourceOfWhich(scene: Scene, at: number): Mention | null {
  const { lower } = scene;
  const mention = mentionOpening(scene, at + 2);
  const end = mention?.phrase[1] ?? -1;
  return mention && /^(?:is|was|were)$/.test(lower[end] ?? '') && /^sources?$/.test(lower[end + 2] ?? '')
    ? mention
    : null;
}
