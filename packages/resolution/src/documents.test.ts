import { describe, expect, it } from 'vitest';
import { resolved } from './resolved.test-support.js';

const claim = (text: string) => resolved(text).claims.find(({ chain }) => chain.length > 0)!;

describe('who knows of a paper', () => {
  it.each([
    'Nine boats had sunk, according to two people familiar with the ruling, AFP reported.',
    'Nine boats had sunk, two people familiar with the ruling told AFP.',
    'Nine boats had sunk, AFP reported, citing two people briefed on the ruling.',
    'AFP quoted two people close to the decision as saying nine boats had sunk.',
  ])('is a speaker and no document: %s', (text) => {
    expect(claim(text).document).toBeNull();
    expect(claim(text).speaker?.name).toMatch(/^two people/i);
  });
});

describe('a document', () => {
  it('is what says so, with its owner beside it', () => {
    const { document } = claim("Nine boats had sunk, according to the inspectors' report, AFP said.");
    expect(document).toMatchObject({ name: "Inspectors' report", key: 'inspectors report' });
  });

  it('is none where somebody is set free', () => {
    expect(
      claim('Lind told AFP after the release of the divers that nine boats had sunk.').document,
    ).toBeNull();
  });
});
