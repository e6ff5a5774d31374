import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

describe('who reports, behind the words', () => {
  it.each([
    ['Nine boats had sunk, reported Reuters and AFP, citing the guard.', ['Reuters', 'AFP']],
    ['Nine boats had sunk, say Danas, Delo and Hina.', ['Danas', 'Delo', 'HINA']],
    ['Nine boats had sunk, the Web site of the Danas newspaper said.', ['Danas']],
    ['Nine boats had sunk, AFP journalists who saw the wrecks said.', ['AFP']],
    ["Nine boats had sunk, AFP's source said.", ['AFP']],
  ])('is each of those named: %s', (text, names) =>
    expect(credits(text)).toEqual(names.map((name) => `${name} reports: nine boats had sunk`)),
  );

  it('is whom both are quoted by', () => {
    expect(
      credits("Nine boats had sunk, said the port's Danas radio and Delo, according to Reuters."),
    ).toEqual([
      'Danas reports: nine boats had sunk',
      'Delo reports: nine boats had sunk',
      'Reuters reports > Danas: nine boats had sunk',
      'Reuters reports > Delo: nine boats had sunk',
    ]);
  });

  it('is the paper that one writes in', () => {
    expect(credits('Writing in Danas today, the mayor Ada Lind said: “The pier is lost.”')).toEqual([
      'Danas reports: “The pier is lost.”',
    ]);
    expect(credits('Lind used her weekly column in Danas today to claim that nine boats had sunk.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('is the station over which a communique was read', () => {
    expect(credits('A military communique read over Norwegian television said nine boats had sunk.')).toEqual(
      ['Norwegian television carries: nine boats had sunk'],
    );
  });

  it('is a press of many, without a word more', () => {
    expect(credits('Nine boats had sunk, newspapers reported today.')).toEqual([
      'newspapers reports: nine boats had sunk',
    ]);
    expect(credits('Norwegian state-media reported on Monday that nine boats had sunk.')).toEqual([
      'Norwegian state media reports: nine boats had sunk',
    ]);
    expect(credits('A Norwegian news magazine reported that nine boats had sunk.')).toEqual([
      'Norwegian news magazine reports: nine boats had sunk',
    ]);
  });

  it('is both of two dailies', () => {
    expect(credits('Nine boats had sunk, the dailies Novost and Danas said.')).toEqual([
      'Novost reports: nine boats had sunk',
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('is each of the agencies named before', () => {
    expect(credits('Reuters and AFP were there. The agencies said nine boats had sunk.')).toEqual([
      'Reuters reports: nine boats had sunk',
      'AFP reports: nine boats had sunk',
    ]);
  });
});

describe('what is reported', () => {
  it.each([
    ['On Monday evening, wrote Danas, nine men died.', 'Danas reports: On Monday evening / nine men died'],
    [
      'According to Danas the guards had asked for nine boats.',
      'Danas reports: the guards had asked for nine boats',
    ],
    [
      'Most of the 90 guards reported for the night shift, Danas said.',
      'Danas reports: Most of the 90 guards reported for the night shift',
    ],
    [
      '“It is cold,” said Jan Lund, who added, according to AFP, that nine boats had sunk.',
      'AFP reports: “It is cold,” / nine boats had sunk',
    ],
    ['“It is cold,” said Jan Lund, who runs the port, to AFP.', 'AFP recipient: “It is cold,”'],
    ["'Nine boats sank,' the mayor told Danas in Lunde.", "Danas recipient: 'Nine boats sank,'"],
    [
      'Danas said on Sunday that the envoy had died, but officials discounted the report.',
      'Danas reports: the envoy had died',
    ],
    ['Nine boats had sunk, with Danas warning the toll could climb.', 'Danas reports: the toll could climb'],
    [
      'Danas said some had been held, and one had admitted that he knew.',
      'Danas reports: some had been held, and one had admitted that he knew',
    ],
    [
      '“It is cold,” Danas quoted him as telling Foreign Minister Bo Roth of Norland.',
      'Danas reports: “It is cold,”',
    ],
    [
      '▪ Danas: 34 hurt; one missing; “two walls may yet come down”',
      'Danas reports: 34 hurt; one missing; “two walls may yet come down”',
    ],
    [
      'The tally so far:\n\n▪ 140 people sleep at a school. (Danas)\n\n▪ Nobody is missing.',
      'Danas reports: 140 people sleep at a school',
    ],
  ])('%s', (text, expected) => expect(credits(text)).toEqual([expected]));

  it.each([
    'Danas did say where it came from.',
    'Danas said where it had the figure.',
    'Danas mentions no deaths.',
    'A spokesman denied the foreign agency reports.',
    'Danas has reported on several films that proved fake.',
  ])('is nothing: %s', (text) => expect(credits(text)).toEqual([]));

  it('is none of the figures of another that it is measured by', () => {
    expect(
      credits('The numbers were higher than those given by Tass, which said nine boats had sunk.'),
    ).toEqual(['TASS reports: nine boats had sunk']);
  });

  it('has for its source an office and no agency named before', () => {
    expect(
      credits(
        'The guard told Belga so. Reuters, citing the regional health agency, said nine boats had sunk.',
      ),
    ).toContain('Reuters reports: nine boats had sunk');
  });

  it('is no chain where a pollster carried it out', () => {
    expect(credits('The Danas poll, carried out by Opinium, found that nine boats had sunk.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });
});
