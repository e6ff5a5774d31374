/**
 * Plain words, each with what tabloids, state media and partisans put in its stead: `plain = loaded | loaded`. Any inflection.
 * To be reviewed and extended by a journalist.
 */
export const LOADED_REWORDINGS = `
criticise = slam | blast | lash out | tear into | savage | lambast | lambaste | skewer | eviscerate | rip into | hit out | rail against | trash | flay | excoriate | go ballistic | maul | lay into | rubbish
criticism = broadside | tirade | diatribe | hatchet job | onslaught | smear | mud-slinging | attack dog | vitriol | mauling | roasting
condemn = vilify | brand | excoriate | thunder against
rebuke = slap down | dressing-down | tongue-lashing | roasting | bollocking | haul over the coals
accuse = smear | tar | brand | point the finger
say = claim | boast | rant | thunder | bellow | sneer | gush | crow | bleat | spout | parrot | trot out | prattle | drone on | regurgitate | trumpet | mouth off | bluster | harp on
statement = tirade | rant | outburst | diatribe | screed | spin | talking points
speech = rant | tirade | harangue | bombast | fiery speech | rabble-rousing | tour de force
reply = fire back | clap back | snap | shoot down | bark
deny = brush off | shrug off | wriggle out of | deny until blue in the face | stonewall | squirm
admit = finally admit | come clean | forced to admit | sheepishly admit | let slip | be dragged into admitting
promise = vow | trumpet | dangle | bribe voters with | hollow promise | empty promise | pie in the sky | fairy tale | solemnly vow
warn = scaremonger | scare | rattle sabres | sabre-rattling | saber-rattling | fearmonger | dire warning | chilling warning | doom-laden
demand = clamour | clamor | whine | bully | browbeat
praise = fawn | gush | heap praise | fawning | lionise | lionize | kowtow | suck up to | toady
apologise = grovel | eat humble pie | eat crow | grovelling apology | groveling apology | come crawling
reverse = u-turn | flip-flop | climbdown | climb down | cave in | screeching u-turn | humiliating u-turn | backpedal
compromise = sell out | sell-out | cave in | capitulation | climbdown | betrayal | bow to pressure | craven | fudge | horse-trading
refuse = snub | spurn | stonewall | thumb nose at | give the cold shoulder | thumb nose | spit in the face
disagreement = bust-up | catfight | slanging match | civil war | war of words | bitter feud | all-out war | bun fight | mutiny
talks = showdown | crunch talks | horse-trading | backroom deal | stitch-up | haggling
agreement = stitch-up | sell-out | surrender | dirty deal | backroom deal | shady deal | historic deal | pact with the devil | carve-up | sweetheart deal
meeting = showdown | talking shop | photo op | love-in | jamboree | clandestine meeting | crunch talks | summit of shame
politician = fat cat | hack | demagogue | rabble-rouser | political animal | career politician | chancer | swamp creature | windbag | snake-oil salesman
minister = bungling minister | under-fire minister | beleaguered minister | embattled minister
leader = strongman | tyrant | despot | warlord | kingpin | puppet | lame duck | dear leader | great leader | father of the nation | visionary leader | demagogue | tinpot dictator | caudillo | supremo | saviour | helmsman
government = regime | junta | clique | cabal | puppet government | kleptocracy | deep state | nanny state | the establishment | ruling clique | gang of criminals | kyiv regime | kiev regime | occupation regime | shambolic government | failing government
official = apparatchik | pen-pusher | bureaucrat | mandarin | faceless bureaucrat | crony | jobsworth | eurocrat
adviser = spin doctor | fixer | henchman | crony | svengali | puppet master | enforcer
aide = henchman | lackey | stooge | sidekick
supporter = crony | diehard | acolyte | cultist | stooge | apologist | cheerleader | fanboy | lackey | sheeple | sycophant | useful idiot | bootlicker
opponent = traitor | fifth column | fifth columnist | foreign agent | saboteur | hater | naysayer | enemy of the people | national traitor | renegade | arch-rival | bitter foe | old enemy | wrecker | enemy of progress
critic = naysayer | hater | troll | doomster | whinger | agitator | russophobe | self-hating | snob | moaner
protester = rioter | mob | hooligan | thug | rabble | anarchist | agitator | paid protester | provocateur | troublemaker | looter | eco-zealot | crusty | layabout | scum | rent-a-mob | useful idiot | freedom fighter | malcontent
protest = riot | mayhem | rampage | anarchy | chaos | colour revolution | color revolution | maidan | foreign-backed unrest | hate march | mob rule | people power | stunt
activist = agitator | firebrand | extremist | zealot | do-gooder | crusader | troublemaker | social justice warrior | foreign agent | eco-terrorist | militant | busybody | woke
crowd = mob | rabble | horde | sea of people | baying mob | throng | army of fans | masses
march = hate march | rampage
strike = walkout chaos | hold to ransom | stranglehold | crippling strike | militant action | holding the country to ransom | wildcat mayhem | holding to ransom
striker = militant | union baron | wrecker | hardliner | lefty
union = union baron | union bosses | union paymasters | vested interest | unions flexing muscles
employer = fat cat | slave driver | greedy boss | robber baron | job creator
employee = wage slave | pen-pusher | clock-watcher | shirker
dismiss = axe | boot out | dump | ditch | can | purge | give the chop | give the boot | kick out | show the door | sent packing | throw on the scrapheap | slay | turf out | hurl out | cull | bloodbath | bin | sack
redundancy = jobs bloodbath | jobs massacre | rightsizing | downsizing | cull | streamlining | rationalisation | rationalization | headcount reduction | efficiency savings
resign = quit in disgrace | slink off | walk the plank | forced out | bow out in shame | jump before pushed | storm out | flounce | fall on sword | jump ship | throw in the towel | flounce out
appoint = parachute in | hand-pick | anoint | crony | cushy job | shoehorn | install | crown
election = sham election | show of democracy | beauty contest | circus | rubber-stamp | so-called referendum | coronation | pseudo-election | farce
vote = stitch-up | rubber-stamp | sham vote
win = romp | steamroller | crush | thrash | cruise | landslide | triumph | historic victory | resounding victory | storm to victory | trounce | cruise to victory | coast home
defeat = humiliation | thrashing | drubbing | wipeout | rout | annihilation | bloody nose | crushing defeat | trounce | hammering | thrash | humble | maul | hammer | annihilate | demolish | thump | slaughter | embarrass | destroy
candidate = no-hoper | wannabe | firebrand | golden boy | darling | puppet candidate
campaign = crusade | circus | smear campaign | dirty tricks | mud-slinging | charm offensive
law = draconian law | snooper's charter | power grab | gag law | red tape | muzzle law | police state | straitjacket | jackboot | sledgehammer
regulation = red tape | bureaucratic diktat | meddling | nanny state | bureaucracy gone mad
policy = diktat | madness | lunacy | flagship policy | dogma | obsession | brainchild
tax = tax raid | death tax | stealth tax | tax grab | raid on savers | mugging | robbery | raid | punishing levy
spending = splurge | largesse | bonanza | handout | giveaway | pork barrel | gravy train | spree | spending binge | profligacy
cut = slash | hack | gut | axe | chainsaw | butcher | scalpel | savage cut | chop | hack away
plan = plot | scheme | master plan | masterplan | hare-brained scheme | brainchild | ruse | gambit | conspiracy | machination | pipe dream | madcap scheme
decision = diktat | fiat | bombshell | u-turn | insane decision | act of vandalism | masterstroke
error = gaffe | blunder | howler | balls-up | cock-up | clanger | botch-up
scandal = sleaze | cash-for-honours | skulduggery | skullduggery | smoking gun
investigation = witch hunt | fishing expedition | inquisition | kangaroo court | show trial | persecution | stitch-up | vendetta
trial = show trial | kangaroo court | circus | media circus | lynching | political persecution
immigration = invasion | flood | wave | tidal wave | influx | swarm | migrant crisis | floodgates | great replacement | open borders | human tide
migrant = illegal | illegal alien | illegal immigrant | invader | boat people | freeloader | bogus asylum seeker | benefit scrounger | swarm | horde | queue jumper | foreign criminal | criminal alien | anchor baby | scrounger
refugee = illegal | bogus asylum seeker | so-called refugee | sponger
deport = kick out | boot out | chuck out | send packing | remigration | turf out | sling out
arrive = flood in | pour in | storm | swarm | descend | sneak in | invade | swan in | roll up | breeze in | descend on
border = fortress | floodgate | porous border | broken border
war = special military operation | special operation | liberation | crusade | holy war | bloodbath | aggression | denazification | demilitarisation | demilitarization | genocide | slaughter | forever war | quagmire | meat grinder | proxy war | just war | patriotic war
invade = liberate | march in | pour across | restore order | denazify | pacify | blitz
attack = blitz | pummel | onslaught | obliterate | pound | hammer | decimate | barbaric attack | cowardly attack | cowardly strike | surgical strike | precision strike | carpet-bomb | rain down terror | unleash hell | hellfire | dastardly
attacker = maniac | monster | fiend | thug | fanatic | madman | animal | crazed gunman | coward | beast | barbarian
airstrike = surgical strike | precision strike | blitz | terror bombing | rain of death | barrage | retribution
kill = butcher | slaughter | mow down | massacre | wipe out | exterminate | neutralise | neutralize | eliminate | liquidate | take out | obliterate | gun down in cold blood | martyr | cull | snuff out | rub out | slay | blow away
killing = massacre | bloodbath | carnage | slaughter | butchery | execution | genocide | extermination | martyrdom | cold-blooded murder | neutralisation | neutralization
dead = martyred | slaughtered | neutralised | fallen | fallen heroes | martyr | hero | cannon fodder | collateral damage
casualties = collateral damage | carnage | martyrs | meat | cannon fodder
soldier = hero | brave boys | our boys | squaddie | occupier | orc | fascist | war criminal | cannon fodder | punisher | goon
fighter = terrorist | bandit | martyr | freedom fighter | jihadi | thug | fanatic | nazi | neo-nazi | death squad | banderite | mujahid | lion
rebel = terrorist | bandit | freedom fighter | separatist thug | gang | warlord | patriot | pro-russian thug
army = war machine | horde | killing machine | occupiers | invincible army | ragtag army | the enemy | liberators
enemy = orc | nazi | fascist | barbarian | zionist entity | crusader | infidel | terrorist state | evil empire | great satan
withdraw = flee | turn tail | run away | cut and run | goodwill gesture | gesture of goodwill | tactical regrouping | scuttle | humiliating retreat | abandon | planned regrouping | rout
retreat = rout | stampede | regrouping | planned withdrawal | strategic withdrawal | disarray | ignominious
advance = steamroll | sweep through | blitz | crush
capture = liberate | conquer | seize | gobble up | swallow | grab
occupy = liberate | pacify | land grab | colonise | colonize
annexation = reunification | return home | land grab | homecoming | reunion | anschluss
bombing = blitz | terror bombing | demilitarisation | retribution | carpet bombing
weapon = wonder weapon | killing machine | doomsday weapon | super-weapon | game-changer | wunderwaffe
missile = doomsday missile | unstoppable missile | terror weapon | invincible
nuclear = doomsday | armageddon | nuclear blackmail | nuclear holocaust
defence = iron dome | impregnable | iron wall
conscript = press-gang | drag off | dragoon | busify | cannon fodder
deserter = coward | traitor | turncoat
torture = enhanced interrogation | rough interrogation | robust questioning | water treatment
prison = gulag | hellhole | hell-hole | re-education camp | vocational training centre | concentration camp | house of horrors | dungeon
detain = kidnap | snatch | nab | grab | swoop
prisoner = terrorist | butcher
terrorist = monster | evil fanatic | freedom fighter | lone wolf | madman | jihadi | death cult | scum | nutter
terrorism = evil | jihad | armed struggle | holy war | reign of terror
hostage = pawn | bargaining chip | human shield
crackdown = purge | reign of terror | bloody crackdown | restoring order | police state | brutal crackdown | iron fist
police = jackboot | riot cops | stormtroopers | thin blue line | bobbies | goons | pigs | robocops | stasi
disperse = crush | brutally disperse | restore order | charge at | rout
arrest = haul off | drag off | nab | collar | swoop | bundle into | snatch | pounce
beat = pummel | thrash | batter | lay into
repression = terror | bloodbath | iron fist | jackboot | anti-terror operation
sanctions = economic war | economic terrorism | siege | stranglehold | cripple | punishing sanctions | crippling sanctions | slap with | illegal sanctions | toothless sanctions | hell | blackmail
sanction = slap with | hammer with | clobber with | hit where it hurts | cripple | choke
expel = kick out | boot out | chuck out | sling out | turf out | give marching orders
diplomat = spook | spy | snake
diplomacy = appeasement | bullying | blackmail | gunboat diplomacy | kowtowing | wolf warrior | megaphone diplomacy | charm offensive
ally = lackey | vassal | puppet | stooge | poodle | lapdog | client state | satrap | crony
country = rogue state | pariah | pariah state | banana republic | failed state | basket case | axis of evil | backwater
influence = meddling | brainwashing | stranglehold | malign influence | puppet master | tentacles
cooperation = collusion | unholy alliance | cosy up | cozy up | axis
spy = spook | traitor | snoop | mole | snitch | enemy agent | 007
espionage = snooping | dirty tricks | cloak and dagger | skulduggery | eavesdropping | peddling secrets
surveillance = snooping | big brother | peeping | spying
informant = snitch | rat | stool pigeon | mole | judas | supergrass | nark | squealer
whistleblower = traitor | rat | snitch | hero | mole | squealer
leak = bombshell leak | treacherous leak | explosive leak | smoking gun | treason
secret = dirty secret | dark secret | murky | shadowy | cloak and dagger | sinister
conceal = hush up | sweep under the carpet | whitewash | cover-up | bury | gag
undisclosed = shadowy | murky | mysterious
uninformed = kept in the dark | left in the dark | fed lies | hoodwinked | clueless | left guessing | treated like mushrooms
surprised = blindsided | gobsmacked | flabbergasted | stunned | dumbstruck | left reeling | thunderstruck | bowled over | floored | shell-shocked
surprise = bombshell | bolt from the blue | shock | jaw-dropper | stunner
false = bogus | sham | fake | phoney | phony | fairytale | claptrap | bunkum | tosh | hogwash | concocted | cooked-up
lie = whopper | porkies | brazen lie | barefaced lie | pack of lies | fairy tale | alternative facts | terminological inexactitude | big lie
disinformation = fake news | propaganda | brainwashing | psy-op | lies machine
journalist = hack | presstitute | stenographer | mouthpiece | propagandist | reptile | paparazzi | lackey | muckraker
media = mainstream media | lamestream media | enemy of the people | lying press | propaganda machine | mouthpiece | fake news | gutter press
fear = hysteria | panic | scare | paranoia | terror
worry = panic | hysteria | moral panic | fretting | hand-wringing
angry = fuming | livid | apoplectic | incandescent | seething | spitting blood | foaming at the mouth | raging | seeing red | spewing | irate | up in arms
anger = fury | outrage | rage | meltdown | tantrum | hissy fit | seething rage | backlash | firestorm | uproar | outcry
disappointed = gutted | crestfallen | crushed | seething
uncertainty = chaos | turmoil | mess
delay = kick into the long grass | dither | dithering | foot-dragging | drag feet | shambles | fob off | travel chaos | travel hell | holiday hell | misery | nightmare | stall | kick the can down the road
argument = slanging match | war of words | screaming match | bust-up
debate = circus | shouting match | bear pit | bitter debate | culture war
opposition = fifth column | traitors | wreckers | rabble | backstabbers | loony left | hard left | far-left mob | woke mob
left-wing = loony left | hard-left | commie | woke | red | trot | lefty
right-wing = extreme right | fascist | nazi | hard-right | ultra-right | jackbooted | gammon | bigot
nationalist = patriot | fascist | neo-nazi | flag-waver | jingoist | chauvinist
conservative = reactionary | dinosaur | fossil | stick-in-the-mud
liberal = woke | snowflake | elitist | champagne socialist | virtue-signalling | virtue-signaling | latte-sipping | metropolitan elite
religious = fanatical | fundamentalist | bible-bashing | bible-thumping | zealous | holier-than-thou
believer = fanatic | zealot | fundamentalist | bible-basher | cultist | infidel
cleric = hate preacher | mullah | mad mullah | firebrand cleric | god-botherer | fire-and-brimstone
sect = cult | brainwashing | death cult
church = sect | cult | holy war | medieval
conversion = brainwashing | apostasy | indoctrination
abortion = baby killing | murder of babies | pro-death | baby-butchering | slaughter of the innocents
genocide = so-called genocide
inequality = gulf | chasm
benefit = handout | scrounging
poverty = misery | squalor | hell
rise = rocket | skyrocket | spiral | soar | explode | balloon | mushroom
fall = plummet | nosedive | plunge | crater | crash | tank | freefall | nose-dive
support = prop up | bankroll | cheerlead | shill | kowtow
fund = bankroll | prop up | shower with cash | line pockets
increase = hike | jack up | crank up | whack up
decrease = slash | hack | gut | decimate | axe
inflation = price gouging | rip-off
profit = windfall | killing | profiteering | bonanza | obscene profit | record haul
profitable = profiteer | money-grubbing
loss = haemorrhage | bloodletting | bleed cash | black hole
debt = mountain of debt | millstone | debt bomb | albatross
recession = meltdown | economic carnage | economic armageddon
budget = war chest
avoidance = tax dodge | loophole | tax scam
subsidy = handout | giveaway | sweetener | largesse | pork barrel
benefits = handouts | scrounging | dole
claimant = scrounger | freeloader | benefit cheat | shirker
dismissal = cull | bloodbath | jobs massacre | jobs carnage
acquire = gobble up | swallow up | snap up | pounce on
takeover = raid | corporate raid | power grab | land grab | swoop
investor = speculator | vulture | corporate raider | predator
executive = fat cat | robber baron
banker = bankster | fat cat
rich = filthy rich | super-rich | elite | plutocrat
wealthy = oligarch
manager = bigwig | mandarin | honcho | suit
salary = gravy train | fat pay packet
bonus = obscene payout
bailout = handout | blank cheque | lifeline
market = casino | bloodbath
decline = rout | wipeout | bloodletting
unionist = union thug
regulator = toothless watchdog | meddler
tariff = trade war | economic warfare | shakedown
competition = cut-throat | dog eat dog
customer = mug | punter
expensive = eye-watering | extortionate | ruinous | exorbitant
cheap = bargain basement | dirt cheap | tat
poor = left behind | have-nots
cyberattack = cyber onslaught | digital pearl harbor | cyber blitz | cyberwar
hacker = cyber thug | cyber gang | cyber terrorist | digital mercenary
hacked = pillaged | plundered
malfunction = meltdown | chaos | glitch | mere glitch
outage = meltdown | digital apocalypse | it chaos
vulnerability = gaping hole | ticking time bomb
innovative = game-changing | revolutionary | paradigm shifting | cutting-edge | disruptive
satellite = spy in the sky
launch = blast off | hurl into space
scientist = boffin | egghead | mad scientist | whizz
expert = self-appointed expert | so-called expert | pundit
research = groundbreaking | miracle cure | junk science
study = damning study | bombshell study
report = damning report | whitewash | scathing report
finding = smoking gun | bombshell
environmentalist = eco-zealot | eco-warrior | eco-terrorist | tree hugger | doom-monger
lose = crash out | flop | capitulate | surrender meekly | bow out meekly
loser = flop | also-ran | choker
victory = triumph | glory | masterclass | rout | demolition job
draw = stalemate | snoozefest
player = mercenary | flop | bad boy | prima donna
fan = hooligan | thug | diehard | yob
referee = whistle-happy
coach = gaffer | tinkerman
dismissed = given the boot | axed | booted out
transfer = swoop | raid | hijack | coup
suspension = hammer blow | slap on the wrist
doping = drug shame | drugs bust | drug cheat | tainted
athlete = drug cheat | disgraced star
comeback = resurrection | miracle | escape act
injury = horror injury | injury hell | nightmare injury
mistake = howler | gaffe | clanger | blunder | schoolboy error | cock-up | colossal blunder
penalty = daylight robbery
contest = battle | grudge match | bloodbath | slugfest | war
winner = conquering hero | golden girl | golden boy
record = smashed | shattered | obliterated
artist = enfant terrible | tortured genius
artwork = masterpiece | daub | scribble
film = flop | blockbuster | must-see | masterpiece
performance = tour de force | masterclass | trainwreck | car crash
actor = luvvie | heart-throb | bad boy
singer = diva | songstress | warbler
celebrity = a-lister | luvvie | has-been | z-lister
newspaper = rag | mouthpiece | scandal sheet
broadcaster = propaganda channel | mouthpiece
interview = grilling | car-crash interview | puff piece
editorial = screed | rant | hatchet job
student = snowflake | woke mob | swot
teacher = lefty teacher | indoctrinator
curriculum = indoctrination | woke agenda | brainwashing
university = ivory tower | degree factory | hotbed
school = failing school | sink school | bog-standard
farmer = peasant | eco-vandal | backbone of the nation
cull = slaughter | massacre | bloodbath
vegetarian = plant-based extremist
hunting = bloodsport | slaughter for fun
pesticide = poison | toxic cocktail
food = superfood | frankenfood | junk | muck
passenger = cattle | long-suffering passenger
commuter = long-suffering commuter
cancellation = travel chaos | carnage
traffic = carmageddon | snarl-up | nightmare
motorist = cash cow | hard-pressed motorist | petrolhead
cyclist = lycra lout | menace
building = eyesore | monstrosity | carbuncle | blot on the landscape
development = concrete jungle | concreting over | sprawl
project = vanity project | white elephant | folly | pet project | flagship
bridge = bridge to nowhere | engineering marvel
railway = train set | rattling relic
overspend = money pit | black hole | gravy train
landlord = rogue landlord | slumlord
tenant = squatter | nightmare tenant
claim = peddle | trot out | cook up
dispute = bust-up | spat | slanging match | catfight | civil war | bun fight
reject = throw out with contempt | spurn | torpedo | rubbish
agree = cave in | capitulate | bow to pressure | bend the knee | kowtow | buckle
concession = climbdown | capitulation | appeasement | humiliating climbdown
reversal = u-turn | flip-flop | volte-face | screeching u-turn
propose = hatch | cook up | dream up
intend = plot | conspire | connive
idea = brainchild | crackpot idea | brainwave | pipe dream
urgent = frantic | last-ditch | eleventh-hour
attempt = desperate bid | last-ditch bid | doomed bid
hesitate = dither | wobble | bottle it
begin = unleash | embark on a spree
end = kill off | pull the plug | sound the death knell | bring crashing down
stop = strangle | choke off | stamp out
prevent = torpedo | sabotage | scupper
hinder = sabotage | throttle | stymie
fail = flop | crash and burn | nosedive | bite the dust | go down in flames
failure = debacle | shambles | fiasco | farce | dog's dinner | omnishambles | damp squib
success = runaway success | smash hit | stunning success | coup | masterstroke
achievement = miracle | milestone for humanity | glorious feat
problem = nightmare | headache | ticking time bomb | hell | woes
difficulty = hell | ordeal | misery | agony
situation = mess | powder keg | tinderbox | quagmire
criticised = under-fire | embattled | beleaguered | scandal-hit | disgraced
trip = junket | jolly | jaunt
cost = staggering cost | cool million | fortune
spend = squander | lavish | fritter away | splash out | burn through | pour down the drain
pay = cough up | fork out | shell out | stump up
charge = fleece | rip off | gouge
earn = rake in | coin it | pocket | trouser | line pockets
receive = pocket | trouser
take = grab | snatch | pinch | snaffle
give = lavish | shower with | fling
large = whopping | mammoth | monster | jumbo | humongous | gargantuan | monumental
many = hordes | swarms | floods | droves | armies of | avalanche of | tsunami of
few = paltry | measly | pitiful | mere handful | derisory
small = paltry | measly | pathetic | derisory | piffling
very = utterly | totally | insanely | shockingly
fast = lightning | breakneck | blistering | in a flash
slow = snail's pace | glacial | lumbering | painfully slow
concern = panic | terror | dread | alarm bells
worried = terrified | panic-stricken | scared witless
sad = gut-wrenching | heart-wrenching | tear-jerking
pleased = cock-a-hoop | over the moon | gleeful | jubilant
important = momentous | landmark | historic | epoch-making | seismic
change = seismic shift | revolution | upheaval | earthquake
reform = shake-up | bonfire | butchery
good = superb | world-beating | world-class | stellar | sublime
bad = dreadful | abysmal | woeful | appalling | lamentable | dismal | atrocious
unusual = bizarre | weird | freakish | wacky | outlandish
find = stumble across | dig up dirt | unmask
reveal = lift the lid | blow the lid off | spill the beans | lay bare | expose
leave = storm out | flounce out | slink away | scuttle off
travel = jet off | swan off | gallivant
move = lurch | hurtle | careen
help = come galloping to the rescue | bail out
`;

