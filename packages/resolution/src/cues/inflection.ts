const DOUBLED = new Set(['admit', 'put', 'run', 'quip', 'rerun', 're-run']);

/** All forms of a verb: "carry", "carried" -> carry, carried, carries, carrying. */
export function formsOfVerb(lemma: string, past: readonly string[]): string[] {
  return [lemma, ...past, presentOf(lemma), participleOf(lemma)];
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function participleOf(lemma: string): string {
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
