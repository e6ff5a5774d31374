/** Something that is closed when the process ends. */
export type Closer = () => Promise<void> | void;

/**
 * Runs `close` once on SIGINT or SIGTERM and ends the process: exit 0 when it closed in time, 1 when the deadline passed;
 * a second signal ends it at once with 130.
 *
 * @param deadline milliseconds
 */
export function onShutdown(
  close: Closer,
  deadline: number,
  report: (message: string) => void = () => {},
): void {
  let begun = false;
  const end = (signal: NodeJS.Signals) => {
    if (begun) process.exit(130);
    begun = true;
    report(`${signal}: finishing what is running, at most ${deadline} ms; a second signal ends at once`);
    const timer = setTimeout(() => {
      report('the deadline passed; what was running will be done again after the next start');
      process.exit(1);
    }, deadline);
    void Promise.resolve()
      .then(close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          clearTimeout(timer);
          report(`could not close cleanly: ${error instanceof Error ? error.message : String(error)}`);
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
