/**
 * More words that news copy uses for one another, a group a line, base forms, by field: accidents, courts and health; politics,
 * war and labour; economy, technology and sport; then the general words of all news. Written from general knowledge, to be
 * reviewed like the groups of `news-synonyms.ts`; they count a little less.
 */
export const THESAURUS = `
lawmaker congressman congresswoman senator legislator
lawmaker parliamentarian mp legislator backbencher
opponent rival adversary challenger
dissident critic opponent
oppositionist dissident
ruling governing
caretaker interim acting provisional temporary
transitional interim provisional
predecessor former
former ex erstwhile one-time
successor heir replacement
inaugurate inauguration swear-in
reshuffle shake-up shakeup overhaul
overhaul reform revamp restructure reorganisation reorganization
impeach impeachment
censure reprimand rebuke reproach admonish
no-confidence censure
dissolve dissolution disband
adjourn recess suspend
prorogue suspend
convene assemble gather meet
filibuster stall
abstain abstention
ballot voting vote poll
voter elector electorate
constituency district seat
landslide rout
runoff run-off second-round
recount re-count tally
tally count total
exit-poll projection
poll-rigging rigging fraud irregularities
gerrymander redistrict redistricting
campaign electioneer canvass
candidacy candidature bid
contest challenge dispute
endorsement backing support blessing
endorse back support
sponsor backer patron
lobby lobbyist
donor contributor benefactor
donate contribute give
donation contribution gift
manifesto platform programme program
primary caucus
caucus faction grouping
faction splinter wing
defect defection desert
defector deserter turncoat
party movement
centrist moderate
moderate reformist
populist populism
far-right ultranationalist right-wing
far-left left-wing leftist
left-leaning leftist left-wing
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
commune municipality
city-hall town-hall municipality
councillor councilor alderman
council assembly
decree edict order
decree ukase order
directive instruction order
mandate authorise authorize empower
mandate term tenure
tenure term office
abolish scrap repeal revoke rescind
repeal revoke rescind annul overturn
nullify annul void invalidate cancel
clause provision article section
constitution charter
enact pass legislate
promulgate enact proclaim
proclaim declare announce
proposal motion initiative suggestion
propose suggest table
motion resolution
resolution declaration
readout communique statement
supermajority two-thirds
unanimous unanimously unopposed
unanimity consensus agreement
consensus agreement accord
compromise middle-ground concession
impasse deadlock stalemate standoff gridlock
stalled deadlocked stuck
breakthrough progress headway
progress advance headway
setback blow reverse
failure collapse breakdown
dispute row disagreement quarrel spat
dispute controversy argument
disagree differ diverge
discord disunity division rift split
rift split divide schism
feud quarrel
bureaucrat official civil-servant functionary
apparatchik official functionary
democracy democratic
dictator autocrat despot strongman tyrant
dictatorship autocracy tyranny authoritarianism
authoritarian autocratic dictatorial
regime government
junta military-government
putschist coup-plotter mutineer
coup takeover overthrow putsch
mutiny revolt rebellion uprising
uprising revolt rebellion insurrection insurgency
revolution uprising
abdicate abdication step-down
throne crown
coronation crowning
monarchy royalty royals
monarch sovereign
chancellor premier
premier prime-minister pm
vice-president deputy
undersecretary deputy
cabinet ministers government
ministry department
department agency
agency authority body
watchdog regulator ombudsman
commission committee panel
panel board commission
hearing session
testify testimony depose
subpoena summon
summon call order
diplomacy diplomatic
diplomat envoy emissary
emissary envoy representative
representative delegate
delegate delegation
consulate consular
consul diplomat
attache diplomat
negotiator mediator
negotiator representative
mediation brokering
arbitrate arbitration
talks parley
dialogue talks consultations
consultations talks discussions
summit conference
conference meeting
bilateral two-way
trilateral three-way tripartite
multilateral international
rapprochement reconciliation thaw normalisation normalization
reconcile reconciliation
detente thaw easing
normalise normalize restore
sever cut break
downgrade reduce lower
upgrade raise
recall withdraw summon
recognise recognize acknowledge accept
recognition acknowledgment acknowledgement acceptance
protest complaint objection
object oppose protest
objection opposition
reciprocal tit-for-tat retaliatory
retaliate retaliation reprisal revenge respond
retaliate avenge
countermeasure retaliation response
ultimatum deadline
deadline cut-off
persona-non-grata unwelcome
accredit accreditation
protocol agreement
memorandum agreement
covenant treaty convention
ratification approval endorsement
signatory party
accede join accession
accession membership entry
ally partner
allied allies
bloc union
isolationism isolationist
annexe annex
hegemony dominance domination
superpower great-power
overseas abroad
sanction penalise penalize punish
embargo ban
blacklist list sanction
blacklisted sanctioned
delist remove
asset-freeze freeze
freeze block
circumvent evade bypass dodge
evade avoid dodge
evasion circumvention
blockade siege
besiege encircle surround siege
exempt exemption waiver
waive waiver
relief easing lifting
price-cap ceiling
soldier serviceman troop fighter combatant
serviceman servicewoman soldier
conscript draftee recruit
conscription draft call-up
mobilise mobilize mobilisation mobilization call-up
demobilise demobilize
enlist recruit join
reservist reserve
veteran ex-soldier
mercenary soldier-of-fortune
contractor mercenary
guerrilla insurgent rebel
partisan guerrilla
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
sentry guard
bodyguard guard
sniper marksman sharpshooter
commander general
commander commandant
commander-in-chief chief
officer commander
brigade unit
battalion unit
regiment unit
division unit
squad unit
platoon unit
contingent force unit
peacekeeper blue-helmet
peacekeeping stabilisation stabilization
airstrike air-raid bombing strike
air-strike airstrike
bombardment shelling
artillery shelling guns
howitzer artillery
mortar shell
barrage salvo volley
warhead payload
munition munitions ammunition ammo
ammunition rounds
landmine mine
demine demining mine-clearing
booby-trap mine
grenade explosive
warplane fighter-jet aircraft
warplane bomber
helicopter chopper
submarine sub
fleet navy
airforce air-force
tank armour armor
armoured armored
convoy column
ambush attack
assault attack storm
offensive operation push
counteroffensive counter-offensive counterattack counter-attack
counterattack counterstrike
onslaught offensive assault
skirmish clash firefight exchange
firefight shootout gunfight gunbattle
shootout gun-battle firefight
crossfire gunfire
retreat withdraw pullback
pullback pullout withdrawal
redeploy redeployment regroup
deploy deployment send station
station base deploy
dispatch send despatch
amass mass build-up buildup
drill exercise manoeuvre maneuver wargame
exercises manoeuvres maneuvers drills
rehearse practise practice
hostility enmity animosity
escalate escalation intensify worsen
escalation flare-up
de-escalate de-escalation defuse calm
ceasefire cessation lull
armistice truce
violate violation breach
violation infringement breach
infringe violate
surrender capitulate capitulation
surrender yield
conquer conquest capture
overrun capture seize
recapture retake regain reclaim
retake recapture liberate
takeover seizure capture
stronghold bastion
enclave pocket
foothold bridgehead
buffer demilitarised demilitarized
no-fly exclusion
prisoner captive detainee pow
captor kidnapper abductor
hostage captive
hostage-taker kidnapper
ransom payment
swap exchange
repatriate repatriation return
extradite extradition
handover transfer
hand-over surrender
casualty victim
casualties losses
civilian noncombatant non-combatant
massacre slaughter mass-killing
atrocity massacre
genocide extermination
war-crime atrocity
ethnic-cleansing expulsion
execute execution
execute kill
behead decapitate beheading
assassinate assassination
assassinate murder kill
assassin hitman killer
assassination murder killing
extrajudicial unlawful
torture torment
torture abuse mistreatment
mistreat abuse ill-treat maltreat
mistreatment abuse ill-treatment maltreatment
terrorism terror
terrorist militant
terror terrorist
bomber attacker
assailant attacker gunman
assailant perpetrator
perpetrator culprit
perpetrate commit
accomplice accessory
mastermind ringleader organiser organizer
mastermind planner
suicide-bomber attacker
plot conspiracy
plot plan conspire
conspire collude
collusion conspiracy connivance
conspirator plotter
foil thwart prevent
thwart frustrate
avert prevent forestall
deter prevent discourage
deterrence deterrent
cell network
sleeper-cell cell
hijack commandeer
hijacker skyjacker
manhunt search hunt
fugitive runaway escapee
fugitive wanted
hideout hiding-place
demonstrate march rally
protester demonstrator marcher
picket protest
vigil commemoration
sit-in occupation
blockade block
barricade roadblock
barricade block
rioter looter
vandal vandalise vandalize
vandalise vandalize damage deface
vandalism damage
disperse break-up scatter
disperse clear
crackdown repression clampdown suppression
repress suppress crush quell
repressive oppressive
oppress persecute
persecution oppression
persecute repress
baton truncheon nightstick
water-cannon hoses
riot-police anti-riot
clash confrontation
unrest turmoil disorder
disorder disturbance
turmoil upheaval instability
violence unrest
tumult upheaval
chant shout
banner placard sign
placard poster
slogan chant
petition appeal
boycott shun
activist campaigner
campaigner advocate
advocate supporter proponent
supporter backer follower
sympathiser sympathizer supporter
loyalist supporter
hunger-strike fast
instigator ringleader
instigate incite
incite stir provoke
incitement instigation
provoke trigger spark
trigger spark prompt
grievance discontent
discontent dissatisfaction anger
anger outrage fury
angry furious irate
resentment bitterness
dissent opposition
dissenter dissident
rights freedoms
freedom liberty
liberties freedoms
entitlement right
discriminate discrimination
discrimination bias
bias prejudice
racism racist
xenophobia xenophobic
antisemitism anti-semitism
inequality disparity
equality parity
gay homosexual
homosexual same-sex
transgender trans
abortion termination
capital-punishment death-penalty
death-row condemned
lethal-injection execution
stone stoning
flog lash flogging
clemency mercy pardon
pardon amnesty
commute reduce
parole release
house-arrest home-detention
solitary isolation
prison jail penitentiary
inmate prisoner convict
labour-camp penal-colony
penal-colony prison
incarcerate imprison jail
warship frigate
warship destroyer
whereabouts location position
captivity detention imprisonment
foreign overseas
federal central
nonaligned non-aligned neutral
plurality most
migrant immigrant
immigrant newcomer
immigration migration
emigrate emigration leave
emigrant expatriate
expatriate expat
exile banishment
exile exiled expatriate
banish exile expel
refugee displaced
asylum sanctuary protection
asylum-seeker refugee claimant
undocumented irregular unauthorised unauthorized
illegal unlawful illicit
unauthorised unauthorized unlawful unsanctioned
smuggler trafficker people-smuggler
dinghy inflatable raft
boat vessel dinghy
naturalise naturalize naturalisation naturalization
citizenship nationality
citizen national
citizenry population
passport papers documents
resettle relocate rehouse
relocate resettle move transfer
resettlement relocation
displace uproot
uprooted displaced homeless
deport remove expel
deportation removal expulsion
deportee returnee
evict eject expel
eviction ejection removal
integrate integration assimilate assimilation
minority ethnic
quota limit cap
influx arrival inflow
exodus flight departure
intercept stop
pushback turn-back
religion faith
faith belief
faithful believers worshippers
worshipper worshiper believer congregant
congregation parish
parishioner churchgoer
clergy priests
cleric clergyman preacher
preacher pastor minister
pastor vicar minister
imam cleric
rabbi cleric
bishop prelate
archbishop prelate
pope papal
vatican holy-see
papacy pontificate
conclave election
shrine temple sanctuary
synagogue temple
monastery abbey convent
monk friar
pilgrim pilgrimage
mass service liturgy
sermon homily
pray prayer worship
blessing benediction
bless consecrate
canonise canonize saint
saint sainthood
blasphemy sacrilege desecration
desecrate defile profane
heresy heretic
sect cult
sectarian interfaith
interfaith interreligious inter-religious
secular secularism
convert conversion
baptise baptize christen
veil headscarf hijab
ramadan fast
muslim islamic
jewish jew
catholic catholicism
orthodox orthodoxy
apostle disciple
excommunicate expel
defrock dismiss laicise laicize
strike stoppage industrial-action
strike picket
striker picketer
walkout stoppage walk-out
go-slow slowdown
work-to-rule go-slow
lockout shutout
union unionist trade-union
workforce staff employees personnel
employer boss management
employer company
management bosses employer
labourer laborer worker
labour labor work workforce
paycheck payslip wage
wage pay salary earnings
bonus premium
overtime extra-hours
backpay arrears
arrears backlog
rise raise increment
redundancy layoff dismissal
redundant dismissed
dismissal sacking firing
downsize cut shrink
furlough lay-off
severance payoff redundancy-pay
reinstate reinstatement rehire
vacancy opening
understaffed short-staffed undermanned
shortage lack scarcity shortfall
overworked overstretched
overstretched stretched
workday shift
shift duty
workplace site
pension superannuation
retiree pensioner
apprentice trainee
bargain negotiate haggle
bargaining negotiations
arbitrate mediate conciliate
conciliation mediation arbitration
stopgap temporary interim
operative spy agent
spy agent mole
mole informant double-agent
informant informer source
informer snitch
spy snoop
espionage spying
intelligence information
spymaster intelligence-chief
covert clandestine secret undercover
clandestine secret underground
undercover covert plain-clothes
surveillance spying monitoring
wiretap tap eavesdrop bug
eavesdrop bug listen
intercept intercepted
sabotage saboteur
infiltrate penetrate infiltration
decode decipher decrypt
encrypt encrypted coded
code cipher
dossier file
file document record
declassify disclose release
classified restricted secret
top-secret classified
whistleblower whistle-blower leaker
leaker source
counterintelligence counterespionage
counterterrorism anti-terrorism antiterror
disinformation misinformation falsehood
propaganda disinformation
meddle meddling interfere interference
interference meddling intervention
intervene intervention
intervene step-in
influence sway
say state remark
say tell inform
remark comment observe
remarks comments
statement comment remarks
utterance remark
add continue
mention cite refer
cite quote
stress emphasise emphasize underline underscore
emphasise emphasize highlight
reiterate repeat restate reaffirm
recall remember
remind recall
explain clarify
clarify clarification explanation
describe characterise characterize portray depict
describe call
label brand dub
call dub term
claim assert allege contend
assert maintain insist contend
allege allegation claim
allegation accusation claim charge
accuse blame
accuse allege
blame attribute
attribute ascribe
deny refute rebut
deny dismiss reject
refute rebut disprove
denial rebuttal
repudiate reject disavow
disavow disown
renounce forsake relinquish
relinquish surrender give-up
retract withdraw recant
retraction withdrawal
backtrack reverse u-turn
reversal u-turn turnaround
admit own-up confess
confess confession admission
admission confession acknowledgement acknowledgment
concede admit
apologise apologize apology
apology regret
regret sorry
sorry apologetic
remorse regret contrition
promise pledge guarantee
pledge commitment promise
commit pledge
undertake pledge promise
vow swear pledge
oath pledge vow
assure reassure
reassure reassurance assurance
break breach violate
demand insist
demand call urge
urge exhort
exhort implore
implore beg plead beseech
plead appeal beg
appeal plea
press pressure push
pressure coerce
coerce force compel
compel force oblige
oblige obligate require
coercion duress force
blackmail extort extortion
warn caution
warning alert caution
threaten menace
threat menace
intimidate threaten bully
intimidation threats
criticise criticize attack
criticism condemnation
condemn condemnation denounce deplore
deplore lament
lament regret bemoan
decry denounce condemn
rebuke reprimand criticise criticize
chide scold rebuke
upbraid rebuke berate
berate scold
mock ridicule deride
ridicule mockery derision
insult offend
insult slur
slander defame defamation libel smear
insinuate imply hint
imply suggest
hint suggest indicate
indicate signal
signal hint
praise commend applaud laud
tribute homage
honour honor salute
congratulate congratulations
congratulate felicitate
thank gratitude
gratitude thanks appreciation
thankful grateful
condolence sympathy
condolences sympathies
welcome greet
greet receive
receive host
consent permission approval go-ahead
permission authorisation authorization clearance
authorise authorize sanction
greenlight approve
go-ahead green-light approval
oppose resist object
resist resistance
resistance opposition
disapprove disapproval
doubt question
question query
skeptical sceptical doubtful
scepticism skepticism doubt
suspicion doubt mistrust
mistrust distrust
trust confidence
confident certain sure
certainty conviction
optimistic hopeful upbeat
optimism hope
pessimistic gloomy downbeat
pessimism gloom
worried concerned anxious
anxious nervous uneasy
alarm worry
alarmed worried
disappointed dismayed
disappointment dismay
dismay alarm
frustration exasperation
annoyed irritated irked
incensed furious enraged
outraged furious
indignant angry
indignation outrage anger
reply respond answer
response reply answer reaction
react respond
silent mute quiet
speechless silent
testify attest
attest certify
argue contend
argue argument
debate discussion
debate discuss
discuss talk
consult confer
consultation discussion
brief inform
briefing news-conference press-conference
interview interviewed
spokesperson press-secretary
unveil reveal present
reveal disclose divulge
disclosure revelation
expose reveal uncover
exposure revelation
publicise publicize
broadcast televise
televised broadcast
transcript minutes
memo memorandum note
letter missive
rumour hearsay gossip
rumor hearsay gossip
gossip speculation
speculate guess
unverified unsubstantiated unconfirmed
unsubstantiated baseless groundless unfounded
confirm corroborate substantiate
corroborate verify
authenticate verify
validate confirm
prove demonstrate
proof evidence
inform notify tell
notification notice
notice warning
informed aware briefed
aware conscious cognisant cognizant
awareness knowledge
know aware
knowingly deliberately wittingly intentionally
unknowingly unwittingly inadvertently
unwitting unaware
unaware uninformed ignorant oblivious
unbeknownst unknown
ignorance unawareness
blindsided surprised
surprised astonished amazed astounded
surprise astonishment amazement
surprising unexpected unforeseen
unexpected unforeseen unanticipated
unannounced surprise unscheduled
unscheduled unplanned
snap unexpected early
sudden abrupt
suddenly abruptly unexpectedly
startled surprised
stunned shocked astonished
baffled puzzled perplexed
puzzled bewildered
confused bewildered
expected anticipated
expectation anticipation
foresee predict
foreseeable predictable
predictable expected
secret hidden concealed
conceal hide
concealment cover-up
cover-up coverup whitewash
withhold conceal
suppress conceal
secrecy confidentiality
confidential private
privately confidentially
secretly covertly clandestinely
discreet quiet
openly publicly
transparent open
transparency openness
overt open
unspecified undisclosed unnamed
anonymous unnamed unidentified
unidentified unknown
identify name
pseudonym alias
alias nickname
censor censorship
censor suppress
gag silence
redact black-out censor
mislead deceive
deceive dupe trick
deceit deception
deception trickery
lie falsehood untruth
false incorrect untrue
fabricate invent
fabrication invention
fabricated invented
forge counterfeit
forged counterfeit fake
doctored altered manipulated
manipulate distort
distort misrepresent
exaggerate overstate
exaggeration overstatement
understate downplay
downplay minimise minimize
misunderstand misunderstanding misinterpret
misquote misquoted
contradict contradiction
inconsistent contradictory
truth truthful
honest truthful
candid frank outspoken
blunt frank
ambiguous vague
vague unclear
unclear uncertain
clear evident obvious
halve half
double twofold
triple treble threefold
quadruple fourfold
multiply manifold
rally rebound recover bounce recoup
slide slip dip retreat ease edge
plummet plunge tumble nosedive slump collapse
soar surge rocket skyrocket spike
climb advance ascend
shrink contract dwindle diminish
curb curtail limit restrict restrain
trim pare cut reduce
taper wind-down phase-out
escalate intensify heighten step-up
subside abate wane ebb recede
peak high zenith top
trough low nadir bottom
fluctuate swing oscillate vary
volatile unstable turbulent choppy
volatility turbulence swings
stagnate stagnant flatline stagnation
stable steady unchanged flat
exceed surpass top outstrip outdo overshoot
undershoot miss lag
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
boost bolster strengthen shore reinforce
fortify reinforce strengthen
undermine erode weaken sap
hamper hinder impede obstruct hold-up
obstacle hurdle barrier impediment hindrance
setback reverse blow
tighten tightening tougher stricter
loosen loosening relax easing
central-bank fed ecb
policymaker rate-setter
monetary money
rate-rise hike rate-hike
bond treasury gilt note
yield return
coupon interest
maturity expiry
default non-payment
creditor lender bondholder
insolvent bankrupt bust broke
bankruptcy insolvency administration receivership
liquidate liquidation wind-up
liquidator receiver administrator
restructure reorganise reorganize restructuring reorganisation reorganization overhaul
overhaul revamp reform shake-up
merge combine amalgamate join
merger tie-up amalgamation combination
takeover acquisition buyout purchase
acquirer buyer bidder suitor purchaser
divest sell offload dispose
divestment disposal sale
spin-off demerger carve-out
subsidiary unit affiliate offshoot arm
parent owner
conglomerate group
competitor rival
cartel price-fixing collusion
antitrust competition
monopoly dominance
monopolist dominant
regulator watchdog authority overseer
oversee supervise regulate monitor
supervision oversight
trustee fiduciary
auditor accountant
audit review
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
overdue late outstanding
arrange broker organise organize
mortgage home-loan
tenant renter lessee
landlord lessor
rent lease hire
homeowner householder
foreclose repossess foreclosure repossession
savings deposits
saver depositor
cash banknotes notes
cryptocurrency crypto bitcoin
token coin
bourse exchange stock-exchange
trader dealer
broker stockbroker
share stock equity
index gauge benchmark
bullish optimistic
bearish pessimistic
selloff sell-off rout
bull-market rally
investor financier backer
invest plough inject
investment outlay
funding financing finance
fund bankroll finance sponsor underwrite
sponsor backer
donor benefactor contributor giver
donate give contribute
donation gift contribution
grant subsidy
subsidise subsidize subsidised
levy tax duty
tax-evasion tax-dodging
allowance benefit
welfare benefits social-security
exempt spare excuse
exemption waiver dispensation
waive forgo relinquish
write-off cancel forgive
rebate refund discount
discount markdown reduction
cheap low-cost budget inexpensive
expensive costly pricey high-priced
price-tag cost price
cost expense expenditure
charge fee
fare ticket-price
overcharge overbill
worth value
undervalued underpriced
overvalued overpriced
valuation value worth
estimate assessment calculation reckon
calculate compute work-out
outlook forecast prospects projection
guidance outlook forecast
expectation forecast estimate consensus
upgrade raise lift
downgrade cut lower
rating grade
creditworthiness credit-rating
inflation price-rises
deflation price-falls
devalue devaluation depreciate
appreciate strengthen
exchange-rate currency
greenback dollar
sterling pound
bullion gold
commodity raw-material
ore mineral
steelmaker steelworks
carmaker automaker automobile
planemaker aircraft-maker
chipmaker semiconductor chip microchip
drugmaker pharmaceutical
airline carrier
shipper shipping-line
haulier trucker
miner pitman
grocer supermarket
wholesaler distributor
merchant trader
retail high-street
franchise chain
brewery brewer
entrepreneur businessman businesswoman businessperson
tycoon magnate mogul
billionaire magnate
start-up startup
executive manager boss
ceo chief-executive
workforce staff employees personnel headcount
workmate colleague co-worker
layoff redundancy job-cut
redundant jobless
vacant unfilled empty
recruitment hiring
intern trainee
freelance self-employed
part-time casual
raise pay-rise increase
breadwinner earner
income earnings pay
poverty hardship deprivation
poor impoverished needy deprived
rich wealthy affluent well-off
wealth fortune riches
inequality disparity gap
strike walkout stoppage industrial-action
lockout shutdown
arbitration mediation
arbitrator mediator
embargo boycott ban
cap ceiling limit
exporter seller
importer buyer
export shipment
consignment shipment cargo load freight
import purchase
protectionism tariffs
retaliate retaliation hit-back reprisal
retaliatory tit-for-tat counter
countermeasure retaliation
levies tariffs duties
border-check customs
clearance permission approval
authorisation authorization permission approval clearance
approve sanction clear greenlight
greenlight approval
reject rebuff spurn
turn-down refuse reject
veto reject block
block prevent thwart stop
prevent avert avoid forestall
averted prevented avoided
thwart foil frustrate scupper
scupper derail wreck scuttle
shelve postpone defer suspend
postpone delay defer adjourn
defer deferral postponement
abandon drop scrap ditch jettison
scrap cancel abolish axe
abolish scrap repeal end
repeal revoke rescind
revoke cancel withdraw rescind
rescind reverse withdraw
reverse overturn undo
reversal turnaround u-turn
reinstate restore reintroduce
restore reinstate
reintroduce bring-back restore
replace supersede supplant
substitute replacement stand-in
successor replacement
predecessor forerunner
interim provisional temporary acting caretaker
temporary short-term
permanent lasting enduring
preliminary initial provisional
initial first early
final last ultimate
eventual ultimate
finale end conclusion close
outset start beginning onset
inception foundation start
inaugural first maiden
debut launch premiere
premiere debut first-showing
establish found create set-up
found establish
initiate start begin instigate
instigate prompt trigger
trigger spark prompt ignite
spark provoke cause trigger
provoke prompt cause
cause bring-about
stem arise result
consequence result outcome upshot
outcome result
repercussion consequence fallout aftermath
aftermath wake
impact effect influence
affect hit influence impact
owing because due
attribute ascribe put-down
culpable blameworthy responsible
accountable answerable responsible
liable responsible
liability responsibility
duty obligation responsibility
oblige compel require force
compulsory mandatory obligatory required
optional voluntary
intend plan mean aim
intention aim plan purpose
aim goal target objective
blueprint plan design
proposal plan suggestion proposition
propose suggest put-forward
recommend advise advocate
recommendation advice
contemplate consider mull weigh
consider weigh mull ponder
mull ponder
decide determine opt
choose opt select pick
choice option selection
shortlist select
alternative option
agree assent concur
consensus agreement
compromise concession
concession compromise
settle resolve
settlement deal agreement
settle compensate
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
fail collapse founder
unsuccessful failed
fruitless futile unsuccessful vain
deadlock stalemate impasse
breakthrough advance
progress headway advance
possible potential conceivable
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
indicate suggest signal point
indication sign signal
hint signal suggest
prove demonstrate show
disprove refute debunk
refute rebut deny
corroborate confirm substantiate
verify check confirm
unverified unconfirmed
identity name
commend praise
applaud praise
tribute praise homage
laud acclaim praise
congratulations felicitations
acclaimed praised lauded
renowned famous celebrated well-known
reputation standing name
reproach rebuke reprimand
rebuke reprimand censure
criticism censure condemnation
critic detractor
condemn denounce decry
deplore condemn
blame reproach
scold reprimand
dissatisfied unhappy discontented
dissatisfaction discontent
satisfied content happy pleased
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
grateful thankful
apologise apologize regret sorry
regret rue
discover detect
detect spot notice
notice spot observe
observe watch monitor
recover retrieve
retrieve recover regain
regain recapture recover
lose forfeit
disappear vanish
disappearance vanishing
mislay lose
seek pursue
pursue chase
pursuit chase
track trace
trail track
reach arrive
depart leave
departure exit
exit leave
entry admission entrance
proceed continue
carry transport convey
transport haul ship
transfer move shift
relocate move relocation
shift move
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
vast huge
tiny minute minuscule
considerable substantial significant sizeable sizable
significant substantial
modest slight small marginal
negligible insignificant
slight marginal minor
enlarge expand extend
extend prolong lengthen
extension prolongation
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
current present existing
nowadays today currently
immediately instantly straightaway
promptly quickly swiftly
gradually slowly progressively
constantly continually continuously
continuous uninterrupted ongoing
interrupt disrupt break
disruption interruption
frequent regular
frequently often regularly
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
roughly around about
exactly precisely
precise exact
total sum
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
surplus extra
sufficient enough adequate
insufficient inadequate
shortage scarcity lack
plentiful abundant ample
abundance plenty
empty deplete exhaust
exhausted depleted
remaining left
remainder rest
rival competitor
disputed contested
dispute row quarrel disagreement
row controversy
controversial contentious disputed
contentious divisive
disagree differ
difference discrepancy
similar alike comparable
similarity resemblance
identical same
compare contrast
equal match
equivalent equal
opposite contrary reverse
relate link connect
link tie connect
connected linked tied
connection link tie
separate split
split divide
division split rift
rift split
integrate merge
include comprise encompass
comprise consist
exclude omit
omit leave-out
hack breach break-in
hacker cyber-attacker intruder cybercriminal
cyberattack hack cyber-attack
ransomware extortion
ransom payoff
phishing scam
encrypt scramble lock
decrypt unlock decode
outage downtime failure disruption
offline down inaccessible unavailable
online internet web
website webpage site
software code
patch fix update
vulnerability flaw weakness loophole
glitch bug fault malfunction
malfunction fail failure
server host
user subscriber
subscriber customer
platform network
social-media platform
search-engine google
algorithm formula
artificial-intelligence ai
chatbot bot assistant
robot automaton
automate automation
computer machine
laptop notebook
broadband internet
upload post
delete erase remove
deletion removal
account profile
privacy confidentiality
personal private
data-breach leak
eavesdrop wiretap bug
spyware malware
censor censorship block
misinformation disinformation falsehood
counterfeit fake forged bogus
forge falsify fake
forgery fake
pirate bootleg
infringe violate breach
infringement violation breach
invent devise
inventor creator
invention innovation
develop devise
pioneer trailblazer
spacecraft spaceship craft capsule
capsule module
astronaut cosmonaut spaceman crewman
spacewalk extravehicular
rocket booster launcher
lift-off liftoff blast-off launch
splashdown landing
lander probe
lunar moon
martian mars
solar sun
asteroid meteor meteorite
telescope observatory
physicist scientist
biologist scientist
scholar academic
professor academic
experiment test trial
laboratory lab
hypothesis theory
finding conclusion result discovery
sample specimen
analyse analyze examine study
analysis examination study
observe measure
fossil remains
palaeontologist paleontologist
archaeologist archeologist
excavate dig unearth
excavation dig
ancient prehistoric
gene dna
genome gene
cure heal
treatment therapy
endangered threatened
breed rear
animal beast creature
warming heating
greenhouse-gas emission carbon
pollute contaminate
pollution contamination
renewable green
windfarm wind-farm turbine
solar photovoltaic
recycle reuse
footballer player
soccer football
striker forward attacker
defender fullback back
goalkeeper keeper goalie
equaliser equalizer leveller
equalise equalize level
winner victor
victory win triumph
defeat loss
loser vanquished
thrash trounce rout hammer crush
thrashing rout hammering
narrow slender slim
overcome defeat beat
knock-out eliminate
eliminate oust
eliminated out
qualify reach
semi-final semifinal
quarter-final quarterfinal
last-four semi-final
last-eight quarter-final
fixture match game
kick-off kickoff start
half-time halftime interval break
stoppage-time injury-time
extra-time overtime
shootout shoot-out penalties
spot-kick penalty
header head
booking yellow-card caution
dismissal red-card sending-off
referee official umpire
substitute replace
substitution replacement
bench reserves substitutes
captain skipper
coach boss manager trainer
sack dismiss fire
appoint hire name
appointment naming
transfer move switch
transfer-fee fee
loan borrow
sign recruit snap-up
signing recruit
contract deal
league division
standings table
relegation demotion
relegate demote
champion titleholder winner
championship title
trophy cup
runner-up second
medallist medalist
gold-medallist champion
olympics games olympic
athlete competitor sportsman sportswoman
sprinter runner
cyclist rider
jockey rider
racehorse horse
racket racquet
seed seeded
grandslam grand-slam
tie-break tiebreak
tiebreak playoff play-off
draw stalemate
checkmate mate
rematch replay
forfeit walkover
disqualify disqualification ban
disqualified banned excluded
doping drugs drug-taking
doper drug-cheat
banned-substance steroid
test sample
suspend ban bar
suspension ban
eligible entitled qualified
ineligible barred
record best
spectator fan supporter onlooker
attendance crowd turnout gate
retire bow-out
comeback return
injury strain
sideline rule-out
injured sidelined
fit healthy
racism racist racial
bet wager
bookmaker bookie
gambling betting
pitch field ground
racetrack circuit track
competitor entrant participant contestant
participate compete
postpone abandon
author writer novelist
novel book
play drama
playwright dramatist
actor actress performer
film movie picture
filmmaker director
screening showing
box-office takings
sequel follow-up
singer vocalist musician
band group
album record
song track tune
gig concert show
orchestra philharmonic
painter artist
painting canvas
sculpture statue
exhibition exhibit show
exhibit display show
masterpiece masterwork
artefact artifact relic
loot plunder
restore renovate refurbish
restoration renovation refurbishment
award prize accolade honour honor
laureate prizewinner winner
nominee nominated
celebrity star
newspaper paper daily
newspaper tabloid
magazine periodical weekly
editorial leader
reporter journalist correspondent newsman
broadcaster station channel
television tv
anchor presenter newsreader host
programme show
broadcast air transmit
viewer audience
audience public
quote cite
advert advertisement ad commercial
advertise promote
school academy
pupil schoolchild schoolboy schoolgirl student
teacher schoolteacher educator
headteacher headmaster headmistress principal
tuition teaching
tuition-fee fee
education schooling
curriculum syllabus
lesson class
lecturer professor
undergraduate student
degree diploma
scholarship bursary grant
exam examination test
cheat cheating
truancy absence
kindergarten nursery preschool
farm farmstead smallholding
farmer grower smallholder
farmland cropland arable
agriculture farming agricultural
agronomist crop-scientist
plough plow till
sow plant seed
reap harvest gather
harvest crop yield
maize corn
rapeseed canola
soybean soya soy
rice paddy
orchard plantation
vineyard winery
winemaker vintner
fertiliser fertilizer nutrient
manure dung slurry
pesticide insecticide
herbicide weedkiller
pest infestation
blight disease
livestock cattle herd
cow cattle
sheep flock
pig swine hog
poultry chicken fowl
slaughter cull
abattoir slaughterhouse
bird-flu avian-influenza avian-flu
swine-fever asf
foot-and-mouth fmd
milk dairy
irrigate irrigation
barn shed
greenhouse glasshouse hothouse
fodder feed
silo granary elevator
forest woodland woods
felling logging deforestation
timber lumber wood
fisherman fisher angler
fishery fishing
trawler fishing-boat
genetically-modified gm gmo
drought dryness
spoil rot perish
foodstuff food
shortage shortfall dearth
traffic-jam congestion gridlock tailback
traffic congestion
commuter passenger
railway railroad rail
railwayman railworker
carriage wagon coach
locomotive engine
tram streetcar trolley
underground metro subway tube
station stop
platform track
signaller signalman
airport aerodrome airfield
runway airstrip tarmac
air-traffic-controller controller
flight-attendant steward stewardess
divert reroute redirect
diversion detour
delayed late
ground halt
grounded halted
cancelled canceled scrapped axed
freighter cargo-ship merchantman
canal waterway
dredge deepen
dock berth moor
quay wharf pier dock
lorry truck hgv
motorway highway freeway expressway
carriageway lane
petrol gasoline gas
electric-car ev
charging-point charger
driverless autonomous self-driving
toll charge fee
scooter moped
motorcycle motorbike
rider motorcyclist biker
pavement sidewalk footpath
railway-crossing level-crossing
bridge viaduct span
excavate dig bore
drill bore
digger excavator
scaffold scaffolding
concrete cement
builder contractor developer
contractor builder
architect designer
subcontractor supplier
tender bid
building-site construction-site
worksite site
foundation base
demolish dismantle raze bulldoze
demolition dismantling
dismantle disassemble
erect build raise
renovate refurbish modernise modernize upgrade
refurbishment renovation upgrade modernisation modernization
upkeep maintenance
maintain service
overhaul repair
skyscraper high-rise tower
storey story floor
lift elevator
flat apartment
housing homes
housebuilder homebuilder
property real-estate
estate-agent realtor
sewage wastewater effluent
sewer drain
pipe conduit
pipeline conduit
hydroelectric hydropower
grid network
substation transformer
power-station power-plant
turbine generator
interconnector cable
cable line
back endorse support favour favor
supporter backer advocate proponent
opponent critic adversary
oppose resist
resist withstand
hindrance obstacle
assist aid help
assistance aid help
helper aide
facilitate ease enable
enable allow
collaborate cooperate
collaboration cooperation
disclose reveal divulge
hidden concealed
secret covert clandestine
admit concede acknowledge
allege claim assert contend
allegation accusation claim
assert contend maintain
reiterate repeat restate
emphasise emphasize stress underline underscore
highlight underline
mention refer
note observe
query question
clarify clear-up
explanation account
describe portray depict
portrait depiction
summarise summarize
list enumerate
detail specify
specify state stipulate
stipulate require
condition term stipulation precondition
proviso condition
unconditional no-strings
clause provision
rule regulation
law legislation
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
breach violate break infringe contravene flout
comply obey adhere
compliance adherence
violation breach infringement
unlawful illegal illicit
legal lawful legitimate
permissible allowed
permission consent authorisation
ordered instructed directed commanded
instruct order direct
instruction order directive command
mandate order
obey heed follow
ignore disregard
neglect ignore
overlook miss
mistake error blunder
erroneous mistaken wrong incorrect
incorrect wrong inaccurate
correct right accurate
accurate precise exact
correction rectification
rectify correct remedy
amend revise modify alter
modify alter change adjust
adjust tweak
revise amend
revision amendment change
transform convert
conversion transformation
replacement change
switch change swap
barter exchange
trade commerce
commercial business
quality standard
substandard inferior shoddy poor
flawed defective
superior better
excellent outstanding superb
famous celebrated renowned
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
global worldwide
domestic home national internal
overseas abroad foreign
foreigner alien non-national
native indigenous
regional provincial
rural countryside
urban city
outskirts suburb fringe
suburban outlying
downtown centre center
middle centre center
northern north
vicinity neighbourhood neighborhood
nearby neighbouring neighboring adjacent
adjacent adjoining
distant remote far-off
remote isolated
site location place
venue location
location position whereabouts
situate locate
origin source
route path course
itinerary route
`;

