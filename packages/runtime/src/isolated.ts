/** Work on one input took too long or ate too much; the thread that did it is gone, the process goes on. */
export class Isolated extends Error {
  override readonly name = 'Isolated';
  constructor(
    readonly code: 'timeout' | 'out_of_memory',
    message: string,
  ) {
    super(message);
  }
}

/** A place where inputs are thought about, each in a thread that is its own while it lasts. */
export interface Thinkers<I, O> {
  /**
   * @param deadline milliseconds, counted from when a thread begins on the input: starting one is not the input's fault
   * @throws Isolated where the input is too much for it; whatever the work itself throws
   */
  run(input: I, deadline: number): Promise<O>;
  close(): Promise<void>;
}

/** What a thread is handed: the input, and where it says that it has begun. */
export interface Task<I> {
  readonly input: I;
  readonly begun: Int32Array;
}

/** A thread that has not begun after so long never will, milliseconds. Loading the models takes a second on a busy machine. */
const START = 60_000;

/**
 * Makes a thread's work of a function; the default export of the file named to {@link startThinkers}.
 *
 * @example `export default inThread((article: Article) => think(article))`
 */
export function inThread<I, O>(work: (input: I) => O): (task: Task<I>) => O {
  return ({ input, begun }) => {
    set(begun);
    return work(input);
  };
}

/**
 * Threads for thinking: an input that loops for ever or exhausts memory takes its own thread with it and no neighbour, and the
 * event loop stays free for leases and jobs. Threads are piscina's, which knows how to end one that hangs.
 *
 * @param file built module whose default export is the work, made by {@link inThread}
 * @param options.threads inputs at once
 * @param options.memory heap of one thread, megabytes
 * @param options.data handed to every thread at its start
 */
export async function startThinkers<I, O>(
  file: string,
  options: { readonly threads: number; readonly memory: number; readonly data: unknown },
): Promise<Thinkers<I, O>> {
  // Loaded here, so that commands without threads start without it.
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: file,
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: options.memory },
    workerData: options.data,
    // Not the flags of whoever started us: a test runner's would make threads read sources.
    execArgv: [],
  });
  const gate = createGate(options.threads);
  return {
    run: async (input, deadline) => {
      const leave = await gate();
      const abort = new AbortController();
      const endAfter = (limit: number, message: string) =>
        setTimeout(() => abort.abort(new Isolated('timeout', message)), limit);
      const begun = new Int32Array(new SharedArrayBuffer(4));
      let over = false;
      let timer = endAfter(START, `No thread had begun on it after ${START} ms.`);
      void whenSet(begun).then(() => {
        clearTimeout(timer);
        if (!over) timer = endAfter(deadline, `It took longer than ${deadline} ms.`);
      });
      try {
        return (await pool.run({ input, begun } satisfies Task<I>, { signal: abort.signal })) as O;
      } catch (error) {
        throw named(error, abort.signal);
      } finally {
        over = true;
        clearTimeout(timer);
        // Nobody is left waiting for a thread that died before it began.
        set(begun);
        leave();
      }
    },
    close: () => pool.destroy(),
  };
}

function set(sign: Int32Array): void {
  Atomics.store(sign, 0, 1);
  Atomics.notify(sign, 0);
}

async function whenSet(sign: Int32Array): Promise<void> {
  await Atomics.waitAsync(sign, 0, 0).value;
}

/** Lets `room` through at once, the others in order. */
function createGate(room: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) inside--;
    else next();
  };
  return async () => {
    if (inside < room) inside++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}

function named(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  const code = (error as { code?: unknown } | null)?.code;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new Isolated('out_of_memory', 'It needed more memory than a thread may have.');
}
