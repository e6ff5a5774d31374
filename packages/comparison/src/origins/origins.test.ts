import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { origins } from '../index.js';

/** Names of the origins of an article in which AFP has one claim of each of the speakers. */
const namesOf = (...speakers: string[]) =>
  origins([
    article(
      'a',
      speakers.map((name, i) => ({
        text: `Boat ${i} had sunk`,
        chain: [afp],
        speaker: { name, span: null },
      })),
    ),
  ]).origins.map(({ name }) => name);

describe('independent origins', () => {
  it('are one for a person by full name and by last name', () => {
    expect(namesOf('Ada Lind', 'Lind')).toHaveLength(1);
    expect(namesOf('Ada Lind', 'Jon Roth')).toHaveLength(2);
  });

  it.each([
    "Ada Lind's lawyer",
    'spokesman for Ada Lind',
    'Ada Lind and Jon Roth',
    "Ada Lind's brother Jon Lind",
  ])('are two for a person and %s', (other) => expect(namesOf('Ada Lind', other)).toHaveLength(2));

  it('are two for one speaker through two agencies', () => {
    const one = { text: 'Nine boats had sunk', speaker: { name: 'Ada Lind', span: null } };
    const both = article('a', [
      { ...one, chain: [afp] },
      { ...one, chain: [reuters] },
    ]);
    expect(origins([both]).origins).toHaveLength(2);
  });
});
