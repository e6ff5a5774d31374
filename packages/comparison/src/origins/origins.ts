import type { Claim, Origins } from '@wirediff/domain';
import type { ComparedArticle } from '../reading/side.js';
import { level } from '../words/words.js';

/**
 * Where a credited claim comes from in the end: its document, else its speaker with the innermost agency, else the
 * innermost agency. Null for claims credited to no agency. Equal keys are one origin.
 *
 * @example AFP on "the Kremlin said in a statement" and Reuters on "the same Kremlin statement" -> one key
 */
export function originKey(claim: Claim): string | null {
  const agency = claim.chain.at(-1)?.agency;
  if (agency === undefined) return null;
  if (claim.document?.isOrigin === true) return `document:${claim.document.key}`;
  const speaker = speakerOf(claim);
  return speaker === null ? `agency:${agency.id}` : `speaker:${speakerKey(speaker)}|${agency.id}`;
}

function speakerOf(claim: Claim): string | null {
  return claim.speaker === null || claim.speaker.name === 'unknown' ? null : claim.speaker.name;
}

/** Last words of names of bodies and offices, which alone tell of nobody: "the Foreign Ministry", "Defence Minister". */
const OF_BODIES =
  /^(?:ministry|minister|office|department|police|army|navy|government|council|court|committee|commission|agency|authority|service|services|union|party|group|company|bank|spokesman|spokeswoman|spokesperson|official|officials|president|governor|mayor|ambassador|embassy|embassies|headquarters|administration|parliament|forces|staff|command|guard|fund|association|federation|board|bureau|secretary|prosecutor|prosecutors)$/;

/**
 * What a speaker is known by: a person by the last word of the name, so that "Lukashenko" and "Alexander Lukashenko" are one; all
 * others ("the foreign ministry", "a police spokesman") by the whole of it. Two persons of one last name through one agency
 * count as one.
 */
function speakerKey(name: string): string {
  const words = level(name).match(/[\p{L}\p{N}'-]+/gu) ?? [name];
  while (words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/i.test(words.at(-1)!)) words.pop();
  const last = words.at(-1)!;
  const isPerson = /^\p{Lu}/u.test(last) && !OF_BODIES.test(last.toLowerCase()) && !isSomebodysOwn(words);
  if (isPerson) return last.toLowerCase();
  const from = /^(?:an?|the|its|their)$/i.test(words[0]!) && words.length > 1 ? 1 : 0;
  return words.slice(from).join(' ').toLowerCase();
}

/** "a lawyer for Ada Lind", "Ada Lind's brother Jon", "Ada Lind and Jon Roth": not Lind, whatever name it ends in. */
const isSomebodysOwn = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:for|of|to|with|on|in|at|from|by|near|and|representing|defending)$|'s?$/.test(word),
  );

/** What a reader calls the origin of a credited claim: "Kremlin statement", "Ivan Petrov through TASS", "AFP". */
export function originName(claim: Claim): string {
  if (claim.document?.isOrigin === true) return claim.document.name;
  const agency = claim.chain.at(-1)!.agency.name;
  const speaker = speakerOf(claim);
  return speaker === null ? agency : `${speaker} through ${agency}`;
}

/** Does a claim know more of where it comes from than the agency's name? */
function isSourced(claim: Claim): boolean {
  return claim.document?.isOrigin === true || speakerOf(claim) !== null;
}

/**
 * Counts the independent origins of the credited claims of one article or of a story's articles. A claim with neither
 * document nor speaker adds no origin where its innermost agency has a claim in that article that has one, as any hop.
 */
export function origins(articles: readonly ComparedArticle[]): Origins {
  const agencies = new Map<string, string>();
  const found = new Map<string, { name: string; agencies: Map<string, string> }>();
  for (const { claims } of articles) {
    const sourced = new Set(
      claims.filter(isSourced).flatMap((claim) => claim.chain.map((hop) => hop.agency.id)),
    );
    for (const claim of claims) {
      const key = originKey(claim);
      if (key === null) continue;
      for (const { agency } of claim.chain) agencies.set(agency.id, agency.name);
      if (!isSourced(claim) && sourced.has(claim.chain.at(-1)!.agency.id)) continue;
      const origin = found.get(key) ?? { name: originName(claim), agencies: new Map<string, string>() };
      // Of two names of one origin the one that sorts first, whatever article came first.
      if (originName(claim) < origin.name) origin.name = originName(claim);
      for (const { agency } of claim.chain) origin.agencies.set(agency.id, agency.name);
      found.set(key, origin);
    }
  }
  return {
    agencies: [...agencies.values()].sort(),
    origins: [...found]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([, origin]) => ({ name: origin.name, agencies: [...origin.agencies.values()].sort() })),
  };
}
