/** Titles in front of a name. Lower case, reviewed by hand. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir dame lord lady president prime minister premier chancellor king queen prince princess pope foreign
  defence defense interior finance health energy education trade economy justice environment transport transportation labour labor culture
  vice deputy chief former acting senator sen rep representative congressman congresswoman gov governor mayor general gen
  colonel col lt lieutenant major maj captain capt sergeant sgt admiral adm judge justice secretary state of treasury spokesman
  spokeswoman spokesperson chairman chairwoman chairperson director head leader professor prof reverend rev sheikh ayatollah
  imam archbishop bishop cardinal ambassador attorney officer commander inspector detective superintendent commissioner
  coach manager captain striker midfielder goalkeeper actor actress singer author analyst economist lawyer activist official
  eyewitness witness resident minister's correspondent reporter editor journalist expert researcher professor senior
  republican democrat democratic local supreme grand mufti crown emir sultan opposition party candidate lawmaker deputy mp ceo cfo executive founder
  co-founder prosecutor the a an his her its their president's co vice-president deputy-minister undersecretary`.split(
    /\s+/,
  ),
);

/** Is a word in lower case a title, with its full stop or without: "Sgt.", "president"? */
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/, ''));

/** Is a word one that stands for somebody instead of a name: "the official", "a source"? */
export const isVague = (word: string): boolean =>
  /^(?:official|source|person|spokesman|spokeswoman|spokesperson|minister|president|premier|witness|officer|leader|statement|report|diplomat|commander|expert|analyst|researcher|agency|coordinator|man|woman|lawyer|professor|ministry|governor|mayor|chief|head|chairman|secretary)s?$/.test(
    word,
  );
