import { isDateline } from '../dispatch-agency.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';

/** A frame whose quotations reach to their marks. */
export const withWholeQuotes = (scene: Scene, frame: Frame, from: number, to: number): Frame => ({
  ...frame,
  content: frame.content.map((run) => wholeQuotes(scene, run, [from, to])),
});

/**
 * A quotation of several sentences is one content: where content begins or ends inside one at the sentence's edge, it goes on
 * to the marks. And a dateline at its head is none of it.
 */
function wholeQuotes(scene: Scene, [a, b]: Run, [from, to]: Run): Run {
  const { quotation, mentions } = scene;
  let start = a;
  let end = b;
  if (start === from)
    while (start > 0 && quotation[start] !== -1 && quotation[start - 1] === quotation[start]) start--;
  if (end === to)
    while (
      end < quotation.length &&
      end > 0 &&
      quotation[end - 1] !== -1 &&
      quotation[end] === quotation[end - 1]
    )
      end++;
  const line = start === from ? mentions.find(({ run }) => run[0] > start && run[0] < end) : undefined;
  if (line && isDateline(scene.text, line.span)) {
    start = line.run[1];
    while (start < end && /^(?:[)/.,:]|[-–—]+)$/.test(scene.tokens[start]!.text)) start++;
  }
  return [start, end];
}
