/**
 * More words that news copy uses for one another, a group a line, base forms, by field: accidents, courts and health; politics,
 * war and labour; economy, technology and sport; then the general words of all news. Written from general knowledge, to be
 * reviewed like the groups of `news-synonyms.ts`; they count a little less.
 */
export const THESAURUS = `
evacuate clear empty evacuation
verdict ruling judgment judgement decision finding
delay postpone defer postponement deferral adjourn adjournment reschedule
crash smash wreck pile-up pileup
accident incident mishap crash
fatal deadly lethal
fatally mortally
perish die succumb
drown drowning drowned
suffocate asphyxiate asphyxiation suffocation smother
choke strangle strangulation throttle
trample stampede crush
stampede crush surge
electrocute electrocution
poison poisoning intoxicate intoxication
hurt injure wound harm maim
bruise bruising contusion
laceration gash lacerate
fracture break broken fractured
limb extremity
burn scald scorch
disfigure scar maim
amputate amputation sever severed
bleed haemorrhage hemorrhage bleeding
unconscious comatose coma insensible
paralyse paralyze paralysis paralysed paralyzed
disabled handicapped disability impairment
concussion head-injury concussed
critical grave life-threatening
critically gravely seriously severely
minor superficial slight
unhurt unscathed unharmed uninjured safe
casualty victim
victim deceased
survive outlive pull-through
survivor survivors evacuee
rescuer lifesaver responder saviour
firefighter fireman firefighters firemen fire-crew
fire-engine fire-truck appliance
lifeguard lifesaver
coastguard coast-guard
helicopter chopper
lifeboat dinghy raft
lifejacket life-vest life-jacket
winch hoist airlift
airlift fly flown medevac
extricate free extract pull
trap pin entrap
stranded marooned stuck
bury entomb buried
dig excavate unearth
rubble debris ruins wreckage remains
sift comb search scour
scour comb sweep search trawl
sniffer-dog search-dog tracker-dog sniffer
diver frogman frogmen
recover retrieve salvage recovery retrieval
salvage recover refloat
tow haul drag
adrift drifting drift
capsize overturn keel upend flip
overturn flip roll topple
overcrowded overloaded crammed packed
overload overburden
lifebelt lifebuoy
aground beached grounded ashore
collide hit ram strike
plough plow ram smash
brake braking
speeding overspeeding speed
drunk-driving drink-driving drink-drive dui
drunk intoxicated inebriated tipsy
breathalyser breathalyzer breath-test
hit-and-run fled-scene
motorcycle motorbike
motorcyclist biker rider
lorry truck hgv semi-trailer juggernaut
tanker tank-truck
tram streetcar trolley
subway underground metro tube
railcar carriage coach wagon
locomotive engine
railroad railway rail
crossing level-crossing
pavement sidewalk footpath
crossroads intersection junction
roundabout rotary
motorway freeway highway expressway
ravine gully gorge canyon
cliff precipice crag
plunge plummet fall drop
tumble fall topple
embankment slope
petrol gasoline
tyre tire
windscreen windshield
bonnet hood
bumper fender
roadside verge shoulder
puncture blowout
malfunction fault failure defect glitch breakdown
airliner jet plane aircraft jetliner
airport airfield aerodrome
runway tarmac airstrip
fuselage hull
cockpit flight-deck
stewardess flight-attendant steward
black-box flight-recorder data-recorder
airworthy flightworthy
disembark deplane alight
embark board
divert reroute redirect diversion detour
ground suspend grounded
altitude height
descend descent dive
nosedive plummet dive
turbulence buffeting
glider sailplane
hot-air-balloon balloon
cablecar cable-car gondola ropeway
chairlift ski-lift
lift elevator
escalator moving-stairs
scaffold scaffolding
crane hoist
ferry passenger-ship
cargo-ship freighter
trawler fishing-boat fishing-vessel
yacht sailboat
crewman crewmember sailor seaman mariner
harbour port dock haven
quay pier wharf jetty dock
anchor moor berth
disaster catastrophe calamity tragedy
catastrophic disastrous calamitous devastating
devastate ravage lay-waste wreck destroy
destroy obliterate wipe-out wreck raze ruin
destruction devastation ruin
damage wreck mar impair
collapse cave-in crumble give-way
tumble collapse topple
quake tremor temblor earthquake shake
seismic tectonic
seismologist geologist
aftershock after-tremor
epicentre epicenter hypocentre hypocenter
jolt shake rattle
shake tremble sway
tsunami tidal-wave
erupt spew belch
ash cinders soot
lava magma
landslide mudslide landslip rockslide mudflow rockfall
avalanche snowslide
sinkhole crater hole
flood inundate submerge swamp deluge
floodwater floodwaters water
burst breach break rupture
overflow spill-over burst
levee dyke dike embankment
sandbag barricade
swollen overflowing
torrential heavy pouring
downpour deluge cloudburst rainstorm
drizzle shower
thunderstorm storm electrical-storm
lightning thunderbolt
hail hailstone hailstorm
tornado twister whirlwind
gale storm windstorm
gust squall
breeze wind
snowstorm blizzard whiteout
frost freeze icy
icy frozen frosty
ice black-ice
cold chilly freezing frigid
thaw melt
heatwave hot-spell heat-wave
hot scorching sweltering sizzling
drought dry-spell
arid dry parched
humid muggy
fog mist haze smog
overcast cloudy
sunny bright
forecast outlook prediction
forecaster meteorologist weatherman
meteorological weather
temperature mercury thermometer
celsius centigrade
rainfall precipitation
monsoon rainy-season
landfall ashore
batter lash pound pummel buffet
abate subside recede ease
recede retreat ebb subside
blanket cover
fire blaze inferno conflagration flames
burn blaze rage
ignite kindle spark
ablaze alight aflame burning
engulf envelop consume
extinguish douse quench put-out quell
contain control tame
smoulder smolder
charred burnt burned scorched blackened
gut destroy
arson fire-raising torching
arsonist firebug firestarter fire-raiser
torch burn ignite
smoke fumes
fumes gas vapour vapor
flammable inflammable combustible
firebreak fire-break containment-line
wildfire bushfire forest-fire brushfire
brush scrub undergrowth
woodland forest woods
hectare acre
firework pyrotechnic fireworks
detonate explode blow-up
detonator fuse
grenade hand-grenade
shrapnel fragment splinter
defuse disarm deactivate neutralise
bunker shelter
crime offence offense felony wrongdoing
criminal offender lawbreaker perpetrator felon
perpetrator attacker assailant culprit
attacker assailant aggressor
killer murderer slayer
assassin killer hitman
assassinate murder kill
murder homicide slaying killing
manslaughter culpable-homicide
massacre slaughter carnage
behead decapitate
dismember mutilate
bludgeon beat batter club
beat batter assault pummel
punch hit strike thump
kick boot
slap smack
blade knife
axe hatchet
pistol handgun revolver
ammunition ammo bullets rounds
gunshot gunfire shooting
ambush waylay
shoot-out shootout gunfight gun-battle firefight
kidnap abduct snatch
kidnapper abductor captor
captivity confinement
ransom payoff
rape sexual-assault
molest grope
abuse mistreat ill-treat maltreat
mistreatment abuse ill-treatment maltreatment
torture torment
harass pester hassle
bully intimidate
intimidate threaten cow scare
blackmail extort extortion
rob mug
robbery heist hold-up holdup
robber bandit raider
bandit brigand
burglary break-in breaking-and-entering
burgle burglarise burglarize
steal pinch swipe rob
theft larceny stealing
thief stealer
shoplift shoplifting
pickpocket cutpurse
pilfer steal
loot pillage plunder ransack
looter pillager
ransack rifle trash
vandalise vandalize deface
vandalism defacement
graffiti daub
fraudster swindler conman scammer trickster
defraud swindle cheat con dupe scam
deceive trick dupe mislead fool
counterfeit fake forged bogus
forge counterfeit falsify fake
forgery counterfeit
falsify fabricate tamper
impostor imposter impersonator
smuggler trafficker
dealer pusher peddler
marijuana cannabis pot weed
haul stash cache
hoard cache stockpile
hide conceal stash
conceal cover-up hide
gang ring syndicate mob
gangster mobster
mafia mob
cartel syndicate
boss kingpin ringleader
ringleader mastermind
mastermind orchestrate plot
accomplice accessory co-conspirator
henchman lackey
conspire plot collude scheme
conspiracy plot collusion
plot plan
motive reason
premeditated planned pre-planned
deliberate intentional purposeful wilful willful
deliberately intentionally purposely knowingly wilfully
accidentally inadvertently unintentionally mistakenly
terrorism terror
suicide-bomber bomber
policeman policewoman officer constable
police cops law-enforcement
detective investigator sleuth
prosecutor prosecution
arrest apprehend capture nab detain
handcuff cuff shackle manacle
detainee prisoner inmate
prisoner inmate convict
prison jail penitentiary gaol
cell lockup
warder guard jailer
imprison incarcerate jail
imprisonment incarceration confinement
escapee fugitive runaway absconder
fugitive wanted
abscond escape flee bolt
jailbreak prison-break breakout
pursue chase
pursuit chase
manhunt hunt search
corner surround encircle
cordon seal seal-off
barricade roadblock
roadblock checkpoint
frisk search
interrogate question quiz grill interview
interrogation questioning
confess admit own-up
confession admission
surrender hand-over
tip tip-off lead
informant informer whistleblower
clue lead
fingerprint print
forensic forensics
autopsy post-mortem postmortem
coroner medical-examiner pathologist
inquest inquiry
identify name
anonymous unnamed unidentified
unidentified unknown
identity name
alias nickname
taser stun-gun
baton truncheon nightstick
riot disturbance disorder
disorder unrest turmoil
brawl fight scuffle punch-up fracas melee
quarrel row argument dispute altercation
feud vendetta
hooligan hooliganism
disperse scatter break-up
cctv surveillance closed-circuit
court tribunal
courtroom court
trial hearing proceedings
hearing session
bench judges
jury jurors panel
lawyer attorney barrister solicitor advocate counsel
plaintiff complainant claimant
accuse charge blame
accuser complainant
accusation allegation charge claim
allege claim
alleged purported suspected
indictment charges
arraign charge
prosecute try
sue litigate
lawsuit litigation suit
testify give-evidence
oath affirmation
perjury lying
evidence proof
exhibit evidence
prove demonstrate establish
disprove refute debunk rebut
plead enter
guilty culpable
guilt culpability
innocent blameless
acquit clear exonerate
exonerate vindicate absolve clear
acquittal exoneration
convict condemn
lenient soft
harsh severe tough stiff
parole early-release
pardon amnesty clemency reprieve
uphold affirm confirm
overturn quash annul reverse overrule void
quash annul rescind
annul nullify invalidate void
injunction order ban
subpoena summon summons
warrant order
extradite extradition
deport expel remove
jurisdiction remit
liable responsible accountable answerable
liability responsibility
negligent careless reckless
negligence neglect carelessness recklessness
misconduct wrongdoing malpractice impropriety
malpractice negligence
breach violate violation infringe contravene
violation breach infringement contravention
illegal unlawful illicit
legal lawful legitimate
lawfully legally
illegally unlawfully illicitly
law statute
rule regulation
clause provision
comply obey adhere abide
disobey defy flout
fine penalise penalize
punish penalise discipline
punishment penalty sanction
death-penalty capital-punishment execution
reparation redress restitution
compensate recompense reimburse
settlement deal
inherit inheritance legacy
heir beneficiary
divorce separate split
custody guardianship
guardian carer
patient inpatient
doctor physician medic clinician
hospital clinic infirmary
hospitalise hospitalize
ward unit
intensive-care critical-care icu
casualty-department emergency-room er
discharge release
ambulance paramedics
psychiatric mental
pharmacist chemist
pharmacy drugstore chemist
pharmaceutical drug
medicine medication drug remedy
pill tablet capsule
painkiller analgesic
anaesthetic anesthetic
sedate tranquillise tranquilize
syringe needle
inject injection
vaccinate inoculate immunise immunize jab
vaccination inoculation immunisation immunization
booster top-up
anti-vaxxer anti-vaccine
immune protected
immunity resistance
therapy treatment
treat care
cure heal remedy
heal recover mend
recover recuperate convalesce
recovery recuperation convalescence
rehabilitation rehab
relapse setback
worsen deteriorate decline
deterioration worsening decline
improve get-better
diagnose detect
diagnosis finding
symptom sign
ailment illness disease malady
sick ill unwell poorly
nausea sickness
vomit throw-up
fever temperature
headache migraine
rash hives
itch itchy
swell swelling swollen
sore painful
pain ache
pain suffering agony
faint collapse pass-out
dizzy light-headed
tired exhausted fatigued weary
fatigue exhaustion tiredness
dehydrated dehydration
malnourished malnutrition undernourished underfed
starve hunger
hungry famished starving
obese overweight
obesity overweight
diabetes diabetic
cancer tumour tumor
malignant cancerous
benign non-cancerous
carcinogenic cancer-causing
heart-attack cardiac-arrest coronary
cardiac heart
flu influenza
pneumonia lung-infection
coronavirus covid covid-19
epidemic outbreak pandemic
outbreak cluster
contagious infectious transmissible
contagion infection
infect contaminate
spread transmit transmission
transmit pass-on
bacteria bacterium
superbug drug-resistant
parasite worm
quarantine isolate self-isolate
lockdown shutdown
mask face-covering
screening testing
test swab
disinfect sanitise sanitize sterilise sterilize
hygiene cleanliness sanitation
dirty filthy unsanitary unhygienic
clean hygienic sanitary
contaminate pollute taint
contamination pollution
allergy allergic
overdose od
addict user
addiction dependency dependence
addictive habit-forming
smoker smoking
cigarette tobacco smoke
vape e-cigarette vaping
alcohol drink liquor booze
alcoholic drinker
birth delivery
birth born
abortion termination
womb uterus
caesarean c-section
contraception contraceptive
toddler infant
child youngster kid
transplant graft
donor donation
donate contribute
kidney renal
liver hepatic
lung pulmonary
stomach abdomen belly
abdominal stomach
skull cranium
brain cerebral
spine spinal backbone
eyesight vision sight
blind sightless
deaf hard-of-hearing
dementia alzheimer
autistic autism
depressed depression
anxiety stress
trauma shock
traumatise traumatize scar
suicide self-inflicted
life-support ventilator
ventilator respirator
breathe breathing respiration
resuscitate revive
resuscitation cpr
terminal incurable
chronic long-term
acute severe
ageing aging elderly
lifespan life-expectancy longevity
mortality death-rate
centenarian supercentenarian
nursing-home care-home
hospice palliative
caregiver carer
nanny childminder babysitter
nursery kindergarten creche pre-school preschool
specimen sample
trial study
experiment trial test
laboratory lab
side-effect side-effects
effective efficacious
ineffective useless
placebo dummy
waiting-list backlog queue
shortage scarcity lack dearth deficit
understaffed short-staffed
strained stretched overwhelmed overstretched
environmentalist conservationist green ecologist
environment ecology
environmental ecological
pollute contaminate foul
pollutant contaminant
smog haze pollution
emit discharge release
effluent sewage wastewater
sewage waste
garbage trash rubbish litter refuse
landfill dump
dump discard
recycle reuse
biodegradable compostable
warming heating
greenhouse-gas carbon
carbon co2
renewable green clean
logging deforestation felling
logger lumberjack
timber lumber wood
wetland marsh swamp
river stream waterway
stream brook creek
coast shore shoreline seaside coastline
estuary mouth
reef coral
glacier ice-cap
habitat environment
wildlife fauna animals
animal creature beast
predator hunter
prey quarry
poach poaching
poacher hunter
ivory tusk
endangered threatened vulnerable
endanger imperil jeopardise jeopardize threaten
die-out extinct
conserve preserve protect
conservation preservation protection
sanctuary reserve refuge
zoo menagerie wildlife-park
zookeeper keeper
cage enclosure pen
captive caged
tame domesticated
stray homeless
pet pets
dog hound canine
puppy pup
cat feline
livestock cattle herd
cow cattle
pig hog swine
chicken poultry hen
bird avian fowl
flock herd
snake serpent
viper adder
crocodile croc
bear grizzly
elephant pachyderm
rat rodent
bee honeybee
insect bug
pest vermin
pesticide insecticide
weedkiller herbicide
cull slaughter
slaughter butcher kill
slaughterhouse abattoir
euthanise euthanize put-down
vet veterinarian veterinary
rabies rabid
bite nip
maul savage attack
sting prick
venom poison
venomous poisonous
toxic poisonous noxious
harmful damaging detrimental injurious
harmless innocuous
breed reproduce
offspring young
nest den
tranquilliser tranquilizer dart
germ microbe pathogen
meltdown core-melt
reactor nuclear-plant
radioactive irradiated
radiation radioactivity
contaminated polluted tainted
plant facility station
rig platform oil-rig
blowout eruption
gush spurt spew pour
seep leak ooze trickle
leak escape seepage
slick oil-slick
pipeline pipe
rupture burst crack fracture
crack fissure split
corrode corrosion rust
cable line wire
pylon mast
transformer substation
blackout outage power-cut power-failure
short-circuit electrical-fault
generator turbine
boiler furnace heater
stove cooker oven
carbon-monoxide fumes
miner pitman coalminer
mine pit colliery shaft
underground subterranean
restore reconnect reinstate
disconnect cut-off
evacuee displaced refugee
displaced homeless uprooted
homeless shelterless
flee escape bolt run
escape getaway
shelter refuge haven sanctuary
supplies provisions
aid relief assistance
relief help
donation contribution gift
volunteer helper
rebuild reconstruct restore
reconstruction rebuilding restoration
repair mend fix restore
safeguard protect
precaution safeguard
precautionary preventive preventative
prevent avert avoid forestall head-off
avert prevent stave-off
warning alert alarm
siren alarm
alarm frighten scare
frighten scare terrify
fear dread
panic alarm
shock stun
shocked stunned aghast dismayed
grief sorrow mourning
grieve mourn lament
bereaved grieving mourning
bereavement loss
weep cry sob
condolence sympathy condolences
tribute homage
bury inter lay-to-rest
cremate cremation
grave tomb
cemetery graveyard churchyard
coffin casket
mortuary morgue
corpse cadaver carcass
skeleton bones remains
orphan orphaned
widow widowed
family household
mother mum mom
father dad
grandmother granny grandma
grandfather grandpa grandad
son boy
daughter girl
aunt auntie
ancestor forebear
descendant offspring
stepfather stepdad
stepmother stepmum
fiance fiancee betrothed
engaged betrothed
engagement betrothal
wedding marriage nuptials
marry wed
bride newlywed
groom bridegroom
boyfriend lover partner
girlfriend lover partner
ex-wife former-wife
single unmarried unwed
bachelor unmarried
affair adultery infidelity
unfaithful adulterous cheating
reunite reconcile
reunion get-together
pensioner retiree senior
elderly aged senior
lonely isolated solitary
loneliness isolation solitude
dwelling house home
lodging accommodation housing
tenant renter occupant lodger
occupant resident
landlord landlady owner
rent lease
mortgage home-loan
evict turf-out eject
eviction expulsion
flat apartment condo condominium
shack hut shanty
slum shanty-town shantytown
suburb outskirts
village hamlet
neighbourhood neighborhood district
roof rooftop
storey story floor
basement cellar
attic loft
balcony terrace
stairs staircase stairwell steps
corridor hallway passage
toilet lavatory restroom loo bathroom
bathtub bath tub
tap faucet
nappy diaper
pram pushchair stroller buggy
dummy pacifier
garden yard backyard
fridge refrigerator
wardrobe closet
sofa couch settee
curtain drape
garbage-bin dustbin trash-can
vacuum hoover
clothes clothing garments apparel
trousers pants slacks
sweater jumper pullover
shoe footwear
spectacles glasses eyeglasses
handbag purse
wallet billfold
jewellery jewelry gems
cash money banknotes
banknote note
suitcase luggage baggage
rucksack backpack
parcel package packet
mail post
mailman postman
sweets candy confectionery
biscuit cookie
aubergine eggplant
courgette zucchini
maize corn
restaurant eatery diner
cafe coffee-shop
pub bar tavern
waiter server waitress
cook chef
shopping-centre shopping-center mall
till checkout cash-register
queue line
discount reduction
bargain cheap
thrifty frugal
holiday vacation
day-off leave
lottery lotto
prize jackpot
winner victor
gamble bet wager
bookmaker bookie
casino gaming
cinema movie-theater
lawmaker congressman congresswoman senator legislator
lawmaker parliamentarian mp legislator backbencher
opponent rival adversary challenger
dissident critic opponent oppositionist
ruling governing
caretaker interim acting provisional temporary transitional
former ex erstwhile one-time predecessor
successor heir replacement
inaugurate inauguration swear-in
reshuffle shake-up shakeup overhaul
overhaul reform revamp restructure reorganisation reorganization
impeach impeachment
censure reprimand rebuke admonish
dissolve dissolution disband
adjourn recess suspend prorogue
convene assemble gather meet
filibuster stall
abstain abstention
ballot voting vote poll
voter elector electorate
constituency district seat
runoff run-off second-round
recount re-count tally
tally count total
poll-rigging rigging fraud irregularities
redistrict redistricting gerrymander
campaign electioneer canvass
candidacy candidature bid
contest challenge dispute
endorsement backing support blessing
endorse back support
sponsor backer patron
lobby lobbyist
donor contributor benefactor
donate contribute give
manifesto platform programme program
caucus faction grouping
faction splinter wing
defect defection
defector deserter
centrist moderate
far-right ultranationalist right-wing
far-left left-wing leftist left-leaning
right-leaning rightist right-wing conservative
separatist secessionist breakaway
secede secession split separate
independence sovereignty self-rule
autonomy self-rule self-government home-rule
autonomous self-governing self-ruled
annex annexation absorb
unify unification reunify reunification merge
provincial regional
municipal local
federal central
city-hall town-hall municipality
councillor councilor alderman
council assembly
decree edict order ukase
directive instruction order
mandate authorise authorize empower
mandate term tenure
abolish scrap repeal revoke rescind
repeal revoke rescind annul overturn
nullify annul void invalidate cancel
clause provision article section
constitution charter
enact pass legislate promulgate
proclaim declare announce
proposal motion initiative suggestion
propose suggest table
motion resolution
readout communique statement
unanimous unanimously unopposed
unanimity consensus agreement
consensus agreement accord
compromise middle-ground concession
impasse deadlock stalemate standoff gridlock
stalled deadlocked stuck
breakthrough progress headway
setback blow reverse
failure collapse breakdown
dispute row disagreement quarrel spat
dispute controversy argument
disagree differ diverge
discord disunity division rift split
rift split divide schism
feud quarrel
bureaucrat official civil-servant functionary apparatchik
dictator autocrat despot strongman tyrant
dictatorship autocracy tyranny authoritarianism
authoritarian autocratic dictatorial
regime government
putschist coup-plotter mutineer
coup takeover overthrow putsch
mutiny revolt rebellion uprising
uprising revolt rebellion insurrection insurgency revolution
throne crown
coronation crowning
monarchy royalty royals
monarch sovereign
premier prime-minister pm chancellor
undersecretary vice-president deputy
cabinet ministers government
ministry department
agency authority body
watchdog regulator ombudsman
commission committee panel board
testify testimony depose
subpoena summon
diplomacy diplomatic
diplomat envoy emissary attache consul
emissary envoy representative delegate
consulate consular
negotiator representative
mediation brokering arbitration
dialogue talks consultations parley
summit conference meeting
bilateral two-way
trilateral three-way tripartite
rapprochement reconciliation thaw normalisation normalization detente
normalise normalize restore
sever cut break
downgrade reduce lower
recognise recognize acknowledge accept
recognition acknowledgment acknowledgement acceptance
protest complaint objection
object oppose protest
objection opposition
reciprocal tit-for-tat retaliatory
retaliate retaliation reprisal revenge retribution avenge
countermeasure retaliation response
ultimatum deadline cut-off
accredit accreditation
memorandum protocol agreement
covenant treaty convention
ratification approval endorsement
accede accession join
accession membership entry
ally partner
nonaligned non-aligned neutral
hegemony dominance domination
superpower great-power
overseas abroad foreign
sanction penalise penalize punish
embargo ban
blacklist list sanction
circumvent evade bypass dodge
evade avoid dodge
blockade siege
besiege encircle surround siege
exempt exemption waiver waive
relief easing lifting
price-cap ceiling
soldier serviceman servicewoman troop fighter combatant
conscript draftee recruit
conscription draft call-up
mobilise mobilize mobilisation mobilization call-up
demobilise demobilize
enlist recruit join
reservist reserve
veteran ex-soldier
mercenary soldier-of-fortune contractor
guerrilla insurgent rebel
rebel insurgent mutineer
militia paramilitary
jihadist islamist militant
extremist radical
radicalise radicalize
battle fighting combat
battlefield frontline front
trench dugout
fortify fortification reinforce
reinforce reinforcement bolster strengthen
reinforcements backup
garrison base barracks
outpost post checkpoint
checkpoint roadblock control-post
patrol guard
sentry bodyguard guard
sniper marksman sharpshooter
commander general
commander commandant officer
brigade unit
battalion unit
regiment unit
platoon squad unit
contingent force unit
peacekeeper blue-helmet
airstrike air-strike air-raid bombing strike
artillery shelling guns howitzer
mortar shell
barrage salvo volley
warhead payload
munition munitions ammunition ammo
ammunition rounds
landmine mine
demine demining mine-clearing
grenade explosive
warplane fighter-jet aircraft
warplane bomber
warship frigate
warship destroyer
submarine sub
tank armour armor
armoured armored
convoy column
ambush attack
assault attack storm
offensive operation push
counteroffensive counter-offensive counterattack counter-attack counterstrike
onslaught offensive assault
skirmish clash firefight exchange
firefight shootout gunfight gunbattle gun-battle
crossfire gunfire
retreat withdraw pullback
pullback pullout withdrawal
redeploy redeployment regroup
deploy deployment send station
dispatch send despatch
amass mass build-up buildup
drill exercise manoeuvre maneuver wargame
rehearse practise practice
hostility enmity animosity
escalate escalation intensify worsen
escalation flare-up
de-escalate de-escalation defuse calm
ceasefire cessation lull
violate violation breach infringement infringe
surrender capitulate capitulation
conquer conquest capture
recapture retake regain reclaim
takeover seizure capture
stronghold bastion
enclave pocket
foothold bridgehead
buffer demilitarised demilitarized
prisoner captive detainee pow
captor kidnapper abductor hostage-taker
swap exchange
repatriate repatriation return
handover transfer
casualties losses
civilian noncombatant non-combatant
massacre slaughter mass-killing atrocity
genocide extermination
war-crime atrocity
execute execution
execute kill
behead decapitate beheading
assassinate assassination murder kill
assassin hitman killer
extrajudicial unlawful
torture abuse mistreatment
mistreat abuse ill-treat maltreat
bomber attacker
assailant attacker gunman
assailant perpetrator culprit
accomplice accessory
mastermind ringleader organiser organizer planner
plot conspiracy
plot plan conspire
conspire collude
collusion conspiracy connivance
conspirator plotter
foil thwart prevent frustrate
avert prevent forestall
deter prevent discourage
deterrence deterrent
hijack commandeer
hijacker skyjacker
manhunt search hunt
fugitive runaway escapee
hideout hiding-place
whereabouts location position
protester demonstrator marcher
picket protest
sit-in occupation
blockade block barricade
vandalise vandalize damage deface
vandalism damage
disperse break-up scatter clear
crackdown repression clampdown suppression
repress suppress crush quell
repressive oppressive
oppress persecute repress
persecution oppression
unrest turmoil disorder disturbance
turmoil upheaval instability tumult
violence unrest
chant shout slogan
banner placard sign poster
petition appeal
boycott shun
activist campaigner advocate
advocate supporter proponent
supporter backer follower loyalist sympathiser sympathizer
instigator ringleader
instigate incite stir provoke
provoke trigger spark prompt
grievance discontent dissatisfaction
anger outrage fury
angry furious irate
resentment bitterness
dissent opposition
dissenter dissident
freedom liberty
liberties freedoms
discriminate discrimination bias
bias prejudice
racism racist
xenophobia xenophobic
antisemitism anti-semitism
inequality disparity
equality parity
gay homosexual same-sex
transgender trans
capital-punishment death-penalty
flog lash flogging
clemency mercy pardon amnesty
parole release
house-arrest home-detention
prison jail penitentiary
inmate prisoner convict
labour-camp labor-camp penal-colony
incarcerate imprison jail
captivity detention imprisonment
migrant immigrant newcomer
immigration migration
emigrate emigration leave
emigrant expatriate expat
exile banishment
banish exile expel
asylum sanctuary protection
undocumented irregular unauthorised unauthorized
unauthorised unauthorized unlawful unsanctioned
smuggler trafficker people-smuggler
dinghy inflatable raft
naturalise naturalize naturalisation naturalization
citizenship nationality
resettle relocate rehouse
relocate resettle move transfer
displace uproot
uprooted displaced homeless
deport remove expel
deportation removal expulsion
evict eject expel
eviction ejection removal
integrate integration assimilate assimilation
quota limit cap
influx arrival inflow
exodus flight departure
pushback turn-back
religion faith belief
faithful believers worshippers
worshipper worshiper believer congregant
parishioner churchgoer
clergy priests
preacher pastor minister vicar
imam cleric
rabbi cleric
bishop archbishop prelate
pope papal
vatican holy-see
papacy pontificate
shrine temple sanctuary
synagogue temple
monastery abbey convent
monk friar
mass service liturgy
sermon homily
pray prayer worship
bless blessing benediction consecrate
canonise canonize saint sainthood
blasphemy sacrilege desecration
desecrate defile profane
interfaith interreligious inter-religious
baptise baptize christen
defrock laicise laicize
walkout stoppage walk-out
go-slow slowdown work-to-rule
workforce staff employees personnel
employer boss management
labourer laborer worker
paycheck payslip wage
backpay arrears backlog
rise raise increment
redundancy layoff dismissal
dismissal sacking firing
downsize cut shrink
furlough lay-off
severance payoff redundancy-pay
reinstate reinstatement rehire
vacancy opening
understaffed short-staffed undermanned
shortage lack scarcity shortfall
overworked overstretched stretched
pension superannuation
retiree pensioner
apprentice trainee
bargain negotiate haggle
arbitrate mediate conciliate
conciliation mediation arbitration
stopgap temporary interim
operative spy agent mole
informant informer source
espionage spying
spymaster intelligence-chief
covert clandestine secret undercover
undercover plain-clothes plainclothes
surveillance spying monitoring
wiretap tap eavesdrop bug
infiltrate penetrate infiltration
decode decipher decrypt
encrypt encrypted coded
dossier file document
declassify disclose release
classified restricted secret top-secret
whistleblower whistle-blower leaker
counterintelligence counterespionage
counterterrorism anti-terrorism antiterror
disinformation misinformation falsehood
meddle meddling interfere interference
intervene intervention
influence sway
say state remark
say tell inform
remark comment observe
statement comment remarks
mention cite refer
cite quote
stress emphasise emphasize underline underscore highlight
reiterate repeat restate reaffirm
recall remember
explain clarify clarification explanation
describe characterise characterize portray depict
label brand dub
assert maintain insist contend
allegation accusation claim charge
accuse blame allege
blame attribute ascribe
deny refute rebut
refute rebut disprove
denial rebuttal
repudiate reject disavow disown
renounce forsake relinquish
retract withdraw recant
backtrack reverse u-turn reversal
admit own-up confess
confess confession admission
admission confession acknowledgement acknowledgment
apology regret
regret sorry apologetic
remorse regret contrition
promise pledge guarantee
pledge commitment promise commit
undertake pledge promise
vow swear pledge oath
assure reassure reassurance assurance
break breach violate
demand insist
urge exhort implore
implore beg plead beseech
appeal plea plead
press pressure push
pressure coerce
coerce force compel oblige
oblige obligate require
coercion duress force
warning alert caution
threaten threat menace
intimidate threaten bully
criticise criticize fault
criticism condemnation
condemn condemnation denounce deplore decry
deplore lament regret bemoan
rebuke reprimand reproach criticise criticize
chide scold rebuke upbraid berate
mock ridicule deride mockery derision
insult offend slur
slander defame defamation libel smear
insinuate imply hint
imply suggest
hint suggest indicate signal
praise commend applaud laud
honour honor salute
congratulate congratulations felicitate
thank gratitude thanks appreciation
thankful grateful
welcome greet receive host
consent permission approval go-ahead green-light
permission authorisation authorization clearance
greenlight approve
oppose resist object
resistance opposition
disapprove disapproval
doubt question query
skeptical sceptical doubtful
scepticism skepticism doubt
suspicion doubt mistrust distrust
trust confidence
confident certain sure
certainty conviction
optimistic hopeful upbeat
optimism hope
pessimistic gloomy downbeat
worried concerned anxious alarmed
anxious nervous uneasy
disappointed dismayed
disappointment dismay
frustration exasperation
annoyed irritated irked
furious incensed enraged outraged
indignation outrage anger indignant
reply respond answer
response reply answer reaction
react respond
silent mute speechless
argue contend argument
debate discussion discuss
consult confer consultation
brief inform
briefing news-conference press-conference
unveil reveal present
reveal disclose divulge
disclosure revelation exposure
expose reveal uncover
publicise publicize
broadcast televise
transcript minutes
memo memorandum note
letter missive
rumour rumor hearsay gossip
speculate guess speculation
unverified unsubstantiated unconfirmed
unsubstantiated baseless groundless unfounded
confirm corroborate substantiate
corroborate verify authenticate
validate confirm
proof evidence prove
inform notify tell
notification notice
informed aware briefed
aware conscious cognisant cognizant
awareness knowledge
know aware
knowingly deliberately wittingly intentionally
unknowingly unwittingly inadvertently
unaware unwitting uninformed ignorant oblivious
ignorance unawareness
surprised blindsided startled
surprised astonished amazed astounded
stunned shocked astonished
surprise astonishment amazement
surprising unexpected unforeseen unanticipated
unannounced surprise unscheduled unplanned
snap unexpected early
sudden abrupt
suddenly abruptly unexpectedly
baffled puzzled perplexed bewildered confused
expected anticipated
expectation anticipation
foresee predict
foreseeable predictable expected
secret hidden concealed
conceal hide
concealment cover-up coverup whitewash
withhold conceal suppress
secrecy confidentiality
confidential private
secretly covertly clandestinely
discreet quiet
openly publicly overtly
transparent open
transparency openness
unspecified undisclosed unnamed
pseudonym alias
censor censorship suppress
mislead deceive
deceive dupe trick
deceit deception trickery
lie falsehood untruth
false incorrect untrue
fabricate invent fabrication invention
forge forged counterfeit fake
doctored altered manipulated
distort misrepresent manipulate
exaggerate overstate exaggeration overstatement
understate downplay minimise minimize
misunderstand misunderstanding misinterpret
contradict contradiction
inconsistent contradictory
honest truthful
candid frank outspoken blunt
ambiguous vague unclear
unclear uncertain
evident obvious
halve half
double twofold
triple treble threefold
quadruple fourfold
multiply manifold
rally rebound recover bounce recoup
plummet plunge tumble nosedive slump collapse
soar surge rocket skyrocket spike
shrink contract dwindle diminish
curb curtail limit restrict restrain
trim pare cut reduce
taper wind-down phase-out
escalate intensify heighten step-up
subside abate wane ebb recede
peak high zenith top
trough low nadir bottom
volatile unstable turbulent choppy
volatility turbulence swings
stagnate stagnant flatline stagnation
exceed surpass outstrip outdo overshoot
outperform beat outpace
accelerate quicken speed hasten expedite
decelerate slow moderate
acceleration quickening
slowdown deceleration slowing cooling
upturn recovery rebound revival
downturn slump recession contraction
boom upswing expansion
austerity belt-tightening cutbacks
stimulus stimulate boost
spur encourage stimulate prompt
boost bolster strengthen reinforce
fortify reinforce strengthen
undermine erode weaken sap
hamper hinder impede obstruct hold-up
obstacle hurdle barrier impediment hindrance
tighten tightening tougher stricter
loosen loosening relax easing
policymaker rate-setter
rate-rise hike rate-hike
coupon interest
default non-payment
insolvent bankrupt bust
liquidate liquidation wind-up
overhaul revamp reform shake-up
merger tie-up amalgamation combination
takeover acquisition buyout purchase
acquirer buyer bidder suitor purchaser
divest sell offload dispose
divestment disposal sale
spin-off demerger carve-out
subsidiary unit affiliate offshoot
cartel price-fixing collusion
oversee supervise regulate monitor
supervision oversight
trustee fiduciary
bookkeeping accounting accounts
turnover revenue sales takings
profit earnings net-income
profitable lucrative money-making
unprofitable loss-making
deficit shortfall gap
surplus excess
debt liabilities borrowings indebtedness
indebted debt-laden leveraged
repay reimburse refund
repayment reimbursement
overdue outstanding
tenant renter lessee
landlord lessor
homeowner householder
foreclose repossess foreclosure repossession
savings deposits
saver depositor
bourse exchange stock-exchange
broker stockbroker
index gauge benchmark
selloff sell-off rout
bull-market rally
investor financier backer
invest plough
investment outlay
funding financing finance
fund bankroll finance sponsor underwrite
sponsor backer
donor benefactor contributor giver
donate give contribute
donation gift contribution
subsidise subsidize subsidised
levy tax duty
tax-evasion tax-dodging
allowance benefit
welfare benefits social-security
exempt excuse
exemption waiver dispensation
waive forgo relinquish
write-off cancel forgive
rebate refund
discount markdown reduction
cheap low-cost inexpensive
expensive costly pricey high-priced
price-tag cost price
cost expense expenditure
fare ticket-price
overcharge overbill
undervalued underpriced
overvalued overpriced
estimate assessment calculation reckon
calculate compute work-out
outlook forecast prospects projection
guidance outlook forecast
expectation forecast estimate consensus
creditworthiness credit-rating
inflation price-rises
deflation price-falls
devalue devaluation depreciate
exchange-rate currency
greenback dollar
sterling pound
bullion gold
carmaker automaker
planemaker aircraft-maker
chipmaker semiconductor chip microchip
airline carrier
haulier trucker
wholesaler distributor
merchant trader
retail high-street
brewery brewer
entrepreneur businessman businesswoman businessperson
tycoon magnate mogul
start-up startup
executive manager boss
ceo chief-executive
workforce staff employees personnel headcount
workmate colleague co-worker
layoff redundancy job-cut
vacant unfilled empty
recruitment hiring
freelance self-employed
overtime extra-hours
bonus premium
raise pay-rise increase
breadwinner earner
income earnings pay
poverty hardship deprivation
poor impoverished needy deprived
rich wealthy affluent well-off
wealth fortune riches
inequality disparity gap
arbitration mediation
arbitrator mediator
cap ceiling limit
export shipment
consignment shipment cargo load freight
protectionism tariffs
retaliate retaliation hit-back reprisal
retaliatory tit-for-tat counter
countermeasure retaliation
authorisation authorization permission approval clearance
approve sanction clear greenlight
greenlight approval
reject rebuff spurn
turn-down refuse reject
block prevent thwart stop
prevent avert avoid forestall
averted prevented avoided
thwart foil frustrate scupper
shelve postpone defer suspend
postpone delay defer adjourn
defer deferral postponement
abandon drop scrap ditch jettison
scrap cancel axe
abolish scrap repeal
repeal revoke rescind
revoke cancel withdraw rescind
reversal turnaround u-turn
reinstate restore reintroduce
reintroduce bring-back restore
replace supersede supplant
substitute replacement stand-in
successor replacement
predecessor forerunner
interim provisional temporary acting caretaker
temporary short-term
permanent lasting enduring
preliminary initial provisional
initial first
final last ultimate
eventual ultimate
outset start beginning onset
inception foundation start
inaugural first maiden
debut launch premiere
premiere debut first-showing
establish create set-up
initiate start begin instigate
instigate prompt trigger
trigger spark prompt ignite
spark provoke cause trigger
provoke prompt cause
stem arise result
consequence result outcome upshot
repercussion consequence fallout aftermath
aftermath wake
impact effect influence
affect hit influence impact
owing because due
attribute ascribe put-down
culpable blameworthy responsible
accountable answerable responsible
liable responsible
duty obligation responsibility
compulsory mandatory obligatory required
optional voluntary
intention aim plan purpose
aim goal target objective
blueprint plan design
proposal plan suggestion proposition
propose suggest put-forward
recommend advise advocate
recommendation advice
contemplate consider mull weigh
consider weigh mull ponder
choose opt select pick
choice option selection
shortlist select
alternative option
agree assent concur
consensus agreement
compromise concession
settlement deal agreement
memorandum agreement
clinch seal secure
seal sign conclude
finalise finalize complete conclude
accomplish achieve attain
achieve reach attain
achievement accomplishment feat
success triumph victory
successful triumphant
failure flop
fail flop
unsuccessful failed
fruitless futile unsuccessful vain
deadlock stalemate impasse
progress headway
probable likely
probability likelihood chance
chance odds prospect
improbable unlikely
certain sure
uncertain unsure unclear
uncertainty doubt
undecided unresolved
definite certain clear
apparently seemingly
appear seem
evident obvious clear apparent
indicate suggest signal
indication signal
proof evidence
prove demonstrate show
corroborate confirm substantiate
verify check confirm
unverified unconfirmed
commend praise
tribute praise homage
laud acclaim praise
congratulate felicitate
congratulations felicitations
acclaimed praised lauded
renowned famous celebrated well-known
reputation standing
reproach rebuke reprimand
rebuke reprimand censure
criticism censure condemnation
critic detractor
condemn denounce decry
deplore condemn
dissatisfaction discontent
satisfied happy pleased
delighted thrilled overjoyed
disappointed dismayed let-down
worried anxious concerned uneasy
unease anxiety worry
reassure assure
confident assured
confidence trust
trust faith
distrust mistrust
sceptical skeptical doubtful dubious
pessimism gloom
grateful thankful
apologise apologize regret sorry
regret rue
discover detect
detect spot notice
notice spot observe
observe watch monitor
retrieve recover regain
regain recapture recover
lose forfeit
disappear vanish
disappearance vanishing
mislay lose
track trace
trail track
departure exit
entry admission entrance
proceed continue
carry transport convey
transport haul
transfer move shift
relocate move relocation
withdraw pull-out
approach near
cross traverse
gather assemble congregate
disperse scatter
spread disseminate
distribute hand-out dispense
send transmit
deliver hand-over
accompany escort
enormous huge vast immense
tiny minute minuscule
considerable substantial significant sizeable sizable
modest slight small marginal
negligible insignificant
slight marginal minor
enlarge expand extend
extend prolong lengthen
shorten cut curtail
widen broaden
deepen worsen
worsen deteriorate aggravate exacerbate
deterioration worsening
improve better enhance
improvement enhancement betterment
lengthy long prolonged protracted
brief short
length duration
height altitude
width breadth
daybreak dawn sunrise
dusk sunset nightfall
midday noon
overnight nighttime
annually yearly
simultaneously concurrently
previous prior earlier former
former ex
formerly previously
subsequent later following
afterwards later subsequently
soon shortly
recent latest
imminent impending looming
upcoming forthcoming
nowadays currently
immediately instantly straightaway
promptly quickly swiftly
gradually slowly progressively
constantly continually continuously
continuous uninterrupted ongoing
interrupt disrupt
disruption interruption
frequently often
rare uncommon unusual
rarely seldom
repeated recurrent
again anew afresh
deadline cutoff
timetable schedule
schedule plan
scheduled due planned
reschedule rearrange
punctual on-time
tardy late
component part
portion part share
section segment part
majority most
nearly almost
approximately about around roughly
exactly precisely
total overall
combined total
partial incomplete
partly partially
complete total full
completely entirely totally wholly fully
comprehensive sweeping extensive wide-ranging
widespread extensive
numerous many
additional extra further
sufficient enough adequate
insufficient inadequate
shortage scarcity lack
plentiful abundant ample
abundance plenty
deplete exhaust
remainder rest
disputed contested
contentious divisive
difference discrepancy
similar alike comparable
similarity resemblance
identical same
equivalent equal
opposite contrary
relate link connect
link tie connect
connected linked tied
connection link tie
split divide
division split rift
include comprise encompass
comprise consist
exclude omit
omit leave-out
hacker cyber-attacker cybercriminal
cyberattack hack cyber-attack
encrypt scramble
decrypt unlock decode
online internet web
patch fix update
vulnerability flaw weakness loophole
glitch bug fault malfunction
malfunction fail failure
subscriber customer
artificial-intelligence ai
automate automation
computer machine
laptop notebook
upload post
delete erase remove
deletion removal
privacy confidentiality
personal private
data-breach leak
eavesdrop wiretap
censor censorship block
misinformation disinformation falsehood
forge falsify fake
forgery fake
infringement violation breach
invent devise
inventor creator
develop devise
pioneer trailblazer
spacecraft spaceship craft capsule
spacewalk extravehicular
lift-off liftoff blast-off launch
splashdown landing
lander probe
lunar moon
martian mars
telescope observatory
physicist scientist
biologist scientist
professor academic
experiment test trial
hypothesis theory
finding conclusion result
sample specimen
analyse analyze examine study
analysis examination study
palaeontologist paleontologist
archaeologist archeologist
excavate dig unearth
excavation dig
ancient prehistoric
genome gene
treatment therapy
endangered threatened
breed rear
animal beast creature
pollute contaminate
pollution contamination
windfarm wind-farm
solar photovoltaic
footballer player
soccer football
striker forward attacker
goalkeeper keeper goalie
equaliser equalizer leveller
equalise equalize level
victory win triumph
defeat loss
loser vanquished
thrash trounce rout hammer crush
thrashing rout hammering
narrow slender slim
overcome defeat beat
knock-out eliminate
semi-final semifinal
quarter-final quarterfinal
last-four semi-final
last-eight quarter-final
fixture match game
kick-off kickoff start
half-time halftime interval break
extra-time overtime
shootout shoot-out penalties
booking yellow-card
dismissal red-card sending-off
referee official umpire
substitution replacement
coach boss manager trainer
appoint hire name
appointment naming
transfer-fee fee
sign recruit snap-up
signing recruit
standings table
relegation demotion
relegate demote
champion titleholder winner
championship title
trophy cup
runner-up second
medallist medalist
gold-medallist champion
athlete competitor sportsman sportswoman
sprinter runner
cyclist rider
jockey rider
racehorse horse
racket racquet
grandslam grand-slam
tie-break tiebreak
rematch replay
forfeit walkover
disqualify disqualification ban
disqualified banned excluded
doper drug-cheat
suspend ban bar
suspension ban
eligible entitled qualified
ineligible barred
attendance crowd turnout
comeback return
sideline rule-out
injured sidelined
fit healthy
bet wager
gambling betting
pitch field
racetrack circuit track
competitor entrant participant contestant
participate compete
novel book
playwright dramatist
actor actress performer
film movie picture
filmmaker director
box-office takings
sequel follow-up
singer vocalist musician
band group
song tune
gig concert show
orchestra philharmonic
painter artist
sculpture statue
exhibition exhibit show
exhibit display show
masterpiece masterwork
artefact artifact relic
restore renovate refurbish
restoration renovation refurbishment
award prize accolade honour honor
laureate prizewinner winner
celebrity star
newspaper paper daily
reporter journalist correspondent newsman
broadcaster channel
television tv
anchor presenter newsreader
programme show
broadcast air transmit
advert advertisement ad commercial
school academy
pupil schoolchild student
teacher schoolteacher educator
headteacher headmaster headmistress principal
tuition teaching
tuition-fee fee
education schooling
curriculum syllabus
lesson class
undergraduate student
degree diploma
scholarship bursary grant
exam examination test
truancy absence
kindergarten nursery preschool
farm farmstead smallholding
farmer grower smallholder
farmland cropland arable
agriculture farming agricultural
agronomist crop-scientist
plough plow till
sow seed
reap harvest
rapeseed canola
soybean soya soy
rice paddy
winemaker vintner
manure dung slurry
herbicide weedkiller
livestock herd
sheep flock
pig swine hog
poultry chicken fowl
abattoir slaughterhouse
bird-flu avian-influenza avian-flu
swine-fever asf
foot-and-mouth fmd
milk dairy
irrigate irrigation
greenhouse glasshouse hothouse
fodder feed
silo granary elevator
forest woodland woods
felling logging deforestation
fisherman fisher
fishery fishing
trawler fishing-boat
genetically-modified gm gmo
drought dryness
spoil rot
foodstuff food
shortage shortfall dearth
traffic-jam congestion gridlock tailback
commuter passenger
railway railroad rail
carriage wagon
underground metro subway tube
signaller signalman
airport aerodrome airfield
runway airstrip tarmac
air-traffic-controller controller
flight-attendant steward stewardess
divert reroute redirect
diversion detour
cancelled canceled scrapped axed
freighter cargo-ship merchantman
canal waterway
dredge deepen
quay wharf pier dock
lorry truck hgv
motorway highway freeway expressway
carriageway lane
petrol gasoline gas
electric-car ev
charging-point charger
driverless autonomous self-driving
scooter moped
rider motorcyclist biker
railway-crossing level-crossing
bridge viaduct span
excavate dig bore
drill bore
digger excavator
architect designer
building-site construction-site
worksite site
demolish dismantle raze bulldoze
demolition dismantling
dismantle disassemble
renovate refurbish modernise modernize upgrade
refurbishment renovation upgrade modernisation modernization
upkeep maintenance
overhaul repair
skyscraper high-rise tower
housing homes
housebuilder homebuilder
property real-estate
estate-agent realtor
sewage wastewater effluent
sewer drain
pipe conduit
hydroelectric hydropower
power-station power-plant
supporter backer advocate proponent
resist withstand
helper aide
facilitate ease enable
enable allow
collaborate cooperate
collaboration cooperation
unveil reveal
disclose reveal divulge
concealment cover-up
hidden concealed
secret covert clandestine
openly publicly
allege claim assert contend
allegation accusation claim
assert contend maintain
reiterate repeat restate
emphasise emphasize stress underline underscore
highlight underline
query question
explain clarify
clarify clear-up
explanation account
describe portray depict
portrait depiction
summarise summarize
detail specify
specify stipulate
stipulate require
proviso condition
unconditional no-strings
enact pass
enforce implement
implement execute apply
implementation enforcement
introduce bring-in
effective valid
expire lapse
expiry expiration
renew extend
renewal extension
breach violate infringe contravene flout
comply obey adhere
compliance adherence
unlawful illegal illicit
permissible allowed
permission consent authorisation
instruct order direct
instruction order directive command
mandate order
obey heed follow
ignore disregard
neglect ignore
erroneous mistaken wrong incorrect
incorrect wrong inaccurate
accurate precise exact
correction rectification
rectify correct remedy
adjust tweak
transform convert
conversion transformation
barter exchange
substandard inferior shoddy poor
superior better
excellent outstanding superb
ordinary normal usual regular
usual customary
unusual rare extraordinary
extraordinary exceptional
unprecedented unheard-of record
unique sole
sole only single lone
alone single-handed solo
solo lone
joint shared common
jointly together
together collectively
mutual reciprocal
multinational international
international global worldwide
domestic national internal
native indigenous
regional provincial
rural countryside
outskirts suburb fringe
suburban outlying
northern north
vicinity neighbourhood neighborhood
nearby neighbouring neighboring adjacent
adjacent adjoining
distant remote far-off
site location place
venue location
location position whereabouts
situate locate
origin source
route path course
itinerary route
bankruptcy insolvency receivership
restructure reorganise reorganize restructuring reorganisation reorganization
bond gilt
regulator watchdog overseer
cryptocurrency crypto
slip dip edge-down
fluctuate oscillate seesaw see-saw
controversial contentious
quarrel row disagreement
amend revise modify alter alteration modification
switch swap
oblige compel
erect build
outage downtime
offline inaccessible unavailable
spectator onlooker
stable steady
foreigner non-national
possible conceivable
author writer
dissatisfied discontented displeased
bullish upbeat optimistic
bearish downbeat pessimistic
fluctuation swing oscillation
climb ascend
fail founder collapse
retrieve recover salvage
mistake error blunder gaffe
merge amalgamate combine
debunk discredit
scold reprimand rebuke
pharmaceutical drugmaker
ordered instructed commanded
stoppage-time injury-time added-time
organise organize arrange
setback reversal
playoff play-off
undershoot miss
gaffe blunder
`;

