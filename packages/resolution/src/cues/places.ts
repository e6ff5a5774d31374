import { CITIES } from './cities.js';

/**
 * Countries, their peoples' adjective and the places that stand for their governments, a row a line:
 * `country | adjective; other adjectives | capital; other speaking places`.
 */
const TABLE = `
Afghanistan | Afghan | Kabul
Albania | Albanian | Tirana
Algeria | Algerian | Algiers
Angola | Angolan | Luanda
Argentina | Argentine; Argentinian | Buenos Aires
Armenia | Armenian | Yerevan
Australia | Australian | Canberra; Sydney
Austria | Austrian | Vienna
Azerbaijan | Azerbaijani; Azeri | Baku
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi; Bangladesh's | Dhaka
Belarus | Belarusian; Belarussian; Byelorussian | Minsk
Belgium | Belgian | Brussels
Bolivia | Bolivian | La Paz
Bosnia | Bosnian | Sarajevo
Botswana | Botswanan | Gaborone
Brazil | Brazilian | Brasilia; Rio de Janeiro
Britain | British; UK | London; Downing Street; Whitehall
Bulgaria | Bulgarian | Sofia
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Bujumbura
Cambodia | Cambodian | Phnom Penh
Cameroon | Cameroonian | Yaounde
Canada | Canadian | Ottawa; Toronto
Chad | Chadian | N'Djamena
Chile | Chilean | Santiago
China | Chinese | Beijing; Peking; Shanghai
Colombia | Colombian | Bogota
Congo | Congolese | Kinshasa
Costa Rica | Costa Rican | San Jose
Croatia | Croatian | Zagreb
Cuba | Cuban | Havana
Cyprus | Cypriot | Nicosia
Czech Republic | Czech | Prague
Denmark | Danish | Copenhagen
Ecuador | Ecuadorean; Ecuadorian | Quito
Egypt | Egyptian | Cairo
Eritrea | Eritrean | Asmara
Estonia | Estonian | Tallinn
Ethiopia | Ethiopian | Addis Ababa
Finland | Finnish | Helsinki
France | French | Paris; Elysee
Georgia | Georgian | Tbilisi
Germany | German; West German; East German | Berlin; Bonn
Ghana | Ghanaian | Accra
Greece | Greek | Athens
Guatemala | Guatemalan | Guatemala City
Guinea | Guinean | Conakry
Haiti | Haitian | Port-au-Prince
Honduras | Honduran | Tegucigalpa
Hungary | Hungarian | Budapest
Iceland | Icelandic | Reykjavik
India | Indian | New Delhi; Delhi; Mumbai
Indonesia | Indonesian | Jakarta
Iran | Iranian; Persian | Tehran; Teheran
Iraq | Iraqi | Baghdad
Ireland | Irish | Dublin
Israel | Israeli | Jerusalem; Tel Aviv
Italy | Italian | Rome; Milan
Ivory Coast | Ivorian | Abidjan
Jamaica | Jamaican | Kingston
Japan | Japanese | Tokyo
Jordan | Jordanian | Amman
Kazakhstan | Kazakh; Kazakhstani | Astana; Almaty
Kenya | Kenyan | Nairobi
Kosovo | Kosovar; Kosovan | Pristina
Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz | Bishkek
Laos | Lao; Laotian | Vientiane
Latvia | Latvian | Riga
Lebanon | Lebanese | Beirut
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli
Lithuania | Lithuanian | Vilnius
Macedonia | Macedonian | Skopje
Malaysia | Malaysian | Kuala Lumpur
Mali | Malian | Bamako
Malta | Maltese | Valletta
Mauritania | Mauritanian | Nouakchott
Madagascar | Malagasy | Antananarivo
Mauritius | Mauritian | Port Louis
Luxembourg | Luxembourgish | 
Togo | Togolese | Lome
Benin | Beninese | Cotonou
Gabon | Gabonese | Libreville
Sierra Leone | Sierra Leonean | Freetown
Gambia | Gambian | Banjul
Djibouti | Djiboutian | 
El Salvador | Salvadoran; Salvadorean | San Salvador
Dominican Republic | Dominican | Santo Domingo
Maldives | Maldivian | Malé
Fiji | Fijian | Suva
Bahamas | Bahamian | Nassau
Barbados | Barbadian | Bridgetown
Belize | Belizean | Belmopan
Bhutan | Bhutanese | Thimphu
Brunei | Bruneian | Bandar Seri Begawan
Central African Republic | Central African | Bangui
Comoros | Comoran; Comorian | Moroni
East Timor | East Timorese; Timorese | Dili
Equatorial Guinea | Equatorial Guinean | Malabo
Eswatini | Swazi | Mbabane
Greenland | Greenlandic | Nuuk
Guinea-Bissau | Bissau-Guinean | Bissau
Guyana | Guyanese | 
Hong Kong | Hong Kong's | 
Lesotho | Basotho | Maseru
Macau | Macanese | 
Malawi | Malawian | Lilongwe; Blantyre
Papua New Guinea | Papua New Guinean | Port Moresby
Samoa | Samoan | Apia
Seychelles | Seychellois | 
Solomon Islands | Solomon Islander | Honiara
Suriname | Surinamese | Paramaribo
Tonga | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidadian | Trinidad; Tobago
Vanuatu | Vanuatuan | Port Vila
Mexico | Mexican | Mexico City
Moldova | Moldovan | Chisinau
Mongolia | Mongolian | Ulan Bator; Ulaanbaatar
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan | Rabat
Mozambique | Mozambican | Maputo
Myanmar | Burmese; Myanmar's | Naypyidaw; Yangon
Namibia | Namibian | Windhoek
Nepal | Nepali; Nepalese | Kathmandu
Netherlands | Dutch | The Hague; Amsterdam
New Zealand | New Zealand's | Wellington
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja; Lagos
North Korea | North Korean | Pyongyang; DPRK
Norway | Norwegian | Oslo
Oman | Omani | Muscat
Pakistan | Pakistani | Islamabad; Karachi
Palestine | Palestinian | Ramallah; Gaza
Panama | Panamanian | Panama City
Paraguay | Paraguayan | Asuncion
Peru | Peruvian | Lima
Philippines | Philippine; Filipino | Manila
Poland | Polish | Warsaw
Portugal | Portuguese | Lisbon
Qatar | Qatari | Doha
Romania | Romanian | Bucharest
Russia | Russian; Soviet | Moscow; Kremlin; the Kremlin
Rwanda | Rwandan | Kigali
Saudi Arabia | Saudi; Saudi Arabian | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian | Belgrade
Singapore | Singaporean | Singapore
Slovakia | Slovak | Bratislava
Slovenia | Slovenian; Slovene | Ljubljana
Somalia | Somali | Mogadishu
South Africa | South African | Pretoria; Cape Town
South Korea | South Korean | Seoul
South Sudan | South Sudanese | Juba
Spain | Spanish | Madrid
Sri Lanka | Sri Lankan | Colombo
Sudan | Sudanese | Khartoum
Sweden | Swedish | Stockholm
Switzerland | Swiss | Bern; Berne; Geneva
Syria | Syrian | Damascus
Taiwan | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe
Tanzania | Tanzanian | Dodoma
Thailand | Thai | Bangkok
Tunisia | Tunisian | Tunis
Turkey | Turkish | Ankara; Istanbul
Turkmenistan | Turkmen | Ashgabat
Uganda | Ugandan | Kampala
Ukraine | Ukrainian | Kyiv; Kiev
United Arab Emirates | Emirati; UAE | Abu Dhabi; Dubai
United States | American; US; U.S. | Washington; White House; the White House; Pentagon
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek | Tashkent
Vatican | Vatican's | Vatican City; Holy See
Venezuela | Venezuelan | Caracas
Vietnam | Vietnamese | Hanoi
Yemen | Yemeni | Sanaa; Aden
Zambia | Zambian | Lusaka
Zimbabwe | Zimbabwean | Harare
`;

