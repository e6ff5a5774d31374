import http from 'node:http';
import { newKey, readKeys } from '@wirediff/api';
import { connect, countOpen } from '@wirediff/db';
import { createLogger, limits } from '@wirediff/runtime';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asReader, startTestApi } from '../support/api.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';

const database = await freshDatabase();
const pipeline = await startPipeline(database);
const ids = await pipeline.take(SAMPLES.map(sample));
const courier = ids[SAMPLES.indexOf('dam-harbour-courier')]!;
const api = await startTestApi(database);

const JSON_TYPE = 'application/json';
const post = (body: string | Uint8Array, type = JSON_TYPE, query = '', base = api) =>
  fetch(`${base}/v1/articles${query}`, {
    method: 'POST',
    body: body as NonNullable<RequestInit['body']>,
    headers: { 'content-type': type },
  });
const json = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('POST /v1/articles', () => {
  it('accepts an article, and says where it will stand', async () => {
    const response = await post(
      JSON.stringify({ ...sample('dam-northern-post'), title: 'Another headline' }),
    );
    expect(response.status).toBe(202);
    const { id, status } = await json(response);
    expect(status).toBe('accepted');
    expect(response.headers.get('location')).toBe(`/v1/articles/${String(id)}`);
    const [row] = await ask(database, 'select title from report.articles where article_id = $1', [id]);
    expect(row).toEqual({ title: 'Another headline' });
  });

  it('calls the same again a duplicate, with the first id', async () => {
    const response = await post(JSON.stringify(sample('dam-harbour-courier')));
    expect(response.status).toBe(202);
    expect(await json(response)).toMatchObject({ status: 'duplicate', id: courier });
  });

  it('takes text, with what is known of it in the address', async () => {
    const response = await post(
      'Rain over Télam, dpa reported.',
      'text/plain; charset=utf-8',
      '?outlet=The%20Northern%20Post',
    );
    const { id } = await json(response);
    const [row] = await ask(database, 'select outlet, text from report.articles where article_id = $1', [id]);
    expect(row).toEqual({ outlet: 'The Northern Post', text: 'Rain over Télam, dpa reported.' });
  });

  it('takes text in another charset', async () => {
    const response = await post(
      Buffer.from('T\xe9lam reported hail.', 'latin1'),
      'text/plain; charset=iso-8859-1',
    );
    const [row] = await ask(database, 'select text from report.articles where article_id = $1', [
      (await json(response)).id,
    ]);
    expect(row!.text).toBe('Télam reported hail.');
  });

  it('takes JSON lines, each with an answer of its own', async () => {
    const response = await post('{"text":"Hail, dpa said."}\n{broken\n{"text":""}\n', 'application/x-ndjson');
    expect(response.status).toBe(202);
    expect(await json(response)).toMatchObject({
      articles: [
        { status: 'accepted' },
        { status: 400, code: 'bad_request', detail: expect.stringContaining('Line 2') },
        { code: 'empty_text' },
      ],
    });
  });

  it.each([
    ['JSON lines', '{broken\n{"text":""}\n', 'application/x-ndjson'],
    ['a list', '[7,{"text":""}]', JSON_TYPE],
  ])('refuses %s of which none is an article, and says why of each', async (_what, body, type) => {
    const response = await post(body, type);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await json(response)).toMatchObject({
      code: 'none_accepted',
      status: 422,
      articles: [
        { status: 400, code: 'bad_request' },
        { status: 422, code: 'empty_text' },
      ],
    });
  });

  it('accepts a list of which one is a duplicate', async () => {
    const response = await post(JSON.stringify([{ text: '' }, sample('dam-harbour-courier')]));
    expect(response.status).toBe(202);
    expect(await json(response)).toMatchObject({ articles: [{ status: 422 }, { status: 'duplicate' }] });
  });

  it.each([
    ['an empty text', '{"text":" "}', JSON_TYPE, 422, 'empty_text', 'empty'],
    ['no body', '', 'text/plain', 422, 'empty_text', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'text/plain', 422, 'not_text', 'PNG'],
    [
      'bytes that are not of their charset',
      Buffer.from('T\xe9lam', 'latin1'),
      'text/plain',
      422,
      'bad_charset',
      'utf-8',
    ],
    ['a charset nobody knows', 'AFP', 'text/plain; charset=klingon', 422, 'bad_charset', 'klingon'],
    [
      'a date that is none',
      '{"text":"Rain.","published_at":"soon"}',
      JSON_TYPE,
      400,
      'bad_request',
      'published_at',
    ],
    ['a field of another type', '{"text":"Rain.","title":[]}', JSON_TYPE, 400, 'bad_request', 'title'],
    ['broken JSON', '{"text":', JSON_TYPE, 400, 'bad_request', 'JSON'],
    ['no text', '{"title":"Rain"}', JSON_TYPE, 400, 'bad_request', 'text'],
    ['an address only', '{"url":"https://example.org/dam"}', JSON_TYPE, 422, 'fetch_disabled', 'off'],
    ['another media type', '<p>Rain</p>', 'text/html', 415, 'bad_request', 'text/plain'],
    [
      'more than 10 MiB',
      `{"text":"${'a'.repeat(10 * 1024 * 1024 + 1)}"}`,
      JSON_TYPE,
      413,
      'too_large',
      '10485760',
    ],
    ['far more than 10 MiB', 'a'.repeat(63 * 1024 * 1024), 'text/plain', 413, 'too_large', '10485760'],
  ])('refuses %s as a problem (RFC 9457)', async (_what, body, type, status, code, told) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const said = await json(response);
    expect(said).toMatchObject({ type: `urn:wirediff:${code}`, status, code, title: expect.any(String) });
    expect(String(said.detail)).toContain(told);
  });
});

