import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

describe('an outlet that says in a clause of its own whom it has it from', () => {
  it.each([
    'It refers to Danas, whose reporter spoke to a captain.',
    'It based this on Danas.',
    'The newspaper credited Danas.',
    'The Ljubljana site gives Danas as its source.',
    'The outlet credited the information to Danas.',
    "The paper's item is attributed to Danas.",
    'It did not see the wrecks itself: it cites Danas.',
    'The story was taken from Danas.',
    'The original report was published by Danas.',
    'Danas was named as the source.',
    'The source given is Danas.',
    'The item, which cites Danas, gives no date.',
    'Its article, quoting Danas, gives no date.',
    'It had picked up the story from Danas.',
    'It cites as its source Danas.',
    'The report was based on a Danas dispatch.',
    'It was relying on Danas.',
    'It said it had the news from Danas.',
    'It cited an article published by Danas.',
    'The outlet referred to a report printed in Danas.',
    'The paper cited an article in Danas.',
    'It cited an interview the prefect gave to Danas.',
    'The paper cited remarks which the prefect had made to Danas.',
  ])('cites it: Nine boats had sunk, Delo reported. %s', (clause) => {
    expect(links(`Nine boats had sunk, Delo reported. ${clause}`)).toEqual(chain('Delo', 'Danas'));
  });

  it.each(['Tanjug in turn quoted Danas.', 'The Serbian agency cited Danas.', 'Tanjug had it from Danas.'])(
    'lays it below the one it names: Delo, citing Tanjug, said C. %s',
    (clause) => {
      expect(links(`Delo, citing Tanjug, said ${SANK}. ${clause}`)).toEqual(chain('Delo', 'Tanjug', 'Danas'));
    },
  );

  it.each([
    'Tanjug quoted RTV, which cited Danas.',
    'The Serbian agency had quoted RTV, which had it from Danas.',
    'Tanjug cited the broadcaster RTV, itself citing Danas.',
  ])('lays each below the one before: Delo, citing Tanjug, said C. %s', (clause) => {
    expect(links(`Delo, citing Tanjug, said ${SANK}. ${clause}`)).toEqual(
      chain('Delo', 'Tanjug', 'RTV', 'Danas'),
    );
  });

  it.each(['an interview that his sister had given to', 'comments that the prefect made to'])(
    'cites whom a piece was given to: C, Delo reported, citing %s Danas',
    (piece) => {
      expect(links(`Nine boats had sunk, Delo reported, citing ${piece} Danas.`)).toEqual(
        chain('Delo', 'Danas'),
      );
    },
  );

  it('cites a site by its name without its ending', () => {
    expect(links(`Nine boats had sunk, Noviny.sk reported. Citing Noviny, Delo said ${SANK}.`)).toContain(
      `Delo > Noviny.sk: ${SANK}`,
    );
  });

  it('lays two that it cites at once beside each other', () => {
    expect(links(`Delo, citing Tanjug, said ${SANK}. Tanjug quoted RTV and Danas.`)).toEqual([
      'Danas: nine boats had sunk',
      'Delo > Tanjug: nine boats had sunk',
      'RTV: nine boats had sunk',
      'Tanjug > Danas: nine boats had sunk',
      'Tanjug > RTV: nine boats had sunk',
    ]);
  });

  it.each([
    'It referred to Danas as a rival.',
    'It based its office in Split.',
    'It credited Danas with good manners.',
    'It attributed its losses to Danas.',
    'The outlet is linked to Danas.',
    'It relies on Danas for its printing.',
  ])('cites nobody by other words: %s', (clause) => {
    expect(links(`Nine boats had sunk, Delo said. ${clause}`)).toEqual(chain('Delo'));
  });
});

describe('a source in the words of reporting', () => {
  it.each([
    'Nine boats had sunk, Delo said on Thursday in a story sourced to Danas.',
    'Nine boats had sunk, Delo reported on information from Danas.',
    'Nine boats had sunk, reports Delo, having it from Danas.',
    'Nine boats had sunk, Delo reported, pointing to an article in Danas.',
    'Delo says, from Danas, that nine boats had sunk.',
    'Nine boats had sunk, according to Delo, which referred to Danas.',
    'Nine boats had sunk, according to Delo, which was using a dispatch by Danas.',
    'Nine boats had sunk, according to Danas via Delo.',
    'Nine boats had sunk, Delo said, passing on a report by Danas.',
    'Nine boats had sunk, Delo said late on Monday, with Danas as its only source.',
    'Nine boats had sunk, Delo reported, with due credit to Danas.',
    'Nine boats had sunk, Delo said in a report that cited Danas.',
    'Nine boats had sunk, Delo said in a dispatch that it attributed to Danas.',
    'Nine boats had sunk, Delo said in a piece largely based on Danas.',
    'Delo reported, after Danas, that nine boats had sunk.',
    'Delo reported that nine boats had sunk, a story it had from Danas.',
    'Delo reported that nine boats had sunk, information it attributed to Danas.',
    'Delo reported that nine boats had sunk, adding that the news came from Danas.',
    'Delo reported that nine boats had sunk (source: Danas).',
  ])('is the next link: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it('goes on from what an outlet is', () => {
    const text = `Nine boats had sunk, Delo said, quoting Tanjug, an agency that attributed the account to Danas.`;
    expect(links(text)).toEqual(chain('Delo', 'Tanjug', 'Danas'));
  });
});

