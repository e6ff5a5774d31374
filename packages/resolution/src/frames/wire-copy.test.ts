import { describe, expect, it } from 'vitest';
import { SANK } from '../chains/links.test-support.js';
import { resolved } from '../resolved.test-support.js';

const read = (text: string) => resolved(text);

/** The credits of a text: `agency role > cites: content`. */
const credits = (text: string): string[] =>
  read(text).credits.map(({ agency, role, cites, content }) => {
    const words = content.map((span) => text.slice(...span)).join(' / ');
    return `${agency.name} ${role}${cites ? ` > ${cites}` : ''}: ${words.replace(/^Nine/, 'nine')}`;
  });

describe('a dateline without an agency', () => {
  it.each([
    'BRENN - Nine boats had sunk, Tanjug said.',
    'BRENN, June 3 - Nine boats had sunk, Tanjug said.',
    'LAKE BRENN, Korvia, June 3, 2026 -- Nine boats had sunk, Tanjug said.',
    'The fair opened.\n\nBRENN – Nine boats had sunk, Tanjug said.',
  ])('is no content: %s', (text) => {
    expect(credits(text)).toEqual([`Tanjug reports: ${SANK}`]);
  });

  it('stands in no claim', () => {
    const { claims } = read('BRENN, June 3 - Nine boats had sunk.');
    expect(claims.map(({ text }) => text)).toEqual(['Nine boats had sunk']);
  });

  it('is no name with a hyphen, and no word in capitals before a dash', () => {
    expect(credits('BRENN-Nord was flooded, Tanjug said.')).toEqual([
      'Tanjug reports: BRENN-Nord was flooded',
    ]);
    expect(credits('NATO - the alliance - was told, Tanjug said.')[0]).toContain('NATO - the alliance');
  });
});

describe('whose an outlet is or where', () => {
  it.each([
    '"Nine boats had sunk," Lind was quoted as saying by Houthi-run al-Masirah TV.',
    '"Nine boats had sunk," Lind was quoted as saying on Sunday by London-based Asharq al-Awsat.',
    '"Nine boats had sunk," Lind was quoted as saying by Gazprom-owned NTV.',
  ])('stands between "by" and its name: %s', (text) => {
    expect(credits(text)).toHaveLength(1);
  });
});

describe('the role of who is quoted by another', () => {
  it('is that of its own words', () => {
    expect(credits(`Tanjug, quoted by AFP, said ${SANK}.`)).toEqual([
      `Tanjug reports: ${SANK}`,
      `AFP reports > Tanjug: ${SANK}`,
    ]);
  });

  it('is cited where it has none', () => {
    expect(credits(`Tanjug was quoted by AFP as saying ${SANK}.`)).toEqual([
      `Tanjug cited: ${SANK}`,
      `AFP reports > Tanjug: ${SANK}`,
    ]);
  });
});

describe('the name proper', () => {
  it('is MTI in "the Hungarian news agency MTI"', () => {
    const text = 'The Hungarian news agency MTI said nine boats had sunk.';
    expect(read(text).credits.map(({ mention }) => text.slice(...mention))).toEqual(['MTI']);
  });
});

describe('words between an outlet and its verb', () => {
  it.each([
    [
      'Kabul radio at 1503 gmt on 12 May quoted Tanjug as saying X.',
      ['Kabul radio reports > Tanjug', 'Tanjug cited'],
    ],
    ['AFP is quoting Tanjug as saying X.', ['AFP reports > Tanjug', 'Tanjug cited']],
    [
      'Danas on Monday and Delo on June 3, citing AFP, reported that X.',
      ['Danas reports > AFP', 'Delo reports > AFP', 'AFP cited'],
    ],
    ['Danas and Delo report that X.', ['Danas reports', 'Delo reports']],
    ['Danas, citing AFP, report that X.', ['Danas reports > AFP', 'AFP cited']],
    ['Danas / Delo on June 3 reported that X.', ['Danas reports', 'Delo reports']],
    [
      'The harbour is shut, Danas say, while the Mirror report X were badly built.',
      ['Danas reports', 'Daily Mirror reports'],
    ],
    ['A survey for Danas, carried out in May, said X.', ['Danas reports']],
  ])('%s', (form, names) => {
    const found = credits(form.replace('X', SANK));
    expect(found.map((one) => one.split(':')[0])).toEqual(names);
  });

  it('leave what stands before out of a "that"', () => {
    expect(credits(`Prices rose when Danas, citing AFP, reported that ${SANK}.`)).toEqual([
      `Danas reports > AFP: ${SANK}`,
      `AFP cited: ${SANK}`,
    ]);
    expect(credits(`Citing "a full hold," the harbour told Danas that ${SANK}.`)).toEqual([
      `Danas recipient: ${SANK}`,
    ]);
    expect(credits(`Commenting on the storm, Ada Lind told Danas that "${SANK}".`)).toEqual([
      `Danas recipient: "${SANK}"`,
    ]);
  });
});

