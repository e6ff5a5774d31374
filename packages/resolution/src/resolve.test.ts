import { codePoints } from '@wirediff/domain';
import { analyse } from '@wirediff/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from './register/agencies.js';
import { createRegister } from './register/register.js';
import { type Resolution, resolve } from './resolve.js';

const register = createRegister(AGENCIES);

function read(text: string, outlet: string | null = null, title: string | null = null): Resolution {
  const article = { id: 'a', text, title, outlet, publishedAt: null };
  return resolve(article, analyse(text), [], register);
}

/** The credits of a text: `agency role | speaker | content`. */
function credits(text: string): string[] {
  return read(text).credits.map(({ agency, content, role, speaker }) =>
    [
      `${agency.name} ${role}`,
      speaker ? text.slice(...speaker) : '-',
      content.map((span) => text.slice(...span)).join(' + '),
    ].join(' | '),
  );
}

describe('credits', () => {
  it.each([
    [
      'Two people died near Seldon, the Austrian news agency APA reported on Monday.',
      'APA reports | - | Two people died near Seldon',
    ],
    [
      'According to a report by Kyodo, citing government sources, the plant will reopen in May.',
      'Kyodo reports | government sources | the plant will reopen in May',
    ],
    [
      'The minister was quoted by the official MENA news agency as saying the border would stay shut.',
      'MENA reports | The minister | the border would stay shut',
    ],
    [
      `"We have no water," Marta Lind, a nurse at the camp, told the BBC's Newshour programme.`,
      'BBC recipient | Marta Lind | "We have no water,"',
    ],
    [
      '"It is over," the general was quoted as saying by the Russian news agency Interfax.',
      'Interfax reports | the general | "It is over,"',
    ],
    [
      'Sky News, which first reported the story, said the minister would resign.',
      'Sky News reports | - | the minister would resign',
    ],
    [
      'The council has fallen, the Emirates news agency, WAM, reported.',
      'WAM reports | - | The council has fallen',
    ],
  ])('read %j', (text, credit) => {
    expect(credits(text)).toEqual([credit]);
  });

  it('hear the agency again as "the newspaper" and "it"', () => {
    const text =
      'The Guardian reported that the talks failed. The newspaper said a second round was planned.';
    expect(credits(text)[1]).toBe('The Guardian reports | - | a second round was planned');
  });

  it('know a carrier by its kind and country where one of that country was named before', () => {
    expect(
      credits(
        'Olmo Garand is to leave Braga, according to A Bola. The Portuguese sports daily said he had signed.',
      ),
    ).toEqual(['A Bola reports | - | Olmo Garand is to leave Braga', 'A Bola reports | - | he had signed']);
    expect(
      credits(
        "The dam burst, Interfax reported. Forty people are missing, Russia's state news agency said.",
      )[1],
    ).not.toMatch(/^Interfax/);
    expect(credits('He is to leave, according to Record. A Spanish daily said he had signed.')[1]).toMatch(
      /^Spanish daily/,
    );
  });

  it('take an agency in brackets at the end of the first sentence for its source, and a dateline for none', () => {
    expect(
      credits('A cargo ship has lost power off Cape Lunden (AFP). Its owner is registered in Piraeus.'),
    ).toEqual(['AFP reports | - | A cargo ship has lost power off Cape Lunden']);
    expect(credits('PIRAEUS, June 3 (AFP) - A cargo ship has lost power off Cape Lunden on Monday.')).toEqual(
      [],
    );
  });

  it('give each agency in brackets only what stands between its bracket and the one before', () => {
    expect(
      credits(
        'Counts of the dead differ: 311 (AP), 290 (Reuters), 302 (dpa). The ministry has given none so far.',
      ),
    ).toEqual([
      'AP reports | - | Counts of the dead differ: 311',
      'Reuters reports | - | 290',
      'dpa reports | - | 302',
    ]);
    expect(
      credits(
        'Some 40 homes fell (AFP) and the quay is cut off (Reuters), and the river rises. It rains on.',
      ),
    ).toEqual(['AFP reports | - | Some 40 homes fell', 'Reuters reports | - | the quay is cut off']);
    expect(credits('Counts of the dead differ: 311 (AP), 290 (Reuters).')).toEqual([
      'AP reports | - | Counts of the dead differ: 311',
    ]);
    expect(
      credits('The toll so far (AFP, citing the police): twelve dead. The road is shut to all.'),
    ).toEqual(['AFP reports | the police | twelve dead']);
  });

  it('keep an outlet that no register lists but that stands in an outlet’s place', () => {
    const [credit] = read('The bridge is shut, the Lakeville Gazette reported.').credits;
    expect(credit!.agency).toMatchObject({ name: 'Lakeville Gazette', id: 'unlisted:lakeville-gazette' });
  });

  it('call a carrier known by its kind only by the words of the mention and the country told', () => {
    const [credit] = read("Iran's state media reported that the dam had burst.").credits;
    expect(credit!.agency).toMatchObject({ generic: true, name: 'Iranian state media' });
  });

  it.each([
    'A spokeswoman for the company declined to comment when contacted by Reuters.',
    'Reuters could not independently verify the report.',
    'A Reuters photographer was hurt when the roof fell in.',
    'Shares of Thomson Reuters rose 3 percent.',
    'LAKEVILLE, June 3 (Reuters) - A storm cut power to 4,000 homes on Monday.',
    'Two boys from Lakeville passed their AP exams in May.',
  ])('are none in %j', (text) => {
    expect(read(text).credits).toEqual([]);
  });

  it('go on under the same speaker, and end at another', () => {
    const text =
      'The rate will rise, Ivan Petrov told Reuters. "We must act," he said. Pavel Dorin said nothing was decided.';
    const [credit] = read(text).credits;
    expect(credit!.continued.flatMap(({ content }) => content).map((span) => text.slice(...span))).toEqual([
      '"We must act,"',
    ]);
  });

  it('reach back to "the remarks" without taking them from the outlet', () => {
    const text =
      'The two leaders say the unrest will end soon.\nAnton Rescu and Pavel Dorin made the remarks in a phone call, AFP reported.';
    const { claims, credits: found } = read(text, 'Lakeville Gazette');
    expect(found[0]).toMatchObject({ scope: 'anaphoric' });
    expect(text.slice(...found[0]!.anaphoric[0]!)).toContain('the unrest will end soon');
    expect(claims[0]).toMatchObject({ ownVoice: true, chain: [] });
  });
});

