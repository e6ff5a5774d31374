import { describe, expect, it } from 'vitest';
import { judge } from '../judging/judge.js';
import { textSide } from '../reading/side.js';

const relation = (a: string, b: string) => judge(textSide(a), textSide(b)).relation;

describe('a quote that was cut', () => {
  it('is turned by a lost "do not" between words that were kept', () => {
    expect(
      relation(
        '"We do not know who sold the boat. We know who paid for it,"',
        '"We know who sold the boat,"',
      ),
    ).toBe('conflict');
  });

  it('is turned by dots in place of a "not"', () => {
    expect(
      relation(
        '"I am not leaving because of the results. I am tired,"',
        '"I am … leaving because of the results,"',
      ),
    ).toBe('conflict');
    expect(
      relation(
        '"I am certainly leaving because of the results,"',
        '"I am … leaving because of the results,"',
      ),
    ).toBe('near_verbatim');
  });

  it('is turned by dots over the end of a sentence, which join its subject to another deed', () => {
    expect(
      relation(
        '"The alarm worked. It was the line to the police that failed, and we had said so,"',
        '"The alarm … failed,"',
      ),
    ).toBe('conflict');
  });

  it('is turned where the part that takes the words back is gone', () => {
    expect(
      relation('"Whoever claims that nobody saw the crack is telling a myth,"', '"Nobody saw the crack,"'),
    ).toBe('conflict');
  });

  it.each([
    [
      'without the words that denied it',
      '"I cannot tell you it was the vaccine. I can tell you the week was hard,"',
      '"It was the vaccine … the week was hard,"',
    ],
    ['without "I did not say"', '"I said pray first. I did not say pray instead,"', '"Pray … instead,"'],
    [
      'as if it were not too early to say so',
      '"It is too early to speak of excess speed,"',
      '"It is … excess speed,"',
    ],
    [
      'as if it were the only case',
      '"Either the ministry did not know of it, or the ministry knew, which is worse,"',
      '"The ministry … knew, which is worse,"',
    ],
    [
      'as if it were no supposition',
      '"If there had been a warning on my desk, nobody would have sat under that roof,"',
      '"There had been a warning on my desk,"',
    ],
  ])('is turned where words are kept %s', (_, whole, left) => {
    expect(relation(whole, left)).toBe('conflict');
    expect(relation(left, whole)).toBe('conflict');
  });

  it('is not turned where its condition was dropped: that is a doubt lost', () => {
    expect(
      relation(
        '"If we waited too long, I will draw the consequences,"',
        '"We waited too long, I will draw the consequences,"',
      ),
    ).toBe('near_verbatim');
  });

  it('is not turned where it lost that more cannot be said yet', () => {
    expect(
      relation('"We cannot rule out rust, but it is too early to say,"', '"We cannot rule out rust,"'),
    ).toBe('near_verbatim');
  });

  it('is not turned where it lost an end with two cases', () => {
    expect(
      relation(
        '"We will open the gates of the dam, either today or on Monday,"',
        '"We will open the gates of the dam,"',
      ),
    ).toBe('near_verbatim');
  });

  it('is near verbatim where it only lost its end', () => {
    expect(
      relation(
        '"We do not know who sold the boat, and nobody will say,"',
        '"We do not know who sold the boat,"',
      ),
    ).toBe('near_verbatim');
  });

  it.each([
    ['"We neither confirm nor deny that he was there,"', '"We … deny that he was there,"'],
    ['"We would rather lose slots than routes,"', '"We would … lose … routes,"'],
    ['"Not all of the boats were moored,"', '"None of the boats were moored,"'],
    ['"We do not yet know if it was the pump or the valve,"', '"It was the pump,"'],
    ['"I will come back next year if they ask me,"', '"I will come back next year? Never,"'],
  ])('is turned where one side of what was weighed is left: %s as %s', (whole, left) => {
    expect(relation(whole, left)).toBe('conflict');
    expect(relation(left, whole)).toBe('conflict');
  });

  it.each([
    ['"We would rather lose slots than routes,"', '"We would rather lose slots,"'],
    ['"I say so until somebody proves me wrong,"', '"I say so,"'],
    [
      '"No one asked us, and we have offered nothing to anyone,"',
      '"No one asked us, and we have offered nothing,"',
    ],
  ])('is only cut where what is left was said: %s as %s', (whole, left) => {
    expect(relation(whole, left)).toBe('near_verbatim');
  });

  it('tells once what was lost with its denial', () => {
    const { discrepancies } = judge(
      textSide('"We neither confirm nor deny that he was there,"'),
      textSide('"We … deny that he was there,"'),
    );
    expect(discrepancies.map(({ kind }) => kind)).toEqual(['negation']);
  });
});
