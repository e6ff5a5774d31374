/** What an agency or a speaker speaks through. Head nouns, singular. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  `accord agenda agreement analysis announcement annex appendix article assessment audio audit bill blog blogpost broadcast brochure
  budget bulletin calculation cable catalogue chart circular clip column commentary communique communiqué complaint contract
  copy count correspondence data database decision declaration decree dispatch diary directive document dossier draft edict editorial email
  e-mail essay estimate evidence excerpt figure file filing film finding footage forecast form gazette guidance handout index indictment
  interview invoice item judgment judgement lawsuit leaflet letter log manifest manuscript map memo memoir memorandum message minutes
  motion newsletter note notice notification op-ed oped opinion order pamphlet paper paperwork petition photo photograph plan poll polling post posting
  prediction presentation press-release proposal prospectus protocol publication radar readout reading reasoning record recording
  recordings register release remark reminder report reply research resolution response results review ruling rumour script
  screenshot spreadsheet statement statistic story submission summary survey tally tape telegram testimony text thread transcript transcripts translation
  certificate dataset image imagery observation ordinance projection study timetable treaty tweet verdict version video warrant website white-paper witness-statement answer account obituary`
    .split(/\s+/)
    .filter(Boolean),
);

/** Documents that are no origin: they only tell how somebody spoke to the outlet, or are the outlet's own piece. */
const OWN: ReadonlySet<string> = new Set(
  'interview article story dispatch report commentary editorial column op-ed oped broadcast account piece version'.split(
    ' ',
  ),
);

export const isDocumentNoun = (noun: string): boolean => DOCUMENTS.has(noun) || DOCUMENTS.has(singular(noun));
/** "interview", "article": no claim has its origin in one. */
export const isOwnPiece = (noun: string): boolean => OWN.has(noun) || OWN.has(singular(noun));

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Nouns that call an outlet by its kind, with the kind: "the Tass news agency", "the financial daily". */
export const CARRIER_NOUNS: ReadonlyMap<string, string> = new Map(
  `agency:agency newsagency:agency wire:agency newswire:agency agencies:agency
  newspaper:paper paper:paper daily:paper weekly:paper broadsheet:paper tabloid:paper newspapers:paper dailies:paper
  broadcaster:air channel:air station:air network:air radio:air television:air tv:air channels:air stations:air
  magazine:paper journal:paper publication:any outlet:any outlets:any website:web site:web portal:web blog:web
  media:any press:any organization:any organisation:any organ:any service:agency mouthpiece:any group:any`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split(':') as [string, string]),
);

/** What kind of a kind: "the Vest television channel", "the Vest news agency". */
const OF_KIND = /^(?:news|television|tv|radio|telegram|youtube|online|web|internet|satellite|cable)$/;

/**
 * Behind the kind of an outlet that begins at a token, or that token where none does.
 *
 * @example `the Vest television channel said`, at "television" -> behind "channel"
 */
export function kindEnd(lower: readonly string[], at: number): number {
  // "Etemaad Persian-language daily"
  if (/-language$/.test(lower[at] ?? '') && kindEnd(lower, at + 1) > at + 1) return kindEnd(lower, at + 1);
  const noun = OF_KIND.test(lower[at] ?? '') && CARRIER_NOUNS.has(lower[at + 1] ?? '') ? at + 1 : at;
  return CARRIER_NOUNS.has(lower[noun] ?? '') ? noun + 1 : at;
}

/** "a tabloid published by the People's Daily", with "published" at `at`: whose paper it is, no report that it carries. */
export const isPaperOf = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'published' && lower[at + 1] === 'by' && CARRIER_NOUNS.has(lower[at - 1] ?? '');

/** Whoever works for the outlet named before: "cited an unnamed CCTV employee" quotes a person, and not the outlet. */
export const isEmployee = (word: string | undefined): boolean =>
  /^(?:employee|staffer|worker|insider|executive|spokesman|spokeswoman)$/.test(word ?? '');
