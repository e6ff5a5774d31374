/** Exit codes of the contract. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  someRefused: 3,
  databaseUnreachable: 4,
  interrupted: 130,
} as const;

/** Ends a command with one of the exit codes, after its message went to stderr. */
export class Exit extends Error {
  override readonly name = 'Exit';
  constructor(
    readonly code: number,
    message = '',
  ) {
    super(message);
  }
}
