// Fits the weights of restatements (restatements.ts) on pairs of claims that readers judged one by one (FOLDER/restated.jsonl), and
// prints them.
//   usage: node train/restatements.mjs PRINTED FOLDER      as for link.mjs

import { sides } from '../dist/reading/side.js';
import { RESTATEMENT_FEATURES, STRONGER_FEATURES } from '../dist/retelling/restatement-weights.js';
import { restatementCandidates, strongerFeatures } from '../dist/retelling/restatements.js';
import { logistic } from './logistic.mjs';
import { judgedRestatements, load, touches } from './stories.mjs';

/**
 * Every pair of an own-voice claim and a credited one that a reader judged, or an author labelled as a restatement (these for their
 * strength alone: authors label what they wrote, and nothing else).
 */
export function rows(printed, folder) {
  const { articles, gold } = load(printed, folder);
  const labelled = gold.filter(({ type }) => type === 'restatement');
  const judged = new Map(
    judgedRestatements(folder).map(({ article, own, credited, label }) => [
      JSON.stringify([article, own, credited]),
      label,
    ]),
  );
  return articles.flatMap((one) => {
    return restatementCandidates(one).flatMap((candidate) => {
      const [own, credited] = [candidate.own.claim.text, candidate.credited.claim.text];
      const label = judged.get(JSON.stringify([one.article.id, own, credited]));
      const written = labelled.find(
        (row) => row.article === one.article.id && fits(own, row.own_voice) && fits(credited, row.credited),
      );
      const strong = written ? written.stronger : label === undefined || label === 'N' ? null : label === 'S';
      const values = strongerFeatures(candidate, sides(one));
      return label === undefined && strong === null
        ? []
        : [
            {
              x: RESTATEMENT_FEATURES.map((key) => candidate.features[key]),
              y: label === undefined ? null : label === 'N' ? 0 : 1,
              strength: STRONGER_FEATURES.map((key) => values[key]),
              strong: strong === null ? null : strong ? 1 : 0,
            },
          ];
    });
  });
}

const fits = (text, label) => text.length <= Math.max(240, 3 * label.length) && touches(text, label);

if (process.argv[1].endsWith('restatements.mjs')) {
  const data = [];
  for (let k = 2; k + 1 < process.argv.length; k += 2)
    data.push(...rows(process.argv[k], process.argv[k + 1]));
  const print = (name, features, list) => {
    const weights = logistic(
      list.map(([x]) => x),
      list.map(([, y]) => y),
    );
    console.log(`${name}: ${list.length} pairs, ${list.filter(([, y]) => y === 1).length} of them so`);
    console.log([...features, 'bias'].map((key, i) => `${key}: ${weights[i].toFixed(2)}`).join(', '));
  };
  const judged = data.filter(({ y }) => y !== null);
  const told = data.filter(({ strong }) => strong !== null);
  print(
    'RESTATEMENT',
    RESTATEMENT_FEATURES,
    judged.map(({ x, y }) => [x, y]),
  );
  print(
    'STRONGER',
    STRONGER_FEATURES,
    told.map(({ strength, strong }) => [strength, strong]),
  );
}
