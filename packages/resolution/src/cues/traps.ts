import type { NoncreditReason } from '@wirediff/domain';

/**
 * Names that also name something else, and what settles it. `after` and `before` are lower-case words that stand right
 * beside the name; `needs` says that the name alone is too common a word and only counts with "the" before it or
 * within a credit's own words.
 */
export interface Trap {
  readonly name: string;
  readonly after?: RegExp;
  readonly before?: RegExp;
  readonly reason: NoncreditReason;
}

/** Reviewed by hand: the look-alikes met in news copy. */
export const TRAPS: readonly Trap[] = [
  {
    name: 'Liberation',
    after: /^(?:army|front|movement|tigers|organization|organisation)$/,
    reason: 'look_alike',
  },
  { name: 'Atlantic', before: /^(?:south|north|mid|middle)$/, reason: 'look_alike' },
  {
    name: 'AP',
    after:
      /^(class|classes|course|courses|exam|exams|test|tests|score|scores|calculus|biology|history|english|chemistry|physics|program|style|stylebook)$/,
    reason: 'look_alike',
  },
  {
    name: 'Sputnik',
    after:
      /^(v|m|light|vaccine|vaccines|jab|jabs|shot|shots|satellite|satellites|moment|launch|era|1|2|i|ii|program|programme)$/,
    before: /^(of|vaccine|satellite|the)$/,
    reason: 'look_alike',
  },
  {
    name: 'Fars',
    after: /^(province|provinces|region|governor)$/,
    before: /^(in|of|southern|central)$/,
    reason: 'look_alike',
  },
  {
    name: 'Petra',
    after: /^(site|ruins|tourism|archaeological|region|city|treasury)$/,
    before: /^(in|at|of|ancient|visit|visited|visiting|near|to)$/,
    reason: 'look_alike',
  },
  { name: 'Time', after: /^(warner|inc|magazine's|for|of|to|is|will|was|and)$/, reason: 'look_alike' },
  {
    name: 'Metro',
    after: /^(station|line|stop|ag|group|system|detroit|manila|vancouver|police|area|bank|council)$/,
    reason: 'look_alike',
  },
  { name: 'Mirror', after: /^(group|image|lake)$/, reason: 'look_alike' },
  {
    name: 'Independent',
    after:
      /^(party|candidate|senator|police|electoral|commission|office|state|senator|voters|inquiry|member|mp)$/,
    before: /^(an|of)$/,
    reason: 'look_alike',
  },
  { name: 'Times', after: /^(square|higher)$/, reason: 'look_alike' },
  {
    name: 'Express',
    after: /^(entry|scripts|train|lane|bus)$/,
    before: /^(american|federal|orient|pony)$/,
    reason: 'look_alike',
  },
  {
    name: 'Asahi',
    after: /^(chemical|breweries|glass|group|beer|kasei|holdings|super)$/,
    reason: 'look_alike',
  },
  {
    name: 'Nikkei',
    after: /^(average|index|225|stock|futures|share|closed|fell|rose|gained|lost|dropped|ended)$/,
    reason: 'market',
  },
  {
    name: 'Dow Jones',
    after: /^(industrial|average|index|industrials|transportation|u|stoxx|sustainability)$/,
    reason: 'market',
  },
  { name: 'Financial Times', after: /^(stock|share|index|ordinary|100|stock-exchange)$/, reason: 'market' },
  { name: 'FT', after: /^(index|ordinary|30|100|share|government)$/, reason: 'market' },
  { name: 'Mehr', before: /^(bin|al|ibn|ms|mr|mrs|imam)$/, reason: 'look_alike' },
  {
    name: 'Prime',
    after: /^(minister|ministers|time|rate|video|steakhouse|day|meridian)$/,
    reason: 'look_alike',
  },
  { name: 'Focus', after: /^(on|group)$/, reason: 'look_alike' },
  { name: 'Star', after: /^(wars|trek|alliance|tribune)$/, reason: 'look_alike' },
  { name: 'ABC', after: /^(islands|trial|murders)$/, reason: 'look_alike' },
  { name: 'ATS', after: /^(flight|system)$/, reason: 'look_alike' },
  { name: 'Beta', after: /^(version|test|testing|blocker|blockers|carotene)$/, reason: 'look_alike' },
];

/**
 * Names that are words or surnames too: only with "the" in front, their kind behind, or an agency's kind in front are they an
 * outlet ("the Sun reported", "Time magazine"; not "Jordan Hill said").
 */
export const COMMON: ReadonlySet<string> = new Set(
  `Sun Star Hill Nation National Record Information Verge Independent Standard Observer Spectator Atlantic Intercept Age Punch
  Australian Hindu Times Guardian Telegraph Mirror Economist Scotsman Vanguard Insider Deadline People Time Focus Fortune
  Variety Quartz Slate Stern Sky Fox Prime Trend Report Res Moskva Andes Dire Mana Mina Siren Orbe Apro Tempo Dawn Metro
  Sabah Marca Trud Pravda Kan Turan Sana Suna Safa Moj Borna Walta Patria Saba Beta Petra Fars Mehr Sama Confidencial
  Reporter Island Citizen Chronicle Herald Tribune Namibian Athletic Wire Quint Cable Print EastAfrican Nova Vox Wired Express Welt Reforma Confidential Folha Deadline Market News Shift Bell Federalist Bookseller Gleaner Conversation Globes Billboard Respekt Block Peninsula Walrus Polygon Savana Beeld Decrypt Argus Kaktus
  Lawfare Observador Veja Diena Kantipur Relevo Recorder Championat Oklahoman Tennessean Advocate Mash Walla Hespress Proekt Cana Ria Ana ANA Pana Sita Fides Andina Profil`.split(
    /\s+/,
  ),
);

/** A company's own words behind a name: the company is in the news, not its reporting. */
export const COMPANY_AFTER =
  /^(inc|inc\.|corp|corp\.|co|co\.|plc|ltd|ltd\.|holdings|holding|group|llc|lp|ag|gmbh|company|companies|shares|stock|ceo|chairman|executive|executives|employees|staff|staffers|headquarters|offices|office|building|bureau|owner|shareholders|spokesman|spokeswoman|spokesperson|lawyer|lawyers|management|board|subscribers|programmes|broadcasts|radio's|foundation|monitor|terminal|press-service|president|trust|party)$/;

/** Makers of pictures beside a name: a photo credit, not a source. */
export const PHOTO =
  /(?:photos?|pictures?|image|images|video|footage|getty|alamy|shutterstock|copyright|caption|file photo|handout|\bvia)\s*(?:[:/|-]\s*)?$/i;