describe('a piece of another outlet that one has', () => {
  it.each([
    'Delo carried a short item on Monday, credited to Danas, that nine boats had sunk.',
    'Delo ran an account, taken from Danas, according to which nine boats had sunk.',
    'Delo based its lead story on a Danas report which said nine boats had sunk.',
    'Delo has a story, taken from Danas, that nine boats had sunk.',
    'Delo notes a report in Danas that nine boats had sunk.',
    'Delo leads with a report by Danas that nine boats had sunk.',
    'Delo refers to a Danas report that nine boats had sunk.',
    'Delo credits Danas with the news that nine boats had sunk.',
    'Delo named Danas as the source of its report that nine boats had sunk.',
    'Delo took from Danas the news that nine boats had sunk.',
    'Delo had it from Danas that nine boats had sunk.',
    'Delo learned from Danas that nine boats had sunk.',
    'With reference to Danas, Delo reported that nine boats had sunk.',
    'A report by Danas, republished in Delo, said nine boats had sunk.',
    'A claim by Danas that nine boats had sunk was repeated by Delo.',
    'Danas had reported that nine boats had sunk, and the report was picked up by Delo.',
    'A captain told Danas that nine boats had sunk, remarks that were later carried by Delo.',
    'Danas had earlier reported that nine boats had sunk. That report was cited by Delo.',
    'Danas was the first to report that nine boats had sunk. Delo quoted it the same evening.',
  ])('is a link with what the piece says: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });
});

describe('a story that another passes on', () => {
  it.each([
    'Delo relayed the report on Friday without adding anything of its own.',
    'Delo put out the same report in English.',
    'Delo passes the item on, naming its source.',
    'Delo cited the paper an hour later.',
    'Delo quoted the newspaper at length on Wednesday.',
    'Its claims were transcribed by Delo.',
    'Delo ran the same story, crediting the paper.',
    'Delo had the story an hour later, with a credit.',
    'Delo then took over the report.',
    'The broadcast, received in London by Delo, was short.',
  ])('is told by both: Nine boats had sunk, Danas said. %s', (clause) => {
    expect(links(`Nine boats had sunk, Danas said. ${clause}`)).toEqual(
      expect.arrayContaining([`Delo > Danas: ${SANK}`]),
    );
  });

  it('is told in the same sentence by who quotes it', () => {
    expect(links(`Nine boats had sunk, Danas reported, and Delo quoted it.`)).toEqual(chain('Delo', 'Danas'));
  });

  it('is none of a ministry that confirms it', () => {
    const text = `The ministry said ${SANK}, confirming a report by Danas.`;
    expect(links(text).join()).not.toContain(`Danas: ${SANK}`);
  });

  it('is told by a third in the version of the second', () => {
    const text = `Nine boats had sunk, Danas claimed in a report that was carried by Tanjug and, in the Tanjug version, by Delo.`;
    expect(links(text)).toEqual(chain('Delo', 'Tanjug', 'Danas'));
  });

  it('is told by who did the same', () => {
    const text = `A captain told Danas that ${SANK}. Delo used the Danas interview, as did Tanjug.`;
    expect(links(text)).toContain(`Tanjug > Danas: ${SANK}`);
  });
});

describe('an outlet called by its kind and place', () => {
  it.each([
    'Tanjug quoted the Ljubljana daily Delo as saying nine boats had sunk.',
    'Tanjug quoted the Slovenian papers Delo and Dnevnik as saying nine boats had sunk.',
  ])('is the one named behind it: %s', (text) => {
    expect(links(text)).toContain(`Tanjug > Delo: ${SANK}`);
    expect(links(text).join()).not.toContain('Slovenian');
  });

  it('is the one named before where no adverb is meant', () => {
    const text = `A captain told Le Figaro that ${SANK}. Tanjug quoted the French daily at length on Wednesday.`;
    expect(links(text)).toEqual(chain('Tanjug', 'Le Figaro'));
  });

  it.each(['the defence blog VestMorje', 'Vestmorje, a daily published in Koper'])(
    'is one though no register lists it: Delo said C, quoting %s',
    (name) => {
      expect(links(`Nine boats had sunk, Delo said, quoting ${name}.`)).toHaveLength(2);
    },
  );

  it('has a place between its name and its verb', () => {
    expect(links(`Vestmorje in Koper reported that ${SANK}.`)).toEqual(chain('Vestmorje'));
  });
});

describe('what is no link', () => {
  it('is the same told by another by itself', () => {
    expect(links('Delo reported, as did Danas, that nine boats had sunk.').join()).not.toContain('>');
  });

  it.each(['Tanjug denied this, calling it a lie.', 'Tanjug rejected the report.'])(
    'is a denial: Nine boats had sunk, Delo said. %s',
    (clause) => {
      expect(links(`Nine boats had sunk, Delo said. ${clause}`).join()).not.toContain('>');
    },
  );
});

describe('a story that a sentence points at', () => {
  it('is the sentence before where nobody was credited', () => {
    const text = `Nine boats had sunk. The information, first given by Danas, was taken up by Tanjug.`;
    expect(links(text).map((link) => link.replace(/\.$/, ''))).toEqual(chain('Tanjug', 'Danas'));
  });

  it('came from where the one between read it', () => {
    const text = `Nine boats had sunk, according to Delo, which was using a dispatch by Tanjug, which had read it in Danas.`;
    expect(links(text)).toEqual(chain('Delo', 'Tanjug', 'Danas'));
  });
});

describe('a chain told clause by clause', () => {
  it.each([
    'Radio Oasis quoted the paper, Tanjug quoted the radio.',
    'Its report was summarised in English by Radio Oasis, its sister, and quoted from there by Tanjug.',
    'The information was taken up by Radio Oasis and from there by Tanjug.',
    'The remarks were transcribed by Radio Oasis and appeared in English on Tanjug, which republished the Radio Oasis article.',
  ])('goes on within its sentence: Nine boats had sunk, Delo said. %s', (clauses) => {
    const found = links(`Nine boats had sunk, Delo said. ${clauses}`);
    expect(found).toContain(`Tanjug > Radio Oasis: ${SANK}`);
    expect(found).toContain(`Radio Oasis > Delo: ${SANK}`);
  });

  it('is cited as "the Serbian one"', () => {
    const text = `Nine boats had sunk, Delo said. Tanjug quoted the paper, and Reuters cited the Serbian one.`;
    expect(links(text)).toContain(`Reuters > Tanjug: ${SANK}`);
  });
});

describe('words that only outlets get', () => {
  it.each([
    'Nine boats had sunk, Delo reported, relying on an account in Norvik.',
    'Nine boats had sunk, Delo reported, in an item picked up from Norvik.',
    'Delo reported that nine boats had sunk, a story it had from Norvik.',
    'Delo reported that nine boats had sunk (source: Norvik).',
    'Delo, with a link to Norvik, writes that nine boats had sunk.',
    'Nine boats had sunk, Delo said late on Monday, with Norvik as its only source.',
  ])('make a name one: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Norvik'));
  });

  it.each([
    'Kavsan ran the same story.',
    'Kavsan then took over the report.',
    'Kavsan, following Delo, reported that nine boats had sunk.',
  ])('make its subject one: Nine boats had sunk, Delo reported. %s', (clause) => {
    expect(links(`Nine boats had sunk, Delo reported. ${clause}`)).toContain(`Kavsan > Delo: ${SANK}`);
  });

  it('are none of the place an outlet reports from', () => {
    const text = `Reuters reported from Kavsan, quoting Danas, that ${SANK}. Its reporter in Norvik reported, citing Hina, that ${SANK}.`;
    expect(links(text).join()).not.toMatch(/Kavsan|Norvik/);
  });

  it('are none of a person who passes a report to somebody', () => {
    expect(links('Nine boats had sunk, Delo said. Kavsan passed the report to the prosecutor.')).toEqual(
      chain('Delo'),
    );
  });
});

