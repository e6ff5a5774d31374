import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** Whom the last claim of a text is credited to, through Danas. */
const speaker = (text: string) => resolved(`${text}, Danas reported.`).claims.at(-1)?.speaker?.name;

describe('whom "he" means', () => {
  it.each([
    [
      'who said something, not whose plan it was about',
      "Jon Roth's plan may fail, said Karl Lind, a diver. He said it was late",
      'Karl Lind',
    ],
    [
      'who says so, not of whom it is said',
      'Karl Lind said Jon Roth could file a complaint. He said it was late',
      'Karl Lind',
    ],
    ['who did it, not the owner', "Jon Roth's rival Karl Lind stayed away. He said it was late", 'Karl Lind'],
    ['whom the sentence before is about', 'Jon Roth met Karl Lind. He said it was late', 'Jon Roth'],
    ['no place', 'Jon Roth spoke. It was cold in New Brenn. He said it was late', 'Jon Roth'],
  ])('is %s', (_, text, name) => expect(speaker(text)).toBe(name));

  it('is Can Roth, though "Can" begins a question', () => {
    expect(speaker('The mayor, Can Roth, stayed away. He said it was late')).toBe('Can Roth');
  });

  it('is a person without his party', () => {
    expect(speaker('Republican Jon Roth stayed away. He said it was late')).toBe('Jon Roth');
  });
});
