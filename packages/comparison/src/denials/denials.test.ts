import { describe, expect, it } from 'vitest';
import { align } from '../index.js';

const rows = (a: string, b: string, kind: string) =>
  align(a, b)
    .discrepancies.filter((row) => row.kind === kind)
    .map((row) => [row.a, row.b]);

const contradict = (a: string, b: string) => rows(a, b, 'negation').length > 0;

describe('what is so on one side and not so on the other', () => {
  it.each([
    ['the same word', 'The brakes of the tram worked', 'The brakes of the tram did not work'],
    ['what was known', 'The company knew of the fault', 'The company did not know of the fault'],
    [
      'a search',
      'The search in the Lunde valley would go on through the night',
      'The search in the Lunde valley would be called off at nightfall',
    ],
    [
      'a truce',
      'The truce in the Lunde valley is holding',
      'The ceasefire in the Lunde valley has been violated',
    ],
    [
      'what never happened',
      'The Lunde regatta was called off in 1974',
      'The Lunde regatta has never been called off',
    ],
    [
      'some and none of one family',
      "Three of the president's relatives hold shares in the pipeline",
      "None of the head of state's relatives holds shares in the pipeline",
    ],
    [
      'how a director went',
      'The director of the Lunde prison was removed from his post',
      'The director of the Lunde prison stepped down at his own request',
    ],
    [
      'how the injured are',
      'The children hurt in the Lunde fire are out of danger',
      'The children hurt in the Lunde fire are fighting for their lives',
    ],
    ['a test', 'The rider tested positive for the drug', 'The rider tested negative for the drug'],
    ['a bill', 'Parliament passed the bill', 'The bill was voted down by parliament'],
    [
      'an application',
      'The court in Lunde granted the application for an injunction',
      'The court in Lunde threw out the application for an injunction',
    ],
    [
      'a reactor',
      'The old reactor at Lunde stays in operation',
      'The old reactor at Lunde has been switched off',
    ],
    ['a runway', 'The Lunde runway was clear on Friday', 'The Lunde runway was icy on Friday'],
    [
      'who comes to a meeting',
      'The minister will lead the delegation at the talks in Lunde',
      'The minister will miss the talks in Lunde',
    ],
    ['what was sold', 'Lind sold no shares in the mill', 'Lind dumped her shares in the mill'],
    ['a ban', 'The court upheld the ban', 'The court lifted the ban'],
    [
      'an offer that is turned down in two words',
      'The union accepted the offer',
      'The union turned the offer down',
    ],
    ['whom nobody has caught', 'Police have caught the robber', 'Police have yet to catch the robber'],
    [
      'what no sign was seen of',
      'There is no sign that groundwater outside the fence is affected',
      'Groundwater outside the fence is affected',
    ],
    ['a thing that nobody used', 'A weapon was fired at the gate', 'No weapon was fired at the gate'],
    [
      'how talks were held',
      'The talks of the envoys in Lunde were face to face',
      'The talks of the envoys in Lunde were indirect',
    ],
    ['what a report does not do', 'The ban applies to children', 'The ban does not apply to children'],
  ])('%s: %s | %s', (_, a, b) => {
    expect(contradict(a, b)).toBe(true);
    expect(contradict(b, a)).toBe(true);
  });

  it.each([
    [
      'what is refused besides a doubt',
      'The mayor rejects any talk of fraud and that some ballots may have been lost in the flood',
      'The mayor had lost the ballots in the flood',
    ],
    ['what is spared', 'There will be no cuts in Lunde this week', 'Lunde will be spared cuts this week'],
    [
      'two ends of one thing, each at its hour',
      'The talks of the pilots with the airline began at 2 pm',
      'The talks of the pilots with the airline ended at 3.40 am',
    ],
    [
      'a part and the rest',
      'Three of the four coaches overturned in Lunde',
      'One of the four coaches in Lunde is still upright',
    ],
    [
      'a measure of time',
      'The mine reopens when it is safe, and not a day before',
      'The mine reopens a day after it is safe',
    ],
    [
      'another one',
      'The guards at the Lunde gate killed a soldier and left another',
      'The guards at the Lunde gate hurt a second soldier',
    ],
    [
      'a thing told by what was done to it',
      'Some 40 million euros, illegally frozen in a Lunde bank, will be returned',
      'Velm will unfreeze some 40 million euros in a Lunde bank',
    ],
    [
      'what was told behind a failure',
      'The valve failed and we closed it within twenty minutes',
      'The valve had given way and was shut within twenty minutes',
    ],
    [
      'what one is told not to do',
      'The president will respect the ruling unless his lawyers tell him not to',
      'The president will study the ruling and respect it',
    ],
    [
      'a measure in quotation marks',
      'Growers will receive no less than the cost of production',
      'Growers would get “no less” than their cost of production',
    ],
    [
      'time that passed',
      'When the unit was shut, eleven days passed before the mayor was told',
      'The unit was shut, and the mayor was told with a delay of eleven days',
    ],
    [
      'two people, each told by what he is',
      'The conservative Gaspar Lindo is ahead of Marisol Etxarte',
      'Gaspar Lindo is ahead of the leftist Marisol Etxarte',
    ],
    [
      'two spans of one length',
      'The firm can build a second one in eighteen months if the insurer pays',
      'The firm can build a second one in a year and a half if the insurer pays',
    ],
    [
      'a school told by what it was',
      'The closed school in Lunde is up for sale',
      'The school in Lunde opened in 1950',
    ],
    ['a strike that comes to nothing', 'The strike has been called off', 'There will be no strike'],
    ['a search that goes on', 'The search was not called off', 'The search is under way'],
    ['an alarm that nobody heard', 'The alarm did not sound', 'No alarm was raised'],
    ['two ways to say that all died', 'Everyone on board died in the crash', 'Nobody survived the crash'],
    ['a bill that failed', 'Parliament rejected the bill', 'The bill failed in parliament'],
    ['a challenge turned down', 'The court upheld the ban', 'The court rejected the appeal against the ban'],
    ['a measure', 'The blast killed no fewer than 11 people', 'Twelve people were killed in the blast'],
    ['jobs that are not lost', 'No jobs will be lost at the mill', 'All jobs at the mill are safe'],
    [
      'when the last wages came',
      'The players have not been paid since May',
      'The players were last paid in May',
    ],
    ['what is still asked', 'They will decide whether to ask for talks', 'They would not ask for talks'],
    ['two that are not the first and the last', 'We will not fire last', 'His side did not fire first'],
    [
      'the coach of before',
      'The club dismissed its coach Jan Lund',
      'Jan Lund is no longer coach of the club',
    ],
    ['what one is out of', 'Nine men broke out of the Lunde jail', 'Nine men dug to freedom in Lunde'],
    ['one who is missing in name only', 'The missing hiker was found', 'Rescuers found the hiker'],
  ])('is no matter of %s: %s | %s', (_, a, b) => {
    expect(contradict(a, b)).toBe(false);
    expect(contradict(b, a)).toBe(false);
  });

  it('is said in the words of both', () => {
    expect(
      rows(
        'The truce in the Lunde valley is holding',
        'The ceasefire in the Lunde valley has been violated',
        'negation',
      ),
    ).toEqual([['holding', 'violated']]);
  });
});

describe('how long something lasts', () => {
  it.each([
    ['The crossing is closed until further notice', 'The crossing is closed until March 3, 2026'],
    [
      'The museum of Lunde will stay closed until further notice, the mayor said',
      'The museum of Lunde will reopen on March 3, 2026, the mayor said',
    ],
    ['He was barred from office for life', 'He was barred from office for ten years'],
  ])('has an end or none: %s | %s', (a, b) => {
    expect(rows(a, b, 'date')).toHaveLength(1);
    expect(rows(b, a, 'date')).toHaveLength(1);
  });

  it('has none on both sides', () => {
    expect(
      rows('The port is closed until further notice', 'The port was closed indefinitely', 'date'),
    ).toEqual([]);
  });
});
