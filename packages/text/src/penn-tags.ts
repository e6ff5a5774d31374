import type { PartOfSpeech } from './analysis.js';

/** Penn Treebank tags with the coarse part of speech each stands for. A tag's number is its place here. */
const TABLE: readonly (readonly [string, PartOfSpeech])[] = [
  ['NN', 'NOUN'],
  ['NNS', 'NOUN'],
  ['NNP', 'PROPN'],
  ['NNPS', 'PROPN'],
  ['PRP', 'PRON'],
  ['PRP$', 'PRON'],
  ['WP', 'PRON'],
  ['WP$', 'PRON'],
  ['EX', 'PRON'],
  ['DT', 'DET'],
  ['PDT', 'DET'],
  ['WDT', 'DET'],
  ['VB', 'VERB'],
  ['VBD', 'VERB'],
  ['VBG', 'VERB'],
  ['VBN', 'VERB'],
  ['VBP', 'VERB'],
  ['VBZ', 'VERB'],
  ['MD', 'AUX'],
  ['JJ', 'ADJ'],
  ['JJR', 'ADJ'],
  ['JJS', 'ADJ'],
  ['RB', 'ADV'],
  ['RBR', 'ADV'],
  ['RBS', 'ADV'],
  ['WRB', 'ADV'],
  ['IN', 'ADP'],
  ['RP', 'ADP'],
  ['TO', 'PART'],
  ['POS', 'PART'],
  ['CC', 'CCONJ'],
  ['CD', 'NUM'],
  ['UH', 'INTJ'],
  ['FW', 'X'],
  ['LS', 'X'],
  ['SYM', 'SYM'],
  ['$', 'SYM'],
  ['#', 'SYM'],
  ['.', 'PUNCT'],
  [',', 'PUNCT'],
  [':', 'PUNCT'],
  ['``', 'PUNCT'],
  ["''", 'PUNCT'],
  ['-LRB-', 'PUNCT'],
  ['-RRB-', 'PUNCT'],
  ['HYPH', 'PUNCT'],
];

export const PENN_TAGS: readonly string[] = TABLE.map(([tag]) => tag);
export const PENN_NUMBER: ReadonlyMap<string, number> = new Map(
  PENN_TAGS.map((tag, number) => [tag, number]),
);

const COARSE: readonly PartOfSpeech[] = TABLE.map(([, coarse]) => coarse);

const AUXILIARIES: ReadonlySet<string> = new Set(
  "be is are was were been being am 's 're 'm ’s ’re ’m has have had having 've ’ve 'd ’d do does did".split(
    ' ',
  ),
);
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that if whether because although though while unless since'.split(' '),
);

/**
 * The coarse part of speech of a tagged word. Auxiliaries are told by their form, so a full "have" ("they have two
 * boats") counts as one too: Penn tags do not tell them apart.
 */
export function coarse(tag: number, lower: string): PartOfSpeech {
  const found = COARSE[tag]!;
  if (found === 'VERB' && AUXILIARIES.has(lower)) return 'AUX';
  if (found === 'ADP' && SUBORDINATORS.has(lower)) return 'SCONJ';
  return found;
}
