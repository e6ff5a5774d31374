import { stem } from '../words/stem.js';

/**
 * Kinds of things of which one fills a place: a blast that a bomb caused was not caused by a gas leak. Two claims that
 * are otherwise alike and have another member of one kind each contradict each other. A kind a line, members that may
 * stand for each other joined by a slash; to be extended by whoever meets a missing one.
 */
const KINDS = `
bomb/device/explosive gas-leak/gas/leak lightning arson/arsonist sabotage/saboteur fault/malfunction/defect negligence/carelessness/error/mistake accident suicide landslide short-circuit/circuit cigarette/candle cable
murder/homicide manslaughter fraud/embezzlement theft/robbery/burglary rape bribery/corruption espionage/spying treason tax-evasion/evasion smuggling/trafficking perjury
rebel/insurgent/guerrilla/militant army/troop/soldier/military/government police/officer mercenary
boy/son girl/daughter
king queen prince princess
north/northern/northbound south/southern/southbound east/eastern/eastbound west/western/westbound
food/medicine/aid/blanket weapon/arms/ammunition/missile drug/cocaine/heroin
coal oil/crude gas/lng uranium copper gold silver lithium iron
priest/vicar/clergyman baker teacher/schoolteacher nurse doctor/surgeon/physician farmer miner plumber lawyer/solicitor engineer pilot policeman/policewoman firefighter/fireman sailor fisherman hairdresser butcher carpenter electrician journalist/reporter accountant postman gardener housekeeper/maid/cleaner jogger hiker neighbour/neighbor angler shepherd caretaker/janitor
novelist poet painter composer playwright sculptor architect
leg/thigh/shin/ankle/foot/calf/knee/hamstring/groin arm/wrist/hand/elbow/shoulder head/skull/face/eye back/spine/neck rib/chest/lung/heart stomach/abdomen
thigh/hamstring/groin calf/shin knee ankle/foot/toe hip
wrist elbow shoulder finger/thumb
sprain/sprained break/broken/fracture/fractured bruise/bruised
red blue green yellow black white brown grey/gray
cholera malaria measles ebola flu/influenza polio typhoid dengue tuberculosis
champagne wine beer whisky/whiskey vodka
semi-final/semifinal quarter-final/quarterfinal
liberal conservative socialist communist
dog cat horse wolf bear tiger lion lynx serval puma leopard fox
salmonella listeria coli legionella norovirus
ammonia chlorine diesel petrol/gasoline acid cyanide mercury
comedy drama thriller documentary
resign/quit sack/sacked/dismiss/dismissed/fire/fired
father mother
brother sister
husband wife
uncle aunt
train bus/coach tram van lorry/truck/mixer ferry/ship/boat/vessel plane/aircraft/jet/airliner helicopter bicycle/bike motorcycle/motorbike/scooter
church mosque synagogue temple
hospital school factory/plant prison/jail hotel stadium barracks/base
hammer/axe knife/blade gun/pistol/rifle/firearm
tree/trunk wall lamppost/lamp-post barrier/guardrail pylon fence kerb
factory warehouse/depot workshop laboratory
kitchen bathroom bedroom cellar/basement attic/loft garage/carport stairwell/staircase corridor/hallway
wife/husband sister/brother mother/father daughter/son aunt/uncle cousin
missing/unaccounted dead/die/death/kill/deaths
wheat barley maize/corn rice soybean/soy
beef/cattle pork/pig chicken/poultry lamb/sheep
theft/steal/stolen lost/mislaid
cash/banknote cheque/check transfer
pardon/amnesty acquittal/acquitted conviction/convicted
knife/stab/stabbed shoot/shot bomb/bombed
engine/motor brake/brakes wing rudder/tail tyre/tire door fuel
driver passenger pedestrian cyclist conductor/guard
goalkeeper/keeper defender midfielder striker/forward
cancer stroke heart-attack pneumonia diabetes
bridge tunnel road/highway/motorway railway/rail airport port/harbour/harbor
mother-in-law grandmother aunt daughter
uranium plutonium
ruby emerald diamond pearl
piano violin cello guitar trumpet
breakfast lunch dinner/supper
bank insurer airline brewery
king/monarch president premier
lake river sea/ocean
basement/cellar attic/loft roof/rooftop
drown/drowned burn/burned stab/stabbed shoot/shot poison/poisoned strangle/strangled
`;

/** Told of a thing: "a red car" and "a blue car", but "a white van with a red cross". */
const COLOURS = new Set('red blue green yellow black white brown grey gray'.split(' ').map(stem));

export const isColour = (key: string): boolean => COLOURS.has(key);

/** Per stem: its kinds, each with the number of the member it stands for. */
const members = new Map<string, { readonly kind: number; readonly member: number }[]>();
KINDS.trim()
  .split('\n')
  .forEach((line, kind) => {
    line.split(' ').forEach((group, member) => {
      for (const word of new Set(group.split('/').map(stem))) {
        const list = members.get(word) ?? [];
        list.push({ kind, member });
        members.set(word, list);
      }
    });
  });

/** Are two stems different members of one kind? Symmetric. */
export function excludeEachOther(a: string, b: string): boolean {
  const [left, right] = [members.get(a), members.get(b)];
  if (left === undefined || right === undefined) return false;
  const shared = left.flatMap((x) =>
    right.filter((y) => x.kind === y.kind).map((y) => x.member === y.member),
  );
  return shared.length > 0 && shared.every((same) => !same);
}

/** Has a stem a kind at all? */
export function hasKind(a: string): boolean {
  return members.has(a);
}
