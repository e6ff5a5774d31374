import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { TITLES } from '../speakers/titles.js';
import {
  anyTaken,
  hasEdition,
  isCalledByKind,
  isPlaceOfKind,
  isProgramme,
  kindFollows,
  speaksItself,
} from './called-by-kind.js';
import type { Mention } from './mention.js';
import { slotOf } from './slot.js';
import { isToldOfQuote } from './told-quote.js';
import { unlistedMention } from './unlisted-mention.js';

/** Words that end (or begin) the names of outlets. */
const OUTLET_WORD =
  /^(?:Rádio|Agência|Agencia|Agence|Agenzia|Télé|Televisión|Televisão|Prensa|Presse|Stampa|Gazzetta|Giornale|Corriere|Heraldo|Noticias|Notícias|Nachrichten|Mercury|Statesman|Messenger|Reporter|Bladet|Avisen|Vesti|Khabar|Novine|Jornada|Folha|Correo|Voice|News|Newswire|Times|Post|Press|Herald|Tribune|Journal|Gazette|Telegraph|Chronicle|Observer|Standard|Examiner|Courier|Inquirer|Mail|Mirror|Express|Star|Sun|Globe|Daily|Weekly|Radio|Television|TV|FM|Channel|Media|Network|Broadcasting|Shimbun|Ilbo|Review|Monitor|Dispatch|Bulletin|Register|Echo|Argus|Advertiser|Record|Wire|Newswire|Tageszeitung|Zeitung|Gazeta|Pravda|Le|El|La|Il|Die|Magazine|Report|Today|Online|Tidende|Dagblad|Posten|Jornal|Diario|Diário|Journal|Hürriyet|Sabah|Haber|Newspaper|Insider|Mag|Gazet|Nieuws|Novosti|Patrika|Times-Union|Sentinel|Ledger|Beacon|Lantern|Morning|Evening|Sunday|Blade|Bee|Free|Independent|Republic|Nation|Digest|Guardian|Liberty|Business|Wochenblatt|Kurier|Blatt|Žurnal|Zurnal|Vijesti|Dnevnik|Vestnik|Pravo|Noviny|Zprávy|Hirlap|Hírlap|Ziarul|Gândul|Adevărul|Libertatea|Ekspres|Ekspress|Expressen|Tidning|Avis|Avisa|Lehti|Sanomat|Dispatch|Bugle|Recorder|Leader|Enterprise|Banner|Item|Intelligencer|Transcript|Reformer|Forum|Portal|Wire)$/;
/** Ends of names that hardly anything but papers has. */
const STRONG =
  /^(?:Herald|Tribune|Gazette|Telegraph|Chronicle|Observer|Examiner|Courier|Inquirer|Argus|Advertiser|Sentinel|Shimbun|Ilbo|Zeitung|Tageszeitung|Dagblad|Tidende|Gazeta|Pravda|Patrika|Statesman|Times-Union|Newspaper|Guardian|Hirlap|Hírlap|Sanomat|Tidning)$/;
/** A site's address is a name by itself. */
const SITE =
  /^[\p{L}\p{N}-]+\.(?:com|ru|net|org|info|kz|kg|ua|by|tv|news|io|co|uk|de|fr|it|pl|cz|am|az|ge|md|eu|me|in|id|ph|pk|ir|il|tr|uz|media|realii|press|online|doc|pro)$/iu;
const CALLSIGN =
  /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$|^\p{Lu}[\p{L}\p{N}]+-TV$|^TV\p{Lu}?-?\d{0,2}$|^Channel$/u;
/** Capitalised words that begin a name of somebody else. */
const OTHERS =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime|Minister|Senator|Sen|Rep|Gov|Governor|General|Gen|Col|Colonel|Lt|Sgt|Judge|Justice|King|Queen|Prince|Princess|Pope|Congress|Parliament|Senate|House|Court|Supreme|Pentagon|Kremlin|White|Treasury|Commission|Council|Committee|Ministry|Department|Bank|University|Institute|Party|Union|Police|Army|Navy|God|Twitter|Facebook|Telegram|Instagram|Google|Apple|Amazon|Microsoft|I|He|She|It|We|They|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What agencies are called that supply no news. */
const OTHER_AGENCIES =
  /^(?:Aid|Relief|Rating|Ratings|Intelligence|Security|Federal|Travel|Welfare|Humanitarian|Government|Space|Energy|Tax|Law|Credit|UN|Ad|Advertising|Employment|Environmental|Weather)$/;

