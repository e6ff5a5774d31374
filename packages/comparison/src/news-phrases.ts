/**
 * Turns of phrase, each with the plain word it stands for: `word: phrase | phrase`. Any inflection of each of its words. To be
 * reviewed and extended by a journalist: what reads literally as often does not belong.
 */
export const NEWS_PHRASES = `
rise: go up | move up | creep up | tick up | inch up | shoot up | climb higher | edge higher | head higher | push higher
increase: go up | step up | ratchet up | ramp up | scale up
fall: go down | come down | drop off | tail off | fall away | edge lower | drift lower | tick down | inch down | slip back
plunge: go into freefall | take a tumble | take a nosedive | fall off a cliff | drop like a stone
soar: go through the roof | shoot through the roof | hit the roof | go sky high
reduce: bring down | cut back | scale back | scale down | pare back | roll back | rein in | whittle down | wind down | dial back
double: increase twofold | rise twofold | twice as many | twice as much | go up twofold
halve: cut in half | cut by half | fall by half | drop by half | slash by half
triple: increase threefold | rise threefold | three times as many | three times as much
unchanged: leave on hold | keep on hold | leave as is | no change | stay flat | hold steady | stand pat | stay the same | remain the same | keep steady
recover: bounce back | claw back | get back on track | bottom out | pick up again | get back on its feet | turn the corner
stagnate: flat growth | fail to grow | grind to a halt | tread water | mark time
worsen: go from bad to worse | get worse | go downhill
improve: get better | look up | change for the better
accelerate: speed up | gather pace | pick up speed | gather momentum | gain momentum | pick up pace | gather steam
slow: lose momentum | lose steam | run out of steam | cool off | slow down | lose pace | cool down
exceed: go over | top out above | more than | go beyond | in excess of
peak: hit a high | reach a high | record high | all-time high | highest level
trough: hit a low | reach a low | record low | all-time low | lowest level
begin: get under way | get underway | kick off | set in motion | get going | set about | get off the ground | make a start
launch: roll out | set up | get off the ground | bring to market | blast off | lift off | take to the skies | send into orbit | put into orbit
start: fire the starting gun | get the ball rolling | set the ball rolling | embark on
resume: start again | get back under way
end: come to an end | draw to a close | bring to an end | put an end to | bring to a close | wind up | draw a line under | put a stop to | bring the curtain down | call time on
finish: wrap up | round off | see through | polish off
stop: call a halt | bring to a halt | come to a halt | grind to a halt | come to a standstill | bring to a standstill | pull the plug
delay: put off | push back | hold up | put back | put on hold | put on ice | kick into the long grass | run behind schedule | fall behind schedule | drag on
late: behind schedule | not on time | past the deadline
postpone: put off | put back | push back | kick down the road | put on ice | put on hold | leave until later
punctual: on time | on schedule | to schedule | as scheduled
cancel: call off | pull the plug on | scrap plans for | rule out
abandon: give up on | walk away from | turn its back on | drop plans | call off the game
shelve: put on ice | put on the back burner | mothball plans | lay aside
cause: give rise to | lead to | bring about | result in | set off | spark off | touch off | be behind
trigger: set off | touch off | spark off | lead to
result: come as a result | as a consequence
because: on account of | due to | owing to | as a result of | thanks to | in view of | in the wake of | on the back of
plan: set out to | have in mind | draw up | be set to | be due to | gear up
intend: set out to | have in mind | mean to | look to | be minded to
prepare: get ready | gear up | make ready | brace for | draw up plans
propose: put forward | come up with | float the idea | moot the idea | table a proposal
consider: think about | look into | look at | toy with | weigh up | give thought to | mull over | have under consideration
decide: make up mind | opt for | settle on | come down in favour of | make the call | come to a decision
undecided: keep options open | sit on the fence | not made up mind | no final decision | yet to decide | open question
agree: reach agreement | come to terms | see eye to eye | strike a deal | reach a deal | shake hands | sign off on | reach an understanding
agreement: common ground | meeting of minds
accept: say yes to | take up | go along with | sign up to | give way to
approve: give the green light | give the go-ahead | sign off on | rubber stamp | wave through | give the nod | give its blessing | give the thumbs up | give its backing
refuse: turn down | say no | decline to | will not | hold out against | throw out | rule out | dig in heels
reject: throw out | turn down | vote down | knock back | give the thumbs down | send packing | wave away | say no to
disagree: at odds | fall out | be at loggerheads | differ over | not see eye to eye
deadlock: reach an impasse | no progress made | hit a brick wall | come to nothing
concession: give ground | give way | meet halfway
compromise: meet halfway | split the difference | middle ground
settle: reach a settlement | out of court
possible: on the cards | cannot be ruled out | on the table | open to | in the offing | not out of the question
likely: on course to | odds on | set to
unlikely: against the odds | a long shot | off the cards | not on the cards | slim chance
impossible: out of the question | off the table | no way
certain: beyond doubt | without doubt | no doubt | guaranteed to | a foregone conclusion | a done deal
uncertain: up in the air | hang in the balance | in doubt | open to question | touch and go | remain to be seen
unclear: not clear | not yet known | no word on
praise: pay tribute | speak highly of | sing the praises | give credit to | single out for praise | heap praise
congratulate: offer congratulations | send congratulations
criticise: take to task | hit out at | lash out at | rail against | take aim at | come down on | find fault | take issue with
blame: point the finger | lay at the door | hold responsible | put down to | pin on | lay the blame | lay responsibility
responsible: to blame | at fault | behind the attack | carry the can
defend: stand up for | speak up for | come to the defence of
apologise: say sorry | make amends | offer an apology | express regret
find: come across | come upon | turn up | track down | unearth evidence | stumble on | hit upon | locate the
discover: find out | come to light | bring to light | turn up
retrieve: get back | bring back | take back
lose: miss out | come off worse | fall short | come unstuck
disappear: go missing | drop out of sight | fall off the radar | vanish without trace
search: look for | hunt for | go through
arrive: turn up | show up | get to | pull in | get in | touch down
leave: set off | pull out | head off | set out | move out
return: come back | go back | head back | get back
approach: close in | draw near | bear down on
enter: go into | make its way into | set foot in | move into
gather: come together | get together | flock to
disperse: break up | move on
spread: fan out | take hold | make its way
transport: move by road | carry by air
move: make its way | head for
deliver: hand over | drop off
transfer: hand over | move across | swap clubs | move clubs | change clubs
overnight: during the night | in the night | in the early hours | in the small hours | through the night
dawn: at first light | crack of dawn | break of day | early in the morning
soon: before long | in the near future | in the coming days | any day now | at short notice
immediately: at once | straight away | right away | with immediate effect | on the spot | there and then | without delay
eventually: in the end | at long last | in due course | in time
recently: of late | in recent weeks | in recent days | not long ago
previously: up to now | until now | in the past | before now
rarely: hardly ever | once in a blue moon | few and far between
often: time and again | on many occasions | time after time | more often than not
repeatedly: time and again | over and over | again and again | on several occasions
always: at all times | without fail
never: at no time | not once | not ever
sudden: out of the blue | without warning | without notice | all of a sudden
unexpected: out of the blue | come as a surprise | catch off guard | take by surprise | catch unawares
gradual: step by step | bit by bit | little by little | over time
simultaneously: at the same time | at once | in tandem
next: in line | up next
annual: each year | every year | per year | once a year
daily: each day | every day | per day
nearly: close to | just under | just short of | not far off | shy of | all but | next to
about: in the region of | in the order of | or so | more or less | somewhere around
exceeding: north of | upwards of | more than | in excess of | well over
below: less than | south of | fewer than | not more than
entirely: from top to bottom | in full | lock stock and barrel | across the board
partly: to some extent | in part | to a degree | up to a point
total: in all | all told | all in all
most: the bulk of | the lion's share | the vast majority | the greater part
few: a handful of | a small number | not many
many: a host of | scores of | a raft of | a string of | a number of | a slew of | dozens of
shortage: in short supply | lack of | not enough | run short | run low
scarce: in short supply | hard to come by | thin on the ground
sufficient: more than enough | plenty of
exhaust: use up | run out of | run down
additional: on top of | in addition to
whole: from start to finish | in its entirety
together: side by side | hand in hand | in concert
alone: on his own | on her own | on its own | single handed
succeed: come off | pull off | make a success of | come good | make it
success: pay off | bear fruit | go to plan
fail: fall through | fall flat | come to nothing | miss the mark | go wrong | come to grief | fall short | come unstuck | not succeed | flunk the test | not pass
collapse: fall apart | fall to pieces | break down | come apart | fold up
help: lend a hand | give a hand | come to the aid | pitch in | come to the rescue
support: throw weight behind | back up | stand behind | get behind | get backing
hinder: get in the way | stand in the way | hold back | put obstacles in
obstacle: stumbling block | sticking point
prevent: head off | stave off | ward off | put a stop to | keep from
avoid: steer clear of | get round | keep away from
cost: come at a price | set back | come to | price tag
expensive: cost a fortune | at a high price
cheap: at a knock-down price | for next to nothing | at a bargain price
free: no charge | at no cost | without charge | without payment | free of charge
pay: foot the bill | shell out | fork out | stump up | cough up | settle the bill | pick up the tab
fund: put up money | stump up
borrow: take out a loan | tap the market | raise debt
lend: make a loan
repay: pay off | pay back | settle a debt
default: fail to pay | miss a payment | fail to repay | not meet repayments
bankrupt: go bust | go under | go to the wall | cease trading | go into administration | file for bankruptcy | go belly up | enter administration | call in administrators | seek chapter 11 | file for insolvency
indebted: in debt | in the red | deep in debt | owe money
profitable: in the black | make money | turn a profit | make a profit | break into profit
loss: in the red | lose money | make a loss
surplus: budget in the black | left over
invest: put money into | plough into | sink money into | pump money into | pour money into
buy: snap up | take over | pick up | buy up | acquire control of
acquire: take over | buy out | snap up
merge: join forces | tie the knot | combine operations | team up
sell: put on the market | dispose of | part with | offload assets | sell off
float: go public | list shares | come to market | stock market debut | make its stock market debut
privatise: sell off | transfer to private hands
nationalise: take into public ownership | bring into public ownership | take into state hands
subsidise: give subsidies | prop up with public money
dismiss: let go | show the door | give the sack | make redundant | lay off | hand pink slip | give the boot | relieve of duties | relieve of his post | relieve of her post | part company with | give marching orders
redundant: lose their jobs | lay off | out of work | job losses | job cuts
unemployed: out of work | out of a job | without a job | looking for work | without work
hire: take on | bring in | bring on board | sign up
appoint: put in charge | take the helm | hand the reins
resign: hand in resignation | tender resignation | call it a day | bow out | step aside | concede the game | tip over the king
retire: call it a day | hang up his boots | hang up her boots | bow out | end his career | end her career | call time on career
successor: take over from | fill the shoes | step into the shoes | succeed as
strike: down tools | walk out | walk off the job | stop work | withhold labour | take industrial action
boycott: stay away | stay away from | shun the
tariff: import tax | import duty | customs duty
retaliate: hit back | pay back in kind | respond in kind | strike back
protectionism: trade barriers
regulator: competition watchdog | supervisory body
monopoly: corner the market | dominate the market
cartel: fix prices | price fixing
inflation: cost of living | price rises | rise in prices | rate of price growth
recession: economic downturn | two quarters of contraction | negative growth | shrinking economy
austerity: spending cuts | tighten belts | belt tightening
ratecut: cut interest rates | lower borrowing costs | cut borrowing costs
ratehike: raise interest rates | raise borrowing costs | lift borrowing costs | put up interest rates
strengthen: gain ground | gain in value | go up in value
weaken: lose ground | lose value | fall in value
volatile: up and down | ups and downs
selloff: sell in droves
optimistic: upbeat about | confident about | glass half full
pessimistic: downbeat about | glass half empty | doom and gloom
overhaul: root and branch reform | shake up
hack: break into | gain unauthorised access | gain unauthorized access | get into the system | unauthorised access | unauthorized access
hacker: cyber criminal | cyber attacker | threat actor
cyberattack: cyber attack | attack on computer systems | cyber incident | security incident | security breach
outage: go down | go dark | go offline | service disruption | loss of service
offline: knocked out | out of action | not working | not available | taken down
inaccessible: cannot be reached | not be reached | not be opened | cannot be opened
ransom: pay-off demand | demand for money
leak: get out | come out | make public
breach: personal data exposed | data leak | data breach
malfunction: stop working | break down | go wrong | fail to work
vulnerability: security hole | security flaw | weak spot | weak point
update: software fix | security patch
splashdown: return to earth | land in the sea
orbit: circle the earth | circle the planet | go round the earth
spacewalk: walk in space | work outside the station
scientist: research team | team of researchers
researcher: study author | lead author
discovery: come to light | major find
analyse: look closely at | take a close look | pore over
prove: bear out | back up | stand up to scrutiny
disprove: turn out to be false | be proved wrong
confirm: bear out | stand by
extinct: die out | wiped out
endanger: put at risk | put in danger | place at risk
warming: rise in temperatures | rising temperatures
pollute: foul the air | release into the river
recycle: use again | put to new use
win: come out on top | take the honours | prevail over | carry the day | come away with victory | take all three points | get the better of
defeat: get the better of | go down to | knock out | come off worse | suffer a loss | see off
draw: share the points | end all square | share the spoils | finish level | end level | play out a tie | split the point | agree a draw | agree to a draw
champion: lift the trophy | win the title | clinch the title | take the title | lift the cup | win the crown | be crowned champion
equalise: draw level | level the score | make it level | bring level | pull level
lead: go ahead | take the lead | break the deadlock | go in front | at the helm | in charge | at the head | head up
score: find the net | put away | get on the scoresheet | hit the target | tuck in | net the ball
eliminate: knock out | send home | crash out | go out | exit the tournament | dump out
qualify: book a place | reach the finals | go through | secure a place | punch their ticket | earn a place
relegate: go down | drop down a division | drop to the second tier | lose top-flight status
promote: go up | win promotion
substitute: come on for | come off the bench | bring on
dismissed: send off | see red | receive a red card | given his marching orders | shown a red card
book: show a yellow card | receive a yellow card
penalty: spot kick
referee: man in the middle | match official
goalkeeper: last line of defence
injured: pick up an injury | carried off | stretchered off | forced off
sideline: rule out for | out for the season | out of action | miss the rest | miss the season
comeback: come from behind | turn the game around | fight back
disqualify: throw out | strip of medal | kick out
cheat: break the rules | gain an unfair advantage | copy answers
doping: fail a drug test | test positive for | fail a drugs test | positive test | take banned substances
suspend: hand a ban | banned for | serve a ban
record: fastest ever | best ever | world best | personal best
signing: put pen to paper | sign on the dotted line
captain: wear the armband
runner-up: second place | finish second | come second | take silver
third: take bronze | come third | finish third
gold: come first | finish first | win gold | take gold
olympics: the games
spectator: those in the stands | the crowd
replay: play again | rerun of
premiere: first screening | first performance | open to audiences | first shown
debut: first appearance | first outing | make his bow | make her bow
perform: take to the stage | go on stage
exhibit: on display | on show | go on show | put on display
auction: go under the hammer | come under the hammer | put up for sale
restore: return to its former glory | bring back to life
loot: illegally removed | taken without permission
award: pick up a prize | take home the prize
laureate: win the nobel | awarded the nobel
broadcast: go on air | put on air | go out live
publish: come out | bring out | go to press
print: run the story | carry the story
report: break the story | break the news
retract: take back | withdraw the story
quote: cite as saying
censor: take off air | pull from air | take off the air
libel: false story | defame in print
close: shut its doors | shut up shop | close its doors | shut down | close down | cease operations
open: open its doors | throw open | open to the public | open to traffic
school: place of learning
exam: sit a paper | sit the test
pupil: school child | school student
absent: not turn up | fail to attend | play truant | skip school
graduate: complete studies | finish university
enrol: sign up for | take up a place
farmer: work the land | tend the land | agricultural producer
harvest: bring in the crop | gather in | get the crop in
crop: wheat yields | cereal yields
cull: put down | destroy the animals | put to death
drought: lack of rain | no rain | little rain | below-average rainfall
irrigate: water the crops | bring water to
plant: put in the ground
livestock: farm animals
fertiliser: plant nutrients
pesticide: crop spray | crop protection
weedkiller: weed killer
starve: go hungry | lack food | without food
famine: food shortage | extreme hunger
logging: fell trees | cut down trees | tree felling
congestion: traffic jam | long queues | heavy traffic | bumper to bumper | tail backs
gridlock: traffic at a standstill | stuck in traffic
divert: send elsewhere | send by another route | reroute traffic | turn back
derail: come off the rails | leave the tracks | come off the tracks | jump the tracks | leave the rails
collision: run into | crash into | plough into | smash into
grounded: not allowed to fly | kept on the ground | unable to fly | not permitted to fly
aground: run aground | stuck on a sandbank | hit bottom | hit the rocks
block: cut off | close off | bring traffic to a halt | seal off
reopen: open again | back in service | back in operation | open to traffic again
operational: up and running | in service | in operation | back in action
idle: out of use | not in use | stand still | stand idle | not running
inaugurate: cut the ribbon | open officially | formally open | declare open
build: put up | under construction | go up
construction: building work | lay the foundations | lay the foundation stone | break ground | build on site
demolish: knock down | pull down | tear down | bring down
renovate: do up | give a facelift | bring up to date | modernise the
repair: put right | get working again | patch up
complete: put the finishing touches | finish the job | see to completion | bring to completion
unfinished: not complete | not finished | not yet finished | still incomplete
overrun: go over budget | over budget | run over
connect: link up | join up
dig: break the ground | sink a shaft
tender: invite bids | put out to contract | invite offers
contractor: building firm | construction firm | construction company
skyscraper: tower block | high rise building
pipeline: gas link
blackout: power cut | power failure | loss of power | no electricity | without electricity | without power | lights go out
sewage: waste water
property: bricks and mortar
homeowner: own their home
landlord: property owner
tenant: people renting
evict: put out of | turn out of | throw out of
housing: place to live
affordable: within reach | within budget
unaffordable: out of reach | beyond the means | priced out
rich: well off | well to do | deep pockets
poor: on the breadline | hard up | in poverty | below the poverty line | struggle to make ends meet
poverty: on the breadline | make ends meet
rising: on the up | on the rise | on the increase
falling: on the decline | on the way down | on the wane
important: of great importance | of significance | play a key role | of paramount importance
unimportant: of little importance | make no difference | neither here nor there
difficult: uphill struggle | no easy task | far from easy | tall order
easy: plain sailing | no trouble at all
huge: on a massive scale | on a large scale | of enormous size
tiny: of little size
widespread: across the country | far and wide | across the board
local: in the area | close to home
abroad: outside the country | in other countries | in foreign countries
worldwide: around the world | around the globe | across the globe | all over the world
domestic: at home
nearby: close at hand | within a stone's throw | next door
remote: off the beaten track | in the middle of nowhere | far from anywhere
everywhere: all over the place | in every corner
nowhere: no place
centre: heart of the city | town centre | city centre
near: close to | in the vicinity of | not far from | within sight of
accompany: go along with | along with
including: among them
exclude: leave out | shut out | rule out | keep out
include: take in | count among
omit: leave out | make no mention | fail to mention
replace: take the place | step in for | stand in for | fill in for | take over from
exchange: swap for
adjust: bring into line | bring in line
change: make a change | switch to | turn round
reverse: go back on | turn around | change course | make a u-turn | do an about-turn | change tack | back down
reversal: about face | change of heart
renew: breathe new life
expire: run out | come to the end
valid: in force | hold good
invalid: null and void | no longer valid
enforce: bring into force | put into effect | put into force
effective: come into force | take effect | go into effect | come into effect | enter into force
violate: fall foul of | in breach of | in violation of | run counter to | break the terms
comply: abide by | live up to | stick to | in line with | toe the line
ignore: take no notice | turn a deaf ear | turn a blind eye | pay no attention | brush aside
overlook: fail to notice | fail to spot
mistake: slip up | made in error | by mistake | in error
correct: put right | set the record straight | set right
lie: not tell the truth | tell an untruth
false: not true | untrue claim | without foundation | wide of the mark
true: in line with facts | stand up
unproven: no evidence | not proven | not confirmed | without evidence | lack of evidence
explain: shed light on | throw light on | give reasons
emphasise: make clear | drive home | draw attention | make plain
suggest: point to | give to understand | hint at
deny: rule out | rubbish the claim | say it is not true | reject as untrue
admit: own up | come clean | acknowledge that
promise: give its word | give an assurance | give assurances
reply: get back to | come back with
comment: have something to say
silent: keep quiet | say nothing | keep mum | make no comment | not comment | no comment
ask: put to | put a question
request: call on | put in for
demand: call for | press for | push for
insist: stick to its guns | stick to his guns | stick to her guns | stand firm | hold firm
persuade: talk into | win over | bring round
convince: win over | bring round
encourage: egg on | give heart
reassure: put at ease | put minds at rest | calm nerves | allay fears
worry: give cause for concern | raise concerns | cause alarm | raise alarm
hope: keep fingers crossed | look forward to
regret: feel sorry
surprise: come as a shock | take aback | catch off guard
shock: leave reeling
disappoint: let down | fall short of expectations
satisfied: happy with | pleased with
angry: up in arms | see red | hot under the collar
calm: keep cool | cool heads
confident: sure of | have every confidence
doubt: cast doubt | call into question | raise questions | not convinced | have misgivings | have reservations
trust: have faith in | put faith in
expect: look forward to | count on | bank on
predict: have forecast | look ahead to
estimate: put the figure at | put at
calculate: work out | add up
compare: set against
measure: take readings | gauge the
observe: look on | watch over
monitor: keep an eye on | keep tabs on | keep watch on | keep under review | follow closely
examine: look into | look at | go over | go through | take a look
inspect: check over | look over
oversee: be in charge | take charge
cooperate: work together | join hands | pull together | work hand in hand
join: sign up to | team up with | become a member | become part of
quit: pull out of | walk out on | give up
withdraw: pull out | pull back | back out
participate: take part | play a part
attend: turn up | be present | be there
compete: go head to head | vie for | go up against
rival: take on | stand against
dominate: rule the roost | hold sway
control: have the upper hand | take charge of | in command of
gain: make headway | make inroads | make progress
progress: make headway | move forward | make strides | move ahead | make inroads
advance: move forward | press ahead | press on | push on | push ahead | forge ahead | go forward | move ahead
continue: carry on | keep going | go on | press on | keep on | keep up | go ahead
proceed: go ahead | press ahead | push ahead
persist: dig in | keep at it | refuse to give up
survive: stay afloat | pull through | live to tell the tale | keep afloat
save: stave off collapse | bail out
bailout: state aid | financial lifeline | financial rescue | public money
risk: run the risk | stand to lose | at stake | be in jeopardy
jeopardise: put at risk | put in jeopardy | place in doubt
safe: out of danger | out of harm's way | no danger | free of danger
threaten: under threat | hang over
protect: shield from | keep safe | keep from harm | look after
damage: take its toll | do harm | cause harm | wreak havoc
undamaged: not damaged | no damage | without damage | in one piece
contribute: play a part | have a hand in | chip in
involve: have a hand in | be a party to
fit: in good shape | back in training | match fit
separate: set apart | part ways | go separate ways | split from
unite: bring together | come together | close ranks
split: go separate ways | part ways | be divided over | divided on
divided: at odds | split down the middle | not of one mind
unanimous: of one mind | speak with one voice | nobody against | no votes against
equal: on a par | neck and neck | on level terms
different: at variance | not the same | a far cry from
same: one and the same | no different
suitable: fit for purpose | fit the bill
useless: no good | of no use | not fit for purpose
broken: out of order | out of service | on the blink
new: hot off the press | state of the art
old: long in the tooth | past its prime
modern: state of the art | up to date
outdated: out of date | behind the times | past its sell-by date
popular: in demand | all the rage | sell like hot cakes
unpopular: out of favour | out of favor | lose favour
famous: household name | widely known
unknown: little known | not known | no one knows
rule-out: rule out
`;