interface Place {
  readonly country: string;
  readonly adjective: string;
}

const PLACES: ReadonlyMap<string, Place> = placesOf();

function placesOf(): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const line of TABLE.split('\n').filter(Boolean)) {
    const [country = '', adjectives = '', places = ''] = line.split('|').map((column) => column.trim());
    const [adjective = ''] = adjectives.split('; ');
    for (const name of [country, ...adjectives.split('; '), ...places.split('; ')])
      if (name) found.set(name.replace(/^the /, '').replace(/'s$/, ''), { country, adjective });
  }
  for (const line of CITIES.split('\n').filter(Boolean)) {
    const [country = '', cities = ''] = line.split('|').map((column) => column.trim());
    const place = found.get(country);
    if (!place) throw new Error(`cities.ts: ${country} is not in the table of countries; write it as there`);
    for (const city of cities.split('; ')) if (!found.has(city)) found.set(city, place);
  }
  return found;
}

/** The adjective of a country, its people or capital ("Moscow", "Russia", "Russian" -> "Russian"), or null. */
export function adjectiveOf(name: string): string | null {
  return placeOf(name)?.adjective ?? null;
}

/** The country a name, adjective or capital belongs to, or null. */
export function countryOf(name: string): string | null {
  return placeOf(name)?.country ?? null;
}

/** "Bogotá" as "Bogota": most of the table is written without marks. */
const placeOf = (name: string) =>
  PLACES.get(name) ??
  (/[^\0-\x7f]/.test(name) ? PLACES.get(name.normalize('NFD').replace(/\p{M}/gu, '')) : undefined);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });
/** The country of an ISO code as the table and English news call it. */
const countryName = (code: string): string =>
  ({
    GB: 'Britain',
    US: 'United States',
    TR: 'Turkey',
    CZ: 'Czech Republic',
    MM: 'Myanmar',
    CD: 'Congo',
    PS: 'Palestine',
    HK: 'Hong Kong',
    MO: 'Macau',
    CI: 'Ivory Coast',
    BA: 'Bosnia',
    MK: 'Macedonia',
    CG: 'Congo',
    TT: 'Trinidad and Tobago',
    VA: 'Vatican',
  })[code] ??
  REGIONS.of(code) ??
  code;

/** The adjective of a country by its ISO code ("RU" -> "Russian"), or null. */
export function adjectiveOfCode(code: string | null): string | null {
  return code === null ? null : adjectiveOf(countryName(code));
}
