/**
 * What news tells of a thing: that it is so, or that it is not: `things > so | not so`, any inflection of each word, `-` between the
 * words of a turn of phrase. A "not" turns it. Words of one end need not say the same ("warned" and "aware"), only leave no room for
 * the other. To be extended by whoever meets a contradiction that was missed; words that are as often said of other things stay out.
 */
export const STATES = `
ceasefire truce armistice > hold observe respect | break violate breach collapse
airport airspace airfield flight plane runway > open operational operate-normally normally usual take-off | close shut ground
dam dyke levee embankment roof > hold intact stand-firm | break burst collapse give-way cave-in
ban ruling verdict sentence conviction decision law > uphold stand confirm in-place in-force | overturn lift strike-down quash throw-out annul scrap set-aside
brake engine alarm radio camera pump system sprinkler valve transponder transmitter motor lift siren lock equipment device signal > work function sound go-off ring in-order in-working-order | fail break-down give-out silent out-of-order broken faulty defective malfunction
water milk beach river air food > safe clean drinkable fit drinking-quality | unsafe unfit contaminate pollute poison undrinkable
vaccine jab drug treatment medicine pill shot > work effective protect help | useless ineffective
talk negotiation > continue go-on under-way underway | break-off break-down call-off over collapse
deal agreement accord settlement side talk > agree reach sign strike end-in-agreement | without-a-deal without-agreement without-result break-down collapse fail-to-agree
search rescue manhunt > continue go-on carry-on under-way underway | call-off
strike walkout stoppage > go-ahead go-on as-planned | call-off cancel avert
match game concert meeting hearing election vote race flight visit parade summit trip > go-ahead take-place as-planned | call-off cancel postpone
hostage captive prisoner detainee kidnap abduct > free release let-go | remain-in captivity still-hold still-be-hold
charge case prosecution prosecutor suspect > bring-charge prosecute indict stand-trial | drop clear acquit
player striker captain midfielder defender winger keeper goalkeeper forward match final > play fit available | miss rule-out out-injured sideline unavailable
bill motion budget amendment law deputy parliament senate reform > pass approve adopt get-through | reject vote-down throw-out defeat
vote election poll referendum opposition > take-part participate | boycott stay-away abstain shun
patient test sample player rider athlete > positive infect | negative healthy
man woman suspect attacker gunman driver boy > arm gun weapon knife pistol | unarmed
suspect man woman accuse defendant driver > confess admit plead-guilty own-up | deny plead-not-guilty innocence
driver pilot captain man > sober | drunk drink over-the-limit alcohol intoxicate
company firm ministry government police authority operator airline bank council board minister president mayor chairman director chief > know aware warn inform alert | unaware in-the-dark
village villager resident people inhabitant patient > evacuate leave flee take-to-safety move-out | stay stay-put remain-in refuse-to-leave
money painting picture body wreck weapon jewel bag > find recover | missing lose no-trace
school shop border road port bridge office branch station > open | close shut seal
minister president chairman director coach chief mayor governor head manager > step-down resign quit at-his-own-request at-her-own-request of-his-own-accord of-her-own-accord hand-in-his-notice | remove-from dismiss sack fire oust depose force-out
patient victim child pupil student girl boy kid injured > out-of-danger lightly-hurt slightly-hurt slightly-injure minor-injury in-good-condition | battle-for-their-life battle-for-his-life battle-for-her-life fight-for-their-life fight-for-his-life fight-for-her-life critical gravely life-threatening
minister president chairman director coach chief mayor governor > stay-in-office stay-on remain-in-office | resign step-down quit hand-in-resignation
job worker employee staff > safe keep | cut lay-off axe lose dismiss
power electricity supply service line light home house > restore resume back-on reconnect | still-without remain-without still-cut-off no-power
fire blaze flame > put-out extinguish under-control contain | out-of-control rage spread
document letter picture video recording signature painting passport note banknote relic diamond > genuine authentic real | forge fake fabricate forgery counterfeit copy
claim report allegation rumour statement account > true correct right accurate | false untrue wrong invent fabricate lie
offer proposal plan bid terms union party club owner board family > accept agree-to take-up say-yes | reject turn-down refuse say-no
sanction ban embargo curfew restriction > lift | keep extend tighten
guard driver watchman officer captain > awake | asleep sleep
door gate window hatch > lock close shut | open unlock
bomb device parcel mine > explode go-off detonate | defuse unexploded fail-to-explode
army troop soldier rebel town city village > capture fall-to seize in-the-hands-of | repel drive-back beat-back
ship ferry boat vessel tanker > sink | afloat
bank company firm airline club > solvent profit profitable | insolvent bankrupt loss
bridge building plane lift cable boiler > inspect check test service | uninspected unchecked
licence permit visa passport > valid hold renew | expire revoke withdraw without
soldier army troop force > withdraw leave pull-out pull-back | stay remain hold-position
refugee migrant passenger boat ship > let-in admit allow land | turn-away turn-back refuse
aid convoy food truck > arrive reach get-through deliver | block hold-up turn-back
leader president pope king prisoner queen patient singer > healthy well good-health recover | ill sick hospital in-hospital worsen unwell
court judge panel > guilty convict | acquit innocent clear
pilot crew captain > distress-call mayday radio-for-help call-for-help send-out | silence no-call
vote decision ruling verdict bill motion law > unanimous unanimously | split divide narrow narrowly
buyer investor successor partner sponsor donor > find | still-look-for look-for search-for seek
suspect attacker victim body corpse thief > identify recognise | unrecognisable
mayor president minister premier leader senator > stand-again run-again re-election another-term second-term third-term | retire bow-out
water food fuel gas bread medicine ammunition supply > enough sufficient ample plenty | run-out run-short run-low shortage scarce
pilot driver captain surgeon crew > experienced veteran seasoned | trainee inexperienced novice
ticket seat place copy > sell-out | available still-available unsold
dam dyke bridge building roof tower > safe stable sound | unsafe unstable in-danger at-risk
strike missile shell rocket bomb shot bullet drone > hit | miss
guidance outlook rating > upgrade | downgrade
drug vaccine pill licence plan permit application merger takeover > approve license authorise approval grant | reject refuse turn-down withhold
refinery plant mill mine factory line train well reactor production > resume run-again produce-again reopen restart in-operation back-in-operation | out-of-action remain-close still-close still-shut remain-shut remain-idle
club firm company bank debt > settle repay owe-nothing pay-its-debt | owe in-debt in-arrears default
mayor minister president premier guest leader envoy wife captain > attend present among-the-guest take-part | absent skip stay-away boycott shun
road highway bridge street motorway pass > passable clear open-again reopen | still-block impassable remain-close still-close remain-block
ambassador diplomat envoy correspondent reporter > expel order-to-leave tell-to-leave throw-out | may-stay of-his-own-accord of-her-own-accord stay
ceasefire truce law rule curfew tariff ban treaty > begin in-force take-effect come-into-force enter-into-force | put-off postpone delay suspend
plane train flight ferry bus > on-time on-schedule punctual | late delay behind-schedule
team player rider club athlete > suspend ban bar | may-compete may-play clear-to free-to-play
prisoner captive hostage detainee > torture beat mistreat abuse ill-treat | well-treat treat-well
talk meeting conversation interview > by-telephone by-phone by-video online | face-to-face in-person
rebel army troop soldier settler tenant > of-their-own-accord voluntarily | drive-out force-out push-out evict
visit trip inspection check > plan schedule announce | unannounced surprise
court judge tribunal panel ruling > rule-in-favour in-favour side-with | rule-against
talk meeting summit negotiation > constructive progress productive fruitful | fruitless pointless no-progress futile
ban law rule tariff treaty tax > apply cover include | exempt exclude
strike protest rally march > legal lawful permit authorise go-ahead | illegal unlawful ban forbid
firm company ministry police airline hospital minister > admit acknowledge concede own-up apologise | deny do-nothing-wrong make-no-error insist
border frontier port > open let-in allow admit | close turn-back turn-away shut
satellite rocket launch probe > reach-orbit into-orbit success successful | fail failure
law smoking dog rally protest alcohol sale > forbid prohibit outlaw | allow permit
premier president party minister union league company plan > support back endorse | oppose reject
sale profit revenue turnover earnings result > beat-expectation beat-forecast exceed better-than-expect above | miss-expectation miss-forecast worse-than-expect fall-short below
crowd protest rally demonstration march > peaceful peacefully calm | violent violence clash riot
house building flat car train room > empty deserted | occupy
leader player captain handshake > shake-hand handshake | snub refuse-to-shake
judge court bail > grant-bail release-on-bail on-bail | refuse-bail deny-bail remand in-custody
team side club final > through reach qualify advance | out knock-out eliminate miss
report document file video name > publish make-public release disclose | keep-secret withhold secret suppress
talk negotiation delegation envoy meeting round > face-to-face in-person in-one-room same-room same-table | indirect separate-room apart through-mediator shuttle
bishop leader activist suspect lawmaker deputy editor journalist > arrest detain seize take-away | voluntarily of-his-own-accord of-her-own-accord turn-himself-in turn-herself-in give-himself-up
power electricity water gas supply line > never-cut uninterrupted without-interruption | cut-off interrupt outage blackout without-electricity without-power
contract deal sponsor partner sponsorship > remain-a-partner stand-by extend keep-faith | suspend terminate end-its-contract drop pull-out sever
weather sky fog visibility > clear sunny fine | fog foggy storm stormy snow poor-visibility
result outcome verdict vote count > accept recognise respect concede | defy contest refuse-to-accept refuse-to-recognise dispute reject
injunction petition application lawsuit suit complaint motion > grant uphold allow | throw-out reject dismiss turn-down throw-away
reactor unit plant station turbine > keep-run stay-in-operation remain-in-operation in-operation on-stream | switch-off shut-down take-off-line
runway road street pavement motorway path > clear clear-of-ice swept gritted | icy ice iced-over cover-with-ice slippery
prisoner inmate convict gunman boss > transfer account-for in-his-cell in-her-cell in-custody recapture | escape break-out on-the-run at-large miss-from-his-cell miss-from-her-cell
takeover merger rescue sale bid > still-be-discuss under-discussion on-the-table go-ahead | off fall-through break-down call-off abandon
bank museum market factory mill > open remain-open stay-open | close shut seal
minister president premier guest leader envoy captain > lead-the-delegation at-the-table in-the-room | stay-away miss absent not-be-there
depositor customer saver creditor > back repay in-full reimburse every-penny | lose write-off wipe-out
`;
