import { describe, expect, it } from 'vitest';
import { read } from '../reading/reading.js';
import { turnsOf } from './turns-of-phrase.js';
import { words } from './words.js';

const keysOf = (text: string) => read(text).keys.filter((key) => key !== null);

describe('turns of phrase', () => {
  it('stand for their plain word in any inflection', () => {
    expect(keysOf('Three ministers stepped down')).toEqual(keysOf('Three ministers resign'));
  });

  it('keep the "not" that belongs to them to themselves', () => {
    const { polarity } = read('The footage could not be independently verified');
    expect(polarity.negated.some(Boolean)).toBe(false);
  });

  it('leave a "not" that stands before them where it is', () => {
    const { polarity } = read('The minister will not step down');
    expect(polarity.negated.some(Boolean)).toBe(true);
  });

  it('tell which of them judge', () => {
    const loaded = (text: string) => turnsOf(words(text)).some((turn) => turn.loaded);
    expect(loaded('The plan went up in smoke')).toBe(true);
    expect(loaded('Three ministers stepped down')).toBe(false);
  });
});
