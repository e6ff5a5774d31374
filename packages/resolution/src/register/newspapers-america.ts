/** Newspapers of the Americas. Columns as in table.ts. */
export const NEWSPAPERS_AMERICA = `
arizona_republic | The Arizona Republic | | US | private | | Arizona Republic
ajc | The Atlanta Journal-Constitution | | US | private | | Atlanta Journal-Constitution; AJC
baltimore_sun | The Baltimore Sun | | US | private | | Baltimore Sun
boston_globe | The Boston Globe | | US | private | | Boston Globe
boston_herald | Boston Herald | | US | private | | The Boston Herald
chicago_sun_times | Chicago Sun-Times | | US | private | | The Chicago Sun-Times; Sun-Times
chicago_tribune | Chicago Tribune | | US | private | | The Chicago Tribune
clarin | Clarin | Clarín | AR | private | |
cs_monitor | The Christian Science Monitor | | US | private | | Christian Science Monitor
dallas_news | The Dallas Morning News | | US | private | | Dallas Morning News
denver_post | The Denver Post | | US | private | | Denver Post
detroit_free_press | Detroit Free Press | | US | private | | The Detroit Free Press
detroit_news | The Detroit News | | US | private | | Detroit News
el_universal_mx | El Universal | | MX | private | |
el_comercio_pe | El Comercio (Peru) | | PE | private | | El Comercio
el_universal_ve | El Universal (Caracas) | | VE | private | | El Universal
excelsior | Excelsior | Excélsior | MX | private | |
folha | Folha de S.Paulo | | BR | private | | Folha de Sao Paulo; Folha de São Paulo; Folha
globe_mail | The Globe and Mail | | CA | private | | Globe and Mail
granma | Granma | | CU | party | |
houston_chronicle | Houston Chronicle | | US | private | | The Houston Chronicle
la_nacion_ar | La Nacion | La Nación | AR | private | |
la_times | Los Angeles Times | | US | private | | LA Times; L.A. Times; The Los Angeles Times
mercury_news | The Mercury News | | US | private | | San Jose Mercury News; Mercury News
mcclatchy | McClatchy | | US | private | | McClatchy Newspapers
miami_herald | Miami Herald | | US | private | | The Miami Herald
milenio | Milenio | | MX | private | |
national_post | National Post | | CA | private | | The National Post
newsday | Newsday | | US | private | |
ny_daily_news | New York Daily News | | US | private | | NY Daily News; The New York Daily News
ny_post | New York Post | | US | private | | NY Post; The New York Post
nyt | The New York Times | | US | private | | New York Times; NYT; N.Y. Times; NYTimes; NY Times
o_globo | O Globo | | BR | private | |
oregonian | The Oregonian | | US | private | | Oregonian
estadao | O Estado de S. Paulo | | BR | private | | Estado de Sao Paulo; Estado de São Paulo; Estado de S. Paulo; Estadão; O Estado de São Paulo
inquirer_us | The Philadelphia Inquirer | | US | private | | Philadelphia Inquirer
post_gazette | Pittsburgh Post-Gazette | | US | private | | Post-Gazette
roll_call | Roll Call | | US | private | |
sf_chronicle | San Francisco Chronicle | | US | private | | The San Francisco Chronicle
seattle_times | The Seattle Times | | US | private | | Seattle Times
star_tribune | Star Tribune | | US | private | | Minneapolis Star Tribune
tampa_bay_times | Tampa Bay Times | | US | private | | St. Petersburg Times
toronto_star | Toronto Star | | CA | private | | The Toronto Star
toronto_sun | Toronto Sun | | CA | private | | The Toronto Sun
el_tiempo_co | El Tiempo | | CO | private | |
el_mercurio | El Mercurio | | CL | private | |
el_nacional_ve | El Nacional | | VE | private | |
la_jornada | La Jornada | | MX | private | |
reforma | Reforma | | MX | private | |
confidencial_ni | Confidencial | | NI | private | |
usa_today | USA Today | | US | private | | USA TODAY
wapo | The Washington Post | | US | private | | Washington Post; WaPo
washington_times | The Washington Times | | US | private | | Washington Times
washington_examiner | Washington Examiner | | US | private | | The Washington Examiner
wsj | The Wall Street Journal | | US | private | | Wall Street Journal; WSJ
`;
