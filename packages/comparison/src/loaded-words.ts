/**
 * Words that judge, frighten or belittle where a plain word would do ("slam" for "close", "horror" for "accident").
 * In any inflection; to be reviewed and extended by a journalist.
 */
export const LOADED_WORDS = `
horror horrific horrifying terror terrified terrifying nightmare hell hellish chilling chilled shocking shock shocked
monster monstrous beast evil vile sick twisted brutal savage barbaric bloodbath bloody carnage slaughter massacre butcher
doom doomed apocalypse inferno fireball death-trap deathtrap killer lethal poison poisoned toxic
slam slammed lash lashed ripped tore hammer hammered smash smashed crush crushed wreck ruin destroy devastate devastated devastating
raging fury furious outrage outraged outrageous explosive storm stormed thunder thundered roar roared rant ranted
boast boasted brag crow gloat sneer sneered mock mocked shrug shrugged snub snubbed
shame shameful shameless shamelessly disgrace disgraceful disgusting scandal scandalous scandal-hit brazen
panic chaos chaotic mayhem crisis catastrophe catastrophic disaster disastrous havoc frenzy
war onslaught plague swamp
regime junta thug thugs mob henchmen cronies crony puppet stooge tyrant dictator strongman
plot plotting scheme conspiracy sinister shadowy murky secret secretive cover-up
gamble reckless botched bungled fiasco farce debacle blunder shambles humiliating humiliation humiliated
retreat surrender cave caved climbdown backtrack backtracked u-turn
squeeze squeezed crammed flatten flattened gutted annihilate obliterate
huge giant massive colossal gigantic enormous staggering whopping sky-high soaring skyrocket plunge plunged plummet
desperate desperately dire grim gloomy bleak dark
slap slapped dub dubbed vow vowed swear swore threaten threatened
jolt jolted rattle rattled stun stunned
boozy booze drunken cheap tiny mere puny
glorious heroic triumphant historic groundbreaking magnificent decisive resolute visionary
lie lies liar lied hoax fake bogus sham
crackdown purge witch-hunt bully bullied
perched adrift rotting rotten filthy
incredibly astonishingly amazingly unbelievably
cops bosses skipper
traitor treacherous betray betrayal
provocation provocative provocateur anti-social interventionist illegitimate so-called self-styled
`;

/** Reporting words that judge what they report. */
export const LOADED_CUES = `
admit admitted admits admitting concede conceded concedes conceding confess confessed insist insisted insists insisting claim claimed claims
boast boasted brag thunder thundered rant ranted rage raged snap snapped sneer sneered blast blasted slam slammed
allege alleged alleges contend maintain maintained vow vowed threaten threatened whine moan lash lashed fume fumed seethed bragged whined moaned crowed stormed bellowed screamed shouted roared
gloat gush gushed plead pleaded brush brushed shrug shrugged deny denied refuse refused scoff scoffed quip lecture lectured
urge demand demanded
`;
