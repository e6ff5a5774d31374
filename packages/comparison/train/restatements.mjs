// Fits the weights of restatements (restatements.ts) on labelled stories and prints them.
//   usage: node train/restatements.mjs PRINTED FOLDER      as for link.mjs
import { restatementCandidates } from '../dist/restatements.js';
import { RESTATEMENT_FEATURES } from '../dist/weights.js';
import { logistic } from './logistic.mjs';
import { load, touches } from './stories.mjs';

/** Every own-voice claim with every credited one, and whether a reader called it a restatement. */
export function rows({ articles, gold }) {
  const labelled = gold.filter(({ type }) => type === 'restatement');
  const fits = (text, label) => text.length <= Math.max(240, 3 * label.length) && touches(text, label);
  return articles.flatMap((one) =>
    restatementCandidates(one).map(({ own, credited, features }) => ({
      story: one.story,
      x: RESTATEMENT_FEATURES.map((key) => features[key]),
      y: labelled.some(
        ({ article, own_voice, credited: text }) =>
          article === one.article.id && fits(own.claim.text, own_voice) && fits(credited.claim.text, text),
      )
        ? 1
        : 0,
    })),
  );
}

export function fit(list) {
  return logistic(
    list.map(({ x }) => x),
    list.map(({ y }) => y),
  );
}

if (process.argv[1].endsWith('restatements.mjs')) {
  const data = [];
  for (let k = 2; k + 1 < process.argv.length; k += 2)
    data.push(...rows(load(process.argv[k], process.argv[k + 1])));
  const weights = fit(data);
  console.log(
    [...RESTATEMENT_FEATURES, 'bias'].map((key, i) => `${key}: ${weights[i].toFixed(2)}`).join(', '),
  );
}
