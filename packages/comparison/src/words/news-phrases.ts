/**
 * Turns of phrase, each with the plain word it stands for: `word: phrase | phrase`. Any inflection of each of its words. To be
 * reviewed and extended by a journalist: what reads literally as often does not belong.
 */
export const NEWS_PHRASES = `
evacuate: move to safety | lead to safety | take to safety | bring to safety | clear the building | order to leave | leave their homes | force from their homes | flee their homes | get out of harm | remove from danger
rescue: bring to safety | pull to safety | pull from the water | pull from the rubble | pluck from | winch to safety | save the life | come to the aid | get out alive | pull out alive
die: lose their life | lose his life | lose her life | lose their lives | pass away | meet his death | be pronounced dead | pronounced dead | succumb to injuries | succumb to wounds | breathe his last | did not survive | found dead | claim the life | succumb to | died of wounds | died in action
kill: take the life | claim the lives | claim the life | beat to death | stab to death | shoot dead | burn to death | crush to death | leave dead | put to death | gun down | mow down | take out | claimed lives
survive: live through | come through | live to tell | stay alive | come out alive | escape with their lives | pull through | cheat death | stay afloat | live to tell the tale | keep afloat
unhurt: without a scratch | escape injury | walk away from | in good health | safe and sound | without injury
drown: go under | lose life in water | perish at sea
injured: in hospital | taken to hospital | need medical treatment | suffer injuries | sustain injuries | pick up an injury | carried off | stretchered off | forced off
hospitalise: take to hospital | rush to hospital | admit to hospital | send to hospital | need hospital treatment | transport to hospital
discharge: leave hospital | send home | go home from hospital | allow home | release from hospital
critical: fight for life | fighting for his life | fighting for her life | in intensive care | between life and death | on life support | life in danger | in grave condition
stable: out of danger | no risk to life | not in danger | life not in danger
missing: unaccounted for | no trace of | nowhere to be found | fail to return | without trace | not been found | whereabouts unknown | go missing | not been seen
disappear: go missing | vanish without trace | drop out of sight | fail to come home | not been seen since | fall off the radar
find: track down | come across | bring to light | stumble upon | stumble on | come upon | unearth evidence | hit upon
search: look for | hunt for | comb the area | scour the area | comb through | look into | turn upside down | sift through
crash: plough into | slam into | smash into | go off the road | leave the road | come off the road | lose control | run off the road | veer off
collide: hit head-on | run into each other | crash into each other | bump into | crash head-on
derail: leave the tracks | come off the rails | jump the tracks | jump the rails | come off the tracks | leave the rails
overturn: turn over | flip over | roll over | tip over | keel over | land on its roof | end up on its roof | turn upside down | set aside | strike down | throw out | reverse the ruling | quash the conviction
capsize: turn over | keel over | tip over | turn turtle
sink: go down | go under | go to the bottom | take on water | disappear beneath the waves
aground: run aground | wash ashore | wash up | hit the rocks | hit rocks | stuck on a sandbank | hit bottom
adrift: lose engine power | without power | drift at sea
fall: go over the edge | lose footing | lose his footing | lose balance | go down | come down | drop off | tail off | fall away | edge lower | drift lower | tick down | inch down | slip back
run-over: knock down | hit by a car
speeding: break the speed limit | over the speed limit | drive too fast | excessive speed | high speed | too fast
drunk: under the influence | over the limit | drunk at the wheel | above the limit | blood alcohol | smell of alcohol | have too much to drink
drive: behind the wheel | at the wheel | take the wheel
asleep: nod off | doze off | fall asleep | drop off to sleep
stop: come to a halt | come to a stop | bring to a halt | come to a standstill | pull over | call a halt | put an end | put a stop | put an end to | bring to an end | ground to a halt | grind to a halt | bring to a standstill | pull the plug
stranded: stuck in | unable to leave | trapped in
trapped: unable to get out | pin under | stuck under | stuck inside | bury under | bury alive
collapse: cave in | come crashing down | fall apart | fall to pieces | break down | come apart | fold up | give way
destroy: wipe out | lay waste | burn to the ground | reduce to rubble | reduce to ashes | raze to the ground | tear apart | write off | blow apart | leave in ruins | burn down | lay waste to | wipe off the map | level to the ground | blow to pieces | destroy beyond repair
damage: leave its mark | take a toll | cause damage | do harm | cause harm | wreak havoc
explode: blow up | blow to pieces | blow apart
detonate: set off | blow up
fire: go up in flames | burst into flames | catch fire | catch alight | set alight
ignite: catch fire | burst into flames | set fire | set ablaze | set on fire | set alight | go up in flames | catch alight | break into flames
extinguish: bring under control | under control | get under control
contain: bring under control | get under control | keep in check | hold in check | stop the spread | under control
arson: deliberately set | set on purpose | started deliberately | set deliberately | deliberate fire | set fire to
rage: out of control | burn out of control
spread: get out of control | fan out | take hold
smoke: thick plume
flood: burst its banks | break its banks | overflow its banks | under water | rising water | water levels rise
submerged: under water | beneath the water | below the water
rain: heavy rain | come down in buckets | heavens open | wet weather
freeze: below zero | below freezing | sub-zero temperatures | minus temperatures | drop below zero | fall below zero
heatwave: extreme heat | hot weather | soaring temperatures | record temperatures | searing heat
drought: lack of rain | little rain | dry weather | dry spell | water shortage | below-average rainfall
storm: high winds | strong winds | gale-force winds | bad weather | rough weather | severe weather
landfall: come ashore | hit the coast | reach the coast | strike the coast | cross the coast
subside: die down | blow over | calm down | let up | blow itself out
recede: go down | water level falls
blackout: power cut | power outage | lose power | without electricity | without power | power failure | lights go out | cut off electricity | loss of power
strike: stay away from work | bear down on | sweep across | sweep through | tear through | rip through | down tools | walk off the job | lay down tools | stop work | refuse to work | take industrial action | go on strike | stay off the job | stop working | withhold labour | come out on strike | out on strike | withdraw labour | put down tools | walk out
homeless: without a roof | lose their homes | without a home | roof over their heads | no fixed abode | live on the street | sleep rough | without shelter
refuge: safe place | safe haven | place of safety
arrest: take into custody | place under arrest | take away in handcuffs | put in handcuffs | lead away in handcuffs | pick up by police | be under arrest | catch red-handed | round up | take into detention
detain: take into custody | hold in custody | in police custody | remand in custody | keep in custody | behind bars
surrender: give up | give himself up | turn himself in | hand himself in | give herself up | turn herself in | walk into a police station | lay down arms | lay down their arms | lay down weapons | give up the fight | raise the white flag | give up arms | hand over weapons | give themselves up
flee: run away | make off | take flight | make a getaway | take to his heels | run for their lives | leave the scene | drive off | on the run | speed off | leave in a hurry | head for safety | head for higher ground | run for lives | seek safety | leave in haste | take refuge | leave homes | escape to safety | leave their homes
escape: get away | break out | break free | slip away | give police the slip | make a getaway
fugitive: on the run | at large | still at large | wanted by police
pursue: give chase | run after | go after | chase after
question: interview under caution | put questions to | help police with inquiries | help with inquiries | help police with their inquiries
confess: own up | admit guilt | make a confession | come clean | admit the crime | make a clean breast | admit responsibility
deny: plead not guilty | protest his innocence | maintain his innocence | protest her innocence | reject the accusation | reject the allegation | insist on his innocence | dispute the charge | say it is untrue | have nothing to do with | reject as untrue | dismiss as untrue | nothing to do with | have no part in | not true that | disclaim any role | wash hands of | dismiss as false | call it a lie | have no hand in | no truth in | no truth to | rubbish the claim | say it is not true
guilty: to blame | in the wrong | at fault
innocent: not to blame | did nothing wrong | done nothing wrong | without guilt
plead: enter a plea
convict: find guilty | found guilty | return a guilty verdict | guilty verdict
acquit: find not guilty | found not guilty | clear of charges | clear of all charges | walk free from court | let off | walk free | not guilty verdict | drop all charges
charge: bring charges | press charges | file charges | face charges | lay charges
indict: bring charges | formally charge | grand jury charge
prosecute: bring to justice | put on trial | bring to trial | bring before court | take to court | haul before court | bring a case
trial: stand trial | go on trial | appear in court | face a judge | face trial | appear before the court | be in the dock
sue: take to court | take legal action | file suit | file a lawsuit | bring a lawsuit | go to court | launch legal action | lodge a claim | seek damages
lawsuit: legal action | court action | legal proceedings | court case
appeal: take to a higher court | challenge the verdict | challenge the ruling | contest the verdict | contest the ruling
sentence: send to prison | put behind bars | hand down a term | give a prison term | send to jail | jail term | prison term
imprison: put behind bars | lock up | put away | send to prison | send to jail | serve time | do time | in jail | in prison | throw in jail | hand a prison term | give a jail term | place behind bars | sentence to jail | jail for
prisoner: behind bars
release: set free | let go | let out | free on bail | walk free | let off | out of prison | out of jail | release from custody | regain freedom | free from custody | freed from captivity
bail: post bond | release on bail | free on bail
pardon: grant clemency | let off | grant an amnesty | commute the sentence | grant a pardon | grant reprieve
suspended: not go to prison | no jail time | place on leave | take off duty | remove from duty | send on leave
execute: put to death | send to the gallows | death sentence carried out | give a lethal injection | carry out death sentence | sent to the gallows | death by hanging | death by firing squad
fine: order to pay | made to pay | financial penalty | have to pay
uphold: let stand | leave in place | leave standing | throw out the appeal
dismiss: throw out | strike out | turn down | let go | show the door | relieve of duties | give the sack | remove from post | remove from office | strip of post | fire from job | give marching orders | force out of office | drive from office | kick out of government | lay off | make redundant | hand out pink slips | give the boot | shed jobs | cut jobs | cut posts | lose their jobs | lose jobs | hand pink slip | relieve of his post | relieve of her post | part company with
testify: give evidence | take the stand | take the witness stand | tell the court | be called as witness | speak under oath
witness: see what happened | saw what happened | with their own eyes
lawyer: legal team | legal representative
unanimous: without dissent | to a man | all in favour | of one mind | with one voice | all in favor | no votes against | without a dissenting vote | no one voted against | without a single vote against | by common consent | nem con | speak with one voice | to a person | nobody against
settle: out of court | reach a settlement | come to terms | come to an agreement
liable: have to pay | to blame
murder: take the life | kill in cold blood | put to death
shoot: open fire | gun down | fire shots | fire on | take aim at
stab: attack with a knife | knife attack
strangle: choke to death | by the throat
beat: set upon | rain blows | rain punches | beat up | rough up | lay into | kick and punch
attack: set upon | open fire on | come under fire | carry out a strike | launch a strike | come under attack | fire on | rain down on | let fly at
assault: set upon | beat up | lay hands on
kidnap: take hostage | take away by force | hold hostage | take captive | hold captive | hold for ransom | take against his will
captive: hold against his will | hold against her will | hold against their will
rob: hold up | hold at gunpoint | hold at knifepoint | take at gunpoint | rob at gunpoint
burgle: break into | break in | force entry | gain entry
steal: make off with | get away with | run off with | help himself to | help themselves to | walk off with | take without paying | disappear with
defraud: cheat out of | trick out of | swindle out of | con out of | take for a ride
deceive: take for a ride | lead up the garden path | pull the wool
fake: made up
bribe: pay off | grease the palm | buy off | under the table
extort: demand money | demand with menaces
threaten: hold a gun to | put in fear | issue a threat | vow consequences | under threat | hang over
vandalise: smash up | daub with paint
riot: run riot | go on the rampage | run amok | on the rampage
fight: come to blows | trade blows | trade punches | exchange blows | punches thrown | take up arms | trade fire | exchange fire | engage in combat
disperse: break up | drive back | clear the square | clear the streets | break up the crowd | move the crowd on | clear demonstrators | drive back the crowd | break up the protest | move on
cordon: seal off | tape off | close off | block off | rope off
barricade: block the road
ambush: lie in wait
plot: hatch a plan | draw up a plan | make plans | conspire to | be planning an attack | plan to carry out | planned to attack
accomplice: aid and abet | acting together
deliberately: on purpose | with intent | by design | in full knowledge | knowing full well
deliberate: on purpose
accidental: by accident | by mistake | by chance | not on purpose | in error | without meaning to
accidentally: by accident | by mistake | in error | without meaning to | not on purpose
investigate: look into | open an inquiry | open an investigation | launch an investigation | get to the bottom | launch an inquiry | open a probe | open a case | start an inquiry | launch a probe | check the claims
suspect: point the finger | person of interest | under suspicion
blame: hold responsible | lay at the door | point the finger | pin on | put down to | hold accountable | lay the blame | hold to blame | lay responsibility
responsible: to blame | at fault | behind the attack | behind the crime | carry the can
undetected: under the radar | without anyone noticing | go unnoticed
illegal: against the law | outside the law | break the law | in breach of law
legal: within the law | allowed by law | above board
violate: fall foul of | run foul of | in breach of | break the rules | break the law | run counter to | flout the rules | in defiance of | ride roughshod over | fail to observe | break the terms | fly in the face | in contravention of | cross a red line | in violation of
disobey: fail to comply | not follow orders | ignore orders | disregard orders
obey: abide by | comply with | stick to the rules | follow orders | play by the rules
armed: carrying a gun | carrying a knife | carrying a weapon | with a gun | with a knife
unarmed: without a weapon | not carrying a weapon
sick: take ill | fall ill | feel unwell | in poor health | not feel well | off colour | in bad health | under the weather
sicken: make ill | fall ill | come down with | take ill
contract: come down with | go down with | catch the virus
infected: test positive | tested positive | carry the virus | have the virus
healthy: in good health | test negative | in good shape | fit and well
recover: get better | on the mend | make a full recovery | get over | back on his feet | get well | regain strength | on the road to recovery | back to health | pull through | bounce back | claw back | get back on track | bottom out | get back on its feet | turn the corner
worsen: take a turn | get worse | go downhill | take a turn for worse | go from bad to worse
improve: get better | take a turn for better | look up | change for the better
diagnose: find to have | told he had | told she had
faint: pass out | lose consciousness | black out | fall unconscious
unconscious: in a coma | knock out | lose consciousness
conscious: come round | wake up | regain consciousness | alert and talking
revive: bring back to life | bring round | bring back
vomit: throw up | be sick
breathe: gasp for air | gasp for breath
bleed: lose blood | loss of blood
operate: go under the knife | undergo surgery | have surgery | have an operation | undergo an operation | operating table
treat: give first aid | give treatment | care for | patch up | look after
vaccinate: roll up sleeves | get the jab | get the shot | have the jab | have the shot | receive a dose
quarantine: stay at home | keep apart | isolate at home | stay indoors | shut in
lockdown: stay at home order | stay at home
incurable: cannot be cured | beyond treatment
contagious: spread easily | easily passed on | pass from person to person | spread from person to person | pass between people | spread between people
effective: do the job | have an effect | do the trick | come into force | take effect | go into effect | come into effect | enter into force
ineffective: have no effect | did not work | make no difference
overwhelmed: cannot cope | unable to cope | struggle to cope | stretch to the limit | burst at the seams | full to capacity | push to the limit
shortage: run short | run out of | run low | in short supply | too few | too little | lack of | low on | short of | free of | free from | devoid of | test negative for
sufficient: more than enough | enough to go round | plenty of
pregnant: expect a child | expecting a child | with child | expecting a baby | expect a baby | carry a child
birth: have a baby | give birth | bring into the world | come into the world
born: come into the world | give birth to
suicide: take his own life | take her own life | kill himself | kill herself | end his life | end her life | take their own lives | die by own hand
addicted: hooked on | unable to stop
sober: no alcohol in | on the wagon | free of alcohol
starve: go hungry | nothing to eat | without food | go without food | lack food
hungry: without food | nothing to eat
thirst: without water | nothing to drink
exhausted: worn out | out of strength | at the end of strength
naked: without clothes | in the nude | with nothing on
pollute: pour into | spill into | flow into | foul the air | release into the river
clean: mop up | clean up
leak: seep out | spill out | flow out | pour out | leaked to the press | find its way into | make public
extinct: die out | died out | wipe out | no longer exist | wiped out
endangered: at risk of extinction | threaten with extinction | at risk of dying out | on the red list
cull: kill off | put down | destroy the animals | put to death
euthanise: put down | put to sleep | put to death
bite: sink its teeth | sink teeth into
protect: keep safe | look after | safe from harm | keep from harm | take care of | shield from
careful: take care | take no chances
warn: sound the alarm | raise the alarm | raise a red flag | put on alert | sound a warning | issue an alert | put on notice | raise alarm | issue a warning | send a warning | ring alarm bells | sound a note of caution
alert: raise the alarm | call the police | call the emergency services | dial for help | call for help | on guard | call in the police
prevent: head off | ward off | keep from happening | stave off | nip in the bud | stop from happening | put a stop to | keep from
danger: at risk | in peril | in harm's way | in jeopardy
safe: out of danger | pose no risk | pose no danger | no threat to | out of harm's way | free of danger
fear: be afraid | live in fear | be scared
panic: lose his head | lose their heads | lose their nerve
calm: keep a cool head | keep calm | keep his nerve | keep cool | cool heads
cry: burst into tears | break down in tears | in tears | tears in his eyes | tears in her eyes | fight back tears | shed tears | tears streaming
mourn: pay respects | pay last respects | honour the memory | grieve for | lay flowers | observe a minute's silence | lay wreaths
bury: lay to rest | bid farewell | say farewell | carry to the grave
shocked: taken aback | in shock | struck dumb | lost for words
surprise: out of the blue | without warning | catch off guard | take by surprise | catch unawares | bolt from the blue | come as a surprise | take aback | come as a shock
unexpected: than expected | than forecast | than predicted | out of the blue | without warning | no one expected | nobody expected | out of nowhere | against expectations | against all expectations | against the odds | contrary to expectations | defied expectations | nobody saw coming | at short notice | come as a surprise | catch off guard | take by surprise | catch unawares
suddenly: all at once | without warning | out of nowhere
expected: on the cards | in the offing | see it coming | came as no surprise | widely expected | as expected | long in the making | foregone conclusion | as predicted | in line with expectations | long anticipated | only a matter of time | writing on the wall
inform: let know | make aware | give notice | bring to the attention | keep posted | put in the picture | bring up to date | break the news | fill in on | keep abreast | tell in advance | give advance warning
uninformed: keep in the dark | not be told | no prior knowledge | have no idea | not been told | leave in the dark | without being told | no one told | in the dark | left in the dark | was not told | were not told | no prior notice | had no idea | knew nothing | know nothing | out of the loop | learned from the media | learnt from the media | heard it on the news | first they heard | without being consulted | not been consulted | was never consulted
unaware: have no idea | did not know | know nothing | no knowledge of | in the dark | none the wiser | have no inkling | had not known | had no inkling | without knowing | without the knowledge | not have been aware | did not realise | did not realize | not aware of
know: be aware | have knowledge of | be in the know | well aware
conceal: cover up | keep secret | hush up | keep under wraps | keep quiet | sweep under the carpet | sweep under the rug | hold back | keep from the public | keep quiet about | draw a veil over | paper over | keep hidden
reveal: bring to light | come to light | make public | lay bare | make known | lift the lid | lift the veil | go public with | spill the beans | shed light on | blow the whistle | let slip | come clean about | blow the lid off | put on the record
silent: keep quiet | hold his tongue | say nothing | say no word | make no comment | refuse to comment | decline to comment | did not comment | declined to comment | refused to comment | has not commented | not immediately comment | did not respond | not respond to requests | kept silent | kept quiet | kept mum | remained silent | not said a word | gave no comment | no immediate comment | stayed silent | made no statement | keep mum
unknown: not yet known | remain a mystery | not been established | yet to be established | little known | no one knows
unidentified: not been named | name not released | identity not known | on condition of anonymity | not been identified
confirm: bear out | stand by
doubt: call into question | cast doubt | raise questions | take with a pinch | be sceptical | be skeptical | have misgivings | raise doubts | have reservations
disagree: at odds | not see eye to eye | at loggerheads | differ over | be at odds | fall out over | beg to differ | poles apart | fail to agree | take a different view | part company over | fall out | be at loggerheads
agree: see eye to eye | come to terms | come to an agreement | of one mind | reach a deal | shake hands on | sign up to | go along with | give consent | strike a deal | say yes to | sign off on | reach agreement | reach an understanding
refuse: say no | decide against | turn down | will not budge | dig in heels | give a flat no | not agree to | reject out of hand | not willing to | have none of it | decline to | hold out against | throw out
reject: turn away | say no | turn down | turn his back on | rule out | vote down | knock back | give thumbs down | say no to | brush aside | reject out of hand | wave away | throw out | give the thumbs down | send packing
accept: say yes | give the nod | say yes to | go along with | sign up to | give way to
allow: give the go-ahead | give the green light | give permission | give leave | give the all-clear | give the nod | get the go-ahead | get the green light
forbid: not be allowed | do not allow | place a ban | put a ban
cancel: call off | not go ahead | not take place | pull the plug | not be held | pull the plug on | scrap plans for
postpone: put off | put back | push back | put on hold | put on ice | move to a later date | hold over | kick down the road | put on the back burner | kick into long grass | leave until later
suspend: put on hold | put on ice | halt for now | hand a ban | banned for | serve a ban
resign: step down | stand down | hand in notice | quit post | hand in resignation | leave office | leave his post | step aside | give up his post | tender resignation | leave her post | vacate the post | fall on sword | bow out | relinquish the post | give up the premiership | offer resignation | stand aside | call it a day | concede the game | tip over the king
divorce: split up | break up | part ways | go separate ways | end their marriage | dissolve the marriage | end of marriage | dissolution of marriage
separate: split up | break up | part ways | part company | set apart | go separate ways | split from
marry: tie the knot | get married | get hitched | walk down the aisle | exchange vows | say i do | exchange rings
married: husband and wife | man and wife
engaged: pop the question | ask to marry | get engaged
unfaithful: cheat on | have an affair
reconcile: patch up | bury the hatchet | make peace | mend fences | patch up differences | smooth over | mend ties | build bridges | bury differences | resolve differences
quarrel: fall out | have words | have a row
reunite: get back together | come together again | see each other again | meet again
relative: next of kin | member of the family | family member
bereaved: lose a loved one | lose a child | lose a son | lose a daughter | those left behind
orphan: lose both parents | without parents
parent: mum and dad | mother and father | mom and dad
adult: of age | come of age | over the age of eighteen
minor: under age | under the age of eighteen
elderly: in old age | getting on in years | advanced in years
alone: on his own | on her own | by himself | by herself | without company | all by himself | on its own | single handed
abandon: leave behind | turn his back on | leave to fend | turn back on | turn its back on | walk away from | leave in the lurch | throw under the bus | give up on | drop plans | call off the game
evict: throw out | put on the street | throw onto the street | force out of home | drive from home | force to move out | put out of | turn out of | throw out of
poor: live in poverty | below the poverty line | short of money | make ends meet | on the breadline | hard up | in poverty | struggle to make ends meet
bankrupt: go bust | go under | go broke | out of business | go to the wall | cease trading | go into administration | file for bankruptcy | go belly up | enter administration | call in administrators | seek chapter 11 | file for insolvency
rich: well off | well to do | deep pockets
jobless: out of work | without a job | out of a job | lose his job | lose her job | lose their jobs | on the dole
retire: call it a day | hang up his boots | draw a pension | end his career | hang up her boots | bow out | end her career | call time on career
win: come out on top | carry off the prize | take the prize | hit the jackpot | scoop the jackpot | take the most votes | sweep the board | romp home | sweep to victory | claim victory | secure a majority | carry the day | take the honours | come away with victory | take all three points | get the better of | come first | finish first
lose: come off worst | come off second best | suffer defeat | be voted out | fall short of a majority | go down to defeat | miss out | come off worse | fall short | come unstuck
owner: own the house | belong to
donate: give money | give away | chip in | make a donation
help: lend a hand | come to the aid | give a hand | rally round | lend a helping hand | pitch in | come to the rescue
volunteer: offer to help | give their time | of his own accord | free of charge
voluntary: of his own accord | of her own accord | of their own accord | of his own free will | own free will
forced: against his will | against her will | against their will | under duress | at gunpoint | leave no choice | no choice but
free: without charge | free of charge | at no cost | without payment
thank: express gratitude | say thank you | give thanks | grateful to
apologise: say sorry | ask forgiveness | ask for forgiveness | beg pardon | express regret | say he was sorry | offer an apology | issue an apology | beg forgiveness | extend an apology | make amends
regret: be sorry | wish he had not
angry: up in arms | lose temper | see red | lose his temper | fly into a rage | hot under the collar | hopping mad
complain: lodge a complaint | make a complaint | file a complaint | put in a complaint
praise: pay tribute | sing the praises | full of praise | speak highly of | heap praise | shower with praise | give credit | tip the hat | take hat off to | warm words for | give credit to | single out for praise
criticise: take to task | find fault | take issue | hit out at | hit out | take aim at | lash out | find fault with | speak out against | take issue with | come down hard on | lay into | pour scorn on | take a swipe at | tear into | heap criticism on | rail against | call into question | haul over the coals | rake over the coals | let rip at | give short shrift | take a dim view | lash out at | come down on
cope: get by | make do | keep head above water
overnight: during the night | in the night | in the small hours | in the early hours | under cover of darkness | in the middle of night | through the night
dawn: in the early morning | at first light | at daybreak | at sunrise | before sunrise | crack of dawn | break of day | early in the morning
dusk: at nightfall | at sunset | at sundown
immediately: at once | right away | straight away | on the spot | there and then | without delay | in no time | with immediate effect
soon: before long | in the near future | in the coming days | any day now | at short notice
often: time and again | over and over | again and again | many times | on many occasions | time after time | more often than not
repeatedly: time and again | over and over | again and again | more than once | several times | many times | on several occasions
rare: few and far between | once in a blue moon
several: a handful of | a number of
nearby: a stone's throw | close by | in the vicinity | not far from | close at hand | within a stone's throw | next door
remote: in the middle of nowhere | off the beaten track | hard to reach | far from anywhere
everywhere: far and wide | all over the place | in every corner
empty: no one inside | nobody inside | no one at home | nobody at home | no people inside | out at the time
crowded: jam packed | full of people | standing room only
full: fill to capacity | at full capacity | no beds left | no room left
closed: out of action | out of service | off limits | close until further notice | shut down | close its doors | shut its doors
open: operate as usual | operate normally | run as usual | work as usual | work normally | business as usual | receive visitors as usual | up and running | open its doors | open to traffic | back in operation | throw open | open to the public
blocked: closed to traffic
restore: bring back | back to normal | get back up | return to its former glory | bring back to life
resume: start again | get under way again | begin again | back to normal | get back under way
begin: get under way | kick off | get off the ground | set in motion | get started | get underway | get going | set about | make a start
continue: carry on | keep going | press on | go ahead | still going on | forge ahead | press ahead with | push ahead with | stick with | keep on | keep up
end: draw to a close | come to an end | come to a close | bring to an end | bring to a close | put an end to | wind up | draw a line under | put a stop to | bring the curtain down | call time on
working: in working order | nothing wrong with | work properly | work as it should | work as they should
broken: out of order | out of action | on the blink | not work properly | out of service
faulty: not work properly | not in working order | out of order
malfunction: break down | stop working | fail to work | go wrong
breakdown: grind to a halt | break down
working: in working order | up and running | in operation
repair: put right | get working again | patch up
neglected: fall into disrepair | in disrepair | state of disrepair
intact: in one piece | without damage
insured: have insurance | with insurance | cover by insurance
uninsured: without insurance | not cover by insurance
unlicensed: without a licence | without a license | no driving licence | not hold a licence
untrained: without training
unpaid: without pay | not been paid | owed wages | back pay owed
negligent: fail to act | breach of duty | cut corners
inspect: look over | check over | take a look at
overlook: fail to notice | fail to spot | miss the signs
notice: catch sight of
ignore: turn a blind eye | turn a deaf ear | look the other way | take no notice | brush aside | fall on deaf ears | turn deaf ear | not take notice | pay no heed | disregard the warning | took no notice | went unheeded | pay no attention
succeed: pull off | bear fruit | come off | make a success of | come good
fail: come to nothing | fall through | without success | in vain | draw a blank | to no avail | fall short | come to naught | fall flat | miss the mark | go wrong | come to grief | come unstuck | flunk the test
unsuccessful: in vain | to no avail | without success
lucky: have a lucky escape | by a stroke of luck
proof: hard evidence | smoking gun | beyond reasonable doubt
unproven: lack of evidence | not been proven | insufficient evidence | without evidence | not enough evidence
unanimously: without dissent | with no votes against | no dissenting vote
poach: hunt illegally | illegal hunting | kill illegally
loose: on the loose | break free
vaccine: protection against the virus
landslide: wall of mud | torrent of mud | wall of earth | mass of earth
tsunami: wall of water | giant wave | giant waves
gunman: man with a gun | armed man
child: young boy | young girl | little boy | little girl
firefighter: fire crew | fire crews | fire service | fire brigade | fire department
paramedic: ambulance crew | ambulance crews | medical team
coroner: medical examiner
hospital: medical centre | medical center | medical facility
prison: correctional facility | correctional institution
policeman: police officer | officer of the law
pensioner: senior citizen | old age pensioner
earthquake: earth shook | ground shook
wildfire: forest fire | brush fire
informed: kept in the loop | in the know | well aware | fully aware | had been told | was told beforehand | knew in advance | prior knowledge | advance knowledge | tipped off | privy to | had full knowledge | got wind of | knew all along | had been warned
surprised: taken by surprise | took by surprise | caught off guard | caught unawares | taken aback | caught napping | caught on the hop | came as a surprise | had not expected | did not see it coming | never saw it coming | out of the blue | bolt from the blue | caught flat-footed
secret: behind closed doors | under wraps | off the books | cloak and dagger | in camera | off the record | not made public | kept from the public | away from the cameras | on the quiet | on the sly | under a veil of secrecy | veil of secrecy | without public knowledge
secretly: behind the scenes | on the quiet | behind closed doors | in secret | without telling anyone | on the sly
publicly: in public | in the open | out in the open | on the record | for all to see | on live television | before the cameras | in front of cameras | for everyone to see
disclose: make public | make known
undisclosed: not made public | not been made public | not been disclosed | has not been named | did not give details | gave no details | without giving details | not been released | declined to specify
unspecified: did not elaborate | without elaborating | gave no further details | without giving further details | did not say how | did not specify
anonymous: condition of anonymity | asked not to be named | declined to be named | not authorised to speak | not authorized to speak | wished to remain anonymous | spoke off the record
unconfirmed: could not be verified | could not be independently verified | not independently verified | no independent confirmation | yet to be confirmed | could not immediately be confirmed | no official confirmation
unclear: not yet known | remains to be seen | open question | not immediately clear | yet to be determined | no word on
denial: no truth to
admit: own up | come clean | plead guilty | take the blame | hold hands up | make no secret | come to terms with | fess up | make a clean breast | accept blame | acknowledge that
acknowledge: accept that | take note of | own up to | face up to
claim: take credit for | say it was behind | assume responsibility | said it carried out | accept responsibility
allege: point the finger at | claim without evidence
accuse: point the finger | point fingers | lay the blame | pin the blame | hold responsible | level accusations | hurl accusations | lay at the door | make allegations against | level charges against
condemn: speak out against | express outrage at | deplore in strongest terms
welcome: greet with approval | see as good news
promise: give word | give assurances | make a commitment | give an assurance | commit itself to | give a guarantee | give its word
pledge: make a commitment | give word | sign up to
demand: insist on | press for | push for | hold out for | clamour for
urge: call on | call upon | appeal to | press to | lean on
agreement: meeting of minds | common ground | deal was reached | an accord was struck
disagreement: war of words | difference of opinion | falling out | no common ground | bone of contention
respond: hit back | fire back | shoot back | issue a response
retract: take back | walk back | row back | take back words | withdraw the story
reverse: go back on | change its mind | change tack | think again | do an about-turn | back down | do a u-turn | change course | change of heart | turn around | make a u-turn
break: go back on | renege on | fail to honour | fail to keep | fail to honor
honour: make good on | stick to | live up to | abide by | keep its word | keep its promise | hold to
lie: tell an untruth | not tell the truth | economical with the truth | mislead the public | less than truthful | bend the truth
mislead: pull the wool over | give a false impression | lead astray | lead up the garden path
emphasise: drive home | put the stress on | lay stress on | make clear | stress that | draw attention | make plain
reiterate: say again | once again said | repeat a call
discuss: talk over | go over | hold talks | sit down with | raised the matter
hint: drop a hint | give to understand | leave open the possibility | let it be understood
oust: remove from power | force from power | drive from power | throw out of office | force out of office | drive out of office
overthrow: remove from power | topple from power | sweep from power | seize power from
appoint: name to the post | put in charge | choose for the post | tap for the post | hand the job | take the helm | hand the reins
elect: vote in | vote into office | send to parliament | sweep to power | return to office | vote into power
inaugurate: swear in | take the oath | take office | take oath of office | assume office | sworn into office | cut the ribbon | open officially | formally open | declare open
rule: hold power | in power | hold the reins | stay in power
candidate: presidential hopeful | in the running | throw hat in the ring | running for office | stand for election | run for office
run: stand for election | seek office | enter the race | throw hat into the ring | join the race | put name forward
vote: go to the polls | head to the polls | cast a ballot | cast their ballots | cast ballots | take to the polls
concede: admit defeat | accept defeat
withdraw: pull out of the race | drop out of the race | bow out of the race | pull out of | abandon bid | pull out | pull back | bring home the troops | bring troops home | back out
rigged: vote was stolen | marred by fraud | marred by irregularities | neither free nor fair | stuffed ballot boxes | ballot stuffing | vote rigging
fair: free and fair
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
coalition: join forces with | team up with | power sharing | enter government with
ally: close partner of
support: throw weight behind | stand by | stand with | stand behind | speak in favour of | speak out for | side with | rally behind | come out in favour | come out for | get behind | lend backing | get on board | vouch for | in favour of | in favor of | shoulder to shoulder | take the side of | come down in favour | get backing
oppose: come out against | stand against | set face against | take a stand against | put up a fight | speak against | stand up to | take against
negotiate: sit at the table | at the negotiating table | hold talks | hammer out a deal | iron out differences | sit down together | come to the table | around the table | enter into talks | open talks | engage in dialogue
meet: hold a meeting | get together | come face to face | sit down with | hold talks | face to face
mediate: act as a go-between | bring the sides together | broker a deal | act as intermediary | serve as a go-between | bring both sides together
sever: break ties | cut ties | cut off relations | break off relations | end diplomatic relations
expel: throw out | kick out | send packing | send home | order to leave | declared persona non grata | given hours to leave | show the door | ordered out
summon: call in the ambassador | call to the ministry | haul in | call to account | call on the carpet
recognise: grant recognition | accept as legitimate | regard as legitimate
sanction: freeze the assets | freeze assets | add to the list | put on blacklist | put on sanctions list | impose restrictions on | impose penalties on | hit with sanctions | slap sanctions | cut off from markets | place under sanctions
evade: get around | get round | find a way round | slip through the net | give the slip
retaliate: hit back | strike back | respond in kind | pay back | tit for tat | an eye for an eye | take countermeasures | in revenge for | in response to the attack | exact revenge | pay back in kind
comply: abide by | live up to | play by the rules | stick to | toe the line | fall into line | act in accordance with | in line with
intervene: step in | interfere in affairs | wade in
interfere: meddle in | stick nose in | poke nose into | interfere in affairs | meddle in affairs
escalate: go up a gear | spiral out of control | ratchet up | fan the flames | spin out of control | add fuel to the fire | pour oil on fire
de-escalate: calm tensions | ease tensions | cool tempers | lower the temperature | defuse tensions | dial down | reduce tensions | calm things down | take the heat out
invade: march into | roll into | cross the border into | send troops into | move troops into | send in the army | send in the tanks
capture: take control of | gain control of | fall into hands of | seize control of | wrest control of | bring under control
recapture: win back | take back | regain control of | retake control of
retreat: pull back | fall back | pull out of | give ground | beat a retreat | give up ground | move to new positions | withdraw to positions
advance: gain ground | push forward | break through the lines | push deeper into | press ahead | move forward | press on | push on | push ahead | forge ahead | go forward | move ahead
ceasefire: lay down arms | end to the fighting | silence the guns | halt to fighting | halt in hostilities | stop shooting | guns fall silent | guns fell silent | pause in fighting | cessation of hostilities | end of hostilities
deploy: send troops | send soldiers | put boots on ground
mobilise: call up | call up reservists | put on war footing
conscript: call up | called to serve
enlist: sign up | join up | join the ranks | join the army | join the forces | join the military
repel: beat back | fight off | fend off | beat off | drive back | turn back | push back | ward off
intercept: shoot down | knock out of the sky | destroyed in mid-air | bring down drones
massacre: mass killing | mass murder | indiscriminate killing | mass execution | killed in cold blood
besiege: lay siege to | surround on all sides | cut off supplies | place under siege | hem in | ring with troops
suicide-bomber: blow himself up | blow herself up | wearing a suicide vest | explosives vest
bomb: blow up | explosive device
thwart: nip in the bud | foil the plan | stop in its tracks | put paid to | put a stop to | head off | break up a plot
torture: treat inhumanely | hold in inhumane conditions | subjected to electric shocks
protest: take to the streets | hold a rally | stage a rally | march through the streets | march against | stage a sit-in | come out onto streets | pour into the streets | march on parliament | voice opposition | out on the streets | rally against | stage a demonstration | make voices heard | come out in protest
suppress: put down | crack down on | stamp out | crush revolt | clamp down on
crackdown: heavy hand of | come down hard on | iron fist | get tough on
clash: come to blows | face off with | scuffle with | exchange blows | fight running battles
peaceful: pass off without incident | passed off peacefully | without incident | without violence | go off without incident | no trouble reported | without bloodshed
violent: turn to violence | turn ugly | get out of hand | boil over into violence | spill over into violence
boycott: stay away from | refuse to take part | refuse to attend | not take part | walk out of | sit out the election | stay away | shun the
blockade: block the roads | block roads | close off access | block access | cut off the road
incite: stir up | whip up | stoke tension | fan the flames | egg on
unrest: social upheaval | street violence | disturbances on streets | breakdown of order
understaffed: short of staff | lack of staff | short of workers | not enough staff | not enough people | lack of personnel | too few staff | shortage of staff | short of hands
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
worried: express concern | raise concerns | give cause for concern | deep concern
disappointed: let down | not what we hoped | less than expected
influence: hold sway
pressure: turn the screws | turn up the heat | tighten the screw | put under strain | tighten the noose | twist arm | twist the arm
force: leave no choice | leave no option
compromise: meet halfway | meet in the middle | find middle ground | split the difference | middle ground
delay: drag its feet | drag feet | play for time | stall for time | put off | push back | hold up | put back | put on hold | put on ice | kick into the long grass | run behind schedule | fall behind schedule | drag on
solve: find a solution | reach a solution
cause: give rise to | bring about | result in | lead to | set off | spark off | touch off | be behind
accountable: bring to justice | made to answer | face justice | stand accountable | answer for
impunity: go unpunished | get away with | no one held responsible | escape punishment
rise: go up | move up | creep up | tick up | inch up | shoot up | climb higher | edge higher | head higher | push higher
increase: go up | step up | ratchet up | ramp up | scale up
plunge: go into freefall | take a tumble | take a nosedive | fall off a cliff | drop like a stone
soar: go through the roof | shoot through the roof | hit the roof | go sky high
reduce: cut back | scale back | scale down | pare back | roll back | rein in | whittle down | wind down | dial back
double: increase twofold | rise twofold | twice as many | twice as much | go up twofold
halve: cut in half | cut by half | fall by half | drop by half | slash by half
triple: increase threefold | rise threefold | three times as many | three times as much
unchanged: leave on hold | keep on hold | leave as is | stay flat | hold steady | stand pat | stay the same | remain the same | keep steady
stagnate: flat growth | fail to grow | grind to a halt | tread water | mark time
accelerate: speed up | gather pace | pick up speed | gather momentum | gain momentum | pick up pace | gather steam
slow: lose momentum | lose steam | run out of steam | slow down | lose pace
exceed: go over | top out above | more than | go beyond | in excess of
peak: hit a high | reach a high | record high | all-time high | highest level
trough: hit a low | reach a low | record low | all-time low | lowest level
launch: roll out | set up | get off the ground | bring to market | blast off | lift off | take to the skies | send into orbit | put into orbit
start: fire the starting gun | get the ball rolling | set the ball rolling | embark on
finish: wrap up | round off | see through | polish off
late: behind schedule | not on time | past the deadline
punctual: on time | on schedule | to schedule | as scheduled
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
concession: give ground | meet halfway
possible: on the cards | cannot be ruled out | on the table | open to | in the offing | not out of the question
likely: on course to | odds on | set to
unlikely: against the odds | a long shot | off the cards | not on the cards | slim chance
impossible: out of the question | off the table
certain: beyond doubt | without doubt | guaranteed to | a foregone conclusion | a done deal
congratulate: offer congratulations | send congratulations
defend: stand up for | speak up for | come to the defence of
discover: find out | come to light | bring to light
retrieve: get back | bring back | take back
arrive: show up | get to | pull in | get in | touch down
leave: set off | head off
return: come back | go back | head back | get back
approach: close in | draw near | bear down on
enter: go into | make its way into | set foot in | move into
gather: come together | get together | flock to
transport: move by road | carry by air
deliver: hand over | drop off
transfer: hand over | move across | swap clubs | move clubs | change clubs
eventually: in the end | at long last | in due course | in time
recently: of late | in recent weeks | in recent days | not long ago
previously: up to now | until now | in the past | before now
rarely: hardly ever | once in a blue moon | few and far between
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
exceeding: upwards of | more than | in excess of | well over
below: less than | fewer than
entirely: from top to bottom | in full | lock stock and barrel | across the board
partly: to some extent | in part | to a degree | up to a point
total: in all | all told | all in all
most: the bulk of | the lion's share | the vast majority | the greater part
few: a handful of | a small number
many: a host of | scores of | a raft of | a string of | a number of | a slew of | dozens of
scarce: in short supply | hard to come by | thin on the ground
exhaust: use up | run out of | run down
additional: on top of | in addition to
whole: from start to finish | in its entirety
together: side by side | hand in hand | in concert
success: pay off | bear fruit | go to plan
hinder: get in the way | stand in the way | hold back | put obstacles in
obstacle: stumbling block | sticking point
avoid: steer clear of | get round | keep away from
cost: come at a price | price tag
expensive: cost a fortune | at a high price
cheap: at a knock-down price | for next to nothing | at a bargain price
pay: foot the bill | shell out | fork out | stump up | cough up | settle the bill | pick up the tab
fund: put up money | stump up
borrow: take out a loan | tap the market | raise debt
lend: make a loan
repay: pay off | pay back | settle a debt
default: fail to pay | miss a payment | fail to repay | not meet repayments
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
endanger: put at risk | put in danger | place at risk
warming: rise in temperatures | rising temperatures
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
sideline: rule out for | out for the season | out of action | miss the rest | miss the season
comeback: come from behind | turn the game around | fight back
disqualify: throw out | strip of medal | kick out
cheat: break the rules | gain an unfair advantage | copy answers
doping: fail a drug test | fail a doping test | fail a dope test | test positive for | fail a drugs test | positive test | take banned substances
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
school: place of learning
exam: sit a paper | sit the test
pupil: school child | school student
absent: not turn up | fail to attend | play truant | skip school
graduate: complete studies | finish university
enrol: take up a place
farmer: work the land | tend the land | agricultural producer
harvest: bring in the crop | get the crop in
crop: wheat yields | cereal yields
irrigate: water the crops | bring water to
plant: put in the ground
livestock: farm animals
fertiliser: plant nutrients
pesticide: crop spray | crop protection
weedkiller: weed killer
famine: food shortage | extreme hunger
logging: fell trees | cut down trees | tree felling
congestion: traffic jam | long queues | heavy traffic | bumper to bumper | tail backs
gridlock: traffic at a standstill | stuck in traffic
divert: send elsewhere | send by another route | reroute traffic | turn back
collision: crash into | plough into | smash into
grounded: not allowed to fly | kept on the ground | unable to fly | not permitted to fly
reopen: open again | back in service | back in operation | open to traffic again
operational: up and running | in service | in operation | back in action
idle: out of use | not in use | stand still | stand idle
build: put up | under construction
construction: building work | lay the foundations | lay the foundation stone | break ground
demolish: knock down | pull down | tear down
renovate: do up | give a facelift | bring up to date | modernise the
complete: put the finishing touches | finish the job | see to completion | bring to completion
unfinished: not yet finished | still incomplete
overrun: go over budget | over budget | run over
connect: link up | join up
dig: sink a shaft
tender: invite bids | put out to contract | invite offers
contractor: building firm | construction firm | construction company
skyscraper: tower block | high rise building
pipeline: gas link
sewage: waste water
property: bricks and mortar
homeowner: own their home
landlord: property owner
tenant: people renting
housing: place to live
affordable: within reach | within budget
unaffordable: out of reach | beyond the means | priced out
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
mistake: slip up | made in error | by mistake | in error
correct: put right | set the record straight | set right
false: untrue claim | without foundation | wide of the mark
true: in line with facts
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
expect: look forward to | count on | bank on
estimate: put the figure at | put at
calculate: add up
compare: set against
monitor: keep an eye on | keep tabs on | keep watch on | keep under review | follow closely
examine: look into | go over | take a look
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
save: stave off collapse | bail out
bailout: state aid | financial lifeline | financial rescue | public money
risk: run the risk | stand to lose | at stake | be in jeopardy
jeopardise: put at risk | put in jeopardy | place in doubt
undamaged: without damage | in one piece
contribute: play a part | have a hand in | chip in
involve: have a hand in | be a party to
fit: in good shape | back in training | match fit
unite: bring together | come together | close ranks
split: go separate ways | part ways | be divided over | divided on
equal: on a par | neck and neck | on level terms
different: at variance | not the same | a far cry from
same: one and the same
suitable: fit for purpose | fit the bill
useless: of no use | not fit for purpose
new: state of the art
old: long in the tooth | past its prime
modern: state of the art | up to date
outdated: out of date | behind the times | past its sell-by date
popular: in demand | all the rage | sell like hot cakes
unpopular: out of favour | out of favor | lose favour
famous: household name | widely known
booking: show a yellow card | receive a yellow card
rule-out: rule out
stay: cling to office | cling to power | cling to his chair | cling to her chair | cling to his post | cling to her post | keep his job | keep her job | keep their jobs | keep his post | keep her post | keep his seat | keep her seat | keep his command | keep her command | remain in office | stay in office | remain in his post | remain in her post | remain at his desk | remain at her desk | serve out his term | serve out her term | stay put | stay where he is | stay where she is
resign: tender his resignation | tender her resignation | submit his resignation | submit her resignation | hand in his resignation | hand in her resignation | give up his seat | give up her seat | clear his desk | clear her desk | jump before
dismiss: give her the boot | give him the boot | show him the door | show her the door | strip of his post | strip of her post | relieve of his duties | relieve of her duties | relieve of command | remove from command | be pushed out
surrender: give himself up | give herself up | give themselves up | turn himself in | turn herself in | hand himself in | hand herself in | walk into a police station
die: beyond help | too late to save | go down with | pay with his life | pay with her life | pay with their lives | perish in | lose the fight
survive: get out alive | make it out alive | escape alive | live to tell the tale | still breathing | still alive | still be alive
unhurt: not injured | not hurt | not harmed | without injuries | no injuries | not a scratch | without so much as a scratch | come away unhurt | get off lightly
normal: as usual | as normal | as on any other day | as scheduled | as planned | according to plan | on schedule | on time | without interruption | without a hitch | without incident | round the clock
halted: at a standstill | at a halt | stand still | stood still | stand idle | ground to a halt | until further notice | for the time being closed | out of operation
full: at full pressure | at full capacity | filled to capacity | to the last seat | sold out | bursting at the seams
plenty: more than enough | plenty to spare | enough for everyone | enough for all
intact: dam hold | dams hold | dyke hold | levee hold | without a crack | no damage | no visible damage | almost undamaged | come through undamaged | come through intact | stand firm | withstand the shaking | remain standing | still standing
agree: shake hands | shook hands | come to an understanding | reach a settlement | clinch a deal | put pen to paper | initial an agreement
fail: break up without | end without result | end without agreement | go home empty-handed | come away empty-handed | return empty-handed | empty-handed | remain miles apart | no agreement | no deal | without a deal | without agreement
accept: with open arms | let in | take up the offer
reject: want nothing to do with | have no use for | decline the offer | refuse the offer | send home | turn down the offer | say thanks but no thanks
praise: warm words for | have warm words | full of praise | words of praise | speak highly of | thank for
criticise: harsh words for | tear into | tore into | hit out at | lash out at | take to task | have harsh words
found: turn up safe | turn up alive | turn up unharmed | come to light | be tracked down | give a sign of life | sign of life | signs of life
missing: still no trace | remain no trace | still being sought | not yet been found | still not been found | fate unknown | fate is unknown | fate remains unknown
unaware: catch napping | caught napping | catch off guard | caught off guard | without warning | without any warning | no warning | learn from television | learn from the television | learn from the news | out of the blue
warned: declare in advance | alarm raised | raise the alarm days before | warn in good time | in good time
clean: free of bacteria | clear of drugs | no trace of poison | no prohibited substance | no forbidden substance | no banned substance
positive: test positive | contain traces | traces of
insured: have a policy | hold a policy | covered by insurance | compulsory cover
licensed: hold a licence | hold a permit | hold a license | have a permit | have a licence | fully licensed
unlicensed: without a licence | without a permit | without a license | no permit | no licence | no license | no operating permit
sober: clear of drinking | not been drinking | not a drop of alcohol
refuse: have no intention of | not intend to | make no apology | not a word of regret | no word of regret | will not hear of
unanimous: with one voice | without a dissenting vote | without opposition | to a man | without a vote against
split: break ranks | at odds over | vote against | refuse to go along
unchanged: left as they were | leave as it was | barely flinch | hardly move | hardly budge | stay where it was | stay where they were | remain flat
alone: on its own | on his own | on her own | single-handedly | go it alone | by itself | without help
`;
