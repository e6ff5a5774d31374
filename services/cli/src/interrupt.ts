import { EXIT } from './exits.js';

/** How long closing may take after Ctrl-C, ms: the embedded server stops in well under a second. */
const PATIENCE = 5000;

/** A command that waits for Ctrl-C on purpose (`demo --serve`) ends as it means to, not as interrupted. */
let waiting: (() => void) | null = null;

/**
 * Closes what is open when Ctrl-C or SIGTERM comes, then ends the process with 130; a second signal ends it at once.
 *
 * @returns `end` stops watching, when the command is done by itself
 */
export function onInterrupt(close: () => Promise<void>): { end(): void } {
  let begun = false;
  const interrupted = () => {
    if (waiting !== null) {
      waiting();
      waiting = null;
      return;
    }
    if (begun) process.exit(EXIT.interrupted);
    begun = true;
    setTimeout(() => process.exit(EXIT.interrupted), PATIENCE);
    void close().finally(() => process.exit(EXIT.interrupted));
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  return {
    end: () => {
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
    },
  };
}

/** Waits for Ctrl-C. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    waiting = resolve;
  });
}
