import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The services as processes of their own, as docker compose runs them; whoever dies is started again. */
export interface Workers {
  /** Kills one of them at random, without a word. @returns which */
  kill(random: () => number): string;
  /** Processes of one service, to be stopped and resumed. */
  of(service: string): ChildProcess[];
  stop(): Promise<void>;
}

/** Starts one ingest, `extracts` extract and one compare service from the built files. */
export function startWorkers(env: Readonly<Record<string, string>>, extracts = 2): Workers {
  const living = new Map<ChildProcess, string>();
  let stopped = false;
  const start = (service: string) => {
    const child = spawn(process.execPath, [path.join(ROOT, `services/${service}/dist/main.js`)], {
      env: { ...process.env, WIREDIFF_LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'ignore', process.env.WIREDIFF_FAULTS_LOUD ? 'inherit' : 'ignore'],
    });
    living.set(child, service);
    child.once('exit', () => {
      living.delete(child);
      if (!stopped) setTimeout(() => !stopped && start(service), 100);
    });
  };
  for (const service of ['ingest', ...Array<string>(extracts).fill('extract'), 'compare']) start(service);
  return {
    kill: (random) => {
      const list = [...living];
      const chosen = list[Math.floor(random() * list.length)];
      if (chosen === undefined) return 'nobody';
      chosen[0].kill('SIGKILL');
      return chosen[1];
    },
    of: (service) => [...living].filter(([, name]) => name === service).map(([child]) => child),
    stop: async () => {
      stopped = true;
      const gone = [...living.keys()].map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of living.keys()) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
