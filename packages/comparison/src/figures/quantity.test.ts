import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../words/words.js';
import { agree } from './figures-agree.js';
import { quantities } from './quantity.js';

const all = (text: string) => quantities(words(text));
const one = (text: string) => all(text)[0]!;
const meet = (a: string, b: string) => agree(one(a), one(b));

describe('reading figures', () => {
  it.each([
    ['$1.2bn', 'usd', 1.2e9],
    ['had twice asked to turn back', 'count', 2],
    ['a year and a half', 'second', 1.5 * 31_557_600],
    ['stuck for an hour', 'second', 3600],
    ['€500m', 'eur', 5e8],
    ['640 million euros', 'eur', 6.4e8],
    ['2.1 billion U.S. dollars', 'usd', 2.1e9],
    ['two and a half million tonnes', 'kilogram', 2.5e9],
    ['a dozen miners', 'count', 12],
    ['half a dozen villages', 'count', 6],
    ['twenty-one dead', 'count', 21],
    ['a 4-0 loss', 'result', 4000],
    ['lost 1–2 at home', 'result', 2001],
    ['by 61 votes to 38', 'result', 61_038],
    ['by seven votes to four', 'result', 7004],
    ['thrown out by 61 to 38', 'result', 61_038],
    ['a 61-38 vote', 'result', 61_038],
    ['was adopted 61-38', 'result', 61_038],
    ['voted 61 to 38 to keep it', 'result', 61_038],
    ['with 61 votes in favour and 38 against', 'result', 61_038],
    ['61 deputies voted for it, 38 against', 'result', 61_038],
    ['61 in favor, with 38 opposed', 'result', 61_038],
    ['one fire in ten years', 'count', 1],
    ['61 seats for the party and 38 boats', 'count', 61],
    ['several hundred people', 'count', 200],
    ['a few thousand votes', 'count', 2000],
    ['a couple of dozen boats', 'count', 21.6],
    ['tens of millions of euros', 'eur', 2e7],
    ['thousands of tonnes of fuel', 'kilogram', 2e6],
    ['a hundred and four people', 'count', 104],
    ['17.5 per cent', 'percent', 17.5],
    ['250 basis points', 'point', 2.5],
    ['44.1C in the shade', 'degree', 44.1],
    ['41 °C', 'degree', 41],
    ['41 degrees Celsius', 'degree', 41],
    ['104F', 'fahrenheit', 104],
    ['104 degrees Fahrenheit', 'fahrenheit', 104],
    ['nine kilometres', 'metre', 9000],
    ['a two-week truce', 'second', 1_209_600],
    ['its third rise', 'ordinal', 3],
    ['its thirteenth rise', 'ordinal', 13],
    ['one in seven ballots', 'percent', 14.2857142857],
    ['two-thirds of the crop', 'percent', 66.6666666667],
    ['half of the fleet', 'percent', 50],
    ['seven out of ten drivers', 'percent', 70],
    ['three quarters of an hour', 'second', 2700],
    ['a quarter of a percentage point', 'point', 0.25],
    ['a half-point cut', 'point', 0.5],
    ['three-quarters of a point', 'point', 0.75],
    ['half a per cent', 'percent', 0.5],
    ['a woman in her late thirties', 'age', 37],
    ['the striker, 27, had signed', 'age', 27],
    ['a young mother (34) was hurt', 'age', 34],
    ['half a decade', 'second', 157_788_000],
    ['a year and two months', 'second', 36_817_200],
    ['A quarter of a million people', 'count', 250_000],
    ['three fifths of a billion dollars', 'usd', 600_000_000],
    ['three point two million euros', 'eur', 3_200_000],
    ['30 minutes 12.4 seconds', 'second', 1812.4],
    ['2hr 03min 12sec', 'second', 7392],
    ['2:03:12', 'second', 7392],
    ['Rs 10 lakh', 'inr', 1e6],
    ['USD 400', 'usd', 400],
    ['a 34-year-old driver', 'age', 34],
    ['Ada Lind, 52, was hurt', 'age', 52],
    ['a woman in her fifties', 'age', 54.5],
  ])('reads %s', (text, dimension, value) => {
    expect(one(text)).toMatchObject({ dimension });
    expect(one(text).value).toBeCloseTo(value, 6);
  });

  it('takes the number of a pier, an article or a school for a name', () => {
    expect(all('at Pier 9 under Article 238 in School No. 3')).toEqual([]);
    expect(all('no word from the Vanguard-1 satellite')).toEqual([]);
  });

  it('does not add up a time that is told twice', () => {
    expect(all('for the better part of a day, 14 hours').map(({ value }) => value)).toEqual([50_400]);
  });

  it('takes no one and one of them for words', () => {
    expect(all('No one knew, one of them said')).toEqual([]);
  });

  it('never throws and stays inside the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('$', '12', 'million', 'and', 'a', 'half', '-', 'between', '9:30', '%'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const list = words(pieces.join(' '));
        for (const { first, end, low, high } of quantities(list)) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(list.length);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe('figures that agree', () => {
  it.each([
    ['cases exceeded 200', '214 cases'],
    ['the toll is nearing 200', '190 dead'],
    ['about 41,000 passengers', 'some 40,000 travellers'],
    ['around 2,400 boats', 'nearly 2,500 boats'],
    ['at least 12', '14'],
    ['a dozen', '12'],
    ['three dozen boats', '37 boats'],
    ['1.2 million bottles', '1,200,000 bottles'],
    ['5 miles', '8 km'],
    ['about five nautical miles', 'about nine kilometres'],
    ['1,200 tonnes', '1,200,000 kilograms'],
    ['between 80 and 90', '87'],
    ['almost 2 per cent', '1.8%'],
    ['nearly a fifth of the harvest', '19 per cent'],
    ['one in seven', '14 percent'],
    ['roughly one ballot in three', 'a third of the ballots'],
    ['nearly a billion bucks', '$980 million'],
    ['about 150', '146'],
    ['hundreds', '340'],
    ['more than 80', '86'],
    ['over 40,000', '48,000'],
    ['at least 40', '110'],
    ['sixty-odd', '64'],
    ['60 or so', '57'],
    ['40-plus', '43'],
    ['a quarter of a million', '262,000'],
    ['not far short of 650,000', '640,000'],
    ['two dollars and more', '$2.15'],
    ['five euros and change', '5.4 euros'],
    ['two cents and more', '2.2 cents'],
    ['four billion and a bit', '4.1 billion'],
  ])('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
  });
});

it('bounds what is told again in other units', () => {
  const [, metric] = quantities(words('more than a mile (1.6 km) of road'));
  expect(metric).toMatchObject({ dimension: 'metre', value: 1600, low: 1600, high: 3200 });
  const [, plain] = quantities(words('more than 12 boats (30 metres long)'));
  expect(plain).toMatchObject({ value: 30, low: 30, high: 30 });
});

describe('figures that do not', () => {
  it.each([
    ['about 41,000 passengers', 'some 48,000 passengers'],
    ['around 2,400 boats', 'nearly 3,000 boats'],
    ['12 dead', '21 dead'],
    ['about 40', '14'],
    ['dozens', '17'],
    ['beat Brenn 3-1', 'lost 1-2 to Lunde'],
    ['several hundred', '12'],
    ['a few hundred', '1,200'],
    ['several dozen', '9'],
    ['three dozen boats', '41 boats'],
    ['1.2 million', '1.6 million'],
    ['100 basis points', 'two and a half points'],
    ['$640 million', '640 million euros'],
    ['12 tonnes', '12 people'],
    ['at least 30', '28'],
    ['over 40,000', 'some 100,000'],
    ['by 61 votes to 38', '61 in favour and 37 against'],
    ['sixty-odd', '80'],
    ['two or fewer', '5'],
    ['a quarter of a million', '400,000'],
  ])('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(false);
    expect(meet(b, a)).toBe(false);
  });
});

describe('figures that leave something open', () => {
  it.each([
    ['for hours', 'for almost an hour', false],
    ['took just hours', 'three days', false],
    ['for hours', 'for five hours', true],
    ['almost a week', 'six days', true],
    ['up to seven years', 'up to five years', false],
    ['up to five years', 'four years', true],
    ['206 nautical miles', '206 miles', true],
    ['Oyelov, 52, and nine others', 'ten people', true],
    ['trapped 23 others', '24 others', false],
  ])('%s and %s: %s', (a, b, agreeing) => {
    expect(agree(all(a).at(-1)!, one(b))).toBe(agreeing);
  });

  it.each(['65 km an hour', 'opening hours', 'a second one in eighteen months', 'twice the number'])(
    'have no stretch of time, share or count besides: %s',
    (text) => {
      expect(
        all(text).filter(
          ({ dimension, value }) =>
            dimension === 'percent' || value === 3600 || (value === 2 && dimension === 'count'),
        ),
      ).toEqual([]);
    },
  );
});
