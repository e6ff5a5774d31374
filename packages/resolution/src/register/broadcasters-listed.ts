/** Broadcasters that others credit, by country: written from general knowledge, their owners not looked up. Columns: see table.ts. */
export const BROADCASTERS_LISTED = `
voice_of_lebanon | Voice of Lebanon | | LB | | |
voice_of_the_mountain | Voice of the Mountain | | LB | party | |
radio_free_lebanon | Radio Free Lebanon | | LB | | |
all_india_radio | All India Radio | | IN | state | |
radio_pakistan | Radio Pakistan | | PK | state | |
radio_havana | Radio Havana | | CU | state | |
radio_australia | Radio Australia | | AU | public | |
rthk | RTHK | | HK | | |
now_tv | Now TV | | HK | | |
phoenix_tv | Phoenix TV | | HK | | | Phoenix Television
bloomberg_ht | Bloomberg HT | | TR | | |
trt_world | TRT World | | TR | | |
trt_haber | TRT Haber | | TR | | |
aaj_tak | Aaj Tak | | IN | | |
times_now | Times Now | | IN | | |
wion | WION | | IN | | |
e_news | E! News | | US | | |
zee_news | Zee News | | IN | | |
et_now | ET Now | | IN | | |
fox_business | Fox Business | | US | | | Fox Business Network
cbs_sports | CBS Sports | | US | | |
nfl_network | NFL Network | | US | | |
c_span | C-SPAN | | US | | |
yahoo_sports | Yahoo Sports | | US | | |
one_america_news | One America News | | US | | | OANN
newsnation | NewsNation | | US | | |
spectrum_news | Spectrum News | | US | | |
radio_farda | Radio Farda | | US | | |
radio_svoboda | Radio Svoboda | | US | | |
azatlyk | Azatlyk | | US | | |
azattyk | Azattyk | | US | | |
radio_mashaal | Radio Mashaal | | US | | |
rustavi_2 | Rustavi 2 | | GE | | |
imedi | Imedi | | GE | | | Imedi TV
mtavari | Mtavari | | GE | | | Mtavari Arkhi
pirveli_tv | Pirveli TV | | GE | | |
newsfirst | Newsfirst | | LK | | |
ada_derana | Ada Derana | | LK | | |
al_jadeed | Al Jadeed | | LB | | | Al-Jadeed
kurdistan_24 | Kurdistan 24 | | IQ | | |
al_sumaria | Al Sumaria | | IQ | | | Alsumaria
al_iraqiya | Al-Iraqiya | | IQ | | | Al Iraqiya
al_forat | Al Forat | | IQ | | |
radio_zamaneh | Radio Zamaneh | | IR | | |
manoto | Manoto | | IR | | |
channel_14 | Channel 14 | | IL | | |
army_radio | Army Radio | | IL | | | Israeli army radio; Israel army radio; Israeli Army Radio; Israel Army Radio; Galatz
i24news | i24NEWS | | IL | | | i24 News
palestine_tv | Palestine TV | | PS | | |
al_aqsa_tv | Al-Aqsa TV | | PS | | |
quds_news_network | Quds News Network | | PS | | |
mosaique_fm | Mosaique FM | | TN | | |
radio_dabanga | Radio Dabanga | | SD | | |
eye_radio | Eye Radio | | SS | | |
tigrai_tv | Tigrai TV | | ET | | |
goobjoog | Goobjoog | | SO | | |
radio_shabelle | Radio Shabelle | | SO | | |
channels_television | Channels Television | | NG | | | Channels TV
arise_news | Arise News | | NG | | | Arise TV
tvc_news | TVC News | | NG | | |
citi_fm | Citi FM | | GH | | |
tv3_ghana | TV3 Ghana | | GH | | |
ortm | ORTM | | ML | | |
studio_tamani | Studio Tamani | | ML | | |
top_congo_fm | Top Congo FM | | CD | | |
crtv | CRTV | | CM | | |
enca | eNCA | | ZA | | |
ewn | EWN | | ZA | | | Eyewitness News
dunya_news | Dunya News | | PK | | |
aaj_news | Aaj News | | PK | | |
bol_news | Bol News | | PK | | |
ariana_news | Ariana News | | AF | | |
amu_tv | Amu TV | | AF | | |
afghanistan_international | Afghanistan International | | AF | | |
dvb | DVB | | MM | | | Democratic Voice of Burma
cnn_indonesia | CNN Indonesia | | ID | | |
tvone | TVOne | | ID | | |
1news | 1News | | NZ | | | 1 News
tvnz | TVNZ | | NZ | | |
nine_news | Nine News | | AU | | |
seven_news | Seven News | | AU | | | 7NEWS
10_news_first | 10 News First | | AU | | |
korean_central_television | Korean Central Television | | KP | | | KCTV
nippon_television | Nippon Television | | JP | | | Nippon TV
cgtn | CGTN | | CN | | |
ren_tv | REN TV | | RU | | | Ren TV
channel_one_russia | Channel One Russia | | RU | | | Russia's Channel One
5_tv | 5-TV | | RU | | |
ont | ONT | | BY | | |
belarus_1 | Belarus 1 | | BY | | |
belsat | Belsat | | BY | | | Belsat TV
moldova_1 | Moldova 1 | | MD | | |
pro_tv_chisinau | Pro TV Chisinau | | MD | | |
tv8 | TV8 | | MD | | |
azatutyun | Azatutyun | | AM | | |
public_tv_of_armenia | Public TV of Armenia | | AM | | |
meydan_tv | Meydan TV | | AZ | | |
khabar_tv | Khabar TV | | KZ | | |
24_kz | 24.kz | | KZ | | |
lci | LCI | | FR | | |
cnews | CNews | | FR | | |
tagesschau | Tagesschau | | DE | | |
n_tv | n-tv | | DE | | |
sky_deutschland | Sky Deutschland | | DE | | |
radio_bremen | Radio Bremen | | DE | | |
bayerischer_rundfunk | Bayerischer Rundfunk | | DE | | |
onda_cero | Onda Cero | | ES | | |
telecinco | Telecinco | | ES | | |
sky_tg24 | Sky TG24 | | IT | | |
tg1 | TG1 | | IT | | |
rai_news | Rai News | | IT | | |
gb_news | GB News | | GB | | |
talktv | TalkTV | | GB | | |
talksport | talkSPORT | | GB | | | TalkSport
times_radio | Times Radio | | GB | | |
lbc_news | LBC News | | GB | | |
sveriges_radio | Sveriges Radio | | SE | | | Swedish Radio
dr_nyheder | DR Nyheder | | DK | | |
kvf | KVF | | FO | | |
knr | KNR | | GL | | |
sermitsiaq | Sermitsiaq | | GL | | |
rtl_nieuws | RTL Nieuws | | NL | | |
rmf_fm | RMF FM | | PL | | |
radio_zet | Radio Zet | | PL | | |
tok_fm | TOK FM | | PL | | |
polskie_radio | Polskie Radio | | PL | | | Polish Radio
czech_radio | Czech Radio | | CZ | | |
ta3 | TA3 | | SK | | |
rtvs | RTVS | | SK | | |
klubradio | Klubradio | | HU | | | Klubrádió
realitatea | Realitatea | | RO | | | Realitatea TV
protv | ProTV | | RO | | |
skai_tv | Skai TV | | GR | | |
mega_channel | Mega Channel | | GR | | |
b92 | B92 | | RS | | |
rts_serbia | RTS Serbia | | RS | | | Serbian state television RTS
bhrt | BHRT | | BA | | |
al_jazeera_balkans | Al Jazeera Balkans | | BA | | |
top_channel | Top Channel | | AL | | |
klan_tv | Klan TV | | AL | | |
alsat | Alsat | | MK | | |
kanal_5 | Kanal 5 | | MK | | |
vatican_radio | Vatican Radio | | VA | | | Radio Vatican
televisa | Televisa | | MX | | |
milenio_tv | Milenio TV | | MX | | |
radio_formula | Radio Formula | | MX | | |
teletica | Teletica | | CR | | |
rcn_radio | RCN Radio | | CO | | |
noticias_rcn | Noticias RCN | | CO | | |
teleamazonas | Teleamazonas | | EC | | |
ecuavisa | Ecuavisa | | EC | | |
globonews | GloboNews | | BR | | |
cnn_brasil | CNN Brasil | | BR | | |
record_tv | Record TV | | BR | | |
jovem_pan | Jovem Pan | | BR | | |
band_tv | Band TV | | BR | | |
cnn_chile | CNN Chile | | CL | | |
biobio | BioBio | | CL | | | Radio Bio Bio
telenoche | Telenoche | | UY | | |
subrayado | Subrayado | | UY | | |
radio_nanduti | Radio Nanduti | | PY | | |
npy | NPY | | PY | | |
global_news | Global News | | CA | | |
radio_canada | Radio-Canada | | CA | | |
tva_nouvelles | TVA Nouvelles | | CA | | |
wapa | WAPA | | PR | | |
bein_sports | beIN Sports | | QA | | |
roya_news | Roya News | | JO | | | Roya TV
al_mamlaka | Al-Mamlaka | | JO | | |
s4c | S4C | | GB | | |
utv | UTV | | GB | | |
bbc_radio_ulster | BBC Radio Ulster | | GB | | |
talkradio | talkRADIO | | GB | | |
9news | 9News | | AU | | | 9 News; Nine News
fbc_news | FBC News | | FJ | | |
ntv_kenya | NTV Kenya | | KE | | |
capital_fm | Capital FM | | KE | | |
nbs_tv | NBS TV | | UG | | | NBS Television
radio_omega | Radio Omega | | BF | | | Omega FM
radio_ndeke_luka | Radio Ndeke Luka | | CF | | |
radio_ergo | Radio Ergo | | KE | | |
radio_mogadishu | Radio Mogadishu | | SO | | |
libya_al_ahrar | Libya Al-Ahrar | | LY | | | Libya al-Ahrar TV
radio_kiskeya | Radio Kiskeya | | HT | | |
radio_metropole | Radio Metropole | | HT | | | Radio Métropole
globovision | Globovision | | VE | | | Globovisión
jurnal_tv | Jurnal TV | | MD | | |
formula_tv | Formula TV | | GE | | |
ozodi | Ozodi | | TJ | | | Radio Ozodi
radio_svaboda | Radio Svaboda | | | | |
rtrs | RTRS | | BA | | |
kringvarp_foroya | Kringvarp Foroya | | FO | | | Kringvarp Føroya
vatican_news | Vatican News | | VA | | |
voice_of_tigray | Voice of Tigray | | ET | | |
klan_kosova | Klan Kosova | | XK | | |
radio_sandino | Radio Sandino | | NI | | |
radio_marti | Radio Marti | | US | | | Radio Martí
hirtv | HirTV | | HU | | | Hir TV
ztn_prime | ZTN Prime | | ZW | | | ZTN
lualua_tv | LuaLua TV | | GB | | |
oman_tv | Oman TV | | OM | | |
saba_tv | Saba TV | | YE | | |
rustavi_2_ge | Rustavi-2 | | GE | | |
tv8_moldova | TV8 Moldova | | MD | | |
skai | Skai | | GR | | |
antenna_tv | Antenna TV | | GR | | |
tv_galicia | TV Galicia | | ES | | | TVG
etb | ETB | | ES | | |
ib3 | IB3 | | ES | | |
canal_sur | Canal Sur | | ES | | |
telemadrid | Telemadrid | | ES | | |
hirado | Hirado | | HU | | |
wdsu | WDSU | | US | | |
kcrg | KCRG | | US | | |
telesur_english | Telesur English | | VE | | |
voice_of_vietnam | Voice of Vietnam | | VN | | | VOV
lao_national_radio | Lao National Radio | | LA | | |
doordarshan | Doordarshan | | IN | | |
radio_rwanda | Radio Rwanda | | RW | | |
radio_burundi | Radio Burundi | | BI | | |
radio_mauritanie | Radio Mauritanie | | MR | | |
radio_sever | Radio Sever | | | | |
radio_sawa | Radio Sawa | | US | | |
syria_tv | Syria TV | | TR | | |
orient_tv | Orient TV | | AE | | | Orient News
star_news | Star News | | IN | | |
channel_i | Channel i | | BD | | |
somoy_tv | Somoy TV | | BD | | |
jamuna_tv | Jamuna TV | | BD | | |
`;
