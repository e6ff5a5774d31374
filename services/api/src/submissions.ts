/** A body that could not be read as articles. */
export class BadBody extends Error {
  override readonly name = 'BadBody';
}

/**
 * The articles of a request body: JSON (one or an array), JSON lines, or plain text with outlet, title and date in the
 * query. A bad line of JSONL is an item of its own.
 *
 * @throws BadBody for JSON that is none
 */
export function articlesOf(
  type: string,
  body: string,
  query: Readonly<Record<string, string | undefined>>,
): unknown[] {
  if (type === 'text/plain') {
    const { outlet, title, published_at, url, id } = query;
    return [{ text: body, outlet, title, published_at, url, id }];
  }
  if (type === 'application/x-ndjson' || type === 'application/jsonl') {
    return body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        try {
          return JSON.parse(line);
        } catch {
          // Not an object, so that the check refuses it by name.
          return line;
        }
      });
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw new BadBody(`The body is no JSON: ${(error as Error).message}`, { cause: error });
  }
  return Array.isArray(value) ? value : [value];
}
