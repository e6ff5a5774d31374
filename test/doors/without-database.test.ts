import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { jsonOf, wirediff } from '../support/command.ts';
import { SAMPLES, sample } from '../support/samples.ts';

type Spans = [number, number][];
interface Line {
  id: string;
  error?: string;
  attributions: {
    cue: Spans;
    source: Spans;
    content: Spans;
    quote: string;
    confidence: number;
    by: string;
  }[];
  credits: {
    agency: { id: string; name: string; full_name: string };
    mention: [number, number];
    content: Spans;
    content_continued: Spans;
    continued: { content: Spans }[];
  }[];
}

const lines = (articles: readonly object[]) => articles.map((one) => JSON.stringify(one)).join('\n');
const cut = (text: string, [start, end]: [number, number]) => [...text].slice(start, end).join('');
/** Nothing listens there: a command that asks a database after all fails. */
const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/nowhere', REDIS_URL: 'redis://127.0.0.1:9' };

describe('wirediff extract', () => {
  it('answers with a line an article, in the order of the input', async () => {
    const articles = SAMPLES.map((name) => ({ id: name, ...sample(name) }));
    const ended = await wirediff(['extract', '--jsonl'], { input: lines(articles), env });
    expect(ended.err).toBe('');
    expect(ended.code).toBe(0);
    expect(jsonOf<Line>(ended).map(({ id }) => id)).toEqual(SAMPLES);
  });

  it('gives a credit its agency, its mention and the words that are credited', async () => {
    const text = 'Ivan Petrov resigned on Friday, AFP reported. "I am tired," he said in a statement.';
    const [line] = jsonOf<Line>(
      await wirediff(['extract', '--jsonl'], { input: lines([{ id: 'a1', text }]), env }),
    );
    const [credit] = line!.credits;
    expect(credit!.agency).toEqual({ id: 'afp', name: 'AFP', full_name: 'Agence France-Presse' });
    expect(cut(text, credit!.mention)).toBe('AFP');
    expect(credit!.content.map((span) => cut(text, span))).toEqual(['Ivan Petrov resigned on Friday']);
    expect(credit!.content_continued).toEqual(credit!.continued.flatMap(({ content }) => content));
  });

  it('counts code points, so that a face before the text moves every offset by one', async () => {
    const text = 'Twelve people were killed, AFP reported.';
    const ended = await wirediff(['extract', '--jsonl'], {
      input: lines([
        { id: 'plain', text },
        { id: 'face', text: `😀\n${text}` },
      ]),
      env,
    });
    const [plain, face] = jsonOf<Line>(ended);
    const moved = (line: Line, by: number) =>
      JSON.parse(JSON.stringify(line.credits), (_key, value) =>
        typeof value === 'number' && Number.isInteger(value) ? value + by : value,
      );
    expect(plain!.credits.length).toBeGreaterThan(0);
    expect(face!.credits.map(({ mention, content }) => ({ mention, content }))).toEqual(
      moved(plain!, 2).map(({ mention, content }: Line['credits'][number]) => ({ mention, content })),
    );
  });

  it('names a line that is no article, does the others, and ends with 3', async () => {
    const input = [
      '{"id":"a","text":"Rain, dpa reported."}',
      '{broken',
      '{"id":"b"}',
      '',
      '{"id":"c","text":"."}',
    ];
    const ended = await wirediff(['extract', '--jsonl'], { input: input.join('\n'), env });
    expect(ended.code).toBe(3);
    const [a, broken, b, c] = jsonOf<Line>(ended);
    expect(a!.id).toBe('a');
    expect(broken).toEqual({ id: null, error: expect.stringContaining('line 2') });
    expect(b).toEqual({ id: 'b', error: expect.stringContaining('"text"') });
    expect(c).toEqual({ id: 'c', attributions: [], credits: [] });
  });

  it('reads a date as enqueue does, and names the line whose date is none', async () => {
    const input = lines([
      { id: 'a', text: 'Rain, dpa reported.', published_at: '2026-03-11T12:05' },
      { id: 'b', text: 'Rain, dpa reported.', published_at: '2026-02-30' },
    ]);
    for (const command of ['extract', 'compare']) {
      const { code, out, err } = await wirediff([command, '--jsonl'], { input, env });
      expect(code).toBe(3);
      expect(out + err).toMatch(/line 2: The field \W*published_at\W* is \W*2026-02-30/);
    }
  });

  it('answers with empty lists where nobody says anything', async () => {
    const [line] = jsonOf<Line>(await wirediff(['extract'], { input: '   ', env }));
    expect(line).toMatchObject({ attributions: [], credits: [] });
  });

  it('starts in a moment', async () => {
    await wirediff(['--version']);
    const began = performance.now();
    expect((await wirediff(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    // 0.1 s on a quiet machine; the bound leaves room for the tests beside it.
    expect(performance.now() - began).toBeLessThan(700);
  });
});

interface Compared {
  stories: { id: string; articles: string[] }[];
  claims: {
    id: string;
    article: string;
    field: 'text' | 'title';
    spans: Spans;
    text: string;
    own_voice: boolean;
    chain: string[];
  }[];
  comparisons: { a: string; b: string; relation: string; word_diff: string }[];
  restatements: { article: string; claim: string; stronger: boolean }[];
  fidelity: { citing_article: string; original_article: string; verdict: string }[];
  origins: { story: string; agencies: number; origins: number; by: string[][] }[];
}

describe('wirediff compare', () => {
  const articles = SAMPLES.map((name) => ({ id: name, ...sample(name) }));

  it('groups the samples into their two stories, whatever order they come in', async () => {
    const both = await Promise.all(
      [articles, [...articles].reverse()].map((input) =>
        wirediff(['compare', '--jsonl'], { input: lines(input), env }),
      ),
    );
    const stories = both.map((ended) =>
      jsonOf<Compared>(ended)[0]!
        .stories.map((story) => [...story.articles].sort())
        .sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    );
    expect(stories[0]).toEqual([
      SAMPLES.filter((name) => name.startsWith('bridge')),
      SAMPLES.filter((name) => name.startsWith('dam')),
    ]);
    expect(stories[1]).toEqual(stories[0]);
  });

  it('points every claim at its words, and every row at claims that are there', async () => {
    const [all] = jsonOf<Compared>(await wirediff(['compare', '--jsonl'], { input: lines(articles), env }));
    const ids = new Set(all!.claims.map(({ id }) => id));
    for (const claim of all!.claims) {
      const article = articles.find(({ id }) => id === claim.article)!;
      const field = claim.field === 'title' ? article.title : article.text;
      expect(claim.spans.map((span) => cut(field, span)).join(' ')).toBe(claim.text);
      if (claim.own_voice) expect(claim.chain).toEqual([]);
    }
    expect(all!.comparisons.length).toBeGreaterThan(0);
    for (const { a, b } of all!.comparisons) expect(ids.has(a) && ids.has(b) && a !== b).toBe(true);
    const pairs = all!.comparisons.map(({ a, b }) => [a, b].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('leaves out a second article of one id, names its line, and ends with 3', async () => {
    const [first, second] = articles;
    const input = lines([first!, { ...second!, id: first!.id }, { id: 'b', text: 'Rain, dpa reported.' }]);
    const ended = await wirediff(['compare', '--jsonl'], { input, env });
    expect(ended.code).toBe(3);
    expect(ended.err).toContain(`line 2: the id "${first!.id}" is that of line 1`);
    const [all] = jsonOf<Compared>(ended);
    expect(all!.stories.flatMap((story) => story.articles).sort()).toEqual(['b', first!.id].sort());
    for (const { article, field, spans, text } of all!.claims.filter((claim) => claim.article !== 'b'))
      expect(spans.map((span) => cut(first![field], span)).join(' '), article).toBe(text);
  });
});

describe('wirediff align', () => {
  it('tells two numbers apart, and a dozen from twelve not at all', async () => {
    const input = lines([
      { id: 'x', a: '12 people were killed.', b: '21 people were killed.' },
      { id: 'y', a: 'Twelve people were killed.', b: 'A dozen people were killed.' },
    ]);
    const [x, y] = jsonOf<{ discrepancies: { kind: string }[]; word_diff: string; same: number }>(
      await wirediff(['align', '--jsonl', '-'], { input, env }),
    );
    expect(x!.discrepancies).toContainEqual({
      kind: 'number',
      a: expect.stringContaining('12'),
      b: expect.stringContaining('21'),
    });
    expect(x!.word_diff).toContain('[-12-]{+21+}');
    expect(y!.discrepancies).toEqual([]);
  });

  it('names a line without two texts, and ends with 3', async () => {
    const ended = await wirediff(['align', '--jsonl'], {
      input: '{"id":"x","a":"Rain."}\n{"a":"Rain.","b":"Rain."}',
    });
    expect(ended.code).toBe(3);
    expect(jsonOf(ended)).toMatchObject([
      { id: 'x', error: expect.any(String) },
      { relation: 'verbatim', similarity: 1 },
    ]);
  });
});

describe('a command that was typed wrong', () => {
  it.each([
    [['nonsense']],
    [['extract', '--nonsense']],
    [['enqueue']],
    [['export', 'articles', '--format', 'xml']],
  ])('ends with 2: %j', async (args) => {
    const ended = await wirediff(args);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe('');
    expect(ended.err).not.toBe('');
  });

  it('names the file that is not there', async () => {
    const ended = await wirediff(['extract', 'no-such-file.txt']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('no-such-file.txt');
  });
});