/** How a sentence names the outlet whose report it passes on, and the one it has it from. */
const TAKERS = [
  'Delo',
  'the daily Delo',
  'Delo, the Slovenian daily,',
  "Slovenia's Delo",
  'the Delo website',
];
const SOURCES = [
  'Danas',
  'the Serbian daily Danas',
  'a report in Danas',
  'a report by the daily Danas',
  'an article published by Danas',
  'sources quoted by Danas',
];

describe('a source that is named by its report', () => {
  it.each([
    ['citing behind', (a: string, b: string) => `Nine boats had sunk, ${a} reported, citing ${b}.`],
    ['by reference', (a: string, b: string) => `Nine boats had sunk, ${a} said, with reference to ${b}.`],
    ['in a clause', (a: string, b: string) => `${a}, which cited ${b}, said nine boats had sunk.`],
    [
      'between',
      (a: string, b: string) => `${a} also reported on Monday, citing ${b}, that nine boats had sunk.`,
    ],
    ['in front', (a: string, b: string) => `Citing ${b}, ${a} said nine boats had sunk.`],
  ])('lies below the outlet that cites it: %s', (_, sentence) => {
    for (const taker of TAKERS)
      for (const source of SOURCES) {
        const text = sentence(taker, source).replace(/,,/g, ',');
        expect(links(text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())), text).toEqual(
          chain('Delo', 'Danas'),
        );
      }
  });

  it('keeps its kind for itself', () => {
    expect(links(`Citing Danas, a Belgrade daily, Delo, the Slovenian daily, said ${SANK}.`)).toEqual(
      chain('Delo', 'Danas'),
    );
  });
});
