import { describe, expect, it } from 'vitest';
import { judge } from './judge.js';
import { textSide } from './side.js';

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

  it('is near verbatim where it only lost its end', () => {
    expect(
      relation(
        '"We do not know who sold the boat, and nobody will say,"',
        '"We do not know who sold the boat,"',
      ),
    ).toBe('near_verbatim');
  });
});
