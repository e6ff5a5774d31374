import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

const heads = (text: string) => credits(text).map((one) => one.split(':')[0]);

describe('who tells it', () => {
  it.each([
    '"Nine boats had sunk," Ada Lind, delegate in Brenn of the Harbour Union (HUB), told Reuters on Sunday.',
    '"Nine boats had sunk," Ada Lind, head of the port, told Reuters on Sunday.',
  ])('is no part of what is told: %s', (text) =>
    expect(credits(text)).toEqual(['Reuters recipient: "Nine boats had sunk,"']),
  );

  it.each([
    ['Danas which is printed in Brenn, quoted Ada Lind as saying nine boats had sunk.', 'Danas'],
    ['The Sunday Vision quoted Ada Lind as saying nine boats had sunk.', 'Sunday Vision'],
    ["The 'Sunday Vision' quoted Ada Lind as saying nine boats had sunk.", 'Sunday Vision'],
    ['Recorded Future News (The Record) reported that nine boats had sunk.', 'Recorded Future News'],
    ['Yonhap (“SEOUL SUGGESTS VISIT”, 2004-07-27) reported that nine boats had sunk.', 'Yonhap'],
    ['A news agency reported that nine boats had sunk.', 'news agency'],
  ])('%s', (text, name) => expect(credits(text)).toEqual([`${name} reports: nine boats had sunk`]));

  it('was told it today, whatever day that is', () => {
    expect(credits('A pilot told AFP today (Friday) that nine boats had sunk.')).toEqual([
      'AFP recipient: nine boats had sunk',
    ]);
  });

  it('is called by kind first and named afterwards', () => {
    const named = (first: string, second: string) =>
      credits(`Nine boats had sunk, ${first} reported Thursday. More may follow, ${second} said.`)[0];
    expect(named('a newspaper', 'the Yomiuri newspaper')).toBe(
      'The Yomiuri Shimbun reports: nine boats had sunk',
    );
    expect(named('a Japanese newspaper', 'the Sankei Shimbun')).toBe(
      'Sankei Shimbun reports: nine boats had sunk',
    );
    expect(named('a Japanese newspaper', 'Le Monde')).toBe('Japanese newspaper reports: nine boats had sunk');
    expect(named('a newspaper', 'Reuters')).toBe('newspaper reports: nine boats had sunk');
  });

  it('says more behind a semicolon', () => {
    expect(credits('NNA said nine boats had sunk; it also said the port was shut.')).toEqual([
      'NNA reports: nine boats had sunk',
      'NNA reports: the port was shut',
    ]);
  });
});

describe('whose chain it is', () => {
  it('is that of both, where a third passes on what two report', () => {
    expect(heads('Nine boats had sunk, according to Bild and Paris Match, CNN reported.').sort()).toEqual([
      'Bild reports',
      'CNN reports > Bild',
      'CNN reports > Paris Match',
      'Paris Match reports',
    ]);
  });

  it.each([
    [
      'Nine boats had sunk, IRNA cited "Hamshahri" as reporting.',
      ['IRNA reports > Hamshahri', 'Hamshahri cited'],
    ],
    [
      'Danas reported that Radio Pyongyang broadcasted that nine boats had sunk.',
      ['Danas reports > Radio Pyongyang', 'Radio Pyongyang carries'],
    ],
    [
      "Nine boats had sunk, AFP reported, citing the latest issue of the Rwandan 'Liberation' newspaper.",
      ['AFP reports > Liberation (Rwanda)', 'Liberation (Rwanda) cited'],
    ],
  ])('%s', (text, names) => expect(heads(text)).toEqual(names));
});

