// How long one more article takes to be held against its story, as JSON lines. Everything is generated: invented
// places, one event, every report with figures and quotes of its own.
//   usage: node test/bench/comparison.mjs [REPORTS]
import { compareArticles, compareWithin, fingerprint, restatements } from '@wirediff/comparison';

const reports = Number(process.argv[2] ?? 50);
const agencies = ['Reuters', 'AFP', 'TASS', 'BelTA'].map((name) => ({
  id: name.toLowerCase(),
  name,
  fullName: name,
  generic: false,
}));
const pick = (list, n) => list[n % list.length];

/** The n-th report: 20 claims of 12 to 25 words, about 2,500 characters. */
function report(n) {
  const place = 'Brenn';
  const lines = Array.from({ length: 20 }, (_, k) => {
    const seed = n * 31 + k * 7;
    return pick(
      [
        `At least ${10 + (seed % 9)} people died when a quarry wall gave way near ${place} on Sunday, rescuers said`,
        `"We cannot rule out negligence, but there is no sign of sabotage at pit ${seed % 5},"`,
        `The company, which employs ${300 + (seed % 50)} workers, paid a fine of $${1 + (seed % 4)}.${seed % 10}m in 20${10 + (seed % 12)}`,
        `Survivors were taken to hospitals in ${pick(['Ostrava', 'Lunde', 'Seld'], seed)} after the ${pick(['collapse', 'accident', 'slide'], seed)}, and ${seed % 13} are still missing`,
        `The minister may visit the ${pick(['quarry', 'town', 'site'], seed)} on ${pick(['Monday', 'Tuesday', 'Friday'], seed)} if the weather allows, an official said`,
      ],
      seed,
    );
  });
  const text = lines.join('. ');
  let from = 0;
  const claims = lines.map((line, index) => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    const agency = pick([...agencies, null], n + index);
    return {
      index,
      field: 'text',
      spans: [[start, from]],
      text: line,
      ownVoice: agency === null,
      chain: agency === null ? [] : [{ agency, role: 'reports', mention: null }],
      document: null,
      speaker: null,
      quote: line.startsWith('"') ? 'direct' : 'indirect',
      cue: null,
      stance: 'neutral',
      scope: 'explicit',
      anaphoric: [],
      placement: index === 0 ? 'lead' : 'body',
      confidence: 1,
      by: 'bench',
    };
  });
  const article = {
    id: `r${n}`,
    text,
    title: null,
    outlet: `Outlet ${n}`,
    publishedAt: '2026-05-04T10:00:00Z',
  };
  return { article, agency: null, claims };
}

function timed(work) {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return { ms: (user + system) / 1000, result };
}

const list = Array.from({ length: reports }, (_, n) => report(n));
for (const one of list.slice(0, 5)) compareArticles(one, list[5]);
for (const size of [5, 10, reports - 1]) {
  const fresh = report(1000 + size);
  const { ms, result } = timed(() => {
    fingerprint(fresh);
    const rows =
      compareWithin(fresh).length +
      list.slice(0, size).reduce((n, other) => n + compareArticles(other, fresh).length, 0);
    return rows + restatements(fresh).length;
  });
  console.log(
    JSON.stringify({
      bench: 'comparison',
      story: size,
      rows: result,
      cpu_ms: Math.round(ms),
      cpu_ms_a_pair: +(ms / size).toFixed(2),
    }),
  );
}
