import type { AgencyRef, Claim } from '@wirediff/domain';
import type { ComparedArticle } from './reading/side.js';

const agency = (id: string, name: string): AgencyRef => ({ id, name, fullName: name, generic: false });
export const afp = agency('afp', 'AFP');
export const reuters = agency('reuters', 'Reuters');
export const sputnik = agency('sputnik', 'Sputnik');
export const belta = agency('belta', 'BelTA');

export type Draft = Partial<Omit<Claim, 'chain'>> & { text: string; chain?: AgencyRef[] };

/** An article made of the given claims, in order. */
export function article(id: string, drafts: readonly Draft[], own: AgencyRef | null = null): ComparedArticle {
  const text = drafts.map((draft) => draft.text).join(' ');
  let from = 0;
  const claims = drafts.map((draft, index): Claim => {
    const start = text.indexOf(draft.text, from);
    from = start + draft.text.length;
    const { chain = [], ...rest } = draft;
    return {
      index,
      field: 'text',
      spans: [[start, from]],
      ownVoice: chain.length === 0,
      chain: chain.map((ref) => ({ agency: ref, role: 'reports' as const, mention: null })),
      document: null,
      speaker: null,
      quote: /^["“]/.test(draft.text) ? 'direct' : 'indirect',
      cue: null,
      stance: 'neutral',
      scope: 'explicit',
      anaphoric: [],
      placement: index === 0 ? 'lead' : 'body',
      confidence: 1,
      by: 'test',
      ...rest,
    };
  });
  return {
    article: { id, text, title: null, outlet: 'The Daily Post', publishedAt: '2026-05-04T10:00:00Z' },
    agency: own,
    claims,
  };
}
