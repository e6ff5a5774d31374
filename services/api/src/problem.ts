/** An error as RFC 9457 writes it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as an article',
  500: 'Internal error',
  503: 'Database unreachable',
};

export function problem(status: number, code: string, detail: string): Problem {
  return { type: `urn:wirediff:${code}`, title: TITLES[status] ?? 'Error', status, detail, code };
}

/** HTTP status of a refused article. */
export const statusOf = (code: string): number =>
  code === 'too_large' ? 413 : code === 'bad_request' ? 400 : 422;
