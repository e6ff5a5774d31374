import type { Report } from '@wirediff/db';
import { accept, type Receipt } from '@wirediff/intake';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { loadArticleData } from '../article-data.js';
import { articlePage } from '../page/article-page.js';
import { storyPage } from '../page/story-page.js';
import type { ApiParts } from '../parts.js';
import { fail, type Problem, problem, sendProblem, statusOf } from '../problem.js';
import { loadStoryData } from '../story-data.js';
import { articlesOf, BadBody } from '../submissions.js';
import { wantsJson } from './lists.js';

const ID = /^(\d{1,18})(\.json)?$/;
const HTML = 'text/html; charset=utf-8';

/** Handing articles in, and the pages of articles and stories with their `.json` twins. */
export function articleRoutes(app: FastifyInstance, parts: ApiParts, report: Report): void {
  const submit = { schema: { summary: 'Hand in articles: JSON, JSON lines or text', tags: ['articles'] } };
  app.post<{ Querystring: Record<string, string> }>('/v1/articles', submit, async (request, reply) => {
    const type = request.headers['content-type'] ?? '';
    // No body at all is an empty one: what is missing is said by name.
    const bytes = (request.body as Buffer | undefined) ?? Buffer.alloc(0);
    return answer(reply, await takeIn(parts, articlesOf(type, bytes, request.query)));
  });
  const read = { schema: { summary: 'An article, as a page or as JSON', tags: ['articles'] } };
  app.get<{ Params: { id: string } }>('/v1/articles/:id', read, async (request, reply) => {
    const [, id, twin] = ID.exec(request.params.id) ?? [];
    const data = id === undefined ? null : await loadArticleData(report, id);
    if (data === null) return fail(reply, 404, 'not_found', `There is no article ${request.params.id}.`);
    if (twin !== undefined || wantsJson(request.headers.accept)) return data;
    return reply.type(HTML).send(articlePage(data));
  });
  const story = { schema: { summary: 'A story, as a page or as JSON', tags: ['report'] } };
  app.get<{ Params: { id: string } }>('/v1/stories/:id', story, async (request, reply) => {
    const [, id, twin] = ID.exec(request.params.id) ?? [];
    const data = id === undefined ? null : await loadStoryData(report, id);
    if (data === null) return fail(reply, 404, 'not_found', `There is no story ${request.params.id}.`);
    if (twin !== undefined || wantsJson(request.headers.accept)) return data;
    return reply.type(HTML).send(storyPage(data));
  });
}

/** Accepts what could be read; a line that could not keeps its place among the receipts. */
async function takeIn(parts: ApiParts, items: readonly unknown[]): Promise<Receipt[]> {
  const readable = items.filter((item) => !(item instanceof BadBody));
  const receipts = (await accept(parts, readable)).values();
  return items.map((item) =>
    item instanceof BadBody
      ? { status: 'refused', code: 'bad_request', message: item.message }
      : receipts.next().value!,
  );
}

/**
 * 202 with the article's address; of several articles, a list in which each has its own status. Nobody is told 202 who handed in
 * nothing that was kept.
 */
function answer(reply: FastifyReply, receipts: readonly Receipt[]): FastifyReply {
  const items = receipts.map((receipt) =>
    receipt.status === 'refused'
      ? problem(statusOf(receipt.code), receipt.code, receipt.message)
      : { ...receipt, location: `/v1/articles/${receipt.id}` },
  );
  const [only] = items;
  if (only === undefined) return fail(reply, 400, 'bad_request', 'The body holds no article.');
  if (items.length > 1) {
    const articles = items.filter((item): item is Problem => !('location' in item));
    if (articles.length < items.length) return reply.code(202).send({ articles: items });
    const detail = `None of the ${items.length} articles was accepted; "articles" says why, in their order.`;
    return sendProblem(reply, { ...problem(422, 'none_accepted', detail), articles });
  }
  if ('location' in only) return reply.code(202).header('location', only.location).send(only);
  return sendProblem(reply, only);
}
