import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { isMigrated, isUnreachable, openReport, type Report } from '@wirediff/db';
import { Refusal } from '@wirediff/intake';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { opens, type Scope } from './keys.js';
import { createMetrics } from './metrics.js';
import { completed } from './openapi.js';
import { fromOtherSite } from './other-sites.js';
import { CSP } from './page/frame.js';
import type { ApiParts } from './parts.js';
import { fail, problem, statusOf } from './problem.js';
import { articleRoutes } from './routes/articles.js';
import { BOARD, BOARD_CSP, boardRoutes } from './routes/board.js';
import { listRoutes } from './routes/lists.js';
import { BadBody } from './submissions.js';

/** Starts the HTTP door. */
export async function startApi(parts: ApiParts): Promise<{ readonly url: string; close(): Promise<void> }> {
  const report = openReport(parts.readerUrl);
  const app = await build(parts, report);
  const close = async () => {
    await app.close();
    await report.close();
  };
  const listening = app.listen({ host: parts.host ?? '127.0.0.1', port: parts.port ?? 8080 });
  const url = await listening.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url, close };
}

async function build(parts: ApiParts, report: Report): Promise<FastifyInstance> {
  // JSON may write a letter in six bytes; the exact limit is checked on the text itself.
  const app: FastifyInstance = fastify({ bodyLimit: parts.limits.articleBytes * 6, logger: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/x-ndjson', 'application/jsonl', 'text/plain'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  await app.register(swagger, { openapi: { info: { title: 'wirediff', version: '0.1.0' } } });
  await app.register(rateLimit, {
    max: parts.rate ?? 600,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(new Error(`Too many requests: wait ${after}.`), problem(429, 'too_many_requests', ''), {
        statusCode: 429,
      }),
  });
  answerErrors(app, parts);
  app.addHook('onSend', async ({ url }, reply) => {
    reply
      .header('content-security-policy', `${url.startsWith(BOARD) ? BOARD_CSP : CSP}; frame-ancestors 'none'`)
      .header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
  });
  app.addHook('onRequest', async (request, reply) => {
    const scope = scopeOf(request);
    if (scope === null) return;
    const keys = parts.keys ?? [];
    const foreign = keys.length === 0 ? fromOtherSite(request) : null;
    if (foreign !== null) return fail(reply, 403, 'forbidden', foreign);
    const answer = opens(keys, request.headers.authorization, scope);
    if (answer === 'unknown') {
      return fail(
        // A browser asks its user for a key where the board is.
        reply.header('www-authenticate', request.url.startsWith(BOARD) ? 'Basic realm="wirediff"' : 'Bearer'),
        401,
        'unauthorized',
        'Send a key: Authorization: Bearer KEY.',
      );
    }
    if (answer === 'no') return fail(reply, 403, 'forbidden', `This key does not open "${scope}".`);
  });
  app.get('/healthz', { config: { rateLimit: false } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
    if (await isMigrated(parts.db)) return { status: 'ready' };
    return fail(reply, 503, 'not_migrated', 'The schema is not up to date: run `wirediff migrate`.');
  });
  const metrics = createMetrics(parts.db);
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
  app.get('/openapi.json', async () => completed(app.swagger()));
  app.get('/', async (_request, reply) => reply.redirect('/v1/articles'));
  articleRoutes(app, parts, report);
  listRoutes(app, report);
  await boardRoutes(app, parts.queues);
  return app;
}

/** Which scope a request needs; null where anybody may ask. */
function scopeOf({ method, routeOptions }: FastifyRequest): Scope | null {
  // The route, not the address: `/%6detrics` is answered by the route of `/metrics`.
  const url = routeOptions.url ?? '';
  if (url === '/healthz' || url === '/readyz') return null;
  if (url === '/metrics' || url.startsWith(BOARD)) return 'admin';
  return method === 'POST' ? 'submit' : 'read';
}

function answerErrors(app: FastifyInstance, { limits, log }: ApiParts): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const tell = (status: number) => {
      const { method, routeOptions } = request;
      // No other field of the error: the `detail` of one of Postgres holds the row, and with it the article's text.
      log.error({ method, route: routeOptions.url, status, code: error.code, error: error.stack }, 'failed');
    };
    if (isUnreachable(error)) {
      tell(503);
      return fail(
        reply.header('retry-after', '5'),
        503,
        'database_unreachable',
        'The database does not answer.',
      );
    }
    if (error instanceof BadBody) return fail(reply, 400, 'bad_request', error.message);
    if (error instanceof Refusal) return fail(reply, statusOf(error.code), error.code, error.message);
    const status = error.statusCode ?? 500;
    if (status === 413)
      return fail(reply, 413, 'too_large', `The limit is ${limits.articleBytes} bytes of text.`);
    if (status === 415)
      return fail(reply, 415, 'bad_request', 'Send application/json, application/x-ndjson or text/plain.');
    if (status === 429) return fail(reply, 429, 'too_many_requests', error.message);
    if (status >= 500) tell(status);
    return fail(
      reply,
      status,
      status < 500 ? 'bad_request' : 'internal',
      status < 500 ? error.message : 'Something went wrong here; the log knows more.',
    );
  });
  app.setNotFoundHandler((request, reply) =>
    fail(reply, 404, 'not_found', `There is nothing at ${request.url}.`),
  );
}
