import { CARRIER_NOUNS } from '../cues/nouns.js';
import { includedBehind } from '../grammar/included.js';
import { joinedBehind } from '../grammar/joint-names.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import { mentionBefore } from '../grammar/subjects.js';
import type { Mention } from '../mention.js';

/** "Fars and the Tasnim news agency said", "local media, including Delo, said": the other names of one subject. */
export function jointWith(scene: Scene, { agent, subject, verb, inverted }: ReportingEvent): Mention[] {
  if (inverted) return [...joinedBehind(scene, agent!.phrase[1]).names];
  const found: Mention[] = [];
  let at = agent!.phrase[0];
  for (;;) {
    const and = at - 1;
    // "AFP, Reuters and dpa": the subject reaches back to a comma only, the names further.
    // "Turkey's Anadolu and Bulgaria's BTA, citing Kommersant, informed": the aside hides the first.
    const before = mentionBefore(scene, and);
    const hidden =
      scene.lower[and] === 'and' &&
      before !== null &&
      subject[1] < verb - 1 &&
      /^(?:[.,;:!?]|and|but|while)$/.test(scene.lower[before.phrase[0] - 1] ?? '.');
    // "The Information / Reuters reported"
    const slash = scene.lower[and] === '/';
    const listed = (found.length > 0 && scene.lower[and] === ',') || hidden || slash;
    if ((and < subject[0] && !listed) || !/^(?:and|,|&|or|\/)$/.test(scene.lower[and] ?? '')) break;
    const mention = mentionBefore(scene, and);
    if (!mention || (mention.phrase[0] < subject[0] && !listed)) break;
    // "Citing Danas, Heise.de and n-tv say": their source is none of them.
    if (/^(?:citing|quoting|from)$/.test(scene.lower[mention.phrase[0] - 1] ?? '')) break;
    found.push(mention);
    at = mention.phrase[0];
  }
  const apart = found.length === 0 ? behindAside(scene, at, verb) : null;
  if (apart) found.push(apart);
  return [
    ...found.reverse(),
    ...includedBehind(scene, agent!.phrase[1]),
    ...listedBehind(scene, agent!.phrase[1], verb),
  ];
}

/** Words of what an outlet is, between its two commas. */
const LONGEST_ASIDE = 12;

/** "Borkena, a news site in Canada, and the Voice of America both cited": the first of two that both did it, or null. */
function behindAside(scene: Scene, at: number, verb: number): Mention | null {
  const { lower } = scene;
  if (lower[at - 1] !== 'and' || lower[at - 2] !== ',' || !/^(?:both|all)$/.test(lower[verb - 1] ?? ''))
    return null;
  for (let k = at - 3; k > at - 3 - LONGEST_ASIDE && k > 0; k--) {
    if (lower[k] !== ',') continue;
    const isKind =
      /^(?:an?|the)$/.test(lower[k + 1]!) &&
      lower.slice(k + 1, at - 2).some((word) => CARRIER_NOUNS.has(word));
    return isKind ? mentionBefore(scene, k) : null;
  }
  return null;
}

/** "Le Monde, Der Spiegel and Danas, which saw the files, reported": two and more names look like an aside behind the first. */
function listedBehind(scene: Scene, end: number, verb: number): Mention[] {
  const { lower } = scene;
  const found: Mention[] = [];
  let at = end;
  let closed = false;
  while (!closed && /^(?:,|and)$/.test(lower[at] ?? '')) {
    const and = lower[at] === ',' && lower[at + 1] === 'and' ? at + 1 : at;
    const mention = mentionOpening(scene, and + 1);
    if (!mention || mention.never) return [];
    found.push(mention);
    closed = lower[and] === 'and';
    at = mention.phrase[1];
  }
  // "Delo, Danas and Hina, which saw the files,": a clause about them all, then the verb.
  return closed && found.length > 1 && lower[at] === ',' && at < verb ? found : [];
}
