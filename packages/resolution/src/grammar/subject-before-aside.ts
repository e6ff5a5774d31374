import { CARRIER_NOUNS } from '../cues/nouns.js';
import type { Run } from '../reading.js';
import { isCiting } from './citing.js';
import { hasVerb } from './has-verb.js';
import { isOutside, mentionHolding, type Scene } from './scene.js';
import { isAsideOfSubject, mentionBefore, subjectStart } from './subjects.js';

/** A noun phrase that is followed by an aside: "IRNA, monitored by the BBC, said". `comma` is the one that closes it. */
export function subjectBeforeAside(scene: Scene, comma: number, from: number, lead: number): Run | null {
  const { tokens } = scene;
  const bracket = tokens[comma]!.text === ')';
  let first: Run | null = null;
  // "RPP said C, while Gestion, citing El Comercio, expected ...": the agency right before the nearest citing.
  for (let open = comma - 1; open > lead; open--) {
    const mention = mentionBefore(scene, open);
    if (!/^[,—–]$/.test(tokens[open]!.text) || !isOutside(scene, open) || !mention || mention.never) continue;
    // "the Independent, a British newspaper, revealed", "the Post—even the devil can quote statistics—observed"
    if (
      headsClause(scene, mention.phrase[0], lead) &&
      mention.kind !== 'generic' &&
      (tokens[open]!.text !== ',' || isCalledKind(scene, open + 1, comma))
    )
      return mention.phrase;
    if (
      tokens[open]!.text === ',' &&
      isCiting(scene, open + 1) &&
      headsClause(scene, mention.phrase[0], lead) &&
      !hasVerb(scene.tag, [open + 1, comma])
    )
      return mention.phrase;
  }
  for (let open = lead + 1; open < comma; open++) {
    const mark = tokens[open]!.text;
    if (bracket !== (mark === '(')) continue;
    if ((mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') || !isOutside(scene, open)) continue;
    if (!isAsideOfSubject(scene, open + 1, comma)) continue;
    const start = subjectStart(scene, open, from, lead);
    // "Speaking to Reuters, the head of the port, Ivan Petrov, said": whom he spoke to is no subject.
    if (start >= open || isSpeakingTo(scene, start, lead)) continue;
    first ??= [start, open];
    // "The ferry will sail in May, Tegn, the party's newspaper, reported": "May" heads no clause, "Tegn" does.
    if (headsClause(scene, start, lead) && /^(?:NN|CD|PRP|WP)/.test(scene.tag[open - 1]!))
      return [start, open];
  }
  return first ?? beforeBareWhich(scene, comma, lead);
}

/** "Speaking to", "Asked by", "Contacted on Monday by", right behind it or before a phrase that begins at `start`. */
function isSpeakingTo({ lower }: Scene, start: number, lead: number): boolean {
  return (
    !lower.slice(lead, start).includes(',') &&
    start - lead <= 5 &&
    /^(?:speaking|talking|asked|contacted|reached|interviewed|questioned|pressed|approached)$/.test(
      lower[lead] ?? '',
    )
  );
}

/** "Radio Vinca which broadcasts from abroad, quoted": no comma opens the clause. */
function beforeBareWhich(scene: Scene, comma: number, lead: number): Run | null {
  const { lower, tag, tokens } = scene;
  for (let k = lead; k < comma && tokens[k]!.text !== ','; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || mention.never || mention.phrase[0] > lead + 3) continue;
    const at = mention.phrase[1];
    return lower[at] === 'which' &&
      /^VB[DZ]$/.test(tag[at + 1] ?? '') &&
      headsClause(scene, mention.phrase[0], lead)
      ? mention.phrase
      : null;
  }
  return null;
}

/** "a British newspaper", "the party's daily": the kind of the outlet just named. */
export function isCalledKind({ lower, tag }: Scene, from: number, to: number): boolean {
  if (!/^(?:a|an|the|its|one)$/.test(lower[from]!) || to - from > 9) return false;
  let kind = false;
  for (let k = from; k < to; k++) {
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(tag[k]!)) return false;
    kind ||= CARRIER_NOUNS.has(lower[k]!);
  }
  return kind;
}

/** Does a clause begin at `start`: at the head of its sentence, or behind a comma, a mark or a conjunction? */
function headsClause({ tokens, lower }: Scene, start: number, lead: number): boolean {
  if (start <= lead) return true;
  return (
    /^(?:[,;:)"“”„«»]|''|``|[—–-]+)$/.test(tokens[start - 1]!.text) ||
    /^(?:and|but|while|whereas|as|though|although|that|or)$/.test(lower[start - 1]!)
  );
}
