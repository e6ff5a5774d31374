import { adjectiveOf } from '../cues/places.js';
import { type Reading, wordsOf } from '../reading.js';
import { type Sex, sexOfName, sexOfTitle } from './given-names.js';
import { isTitle } from './titles.js';

/** Somebody whom the text names in full. */
export interface Person {
  readonly full: string;
  readonly last: string;
  readonly first: string;
  readonly at: number;
  /** Token behind its last. */
  readonly end: number;
  /** Words of title and nation that stood beside the name, lower case. */
  readonly words: Set<string>;
  /** What title or given name tell, or null. */
  readonly sex: Sex | null;
}

const NAME_LINK = /^(?:bin|al|el|de|da|del|van|von|der|den|la|le|ibn|ben|abu|ould|mac|du)$/;
const NO_NAME =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|His|Her|Their|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Chairing|When|While|As|If|After|Before|Since|Meanwhile|Earlier|Later|However|Also|For|From|That|This|These|Those|There|According|Both|Two|Three|One|Some|Many|Most|No|Not)$/;

/** The same at the head of a sentence only: elsewhere there are Can Roth and To Lind. */
const NO_NAME_FIRST =
  /^(?:Did|Does|Do|Was|Were|Is|Are|Has|Have|Had|Can|Could|Would|Should|Our|My|Your|Its|Why|What|Where|Who|How|Which|Even|Just|Now|Then|Like|Unlike|With|Without|By|To|Of|Or|So|Though|Although|Because|Until|Unless|Under|Over|Among|Against|Between|During|Despite|Instead|Perhaps|More|Another|Such|Each|Every)$/;

/** The persons of a text in its order: runs of two to five capitalised words behind their titles. */
export function personsIn(reading: Reading, taken: (token: number) => boolean): Person[] {
  const { tokens, lower } = reading;
  const found: Person[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePiece(reading, i) || taken(i)) continue;
    const end = piecesEnd(reading, i, taken);
    const start = behindTitles(reading, i, end);
    if (isNameSized(reading, start, end)) {
      if (!isNoPerson(reading, start, end)) found.push(personAt(reading, i, start, end));
    } else if (end > start && start > i) {
      // "President Putin" alone: a name known by its title.
      const last = tokens[end - 1]!.text;
      const known = found.find((one) => one.last === last);
      for (let k = i; k < start; k++) known?.words.add(lower[k]!);
    }
    i = end - 1;
  }
  return found;
}

/** Where a run of capitalised words and the small ones that link them ("Hadi al Rusk") ends. */
function piecesEnd(reading: Reading, from: number, taken: (token: number) => boolean): number {
  const { tokens, lower, sentenceOf } = reading;
  let end = from + 1;
  while (
    end < tokens.length &&
    sentenceOf[end] === sentenceOf[from] &&
    !taken(end) &&
    (isNamePiece(reading, end) || (NAME_LINK.test(lower[end]!) && isNamePiece(reading, end + 1)))
  )
    end++;
  return end;
}

/** Where the name itself begins, behind titles and nations. */
function behindTitles({ tokens, lower }: Reading, from: number, end: number): number {
  let start = from;
  while (
    start < end &&
    (isTitle(lower[start]!) ||
      (adjectiveOf(tokens[start]!.text) !== null &&
        (end - start > 2 || adjectiveOf(tokens[start]!.text) === tokens[start]!.text)))
  )
    start++;
  // "Hialeah Police Sgt. Eddie Rodriguez": the name stands behind the title.
  for (let k = end - 3; k > start; k--) if (isTitle(lower[k]!)) return k + 1;
  return start;
}

function isNameSized({ lower }: Reading, start: number, end: number): boolean {
  const length = end - start;
  return length >= 2 && (length <= 4 || (length === 5 && lower[end] !== "'s"));
}

/** What ends the words that tell of a person behind his name: "El Fasher, according to the army". */
const CLOSES = /^(?:,|\.|;|according|citing|quoting|told|said|says)$/;

