/** Why an article was not accepted. */
export type RefusalCode =
  | 'empty_text'
  | 'not_text'
  | 'bad_charset'
  | 'too_large'
  | 'bad_request'
  | 'fetch_disabled'
  | 'unreadable';

/** An article that was not accepted. The message says what was wrong and how to mend it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
