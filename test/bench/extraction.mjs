// How fast text becomes attributions on one core, as JSON lines: 10 kB to 10 MB, and how long the models take to load.
// Everything is generated: invented people and places.
//   usage: node test/bench/extraction.mjs [LARGEST_BYTES]
import { extract } from '@wirediff/extraction';
import { analyse, passages } from '@wirediff/text';

const largest = Number(process.argv[2] ?? 10_000_000);
const pick = (list, n) => list[n % list.length];

/** One paragraph of about 250 characters; half of them report what somebody said. */
function paragraph(n) {
  const name = pick(
    ['Vera Lindholm', 'Tomas Orlan', 'the harbour authority', 'a regional official', 'Maria Holt'],
    n,
  );
  const place = pick(['Brenn', 'Lunde', 'Seld', 'Ostmark'], n >> 1);
  return pick(
    [
      `The council of ${place} met on ${pick(['Monday', 'Friday'], n)} to talk about the old quarry, which has been closed since 20${10 + (n % 12)}. About ${100 + (n % 700)} people stood in the rain outside the town hall, and the road to the north was blocked for hours.`,
      `"We have waited ${2 + (n % 9)} years for this bridge," said ${name}, who has lived near ${place} all along. "Nobody told us what it would cost, and now the money is gone." The builders did not answer questions.`,
      `${name} said in a statement that the river had risen by ${1 + (n % 5)}.${n % 10} metres overnight and that the dam above ${place} would hold, Reuters reported. Schools will stay shut until the water falls.`,
      `Ships carry grain, salt and timber through the strait in winter. The ferry from ${place} runs ${1 + (n % 4)} times a day, and its fares were raised by ${n % 20} percent last spring after fuel became dearer.`,
    ],
    n,
  );
}

function textOf(size) {
  const parts = [];
  for (let n = 0, length = 0; length < size; n++) {
    parts.push(paragraph(n));
    length += parts.at(-1).length + 1;
  }
  return parts.join('\n').slice(0, size);
}

function run(text) {
  let attributions = 0;
  for (const [start, end] of passages(text)) attributions += extract(analyse(text.slice(start, end))).length;
  return attributions;
}

const beforeLoad = performance.now();
run('"No," he said.');
const load = performance.now() - beforeLoad;
run(textOf(300_000));
for (let size = 10_000; size <= largest; size *= 10) {
  const text = textOf(size);
  const rounds = Math.max(1, Math.round(1_000_000 / size));
  const before = performance.now();
  let attributions = 0;
  for (let k = 0; k < rounds; k++) attributions = run(text);
  const seconds = (performance.now() - before) / 1000 / rounds;
  console.log(
    JSON.stringify({
      bench: 'extraction',
      characters: size,
      attributions,
      characters_per_second: Math.round(size / seconds),
      load_ms: Math.round(load),
      rss_mb: Math.round(process.memoryUsage().rss / 1e6),
    }),
  );
}