/** The person named in `[start, end)`; `from` is where the titles in front begin. */
function personAt(reading: Reading, from: number, start: number, end: number): Person {
  const { tokens, lower } = reading;
  const words = new Set<string>();
  for (let k = Math.max(0, from - 4); k < start; k++) words.add(lower[k]!);
  for (
    let k = end + 1;
    lower[end] === ',' && k < end + 8 && k < tokens.length && !CLOSES.test(lower[k]!);
    k++
  )
    words.add(lower[k]!);
  return {
    full: wordsOf(reading, [start, end]),
    last: tokens[end - 1]!.text,
    first: tokens[start]!.text,
    at: start,
    end,
    words,
    sex: sexOfTitle(lower[start - 1] ?? '') ?? sexOfName(tokens[start]!.text),
  };
}

/** Last words of places and bodies: "the Barents Sea", "the Northern Fleet". */
const NO_LAST_NAME =
  /^(?:Sea|Ocean|River|Bay|Gulf|Strait|Straits|Canal|Peninsula|Mountains|Islands?|Desert|Coast|Province|Region|District|County|Oblast|Republic|Federation|Kingdom|Emirates|States|Nations|City|Street|Avenue|Road|Square|Bridge|Airport|Station|Hospital|University|College|Stadium|Ministry|Council|Court|Committee|Commission|Department|Agency|Authority|Administration|Office|Bureau|Parliament|Senate|Congress|Assembly|Party|Union|Alliance|Coalition|Association|Organization|Organisation|Institute|Foundation|Bank|Corporation|Company|Airlines|Airways|Group|Fleet|Army|Navy|Forces?|Corps|Guards?|Police|Service|Command|Brigade|League|Cup|Championship|Games|Accord|Treaty|Agreement|Act|War|House|Patrol|Valley|Center|Centre|Tower|Towers|Protection|Directorate|Program|Programme|Project|Convention|Summit|Festival|School|Museum|Library|Security|Intelligence|Affairs|Media|Network|Industries|Systems|Technologies|Partners|Capital|Holdings|Democrat|Democrats|Republican|Republicans)$/;

/** First words of places: "New Brenn", "San Miguel", "El Paso". */
const PLACES =
  /^(?:New|North|South|East|Northern|Southern|Eastern|Western|Central|San|Santa|Los|Las|El|Fort|Port|Mount|Lake|Cape|Puerto|Costa|Sierra|Sri|Islamic|Supreme|National|Federal|International|Great|United|Grand|Royal|Saint)$/;

/** "South Korean", "the National Commission for Disaster Reduction": a nation, and what a body is for. */
function isNoPerson({ tokens, lower, sentenceOf, tag }: Reading, start: number, end: number): boolean {
  if (PLACES.test(tokens[start]!.text)) return true;
  // "Entrusting Ada Lind with it" at the head of a sentence
  if (tag[start] === 'VBG' && sentenceOf[start - 1] !== sentenceOf[start]) return true;
  const nation = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
  if (adjectiveOf(nation) === nation || NO_LAST_NAME.test(tokens[end - 1]!.text)) return true;
  // "across San Miguel"
  if (/^(?:across|throughout|outside|inside)$/.test(lower[start - 1] ?? '')) return true;
  if (lower[start - 1] === 'for' && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? '')) return true;
  if (!/^(?:for|of|on)$/.test(lower[start - 1] ?? '')) return false;
  return /^(?:commission|committee|council|ministry|department|office|agency|centre|center|institute|association|bureau|administration|authority|service|union|board|fund|organisation|organization|campaign|coalition)$/.test(
    lower[start - 2] ?? '',
  );
}

/** Can the word at `i` be part of a person's name? */
export function isNamePiece({ tokens, sentenceOf }: Reading, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (sentenceOf[i - 1] !== sentenceOf[i] && NO_NAME_FIRST.test(text)) return false;
  return /^(?:(?:al|el|as|ad|an|ar|ash)-)?\p{Lu}[\p{L}'’.-]*$/u.test(text) && !NO_NAME.test(text);
}
