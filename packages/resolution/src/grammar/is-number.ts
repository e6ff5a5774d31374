import type { Scene } from './scene.js';

const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** The tagger takes "nineteen" for a participle and "twelve" for a noun where it has no noun behind it. */
const SPELLED = new RegExp(`^(?:${UNIT}|${TEEN}|(?:${TENS})(?:-(?:${UNIT}))?)$`);

/** Is the token a number, in digits or in words? @example `AFP has nineteen`, at "nineteen" */
export const isNumber = ({ tag, lower }: Scene, k: number): boolean =>
  tag[k] === 'CD' || SPELLED.test(lower[k] ?? '') || /^[$€£¥]?\d/.test(lower[k] ?? '');