describe('pages', () => {
  // A page and its twin are two questions: what was posted above must not go on between them.
  beforeAll(async () => {
    const all = await ask(database, 'select article_id from report.articles');
    const posted = all.map((row) => String(row.article_id));
    while ((await countOpen(pipeline.db, posted)) > 0)
      await new Promise((resolve) => setTimeout(resolve, 25));
  });

  const lists = ['articles', 'stories', 'agencies', 'outlets', 'comparisons'];
  it.each([...lists, `articles/${courier}`])(
    '/v1/%s is a page, has a .json twin, and shows its SQL',
    async (path) => {
      const page = await fetch(`${api}/v1/${path}`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await page.text()).toContain('from report.');
      const twin = await fetch(`${api}/v1/${path}.json`);
      expect(twin.headers.get('content-type')).toContain('application/json');
      expect(
        await (await fetch(`${api}/v1/${path}`, { headers: { accept: 'application/json' } })).json(),
      ).toEqual(await twin.json());
    },
  );

  it('of a story holds its articles, agencies, comparisons and origins', async () => {
    const [row] = await ask(database, 'select story_id from report.articles where article_id = $1', [
      courier,
    ]);
    const story = await json(await fetch(`${api}/v1/stories/${row!.story_id}.json`));
    expect(Object.keys(story)).toEqual(
      expect.arrayContaining(['story_id', 'articles', 'agencies', 'comparisons', 'origins']),
    );
    expect(await (await fetch(`${api}/v1/stories/${row!.story_id}`)).text()).toContain('Radio Meridian');
  });

  it('can be asked in portions', async () => {
    const two = (await json(await fetch(`${api}/v1/articles.json?limit=2`))) as {
      articles: { article_id: string }[];
    };
    const next = (await json(await fetch(`${api}/v1/articles.json?limit=2&offset=2`))) as typeof two;
    expect(two.articles).toHaveLength(2);
    expect(next.articles[0]!.article_id).not.toBe(two.articles[1]!.article_id);
    expect((await fetch(`${api}/v1/articles.json?limit=many`)).status).toBe(400);
  });

  it.each([
    '/v1/articles/999999',
    '/v1/articles/courier',
    '/v1/stories/999999',
    '/v1/nothing',
    '/v1/articles/1;drop',
  ])('%s is not there', async (path) => {
    const response = await fetch(`${api}${path}`);
    expect(response.status).toBe(404);
    expect(await json(response)).toMatchObject({ code: 'not_found' });
  });
});

