import type { Limits } from '@wirediff/runtime';

/**
 * How long an input may take: at the first try what a text of its length takes with much to spare; a suspect, which runs
 * alone, gets ten times that before it is given up, so that a slow machine is not mistaken for poison.
 *
 * @param units length of the text, UTF-16 units
 * @returns milliseconds
 */
export function deadlineOf(units: number, suspect: boolean, limits: Limits): number {
  const patience = limits.stageTimeout + units / 100;
  return Math.ceil(suspect ? 10 * patience : patience);
}
