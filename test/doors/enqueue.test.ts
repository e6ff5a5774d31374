import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonOf, wirediff } from '../support/command.ts';
import { ask, freshDatabase } from '../support/database.ts';

const DATABASE_URL = await freshDatabase();
const env = { DATABASE_URL };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-articles-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const MOST = 10 * 1024 * 1024;
const file = (name: string, content: string | Buffer) => {
  fs.writeFileSync(path.join(folder, name), content);
  return name;
};
interface Receipt {
  item: string;
  status: string;
  id?: string;
  error?: { code: string; message: string };
  warnings?: Record<string, number>;
}
const enqueue = async (...args: string[]) => {
  const ended = await wirediff(['enqueue', '--json', ...args], { env, cwd: folder });
  return { ...ended, receipts: jsonOf<Receipt>(ended) };
};

describe('what is refused, by name, while the others go on', () => {
  const json = (fields: object) => JSON.stringify({ text: 'Rain, dpa reported.', ...fields });
  const latin = Buffer.from('T\xe9lam reported heavy rain over the delta of the Paran\xe1.', 'latin1');
  it.each([
    ['an empty text', 'empty.txt', '', 'empty_text', ''],
    ['a blank text', 'blank.txt', ' \n\t\n', 'empty_text', ''],
    ['a picture', 'picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not_text', 'PNG'],
    ['a program', 'program.txt', Buffer.from('7f454c4602010100000000000000', 'hex'), 'not_text', ''],
    ['bytes that are not UTF-8', 'latin.txt', latin, 'bad_charset', 'utf-8'],
    ['more than 10 MiB', 'large.txt', 'a'.repeat(MOST + 1), 'too_large', String(MOST)],
    [
      'a date that is none',
      'date.json',
      json({ published_at: 'last Tuesday' }),
      'bad_request',
      'published_at',
    ],
    ['a field of another type', 'type.json', json({ outlet: 7 }), 'bad_request', 'outlet'],
    ['broken JSON', 'broken.json', '{"text": "Rain', 'bad_request', 'JSON'],
    ['a broken line', 'lines.jsonl', '{"text": "Rain', 'bad_request', 'line 1'],
    ['JSON without a text', 'bare.json', '{"title":"Rain"}', 'bad_request', 'text'],
  ])('%s', async (_what, name, content, code, told) => {
    const ended = await enqueue(file(name, content), file('good.txt', `Rain over ${name}, dpa reported.`));
    const [bad, good] = ended.receipts;
    expect(bad).toMatchObject({ status: 'refused', error: { code } });
    expect(bad!.item).toContain(name);
    expect(bad!.error!.message.toLowerCase()).toContain(told.toLowerCase());
    expect(good).toMatchObject({ item: 'good.txt', status: 'accepted' });
    expect(ended.code).toBe(3);
  });

  it('a file that does not exist', async () => {
    const ended = await enqueue('missing.txt', file('there.txt', 'Snow, dpa reported.'));
    expect(ended.receipts).toMatchObject([
      { item: 'missing.txt', status: 'refused', error: { message: expect.stringContaining('missing.txt') } },
      { item: 'there.txt', status: 'accepted' },
    ]);
    expect(ended.code).toBe(3);
  });

  it('a URL while fetching is off', async () => {
    const ended = await enqueue('https://example.org/dam');
    expect(ended.receipts).toMatchObject([{ status: 'refused', error: { code: 'fetch_disabled' } }]);
    expect(ended.code).toBe(3);
  });
});

