/**
 * What an outlet published at one place. `text` and `title` are stored as submitted and never normalised: every
 * span of the trade points into them.
 */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** Who published it, by the name it was submitted with ("Press TV"). */
  readonly outlet: string | null;
  /** ISO 8601, or null where it was not told. Relative dates ("on Saturday") are read against it. */
  readonly publishedAt: string | null;
}

/** Which of an article's two texts a span points into. */
export type Field = 'text' | 'title';