describe('the doors for operators', () => {
  it('tell that it lives, that it is ready, and what is where', async () => {
    expect(await json(await fetch(`${api}/healthz`))).toEqual({ status: 'ok' });
    expect(await json(await fetch(`${api}/readyz`))).toEqual({ status: 'ready' });
    expect(await (await fetch(`${api}/metrics`)).text()).toMatch(
      /wirediff_stages\{stage="compare",state="done"\} \d+/,
    );
  });

  it('describe every route in OpenAPI', async () => {
    const { openapi, paths } = (await json(await fetch(`${api}/openapi.json`))) as {
      openapi: string;
      paths: Record<string, Record<string, { requestBody?: { content: object }; responses: object }>>;
    };
    expect(openapi).toMatch(/^3\./);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/v1/articles',
        '/v1/articles/{id}',
        '/v1/stories',
        '/v1/stories/{id}',
        '/v1/agencies',
        '/v1/outlets',
        '/v1/comparisons',
      ]),
    );
    const { post } = paths['/v1/articles']!;
    expect(Object.keys(post!.requestBody!.content)).toEqual([
      'application/json',
      'application/x-ndjson',
      'text/plain',
    ]);
    expect(Object.keys(post!.responses)).toEqual(['202', 'default']);
  });
});

describe('keys', () => {
  const made = {
    reader: newKey('reader', ['read']),
    desk: newKey('desk', ['submit']),
    boss: newKey('boss', ['admin']),
  };
  const keys = readKeys(
    Object.values(made)
      .map(({ entry }) => entry)
      .join(','),
  );
  const guarded = startTestApi(database, { keys });
  const ask_ = async (path: string, key?: string, init: RequestInit = {}) =>
    fetch(`${await guarded}${path}`, {
      ...init,
      headers: { ...init.headers, ...(key && { authorization: `Bearer ${key}` }) },
    });
  const article = { method: 'POST', body: 'Rain, dpa reported.', headers: { 'content-type': 'text/plain' } };

  it('are asked for', async () => {
    const response = await ask_('/v1/articles');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect((await ask_('/v1/articles', 'wd_wrong')).status).toBe(401);
    expect((await ask_('/healthz')).status).toBe(200);
  });

  it('open what they are for and nothing else', async () => {
    const { reader, desk, boss } = made;
    expect((await ask_('/v1/articles', reader.key)).status).toBe(200);
    expect((await ask_('/v1/articles', reader.key, article)).status).toBe(403);
    expect((await ask_('/v1/articles', desk.key, article)).status).toBe(202);
    expect((await ask_(`/v1/articles/${courier}`, desk.key)).status).toBe(403);
    expect((await ask_('/metrics', reader.key)).status).toBe(403);
    expect((await ask_('/metrics', boss.key)).status).toBe(200);
    // However the address is spelled.
    expect((await ask_('/%6detrics', reader.key)).status).toBe(403);
    expect((await ask_('/%61dmin/queues', reader.key)).status).toBe(403);
  });

  it('open the board of the queues to admins alone; a browser sends the key as a password', async () => {
    const { reader, boss } = made;
    for (const path of [
      '/admin/queues',
      '/admin/queues/api/queues',
      '/admin/queues/static/favicon-32x32.png',
    ]) {
      expect((await ask_(path)).status).toBe(401);
      expect((await ask_(path, reader.key)).status).toBe(403);
    }
    expect((await ask_('/admin/queues')).headers.get('www-authenticate')).toBe('Basic realm="wirediff"');
    const password = Buffer.from(`boss:${boss.key}`).toString('base64');
    const asked = await ask_('/admin/queues/api/queues', undefined, {
      headers: { authorization: `Basic ${password}` },
    });
    const { queues } = (await asked.json()) as { queues: { name: string; readOnlyMode: boolean }[] };
    expect(queues.map(({ name, readOnlyMode }) => ({ name, readOnlyMode }))).toEqual(
      ['articles', 'extract', 'compare'].map((name) => ({ name, readOnlyMode: true })),
    );
  });

  it('are kept as hashes only', () => {
    for (const { key, entry } of Object.values(made)) expect(entry).not.toContain(key.slice(3));
  });
});

