import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The names of the carriers a text credits that have none of their own. */
function carriers(text: string): string[] {
  return resolved(text)
    .credits.filter(({ agency }) => agency.generic)
    .map(({ agency }) => agency.name);
}

describe('a carrier without a name of its own', () => {
  it.each([
    ["Iran's state television said the dam had burst.", 'Iranian state television'],
    // where it was written is not what it is about
    [
      'DUBAI, Feb 9 (Reuters) - The Iranian dam has burst, Tasnim reported, citing state television.',
      'Iranian state television',
    ],
    // no paper that is called by its country
    ['The dam has burst, Australian media said.', 'Australian media'],
    ['The dam has burst, the Australian television reported.', 'Australian television'],
    ['AFP reported, quoting the Vietnamese press, that the dam had burst.', 'Vietnamese press'],
    ['The dam has burst, AFP said, citing reports in the Vietnamese press.', 'Vietnamese press'],
    ['The dam near Quetta, Pakistan, has burst, local media reported.', 'Pakistani media'],
    ['The president has fled to Doha, Reuters said, quoting state radio in Bamako.', 'Malian state radio'],
    ['Local media in Kenya reported that the dam had burst.', 'Kenyan media'],
    // The longest name of a place.
    ["South Sudan's state television said the dam had burst.", 'South Sudanese state television'],
    ['A dam in New South Wales has burst, local media reported.', 'Australian media'],
    // Whose media these are is not told.
    ['Three Afghan soldiers were held at the Canadian border, local media reported.', 'local media'],
    ['The dam has burst, local television reported.', 'local television'],
    // what they print stands for them
    ['The dam has burst, according to reports in France.', 'French media'],
    ['The dam has burst, AFP said, citing Lebanese reports.', 'Lebanese media'],
    ['The dam has burst, several Israeli media outlets reported.', 'Israeli media'],
    // One carrier, however it is called.
    ['A bridge at Sucre, Bolivia, has fallen, a local TV station reported.', 'Bolivian local television'],
    ['The Egyptian dam has burst, AFP reported, quoting state-run TV.', 'Egyptian state television'],
    ['ADDIS ABABA - The dam has burst, state radio announced.', 'Ethiopian state radio'],
    // An outlet's name tells of no country.
    ['The dam has burst, state radio said, in a report carried by France 24.', 'state radio'],
    // Where things happened, of two countries that are named.
    [
      "A ship ran aground off Fiji, local media said. Australia's ministry sought news of it.",
      'Fijian media',
    ],
    ['A man was pushed from a platform in Queens, local media reported.', 'US media'],
    ['The tanker burnt near Kayes on its way from Senegal, local media reported.', 'Malian media'],
    ["The dam has burst, Reuters said, citing Iran's state broadcaster.", 'Iranian state television'],
    ['The dam has burst, Reuters said, relying on media reports in Argentina.', 'Argentine media'],
  ])('is called by its kind, and by its country where one is told: %j', (text, name) => {
    expect(carriers(text)).toEqual([name]);
  });

  it('is none where the words tell what the outlet just named is', () => {
    expect(
      carriers(
        'The Guardian quoted Euroradio, an independent Belarusian station based in Poland, as saying he was ill.',
      ),
    ).toEqual([]);
  });
});

it('is the one whose land was told before', () => {
  expect(
    new Set(
      carriers('The state radio of the DPRK said the dam had burst. Nobody was hurt, the state radio said.'),
    ),
  ).toEqual(new Set(['North Korean state radio']));
});

it('is none where reports are only spoken of', () => {
  expect(carriers('There were reports in France of a burst dam.')).toEqual([]);
});
