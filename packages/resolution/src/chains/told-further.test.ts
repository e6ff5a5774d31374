import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The credits of a text as "agency role > cites: content". */
function told(text: string): string[] {
  return resolved(text).credits.map(
    ({ agency, role, cites, content }) =>
      `${agency.name} ${role}${cites ? ` > ${cites}` : ''}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  );
}

const SANK = 'A ferry sank off Orlova';

describe('a story told from outlet to outlet', () => {
  it.each([
    // several outlets in one phrase
    [
      `${SANK}, TASS said. Interfax denied it. Reuters, quoting both agencies, said two were missing.`,
      'Reuters reports > TASS: two were missing',
    ],
    [
      `${SANK}, TASS said. Interfax denied it. Reuters, quoting both agencies, said two were missing.`,
      'Reuters reports > Interfax: two were missing',
    ],
    // what the outlet is stands between
    [
      `${SANK}, according to Danas, a Belgrade weekly, as cited by Reuters.`,
      `Reuters reports > Danas: ${SANK}`,
    ],
    // whose story it is
    [
      `${SANK}, Kazinform reported. Euronews ran the Kazinform dispatch.`,
      `Euronews carries > Kazinform: ${SANK}`,
    ],
    [
      `${SANK}, Kazinform reported. Marca and EFE both ran Kazinform's story.`,
      `EFE carries > Kazinform: ${SANK}`,
    ],
    [
      `${SANK}, Kazinform reported. Bloomberg carried an AFP report saying the same.`,
      `Bloomberg carries > AFP: ${SANK}`,
    ],
    [
      `${SANK}, a nurse told RFI. Marca quoted the radio, and EFE quoted the daily.`,
      `EFE reports > Marca: ${SANK}`,
    ],
    // taken, credited, relied on
    [`${SANK}, Kazinform reported. AFP took the story from Kazinform.`, `AFP reports > Kazinform: ${SANK}`],
    [
      `${SANK}, Kazinform reported. Business Day relied on Kazinform.`,
      `Business Day reports > Kazinform: ${SANK}`,
    ],
    [
      `${SANK}, Kazinform said in a dispatch relayed by AFP, from which CNA took its account.`,
      `CNA reports > AFP: ${SANK}`,
    ],
    [
      `${SANK}, Kazinform reported. The BBC's Russian service repeated the report, crediting Kazinform.`,
      `BBC reports > Kazinform: ${SANK}`,
    ],
    [
      `${SANK}, Kazinform reported. AFP repeated the claim, attributing it to Kazinform.`,
      `AFP reports > Kazinform: ${SANK}`,
    ],
    // the news came from
    [`${SANK}. The news came from Kazinform, which cited a nurse.`, `Kazinform reports: ${SANK}`],
    // behind, in front, by way of
    [
      'Quoted by Tanjug, which had it from the daily Oslobodjenje, Captain Varga said the ferry sank.',
      'Tanjug reports > Oslobodjenje: the ferry sank',
    ],
    [`${SANK}, said NRK, which had it from the local paper Havnen.`, `NRK reports > Havnen: ${SANK}`],
    ['Okaz, citing Reuters via Al Arabiya, put the toll at 12.', 'Okaz reports > Al Arabiya: the toll at 12'],
    [
      'Summarising an article in Haaretz, WAFA said the ferry sank.',
      'WAFA reports > Haaretz: the ferry sank',
    ],
    ['According to TDH, as quoted by Interfax, gas will flow.', 'Interfax reports > TDH: gas will flow'],
    ['BNS reported that, according to ERR, there were cracks.', 'BNS reports > ERR: there were cracks'],
    ['A BNS report citing ERR said there were cracks.', 'BNS reports > ERR: there were cracks'],
  ])('is read in %j', (text, credit) => {
    expect(told(text)).toContain(credit);
  });

  it('goes on behind the outlet that was told', () => {
    expect(told('Varga told Le Monde, which said he had resigned.')).toContain(
      'Le Monde reports: he had resigned',
    );
    expect(told('RUV, told by a geologist that the ground had risen, ran the story at noon.')).toEqual([
      'RUV recipient: the ground had risen',
    ]);
  });
});

