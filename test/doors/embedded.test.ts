import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonOf, wirediff } from '../support/command.ts';

// Its own server, in a folder of its own: what a user without any database has.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-embedded-'));
fs.chmodSync(folder, 0o755);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const env = { WIREDIFF_DATA: path.join(folder, 'data'), INIT_CWD: undefined };
const servers = () =>
  fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path.join(env.WIREDIFF_DATA, 'pg'));
      } catch {
        return false;
      }
    });

describe.runIf(process.platform === 'linux')('on a machine without any database', () => {
  it('the demo takes the samples the whole way, and stops its server', { timeout: 60_000 }, async () => {
    const ended = await wirediff(['demo'], { env, cwd: folder });
    expect(ended.code).toBe(0);
    for (const words of ['The Harbour Courier', 'Agency against agency', 'Independent origins'])
      expect(ended.out).toContain(words);
    expect(ended.err).toContain('6 of 6');
    const report = /^Report: (.+)$/m.exec(ended.out)![1]!;
    const page = fs.readFileSync(path.resolve(folder, report), 'utf8');
    expect(page).toContain('Lunar Gorge');
    expect(page.replaceAll(/<p>|<li>/g, '')).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
    expect(ended.out.match(/npm run -s wirediff -- sql ".+"/g)).toHaveLength(2);
    expect(servers()).toEqual([]);
  });

  it('the lines it prints work afterwards', { timeout: 60_000 }, async () => {
    const { out } = await wirediff(['demo'], { env, cwd: folder });
    for (const [, query] of out.matchAll(/wirediff -- sql "(.+)"/g)) {
      const ended = await wirediff(['sql', '--json', query!], { env });
      expect(ended.err).toBe('');
      expect(ended.code).toBe(0);
      expect(jsonOf(ended).length).toBeGreaterThan(0);
    }
  });

  it("takes the user's own articles the whole way", { timeout: 60_000 }, async () => {
    fs.writeFileSync(path.join(folder, 'own.txt'), 'The ferry sank off Lindmark on Sunday, NTB reported.');
    const ended = await wirediff(['demo', 'own.txt', 'missing.txt'], { env, cwd: folder });
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('missing.txt');
    expect(ended.out).toContain('What each article gives to each agency');
    // The samples lie in the same database, and their stories belong to the demo before.
    const origins = ended.out.slice(ended.out.indexOf('Independent origins'), ended.out.indexOf('Report:'));
    expect(origins.match(/^(article|story)\b.+/gm)).toEqual([
      expect.stringMatching(/^article .+NTB$/),
      expect.stringMatching(/^story .+NTB$/),
    ]);
  });

  it('--wait sees an article through', { timeout: 60_000 }, async () => {
    const ended = await wirediff(['enqueue', '-', '--wait', '--json'], {
      env,
      input: 'The ferry was raised, NTB reported.',
    });
    const [receipt] = jsonOf<{ id: string }>(ended);
    const query = `select state, stage from articles where article_id = ${receipt!.id}`;
    expect(jsonOf(await wirediff(['sql', '--json', query], { env }))).toEqual([
      { state: 'done', stage: 'compare' },
    ]);
  });

  it('doctor finds nothing wrong', { timeout: 60_000 }, async () => {
    const ended = await wirediff(['doctor'], { env });
    expect(ended.out).not.toContain('WRONG');
    expect(ended.code).toBe(0);
  });

  it('`up` answers over HTTP until Ctrl-C, joined by other commands meanwhile', {
    timeout: 60_000,
  }, async () => {
    let meanwhile: Promise<void> | undefined;
    let done = false;
    const ended = await wirediff(['up'], {
      env: { ...env, WIREDIFF_PORT: '0' },
      listen: (err) => {
        const url = /http:\/\/[\d.]+:\d+/.exec(err)?.[0];
        if (url !== undefined && meanwhile === undefined) {
          meanwhile = (async () => {
            expect((await fetch(`${url}/readyz`)).status).toBe(200);
            expect((await wirediff(['status'], { env })).code).toBe(0);
            expect((await fetch(`${url}/readyz`)).status).toBe(200);
          })().finally(() => {
            done = true;
          });
        }
      },
      until: () => (done ? 'SIGINT' : null),
    });
    await meanwhile;
    expect(ended.code).toBe(0);
    expect(servers()).toEqual([]);
  });

  it('Ctrl-C ends a command with 130 and leaves no server behind', { timeout: 60_000 }, async () => {
    const ended = await wirediff(['status', '--watch'], {
      env,
      until: (out) => (out.includes('compare') ? 'SIGINT' : null),
    });
    expect(ended.code).toBe(130);
    expect(servers()).toEqual([]);
  });
});
