import { describe, expect, it } from 'vitest';
import { credited } from '../resolved.test-support.js';

describe('a name that papers of several countries bear', () => {
  it.each([
    ["The ferry sank, L'Express of Mauritius reported.", "L'Express (Mauritius)"],
    ["The ferry sank, Mauritius's L'Express reported.", "L'Express (Mauritius)"],
    ["The ferry sank, L'Express reported.", "L'Express"],
    // where it was told
    ['The mayor told Le Monde in Moscow that the ferry sank.', 'Le Monde'],
    // what was told begins behind the name
    ['The general told CNN North Korea had fired.', 'CNN'],
    ['The mayor told El País Sánchez would resign.', 'El País'],
    ["The ferry sank, the Paris-based L'Express reported.", "L'Express"],
  ])('is that of the country told beside it: %s', (text, name) => {
    expect(credited(text)).toEqual([name]);
  });
});

describe('a name with a number', () => {
  it.each([['The minister told the Moroccan station Medi 1 on Tuesday that the road was shut.', ['Medi 1']]])(
    '%s',
    (text, names) => {
      expect(credited(text)).toEqual(names);
    },
  );
});

describe('an outlet in exile', () => {
  it('is none of the country that took it in', () => {
    expect(credited('The ferry sank, Delo, an exiled outlet in Riga, reported.')).toEqual(['Delo']);
    expect(credited('The ferry sank, Delo, a paper in Riga, reported.')).toEqual(['Delo (Latvia)']);
  });
});

describe('an edition of a house', () => {
  it.each([
    ['The ferry sank, TVP World reported.', 'TVP World'],
    ['The ferry sank, according to DW Persian.', 'DW Persian'],
    ['The mayor told NHK World that the ferry sank.', 'NHK World'],
    ['Kathimerini Cyprus, which has a reporter there, said the ferry sank.', 'Kathimerini Cyprus'],
    ["Sources told the BBC's US partner CBS News that the ferry sank.", 'CBS News'],
    ['The ferry sank, the Greek Cypriot daily Politis reported.', 'Politis'],
    // what was told begins behind the name
    ['The mayor told CNN World Bank staff had fled.', 'CNN'],
  ])('is a house by itself: %s', (text, name) => {
    expect(credited(text)).toEqual([name]);
  });
});

describe('an outlet named before', () => {
  it.each([
    ['The ferry sank, Al Hadath reported. It was small, the Saudi outlet said.', 'Al Hadath'],
    [
      'The ferry sank, The Electronic Times reported. It was small, the South Korean newspaper said.',
      'ETNews',
    ],
    ["The mayor was not free for L'Équipe, but told the French daily that the ferry sank.", "L'Équipe"],
  ])('is meant by its land and kind: %s', (text, name) => {
    expect(new Set(credited(text))).toEqual(new Set([name]));
  });

  it('is meant with another by "they", where the two head the sentence before', () => {
    expect(credited('Reuters and AFP said a ferry sank. They said four men swam.')).toEqual([
      'Reuters',
      'AFP',
      'Reuters',
      'AFP',
    ]);
    expect(credited('Reuters said the mayor met AFP. They said four men swam.')).toEqual(['Reuters']);
  });

  it('is who cites, where "the outlet" and "it" could mean either', () => {
    for (const who of ['The outlet', 'It'])
      expect(
        credited(`N1 reported that a ferry sank, citing a report in Danas. ${who} said four men swam.`),
      ).toEqual(['N1', 'Danas', 'N1']);
  });
});

describe('a name with marks', () => {
  it.each(['Clarín', 'Clarin', 'Público', 'Kıbrıs Postası'])('is given as the copy writes it: %s', (name) => {
    expect(credited(`The port was shut, ${name} reported.`)).toEqual([name]);
  });
});

describe('a name that others credit though the register does not list it', () => {
  it.each([
    ['The striker will stay, according to Sport Witness.', 'Sport Witness'],
    ['The striker will stay, a friend told Athletics Weekly.', 'Athletics Weekly'],
  ])('is an outlet where an outlet stands: %s', (text, name) => {
    expect(credited(text)).toEqual([name]);
  });

  it('is a name to its end, though a paper of the register begins it', () => {
    expect(credited('The striker will stay, A Bola said. The line was translated by Sport Witness.')).toEqual(
      ['A Bola', 'Sport Witness'],
    );
  });
});

describe('a name that is cut short later', () => {
  it('is the longer one', () => {
    expect(
      credited('The ferry sank, Koha Ditore said. Klan Kosova learned it from Koha.').filter((one) =>
        /Koha/.test(one),
      ),
    ).toEqual(['Koha Ditore']);
  });
});

describe('the kind of an outlet', () => {
  it.each([
    ['The ferry sank, a local website, Marib Press, reported.', 'Marib Press'],
    ['The ferry sank, Kan public radio said.', 'Kan'],
    ['The ferry sank, the Caribbean News Service said.', 'Caribbean News Service'],
    ['The ferry sank, Sport claim.', 'Sport'],
    ['On Tuesday GMA Regional TV reported that the ferry had sunk.', 'GMA Regional TV'],
  ])('tells its name beside it: %s', (text, name) => {
    expect(credited(text)).toEqual([name]);
  });
});

describe('a later mention', () => {
  it.each([
    [
      'Tass gave no details. It quoted the newspaper Granma as saying the ferry had sunk.',
      ['TASS', 'Granma'],
    ],
    [
      'The ferry sank, Army Radio said. The Times of Israel cited it, and Al Jazeera credited the Jerusalem website.',
      ['Army Radio', 'The Times of Israel', 'Al Jazeera'],
    ],
    [
      "The ferry sank, The Punch said, and ESPN has since repeated the Lagos paper's account.",
      ['The Punch', 'ESPN'],
    ],
  ])('means the one that its words fit: %s', (text, names) => {
    expect(credited(text)).toEqual(names);
  });
});

describe('a house of its own', () => {
  it.each([
    ['The ferry sank, CNBC Arabia reported.', 'CNBC Arabia'],
    ['The ferry sank, Al-Ghad TV reported.', 'Al-Ghad TV'],
    ['The ferry sank, SunStar Cebu reported.', 'SunStar Cebu'],
    ['The ferry sank, according to El Mercurio de Antofagasta.', 'El Mercurio de Antofagasta'],
    ['The ferry sank, La Prensa Austral reported.', 'La Prensa Austral'],
  ])('is named to its end: %s', (text, name) => {
    expect(credited(text)).toEqual([name]);
  });
});

describe('a name that people have, too', () => {
  it.each([
    'Economy Minister Jana Terelic said the duty would be cut.',
    'Eva Antara said nine boats had sunk.',
    'Minister Kuna Lind said nine boats had sunk.',
  ])('is no agency in the name of one: %s', (text) => expect(credited(text)).toEqual([]));

  it.each([
    ['JANA said nine boats had sunk.', ['JANA']],
    ['Per Danas, nine boats had sunk.', ['Danas']],
    ['Sputnik Belarus said nine boats had sunk.', ['Sputnik']],
    ['Reuters Television said nine boats had sunk.', ['Reuters']],
  ])('is one elsewhere: %s', (text, names) => expect(credited(text)).toEqual(names));
});