describe('the words between an agency and what it says', () => {
  it.each([
    [`Xinhua on Monday said ${SANK}.`, `Xinhua reports: ${SANK}`],
    [
      'The daily Al-Watan in its Monday edition said there were cracks.',
      'Al-Watan reports: there were cracks',
    ],
    ['As Politico revealed, the fund agreed to pay.', 'Politico reports: the fund agreed to pay'],
    [
      'State media in Damascus reported that the raid hit a depot.',
      'Syrian state media reports: the raid hit a depot',
    ],
    ['The fund is empty, a USA Today investigation found.', 'USA Today reports: The fund is empty'],
    [
      'She cannot be trusted, according to the latest New York Times/CBS News poll.',
      'CBS News reports: She cannot be trusted',
    ],
    [
      'An official who spoke to Bloomberg on condition of anonymity said rates would rise.',
      'Bloomberg recipient: rates would rise',
    ],
    ['"Why was it closed?" Varga told AFP.', 'AFP recipient: "Why was it closed?"'],
    ['"It is over," said Lia Torv, head of the fund, reports USA Today.', 'USA Today reports: "It is over,"'],
    [
      'Photographs published by the daily VG on Tuesday showed the ferry listing.',
      'VG carries: the ferry listing',
    ],
    ['The report, seen by El Mundo, mentions two insults.', 'El Mundo reports: two insults'],
  ])('are passed over in %j', (text, credit) => {
    expect(told(text)).toContain(credit);
  });

  it.each([
    'Reuters said it could not verify the report.',
    'The agency gave no source. Interfax gave no names.',
    'Klix.ba published the list of names.',
    'A spokeswoman for Reuters said the office was shut.',
    'The survey was conducted for AP by a firm in Oslo.',
    "The paper's Robert Costa reported that the deal was off.",
    'Mr. Carson, in the mid-Atlantic states, said rates would fall.',
  ])('credit nobody in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('an aside that begins with "without"', () => {
  it('is what the outlet leaves unsaid at the end, and content in the midst', () => {
    expect(told('The army shelled Orlova, Reuters reported, without giving a source.')).toEqual([
      'Reuters reports: The army shelled Orlova',
    ]);
    expect(
      told('The army shelled Orlova, without identifying a target, and left, Reuters reported.'),
    ).toEqual(['Reuters reports: The army shelled Orlova, without identifying a target, and left']);
  });
});

describe('what is told behind a story passed on', () => {
  it('is not that story', () => {
    expect(
      told('A letter was read on Sunday. Danas printed it in full, and Reuters said a ferry had sunk.'),
    ).toEqual(['Danas carries: A letter was read on Sunday', 'Reuters reports: a ferry had sunk']);
  });
});

describe('what is no content', () => {
  it.each([
    // where a paper stands that carried it
    [
      'The army ruled out an attack in a statement carried by SANA.',
      'SANA carries: The army ruled out an attack',
    ],
    // where it was received
    [
      `Tanjug said in a dispatch received in Bangkok that a ferry had sunk.`,
      'Tanjug reports: a ferry had sunk',
    ],
    // who says it, quoted in an aside
    ['A source, who was quoted by Danas, said a ferry had sunk.', 'Danas reports: a ferry had sunk'],
    // Who complains of something says nothing: the whole is the outlet's.
    ['Forty customers complained of aches, Delo said.', 'Delo reports: Forty customers complained of aches'],
    ['BBC Sport has been told a ferry had sunk.', 'BBC recipient: a ferry had sunk'],
  ])('%s', (text, credit) => {
    expect(told(text)).toEqual([credit]);
  });

  it('is when it was said', () => {
    expect(
      told('Pumps will start in May, state media in Ashgabat announced last week, Delo writes.'),
    ).toEqual([
      'Turkmen state media reports: Pumps will start in May',
      'Delo reports > Turkmen state media: Pumps will start in May',
    ]);
  });
});

describe('an outlet that another cites later by whom it cites', () => {
  it('keeps what it did itself', () => {
    expect(told('A ferry had sunk, Delo said, quoting Danas. Hina also quoted Danas.')).toEqual([
      'Delo reports > Danas: A ferry had sunk',
      'Danas cited: A ferry had sunk',
      'HINA reports > Danas: A ferry had sunk',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['The Gulf Daily News said the ferry sank.', 'Gulf Daily News'],
    ['Varga told Milenio TV the ferry sank.', 'Milenio TV'],
    ["Hungary's state news agency reported that the ferry sank.", 'MTI'],
    ['Baghdad radio said the ferry sank.', 'Baghdad radio'],
    ["Kuwait's al-Qabas newspaper said the ferry sank.", 'Al-Qabas'],
    ['Vietnam Television showed the captain weeping.', 'Vietnam Television'],
    ["Britain's Guardian said the ferry sank.", 'The Guardian'],
    ['The Nairobi Star newspaper said the ferry sank.', 'Nairobi Star'],
    ['The Hong Kong newspaper Ta Kung Pao, quoted by AFP, said the ferry sank.', 'Ta Kung Pao'],
  ])('are read in %j', (text, name) => {
    expect(told(text).some((credit) => credit.startsWith(`${name} `))).toBe(true);
  });
});
