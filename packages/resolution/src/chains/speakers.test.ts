import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** Who speaks and which document is credited, of the first credit. */
function sources(text: string): [string | null, string | null] {
  const [credit] = resolved(text).credits;
  const words = (span: readonly [number, number] | null | undefined): string | null =>
    span ? text.slice(...span) : null;
  return [words(credit?.speaker), words(credit?.document)];
}

describe('whom an outlet has it from', () => {
  it.each([
    ['The ferry sank, Reuters said, citing two people with knowledge of the report.', 'two people', null],
    ['The ferry sank, Reuters said, citing the harbour master, Anna Varga.', 'Anna Varga', null],
    ['The ferry sank, TASS said, quoting what it called a security source.', 'a security source', null],
    ['RNZ was told by a manager in Nadi that the ferry sank.', 'a manager', null],
    ['Speaking to reporters in Oslo, Mr Varga said the ferry had sunk, Reuters reported.', 'Mr Varga', null],
    ['The ferry sank, according to the Norwegian navy, Reuters reports.', 'the Norwegian navy', null],
    ['According to the Norwegian navy, the ferry sank, Reuters reports.', 'the Norwegian navy', null],
    ['Reuters reports that, according to Anna Varga, who runs it, the ferry sank.', 'Anna Varga', null],
    ['"The ferry sank and nobody saw it," a nurse assured AFP.', 'a nurse', null],
    ['It was confirmed by police sources, who told Reuters the ferry had sunk.', 'police sources', null],
    [
      'On Friday, CBS News correspondent David Martin reported that the ferry had sunk.',
      'David Martin',
      null,
    ],
    [
      'The ferry sank, Reuters said, citing a source and an official document.',
      'a source',
      'an official document',
    ],
  ])('is read in %j', (text, speaker, document) => {
    const [who, what] = sources(text);
    expect(who?.startsWith(speaker)).toBe(true);
    expect(what).toBe(document);
  });
});

describe('whom an outlet cites without a name', () => {
  it('bears none of a place before him', () => {
    const text = 'Tasnim said the ferry sank at Bandar Lengeh, citing the head of the court.';
    expect(resolved(text).credits[0]!.speakerName).toBe('head of the court');
  });
});

describe('a quotation of several sentences', () => {
  it('is not of the speaker before, where another is named behind it', () => {
    const text =
      'A union official told AFP the men were missing.\n\n"Nobody has called. Let them play us the tape," said Jonas Hegge of the mining board.';
    const [credit] = resolved(text).credits;
    expect(credit!.agency.id).toBe('afp');
    expect(credit!.continued).toEqual([]);
  });

  it('is not of the speaker before, whatever way another spoke', () => {
    const text =
      'The pier is closed, the port told AFP. "Nobody here is drowning. We are merely wet," a nurse, Ida Smid, said by telephone.';
    const [credit] = resolved(text).credits;
    expect(credit!.continued).toEqual([]);
  });

  it('goes on where the speaker before is named behind it', () => {
    const text =
      'Jonas Hegge told AFP the men were missing.\n\n"Nobody has called. Let them play us the tape," said Hegge.';
    const [credit] = resolved(text).credits;
    const whole = credit!.continued.map(({ content }) => content.map((span) => text.slice(...span)));
    expect(whole).toEqual([['"Nobody has called. Let them play us the tape,"']]);
  });

  it('is not the day on which it reported', () => {
    expect(sources('The loss, reported a day earlier by Reuters, was confirmed on Friday.')).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ['The guard will sign, according to Jeff Passan of ESPN.', 'Jeff Passan'],
    ['The guard will sign, Jeff Passan of ESPN reported.', 'Jeff Passan'],
    ['The guard will sign, wrote Jon Heyman of the New York Post.', 'Jon Heyman'],
    ["The guard will sign, per ESPN's Jeff Passan.", 'Jeff Passan'],
    ['The guard will sign, according to Axios reporter Barak Ravid.', 'Barak Ravid'],
    ['"I will sign," the guard told Anna Varga of the BBC.', 'the guard'],
    ['The guard will sign, according to ESPN.', null],
    ['The guard will sign, according to the Foreign Desk of the BBC.', null],
  ])('is the reporter who is named with the outlet: %s', (text, speaker) => {
    expect(sources(text)[0]).toBe(speaker);
  });

  it.each([
    'Tehran has recalled its envoy, Reuters reported, quoting ISNA.',
    'The regulator has told brokers to stop, Reuters reported.',
  ])('is nobody who only did or ordered something: %s', (text) => {
    expect(sources(text)[0]).toBeNull();
  });

  it('is many who were counted only where they were', () => {
    expect(sources('Three people in the room said the ferry had sunk, Reuters reported.')[0]).toBe(
      'Three people in the room',
    );
    expect(sources('Six in ten voters said the ferry had sunk, according to a Reuters poll.')[0]).toBeNull();
  });
});
