import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../register/agencies.js';
import { createRegister } from '../register/register.js';
import { resolve } from '../resolve.js';

const register = createRegister(AGENCIES);

/** Who is credited in a text, by name. */
function credited(text: string): string[] {
  const article = { id: 'a', text, title: null, outlet: null, publishedAt: null };
  return resolve(article, analyse(text), [], register).credits.map(({ agency }) => agency.name);
}

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
