import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { figureConflicts } from './figure-conflicts.js';
import { numberDifferences } from './number-differences.js';

const PUBLISHED = '2026-03-11T12:00:00Z';

function conflicts(a: string, b: string) {
  const [x, y] = [read(a, PUBLISHED), read(b, PUBLISHED)];
  const found = numberDifferences(x, y, figureConflicts(x, y, match(x, y)));
  return found.map((row) => [row.a, row.b]);
}

describe('figures that contradict each other', () => {
  it.each([
    [
      'people under other nouns and verbs',
      'Twelve guests reported cramps after the buffet',
      'About 30 diners have complained of cramps after the buffet',
      ['Twelve', 'About 30'],
    ],
    [
      'years that were asked for',
      'The prosecution in Lunde had asked for twelve years',
      'Prosecutors in Lunde, who had requested 14 years, will appeal',
      ['twelve years', '14 years'],
    ],
    [
      'years for which something may not be done',
      'The mayor of Lunde was barred from office for ten years',
      'The mayor of Lunde may not hold office for twelve years',
      ['ten years', 'twelve years'],
    ],
    [
      'people who sought help and people who were hurt',
      'Forty people sought medical help after the tram hit the wall',
      'Fifty-two people were injured when the tram hit the wall',
      ['Forty', 'Fifty-two'],
    ],
    [
      'sums of one fine',
      'The court fined the dairy 40,000 euros',
      'The dairy was ordered to pay 65,000 euros',
      ['40,000 euros', '65,000 euros'],
    ],
    [
      'sums with the code of their currency',
      'The bank lost SEK 400 million on loans to the dairy',
      'The bank lost 900 million kronor on loans to the dairy',
      ['400 million', '900 million kronor'],
    ],
    [
      'a toll and one that is far from "at least"',
      'The quake killed 26 people and hurt more than 1,400 in the delta',
      'At least 40 people have died in the quake in the delta',
      ['26', 'At least 40'],
    ],
    [
      'money by its code',
      'Lind was due about 1.8 million euros in compensation',
      'Her compensation comes to EUR 2.6 million',
      ['about 1.8 million euros', '2.6 million'],
    ],
    [
      'a sum told without its currency',
      'The boat was sold for 4.1 million kroner',
      'The boat was sold for 41 million',
      ['4.1 million kroner', '41 million'],
    ],
    [
      'crowds',
      'Shops in Brenn shut as tens of thousands marched against a tax on boats that rises from 12 to 15 kroner',
      'Several thousand people gathered in Brenn on Monday to hear of the tax on boats, which keeps the harbour dredged',
      ['tens of thousands', 'Several thousand'],
    ],
    [
      'results of one vote',
      'The council adopted the budget by 61 votes to 38',
      'The budget was passed with 61 in favour and 37 against',
      ['61 votes to 38', '61 in favour and 37 against'],
    ],
  ])('are found: %s', (_, a, b, pair) => {
    expect(conflicts(a, b)).toEqual([pair]);
    expect(conflicts(b, a)).toEqual([[...pair].reverse()]);
  });

  it.each([
    [
      'those who died and those who were arrested',
      'Twelve people died in the riot at the port',
      'Police arrested 40 people after the riot at the port',
    ],
    [
      'what is and what was once',
      'The mill employs 300 people',
      'A year earlier the mill had employed 450 people',
    ],
    ['a margin and the votes it was won with', 'Lind won by 38 votes', 'Lind received 41,200 votes'],
    [
      'a count of what is denied',
      'The list was signed without a single name being struck out',
      'Three names were struck from the list',
    ],
    [
      'those who say it',
      'Guards fired at the crowd in Lunde, two residents said',
      'Guards killed three people in the crowd in Lunde',
    ],
    [
      'those of one nation and those of all',
      'Five foreign divers held at the mine near Lunde were freed',
      'Three Danish divers held at the mine near Lunde were freed',
    ],
    [
      'what was asked for and what was given',
      'Prosecutors had asked for seven years in prison for the minister',
      'The court gave the minister four years in prison',
    ],
    [
      'the model of a machine',
      'A P-8A was escorted over the sea by a fighter',
      'Two fighters escorted the P-8A over the sea',
    ],
    ['a number that a thing bears', 'Three coaches ended up on their side', 'The fire began in coach nine'],
    [
      'a whole of which a part is told',
      "Four of the train's nine coaches overturned",
      'Four coaches overturned and three burned',
    ],
    [
      'what each gave and what both gave',
      'Korvia and Lunde exchanged 40 prisoners each',
      'Korvia and Lunde exchanged 80 prisoners',
    ],
    [
      'the times something was done',
      'It was the first time that ice was cut on the lake',
      'It was his third marriage on the lake',
    ],
    [
      'those of another event',
      'Forty guests fell ill after the wedding',
      'In an unrelated outbreak, 64 guests fell ill after a wedding',
    ],
    [
      'those of two bygone years',
      'In 2011 a fire near Lunde burned 5,200 hectares',
      'A fire near Lunde burned 3,000 hectares in 2017',
    ],
    [
      'ages and counts',
      'The pupils, aged 16 and 17, were swept away near Lunde',
      'Fourteen pupils were swept away near Lunde',
    ],
    [
      'a figure that the other side has too',
      'The blast killed 12 people and injured 40',
      'Twelve people were killed',
    ],
    [
      'what was asked for and what was given',
      'Prosecutors in Lunde had requested 14 years for the mayor',
      'The court in Lunde gave the mayor eight years',
    ],
  ])('are not %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
    expect(conflicts(b, a)).toEqual([]);
  });
});
