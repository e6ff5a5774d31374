import { align, renderDiff } from '@wirediff/comparison';
import { EXIT } from '../exits.js';
import { jsonLines } from '../input.js';
import { writeLine } from '../output.js';

/** `wirediff align`: two texts against each other, a line each. No database, no queue. */
export async function alignCommand(file: string): Promise<number> {
  let bad = 0;
  for await (const one of jsonLines(file)) {
    const fields = ('value' in one && typeof one.value === 'object' ? one.value : {}) as Record<
      string,
      unknown
    >;
    const { id, a, b } = fields;
    if (typeof a !== 'string' || typeof b !== 'string') {
      bad++;
      const error = 'error' in one ? one.error : `line ${one.line}: "a" and "b" must be strings`;
      await writeLine(JSON.stringify({ id: id ?? null, error }));
      continue;
    }
    const { relation, similarity, same, discrepancies, diff } = align(a, b);
    const line = {
      id: id ?? one.line,
      relation,
      similarity,
      same,
      discrepancies,
      word_diff: renderDiff(diff),
    };
    await writeLine(JSON.stringify(line));
  }
  return bad > 0 ? EXIT.someRefused : EXIT.done;
}
