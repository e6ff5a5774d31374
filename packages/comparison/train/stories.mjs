// Labelled stories as compared articles: the claims come from what `wirediff compare --jsonl` printed for them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const id = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const ref = (name) => ({ id: id(name), name, fullName: name, generic: false });

/**
 * @param printed the file with what `compare` printed
 * @param folder holds articles.jsonl (with `story` and `publisher_kind`) and gold.jsonl
 */
export function load(printed, folder) {
  const articles = lines(join(folder, 'articles.jsonl'));
  const { claims } = JSON.parse(readFileSync(printed, 'utf8'));
  const list = articles.map((article) => {
    const own = claims.filter((claim) => claim.article === article.id);
    const units = [0];
    for (const point of article.text) units.push(units.at(-1) + point.length);
    return {
      story: article.story,
      article: {
        id: article.id,
        text: article.text,
        title: article.title,
        outlet: article.publisher,
        publishedAt: article.published_at,
      },
      agency: article.publisher_kind === 'agency' ? ref(article.publisher) : null,
      claims: own.map((claim, index) => ({
        index,
        field: claim.field,
        spans: claim.spans.map(([from, to]) =>
          claim.field === 'title' ? [from, to] : [units[from], units[to]],
        ),
        text: claim.text,
        ownVoice: claim.own_voice === true,
        chain: claim.chain.map((name) => ({ agency: ref(name), role: 'reports', mention: null })),
        document:
          claim.document === null
            ? null
            : { key: id(claim.document), name: claim.document, span: null, isOrigin: true },
        speaker: claim.speaker === null ? null : { name: claim.speaker, span: null },
        quote: claim.quote,
        cue: claim.cue,
        stance: claim.stance,
        scope: claim.scope,
        anaphoric: [],
        placement: claim.placement,
        confidence: 1,
        by: claim.by,
      })),
    };
  });
  return { articles: list, gold: lines(join(folder, 'gold.jsonl')) };
}

const level = (text) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[—–]/g, '-')
    .replace(/\u00a0/g, ' ');
const wordsOf = (text) =>
  level(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Does a claim hold a labelled text, without being much longer? The rule of the scorer. */
export function answers({ article }, claim, text) {
  const title = level(article.text).indexOf(level(text)) < 0;
  if ((claim.field === 'title') !== title) return false;
  const from = level(title ? article.title : article.text).indexOf(level(text));
  if (from < 0) return false;
  const length = claim.spans.reduce((n, [a, b]) => n + b - a, 0);
  if (length > Math.max(240, 3 * text.length)) return false;
  const held = claim.spans.reduce(
    (n, [a, b]) => n + Math.max(0, Math.min(b, from + text.length) - Math.max(a, from)),
    0,
  );
  return held >= 0.4 * text.length;
}

/** Do two texts share half the words of the shorter? */
export function touches(a, b, share = 0.5) {
  const words = new Set(wordsOf(a));
  const others = wordsOf(b);
  const common = others.filter((word) => words.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.length)) >= share;
}

/**
 * What readers judged of a folder's claims, whatever the machine had made of them, with their places as they are now.
 * FOLDER/judged.jsonl has a line a pair, `{a, i, b, j, text_a, text_b, label}`: the articles, the places of the claims in what was printed
 * then, their texts, and S (one matter, both can be right), C... (one matter, they contradict each other) or D (two matters). Pairs
 * whose claims are no longer cut so are left out.
 */
export function judgedIn(folder, articles) {
  const file = join(folder, 'judged.jsonl');
  if (!existsSync(file)) return [];
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const placed = (article, i, text) => {
    const { claims } = byId.get(article);
    return claims[i]?.text === text ? i : claims.findIndex((claim) => claim.text === text);
  };
  return lines(file)
    .map((one) => ({ ...one, i: placed(one.a, one.i, one.text_a), j: placed(one.b, one.j, one.text_b) }))
    .filter(({ i, j }) => i >= 0 && j >= 0);
}

/**
 * What readers judged of a folder's own-voice and credited claims. FOLDER/restated.jsonl has a line a pair, `{article, own, credited,
 * label}`: the article, the texts of both, and R (said again), S (in stronger words) or N (something else).
 */
export function judgedRestatements(folder) {
  const file = join(folder, 'restated.jsonl');
  return existsSync(file) ? lines(file) : [];
}
