import { describe, expect, it } from 'vitest';
import { config } from './config.js';

describe("the reader's address", () => {
  it.each(['reader', "a@b/c:d%e' #$"])('holds its password, whatever the characters: %s', (password) => {
    const { readerUrl } = config({
      DATABASE_URL: 'postgresql://wirediff_api@postgres:5432/wirediff',
      WIREDIFF_READER_PASSWORD: password,
    });
    const read = new URL(readerUrl);
    expect(read.username).toBe('wirediff_reader');
    // As pg reads it.
    expect(decodeURIComponent(read.password)).toBe(password);
  });
});
