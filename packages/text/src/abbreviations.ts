/**
 * Words whose full stop belongs to them. After a title the sentence always goes on ("Gov. Pence"); after the others it
 * ends where the next word is one that begins sentences ("in the U.S. The talks").
 */
export const TITLES: ReadonlySet<string> = new Set(
  'adm amb brig capt cmdr col cpl dr drs ens fr gen gov hon insp lt maj messrs mr mrs ms mx pfc pres prof pvt rep reps rev sen sens sgt spc sr st supt treas vs mt ft det dep sec v no nos op vol pp art fig approx cf eg ie'.split(
    ' ',
  ),
);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc bros jr esq etc al assn assoc dept est ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo univ dist ph'.split(
    ' ',
  ),
);

/**
 * Abbreviations that are words too: their full stop is theirs only before a digit, a name or a bracket on the same
 * line ("No. 3", "St. Petersburg", "Fig. 2"), never at the end of a line ("The answer was no.").
 */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'no art fig op v sat sun mon wed mar jan del miss mass wash ill ind est art co al ore pa la mo ft fr det dec'.split(
    ' ',
  ),
);

/** Words that begin sentences far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i you but and in on at this that these those his her its their there as for if when while after before with however meanwhile also so yet what who some many most one our my according since although asked'.split(
    ' ',
  ),
);
