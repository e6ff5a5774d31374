/**
 * Words and phrases that make a statement less than certain: taken away, "may have been poisoned" becomes "was
 * poisoned". A phrase a line; a "not" also stands for "cannot" and "don't". To be reviewed and extended by a journalist.
 */
export const HEDGES = `
may
might
could
perhaps
maybe
possibly
possible
probably
probable
likely
unlikely
apparently
apparent
appear to
appears to
appeared to
seem
seems
seemed
suspected
suspect
alleged
allegedly
allege
purported
purportedly
supposedly
reportedly
said to
believed
believe
believes
think
thinks
thought
consider
considering
weighing
mulling
studying
feared
hope
hopes
hoped
plan
plans
planned
intends
aims
potential
potentially
indicates
at this stage
so far
for now
at present
for the time being
subject to
not ruled out
not been ruled out
not ruling out
not rule out
not be ruled out
could not be ruled out
not exclude
not excluded
not been excluded
not discounted
not discount
at the moment
as far as we can tell
at the earliest
in principle
as far as we know
to our knowledge
according to early estimates
partly
partially
whether
unclear
suspects
suggests
presumably
presumed
rumoured
rumored
unconfirmed
preliminary
tentative
tentatively
conceivably
in all likelihood
in all probability
as things stand
for the moment
thus far
up to now
until now
as yet
to date
under consideration
not be excluded
not yet be excluded
not yet excluded
not yet ruled out
not yet be ruled out
not be discounted
`;

/** Words of outlooks. They are a doubt only against a flat "will": two forecasts are equally unsure. */
export const OUTLOOKS = `
expect expects expectation forecast forecasts predict predicts predicted projected projection projects estimate estimates estimated
sees anticipate anticipated
`;
