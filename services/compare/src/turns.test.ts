import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.js';

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { until, end };
}

describe('turns', () => {
  it('let the articles of one story work one after the other, in the order they came', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    const first = held();
    const one = turns('story 7', async () => {
      await first.until;
      seen.push('first');
    });
    const two = turns('story 7', async () => {
      seen.push('second');
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual([]);
    first.end();
    await Promise.all([one, two]);
    expect(seen).toEqual(['first', 'second']);
  });

  it('hold no other story up', async () => {
    const turns = createTurns();
    const first = held();
    const one = turns('story 7', () => first.until);
    expect(await turns('story 8', async () => 'compared')).toBe('compared');
    first.end();
    await one;
  });

  it('go on behind one that failed, whose asker alone is told', async () => {
    const turns = createTurns();
    const failed = turns('story 7', () => Promise.reject(new Error('The database is away.')));
    const next = turns('story 7', async () => 'compared');
    await expect(failed).rejects.toThrow('The database is away.');
    expect(await next).toBe('compared');
  });
});
