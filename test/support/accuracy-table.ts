/** Figures by name: numbers, "7/15", or more figures below. */
interface Figures {
  readonly [name: string]: number | string | Figures;
}

/** Sets that were written or gathered by other hands, told together: one row last scored, one scored before anybody read them. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^stories_another_hand_/, 'stories by other hands'],
  [/^chains_another_hand_/, 'passages rich in chains, written by other hands'],
  [/^real_passages_another_hand_/, 'real passages, gathered and labelled by other hands'],
];

/**
 * `test/accuracy.json` as a table for the README. What was scored set by set by other hands is summed up: the mean of the sets
 * with the lowest and the highest, links of chains added up.
 */
export function accuracyTable(accuracy: Figures): string {
  const rows = Object.entries(accuracy).flatMap(([part, sets]) => partRows(part, sets as Figures));
  return ['| what | items | figures |', '| --- | --- | --- |', ...rows].join('\n');
}

function partRows(part: string, sets: Figures): string[] {
  const rows: string[] = [];
  const alone = Object.entries(sets).filter(([name]) => !TOGETHER.some(([start]) => start.test(name)));
  for (const [name, figures] of alone) rows.push(...ownRows([part, name], figures as Figures));
  for (const [start, title] of TOGETHER) {
    const names = Object.keys(sets).filter((name) => start.test(name));
    if (names.length === 0) continue;
    const group = names.map((name) => sets[name] as Figures);
    const closed = names.filter((name) => !name.endsWith('_read')).length;
    const read = closed > 0 ? `all but ${closed} of them read` : 'read';
    const unread = group.flatMap(({ unread, before }) => (unread ?? before ?? []) as Figures | []);
    const items = group.reduce((sum, one) => sum + Number(one.items ?? one.pairs), 0);
    rows.push(row(`${part}, ${names.length} sets of ${title}, ${read}`, items, summary(group)));
    rows.push(row(`the same, before they were read`, items, summary(unread.flat() as Figures[])));
  }
  return rows;
}

/** A set's own row, and one for each kind of figure below it. */
function ownRows(names: readonly string[], figures: Figures): string[] {
  const own = Object.entries(figures).filter(([name, one]) => typeof one !== 'object' && name !== 'items');
  const rows = own.length > 0 ? [row(names.join(', '), figures.items, own.map(told).join(', '))] : [];
  for (const [name, inner] of Object.entries(figures))
    if (typeof inner === 'object') rows.push(...ownRows([...names, name], inner));
  return rows;
}

const told = ([name, figure]: readonly [string, unknown]): string => `${name} ${figure}`;

const row = (what: string, items: unknown, figures: string): string =>
  `| ${what} | ${items ?? ''} | ${figures} |`.replaceAll('_', ' ');

/** Each F1 of the sets as "mean (lowest to highest)", links of chains summed. */
function summary(sets: readonly Figures[]): string {
  const flat = sets.map(flattened);
  const names = [...new Set(flat.flatMap((one) => Object.keys(one)))].filter((name) =>
    /_f1$|^links_right$/.test(name),
  );
  return names
    .map((name) => {
      const values = flat.flatMap((one) => one[name] ?? []);
      const some = values.length < sets.length ? ` in ${values.length} of them` : '';
      return told([name, `${summed(values)}${some}`]);
    })
    .join(', ');
}

/** `relations: { f1 }` as `relations_f1`. */
function flattened(figures: Figures): Record<string, number | string> {
  const found: Record<string, number | string> = {};
  for (const [name, one] of Object.entries(figures))
    if (typeof one !== 'object') found[name] = one;
    else if (one.f1 !== undefined) found[`${name}_f1`] = one.f1 as number;
  return found;
}

function summed(values: readonly (number | string)[]): string {
  if (typeof values[0] === 'string') {
    const parts = values.map((one) => String(one).split('/').map(Number));
    const sum = (place: number) => parts.reduce((all, part) => all + part[place]!, 0);
    return `${sum(0)}/${sum(1)}`;
  }
  const numbers = values.map(Number);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return `${mean.toFixed(1)} (${Math.min(...numbers)} to ${Math.max(...numbers)})`;
}
