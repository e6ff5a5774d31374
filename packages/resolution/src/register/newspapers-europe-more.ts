/** More newspapers of Europe that copy from other countries credits. Columns as in table.ts; the name is as English copy writes it, the
 * full name as the outlet does. */
export const NEWSPAPERS_REGIONS_EUROPE = `
sonntagsblick | SonntagsBlick | | CH | private | |
sonntagszeitung | SonntagsZeitung | | CH | private | |
20_minuten | 20 Minuten | | CH | private | |
a_bola | A Bola | | PT | private | |
adevarul | Adevarul | Adevărul | RO | private | |
ad_nl | Algemeen Dagblad | | NL | private | |
avgi | I Avgi | | GR | private | | Avgi
avvenire | Avvenire | | IT | | |
belfast_telegraph | Belfast Telegraph | | GB | private | | Belfast Telegraph newspaper
berliner_zeitung | Berliner Zeitung | | DE | private | |
birgun | BirGun | BirGün | TR | private | |
blick | Blick | | CH | private | |
blic | Blic | | RS | private | |
bt_dk | B.T. | | DK | private | |
correio_da_manha | Correio da Manha | Correio da Manhã | PT | private | |
courrier_picard | Le Courrier Picard | | FR | private | | Courrier Picard
dagens_industri | Dagens Industri | | SE | private | |
dagens_naeringsliv | Dagens Naeringsliv | Dagens Næringsliv | NO | private | |
dagbladet | Dagbladet | | NO | private | |
danas | Danas | | RS | private | |
delo_si | Delo | | SI | private | |
denik | Denik | Deník | CZ | private | |
dernieres_nouvelles | Dernieres Nouvelles d'Alsace | Dernières Nouvelles d'Alsace | FR | private | |
dennik_n | Dennik N | Denník N | SK | private | |
der_standard | Der Standard | | AT | private | |
die_presse | Die Presse | | AT | private | |
dnevni_avaz | Dnevni Avaz | | BA | private | | Avaz
# A name of several outlets in as many countries, none of them its usual owner: the country is left open rather than guessed.
dnevnik | Dnevnik | | | | |
echo_24 | Echo24 | | CZ | private | |
eesti_paevaleht | Eesti Paevaleht | Eesti Päevaleht | EE | private | |
to_vima | To Vima | | GR | private | | Vima
ekstra_bladet | Ekstra Bladet | | DK | private | |
el_confidencial | El Confidencial | | ES | private | |
el_periodico | El Periodico | El Periódico | ES | private | |
l_echo | L'Echo | | BE | private | | L'Écho
evrensel | Evrensel | | TR | private | |
expresso | Expresso | | PT | private | |
fakt | Fakt | | PL | private | |
fyens | Fyens Stiftstidende | | DK | private | |
gazeta_shqiptare | Gazeta Shqiptare | | AL | private | |
goteborgs_posten | Goteborgs-Posten | Göteborgs-Posten | SE | private | |
hamburger_abendblatt | Hamburger Abendblatt | | DE | private | |
het_laatste_nieuws | Het Laatste Nieuws | | BE | private | | HLN
het_nieuwsblad | Het Nieuwsblad | | BE | private | |
het_parool | Het Parool | | NL | private | | Parool
hospodarske_noviny | Hospodarske noviny | Hospodářské noviny | CZ | private | | Hospodarske Noviny
hufvudstadsbladet | Hufvudstadsbladet | | FI | private | |
iltalehti | Iltalehti | | FI | private | |
ilta_sanomat | Ilta-Sanomat | | FI | private | |
il_fatto | Il Fatto Quotidiano | | IT | private | |
il_foglio | Il Foglio | | IT | private | |
il_giornale | Il Giornale | | IT | private | |
il_mattino | Il Mattino | | IT | private | |
il_secolo | Il Secolo XIX | | IT | private | |
irish_examiner | Irish Examiner | | IE | private | |
jornal_de_noticias | Jornal de Noticias | Jornal de Notícias | PT | private | |
jutarnji | Jutarnji list | | HR | private | | Jutarnji List
kicker | kicker | | DE | private | | Kicker; kicker magazine
koelner_stadt_anzeiger | Kölner Stadt-Anzeiger | | DE | private | | Kolner Stadt-Anzeiger; Koelner Stadt-Anzeiger
koha_ditore | Koha Ditore | | XK | private | |
kurier_at | Kurier | | AT | private | |
kurir | Kurir | | RS | private | |
la_croix | La Croix | | FR | private | |
la_libre | La Libre Belgique | | BE | private | | La Libre
la_provence | La Provence | | FR | private | |
la_voix_du_nord | La Voix du Nord | | FR | private | |
la_voz_de_galicia | La Voz de Galicia | | ES | private | |
le_journal_du_dimanche | Le Journal du Dimanche | | FR | private | | Journal du Dimanche; JDD
le_canard | Le Canard Enchaine | Le Canard enchaîné | FR | private | | Canard Enchaine; Canard enchaine
l_humanite | L'Humanite | L'Humanité | FR | | |
l_opinion | L'Opinion | | FR | private | |
lidove_noviny | Lidove noviny | Lidové noviny | CZ | private | | Lidove Noviny
luzerner_zeitung | Luzerner Zeitung | | CH | private | |
magyar_nemzet | Magyar Nemzet | | HU | private | |
malta_independent | The Malta Independent | | MT | private | | Malta Independent
mlada_fronta | Mlada fronta Dnes | Mladá fronta Dnes | CZ | private | | MF Dnes
morgunbladid | Morgunbladid | Morgunblaðið | IS | private | |
nacional_hr | Nacional | | HR | private | |
naftemporiki | Naftemporiki | | GR | private | |
nepszava | Nepszava | Népszava | HU | private | |
nice_matin | Nice-Matin | | FR | private | |
novi_list | Novi list | | HR | private | | Novi List
o_jogo | O Jogo | | PT | private | |
oslobodjenje | Oslobodjenje | Oslobođenje | BA | private | |
ouest_france | Ouest-France | | FR | private | | Ouest France
passauer | Passauer Neue Presse | | DE | private | |
phileleftheros | Phileleftheros | | CY | private | | Fileleftheros
politika | Politika | | RS | | |
postimees | Postimees | | EE | private | |
pravda_sk | Pravda (Slovakia) | | SK | private | |
press_and_journal | The Press and Journal | | GB | private | | Press and Journal
pobjeda | Pobjeda | | ME | private | |
publico_pt | Publico | Público | PT | private | |
record_pt | Record (Portugal) | | PT | private | |
rheinische_post | Rheinische Post | | DE | private | |
romania_libera | Romania Libera | România liberă | RO | private | |
luxemburger_wort | Luxemburger Wort | | LU | | |
sega | Sega | | BG | private | |
slobodna | Slobodna Dalmacija | | HR | private | |
sme | SME | | SK | private | | Sme
sozcu | Sozcu | Sözcü | TR | private | |
sport_es | Sport | | ES | private | |
sport_bild | Sport Bild | | DE | private | |
stuttgarter | Stuttgarter Zeitung | | DE | private | |
sud_ouest | Sud Ouest | | FR | private | | Sud-Ouest
svenska_dagbladet | Svenska Dagbladet | | SE | private | |
sydsvenskan | Sydsvenskan | | SE | private | | Sydsvenska Dagbladet
ta_nea | Ta Nea | | GR | private | |
tages_anzeiger | Tages-Anzeiger | | CH | private | |
taz | taz | Die Tageszeitung | DE | cooperative | | Die Tageszeitung
times_of_malta | Times of Malta | | MT | | | The Times of Malta
tribune_de_geneve | Tribune de Geneve | Tribune de Genève | CH | private | |
trouw | Trouw | | NL | private | |
tuttosport | Tuttosport | | IT | private | |
novye_izvestia | Novye Izvestia | | RU | private | |
vecer | Vecer | Večer | | | | Vecher
vecernje_novosti | Vecernje novosti | Večernje novosti | RS | | | Vecernje Novosti
vecernji_list | Vecernji list | Večernji list | HR | private | | Vecernji List
verslo_zinios | Verslo Zinios | Verslo žinios | LT | private | |
vijesti | Vijesti | | ME | private | |
weser_kurier | Weser-Kurier | | DE | private | |
yeniduzen | Yeniduzen | Yenidüzen | CY | private | |
ziarul_financiar | Ziarul Financiar | | RO | private | |
24_chasa | 24 Chasa | | BG | private | |
20_minutes | 20 Minutes | | FR | private | |
`;
