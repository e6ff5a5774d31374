import type { AgencyRef, Article } from '@wirediff/domain';
import type { Scene } from './grammar/scene.js';
import type { Register } from './register/register.js';

/**
 * The agency whose own dispatch an article is: its outlet, where that is a news agency. Null for papers, broadcasters and
 * outlets nobody told.
 *
 * @example outlet "Reuters" -> Reuters; outlet "BBC" -> null
 */
export function dispatchAgency({ outlet }: Pick<Article, 'outlet'>, register: Register): AgencyRef | null {
  const found = outlet === null ? null : register.find(outlet);
  return found !== null && register.agency(found.id)?.kind === 'news_agency' ? found : null;
}

/** A dateline stands within the first words: "LAKEVILLE, June 3 (Reuters) - ...". Longer than any of dev's. */
const DATELINE = 120;

/**
 * The agency whose words an article is, by its outlet or by its dateline ("BERLIN (AP) - ..."); an agency's copy stays the
 * agency's where another outlet prints it.
 */
export function ownAgency(
  article: Article,
  { scene }: { readonly scene: Scene },
  register: Register,
): AgencyRef | null {
  const byOutlet = dispatchAgency(article, register);
  if (byOutlet) return byOutlet;
  for (const mention of scene.mentions) {
    if (mention.span[0] > DATELINE) return null;
    if (isDateline(scene.text, mention.span) && register.agency(mention.agency.id)?.kind === 'news_agency')
      return mention.agency;
  }
  return null;
}

/** "(Reuters) -", "(AP) --", "June 3. /TASS/." */
export function isDateline(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 25);
  if (start > DATELINE) return false;
  // "Gas supplies have been cut (BSS).": words of a sentence stand before it, so that it is its source.
  if (/^\)\s*\./.test(after) && /(?:^|\s)\p{Ll}/u.test(before)) return false;
  if (
    /[(/]$/.test(before) &&
    /^[)/](?:,[^\S\n]*[\p{Lu}\d][^-–—(\n]{0,20})?[^\S\n]*(?:[-–—.:]|--)/u.test(after)
  ) {
    // A dateline begins its line, or stands behind one in brackets: "(1st LD) MOSCOW, June 3 (Xinhua)".
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const place = line.slice(line.lastIndexOf(') ') < 0 ? 0 : line.lastIndexOf(') ') + 2);
    return (
      /^[^a-z]{0,30}[A-Za-z .,/'’-]*\d{0,4}.{0,3}[(/]$/.test(place) || !/[.!?]/.test(before.slice(0, -1))
    );
  }
  return /^\s*[-–—]{1,2}\s/.test(after) && isPlaceAndDay(before.trim() || 'A ');
}

/** "MOSCOW, June 3": capitals, and no other word than a month. */
function isPlaceAndDay(words: string): boolean {
  return /^[A-Z][A-Z ]/.test(words) && !/[a-z]/.test(words.replace(/\b\w+ (?=\d)/, ''));
}
