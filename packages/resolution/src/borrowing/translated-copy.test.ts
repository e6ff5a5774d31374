import { describe, expect, it } from 'vitest';
import { chain, plainLinks as links, plainCredits, SANK } from '../chains/links.test-support.js';

describe('by way of whom something came', () => {
  it.each([
    'Danas (via Hina) writes that nine boats had sunk.',
    'Danas (via Hina) write that nine boats had sunk.',
    'Danas (h/t: Hina) reports that nine boats had sunk.',
    'Danas (h/t Hina) claims that nine boats had sunk.',
    'Nine boats had sunk, Danas reported (hat tip: Hina).',
  ])('%s', (text) => {
    expect(links(text)).toEqual(chain('HINA', 'Danas'));
  });

  it('is no picture that somebody sent', () => {
    expect(links('The port on Friday. (via Hina)')).toEqual([]);
  });
});

describe('copy of agencies that write in another tongue first', () => {
  it.each([
    'Nine boats had sunk. Tanjug reports, citing Danas.',
    'Nine boats had sunk. Tanjug reports citing Danas.',
    'Nine boats had sunk. Tanjug informs, referring to Danas.',
    'Nine boats had sunk. Tanjug writes about it, referring to Danas.',
    'Nine boats had sunk. “Tanjug” reports Danas informed about this.',
    'Nine boats had sunk. It is reported by Tanjug with reference to the newspaper “Danas”.',
    'Tanjug had reported that nine boats had sunk, based on Danas.',
    'Tanjug had reported that nine boats had sunk, based on a report in Danas.',
  ])('%s', (text) => {
    expect(links(text)).toEqual(chain('Tanjug', 'Danas'));
  });

  it('says of a sentence that is credited already only what it has from whom', () => {
    expect(links('Nine boats had sunk, Hina said. Tanjug reported on Monday.')).toEqual([`HINA: ${SANK}`]);
  });

  it('sets a dash between a quotation and who said it', () => {
    expect(plainCredits('“They are few,” – said Ada Lind to “Danas”.')).toEqual([
      'Danas recipient: “They are few,”',
    ]);
  });

  it('leaves the article out', () => {
    expect(links('Ten men were held, Politika reports. Daily says that nine boats had sunk.')).toContain(
      `Politika: ${SANK}`,
    );
  });

  it('has media write, as others do', () => {
    expect(links('Nine boats had sunk, Serbian media write today.')).toEqual([`Serbian media: ${SANK}`]);
  });
});

describe('one name at the head and two behind', () => {
  it.each([
    'According to Reuters, while witnesses spoke of fog, Danas said that nine boats had sunk.',
    'According to Reuters, state television reported that ten men were held, while Danas said that nine boats had sunk.',
  ])('passes on both: %s', (text) => {
    expect(links(text)).toContain(`Reuters > Danas: ${SANK}`);
  });

  it('tells its own where the first clause has no reporter', () => {
    expect(
      links('According to Reuters, ten men were held, while Danas said that nine boats had sunk.'),
    ).toEqual([`Danas: ${SANK}`, 'Reuters: ten men were held']);
  });

  it('has it from the carrier that stands behind', () => {
    expect(links('Reuters reports that nine boats had sunk off Syria, state media said.')).toEqual([
      'Reuters > Syrian state media: nine boats had sunk off Syria',
      'Syrian state media: nine boats had sunk off Syria',
    ]);
  });
});

describe('who tells it', () => {
  it.each([
    ['Interfax quotes the harbour master, Ada Lind, who says nine boats had sunk.', 'Interfax'],
    ['Danas cited a pilot who said nine boats had sunk.', 'Danas'],
    ['The Express Tribune, however, citing sources said nine boats had sunk.', 'The Express Tribune'],
    ['Reuters citing officials said nine boats had sunk.', 'Reuters'],
    ['Nine boats had sunk, the Guardian’s sources said.', 'The Guardian'],
    ['Nine boats had sunk, Lind said on Sunday commenting on the storm, Beta news agency reported.', 'Beta'],
    ['A pilot “with direct knowledge” said nine boats had sunk, according to CNN.', 'CNN'],
    [
      'Ten men were held. That is according to a report by the newspaper Danas.',
      'Danas',
      'Ten men were held',
    ],
    ['Nine boats had sunk, Lind said in an interview with Gordon Roth, editor of Politico.', 'Politico'],
    ['Lind told Gordon Roth, a columnist for Danas, that nine boats had sunk.', 'Danas'],
  ])('%s', (text, name, content = SANK) => {
    expect(links(text)).toEqual([`${name}: ${content}`]);
  });

  it('is nobody who was not spoken to', () => {
    expect(links('An official denied it, saying Lind had not given an interview to Mehr this week.')).toEqual(
      [],
    );
  });

  it('who was first is no source of the one behind', () => {
    expect(links('Reuters says that nine boats had sunk, a story first reported by Danas.')).toEqual([
      `Danas: ${SANK}`,
      `Reuters: ${SANK}`,
    ]);
  });

  it('what is being watched is no source', () => {
    expect(links('Police said they are monitoring the port, Reuters reported.')).toEqual([
      'Reuters: they are monitoring the port',
    ]);
  });

  it('another account passes on nothing of the first', () => {
    const text =
      'Danas reported that nine boats had sunk. A separate account, cited by Hina, speaks of three.';
    expect(links(text).some((line) => line.startsWith('HINA > Danas'))).toBe(false);
  });
});
