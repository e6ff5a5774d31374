/**
 * Words that judge, frighten or belittle where a plain word would do ("slam" for "close", "horror" for "accident").
 * In any inflection; to be reviewed and extended by a journalist.
 */
export const LOADED_WORDS = `
horror horrific horrifying terrified terrifying nightmare hell hellish chilling chilled shocking shocked
monster monstrous beast evil vile twisted brutal savage barbaric bloodbath bloody carnage slaughter massacre butcher
doom doomed apocalypse inferno fireball death-trap deathtrap killer lethal poison poisoned toxic
slam slammed lash lashed ripped hammer hammered smash smashed crush crushed wreck ruin devastate devastated devastating
raging fury furious outrage outraged outrageous explosive stormed thunder thundered roar roared rant ranted
boast boasted brag crow gloat sneer sneered mock mocked shrug shrugged snub snubbed
shame shameful shameless shamelessly disgrace disgraceful disgusting scandal scandalous scandal-hit brazen
panic chaos chaotic mayhem catastrophe catastrophic disastrous havoc frenzy
onslaught plague swamp
regime junta thug thugs mob henchmen cronies crony puppet stooge tyrant dictator strongman
plot plotting conspiracy sinister shadowy murky secretive cover-up
gamble reckless botched bungled fiasco farce debacle blunder shambles humiliating humiliation humiliated
retreat surrender cave caved climbdown backtrack backtracked u-turn
squeeze squeezed crammed gutted annihilate obliterate
huge giant massive colossal gigantic enormous staggering whopping sky-high soaring skyrocket plunge plunged plummet
desperate desperately dire grim gloomy bleak
slap slapped dub dubbed vow vowed swear swore threaten threatened
jolt jolted rattle rattled stun stunned
boozy booze drunken tiny mere puny
glorious heroic triumphant historic groundbreaking magnificent resolute visionary
liar lied hoax fake bogus sham
crackdown purge witch-hunt bully bullied
perched adrift rotting rotten filthy
incredibly astonishingly amazingly unbelievably
cops bosses skipper
traitor treacherous betray betrayal
provocation provocative provocateur anti-social interventionist illegitimate so-called self-styled
tragic tragedy heartbreaking heartbreak heartbroken harrowing agony agonising anguish gruesome grisly ghastly macabre sickening
horrified petrified traumatised haunting haunted cursed cruel callous ruthless heartless merciless cold-blooded bloodthirsty
scorching sizzling sweltering baking roasting freak biblical apocalyptic cataclysmic nightmarish
torched torch firebug arsonist thief crook gangster mobster hooligan rioter looter yob lout fanatic extremist zealot crackpot
maniac madman psycho fiend predator pervert hitman warlord kingpin mastermind ringleader scum heroine heroically courageous brave valiant fearless gallant icon legend superstar darling sensation sensational
stunning jaw-dropping mind-blowing eye-watering breathtaking spectacular dramatically epic incredible unbelievable
bombshell blockbuster showdown feud bust-up battle blitz barrage bombard bombarded hit-job
axe axed axing boot booted ditch ditched dumped sack sacked oust ousted scrapped slash slashed gut nick nicked nab nabbed collar swoop swooped bust busted haul hauled drag dragged frogmarch grill grilled
bag bagged snatch snatched grab grabbed scoop romp romped cruise trounce trounced thrash thrashed cling clung limp limped scrape
squander squandered waste wasted splurge splash splashed lavish fritter
ravage ravaged raze razed wipe wiped swallow swallowed engulf engulfed rip pummel pummelled batter battered
maul mauled rocked reel reeling teeter brink meltdown turmoil pandemonium bedlam anarchy lawless lawlessness
strip stripped rob robbed loot looted plunder plundered swindle cheat cheated con conned dupe duped rig rigged
axis cabal clique gang ragtag rabble horde hordes swarm swarms flooded influx deluge
greedy fat-cat bloated corrupt crooked sleazy dodgy shady murky rogue maverick hardline ultra firebrand
feeble pathetic laughable absurd ridiculous ludicrous farcical laughing-stock clueless hapless toothless spineless cowardly
arrogant arrogance hypocrisy hypocrite hypocritical cynical cynicism double-standards propaganda hysteria hysterical paranoid
blackmail extort intimidate intimidation meddle meddling interfere interference encroach aggressor aggression
liberate liberated liberator martyr martyred pacify cleanse neutralise neutralised eliminate eliminated
technical fine-tune resounding overwhelming crushing thumping emphatic undisputed
bluff bluster sabre-rattling warmongering scaremongering fearmongering alarmist alarming ominous looming
mum dad kiddies tots tot granny pals mates blokes bloke
sob sobbed weep wept wail wailed wailing moan grieve
helpless defenceless stealthily conveniently supposedly miraculously mercilessly recklessly deliberately blatantly flagrantly wilfully
merely miracle miraculous
phantom scam scammed fraudster pampered cosseted entombed misguided deluded paymaster paymasters binned yanked dodged fibbed
dozy doddery clapped-out ramshackle rickety sleepy bumbling bungling incompetent blundering hopeless woeful shoddy slapdash
invader invaders occupier occupiers infidel heretic collaborator collaborators subversive saboteur saboteurs mercenary stooges lackey lackeys
hero heroes gutsy plucky dashing doting devoted angelic saintly cherished beloved adored revered eminent illustrious
splurged pocketed trousered guzzled gobbled pigged bankrolled siphoned fleeced hoodwinked conned
frantic frenetic hellbent gung-ho trigger-happy bloodied battle-scarred war-torn strife-torn crisis-hit cash-strapped troubled embattled beleaguered
bleated bleating bellyached blubbed snivelled grovelled squirmed cowered skulked slunk prowled stalked lurked loitered
exemplary flawless impeccable unrivalled unparalleled masterly masterful inspired
`;

/** Turns of phrase that do the same. A phrase a line, its words as they are written. */
export const LOADED_PHRASES = `
up in smoke
in cold blood
thrown in the towel
threw in the towel
kept in the dark
out in the cold
thrown under the bus
stabbed in the back
slap in the face
pours scorn
poured scorn
piled pressure
piling pressure
caught red-handed
in tatters
on the ropes
on its knees
brought to its knees
at breaking point
hung out to dry
sent shockwaves
fell on deaf ears
turned a blind eye
swept under the carpet
swept under the rug
passed away
lost his life
lost her life
not a single
round the clock
on the brink
point of no return
war of words
house of cards
witch hunt
fairy tale
fairy tales
pure invention
pure fiction
pack of lies
locked up
burned through
burnt through
`;

/** Reporting words that judge what they report. */
export const LOADED_CUES = `
admit admitted admits admitting concede conceded concedes conceding confess confessed insist insisted insists insisting claim claimed claims
boast boasted brag thunder thundered rant ranted rage raged snap snapped sneer sneered blast blasted slam slammed
allege alleged alleges contend maintain maintained vow vowed threaten threatened whine moan lash lashed fume fumed seethed bragged whined moaned crowed stormed bellowed screamed shouted roared
gloat gush gushed plead pleaded brush brushed shrug shrugged deny denied refuse refused scoff scoffed quip lecture lectured
urge demand demanded
sob sobbed sobs sobbing weep wept wailed wailing sighed sigh joked quipped crowed cried gasped hissed barked growled spat spits
fumes fuming rages raging rants ranting blasts blasting slams slamming lashes lashing mocks mocked jeered taunted
hails hailed gushes praised bragging boasting bemoaned lamented conceding brands branded decried railed ranted dubbed accuses accused warns
swears swore pledges purports purported reckons reckoned pretends pretended
`;
