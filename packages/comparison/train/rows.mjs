// Fits how often rows are right (row-odds.ts) on pairs of claims that readers judged one by one, and prints the weights.
//   usage: node train/rows.mjs PRINTED FOLDER [PRINTED FOLDER ...]      as for link.mjs
//   FOLDER/judged.jsonl: see stories.mjs
// Rows are what the machine would make of the pairs today; those whose claims are no longer cut so are left out.

import { links } from '../dist/links/links.js';
import { sides } from '../dist/reading/side.js';
import { judgeLinks } from '../dist/rows/judge-links.js';
import { rowFeatures } from '../dist/rows/row-odds.js';
import { ROW_FEATURES } from '../dist/rows/row-weights.js';
import { logistic } from './logistic.mjs';
import { judgedIn, load } from './stories.mjs';

/** One entry a judged pair that a row would be made of. */
export function rows(printed, folder) {
  const { articles } = load(printed, folder);
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const between = new Map();
  for (const pair of judgedIn(folder, articles))
    between.set(`${pair.a} ${pair.b}`, [...(between.get(`${pair.a} ${pair.b}`) ?? []), pair]);
  return [...between.values()].flatMap((list) => {
    const [left, right] = [list[0].a, list[0].b].map((id) => sides(byId.get(id)));
    const found = new Map();
    for (const link of links(left, right))
      found.set(`${link.i}:${link.j}`, [...(found.get(`${link.i}:${link.j}`) ?? []), link]);
    return list.flatMap(({ i, j, label }) => {
      const linked = found.get(`${i}:${j}`);
      if (linked === undefined) return [];
      const { surest, judged } = judgeLinks(linked, left, right);
      const values = rowFeatures(surest, left[i], right[j], judged);
      const conflict = judged.relation === 'conflict';
      const isRight = conflict ? label[0] === 'C' : label !== 'D';
      return [{ conflict, x: ROW_FEATURES.map((key) => values[key]), y: isRight ? 1 : 0 }];
    });
  });
}

const RIDGE = 3;

/** Mean and spread of each feature are taken out for the fit, so that the ridge holds all alike. */
export function fit(list) {
  const mean = ROW_FEATURES.map((_, k) => list.reduce((sum, { x }) => sum + x[k], 0) / list.length);
  const spread = mean.map(
    (m, k) => Math.sqrt(list.reduce((sum, { x }) => sum + (x[k] - m) ** 2, 0) / list.length) || 1,
  );
  const w = logistic(
    list.map(({ x }) => x.map((v, k) => (v - mean[k]) / spread[k])),
    list.map(({ y }) => y),
    { ridge: RIDGE },
  );
  const plain = w.slice(0, -1).map((v, k) => v / spread[k]);
  return [...plain, w.at(-1) - plain.reduce((sum, v, k) => sum + v * mean[k], 0)];
}

if (process.argv[1].endsWith('rows.mjs')) {
  const data = [];
  for (let k = 2; k + 1 < process.argv.length; k += 2)
    data.push(...rows(process.argv[k], process.argv[k + 1]));
  for (const conflict of [false, true]) {
    const list = data.filter((row) => row.conflict === conflict);
    const w = fit(list);
    const sure = list.filter(({ y }) => y === 1).length;
    console.log(conflict ? 'ROW_CONTRADICTS' : 'ROW_AGREES', `${list.length} rows, ${sure} right`);
    console.log([...ROW_FEATURES, 'bias'].map((key, k) => `${key}: ${w[k].toFixed(2)}`).join(', '));
  }
}