describe('without keys, pages of other sites', () => {
  /** As a browser asks: fetch would not let us say who we are. */
  const asked = (headers: Record<string, string>, base = api, method = 'GET') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = http.request(`${base}/v1/articles`, { method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode!, body }));
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? 'Rain on the delta, dpa reported.' : undefined);
    });
  const TEXT = { 'content-type': 'text/plain' };
  const { host, port } = new URL(api);

  it.each(['evil.example', `rebound.evil.example:${port}`, 'a b'])(
    'do not read by a name of their own: %s',
    async (name) => {
      const { status, body } = await asked({ host: name });
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ code: 'forbidden', status: 403 });
      expect(body).toContain('WIREDIFF_API_KEYS');
    },
  );

  it.each(['localhost', 'api:8080', 'wirediff', '192.168.1.7:8080', '[::1]:8080'])(
    'are told from who asks for %s',
    async (name) => {
      expect((await asked({ host: name })).status).toBe(200);
    },
  );

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
  ])('do not hand in: %j', async (headers) => {
    const { status, body } = await asked({ ...TEXT, ...headers }, api, 'POST');
    expect(status).toBe(403);
    expect(body).toContain('WIREDIFF_API_KEYS');
  });

  it('are told from our own, and from programs', async () => {
    for (const headers of [{ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, {}])
      expect((await asked({ ...TEXT, ...headers }, api, 'POST')).status).toBe(202);
  });

  it('are let in by a key, whatever they are called', async () => {
    const { key, entry } = newKey('boss', ['admin']);
    const guarded = await startTestApi(database, { keys: readKeys(entry) });
    const headers = {
      host: 'wirediff.example',
      authorization: `Bearer ${key}`,
      origin: 'https://desk.example',
    };
    expect((await asked(headers, guarded)).status).toBe(200);
    expect((await asked({ ...TEXT, ...headers }, guarded, 'POST')).status).toBe(202);
  });
});

describe('limits', () => {
  it('hold back who asks too often', async () => {
    const base = await startTestApi(database, { rate: 3 });
    const all = await Promise.all(Array.from({ length: 5 }, () => fetch(`${base}/v1/agencies`)));
    expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 200, 200, 429, 429]);
    const held = all.find(({ status }) => status === 429)!;
    expect(held.headers.get('retry-after')).not.toBeNull();
    expect(await json(held)).toMatchObject({ code: 'too_many_requests' });
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });
});

describe('an error of our own', () => {
  it('is a 500, and the log knows more: what was asked and why it failed, never the text', async () => {
    const bare = database.replace(/[^/]+$/, 'postgres');
    const log = createLogger('api', 'error');
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
    const db = connect(bare, 1);
    const base = await startTestApi(database, { db, readerUrl: asReader(bare), log });
    for (const response of [
      await post('{"text":"Rain on the delta."}', JSON_TYPE, '', base),
      await fetch(`${base}/v1/articles/17`),
    ]) {
      expect(response.status).toBe(500);
      expect(await json(response)).toMatchObject({ code: 'internal' });
    }
    const lines = logged.mock.calls.map(([line]) => line);
    expect(lines).toMatchObject([
      {
        method: 'POST',
        route: '/v1/articles',
        status: 500,
        error: expect.stringContaining('does not exist'),
      },
      { method: 'GET', route: '/v1/articles/:id', status: 500, error: expect.stringContaining('does not') },
    ]);
    expect(JSON.stringify(lines)).not.toContain('delta');
    await db.destroy();
  });
});

describe('a database that does not answer', () => {
  it('is a 503 with Retry-After, and nothing half accepted', async () => {
    const away = database.replace(/:\d+\//, ':9/');
    const base = await startTestApi(database, {
      db: connect(away, 1),
      readerUrl: asReader(away),
      limits: limits({}),
    });
    for (const response of [
      await post('{"text":"Rain."}', JSON_TYPE, '', base),
      await fetch(`${base}/readyz`),
      await fetch(`${base}/v1/articles`),
    ]) {
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).not.toBeNull();
      expect(await json(response)).toMatchObject({ code: 'database_unreachable' });
    }
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });
});
