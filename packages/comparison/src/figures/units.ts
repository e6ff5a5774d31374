/** A unit as written, the dimension it measures, and how many base units one of it is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/**
 * Units of news copy by written form (lower case). Dimensions: metre, square metre, litre, kilogram, second, degree, fahrenheit,
 * percent, point (a percentage point), kmh, watt, bit; money stands below.
 */
const TABLE = `
metre 1 m metre metres meter meters
metre 1000 km kilometre kilometres kilometer kilometers
metre 0.01 cm centimetre centimetres centimeter centimeters
metre 0.001 mm millimetre millimetres millimeter millimeters
metre 1609.344 mile miles
metre 1852 nm nautical-mile nautical-miles
metre 0.3048 foot feet ft
metre 0.0254 inch inches
metre 0.9144 yard yards
square-metre 1 sqm square-metre square-metres square-meter square-meters
square-metre 1000000 square-kilometre square-kilometres square-kilometer square-kilometers
square-metre 2589988 square-mile square-miles
square-metre 3429904 square-nautical-mile square-nautical-miles
square-metre 10000 hectare hectares ha
square-metre 4046.86 acre acres
kilogram 1 kg kilogram kilograms kilo kilos kilogramme kilogrammes
kilogram 1000 tonne tonnes ton tons metric-ton metric-tons metric-tonnes t
kilogram 0.453592 pound-weight lb lbs
kilogram 0.001 gram grams g
litre 1 litre litres liter liters
litre 158.987 barrel barrels bpd
litre 3.78541 gallon gallons
second 1 second seconds sec
second 60 minute minutes min mins
second 3600 hour hours hr hrs
second 86400 day days
second 604800 week weeks
second 2629800 month months
second 31557600 year years
second 315576000 decade decades
percent 1 % percent per-cent pct
point 1 percentage-point percentage-points
point 0.01 basis-point basis-points bp bps
kmh 1 kmh km/h kph kilometres-per-hour kilometers-per-hour
kmh 1.609344 mph miles-per-hour
kmh 1.852 knot knots
watt 1000000 megawatt megawatts mw
watt 1000000000 gigawatt gigawatts gw
bit 1000000000 gigabit gigabits
degree 1 degree degrees ° °c c celsius degrees-celsius
fahrenheit 1 °f f fahrenheit degrees-fahrenheit
`;

/** Currencies by their code of ISO 4217, with other written forms. The code stands before its figure too ("SEK 400 million"). */
const MONEY = `
usd $ us$ dollar dollars us-dollar us-dollars buck bucks
eur € euro euros
gbp £ pound pounds sterling quid
jpy ¥ yen
cny yuan renminbi
rub ₽ rouble roubles ruble rubles
inr ₹ rupee rupees
krw won
chf franc francs
aud a$
cad c$
hkd hk$
try lira liras
brl r$ real reais
uah hryvnia hryvnias
pln zloty zlotys
sek krona kronor
nok krone kroner
mxn peso pesos
btc bitcoin bitcoins
zar rand
ngn naira
kes shilling shillings
idr rupiah
myr ringgit
thb baht
dkk
ils ₪ shekel shekels
aed dirham dirhams
sar riyal riyals
sgd s$
czk koruna korunas koruny crown crowns
huf forint forints
ron leu lei
bgn lev leva
rsd dinar dinars
kzt tenge
uzs som soum
azn manat manats
gel lari
amd dram drams
irr rial rials
vnd dong
bdt taka
etb birr
ghs cedi cedis
zmw kwacha
bwp pula
`;

const units = new Map<string, Unit>();
for (const line of TABLE.trim().split('\n')) {
  const [dimension, factor, ...forms] = line.split(' ') as [string, string, ...string[]];
  for (const form of forms) units.set(form, { dimension, factor: Number(factor) });
}
const currencies = new Set<string>();
for (const line of MONEY.trim().split('\n')) {
  const [code, ...forms] = line.split(' ') as [string, ...string[]];
  currencies.add(code);
  for (const form of [code, ...forms]) units.set(form, { dimension: code, factor: 1 });
}

/** Is it money that a dimension measures? */
export const isMoney = (dimension: string): boolean => currencies.has(dimension);

/** The longest unit that starts the given words, and how many of them it takes; null where none does. */
export function unitAt(following: readonly string[]): { unit: Unit; length: number } | null {
  for (let length = Math.min(3, following.length); length > 0; length--) {
    const form = following
      .slice(0, length)
      .join('-')
      .replace(/^u\.s\.?-/, 'us-');
    const unit = units.get(form);
    if (unit !== undefined) return { unit, length };
  }
  return null;
}

/** The currency of a sign written before its figure ("$", "US$", "£"). */
export function currencyOf(sign: string): Unit | null {
  return units.get(sign.toLowerCase()) ?? null;
}

/** What stands before a figure for a currency, besides its code ("Rs 10 lakh", "RMB 400"). */
const BEFORE: ReadonlyMap<string, string> = new Map([
  ['rs', 'inr'],
  ['rs.', 'inr'],
  ['rmb', 'cny'],
  ['rm', 'myr'],
]);

/** The currency that a word before a figure stands for; null where it is no such word. */
export function currencyBefore(word: string): Unit | null {
  const dimension = BEFORE.get(word) ?? word;
  return currencies.has(dimension) ? { dimension, factor: 1 } : null;
}
