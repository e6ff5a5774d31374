#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { EXIT, Exit } from './exits.js';
import { say } from './output.js';

/** Commands are loaded when they are called: `--version` and `extract` start in a moment. */
function program(): Command {
  const wirediff = new Command('wirediff')
    .description(
      'Splits news articles into what each credits to each news agency, and compares how it is represented.',
    )
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError();
  const jsonl = new Option('--jsonl', 'the input is JSON lines, one article each');

  wirediff
    .command('enqueue')
    .description('accept articles: files, folders, or - for stdin; text, .json or .jsonl')
    .argument('<what...>', 'FILE, DIR, URL or -')
    .option('--outlet <name>', 'who published them')
    .option('--published-at <iso>', 'when, e.g. 2026-03-11T12:05:00Z')
    .option('--title <title>', 'headline')
    .option('--wait', 'show progress until they are compared')
    .option('--json', 'print JSON lines')
    .action(
      run(async (what, options) => (await import('./commands/enqueue.js')).enqueueCommand(what, options)),
    );
  wirediff
    .command('extract')
    .description('attributions and credits of articles, as JSON; no database, no queue')
    .argument('[file]', 'FILE or -', '-')
    .addOption(jsonl)
    .action(
      run(async (file, options) => (await import('./commands/extract.js')).extractCommand(file, options)),
    );
  wirediff
    .command('compare')
    .description('stories, claims and comparisons of articles, as JSON; no database, no queue')
    .argument('[file]', 'FILE or -', '-')
    .addOption(jsonl)
    .action(
      run(async (file, options) => (await import('./commands/compare.js')).compareCommand(file, options)),
    );
  wirediff
    .command('align')
    .description('two texts against each other, a line {"id","a","b"} each')
    .argument('[file]', 'FILE or -', '-')
    .addOption(jsonl)
    .action(run(async (file) => (await import('./commands/align.js')).alignCommand(file)));
  wirediff
    .command('show')
    .description('the side by side of an article or a story')
    .argument('<id>', 'id of an article; with --story of a story')
    .option('--story', 'the id is a story')
    .action(run(async (id, options) => (await import('./commands/show.js')).showCommand(id, options)));
  wirediff
    .command('sql')
    .description('a read-only query over the report views')
    .argument('<query>')
    .option('--csv', 'as CSV')
    .option('--json', 'as JSON lines')
    .option('--long', 'a line a column, nothing cut')
    .action(run(async (query, options) => (await import('./commands/sql.js')).sqlCommand(query, options)));
  wirediff
    .command('up')
    .description('everything in one process, until Ctrl-C')
    .action(run(async () => (await import('./commands/up.js')).upCommand()));
  wirediff
    .command('status')
    .description('what is where')
    .option('--json', 'as JSON')
    .option('--watch', 'again every second, until Ctrl-C')
    .action(run(async (options) => (await import('./commands/status.js')).statusCommand(options)));
  const failed = wirediff.command('failed').description('what was set aside, and why');
  failed
    .command('list')
    .option('--json', 'as JSON lines')
    .action(run(async (options) => (await import('./commands/failed.js')).listFailed(options)));
  failed
    .command('show')
    .argument('<article>')
    .action(run(async (id) => (await import('./commands/failed.js')).showFailed(id)));
  failed
    .command('retry')
    .description('try again from the first attempt')
    .argument('[article...]', 'all of them where none is named')
    .action(run(async (ids) => (await import('./commands/failed.js')).retryCommand(ids)));
  failed
    .command('drop')
    .description('remove them, text and rows')
    .argument('<article...>')
    .action(run(async (ids) => (await import('./commands/failed.js')).dropCommand(ids)));
  wirediff
    .command('reprocess')
    .description('run articles again with the present models; old runs are kept')
    .argument('[article...]')
    .option('--all', 'every article')
    .action(
      run(async (ids, options) => (await import('./commands/reprocess.js')).reprocessCommand(ids, options)),
    );
  wirediff
    .command('delete')
    .description("remove an article's text and rows")
    .argument('<article...>')
    .action(run(async (ids) => (await import('./commands/delete.js')).deleteCommand(ids)));
  wirediff
    .command('export')
    .description('a report view as a file')
    .argument('<view>')
    .addOption(new Option('--format <format>', 'csv or jsonl').choices(['csv', 'jsonl']).default('csv'))
    .action(
      run(async (view, options) => (await import('./commands/export.js')).exportCommand(view, options)),
    );
  const agencies = wirediff.command('agencies').description('the register');
  agencies
    .command('list')
    .option('--json', 'as JSON lines')
    .action(run(async (options) => (await import('./commands/agencies.js')).listAgencies(options)));
  agencies
    .command('find')
    .argument('<name>')
    .action(run(async (name) => (await import('./commands/agencies.js')).findAgency(name)));
  agencies
    .command('add')
    .argument('<id>', 'lower case, e.g. deltanews')
    .argument('<name>', 'the usual short form')
    .option('--full-name <name>')
    .option('--kind <kind>', 'news_agency, newspaper, magazine, broadcaster or website', 'news_agency')
    .option('--country <code>', 'two letters, ISO 3166')
    .option('--ownership <kind>', 'state, public, private, cooperative, party or unknown', 'unknown')
    .option('--alias <name...>', 'other written forms')
    .action(
      run(async (id, name, options) =>
        (await import('./commands/agencies.js')).addCommand(id, name, options),
      ),
    );
  wirediff
    .command('keys')
    .description('keys of the API')
    .command('new')
    .argument('<name>')
    .option('--scopes <list>', 'read, submit, admin', 'read')
    .action(run(async (name, options) => (await import('./commands/keys.js')).newKeyCommand(name, options)));
  wirediff
    .command('doctor')
    .description('what is missing or wrong on this machine, and the mend')
    .action(run(async () => (await import('./commands/doctor.js')).doctorCommand()));
  wirediff
    .command('migrate')
    .description('bring the schema up to date')
    .action(run(async () => (await import('./commands/migrate.js')).migrateCommand()));
  wirediff
    .command('demo')
    .description('the sample articles, or your own, taken the whole way')
    .argument('[file...]')
    .option('--serve', 'leave the page up until Ctrl-C')
    .action(run(async (files, options) => (await import('./commands/demo.js')).demoCommand(files, options)));
  return wirediff;
}

/** Turns what a command answers into the exit code. */
function run<A extends unknown[]>(command: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await command(...args);
  };
}

async function codeOf(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Exit) {
    if (error.message) say(error.message);
    return error.code;
  }
  const { isUnreachable } = await import('@wirediff/db');
  say(error instanceof Error ? error.message : String(error));
  if (process.env.WIREDIFF_LOG_LEVEL === 'debug' && error instanceof Error) say(error.stack ?? '');
  if (isUnreachable(error)) return EXIT.databaseUnreachable;
  return error instanceof Error && error.name === 'SettingError' ? EXIT.usage : EXIT.failed;
}

// `wirediff extract ... | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = await codeOf(error);
}