/** Titles within a run of capitals: "Texas Sen. Ted Cruz". */
const TITLED =
  /^(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Sgt|Capt|Prof|President|Minister|Senator|Governor)\.?$/;

/** Ends of names of bodies that report too, and are no outlets. */
const ORGANISATION =
  /^(?:Office|Commission|Department|Ministry|Committee|Bureau|Foundation|Institute|Association|Corporation|Center|Centre|Council|Airlines|Airways|Bank|University|Court|Police|Fund|Service|Authority|Organization|Organisation|Group|Research|Alliance|Federation|Society|Coalition|Movement)$/;

/**
 * Outlets that no register lists but that stand in an outlet's place: a name with an outlet's word in it or an outlet's
 * kind beside it ("the Bedfordshire on Sunday", "the website cricinfo.com"), or one in words that only outlets get
 * ("picked up by X", "X reported, citing Y"). Kept as such: id `unlisted:...`.
 */
export function unlistedMentions(reading: Reading, taken: (token: number) => boolean): Mention[] {
  const found: Mention[] = [];
  const outlets = new Set<Run>();
  const runs = capitalRuns(reading, taken).filter((run) => {
    const earlier = outlets.size > 0 || anyTaken(taken, run[0]);
    if (isPlaceOfKind(reading, trimmed(reading, run), earlier)) return false;
    if (isOutlet(reading, run, taken)) outlets.add(run);
    return true;
  });
  // "CNN affiliate Teletica reported ... Teletica said": once known for an outlet, known for the whole text.
  const known = new Set([...outlets].map((run) => wordsOf(reading, trimmed(reading, run))));
  // "Frank, quoting ..." where "Thomas Frank" stands in the text: a person.
  for (const run of runs)
    if (run[1] - run[0] > 1 && !outlets.has(run)) known.delete(reading.tokens[run[1] - 1]!.text);
  for (const run of runs) {
    if (!known.has(wordsOf(reading, trimmed(reading, run)))) continue;
    found.push(unlistedMention(reading, trimmed(reading, run)));
  }
  return found;
}

function capitalRuns(reading: Reading, taken: (token: number) => boolean): Run[] {
  const runs: Run[] = [];
  const { tokens, sentenceOf, quotation } = reading;
  const isCapital = (i: number) =>
    i < tokens.length &&
    !taken(i) &&
    /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|(?:al|an|ar|as|ash|ad|at|az|el)-\p{Lu})/u.test(tokens[i]!.text) &&
    quotation[i] === -1;
  for (let i = 0; i < tokens.length; i++) {
    if (SITE.test(tokens[i]!.text) && !taken(i) && quotation[i] === -1) {
      runs.push([i, i + 1]);
      continue;
    }
    if (!isCapital(i)) continue;
    let end = i + 1;
    for (;;) {
      if (isCapital(end) && sentenceOf[end] === sentenceOf[i]) end++;
      // "Bedfordshire on Sunday", "Channel 12", "Frankfurter & Co"
      else if (
        /^(?:on|of|and|&|de|al|el|du|des|della|\d{1,2})$/.test(tokens[end]?.text ?? '') &&
        isJoined(reading, end, isCapital)
      )
        end++;
      else break;
    }
    runs.push([i, end]);
    i = end - 1;
  }
  return runs;
}

function isJoined({ tokens, lower }: Reading, at: number, isCapital: (i: number) => boolean): boolean {
  if (/^\d/.test(tokens[at]!.text))
    return (
      CALLSIGN.test(tokens[at - 1]!.text) ||
      /^(?:channel|moldova|radio|tv|france|kanal|canal|news|bfm)$/i.test(lower[at - 1]!)
    );
  // "Voice of Lebanon", "Journal of Commerce"
  if (lower[at] === 'of' && /^(?:Voice|Journal|Times|Radio)$/.test(tokens[at - 1]!.text))
    return isCapital(at + 1);
  // "the Bedfordshire on Sunday", not "Jake Moore on Sunday"
  if (lower[at] === 'on') return tokens[at + 1]?.text === 'Sunday' && lower[at - 2] === 'the';
  if (/^(?:and|&)$/.test(lower[at]!)) return lower[at] === '&' && isCapital(at + 1);
  return isCapital(at + 1) && lower[at] !== 'of';
}

