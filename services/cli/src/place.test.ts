import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerUrl } from './place.js';

afterEach(() => vi.unstubAllEnvs());

describe("the reader's address", () => {
  it.each(['reader', "a@b/c:d%e' #$"])('holds its password, whatever the characters: %s', (password) => {
    vi.stubEnv('WIREDIFF_READER_PASSWORD', password);
    const read = new URL(readerUrl('postgresql://wirediff@postgres:5432/wirediff'));
    expect(read.username).toBe('wirediff_reader');
    // As pg reads it.
    expect(decodeURIComponent(read.password)).toBe(password);
  });
});
