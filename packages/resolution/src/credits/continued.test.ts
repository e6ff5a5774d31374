import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The sentences, or what is told in them, that go on under the first credit of a text. */
function goingOn(text: string): string[] {
  const [credit] = resolved(text).credits;
  return credit!.continued.flatMap(({ content }) => content.map((span) => text.slice(...span)));
}

describe('a speaker goes on under the credit', () => {
  it('with what stands before his next word of saying', () => {
    expect(
      goingOn(
        'The search is over, said Jan Lund, the minister, according to AFP. The harbour opens again on Sunday. All nine boats have been raised, he said.',
      ),
    ).toEqual(['The harbour opens again on Sunday', 'All nine boats have been raised']);
  });

  it('as "the source"', () => {
    expect(
      goingOn(
        'Three piers were hit, Reuters reported on Tuesday, citing a source in the port. According to the source, nine boats have sunk.',
      ),
    ).toEqual(['According to the source, nine boats have sunk']);
  });

  it('as the kind of body it is', () => {
    expect(
      goingOn(
        'No boat of ours has sunk, Delmar said on Tuesday in a statement quoted by AFP. The company said that nine were at sea.',
      ),
    ).toEqual(['nine were at sea']);
  });
});

describe('a credit ends', () => {
  it.each([
    'Three piers were hit, Lund told AFP. Nine boats have sunk since May. The army said it had lost two.',
    'Three piers were hit, Lund told AFP. According to the mayor of Brenn, nine boats have sunk.',
  ])('where another speaks: %s', (text) => {
    expect(goingOn(text).join(' ')).not.toMatch(/army|lost two|According/);
  });
});