describe('claims', () => {
  it('hold neither a dateline nor the line of those who worked on a report', () => {
    const text =
      'LAKEVILLE, June 3 (Reuters) - A storm cut power.\n\n(Reporting by Ada Lind; Editing by Jon Veld)';
    expect(read(text).claims.map(({ text: words }) => words)).toEqual(['A storm cut power']);
  });

  it('are none of the hours over the pieces of a running report', () => {
    const text =
      'LAKEVILLE, June 3 (AP) - The Latest on the storm:\n\n12:15 p.m.\n\nA storm cut power in 2015.';
    expect(
      read(text)
        .claims.map(({ text: words }) => words)
        .join(' | '),
    ).not.toContain('p.m.');
    expect(read(text).claims.at(-1)!.text).toBe('A storm cut power in 2015');
  });

  it('tell no stretch of text twice, whatever one speaker said before it and behind it', () => {
    const text =
      'Lind told AFP on Friday that she stays because “they do not need a guard. They need a friend.” She also said it was late.';
    const { claims } = read(text);
    const spans = claims.flatMap((claim) => claim.spans).sort(([a], [b]) => a - b);
    for (const [k, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[k - 1]?.[1] ?? 0);
  });

  it('keep a quotation of several sentences whole, so that a part left out of it shows', () => {
    const { claims } = read('"We waited all night. Nobody came," Ada Lind told AFP. The road is shut.');
    expect(claims.map(({ text }) => text)).toContain('"We waited all night. Nobody came,"');
  });

  it('of an agency’s own dispatch are that agency’s, where it credits no other', () => {
    const { claims } = read('A storm cut power on Monday. The road is shut, the BBC reported.', 'Reuters');
    expect(claims.map(({ chain }) => chain.map(({ agency }) => agency.name))).toEqual([['Reuters'], ['BBC']]);
  });

  it('take two mentions of one document for one', () => {
    const text =
      'The harbour will reopen, the Valdan government said in a statement, AFP reported.\nTugs will be sent, Reuters reported, citing the same government statement.';
    const keys = read(text).claims.flatMap(({ document }) => document?.key ?? []);
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('stand in the order of the text, numbered from 0, the title first', () => {
    const { claims } = read('A storm cut power. AFP said the road is shut.', null, 'Storm cuts power');
    expect(claims.map(({ field, index }) => [field, index])).toEqual([
      ['title', 0],
      ['text', 1],
      ['text', 2],
    ]);
  });

  it('give back exactly the words of their spans, whatever the text', () => {
    const word = fc.constantFrom(
      'AFP',
      'said',
      '"',
      ',',
      '.',
      'Varga',
      'told',
      'citing',
      '😀',
      'it',
      'the agency',
      '\n',
      ';',
      'Reuters',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { claims, credits: found } = read(text);
        for (const claim of claims)
          expect(claim.spans.map((span) => text.slice(...span)).join(' ')).toBe(claim.text);
        for (const { mention } of found)
          expect(codePoints(text).in(codePoints(text).out(mention))).toEqual(mention);
      }),
      { numRuns: 1000 },
    );
  });
});
