import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { VIEWS } from '@wirediff/db';
import { describe, expect, it } from 'vitest';
import { accuracyTable } from './support/accuracy-table.ts';
import { wirediff } from './support/command.ts';
import { ask, freshDatabase } from './support/database.ts';
import { startPipeline } from './support/pipeline.ts';
import { checkout, rooms } from './support/rooms.ts';
import { SAMPLES, sample } from './support/samples.ts';

/** A command of the README and the answer that stands under it. */
interface Example {
  readonly command: string;
  readonly answer: string;
}

const file = path.join(checkout, 'README.md');
const readme = fs.readFileSync(file, 'utf8');
const EXAMPLE = /```sh\n([^`]*)```\n```(?:text|json)\n([^`]*)```/g;
const examples: Example[] = [...readme.matchAll(EXAMPLE)].map(([, command, answer]) => ({
  command: command!.trim(),
  answer: answer!,
}));
const ACCURACY = /<!-- accuracy -->[\s\S]*<!-- \/accuracy -->/;

/** test/accuracy.json as the table of the README. */
function accuracyBlock(): string {
  const figures = JSON.parse(fs.readFileSync(path.join(checkout, 'test/accuracy.json'), 'utf8'));
  return `<!-- accuracy -->\n${accuracyTable(figures)}\n<!-- /accuracy -->`;
}

const commands = [...readme.matchAll(/```sh\n([^`]*)```/g)]
  .flatMap(([, block]) => block!.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');

/** Runs a line of the README as a reader's shell does, on a database that holds the samples. */
function shell(command: string, databaseUrl: string): Promise<string> {
  const main = path.join(checkout, 'services/cli/dist/main.js');
  const line = command.replaceAll('npm run -s wirediff --', `"${process.execPath}" "${main}"`);
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', line], {
      env: { ...process.env, NO_COLOR: '1', DATABASE_URL: databaseUrl, REDIS_URL: undefined },
    });
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      out += part;
    });
    child.on('error', reject);
    child.on('close', () => resolve(out));
  });
}

describe('the commands of the README', async () => {
  const databaseUrl = await freshDatabase();
  const pipeline = await startPipeline(databaseUrl);
  await pipeline.take(SAMPLES.map(sample));

  // When what the rooms find has changed: WIREDIFF_WRITE_DOCS=1 npx vitest run test/docs.test.ts, then read the diff.
  if (process.env.WIREDIFF_WRITE_DOCS) {
    const answers: string[] = [];
    for (const { command } of examples) answers.push(await shell(command, databaseUrl));
    const written = readme.replace(
      EXAMPLE,
      (block: string, _command: string, answer: string) =>
        `${block.slice(0, block.length - answer.length - 3)}${answers.shift()!}\`\`\``,
    );
    fs.writeFileSync(
      file,
      written.replace(ACCURACY, () => accuracyBlock()),
    );
  }

  it.skipIf(process.env.WIREDIFF_WRITE_DOCS).each(examples)('$command', async ({ command, answer }) => {
    expect(await shell(command, databaseUrl)).toBe(answer);
  });

  it('are scripts of package.json, commands of wirediff, and services of docker-compose.yml', async () => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {
      scripts: object;
    };
    const compose = fs.readFileSync(path.join(checkout, 'docker-compose.yml'), 'utf8');
    const { out } = await wirediff(['--help']);
    for (const line of commands) {
      const script = /npm (?:run (?:-s )?)?([a-z]+)/.exec(line)?.[1];
      if (script !== undefined) expect(Object.keys(scripts), line).toContain(script);
      const command = /wirediff -- ([a-z]+)/.exec(line)?.[1];
      if (command !== undefined) expect(out, line).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
      const service = /docker compose run --rm ([a-z]+)|--scale ([a-z]+)=/.exec(line)?.slice(1).find(Boolean);
      if (service !== undefined) expect(compose, line).toMatch(new RegExp(`^  ${service}:`, 'm'));
    }
    for (const script of readme.matchAll(/npm run ([a-z]+)/g))
      expect(Object.keys(scripts)).toContain(script[1]);
  });

  it('are all there: every command of wirediff stands in the README', async () => {
    const { out } = await wirediff(['--help']);
    const names = [...out.matchAll(/^ {2}([a-z]+)\b.*$/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help');
    expect(names.length).toBeGreaterThan(15);
    for (const name of names.filter((one) => one !== 'demo'))
      expect(readme).toMatch(new RegExp(`\`(?:[^\`\n]*[, ])?${name}\\b`));
  });
});

describe('the passwords of docker-compose.yml', () => {
  const compose = fs.readFileSync(path.join(checkout, 'docker-compose.yml'), 'utf8');
  const services = compose.split(/^(?= {2}[a-z]+:$)/m);

  it('may hold any character: none stands in an address', () => {
    expect(compose).not.toMatch(/:\/\/\S*PASSWORD/);
  });

  it('are all named beside the port', () => {
    const comment = services
      .find((one) => one.startsWith('  postgres:'))!
      .match(/#.*/g)!
      .join(' ');
    for (const [, name] of compose.matchAll(/\$\{(\w*PASSWORD)/g)) expect(comment).toContain(name);
  });

  it("reach whoever sets or uses the reader's, and no worker", () => {
    const told = services.filter((one) => one.includes('${WIREDIFF_READER_PASSWORD'));
    expect(told.map((one) => /\w+/.exec(one)![0])).toEqual(['migrate', 'api', 'cli']);
  });
});

describe('what the README names', () => {
  it('are views that exist, and all of them', async () => {
    const table = readme.slice(readme.indexOf('## The report views'), readme.indexOf('## Promises'));
    const named = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    expect(named.sort()).toEqual(VIEWS.map(({ name }) => name).sort());
  });

  it.skipIf(process.env.WIREDIFF_WRITE_DOCS)('are the figures of test/accuracy.json', () => {
    expect(ACCURACY.exec(readme)![0]).toBe(accuracyBlock());
  });

  it('are files that exist', () => {
    for (const [, link] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(fs.existsSync(path.join(checkout, link!)), link).toBe(true);
  });

  it('are settings that the code reads', () => {
    const code = rooms()
      .flatMap(({ folder }) =>
        fs
          .readdirSync(path.join(checkout, folder, 'src'), { recursive: true, encoding: 'utf8' })
          .map((name) => path.join(checkout, folder, 'src', name)),
      )
      .filter((name) => name.endsWith('.ts'))
      .map((name) => fs.readFileSync(name, 'utf8'))
      .join('\n');
    for (const [name] of readme.matchAll(/\bWIREDIFF_[A-Z_]+/g)) expect(code).toContain(name);
  });
});

describe('every report view', async () => {
  const databaseUrl = await freshDatabase();
  it('and every column of it has a COMMENT', async () => {
    const bare = await ask(
      databaseUrl,
      `select c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where n.nspname = 'report' and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)`,
    );
    expect(bare).toEqual([]);
  });
});

describe('every room', () => {
  it('has a README that answers what it is, when to touch it, and why this way', () => {
    for (const { folder } of rooms()) {
      const text = fs.readFileSync(path.join(checkout, folder, 'README.md'), 'utf8');
      for (const question of [/What is it\?/, /When do I touch it\?/, /Why this way/])
        expect(text, folder).toMatch(question);
    }
  });
});
