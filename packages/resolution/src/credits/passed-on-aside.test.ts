import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from './links.test-support.js';

describe('the end of a sentence that says who passed it on', () => {
  it.each([
    ', a report relayed by Delo',
    ', a report later picked up by Delo',
    ', a claim repeated the next morning by Delo',
    ', a line repeated on Monday by Delo',
    ', an assertion later echoed by Delo',
    ', a version repeated by Delo, which credited the daily',
    ', words that Delo read out on the air two days later',
    ', words Delo printed the next day',
    ', a story Delo picked up on Monday',
    ' — an account relayed by Delo',
    ' — a figure also given by Delo',
  ])('lays Delo above Danas: C, Danas said%s', (aside) => {
    for (const said of [
      'Nine boats had sunk, according to Danas',
      'Nine boats had sunk, Danas said',
      `Danas reported that ${SANK}`,
      `The mayor told Danas that ${SANK}`,
    ])
      expect(links(`${said}${aside}.`)).toEqual(chain('Delo', 'Danas'));
  });

  it.each([
    `The minister said ${SANK}, a claim repeated by the mayor.`,
    `Danas reported that ${SANK}, a report the ministry called false.`,
  ])('is none where no outlet passes it on: %s', (text) => {
    expect(links(text).filter((link) => link.includes(' > '))).toEqual([]);
  });
});

describe('an outlet that carries the same story and names its own source', () => {
  const told = 'A ferry sailed, the Hebden Herald reported.';

  it.each([
    'has the same news, quoting Danas',
    'had the same story, crediting Danas',
    'carried the same report, attributing it to Danas',
    'ran the same story from Danas',
    'printed the story, with credit to Danas',
    'published the news, citing a report in Danas',
  ])('has it from that one, not from the one before: Delo %s', (clause) => {
    expect(links(`${told} Delo ${clause}.`)).toEqual(
      ['Danas: A ferry sailed', 'Delo > Danas: A ferry sailed', 'Hebden Herald: A ferry sailed'].sort(),
    );
  });

  it.each([
    ['Delo, which had the news from Danas, blames a dispute over fees.', 'a dispute over fees'],
    ['Delo, which has it from Danas, blames a dispute over fees.', 'a dispute over fees'],
  ])('says what its own verb says: %s', (clause, content) => {
    expect(links(`${told} ${clause}`)).toContain(`Delo > Danas: ${content}`);
  });

  it('has it from the one it is said to, whatever the sentence before told: took the story from Delo', () => {
    expect(
      links(
        `The chairman said on Danas Radio that ${SANK}. Delo published the transcript, and Tanjug took the story from Delo.`,
      ),
    ).toEqual(chain('Tanjug', 'Delo', 'Danas Radio'));
  });

  it.each(['by nightfall Tanjug was citing Reuters', 'Tanjug was quoting Reuters'])(
    'is read in a row of clauses: Delo quoted Danas, Reuters cited Delo, and %s',
    (last) => {
      expect(
        links(`Danas reported that ${SANK}. Delo quoted Danas, Reuters cited Delo, and ${last}.`),
      ).toEqual(chain('Tanjug', 'Reuters', 'Delo', 'Danas'));
    },
  );

  it.each([
    'ran the Danas story under the headline "Half-baked?"',
    'reprinted the Danas piece',
    "went with Danas's number",
    'took the story from Danas on Monday',
  ])('is a site called by its kind: Kilcoran Watch, a website popular with investors, %s', (clause) => {
    const text = `Nine boats had sunk, Danas reported. Kilcoran Watch, a website popular with investors, ${clause}.`;
    expect(links(text)).toEqual(chain('Kilcoran Watch', 'Danas'));
  });
});