/** Words that cannot both be true of one thing, a pair of groups a line. */
export const THESAURUS_OPPOSITES = `
double triple | halve
soar surge rally | plunge plummet tumble slump
rebound recover rally | slide tumble
peak high | trough low
boom expansion upturn | recession slump downturn bust contraction
inflation | deflation
hike ratehike | cut ratecut hold
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
above | below
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
free | charged paid
taxed taxable | exempt
nationalise nationalize nationalised | privatise privatize privatised
state-owned | private privately-owned
merge merged | split demerge separate
acquire acquired bought | sold divest divested
listed | delisted unlisted
takeover | independence
hostile | friendly
hostile | agreed recommended
monopoly | competition
regulated | unregulated
deregulate | regulate
hire hiring recruit | layoff redundant dismiss sack
permanent | casual temporary
full-time | part-time
unionised unionized | non-union
strike walkout | working
overtime | short-time
wealthy rich affluent | poor impoverished needy
equality | inequality
import imported | domestic home-made
tariff-free duty-free | taxed dutiable
free-trade liberalise | protectionism protectionist
impose imposed | waive waived lift
retaliate | refrain
escalate escalation | de-escalate de-escalation
raise | waive
subsidise subsidised | unsubsidised
grant granted | denied refused
approved cleared authorised authorized | rejected blocked vetoed
clearance | rejection
legalise legalize | outlaw criminalise
enforce enforced | waive waived suspend suspended
comply complied obey | violate violated breach breached flout
compliance | breach violation
valid | void null
binding | non-binding
renew renewed extend extended | expire expired lapse lapsed
launch launched | shelve shelved postpone
inaugurate inaugurated | closed
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
deadline-met | missed
sooner | later
overnight nighttime | daytime
dawn daybreak sunrise | dusk sunset nightfall
morning | evening afternoon
midnight | midday noon
weekday | weekend
yesterday | tomorrow
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
oblige compulsory | free
agree consensus agreement | deadlock stalemate impasse
agreed consent | dissent
settle settled | unresolved ongoing
unanimous | disputed contested
decided | undecided
resolved | unresolved unsettled
breakthrough | deadlock
possible feasible | impossible unfeasible
certain sure | uncertain unsure doubtful
definite | tentative
probable | improbable unlikely
confirmed verified | unconfirmed unverified
corroborate substantiate prove | disprove refute debunk
proven | alleged unproven
authentic genuine real | fake forged counterfeit bogus
original | copy replica
accurate correct precise | inaccurate wrong incorrect false
praise acclaim laud | condemn denounce
commend | reprimand rebuke censure
satisfied pleased happy | dissatisfied unhappy
delighted | disappointed dismayed
confident | doubtful nervous
trust | distrust mistrust
optimism | pessimism
grateful | ungrateful
innocent blameless | culpable blameworthy responsible
responsible | blameless
guilty | blameless
discover found recovered located | lost missing undiscovered
regain recovered | lost forfeit
appear emerge | disappear vanish
arrive arrival | departure depart
inbound | outbound
northbound | southbound
eastbound | westbound
ascend climb | descend
approach | recede
advance | withdraw
gather assemble | disperse scatter
attract | repel
enlarge | reduce
massive huge enormous vast | tiny minute small minuscule
substantial considerable significant | negligible insignificant modest
lengthy long prolonged | brief short
tall high | short
deep | shallow
heavy | light
wide broad | narrow
thick | thin
majority most | minority
all | none
most | few
plentiful abundant ample | scarce
sufficient adequate enough | insufficient inadequate
abundance surplus glut | shortage scarcity dearth
partial incomplete | complete full
whole | half
total complete | partial
complete | unfinished
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
successful | unsuccessful failed
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
effective | ineffective
efficient | inefficient
superior better | inferior worse
excellent outstanding | poor substandard
flawless | flawed defective
safe sound | faulty defective
new modern | outdated obsolete
clean | dirty contaminated
pure | impure adulterated
fresh | stale rotten
popular | unpopular
famous well-known | unknown obscure
usual normal ordinary | unusual extraordinary
unprecedented | familiar
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
backup | lost
manned crewed | unmanned uncrewed robotic
launched | scrubbed aborted
orbit | crash
landed | aborted
functioning | broken
lunar | martian
peer-reviewed | unreviewed
extinct | surviving
endangered | thriving
renewable | fossil
cleaner | dirtier
win victory triumph | lose defeat loss
winner victor champion | loser runner-up
beat beaten | lost drew
draw drawn tie | win lose
qualified | eliminated disqualified
qualify reach | miss
promoted | relegated
promotion | relegation
home | away
leading ahead | trailing behind
opening | final
winning | losing
attacking | defensive
scored | goalless scoreless
goalless | high-scoring
fit available | injured sidelined unavailable
retain retained | lost
retired | active
signed joined | released departed
cleared acquitted reinstated | banned suspended disqualified
eligible | ineligible
amateur | professional
clean negative | positive doping
positive | negative
fair | unfair rigged fixed
singles | doubles
gold | silver bronze
silver | bronze
record-breaking | slowest
fastest | slowest
captain | vice-captain
seeded | unseeded
onside | offside
black | white
checkmate | draw
resigned | fought
indoor | outdoor
premiere debut | finale
fiction fictional | factual nonfiction
genuine | counterfeit
exhibited displayed | withdrawn stored
restored | damaged
stolen looted | returned recovered
returned repatriated | retained kept
original | remake
live | recorded pre-recorded
published aired broadcast | suppressed withheld censored banned
censored | uncensored
quoted on-record | off-record
retracted | upheld
tabloid | broadsheet
independent | state-run state-controlled
passed | failed flunked
public | private
enrolled | expelled
compulsory | elective
literate | illiterate
attend | absent truant
primary | secondary
graduated | dropped-out
free | fee-paying
organic | conventional
ripe | unripe
edible | inedible poisonous
fertile | barren infertile
planted sown | harvested uprooted
drought dry | flood wet
bumper record | poor failed
vegetarian vegan | meat
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
loaded laden | empty unloaded
toll | toll-free
driverless autonomous | driven manual
underground | overground elevated
upgraded | downgraded
built erected constructed | demolished dismantled
demolish | preserve restore
finished completed | under-construction unfinished
opened inaugurated | delayed
on-budget | over-budget overrun
commissioned | decommissioned
renovated restored | derelict neglected
occupied | vacant
owned | rented leased
habitable | uninhabitable
furnished | unfurnished
solid sound | unstable unsafe
powered | blacked-out
connected linked | disconnected separate
supply | cut-off
overground | subterranean
rural | urban
outskirts suburban | centre downtown
local domestic | foreign overseas
overseas abroad | home domestic
global worldwide | local
remote distant | nearby near
central | peripheral
upstream | downstream
uphill | downhill
inland | coastal
onshore | offshore
front | rear back
top | bottom
upper | lower
entrance | exit
forwards | backwards
attract | deter
openly publicly | covertly clandestinely secretly
admit | deny
reveal disclose | conceal hide
reply answer respond | ignore silent
ignore ignored | heed heeded
remember | forget
keep kept | discard dispose dropped
insert | remove
add added | deduct subtract remove
gain | forfeit
reward | punish penalise
generous | stingy
fair impartial neutral | biased partial unfair
transparent | opaque
honest | dishonest
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
linear | sporadic
shared | sole exclusive
single | multiple several
single lone | married
unique | common
rare | common
mild | severe
moderate | extreme
severe grave serious | mild slight minor
harmful damaging | beneficial harmless
positive favourable | negative adverse
upbeat | downbeat
warm | cold
hot | cold
dry | wet
frozen | active
eased relaxed | tightened
dormant | active
active | inactive
awake | asleep
predictable foreseeable | unforeseeable
expected | unforeseen
prepared | unprepared
insider | outsider
majority | minority
senior | junior
experienced veteran | novice rookie
young | elderly
expert | layman
skilled | unskilled
qualified | unqualified
`;
