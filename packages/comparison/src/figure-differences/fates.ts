import type { Quantity } from '../figures/figure.js';
import type { Reading } from '../reading/reading.js';
import { stem } from '../words/stem.js';

/** What befalls people that news counts, a fate a line: who is counted under one is not who is counted under another. */
const FATES = `
dead die kill death fatality toll lives victim body perish drown corpse
injure hurt wound injury casualty treat hospital hospitalise hospitalize admit patient ill sick sicken symptom
missing unaccounted trap strand
arrest detain custody hold seize capture charge convict sentence jail
rescue save survive survivor evacuate free release escape
`;

/** What crowds do. Who marches may be hurt all the same, so it tells no two counts apart. */
const TURNOUT =
  'march marcher protest protester demonstrate demonstrator demonstration rally gather turnout attend';

const fates = new Map<string, number>();
FATES.trim()
  .split('\n')
  .forEach((line, fate) => {
    for (const word of line.split(' ')) fates.set(stem(word), 1 << fate);
  });
const TURNED_OUT = 1 << 30;
for (const word of TURNOUT.split(' ')) fates.set(stem(word), TURNED_OUT);

/** Words between a count and what befell those counted. */
const BESIDE = 6;

/**
 * The fates told beside a figure, a bit each; 0 where none is.
 *
 * @example `killing 12 and injuring 87, AFP said.`: beside 12 both the dead and the injured, which tells nothing
 */
export function fatesBeside({ keys }: Reading, { first, end }: Quantity): number {
  let found = 0;
  for (let at = Math.max(0, first - BESIDE); at < Math.min(keys.length, end + BESIDE); at++) {
    const key = keys[at];
    if (key != null) found |= fates.get(key) ?? 0;
  }
  return found;
}

/** "twelve died in the riot" and "40 were arrested after the riot". Crowds are counted under no fate. */
export function befellOthers(a: Reading, x: Quantity, b: Reading, y: Quantity): boolean {
  if (x.dimension !== 'count') return false;
  const [left, right] = [fatesBeside(a, x) & ~TURNED_OUT, fatesBeside(b, y) & ~TURNED_OUT];
  return left !== 0 && right !== 0 && (left & right) === 0;
}
