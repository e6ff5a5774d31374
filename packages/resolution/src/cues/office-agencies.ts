/** What agencies deal with that are offices and firms, and no news agencies. Singular and plural as they are said. */
const OFFICES: ReadonlySet<string> = new Set(
  `ad adoption advertising aid anti-corruption anti-doping antitrust atomic aviation border consumer credit
  customs cyber cybersecurity debt defence defense development disaster doping drug drugs education
  emergencies emergency employment energy environment environmental estate export federal fisheries food
  forest forestry geological government health housing humanitarian immigration insurance intelligence
  investment jobs labor labour law law-enforcement maritime medicines meteorological migration modelling
  nuclear payments police privatisation procurement protection rating ratings recruitment refugee relief
  rescue revenue safety security space spy standards statistics talent tax ticket ticketing transport
  travel un water weather welfare`.split(/\s+/),
);

/**
 * Does a word before "agency" make it an office or a firm?
 *
 * @param word in lower case
 *
 * @example `Reuters, citing the regional health agency, said nine had died.`, at "health"
 */
export const isOffice = (word: string): boolean => OFFICES.has(word);
