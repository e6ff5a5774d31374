/** A unit as written, the dimension it measures, and how many base units one of it is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/**
 * Units of news copy by written form (lower case). Dimensions: metre, square metre, litre, kilogram, second, degree, fahrenheit,
 * percent, point (a percentage point), money by ISO 4217 code, kmh, watt, bit.
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
usd 1 $ us$ dollar dollars us-dollar us-dollars usd
eur 1 € euro euros eur
gbp 1 £ pound pounds sterling gbp
jpy 1 ¥ yen jpy
cny 1 yuan renminbi cny
rub 1 ₽ rouble roubles ruble rubles rub
inr 1 ₹ rupee rupees inr
krw 1 won krw
chf 1 franc francs chf
aud 1 a$ aud
cad 1 c$ cad
hkd 1 hk$ hkd
try 1 lira liras
brl 1 r$ real reais
uah 1 hryvnia hryvnias
pln 1 zloty zlotys
sek 1 krona kronor
nok 1 krone kroner
mxn 1 peso pesos
btc 1 bitcoin bitcoins btc
zar 1 rand
ngn 1 naira
kes 1 shilling shillings
idr 1 rupiah
myr 1 ringgit
thb 1 baht
`;

const units = new Map<string, Unit>();
for (const line of TABLE.trim().split('\n')) {
  const [dimension, factor, ...forms] = line.split(' ') as [string, string, ...string[]];
  for (const form of forms) units.set(form, { dimension, factor: Number(factor) });
}

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

/** Currencies whose letters are written before the figure ("Rs 10 lakh", "USD 400"). */
const BEFORE = new Set(
  'rs rs. inr usd eur gbp jpy cny rmb rub krw chf aud cad try brl uah pln zar ngn kes idr myr rm thb'.split(
    ' ',
  ),
);
const NAMES_BEFORE: ReadonlyMap<string, string> = new Map([
  ['rs', 'inr'],
  ['rs.', 'inr'],
  ['rmb', 'cny'],
  ['rm', 'myr'],
]);

/** The currency that a word before a figure stands for; null where it is no such word. */
export function currencyBefore(word: string): Unit | null {
  if (!BEFORE.has(word)) return null;
  return { dimension: NAMES_BEFORE.get(word) ?? word, factor: 1 };
}
