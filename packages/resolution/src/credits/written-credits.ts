import type { ContinuedPart, Credit, Span } from '@wirediff/domain';
import { contentSpans, quoteKind, trimmedContent } from '../contents/content-runs.js';
import type { Frame } from '../hooks/frame.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, spanOf } from '../reading.js';
import type { FullCredit } from './full-credit.js';
import { isOwnReport } from './own-report.js';

export function creditsFrom({ scene, people }: ReadScene, full: FullCredit): Credit[] {
  const { levels, content, speaker } = full;
  const document = full.document && !isOwnReport(scene, full.document) ? full.document : null;
  const runs = content.map((run) => trimmedContent(scene, run)).filter((run): run is Run => run !== null);
  const continued = full.continued.map((one): ContinuedPart => {
    const inner =
      one.frame?.event &&
      !(one.frame.event.passive && one.frame.event.cue.class === 'quote' && one.frame.hooks.length > 0)
        ? one.frame
        : null;
    return {
      // Without its own "he said", as in the contract's example.
      content: contentSpans(scene, one.frame ? one.frame.content : [one.whole]),
      cue: inner ? spanOf(scene, inner.cue) : null,
      document: inner?.document ? spanOf(scene, inner.document) : null,
      speaker: inner?.speaker ? spanOf(scene, people.withName(inner.speaker)) : null,
      speakerName: inner?.speaker ? speakerName(people, inner, speaker) : null,
      quote: quoteKind(scene, inner?.content ?? [one.whole]),
      confidence: one.confidence,
    };
  });
  const out: Credit[] = [];
  levels.slice(0, full.above ?? levels.length).forEach((level, depth) => {
    const next = levels[depth + 1] ?? [];
    for (const link of level) {
      // "whose report Newsweek summarised and Gulf News lifted from Newsweek": nobody cites itself.
      const others = next.filter(({ agency }) => agency.id !== link.agency.id);
      for (const cites of others.length > 0 ? others : [null])
        out.push({
          agency: link.agency,
          mention: link.hook.mention.span,
          // Who is quoted by another further on is "cited" there.
          role:
            (full.quoted || (full.extended && full.prior !== undefined)) &&
            depth === 0 &&
            link.role === 'reports'
              ? 'cited'
              : link.role,
          cites: cites?.agency.name ?? null,
          document: document ? spanOf(scene, document) : null,
          speaker: speaker ? spanOf(scene, people.withName(speaker)) : null,
          speakerName: speaker ? people.nameOf(speaker) : null,
          cue: spanOf(scene, link.hook.cue),
          content: contentSpans(scene, runs),
          continued,
          anaphoric: full.anaphoric.map((run): Span => spanOf(scene, run)),
          quote: quoteKind(scene, runs),
          scope: full.anaphoric.length > 0 ? 'anaphoric' : 'explicit',
          confidence: link.hook.mention.kind === 'name' ? 0.9 : 0.75,
          by: link.hook.by,
        });
    }
  });
  return out;
}

/** "the Belarusian president was quoted as saying": the credit's own speaker, unless another person is named. */
function speakerName(people: ReadScene['people'], frame: Frame, speaker: Run | null): string {
  const passive = frame.event?.passive === true;
  if (passive && speaker && !people.isKnown(frame.speaker!)) return people.nameOf(speaker);
  return people.nameOf(frame.speaker!);
}

/** One mention credited twice with the same words, once with whom it cites and once without: the fuller one stays. */
export function withoutDoubles(credits: readonly Credit[]): Credit[] {
  const fuller = new Set(
    credits
      .filter(({ cites }) => cites !== null)
      .map(({ mention, content }) => `${mention[0]}:${content[0]?.[0]}`),
  );
  // "picked up by Delo and by Hina": Danas stands below both.
  const seen = new Set<string>();
  // "told AFP that C, in a statement e-mailed to the agency": once.
  const told = new Set<string>();
  return credits.filter(({ agency, role, cites, mention, content, scope }) => {
    const again = `${agency.id}:${role}:${cites}:${content.join()}`;
    if (scope === 'explicit' && content.length > 0 && told.size === told.add(again).size) return false;
    const words = `${mention[0]}:${content[0]?.[0]}`;
    if (cites === null && fuller.has(words)) return false;
    const key = `${words}:${agency.id}:${cites}`;
    return seen.size < seen.add(key).size;
  });
}
