import { describe, expect, it } from 'vitest';
import { flag, limits, SettingError, text } from './index.js';

describe('settings', () => {
  it('count an empty variable as not set', () => {
    expect(text({ REDIS_URL: ' ' }, 'REDIS_URL')).toBeUndefined();
  });

  it('name the variable, what it held and what it may hold', () => {
    expect(() => limits({ WIREDIFF_CONCURRENCY: 'many' })).toThrow(
      'WIREDIFF_CONCURRENCY is "many", but it must be a whole number from 1 to 256. Leave it out for 8.',
    );
    expect(() => limits({ WIREDIFF_ATTEMPTS: '2.5' })).toThrow(SettingError);
    expect(() => flag({ WIREDIFF_FETCH: 'maybe' }, 'WIREDIFF_FETCH', false)).toThrow(SettingError);
  });

  it('take effect', () => {
    expect(limits({ WIREDIFF_ATTEMPTS: '2' }).attempts).toBe(2);
    expect(flag({ WIREDIFF_FETCH: 'on' }, 'WIREDIFF_FETCH', false)).toBe(true);
  });
});
