import net from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Without keys whoever reaches this machine's door may read and hand in, and that is every page its user's browser opens. So no page
 * of another site may hand in (a plain text is posted without asking first), and none may read by giving its own name this
 * machine's address (DNS rebinding): such a name has a dot.
 *
 * @returns why the request is refused, and the mend; null where it is let in
 */
export function fromOtherSite({
  method,
  headers,
}: Pick<FastifyRequest, 'method' | 'headers'>): string | null {
  const host = headers.host ?? 'localhost';
  const here = placeOf(`http://${host}`);
  if (here === null || isDotted(here.hostname))
    return `Without keys it answers to localhost, addresses and names without a dot, not to "${host}": ${MEND}`;
  if (method !== 'POST') return null;
  const { origin } = headers;
  const foreign = origin !== undefined && placeOf(origin)?.host !== here.host;
  if (!foreign && headers['sec-fetch-site'] !== 'cross-site') return null;
  return `Without keys pages of other sites may not hand in: ${MEND}`;
}

const MEND = 'set WIREDIFF_API_KEYS, `wirediff keys new` prints an entry.';

/** Null for what is no address, as the Origin `null` of a page that hides where it is from. */
const placeOf = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** `api` and `wirediff` are names of this network, where docker compose gives them out. */
function isDotted(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return net.isIP(name) === 0 && name.replace(/\.$/, '').includes('.');
}
