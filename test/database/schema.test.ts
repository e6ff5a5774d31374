import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';

const url = await freshDatabase();
const reader = (() => {
  const at = new URL(url);
  at.username = 'wirediff_reader';
  at.password = 'reader';
  return at.href;
})();

describe('schema report', () => {
  it('explains every view and every column with a COMMENT', async () => {
    const bare = await ask(
      url,
      `select c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0
       where n.nspname = 'report' and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)`,
    );
    const views = await ask(url, `select viewname from pg_views where schemaname = 'report'`);
    expect(views.length).toBeGreaterThanOrEqual(7);
    expect(bare).toEqual([]);
  });

  it('is all that wirediff_reader can read, and nothing can it write', async () => {
    await expect(ask(reader, 'select * from article_agencies')).resolves.toEqual([]);
    await expect(ask(reader, 'select * from wirediff.versions')).rejects.toThrow('permission denied');
    await expect(ask(reader, 'create table public.mine (x int)')).rejects.toThrow();
    await expect(
      ask(reader, 'set default_transaction_read_only = off; delete from wirediff.articles'),
    ).rejects.toThrow('permission denied');
  });
});
