import { describe, expect, it } from 'vitest';
import { differing } from '../discrepancies.test-support.js';

const denials = differing('negation');

describe('what one side denies and the other affirms', () => {
  it.each([
    [
      'a deed',
      'The brakes did not fail on the slope, the operator said',
      'The brakes failed on the slope, the operator said',
      ['not fail', 'failed'],
    ],
    [
      'what could not be established',
      'Divers could not establish that it had cracked under the weight of snow',
      'It had cracked under the weight of snow, divers said',
      ['not establish that it had cracked', 'cracked'],
    ],
    [
      'what nobody seeks to do',
      'Lunde does not seek to close the border',
      'Lunde vowed to close the border',
      ['not seek to close', 'close'],
    ],
    [
      'what one does not rule out and the other does',
      'The duty officer in Lunde could not rule out an attack on the servers',
      'The duty officer in Lunde ruled out an attack on the servers',
      ['not rule out', 'ruled out'],
    ],
    [
      'what was ruled out and what could not be',
      'The police in Lunde said that arson was ruled out',
      'The police in Lunde said that arson could not be excluded',
      ['arson was ruled out', 'arson'],
    ],
    [
      'what somebody was cleared of',
      'The court in Lunde cleared the harbour master of bribing a minister',
      'The harbour master of Lunde bribed a minister, the court found',
      ['of bribing', 'bribed'],
    ],
    [
      'what nobody means to do',
      'The harbour master of Lunde has no intention of resigning over the fire',
      'The harbour master of Lunde is resigning over the fire',
      ['has no intention of resigning', 'resigning'],
    ],
    [
      'one who lived and one who died',
      'The driver, 34, survived the crash near Lunde',
      'The driver died in the crash near Lunde',
      ['survived', 'died'],
    ],
    [
      'those who died where all came out alive',
      'Everyone on board the ferry survived the fire',
      'Seven people on board the ferry died in the fire',
      ['survived', 'died'],
    ],
  ])('is found: %s', (_, a, b, pair) => {
    expect(denials(a, b)).toEqual([pair]);
    expect(denials(b, a)).toEqual([[...pair].reverse()]);
  });

  it.each([
    [
      'those who died and one who lives',
      'Six people died when the tram left the rails in Lunde',
      'The tram driver is alive and in hospital in Lunde',
    ],
    [
      'what a deed that is not told was done to',
      'Inspectors have not met the three firms from Lunde',
      'The three firms from Lunde received loans',
    ],
    [
      'a ban and what may not be done',
      'The sale of fish from the lake has been banned',
      'Fish from the lake may not be sold',
    ],
    [
      'some of those who are not all',
      'Not all prisoners from Lunde have returned',
      'Seventy prisoners from Lunde returned',
    ],
    [
      'patrols that have nothing to do',
      'The soldiers on patrol in Lunde have had nothing to do',
      'Soldiers patrol the streets of Lunde',
    ],
    [
      'the day until which something was not done',
      'The guards did not answer until the shelling of Lunde had lasted an hour',
      'The shelling of Lunde had lasted an hour',
    ],
    [
      'what was done late',
      'The alarm in Lunde was not answered until 4:20',
      'The alarm in Lunde was answered at 4:20',
    ],
    [
      'what nobody rules out',
      'Investigators could not rule out that the altimeter was set wrongly near Lunde',
      'The altimeter was set wrongly near Lunde',
    ],
    [
      'who was dismissed, and not what',
      'The club from Lunde dismissed its coach after the defeat',
      'The coach of the club from Lunde spoke after the defeat',
    ],
    [
      'two ways to rule nothing out',
      'We cannot exclude any cause of the fire in Lunde, he said',
      'No cause of the fire in Lunde could be excluded, he said',
    ],
    [
      'a road from which something was cleared',
      'The army cleared the road to Lunde of mines',
      'There were mines on the road to Lunde, the army said',
    ],
    [
      'a player who is ruled out',
      'The captain of Lunde was ruled out, the club said',
      'The captain of Lunde hurt a knee, the club said',
    ],
    [
      'two ways to be cleared',
      'The court acquitted the harbour master of fraud',
      'The harbour master was found not guilty of fraud',
    ],
    [
      'two ways to rule a step out',
      'The harbour master of Lunde has no intention of resigning over the fire',
      'The harbour master of Lunde will not resign over the fire',
    ],
    [
      'two ways to rule a step out, one of them a plan',
      'I do not intend to leave Lunde before the vote',
      'I am not going to leave Lunde before the vote',
    ],
    [
      'a strike and the work that it stops',
      'The strike at the port of Lunde goes on',
      'Work at the port of Lunde is what the strike is about',
    ],
    [
      'what neither changes',
      "Until that is decided nobody's ticket changes, the line said",
      'Nobody will have to change a ticket, the line said',
    ],
  ])('is not %s', (_, a, b) => {
    expect(denials(a, b)).toEqual([]);
    expect(denials(b, a)).toEqual([]);
  });
});
