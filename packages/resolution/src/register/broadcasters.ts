/** Broadcasters that others credit. Columns as in table.ts. */
export const BROADCASTERS = `
abc_au | ABC (Australia) | Australian Broadcasting Corporation | AU | public | | Australian Broadcasting Corp; ABC radio; ABC Radio; ABC Radio National; ABC local radio; ABC Local Radio
abc_us | ABC News | | US | private | | ABC
abs_cbn | ABS-CBN | | PH | private | | ABS-CBN News
al_alam | Al-Alam | | IR | state | | Al Alam; Al-Alam television
al_arabiya | Al Arabiya | | SA | state | | Al-Arabiya; Al Arabiya News; Al Arabiya TV
al_hadath | Al Hadath | | SA | state | | Al-Hadath
al_jazeera | Al Jazeera | | QA | state | | Al-Jazeera; Al Jazeera English; Aljazeera; Al Jazeera TV
al_manar | Al-Manar | | LB | party | | Al Manar; Al-Manar TV
al_mayadeen | Al Mayadeen | | LB | private | | Al-Mayadeen
alhurra | Alhurra | | US | state | | Al-Hurra
ard | ARD | | DE | public | |
ary | ARY News | | PK | private | |
bbc | BBC | British Broadcasting Corporation | GB | public | | BBC News; British Broadcasting Corp; BBC World Service; BBC Radio 4; BBC Radio; BBC Persian; BBC Russian Service; BBC One; BBC Two; BBC World; BBC Sport
bbc_monitoring | BBC Monitoring | | GB | public | |
bfm | BFM TV | | FR | private | | BFMTV; BFM-TV; BFM
cbc | CBC | Canadian Broadcasting Corporation | CA | public | | CBC News; Canadian Broadcasting Corp
cbs | CBS News | | US | private | | CBS
cctv | CCTV | China Central Television | CN | state | | Chinese Central Television
channel_4 | Channel 4 News | | GB | public | | Channel 4
channel_12 | Channel 12 | | IL | private | | Israel's Channel 12; Channel 12 news; N12
channel_13_il | Channel 13 | | IL | private | |
channel_news_asia | CNA | Channel NewsAsia | SG | state | | Channel News Asia
cnbc | CNBC | | US | private | | CNBC TV18; CNBC-TV18
cnn | CNN | Cable News Network | US | private | | CNN.com; CNN International; CNN en Español; CNN en Espanol; CNNMoney; CNN Money
cnn_turk | CNN Turk | CNN Türk | TR | private | |
ct_cz | Czech Television | | CZ | public | |
ctv | CTV News | | CA | private | | CTV
dw | Deutsche Welle | | DE | public | | DW; DW News
echo_moskvy | Ekho Moskvy | | RU | private | | Echo of Moscow; Ekho Moskvy radio
espn | ESPN | | US | private | | ESPN.com
euronews | Euronews | | FR | private | |
europe_1 | Europe 1 | | FR | private | |
fox | Fox News | Fox News Channel | US | private | | Fox; FOX News
france_24 | France 24 | | FR | public | | France24
france_info | France Info | | FR | public | | Franceinfo; franceinfo
france_inter | France Inter | | FR | public | |
france_2 | France 2 | | FR | public | |
geo | Geo News | | PK | private | | Geo TV
globo_tv | TV Globo | | BR | private | | Globo TV
gma | GMA News | | PH | private | |
hromadske | Hromadske | | UA | private | |
irib | IRIB | Islamic Republic of Iran Broadcasting | IR | state | | IRINN
irish_rte | RTE | Raidió Teilifís Éireann | IE | public | | RTÉ; RTE News
itv | ITV News | | GB | private | | ITV
jtbc | JTBC | | KR | private | |
kan | Kan | | IL | public | | Kan public broadcaster; Kan public radio; Kan radio; Kan News
kbs | KBS | Korean Broadcasting System | KR | public | |
lbc | LBC | | GB | private | | LBC radio
mbc_kr | MBC | Munhwa Broadcasting Corporation | KR | public | |
msnbc | MSNBC | | US | private | |
nbc | NBC News | | US | private | | NBC
ndtv | NDTV | New Delhi Television | IN | private | |
nhk | NHK | Nippon Hoso Kyokai | JP | public | |
nos | NOS | | NL | public | |
npr | NPR | National Public Radio | US | public | |
nrk | NRK | | NO | public | |
nippon_tv | Nippon TV | | JP | private | |
ntv_ru | NTV | | RU | state | | NTV television
orf | ORF | | AT | public | |
pbs | PBS | Public Broadcasting Service | US | public | | PBS NewsHour; PBS Newshour
press_tv | Press TV | | IR | state | | PressTV
rai | RAI | | IT | public | | Rai
radio_france | Radio France | | FR | public | |
radio_tamazuj | Radio Tamazuj | | | private | |
radio_okapi | Radio Okapi | | CD | public | |
rfa | Radio Free Asia | | US | state | | RFA
rferl | Radio Free Europe | Radio Free Europe/Radio Liberty | US | state | | RFE/RL; Radio Liberty; RFERL
rfi | RFI | Radio France Internationale | FR | public | |
rossiya_24 | Rossiya 24 | | RU | state | | Rossiya-24; Rossia 24
rossiya_1 | Rossiya 1 | | RU | state | | Rossiya-1
rt | RT | Russia Today | RU | state | | RT news
rtl | RTL | | LU | private | | RTL radio
rts_ch | RTS | | CH | public | |
rtve | RTVE | | ES | public | | TVE
ruv | RUV | | IS | public | | RÚV
sabc | SABC | South African Broadcasting Corporation | ZA | public | | SABC News
sky_news | Sky News | | GB | private | | Sky
sky_news_arabia | Sky News Arabia | | AE | private | |
sky_australia | Sky News Australia | | AU | private | |
sky_italia | Sky Sport Italia | | IT | private | | Sky Italia
sky_sports | Sky Sports | | GB | private | | SkySports; Sky Sports News
srf | SRF | | CH | public | |
svt | SVT | | SE | public | |
tdf_tf1 | TF1 | | FR | private | |
telemundo | Telemundo | | US | private | |
telesur | Telesur | | VE | state | | teleSUR
tolo | TOLOnews | | AF | private | | Tolo News; TOLO News; Tolo TV
trt | TRT | | TR | state | |
tv_rain | TV Rain | | | private | | Dozhd; Dozhd TV
tv2_dk | TV 2 | | DK | public | | TV2
tvn24 | TVN24 | | PL | private | | TVN 24
tvp | TVP | | PL | public | |
univision | Univision | | US | private | |
voa | Voice of America | | US | state | | VOA
vrt | VRT | | BE | public | |
yle | Yle | | FI | public | | YLE
ytn | YTN | | KR | private | |
zdf | ZDF | | DE | public | |
ntv_tr | NTV | | TR | private | |
zvezda | Zvezda | | RU | state | | Zvezda TV
tehran_radio | Tehran radio | | IR | state | | Tehran Radio; Teheran radio; Radio Tehran
baghdad_radio | Baghdad radio | | IQ | state | | Baghdad Radio
ankara_radio | Ankara Radio | | TR | state | | Ankara radio
moscow_radio | Radio Moscow | | RU | state | |
`;
