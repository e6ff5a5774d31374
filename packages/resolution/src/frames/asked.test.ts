import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

const TOLD = ['Reuters recipient: nine boats had sunk'];

describe('who is asked by an outlet', () => {
  it.each([
    'Lind said nine boats had sunk when contacted by Reuters.',
    'Lind confirmed that nine boats had sunk when reached by Reuters.',
    'Contacted by Reuters, Lind said nine boats had sunk.',
    'Asked by Reuters, the head of the port, Ada Lind, said nine boats had sunk.',
    'Speaking to Reuters, the head of the port, Ada Lind, said nine boats had sunk.',
    'Speaking to Reuters on Monday, Ada Lind, a lawyer for the crew, said nine boats had sunk.',
  ])('answers it: %s', (text) => expect(credits(text)).toEqual(TOLD));

  it.each([
    'Lind declined to comment when contacted by Reuters.',
    'The firm said it had no comment when reached by Reuters.',
    'Lind declined to comment when asked by Reuters.',
    'Lind had little to say when reached by Reuters.',
  ])('tells it nothing: %s', (text) => expect(credits(text)).toEqual([]));
});

describe('what an outlet is, beside its name', () => {
  it.each(['a Belgrade daily', 'the newspaper of the unions', 'a news agency in Brenn'])(
    'is no part of what it was told: %s',
    (kind) => expect(credits(`Lind told Reuters, ${kind}, that nine boats had sunk.`)).toEqual(TOLD),
  );
});
