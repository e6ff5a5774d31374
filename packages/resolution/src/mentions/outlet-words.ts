/** Words that end the names of outlets. */
export const OUTLET_WORD =
  /^(?:Rádio|Agência|Agencia|Agence|Agenzia|Télé|Televisión|Televisão|Prensa|Presse|Stampa|Gazzetta|Giornale|Corriere|Heraldo|Noticias|Notícias|Nachrichten|Mercury|Statesman|Messenger|Reporter|Bladet|Avisen|Vesti|Khabar|Novine|Jornada|Folha|Correo|Voice|News|Newswire|Times|Post|Press|Herald|Tribune|Journal|Gazette|Telegraph|Chronicle|Observer|Standard|Examiner|Courier|Inquirer|Mail|Mirror|Express|Star|Sun|Globe|Daily|Weekly|Radio|Television|TV|FM|Channel|Media|Network|Broadcasting|Shimbun|Ilbo|Review|Monitor|Dispatch|Bulletin|Register|Echo|Argus|Advertiser|Record|Wire|Newswire|Tageszeitung|Zeitung|Gazeta|Pravda|Magazine|Report|Today|Online|Tidende|Dagblad|Posten|Jornal|Diario|Diário|Journal|Hürriyet|Sabah|Haber|Newspaper|Insider|Mag|Gazet|Nieuws|Novosti|Patrika|Times-Union|Sentinel|Ledger|Beacon|Lantern|Morning|Evening|Sunday|Blade|Bee|Free|Independent|Republic|Nation|Digest|Guardian|Liberty|Business|Wochenblatt|Kurier|Blatt|Žurnal|Zurnal|Vijesti|Dnevnik|Vestnik|Pravo|Noviny|Zprávy|Hirlap|Hírlap|Ziarul|Gândul|Adevărul|Libertatea|Ekspres|Ekspress|Expressen|Tidning|Avis|Avisa|Lehti|Sanomat|Dispatch|Bugle|Recorder|Leader|Enterprise|Banner|Item|Intelligencer|Transcript|Reformer|Portal|Wire)$/;

/**
 * Words that names of outlets begin with and hardly any others do. Not "Post", "Network", "Media", "Mail": what ends an outlet's name
 * begins a company's ("Post Holdings", "Network Rail", "Royal Mail").
 */
export const FIRST_WORD =
  /^(?:Rádio|Agência|Agencia|Agence|Agenzia|Télé|Televisión|Televisão|Prensa|Presse|Stampa|Gazzetta|Giornale|Corriere|Heraldo|Noticias|Notícias|Nachrichten|Bladet|Avisen|Vesti|Khabar|Novine|Jornada|Folha|Correo|Voice|Radio|TV|FM|Channel|Television|Daily|Jornal|Diario|Diário|Journal|Gazeta|Gazet|Haber|Novosti|Pravda|Žurnal|Zurnal|Vijesti|Dnevnik|Vestnik|Pravo|Noviny|Zprávy|Ziarul|Ekspres|Avisa|Tribune|Courrier|News)$/;

/** Names that look like outlets' and are a person's, a town's, a league's, a body's or a firm's: "the WHO said". */
export const NO_OUTLETS: ReadonlySet<string> = new Set([
  ...'WHO WTO WFP WWF WMO WCO WEF WBA WBC WTA WRC WPP KGB KLM KFC KKR KLA KKE KNU KDP KIA KRG'.split(' '),
  ...'GMT UTC CET EST PST BST MSK'.split(' '),
  ...'WADA WIPO WOAH KFOR KPMG KNDS KONE KCTU KNPA KEPD'.split(' '),
  'Le Pen',
  'Le Maire',
  'Le Drian',
  'Le Creuset',
  'Le Mans',
  'Le Havre',
  'La Liga',
  'La Paz',
  'La Niña',
  'La Plata',
  'La Poste',
  'La Scala',
  'La Rioja',
  'La Russa',
  'La France Insoumise',
  'El Al',
  'El Niño',
  'El Salvador',
  'El Paso',
  'El Sisi',
  'El Chapo',
  'El Alto',
  'Il Volo',
  'Die Linke',
  'Die Grünen',
  'News Corp',
  'News Corporation',
  'Royal Mail',
  'Virgin Media',
  'Media Matters',
  'Radio Shack',
  'Channel Tunnel',
]);

/** Is the name nothing but a call sign: "WCVB", "KMGH-TV"? Three letters are as often anybody's. */
export const isCallsign = (name: string): boolean => CALLSIGN.test(name) && !/^[KW][A-Z]{2}$/.test(name);

/** Ends of names that hardly anything but papers has. */
export const STRONG =
  /^(?:Herald|Tribune|Gazette|Telegraph|Chronicle|Observer|Examiner|Courier|Inquirer|Argus|Advertiser|Sentinel|Shimbun|Ilbo|Zeitung|Tageszeitung|Dagblad|Tidende|Gazeta|Pravda|Patrika|Statesman|Times-Union|Newspaper|Guardian|Hirlap|Hírlap|Sanomat|Tidning)$/;

/** A site's address is a name by itself; the two letters of a country's sites are any; not "sank.It", a lost space. */
export const SITE =
  /^[\p{L}\p{N}-]+\.(?:co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2}|[A-Z]{2}|com|net|org|info|COM|NET|ORG|INFO|[Nn]ews|[Mm]edia|[Rr]ealii|[Pp]ress|[Oo]nline|[Dd]oc|pro|[Tt]oday|[Ll]ive|[Rr]eport|[Rr]adio|[Aa]frica|[Aa]sia|[Ww]orld|[Ll]ondon|[Bb]erlin)$/u;

export const CALLSIGN =
  /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$|^[A-Z]{1,3}(?:TV|FM)$|^\p{Lu}[\p{L}\p{N}]+-TV$|^TV\p{Lu}?-?\d{0,2}$|^Channel$|^FM$/u;

/** Ends of a word that tells whose or where an outlet is, and is no part of its name: "Shanghai-based", "Chinese-language". */
export const WHOSE =
  /-(?:language|based|owned|run|backed|funded|financed|sponsored|controlled|linked|affiliated|aligned|leaning|speaking|led)$/i;