describe('outlets named among others', () => {
  it.each([
    [
      'Nine boats had sunk, according to local media, including Danas and Delo.',
      ['local media', 'Danas', 'Delo'],
    ],
    ['Local media, including Danas, reported that nine boats had sunk.', ['Local media', 'Danas']],
    [
      'Nine boats had sunk, Tanjug said. The item was immediately picked up by many outlets such as Danas.',
      ['Tanjug', 'outlets > Tanjug', 'Danas > Tanjug'],
    ],
  ])('share the credit: %s', (text, names) => {
    const found = credits(text).map((one) => one.replace(/ (?:reports|carries|cited)(?=[ :])/, ''));
    expect(found).toEqual(names.map((name) => `${name}: ${SANK}`));
  });

  it('are none in interviews that media got', () => {
    expect(credits('In many media interviews Ada Lind spoke of the storm, Danas said.')).toHaveLength(1);
  });
});

describe('words for all that stood in the sentence before', () => {
  it.each([
    'Nine boats had sunk. Ada Lind said this on Telegram, Ukrinform reports.',
    'Nine boats had sunk.\n\nThis was announced by Ada Lind, Ukrinform reports.',
    'Nine boats had sunk. The disaster was first reported by Ukrinform.',
  ])('give the credit its content: %s', (text) => {
    expect(credits(text)).toEqual([`Ukrinform reports: ${SANK}.`.replace('.', '')]);
  });

  it('tell who announced it', () => {
    const { credits: found } = read(
      'Nine boats had sunk. This was announced by Ada Lind, Ukrinform reports.',
    );
    expect(found.map(({ speakerName }) => speakerName)).toEqual(['Ada Lind']);
  });

  it('take nothing that is credited already', () => {
    const found = credits(
      'Nine boats had sunk, AFP said. Ada Lind said this on Telegram, Ukrinform reports.',
    );
    expect(found).toContain(`AFP reports: ${SANK}`);
    expect(found.filter((one) => one.includes(SANK))).toHaveLength(1);
  });
});

describe('whose report "the report" is', () => {
  it('is that of who cites, not of whom it cites', () => {
    const found = credits(
      'Nine boats had sunk, Danas reported, citing AFP. The report said ten more were missing.',
    );
    expect(found).toContain('Danas reports: ten more were missing');
  });
});

describe('what is no report', () => {
  it.each([
    ['The media reports about a new harbour are wrong, Ada Lind told Danas.', ['Danas']],
    ['Danas and Delo gave different accounts of the storm. AFP said nine boats had sunk.', ['AFP']],
    ['A guard told CNN analysts believed the boats were safe, although none had seen them.', ['CNN']],
  ])('credits nobody: %s', (text, names) => {
    expect(read(text).credits.map(({ agency }) => agency.name)).toEqual(names);
  });
});

describe('a credit that a longer chain passes on', () => {
  it('keeps the claims of what went on behind it', () => {
    const { claims } = read(
      'The dam burst, Interfax reported, citing Governor Anna Veld. She said twelve people had died. The dispatch was picked up by Belta.',
    );
    expect(claims.map(({ text, ownVoice }) => `${text}${ownVoice ? ' (own voice)' : ''}`)).toContain(
      'twelve people had died',
    );
  });
});
