import { mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/**
 * "Chelsea want Lind. (Bild, via Express)": a bracket that says whose the item is and by way of whom it came, behind what it is
 * told of. One name alone in such a bracket signs a whole report, and is no credit.
 */
export function viaBracketFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower, tokens } = scene;
  for (let open = from; open < to - 3; open++) {
    if (lower[open] !== '(' || !/^[.!?"”]$/.test(tokens[open - 1]?.text ?? '')) continue;
    const source = mentionOpening(scene, open + 1);
    const via = source ? (lower[source.phrase[1]] === ',' ? source.phrase[1] + 1 : source.phrase[1]) : -1;
    const carrier = lower[via] === 'via' ? mentionOpening(scene, via + 1) : null;
    if (!source || !carrier || lower[carrier.phrase[1]] !== ')') continue;
    const content = open > from ? ([from, open] as const) : sentenceBefore(scene, from);
    if (!content) return null;
    const end = carrier.phrase[1] + 1;
    const frame = borrowedFrame([carrier], [source], [via, via + 1], [open, end], 'carries');
    return {
      ...frame,
      hooks: frame.hooks.map((hook) => ({ ...hook, by: 'via-bracket' })),
      content: [content],
      borrowed: false,
    };
  }
  return null;
}

function sentenceBefore({ sentenceOf, analysis }: Scene, token: number): Run | null {
  const before = analysis.sentences[sentenceOf[token]! - 1];
  return before && before.endToken - before.firstToken > 3 ? [before.firstToken, before.endToken] : null;
}
