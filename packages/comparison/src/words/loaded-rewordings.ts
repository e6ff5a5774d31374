/**
 * Plain words, each with what tabloids, state media and partisans put in its stead: `plain = loaded | loaded`. Any inflection.
 * To be reviewed and extended by a journalist.
 */
export const LOADED_REWORDINGS = `
accident = carnage | horror smash | horror crash | death crash | nightmare crash | bloodbath | disaster
crash = horror crash | horror smash | death smash | carnage | mangle
collide = smash into | slam into | plough into | hurtle into | career into
die = meet a grisly end | go to his death | breathe his last | pay the ultimate price | pass away | fall asleep forever
kill = butcher | slaughter | mow down | wipe out | gun down | massacre | slay | snuff out | eliminate | finish off | liquidate | exterminate | neutralise | neutralize | take out | obliterate | gun down in cold blood | martyr | cull | rub out | blow away
concede = throw in the towel | wave the white flag
death = bloodbath | slaughter | carnage | massacre
murder = butchery | cold-blooded killing | brutal slaying | liquidation
injure = maim | mangle | mutilate
victim = tragic | innocent victim | martyr
fire = inferno | raging inferno | hell | fireball | wall of flames | hellfire | sea of flames
burn = torch | incinerate | go up in smoke
explosion = mega-blast | fireball | monster blast
flood = deluge | biblical flood | wall of water | killer flood
storm = monster storm | killer storm | superstorm | weather bomb | beast from the east | storm of the century
heatwave = heat hell | scorcher | killer heat | furnace | hellish heat
cold = big freeze | arctic blast | deep freeze | polar plunge
snow = snowmageddon | white hell | snow bomb | snow chaos
rain = torrent | washout | biblical rain
destroy = annihilate | obliterate | flatten | pulverise | wipe off the map | turn to dust
damage = devastate | ravage | wreak havoc | trash
disaster = apocalypse | armageddon | catastrophe | calamity
panic = hysteria | mass hysteria | bedlam | pandemonium
delay = chaos | travel chaos | misery | gridlock hell | nightmare | kick into the long grass | dither | dithering | foot-dragging | drag feet | shambles | fob off | travel hell | holiday hell | stall | kick the can down the road
disruption = chaos | travel misery | mayhem | havoc
criticise = slam | blast | lash out | rip into | tear into | savage | hit out | rubbish | lambast | lambaste | skewer | eviscerate | rail against | trash | flay | excoriate | go ballistic | maul | lay into
protester = rioter | mob | hooligan | thug | troublemaker | rabble | agitator | vandal | anarchist | paid protester | provocateur | looter | eco-zealot | crusty | layabout | scum | rent-a-mob | useful idiot | freedom fighter | malcontent
protest = riot | rampage | mob violence | anarchy | mayhem | chaos | colour revolution | color revolution | maidan | foreign-backed unrest | hate march | mob rule | people power | stunt
crowd = mob | horde | rabble | throng | sea of people | baying mob | army of fans | masses
offender = thug | yob | lout | scumbag | monster | fiend | brute
suspect = monster | beast | fiend | brute | thug
murderer = monster | beast | butcher | evil killer | psycho | maniac | cold-blooded killer | fiend
attacker = maniac | madman | monster | crazed attacker | lunatic | savage | fiend | thug | fanatic | animal | crazed gunman | coward | beast | barbarian
rapist = sex beast | sex fiend | predator | pervert | sex monster
thief = crook | lowlife | light-fingered
prisoner = lag | jailbird | con | terrorist | butcher
drug-user = junkie | druggie | crackhead
dealer = drug baron | drug lord | narco
gang = mob | gangland | crime empire
police = cops | bobbies | the fuzz | jackboot | riot cops | stormtroopers | thin blue line | goons | pigs | robocops | stasi
officer = cop | copper | hero cop
arrest = nab | collar | bust | swoop on | bundle away | drag away | haul off | drag off | swoop | bundle into | snatch | pounce
detain = snatch | round up | drag away | haul in | seize | kidnap | nab | grab | swoop
search = ransack | tear apart
question = grill | haul in
imprison = bang up | throw in jail | lock up | cage | put away | throw behind bars
jailed = banged up | caged | thrown behind bars
sentence = slap with | slapped with | throw the book at
fine = slap with | slapped with | sting | clobber
release = unleash | walk scot-free | freed to strike again
acquit = walk scot-free | let off the hook | get away with it | whitewash
lenient = soft | slap on the wrist | let off lightly | soft-touch
trial = show trial | kangaroo court | witch-hunt | circus | media circus | lynching | political persecution
prosecute = persecute | hound
investigation = witch-hunt | fishing expedition | inquisition | witch hunt | kangaroo court | show trial | persecution | stitch-up | vendetta
judge = activist judge | enemy of the people | rogue judge
lawyer = fat-cat lawyer | ambulance-chaser | ambulance chaser
confess = come clean | spill the beans
lie = pack of lies | tissue of lies | web of lies | whopper | porkies | brazen lie | barefaced lie | fairy tale | alternative facts | terminological inexactitude | big lie
deny = brazenly deny | flatly deny | hide behind | brush off | shrug off | wriggle out of | deny until blue in the face | stonewall | squirm
hide = cover-up | hush up | sweep under the carpet
error = blunder | howler | bungle | cock-up | botch | gaffe | balls-up | clanger | botch-up
negligence = criminal negligence | shocking blunder | scandal
failure = fiasco | debacle | shambles | farce | meltdown | dog's dinner | omnishambles | damp squib
surgeon = butcher | hero surgeon | rogue surgeon
doctor = hero medic | quack | death doc | miracle doctor
nurse = angel | hero nurse | angel of death | killer nurse
hospital = death trap | hospital of horrors | war zone | warzone
treatment = wonder cure | miracle cure | breakthrough | game-changer
medicine = wonder drug | miracle pill | magic bullet
vaccine = miracle jab | poison jab | experimental jab | clot shot
virus = killer virus | killer bug | deadly bug | plague | wuhan virus | kung flu
outbreak = plague | scourge | ticking time bomb
patient = vegetable | guinea pig
illness = plague | killer disease | scourge
recover = miraculously recover | cheat death | beat the odds
disabled = crippled | wheelchair-bound
mental-illness = madness | lunacy | insanity
overweight = fat | tubby | lardy | obese slob
drunk = boozed-up | plastered | legless | wasted | sozzled | hammered
drink = booze | guzzle | swig
elderly = defenceless | frail | helpless | old codger
child = tot | tiny tot | kiddie | innocent | little angel
baby = tragic tot | little angel | miracle baby
woman = blonde | busty | stunner | mum-of-two
mother = devastated mum | heartbroken mum | brave mum | monster mum
family = devastated family | heartbroken family | grieving loved ones
grieve = heartbroken | devastated | inconsolable
cry = sob | weep | wail | tearful
partner = lover | love rat | toyboy
affair = romp | fling | tryst | love nest
divorce = bitter split | messy divorce | acrimonious split
quarrel = bust-up | slanging match | ding-dong | spat
neighbour = neighbour from hell | nightmare neighbour
refugee = illegal | invader | economic migrant | swarm | bogus asylum seeker | so-called refugee | sponger
homeless = tramp | bum | vagrant | down-and-out
unemployed = scrounger | skiver | workshy | benefit cheat
poor = underclass | feckless | scrounger | left behind | have-nots
rescuer = hero | heroic rescuer | selfless hero
rescue = dramatic rescue | daring rescue | heroic rescue | miracle rescue
survive = cheat death | miracle escape | miraculous escape | escape the jaws of death
survivor = miracle survivor | hero
firefighter = hero firefighter | brave firefighter | fearless firefighter
dog = devil dog | beast | killer dog | brute
animal = beast | brute | monster
shark = killer shark | jaws | monster shark | man-eater
attack = savage | onslaught | blitz | frenzied attack | rampage | orgy of violence | pummel | obliterate | pound | hammer | decimate | barbaric attack | cowardly attack | cowardly strike | surgical strike | precision strike | carpet-bomb | rain down terror | unleash hell | hellfire | dastardly
bite = savage | maul | rip apart
insect = creepy-crawly | killer bug
cull = slaughter | massacre | bloodbath | mass slaughter
hunter = butcher | bloodthirsty hunter | trophy killer
environmentalist = eco-warrior | eco-zealot | tree-hugger | eco-mob | eco-loon | eco-fascist | eco-terrorist | tree hugger | doom-monger
activist = zealot | fanatic | rent-a-mob | agitator | extremist | firebrand | do-gooder | crusader | troublemaker | social justice warrior | foreign agent | eco-terrorist | militant | busybody | woke
climate-change = climate hoax | climate hysteria | climate crisis | climate emergency | climate breakdown
sceptic = denier | climate denier | flat-earther
pollution = filth | toxic soup | poison | muck
sewage = filth | filthy muck
leak = toxic leak | poison leak | cloud of death | spew | bombshell leak | treacherous leak | explosive leak | smoking gun | treason
radiation = death rays | deadly radiation | invisible killer
nuclear-plant = ticking time bomb | nuclear nightmare | doomsday plant
chemical = killer chemical | poison | toxic cocktail
food = frankenfood | junk | muck | superfood
increase = soar | skyrocket | rocket | explode | spiral out of control | hike | jack up | crank up | whack up
decrease = plummet | nosedive | collapse | crater | slash | hack | gut | decimate | axe
ban = crackdown | nanny state | nanny-state
rule = red tape | draconian | nanny-state
lockdown = house arrest | draconian curbs | lockdown misery
evacuate = flee for their lives | run for their lives | flee in terror | mass exodus
leave = flee | storm out | do a runner | flounce out | slink away | scuttle off
fear = terror | dread | be petrified | cower | hysteria | panic | scare | paranoia
afraid = terrified | petrified | scared to death | scared stiff
surprised = stunned | gobsmacked | flabbergasted | blindsided | dumbstruck | left reeling | thunderstruck | bowled over | floored | shell-shocked
angry = furious | livid | incensed | raging | apoplectic | fuming | up in arms | incandescent | seething | spitting blood | foaming at the mouth | seeing red | spewing | irate
sad = heartbroken | shattered | devastated | crushed | gut-wrenching | heart-wrenching | tear-jerking
kidnap = snatch | spirit away
kidnapper = monster | evil captor
smuggler = evil people-smuggler | trader in misery | vile trader
fraudster = con artist | crook | heartless conman | sick scammer | shyster
steal = swipe | nick | pinch | plunder | pilfer
shoot = gun down | blast | mow down | pump full of lead | riddle with bullets | spray with bullets
stab = knife | hack | plunge a knife | frenziedly stab
beat = batter | thrash | pummel | beat to a pulp | lay into
strike = hammer | pound | pummel | smash | clobber | walkout chaos | hold to ransom | stranglehold | crippling strike | militant action | holding the country to ransom | wildcat mayhem | holding to ransom
disperse = restore order | clear out | pacify | crush | brutally disperse | charge at | rout
dismissal = purge | bloodletting | night of the long knives | cull | bloodbath | jobs massacre | jobs carnage
apologise = grovel | eat humble pie | eat crow | grovelling apology | groveling apology | come crawling
promise = vow | swear | trumpet | dangle | bribe voters with | hollow promise | empty promise | pie in the sky | fairy tale | solemnly vow
expensive = eye-watering | rip-off | extortionate | ruinous | exorbitant
cost = rip off | fleece | staggering cost | cool million | fortune
tourist = hordes | grockle | hordes of tourists
holiday = holiday hell | dream holiday | holiday from hell
flight = flight from hell | nightmare flight | terror flight
driver = road hog | boy racer | maniac driver | killer driver | death driver
speeding = hurtle | tear along | maniac speed
road = death trap | killer road | highway of death | road of death
criticism = broadside | tirade | diatribe | hatchet job | onslaught | smear | mud-slinging | attack dog | vitriol | mauling | roasting
condemn = vilify | brand | excoriate | thunder against
rebuke = slap down | dressing-down | tongue-lashing | roasting | bollocking | haul over the coals
accuse = smear | tar | brand | point the finger
say = claim | boast | rant | thunder | bellow | sneer | gush | crow | bleat | spout | parrot | trot out | prattle | drone on | regurgitate | trumpet | mouth off | bluster | harp on
statement = tirade | rant | outburst | diatribe | screed | spin | talking points
speech = rant | tirade | harangue | bombast | fiery speech | rabble-rousing | tour de force
reply = fire back | clap back | snap | shoot down | bark
admit = finally admit | come clean | forced to admit | sheepishly admit | let slip | be dragged into admitting
warn = scaremonger | scare | rattle sabres | sabre-rattling | saber-rattling | fearmonger | dire warning | chilling warning | doom-laden
demand = clamour | clamor | whine | bully | browbeat
praise = fawn | gush | heap praise | fawning | lionise | lionize | kowtow | suck up to | toady
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
march = hate march | rampage
striker = militant | union baron | wrecker | hardliner | lefty
union = union baron | union bosses | union paymasters | vested interest | unions flexing muscles
employer = fat cat | slave driver | greedy boss | robber baron | job creator
employee = wage slave | pen-pusher | clock-watcher | shirker
sell = dump | cash in on | bale out of | bail out of
dismiss = axe | boot out | dump | ditch | can | purge | give the chop | give the boot | kick out | show the door | sent packing | throw on the scrapheap | slay | turf out | hurl out | cull | bloodbath | bin | sack
redundancy = jobs bloodbath | jobs massacre | rightsizing | downsizing | cull | streamlining | rationalisation | rationalization | headcount reduction | efficiency savings
resign = quit in disgrace | slink off | walk the plank | forced out | bow out in shame | jump before pushed | storm out | flounce | fall on sword | jump ship | flounce out
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
scandal = sleaze | cash-for-honours | skulduggery | skullduggery | smoking gun
immigration = invasion | flood | wave | tidal wave | influx | swarm | migrant crisis | floodgates | great replacement | open borders | human tide
migrant = illegal | illegal alien | illegal immigrant | invader | boat people | freeloader | bogus asylum seeker | benefit scrounger | swarm | horde | queue jumper | foreign criminal | criminal alien | anchor baby | scrounger
deport = kick out | boot out | chuck out | send packing | remigration | turf out | sling out
arrive = flood in | pour in | storm | swarm | descend | sneak in | invade | swan in | roll up | breeze in | descend on
border = fortress | floodgate | porous border | broken border
war = special military operation | special operation | liberation | crusade | holy war | bloodbath | aggression | denazification | demilitarisation | demilitarization | genocide | slaughter | forever war | quagmire | meat grinder | proxy war | just war | patriotic war
invade = liberate | march in | pour across | restore order | denazify | pacify | blitz
airstrike = surgical strike | precision strike | blitz | terror bombing | rain of death | barrage | retribution
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
terrorist = monster | evil fanatic | freedom fighter | lone wolf | madman | jihadi | death cult | scum | nutter
terrorism = evil | jihad | armed struggle | holy war | reign of terror
hostage = pawn | bargaining chip | human shield
crackdown = purge | reign of terror | bloody crackdown | restoring order | police state | brutal crackdown | iron fist
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
secret = dirty secret | dark secret | murky | shadowy | cloak and dagger | sinister
conceal = hush up | sweep under the carpet | whitewash | cover-up | bury | gag
undisclosed = shadowy | murky | mysterious
uninformed = kept in the dark | left in the dark | fed lies | hoodwinked | clueless | left guessing | treated like mushrooms
surprise = bombshell | bolt from the blue | shock | jaw-dropper | stunner
false = bogus | sham | fake | phoney | phony | fairytale | claptrap | bunkum | tosh | hogwash | concocted | cooked-up
disinformation = fake news | propaganda | brainwashing | psy-op | lies machine
journalist = hack | presstitute | stenographer | mouthpiece | propagandist | reptile | paparazzi | lackey | muckraker
media = mainstream media | lamestream media | enemy of the people | lying press | propaganda machine | mouthpiece | fake news | gutter press
worry = panic | hysteria | moral panic | fretting | hand-wringing
anger = fury | outrage | rage | meltdown | tantrum | hissy fit | seething rage | backlash | firestorm | uproar | outcry
disappointed = gutted | crestfallen | crushed | seething
uncertainty = chaos | turmoil | mess
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
cheap = bargain basement | dirt cheap | tat
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
vegetarian = plant-based extremist
hunting = bloodsport | slaughter for fun
pesticide = poison | toxic cocktail
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
success = runaway success | smash hit | stunning success | coup | masterstroke
achievement = miracle | milestone for humanity | glorious feat
problem = nightmare | headache | ticking time bomb | hell | woes
difficulty = hell | ordeal | misery | agony
situation = mess | powder keg | tinderbox | quagmire
criticised = under-fire | embattled | beleaguered | scandal-hit | disgraced
trip = junket | jolly | jaunt
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
pleased = cock-a-hoop | over the moon | gleeful | jubilant
important = momentous | landmark | historic | epoch-making | seismic
change = seismic shift | revolution | upheaval | earthquake
reform = shake-up | bonfire | butchery
good = superb | world-beating | world-class | stellar | sublime
bad = dreadful | abysmal | woeful | appalling | lamentable | dismal | atrocious
unusual = bizarre | weird | freakish | wacky | outlandish
find = stumble across | dig up dirt | unmask
reveal = lift the lid | blow the lid off | spill the beans | lay bare | expose
travel = jet off | swan off | gallivant
move = lurch | hurtle | careen
help = come galloping to the rescue | bail out
`;

