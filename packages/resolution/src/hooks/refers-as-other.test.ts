import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

describe('a source that is named before who speaks', () => {
  it.each([
    'Referring to Danas',
    'Pointing to Danas',
    'Invoking Danas',
    'Taking its cue from Danas',
    'Picking up a report in Danas',
    'Linking to Danas',
  ])('cites whom it names first: %s, the portal Delo said C', (words) => {
    expect(links(`${words}, the portal Delo said ${SANK}.`)).toEqual(chain('Delo', 'Danas'));
  });

  it.each([
    'Referring to Danas, the minister said',
    'Referring to a Danas report, he said',
    'Referring to a report by the Serbian daily Danas, Ada Lind said',
    'The prefect, Ada Lind, referring to Danas, said',
  ])('is none where no outlet refers to it: %s C', (words) => {
    expect(links(`${words} ${SANK}.`)).toEqual([]);
  });

  it.each(['Referring to a report by the Serbian daily Danas', 'Pointing to a story in Danas'])(
    'is whose piece an outlet names first: %s, Delo said C',
    (words) => {
      expect(links(`${words}, Delo said ${SANK}.`)).toEqual(chain('Delo', 'Danas'));
    },
  );
});
