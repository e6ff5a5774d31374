/**
 * Irregular forms of news verbs and nouns, each with the form it is folded into. Regular endings are cut by
 * {@link stem}. To be extended by whoever meets a missing one.
 */
const IRREGULAR = `
are is was were been being=be has had having=have does did done doing=do said says saying=say told tells=tell
gave given=give took taken=take went gone=go made=make came=come saw seen=see knew known=know got gotten=get
found=find thought=think left=leave felt=feel brought=bring began begun=begin kept=keep held=hold wrote written=write
stood=stand heard=hear let=let meant=mean met=meet ran=run paid=pay sat=sit spoke spoken=speak led=lead grew grown=grow
lost=lose fell fallen=fall sent=send built=build understood=understand drew drawn=draw broke broken=break spent=spend
cut=cut rose risen=rise drove driven=drive bought=buy wore worn=wear chose chosen=choose sought=seek shot=shoot
sold=sell fought=fight threw thrown=throw caught=catch dealt=deal won=win hid hidden=hide struck stricken=strike
hung=hang shook shaken=shake rode ridden=ride fed=feed laid=lay sank sunk=sink bore borne=bear blew blown=blow
stole stolen=steal flew flown=fly froze frozen=freeze bound=bind swore sworn=swear tore torn=tear slept=sleep
swept=sweep shut=shut drowned=drown withdrew withdrawn=withdraw overthrew overthrown=overthrow quit=quit died dying dies=die
dead=dead people=people men=man women=woman children=child wives=wife lives=life leaves=leave families=family
countries=country bodies=body cities=city parties=party ministries=ministry companies=company better best=good worse worst=bad
us=us winnings=winnings news=news this=this less=less series=series politics=politics analysis=analysis crisis=crisis
crises=crisis
shrank shrunk=shrink forbade forbidden=forbid forgave forgiven=forgive sprang sprung=spring swam swum=swim woke woken=wake spun=spin stuck=stick
stung=sting swung=swing slid=slide bled=bleed bred=breed clung=cling crept=creep dug=dig
fled=flee forgot forgotten=forget knelt=kneel leapt=leap lent=lend lit=light overcame=overcome sang sung=sing
shone=shine sown=sow sped=speed spilt=spill strove striven=strive taught=teach undertook undertaken=undertake wept=weep
withheld=withhold ate eaten=eat drank drunken=drink became=become rang rung=ring beaten=beat bent=bend bit bitten=bite
rebuilt=rebuild retook retaken=retake overtook overtaken=overtake upheld=uphold foresaw foreseen=foresee misled=mislead outdid outdone=outdo
died=die lying=lie tying=tie agreed agrees agreeing=agree freed=free
`;

const irregular = new Map<string, string>(
  IRREGULAR.trim()
    .split(/\s+/)
    .reduce<{ out: [string, string][]; open: string[] }>(
      (state, item) => {
        const [form, base] = item.split('=') as [string, string?];
        state.open.push(form);
        if (base !== undefined) {
          state.out.push(...state.open.map((word): [string, string] => [word, base]));
          state.open = [];
        }
        return state;
      },
      { out: [], open: [] },
    ).out,
);

const known = new Map<string, string>();

/**
 * Folds the inflected forms of an English word into one key ("exploding", "exploded", "explodes" -> `explod`).
 * Only inflection and `-ly` are cut: "explosion" stays another word, the synonym table ties the two. In: lower case,
 * straight apostrophes. The result is a key, not always a word.
 */
export function stem(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const result = cut(word);
  // Names of a long-running process are endless: the memory of answers is not.
  if (known.size < 50_000) known.set(word, result);
  return result;
}

function cut(word: string): string {
  const bare = word.replace(/'s$|'$|n't$/, '');
  const base = irregular.get(bare);
  if (base !== undefined) return ending(base);
  if (bare.length < 4 || !/^[a-z-]+$/.test(bare)) return bare;
  let w = bare;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(ss|us|is)$/.test(w)) return ending(w);
  else if (/(x|ch|sh|ss|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s')) w = w.slice(0, -1);
  if (w.endsWith('ied') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/eed$/.test(w)) return ending(w);
  else if (w.endsWith('ed') && /[aeiouy]/.test(w.slice(0, -2)) && w.length > 4) w = undouble(w.slice(0, -2));
  else if (w.endsWith('ing') && /[aeiouy]/.test(w.slice(0, -3)) && w.length > 5) w = undouble(w.slice(0, -3));
  else if (w.endsWith('ly') && /[aeiou]/.test(w.slice(0, -2)) && w.length > 5) w = w.slice(0, -2);
  return ending(w);
}

/** "explode" and "explod(ed)" must meet: a last e is dropped, a last y becomes i. */
function ending(word: string): string {
  if (word.length > 3 && word.endsWith('e') && !word.endsWith('ee')) return word.slice(0, -1);
  return word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** "stopp(ed)" -> `stop`; "kill(ed)" keeps its two l, as "kill" does. */
function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
