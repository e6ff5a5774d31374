import type { Submission } from '@wirediff/db';
import { canonicalUrl, hashOf, identityOf } from './identity.js';
import { publishedAt, zoneOf } from './published-at.js';
import { Refusal } from './refusal.js';

/** An article as it is handed in: JSON of the contract, every field but the text optional. */
export interface RawArticle {
  readonly text: string;
  readonly id?: string | null;
  readonly outlet?: string | null;
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly published_at?: string | null;
  readonly url?: string | null;
}

/** Stands where nobody told who published an article. */
const UNKNOWN_OUTLET = 'unknown';

const FIELDS = ['id', 'outlet', 'publisher', 'title', 'published_at', 'url'] as const;

/**
 * Turns what was handed in into a submission, or says what is wrong with it. The text is kept as it is; only NUL and
 * lone surrogates, which Postgres cannot store, are replaced one for one by U+FFFD, so that offsets stay true.
 *
 * @param most largest text, UTF-8 bytes
 * @throws Refusal
 */
export function check(raw: unknown, most: number): Submission {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new Refusal('bad_request', 'An article is a JSON object with a "text".');
  }
  const fields = raw as Record<string, unknown>;
  const { text } = fields;
  if (text === undefined && typeof fields.url === 'string') {
    throw new Refusal('fetch_disabled', 'Fetching from URLs is off: send the "text" along with the "url".');
  }
  if (typeof text !== 'string') throw new Refusal('bad_request', 'The field "text" is missing or no string.');
  for (const name of FIELDS) {
    const value = fields[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new Refusal('bad_request', `The field "${name}" must be a string, and is ${typeof value}.`);
    }
  }
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > most) {
    throw new Refusal(
      'too_large',
      `The text has ${bytes} bytes; the limit is ${most} (WIREDIFF_ARTICLE_BYTES).`,
    );
  }
  if (text.trim() === '') throw new Refusal('empty_text', 'The text is empty.');
  if (looksBinary(text)) throw new Refusal('not_text', 'This is no text: too many control characters.');

  let replaced = 0;
  const kept = (value: string) => {
    const one = storable(value);
    replaced += one.replaced;
    return one.text;
  };
  const named = (name: (typeof FIELDS)[number]) => {
    const value = (fields[name] as string | null | undefined)?.trim();
    return value ? kept(value) : null;
  };
  const body = kept(text);
  const textHash = hashOf(body);
  const url = named('url');
  const canonical = url === null ? null : canonicalUrl(url);
  if (url !== null && canonical === null) {
    throw new Refusal('bad_request', `The field "url" is "${url}", which is no http(s) address.`);
  }
  const title = typeof fields.title === 'string' && fields.title.trim() !== '' ? kept(fields.title) : null;
  const published = named('published_at');
  const told = published === null ? null : publishedAt(published);
  const article = {
    url: canonical,
    externalId: named('id'),
    title,
    publishedAt: told === null ? null : new Date(told).toISOString(),
    textHash,
  };
  return {
    ...article,
    outlet: named('outlet') ?? named('publisher') ?? UNKNOWN_OUTLET,
    zoneMinutes: told === null ? null : zoneOf(told),
    identity: identityOf(article),
    text: body,
    warnings: replaced === 0 ? {} : { replaced_characters: replaced },
  };
}

/** NUL and halves of surrogate pairs, replaced one for one. */
function storable(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const kept = text.replace(/\0|\p{Surrogate}/gu, () => {
    replaced++;
    return '\ufffd';
  });
  return { text: kept, replaced };
}

/** A stray control character is a slip; a tenth of them is a picture or a program. NUL has a rule of its own. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (
      (unit < 32 && unit !== 0 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) ||
      unit === 0xfffd
    )
      odd++;
  }
  return odd > sample.length / 10;
}
