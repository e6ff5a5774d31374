import { mentionIn } from '../grammar/agents.js';
import { documentHead } from '../grammar/document-head.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import type { Hook } from './hooks.js';

const PERSON =
  /^(?:people|persons?|sources?|officials?|insiders?|executives?|traders?|bankers?|diplomats?|residents?|witnesses|witness|lawyers?|employees?|analysts?|aides?|advisers?|directors?|managers?|investigators?|prosecutors?|ministers?|doctors?|lawmakers?|activists?|commanders?|soldiers?|relatives|friends?|colleagues?|engineers?|workers?|members?|negotiators?|delegates?|envoys?|senators?|nurses?|pilots?|villagers?|participants?|researchers?|experts?|passengers?|survivors?|individuals?|men|women|spokesman|spokeswoman|spokesperson)$/;

const END =
  /^(?:of|with|in|at|from|on|about|for|to|who|and|,|familiar|close|briefed|involved|aware|privy|knowledgeable|speaking|inside|near)$/;

/** Is what is cited a paper rather than a person? */
export function isPaper(scene: Scene, run: Run): boolean {
  // "two people with knowledge of the plan": whom they are, not what they know.
  for (let k = run[0]; k < run[1]; k++) {
    if (END.test(scene.lower[k]!)) break;
    // "an official document", "a witness statement": what it is, not whose.
    if (PERSON.test(scene.lower[k]!) && (k + 1 === run[1] || END.test(scene.lower[k + 1]!))) return false;
  }
  return documentHead(scene, [run[0], headEnd(scene, run)]) !== null;
}

/** Where what only describes the head begins: "Ada Lind, who wrote the story", "officials who saw the memo". */
function headEnd({ lower, tokens }: Scene, [from, to]: Run): number {
  const isName = /^\p{Lu}/u.test(tokens[from]?.text ?? '') && !/^(?:the|an?)$/.test(lower[from]!);
  for (let k = from + 1; k < to; k++)
    if (/^(?:who|which|whose)$/.test(lower[k]!) || (isName && lower[k] === ',')) return k;
  return to;
}

/** "the district health officer, Chifundo Mkandawire": the name beside the description is who speaks. */
export function namedAfter({ lower, tokens, tag }: Scene, run: Run): Run {
  const from = run[1] + 1;
  if (lower[run[1]] !== ',' || /^\p{Lu}/u.test(tokens[run[1] - 1]!.text)) return run;
  let end = from;
  while (
    end < tokens.length &&
    (/^\p{Lu}/u.test(tokens[end]!.text) || /^(?:al|el|de|da|van|von|bin)$/.test(lower[end]!))
  )
    end++;
  const closed = end >= tokens.length || /^[,.;]$/.test(lower[end]!) || lower[end] === 'as';
  return end - from >= 2 && end - from <= 5 && closed && /^NN/.test(tag[end - 1]!) ? [from, end] : run;
}

/** What a citing names that is no agency: "citing an unnamed source", "quoting the seismology office Phivolcs". */
export function citedSource(scene: Scene, [from, to]: Run, hooks: readonly Hook[]): Run | null {
  const { lower } = scene;
  for (let k = from; k < to; k++) {
    const isCite =
      /^(?:citing|quoting|cites|quotes|cited|quoted)$/.test(lower[k]!) &&
      lower[k + 1] !== 'by' &&
      lower[k + 1] !== 'as' &&
      !/^(?:was|were|been)$/.test(lower[k - 1] ?? '');
    const isRef =
      lower[k] === 'to' && /^(?:reference|referring|attributed|attributing)$/.test(lower[k - 1] ?? '');
    const other = lower[k] === 'from' && /^(?:information|spoken)$/.test(lower[k - 1] ?? '');
    const spoken =
      lower[k] === 'to' &&
      /^(?:spoken|talked)$/.test(lower[k - 1] ?? '') &&
      /^(?:had|has)$/.test(lower[k - 2] ?? '');
    const obtained =
      /^(?:obtained|seen|read|reviewed)$/.test(lower[k]!) && /^(?:had|has|also)$/.test(lower[k - 1] ?? '');
    if (lower[k - 1] === 'without') continue;
    if (!isCite && !isRef && !other && !spoken && !obtained) continue;
    // "quoting what it called a security source"
    const start = lower[k + 1] === 'what' && lower[k + 3] === 'called' ? k + 4 : k + 1;
    const end = longPhraseEnd(scene, start, to);
    if (end === k + 1) continue;
    // "quoting La Voz de Galicia": a name, however long.
    const named = mentionHolding(scene, k + 1);
    if (named && named.phrase[1] > end && hooks.some(({ mention }) => mention === named)) continue;
    if (
      mentionIn(scene, [k + 1, end]) &&
      hooks.some(({ mention }) => mention.run[0] >= k && mention.run[1] <= end)
    ) {
      const by = hooks.find(({ mention }) => mention.run[0] >= k && mention.run[1] <= end)!;
      // "citing a resolution seen by X": the paper before the agency is the document.
      if (by.side === 'outer' && by.start > k + 1) return [k + 1, by.start];
      continue;
    }
    return namedAfter(scene, [start, end]);
  }
  return null;
}
