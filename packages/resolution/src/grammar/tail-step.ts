import type { Run } from '../reading.js';

/** What a step over a tail comes to: it goes on at a token, past a document maybe, or ends there. */
export type Step =
  | { readonly kind: 'on'; readonly at: number; readonly document: Run | null }
  | { readonly kind: 'end'; readonly at: number; readonly opens: boolean };

export const on = (at: number, document: Run | null = null): Step => ({ kind: 'on', at, document });
export const ended = (at: number, opens: boolean): Step => ({ kind: 'end', at, opens });
