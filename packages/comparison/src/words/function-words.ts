/** Words that carry no content of their own; they never count as shared content. Kept in diffs. */
const LIST = `
a an the this that these those some any each every either neither both all such own same other another
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
myself himself herself itself themselves ourselves one ones
and or but nor so yet if then than as while when where why how because since until unless although though whether
of in on at by for with about against between into through during before after above below to from up down out off over
under again further onto upon within without along across behind beyond near per via amid among around toward towards
be am is are was were been being have has had having do does did doing will would shall should can could may might must
not no never none there here just also too very only even still now more most less least much many few
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't
it's he's she's i'm we're they're you're i've we've they've i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll
that's there's what's who's let's mr mrs ms dr meanwhile however
`;

const set = new Set(LIST.trim().split(/\s+/));

/** Is this lower-case word one that carries no content of its own? */
export function isFunctionWord(lower: string): boolean {
  return set.has(lower);
}
