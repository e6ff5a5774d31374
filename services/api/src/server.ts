import { type connect, isMigrated, isUnreachable, openReport } from '@wirediff/db';
import { accept, type Receipt } from '@wirediff/intake';
import type { Queues } from '@wirediff/queue';
import type { Limits } from '@wirediff/runtime';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { type ArticleData, loadArticleData } from './article-data.js';
import { articlePage } from './page/article-page.js';
import { indexPage } from './page/index-page.js';
import { problem, statusOf } from './problem.js';
import { articlesOf, BadBody } from './submissions.js';

export interface ApiParts {
  readonly db: ReturnType<typeof connect>;
  readonly queues: Queues;
  readonly limits: Limits;
  /** Pages are read through this role. */
  readonly readerUrl: string;
  readonly host?: string;
  /** 0 for a free one. */
  readonly port?: number;
}

/** Nothing is fetched, run or framed: what an article holds can do no harm on its page. */
const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Starts the HTTP door. */
export async function startApi(parts: ApiParts): Promise<{ readonly url: string; close(): Promise<void> }> {
  const report = openReport(parts.readerUrl);
  const app = build(parts, report);
  const url = await app.listen({ host: parts.host ?? '127.0.0.1', port: parts.port ?? 8080 });
  return {
    url,
    close: async () => {
      await app.close();
      await report.close();
    },
  };
}

function build(parts: ApiParts, report: ReturnType<typeof openReport>): FastifyInstance {
  const app = fastify({ bodyLimit: parts.limits.articleBytes * 2, logger: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/x-ndjson', 'application/jsonl', 'text/plain'],
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', CSP).header('x-content-type-options', 'nosniff');
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) => {
    if (isUnreachable(error)) {
      return fail(
        reply.header('retry-after', '5'),
        503,
        'database_unreachable',
        'The database does not answer.',
      );
    }
    if (error instanceof BadBody) return fail(reply, 400, 'bad_request', error.message);
    const status = error.statusCode ?? 500;
    if (status === 413)
      return fail(reply, 413, 'too_large', `The limit is ${parts.limits.articleBytes} bytes of text.`);
    return fail(
      reply,
      status,
      status < 500 ? 'bad_request' : 'internal',
      status < 500 ? error.message : 'See the log.',
    );
  });
  app.setNotFoundHandler((request, reply) =>
    fail(reply, 404, 'not_found', `There is nothing at ${request.url}.`),
  );

  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (await isMigrated(parts.db)) return { status: 'ready' };
    return fail(reply, 503, 'not_migrated', 'The schema is not up to date: run `wirediff migrate`.');
  });
  app.post<{ Querystring: Record<string, string> }>('/v1/articles', async (request, reply) => {
    const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim();
    const articles = articlesOf(type, request.body as string, request.query);
    const receipts = await accept(parts, articles);
    return answer(reply, receipts);
  });
  app.get<{ Params: { id: string } }>('/v1/articles/:id', async (request, reply) => {
    const [, id, twin] = /^(\d{1,18})(\.json)?$/.exec(request.params.id) ?? [];
    const data = id === undefined ? null : await loadArticleData(report, id);
    if (data === null) return fail(reply, 404, 'not_found', `There is no article ${request.params.id}.`);
    const wantsJson = twin !== undefined || /\bapplication\/json\b/.test(request.headers.accept ?? '');
    return wantsJson ? data : reply.type('text/html; charset=utf-8').send(articlePage(data as ArticleData));
  });
  app.get('/', async (_request, reply) => {
    const { rows } = await report.query(
      `select article_id, outlet, title, published_at, story_id, state, agencies_count
       from report.articles order by article_id desc limit 200`,
    );
    return reply.type('text/html; charset=utf-8').send(indexPage(rows));
  });
  return app;
}

/** 202 with the article's address; of several articles, a list in which each has its own status. */
function answer(reply: FastifyReply, receipts: readonly Receipt[]): FastifyReply {
  const items = receipts.map((receipt) =>
    receipt.status === 'refused'
      ? problem(statusOf(receipt.code), receipt.code, receipt.message)
      : { ...receipt, location: `/v1/articles/${receipt.id}` },
  );
  const [only] = items;
  if (items.length === 1 && only !== undefined) {
    if ('location' in only) return reply.code(202).header('location', only.location).send(only);
    return reply.code(only.status).type('application/problem+json').send(only);
  }
  return reply.code(items.length === 0 ? 400 : 202).send({ articles: items });
}

function fail(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .send(problem(status, code, detail));
}
