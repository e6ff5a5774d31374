import { decode } from '@wirediff/intake';

/** A body that could not be read as articles. */
export class BadBody extends Error {
  override readonly name = 'BadBody';
}

/**
 * The articles of a request body: JSON (one or an array), JSON lines, or plain text with outlet, title and date in the
 * query. A bad line of JSONL is an item of its own.
 *
 * @param contentType e.g. `text/plain; charset=iso-8859-1`; JSON is UTF-8 whatever it says (RFC 8259)
 * @throws BadBody for JSON that is none, Refusal for bytes that are no text of their charset
 */
export function articlesOf(
  contentType: string,
  bytes: Uint8Array,
  query: Readonly<Record<string, string | undefined>>,
): unknown[] {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  const body = decode(bytes, type === 'text/plain' ? charset : undefined);
  if (type === 'text/plain') {
    const { outlet, title, published_at, url, id } = query;
    return [{ text: body, outlet, title, published_at, url, id }];
  }
  if (type === 'application/x-ndjson' || type === 'application/jsonl') {
    return body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, place) => {
        try {
          return JSON.parse(line) as unknown;
        } catch (error) {
          return new BadBody(`Line ${place + 1} is no JSON: ${(error as Error).message}`);
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
