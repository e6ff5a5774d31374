import { type Fingerprint, LEAST_SCORE, sameEvent, searchTerms } from '@wirediff/comparison';
import {
  type connect,
  findCandidates,
  lockStories,
  type Neighbourhood,
  replaceEdges,
  sumUpStory,
  writeStories,
} from '@wirediff/db';

/** Reports of one event appear within a few days of each other. */
const DAYS = 5;

/**
 * Finds an article's story: its edges to articles on the same event, and from them the connected component. Only one
 * process does this at a time; it is short. Every edge is found by whichever of its two articles comes later, because
 * fingerprints are committed before either is grouped.
 *
 * @returns ids of the articles of its story, itself included, the smallest first: it is the story's own
 */
export function regroup(db: ReturnType<typeof connect>, articleId: string): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    const mine = await lockStories(trx, articleId);
    if (mine === null) return [];
    const own = mine.body as Fingerprint;
    const asked = { ...searchTerms(own), day: own.day };
    const candidates = await findCandidates(trx, articleId, asked, { days: DAYS, score: LEAST_SCORE });
    const edges = candidates.flatMap((other) => {
      const { same, score } = sameEvent(own, other.body as Fingerprint);
      return same ? [{ articleId: other.articleId, score }] : [];
    });
    const around = await replaceEdges(trx, articleId, edges);
    const stories = label(around);
    await writeStories(
      trx,
      around.articles.flatMap((one) => {
        const to = stories.get(one.articleId)!;
        return one.storyId === to ? [] : [{ articleId: one.articleId, from: one.storyId, to }];
      }),
    );
    const story = stories.get(articleId)!;
    await sumUpStory(trx, story);
    return [...stories].flatMap(([id, of]) => (of === story ? [id] : []));
  });
}

/** Every article's story: the smallest id of its connected component. */
function label({ articles, edges }: Neighbourhood): Map<string, string> {
  const parent = new Map(articles.map(({ articleId }) => [articleId, articleId]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  const smaller = (a: string, b: string) => (BigInt(a) < BigInt(b) ? a : b);
  for (const [a, b] of edges) {
    const [x, y] = [root(a), root(b)];
    const low = smaller(x, y);
    parent.set(low === x ? y : x, low);
  }
  return new Map(articles.map(({ articleId }) => [articleId, root(articleId)]));
}
