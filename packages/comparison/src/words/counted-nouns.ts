import { stem } from './stem.js';

/** Nouns that count people: "12 workers" and "14 people" speak of the same. */
const PEOPLE = new Set(
  'people person worker resident passenger customer consumer civilian soldier troop villager protester demonstrator victim tourist souls others other crew body child woman man student employee migrant inmate patient member survivor casualty miner pupil fan police officer kid local guest visitor spectator attendee voter shareholder pensioner commuter settler prisoner captive detainee recruit conscript delegate lawmaker deputy senator juror nurse doctor teacher pilot sailor fisherman farmer driver rider climber swimmer applicant participant marcher striker demonstrator onlooker bystander suspect arrest citizen resident inhabitant motorist refugee evacuee firefighter fireman medic paramedic rescuer guard adult infant baby toddler girl boy teenager relative parent father mother sister brother son daughter wife husband couple family-member civilian journalist reporter photographer engineer technician cyclist pedestrian trader shopkeeper monk priest nun athlete player referee gunman militant rebel insurgent fighter peacekeeper aid-worker volunteer employee staff colleague judge lawyer prosecutor minister official diplomat hostage defendant plaintiff trainee cadet sailor seafarer crewman crewmember individual boss executive leader businessman businesswoman docker envoy aide defender serviceman servicemen supporter collier commando life soul parliamentarian mp legislator ambassador worshipper believer pilgrim hiker skier holidaymaker stallholder guard agent gendarme marine officer-cadet sapper bureaucrat functionary civil-servant activist manager clerk'
    .split(' ')
    .map(stem),
);

/** Is the stem a noun that counts people? */
export function countsPeople(noun: string): boolean {
  return PEOPLE.has(noun);
}

/** "12 dead", "31 injured": what happened to people who are not named as such. */
const STATES = new Set(
  'dead killed injured hurt wounded missing trapped rescued saved arrested detained evacuated hospitalised hospitalized drowned infected stranded homeless sick sickened ill unaccounted unhurt displaced released freed fatality death perished'
    .split(' ')
    .map(stem),
);

/** Does the stem behind a figure say what happened to people ("12 dead"), and leave out that they are people? */
export function tellsOfPeople(noun: string): boolean {
  return STATES.has(noun);
}
