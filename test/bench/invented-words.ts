/** What invented news is made of: real names of agencies, everything else invented or from the dictionary. */
export const PRESS = [
  'AFP',
  'Reuters',
  'dpa',
  'Interfax',
  'TASS',
  'Kyodo',
  'Xinhua',
  'ANSA',
  'EFE',
  'Bernama',
];

/** A name has one of each: 19,200 of them. */
export const SYLLABLES: readonly (readonly string[])[] = [
  'lo ve ta ka be dro ni so pe ga hu os ra za mi fe gri wo ju sha bra tho qui ne pa'.split(' '),
  'ren sto li mar dan vo ke sil gor pha nu bri tol ze han mo'.split(' '),
  'ka via dor mar stan gora burg var the dra kko sta lin fels wick more ham ness ovo eny issa ank iel oun umi olt and esk ruth aven orne ulp ask eil omm ith oss ent yar ulo erd imi onga azh ept iv oly'.split(
    ' ',
  ),
];

export const DAYS_OF_THE_WEEK = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** 120 outlets; those that the README asks for are among them and no larger than others. */
export const OUTLETS = [
  'The Harbour Courier',
  'Evening Star',
  'Lakeside Daily',
  'The Northern Post',
  'Radio Meridian',
  ...Array.from(
    { length: 115 },
    (_, n) => `The ${['Morning', 'Inland', 'Coastal', 'Free', 'Weekly'][n % 5]} Gazette ${n + 1}`,
  ),
];

export const ROLES = ['mayor', 'governor', 'head of the council', 'prosecutor', 'bishop', 'harbour master'];
export const MINISTRIES = [
  'works',
  'health',
  'transport',
  'interior',
  'justice',
  'farming',
  'energy',
  'labour',
];

const list = (text: string) => text.split(', ');
const beat = (things: string, deeds: string, harms: string, causes: string, asides: string) => ({
  things: list(things),
  deeds: list(deeds),
  harms: list(harms),
  causes: list(causes),
  asides: list(asides),
});

/** Kinds of news, each with the words of its kind, so that unlike stories of one week share some. */
export const BEATS = [
  beat(
    'ferry, trawler, tanker, barge, hydrofoil',
    'capsized, ran aground, sank, caught fire, collided with a pier',
    'rescued, drowned, hurt, stranded',
    'rotten hull, missing life rafts, overloaded deck, faulty pumps',
    'a fleet of trawlers, two lighthouses, a fish market without roof, the worst winter storms of the coast',
  ),
  beat(
    'bridge, viaduct, railway tunnel, tram line, overpass',
    'collapsed, was closed, cracked, gave way',
    'injured, killed, trapped, evacuated',
    'rusted cables, cheap concrete, old bearings, heavy lorries',
    'a toll road, three freight depots, a signal box of copper, the longest detour of the province',
  ),
  beat(
    'reactor, refinery, gas pipeline, power station, chemical plant',
    'leaked, exploded, was shut down, overheated',
    'poisoned, evacuated, burned, treated',
    'worn valves, missing inspections, broken sensors, a drained cooling pond',
    'a brine lake, two cooling towers, cheap electricity for smelters, a strike of welders',
  ),
  beat(
    'hospital, clinic, care home, maternity ward, blood bank',
    'was flooded, lost its licence, ran out of oxygen, was quarantined',
    'moved, infected, discharged, treated',
    'unpaid nurses, mouldy wards, expired vaccines, a broken generator',
    'one ambulance, a shortage of doctors, a measles outbreak, a pharmacy on wheels',
  ),
  beat(
    'bank, pension fund, brokerage, stock exchange, savings union',
    'failed, was raided, froze deposits, defaulted',
    'ruined, dismissed, charged, arrested',
    'forged ledgers, hidden loans, offshore accounts, reckless bonds',
    'a casino, high unemployment, two tax inquiries, a run on the currency',
  ),
  beat(
    'football stadium, concert hall, circus, ski lift, cinema',
    'burned down, was stormed, stopped in mid air, was evacuated',
    'crushed, injured, arrested, rescued',
    'blocked exits, cheap wiring, counterfeit tickets, loose bolts',
    'a marathon, its own derby, a brass festival, a grandstand of timber',
  ),
  beat(
    'coal mine, quarry, dam, copper pit, salt works',
    'caved in, was flooded, burst, exploded',
    'buried, killed, missing, hospitalised',
    'firedamp, weak props, a tailings pond, ignored alarms',
    'abandoned shafts, a museum of mining, landslides every autumn, subsidence under the school',
  ),
  beat(
    'court, parliament, border post, embassy, police station',
    'was stormed, was shelled, shut its gates, was attacked',
    'detained, wounded, killed, expelled',
    'rigged ballots, a disputed decree, secret arrests, unpaid salaries',
    'a curfew, checkpoints on each road, a referendum, refugees in tents',
  ),
];
