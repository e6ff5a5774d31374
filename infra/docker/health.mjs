/**
 * Can this container do its work? A worker can when the database and Redis take its connections; the api when it answers.
 * Exit 0 or 1, with the reason for `docker inspect`.
 */
import net from 'node:net';

const port = process.argv[2];

function reach(url, standard) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port: Number(port) || standard, timeout: 2000 });
    socket.once('connect', () => resolve(socket.destroy()));
    socket.once('timeout', () => reject(new Error(`${hostname} does not answer`)));
    socket.once('error', reject);
  });
}

try {
  if (port !== undefined) {
    const { ok, status } = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    if (!ok) throw new Error(`/healthz answers ${status}`);
  } else {
    await Promise.all([reach(process.env.DATABASE_URL, 5432), reach(process.env.REDIS_URL, 6379)]);
  }
  process.exit(0);
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
