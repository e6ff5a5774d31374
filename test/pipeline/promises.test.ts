import {
  commitStage,
  connect,
  countStages,
  finishStage,
  loadVersion,
  setStageAside,
  TooLate,
  takeStage,
} from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { limits } from '@wirediff/runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';

const url = await freshDatabase();
const db = connect(url);
afterAll(() => db.destroy());
const parts = { db, queues: null, limits: limits({}) };
const LEASE = 60_000;

async function oneStage(text: string): Promise<string> {
  const [receipt] = await accept(parts, [{ text, outlet: 'The Harbour Courier' }]);
  const id = (receipt as { id: string }).id;
  const [row] = await ask(
    url,
    `select s.id from wirediff.stages s join wirediff.versions v on v.id = s.version_id where v.article_id = $1`,
    [id],
  );
  return row!.id as string;
}

describe('acceptance', () => {
  it('of one article a hundred times at once makes one article, and ninety-nine duplicates of it', async () => {
    const article = {
      text: 'The dam holds, AFP reported.',
      outlet: 'The Northern Post',
      url: 'https://example.org/dam',
    };
    const answers = (await Promise.all(Array.from({ length: 100 }, () => accept(parts, [article])))).flat();
    expect(answers.filter((one) => one.status === 'accepted')).toHaveLength(1);
    expect(new Set(answers.map((one) => 'id' in one && one.id)).size).toBe(1);
    const [count] = await ask(
      url,
      `select count(*)::int as n from wirediff.versions v join wirediff.articles a on a.id = v.article_id where a.url = 'https://example.org/dam'`,
    );
    expect(count).toEqual({ n: 1 });
  });

  it('takes the good ones of a batch and names what is wrong with the others', async () => {
    const answers = await accept(parts, [
      { text: '' },
      { text: 'Rain, dpa reported.' },
      { text: 'Rain, dpa reported.' },
    ]);
    expect(answers.map((one) => one.status)).toEqual(['refused', 'accepted', 'duplicate']);
  });

  it('makes another text of one article a version, and the same text of another outlet an article', async () => {
    const at = { title: 'Gates open', published_at: '2026-06-17' };
    const [first] = await accept(parts, [{ ...at, outlet: 'A', text: 'The gates are open, AFP reported.' }]);
    const [second] = await accept(parts, [{ ...at, outlet: 'A', text: 'The gates are shut, AFP reported.' }]);
    const [third] = await accept(parts, [{ ...at, outlet: 'B', text: 'The gates are open, AFP reported.' }]);
    expect(second).toMatchObject({ status: 'accepted', id: (first as { id: string }).id });
    expect(third).not.toMatchObject({ id: (first as { id: string }).id });
    const [row] = await ask(url, 'select versions_count, text from report.articles where article_id = $1', [
      (first as { id: string }).id,
    ]);
    expect(row).toEqual({ versions_count: 2, text: 'The gates are shut, AFP reported.' });
  });

  it('gives back a text with emoji and combining marks exactly', async () => {
    const text = 'Te\u0301lam said 😀 🇦🇷 \u0000 rain.';
    const [receipt] = await accept(parts, [{ text }]);
    const [row] = await ask(url, 'select current_version_id as id from wirediff.articles where id = $1', [
      (receipt as { id: string }).id,
    ]);
    expect((await loadVersion(db, row!.id as string))?.text).toBe(text.replace('\0', '\ufffd'));
  });
});

describe('a stage', () => {
  it('is worked on by one at a time, and its attempt is counted before the work', async () => {
    const id = await oneStage('One worker only, AFP reported.');
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeStage(db, id, LEASE)));
    expect(taken.filter((one) => one !== null)).toHaveLength(1);
    expect(taken.find((one) => one !== null)).toMatchObject({ attempts: 1, crashes: 0, fence: 1 });
  });

  it('left behind by a crash is taken again, with the crash counted, and the late commit is dropped', async () => {
    const id = await oneStage('A worker stopped past its lease, AFP reported.');
    const late = (await takeStage(db, id, LEASE))!;
    const next = await takeStage(db, id, 0);
    expect(next).toMatchObject({ attempts: 2, crashes: 1, fence: 2 });
    let wrote = false;
    await expect(
      commitStage(db, late, async () => {
        wrote = true;
      }),
    ).rejects.toThrow(TooLate);
    expect(wrote).toBe(false);
    expect(await finishStage(db, next!)).toBe(true);
  });

  it('that is set aside shows in failed_articles with its reason', async () => {
    const id = await oneStage('Nobody can read this, AFP reported.');
    const taken = (await takeStage(db, id, LEASE))!;
    await setStageAside(db, taken, { code: 'failed', message: 'it could not be read' });
    const rows = await ask(url, 'select stage, reason, message, attempts_count from report.failed_articles');
    expect(rows).toEqual([
      { stage: 'extract', reason: 'failed', message: 'it could not be read', attempts_count: 1 },
    ]);
    expect(await takeStage(db, id, 0)).toBeNull();
    expect(await countStages(db)).toContainEqual({ stage: 'extract', state: 'set_aside', count: 1 });
  });
});
