import type { NoncreditReason } from '@wirediff/domain';
import { COMPANY_AFTER, PHOTO } from '../cues/traps.js';
import { isDateline } from '../dispatch-agency.js';
import type { Scene } from '../grammar/scene.js';
import { accountBehind } from '../hooks/account-words.js';
import type { Mention } from '../mention.js';

/** Why a mention carries no credit: what a reader would say of it. `topic` where nothing more is known. */
export function reasonOf(scene: Scene, mention: Mention): NoncreditReason {
  const { text, lower } = scene;
  const [start, end] = mention.span;
  if (mention.never) return mention.never;
  if (isDateline(text, [start, end])) return 'dateline';
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 60);
  // "according to Asia-Plus via the BBC", "Delo reported (via Danas)" are none, "Ann Lee/Delo via the AP" is.
  const isBrought =
    /\b(?:according to|(?:reported|relayed|quoted|cited|carried) by|citing|source:) ?[^.\n]{0,50}$/i.test(
      before,
    );
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
  const isVia =
    /\bvia\W{0,3}$/.test(sentence) &&
    (/\b(?:report|sa(?:y|id)|writ|wrote|claim|told|tell|speak|talk)/i.test(sentence) ||
      // "Danas (via Delo) writes"
      /^\) (?:report|sa(?:y|id)|writ|wrote|claim|reveal|understand|suggest)/.test(after));
  if ((PHOTO.test(before) && !isBrought && !isVia) || /^\s*(?:photo|pictures?|images?)\b/i.test(after))
    return 'photo_credit';
  // "By Kyodo's account the firm stopped it."
  const isAccount = accountBehind(scene, mention.phrase[1]) > 0;
  const byline = /(?:^|\n)[^\S\n]*(?:By|Reporting by|Editing by|Written by)\b([^\n.]{0,50})$/.exec(before);
  if (!isAccount && byline && isOfNames(byline[1]!)) return 'byline';
  if (
    /^[^.\n]{0,120}contributed to this (?:report|story|article)/.test(text.slice(end, end + 160)) ||
    /(?:contributed to this|©|copyright)[^\n]{0,30}$/i.test(before)
  )
    return 'sign_off';
  if (
    /(?:request|requests|requested|asked)[^.]{0,40}comment[^.]{0,20}$/.test(before) ||
    /^[^.]{0,40}(?:request|requests) for comment/.test(after)
  )
    return 'request_for_comment';
  if (/^\s*<|^\s*\([A-Z]+(?:\.[A-Z]+)?\)/.test(after)) return 'market';
  if (COMPANY_AFTER.test(lower[mention.phrase[1]] ?? '')) return 'topic';
  if (/^(?:reported|said|reports|says)$/.test(lower[mention.phrase[1]] ?? '')) return 'no_content';
  return 'topic';
}

/** "Ada Lind and Bo Roth in Brenn for", but not "the decree, a copy of which was obtained by". */
const isOfNames = (words: string): boolean =>
  (words.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}-]*/gu) ?? []).every((word) =>
    /^(?:and|in|of|for|with|the|our|staff|correspondent|correspondents|reporter|reporters|writer|writers|from|at|a|an|special|to|via|de|la|van|von|der|bin|al|el|additional|reporting|editor|agencies|news|agency)$/.test(
      word,
    ),
  );
