// Written by train/synonyms.mjs from WordNet 3 (Princeton University; its licence stands in WORDNET-LICENSE). Do not edit.
// A line: a stem, then the stems tied to it.
/** Synonyms and derived forms. */
export const SAME = `
abandon abandonment empti vacat
abandonment defection
abhor loath
abid bear bid brook endur stay tolerat
abiliti abl
abod dwell hom residenc
abolish abolition
aborigin nativ
abound abundant
absenc absent
absorb absorption absorptiv assimilat ingest
abstract abstraction pilfer purloin
abstruseness obscuriti
abundanc abundant
abus maltreat
academi academic
acced bow defer
accelerat acceleration accelerator quicken speed
accent accentuat emphasis
accentuat emphasiz stress
accept acceptanc consent
acceptanc adoption
acclaim hail herald
acclimatiz climat
accommodat adapt fit suit
accompani accompaniment
accomplish accomplishment achiev attain execut fulfil fulfill
accomplishment achievement
account histori
accountant controller
acculturat cultur
accumulat accumulation amass collect compil gather
accumulation collection
accus accusation
ace uniti
ach hurt smart
achiev achievement attain
acknowledg admit
acquaint acquaintanc introduc
acquaintanc familiariti
acquiesc acquiescenc assent
acquir acquisition assum
acr estat
acrobatic tumbl
act action actor actuat behav playact
action activiti
activat actuat spark trigger
actual actualiti
actuat spark trigger
adapt adaptabl adjust conform
add addition contribut impart lend
adher cling coher
adherent discipl
adjectiv adjectival
adjoin butt
adjust adjustment align conform
adjustment alteration modification
administer administration administrativ allot dispens distribut
administration disposal
admir admiration admirer
admiration wonder
admirer protagonist supporter
admission admit
admonish discourag warn
admonition warn
ado flurri
adolescent teenager
adopt adoption assum borrow espous
adult adulthood grownup
advanc betterment improvement progress progression
advantag advantageous
adventur chanc gambl risk
adversari antagonist opponent
adversiti hardship
advertis advertisement publiciz
advis advisabl advisor counsel notifi propos suggest
advisor consultant
advocaci advocat
advocat preach proponent recommend urg
affair liaison matter
affect involv regard
affiliation tie
affirm affirmation assert confirm corroborat substantiat swan swear
affix append
afford yield
affront insult
agenci bureau offic
agenda schedul
aggravat exacerbat exasperat
aggregat total
aggregation collection
aggression aggressiveness
aggressiv aggressiveness
aggressor attacker
agoni suffer
agree agreement concur correspond match
agreement correspondenc understand
agricultur farm husbandri
aid assist assistanc auxiliari
ailment complaint
aim intent intention object objectiv propos purport purpos
air pos
alarm alert consternation dismay
alien foreigner
alight light
align alignment
alignment coalition
alik similar
allegianc commitment
alleviat eas facilitat
alli friend
allocat allocation apportion
allot assign distribut
allow grant let permit
alter alteration vari
altercation fraca
amass gather
amaz amazement astonish astound baffl bewilder mystifi puzzl
amber gold
ambianc atmospher
ambition ambitious
ambuscad ambush
ambush bushwhack waylay
amend amendment improv
ammo ammunition
amount number sum total
amplifi amplifier magnifi
amus divert
amusement entertainment
analogu parallel
analys analyz examin studi
analysis analytic analytical analyz
analyst analyz
analytic analytical analyticiti
analyz analyzer examin studi
anatomi figur flesh
anchor backbon ground
anger angri
angl angular slant
anguish torment tortur
animal beast creatur
animat enliven inspir
annihilat eliminat eradicat
announc announcement declar denot
announcement proclamation
annoy bother irritat vex
annoyanc irritation
anonymiti anonymous
answer repli respond result solution
antagonist opponent
anthropologi anthropologist
anticipat counter expect foreknow foresee
anticipation expectanci
antipathi aversion distast
apologetic apologi
apologi apologiz
apparatus setup
apparition specter
appeal attract charm
appear appearanc seem
appeas gentl
applaud clap
applaus clap
appli applicant application employ use utiliz
appoint appointee constitut
appointment engagement
apprais assess evaluat
appraisal assessment
appreciat priz treasur valu
appreciation hold
apprehend apprehension arrest collar grasp nail
apprehension dread understand
apprentic apprenticeship
approach near
appropriat conquer reserv seiz
approv approval sanction
approval bless
approximat estimat gaug guess judg
approximation estimat
arch curv
architect designer
ardor zeal
arena domain orbit spher
argu argument argumentativ contend reason
argument contention controversi statement
aris originat ris
arm armament gird munition
arous invok provok wak
arrang arrangement stag
arrest collar nab nail
arriv arrival
arrogat claim
art artist artistic
articulat articulation enunciat formulat phras pronounc word
artilleri gun
artist artistic
ascendanci dominanc
ascertain check determin ensur
ascrib assign attribut
aspect facet
aspir aspirant aspiration
ass behind buttock seat
assail assault
assay check
assembl assemblag gather
assemblag gather
assert assertion assertiv swan swear
assertiv assertiveness
assess assessment assessor evaluat
assign assignment attribut delegat designat imput
assist assistanc assistant
assistant helper
associat association connect consort link relat
assortment varieti
assum assumption presum
assumption premis
assur ensur guarantee insur
assuranc confidenc self-confidenc
athlet athletic
athletic sport
atm atmospher
atomic nuclear
attain reach
attempt effort endeavor essay seek undertak
attend attendanc attention
attention car tend
attest certifi demonstrat evidenc
attir dress
attitud postur
attorney lawyer
attract attraction attractiv pull
attribut attributabl dimension imput
augur forecast predict
author authorship writer
authoriti government potenci regim
authorization mandat
authorship writ
auto automobil car motorcar
automobil car motorcar
autonomi liberti
autumn fall
availabiliti availabl
aveng retaliat reveng
averag norm
aversion distast
avert avoid
avoid avoidanc
await expect wait
awak wak
awaken wak
awar awareness
award grant honor honour laurel
awareness cognizanc consciousness
bab babi
babi infant
backbon gut
bad badness
badger bug pester teas
baffl puzzl
baggag luggag
bait tantaliz taunt teas
ban prohibition
band circl
bang bash blast clap slam smash
banish bar
bankrupt bankruptci
banter kid
bar barricad block ginmill saloon
barb jib shaft
barbarian savag
bargain deal
barricad block
barrier roadblock
bash smash
basis groundwork
bask enjoy relish
bat batter
bath washup
batter buffet hitter slugger
battl combat engagement fight struggl
battlefield battleground field
battlefront front
battleground field
beam shin
bear brook drill endur tolerat
bearer carrier
beast brut creatur wildcat
beat crush heartbeat puls vanquish
beauti beautifi mantrap
beckon wav
becom turn
bedamn damn
befit suit
befog cloud obscur
befuddl confound confus
beg beggari implor pray solicit
beget father sir
begin beginner commenc kickoff outset start
beguil captur charm
behav conduct
behavior conduct
behind buttock seat
beli contradict
belief believ feel impression notion
believ believabl believer conceiv trust
believabl credibl
believer worshipper
bell doorbell
bellow roar
bemoan bewail
bend crook turn twist
benefit gain profit welfar
bequest legaci
berat chid lectur rebuk scold
beseech bid
beset chivi harri plagu
besieg surround
bespeak indicat signal
betray betrayal fail
betterment improvement
bewilder puzzl
bewitch captur charm
bia prejudic
bicker squabbl
bid bidder command stay
big larg
bill charg
bind binder bond border boundari confin edg jump leap limit restrict spring stick throttl
biographi biographical
biologi biological
biscuit cooki
bit biter chip fleck morsel scrap sting
bitterness resentment
bivouac camp
black blackness
blam fault pick rap
blanch pal
blanket cover
blar blast clamor din
blasphem swear
blast boom clap nail shell smash
blight plagu
blind blindness
blink wink
block halt hinder obstruct stop
blok fellow
blond light-hair
blood bloodi
bloom flower
blossom flower unfold
blur obscur
bluster boast brag bravado
board plank room
boast brag featur sport
bod forecast predict
bodyguard escort
boil boiler
bold boldness
boldness dar
bomb bomber
bond stick
bonus fillip
book booker
boom din nail roar smash thunder
boost encourag encouragement further hik promot
booth stall
booti priz
booz spirit
border fram margin surround
borrow borrower
boss chief foreman
bother irritat troubl vex
bottom undersid
bounc leap rebound ricochet spring
bound boundari
boundari edg
bow defer
box packag
boy boyhood
brac pois steadi
brain mentaliti wit
brandish wav
brass brassi
brav courageous endur
braveri courag
breach transgress violat
breadth width
break interruption
breakdown dislocation
breakup separation
breed engender
brib briber buy
bright brightness
brillianc glar
bring deliveri wreak
brink verg
broad wid
broadcast transmit
broaden extend
broadsid flyer
brood dwell loom
brook creek endur tolerat
brotherhood fraterniti
brow eyebrow
bruis contusion
bruit rumor
brush thicket
buckl warp
buddi croni
budg stir
budget budgetari
buff lover
build construct construction edific physiqu
bulk majoriti volum
bullet slug
bulli roughneck rowdi ruffian
bump encounter knock
bunch clump cluster crowd gang
bundl packag packet sheaf
burden encumbranc load
bureau dresser offic
bureaucraci bureaucratic
buri burial entomb inter
burn glow tan
burrow tunnel
burst explod explosion salvo volley
bush shrub
busi occupi
bustl flurri
butcher slaughter
buttock seat
buy buyer purchas
cabl telegraph wir
calamiti catastroph disaster tragedi
calculat calculation comput estimat figur forecast reckon
calculation computation figur reckon
caliber qualiti
calibr qualiti
calibrat calibration
calm calmness composur equanimiti quiet steadi
camp camper encamp tent
cancel cancellation
capabiliti capabl
capitalism capitalist capitalistic
captiv prisoner
captivat captur charm
captur charm seizur
car motorcar tend wish
careen lurch reel stagger
career vocation
careless carelessness
carelessness negligenc
carpet rug
carri carrier channel transmit transport
carrier toter
cart drag haul
carv carven
cas event instanc
cast mold
castigat correct
catapult sling
catastroph disaster tragedi
categori categoriz class
cater caterer ply provid supp
caus causativ induc stimulat
caution caveat
caviti pit
cavort romp
ceas discontinu end finish quit stop terminat
celebrant celebrat
celebrat celebration fet lioniz
celebration festiviti
celestial heaven
cemeteri graveyard
cent penni
center centerfield central concentrat focus middl por rivet
centraliz concentrat
certain sur
certifi certification demonstrat evidenc licens manifest
chaff kid
chair professorship
challeng disput
champ champion
champion title-holder
chanc fortun gambl hazard luck opportuniti risk
channel transmit
chant inton
chap fellow
character characteristic characteriz
characteristic featur
charg charger
charter hir
chas dog pursuit track trail
chat chatter jaw
chatter jaw
cheap inexpensiv
cheat jockey
check ensur insur
cheer embolden shout
chemical chemistri
chemist chemistri
chid lectur rebuk scold
chief foreman
child childhood kid minor youngster
chill cool quiver thrill
chip fleck scrap
chivi harri plagu
choic pick selection
choos prefer select
chor job task
chuck grub toss
chump fool
chunk clod clump lump
cinema film
circl circular
circuit tour
circular round
circulat circulation diffus disseminat
circumscrib limit
circumstanc context luck
cit citation mention refer
citi metropolis
clad cloth
claim claimant
clamber scrambl struggl
clamor din
clang clash crash
clangor clash crash
clarifi elucidat
clariti clear clearness luciditi
clash crash friction
class classifi grad
classifi classification classificatori classifier
clean cleaner cleans
clear clearness
cleav split
clerical clerk
click tick
client customer
climat mood
climax culminat
climb mount wax
cling coher
clos shut
cloth dress fabric textil
cloud obscur
clu hint
club societi
clump cluster
clutch grip hold seiz
coach manager
coalesc coalescenc fus merg mix
coast coastal seacoast
cod codifi codification
coerc forc pressur
coffee java
coil spiral
coincid concur
cold coldness
collaborat collaboration cooperat
collar nab nail
colleagu confrer
collect collector compil gather
coloni colonial coloniz settlement
color colour vividness
combat fight
combin combination compound
comeback retort
comedi comic
comfort consol eas solac sooth
command commander commandment requir
commenc start
comment commentari notic remark
commentator observer
commerc commercial commercialism
commi communist
commission committee
commit commitment dedicat devot institutionaliz perpetrat
common green park
commonwealth nation
commotion din
communicat communication communicativ
communiqu dispatch
communism communist communistic communiz
communist communistic
comp complianc
companion fellow
compar comparativ comparison equat
compass rang reach scop
compensat compensation counterbalanc
compet competitiv competitor vie
competenc competent
competition contest
competitor rival
complet completeness completion discharg dispatch finish
complex complexiti composit
complianc conformiti
complicat complication refin
compliment complimentari congratulat
component compos element factor ingredient portion
compos composer composition pen writ
compound deepen intensifi
comprehend grasp perceiv
compress contract
compris constitut contain incorporat
compromis conciliatori
comput computer
computation figur reckon
comrad fellow
con defraud swindl
conceal hid
conced concession confess grant profess
conceiv concept
concentrat concentration focus por rivet
concentration densiti
concept conception
concern fear interest pertain refer relat
conciliat gentl
conclud conclusiv reason resolv
conclusion decision
condemn condemnation decri excoriat
condemnation disapprobation
condition disciplin specifi status stipulat train
conduct demeanor
confer conferenc consult
conferenc leagu
confess confession profess
confid confidant
confidenc confident self-confidenc
configuration shap
confin limit restrict throttl
confirm confirmation corroborat reassert substantiat
confirmation verification
conflict struggl
confound confus
confront confrontation fac
confus confusion
confusion disarray
congratulat congratulation felicitat prid
congratulation prais
congregat congregation
congregation fold
conjectur speculat speculation suppos
connect link relat
connot impli
conquer conqueror seiz subdu suppress
conscious consciousness
consequenc effect outcom result upshot
consider consideration deal reckon regard studi view
consist dwell lie
consistenc consistenci
consolidat consolidation
consolidation integration
conspir conspiraci
consternation dismay
constituent element
constitution establishment
constrict contract
constru interpret
construct construction manufactur
consult consultation
consultation interview
consum consumer consumption consumptiv ingest
consumption intak uptak
contain container control curb incorporat
contemplat contemplation
contemplation mus reflection
contemporari generation
contempt disdain scorn
contend contention contest postulat
content messag
contention controversi
continuanc continuation
continuiti continuous
continuous continuum
contour shap
contract contraction contractor contractual
contrari opposit revers
contrast counterpoint
contribut contribution contributor impart lend
contribution donation
contriv design forg formulat invent
control curb operat
controversi controversial
convenienc convenient
convention rul
converg meet
convers conversation
conversion convert transition
convey conveyor express
convict conviction
conviction sentenc
cook prepar readi
cool coolant cooler coolness
cooperat cooperation cooperativ
coordinat coordination coordinator organis
cop grappl manag
copi imitat simulat
correct correction correctness redress
correlat correlation
correspond correspondenc correspondent equat match
correspondent newspaperman
corrupt deprav
cosmo existenc univers world
cost pric
couch put sofa
counsel counselor guidanc
count counter matter weigh
countenanc sanction
counter foresee
coup takeover
coupl mat match pair
courag courageous
courier messenger
court tribunal woo
cover coverlet extend
cowboy cowhand cowpuncher puncher
cower huddl
crackl crunch
craft trad
cramp spasm
crash ram
crawl creep
craz cult furor
creat creation creativ creator creatur
creativ creativeness creativiti
credo creed
creep creeper sneak
crim law-break
criminal crook felon outlaw
cring flinch grovel quail recoil shrink winc
criterion standard
critic criticiz
critical criticism
criticis criticism criticiz
croak die expir
crook felon outlaw turn
crop harvest
cross foil frustrat intersect thwart travers
crossroad hamlet intersection
crow gloat
crowd gang herd
crumbl crumpl
crush crusher mash oppress squash squeez suppress vanquish
cry exclaim holler outcri scream shout squall weep yell
crystal crystalliz
crystalliz illuminat
culminat culmination
cult cultist furor
cultivat cultivation
cultur cultural
cur remedi
curiositi curious
curs damn expletiv oath swear
curtail restrict
curtain drap draperi
curv cut sheer swerv veer wind
cuss fellow gadf swear
custom tradition usag
cut reduc sheer swerv trim veer
cycl round
dab pat
dad daddi papa pop
daddi pop
damag harm impairment
damn damnation imprecat shuck
dampen moisten stifl
danc dancer
danger risk
dar defi
dark darkness
darkness shadow
darl favorit
dart dash
dash flair scoot scud smash
daunt scar
dawn daybreak penetrat
daydream dream
daylight daytim
deadlock impass standstill
deal handl plow
dealer trader
dear honey
death die
debris dust
debut entri introduction
deceiv delud
decelerat slow
deceleration slow
decid decision resolv settl
declaim recit
declar declaration declarativ
declin diminution refus reject worsen
decreas diminish lessen
decri excoriat
dedicat dedication devot
deduc deriv
deduct withhold
deepen intensifi
defeat frustration kill lick overcom
defection desertion
defend defender defensiv guard
defender guardian
defer postpon shelv
defi defianc defiant refus resist withstand
defianc defiant
deficienci inadequaci lack
deficit shortag
defin definition delimit shap specifi
deformation distortion
degree level stag
deign descend
deiti god
delay wait
delegat delegation designat
delight pleas revel
delirium furi
deliver deliveri
deliveranc rescu sav
delug flood
delv dig
demand demander exact necessitat requir
democraci democratiz republic
demolition destruction
demonstrat demonstration demonstrator establish evidenc exhibit manifest present prov
demonstration presentation
demur except
deni denial
depart departur deviat start vari
department departmental
departur deviation differenc
dependabl reliabl
dependenc dependent
dependenci dependent
depict describ pictur portray
deposit lodg stick
depriv divest strip
derid derision
deriv derivation gain infer
descend descendant descendent descent fall
descent origin
describ descriptiv draw report trac
desert desertion forsak
deserv merit
design designer
designat designation
desir hop
despair desperat
despatch dispatch
despis disdain scorn
despoil rifl
destin destination doom intend
destination goal
destini fat
destroy destroyer destruction destructiv ruin
detail item
detect detection detector discover notic observ
detection sens
deter deterrent discourag
determin determinant determination influenc regulat set shap
detest hat
detonat explod
detract detractor
develop development evolv
development evolution
deviat divert vari
deviation differenc
devilment shenanigan
devis forg formulat invent
devot devotee devotion
devotee lover
diagnos diagnosis
diagram plot
diari journal
dic die
dictat order prescrib
dictatorship tyranni
dictum pronouncement
die expir perish
differ differenc different disagree
differenc different differential differentiat
differentiat differentiation distinguish mark separat
differentiation distinction
difficult hard
digest digestibl digestiv
dignifi digniti
digniti self-respect
diminish diminution lessen
din dinner rumpus
dip dipper dunk
diplomaci diplomatic
direct directiv
director manager
dirt dirti soil
dirti soil unclean
disabiliti handicap
disabl incapacitat
disagree disagreement
disagreement discrepanci
disallow forbid prohibit veto
disappear disappearanc vanish
disappoint disappointment
disappointment letdown
disapprov disapproval reject
disaster tragedi
disbelief skepticism
disc record
discard dispos
discern distinguish recogniz
discharg dispatch
disciplin train
disclos disclosur divulg expos reveal
disclosur revelation
discontinu quit stop
discount dismiss disregard ignor
discourag warn
discover discoveri hear learn notic observ
discredit disreput
discriminat discrimination
discuss discussion
disdain scorn spurn
disenfranchis disenfranchisement
disengag withdraw
disgrac dishonor dishonour sham
dishonor sham
dishonour sham
dislodg free
dismiss dismissal disregard ignor
disobedienc disobedient disobey
dispatch shipment
dispens distribut
dispers scatter
displacement shift
display exhibit expos
disposition temperament
disput quarrel
disregard ignor neglect snub
disrob strip
disrupt disruption interrupt
disruption interruption
dissembl pretend
dissipat scatter
distinct distinctness
distinction distinguish eminenc
distinguish mark recogniz separat
distort distortion falsifi warp
distress hurt
distribut distributor spread
district territori
distrust mistrust suspect suspicion
disturb disturbanc troubl upset
disturbanc upset
div plung
diversion divert recreation
diversiti varieti
divest strip
divid separat split
diviniti god
divulg expos reveal
doctor physician
doctrin doctrinal indoctrinat ism philosophi
document documentari paper
dodg evad hedg sidestep skirt
dog track trail
dogma tenet
domain orbit spher
dominanc dominant dominat
dominant dominat
dominat domination dominion master predominat prevail reign rul
donat donation
doom los
door doorway
doorman porter
dop gag
dos dosag
dot stud
doubl two-baser
doubt uncertainti
dozen lot scor ton twelv wad
draft enlist
drag embroil haul
drama dramatic dramatist dramatiz play
draw pull reap trac
dread fear
dream dreamer woolgather
dress garb
dribbl trickl
drift float rang rov
drill practic
drink drinker salut toast
driv driver motor
dron monoton
droop sag
drop droplet dung
drown submerg
drum drummer
dry dryness
dub nicknam
duel duelist
dullard stupid
duplicat repeat
dust junk rubbl
duti obligation responsibiliti
dwell dweller hom inhabit lie liv populat
eager eagerness
earn garner pay profit remuneration salari wag
earnestness seriousness
earth glob
eas facilitat
eat feed
echo resound reverberat reverberation ring
eclips overshadow
economi economic economical economist economiz
economic economical
eddi purl swirl whirl
edg inch
edit editor
educat education educator train
education instruction
effect effectiv effectuat impression outcom result upshot
effectiv effectiveness
efficienci efficient
effort endeavor exertion
ego self
elaborat elaboration expound
elat uplift
elect elector eligibl
electric electriciti
element factor ingredient
elevat elevation elevator lift promot rais
elevation height rais
elicit extract provok
eliminat elimination eradicat
elud evad
emanation emission
emb plant
embodi personifi
embodiment incarnation
embrac encompass hug
emerg emergenc
emission emit
emotion emotional
emotional emotionaliti
emphasis emphasiz vehemenc
emphasiz stress underlin underscor
employ employee employer employment engag hir use utiliz
empti emptiness vacat
enact enactment ordain
enclos wrap
encounter meet skirmish
encourag encouragement further promot
encroachment intrusion invasion
end finish terminat
endanger imperil jeopardiz menac threaten
endeavor enterpris striv
endors indors
endow gift invest
endowment gift talent
endur enduranc liv surviv tolerat
enemi foe
energetic energi
energi energiz vigor
enforc enforcement implement impos
engag hir pursu
engagement fight
engineer technologi
engross engulf steep
engulf immers steep
enhanc heighten
enigma mysteri
enjoin order
enjoy enjoyment lov relish savor
enlarg magnifi
enlargement expansion
enliven inspir
enrol enter recruit
enroll enrollment enter recruit
enrollment registration
ensu result
ensur guarantee insur
entail impli mean
entanglement web
enter entranc participat recruit
entertain entertainer entertainment
enthusiasm enthusiastic
entic lur tempt
entitl titl
entranc entranceway
entri introduction
enunciat pronounc
envelop wrap
environ environment surround
environment environmental surround
envisag imagin
envision fanci figur foresee pictur visualiz
epoch era
equal equaliti equat peer rival
equaliti equivalenc par
equat equation
equip equipment
erod erosion gnaw
err error
error fault mistak
erupt ignit
essay seek
essenc substanc
essential necessiti requirement
establish establishment institut launch plant prov
establishment institution
esteem respect valu
estimat figur forecast gaug guess judg reckon
ethic ethical moral moraliti value-system
evad hedg sidestep skirt
evaluat evaluation valu
evaluation rat valuation
evaporat vapor
evidenc ground manifest prov testifi
evil wickedness
evok provok
evolution evolv
exacerbat exacerbation
exaggerat exaggeration magnifi
examin examination prob studi
examination scrutini
exampl exemplifi instanc
exasperat exasperation
exceed outdo outstrip surpass top transcend
excel excellenc surpass
except exception exclud omit
excess surplus
exchang switch
excis expung
excit excitement stimulat
exclaim proclaim shout
exclud exclusion omit shut
excus explain pardon
execut execution executiv fulfil fulfill
exemplifi illustrat
exempt exemption reliev
exemption freedom
exercis exert practic usag use utilization workout
exert wield
exhibit exhibition expos present
exist existenc existent subsist surviv
existenc existent univers world
expans sweep
expect expectanci expectation requir wait
expectation outlook prospect
expedit hasten
expel expulsion
expend expenditur expensiv spend use
experienc experiential
experiment experimentation experimenter
expir expiration perish
explain explanation
expletiv oath swear
explicit express
explod explosion
exploit exploitation feat
explor exploration exploratori explorer search
export exporter
expos exposur reveal
express expressibl utter
expression fac
extend extension extent
extenuat mitigat
exterior outsid
extrem extremum
fabric framework textil
fac front
faciliti installation
factor ingredient
factori mill
fail failur miscarri neglect
fair fairness
faith religion
fak forg sham
faker fraud
fals falsiti
falter stumbl waver
fami household
familiar familiariti
fanci figur pictur
fantasi fantasist
farm farmer husbandri
fascinat fascination grip intrigu
fashion manner mod styl
fasten fix secur
fat fatti
father forefather sir
fathom penetrat
fatigu weariness
fault flaw mistak
favor prefer
fear fright
featur sport
feel flavor impression notion sens spirit
feign pretend
fella fellow
fellow fellowship lad
ferment unrest
fermentation unrest
ferociti violenc
fiction fictional
field fielder
fierceness violenc
fig figur
fight fighter oppos struggl
figur flesh forecast pictur reckon visualiz
fil register
fill occupi
film movi
financ financial
financial fiscal
finish terminat
firearm small-arm
firmness resolv
fish fisher
fisher fisherman
fit fitness paroxysm suit tantrum
fix fixtur mend mess repair secur set specifi
flail lam thrash
flap wav
flash flaunt twinkl wink
flatter flatteri
flavor spirit
fleck scrap
fledgl freshman newcomer
flexibiliti flexibl
flicker flutter quiver
flinch shrink
flip somersault toss
float swim
flog lash slash whip
flood inundation swamp
flounder stagger
flourish prosper thriv
flower unfold
flub spoil
flush heyday peak
fly pilot wing
focus por rivet
foil frustrat thwart
food nutrient
fool gull sucker
foot term
footpath pathway
forbid foreclos forestall preclud prevent prohibit proscrib veto
forc impel pressur push
forecast portend predict presag reckon
foreclos prevent
forego preced
foreknow foresee
forest wood
forestall prevent
forg formulat invent
form formation kind organiz sort spring
formulat formulation invent phras word
formulation preparation
fort fortress garrison specialti
fortifi strengthen
fortun hazard luck
foster further
found initiation
foyer hall lobbi
fraction fractional
framework model
free liberat loos releas rid
frenzi furi
frequent patroniz shop
fresh freshness
freshman newcomer
friend friendship
frighten scar
fring outskirt peripheri
frolic romp
frustrat frustration thwart
fulfil fulfill satisfi
fulfill fulfillment satisfi
fun merriment
function officiat operat purpos serv use
fund stor
furi hysteria infuriat rag
furnish provid render supp
further promot
fus fusion merg mix
fusion unification
fuss mother
gag gaug jest jok
gain increas profit
gait pac
gal gallon
gambl risk
gang gangster
gap gawk open spread
garbag refus
garden gardener
gas gaseous gass
gash slash
gaug guess judg
gaz star
gem treasur
generat generator yield
generositi generous
gentl mollifi pacifi
geographic geographical
gesticulat gestur motion
gestur motion
ghost specter
gift invest talent
girl miss
glanc glimps
glar glower
glass spectacl
gleam shin
glean reap
glint shin spark
glisten shin
glitter shin
glu past
goad spur
govern government governor regulat rul
government regim
governor gubernatorial
grad level plac rank rat
graduat graduation
grain woodgrain
grandma grandmother
grandmother granni
grappl grip manag wrestl
grasp savvi
gratifi satisfi
grav tomb
green park
grievanc grudg
grin smil
grind labor toil
grip handl hold transfix
ground reason yard
grow growth maturation
growth maturation
grumbl scold
guarantee insur undertak
guess hazard imagin judg reckon speculation suppos surmis ventur
guid guidanc maneuver steer
guilt guilti
gunfir gunshot
gunman gunslinger
gusto relish
gutter trough
gyrat spiral
hail herald
hair hairi
half one-half
hall hallway lobbi vestibul
hallmark stylemark trademark
halt stop
hamper hinder shackl
hand man manpower
handl manag plow treat
hangout haunt
hanker long
happen occur occurrenc
happi happiness
harbor nurs
hardship rigor
harm hurt impairment injuri
harmoni harmonious
harri plagu
harvest reap
hast rush
hasten hurri rush speed
hat hater hatr
haunt obsess stalk
hawk hawker huckster peddl
hazard jeopardi luck peril risk ventur
headach worri
heal mend
health healthi
heap lot mass pil plenti
hear learn
hearer listener
heartbeat puls
heat heater hotness
heav surg
heaven paradis
heavi heaviness
hedg sidestep skirt
heed listen regard
helplessness weakness
hesitat hesitation paus waver
heyday peak
highlight spotlight
hinder obstruct
hint suggest
hit strik
hitch hobbl limp
hold keep maintain retention
holiday vacation
holler roar scream shout yell
homeland motherland
honest honorabl
honor honour laurel respect reward
honour reward
hood punk
hook rob soak
hop hop-skip hopper skip
hop-skip skip
hord host
hospital infirmari
hostelri inn
hot hotness
hotshot star
household householder
howl roar
hubbub uproar
huckster peddl
huddl powwow
hug kiss pet
hulk loom tower
human humaniti
humbl humiliat humiliti
humiliat humiliation
hunch suspicion
hunger hungri
hunt hunter search
hurl hurler hurtl lung thrust
hurri rush speed
hurt injuri smart
hurtl thrust
hush silenc
hypocrit phoni
hypothesis theori
hypothesiz speculat suppos
identifi identifiabl identification identiti nam
ideologi ideologist
idoliz rever worship
ignor snub
ill illness sick
illness maladi sickness
illumin light
illuminat light
illustrat illustration illustrator
imag imageri imagination
imageri imagination
imagin imagination reckon suppos
imb plant
imbalanc unbalanc
immers plung steep
impair mar
impart lend
impatienc impatient
imped obstruct
imperil jeopardiz menac threaten
impersonat persona portray
implant plant
implement implementation
impli implication mean
implication significanc
implor pray
import importation
importanc important
important significant
impos imposition inflict levi
imposition infliction
impress impressiv strik
impression notion
imprimatur sanction
imprison imprisonment jail
improbabl unlik
improv improvement
impuls urg whim
inaugurat inauguration
incarnat incarnation
incentiv inducement
incertain uncertain
incit incitement instigat motivat prompt
inclin inclination lean ramp slop tend
inclination tendenci
incorporat integrat
incorrect wrong
incredibl unbelievabl
indefinit indefiniti
independenc independent
index indicator
indicat indication indicator signal
indict indictment
indignation outrag
individual individualiti mortal person singl someon soul
induct seat
industri manufactur
inevitabiliti inevitabl
infect infection
infiltrat infiltration
inflect inflection
inflection prosodi
inflict infliction
inflow influx
influenc influential regulat shap
inform informant information
inhabit liv populat
inherit inheritanc
initiat initiation originat
injur injuri wound
innovat innovation introduc
innovation invention
inquir inquiri wonder
inquiri queri research
insan insaniti
inscription letter
insert introduc tuck
insid interior
insight penetration
insist insistenc
inspir inspiration prompt
instal install
install installation
instant moment twinkl wink
institut plant
institution institutional
instruct instruction instructiv instructor teach
instruction instructional
instructor teacher
instrument tool
instrumentalist player
insulat isolat
insur insuranc
insurrection rebellion revolt upris
integrat integration mix
integriti uniti
intelligenc intelligent
intend intent mean
intens intensiti
intensifi intensification intensiti
intent intention purpos
intention purpos
interact interaction
intercept interceptor
interest sak
interfer interferenc interven
interject interpos
interlac twin
interpret interpretation interpreter render
interrogation interrogativ
interrupt interruption
intertwin twin
interven intervention
interview interviewer
interweav weav
intimat suggest
intimidat intimidation
intrusion invasion
intuition suspicion
invad invasion
inveigh rail
invent invention inventor manufactur
inventori stock
invest investment investor
investigat investigation investigator
investigator researcher
invit invitation tempt
involv involvement regard
involvement participation
irresponsibiliti irresponsibl
irrigat water
irritat irritation vex
irritation temper
ism philosophi
isolat isolation
itch scratch
item itemiz
ivori pearl
jab pok
jam pil throng
jar jolt
jeer scoff
jeopardi jeopardiz peril risk
jeopardiz menac stak threaten
jerk jolt yank
jest jok
jimmi pris pry
job occupation task
jog rambl
john lavatori privi toilet
jok joker
journalism journalist
journey travel
joy joyous pleasur
judg judgment
jumbl muddl
jump leap spring
junctur occasion
junk scrap
jurisprudenc jurist
justifi justification vindicat
keep maintain
kick thrill
kickoff outset start
kid minor youngster
kill killer
kind sort
kingdom realm
kiss pet
lab laboratori
label mark pronounc tag
labor laborer labour proletariat toil
lac twin
ladi madam
lag laggard
lam thrash
lament lamentation
languag speech
lap lick
laps sink
lash slash whip
laugh laughter
launch launcher
lavatori toilet
lavish shower
lay plac position put set
leader leadership
lean tend thin tilt
leap spring
learn learner memoriz scholarship
learner scholar
leas rent
lectur lecturer rebuk scold
legislat legislation legislativ legislator legislatur pass
lend loan
let permit
letter missiv
liberat liberation liberti loos releas
liberation releas
licens permit
lick solv
lif liv
lift lifter rais
limbo oblivion
limit limitation restrict throttl
limitation restriction
linger loiter lurk tarri
link relat tie-in
liquor spirit
listen listener
literari literatur
littl small
liv livabl liveliness populat surviv
lobbi vestibul
local localiti
localiti neighborhood
locat location situat
lock mesh
lodg stick wedg
log logger
long yearn
loom tower
loos releas unleash
loot priz
lord master
los loser
lot mass mint pil plenti scor ton wad
loudspeaker speaker
lov lover
lumber pound
luminari notabl
lump swell
lunch luncheon
lung thrust
lur tempt
lurch pitch reel stagger
lyric word
machin machinist
magnifi magnification magnitud
maim wound
maintain maintenanc preserv
maintenanc upkeep
mal maleness
man manpower
manag management
maneuver steer
manipulat manipulation
manner mod styl
manufactur manufacturer
manufacturer producer
mark marker scor tag
market marketplac merchandis sell
marri wed
marriag matrimoni
marshal mobiliz
marvel wonder
mash squeez
mass mint pil plenti
massacr slaughter
master masteri overcom surmount
mastermind organiz
mat match pair teammat
match pair
material stuff
math mathematic
mathematic mathematical
matter topic
maximal maximum
maximiz maximum
maximum utmost
mean signifi
meander thread wind
meaningful meaningfulness
measur measurabl measurement quantiti step
mechanic mechanism
medical medicin
medication medicin
meditat mull mus ponder reflect speculat
melodi tun
melt thaw unthaw
member membership
memori memoriz
menac threat threaten
mend repair
mental mentaliti
mentaliti outlook
mention observ quotation refer referenc remark
merchandis product sell trad
merg merger mix unifi
merit virtu
metro subway
metropolis metropolitan
microphon mik
mid-thirti thirti
midday noon
midst thick
migrat migration
milieu surround
militia reserv
min miner minut
mind psych
mingl unifi
minimal minimum
minimiz minimum understat
minister ministerial ministration parson pastor
minor youngster
mint pil plenti
minut moment second
miscalculat miscalculation
mischief shenanigan
misconstru misunderstand
misdemeanor violation
misinterpretation mistak misunderstand
misrepresent misrepresentation
missil projectil
mistak misunderstand
mistrust suspect
mitigat mitigation
mix mixtur
mobiliz mobilization ralli
mock mocker mockeri
mockeri scoff
mod styl
model mold mould pattern
moderat moderation
modern moderniti
moderniz overhaul
modesti reserv
modifi modification modifier
mold mould stamp
moment second
monarch sovereign
monopo monopoliz
monument monumental
mood temper
moral moraliti
mortal person someon soul
motiv motivat motivation
motivat motivation prompt
motto slogan
mount wax
mourn mourner
mouth talk utter
mov movement mover travel
muddl welter
muffl stifl
mull mus ponder reflect speculat
multipl multipliciti
multitud pack
murder murderer
mus ponder reflect reflection speculat
muscl muscular
music musician
musician player
muster ralli
mysteri mystifi
mystifi puzzl
myth mythic
nab nail
nail smash
narrativ stori tal
narrow narrowness specializ
nationalism patriotism
naught noth zero
naval navi
near nearness
necessari necessiti
necessitat necessiti requir
necessiti requirement
neckti tie
neglect negligent overlook
negotiat negotiation
negotiation talk
neighbor neighborhood
neighborhood neighbourhood viciniti
neutralist neutraliti
newsman reporter
night nighttim
nobiliti nobl
nominat nomination
nos pok pry
noth zero
notic noticeabl notifi observ
nourish sustain
novel novelist
nuanc subtleti
number numerical total
oath swear
object objection objectiv
objection remonstranc
objectiv objectiviti
oblig obligation
obligation responsibiliti
observ observation observer remark
observanc observation watch
observation watch
obstruct occlud
obtain prevail receiv
occupanci occupi
occupant occupi resident
occupi resid
offenc offensiv
offer proffer volunteer
offic official
one-fourth quarter
one-third third
onrush onslaught
operat operation operator
opinion sentiment
opponent oppos
opportunism self-interest
oppos opposition
opposit revers
opposition resistanc
oppress suppress
optimism optimistic
orbit orbital revolv spher
order orderliness prescrib
ordinanc regulation
organiz organization
origin root sourc
outcom result upshot
outcri shout yell
outdo surpass
outlay spend
outlin sketch
outlook prospect
output yield
outrag scandaliz shock
outset start
outsmart overreach
outstrip surpass
overcom overpower overwhelm surmount
overhaul overtak
overpower overwhelm
overrid overturn revers
overthrow subvert
overtur prelud
overturn revers
own owner possess
owner ownership proprietor
ownership possession
pac step strid tempo
pacifi peac
pack packag wad
packag packet parcel
pact treati
pain striv
paint painter pictur
pal pallor
pander pimp procurer
panic terror
papa pop
papal pop
parameter parametric
pardner partner
parent parental parenthood
parliament parliamentari
parson pastor
participant participat
participat participation
partner partnership spous
pass surpass walk
passag transition
past yesteryear
pastor pastoral
patch piec plot
pathologi pathological
patienc patient
patrol patroller polic
patron patroniz
patroniz shop sponsor
pattern practic
pay payment remuneration salari wag
peddl peddler
pedestal stand
pelt pepper
pen writ
penaliz punish
penalti punishment
penetrat penetration
perceiv perceptibl perceptiv
percent percentag
percentag shar
perch roost
perform performanc performer
peril risk
permanenc permanent
permission permit
perpetuat perpetuation
persecut persecution
persever persist
persist persistenci prevail
person personifi someon soul
persona personifi rol
perspectiv view
perspiration sweat
persuad persuasiv sway
pertain refer relat
perturb troubl
perturbation upset
pessimism pessimist pessimistic
petition request
phantom specter
pharmaceutical pharmaci
phas stag
philosopher philosophi
philosophi philosophic philosophical philosophiz
philosophic philosophical
phon telephon
photo photograph
photograph photographi photographic
phras word
phraseologi word
physic physical
physical physicalness
picket scout sentinel sentri
pictur visualiz
pil plenti throng
pimp procurer
pip shriek shrill
pitch toss
pivot swivel
plac placement position put rank rat set spot
planet planetari
plat plot
play player
pleas pleasant pleasur
plenitud plenti
plight predicament
plunder priz
ply provid supp
pok pry
polariz polarization
polish refin refinement smooth
politician politics
pond pool
ponder reflect speculat
popular populariti
populat population
por rivet
portend predict
portrait portray portrayal
portray portrayal
position put set
possess possession
possibiliti possibl
possibl potential
post poster
postpon shelv
pot toilet
potential potentialiti
potpourri varieti
potter tinker
pounc swoop
pound ram throb thump
pour stream swarm
power powerfulness
powerful powerfulness
practic practical practis rehears
pranc swagger
pray prayer
preach preacher sermon
precaution safeguard
preced precedent predecessor
precedenc prioriti
preclud prevent
predict prediction presag promis
predilection preferenc
predominat prevail reign rul
prefer preferenc preferment
preferenc tast
prepar preparation readi
prescrib prescription
presenc present
present presentation presentness stag
preserv preservation sav uphold
press pressur urg
presum presumption
pretend pretens
prevail prevalenc reign rul
prevent prevention
prey target
pric term
print publish
privaci secreci
privi toilet
priz treasur valu
pro professional
procedur procedural proceed process
proceed yield
process processor treat
proclaim proclamation promulgat
procrastinat stall
procur secur
produc producer product
productiv productiviti
professor professorship
profound profunditi
prohibit proscrib veto
project protrud task undertak
prolong prolongation
promot promoter promotion push
promotion publiciti
pronounc pronouncement
propaganda propagandist propagandistic
propel propeller
prophet prophetic
propos proposition purport suggest
proposition suggestion
proscrib veto
prosecut prosecution prosecutor
prosper thriv
protagonist supporter
protect protection protectiv
protest protestation resist
prov testifi
provid provision render supp
provinc provincial responsibiliti
provision proviso
provocativ provok
psych soul
psychologi psychological psychologist
publication publish
publicist publiciz
publish publisher
puls pulsat pulsation throb
punish punishment punitiv
pupil student
pur puriti
purl whirl
purpos use
pursu pursuer pursuit
pursuit quest
push thrust
put set
puzzl puzzlement
quail shrink
qualifi qualification qualiti
quarrel row
quash repress subdu subjugat
quell squelch
quicken speed
quiet quietness
quit stop
quiver thrill
quot quotation
quotation referenc
rack single-foot
rag storm
rain rainfall
rancor resentment
rang reach roam rov scop stray wander
rank rat
ransack rifl
rat valuation
ratifi sign
rattl rattler
reach scop
react reactant reaction respond
read reader
readi readiness
realism realiti
realiz realization recogniz understand
reasonabl sensibl
reassign transfer
reassur reassuranc
rebel rebellion
rebellion revolt upris
rebound ricochet spring
rebuff repel repuls slight snub
rebuild reconstruct
rebuk scold
rebut refut
recall recollect remember
reced retir retreat withdraw
receipt revenu
receiv receiver recipient
reception receptionist
reckon regard suppos view
recoil shrink
recollect remember
recommend recommendation urg
reconsider reconsideration
record recorder
recover recoveri regain retriev
recoveri recuperation
recreat reviv
recreation recreational
recruit recruitment
recur recurrenc repeat
redevelopment renovation
reduc reduction trim
reel spin stagger
reelect reelection
reenforc reinforc
reexamin review
refashion remak
refer referenc relat
reflect reflector speculat
refund repay
refus refusal reject resist
regain retriev
regard respect view
register registrant registration registri
regret sorrow
regular regulariti
regulat regulation regulator shap
regulation rul
rehabilitation renewal
reign rul
reinforc reinforcement reward
reiterat repeat restat
reject rejection
rejoin retort
relat relatedness relation
relation relationship
relevanc relevant
relevanci relevant
reli relianc
reliabiliti reliabl
relianc trust
religion religionist religious
religious religiousness
relish savor zest
remain remainder remnant stay
remainder rest
remember remembranc
remind reminder
remov removal
remuneration salari wag
rend rip
render rendition supp
renew renewal
rent tear
repay repayment
repeal rescind
repeat repetition restat
replac replacement supersed supplant
repli respond
repos rest
represent representation representativ symboliz
repress subdu
reput reputation
requir requirement requisition
rescu sav
research researcher
resembl resemblanc
resent resentment
resid resident
residu rest
resign resignation vacat
resignation surrender
resolv settl
resound reverberat ring
respect valu
restor restoration
restrict restriction restrictiv throttl
result solution upshot
resum resumption survey
resurrect uprais
retain retention retentiv
retaliat retaliation reveng
retaliation reveng
retardation slow
retir retirement retreat withdraw
retrac trac
retreat withdraw
return revert
reveal revelation
revel revelri
rever reverenc venerat worship
reverberat reverberation ring
revers reversal
review reviewer
revis revision
reviv revival vivifi
revolt upris
revolution revolutioniz
reward wag
rhym vers
rich richness
ricochet spring
rid rider
rins wash
rip riv
rippl ruffl undulat
rit ritual
ritual ritualiz
road rout
roadsid waysid
roam rov
roar roarer thunder wail
rob robber robberi soak
robust robustness
rock ston sway
roll roster wheel
romp runaway skylark
roof roofer
room suit
root sourc
rough roughness
roughneck rowdi
rov stray wander
row wrangl
rowdi ruffian
rub scratch
rul ruler
runner smuggler
ruptur snap tear
rush speed surg
sad sadness
sail sailor sweep
salari wag
salut toast
salvag sav
sam sameness
sampl tast
san saniti
satisfactori satisfi
saturat saturation
sav saver
savor tast
scamper scuttl
scandal scandaliz
scandaliz shock
scar scarifi
scatter sprinkl
schem strategi
scholar scholarship student
scholastic school
school schoolhous
scienc scientist skill
scor ton wad
scorch sear
scorn spurn
scoundrel villain
scout sentinel
scrambl struggl
scrap scratch
scream screech shout shriek squall yell
screen test
scrutini scrutiniz
scurri scuttl
seal waterproof
search seek
seat sit
sec second
seced splinter
secret secretion
secur securiti
seiz seizur
select selection
self-destruction suicid
selfish selfishness
senator senatorial
senior senioriti
sens sensation sensitiv sensor
sensation star
sensitiv sensitiviti
sentinel sentri
seriousness sinceriti
serpent snak
set specifi
settlement villag
sew sewer stitch
sex sexual
shad tint
shar sharer
shed throw
sheer swerv veer
shenanigan wil
shibboleth slogan
shift transformation transmutation
ship shipment
shock stupor
shop shopper stor workshop
short shortness
shout squall yell
shred whit
shrink winc wither
shut shutter
sick sickness
sidestep skirt
sign signatur signifi subscrib
significanc significant
similar similariti
simpl simpliciti
sin sinfulness sinner
sincer sinceriti
sing singer song
singer vocalist
sip sipper
sis sister
sketch vignett
slacken slow
slant weight
slash whip
sleep sleeper slumber
slic slit
slid slip
slip steal
slop spill splash
slow slowness
small smallness
smooth smoothness
smother stifl surround
smuggl smuggler
snap snarl tear
snar trap
snoop spy
soar surg
social socialiti societal
socialism socialist socialistic
societal societi
soft softness
soil unclean
soldieri troop
solo soloist
someon soul
spac spatial
span travers
spark sparkl trigger
spatter splash
specializ specialization
spectator viewer witness
spectral spectrum
speculat speculation suppos theoriz
speculation surmis
speed velociti
spell tour tranc
spher spherical
splash sprinkl
sponsor sponsorship
spontaneiti spontaneous
spot spy
sprawl straggl
spring springtim
sprint sprinter
spur urg
squad team
squall yell
squash squeez
squirm twist
stabiliz stabilization
stag stager
stair step
stamp stomp
stanc stand
standard standardiz touchston
standpoint viewpoint
star virtuoso whiz wizard
statesman statesmanship
stay stick
steal thiev
steel sword
step strid tread
stick wedg
stimulant stimulus
stimulat stimulus
stimulation stimulus
stor storag
storag storehous
stori tal
storm stormi tempest
strain striv
strang strangeness unusual
strategi strategic strategist
stream swarm
stress tension
stretch unfold
strid tread
strip undress
strut swagger
stubborn stubbornness
student studi
studi survey
stuff thrust
stumbl trip
stupid stupiditi
styl stylist
subdu subjugat suppress
subject topic
submission submit
submissiv submit
subsidi subsidiz
subsist surviv
substitution switch
succeed succession successor
sudden suddenness
sue suit
suffer sufferer sustain woe
suffic sufficient
suggest suggestion
sum summat total
summari summariz
summat total
sun sunlight sunshin
sunlight sunshin
superintend supervis
superior superioriti
supervis supervision supervisor
supp supplier
suppos theoriz
surmis suspect
surviv survival survivor
suspect suspicion
suspend suspension
sustain sustenanc
swan swear
swap switch
swarm teem
sway swing
sweet sweetness
swerv veer
swirl whirl
symbol symbolic symboliz
sympathetic sympathi
sympathi sympathiz
tabl tabulat
tackl undertak
talk utter
tantaliz taunt
task undertak
taunt teas
tax taxabl
teach teacher
team teamster
tear weep
technical techniqu
technician techniqu
technologi technological
telegraph wir
televis television
tempt temptation
tend tendenci
terrifi terror
territori territorial
terror terrorist terroriz
test trial
testifi testimoni
testimonial tribut
theater theatr theatrical
theori theorist theoriz
therapeutic therapi
therapi therapist
thin thinness
thread wind
three trio
thrill thriller
thud thump
tir weari
ton tonal wad
top transcend
toppl tumbl
torment tortur
tour tourist
toxic toxin
trac vestig
track trail
trad trader
tradition traditional
tragedi tragic
trampl tread
transact transaction
transfer transplant transportation
transform transmut
transformation transmutation
transgress violat
translat translation understand
transport transportation
trap trapper
travel traveler traveller
traveler traveller
treasur valu
treat treatment
triumph victori
troubl upset
truthful truthfulness
tumult uproar
twiddl whirl
twirl whirl
twist wriggl writh
typ typewrit typifi
ugli ugliness
unawar unawareness
underestimat underrat
underlin underscor
undermin weaken
understat understatement
uneasi uneasiness
unfair unjust
unhappi unhappiness
unifi unification
uniform uniformiti
univers world
unnecessari unneed
unwill unwillingness
urban urbaniz
usag use
use user utiliz utilization
usefulness utiliti
useless uselessness
utiliti utiliz
utiliz utilization
utter utteranc
vagu vagueness
valid validiti
validat validation
valu valuabl
vari variabl variant variation
vent ventilat
verifi verification
victim victimiz
view viewer vista watch
viewer watcher witness
violat violation
violenc violent wildness
visibiliti visibl
visit visitor
wag waggl
wallop whack
war warfar
watch watcher
watcher witness
wear wearer
whit whiteness
widow widowhood
wind wrap
winter wintertim wintri
worri worriment
worship worshipper
worth worthi
wrack wreck
wrap wrapper
wreck wreckag
wrestl wrestler
writ writer
`;
/** A word and the next broader one ("blast", "explosion"). */
export const NEAR = `
abandon discard
abiliti capabiliti competenc qualiti
absenc deficienci lack
absent disappear
absolut abstract
abstract concept regard
abus persecution treat
academic professor
accept believ recogniz
acceptanc attitud
accomplish complet consummat effect finish
accomplishment arrival exploit feat liberation pass recruitment
account biographi explanation
accumulat stor
accuraci qualiti
accusation allegation blam
accustom alter
achiev succeed
achievement arrival exploit feat liberation pass recruitment
acknowledg conced confess
acquaint inform
acquir benefit borrow buy earn garner inherit obtain profit purchas receiv reclaim recover regain
act activiti
activiti assist assistanc attempt behavior conduct continuation creation education effort gam hid job leadership market marketplac measur occupation practic preparation procedur process protection recreation search solo train use worship
actor actress
adapt gear vari
add punctuat supplement
addition constituent
adher correspond match
adherent follower
adjust alter calibrat regulat tun
adjustment improvement
administer handl supervis
administration management
administrator director executiv manager
admir respect
admirer advocat believer loyalist proponent
admit conced confess
adopt choos select
adoption approval bless
ador lov rever worship
adult conservativ elder host individual liberal man moderat professional someon sophisticat woman
advanc edg overhaul travel
advantag asset privileg
adversari foe individual someon
advertis broadsid commercial headlin promotion publiciti
advertisement broadsid commercial promotion publiciti
advic proposal recommendation
advis urg
advocat individual propos someon supporter
affect alter influenc process subject
affirm verifi
afghan blanket
afternoon daylight
agenda far program
aggravat alter
agreement bargain conspiraci
aid officer
aim goal level
air expos
airplan bomber jet
alarm fear frighten scar
alert warn
alien traveler
alienat alter
alleg assert
allegianc cooperation
allocat award
alter clean clear color complicat contribut convert cool corrupt damag decentraliz disabl disqualifi dry edit empti enabl exacerbat fill fortifi heat humbl improv lend minc mingl naturaliz polariz prepar sharpen shift soil stabiliz strengthen terminat tighten transform weaken
alternat vari
amaz surpris
ambassador diplomat
ambition desir
ambush wait
amendment correction
ammunition arm round shell
amount coverag revenu
analys audit check compar diagnos investigat review survey trac
analysis investigat
analyst expert
analyz audit check compar diagnos investigat review survey trac
anger emotion exasperat furi infuriat offend outrag provok rag
angl travel
anguish distress
animal femal giant mal pet young
anniversari birthday
announc inform
annoy beset harri
antagonist foe individual someon
anticipat assum guess presum reckon speculat
anticipation hop
apartment lodg room
apparatus equipment
appearanc beauti qualiti semblanc ugliness
append attach
applaud gestur motion
appli dedicat devot exercis exploit implement resort
applicant individual someon
application technologi
appoint institut
appointment nomination
apprehension fear
approach avenu
approv authoriz endors
approximat resembl
area center corner haunt middl open scen
arena environment kingdom preserv realm
argument con
arm bomb
armi legion
arrang array coordinat lay pil string wad
array spectrum tabl
arrest captur clutch seiz
arriv land
art danc disciplin
articl editorial
articulat supp
artist master
ascend surfac travel
aspect characteristic featur
assail rap
assault battl engagement rap
assemb machin
assert insist
assertion claim contention declaration
assess prais
assessment rat review
asset fort qualiti
assign delegat elevat mandat transfer
assist boost expedit facilitat lift recours
assistanc boost lift recours
assistant worker
associat colleagu equal member participant peer
association gang institut leagu
assumption thesis
assuranc certainti
athlet pro
atmospher condition
attach connect harness hitch insert mark mount nail past tag
attacker bulli offender rapist rowdi
attention heed
attitud inclination knowledg outlook tendenci
attorney counsel professional prosecutor
attract pull
attraction bond graviti
attribut characteristic concept credit featur
audienc gather
audit examin studi
author journalist
authoriz licens permit sanction validat
averag mean statistic total
avert prevent
aviation collection
avoid bypass evad hedg skirt
awareness feel sens
backer sponsor
bad outcom qualiti
bait jeer mock scoff
balanc compensat offset
ballot document paper
ballroom room
band tie
bank inclin tip
banner flag
bar forbid prohibit room uncover
bargain negotiat negotiation
bark mouth
barrier dam fenc hurdl obstruction rail
basis foundation
batch collection
bath recreation
bathroom room
batter strik
battl combat wrestl
bay mouth
beam signal smil
bear featur
beast femal giant mal pet young
beat defeat jockey overcom rout
beau lover
bed blanket
bedroom room
beg plead
begin occurrenc
behav rag storm
behavior offens
behead kill
belief conviction doctrin expectation faith opinion philosophi religion valu
bell girl miss
bemoan complain
bench pew
bend curv lean tilt
beneficiari recipient
benefit capitaliz net payment
bent inclination tendenci
beset irritat needl
bet predict
betray disclos
bid order subscrib
bind bounc brink fring hop margin rebound verg
birth outset
bishop priest
bit grip wound
bitter spirit
blanket cover
blar nois
blaz flam
blend compound mingl
bless invok
blizzard storm
bloc coalition
blond individual someon
blow kick punch
blunt weaken
bluster confusion
board commission departur embark
boast crow exaggerat
boil heat
bolster reinforc
bolt lightn
bomb shell
book publication schedul
boom nois
boost lift
border bound boundari
borrower recipient
boss supervisor
bother strain
bottom heel sol
bounc jump leap spring
bound edg outlin
boundari edg outlin
bow gestur motion
boxer fighter
brac prepar steel
brag crow exaggerat
brav defi withstand
breach sin
breadth intelligenc
break occurrenc terminat
breakfast meal
breath chok sigh smok yawn
brib payment
brick cop
bridg connect structur
bring carri transfer
bristl featur
broadcast publiciz televis
broaden extend
brook permit stream
bruis harm hurt injur wound
brush rub
buck endeavor striv
budget calculat fund
buffet strik
build structur
bunch cluster
bundl collection pack
burden headach worri
buri conceal hid
burn pain ruin
burrow delv dig
businessman owner
businessmen profession
bust ruin
buy purchas shop
buyer customer
bypass highway
cabl telegram
cafeteria restaurant
calculat estimat factor gaug
calculation procedur
calculus rock ston
calm comfort gentl lull reassur temperament
camp populat
campus field
candidaci crusad stump
cap ground lie
capabiliti capaciti
capital stock
capitaliz profit
captiv convict unfortunat
captur conquest
card gam paper
careen walk
career occupation travel
carri motor transfer
carrier traveler
cas occurrenc
cascad descend
cash currenci exchang
cast gather
catapult propel
catastroph tsunami
catch surpris
categori collection
cater feed power staff
caus inception
caution warn
caveat warn
celebriti notabl
cement concret
census count
centuri period
ceremoni funeral wed
certainti confidenc
certificat document paper
chain series
challeng situation
champion competitor
chanc occur
chao confusion
chapter section
characteristic facet
chart map profil
charter contract document paper
chatter nois
cheat con victimiz
check draft examin studi
cheer encouragement
chemical fraction material stuff
cherish lov
chid criticiz
chill depress
chip splinter
choic favorit
choos darl elect espous pick
chuck throw
churn stir
circl oval travel
circulat travel
circumstanc condition
citizen civilian
civilization societi
clamor cry demand nois shout yell
clap lay nois
clarifi elaborat explain
clash nois
class collection
classification index
clay dirt
clean dust purg sweep vacuum
clerk employee
clock duration
cloth rob shirt uniform
clu indication
cluster huddl
clutch collar embrac grab grip
coach instruct teach
coast glid shor
coat cover paint
cod mark tag
coin dim
coincid overlap
collaboration cooperation
collaps illness
collar seiz
collect stor
collection combination content data law mythologi packag pil set traffic varieti
color flag
columnist journalist
combat engagement wrestl
combin featur
comfort condition convenienc
command general officer order
commander officer
commend prais
commentator expert
commerc market merchandis sell trad transaction
commoditi export import merchandis product stapl
communicat discussion objection relay request
communication discussion objection
communiti gather
compani institution
compar examin studi
comparison examination scrutini
compet play rival
competitor runner-up
compil stor
complain nag protest rail
complaint disorder
complet fulfill terminat
complex whol
complexiti qualiti
complianc cooperation keep
compliment congratulation prais
compos constitut
compound enhanc mix whol
compromis cooperation
computer machin
conceal obscur
concept rul whol
concert performanc
concession contract franchis
conclud deriv
conclusion judgment
condemn denounc
condition danger discomfort immuniti instruct learn safeti silenc teach
condon forgiv
conduct handl offens
confin hamper rang scop
confirm verifi
confirmation proof
conflict fight jar revolt upris
confound puzzl
confront pit
confus mistak
congratulat prais
congregation flock
congressman legislator
connection relation
conquer curb quell silenc
conscienc ethic moral
consent permit react
consequenc dent phenomenon respons wak
conservatism ideologi
consideration mus reflection
consist exist
consolidat merg unifi
constant parameter
consternation fear
constitut pos
construct erect rebuild
consumer customer user
consummat fulfill
consumption drink eat feed suck
contact interaction
contemporari equal peer
contest oppos
context discours
contingent gather
contract leas rent
contrast differentiat distinguish
contributor donor
controversi disput
conversation talk
convert individual someon
convey express hint mean thank
convict prisoner
cool freez
coordinat structur
coordinator organizer
corporation firm
correct revers
correctness qualiti
correspond equal parallel resembl
corridor hall
corrupt poison
cost expenditur expens payment
couch phras
counsel lawyer urg
count determin investigat
counter repli
counterpart equivalent
counti region
courag fortitud
cours education
cousin relativ
cover oil plank plaster roof wrap
coverag sum
crack nois
craft occupation
crash descend nois
cream elit
credit memorial
credo doctrin philosophi testament
creep travel
crim fraud misdemeanor violation
criminal hood murderer rapist smuggler traitor
crippl individual someon weaken
crisscross cross
critic professional
criticiz denounc rebuk reprimand scold
crook hood murderer rapist smuggler traitor
crop yield
cross pass structur travel
crowd gather
crunch nois
crusad ventur
crush leather quash subdu
cry pip scream yell
crystal ice solid
culprit offender
cultur societi
cur dog
curb suppress
curiositi interest
curv spiral turn
custom practic ritual
customer patron
dad father
dam girl miss
damag distortion mar
damn invok
danc recreation
danger vulnerabiliti
darl lover
dash rush speed
daylight period
dead slain
deal transaction
dealer mercer merchant
dear lover
decad period
deceiv fool trick victimiz
decision selection
deck platform
declar promis propos sentenc suggest testifi
declaration dictum pronouncement
decreas dwindl shrink slow wan wither
decri denounc
dedicat employ utiliz
deem regard
deepen enhanc evolution
defeat rout vanquish
defender escort guard
definition explanation
degree extrem high
delay extension paus slow
delegat representativ
delight pleasur
deliver mouth
deliveri transfer
delv remov tunnel
demand insistenc petition request
demeanor manner trait
democraci ideologi
demonstrator teacher
demur object
denial negativ refusal
dent effect upshot
dependent recipient
derid mock
descend pounc toppl travel tumbl
descent sink
designat label
desir long seek wish
desperat unfortunat
despis hat
destini doom inevitabl occurrenc
destroy eliminat
destruction holocaust
detail elaborat regard respect
detain imprison jail trap
detect sight
determination discoveri identification
devastat ruin
development progress
devic fan instrument key machin trap
devot employ utiliz
diagnos examin identification studi
dictat inflict
die grav
differenc inequaliti qualiti
differentiat discriminat identifi
dig remov tunnel
dignifi honor reward
digniti prid
dimension height length magnitud
diminish dwindl shrink slow wan wither
din nois
dinner meal
dip plung
diplomaci negotiation
direction rout trend
dirt sand
disabl restrain
disagree dissent
disappoint frustrat thwart
disappointment dissatisfaction frustration
disarray distraction
disaster hardship
disband scatter
disbelief doubt
discard dump scrap
disciplin scienc
disclos leak
discomfort malais
disconnect undo
discontent dissatisfaction
discount discredit reduction reject
discover sight
discredit dismiss
discriminat distinguish
disdain hat
diseas illness
dislik hat inclination tendenci
dislodg remov
dismiss reject
dispatch ship
disregard treat
disrupt interject
distinguish identifi
distort misrepresent
distress tortur
district enclav
distrust doubt
disturb impress
dividend earn profit
docket lay
doctor intern vet
document report resolution
documentari film movi
dodg negligenc schem
domain environment kingdom preserv realm
don dress hat
donation gift
donor philanthropist
doom fat
doubt skepticism
draft pen
drag pull
dream imag imagin
drink sip suck
driv firewall tool
duck hunt
duration period span
dust fallout
duti requirement
dwell lodg
eagerness enthusiasm zeal
earn incom
eas qualiti travel
educat improv school
effect fulfill phenomenon respons wak
elaborat illustrat
elect select
elevat favor
eliminat exclud
elud escap
embarrassment sham
embrac grip
emergenc ris
emotion fear hat hatr joy lov
emphasiz express underlin underscor
employ exercis exploit implement resort
employee worker
empower entitl
enabl gift
enact legislat
enclav territori
encounter intersect
encourag foster further spur
encouragement foster shout spur urg
endanger exist
endeavor project task undertak
endors sanction
endur permit
energi heat
enforcement implementation imposition
engineer individual someon technologi
engulf por
ensu prov
enterpris project task undertak
entertainer individual someon
entertainment recreation
enthusiasm relish
environment situation spher surround
envision imagin
episod occurrenc
equal individual match represent someon successor
equipment satellit setup
equivalent knowledg
era period
eradicat kill
eras kill
error laps miscalculation
escap exodus flee
escort guardian
espous select
estat properti
estimat figur guess reckon
ethic motivation
evaluat prais
evidenc proof
evolution unfold
examin investigat review survey trac
examination investigat studi survey
exampl precedent sampl
excellenc qualiti
except object
exchang sell swap
excit provok
excitement joy thrill
excus forgiv
execut kill penaliz punish
exercis utiliz
exhibit possess
exil expel
exist imperil jeopardiz threaten
existenc lif presenc
expansion stretch
expectation possibiliti
expens overhead
experienc suffer
experiment investigat test
expert individual jurist someon
explain inform
exploit hit stunt utiliz
explor investigat
export merchandis trad
expos subject
express impli phras stress vent word
extension wait
extract remov solution
extrem level
eye opinion
eyebrow hair
facet featur
faciliti station transportation zoo
factori plant
fairness justic
fall travel
falter hesitat waver
fantasi imagination
far schedul
farm garden
fascination spell
fascism ideologi
fashion wis
fat inevitabl occurrenc
father parent pop
fault laps miscalculation
favorit pick
fear horror panic terror worri
feat hit stunt
featur possess sport star
fee toll tuition
feed food
fenc hedg
fervor passion
festival period
fiction novel
field palm
fighter individual someon victor
figur illustration
fil register
fill flood load material stuff
financ investment
finger thumb touch
finish fulfill terminat
fir occurrenc
firearm gun rifl
firm publisher
fish search
fitness qualification
fix improv maintenanc
flag signal
flail implement
flank lie
flash occurrenc spark
flat plain
flatter prais
flee lam
flip tumbl
float stream travel
flock travel
flourish motion
flow rippl runoff surg
flower growth
fly travel
follow mass travel
follower individual someon
food provision
foot status
forc influenc
forecast predict
foreigner traveler
form stem
formulat speculat
fortifi reinforc
fortitud gut
fortun phenomenon
forward ship
foster promot
foundation relation
freedom independenc
friend individual someon
frighten intimidat terrifi
front lie
fruit seed
frustrat prevent
fuel gasolin supp
fun recreation
function operator servic
fund sav treasuri
further promot
gag silenc
gain obtain
gambl recreation
garbag wast
garden landscap
garner letter
gather grad meet mobiliz muster ralli reap
gaz star
gear wheel
gestur jab nod shrug wav
gift legaci priz
glass solid
glid slid snak travel
goal intent intention objectiv purpos
golfer hacker player
goodness qualiti
grab intercept seiz
grad upgrad
graduat scholar
grant subsidi
greatness importanc
greet reception
griev mourn
grievanc resentment
grill restaurant
grin smil
grip seiz
groceri supermarket
ground island object plain proof
growth root
guard guardian patrol polic
gun weapon
gunman murderer
hair man
halt inaction
hamper iron limit
handl unload
harbor port
harm injur wound
harri irritat needl
hat loath scorn
hater individual someon
haul pull
haven shelter
hazard predict suspect
health well-b
hear perceiv proceed
heart suspicion
heat melt sear toast
heaven region
height spot
heir recipient
hell region
herald messenger
heroin persona
hesitat hover
heyday period
hid mask obscur
hierarchi series
high level
highway road
hik lift
hint intimat
historian scholar
hit propel singl
hitch period snag
hol leak
hold possession
hom residenc
hometown town
homicid kill murder
honor medal symbol
hop jump leap spring wish
hors mar mount
hotel inn resort
hover waver
humiliti trait
hurl throw
hurt wound
husband partner spous
identiti personaliti
ideologi socialism
ignor treat
ignoranc inexperienc
imag pictur representation vision
imagin pictur
immigration migration
implement rod stick tool utiliz
implor plead
import merchandis trad
importanc significanc
impress surpris troubl
impression suspicion
improv mend perfect reform repair revitaliz
improvement recoveri revival transformation
impuls motivation
inabiliti knowledg
inaction stagnation
inception prelud
incident occurrenc
inclination sympathi
incom proceed profit
independenc liberti
index scal
individual intellectual killer leader lover modern nativ neighbor observer peer proponent relativ ruler scientist slav suspect tiger traveler unfortunat user ward warrior worker
inflict prescrib
influenc manipulat persuad
inform instruct introduc recount report teach understat volunteer warn
injur shoot
input signal
inquiri investigation
insid midst region thick
install lay
instanc occurrenc
instruct lectur train
instruction prescription
instrument weapon whip
intellectual scholar someon theorist
intensifi redoubl
intensiti magnitud
interact interven treat
interest provok
interior midst region thick
interject interrupt
intern physician
interpret misunderstand read
interpretation representation
interrogation sentenc
intervention involvement participation
intimidat scar
intrigu plot
investigat prob research scrutini studi
investigator scientist
invit provok
invitation letter missiv
item portion
jab thrust
jeer taunt
jockey vanquish
john room
jok quip
journalist writer
journey navigat rid tour travel trip
judg ordinari resolv
judgment opinion
jump rebound
justifi warrant
keynot subject topic
kick propel
kill massacr murder slaughter ston suicid
killer murderer someon
king sovereign
kingdom spher
kitchen room
knock strik
knowledg mind
label nam
labor strain struggl
lag trail
land platform
landslid triumph
lap lie
laps mistak
lawyer professional prosecutor
lay marshal park plant position recess seat settl sow spac
layoff shutdown
leader someon
leagu major
leap rebound
leas properti
lectur preach teach
legislator senator
legislatur parliament senat
lesson teach
levi tax
librari room
lie lin
lifetim period
lift shoulder
light ray sunshin
likelihood odd
list number
listen perceiv
listener observer
litigation proceed
load stack
lob throw
lobbi room solicit
local scen
locat unearth
location object region
lodg populat quarter structur
log wood
lover someon
loyalti nationalism
lull paus
lunch meal
lurch walk
machin motor
magazin publication
magnitud siz
maintain preserv
maintenanc repair
maker producer
man personnel
manag succeed
manner wis
mantl symbol
map plat
marathon project task undertak
march walk
maria region
mark symbol
market merchandis monopo retail sal trad
marketplac monopo
marvel occurrenc react
mat sex
match parallel resembl
material pack paper substanc wast
materializ occur
math scienc
maximum peak
meal snack
meander travel
measur observation safeguard survey
memori representation
mercer trader
merchandis releas retail sal
merchant retailer trader vendor
messenger traveler
method techniqu
might strength
militari personnel
mill plant
mind object
minimum peak
miracl occurrenc
miscalculation mistak
misrepresent pretend
miss overlook
missil rocket weapon
mock ridicul taunt treat
mod wis
modern someon
modifi updat
monument structur
moral motivation
morn period
mother parent
motion nod shrug wav
motivation urg
motor travel
mouth shout snap whisper
mus retrospect
music overtur refrain section tun
narrow shap
nativ someon
natur qualiti
necessiti urgenci
neglect skip
neighbor someon
net profit
night period
nois rattl roar scrap splash
norm standard
notic sight
notion suspicion
nurs tend
nut seed
object remain web
obligation requirement
observ sight
observer someon viewer witness
obstruct prevent
obstruction structur
obtain secur shop
occasion occurrenc
occur recur
occurrenc setback success
offender pander pimp
offens rebuff slight
offer supp
operation transaction
orbit rout
order soldier
outlet shop stor
outnumber total
outset threshold
outsid region
outsider stranger
overcom rout vanquish
overlap shar
overwhelm provok
ownership relation
pac walk
pack stuff
pain suffer
palm touch
pan travel
paper report resolution stuff
parallel similariti
partner relativ supp wif
pass travel
passenger traveler
patron regular
paus wait
payment premium
peer someon successor
penaliz retaliat reveng
penetrat pierc plung
perceiv sens sight
percent proportion
percentag proportion
perception representation
perform recit
performanc premier render
period phas quarter-centuri reign season stag weekend
periodical publication
permit tolerat
perpetuat preserv
personnel polic staff troop
petition request
phenomenon result upshot
photo snapshot
photograph snapshot
physician vet
pick select
pil stack
pillar principl
pip scream yell
plastic solid
plot schem
plow tool
plung swim
pok thrust
pol propel rod
populariti qualiti
populat resid room
por steep
portion relation rest substanc
power qualiti
prayer worship
prediction projection
premis thesis
prepar prim
preparation prim
present today tonight
preserv resum spher sustain
presidenci tenur
press touch urgenci
prevent thwart
prisoner unfortunat
priz regard scholarship
procedur routin
proceed rambl
proclaim titl
product releas
program schedul
project ventur
prominenc spotlight
promot spur
propel throw
properti trust
proponent someon supporter
propos proposition recommend
protect safeguard shield
protection seal shield
prov result
provision supp
psychologi scienc
pull yank
puls thump
pundit scholar
punish retaliat reveng
puzzl stump
qualiti uncertainti
quantiti volum
quell suppress
queri wonder
quot reiterat repeat
rang sweep
rap strik
ratifi validat
react refus
reaction reduc
reader scholar
readi readiness
realm spher
rebound spring
rebuff spurn
rebut repudiat
reced travel
reconsider regard
record signal
recreation sport
recruit register
reel walk
reflection retrospect
refrain spar
refus spurn wast
refut repudiat
regard respect treasur
region sid top
reinforc strengthen
reinstat restor
reiterat translat
reject repudiat
relation relationship
relativ someon spous
reli trust
remnant rest
remov shed
renew replac restor
repeat translat
repli retort
representation stereotyp
request solicit
requirement responsibiliti
rescu sav
researcher scientist
reserv withhold
reshap shap
resolv terminat trait
resort utiliz
respons upshot
rest stand
resum summari
resurrect reviv
retail sell
retirement status
retreat travel
return travel
revenu sum
revers switch undo
review studi
revis rewrit
rid travel
rider traveler
ring sound
riot violenc
rip tear
rippl wav
ris travel
risk stak
river stream
rob steal
robberi steal
rocket vehicl
romp triumph
room toilet
round travel
rov travel
rub scrap wip
ruin wreck
ruler someon sovereign
rush travel
safeti securiti
sag sink
sal sell
sampl selection
sand smooth
scal standard
scar terrifi
scenario script
schedul slot
school teach
scientist someon
scoff taunt
scop sweep
scrambl struggl travel
scrap splinter
scratch wound
scream shout yell
screen surfac
scrutini studi survey
seal shut
senior undergraduat
servant worker
shad shadow
shelter stabl structur supp tent
ship truck
shock startl surpris
shoot wound
shout yell
shut slam
sight spot spy
signal symbol
silenc suppress
sit-down strik
skill soldier
slap strik
slav someon
slim soil
someon suspect tiger traveler unfortunat user ward warrior worker
sort typ
soul spirit
sound voic
speaker witness
specializ vari
speed travel
splinter wood
spot zon
spous wif
stadium structur
stagger walk
stamp walk
stand status
status term
steam travel
step travel
stress underlin underscor
strik touch walkout
structur tower
studi survey trac
stuff substanc wast
stumbl walk
styl wis
success triumph victori
superior supervisor
supp yield
surpass top
survivor unfortunat
swagger walk
swear utter
swell wav
swim travel
symbol token
sympathi tendenci
task ventur
teach train
temperament unwillingness willingness
tend treatment
testifi vouch
thread travel
tour visit
track trail
tragedi tsunami
trampl walk
transformation weaken
travel walk wind wing withdraw
treat wrong
tsunami wav
uncover unveil
underestimat valu
undertak ventur
undo unravel
unfortunat victim
unrest upheaval
upshot wak
utter voic
victimiz wrong
wad walk
weather wind
`;
/** Opposites ("accept", "reject"). */
export const OPPOSITE = `
abiliti inabiliti
abl unabl
abnormal normal
abolish establish
absenc presenc
absent present
absolut relativ
abstain consum
abstract concret
accelerat decelerat
acceleration deceleration
accept refus reject
accompani unaccompani
accuraci inaccuraci
accurat inaccurat
acquit convict
act refrain
action inaction
activ inactiv
actual potential
acut chronic
adequat inadequat
adjust unadjust
admit deni exclud
adopt nativ
advanc reced
advantag disadvantag
affect unaffect
afraid unafraid
agitat calm
agree disagree
aliv dead
allow disallow
amicabl hostil
ampl meager
analysis synthesis
analyz synthesiz
angular round
animat inanimat
annual perennial
anti pro
appear disappear
appearanc disappearanc
applaud boo
appropriat inappropriat
approv disapprov
approval disapproval
arm disarm unarm
artificial natural
ascend descend
assemb disassemb
assembl disassembl
assent dissent
attach detach
attend miss
attract repel
attraction repulsion
attractiv unattractiv
atypical typical
authoriz unauthoriz
availabl unavailabl
avoid confront
awar unawar
awkward graceful
backward forward
badness goodness
balanc imbalanc
basic incidental
bear interest
beauti ugliness
beautiful ugli
begin end
believ disbeliev
bend straighten
big littl
bind free
birth death
black whit
bless curs
blue-collar white-collar
blur focus
boil freez
bold timid
born unborn
borrow lend
boy girl
boycott patroniz
brav coward
break unbroken
breath breathless
bright dull
brother sister
busi idl
button unbutton
buy sell
capabl incapabl
careful careless
central peripheral
centraliz decentraliz
cerebral emotional
certain uncertain
certainti uncertainti
certifi decertifi uncertifi
charg uncharg
cheap expensiv
child parent
claim forfeit
clariti obscuriti
clean dirti
clos distant open
coherent incoherent
cold hot
comedi tragedi
comfort discomfort
comfortabl uncomfortabl
common individual uncommon
compact loos
compatibl incompatibl
competenc incompetenc
competitiv noncompetitiv
complet incomplet
complex simpl
complexiti simpliciti
complicat simplifi
compromis uncompromis
concentration distribution
concern unconcern
connect disconnect
conscious unconscious
conservativ liberal
considerabl inconsiderabl
consistent inconsistent
construction misconstruction
constructiv destructiv
content discontent
continual sporadic
convenient inconvenient
conventional unconventional
convinc unconvinc
cool heat warm
correct incorrect
courag cowardic
cover uncover
credibl incredibl
criticiz prais
crook straight
cry laugh
danger safeti
dangerous saf
dark light
daughter son
dead liv
declar undeclar
decreas increas
defeat victori
definit indefinit
delay rush
demand supp
demot promot
dependent independent
depress elat
depression elation
despair hop
destroy preserv
develop undevelop
differ equal
differenc sameness
different sam
differentiat undifferentiat
difficult easi
direct indirect
disabl enabl
discourag encourag
dishonest honest
dishonor honor
disintegrat integrat
dislodg lodg
disloyalti loyalti
disobedienc obedienc
disorder order
disorganiz organiz
displeas pleas
disproportionat proportionat
disprov prov
dissatisfaction satisfaction
disservic servic
dissimilar similar
dissuad persuad
distinct indistinct
distrust trust
divid multip
docil stubborn
domestic foreign
dominant subordinat
downgrad upgrad
dress undress
driver nondriver
dry wet
due undu
dull liv
earli lat
east west
eastern western
eligibl ineligibl
empirical theoretical
employ unemploy
employee employer
employment unemployment
empti fill full
enforc exempt
enthusiastic unenthusiastic
equaliti inequaliti
expect unexpect
experienc inexperienc
explicit implicit
export import
exterior interior
external internal
extraordinari ordinari
fail succeed
failur success
fair unfair
faithful unfaithful
fall ris
fals tru
falsiti truth
familiar strang unfamiliar
fanci plain
far near
fast slow
fat thin
father mother
favorabl unfavorabl
feed starv
femal mal
fit unfit
flexibl inflexibl
foe friend
folli wisdom
follower leader
foolish wis
forbid permit
forceful forceless
foreign nativ
forget remember
formal informal
fortunat unfortunat
fractional whol
frail robust
freez unfrozen
frequent infrequent
fresh stal
frivolous serious
front rear
full-tim part-tim
futur past present
gaseous solid
gather spread
general specific
glad sad
gradual sudden
grateful ungrateful
greater lesser
gross net
guilti innocent
happi unhappi
hard soft
hat lov
healthi unhealthi
heavi light
high low
hitch unhitch
hopeful hopeless
humbl proud
humiliti prid
husband wif
ignor notic
illegal legal
immoral moral
impartial partial
impatient patient
imperfect perfect
impersonal personal
important unimportant
impossibl possibl
impractical practical
imprecis precis
impressiv unimpressiv
improbabl probabl
improv unimprov
incom outgo
induc spontaneous
inferior superior
inner outer
insan san
insensitiv sensitiv
insid outsid
insignificanc significanc
instrumental vocal
insufficient sufficient
intelligenc stupiditi
intelligent unintelligent
intend unintend
intens mild
interferenc noninterferenc
invalidat validat
invisibl visibl
involuntari voluntari
involv uninvolv
invulnerabl vulnerabl
inward outward
irrational rational
irregular regular
irrelevant relevant
irresponsibl responsibl
irritat sooth
joint separat
joy sorrow
junior senior
keep los
kind unkind
king queen
larg small
let prevent
lie sit stand
limit unlimit
liquid solid
liv record
load unload
lock unlock
long short
loser winner
lower rais
lower-class middle-class
lucki unlucki
major minor
majoriti minoriti
man woman
marri unmarri
maximal minimal
maximiz minimiz
maximum minimum
meaningful meaningless
mental physical
merciful merciless
mistrust trust
misus used
multilateral unilateral
naiv sophisticat
narrow wid widen
nasti nic
natural unnatural
necessari unnecessari
negativ positiv
nephew niec
noisi quiet
nonresident resident
nonspecific specific
nonvolatil volatil
north south
northern southern
objectiv subjectiv
obliqu parallel
obscuriti prominenc
occupi unoccupi
official unofficial
old young
open shut
oppos unoppos
optimism pessimism
optimistic pessimistic
orthodox unorthodox
overestimat underestimat
overhead subsurfac surfac
pack unpack
pain pleasur
past present
pav unpav
pay unpaid
peac war
pleasant unpleasant
poor rich
popular unpopular
poverti wealth
powerful powerless
preced succeed
predictabl unpredictabl
prepar unprepar
privileg underprivileg
profound superficial
proximat ultimat
publish unpublish
pull push
qualifi unqualifi
readi unreadi
realistic unrealistic
reassur worri
relat unrelat
resist surrender
restrict unrestrict
rid walk
rough smooth
roughen smooth
round squar
rural urban
scientific unscientific
selfish unselfish
settl unsettl
shout whisper
sid top
sign unsign
silenc sound
sit stand
sleep wak
smart stupid
solv unsolv
stabl unstabl
stifl stimulat
strengthen weaken
strong weak
structur unstructur
subsurfac surfac
successful unsuccessful
sympathetic unsympathetic
tender tough
thick thin
thicken thin
thoughtful thoughtless
tie unti
unusual usual
unveil veil
unwelcom welcom
unwillingness willingness
unwind wind
unwir wir
unworthi worthi
useful useless
valuabl worthless
wan wax
worth worthlessness
`;
