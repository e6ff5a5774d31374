/** What a given name, a title or a pronoun tells of a person. */
export type Sex = 'male' | 'female';

/**
 * Given names that hardly ever leave the sex open, in English copy about any country. Left out are those that do: Andrea, Nikita,
 * Sasha, Alex, Kim, Jean, Robin, Jan, Simone, Ariel, Chris, Sam, Dana, Noor.
 */
const FEMALE = `
abigail ada adele agnes agnieszka aicha aisha aleksandra alessandra alexandra alice alina alma amanda amelia amina amy ana anastasia
angela anita anja anna anne annie antonia asma astrid audrey ayesha barbara beata beatrice bella berta bianca birgit brenda bridget
brigitte camila camille carla carmen carol caroline catherine cecilia charlotte chiara chloe christina christine claire clara claudia
cristina danuta daniela deborah delia diana dolores dominique donna dorothy ebba ebru edith ekaterina elena eleonora elif elisa elisabeth
eliza elizabeth ella ellen elsa elvira emilia emily emma erika esther eva eve evelyn ewa fatima fatma federica fiona florence francesca
frances franziska frida gabriela galina georgia gertrude giada gina giorgia giulia gloria grace greta gudrun hanna hannah heather heidi
helen helena helga henrietta hilda hillary ida ilona ines inga ingrid irena irene irina iris isabel isabella isabelle ivana jacqueline jane
janet jelena jennifer jessica joan joanna johanna josephine jovana joyce judith julia juliana julie karen karin katarina kate katherine
kathleen katja katrin kelly kirsten ksenia lara larisa laura laila leila lena leonor leticia lidia lina linda lisa liudmila ljubica lola
lorena louisa louise lucia lucie lucy ludmila luisa lydia madeleine magda magdalena maja manuela marcela margaret margarita maria mariam
mariana marie marija marina marta martha martina mary maryam matilda maya megan melanie melissa mercedes michelle milena milica mina mira
miriam monica monika nadia nadezhda nadine nancy natalia natalie natasha nicole nina nora norma olga olivia oksana paola patricia paula
pauline petra pilar polina priya rachel radmila rania raquel rebecca regina renata rita roberta rosa rosalind rose roxana ruth sabina
sabine sabrina sally samantha sandra sara sarah selma sheila shirin silvia simona sofia sofie sonia sophia sophie stella stephanie susan
susana susanna suzanne svetlana sylvia tamara tanja tara tatiana tatyana teresa tereza theresa tina ulrike ursula valentina valeria vanessa
vera veronica veronika victoria viktoria violeta virginia wendy yasmin yekaterina yelena yulia yvonne zainab zeynep zofia zoe zuzana
`;
const MALE = `
aaron abdul abdullah abraham adam adem adolfo adrian ahmad ahmed alan albert alberto aldo aleksandar aleksander aleksei alessandro alexander
alexandre alexei alexey alfred alfredo ali alan allan amir anders andre andreas andrei andrej andrew andrey andrzej andy antoine anton antonio
arjun arkady arnold arthur arturo bashar benjamin benito bernard bernd bill bjorn bob bogdan boris brian bruce bruno carl carlos charles
christian christopher claudio colin cyril dan daniel darko david denis dennis derek diego dieter dimitri dimitris dirk dmitri dmitry
donald douglas dragan eduard eduardo edward edwin emil emmanuel emmerson enrique enzo eric erik ernesto ernst esteban evgeny fabio felipe
felix ferdinand fernando filip francesco francis francisco francois frank franz fred frederick fritz gary gavin geoffrey george georges
georgi gerald gerard gerhard giorgio giovanni giuseppe goran gordon graham greg gregory guillermo gunter gustav hamid hans harold harry
hassan hector heinrich helmut henri henrik henry herbert herman horst howard hugo hussein ian ibrahim igor ilya ioannis ismail ivan ivo
jack jacob jacques jaime james jason javier jeffrey jens jeremy jerome jerzy jim jiri joao joe johan johann johannes john jonas jonathan
jorge jose josef joseph joshua josip juan julian julio jurgen justin kamal karim karl keith kenneth kevin khalid klaus konstantin kostas
krzysztof kurt lars laszlo lawrence leonid leon leonardo liam lorenzo luca lucas luigi luis luka lukas magnus mahmoud manuel marc marcel
marcin marco marek mario marius mark markus martin matteo matthew matthias mauricio mauro max maxim mehmet michael michel miguel mihai
mikhail milan miloš milos milorad mirko mohamed mohammad mohammed moritz muhammad murad mustafa nathan neil nelson nicholas nicolae
nicolas nigel nikola nikolai nikolay nikos norman olaf oleg oleksandr oliver omar oscar oskar otto pablo paolo pascal patrick paul pavel
pavol pedro per pete peter petr petro philip philippe pierre pietro piotr rafael ralph ramon raul raymond recep renato ricardo richard
rob robert roberto rodrigo roger roland rolf roman ronald rudolf ryan saad said salvador salvatore samuel scott sean sebastian sergei
sergey sergio sergiy simon slobodan stanislav stefan stefano stephen sten steve steven stuart sven tariq ted terry theo theodore thomas
tim timothy tobias tom tomas tomasz tomislav tony tunde ulrich umberto vaclav vadim valery vasily victor viktor vincent vito vitaly vladimir
vladislav volodymyr walter warren werner wilhelm william wojciech wolfgang xavier yannis yasser yuri yusuf zdenek zoltan zoran zlatko
`;
const TITLES_MALE =
  'mr sir lord king prince emperor sultan emir sheikh spokesman chairman congressman businessman policeman fisherman salesman father brother uncle duke baron';
const TITLES_FEMALE =
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman policewoman actress mother sister aunt duchess baroness';

const BY_NAME = tableOf(FEMALE, MALE);
const BY_TITLE = tableOf(TITLES_FEMALE, TITLES_MALE);

function tableOf(female: string, male: string): ReadonlyMap<string, Sex> {
  const found = new Map<string, Sex>();
  for (const word of female.trim().split(/\s+/)) found.set(word, 'female');
  for (const word of male.trim().split(/\s+/)) found.set(word, 'male');
  return found;
}

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The sex a given name tells, or null. */
export const sexOfName = (first: string): Sex | null => BY_NAME.get(plain(first)) ?? null;
/** The sex a title tells ("Ms", "spokesman"), or null. */
export const sexOfTitle = (title: string): Sex | null =>
  BY_TITLE.get(title.replace(/\.$/, '').toLowerCase()) ?? null;

/** The sex a pronoun in lower case tells, or null ("they", "it"). */
export function sexOfPronoun(word: string): Sex | null {
  if (/^(?:he|him|his|himself)$/.test(word)) return 'male';
  return /^(?:she|her|hers|herself)$/.test(word) ? 'female' : null;
}
