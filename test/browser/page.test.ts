/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../support/api.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  fs.existsSync(file),
);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Where none is installed these are counted as skipped; CI installs one.
describe.skipIf(CHROMIUM === undefined)('in a real browser', async () => {
  const database = await freshDatabase();
  const pipeline = await startPipeline(database);
  const api = await startTestApi(database);
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(() => browser.close());

  /** Opens a page, and hears all that it tries to run, load or say. */
  async function open(path: string, how: { width?: number; dark?: boolean } = {}) {
    const context = await browser.newContext({
      viewport: { width: how.width ?? 1200, height: 900 },
      colorScheme: how.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => heard.push(`console ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`error ${error.message}`));
    page.on('request', (request) => {
      if (request.url() !== `${api}${path}` && !request.url().endsWith('/favicon.ico'))
        heard.push(`request ${request.url()}`);
    });
    const response = await page.goto(`${api}${path}`);
    expect(response!.status()).toBe(200);
    return { page, heard, close: () => context.close() };
  }

  it('shows an admin what lies in the queues, by a board that needs no more than its own files', async () => {
    const { page, heard, close } = await open('/admin/queues');
    await page.getByText('extract', { exact: true }).first().waitFor({ timeout: 10_000 });
    const text = await page.locator('body').textContent();
    await close();
    for (const name of ['articles', 'extract', 'compare']) expect(text).toContain(name);
    // It would like a font from elsewhere; the policy says no, and nobody outside hears of our admins.
    const foreign = heard.filter((line) => !line.startsWith(`request ${api}/admin/queues`));
    expect(foreign.filter((line) => !/fonts\.googleapis/.test(line))).toEqual([]);
    expect(foreign.filter((line) => line.startsWith('console')).join()).toMatch(/^(|.*blocked\.?)$/);
  });

  const PAYLOADS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '"><svg onload=alert(3)>',
    "'><iframe srcdoc='<script>alert(4)</script>'>",
    '<a href="javascript:alert(5)">here</a>',
    '</style><script>alert(6)</script>',
    '</title></main></body><script>alert(7)</script>',
    '<style>*{background:url(http://127.0.0.1:9/steal)}</style>',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(8)">',
    '<object data="data:text/html,<script>alert(9)</script>"></object>',
    '{{constructor.constructor("alert(11)")()}}',
    '<form action=http://127.0.0.1:9><input autofocus onfocus=alert(12)></form>',
    '&lt;script&gt;alert(13)&lt;/script&gt;',
  ];

  it('an article full of markup is shown as the text it is, and runs nothing', async () => {
    const text = PAYLOADS.map(
      (payload) => `The ${payload} dam holds, AFP reported, citing a ${payload} statement.`,
    ).join('\n');
    const [id] = await pipeline.take([
      { text, title: PAYLOADS.join(' '), outlet: `Radio ${PAYLOADS[0]} ${PAYLOADS[1]}` },
    ]);
    const [row] = await ask(database, 'select story_id from report.articles where article_id = $1', [id]);
    const paths = [
      `articles/${id}`,
      `stories/${row!.story_id}`,
      'articles',
      'stories',
      'outlets',
      'agencies',
      'comparisons',
    ];
    for (const path of paths) {
      const { page, heard, close } = await open(`/v1/${path}`);
      await page.waitForTimeout(100);
      expect(heard).toEqual([]);
      expect(
        await page
          .locator('script, img, iframe, object, form, input, body style, meta[http-equiv=refresh]')
          .count(),
      ).toBe(0);
      await close();
    }
    const { page, close } = await open(`/v1/articles/${id}`);
    const shown = await page.locator('.text').evaluate((node) => {
      for (const label of node.querySelectorAll('.label')) label.remove();
      return node.textContent;
    });
    expect(shown).toBe(text);
    await close();
  });

  describe('the page of a sample', async () => {
    const ids = await pipeline.take(SAMPLES.map(sample));
    const path = `/v1/articles/${ids[SAMPLES.indexOf('dam-harbour-courier')]}`;

    it('shows the article to the letter, and leads from a content to its agency by keyboard', async () => {
      const { page, close } = await open(path);
      const label = page.locator('.text .label').first();
      const agency = (await label.textContent())!.split(' ‹ ')[0]!.replace('reached back: ', '');
      await label.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.side:target h2').textContent()).toBe(agency);
      await close();
    });

    it.each([
      [360, false],
      [1200, true],
    ])('fits a window of %i pixels, dark: %s', async (width, dark) => {
      const { page, close } = await open(path, { width, dark });
      const { wide, ground } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - window.innerWidth,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      expect(wide).toBeLessThanOrEqual(0);
      expect(ground).toBe(dark ? 'rgb(21, 23, 27)' : 'rgb(253, 252, 250)');
      await close();
    });

    it('has one main part, a name for every region, and headings in order', async () => {
      const { page, close } = await open(path);
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      for (const region of await page.locator('[role=region], aside, nav').all())
        expect(await region.getAttribute('aria-label')).toBeTruthy();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await close();
    });

    it('gives its words enough contrast in light and dark (WCAG AA)', async () => {
      for (const dark of [false, true]) {
        const { page, close } = await open(path, { dark });
        const worst = await page.evaluate(() => {
          const channel = (value: number) =>
            value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          canvas.canvas.width = canvas.canvas.height = 1;
          /** The colour that is seen where these lie over one another. */
          const seen = (colours: string[]) => {
            for (const colour of colours) {
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
            }
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => channel(value / 255));
            return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
          };
          let least = { ratio: 99, words: '' };
          for (const node of document.querySelectorAll('main *')) {
            const words = [...node.childNodes].find(
              (child) => child.nodeType === 3 && child.textContent!.trim() !== '',
            );
            if (words === undefined || node.closest('details:not([open])')) continue;
            const grounds: string[] = [];
            for (let at: Element | null = node; at !== null; at = at.parentElement)
              grounds.unshift(getComputedStyle(at).backgroundColor);
            const ground = seen(grounds);
            const ink = seen([getComputedStyle(node).color]);
            const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
            if (ratio < least.ratio) least = { ratio, words: words.textContent!.trim().slice(0, 40) };
          }
          return least;
        });
        expect(worst.ratio, `${dark ? 'dark' : 'light'}: "${worst.words}"`).toBeGreaterThanOrEqual(4.5);
        await close();
      }
    });
  });
});
