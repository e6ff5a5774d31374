import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

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

describe('who had it from whom, in words of passing on', () => {
  it.each([
    ['Anadolu Agency quoting Danas reported on Monday', ['Anadolu Agency', 'Danas']],
    ['Delo reports, via Danas', ['Danas', 'Delo']],
    ['IRNA said, per the Reuters report', ['Reuters', 'IRNA']],
    ['Marca and Bild both report', []],
  ])('C, %s', (said, names) => {
    const found = links(`Nine boats had sunk, ${said}.`);
    expect(found).toEqual(names.length > 0 ? chain(...names) : [`Bild: ${SANK}`, `Marca: ${SANK}`]);
  });

  it.each([
    [
      'Danas reported. Delo ran the story a day later with a credit to Reuters, which had quoted Danas.',
      ['Delo', 'Reuters', 'Danas'],
    ],
    [
      'Danas reported. The report was quoted by Reuters, and it was the Reuters version that Interfax relayed to clients.',
      ['Interfax', 'Reuters', 'Danas'],
    ],
    ['Danas reported. The Danas account was used in turn by the agency Delo.', ['Delo', 'Danas']],
    ['she was quoted as saying by Delo, which drew on a Danas dispatch.', ['Delo', 'Danas']],
    ['Delo reported, citing Tanjug. Tanjug had taken that detail from Danas.', ['Delo', 'Tanjug', 'Danas']],
  ])('C, %s', (told, names) => {
    expect(links(`Nine boats had sunk, ${told}`)).toEqual(chain(...names));
  });

  it('takes who cites for one of those who say it, and the cited one for none', () => {
    expect(links(`Citing a report from Danas, the outlets Delo and Reuters say ${SANK}.`)).toEqual([
      `Danas: ${SANK}`,
      `Delo > Danas: ${SANK}`,
      `Reuters > Danas: ${SANK}`,
    ]);
  });

  it('is joined over words of how it was carried', () => {
    const text =
      '"We agree," the mayor told Danas. His words were carried by Delo and, in a shortened form, by Tanjug.';
    expect(links(text).map((link) => link.split(':')[0])).toEqual([
      'Danas',
      'Delo > Danas',
      'Tanjug > Danas',
    ]);
  });

  it('credits nobody with what it is said to have published', () => {
    const text = `The ministry said that what Danas published was false, Delo reported.`;
    expect(links(text).map((link) => link.split(':')[0])).toEqual(['Delo']);
  });
});

describe('how sites put it', () => {
  it.each([
    ['was picked up by outlets like the Huffington Post and Delo', ['Danas', 'Delo', 'HuffPost']],
    ['was misreported by Delo and Tanjug', ['Danas', 'Delo', 'Tanjug']],
    ["was picked up by Belgrade's N1 and by Index in Zagreb", ['Danas', 'Index', 'N1']],
  ])('Danas reported C. The story %s', (clause, names) => {
    expect(
      links(`Nine boats had sunk, Danas reported. The story ${clause}.`).map((link) => link.split(/ >|:/)[0]),
    ).toEqual(names);
  });

  it('lays one above the other where the story was translated first', () => {
    const text =
      'Nine boats had sunk, Danas reported. The story was translated into English by Delo, and was quickly picked up by the British tabloid The Sun.';
    expect(links(text)).toEqual(chain('The Sun', 'Delo', 'Danas'));
  });

  it("joins three of which one is listed: Page Six, the Daily Mail and Spain's Semana all ran it", () => {
    const text = `Nine boats had sunk, Danas reported. Page Six, the Daily Mail and Spain's Semana all ran the Danas story.`;
    expect(links(text).map((link) => link.split(':')[0])).toEqual([
      'Daily Mail > Danas',
      'Danas',
      'Page Six > Danas',
      'Semana > Danas',
    ]);
  });

  it.each([
    `A report in football.london cites Danas as reporting that ${SANK}.`,
    `football.london credits Danas as saying that ${SANK}.`,
  ])('reads who is cited as saying: %s', (text) => {
    expect(links(text)).toEqual(chain('football.london', 'Danas').sort());
  });

  it('has what was said from a sentence that only says to whom', () => {
    expect(links('“Nine boats had sunk.” Ada Lind said during an interview with Danas.')).toEqual([
      'Danas: “Nine boats had sunk.”',
    ]);
  });

  it.each([
    [
      'KCNA said in a report monitored in Seoul by Yonhap and relayed from there by Kyodo',
      ['Kyodo', 'Yonhap', 'KCNA'],
    ],
    ['Delo reports, crediting Sifted, which was first with the news', ['Delo', 'Sifted']],
  ])('C, %s', (said, names) => {
    expect(links(`Nine boats had sunk, ${said}.`)).toEqual(chain(...names));
  });

  it('knows a paper or station with a number by what it does', () => {
    expect(
      links('Nine boats had sunk, Danas reported. Cairo 24 lifted the item from Danas.').map(
        (link) => link.split(':')[0],
      ),
    ).toEqual(['Cairo 24 > Danas', 'Danas']);
    expect(links('Nine boats had sunk, the manager told 2GB.')).toEqual(chain('2GB'));
  });
});