/** More loaded words and turns of phrase that stand for no one plain word, one a line. */
export const LOADED_ALONE = `
bankrolled
so-called
self-proclaimed
self-appointed
purported
cold-blooded
iron-fisted
jackbooted
hell-bent
blood-soaked
bloodstained
war-torn
war-mongering
bloodthirsty
trigger-happy
goose-stepping
sabre-rattling
saber-rattling
last-ditch
make-or-break
do-or-die
knife-edge
nail-biting
scathing
withering
embattled
beleaguered
disgraced
under-fire
scandal-plagued
gaffe-prone
unhinged
deranged
delusional
megalomaniac
power-hungry
power-crazed
denazify
demilitarise
demilitarize
motherland
fatherland
anglo-saxon
rip-off
jet-setter
flip-flop
eye-popping
tax-and-spend
cash-strapped
hard-pressed
crippling
punishing
draconian
swingeing
world-beating
unparalleled
unrivalled
gut-wrenching
tear-jerking
rightsizing
right-sizing
downsizing
streamlining
rationalisation
rationalization
synergies
unstoppable
invincible
indomitable
unbreakable
legendary
iconic
immortal
tightfisted
penny-pinching
money-grabbing
cash-grab
shakedown
asset-stripping
predatory
cutthroat
bloodletting
spiralling
spiraling
ballooning
mushrooming
cratering
imploded
fine-tuning
ethnic cleansing
mafia state
terrorist state
rogue state
evil empire
unelected bureaucrats
faceless bureaucrats
establishment elite
globalist elite
global elite
deep state
ruling elite
woke agenda
liberal elite
militant left
iron curtain
unprecedented act of barbarism
crimes against humanity of the regime
without batting an eyelid
thrown to the wolves
blood on hands
blood on their hands
on the warpath
trail of destruction
reign of terror
cannon fodder
human shields
held to ransom
bring the country to its knees
rub salt in the wound
red rag to a bull
add insult to injury
brought shame on
national disgrace
the final straw
beggars belief
beyond the pale
heads must roll
heads will roll
day of reckoning
crunch vote
on a knife edge
drops bombshell
bombshell report
explosive claims
damning verdict
damning report
stinging rebuke
savage attack
furious backlash
shock resignation
shock move
shock defeat
bloodless coup
power grab
dirty tricks
dark forces
foreign puppet masters
malign influence
enemies of the state
enemy of the people
cultural marxism
banana republic
kangaroo court
wise leadership
wise leader
beloved leader
great patriotic
heroic struggle
heroic resistance
brave defenders
unwavering resolve
unshakable will
brotherly nation
fraternal people
glorious army
iron will
historic turning point
historic mission
liberated territories
reunification with the motherland
collective west
western puppet
western masters
overseas masters
nato puppet
nazi regime
neo-nazi regime
hybrid war
foreign agent
undesirable organisation
fifth column
surgical strike
collateral damage
enhanced interrogation
regime change
frank exchange of views
temporary difficulties
negative growth
controlled chaos
unfortunate incident
union baron
union boss
punitive levy
trade war
trade spat
price shock
tech giant
big tech
silicon valley overlord
treasure trove
killer robots
rise of the machines
game changer
silver bullet
space race
climate apocalypse
climate hoax
global warming hysteria
tampering with nature
ticking time bomb
blot on the landscape
goal machine
golden boy
trash tv
car-crash tv
dumbing down
sweeping overhaul
exam misery
exam triumph
harvest of despair
cash cow
stealth tax
cowboy builder
rogue builder
property bonanza
chicken out
in freefall
through the roof
perfect storm
bitter pill
hammer blow
body blow
death knell
nail in the coffin
last nail in the coffin
rubs salt in the wound
adds insult to injury
hanging by a thread
sleepwalking into
race against time
in a bid to save face
left red-faced
egg on face
tail between legs
tail between its legs
hard-working families
savage cuts
war on motorists
gone mad
political correctness
nanny state
virtue signalling
gravy train
lining their pockets
on an industrial scale
wild west
gold rush
feeding frenzy
jewel in the crown
pride of the nation
national treasure
second to none
giant leap
dream team
dream come true
david and goliath
cinderella story
cruel blow
bitter blow
restructuring programme
efficiency savings
price adjustment
managed decline
certain shortcomings
minor technical issue
out of an abundance of caution
lessons have been learned
with great success
under the wise leadership
labour victory
labor victory
daylight robbery
highway robbery
crony capitalism
casino capitalism
vulture fund
out of control
crashing down
`;