/** More loaded words and turns of phrase that stand for no one plain word, one a line. */
export const LOADED_ALONE = `
bloodbath
carnage
scot-free
witch-hunt
cover-up
cold-blooded
warzone
doomsday
frenzied
crazed
deranged
depraved
sadistic
heinous
despicable
barbarity
inhuman
bestial
perverted
sickening
stomach-churning
blood-curdling
bloodcurdling
spine-chilling
heart-stopping
heart-wrenching
heart-rending
gut-wrenching
tear-jerking
inconsolable
unimaginable
unspeakable
unthinkable
senseless
mindless
wanton
evil
scum
lowlife
gangland
lawless
bleeding-heart
do-gooder
selfless
self-sacrifice
fearless
much-loved
game-changer
plandemic
scamdemic
anti-vaxxer
covidiot
jabbed
quack
frankenfood
eco-warrior
eco-terrorist
eco-zealot
eco-mob
tree-hugger
ecocide
man-eater
man-eating
bloodthirsty
neutralise
kettle
wreckers
saboteurs
busty
bombshell
toyboy
scrounger
workshy
feckless
junkie
wheelchair-bound
crippled
illegals
rip-off
fat-cat
jobsworth
killjoy
whitewash
damning
bare-faced
brazen
shameless
callous
heartless
gutless
cowardly
bankrolled
so-called
self-proclaimed
self-appointed
purported
iron-fisted
jackbooted
hell-bent
blood-soaked
bloodstained
war-torn
war-mongering
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
slapped with
throw the book at
slap on the wrist
walk scot-free
kangaroo court
show trial
trial by media
smoking gun
caught red-handed
in cold blood
house of horrors
hospital of horrors
horror crash
horror smash
killer bug
killer storm
monster storm
freak accident
freak wave
freak storm
act of god
death trap
ticking time bomb
ticking timebomb
perfect storm
war zone
hell on earth
living hell
living nightmare
every parent's worst nightmare
parents' worst nightmare
nightmare scenario
end of days
apocalyptic scenes
scenes of devastation
scenes of carnage
trail of destruction
path of destruction
orgy of violence
hardened criminal
career criminal
feral youths
crime spree
crime wave
no-go area
no-go zone
tidal wave of crime
soft on crime
tough on crime
nanny state
political correctness gone mad
health and safety gone mad
red tape
broken britain
tsunami of
wave after wave
reign of terror
rule of terror
gripped by fear
gripped by panic
in the grip of
mass hysteria
travel chaos
snow chaos
summer of discontent
winter of discontent
misery for millions
brought to a standstill
plunged into chaos
plunged into darkness
on a knife-edge
race against time
desperate race
desperate bid
against all odds
miracle escape
miraculous escape
by sheer luck
lucky to be alive
cheated death
brush with death
jaws of death
dice with death
diced with death
watery grave
final resting place
guardian angel
little angel
tragic tot
brave battle
lost his battle
lost her battle
losing battle
bravely fought
hero cop
unsung hero
angels in white
frontline heroes
larger than life
tight-knit community
close-knit community
gave his life
gave her life
ultimate sacrifice
wonder drug
wonder cure
miracle cure
miracle drug
magic bullet
holy grail
medical miracle
guinea pigs
playing god
big pharma
clot shot
poison jab
junk science
snake oil
toxic cocktail
climate alarmist
climate denier
climate hysteria
rape of nature
planet killer
murder of the planet
killer shark
devil dog
collateral damage
surgical strike
regrettable incident
isolated incident
minor incident
abnormal occurrence
unscheduled event
negative growth
situation under control
fully under control
no cause for concern
certain shortcomings
individual shortcomings
lessons will be learned
technical difficulties
human factor
enhanced interrogation
robust policing
proportionate force
restoring order
foreign hand
foreign agents
hostile elements
anti-state elements
asocial elements
hooligan elements
radical elements
enemies within
fifth column
under the wise leadership
tireless care
love rat
love nest
sex romp
yummy mummy
benefit cheat
benefit scrounger
committed suicide
bogus asylum seeker
neighbour from hell
holiday from hell
flight from hell
fat cats
sweep under the carpet
explosive claims
shock claims
bombshell report
shocking truth
heads must roll
heads should roll
asleep at the wheel
fiddled while
blood on their hands
blood on his hands
blood money
trade in misery
evil trade
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
on the warpath
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
heads will roll
day of reckoning
crunch vote
on a knife edge
drops bombshell
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
regime change
frank exchange of views
temporary difficulties
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
minor technical issue
out of an abundance of caution
lessons have been learned
with great success
labour victory
labor victory
daylight robbery
highway robbery
crony capitalism
casino capitalism
vulture fund
out of control
crashing down
fighting for his life
fighting for her life
fighting for their lives
fight for his life
fight for her life
fight for their lives
clinging to life
burned alive
burnt alive
from hell
slung in jail
thrown in jail
banged up
behind bars
caught red-handed
in cold blood
to its knees
in the hole
went wild
pumped into
stuffed with
packed with
forced to concede
forced to admit
every single day
not one minute
fat wad
blood money
cash cow
gravy train
house of cards
witch hunt
kangaroo court
show trial
fifth column
foreign paymasters
foreign agents
pound of flesh
left for dead
made a mockery
washed their hands
turned a blind eye
fell on deaf ears
swept under the carpet
hushed up
hush it up
frog-marched
marched out
ghost town
war chest
`;
