import { adjectiveOf } from '../cues/places.js';
import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf } from '../reading.js';

/** What "Roya News", "Sham FM", "Baku TV" may lose, however short the rest; "Koha" of "Koha Ditore" stands for itself. */
const KIND = /^(?:News|TV|FM|Agency|Radio|Media|Press|Television|Online|Newspaper)$/;

/** "Noviny.sk" may go by "Noviny". */
const SITE = /^(\p{Lu}[\p{L}\d]{3,})\.\p{Ll}{2,4}$/u;

/** First words that do not name an outlet by themselves. */
const WIDE =
  /^(?:The|Gulf|Arab|Sky|Fox|Business|Channel|Radio|Daily|State|National|Voice|World|Press|News|Sports?|City|Free|Public|Central|Eastern|Western|Northern|Southern|African|Local|Global|Green|Sunday|Union|Star|Sun|Time|First|One|New|Christian|Catholic|Army|Police|Press|Family|Morning|Evening|Financial|Economic|Independent|Weekly|Straits|Security|Foreign|Middle|Military|Political|Prime|Asia|Europe|Africa|America)$/;

/** "Shafaq named no source", "copied Roya's list", "citing Sham": where an outlet's name stands, and no longer one. */
function isNamedAlone({ tokens, lower, tag }: Reading, i: number): boolean {
  if (
    /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') ||
    /^\p{Lu}\p{L}/u.test(
      i > 0 && lower[i - 1] !== '.' && tag[i - 1]!.startsWith('NNP') ? tokens[i - 1]!.text : '',
    )
  )
    return false;
  return (
    /^'s?$/.test(lower[i + 1] ?? '') ||
    /^(?:VBD|VBZ)$/.test(tag[i + 1] ?? '') ||
    /^(?:by|citing|quoting|told|to|from|with|crediting|relaying)$/.test(lower[i - 1] ?? '')
  );
}

/**
 * Papers called by the last word of a name given before: "The Washington Post reported ... a donor told the Post". A
 * register name of one word ("the Times") means the longer name where that stands in the text already.
 *
 * @returns the mentions with the short ones added or turned to whom they mean, by place
 */
export function withShortNames(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { tokens, lower } = reading;
  const byLast = new Map<string, Mention>();
  const byFirst = new Map<string, Mention>();
  const result: Mention[] = [];
  const lastOf = ({ run }: Mention) => tokens[run[1] - 1]!.text;
  let next = 0;
  let skip = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mention = mentions[next];
    if (mention && mention.run[0] === i) {
      next++;
      const last = tokens[mention.run[1] - 1]!.text;
      const long = mention.run[1] - mention.run[0] === 1 ? byLast.get(last) : undefined;
      // "Koha Ditore ... learned it from Koha": no outlet of its own.
      const one = mention.run[1] - i === 1 ? byFirst.get(last) : undefined;
      // "Milenio TV reported rain. Milenio said C": not the paper of that name.
      const whole = mention.kind === 'unlisted' || (one && KIND.test(lastOf(one))) ? one : undefined;
      const means =
        whole ?? (long && long.agency.id !== mention.agency.id && lower[i - 1] === 'the' ? long : null);
      result.push(means ? { ...mention, agency: means.agency, kind: 'later', never: null } : mention);
      if (mention.run[1] - mention.run[0] > 1 && mention.never === null) byLast.set(last, mention);
      const name = tokens[mention.run[0]]!.text;
      if (
        mention.run[1] - mention.run[0] === 2 &&
        mention.never === null &&
        (KIND.test(last) || /^\p{Lu}\p{L}{3}/u.test(name)) &&
        /^\p{Lu}/u.test(name) &&
        !WIDE.test(name) &&
        adjectiveOf(name) === null
      )
        byFirst.set(name, mention);
      const site = SITE.exec(last)?.[1];
      if (site !== undefined && mention.never === null && !WIDE.test(site)) byFirst.set(site, mention);
      skip = Math.max(skip, mention.phrase[1]);
      continue;
    }
    const first = i < skip ? undefined : byFirst.get(tokens[i]!.text);
    if (first && isNamedAlone(reading, i)) {
      const run: Run = [i, i + 1];
      result.push({
        span: spanOf(reading, run),
        run,
        phrase: run,
        agency: first.agency,
        kind: 'later',
        never: null,
      });
      continue;
    }
    if (i < skip || lower[i - 1] !== 'the' || !/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    const meant = byLast.get(tokens[i]!.text);
    if (!meant || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue;
    const run: Run = [i, i + 1];
    result.push({
      span: spanOf(reading, run),
      run,
      phrase: [i - 1, i + 1],
      agency: meant.agency,
      kind: 'later',
      never: null,
    });
  }
  return result;
}