describe('what is told', () => {
  it('goes on behind the outlet, under one subject', () => {
    expect(credits('Nine boats had sunk, the Danas newspaper said, and could not be raised.')).toEqual([
      'Danas reports: nine boats had sunk / could not be raised',
    ]);
    expect(
      credits(
        'Nine boats had sunk, the nationally circulated Danas newspaper said, and could not be raised.',
      ),
    ).toEqual(['Danas reports: nine boats had sunk / could not be raised']);
  });

  it('stands behind "and according to"', () => {
    expect(credits('Ada Lind said the pier was shut, and according to Danas nine boats had sunk.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });
});

describe('nothing', () => {
  it.each([
    'Channel 12 reported a loss of 150 million pesos in 2025.',
    'Reuters said it had received a takeover approach from an unidentified bidder.',
    'The first boats came from the HUB on Sunday, December 14.',
  ])('is credited: %s', (text) => expect(credits(text)).toEqual([]));

  it('is added by a line that names the source of a whole text', () => {
    const text = 'Nine boats had sunk, Sveriges Radio said.\n(Source: The Japan Times Online)';
    expect(credits(text)).toEqual(['Sveriges Radio reports: nine boats had sunk']);
  });

  it('is what a paper does not say of its sources', () => {
    const text = 'Nine boats had sunk, Danas said. The daily quoted company sources it did not identify.';
    expect(credits(text)).toEqual(['Danas reports: nine boats had sunk']);
  });
});

describe('whom it is told to', () => {
  it.each([
    ['A pilot told ABC News and his former employer CNN that nine boats had sunk.', ['ABC News', 'CNN']],
    ['Nine boats had sunk, a pilot told ABC station WABC-TV in New York.', ['WABC-TV']],
    ['Nine boats had sunk, a pilot told ABC radio.', ['ABC (Australia)']],
  ])('%s', (text, names) =>
    expect(credits(text)).toEqual(names.map((name) => `${name} recipient: nine boats had sunk`)),
  );

  it('is a station with a number in its name', () => {
    expect(
      credits('Nine boats had sunk, Cayman 27 reported. "They were old," a pilot told Cayman 27.'),
    ).toEqual(['Cayman 27 reports: nine boats had sunk', 'Cayman 27 recipient: "They were old,"']);
  });

  it('is read by way of another', () => {
    expect(
      heads(
        'Speaking to Italian news outlet Gazzetta di Brenn, via FCInterNews, Lind said nine boats had sunk.',
      ).sort(),
    ).toEqual(['FCInterNews carries > Gazzetta di Brenn', 'Gazzetta di Brenn recipient']);
  });

  it('is told nothing where an interview is only given', () => {
    expect(credits('Lind will also give exclusive interviews to NBC News.')).toEqual([]);
    expect(credits('Nine boats had sunk, according to an interview a pilot gave to ITV News.')).toEqual([
      'ITV News recipient: nine boats had sunk',
    ]);
  });
});

describe('an outlet named in passing', () => {
  it.each([
    'The Ministry of Foreign Affairs said nine boats had sunk.',
    'Business Secretary Ada Lind confirmed on Friday that nine boats had sunk.',
    'Reuters confirmed on Friday that it had become a takeover target.',
    'Mediazona said that it had been told to delete its website.',
  ])('reports nothing: %s', (text) => expect(credits(text)).toEqual([]));

  it('reports by its site, in small letters', () => {
    expect(heads('"Nine boats had sunk," Lind told The Sun newspaper, reports femalefirst.co.uk.')).toEqual([
      'The Sun recipient',
      'femalefirst.co.uk reports > The Sun',
    ]);
  });

  it('quotes on a day, behind what it is', () => {
    expect(
      credits('Voice of Lebanon, a radio station, on Saturday quoted Lind as saying nine boats had sunk.'),
    ).toEqual(['Voice of Lebanon reports: nine boats had sunk']);
  });

  it('has seen papers that say so', () => {
    expect(credits('Intelligence reports seen by Reuters suggest that nine boats had sunk.')).toEqual([
      'Reuters reports: nine boats had sunk',
    ]);
  });

  it('quotes words that go on over the end of a line', () => {
    const text =
      '“We were told by the harbour master at noon that nine boats had sunk over the\nChristmas days,” PA quoted a pilot as saying.';
    expect(credits(text)[0]).toMatch(/^PA reports: “We were told .*Christmas days,”$/);
  });

  it('is asked for more than it confirms', () => {
    const text =
      'Nine boats had sunk, the port told CBC News in an email Tuesday, confirming an earlier report from Reuters that the pier was shut.';
    expect(credits(text)[0]).toMatch(/^CBC recipient.*: nine boats had sunk$/);
  });
});
