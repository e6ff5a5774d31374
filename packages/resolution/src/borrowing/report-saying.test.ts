import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

describe("an outlet's report that says something, in somebody else's sentence", () => {
  it.each([
    'The minister denied a Danas report that said nine boats had sunk.',
    'The minister denied a report by Danas which claimed that nine boats had sunk.',
    'The minister dismissed a report in Danas on Sunday that said nine boats had sunk.',
    'The minister declined to comment on a report from the daily Danas saying nine boats had sunk.',
    'The firm did not respond to the Danas report, which said nine boats had sunk.',
    'Shares fell after a Danas report which said nine boats had sunk.',
    'His comments followed a report in the Serbian daily Danas, which said nine boats had sunk.',
  ])('is credited with what it says: %s', (text) => {
    expect(credits(text)).toEqual(['Danas reports: nine boats had sunk']);
  });

  it.each([
    'Reuters notes a Danas report, which said that nine boats had sunk.',
    'Reuters refers to a Danas report which said nine boats had sunk.',
  ])('is a link of the outlet that notes it: %s', (text) => {
    expect(credits(text)).toEqual([
      'Reuters reports > Danas: nine boats had sunk',
      'Danas cited: nine boats had sunk',
    ]);
  });

  it('is told once, with what it says, where the outlet that refers to it told more before', () => {
    expect(
      credits(
        'The pier is shut, Reuters said. The story refers to a Danas report, which said nine boats had sunk.',
      ),
    ).toEqual([
      'Reuters reports: The pier is shut',
      'Reuters reports > Danas: nine boats had sunk',
      'Danas cited: nine boats had sunk',
    ]);
  });
});

describe('"the report said"', () => {
  const told = (first: string) =>
    `Three piers are shut, Reuters reported${first}. Nobody was hurt.\nThe harbour lies north of Brenn.\nNine boats had sunk, the report said.`;

  it('looks four sentences back for the only outlet there is', () => {
    expect(credits(told(''))[1]).toBe('Reuters reports: nine boats had sunk');
  });

  it.each(['Its report said nine boats had sunk.', 'The agency went on to say that nine boats had sunk.'])(
    'is of the agency before: %s',
    (text) => {
      expect(credits(`Three piers are shut, Reuters reported. ${text}`)[1]).toBe(
        'Reuters reports: nine boats had sunk',
      );
    },
  );

  it('is of the one that is called a daily beside its name', () => {
    expect(
      credits('Three piers are shut, Lind told Danas, a Belgrade daily. The paper said nine boats had sunk.'),
    ).toEqual(['Danas recipient: Three piers are shut', 'Danas reports: nine boats had sunk']);
  });

  it('looks no further than two where another is named too', () => {
    expect(credits(told(', citing Danas'))).toHaveLength(2);
  });
});

describe('an outlet that is called so', () => {
  it('goes by its name', () => {
    expect(credits('A newspaper called Vodnik said nine boats had sunk.')).toEqual([
      'Vodnik reports: nine boats had sunk',
    ]);
  });
});

describe('a newsletter', () => {
  it('is a kind of outlet, whatever it is about', () => {
    expect(credits('Nine boats had sunk, according to online media industry newsletter Vodena.')).toEqual([
      'Vodena reports: nine boats had sunk',
    ]);
  });
});

describe('a generic report that another cites', () => {
  it.each(['by Reuters', 'on Nov 19 by Reuters', 'on Monday by Reuters'])('cited %s', (by) =>
    expect(credits(`Nine boats had sunk, according to a local media report cited ${by}.`)).toEqual(
      ['local media reports: Nine boats had sunk', 'Reuters reports > local media: Nine boats had sunk'].map(
        (one) => one.replace(': Nine', ': nine'),
      ),
    ),
  );

  it.each(['Rebel radio', 'A rebel website'])('%s is a carrier without a name', (carrier) =>
    expect(credits(`${carrier} said nine boats had sunk.`)).toEqual([
      expect.stringMatching(/^[Rr]ebel (?:radio|website) reports: nine boats had sunk$/),
    ]),
  );
});

describe('an outlet that reports', () => {
  it.each([
    'Danas said without citing sources that nine boats had sunk.',
    'Danas reported without naming its sources that nine boats had sunk.',
  ])('without saying from whom: %s', (text) =>
    expect(credits(text)).toEqual(['Danas reports: nine boats had sunk']),
  );

  it.each(['In a report citing Danas, Reuters said', 'In a report quoting Danas, Reuters said'])(
    'in a piece that cites another: %s',
    (text) => {
      expect(credits(`${text} nine boats had sunk.`).sort()).toEqual([
        'Danas cited: nine boats had sunk',
        'Reuters reports > Danas: nine boats had sunk',
      ]);
    },
  );

  it('on a day, with a name that is more than one word', () => {
    expect(
      credits("Israel's Channel 12 on Monday quoted Al Arabiya as saying nine boats had sunk.").sort(),
    ).toEqual([
      'Al Arabiya cited: nine boats had sunk',
      'Channel 12 reports > Al Arabiya: nine boats had sunk',
    ]);
  });
});
