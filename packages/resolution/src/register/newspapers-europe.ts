/** Newspapers of Europe and the post-Soviet states. Columns as in table.ts. */
export const NEWSPAPERS_EUROPE = `
abc_es | ABC (Spain) | | ES | private | | ABC newspaper
aftenposten | Aftenposten | | NO | private | |
aftonbladet | Aftonbladet | | SE | private | |
argumenty | Argumenty i Fakty | | RU | state | | Argumenty I Fakty
as_es | AS | | ES | private | | Diario AS
bild | Bild | | DE | private | | Bild Zeitung; Bild newspaper
berlingske | Berlingske | | DK | private | | Berlingske Tidende
city_am | City A.M. | | GB | private | | City AM
cumhuriyet | Cumhuriyet | | TR | private | |
corriere | Corriere della Sera | | IT | private | | Il Corriere della Sera; Corriere Della Sera
dagens_nyheter | Dagens Nyheter | | SE | private | |
daily_express | Daily Express | | GB | private | | The Daily Express; Express.co.uk
daily_mail | Daily Mail | | GB | private | | The Daily Mail
mail_online | MailOnline | | GB | private | | Mail Online
sportski_zurnal | Sportski zurnal | Sportski žurnal | RS | private | | Sportski Zurnal
daily_record | Daily Record | | GB | private | | The Daily Record
daily_sabah | Daily Sabah | | TR | private | |
de_standaard | De Standaard | | BE | private | |
de_telegraaf | De Telegraaf | | NL | private | |
de_volkskrant | de Volkskrant | | NL | private | | De Volkskrant; Volkskrant
welt | Die Welt | | DE | private | | Die Welt newspaper
zeit | Die Zeit | | DE | private | |
el_mundo | El Mundo | | ES | private | |
el_pais | El Pais | El País | ES | private | |
evening_standard | Evening Standard | | GB | private | | London Evening Standard; The Evening Standard; The Standard
expressen | Expressen | | SE | private | |
ft | Financial Times | | GB | private | | FT; The Financial Times
fanatik | Fanatik | | TR | private | |
faz | Frankfurter Allgemeine Zeitung | | DE | private | | FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung
gazzetta | La Gazzetta dello Sport | | IT | private | | Gazzetta dello Sport; Gazzetta Dello Sport
gazeta_wyborcza | Gazeta Wyborcza | | PL | private | |
guardian | The Guardian | | GB | private | | Guardian
handelsblatt | Handelsblatt | | DE | private | |
haber_turk | Haberturk | Habertürk | TR | private | |
helsingin | Helsingin Sanomat | | FI | private | |
hurriyet | Hurriyet | Hürriyet | TR | private | |
il_messaggero | Il Messaggero | | IT | private | |
il_sole | Il Sole 24 Ore | | IT | private | | Il Sole
independent | The Independent | | GB | private | | Independent
irish_independent | Irish Independent | | IE | private | | The Irish Independent
irish_times | The Irish Times | | IE | private | | Irish Times
izvestia | Izvestia | | RU | private | | Izvestiya
jyllands | Jyllands-Posten | | DK | private | |
kathimerini | Kathimerini | | GR | private | |
kommersant | Kommersant | | RU | private | | Kommersant daily
komsomolskaya | Komsomolskaya Pravda | | RU | private | |
kronen | Kronen Zeitung | | AT | private | |
kyiv_independent | The Kyiv Independent | | UA | private | | Kyiv Independent
kyiv_post | Kyiv Post | | UA | private | | The Kyiv Post
lequipe | L'Équipe | | FR | private | | L'Equipe
repubblica | La Repubblica | | IT | private | | Repubblica
la_stampa | La Stampa | | IT | private | |
la_vanguardia | La Vanguardia | | ES | private | |
le_figaro | Le Figaro | | FR | private | |
le_monde | Le Monde | | FR | private | |
le_parisien | Le Parisien | | FR | private | |
le_soir | Le Soir | | BE | private | |
le_temps | Le Temps | | CH | private | |
les_echos | Les Echos | | FR | private | | Les Échos
liberation | Liberation | Libération | FR | private | |
mail_on_sunday | The Mail on Sunday | | GB | private | | Mail on Sunday
marca | Marca | | ES | private | |
milliyet | Milliyet | | TR | private | |
mirror | Daily Mirror | | GB | private | | The Mirror; Mirror; Mirror Online
mk_ru | Moskovsky Komsomolets | | RU | private | | Moskovskij Komsomolets; Moskovskiy Komsomolets
moscow_times | The Moscow Times | | RU | private | | Moscow Times
metro_uk | Metro | | GB | private | | Metro.co.uk
mundo_deportivo | Mundo Deportivo | | ES | private | |
nzz | Neue Zürcher Zeitung | | CH | private | | NZZ; Neue Zuercher Zeitung; Neue Zurcher Zeitung
nezavisimaya | Nezavisimaya Gazeta | | RU | private | |
novaya_gazeta | Novaya Gazeta | | RU | private | | Novaya Gazeta newspaper
novaya_europe | Novaya Gazeta Europe | | | private | |
nrc | NRC | NRC Handelsblad | NL | private | |
news_of_world | News of the World | | GB | private | |
observer_uk | The Observer | | GB | private | | Observer
politiken | Politiken | | DK | private | |
pravda | Pravda | | RU | party | |
rossiyskaya | Rossiyskaya Gazeta | | RU | state | | Rossiiskaya Gazeta
rzeczpospolita | Rzeczpospolita | | PL | private | |
sabah | Sabah | | TR | private | |
scotsman | The Scotsman | | GB | private | | Scotsman
star_uk | Daily Star | | GB | private | | British Star; Daily Star Online
sueddeutsche | Süddeutsche Zeitung | | DE | private | | Sueddeutsche Zeitung; Suddeutsche Zeitung; Süddeutsche
sun_uk | The Sun | | GB | private | | Sun; Sun on Sunday; Sun Online
sunday_times | The Sunday Times | | GB | private | | Sunday Times
tagesspiegel | Der Tagesspiegel | | DE | private | | Tagesspiegel
telegraph | The Daily Telegraph | | GB | private | | Daily Telegraph; Telegraph; London Telegraph; The Telegraph; Telegraph Online
times_uk | The Times | | GB | private | | Times of London; London Times; Times
trud | Trud | | RU | private | |
vedomosti | Vedomosti | | RU | private | |
verdens_gang | VG | Verdens Gang | NO | private | | VG newspaper
yeni_safak | Yeni Safak | | TR | private | | Yeni Şafak
`;
