/**
 * Words that hold sentences together, one row a language. Only words that are frequent there and rare or unknown in English
 * copy: German "in" and "an" are left out, and so is French "on". Add a language by adding a row of 15 to 25 words.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  english:
    'the of to and that for with was is by said has have from be are were it not this which who they their would will had been but or its after about than',
  german:
    'der die das und ist nicht von mit den dem des ein eine einer auf für sich auch nach wird wurde werden sind bei dass hat',
  french:
    'le la les des une et est dans pour que qui sur pas plus par avec du au aux ont été sont cette mais selon ses',
  spanish:
    'el los las una y en que por con para del se su al como más fue han según entre sobre esta pero sus',
  portuguese:
    'os as um uma e em que não para com por do da dos das foi ao na no mais segundo são foram pelo pela',
  italian:
    'il lo gli una e di che non per con del della dei delle nel nella è sono stato più anche dal alla secondo',
  dutch:
    'het een van en is dat niet zijn met voor op aan ook door werd worden naar bij uit heeft hebben maar nog',
  polish: 'i w na z że nie się do jest to o po przez oraz za jak od dla był są przed ale roku',
  czech: 'a v na se že je o s z do pro k by jsem ve podle po za které jako byl jeho není',
  swedish: 'och att det som en på är av för med till den har inte om ett i efter vid från men var',
  norwegian: 'og i det som en på er av for med til den har ikke om et etter ved fra men var å',
  finnish: 'ja on ei että se oli ovat mukaan myös kun mutta joka hän kuin sen ole tämä jos vuonna',
  hungarian: 'a az és hogy nem is egy van meg azt szerint volt de csak már mint lesz pedig után',
  romanian: 'și în de la cu din pe nu că a fost pentru care este sunt au mai prin potrivit după',
  turkish: 'bir ve bu için ile olarak da de olan ise sonra daha kadar göre gibi çok ancak oldu dedi',
  indonesian:
    'yang dan di dengan untuk dari ini itu pada tidak akan dalam ke telah oleh juga bisa menurut mengatakan',
};

const LANGUAGES: ReadonlyMap<string, readonly string[]> = (() => {
  const of = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of words.split(' ')) of.set(word, [...(of.get(word) ?? []), language]);
  return of;
})();

/** Read from the beginning: enough for certainty, and a text of 10 MB costs no more than one of 20,000 characters. UTF-16 units. */
const SAMPLE = 20_000;

/**
 * Another language must make up this share of the words, and outnumber English by this factor. Of 1,048
 * English articles (PolNeAR, and our own development data) none was taken for another language; english.test.ts has the others.
 */
const LEAST_SHARE = 0.08;
const FACTOR = 2;

/**
 * Is a text English, or so short or odd that nobody could tell? Not English is what is written mostly in another script, or
 * whose little words are those of another language. A text is called foreign on evidence only: a list of names, a
 * football table or one word over and over count as English.
 *
 * @example "Der Damm hält, wie die Agentur dpa am Montag berichtete." -> false
 */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 10 && latin < letters / 2) return false;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const english = counts.get('english') ?? 0;
  counts.delete('english');
  const foreign = Math.max(0, ...counts.values());
  return foreign < 3 || foreign < words.length * LEAST_SHARE || foreign < english * FACTOR;
}
