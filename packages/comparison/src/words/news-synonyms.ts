/**
 * Words that news copy uses for one another, a group a line, in any inflection. WordNet has few of these in its
 * common senses ("toll" for deaths, "hike" for a rise). To be reviewed and extended by a journalist: a group must hold
 * only words whose exchange leaves a report true.
 */
export const NEWS_SYNONYMS = `
effect force
search missing look
kill die dead death deaths fatality fatalities toll perish slay killing claimed
injure injured injury injuries hurt wound wounded casualty
occur happen strike struck place
blast explosion explode detonation detonate bomb blew
raise rise increase hike lift climb jump gain grow growth up surge soar
cut lower reduce reduction decrease decline fall drop slash down plunge slump ease
rescue save
sink capsize overturn founder
ferry boat ship vessel craft
crash collision collide accident smash derailment wreck
handover swap exchange
plane aircraft jet airliner
fire blaze inferno
police officers cops constable
arrest detain detention custody apprehend held
resign quit resignation
dismiss fire sack oust
government cabinet authorities administration officials
president leader
minister ministry
premier prime
spokesman spokeswoman spokesperson
company firm business operator
worker employee staff
buy acquire purchase acquisition takeover
sell sale
recall withdraw pull
ban prohibit outlaw forbid bar
allow permit authorise authorize
approve pass adopt ratify endorse
reject refuse decline dismiss
begin start launch open commence
end finish conclude halt stop cease
talks negotiations negotiate dialogue discussions
deal agreement accord pact treaty
ceasefire truce
attack assault strike raid offensive
missile rocket
troops soldiers forces military army
protest demonstration demonstrators demonstrate rally protesters
vote poll election ballot
survey poll
analyst economist
forecast expect expected projection predict anticipate estimate estimated see
rate interest
tariff duty levy
percent per-cent % pct
percentage points point
licence license permit
evacuate evacuation
hospital hospitalized hospitalised
home house residence
building block
apartment flat
residents people
inhabitants residents
passenger traveller
child children kid minor
break broke broken snap snapped
late delayed delay overdue
woman women lady
man men
mother mum
doctor physician medic
ill sick unwell
stomachache stomach
probe investigation inquiry investigate enquiry
trial court
sentence jail prison jailed imprisoned imprisonment
lawyer attorney counsel
charge accuse accused accusation indict
help aid assist assistance support
money funds cash
pay paid payment compensation
tax levy
inflation prices
currency forex
strengthen firm gain appreciate
weaken lose depreciate
storm cyclone typhoon hurricane
flood flooding inundate deluge
quake earthquake tremor
area region district zone
town city
capital metropolis
port harbour harbor
warehouse depot store shed
chemical fertiliser fertilizer
inspect check examine inspection
confirm verify
deny denial
sad mourn mourning
speak talk tell told say said speech
warn caution
ask urge call appeal request
agree consent
announce declare announcement unveil
publish release issue
reveal disclose show
meet meeting gather session summit
travel journey trip visit
leave depart
arrive reach
return
near close
close shut slam
big large huge giant massive
small little tiny
early premature
problem issue difficulty trouble
resolve solve remedy settle fix
exploit exploitation
harm damage hurt poison
destructive
seek try attempt want aim
country nation state
relation relations ties cooperation partnership link
leak breach
data records information details
hacker cyberattack hack
customer client depositor
bank lender
website site portal
mobile phone telephone phones
offer sale
soup food
shock jolt surprise
summer
team side squad
match game
beat defeat win
goal score
record
jacket vest
skipper captain master
slick spill
refloat freed free pulled
wreck wreckage debris
body bodies corpse dead killed
lost missing
aboard board carry carrying on-board
symptoms stomachache sick ill diarrhea diarrhoea
rubble ruins
tonne ton
schoolgirl pupil student
teacher
strike walkout stoppage
union
salary wage pay
job
factory plant
mine pit colliery
mould mold
drug medicine
vaccine jab shot
virus outbreak epidemic
car vehicle
road highway motorway
train rail railway
bus coach
bridge
dam reservoir
oil crude petroleum
gas fuel
power electricity
outage blackout
abduct kidnap seize hostage captive kidnapped abducted
release free freed liberate liberated
shoot shot gunfire gunman shooting fire fired shooter
stab knife stabbing
murder murdered homicide kill killed
suspect suspected accused
burglar thief robber robbery theft steal stolen stole loot
smuggle smuggling traffic trafficking
drug narcotics cocaine
weapon arms gun firearm rifle
bullet round shot
explosive bomb device
shell shelling bombard bombardment bombing pound
drone unmanned uav
fighter militant insurgent rebel gunmen
border frontier
advance push offensive
withdraw pull retreat withdrawal pullout
invade invasion incursion
capture seize take overrun captured
destroy demolish level flatten razed ruin
repel repulse foil thwart
intercept shoot down
occupy occupied control
refugee migrant displaced asylum-seeker
flee fled escape run
shelter refuge haven
camp settlement
famine hunger starvation starving
drought dry
wildfire blaze fire bushfire
landslide mudslide avalanche
eruption erupt volcano
aftershock tremor
flooded submerged underwater inundated
rain rainfall downpour
wind gust
snow snowfall blizzard
heat heatwave temperature
warn alert warning
magnitude strength
epicentre epicenter
collapse collapsed cave give way gave crumble fall fell
derail derailment derailed
skid swerve veer
runway airstrip
take-off takeoff
pilot captain
crew cabin
flight plane
land landing touch
driver motorist
lorry truck
pedestrian walker
cyclist bicycle bike
injured hospitalised treated treatment
ambulance paramedic medic
surgery operation operate
patient sufferer
disease illness sickness infection
infect infected case cases positive
test tested screening
quarantine isolation isolate lockdown
dose jab vaccination
nurse medic
pregnant expectant
baby infant newborn
elderly pensioner old
teenager teen youth adolescent youngster
boy lad
girl schoolgirl
husband spouse wife
relatives relative family kin
friend pal
neighbour neighbor
witness eyewitness onlooker bystander
crowd throng masses
march rally procession
clash scuffle skirmish confrontation
tear-gas teargas
riot unrest rioting disturbance
curfew lockdown
emergency crisis
resident inhabitant local villager townspeople
mayor
governor
king monarch
queen
lawmaker legislator deputy mp parliamentarian
parliament assembly legislature chamber
bill law legislation act
amendment change
veto block reject
referendum plebiscite vote
turnout participation
candidate contender nominee runner
incumbent sitting
opposition opponent
coalition alliance bloc
majority
speech address remarks
statement communique declaration
spokesman spokeswoman spokesperson
ambassador envoy diplomat
embassy mission
sanction embargo penalty measures restrictions
expel deport expulsion deportation
visa permit
summon call
mediate broker mediator mediation
truce ceasefire armistice
hostilities fighting combat clashes
peace
treaty accord pact
sign ink conclude signed
summit meeting
host welcome
delegation team
visit trip tour
corruption graft bribery bribe kickback
fraud swindle scam deception
embezzle misappropriate embezzlement
launder laundering
verdict ruling judgment decision judgement
judge magistrate justice
jury juror
prosecutor attorney state-attorney
defendant accused
plead plea
convict convicted guilty
acquit acquitted clear cleared innocent
sentence sentenced jailed term
appeal challenge
bail bond
fine penalty fined
lawsuit suit sue sued
compensation damages payout
testify testimony evidence
investigator detective
raid search searched
seized confiscated impounded confiscate
earnings profit income
loss deficit
revenue turnover sales
share stock equity
shareholder investor
dividend payout
bond debt
loan credit borrowing
borrower debtor
lender creditor bank
bankrupt insolvent bankruptcy insolvency
bailout rescue
merger takeover acquisition tie-up
stake holding share
listing flotation ipo
price cost
expensive costly dear
cheap inexpensive
raise lift increase up
quarter
annual yearly year-on-year
growth expansion expand
recession contraction shrink contract contracted
unemployment jobless joblessness
employment jobs
hire recruit take
fire lay dismiss redundant redundancy layoff axe
strike stoppage walkout industrial-action
wages salaries pay
pension retirement
budget spending
subsidy aid grant
export ship sell exports
import buy imports
customs border
harvest crop yield
grain wheat cereal
cattle livestock
farmer grower
fish catch fishing
mill factory plant works
production output
produce make manufacture build
manufacturer maker producer
supplier vendor
customer buyer client consumer shopper
shop store retailer outlet supermarket
brand label
faulty defective flawed fault defect
contaminated tainted contamination
recall withdraw
refund reimburse
complain complaint grievance
delay postpone put off delayed postponed
cancel scrap call off cancelled axed
suspend halt freeze suspended
resume restart reopen
inaugurate open launch unveil
construct build construction
repair fix mend
project scheme
tunnel underpass
tower skyscraper
stadium arena
theatre theater
museum gallery
painting picture artwork canvas
auction sale bid
award prize
film movie
singer vocalist
actor star
album record
concert gig
champion titleholder
title crown
tournament competition championship
final decider
striker forward
goalkeeper keeper
coach manager trainer
injury knock
transfer move signing
contract deal
medal
race run
athlete runner competitor
doping drug-test
referee umpire
penalty spot-kick
draw tie
fan supporter
satellite spacecraft probe craft
rocket launcher booster
orbit
launch lift-off liftoff
astronaut cosmonaut
scientist researcher expert academic
study research paper report
discover find discovery uncover unearth
species
extinct extinction
emission pollution
climate weather
nuclear atomic
reactor
radiation radioactive
waste garbage rubbish
spill leak discharge
pipeline conduit
refinery
blackout outage power-cut
grid network
dam barrage
water
password credentials
malware virus ransomware
breach hack intrusion
server computer
software programme program app
phone handset smartphone
post tweet message wrote
video footage clip
photo picture image photograph
broadcast air
newspaper daily
journalist reporter correspondent
rumour rumor speculation
hoax fake false
secret classified confidential
leak disclose leaked
spy espionage intelligence
surveillance monitoring
school classroom college
university campus college
exam examination
pupil student
teacher lecturer professor
church cathedral
priest cleric clergyman
mosque
pope pontiff
bishop
funeral burial buried
mourner mourning grief
anniversary commemoration
monument memorial statue
celebrate mark
festival fair
tourist holidaymaker visitor traveller vacationer
hotel resort inn
guest visitor
beach shore coast
island isle
mountain peak
climber mountaineer
guide
trapped stuck stranded
missing lost disappeared vanished unaccounted
search hunt look
find locate found discovered
dead lifeless body
alive survived
survivor
unhurt unharmed uninjured unscathed
serious grave severe critical
minor slight light
stable
cause reason
blame fault responsible responsibility
negligence carelessness
deliberate intentional
accident mishap
damage harm
replace substitute successor
appoint name named nominate nominated
resign quit step down
elect choose
re-elect
retire
promote
oust topple overthrow depose
coup putsch
president head
chairman chair chairwoman
chief head boss director
deputy vice assistant
aide adviser advisor
founder
owner proprietor
board directors
firm company corporation group
headquarters base based
office bureau
decline refuse declined refused
comment respond
insist maintain
deny reject denied
admit acknowledge concede confess
promise pledge vow promised pledged
threaten threat
criticise criticize condemn denounce slam blast
praise hail laud applaud
welcome
urge call
demand
ask request
hope
fear worry concern
doubt
plan intend
prepare ready
need require
must
immediate instant
rapid quick swift fast
slow gradual
sharp steep
whole entire
main chief principal
important key crucial vital
difficult hard tough
dangerous hazardous risky
safe secure
danger risk threat hazard
security safety
guarantee assurance assure
protect defend defence
`;