describe('what is odd and accepted', () => {
  it('keeps NUL and lone surrogates as U+FFFD, one for one, and counts them', async () => {
    const article = { text: 'Hail\u0000 over \ud83d the delta, AFP reported. 😀', title: 'Hail' };
    const { receipts, code } = await enqueue(file('odd.json', JSON.stringify(article)));
    expect(receipts).toMatchObject([{ status: 'accepted', warnings: { replaced_characters: 2 } }]);
    expect(code).toBe(0);
    const [row] = await ask(DATABASE_URL, 'select text from report.articles where article_id = $1', [
      receipts[0]!.id,
    ]);
    expect(row!.text).toBe('Hail\ufffd over \ufffd the delta, AFP reported. 😀');
  });

  it.each([
    ['quotation marks that never close', '"The dam holds, he said. "And it will, AFP reported.'],
    ['no punctuation', 'the dam holds said the minister according to AFP and nobody waits for september'],
    ['a sentence of 3,000 characters', `${'and the water rose '.repeat(160)}, AFP reported.`],
  ])('%s', async (_what, text) => {
    const { receipts } = await enqueue('--outlet', 'The Harbour Courier', file('odd.txt', text));
    expect(receipts).toMatchObject([{ status: 'accepted' }]);
    const [row] = await ask(DATABASE_URL, 'select text from report.articles where article_id = $1', [
      receipts[0]!.id,
    ]);
    expect(row!.text).toBe(text);
  });

  it('just 10 MiB', async () => {
    expect((await enqueue(file('most.txt', 'rain '.repeat(MOST / 5)))).receipts).toMatchObject([
      { status: 'accepted' },
    ]);
  });

  it('the same again, as a duplicate with the first id', async () => {
    const name = file('twice.txt', 'Fog, NTB reported.');
    const [first] = (await enqueue(name)).receipts;
    const again = await enqueue(name);
    expect(again.receipts).toMatchObject([{ status: 'duplicate', id: first!.id }]);
    expect(again.code).toBe(0);
  });

  it('the same text from another outlet, as another article', async () => {
    const name = file('wire.txt', 'Frost, NTB reported.');
    const ids = [];
    for (const outlet of ['The Northern Post', 'Radio Meridian'])
      ids.push((await enqueue('--outlet', outlet, name)).receipts[0]!.id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('where articles come from', () => {
  it('a folder: text with what is known of it beside, JSON, JSON lines', async () => {
    const inner = path.join(folder, 'inner');
    fs.mkdirSync(inner);
    fs.writeFileSync(path.join(inner, 'a.txt'), 'Storm in Petrila, AFP reported.');
    fs.writeFileSync(
      path.join(inner, 'a.json'),
      JSON.stringify({ outlet: 'Radio Meridian', title: 'Storm' }),
    );
    fs.writeFileSync(path.join(inner, 'b.json'), JSON.stringify({ text: 'Storm over, AFP reported.' }));
    fs.writeFileSync(path.join(inner, 'c.jsonl'), '{"text":"One, dpa said."}\n\n{"text":"Two, dpa said."}\n');
    fs.writeFileSync(path.join(inner, 'notes.md'), 'not an article');
    const { receipts, code } = await enqueue('inner', '--outlet', 'The Northern Post');
    expect(code).toBe(0);
    expect(receipts.map(({ item }) => path.basename(item))).toEqual([
      'a.txt',
      'b.json',
      'c.jsonl:1',
      'c.jsonl:3',
    ]);
    const rows = await ask(
      DATABASE_URL,
      'select outlet, title from report.articles where article_id = any($1)',
      [receipts.map(({ id }) => id)],
    );
    expect(rows).toContainEqual({ outlet: 'Radio Meridian', title: 'Storm' });
    expect(rows.filter(({ outlet }) => outlet === 'The Northern Post')).toHaveLength(3);
  });

  it('stdin, as text or as JSON lines', async () => {
    for (const input of [
      'Thaw, NTB reported.',
      '{"text":"Ice, NTB reported."}\n{"text":"Melt, NTB reported."}',
    ]) {
      const ended = await wirediff(['enqueue', '-', '--json'], { env, input });
      expect(ended.code).toBe(0);
      expect(jsonOf<Receipt>(ended).every(({ status }) => status === 'accepted')).toBe(true);
    }
  });

  it('prints a line each for people: id, what became of it, its name', async () => {
    const ended = await wirediff(['enqueue', file('plain.txt', 'Sun, dpa reported.'), 'missing.txt'], {
      env,
      cwd: folder,
    });
    expect(ended.out).toMatch(/^\d+\taccepted\tplain\.txt\n-\trefused\tmissing\.txt\tunreadable: .+\n$/);
  });
});

describe('a database without our schema', () => {
  const bare = DATABASE_URL.replace(/[^/]+$/, 'postgres');

  it('is told of by every command that needs it, with the mend', async () => {
    for (const args of [['enqueue', '-'], ['up'], ['status'], ['sql', 'select 1'], ['failed', 'list']]) {
      const ended = await wirediff(args, { env: { DATABASE_URL: bare }, input: 'Rain, dpa reported.' });
      expect(ended.code).toBe(1);
      expect(ended.out).toBe('');
      expect(ended.err).toMatch(/^The schema at .+\/postgres is missing .+ `wirediff migrate`\.\n$/);
    }
  });

  it('is looked at by doctor, and made by migrate', async () => {
    const doctor = await wirediff(['doctor'], { env: { DATABASE_URL: bare } });
    expect(doctor.out).toMatch(/^WRONG database: .+ `wirediff migrate`\.$/m);
    await ask(DATABASE_URL, 'create database wirediff_fresh');
    const fresh = { DATABASE_URL: DATABASE_URL.replace(/[^/]+$/, 'wirediff_fresh') };
    try {
      expect((await wirediff(['migrate'], { env: fresh })).err).toContain('Migrated: ');
      expect((await wirediff(['status'], { env: fresh })).code).toBe(0);
    } finally {
      await ask(DATABASE_URL, 'drop database wirediff_fresh with (force)');
    }
  });

  it('is not looked for by the role that reads the report alone, which may not see it', async () => {
    const reader = new URL(DATABASE_URL);
    reader.username = 'wirediff_reader';
    reader.password = 'reader';
    const ended = await wirediff(['sql', 'select 1 as one'], { env: { DATABASE_URL: reader.href } });
    expect(ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('a database that does not answer', () => {
  it('ends every command that needs it with 4, and says where it looked', async () => {
    const away = { DATABASE_URL: 'postgresql://wirediff:secret@127.0.0.1:9/wirediff' };
    for (const args of [['enqueue', '-'], ['status'], ['sql', 'select 1'], ['failed', 'list']]) {
      const ended = await wirediff(args, { env: away, input: 'Rain, dpa reported.' });
      expect(ended.code).toBe(4);
      expect(ended.err).toContain('127.0.0.1:9/wirediff');
      expect(ended.err).not.toContain('secret');
    }
  });
});
