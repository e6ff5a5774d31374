import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The links of a sentence about a burst dam, as "outer > inner", outermost first. */
function links(text: string): string[] {
  return resolved(text)
    .credits.filter(({ cites, content }) => cites !== null && content.length > 0)
    .map(({ agency, cites }) => `${agency.name} > ${cites}`)
    .sort();
}

describe('credit chains', () => {
  it.each([
    ['Reuters, quoting Interfax, which cited the ministry, said the dam had burst.', 'Reuters > Interfax'],
    ['The dam had burst, the mayor told Kazinform, according to Reuters.', 'Reuters > Kazinform'],
    ['Interfax reported that the dam had burst. The report was carried by Reuters.', 'Reuters > Interfax'],
    ['Quoted by TASS, the minister told Rossiya 24 that the dam had burst.', 'TASS > Rossiya 24'],
    [
      'In an interview with Der Spiegel, quoted by Reuters, Varga said the dam had burst.',
      'Reuters > Der Spiegel',
    ],
    ['The dam had burst, Reuters reported, citing a report in the Daily Sabah.', 'Reuters > Daily Sabah'],
    ['According to AFP, citing a Kyodo report, the dam had burst.', 'AFP > Kyodo'],
    ['Interfax, as quoted by the BBC, said the dam had burst.', 'BBC > Interfax'],
    ['The dam had burst, UNIAN said, with reference to Ukrinform.', 'UNIAN > Ukrinform'],
    ['Reuters quoted Xinhua as reporting that the dam had burst.', 'Reuters > Xinhua'],
    ['Varga, in remarks to Kazinform carried by Interfax, said the dam had burst.', 'Interfax > Kazinform'],
    ['The Guardian reported that Varga had told Le Monde that the dam had burst.', 'The Guardian > Le Monde'],
    ['The dam had burst, state television reported, according to AFP.', 'AFP > state television'],
    ['Citing a Wall Street Journal report, CNBC said the dam had burst.', 'CNBC > The Wall Street Journal'],
    ['The dam had burst, IRNA reported in a dispatch monitored by the BBC.', 'BBC > IRNA'],
  ])('are read from %j', (text, link) => {
    expect(links(text)).toContain(link);
  });

  it('run over three agencies', () => {
    expect(links('AFP says, quoting IRNA, which quoted Tasnim, that the dam had burst.')).toEqual([
      'AFP > IRNA',
      'IRNA > Tasnim',
    ]);
  });

  it('are none where the cited one is a person or a paper', () => {
    expect(links('The dam had burst, Reuters reported, citing the mayor.')).toEqual([]);
    expect(links('The dam had burst, Reuters reported, citing a draft decree.')).toEqual([]);
  });
});