/** Words that cannot both be true of one thing, a pair of groups a line. */
export const THESAURUS_OPPOSITES = `
unanimous unanimously | split divided dissenting
voluntary voluntarily willing | forced coerced involuntary
informed aware notified | unaware uninformed ignorant
accident accidental accidentally unintentional inadvertent | deliberate deliberately intentional intentionally
mishap accident | murder homicide
accident | suicide
suicide | murder homicide
suicide | accident accidental
murder | manslaughter
natural | suspicious unnatural
natural | man-made manmade
arson | electrical
arson arsonist | accidental lightning spontaneous
unhurt unharmed uninjured unscathed | injured hurt wounded maimed
unhurt unharmed uninjured unscathed | killed dead died
survive survived survivor | perish perished died killed
alive living | dead deceased lifeless
critical grave life-threatening | stable
critical severe serious grave | minor slight superficial light
critical serious severe | mild
fatal deadly lethal | non-fatal survivable
conscious awake | unconscious comatose coma
responsive | unresponsive
breathing | suffocated
missing unaccounted | found located accounted
missing lost | recovered retrieved
rescued saved | drowned perished
identified named | unidentified unnamed anonymous
known | unknown unidentified
intact undamaged unscathed | damaged destroyed ruined wrecked
intact | broken shattered smashed
repairable | irreparable
reparable salvageable | irreparable write-off
repaired fixed mended | broken damaged
afloat floating | sank sunk sinking capsized
afloat | aground beached
upright | overturned capsized
loaded laden | empty unloaded
overloaded overcrowded | empty half-empty
occupied inhabited | empty vacant uninhabited deserted
inhabited populated | uninhabited deserted
crowded packed busy | deserted empty
sober | drunk intoxicated inebriated
sober | drugged stoned
licensed | unlicensed unlicenced
licenced licensed authorised authorized | unauthorised unauthorized illegal
roadworthy | unroadworthy
airworthy | unairworthy
seaworthy | unseaworthy
belted strapped | unbelted unrestrained
speeding | stationary parked
moving | stationary parked stopped
accelerate accelerated speed | brake braked slow
on-time punctual | late delayed
derailed | railed re-railed
head-on | rear-end
upstream | downstream
uphill | downhill
northbound | southbound
eastbound | westbound
inbound incoming | outbound outgoing
arrivals arrival | departures departure
landing landed | take-off takeoff
ascend climb climbing | descend dive diving
manned crewed | unmanned uncrewed
onshore | offshore
inland | coastal
underground subterranean | surface overground aboveground
indoors inside | outdoors outside
upstairs | downstairs
upper | lower
urban | rural
city urban | village countryside rural
nearby close | distant faraway remote
extinguished doused | burning ablaze blazing
contained controlled | uncontrolled uncontained raging
flammable combustible inflammable | fireproof nonflammable non-flammable
wet damp soaked | dry parched
rain rainy wet | dry drought
flood flooding | drought
flooded submerged | dry
sunny | cloudy overcast
calm | windy stormy
hot warm heatwave | cold freezing chilly
hottest warmest | coldest
heat heatwave | cold frost
freeze froze frozen | melt thaw melted
wettest | driest
highest | lowest
strengthen intensify intensified | weaken weakened abate subside
intensify worsen | ease subside abate diminish
recede receded receding | swell swelled rising
swollen | low
upgraded | downgraded
active erupting | dormant extinct
dormant | awake awakened erupting
shallow | deep
evacuated evacuate | remained stayed
sheltered | exposed
warned alerted | unwarned
prepared ready | unprepared unready
predictable predicted foreseeable | unpredictable unforeseen unforeseeable
preventable avoidable | unavoidable inevitable unpreventable
avoidable | inevitable unavoidable
expected | unexpected sudden
sudden abrupt | gradual slow
instant instantly immediately | slowly gradually
guilty convicted | innocent acquitted cleared exonerated
guilty | not-guilty innocent
convict convicted conviction | acquit acquitted acquittal
culpable | blameless
confess confessed admit admitted | deny denied
plead-guilty confess | contest deny
charged indicted | uncharged
arrested captured caught | fled escaped fugitive
captured recaptured | escaped loose
surrendered surrender | resisted resist fled
cooperate cooperated cooperative | refuse uncooperative
jailed imprisoned incarcerated | freed released acquitted
jailed imprisoned | suspended probation
custodial | non-custodial suspended
lenient | harsh severe
execution executed | pardoned spared reprieved
pardon pardoned reprieve | executed
upheld uphold | overturned quashed reversed annulled
overturn quash reverse annul | uphold affirm confirm
dismissed rejected | upheld granted
granted grant | refused denied rejected
bail | remand remanded
appeal appealed | accept accepted
admissible | inadmissible
credible reliable | unreliable doubtful
plausible credible | implausible incredible
proved proven established | unproven disproved
prove confirm | disprove refute rebut
corroborate confirm | contradict refute
true genuine | false fake hoax
genuine authentic real | fake forged counterfeit bogus
original | copy replica
truth truthful | lie lied
honest | dishonest
legal lawful | illegal unlawful illicit
legalise legalize decriminalise | ban outlaw criminalise
constitutional | unconstitutional
justified | unjustified
fair | unfair biased
impartial neutral | biased partial
liable responsible | blameless
negligent careless reckless | careful cautious diligent
careful carefully | careless carelessly
premeditated planned | spontaneous impulsive
planned | unplanned spontaneous
targeted | random indiscriminate
random | systematic
alone lone single-handed | accomplices together gang
stranger unknown | acquaintance relative friend known
acquaintance | stranger
loaded | unloaded
real | toy imitation replica
masked disguised | unmasked
provoked | unprovoked
peaceful peacefully | violent violently riotous
peaceful calm | riot riots clashes
adult | minor child juvenile
adult | baby infant toddler
teenager teenage | pensioner elderly
young | elderly aged old
elder older | younger
eldest oldest | youngest
male | female
twin | only-child
married | unmarried single divorced
married | separated
married wed | divorced
marry | divorce separate
reunited reconciled | separated estranged
reconcile | separate divorce
widow | widower
faithful | unfaithful
adopted | biological
parent | childless
biological | adoptive
homeless | housed
tenant renter | owner landlord
employed working | jobless unemployed retired
rich wealthy affluent | poor impoverished
solvent | bankrupt insolvent
citizen native | foreigner foreign
local resident | outsider stranger foreigner
literate | illiterate
healthy | ill sick unwell
healthy | unhealthy diseased
infected positive | uninfected negative
positive | negative
vaccinated immunised immunized | unvaccinated
immune | susceptible vulnerable
contagious infectious | non-contagious noninfectious
malignant cancerous | benign
curable treatable | incurable untreatable
terminal incurable | curable treatable
effective efficacious | ineffective useless
safe harmless | harmful unsafe dangerous hazardous
harmless nontoxic non-toxic | toxic poisonous venomous
edible | inedible poisonous
sterile sterilised | contaminated
clean pure | contaminated polluted dirty
drinkable potable | undrinkable contaminated
hygienic sanitary | unhygienic unsanitary filthy
recover recovered recovering | relapse relapsed deteriorate deteriorated
recover recovered | died succumbed
improve improved improving | worsen worsened deteriorate deteriorated
discharged | admitted hospitalised hospitalized
inpatient | outpatient
diagnosed | undiagnosed misdiagnosed
treated | untreated
operable | inoperable
surgery | non-surgical
acute | chronic
successful succeeded | unsuccessful failed botched
premature early | overdue late full-term
stillborn stillbirth | liveborn
born | stillborn
stillbirth | survived
identical | fraternal
related | unrelated
connected linked | unconnected unlinked unrelated
qualified trained | unqualified untrained
experienced veteran | inexperienced novice
trained | untrained
adequate sufficient | inadequate insufficient
sufficient plentiful abundant abundance | scarce insufficient shortage
overstaffed | understaffed
shortage lack | surplus glut
overwhelmed strained | coping
quarantined isolated | free
isolated | widespread
isolated single sole | repeated several multiple
localised localized | nationwide widespread
rare uncommon | common frequent widespread
rare | everyday routine
endemic | eradicated
spreading spread | contained eradicated
extinct | surviving extant
endangered | thriving abundant
protected | unprotected
renewable | fossil
organic | synthetic artificial
natural | artificial synthetic
wild feral | tame domesticated captive
wild | captive
tame | wild aggressive
aggressive vicious | docile gentle friendly
docile | aggressive dangerous
leashed | unleashed loose
muzzled | unmuzzled
venomous | non-venomous nonvenomous
native indigenous | invasive alien
polluting | clean
recyclable | non-recyclable
biodegradable | non-biodegradable
radioactive | non-radioactive
leak leaking leaked | sealed watertight
leaking | airtight sealed
working functioning operational | broken faulty defective inoperable
working functioned operated | malfunctioned failed
faulty defective | flawless
restored reconnected | disconnected
connected | disconnected
switched-on | switched-off
locked | unlocked
bolted secured | unsecured
open opened | closed shut sealed
passable | impassable blocked
accessible reachable | inaccessible unreachable
cleared | blocked obstructed
evict evicted | stay remain
sheltered housed | homeless
compulsory mandatory obligatory | voluntary optional
mandatory | optional
apologise apologised apologize | unapologetic unrepentant
remorse remorseful sorry | unrepentant remorseless
forgive forgave | blame condemn
generous | stingy
happy glad pleased | unhappy sad upset
calm calmly | panic panicked
brave courageous | cowardly coward
asleep sleeping | awake
clothed dressed | naked nude undressed
fed | starved unfed
alone | accompanied
supervised accompanied | unsupervised unattended unaccompanied
attended | unattended
guarded | unguarded
monitored | unmonitored
marked | unmarked
lit illuminated | dark unlit
visible | invisible hidden
daylight daytime | night dark
morning | evening
noon midday | midnight
dawn sunrise | dusk sunset
weekday | weekend
yesterday | tomorrow
thick | thin
loud noisy | quiet silent
fast quick rapid | slow
swift prompt | slow delayed late
prompt promptly | belated belatedly
complete total | partial
mild | severe
majority most | minority few
double doubled | halve halved
single | double
daily | weekly monthly
annual yearly | monthly weekly
brief short | long lengthy prolonged
temporary temporarily | permanent permanently
public | confidential secret
disclosed revealed published | undisclosed concealed withheld
reveal revealed disclose disclosed | conceal concealed withhold withheld
reported | unreported
noticed detected | unnoticed undetected
registered | unregistered
resume resumed | suspend suspended
expand expanded widen | reduce narrow scaled-back
ended | ongoing continuing
solved resolved | unsolved unresolved
solved | unsolved cold-case
agree agreed | disagree disagreed disputed
undisputed | disputed contested
obey obeyed comply complied | disobey defied flouted ignored
compliant | non-compliant noncompliant
consent consensual | non-consensual forced
consensual | rape
trust | distrust mistrust
grateful | ungrateful
informed aware briefed told notified | unaware uninformed ignorant oblivious
knowingly wittingly | unknowingly unwittingly
expected anticipated foreseen predicted | surprised unexpected unforeseen unannounced blindsided
planned scheduled | unscheduled unplanned snap impromptu
announced | unannounced
disclosed revealed public | undisclosed withheld concealed secret
secret covert clandestine | overt open public
transparent transparency openness | secrecy opaque concealed
reveal disclose divulge publish | conceal hide withhold suppress
named identified | unnamed anonymous unidentified
confirmed verified corroborated | unconfirmed unverified uncorroborated
substantiated proven | unsubstantiated baseless groundless unfounded
true truthful | false untrue fabricated
genuine authentic real | fake forged counterfeit bogus doctored
accurate correct | inaccurate incorrect wrong
honest truthful sincere | dishonest deceitful lying
clear clarity | unclear ambiguous vague
certain sure | uncertain unsure doubtful
confident | doubtful hesitant
optimistic hopeful upbeat | pessimistic gloomy downbeat
exaggerate overstate | understate downplay
emphasise emphasize stress | downplay minimise minimize
speak comment respond | silent silence
answer reply | ignore
admit acknowledge concede confess | deny refute rebut repudiate
apologise apologize | unrepentant unapologetic defiant
remorse remorseful contrite | unrepentant unapologetic
retract recant withdraw | reiterate repeat reaffirm
reverse backtrack | reaffirm uphold stand
promise pledge vow | refuse decline
honour honor keep | break renege breach
comply obey observe respect | violate flout defy breach disobey
compliance | violation breach non-compliance
obedience | defiance
praise commend applaud laud hail | condemn criticise criticize denounce deplore decry rebuke
blame accuse | absolve exonerate clear vindicate
support endorse back champion | oppose resist object reject
supporter backer proponent ally | opponent critic detractor
approval endorsement | disapproval rejection refusal
consent permission | refusal ban
satisfied content | dissatisfied disappointed
welcome welcomed | unwelcome rejected
trust confidence | mistrust distrust no-confidence
credible reliable | unreliable discredited implausible
friendly cordial warm | hostile frosty tense
calm composed | angry furious outraged incensed
reassured | alarmed worried
indifferent unconcerned | concerned worried
threaten | reassure
insist demand | waive drop
urge encourage | discourage deter dissuade
agree consensus unity | disagree dispute disunity discord
united unity unified | divided split rift disunity
compromise concession | intransigence intransigent deadlock
breakthrough progress headway | deadlock impasse stalemate setback
constructive productive fruitful | fruitless unproductive futile
conclusive decisive | inconclusive
formal official | informal unofficial
voluntary willingly | coerced compelled forced duress
consensual | non-consensual rape
optional | mandatory compulsory obligatory
binding | non-binding nonbinding advisory
conditional | unconditional unconditionally
unilateral unilaterally | joint jointly bilateral multilateral
bilateral | multilateral
direct directly | indirect indirectly
interim acting caretaker provisional | permanent definitive
incumbent | challenger
opposition | ruling governing
elected | unelected appointed
elected | defeated unseated
winner victor | loser runner-up
victory triumph | defeat loss
landslide | narrow narrowly close
narrow narrowly | landslide overwhelming decisive
free fair | rigged fraudulent stolen
fair impartial unbiased | unfair biased partisan
valid | void invalid nullified annulled
legitimate | illegitimate
democratic democracy | authoritarian autocratic dictatorship
republic | monarchy
left-wing leftist | right-wing rightist conservative
liberal | conservative
moderate | hardline hardliner radical extremist
reformist | hardliner
partisan | nonpartisan bipartisan
independent | affiliated
sovereign independent | occupied annexed dependent
unification reunification unify | secession partition breakaway split
centralised centralized | decentralised decentralized devolved
resign quit step-down | stay remain cling continue
appoint nominate install | dismiss oust sack remove
reinstate reinstated | dismissed sacked suspended
inaugurated sworn-in | ousted deposed
promoted promote | demoted demote
enact pass adopt ratify | repeal revoke rescind scrap
ratified | unratified rejected
impose | lift waive
introduce | abolish scrap
convene | adjourn dissolve
dissolved | reconvened
impeached | acquitted
legal lawful | unlawful illegal illicit
prosecute | pardon amnesty
convicted | pardoned
loyal loyalty | disloyal defector traitor
loyalist | rebel
ally partner friend | foe adversary rival enemy
neutral neutrality | aligned partisan belligerent
recognise recognize | derecognise derecognize repudiate
restore normalise normalize | sever suspend break
expel expelled | admit readmit accredit
invited | uninvited
accept | decline
attend | boycott
sanction sanctioned | delist delisted unsanctioned
tighten toughen | ease relax soften
freeze frozen | unfreeze unfrozen thaw
comply | evade circumvent bypass
escalate escalation intensify flare | de-escalate de-escalation subside calm ease
war | peace
hostilities fighting | ceasefire truce armistice
victory | surrender capitulation
advance gain | retreat withdraw pullback
attack offensive | defend defensive
offensive attacking | defensive defending
aggressor attacker | defender victim
invade invasion | withdraw withdrawal pullout
occupied | liberated free
captured seized overrun | repelled retaken
capture | repel repulse
besiege encircled blockade | unblocked relieved
deploy | withdraw recall
mobilise mobilize | demobilise demobilize disband
conscript conscription | volunteer voluntary
conscripted drafted | volunteered exempt
enlist | desert
soldier combatant troops | civilian noncombatant
soldier | deserter
intercepted downed | hit struck penetrated
intercepted | missed
shot-down downed | intact landed
destroyed wrecked | intact undamaged operational
armed | disarmed unarmed
arm | disarm
loaded live | blank
lethal deadly | non-lethal nonlethal harmless
guided precise | indiscriminate
targeted | indiscriminate random
military | civilian
nuclear | conventional
fortified | undefended
hostage captive | freed released
kidnapped abducted | freed released returned
alive | dead killed executed
survived | assassinated killed
wounded injured | unhurt unharmed
foiled thwarted averted prevented | succeeded carried
detonated exploded | defused disarmed unexploded
armed | defused
responsible responsibility | innocent uninvolved
terrorism terrorist | accident
arrested detained jailed | released freed escaped fugitive
imprisoned | freed
escaped fugitive | recaptured caught
extradited | refused
executed | reprieved spared pardoned
executed | commuted
tortured mistreated abused | humane humanely
peaceful peacefully calm | violent violence riot rioting
authorised authorized sanctioned permitted | unauthorised unauthorized unsanctioned banned
orderly | chaotic disorderly
unprovoked | provoked
spontaneous | organised organized orchestrated
restraint | excessive
proportionate | disproportionate excessive
brutal harsh | lenient mild
lenient leniency | harsh severe tough
censored banned | published uncensored
censored | uncensored
equal equality | unequal inequality discrimination
tolerant tolerance | intolerant intolerance
inclusive | discriminatory exclusionary
documented | undocumented irregular
legally | illegally
citizen | stateless
immigrant immigration | emigrant emigration
immigrate | emigrate
arriving arrivals | departing departures
stay remain | deported expelled removed
deported | stay reprieved
admit admitted | refused denied barred
granted approved | refused denied rejected
repatriated returned | stranded exiled
settled resettled | displaced homeless
secular | religious
religious | atheist secular
believer devout | unbeliever atheist
catholic | protestant
sunni | shia shiite
ordained | defrocked
sacred holy | secular profane
consecrated blessed | desecrated
striking | working
unionised unionized | non-union
hire recruit | dismiss layoff redundant
paid | unpaid withheld
full-time | part-time casual
permanent | temporary casual
shortage | surplus
safe | hazardous
rise raise | freeze cut
understaffed | staffed
skilled | unskilled
classified | declassified unclassified
restricted | unrestricted
encrypted | unencrypted
intercepted | undetected
detected | undetected unnoticed
noticed | unnoticed
sabotage deliberate | accident technical malfunction
malfunction | sabotage attack
warned | unwarned
heeded | ignored unheeded
consulted | unconsulted ignored
briefed | unbriefed
permitted | prohibited forbidden
authorised authorized | unauthorised unauthorized
aware | oblivious
calm | panic
remember | forget
remembered | forgotten
ready prepared | unprepared unready
prepared | unprepared
justified | unjustified unwarranted
warranted | unwarranted
necessary | unnecessary
relevant | irrelevant
acceptable | unacceptable
feasible workable | unworkable impossible
solvable | insoluble
resolved settled | unresolved outstanding pending
solved | unsolved
successful | unsuccessful failed
effective | ineffective
popular | unpopular
competent | incompetent
corrupt | clean honest
accountable | unaccountable impunity
punished | unpunished impunity
proportional | disproportionate
guaranteed | uncertain
scheduled | cancelled canceled postponed
agreed | disputed contested
undisputed uncontested | disputed contested
unopposed | contested opposed
unchallenged | challenged
opponent | supporter
pro-government | anti-government opposition
pro-russian | pro-western pro-ukrainian
pro-european | eurosceptic anti-eu
interventionist | isolationist
federal | unitary
national | regional local
domestic internal | foreign external
cooperate cooperation | obstruct refuse non-cooperation
cooperative | uncooperative
rapprochement reconciliation | estrangement rupture
reconciled | estranged
defused | escalated
stability stable | instability unstable volatile
double triple | halve
soar surge rally | plunge plummet tumble slump
rebound recover rally | slide tumble
peak high | trough low
boom expansion upturn | recession slump downturn bust contraction
inflation | deflation
hike rate-hike | cut rate-cut hold
loosen ease cut | tighten hike
hawkish | dovish
bullish optimistic upbeat | bearish pessimistic gloomy downbeat
appreciate revalue | devalue depreciate
profitable | unprofitable loss-making
solvent | insolvent bankrupt bust
creditor lender | debtor borrower
repay repaid | default defaulted
upgrade upgraded | downgrade downgraded
overvalued | undervalued
exceed exceeded beat surpass | miss missed undershoot
outperform | underperform
volatile turbulent | stable calm steady
growth | shrinkage contraction
accelerate quicken hasten | decelerate slow
lengthen extend prolong | shorten curtail
widen broaden | narrow
deepen | lessen
expand enlarge | shrink reduce contract
cheap inexpensive | expensive costly dear
affordable | unaffordable
taxed taxable | exempt
nationalise nationalize nationalised | privatise privatize privatised
state-owned | private privately-owned
merge merged | split demerge separate
acquire acquired bought | sold divest divested
listed | delisted unlisted
hostile | friendly
hostile | agreed recommended
regulated | unregulated
deregulate | regulate
hire hiring recruit | layoff redundant dismiss sack
permanent | casual temporary
full-time | part-time
overtime | short-time
wealthy rich affluent | poor impoverished needy
equality | inequality
import imported | domestic home-made
tariff-free duty-free | taxed dutiable
free-trade liberalise | protectionism protectionist
impose imposed | waive waived lift
retaliate | refrain
escalate escalation | de-escalate de-escalation
subsidise subsidised | unsubsidised
grant granted | denied refused
approved cleared authorised authorized | rejected blocked vetoed
legalise legalize | outlaw criminalise
enforce enforced | waive waived suspend suspended
comply complied obey | violate violated breach breached flout
compliance | breach violation
valid | void null
binding | non-binding
renew renewed extend extended | expire expired lapse lapsed
launch launched | shelve shelved postpone
established founded | dissolved wound-up
first maiden | second last
beginning outset start | end finish close
inception | termination
initial preliminary provisional interim | final definitive
temporary interim | permanent
premature early | overdue late
punctual on-time | late delayed overdue
postpone postponed deferred | proceed
ahead | behind
ahead-of-schedule | delayed overdue
sooner | later
overnight nighttime | daytime
dawn daybreak sunrise | dusk sunset nightfall
morning | evening afternoon
midnight | midday noon
past | future
former ex | current incumbent
temporary | lasting
sudden abrupt | gradual
frequent often regularly | rare rarely seldom
constant continuous uninterrupted | intermittent sporadic occasional
annual | monthly weekly daily
simultaneously | separately
predecessor | successor
intend intended planned | unplanned unintentional
plan planned scheduled | unplanned impromptu
optional voluntary | compulsory mandatory obligatory required
agree consensus agreement | deadlock stalemate impasse
agreed consent | dissent
settle settled | unresolved ongoing
unanimous | disputed contested
decided | undecided
resolved | unresolved unsettled
breakthrough | deadlock
possible feasible | impossible unfeasible
definite | tentative
probable | improbable unlikely
confirmed verified | unconfirmed unverified
corroborate substantiate prove | disprove refute debunk
proven | alleged unproven
authentic genuine real | fake forged counterfeit bogus
accurate correct precise | inaccurate wrong incorrect false
praise acclaim laud | condemn denounce
commend | reprimand rebuke censure
satisfied pleased happy | dissatisfied unhappy
delighted | disappointed dismayed
confident | doubtful nervous
optimism | pessimism
innocent blameless | culpable blameworthy responsible
responsible | blameless
guilty | blameless
discover found recovered located | lost missing undiscovered
regain recovered | lost forfeit
appear emerge | disappear vanish
arrive arrival | departure depart
inbound | outbound
ascend climb | descend
approach | recede
advance | withdraw
gather assemble | disperse scatter
enlarge | reduce
massive huge enormous vast | tiny minute small minuscule
substantial considerable significant | negligible insignificant modest
lengthy long prolonged | brief short
tall high | short
deep | shallow
heavy | light
wide broad | narrow
majority most | minority
all | none
most | few
plentiful abundant ample | scarce
sufficient adequate enough | insufficient inadequate
abundance surplus glut | shortage scarcity dearth
partial incomplete | complete full
whole | half
total complete | partial
comprehensive | limited
widespread | isolated limited
inclusive | exclusive
include included | excluded omitted
united unity | divided split
joint together | separate alone
alone solo single-handed | jointly team
unilateral | multilateral joint
bilateral | unilateral
success triumph | failure flop
achieve achieved | failed
accomplish | fail
help assist aid | hinder hamper impede
facilitate | obstruct
encourage | discourage deter
supporter backer proponent | opponent critic
favour favor backing | opposition
allow enable | prevent block
cooperate collaborate | refuse
smooth trouble-free | disrupted disruption
hindrance | help
simple easy | difficult hard complicated
useful | useless
efficient | inefficient
superior better | inferior worse
excellent outstanding | poor substandard
flawless | flawed defective
safe sound | faulty defective
new modern | outdated obsolete
clean | dirty contaminated
pure | impure adulterated
fresh | stale rotten
famous well-known | unknown obscure
usual normal ordinary | unusual extraordinary
hacked breached compromised | secure unaffected
encrypted locked | decrypted unlocked
online accessible reachable | offline inaccessible unreachable
available | unavailable
restored | down offline
vulnerable | protected
patched | unpatched vulnerable
public open | confidential classified
anonymous unnamed | named identified
deleted erased | saved preserved
manned crewed | unmanned uncrewed robotic
launched | scrubbed aborted
lunar | martian
peer-reviewed | unreviewed
extinct | surviving
endangered | thriving
cleaner | dirtier
win victory triumph | lose defeat loss
winner victor champion | loser runner-up
draw drawn tie | win lose
qualified | eliminated disqualified
qualify reach | miss
promoted | relegated
promotion | relegation
home | away
leading ahead | trailing behind
goalless | high-scoring
fit available | injured sidelined unavailable
retain retained | lost
retired | active
signed joined | released departed
cleared acquitted reinstated | banned suspended disqualified
eligible | ineligible
amateur | professional
clean negative | positive doping
fair | unfair rigged fixed
record-breaking | slowest
fastest | slowest
captain | vice-captain
seeded | unseeded
onside | offside
indoor | outdoor
premiere debut | finale
fiction fictional | factual nonfiction
genuine | counterfeit
exhibited displayed | withdrawn stored
returned repatriated | retained kept
original | remake
published aired broadcast | suppressed withheld censored banned
retracted | upheld
tabloid | broadsheet
independent | state-run state-controlled
passed | failed flunked
compulsory | elective
attend | absent truant
free | fee-paying
organic | conventional
ripe | unripe
fertile | barren infertile
planted sown | harvested uprooted
drought dry | flood wet
bumper record | poor failed
domesticated | wild
native | invasive
farmed | wild
healthy | diseased infected
grain-fed | grass-fed
electric | diesel petrol
punctual | delayed cancelled
operating running | cancelled canceled grounded suspended
passable open | closed blocked
nonstop direct | stopover
takeoff took-off departed | landed landing
express | stopping local
grounded | airborne flying
aground stranded | afloat refloated
driverless autonomous | driven manual
underground | overground elevated
demolish | preserve restore
finished completed | under-construction unfinished
on-budget | over-budget overrun
commissioned | decommissioned
renovated restored | derelict neglected
occupied | vacant
habitable | uninhabitable
furnished | unfurnished
solid sound | unstable unsafe
powered | blacked-out
connected linked | disconnected separate
rural | urban
outskirts suburban | centre downtown
local domestic | foreign overseas
overseas abroad | home domestic
global worldwide | local
remote distant | nearby near
central | peripheral
entrance | exit
forwards | backwards
attract | deter
openly publicly | covertly clandestinely secretly
reveal disclose | conceal hide
reply answer respond | ignore silent
ignore ignored | heed heeded
keep kept | discard dispose dropped
insert | remove
add added | deduct subtract remove
gain | forfeit
reward | punish penalise
fair impartial neutral | biased partial unfair
transparent | opaque
right correct | wrong mistaken
error mistake | deliberate
rectified corrected | uncorrected
revoke rescind repeal | uphold maintain
reinstated | dismissed
abolish abolished | retain retained
introduce introduced | abolish scrapped
amended revised | unchanged unaltered
altered changed modified | unaltered unchanged
same identical | different
similar alike | different dissimilar
connected related linked | unrelated unconnected
shared | sole exclusive
unique | common
rare | common
moderate | extreme
severe grave serious | mild slight minor
harmful damaging | beneficial harmless
positive favourable | negative adverse
upbeat | downbeat
warm | cold
hot | cold
dry | wet
dormant | active
active | inactive
awake | asleep
predictable foreseeable | unforeseeable
expected | unforeseen
insider | outsider
senior | junior
experienced veteran | novice rookie
expert | layman
qualified | unqualified
single unmarried | married
front | rear
uninjured fit | injured
`;