/**
 * Words that cannot both be true of one thing, a pair of groups a line. Two aligned claims with one on each side
 * contradict each other.
 */
export const NEWS_OPPOSITES = `
rise increase raise hike climb gain up higher | fall decrease cut lower drop decline down lower
strengthen firm appreciate | weaken depreciate slide
accept agree approve back support | reject refuse oppose decline
confirm | deny
alive survive survived unharmed safe unhurt | dead died killed
open opened reopen | close closed shut
win won victory | lose lost defeat
guilty convicted | innocent acquitted cleared
allow permit | ban forbid prohibit bar
begin start | end stop
deliberate intentional | accidental accident
first | last
valid | invalid suspended revoked expired
legal lawful | illegal unlawful
more higher above | less fewer lower below
north northern | south southern
east eastern | west western
enough sufficient | insufficient shortage lack
success successful | failure failed
stable | critical
public | private
expected anticipated predicted | unexpected surprise shock
major | minor
arrive | depart
advance | retreat
import | export
buy | sell
present | absent
empty | full
men | women
man | woman
improve better improvement | worsen deteriorate worse worsening
strong | weak
early | late
peaceful | violent
safe | unsafe dangerous
true | false
profit | loss
surplus | deficit
temporary | permanent
voluntary | forced compulsory
majority | minority
resume restart | suspend halt
stay remain | leave quit
join | leave quit
include | exclude
ally | enemy
conscious | unconscious
intact undamaged | damaged destroyed
reachable | unreachable
experienced | inexperienced
armed | unarmed
known | unknown
paid | unpaid
domestic | foreign
daughter | son
mother | father
brother | sister
wife | husband
boy | girl
left | right
wounded injured hurt wound | killed dead died kill
held captive hostage detained detain | freed released release
unanimous unanimously | against split
sink sank | float refloat
sober | drunk
insured | uninsured
employed | unemployed jobless
legal | banned
worked working functioning | broken faulty failed
land landed | crashed crash
increase | unchanged
halted stopped suspended | normally continued ongoing
locked bolted | open
profitable profit | loss loss-making
unlicensed | licence license licensed licenced
fair clean honest | fraud fraudulent rigged sham
sign signed | veto vetoed
normal | postpone postponed cancelled
constructive productive fruitful | fruitless pointless waste
spare spared | destroy destroyed raze hit
affected | unaffected
quicken accelerate speed | slow slowed decelerate ease
unanimous unanimously | split divided dissent
confirm admit acknowledge concede | deny reject dismiss refute
accident accidental | deliberate deliberately sabotage arson
arson | accident natural lightning
guilty convict convicted | cleared acquit acquitted exonerate
uphold upheld | overturn overturned annul annulled quash quashed
approve ratify pass | veto block defeat
continue continued remain | end ended cancel scrap scrapped abandon axe
cancel scrap scrapped | keep honour preserve uphold
attend attended | boycott skip skipped
warn warned | reassure reassured
praise welcome welcomed | condemn criticise criticize
evacuate evacuated | stay stayed
full fully | partial partially partly
entire whole all | some
always | never
everyone everybody | nobody none
inside | outside
before | after
intact | damaged destroyed collapsed
empty | crowded packed
operational running working | idle stopped closed halted
idle | running operating
found recovered | missing lost
complete completed finished | incomplete unfinished delayed
delayed postponed late | punctual schedule
agree agreed agreement | disagree disagreed disagreement
ready | unprepared unready
safe safely | danger dangerous unsafe
survive survivor | victim
innocent | guilty
proven proved | unproven
sufficient enough plenty | shortage scarce insufficient
majority | minority
free freedom | jailed imprisoned
voluntary voluntarily | forcibly force forced
permanent permanently | temporary temporarily
public publicly | secret secretly
calm peaceful | tense violent
possible | impossible
likely | unlikely
able | unable
willing | unwilling refuse refused
aware informed told | unaware
secure stable | unstable
deployed | withdrawn withdraw
enter entered | left leave
lift lifted | impose imposed
tighten tightened | loosen ease eased relax relaxed
recover recovered | relapse worsen
elder elderly | young
new | old
hire hired | fire fired dismiss dismissed
appoint appointed | dismiss dismissed resign resigned
nominal normal normally | abnormal anomaly
sole alone | together jointly
approve back pass | shelve drop delay
present attend | absent
speak say talk | silent
damaged | undamaged intact unscathed
first | earlier previous again
alive survivor | body corpse
harmless safe | toxic poisonous harmful hazardous
frozen | thawed
apologise apologize apology | refuse
support favour endorse | against oppose
open reopen passable | blocked impassable
sell sold | unsold
hold held | collapse collapsed break broke
cut axe shed | create add hire
weaken weakened lose | strengthen strong stronger
flee fled escape escaped | capture captured catch caught arrest arrested
raise cut rise fall increase | unchanged unmoved steady
grow grew expand | shrink contract
recover survive live | die died
reach reached | miss missed
sober | drunk drink
signed struck | failed fail
land landed | crash crashed
charge charged | clear cleared drop dropped
crowded full packed | empty deserted
admit allow let | bar turn
arrive arrived come came | leave left depart
fund finance | cut withhold
retain keep | lose lost give
agreed | refused
signed | unsigned
proceed continue finish complete resume | cancel abandon suspend interrupt scrap halt standstill
start play compete race participate | skip withdraw boycott
alone unaccompanied solo | accompanied accompany
ease slow slowdown | accelerate quicken faster
silent | signal transmit
run operate | cancel suspend standstill halt
warned informed told consulted briefed | unaware uninformed surprised
stay remain | leave flee quit withdraw
occupy hold | withdraw retreat pull-out
connected working | disconnected broken faulty
inspected checked opened searched | unchecked unopened uninspected
intact | leak seep ruptured
present attend attended | absent stayed-away
recover recovery | crippled paralysed paralyzed
handshake embrace | snub refuse
stay | resign dismiss sack oust quit
resign | dismiss sack oust
surrender surrendered | fugitive capture captured caught
die dead perish drown | survive unhurt recover
normal | halted halt suspend cancel close closed shut disrupt disrupted disruption interrupt idle delay
full | empty dry half-empty
plenty enough ample plentiful | shortage dry empty scarce insufficient
intact | collapse damage destroy crack burn wreck
agree | fail deadlock reject refuse
accept | reject refuse
praise thank | criticise condemn blame accuse
find found | missing vanish
warn warned warning | unaware surprise
clean | positive contaminate contaminated poison
insured | uninsured
licensed | unlicensed illegal
sober | drunk
unanimous | split
unchanged | rise fall increase cut drop gain climb jump surge plunge slide
alone | accompany accompanied
open | halt suspend cancel abandon
`;
