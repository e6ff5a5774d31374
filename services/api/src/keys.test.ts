import { describe, expect, it } from 'vitest';
import { newKey, readKeys } from './keys.js';

const hash = 'a'.repeat(64);

describe('WIREDIFF_API_KEYS', () => {
  it('holds keys with what they open', () => {
    const { entry } = newKey('desk', ['read', 'submit']);
    expect(readKeys(` ${entry} , boss:admin:${hash},`)).toMatchObject([
      { name: 'desk', scopes: ['read', 'submit'] },
      { name: 'boss', scopes: ['admin'] },
    ]);
  });

  it.each([
    [`bob:read+sumbit:${hash}`, 'sumbit'],
    [`bob:write:${hash}`, 'write'],
    [`bob:read+:${hash}`, ''],
  ])('with a scope nobody knows is refused, and the scope named: %s', (written, scope) => {
    expect(() => readKeys(written)).toThrow(
      `WIREDIFF_API_KEYS: "bob" has the scope "${scope}"; there are read, submit, admin.`,
    );
  });

  it.each(['bob', 'bob:read', 'bob:read:short', `:read:${hash}`])(
    'is refused where it is no entry: %s',
    (written) => {
      expect(() => readKeys(written)).toThrow('`wirediff keys new` prints one');
    },
  );
});
