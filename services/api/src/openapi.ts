type Json = { readonly [key: string]: unknown };

const text = (description: string) => ({ type: 'string', description });

const ARTICLE: Json = {
  type: 'object',
  required: ['text'],
  properties: {
    text: text('The article, as it is; never normalised. At most 10 MiB of UTF-8'),
    outlet: text('Who published it'),
    title: text('Headline'),
    published_at: { ...text('2026-03-11 or 2026-03-11T12:05:00Z'), format: 'date-time' },
    url: { ...text('Where it was published'), format: 'uri' },
    id: text("The outlet's own id of it, where there is no url"),
  },
};

const PROBLEM: Json = {
  description: 'A problem (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'code'],
        properties: {
          type: text('urn:wirediff:CODE'),
          title: text('In a few words'),
          status: { type: 'integer' },
          detail: text('What was wrong, and how to mend it'),
          code: text(
            'Stable: empty_text, not_text, bad_charset, too_large, bad_request, fetch_disabled, none_accepted, not_found, unauthorized ...',
          ),
          articles: {
            type: 'array',
            items: { type: 'object' },
            description: 'Of none_accepted: the problem of each, in their order',
          },
        },
      },
    },
  },
};

const ACCEPTED: Json = {
  description:
    'Committed in Postgres. Of several articles a list, each with its own answer; at least one was accepted',
  headers: { location: { description: 'Where the article will stand', schema: { type: 'string' } } },
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          status: { type: 'string', enum: ['accepted', 'duplicate'] },
          id: { type: 'string' },
          location: { type: 'string' },
          warnings: { type: 'object', additionalProperties: { type: 'integer' } },
        },
      },
    },
  },
};

const BODY: Json = {
  required: true,
  content: {
    'application/json': { schema: { oneOf: [ARTICLE, { type: 'array', items: ARTICLE }] } },
    'application/x-ndjson': { schema: { ...ARTICLE, description: 'One article a line' } },
    'text/plain': { schema: text('The text; outlet, title, published_at, url and id in the query') },
  },
};

/**
 * Completes what fastify knows of the routes: bodies, which are parsed by us because a text is stored to the letter; problems; keys.
 */
export function completed(document: object): Json {
  const { paths, ...rest } = document as { paths: Record<string, Record<string, Json>> };
  const complete = (operation: Json, method: string): Json => ({
    ...operation,
    ...(method === 'post' && { requestBody: BODY }),
    responses: {
      ...(method === 'post' ? { 202: ACCEPTED } : (operation.responses as object)),
      default: PROBLEM,
    },
    security: [{ key: [] }, {}],
  });
  const all = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(Object.entries(operations).map(([method, one]) => [method, complete(one, method)])),
  ]);
  return {
    ...rest,
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: Object.fromEntries(all),
  };
}
