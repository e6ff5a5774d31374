import type { FastifyReply } from 'fastify';

/** An error as RFC 9457 writes it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** Of several articles, the problem of each. */
  readonly articles?: readonly Problem[];
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Key missing or unknown',
  403: 'Not allowed',
  404: 'Not found',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as an article',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not ready',
};

export function problem(status: number, code: string, detail: string): Problem {
  return { type: `urn:wirediff:${code}`, title: TITLES[status] ?? 'Error', status, detail, code };
}

/** Answers with a problem. */
export const fail = (reply: FastifyReply, status: number, code: string, detail: string): FastifyReply =>
  sendProblem(reply, problem(status, code, detail));

/** The same for one that says more than a problem must. */
export const sendProblem = (reply: FastifyReply, one: Problem): FastifyReply =>
  reply.code(one.status).type('application/problem+json').send(one);

/** HTTP status of a refused article. */
export const statusOf = (code: string): number =>
  code === 'too_large' ? 413 : code === 'bad_request' ? 400 : 422;
