import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

describe('one of its people', () => {
  it.each([
    ['A Danas reporter in Brenn told AP that nine boats had sunk.', 'AP'],
    ['A journalist with the daily Delo told Novinite that nine boats had sunk.', 'Novinite'],
    ['A representative of the BBC told Reuters that nine boats had sunk.', 'Reuters'],
  ])('speaks to another outlet as its source: %s', (text, told) =>
    expect(credits(text)).toEqual([`${told} recipient: nine boats had sunk`]),
  );

  it('speaks for the outlet', () => {
    expect(credits("Nine boats had sunk, Channel 2's Clara Nussbaum reported.")).toEqual([
      'Channel 2 reports: nine boats had sunk',
    ]);
    expect(credits('A Danas reporter in Brenn said nine boats had sunk.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });
});

describe('whose word it is', () => {
  it.each([
    [
      'A report by Reuters that cited Danas indicated that nine boats had sunk.',
      ['Reuters reports > Danas', 'Danas cited'],
    ],
    [
      "Danas cited the BBC's interview with the mayor Jan Lund, who said nine boats had sunk.",
      ['Danas reports > BBC', 'BBC recipient'],
    ],
    [
      "Nine boats had sunk, Bild said. The report was cited by Russia's main news outlets as proof of a plot.",
      ['Bild cited', 'Russian media reports > Bild'],
    ],
    [
      'Danas on the evening of August 16 and Delo on August 17, citing AFP, report that nine boats had sunk.',
      ['Danas reports > AFP', 'Delo reports > AFP', 'AFP cited'],
    ],
    [
      'As Danas noted, referring to the publication “Strana.ua”, nine boats had sunk.',
      ['Danas reports > Strana.ua', 'Strana.ua cited'],
    ],
    [
      "South Korea's Yonhap reported, citing the North's state radio, that nine boats had sunk.",
      ['Yonhap reports > North Korean state radio', 'North Korean state radio cited'],
    ],
    [
      'According to this morning’s edition of Tuttosport (via the Mirror), nine boats had sunk.',
      ['Tuttosport reports', 'Daily Mirror carries > Tuttosport'],
    ],
    [
      'According to Footmercato via Danas, nine boats had sunk.',
      ['Footmercato reports', 'Danas carries > Footmercato'],
    ],
    ['According to Korean news website ET News, nine boats had sunk.', ['ET News reports']],
    ['The website Danas reported however that nine boats had sunk.', ['Danas reports']],
  ])('%s', (text, heads) =>
    expect(credits(text).map((one) => one.replace(/: nine boats had sunk$/, ''))).toEqual(heads),
  );

  it('is a pilot told Delo, who told it by way of Danas', () => {
    expect(credits('“Nine boats had sunk”, a pilot told Delo (via Footmercato). Lind left.')).toEqual([
      'Delo recipient: “Nine boats had sunk”',
      'Footmercato carries > Delo: “Nine boats had sunk”',
    ]);
  });

  it('is the paper of the day, by its short form too', () => {
    const text =
      '"Nine boats had sunk," the Frankfurter Allgemeine Sonntagszeitung (FAS) Sunday newspaper quoted a pilot as saying.';
    expect(credits(text)).toEqual(['Frankfurter Allgemeine Zeitung reports: "Nine boats had sunk,"']);
  });
});

describe('what is told', () => {
  it('ends before what becomes of it', () => {
    expect(
      credits('Nine boats had sunk, Danas reported - a sign of trouble, though it gave no names.'),
    ).toEqual(['Danas reports: nine boats had sunk']);
    expect(credits('Danas claimed that nine boats had sunk - a claim he has denied.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('is only what the second verb says, where one outlet quotes and adds', () => {
    const text =
      'State radio quoted the port as saying that "all is well", but added that nine boats had sunk.';
    expect(credits(text).map((one) => one.replace(/^.*?: /, ''))).toEqual([
      '"all is well"',
      'nine boats had sunk',
    ]);
  });

  it('is the title of an article', () => {
    expect(credits('Danas published an article titled "Nine Boats Had Sunk".')).toEqual([
      'Danas carries: "Nine Boats Had Sunk"',
    ]);
  });

  it('is whole where somebody claims responsibility', () => {
    expect(credits('According to Danas, the rebels claimed responsibility for the sinking.')).toEqual([
      'Danas reports: the rebels claimed responsibility for the sinking',
    ]);
  });
});

describe('nothing', () => {
  it.each([
    'NHK said it aired the test by accident.',
    'Delo said that it had withdrawn the tape.',
    'The sources which Sputnik described as close to the army said nine boats had sunk.',
  ])('is credited: %s', (text) => expect(credits(text)).toEqual([]));
});

describe('"which said" behind the agency that was told', () => {
  it.each([
    'The plant will close, Lund told ANP, which said nine boats had sunk.',
    'The plant will close, according to ANP, which said nine boats had sunk.',
  ])('is a report of its own: %s', (text) =>
    expect(credits(text).map((one) => one.replace(/^\S+ /, ''))).toEqual([
      expect.stringMatching(/: The plant will close$/),
      'reports: nine boats had sunk',
    ]),
  );

  it('is none where it only was the first with the story', () => {
    expect(credits('Nine boats had sunk, according to Delo, which first reported the breach.')).toEqual([
      'Delo reports: nine boats had sunk',
    ]);
  });
});

describe('an outlet with another figure', () => {
  it('contradicts the one before and has nothing from it', () => {
    expect(credits('Danas said nine boats had sunk in May, while Delo put it in June.')[1]).toMatch(
      /^Delo reports: /,
    );
    expect(credits('Danas said nine boats had sunk; Reuters put it at twelve.')[1]).toMatch(
      /^Reuters reports: /,
    );
  });

  it('had it earlier', () => {
    expect(credits('Fars put the toll at 12, up from nine reported by IRNA on Monday.')).toEqual([
      expect.stringMatching(/^Fars News Agency reports: the toll at 12/),
    ]);
  });
});
