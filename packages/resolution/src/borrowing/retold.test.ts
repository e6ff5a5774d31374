import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The credits of a text as "agency role > cites: content". */
function told(text: string): string[] {
  return resolved(text).credits.map(
    ({ agency, role, cites, content }) =>
      `${agency.name} ${role}${cites ? ` > ${cites}` : ''}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  );
}

const SANK = 'A ferry has sunk off Orlova';
const sank = 'a ferry has sunk off Orlova';

describe('a report in another outlet', () => {
  it.each([
    // verbs of retelling that are no reporting verbs
    [`${SANK}, TASS said. EFE syndicated the report.`, `EFE carries > TASS: ${SANK}`],
    [`${SANK}, TASS said. EFE and the BBC both followed TASS's account.`, `EFE reports > TASS: ${SANK}`],
    [`${SANK}, TASS said, and the claim was soon reposted by EFE.`, `EFE carries > TASS: ${SANK}`],
    [`${SANK}, TASS said. Its report was lifted word for word by EFE.`, `EFE carries > TASS: ${SANK}`],
    [`${SANK}, TASS said. EFE cited TASS. Bloomberg did the same.`, `Bloomberg reports > TASS: ${SANK}`],
    [`${SANK}, TASS said, a claim repeated by EFE.`, `EFE reports > TASS: ${SANK}`],
    [
      `${SANK}, TASS said. The news was relayed by EFE and, from there, by Kyodo.`,
      `Kyodo carries > EFE: ${SANK}`,
    ],
    [
      `${SANK}, TASS said. The item was carried by EFE and, in English, by Kyodo.`,
      `Kyodo carries > TASS: ${SANK}`,
    ],
    // a clause that only tells where the story went
    [
      `${SANK}, TASS said. By midnight EFE had the news too, naming TASS as its authority.`,
      `EFE reports > TASS: ${SANK}`,
    ],
    [`${SANK}, TASS said. EFE used the TASS text under its own byline.`, `EFE carries > TASS: ${SANK}`],
    [`${SANK}, so the Daily Mail has it from a report in Marca.`, `Daily Mail reports > Marca: ${SANK}`],
    // asides of sourcing
    [`${SANK}, EFE said, basing its report on pictures published by TASS.`, `EFE reports > TASS: ${SANK}`],
    [`EFE, in a dispatch that leans on TASS, said ${sank}.`, `EFE reports > TASS: ${sank}`],
    [`EFE wrote on Monday, in a report that quoted TASS, that ${sank}.`, `EFE reports > TASS: ${sank}`],
    [`According to EFE, citing sources quoted by TASS, ${sank}.`, `EFE reports > TASS: ${sank}`],
    [`${SANK}, EFE claims via the Daily Express.`, `Daily Express carries > EFE: ${SANK}`],
    [`${SANK}, said EFE, quoting divers, according to TASS.`, `TASS reports > EFE: ${SANK}`],
    // another's piece as object or subject
    [`EFE relayed a TASS report that ${sank}.`, `EFE carries > TASS: ${sank}`],
    [`EFE picked up a report by TASS that ${sank}.`, `EFE carries > TASS: ${sank}`],
    [`CNN broadcast footage from TASS showing that ${sank}.`, `CNN carries > TASS: ${sank}`],
    [`A TASS report carried by EFE said ${sank}.`, `EFE carries > TASS: ${sank}`],
    [`CNN aired an interview in which the mayor said ${sank}.`, `CNN carries: ${sank}`],
    [`The mayor was quoted as telling TASS by EFE that ${sank}.`, `EFE reports > TASS: ${sank}`],
  ])('is read in %j', (text, credit) => {
    expect(told(text)).toContain(credit);
  });

  it.each([
    'TASS said a ferry had sunk. The Guardian followed the minister to Orlova.',
    'TASS said a ferry had sunk. EFE declined to comment on the report.',
    'TASS said a ferry had sunk. The minister, followed by Reuters, left the room.',
    'A delegate told Reuters she was leaning toward Ferrier, and EFE left.',
  ])('is not read in %j', (text) => {
    expect(told(text).filter((one) => one.includes('>'))).toEqual([]);
  });
});

describe('what is told of somebody', () => {
  it('is no speech where it is a deed', () => {
    expect(told('The harbour ministry has confirmed two cases of rot, AFP said.')).toEqual([
      'AFP reports: The harbour ministry has confirmed two cases of rot',
    ]);
  });

  it('goes on under his credit where he takes a stand', () => {
    const text =
      '"The pier is ours," Mayor Ole Varga told AFP. He ruled out a sale before spring. It rained.';
    const [credit] = resolved(text).credits;
    expect(credit!.continued.map(({ content }) => content.map((span) => text.slice(...span)))).toEqual([
      ['He ruled out a sale before spring'],
    ]);
  });
});
