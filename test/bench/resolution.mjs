// How long resolution takes beside extraction, and whether its cost grows with the register, as JSON lines. Articles and
// names are generated: invented places and people, real agency names.
//   usage: node test/bench/resolution.mjs [ARTICLES]
import { extract } from '@wirediff/extraction';
import { AGENCIES, createRegister, resolve } from '@wirediff/resolution';
import { analyse } from '@wirediff/text';

const count = Number(process.argv[2] ?? 100);
const pick = (list, n) => list[n % list.length];

/** The n-th article: about 5,000 characters, a third of its sentences with an agency in them. */
function article(n) {
  const lines = Array.from({ length: 40 }, (_, k) => {
    const seed = n * 31 + k * 7;
    const place = pick(['Brenn', 'Ostwick', 'Lunde', 'Seldon Bay'], seed);
    const agency = pick(
      ['Reuters', 'the official Xinhua news agency', 'AFP', 'Interfax', 'BelTA', 'the BBC'],
      seed,
    );
    return pick(
      [
        `At least ${10 + (seed % 9)} people died when a quarry wall gave way near ${place} on Sunday, ${agency} reported, citing rescuers.`,
        `"We cannot rule out negligence, but there is no sign of sabotage," Mayor Ilse Varga told ${agency}.`,
        `The company, which employs ${300 + (seed % 50)} workers, paid a fine of $${1 + (seed % 4)}.${seed % 10}m in 20${10 + (seed % 12)}.`,
        `Survivors were taken to hospitals in ${place} after the collapse, and ${seed % 13} are still missing.`,
        `Officials said the minister may visit the site on Monday if the weather allows.`,
        `A road to ${place} stayed closed for a third day and shops in the old town ran short of bread.`,
      ],
      seed,
    );
  });
  const text = Array.from({ length: 10 }, (_, p) => lines.slice(p * 4, p * 4 + 4).join(' ')).join('\n\n');
  return { id: `a${n}`, text, title: null, outlet: null, publishedAt: null };
}

/** A register of `size` names: the seed's agencies and invented ones that begin with common words. */
function registerOf(size) {
  const names = AGENCIES.reduce((sum, { aliases }) => sum + 2 + aliases.length, 0);
  const seed = size < names ? AGENCIES.slice(0, Math.round((size / names) * AGENCIES.length)) : AGENCIES;
  const more = Array.from({ length: Math.max(0, size - names) }, (_, n) => ({
    id: `bench_${n}`,
    name: `${pick(['The', 'Daily', 'Radio', 'New', 'Mayor', 'Officials', 'Brenn'], n)} ${n.toString(36)} Gazette`,
    fullName: `${n.toString(36)} Gazette`,
    kind: 'newspaper',
    country: null,
    aliases: [],
    ownership: 'unknown',
    wikidata: null,
  }));
  return createRegister([...seed, ...more]);
}

function timed(work) {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return { ms: (user + system) / 1000, result };
}

const articles = Array.from({ length: count }, (_, n) => article(n));
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const analyses = articles.map(({ text }) => analyse(text));
for (const analysis of analyses.slice(0, 20)) extract(analysis);
const extraction = timed(() => analyses.map((analysis) => extract(analysis)));
const line = (part, ms, more) =>
  console.log(
    JSON.stringify({
      bench: 'resolution',
      part,
      ...more,
      cpu_ms: Math.round(ms),
      ms_an_article: +(ms / count).toFixed(2),
      characters_a_second: Math.round((characters / ms) * 1000),
    }),
  );
line('extraction', extraction.ms, {});
for (const names of [500, 5_000, 50_000]) {
  const { ms: building, result: register } = timed(() => registerOf(names));
  const run = () =>
    articles.map((one, i) => resolve(one, analyses[i], extraction.result[i], register).credits.length);
  run();
  const { ms, result } = timed(run);
  line('resolution', ms, {
    names,
    register_ms: Math.round(building),
    credits: result.reduce((a, b) => a + b, 0),
  });
}
