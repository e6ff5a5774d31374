import { createHash } from 'node:crypto';

/** SHA-256 of a text, hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_cid$|mc_eid$|ref$)/;

/**
 * One spelling for the addresses of one page: host in lower case, no fragment, no tracking parameters, no slash at the
 * end. Null for anything that is no http(s) URL.
 *
 * @example "https://Example.org/a/?utm_source=x#top" -> "https://example.org/a"
 */
export function canonicalUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\/$/, '');
}

/**
 * What makes two submissions of one outlet the same article: its canonical URL, else its external id, else title and
 * date of publication, else the text itself.
 */
export function identityOf(article: {
  readonly url: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly textHash: string;
}): string {
  if (article.url !== null) return `url ${article.url}`;
  if (article.externalId !== null) return `id ${article.externalId}`;
  if (article.title !== null && article.publishedAt !== null)
    return `title ${article.title} ${article.publishedAt}`;
  return `text ${article.textHash}`;
}
