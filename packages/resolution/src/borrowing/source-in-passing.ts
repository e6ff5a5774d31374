import { isClause } from '../grammar/is-clause.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { NEWS, SOURCE } from '../hooks/source-words.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/** "(source: Danas)", "(source: Danas, via Hina)", "adding that the news came from Danas" */
export function inPassing(scene: Scene, k: number, from: number): Frame | null {
  const { lower } = scene;
  if (SOURCE.test(lower[k]!) && lower[k - 1] === '(' && lower[k + 1] === ':') {
    const source = mentionOpening(scene, k + 2);
    if (!source) return null;
    const end = source.phrase[1];
    // "(source: Danas, via Hina)": by way of whom it came.
    const way =
      lower[end] === 'via' || (lower[end] === ',' && lower[end + 1] === 'via')
        ? mentionOpening(scene, lower[end] === 'via' ? end + 1 : end + 2)
        : null;
    const close = way ? way.phrase[1] : end;
    return lower[close] === ')'
      ? borrowedFrame(way ? [way] : [], [source], [k, k + 1], [k - 1, close + 1], 'reports')
      : null;
  }
  if (
    !/^(?:came|comes|originated|originates|is|was|are)$/.test(lower[k]!) ||
    !(/^(?:is|was|are)$/.test(lower[k]!) ? /^from$/ : /^(?:from|with|in)$/).test(lower[k + 1] ?? '')
  )
    return null;
  if (
    !NEWS.test(lower[k - 1] ?? '') ||
    !/^(?:the|this|its|that)$/.test(lower[k - 2] ?? '') ||
    (k - 2 <= from + 1 && lower[k - 3] !== ';')
  )
    return null;
  const source = mentionOpening(scene, k + 2);
  const lead = lower[k - 3] === 'that' ? k - 4 : k - 3;
  const start = /^(?:adding|saying|noting)$/.test(lower[lead] ?? '') ? lead : k - 2;
  return source && borrowedFrame([], [source], [k, k + 2], [start, source.phrase[1]], 'reports');
}

/** "credits Danas with the news that C", "named Danas as the source of its report that C": with what the story says. */
export function withContent(scene: Scene, frame: Frame, to: number): Frame {
  const { lower } = scene;
  const above = frame.hooks.some(({ side }) => side !== 'inner');
  let at = frame.segment[1];
  if (
    /^(?:of|for)$/.test(lower[at] ?? '') &&
    /^(?:its|the|this)$/.test(lower[at + 1] ?? '') &&
    NEWS.test(lower[at + 2] ?? '')
  )
    at += 3;
  if (!above || lower[at] !== 'that' || !isClause(scene, at + 1, to)) return frame;
  const { borrowed: _, ...plain } = frame;
  return { ...plain, segment: [frame.segment[0], at + 1], content: [[at + 1, to]] };
}
