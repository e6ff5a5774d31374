/**
 * Turns of phrase, each with the plain word it stands for: `word: phrase | phrase`. Any inflection of each of its words. To be
 * reviewed and extended by a journalist: what reads literally as often does not belong.
 */
export const NEWS_PHRASES = `
inform: let know | make aware | give notice | bring to the attention | put in the picture | keep posted | keep abreast | tell in advance | give advance warning
uninformed: keep in the dark | in the dark | left in the dark | not been told | was not told | were not told | no prior knowledge | no prior notice | have no idea | had no idea | knew nothing | know nothing | out of the loop | learned from the media | learnt from the media | heard it on the news | first they heard | without being consulted | not been consulted | was never consulted
unaware: no knowledge of | did not know | had not known | had no inkling | without knowing | without the knowledge | not have been aware | did not realise | did not realize | not aware of
informed: kept in the loop | in the know | well aware | fully aware | had been told | was told beforehand | knew in advance | prior knowledge | advance knowledge | tipped off | privy to | had full knowledge | got wind of | knew all along | had been warned
surprised: taken by surprise | took by surprise | caught off guard | caught unawares | taken aback | caught napping | caught on the hop | came as a surprise | had not expected | did not see it coming | never saw it coming | out of the blue | bolt from the blue | caught flat-footed
surprise: take by surprise | catch unawares | bolt from the blue | take aback | come as a shock | catch off guard
unexpected: out of the blue | without warning | out of nowhere | no one expected | nobody expected | against expectations | against all expectations | against the odds | contrary to expectations | defied expectations | nobody saw coming | at short notice | come as a surprise | catch off guard | take by surprise | catch unawares
expected: came as no surprise | on the cards | widely expected | as expected | long in the making | foregone conclusion | as predicted | in line with expectations | long anticipated | only a matter of time | writing on the wall
secret: behind closed doors | under wraps | off the books | cloak and dagger | in camera | off the record | not made public | kept from the public | away from the cameras | on the quiet | on the sly | under a veil of secrecy | veil of secrecy | without public knowledge
secretly: behind the scenes | on the quiet | behind closed doors | in secret | without telling anyone | on the sly
publicly: in public | in the open | out in the open | on the record | for all to see | on live television | before the cameras | in front of cameras | for everyone to see
reveal: make public | bring to light | come to light | lay bare | lift the lid | lift the veil | go public with | spill the beans | shed light on | blow the whistle | let slip | come clean about | make known | blow the lid off | put on the record
disclose: make public | make known
conceal: cover up | hush up | sweep under the carpet | sweep under the rug | keep quiet about | keep under wraps | keep secret | draw a veil over | paper over | keep from the public | keep hidden
leak: leaked to the press | find its way into | seep out | make public
undisclosed: not made public | not been made public | not been disclosed | has not been named | did not give details | gave no details | without giving details | not been released | declined to specify
unspecified: did not elaborate | without elaborating | gave no further details | without giving further details | did not say how | did not specify
anonymous: condition of anonymity | asked not to be named | declined to be named | not authorised to speak | not authorized to speak | wished to remain anonymous | spoke off the record
unconfirmed: could not be verified | could not be independently verified | not independently verified | no independent confirmation | yet to be confirmed | could not immediately be confirmed | no official confirmation
unclear: not yet known | remains to be seen | open question | not immediately clear | yet to be determined | no word on
deny: reject as untrue | dismiss as untrue | nothing to do with | have no part in | not true that | disclaim any role | wash hands of | dismiss as false | call it a lie | have no hand in | no truth in | no truth to | plead not guilty | rubbish the claim | say it is not true
denial: no truth to
admit: own up | come clean | plead guilty | take the blame | hold hands up | make no secret | come to terms with | fess up | make a clean breast | accept blame | acknowledge that
acknowledge: accept that | take note of | own up to | face up to
claim: take credit for | say it was behind | assume responsibility | said it carried out | accept responsibility
allege: point the finger at | claim without evidence
accuse: point the finger | point fingers | lay the blame | pin the blame | hold responsible | level accusations | hurl accusations | lay at the door | make allegations against | level charges against
blame: point the finger | lay the blame | hold responsible | put down to | hold accountable | lay at the door | hold to blame | pin on | lay responsibility
criticise: take aim at | lash out | hit out | take to task | find fault with | speak out against | take issue with | come down hard on | lay into | pour scorn on | take a swipe at | tear into | heap criticism on | rail against | call into question | haul over the coals | rake over the coals | let rip at | give short shrift | take a dim view | hit out at | lash out at | come down on | find fault
condemn: speak out against | express outrage at | deplore in strongest terms
praise: speak highly of | pay tribute | heap praise | sing the praises | shower with praise | give credit | tip the hat | take hat off to | full of praise | warm words for | give credit to | single out for praise
welcome: greet with approval | see as good news
promise: give word | give assurances | make a commitment | give an assurance | commit itself to | give a guarantee | give its word
pledge: make a commitment | give word | sign up to
demand: insist on | press for | push for | hold out for | clamour for
urge: call on | call upon | appeal to | press to | lean on
threaten: issue a threat | vow consequences | under threat | hang over
warn: sound the alarm | raise the alarm | raise alarm | put on notice | issue a warning | raise a red flag | send a warning | sound a warning | ring alarm bells | put on alert | sound a note of caution
refuse: turn down | say no | will not budge | dig in heels | give a flat no | not agree to | reject out of hand | not willing to | have none of it | decline to | hold out against | throw out
reject: turn down | vote down | knock back | give thumbs down | say no to | brush aside | reject out of hand | wave away | throw out | give the thumbs down | send packing
agree: sign up to | go along with | give consent | come to terms | see eye to eye | reach a deal | strike a deal | shake hands on | say yes to | sign off on | reach agreement | reach an understanding
agreement: meeting of minds | common ground | deal was reached | an accord was struck
disagree: at odds | be at odds | at loggerheads | fall out over | not see eye to eye | beg to differ | poles apart | fail to agree | take a different view | part company over | fall out | be at loggerheads | differ over
disagreement: war of words | difference of opinion | falling out | no common ground | bone of contention
respond: hit back | fire back | shoot back | issue a response
silent: did not comment | declined to comment | refused to comment | has not commented | not immediately comment | did not respond | not respond to requests | kept silent | kept quiet | kept mum | remained silent | not said a word | gave no comment | no immediate comment | stayed silent | made no statement | keep quiet | say nothing | keep mum | make no comment
apologise: say sorry | offer an apology | express regret | issue an apology | beg forgiveness | ask forgiveness | ask for forgiveness | extend an apology | make amends
retract: take back | walk back | row back | take back words | withdraw the story
reverse: go back on | change its mind | change tack | think again | do an about-turn | back down | do a u-turn | change course | change of heart | turn around | make a u-turn
break: go back on | renege on | fail to honour | fail to keep | fail to honor
honour: make good on | stick to | live up to | abide by | keep its word | keep its promise | hold to
lie: tell an untruth | not tell the truth | economical with the truth | mislead the public | less than truthful | bend the truth
mislead: pull the wool over | give a false impression | lead astray | lead up the garden path
doubt: call into question | cast doubt | take with a pinch | be sceptical | be skeptical | raise questions | have misgivings | raise doubts | have reservations
emphasise: drive home | put the stress on | lay stress on | make clear | stress that | draw attention | make plain
reiterate: say again | once again said | repeat a call
discuss: talk over | go over | hold talks | sit down with | raised the matter
hint: drop a hint | give to understand | leave open the possibility | let it be understood
resign: step down | stand down | hand in notice | quit post | leave office | leave her post | tender resignation | give up his post | vacate the post | fall on sword | bow out | throw in the towel | relinquish the post | give up the premiership | offer resignation | step aside | stand aside | hand in resignation | call it a day | concede the game | tip over the king
dismiss: relieve of duties | remove from office | remove from post | show the door | give marching orders | strip of post | force out of office | drive from office | kick out of government | lay off | let go | make redundant | hand out pink slips | give the boot | shed jobs | cut jobs | cut posts | lose their jobs | lose jobs | give the sack | hand pink slip | relieve of his post | relieve of her post | part company with
oust: remove from power | force from power | drive from power | throw out of office | force out of office | drive out of office
overthrow: remove from power | topple from power | sweep from power | seize power from
appoint: name to the post | put in charge | choose for the post | tap for the post | hand the job | take the helm | hand the reins
elect: vote in | vote into office | send to parliament | sweep to power | return to office | vote into power
inaugurate: swear in | take the oath | take office | take oath of office | assume office | sworn into office | cut the ribbon | open officially | formally open | declare open
rule: hold power | in power | hold the reins | stay in power
candidate: presidential hopeful | in the running | throw hat in the ring | running for office | stand for election | run for office
run: stand for election | seek office | enter the race | throw hat into the ring | join the race | put name forward
vote: go to the polls | head to the polls | cast a ballot | cast their ballots | cast ballots | take to the polls
win: come out on top | take the most votes | sweep the board | romp home | sweep to victory | claim victory | secure a majority | carry the day | take the honours | come away with victory | take all three points | get the better of | come first | finish first
lose: come off second best | suffer defeat | be voted out | fall short of a majority | go down to defeat | miss out | come off worse | fall short | come unstuck
concede: admit defeat | accept defeat
withdraw: pull out of the race | drop out of the race | bow out of the race | pull out of | abandon bid | pull out | pull back | bring home the troops | bring troops home | back out
rigged: vote was stolen | marred by fraud | marred by irregularities | neither free nor fair | stuffed ballot boxes | ballot stuffing | vote rigging
fair: free and fair
unanimous: without dissent | to a man | all in favour | all in favor | with one voice | no votes against | without a dissenting vote | of one mind | no one voted against | without a single vote against | by common consent | nem con | speak with one voice | to a person | nobody against
divided: at odds | split down the middle | deeply split | split along party lines | at loggerheads | at daggers drawn | along party lines | not of one mind
abstain: sit out the vote | decline to vote | refrain from voting
approve: give the green light | give the go-ahead | sign off | wave through | rubber stamp | give blessing | vote for | vote in favour | vote in favor | give a nod | give the nod | give assent | sign into law | give backing to | nod through | give thumbs up | give consent | say yes to | put seal on | sign off on | give its blessing | give the thumbs up | give its backing
enact: sign into law | become law | pass into law | put on statute book | enter into force | come into force | take effect | go into effect | come into effect
block: stand in the way | put a stop to | put a spanner in | hold up | use veto | cast a veto | throw a spanner | close off | bring traffic to a halt | seal off
repeal: take off statute book | strike down | do away with
abolish: do away with | get rid of
deadlocked: ended without agreement | ended without result | failed to agree | reached an impasse | at a standstill | came to nothing | no sign of progress | no agreement was reached
deadlock: dead end | reach an impasse | no progress made | hit a brick wall | come to nothing
progress: step forward | make headway | step in right direction | gain ground | moving forward | make inroads | move forward | make strides | move ahead
setback: step backwards | step back | body blow | bad news for
dissolve: send parliament home
postpone: put on hold | put on ice | kick down the road | push back | put on the back burner | kick into long grass | put off | put back | leave until later
coalition: join forces with | team up with | power sharing | enter government with
ally: close partner of
support: throw weight behind | stand by | stand with | stand behind | speak in favour of | speak out for | side with | rally behind | come out in favour | come out for | get behind | lend backing | get on board | vouch for | in favour of | in favor of | shoulder to shoulder | take the side of | come down in favour | get backing
oppose: come out against | stand against | set face against | take a stand against | put up a fight | speak against | stand up to | take against
abandon: turn back on | turn its back on | walk away from | leave in the lurch | throw under the bus | give up on | drop plans | call off the game
negotiate: sit at the table | at the negotiating table | hold talks | hammer out a deal | iron out differences | sit down together | come to the table | around the table | enter into talks | open talks | engage in dialogue
meet: hold a meeting | get together | come face to face | sit down with | hold talks | face to face
reconcile: bury the hatchet | mend fences | patch up differences | smooth over | mend ties | build bridges | bury differences | resolve differences
mediate: act as a go-between | bring the sides together | broker a deal | act as intermediary | serve as a go-between | bring both sides together
sever: break off | break ties | cut ties | cut off relations | break off relations | end diplomatic relations
expel: throw out | kick out | send packing | send home | order to leave | declared persona non grata | given hours to leave | show the door | ordered out
summon: call in the ambassador | call to the ministry | haul in | call to account | call on the carpet
recognise: grant recognition | accept as legitimate | regard as legitimate
sanction: freeze the assets | freeze assets | add to the list | put on blacklist | put on sanctions list | impose restrictions on | impose penalties on | hit with sanctions | slap sanctions | cut off from markets | place under sanctions
evade: get around | get round | find a way round | slip through the net | give the slip
retaliate: hit back | strike back | respond in kind | pay back | tit for tat | an eye for an eye | take countermeasures | in revenge for | in response to the attack | exact revenge | pay back in kind
violate: run counter to | in breach of | flout the rules | in defiance of | ride roughshod over | fail to observe | break the terms | fly in the face | in contravention of | cross a red line | fall foul of | in violation of
comply: abide by | live up to | play by the rules | stick to | toe the line | fall into line | act in accordance with | in line with
intervene: step in | interfere in affairs | wade in
interfere: meddle in | stick nose in | poke nose into | interfere in affairs | meddle in affairs
escalate: go up a gear | spiral out of control | ratchet up | fan the flames | spin out of control | add fuel to the fire | pour oil on fire
de-escalate: calm tensions | ease tensions | cool tempers | lower the temperature | defuse tensions | dial down | reduce tensions | calm things down | take the heat out
invade: march into | roll into | cross the border into | send troops into | move troops into | send in the army | send in the tanks
attack: open fire on | come under fire | carry out a strike | launch a strike | come under attack | strike at | set upon | fire on | rain down on | let fly at
capture: take control of | gain control of | fall into hands of | seize control of | wrest control of | bring under control
recapture: win back | take back | regain control of | retake control of
retreat: pull back | fall back | pull out of | give ground | beat a retreat | give up ground | move to new positions | withdraw to positions
advance: gain ground | push forward | break through the lines | push deeper into | press ahead | move forward | press on | push on | push ahead | forge ahead | go forward | move ahead
surrender: lay down arms | lay down weapons | give up the fight | raise the white flag | give up arms | hand over weapons | give themselves up
ceasefire: lay down arms | end to the fighting | silence the guns | halt to fighting | halt in hostilities | stop shooting | guns fall silent | guns fell silent | pause in fighting | cessation of hostilities | end of hostilities
fight: take up arms | trade fire | exchange fire | engage in combat
deploy: send troops | send soldiers | put boots on ground
mobilise: call up | call up reservists | put on war footing
conscript: call up | called to serve
enlist: sign up | join up | join the ranks | join the army | join the forces | join the military
repel: beat back | fight off | fend off | beat off | drive back | turn back | push back | ward off
intercept: shoot down | knock out of the sky | destroyed in mid-air | bring down drones
kill: take the life | shoot dead | gun down | leave dead | claim the lives | take out | claimed lives
die: lose his life | lose her life | lose their lives | succumb to | pass away | died of wounds | died in action
execute: put to death | carry out death sentence | sent to the gallows | death by hanging | death by firing squad
massacre: mass killing | mass murder | indiscriminate killing | mass execution | killed in cold blood
destroy: raze to the ground | reduce to rubble | lay waste to | wipe off the map | level to the ground | blow to pieces | reduce to ashes | burn to the ground | wipe out | destroy beyond repair
besiege: lay siege to | surround on all sides | cut off supplies | place under siege | hem in | ring with troops
flee: take flight | run for lives | seek safety | leave in haste | take refuge | leave homes | escape to safety | leave their homes
evacuate: get out of harm | remove from danger | bring to safety
suicide-bomber: blow himself up | blow herself up | wearing a suicide vest | explosives vest
bomb: blow up | explosive device
plot: hatch a plan | conspire to | be planning an attack | plan to carry out | planned to attack
thwart: nip in the bud | foil the plan | stop in its tracks | put paid to | put a stop to | head off | break up a plot
arrest: take into custody | place under arrest | round up | put in handcuffs | lead away in handcuffs | take into detention
imprison: put behind bars | send to prison | throw in jail | lock up | send to jail | hand a prison term | give a jail term | place behind bars | sentence to jail | jail for
release: set free | let go | walk free | let out | release from custody | regain freedom | free from custody | freed from captivity
pardon: grant clemency | grant an amnesty | commute the sentence | grant a pardon | grant reprieve
torture: treat inhumanely | hold in inhumane conditions | subjected to electric shocks
protest: take to the streets | hold a rally | stage a rally | march through the streets | march against | stage a sit-in | come out onto streets | pour into the streets | march on parliament | voice opposition | out on the streets | rally against | stage a demonstration | make voices heard | come out in protest
disperse: clear the square | clear the streets | break up the crowd | move the crowd on | clear demonstrators | drive back the crowd | break up the protest | break up | move on
suppress: put down | crack down on | stamp out | crush revolt | clamp down on
crackdown: heavy hand of | come down hard on | iron fist | get tough on
riot: go on the rampage | run riot
clash: come to blows | face off with | scuffle with | exchange blows | fight running battles
peaceful: pass off without incident | passed off peacefully | without incident | without violence | go off without incident | no trouble reported | without bloodshed
violent: turn to violence | turn ugly | get out of hand | boil over into violence | spill over into violence
boycott: stay away from | refuse to take part | refuse to attend | not take part | walk out of | sit out the election | stay away | shun the
blockade: block the roads | block roads | close off access | block access | cut off the road
incite: stir up | whip up | stoke tension | fan the flames | egg on
unrest: social upheaval | street violence | disturbances on streets | breakdown of order
strike: down tools | walk off the job | lay down tools | stop work | refuse to work | take industrial action | go on strike | stay off the job | stop working | withhold labour | come out on strike | out on strike | withdraw labour | put down tools | walk out
understaffed: short of staff | lack of staff | short of workers | not enough staff | not enough people | lack of personnel | too few staff | shortage of staff | short of hands
unpaid: not been paid | without pay | owed wages | back pay owed
overtime: extra hours
reinstate: give job back | take back workers
bargaining: pay talks | wage talks | negotiate pay | negotiate wages
migrant: people in small boats
refugee: forced from their homes | fled from fighting | uprooted by war | forced to flee | displaced from their homes | displaced by fighting
asylum: claim protection | apply for protection | ask for refuge
deport: send back | send home | remove from the country | put on a plane home | return to country of origin | return home by force
undocumented: without papers | without documents | without a visa | no valid papers | without permission to stay | no right to remain | in the country illegally | enter illegally
naturalise: grant citizenship | become citizens | receive passport
exile: live in exile | flee abroad | forced abroad | leave homeland
smuggle: bring in illegally
discrimination: unequal treatment | treat unfairly | treated differently | different treatment
persecute: single out for punishment | hunt down | target for beliefs | target for faith
freedom: right to speak | free speech | freedom of speech | free expression
censor: take off the air | muzzle the press | gag the press | ban from publication | block website | pull from the air | take down posts | silence the media | take off air | pull from air
pray: say prayers | offer prayers | kneel in prayer | hold a vigil
worship: attend mass | attend service | go to church | attend prayers | gather for prayers
cleric: man of the cloth | religious leader | member of the clergy | church leader | spiritual leader
pope: head of the church | head of the catholic church | holy father | leader of the world's catholics
convert: change of faith | embrace islam | embrace christianity
desecrate: defile a grave
spy: work for intelligence | work for foreign intelligence | work for a foreign power | pass secrets to | pass information to | spy for | passing state secrets | sell secrets | hand over secrets
espionage: passing secrets to | working for foreign service | acting for a foreign state
eavesdrop: listen in | tap the phone | tap phones | bug the office | monitor calls | listen in on | intercept calls
infiltrate: work undercover
investigate: look into | open a probe | launch a probe | get to the bottom | launch an inquiry | check the claims
surveillance: keep watch | keep tabs on | keep an eye on | track movements | watch closely | follow by agents
disinformation: fake news | false stories | spread lies | false narrative
sabotage: act of destruction
defect: switch sides | change sides | cross the floor | jump ship
declassify: make public | release files | lift secrecy
government: the powers that be | those in power | the ruling cabinet
opposition: critics of the government | government opponents
dispute: war of words | trade accusations | trade blame
neutral: sit on the fence | stay out of | take no side | not take sides | stay on the sidelines | take neither side
aggression: unprovoked attack | act of war
independence: break away from
annex: declare part of | incorporate into | absorb into | make part of
separatist: seek to break away
reform: shake up | root and branch | clean sweep | sweeping changes
corrupt: line pockets | on the take | take bribes | take kickbacks | accept bribes
transparent: open to scrutiny | above board | open to inspection
trust: have faith in | have confidence in | put faith in
mistrust: lack of trust | lose faith in | lost confidence in
confident: in no doubt | have no doubt | beyond doubt | without doubt | be sure of | sure of | have every confidence
uncertain: hang in the balance | up in the air | touch and go | unknown at present | in doubt | open to question | remain to be seen
angry: up in arms | hot under the collar | see red | hopping mad | lose temper
worried: express concern | raise concerns | give cause for concern | deep concern
disappointed: let down | not what we hoped | less than expected
influence: hold sway
pressure: turn the screws | turn up the heat | tighten the screw | put under strain | tighten the noose | twist arm | twist the arm
force: leave no choice | leave no option
compromise: meet halfway | meet in the middle | find middle ground | split the difference | middle ground
delay: drag its feet | drag feet | play for time | stall for time | put off | push back | hold up | put back | put on hold | put on ice | kick into the long grass | run behind schedule | fall behind schedule | drag on
ignore: turn a blind eye | turn deaf ear | look the other way | fall on deaf ears | not take notice | pay no heed | disregard the warning | took no notice | went unheeded | take no notice | turn a deaf ear | pay no attention | brush aside
stop: call a halt | put an end to | bring to a halt | bring to an end | come to a halt | ground to a halt | grind to a halt | come to a standstill | bring to a standstill | pull the plug
continue: carry on | press on | keep going | forge ahead | press ahead with | push ahead with | stick with | keep on | keep up | go ahead
solve: find a solution | reach a solution
cause: give rise to | bring about | result in | lead to | set off | spark off | touch off | be behind
accountable: bring to justice | made to answer | face justice | stand accountable | answer for
impunity: go unpunished | get away with | no one held responsible | escape punishment
mourn: pay respects | observe a minute's silence | lay wreaths | pay last respects
rise: go up | move up | creep up | tick up | inch up | shoot up | climb higher | edge higher | head higher | push higher
increase: go up | step up | ratchet up | ramp up | scale up
fall: go down | come down | drop off | tail off | fall away | edge lower | drift lower | tick down | inch down | slip back
plunge: go into freefall | take a tumble | take a nosedive | fall off a cliff | drop like a stone
soar: go through the roof | shoot through the roof | hit the roof | go sky high
reduce: cut back | scale back | scale down | pare back | roll back | rein in | whittle down | wind down | dial back
double: increase twofold | rise twofold | twice as many | twice as much | go up twofold
halve: cut in half | cut by half | fall by half | drop by half | slash by half
triple: increase threefold | rise threefold | three times as many | three times as much
unchanged: leave on hold | keep on hold | leave as is | stay flat | hold steady | stand pat | stay the same | remain the same | keep steady
recover: bounce back | claw back | get back on track | bottom out | get back on its feet | turn the corner
stagnate: flat growth | fail to grow | grind to a halt | tread water | mark time
worsen: go from bad to worse | get worse | go downhill
improve: get better | look up | change for the better
accelerate: speed up | gather pace | pick up speed | gather momentum | gain momentum | pick up pace | gather steam
slow: lose momentum | lose steam | run out of steam | slow down | lose pace
exceed: go over | top out above | more than | go beyond | in excess of
peak: hit a high | reach a high | record high | all-time high | highest level
trough: hit a low | reach a low | record low | all-time low | lowest level
begin: get under way | get underway | kick off | set in motion | get going | set about | get off the ground | make a start
launch: roll out | set up | get off the ground | bring to market | blast off | lift off | take to the skies | send into orbit | put into orbit
start: fire the starting gun | get the ball rolling | set the ball rolling | embark on
resume: start again | get back under way
end: come to an end | draw to a close | bring to an end | put an end to | bring to a close | wind up | draw a line under | put a stop to | bring the curtain down | call time on
finish: wrap up | round off | see through | polish off
late: behind schedule | not on time | past the deadline
punctual: on time | on schedule | to schedule | as scheduled
cancel: call off | pull the plug on | scrap plans for
shelve: put on ice | put on the back burner | mothball plans | lay aside
trigger: set off | touch off | spark off | lead to
result: come as a result | as a consequence
because: on account of | due to | owing to | as a result of | thanks to | in view of | in the wake of | on the back of
plan: set out to | have in mind | draw up | be set to | be due to | gear up
intend: set out to | have in mind | mean to | look to | be minded to
prepare: get ready | gear up | make ready | brace for | draw up plans
propose: put forward | come up with | float the idea | moot the idea | table a proposal
consider: think about | look into | toy with | weigh up | give thought to | mull over | have under consideration
decide: make up mind | opt for | settle on | come down in favour of | make the call | come to a decision
undecided: keep options open | sit on the fence | not made up mind | no final decision | yet to decide | open question
accept: say yes to | go along with | sign up to | give way to
concession: give ground | meet halfway
settle: reach a settlement | out of court
possible: on the cards | cannot be ruled out | on the table | open to | in the offing | not out of the question
likely: on course to | odds on | set to
unlikely: against the odds | a long shot | off the cards | not on the cards | slim chance
impossible: out of the question | off the table
certain: beyond doubt | without doubt | guaranteed to | a foregone conclusion | a done deal
congratulate: offer congratulations | send congratulations
responsible: to blame | at fault | behind the attack | carry the can
defend: stand up for | speak up for | come to the defence of
find: come across | come upon | track down | unearth evidence | stumble on | hit upon
discover: find out | come to light | bring to light
retrieve: get back | bring back | take back
disappear: go missing | drop out of sight | fall off the radar | vanish without trace
search: look for | hunt for
arrive: show up | get to | pull in | get in | touch down
leave: set off | head off
return: come back | go back | head back | get back
approach: close in | draw near | bear down on
enter: go into | make its way into | set foot in | move into
gather: come together | get together | flock to
spread: fan out | take hold
transport: move by road | carry by air
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
never: at no time
sudden: out of the blue | without warning | without notice | all of a sudden
gradual: step by step | bit by bit | little by little | over time
simultaneously: at the same time | in tandem
next: in line | up next
annual: each year | every year | per year | once a year
daily: each day | every day | per day
nearly: close to | just under | just short of | not far off | shy of | all but
about: in the region of | in the order of | or so | more or less | somewhere around
exceeding: north of | upwards of | more than | in excess of | well over
below: less than | south of | fewer than
entirely: from top to bottom | in full | lock stock and barrel | across the board
partly: to some extent | in part | to a degree | up to a point
total: in all | all told | all in all
most: the bulk of | the lion's share | the vast majority | the greater part
few: a handful of | a small number
many: a host of | scores of | a raft of | a string of | a number of | a slew of | dozens of
shortage: in short supply | lack of | run short | run low
scarce: in short supply | hard to come by | thin on the ground
sufficient: more than enough | plenty of
exhaust: use up | run out of | run down
additional: on top of | in addition to
whole: from start to finish | in its entirety
together: side by side | hand in hand | in concert
alone: on his own | on her own | on its own | single handed
succeed: come off | pull off | make a success of | come good
success: pay off | bear fruit | go to plan
fail: fall through | fall flat | come to nothing | miss the mark | go wrong | come to grief | fall short | come unstuck | flunk the test
collapse: fall apart | fall to pieces | break down | come apart | fold up | give way
help: lend a hand | give a hand | come to the aid | pitch in | come to the rescue
hinder: get in the way | stand in the way | hold back | put obstacles in
obstacle: stumbling block | sticking point
prevent: head off | stave off | ward off | put a stop to | keep from
avoid: steer clear of | get round | keep away from
cost: come at a price | price tag
expensive: cost a fortune | at a high price
cheap: at a knock-down price | for next to nothing | at a bargain price
free: at no cost | without charge | without payment | free of charge
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
surplus: budget in the black
invest: put money into | plough into | sink money into | pump money into | pour money into
buy: snap up | take over | buy up | acquire control of
acquire: take over | buy out | snap up
merge: join forces | combine operations | team up
sell: put on the market | dispose of | part with | offload assets | sell off
float: go public | list shares | come to market | stock market debut | make its stock market debut
privatise: sell off | transfer to private hands
nationalise: take into public ownership | bring into public ownership | take into state hands
subsidise: give subsidies | prop up with public money
redundant: lose their jobs | lay off | out of work | job losses | job cuts
unemployed: out of work | out of a job | without a job | looking for work | without work
hire: bring in | bring on board
retire: call it a day | hang up his boots | hang up her boots | bow out | end his career | end her career | call time on career
successor: take over from | fill the shoes | step into the shoes | succeed as
tariff: import tax | import duty | customs duty
protectionism: trade barriers
regulator: competition watchdog | supervisory body
monopoly: corner the market | dominate the market
cartel: fix prices | price fixing
inflation: cost of living | price rises | rise in prices | rate of price growth
recession: economic downturn | two quarters of contraction | negative growth | shrinking economy
austerity: spending cuts | tighten belts | belt tightening
rate-cut: cut interest rates | lower borrowing costs | cut borrowing costs
rate-hike: raise interest rates | raise borrowing costs | lift borrowing costs | put up interest rates
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
offline: knocked out | out of action | taken down
inaccessible: cannot be reached | not be reached | not be opened | cannot be opened
ransom: pay-off demand | demand for money
breach: personal data exposed | data leak | data breach
malfunction: stop working | break down | go wrong | fail to work
vulnerability: security hole | security flaw | weak spot | weak point
update: software fix | security patch
splashdown: return to earth | land in the sea
orbit: circle the earth | circle the planet | go round the earth
spacewalk: walk in space | work outside the station
scientist: research team | team of researchers
researcher: study author | lead author
discovery: major find
analyse: look closely at | take a close look | pore over
prove: bear out | stand up to scrutiny
disprove: turn out to be false | be proved wrong
confirm: bear out | stand by
extinct: die out | wiped out
endanger: put at risk | put in danger | place at risk
warming: rise in temperatures | rising temperatures
pollute: foul the air | release into the river
recycle: use again | put to new use
defeat: get the better of | knock out | come off worse | suffer a loss | see off
draw: share the points | end all square | share the spoils | finish level | end level | play out a tie | split the point | agree a draw | agree to a draw
champion: lift the trophy | win the title | clinch the title | take the title | lift the cup | win the crown | be crowned champion
equalise: draw level | level the score | make it level | bring level | pull level
lead: go ahead | take the lead | break the deadlock | go in front | at the helm | in charge | at the head | head up
score: find the net | put away | get on the scoresheet | hit the target | tuck in | net the ball
eliminate: knock out | send home | crash out | go out | exit the tournament | dump out
qualify: book a place | reach the finals | secure a place | punch their ticket | earn a place
relegate: drop down a division | drop to the second tier | lose top-flight status
promote: win promotion
substitute: come on for | come off the bench | bring on
dismissed: send off | receive a red card | given his marching orders | shown a red card
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
gold: win gold | take gold
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
publish: bring out | go to press
print: run the story | carry the story
report: break the story | break the news
quote: cite as saying
libel: false story | defame in print
close: shut its doors | shut up shop | close its doors | shut down | close down | cease operations
open: open its doors | throw open | open to the public | open to traffic
school: place of learning
exam: sit a paper | sit the test
pupil: school child | school student
absent: not turn up | fail to attend | play truant | skip school
graduate: complete studies | finish university
enrol: take up a place
farmer: work the land | tend the land | agricultural producer
harvest: bring in the crop | get the crop in
crop: wheat yields | cereal yields
cull: put down | destroy the animals | put to death
drought: lack of rain | little rain | below-average rainfall
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
collision: crash into | plough into | smash into
grounded: not allowed to fly | kept on the ground | unable to fly | not permitted to fly
aground: run aground | stuck on a sandbank | hit bottom | hit the rocks
reopen: open again | back in service | back in operation | open to traffic again
operational: up and running | in service | in operation | back in action
idle: out of use | not in use | stand still | stand idle
build: put up | under construction
construction: building work | lay the foundations | lay the foundation stone | break ground
demolish: knock down | pull down | tear down
renovate: do up | give a facelift | bring up to date | modernise the
repair: put right | get working again | patch up
complete: put the finishing touches | finish the job | see to completion | bring to completion
unfinished: not yet finished | still incomplete
overrun: go over budget | over budget | run over
connect: link up | join up
dig: sink a shaft
tender: invite bids | put out to contract | invite offers
contractor: building firm | construction firm | construction company
skyscraper: tower block | high rise building
pipeline: gas link
blackout: power cut | power failure | loss of power | without electricity | without power | lights go out
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
nearby: close at hand | within a stone's throw | next door
remote: off the beaten track | in the middle of nowhere | far from anywhere
everywhere: all over the place | in every corner
centre: heart of the city | town centre | city centre
near: close to | in the vicinity of | not far from | within sight of
accompany: go along with | along with
including: among them
exclude: leave out | shut out | keep out
include: count among
omit: leave out | make no mention | fail to mention
replace: take the place | step in for | stand in for | fill in for | take over from
exchange: swap for
adjust: bring into line | bring in line
change: make a change | switch to | turn round
reversal: about face | change of heart
renew: breathe new life
expire: run out | come to the end
valid: in force | hold good
invalid: null and void | no longer valid
enforce: bring into force | put into effect | put into force
effective: come into force | take effect | go into effect | come into effect | enter into force
overlook: fail to notice | fail to spot
mistake: slip up | made in error | by mistake | in error
correct: put right | set the record straight | set right
false: untrue claim | without foundation | wide of the mark
true: in line with facts
unproven: without evidence | lack of evidence
explain: shed light on | throw light on | give reasons
suggest: point to | give to understand | hint at
reply: get back to | come back with
ask: put a question
request: call on
insist: stick to its guns | stick to his guns | stick to her guns | stand firm | hold firm
persuade: talk into | win over | bring round
convince: win over | bring round
encourage: egg on | give heart
reassure: put at ease | put minds at rest | calm nerves | allay fears
worry: give cause for concern | raise concerns | cause alarm | raise alarm
hope: keep fingers crossed | look forward to
shock: leave reeling
disappoint: let down | fall short of expectations
satisfied: happy with | pleased with
calm: keep cool | cool heads
expect: look forward to | count on | bank on
estimate: put the figure at | put at
calculate: add up
compare: set against
monitor: keep an eye on | keep tabs on | keep watch on | keep under review | follow closely
examine: look into | go over | take a look
inspect: check over | look over
oversee: be in charge | take charge
cooperate: work together | join hands | pull together | work hand in hand
join: team up with | become a member | become part of
quit: pull out of | walk out on
participate: take part
attend: be present | be there
compete: go head to head | vie for | go up against
rival: stand against
dominate: rule the roost | hold sway
control: have the upper hand | take charge of | in command of
gain: make headway | make inroads | make progress
proceed: go ahead | press ahead | push ahead
persist: dig in | keep at it | refuse to give up
survive: stay afloat | pull through | live to tell the tale | keep afloat
save: stave off collapse | bail out
bailout: state aid | financial lifeline | financial rescue | public money
risk: run the risk | stand to lose | at stake | be in jeopardy
jeopardise: put at risk | put in jeopardy | place in doubt
safe: out of danger | out of harm's way | free of danger
protect: shield from | keep safe | keep from harm | look after
damage: do harm | cause harm | wreak havoc
undamaged: without damage | in one piece
contribute: play a part | have a hand in | chip in
involve: have a hand in | be a party to
fit: in good shape | back in training | match fit
separate: set apart | part ways | go separate ways | split from
unite: bring together | come together | close ranks
split: go separate ways | part ways | be divided over | divided on
equal: on a par | neck and neck | on level terms
different: at variance | not the same | a far cry from
same: one and the same
suitable: fit for purpose | fit the bill
useless: of no use | not fit for purpose
broken: out of order | out of service | on the blink
new: state of the art
old: long in the tooth | past its prime
modern: state of the art | up to date
outdated: out of date | behind the times | past its sell-by date
popular: in demand | all the rage | sell like hot cakes
unpopular: out of favour | out of favor | lose favour
famous: household name | widely known
unknown: little known | no one knows
booking: show a yellow card | receive a yellow card
rule-out: rule out
`;