/** Leading words that are no part of the name: an article, a place in the genitive. */
function trimmed({ tokens }: Reading, [from, to]: Run): Run {
  let start = from;
  while (
    start < to - 1 &&
    /^(?:The|A|An|In|But|And|While|As|On|At|According|Citing|Quoting|Local|State|Both|Neither|Each|Several|Other|Another|Some|Two|Three|Most|Many|All|His|Her|Its|Their|Our|No|One|Then|When|After|Before|Since|For|From|With|By|That|This|These|Those)$/.test(
      tokens[start]!.text,
    )
  )
    start++;
  return [start, to];
}

function isOutlet(reading: Reading, run: Run, taken: (token: number) => boolean): boolean {
  const { tokens, lower, tag } = reading;
  const [from, to] = trimmed(reading, run);
  const first = tokens[from]!.text;
  const last = tokens[to - 1]!.text;
  if (
    from + 1 === to &&
    /^(?:State|Local|Press|Media|Official|National|Public|Foreign|Regional)$/.test(first)
  )
    return false;
  // "The Washington Post's Robert Costa reported", "POLITICO Florida reported": part of what stands before.
  if (
    taken(from - 1) ||
    (lower[from - 1] === "'s" && (taken(from - 2) || CARRIER_NOUNS.has(lower[from - 2] ?? '')))
  )
    return false;
  // "Radio Oasis's Ann Lee reported": whose she is.
  if (lower[from - 1] === "'s" && OUTLET_WORD.test(tokens[from - 2]?.text ?? '')) return false;
  // "In remarks to the Vremya newspaper"
  if (
    from + 1 === to &&
    /^(?:In|On|At|By|From|For|With|As|But|And|While|When|After|Before|Since|According|Citing|Quoting|Asked|Speaking)$/.test(
      first,
    )
  )
    return false;
  if (run[1] - run[0] > 1 && tokens.slice(from, to).some(({ text }) => TITLED.test(text))) return false;
  // "the Congressional Budget Office reported", but "the Syrian Press Center news site"
  const press = tokens
    .slice(from, to)
    .some(({ text }) => /^(?:News|Press|Media|Information|Broadcasting)$/.test(text));
  // "Dismissing reports in the British media"
  if (from + 1 === to && tag[from] === 'VBG' && reading.sentenceOf[from] !== reading.sentenceOf[from - 1])
    return false;
  if (ORGANISATION.test(last) && !press && lower[to] !== 'news') return false;
  if (
    /^(?:Though|Although|Social|Multiple|Figures|Both|Neither|Each|Several|Other|Another|Some|Two|Three|Most|Many|All|No|None|One|Either)$/.test(
      first,
    )
  )
    return false;
  // "Libya's TV", "the Communist Party paper": a kind, whose name stands elsewhere.
  if (
    from + 1 === to &&
    OUTLET_WORD.test(first) &&
    !/^(?:Le|El|La|Il|Die)$/.test(first) &&
    lower[from - 1] !== 'the'
  )
    return false;
  if (/^(?:Party|Ministry|Army|Government|Church|Council|Union|Kremlin)$/.test(last)) return false;
  if (OTHERS.test(first.replace(/\.$/, '')) || countryOf(wordsOf(reading, [from, to])) !== null) return false;
  // "the Hong Kong newspaper Wen Wei Po", "Western news agencies": what comes before a kind is no name.
  if (
    CARRIER_NOUNS.has(lower[to] ?? '') &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    !/day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      tokens[to + 1]!.text,
    )
  )
    return false;
  if (
    from + 1 === to &&
    /^(?:Western|Eastern|Northern|Southern|Arab|European|African|Asian|Latin|Kurdish|Gulf|Soviet)$/.test(
      first,
    )
  )
    return false;
  // "Aid agencies say", "the Rating agency": no outlets.
  if (/^agenc(?:y|ies)$/.test(lower[to] ?? '') && OTHER_AGENCIES.test(last)) return false;
  // "carried by Hong Kong's RTHK"
  if (lower[to] === "'s" && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return false;
  const after = lower[to] ?? '';
  const before = lower[from - 1] ?? '';
  // "the malware group Conti", "the oil company Orlen": called by its kind, and that is no outlet's.
  if (/^(?:group|gang|company|firm|bank|party|ministry|airline|club|union|militia)$/.test(before))
    return false;
  const named =
    SITE.test(last) ||
    CALLSIGN.test(first) ||
    (to - from > 1 &&
      (OUTLET_WORD.test(last) || OUTLET_WORD.test(first) || OUTLET_WORD.test(last.split('-').at(-1)!))) ||
    (CARRIER_NOUNS.has(after) &&
      // "the Kolkata paper Anandabazar Patrika", "the Saudi-owned channel": the words before a kind are no name.
      !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
      !/-/.test(last) &&
      after !== 'group' &&
      // "a New Hampshire paper", "a Baton Rouge newspaper": a place, no name.
      !/^(?:a|an)$/.test(before) &&
      after !== 'service' &&
      after !== 'station' &&
      lower[to - 1] !== after) ||
    ([
      'newspaper',
      'daily',
      'website',
      'magazine',
      'broadcaster',
      'tabloid',
      'weekly',
      'affiliate',
      'paper',
      'portal',
      'site',
      'channel',
      'station',
      'outlet',
      'publication',
      'programme',
      'radio',
      'television',
    ].includes(before) &&
      (tag[from - 1]!.startsWith('N') || /^(?:daily|weekly|portal)$/.test(before))) ||
    (before === 'agency' && lower[from - 2] === 'news') ||
    (after === 'news' && CARRIER_NOUNS.has(lower[to + 1] ?? ''));
  if (isCalledByKind(reading, from, to)) return true;
  const slot = slotOf(reading, from, to);
  // "Radio Vinca", "Radio Free Tibet"
  if (
    first === 'Radio' &&
    to - from > 1 &&
    !/^(?:City|Shack|Corporation|Hall|Times|Caroline|Observatory|Frequency)$/.test(tokens[from + 1]!.text)
  )
    return true;
  // "told the Post", where the passage does not say which
  if (
    slot > 0 &&
    before === 'the' &&
    to - from === 1 &&
    /^(?:Post|Journal|Herald|Tribune|Globe|Gazette|Chronicle|Examiner|Courier|Inquirer|Bee|Ledger)$/.test(
      last,
    )
  )
    return true;
  // "which had it from the local paper Nordlys"
  // "linking to the news site Nova Vest"
  const called =
    (/^(?:newspaper|daily|weekly|tabloid|broadcaster|paper|portal|magazine|outlet|newsletter)$/.test(
      before,
    ) &&
      lower[from - 2] !== 'of') ||
    (/^(?:site|website|agency|channel|service|station)$/.test(before) && lower[from - 2] === 'news');
  // "a Sahara Sentinel correspondent said": whoever ends so is a paper, whatever stands beside it.
  if (named && to - from > 1 && STRONG.test(last)) return true;
  if (named) return slot !== 0 || called || after === 'newspaper' || before === 'affiliate';
  // "told TechRadar": written like no person's name.
  if (
    slot > 0 &&
    to - from === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|^\p{Ll}{1,3}\p{Lu}/u.test(last) &&
    !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(last)
  )
    return true;
  // "told the Breakfast programme", "told the Lunchbreak podcast"
  if (isProgramme(reading, from, to)) return true;
  // "according to A Bola. The sports daily said ...": called by its kind in what follows.
  if (
    slot > 0 &&
    !TITLES.has(lower[from]!) &&
    !speaksItself(reading, from, to) &&
    kindFollows(reading, to, taken)
  )
    return true;
  if (slot > 0 && isToldOfQuote(reading, from, to)) return true;
  // "the Edge said in its weekend edition", "bTV", "beIN Sports"
  if (hasEdition(reading, to) || (slot > 0 && /^\p{Ll}{1,3}\p{Lu}/u.test(first))) return true;
  return (
    slot >= 2 &&
    !/^(?:a|an|the)$/i.test(last) &&
    !/-(?:owned|based|run|backed|led|language)$/i.test(last) &&
    tag[to] !== 'NNP'
  );
}
