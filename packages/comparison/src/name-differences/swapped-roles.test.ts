import { describe, expect, it } from 'vitest';
import { beforeAndAfter } from '../date-differences/before-after.js';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { nationalityDifference } from './nationalities.js';
import { swappedRoles } from './swapped-roles.js';

const of =
  (difference: typeof swappedRoles) =>
  (one: string, other: string): string | null => {
    const [a, b] = [read(one, null), read(other, null)];
    const [found, turned] = [difference(a, b, match(a, b)), difference(b, a, match(b, a))];
    expect(turned && [turned.b, turned.a]).toEqual(found && [found.a, found.b]);
    return found === null ? null : `${found.a} | ${found.b}`;
  };

describe('who did it to whom', () => {
  const roles = of(swappedRoles);

  it('is turned round', () => {
    expect(roles('Norland attacked Velder on Sunday', 'Velder attacked Norland on Sunday')).toBe(
      'Norland attacked Velder | Velder attacked Norland',
    );
    expect(roles('Brenn beat Lunde 3-1 in the final', 'In the final Lunde beat Brenn')).toBe(
      'Brenn beat Lunde | Lunde beat Brenn',
    );
  });

  it.each([
    ['Norland attacked Velder', 'Velder was attacked by Norland'],
    ['Norland borders Velder', 'Velder borders Norland'],
    ['Norland attacked Velder', 'Velder did not attack Norland'],
    ['Norland attacked Velder', 'Norland attacked Velder again'],
    ['Brenn beat Lunde in May, and Lunde beat Brenn in June', 'Lunde beat Brenn in June'],
  ])('is not, in "%s" and "%s"', (a, b) => {
    expect(roles(a, b)).toBeNull();
  });
});

describe('what came before and what after', () => {
  const order = of(beforeAndAfter);

  it('is told both ways', () => {
    expect(order('The mayor met the envoy before the vote', 'The mayor met the envoy after the vote')).toBe(
      'before the vote | after the vote',
    );
  });

  it.each([
    ['The shops closed before the storm', 'The shops reopened after the storm'],
    ['The mayor spoke before the vote', 'The mayor spoke after the match'],
    ['The mayor spoke before and after the vote', 'The mayor spoke after the vote'],
  ])('is not, in "%s" and "%s"', (a, b) => {
    expect(order(a, b)).toBeNull();
  });
});

it('knows the flags that ships sail under', () => {
  const nation = of(nationalityDifference);
  expect(nation('The tanker sailed under a Panamanian flag', 'The tanker had a Liberian flag')).toBe(
    'Panamanian | Liberian',
  );
});
