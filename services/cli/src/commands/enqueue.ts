import { openReport } from '@wirediff/db';
import { accept, type Receipt } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { limits } from '@wirediff/runtime';
import { collect, type Given, type Item } from '../collect.js';
import { EXIT } from '../exits.js';
import { say, writeLine } from '../output.js';
import { type Place, readerUrl, withPlace } from '../place.js';
import { plain } from '../plain.js';
import { watchUntilDone } from '../progress.js';
import { cellText } from '../table.js';
import { startWhole } from '../whole.js';

interface Options extends Given {
  readonly wait?: boolean;
  readonly json?: boolean;
}

/** Articles are handed over in portions of so many, or so many characters, so that a folder of any size fits. */
const PORTION = 200;
const PORTION_UNITS = 8_000_000;

/** `wirediff enqueue`: accepts articles, prints a line each, and with --wait sees them through. */
export function enqueueCommand(what: readonly string[], options: Options): Promise<number> {
  return withPlace(async (place) => {
    // With the embedded server nobody else works: waiting means working.
    const whole = options.wait && place.embedded ? await startWhole(place) : null;
    const queues = whole?.queues ?? (await openQueues(place));
    try {
      const { ids, refused } = await handIn(place, queues, what, options);
      if (options.wait && ids.length > 0) {
        await watchUntilDone(place.db, ids);
        await tellOdd(place, ids);
      } else if (place.embedded && ids.length > 0)
        say('Accepted and kept. `wirediff up` works on them, or add --wait.');
      return refused > 0 ? EXIT.someRefused : EXIT.done;
    } finally {
      await (whole ?? queues).close();
    }
  });
}

async function handIn(
  place: Place,
  queues: Parameters<typeof accept>[0]['queues'],
  what: readonly string[],
  options: Options,
): Promise<{ ids: string[]; refused: number }> {
  const ids: string[] = [];
  let refused = 0;
  let portion: Item[] = [];
  let units = 0;
  const flush = async () => {
    const readable = portion.filter((item) => 'article' in item);
    const receipts = await accept(
      { db: place.db, queues, limits: limits() },
      readable.map((item) => item.article),
    );
    const receiptOf = new Map(readable.map((item, i) => [item as Item, receipts[i]!]));
    for (const item of portion) {
      const receipt = receiptOf.get(item) ?? {
        status: 'refused' as const,
        ...(item as Item & { code: string; message: string }),
      };
      if (receipt.status === 'refused') refused++;
      else ids.push(receipt.id);
      await writeLine(
        options.json ? JSON.stringify(jsonOf(item.name, receipt)) : plain(lineOf(item.name, receipt)),
      );
    }
    portion = [];
    units = 0;
  };
  for await (const item of collect(what, options)) {
    portion.push(item);
    units += unitsOf(item);
    if (portion.length === PORTION || units >= PORTION_UNITS) await flush();
  }
  await flush();
  return { ids, refused };
}

/** Names the articles that ended otherwise than compared. */
async function tellOdd(place: Place, ids: readonly string[]): Promise<void> {
  const report = openReport(readerUrl(place.databaseUrl), 1);
  try {
    const { rows } = await report.query(
      `select article_id, state, reason from report.articles
       where article_id = any($1::bigint[]) and state in ('unsupported', 'set_aside') order by article_id`,
      [ids],
    );
    for (const row of rows)
      say(
        `article ${cellText(row.article_id)}: ${cellText(row.state).replace('_', ' ')}, ${cellText(row.reason)}`,
      );
  } finally {
    await report.close();
  }
}

function unitsOf(item: Item): number {
  const text = 'article' in item ? (item.article as { text?: unknown } | null)?.text : '';
  return typeof text === 'string' ? text.length : 0;
}

type Answer = Receipt | { readonly status: 'refused'; readonly code: string; readonly message: string };

function lineOf(name: string, answer: Answer): string {
  if (answer.status === 'refused') return `-\trefused\t${name}\t${answer.code}: ${answer.message}`;
  const replaced = answer.warnings.replaced_characters;
  const warning = replaced === undefined ? '' : `\t${replaced} characters replaced by U+FFFD`;
  return `${answer.id}\t${answer.status}\t${name}${warning}`;
}

function jsonOf(name: string, answer: Answer): object {
  return answer.status === 'refused'
    ? { item: name, status: 'refused', error: { code: answer.code, message: answer.message } }
    : { item: name, status: answer.status, id: answer.id, warnings: answer.warnings };
}
