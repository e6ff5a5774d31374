import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

describe('an outlet that passes on a piece', () => {
  it.each([
    `Nine boats had sunk, a pilot told Delo in an interview that Tanjug relayed on Sunday.`,
    `Speaking to Delo, in remarks that Tanjug distributed, a pilot said nine boats had sunk.`,
    `Nine boats had sunk, a pilot told Delo, which Tanjug relayed to its subscribers.`,
    `Delo, whose report Tanjug carried, said nine boats had sunk.`,
    `Delo, in an article that Tanjug cited, said nine boats had sunk.`,
    `Nine boats had sunk, according to a report by Delo that was carried by Tanjug.`,
    `Delo's report that nine boats had sunk was picked up by Tanjug the same night.`,
    `A Delo report that nine boats had sunk, carried by Tanjug, was denied by the ministry.`,
    `Nine boats had sunk, Delo reported, a claim that Tanjug repeated.`,
    `Nine boats had sunk, Delo reported, and Tanjug picked it up.`,
    `Nine boats had sunk, Delo reported. Its story has since been republished by Tanjug.`,
    `Nine boats had sunk, Delo revealed. The revelation was repeated on Monday by Tanjug.`,
    `Delo first reported that nine boats had sunk; Tanjug soon followed.`,
    `Delo broke the news that nine boats had sunk, and Tanjug followed an hour later.`,
    `Tanjug reported that Delo was reporting that nine boats had sunk.`,
    `Tanjug's report that nine boats had sunk was based on an article in Delo.`,
  ])('stands above it: %s', (text) => {
    expect(links(text)).toEqual(chain('Tanjug', 'Delo'));
  });

  it('is none where no piece is passed on', () => {
    expect(links('The captain saw the boats that Tanjug showed.')).toEqual([]);
  });
});

describe('several outlets that pass on a piece', () => {
  it.each([
    'A pilot told Danas nine boats had sunk, in remarks picked up by Tanjug and, within the hour, by Delo.',
    'Nine boats had sunk, Danas reported in an article picked up by Tanjug and, a day later, by Delo.',
    'Nine boats had sunk, according to Danas, whose findings were summarised by Tanjug and, in English, by Delo.',
    'Nine boats had sunk, Danas said. The article was picked up by Tanjug and, the following day, by Delo.',
    'Nine boats had sunk, Danas said. The report was carried by Tanjug and quoted by Delo.',
    'Nine boats had sunk, a pilot told Danas in remarks reproduced by the old state agency Tanjug and by the small regional paper Delo.',
  ])('all have it from the one that had it: %s', (text) => {
    expect(links(text)).toEqual([`Danas: ${SANK}`, `Delo > Danas: ${SANK}`, `Tanjug > Danas: ${SANK}`]);
  });

  it.each([
    'Tanjug and Delo, both citing Danas, reported that nine boats had sunk.',
    'Nine boats had sunk, Tanjug and Delo said, both quoting Danas.',
    'Tanjug, an agency in Brenn, and Delo both cited Danas as saying that nine boats had sunk.',
    'Nine boats had sunk, according to Tanjug and Delo, both of which credited Danas.',
  ])('all cite the one that both name: %s', (text) => {
    expect(links(text)).toEqual([`Danas: ${SANK}`, `Delo > Danas: ${SANK}`, `Tanjug > Danas: ${SANK}`]);
  });
});

it('has the link above it where it was published first and quoted then', () => {
  for (const note of ['a note posted', 'a statement carried'])
    expect(links(`Nine boats had sunk, said ${note} by Tanjug and quoted by Delo.`)).toContain(
      `Delo > Tanjug: ${SANK}`,
    );
});

describe('who was first with a story', () => {
  it('is credited with the sentence before', () => {
    expect(links('Nine boats had sunk. Danas was first with the news, quoting a guard.')).toEqual([
      `Danas: ${SANK}`,
    ]);
    expect(links('Nine boats had sunk. Danas was first with the news. Delo took it from Danas.')).toEqual(
      chain('Delo', 'Danas'),
    );
  });

  it('is credited with nothing where nothing was told', () => {
    expect(links('Danas was first with the news.')).toEqual([]);
  });
});

describe('a source named in a clause of its own', () => {
  it.each([
    'It credited Danas with the news.',
    'Delo credited Danas with the story.',
    'It gave Danas as its source.',
    'Its only source was Danas.',
    'As its source it names Danas.',
    'The paper was quoting Danas.',
    'It was citing a report by Danas.',
    'It has this from Danas.',
    'The paper has it from Danas.',
    'The information came from Danas.',
  ])('is the next link: Delo reported that nine boats had sunk. %s', (clause) => {
    expect(links(`Delo reported that ${SANK}. ${clause}`)).toEqual(chain('Delo', 'Danas'));
  });

  it.each([
    ', naming Danas as the source',
    ' and gave Danas as its source',
    ', referring to a dispatch by Danas',
  ])('is the next link in the same sentence: Delo reported that nine boats had sunk%s', (aside) => {
    expect(links(`Delo reported that ${SANK}${aside}.`)).toEqual(chain('Delo', 'Danas'));
  });

  it('is none where somebody else is thanked', () => {
    expect(links(`Delo reported that ${SANK}. The captain thanked Danas with a letter.`)).toEqual(
      chain('Delo'),
    );
  });
});

describe('a story on its way', () => {
  it.each([
    'The dispatch reached Reuters by way of Hina.',
    'Through Hina, the story reached Reuters two days later.',
    'The report made its way to Reuters via Hina.',
    'It reached Reuters through Hina.',
  ])('is told by each it came by: Nine boats had sunk, Danas said. %s', (clause) => {
    const found = links(`Nine boats had sunk, Danas said. ${clause}`);
    expect(found).toContain(`Reuters > HINA: ${SANK}`);
    expect(found).toContain(`HINA > Danas: ${SANK}`);
    expect(found).toContain(`Danas: ${SANK}`);
  });
});

describe('a chain told in one breath', () => {
  it.each([
    'Reuters, quoting Hina, which was citing Danas, said nine boats had sunk.',
    'Reuters, quoting Hina, which had it from Danas, said nine boats had sunk.',
    'Nine boats had sunk. The claim first appeared in Danas and, through the agency Hina, it reached Reuters.',
  ])('has each link once: %s', (text) => {
    expect(links(text).map((link) => link.replace(/\.$/, ''))).toEqual(chain('Reuters', 'HINA', 'Danas'));
  });
});

describe('a story told before its outlet', () => {
  it.each(['This was reported by Delo, citing Danas.', 'Delo reports this, citing Danas.'])(
    'is what it reports: Nine boats had sunk. %s',
    (clause) => {
      expect(links(`Nine boats had sunk. ${clause}`).map((link) => link.replace(/\.$/, ''))).toEqual(
        chain('Delo', 'Danas'),
      );
    },
  );
});

describe('an outlet no register lists', () => {
  it.each(['the news site Vest Perek', 'the news portal Perek', 'Radio Vinca'])(
    'is named by its kind: %s',
    (name) => {
      const short = name.replace(/^the news \w+ /, '');
      expect(links(`Nine boats had sunk, Delo said, echoing ${name}.`)).toEqual(chain('Delo', short));
    },
  );
});

describe('a name with a full stop in it', () => {
  it.each(['Gazeta.Ru', 'Krym.Realii', 'Pegas.Media'])('is one: Interfax, citing %s, said C', (name) => {
    expect(links(`Interfax, citing ${name}, said that ${SANK}.`).join()).toContain('Interfax > ');
  });
});
