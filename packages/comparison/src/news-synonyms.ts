/**
 * Words that news copy uses for one another, a group a line, in any inflection. WordNet has few of these in its
 * common senses ("toll" for deaths, "hike" for a rise). To be reviewed and extended by a journalist: a group must hold
 * only words whose exchange leaves a report true.
 */
export const NEWS_SYNONYMS = `
kill die dead death deaths fatality fatalities toll perish slay killing claimed
injure injured injury injuries hurt wound wounded casualty
blast explosion explode detonation detonate bomb blew
raise rise increase hike lift climb jump gain grow growth up surge soar
cut lower reduce reduction decrease decline fall drop slash down plunge slump ease
rescue save
sink capsize overturn founder
ferry boat ship vessel craft
crash collision collide accident
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
missing unaccounted lost
hospital hospitalized hospitalised
home house residence
building block
apartment flat
residents people
inhabitants residents
passenger traveller
child children kid minor
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
`;
