import { describe, expect, it } from 'vitest';
import { resolvedPlain } from '../resolved.test-support.js';

/** The credits of a text as "agency role > cites (speaker): content". */
function told(text: string): string[] {
  return resolvedPlain(text).credits.map(
    ({ agency, role, cites, content, speakerName }) =>
      `${agency.name} ${role}${cites ? ` > ${cites}` : ''}${speakerName ? ` (${speakerName})` : ''}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  );
}

const SANK = 'Nine sailors were lost, TASS said.';

describe('an account without a verb of reporting', () => {
  it.each([
    // a line of a live blog
    ['09:44 EFE: two ferries turned back.', 'EFE reports: two ferries turned back'],
    ['09:44 EFE, citing TASS: two ferries turned back.', 'EFE reports > TASS: two ferries turned back'],
    ['EFE, citing brokers: wheat down 2%.', 'EFE reports (brokers): wheat down 2%'],
    // what an agency has beside another
    [`${SANK} EFE has eleven, quoting a diver.`, 'EFE reports (diver): has eleven'],
    [
      `${SANK} EFE has a different count: eleven, all from one ship.`,
      'EFE reports: has a different count: eleven, all from one ship',
    ],
    ['EFE, quoting a diver, has the wreck at 40 metres.', 'EFE reports (diver): has the wreck at 40 metres'],
    [
      `${SANK} EFE, which cited a diver, was more exact: the wreck lies at 41 metres.`,
      'EFE reports (diver): the wreck lies at 41 metres',
    ],
    // given to it
    [
      'Mayor Ada Lind gave EFE another account: the ferry had been sold in May.',
      'EFE recipient (Ada Lind): the ferry had been sold in May',
    ],
    [
      "The navy's version was given to EFE by its spokesman, Jon Veld: the ferry had ignored two calls.",
      'EFE recipient (Jon Veld): the ferry had ignored two calls',
    ],
  ])('is read in %j', (text, credit) => {
    expect(told(text)).toContain(credit);
  });

  it.each([
    'Nine sailors were lost, TASS said. EFE has a bureau in Orlova.',
    'Nine sailors were lost, TASS said. EFE has 12 reporters there.',
    'Nine sailors were lost, TASS said. EFE had earlier closed its office.',
    'Nine sailors were lost, TASS said. EFE has the rights to the pictures.',
    'EFE has eleven directors.',
    'The navy gave EFE a medal.',
  ])('is none in %j', (text) => {
    expect(told(text).filter((credit) => credit.startsWith('EFE'))).toEqual([]);
  });
});

describe('names as real copy writes them', () => {
  it.each([
    ['The "EFE" news agency said nine sailors were lost.', 'EFE reports: nine sailors were lost'],
    ['Nine sailors were lost, according to the Spanish “EFE” agency.', 'EFE reports: Nine sailors were lost'],
    [
      'The Times claim nine sailors were lost off Orlova.',
      'The Times reports: nine sailors were lost off Orlova',
    ],
    [
      '"We are tired," Lind told the Sunday edition of the Belgrade daily Blic.',
      'Blic recipient (Lind): "We are tired,"',
    ],
    [
      'Lind, a diver, told the Breakfast programme that nine sailors were lost.',
      'Breakfast recipient (Lind): nine sailors were lost',
    ],
    ['CNN named nine sailors. The television network said they were lost.', 'CNN reports: they were lost'],
    [
      'Roads were cut, according to media reports. EFE counted nine dead, TASS said. The ferry sank, the news agency said.',
      'TASS reports: The ferry sank',
    ],
    [
      'The Daily Mail has a picture. The daily mentioned sources as saying that nine sailors were lost.',
      'Daily Mail reports (sources): nine sailors were lost',
    ],
    [
      'A South Korean navy officer told EFE that nine sailors were lost.',
      'EFE recipient (South Korean navy officer): nine sailors were lost',
    ],
    // Joint with people, who are no agency.
    ['EFE and an official said nine sailors were lost.', 'EFE reports: nine sailors were lost'],
    // "Reported" before a noun is no verb: the sentence's own is "said".
    [
      "TASS said the navy's reported order was a forgery.",
      "TASS reports: the navy's reported order was a forgery",
    ],
    // "It" is who spoke, not who carried the statement.
    [
      'The Star said in a statement carried by KUNA that nine sailors were lost. The ferry sank, it said.',
      'The Star (Malaysia) reports: The ferry sank',
    ],
  ])('are read in %j', (text, credit) => {
    expect(told(text)).toContain(credit);
  });

  it.each([
    // A person speaks in full quotations, whatever paper is called one behind.
    '"We are tired," Lind said. The words were left out of the text printed by the newspaper.',
    // No outlet: what a song or a ship is called.
    'He sang "Mirror" and sailed the "Sputnik" home.',
    // Called by its kind, which is no outlet's.
    'The malware group Conti posted the files on Monday, the newspaper reported.',
    // The end of a person's name.
    'In a conversation with Manish Rai, the navy said that nine sailors were lost.',
  ])('are none in %j', (text) => {
    expect(told(text).filter((credit) => /^(?:Lind|Daily Mirror|Sputnik|Conti|RAI)/.test(credit))).toEqual(
      [],
    );
  });
});
