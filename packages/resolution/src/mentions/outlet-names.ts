/**
 * Names that news credits, beside the register's: nothing is known of them but that an outlet bears them, so that they go by
 * their words (`unlisted:...`). Names of one common word are left out, as is everything that the register has. Source: general
 * knowledge, written down by country and kind, not reviewed row by row.
 */
const TABLE = `
.tyzden;01net;0629.com.ua;10 Tampa Bay;1010 WINS;103 FM;103FM;10News;11 Freunde;112 TV;112 Ukraina;112 Ukraine;11Alive;11Freunde;12 News Phoenix
123Telugu;12News;13 Action News;13News Now;13TV;13WHAM;13WMAZ;13abc;163.com;168 Chasa;168 Hours;168 Ora;168 Zham;168 Óra;168.am;1908.nl;19th
19th News;1FLTV;1TV News Afghanistan;1TVNews;1UP.com;2 News Nevada;218 News;218 TV;218TV;22News;23ABC;24 Ghanta;24 Haubenin;24 Heures au Bénin
24 News HD;24 Saati;24 Vesti;2424.mg;247Sports;24h au Benin;24syv;263Chat;27Avril;2GB;2GB Radio;2SM;2STV;2UE;31 Kanal;324.cat;360 TV;360 stepeni
360.ru;360stepeni;360tv;3AW;3AW Radio;3Cat;3CatInfo;3DCenter;3DCenter.org;3News;4 Pelagatos;433.is;4BC;4Gamer;4Gamer.net;4Gamers;4Pelagatos;4WWL
5 Channel;5 Eyewitness News;5 Kanal;5 Live;5 Pillars;5-Plus Dimanche;525-ci Qazet;525-ci Qəzet;525th Newspaper;567 CapeTalk;5AA;5Pillars
60 Minutes Australia;67 Hail Hail;67HailHail;680 News;69 News;6PR;6abc;6to Poder;7 Dni Sport;7 Eyewitness News Buffalo;700WLW;74 Media;7DAYS
7News Boston;7News DC;7News Miami;7News WJLA;7iber;7th Eye;8 News Now;8NewsNow;8world;8world News;91Mobiles;961;98,5 FM;98.5 FM Montreal;9NEWS KUSA
9News Denver;9TV;9fin;A Critica;A Crítica;A Current Affair;A Donde Van los Desaparecidos;A Gazeta Esportiva;A Nacao;A Nação;A Semana;A Spor;A Tarde
A dónde van los desaparecidos;A.V. Club;A1 Televizija;A1On;A2 CNN;A24;A2larm;A3Z;AAStocks;ABC 10News;ABC 15;ABC 33/40;ABC 6 Columbus;ABC 7 Chicago
ABC 7 Los Angeles;ABC 7 News Bay Area;ABC Cardinal;ABC Four Corners;ABC News Radio;ABC Pacific Beat;ABC Radio;ABC Sports;ABC Suriname
ABC's Four Corners;ABC-7 El Paso;ABC10 Sacramento;ABC11;ABC13;ABC13 Houston;ABC15;ABC15 Arizona;ABC30;ABC30 Fresno;ABC4;ABC4 Utah;ABC7 Bay Area
ABC7 Chicago;ABC7 Los Angeles;ABC7 New York;ABC7NY;ABN Andhra Jyothi;ABP Ananda;ABP Live;ABP Majha;ABP News;ABS-CBN TeleRadyo;ADF magazine;ADN 40
ADN Cuba;AFL.com.au;AIC TV;AL.com;AM 750;AM New York;AM de Leon;AM750;AMBCrypto;AME Info;ANN7;ANS TV;ANT1;ANT1 News;ANT1 TV;APTN News
ARD-Hauptstadtstudio;ARTA News;ASTV Manager;ASTV-Manager;AT5;ATB television;ATN Bangla;ATN News;ATR TV;ATV BL;ATV Banja Luka;ATV Haber;ATV Home
AV Club;AV Watch;AVHerald;AVT Khyber;AVT Khyber TV;AW magazine;AYV Media;AYV TV;AZ Muenchen;AZCentral;AZFamily;Aachener Nachrichten;Aachener Zeitung
Aafathis;Aamulehti;Aargauer Zeitung;Aarhus Stiftstidende;Aastocks.com;Abb Takk;Abb Takk News;AbbTakk;Abba Garde;Abema TV;AbemaTV;Abendzeitung
Abendzeitung Muenchen;Abendzeitung München;Aberdeen Evening Express;Aboriginal Peoples Television Network;About Hungary;Abu Ali Express
Abu Dhabi Sports;Abu Dhabi TV;Abu Dhabi Television;Abzas Media;AbzasMedia;Academia Catavencu;Academia Cațavencu;Acadie Nouvelle;Access Hollywood
Accion 10;Accra FM;AccuWeather;Ach-Chourouk;Ach-Chourouq;Acik Radyo;Acoriano Oriental;Action News Jax;Action News Philadelphia;Actu Cameroun;Actu.fr
Actu30;Actualidad Economica;Actualidad Económica;Actucameroun;Ad Age;Ad-Domari;Ad-Dunya;AdAge;Addis Maleda;Addis Neger;Addis Zemen
Addis Zemen newspaper;Addounia;Addounia TV;Adelaide Advertiser;Aden Independent TV;Aden Live;Aden Live TV;Aden al-Ghad;Adenalghad;Adesmeftos Typos
Adiac-Congo;Adom FM;Adom News;Adomonline;Advertising Age;Aera Dot;Aero Telegraph;AeroTime;AeroTime Hub;Aerobuzz;Aeronews;Affari Italiani
Affaritaliani;Affarsvarlden;Affärsvärlden;Afghan Witness;Afghanistan Analysts Network;Africa Check;Africa Defense Forum;Africa Guinee
Africa Intelligence;Africa N1;Africa No 1;Africa No. 1;Africa Number One;Africa Radio;Africa Soccer Zone;Africa Uncensored;Africa Young Voices
AfricaFoot;AfricaTopSports;Africable;Africable TV;Africaguinee;Africaguinee.com;African Arguments;African Business;African Business magazine
African Concord;African Guardian;Africanist Press;Afrik-Foot;Afrik.com;Afrique Media;Afrique Média;Afrique sur 7;Afrique-sur-7;Afro Voice
Afro Worldview;Aftab-e Yazd;Agence Europe;Agencia EPBR;Agencia Lupa;Agencia Ocote;Agencia Paco Urondo;Agenda Daily;Agendadaily;Aggelioforos
Agora Sao Paulo;Agora São Paulo;Agora.md;Agri-Pulse;AgriCensus;AgriPulse;Agência Lupa;Ahmedabad Mirror;Ahora El Pueblo;Ain al-Furat;Ain.ua
Air & Cosmos;Air America;Air America Radio;Air Current;Air Force Times;Air Info;Air Info Agadez;Air International;Air et Cosmos;AirForces Monthly
AirLive;Airline Geeks;AirlineGeeks;AirlineRatings;AirlineRatings.com;Ajansspor;Ajax Showtime;AjaxShowtime;Ajker Kagoj;Ajoblanco;Akhali Taoba
Akhbar Al Aan;Akhbar Al Yaoum;Akhbar Al-Youm;Akhbar Elyom;Akhbar al-Yaoum;Akhbar al-Yawm;Akhbar al-Yom;Akhbar el-Yom;Akhbor.com;Akher Saa;Akhir Lahza
Aksyon Radyo;Aktual24;Aktuelle Kamera;Aktuelno.me;Al Aan;Al Aan TV;Al Ahdath Al Maghribia;Al Aire Libre;Al Akhbar.info;Al Anwar;Al Aoula;Al Arab
Al Arab Al Yawm;Al Ayam;Al Baghdadia;Al Bawaba;Al Bayane;Al Bilad;Al Borsa;Al Bosala;Al Chourouk;Al Emarah;Al Eqtisadiah;Al Estiklal;Al Fajr
Al Ghad TV;Al HaMishmar;Al Hayat al Jadida;Al Hiwar Ettounsi;Al Ittihad;Al Ittihad Al Ichtiraki;Al Ittihad al Ishtiraki;Al Jazeera America
Al Jazeera Mubasher;Al Joumhouria;Al Kass;Al Khaleej Online;Al Liwaa;Al Maalomah;Al Mada;Al Madinah newspaper;Al Magharibia;Al Majalla;Al Mal
Al Manassa;Al Marsad;Al Masdar Online;Al Massa'e;Al Massae;Al Massar;Al Mirbad;Al Modon;Al Mouritaniya;Al Mustaqbal;Al Naba;Al Qatiba;Al Rakoba
Al Raya;Al Roeya;Al Saudiya;Al Sharq;Al Sharqiya;Al Taghyeer;Al Wafd;Al Wataniya;Al Yaoum 24;Al Yaum;Al-Aan TV;Al-Ahali;Al-Ahd;Al-Ahdath al-Maghribia
Al-Ahed News;Al-Ahed News website;Al-Ahram Weekly;Al-Ahram al-Arabi;Al-Ahrar;Al-Akhbar English;Al-Alam Al-Yom;Al-Alam al-Youm;Al-Andalus radio
Al-Anwar;Al-Aqsa Radio;Al-Arab al-Yawm;Al-Arab newspaper;Al-Aswaq;Al-Ayam;Al-Ba'ath;Al-Baath;Al-Badeel;Al-Badil;Al-Baghdadia;Al-Baghdadiya;Al-Bawaba
Al-Bayan al-Jadid;Al-Bayane;Al-Bayyina al-Jadida;Al-Bayyna;Al-Bilad;Al-Bina;Al-Binaa;Al-Borsa;Al-Bosala;Al-Domari;Al-Dostor;Al-Dostour;Al-Dounia
Al-Dunya TV;Al-Dustur;Al-Emara;Al-Emarah;Al-Eqtisadiah;Al-Eqtisadiya;Al-Etejah;Al-Etejah TV;Al-Fagr;Al-Fajr Al-Jadeed;Al-Fajr al-Jadid;Al-Faraeen
Al-Faraeen TV;Al-Fareen;Al-Ghad Press;Al-Ghad al-Arabi;Al-Gomhouria;Al-Gomhuria;Al-Gomhuriya;Al-Gumhuriya;Al-Hawadess;Al-Hawadeth;Al-Hayat al-Jadida
Al-Hiwar al-Tunisi;Al-Inqaz al-Watani;Al-Intibaha;Al-Intibaha newspaper;Al-Intiqad;Al-Ittihad;Al-Ittijah;Al-Ittijah TV;Al-Jamahiriyah;Al-Jareeda
Al-Jazeera Mubasher;Al-Joumhouria;Al-Joumhouriya;Al-Jumhouriya;Al-Jumhuriya;Al-Jumhuriyah;Al-Kass;Al-Kataib;Al-Kataib Media;Al-Katiba;Al-Kawthar
Al-Kawthar TV;Al-Kifah al-Arabi;Al-Liwa;Al-Liwaa;Al-Maalomah;Al-Maalouma;Al-Mada;Al-Madina;Al-Madinah;Al-Magharibia;Al-Mahriah TV;Al-Mahriya
Al-Majalla;Al-Manassa;Al-Maqal;Al-Marsad;Al-Marsad newspaper;Al-Masae;Al-Masdar Online;Al-Massae;Al-Mawqif;Al-Mehwar;Al-Meidan;Al-Midan;Al-Mirbad
Al-Modon;Al-Mosawwar;Al-Mudun;Al-Musawar;Al-Mushahid;Al-Mussawar;Al-Mustaqbal;Al-Mustaqbal newspaper;Al-Mutamar;Al-Naba;Al-Nabaa;Al-Nabaa TV;Al-Nadwa
Al-Nashra;Al-Nedaa;Al-Nida;Al-Nour;Al-Nour radio;Al-Osboa;Al-Qadisiya;Al-Qadisiyah;Al-Qadissiya;Al-Qahera 24;Al-Quds Radio;Al-Rai Al-Amm
Al-Rai al-Aam;Al-Rakoba;Al-Raya;Al-Resalah;Al-Riyadiyah;Al-Roeya;Al-Sabaah;Al-Sabeel;Al-Saeeda TV;Al-Saeedah;Al-Safir;Al-Sahwa;Al-Sahwa Net
Al-Seyassa;Al-Seyassah;Al-Shaab;Al-Shabiba;Al-Sharq;Al-Sharq News;Al-Sharq TV;Al-Sharqiya;Al-Sharqiyah;Al-Shiraa;Al-Shoura;Al-Siyasa;Al-Siyasah
Al-Siyassa;Al-Somood;Al-Sudan al-Hadith;Al-Suriyah TV;Al-Suwayda 24;Al-Taghyeer;Al-Tahrir newspaper;Al-Tanasuh;Al-Tayar;Al-Tayyar;Al-Thawrah
Al-Thawri;Al-Usbu;Al-Wafd;Al-Wahdawi;Al-Watan al-Arabi;Al-Yaum;Al-Yawm;Al-Yawm al-Sabi;Al-Yemen al-Yaum;Al-Youm al-Sabea;Al-Zahf al-Akhdar;Al-Zaman
Al-Zamman;Al-Zawra;AlAireLibre;AlGhad TV;AlJumhuriya.net;Alabama Political Reporter;Alabama Reflector;Alahed News;Alaska Beacon;Alaska Landmine
Alaska Public Media;Alaska's News Source;Albanian TV TVSH;Albawaba;Alberta Report;Alef News;Alef.ir;Aleqtisadiah;Alfa.lt;AlfredoPedulla.com
Algemeiner;Alger Republicain;Alger Républicain;Algerie Actualite;Algerie Eco;Algerie Focus;Algerie Part;Algerie Patriotique;Algerie-Actualite
Algerie-Eco;Algerie-Focus;AlgeriePart;Alghad Press;Algoa FM;Algérie Eco;Algérie Focus;Algérie Part;Algérie Patriotique;Algérie-Actualité;Alintibaha
Alkhaleej Online;All About Macau;All Night Nippon;All4 Syria;All4Syria;AllHipHop;AllNigeriaSoccer;AllNigeriaSoccer.com;AllNovaScotia
Allgemeine Zeitung;Allgemeine Zeitung Mainz;Almaalomah;Almahriah TV;Almarsad;Almasdar Online;Almirbad;Almushahid;Alnabaa TV;Alpha Cyprus;Alphaliner
Alqatiba;Alqatiba.com;Alrakoba;Alray Alaam;Alresalah;Alsharqiya;AltFi;Altaghyeer;Altermidya;Alternatives Economiques;Alternatives Économiques
Alternativna Televizija;Alternet;Altinget;Alto Adige;Altyn Asyr;Altyn Asyr TV;Alwatan Voice;Alyaoum 24;Alyaoum24;Amad News;Amadnews;Amandala
Amar Desh;Amarin TV;Amazonia Real;Amazônia Real;Amelia Rueda;America 24;America Economia;America Noticias;America TeVe;America Television
AmericaEconomia;AmericaTeVe;American Banker;American Conservative;American Interest;American Journalism Review;American Lawyer;American Metal Market
American Prospect;American Public Media;American Spectator;American Theatre;American Thinker;Americas Quarterly;Amhara Mass Media Agency
Amhara Media Corporation;Amman radio;AmmanNet;Ammon News;Ammonnews;América 24;América Economía;América TV;América TeVé;América Televisión
AméricaEconomía;An Phoblacht;An Phoblacht/Republican News;An-Nadwa;An-Nahar al-Arabi;An-Nasr;An-Nida;An-Nour Radio;AnandTech;Ananda Vikatan
Andalus Radio;Andhra Bhoomi;Andhra Jyothi;Andhra Jyothy;Andhra Patrika;Andhra Prabha;Andorra Televisio;Andorra Televisió;Android Central
Android Headlines;AnewZ;Anfield Wrap;Ang Bayan;Angkatan Bersenjata;Angola 24 Horas;Angola24Horas;Angolense;Anh Ba Sam;Anhor.uz
Annals of Internal Medicine;Annapolis Capital;Anniston Star;Antena 1;Antena 3 CNN;Antena M;Antenne 2;Antenne Bayern;Anticoruptie.md;Antigua Observer
Antilliaans Dagblad;Antiwar.com;Aos Fatos;Apache.be;Apogevmatini;Apotheken Umschau;Apoyevmatini;Ar-Rayah;Arab Weekly;Arabi 21;Arabi21
Arabian Business;Arabian Gulf Business Insight;Arakan Project;Arawa Bulletin;Arbeiderbladet;Arbeiter-Zeitung;Arbejderen;Arbetarbladet;Arbetaren
ArchDaily;Architectural Digest;Arctic Today;ArcticToday;Ardyn Erh;Ardyn Erkh;AreaNapoli;Areamobile;Argumenty Nedeli;Argus Leader;Arizona Mirror
Arizona's Family;ArmTimes;Armada International;Arman FM;Arman-e Mili;Arman-e Milli;Armenia Today;ArmeniaNow;Armenian Mirror-Spectator;Armenian Times
Armenian Weekly;Arms Control Wonk;Armtimes.com;Army Recognition;Army Technology;Around the Rings;Arret sur images;Arriyadiyah;Arriyadiyah newspaper
Arrêt sur images;Art Newspaper;Arta FM;Artemis.bm;Artforum;Arti Gercek;Arti TV;Article 14;Articulo 66;Artnet News;Artsakhpress;Artículo 66
Artı Gerçek;Artı TV;Arutz 7;Arutz 7 radio;Arutz Sheva;Arutz-7;Arvopaperi;As Safir;As-Sabah;As-Safir;As-Sayyad;As-Seyassah;Asahi Broadcasting
Asaval-Dasavali;Asbury Park Press;Asempa FM;Ash-Sharq;Ash-Shiraa;Asharq Business;Asharq News;Asharq TV;Ashorooq;Ashorooq TV;Asia Business Daily
Asia Economy;Asia Financial;Asia Gaming Brief;Asia Kyungjae;Asia Pacific Report;Asia Press International;Asia Satellite TV;Asia Sentinel
Asia Television;Asia Update;AsiaOne;Asian Age;Asian Investor;Asian Mirror;Asian Scientist;Asian Wall Street Journal;AsianInvestor;Asianet News
Asianet Newsable;Asiapress;Asiaweek;AsodeguE;Asomiya Pratidin;Asphalt & Rubber;Asr-e Azadegan;Assabeel;Assam Talks;Assenna TV;Assenna.com
Astana Times;Astro Awani;Aswat Masriya;At The Races;Atameken Business;Atgimimas;Athletics Weekly;Atlanta News First;Atlantico;Atlas Obscura;Atlatszo
Atlatszo.hu;Attessia;Attessia TV;Atuagagdliutit;Atuagagdliutit/Gronlandsposten;Augen geradeaus;Augen geradeaus!;Augsburger Allgemeine
Aujourd'hui en France;Aujourd'hui le Maroc;Australian Women's Weekly;Auto Bild;Auto Express;Auto Motor und Sport;AutoBild;AutoEvolution;Autohome
Automobilwoche;Automotive News;Autosprint;AvWeek;Avaz.ba;Avesta.tj;Aviation Herald;Aviation Safety Network;Aviation Week
Aviation Week & Space Technology;Avisa Nordland;Avpixlat;Awate.com;Awful Announcing;Aydinlik;Aydınlık;Ayna-Zerkalo;Ayo TV;Az-Zahf al-Akhdar;Az-Zaman
AzTV;AzVision;Azadi Radio;Azattyk Asia;Azattyq Asia;Azernews;Azonnali;Azteca Deportes;Azvision.az;Açoriano Oriental;Açık Radyo;Aïr Info
B'Hadrei Haredim;B1 TV;B1TV;BAE Negocios;BBC 5 Live;BBC Alba;BBC Arabic;BBC Asian Network;BBC Brasil;BBC Brazil;BBC Burmese;BBC Chinese;BBC Cymru
BBC Five Live;BBC Hausa;BBC Hindi;BBC London;BBC Mundo;BBC News Brasil;BBC News Mundo;BBC News Russian;BBC News Ukraine;BBC Newsnight
BBC Northern Ireland;BBC Radio 5 Live;BBC Radio London;BBC Russian;BBC Scotland;BBC Somali;BBC Swahili;BBC Turkce;BBC Turkish;BBC Türkçe
BBC Ukrainian;BBC Urdu;BBC Wales;BBC's Newsnight;BBTV Channel 7;BFBS Radio;BFM 89.9;BFM Business;BFM RMC;BFM Radio;BFM.ru;BGR India;BN DeStem;BN TV
BNN Bloomberg;BNN Karlsruhe;BNR Horizont;BNR Nieuwsradio;BQ Prime;BR Recherche;BR24;BT Sport;BX1;Ba Sam;BaMahane;Baba Jukwa;Babylon Bee;Bachtrack
Badil.info;Badische Neueste Nachrichten;Badische Zeitung;Baghdad Observer;Baghdadia TV;Bahrain Tribune;Bailiwick Express;Baird Maritime
Bakersfield Californian;Bakhita FM;Bakinskiy Rabochiy;Bakinsky Rabochy;Baladi Network;Baladi News;Balatarin;Ballarat Courier;Ballotpedia;Balls.ie
Bally Sports;Baloch Hal;Balochistan Express;Baltic Independent;Baltic Times;Baltimore Banner;Bamachaneh;Bamada.net;Ban Muang;Banbury Guardian
Banca y Negocios;Band News;Bandeirantes TV;Bangalore Mirror;Bangkok Pundit;Bangkokbiznews;Bangla Tribune;Bangladesh Betar;Bangladesh Observer
Bangladesh Pratidin;Bangladesh TV;Bangladesh Television;Banglanews24;Banglanews24.com;Banglatribune;Banglavision;Bangor Daily News;Banker weekly
Bankier.pl;Bankless;Banmuang;Banobero;Baptist News Global;Baptist Press;Baptist Standard;Bar-Kulan;Barak Bulletin;Barbados Advocate;Barbados Nation
Barbados Today;Barbados Underground;Barca Blaugranes;Barca Universal;Barents Observer;Bareta News;BaretaNews;Barlamane;Barlamane.com;Barometern
BarrieToday;Barstool;Barstool Sports;Barta24;Bartaman;Bartaman Patrika;Barça Universal;Bas News;Baseball America;Baseball Prospectus;Bashkimi
Basildon Echo;BasketNews;BasketNews.com;Basler Zeitung;Bastamag;Bath Chronicle;Baton Rouge Advocate;Batumelebi;Bauxite Vietnam
Bavarian Football Works;Bay Area Reporter;Bayon TV;Bayrak Radio;Baztab-e Emrooz;BeBeez;BeInCrypto;Beam Reports;Beehive Radio;Begum TV
Behadrei Haredim;Behindwoods;Beijing Daily;Beijing Review;Beijing Ribao;Beijing Youth Daily;Beirut Today;Bel RTL;Belarusian Hajun
Belarusian Hajun project;Belarusian Investigative Center;Belarusian Partisan;Belaruski Hajun;Belaruski Partyzan;Belarusky Gayun;Belfast Live
BelfastLive;Belgazeta;Belgrade Radio;BellaNaija;Belorusskaya Delovaya Gazeta;Belorussky Partizan;Belorussky Rynok;Belqees TV;Belrynok
Benchmark Mineral Intelligence;Benchmark Minerals;Bend Bulletin;Bendigo Advertiser;Bergen Record;Bergensavisen;Berita Minggu;Berita Yudha
Berkeleyside;Berkshire Eagle;Berkshire Live;BerkshireLive;Berliner Kurier;Berliner Morgenpost;Berliner Zeitung am Abend;Bermuda Sun;Best Car Web
BetaKit;Betoota Advocate;Beur FM;Bharat Samachar;Bharat Shakti;BharatShakti;BharatShakti.in;Bhekisisa;Bhorer Kagoj;Bhutan Broadcasting Service
Bhutan Observer;Bi-Weekly Eleven;Bichos de Campo;Big Issue;Big Smith News Watch;Big Technology;Big Ten Network;BikeSport News;Bikesportnews
Bild Online;Bild.de;Billed Bladet;Billed-Bladet;Billy Penn;Bilqis TV;Bilyonaryo;BioCentury;BioPharma Dive;BioSpace;Birmingham Live;BirminghamLive
Bitcoin.com;Bitcoin.com News;Bitcoinist;Bits.media;Bitter Winter;Bivol.bg;BizNews;Bizim Yol;Biznes i Politika;Bizportal;Blabbermouth;Blabbermouth.net
Black Vault;Blacklock's Reporter;Blankspot;Bleeding Cool;Bleeding Heartland;Blekinge Lans Tidning;Blekinge Läns Tidning;Blitz.bg;Bljesak.info
Block Club Chicago;BlockBeats;Blockworks;Blog de Makaila;Blog del Narco;Blogbaladi;Blognone;Blood-Horse;BloodHorse;Bloody Elbow;Bloomberg Adria
Bloomberg Government;Bloomberg Linea;Bloomberg Línea;Bloomberg New Energy Finance;Bloomberg Tax;Bloomberg Technoz;BloombergNEF;BloombergQuint
Blue Sky Channel;Blue Sky TV;Bm.ge;BoF;Bobsoccer;Boerse Online;Boersen-Zeitung;Bogota Post;BoiseDev;Boishakhi;Bokhdi News;Bola na Rede;Bola.com
BolaSport;Bolan Voice;Bold Medya;Bold.dk;Bolivia TV;Bolivision;Bolivisión;Bollywood Hungama;Bolsamania;Bolsamanía;Boltahindustan;Bombo Radyo
Bombo Radyo Philippines;Bombolom FM;Bon Appetit;Bon Appétit;Bond Buyer;Bonesha FM;Bonferey;Bonferey TV;Bong Da;Bong Da Plus;Bongdaplus
Bonner General-Anzeiger;Boot Room;Boras Tidning;Borba.me;Border Mail;Borderland Beat;Borderlex;Bored Panda;Bornholms Tidende;Borsen-Zeitung
Borås Tidning;Boston 25;Boston 25 News;Boston Phoenix;Boston.com;Bota Sot;Bote der Urschweiz;Botswana Guardian;Boulevard Voltaire
Bournemouth Daily Echo;Bournemouth Echo;Bourse & Bazaar;Bourse and Bazaar;Boursier.com;Boursorama;Box Office India;Box Office Magazine
Box Office Mojo;BoxOfficeIndia;Boxing Illustrated;BoxingScene;BoxingScene.com;Boxoffice Pro;Boxoffice magazine;Boxun News;Boxun.com;Brabants Dagblad
Bradford Telegraph & Argus;Bradford Telegraph and Argus;Brandon Sun;Brandpunt;Brasil 247;Brasil Economico;Brasil Econômico;Brasil Energia
Brasil de Fato;Brasil247;Braunschweiger Zeitung;Brazilian Report;Breakingviews;Bridge Magazine;Bridge Michigan;BridgeDetroit;Briefing.com;Bright.nl
Brighton Argus;Brighton and Hove Argus;Bristol Cable;Bristol Evening Post;Bristol Live;Bristol Post;BristolLive;British Medical Journal;Broadsheet.ie
Broadway World;BroadwayWorld;Brooklyn Eagle;Brooklyn Vegan;BrooklynVegan;Brujula Digital;Brújula Digital;Bucks Free Press;Budapest Beacon
Buenos Aires Herald;Bugün TV;Bulatlat;Bulawayo 24;Bulawayo Bulletin;Bulawayo24;Buletin TV3;Buletin Utama;Bulgaria On Air;Bulgarian Military
BulgarianMilitary.com;Bulletin of the Atomic Scientists;BullionVault;Bultan News;Bultannews;Bungei Shunju;Bungeishunju;Bunka Hoso;Bunkerspot
Bunshun Online;Bunte magazine;Buratha News;Burathanews;Bureau of Investigative Journalism;Burlington Free Press;Burma Broadcasting Service
Burundi National Radio;Busan Ilbo;Business Bhutan;Business FM;Business Hallmark;Business India;Business Insider Polska;Business Korea
Business Media Georgia;Business Mirror;Business News Network;Business Online;Business Report;Business Review Weekly;Business Today Egypt
Business in Cameroon;Business of Fashion;Business-Gazeta;BusinessKorea;BusinessLine;BusinessMirror;BusinessTech;Businessday NG;Businessnews.com.tn
But FC;But Football Club;Buzz.ie;BuzzFeed Japan;Byline Investigates;Byline Times;Bóng Đá;Börse Online;Börsen-Zeitung;C More;C4ISRNET;C5N;CBC Barbados
CBC Egypt;CBC Extra;CBC TV;CBC Television;CBC's The National;CBN News;CBS 13 Portland;CBS 17;CBS 2 Chicago;CBS 2 New York;CBS 3 Philadelphia
CBS 5 Arizona;CBS 58;CBS 6 Albany;CBS 6 Richmond;CBS 8 San Diego;CBS Austin;CBS Baltimore;CBS Boston;CBS Chicago;CBS Colorado;CBS DFW;CBS Denver
CBS Detroit;CBS LA;CBS Los Angeles;CBS Miami;CBS New York;CBS Nocut News;CBS Philadelphia;CBS Pittsburgh;CBS Radio;CBS Radio News;CBS Sacramento
CBS San Francisco;CBS Taipei;CBS Texas;CBS12;CBS13;CBS4 Denver;CBS4 Miami;CBS46;CBS6 Albany;CCN TV6;CCTV Kinshasa;CDN 37;CHIP Online;CHV Noticias
CIN Bosnia;CIN Cameroon;CIN Sarajevo;CIP Mozambique;CJAD 800;CM TV;CN Tech Post;CNBC Pakistan;CNC3;CNC3 News;CNN Philippines;CNN Portugal;CNN-IBN
CNTechPost;CNY Central;CNYCentral;CP24;CQ Roll Call;CQ Weekly;CRU Group;CT24;CTi News;CTi TV;CU Sens;CZ Defence;Caasimada;Caasimada Online
Caasimada.net;Cable TV Hong Kong;Cabo Ligado;Cadena 3;Cadena de Noticias;CafeBiz;CafeF;Cageside Seats;Cahiers du Cinema;Cahiers du Cinéma
Caijing magazine;Cailian Press;Cailianpress;Cailianshe;Cairo 24;Cairo Scene;Cairo Voice of the Arabs;Cairo radio;Cairo24;CairoScene;Caixin Weekly
Calamada;Calamada.com;Calcio Napoli 24;Calcio News 24;CalcioMercatoWeb;CalcioNapoli24;CalcioNews24;CalcioStyle;Calculated Risk;Calgary Sun
Calvin Ayre;CalvinAyre.com;Cambio 16;Cambio de Michoacan;Cambio de Michoacán;Cambio magazine;Cambio16;Cambodianess;Cambridge Evening News
Cambridge Independent;Cambridge News;Cambridgeshire Live;CambridgeshireLive;Camer.be;Cameroon Concord;Cameroon Concord News;Cameroon Info.net
Cameroon Intelligence Report;Cameroon Web;Cameroon-Info.Net;CameroonWeb;Canada's National Observer;Canadaland;Canadian Business;Canal + television
Canal 11;Canal 13 Chile;Canal 2 International;Canal 24 Horas;Canal 26;Canal 3 Benin;Canal 3 Bénin;Canal 9 Cerro Cora;Canal Algerie;Canal Algérie
Canal Antigua;Canal Caribe;Canal Congo Television;Canal N;Canal Nou;Canal Once;Canal Plus;Canal RCN;Canal Supporters;Canal+ Polska;Canal+ Sport
CanalSupporters;Canale 5;Canaltech;Canarias 7;Canarias7;Canary Media;Canberra Times;Cancan.ro;Cankao Xiaoxi;Capacity Media;Cape Argus;Cape Talk
Cape Times;CapeTalk;Capital & Main;Capital B;Capital Broadcasting Center;Capital Gazette;Capital.ba;Capital.fr;Capital.gr;Capitalk;Capitalk FM
Capitol Fax;Car News China;Car and Driver;CarBuzz;CarExpert;CarNewsChina;CarNewsChina.com;Caracas Chronicles;Caraota Digital;Carbon Market Watch
Carbon Pulse;Card Player;Cardinal AM;Caribbean Broadcasting Corporation;Caros Amigos;Carscoops;Carta Capital;CartaCapital;Carte Blanche;Caschys Blog
Castilla-La Mancha Media;Catalunya Radio;Catalunya Ràdio;Catavencu;Caught Offside;CaughtOffside;Cayman Compass;Cayman Marl Road;Cayman News Service
Caymanian Compass;CazeTV;Cenderawasih Pos;Cendrawasih Pos;Central Banking;Central Broadcasting Service;Central Daily News
Central People's Broadcasting Station;Central People's Radio;Centre Presse;Centro de Integridade Publica;Century Weekly;Cenzolovka;Cerosetenta
Cesky denik;Ceylon Today;Ch3Plus;Ch7;ChGTRK Grozny;Chada FM;Chadian national radio;Chai Khana;ChainCatcher;Chainalysis;Chaine 3;Channel 10 Australia
Channel 3 Eyewitness News;Channel 3 Thailand;Channel 3000;Channel 5 Belize;Channel 7 Australia;Channel 8 Kurdish;Channel 9 Australia
Channel 9 Charlotte;Channel 9 WFTV;Channel Africa;Channel Nine;Channel Seven;Channel Ten;Chanzo Initiative;Charente Libre;Charlie Hebdo
Charlottetown Guardian;Charoghi Ruz;Charogi Ruz;Chatelaine;Chaîne 3;Chelsea Chronicle;Chemical & Engineering News;Chemistry World;Cheng Ming
Cheng Ming magazine;Chernovik;Cheshire Live;CheshireLive;Chess.com;Chess24;ChessBase;Chester Chronicle;Chiang Mai CityLife;Chicago Defender
Chicago Public Radio;Chicago Reader;Chicagoist;Chilevision;Chilevisión;Chin World;China Aid;China Change;China Finance Online;China Media Project
China National Radio;China Newsweek;China Newsweek magazine;China Press;China Project;China Radio International;China Sports Daily;ChinaAid;ChinaTalk
Chinadialogue;Ching Pao;Chinland Herald;Chip.de;Chips and Cheese;Cholusat Sur;Chongnyon Jonwi;Choson Shinbo;Choson Sinbo;Chosun Shinbo;Chosun Sinbo
Chosun TV;Chouf TV;ChoufTV;Christchurch Press;Christian Broadcasting Network;Christian Century;Christian Headlines;Christian Post;Christianity Today
Chronicle Live;ChronicleLive;Chugoku Shimbun;Chung T'ien;Chung Yang Jih Pao;Chunichi Shimbun;Chunichi Sports;Church of England Newspaper;Cine Blitz
Cineblitz;Cinematoday;Cipher Brief;Citi Newsroom;Citinewsroom;Citizen Digital;Citizen News HK;CitizenNews;Citizens.al;City & State
City & State New York;City 42;City Limits;City Pages;City Paper Bogota;City Review;City42;CityNews;CityNews Toronto;CityNews Vancouver;Citytv Bogota
Citywire;Ciudad CCS;Ciudad Caracas;Civilta Cattolica;Clare Champion;Claret & Hugh;Claret and Hugh;Clarion India;Claro Sports;Class FM;Classic 105
Classic Rock;Classic Rock magazine;Clean Energy Wire;CleanTechnica;Clear Wisdom;Clearwisdom;Cleveland 19;Cleveland.com;Click2Houston;ClickHole
ClickOnDetroit;ClickOrlando;Climate Home;Climate Home News;ClimateWire;Clouds FM;Clouds Media;Clouds TV;Club K;Club K Angola;Club Z;Club-K;Club-K.net
ClubZ;ClutchPoints;CnEVPost;Cobrapost;Coconuts Bangkok;Cocorioko;Coda Story;Code Sports;Codigo Vidrio;CoinGecko;CoinGeek;CoinMarketCap;Colin Wu
Collective HK;Colombia Check;Colombia Reports;Colombiacheck;Colombo Telegraph;Color Vision;Color Visión;Colorado Newsline;Colorado Sun;Colta.ru
Columbia Daily Spectator;Columbia Journalism Review;Columbia Missourian;Columbia Spectator;Columbus Commercial Dispatch;Columbus Ledger-Enquirer
Coluna do Fla;Combat Aircraft;Comedy Central;Comic Natalie;Comicbook.com;Commercial Dispatch;Commercial Observer;Commercial Radio Hong Kong
Commercial Times;Common Dreams;CommonDreams;CommonSpace;CommonWealth Beacon;CommsUpdate;Communications Fiji;Communist Review;Comores Infos
Comores-infos;Compact-Magazin;Competition Policy International;Complete Sports;Complete Sports Nigeria;Computer Weekly;ComputerBase;Computerworld
Conde Nast Traveler;Condé Nast Traveler;Conflict Intelligence Team;Cong An Nhan Dan;Congo Independant;Congo Indépendant;Congo-Brazzaville radio
Congressional Quarterly;Congresso em Foco;Connaught Telegraph;Connectas;Connection Ivoirienne;Connectionivoirienne;Consequence of Sound
Conservative Home;ConservativeHome;Construction Dive;Construction Week;Construction Week Online;Consultor Juridico;Consultor Jurídico
Consumer Reports;Context.ro;Contexte Bruxelles;Contra Corriente;Contra.gr;Contracorriente;Contralinea;Contralínea;Cook Political Report;Cool FM
Cooperativa.cl;Cork Evening Echo;Cornish Guardian;Cornwall Live;CornwallLive;Correio 24 Horas;Correio da Bahia;Correio da Guine-Bissau
Correio da Kianda;Correio do Povo;Correo del Caroni;Correo del Caroní;Correo del Orinoco;Correo del Sur;Corriere Adriatico;Corriere del Mezzogiorno
Corriere del Ticino;Corriere dell'Umbria;Corse-Matin;Cotidianul;CounterPunch;Countercurrents;Country Life;Coup 4.5;Coup Four and a Half
Coupfourpointfive;Courrier International;Court Listener;CourtListener;Coventry Evening Telegraph;Coventry Live;Coventry Telegraph;CoventryLive
Covering Climate Now;Crain's Chicago Business;Crain's Detroit Business;Crain's New York Business;Crash.net;Creative Loafing;CreditSights;CricTracker
CricViz;Cricket Country;Cricket Monthly;Cricket Pakistan;Cricket Pakistan website;Cricket Samrat;Cricket.com.au;CricketArchive;CricketCountry
CricketPakistan;Crimean Tatar ATR;Crisis Group;Criterio HN;Criterio.hn;Critica de la Argentina;Cronica Global;Cronica Romana;Cronica Română
Cronica TV;Cronica Uno;Crooks and Liars;Crosscut;Croydon Advertiser;Crux Now;CruxNow;Crypto Briefing;CryptoBriefing;CryptoGlobe;CryptoPotato
CryptoQuant;CryptoSlate;Cryptome;Cryptonews;Cryptonews.com;Crítica de la Argentina;Crónica Global;Crónica TV;Crónica Uno;Crónica.Uno;Csakfoci;CtiTV
Cuarto Poder;Cuatro Pelagatos;Cuba Noticias 360;Cuba's Razones;CubaNoticias360;Cuban television;Cubavision;Cubavisión;Cubita NOW;CubitaNOW
Cuestion Publica;Cuestión Pública;Cult of Mac;Culture PSG;CulturePSG;Curacao Chronicle;Curaçao Chronicle;Curierul National;Curierul Național;CyBC
CyberScoop;CyberWire;Cybernews;Cycling Weekly;Cyclingtips;Cyprus Broadcasting Corporation;Cyprus Today;Cyprus Weekly;Czdefence;CzechCrunch
Código Vidrio;Công an Nhân dân;DC News;DDoSecrets;DEBKAfile;DH Les Sports;DJ Mag;DJA FM;DPReview;DR P1;DR1;DSports Radio;DT Next;DW Hausa
DW TV Tigray;DWDL.de;DY 365;DY365;DZMM TeleRadyo;DZXL RMN;Dabiq magazine;Dag Allemaal;Dag og Tid;Dagblad De Limburger;Dagblad Suriname
Dagblad van het Noorden;Dagbladet Information;Dagens Arbete;Dagens ETC;Dagens Perspektiv;Dagong Bao;Dagospia;Dagsavisen;Dagsrevyen;Dahe Bao
Daily Ausaf;Daily Islam;Daily Janakantha;Daily Jasarat;Daily Jugantor;Daily Khabrain;Daily Manabzamin;Daily Outlook Afghanistan;Daily Post Nigeria
Daily Shincho;Daily Sport;Daily Telegraph of Sydney;Daily Thanthi;Daily Ummat;Daily World;Daily Yomiuri;DailyFX;DailyPost Nigeria;DailySportsCar
Dailynews Thailand;Dainik Bangla;Dala-Demokraten;Dallas Observer;Damascus radio;Dan Lam Bao;Dan Tri;Danlambao;Danwatch;Darik Radio;Daring Fireball
Dark Reading;Data Center Dynamics;DataBreaches;DataBreaches.net;DatacenterDynamics;Dau Tu;Dauphine Libere;Davao Today;Dawn News;Dawn News TV;Dawn TV
Dawn.com;DawnNews;DawnNews.tv;Day.az;Dazhong Daily;Dazhong Ribao;De Correspondent;De Dordtenaar;De Gelderlander;De Groene Amsterdammer;De Limburger
De Waarheid;De Wereld Morgen;De West;De Zondag;DeSmog;DeSmogBlog;DeWereldMorgen;Deadspin;Deal Street Asia;DealBook;DealStreet Asia;DealStreetAsia
Dealreporter;Debka File;Debtwire;Debtwire Asia;Debunk Media;Declassified UK;Decode39;DeepState;DeepState UA;DeepStateMap;Defence Blog;Defence Point
Defence-Blog;Defence24;DefencePoint;DefenceWeb;Defensa Central;Defensa.com;Defense Daily;Defense Express;Defense Romania;Defense Update
DefenseRomania;DefesaNet;Defi Media;Defimedia;Deir Ezzor 24;Deir Ezzor24;DeirEzzor 24;Dekhapadhi;Delfi Estonia;Delo No;Delo Nomer;Delo.ua
Delovoi Peterburg;Delovoy Peterburg;Demerara Waves;Demerara Waves Online News;Democracy Now;Democracy Now!;Democrat and Chronicle;Demokracija
Den Korte Avis;Den of Geek;Denfamico Gamer;Denfaminicogamer;Denik Referendum;Denver 7;Denver7;Denverite;Deník Referendum;Der Aktionaer;Der Aktionär
Der Bund;Der Freitag;Der Morgen;Derana TV;Derby Evening Telegraph;Derby Telegraph;Derbyshire Live;Derecha Diario;Deschide.md;Desert Sun;Desh TV
Deshabhimani;Deshantar;Deshsanchar;Desk Eco;Despacho 505;Despite Media;Det Fri Aktuelt;Detector Media;Detektor Media;Deutsche National-Zeitung
Deutsche Startups;Deutsche Welle Hausa;Deutscher Fernsehfunk;Deutsches Aerzteblatt;Deutsches Ärzteblatt;Development Media Group;Devon Live;DevonLive
Dhaka Radio;Dhakapost;Dharitri;DhiFM;DhiTV;Dhivehi Observer;Dhivehi Observer website;Dhiyares;Di Digital;Dialogo Chino;Diamond Online;Diamond Weekly
Diari Ara;Diari d'Andorra;Diari de Tarragona;Diario 16;Diario ADN;Diario Catarinense;Diario Co Latino;Diario Cordoba;Diario Correo;Diario Cronica
Diario Córdoba;Diario Digital RD;Diario Economico;Diario El Mundo;Diario El Salvador;Diario Extra;Diario Gol;Diario Hoy;Diario La Hora
Diario La Huella;Diario Las Americas;Diario Las Américas;Diario Latino;Diario Los Andes;Diario Noticias;Diario Popular;Diario Por Esto
Diario Rio Negro;Diario Rombe;Diario Río Negro;Diario Sur;Diario UChile;Diario Uno;Diario Vea;Diario de Avisos;Diario de Centro America
Diario de Centro América;Diario de Chiapas;Diario de Ibiza;Diario de Mallorca;Diario de Morelos;Diario de Navarra;Diario de Noticias da Madeira
Diario de Queretaro;Diario de S. Paulo;Diario de S.Paulo;Diario de Sevilla;Diario de Xalapa;Diario de Yucatan;Diario de Yucatán
Diario do Centro do Mundo;Diario do Minho;Diario do Nordeste;Diario do Para;DiarioGol;Didban Iran;Didbaniran;Die Republikein;Die Rheinpfalz
Die Transvaler;Die Vaderland;Die Weltwoche;Dienas Bizness;Diez Minutos;Digi Sport;Digi.no;DigiSport;Digit.in;Digital Camera World;Digital Congo
Digital Photography Review;Digital Spy;Digital Trends;Dijla TV;Dijlah TV;Dilema Veche;Dilis Gazeti;Dimanche.ch;Dimmalaetting;Dimmalætting;Dimokratia
Dimtsi Hafash;Dimtsi Weyane;Dimtsi Woyane;Dina Thanthi;Dinakaran;Dinamani;Dinamina;Dinheiro Vivo;Diplomat;Diplomatic Courier;DirecTV Sports
DirectVelo;Direktno.hr;Direktno.rs;Dispatch Korea;Distintas Latitudes;Distributed Denial of Secrets;Ditadura do Consenso;Ditadura e Consenso
Diva e Donna;Divya Bhaskar;Diwan FM;Diálogo Chino;Diário Catarinense;Diário Económico;Diário de Notícias da Madeira;Diário de S. Paulo
Diário do Centro do Mundo;Diário do Minho;Diário do Nordeste;Diário do Pará;Djoma FM;Djoma Media;Djoma TV;Dnes.bg;Dnestrovskaya Pravda;Dnevne novine
Dnevni Telegraf;Dnevnik.hr;Dnevno.hr;Dni.ru;Do Rzeczy;Doble Amarilla;Document.no;Documented NY;Dolar Today;DolarToday;Dolenjski list;Dolomiten
Dominican Today;Don Balon;Don Balón;Donbas Realii;Donbas.Realii;Donegal Democrat;Donetskie Novosti;Dongchedi;Dongfang Zaobao;Donia Al Watan
Donia al-Watan;Doorbraak;Dopahar Ka Saamana;Dorset Echo;Dorset Live;Dossier Center;Dossier Centre;Dot Dot News;Dot Esports;DotDotNews;Dragon TV
Drammens Tidende;Draw Media;Dream 2;Dream TV;Drive.com.au;Drogheda Independent;Droid Life;Drop Site;Drop Site News;Drowned in Sound;Drudge Report
Druk Neytshuel;Dubai Eye;Dubai Eye 103.8;Dubai TV;Dukagjini;Dundalk Democrat;Dundee Courier;Dunya al-Watan;Duowei News;Dutch News;DutchNews
DutchNews.nl;Dva Mayora;Dziennik Baltycki;Dziennik Bałtycki;Dziennik Polski;Dziennik Zachodni;Dân Làm Báo;Dân trí;E le Songo;E! Entertainment;E! News
E! Online;E&E News;E'temad-e Melli;E-Daily;E-Media Invest;E-Tangata;EBC News;EC Saharaui;ECO Online;EG Radius;EGR Global;EJIL Talk;EJIL: Talk!;EM TV
ENDS Europe;ENDS Report;EP Vantage;ESPN Argentina;ESPN Brasil;ESPN Deportes;ESPN FC;ESPN Mexico;ESPN Soccernet;ET Online;ETV Bharat;ETV Telugu
EU Reporter;EU-Startups;EVN Report;EVTV Miami;EW Magazine;EWN Bahamas;EWTN News;Eagle Broadcasting;East Bay Express;East German television
East London Advertiser;East Mojo;East Money;East Week;East Week magazine;EastMojo;Eastern Broadcasting Company;Eastern Express;Eastern Eye
Eastern Mirror;Eastern Television;Eastmoney;Eastmoney.com;Ech Chaab;Echo News;Echos du Nord;Economedia;Economia Hoy;Economic Daily
Economic Daily News;Economic Pravda;Economic and Political Weekly;Economica.net;Economichna Pravda;Economy.bg;Economía Hoy;Ecos Latinoamerica
Ecsaharaui;Ecuador Chequea;Ecuador TV;EcuadorTV;EdSource;EdWeek;Edition.mv;Editor & Publisher;Edmonton Sun;Education Week;Eelanadu;EenVandaag
Eesti Ekspress;EfSyn;Effect.uz;Efimerida ton Syntakton;Efsyn.gr;Egemen Kazakhstan;Egemen Qazaqstan;Eghtesad News;Eghtesad Online;EghtesadNews
EghtesadOnline;Egunkaria;Egyptian Gazette;Egyptian Mail;Egyptian Streets;Ei Samay;Eiga.com;Eindhovens Dagblad;Ej.ru;Ekantipur;Ekonomicheskaya Gazeta
Ekonomicheskaya Pravda;Ekonomicheskie Izvestia;Ekonomichna Pravda;Ekonomika i Zhizn;Ekspress-K;El 19 Digital;El Alcazar;El Alcázar;El Austral
El Austral de Temuco;El Blog del Narco;El Bocon;El Bocón;El Bravo;El Bravo de Matamoros;El Carabobeno;El Carabobeño;El Caribe;El Chiringuito
El Chiringuito TV;El Chiringuito de Jugones;El Ciudadano;El Cohete a la Luna;El Comercio de Quito;El Cooperante;El Correo de Andalucia
El Correo de Andalucía;El Critic;El Debate de Sinaloa;El Desconcierto;El Desmarque;El Destape;El Destape Web;El Dia de Cordoba
El Diario Internacional;El Diario La Prensa;El Diario Montanes;El Diario Montañés;El Diario NY;El Diario de Caracas;El Diario de Chihuahua
El Diario de Ciudad Juarez;El Diario de Ciudad Juárez;El Diario de Juarez;El Diario de Juárez;El Diario de Nueva York;El Diario/La Prensa;El Dictamen
El Dinamo;El Dostour;El Dínamo;El Espanol;El Español;El Estimulo;El Estornudo;El Estímulo;El Fagr;El Faro de Ceuta;El Faro de Melilla
El Financiero Bloomberg;El Gol Digital;El Gomhouria;El Heddaf;El Heraldo de Chihuahua;El Heraldo de Mexico;El Heraldo de México;El Hiwar
El Hiwar Ettounsi;El HuffPost;El Huffington Post;El Imparcial;El Imparcial de Oaxaca;El Impulso;El Independiente;El Informador;El Jueves;El Larguero
El Libero;El Litoral;El Líbero;El Magharibia;El Manana;El Manana de Nuevo Laredo;El Manana de Reynosa;El Massa;El Mañana;El Mañana de Nuevo Laredo
El Mañana de Reynosa;El Mehwar;El Mercurio de Valparaiso;El Mercurio de Valparaíso;El Meridiano;El Meridiano de Cordoba;El Nacional.cat;El Nashra
El Norte de Castilla;El Norte de Ciudad Juarez;El Nueve;El Nuevo Dia;El Nuevo Diario;El Nuevo Día;El Nuevo Pais;El Nuevo País;El Nuevo Siglo
El Occidental;El Once;El Orbe;El Orden Mundial;El Pais de Cali;El Panama America;El Panamá América;El Partidazo de COPE;El Paso Matters;El Peruano
El Potosi;El Potosí;El Punt;El Punt Avui;El Sabueso;El Salto;El Salto Diario;El Sharq TV;El Shinta;El Siglo de Durango;El Siglo de Torreon
El Siglo de Torreón;El Sol de Acapulco;El Sol de Leon;El Sol de Mexico;El Sol de México;El Sol de Puebla;El Sol de San Luis;El Sol de Sinaloa
El Sol de Tijuana;El Sur de Acapulco;El Surti;El Surtidor;El Telegrafo;El Telégrafo;El Territorio;El Toque;El Trece;El Trece TV;El Tuz
El Universal Grafico;El Utero de Marita;El Vocero;El Vocero de Puerto Rico;El Wataniya;El Youm;El Útero de Marita;El-Badil;El-Dostor;El-Mehwar
El-Nashra;El-Osboa;El-Shaab;El-Sharq;El-Shinta;El-Wafd;ElDesmarque;ElGolDigital;ElNacional.cat;Elbil24;Elbotola;Electrive;Electronic Gaming Monthly
Electronic Intifada;Elefteros Typos;Eleftheros Typos;Eleftherotypia;Elet es Irodalom;Eleven Sports;Eleven Weekly;Elite Prospects;EliteProspects
Elnashra;Elombah News;Elsevier Weekblad;Elsevier magazine;Elshinta;Elshinta radio;Emarat Al Youm;Emarat al-Youm;Eme-equis;Emedia.sn;Emeequis
Emirates 24/7;Emirates Business 24/7;Emirates Leaks;Emirates Today;Emirates24/7;Emisoras Unidas;Empire of the Kop;En Nasr;En Son Haber;EnQuete
EnQuête;Endpoints News;Energiwatch;Energy Aspects;Energy Intelligence;Energy Mix;Energy Monitor;Energy Voice;EnergyVoice;EnergyWatch;EnergyWire
Enfoque Noticias;Enghelab-e Eslami;Enqelab-e Eslami;Ensaf News;Ensafnews;Ensonhaber;Entertainment Tonight;Entrackr;Epikaira;Epoch Times;Epoka e Re
Epress.am;EqualOcean;Equatorial Guinea television;Era FM;Eri-TV;EriTV;Eritrea Hub;Eritrea Profile;Eritrean Television;Erkin Too;Erkin-Too;EsRadio
Escape Collective;Esdiario;Espace FM;Esports Insider;Esports Observer;Espreso.rs;Essahraa;Essex Chronicle;Essex County Standard;Essex Live;EssexLive
Esta Media Network;Estadio Deportivo;Estates Gazette;Esti Hirlap;Esti Hírlap;Estonian World;Estrella del Oriente;Eswatini Observer;Eswatini TV
Etela-Suomen Sanomat;Etelä-Suomen Sanomat;Etemad Melli;Etemad-e Melli;Ethiomedia;Ethiopia Insight;Ethiopia Observer
Ethiopian Broadcasting Corporation;Ethiopian Radio;Ethiopian Review;Ethiopian Satellite Television;Ethiopian Television;Ethiopian state TV
Etilaat Roz;Etilaat-e Roz;Etilaatroz;Etilaatroz Daily;Ettela'at;Ettelaat;Ettelaat newspaper;Ettelaat-e Roz;Eugene Register-Guard;EurAsia Daily
Eurasia TV;EurekAlert;EurekAlert!;Euro am Sonntag;Euro-Football.ru;Euro2day;Euro2day.gr;Eurohoops;Eurohoops.net;Euroinvestor;Euromaidan Press
Euromaydan Press;Euromoney;Euronews Serbia;Euronews Srbija;Europa FM;European Radio for Belarus;European Security & Defence;European Spaceflight
European Voice;Euroradio;Euroweek;Euskadi Irratia;Euskal Telebista;Evaluate Vantage;Evansville Courier & Press;Evenimentul Zilei;Evening Argus
Evening Chronicle;Evening Gazette;Everett Herald;Evolve Politics;Ex Ante;Ex-Ante;Examiner Live;Exclusive.kz;Executive Intelligence Review
Exeter Express and Echo;Exormisi;Expansion Politica;Expansión;Expansão;Expats.cz;Expediente Publico;Expediente Público;Express & Echo;Express & Star
Express 24/7;Express Gazeta;Express K;Express News TV;Express and Star;Expresso das Ilhas;Extra Online;Extra.ie;ExtraNews;ExtremeTech;Exxpress
Eye of the Euphrates;EyeWitness News Bahamas;Eyewitness News New York;Eyewitness News WCHS;Ezhednevny Zhurnal;F1-Insider;F1-Insider.com;F1i;F1i.com
F365;FBC TV;FC Update;FCInter1908;FCInterNews;FCUpdate;FE Week;FIM FM;FITS News;FITSNews;FM Derana;FM Liberté;FM100;FM96;FOX 10 Phoenix;FOX 12 Oregon
FOX 13 Salt Lake City;FOX 13 Seattle;FOX 13 Tampa;FOX 13 Utah;FOX 17 Nashville;FOX 2 Detroit;FOX 2 Now;FOX 29 Philadelphia;FOX 35 Orlando
FOX 5 Atlanta;FOX 5 DC;FOX 5 New York;FOX 61;FOX 8 Cleveland;FOX 8 New Orleans;FOX Carolina;FOX19;FOX31;FOX31 Denver;FOX4 KC;FOX43;FOX45;FOX45 News
FOX5 Vegas;FOX59;FOX6 Milwaukee;FOX61;FOX8 WGHP;FR-Fans;FR12;FR12.nl;FR3;FRCN Kaduna;FRIDAY Digital;FS1;FT Adviser;FT Alphaville;FT Deutschland
FTAdviser;FX Empire;FXEmpire;FXStreet;Fabrizio Romano's Here We Go;Face of Malawi;Facing South;Fact Focus;FactCheck.org;FactFocus;FactWire
Factcheck.kz;Factchecker.in;Factor TV;Factor.am;FactorDaily;Faedrelandsvennen;Fahazavana;Faktisk.no;Faktograf;Faktograf.hr;Fakty i Kommentarii
Falmouth Packet;Famiglia Cristiana;Famitsu.com;Fan 590;FanDuel Sports Network;FanGraphs;Fanatik.ro;Fansided;Far Eastern Economic Review;Fararu.com
Farda News;Fardanews;Fargo Forum;Faridaily;Farmers Guardian;Farmers Weekly;Farmers' Daily;Faso7;Fasozine;Fast Company;Fatu Network;Fatu Radio
Fayetteville Observer;Fazhi Wanbao;FcInterNews.it;FedScoop;Federal Radio Corporation of Nigeria;Feedstuffs;Felesteen;Felesteen newspaper
Feral Tribune;Fierce Biotech;Fierce Healthcare;Fierce Pharma;Fierce Wireless;FierceBiotech;FierceHealthcare;FiercePharma;FierceWireless;Fighterbomber
Fightful;Fiji Broadcasting Corp;Fiji Broadcasting Corporation;Fiji Live;Fiji One;Fiji One News;Fiji Sun;Fiji TV;Fiji Television;Fiji Village
Fijileaks;Fijilive;FilGoal;Filastin al-Yawm;Film Companion;Filmfare;Filter Nyheter;Fin24;Final Call;Finam FM;Finance Asia;Finance Colombia
Finance Forward;Finance Week;FinanceAsia;Financial Adviser;Financial Afrik;Financial Associated Press;Financial Gazette;Financial Mail
Financial Mirror;Financial Planning;Financial Post;Financial Times Deutschland;FinansWatch;Finansavisen;Finansies & Tegniek;Finansovye Izvestia
Finanz und Wirtschaft;Finanzen.net;Finextra;Finnmarken;Fip.am;Firedoglake;Firenze Viola;FirenzeViola;First Alert 4;First Baltic Channel
First Coast News;First News;FishFarmingExpert;Fiskeribladet;Flagshtok;Flaka e Vellazerimit;Flaka e Vëllazërimit;Flanders News;Flanders Today
Flandersnews;Flash 96;Flash Haber;Flash Radio;Flash TV;Flensburger Tageblatt;FlightAware;Flightradar24;FloTrack;Florida Phoenix;Florida Politics
Florida Today;Flow HK;Foco Panama;Foco Panamá;Focos TV;FocosTV;Focus Online;Focus.de;Folha 8;Folha da Tarde;Folha de Pernambuco;Follow Follow
Follow the Money;Food & Wine;FoodNavigator;Foot National;Foot01;Football Espana;Football España;Football Fancast;Football Ghana;Football Insider
Football Leaks;Football London;Football Outsiders;Football Transfer Tavern;Football-Espana;Football.fr;Football365;FootballFancast;FootballGhana
FootballTransfers;FootballTransfers.com;For Di People;Forbes Srbija;Forbidden Stories;Forces Network;Forces News;Ford Authority;Foreigner.fi
Forex Factory;ForexLive;Formel1.de;FormulaPassion.it;Formulapassion;Foro TV;Fortin Mapocho;Fortín Mapocho;Forum 24;Forum Keadilan;Forum des As
Forum of Fargo-Moorhead;Forum24;Fos ton Sport;Fotboll Direkt;FotbollDirekt;Fotbollskanalen;Fotbolltransfers;Fotbolti.net;Fotospor;FourFourTwo
Fox 11 Los Angeles;Fox 13 Tampa Bay;Fox 19 Cincinnati;Fox 2 KTVU;Fox 2 St. Louis;Fox 26 Houston;Fox 32 Chicago;Fox 4 Dallas;Fox 4 Kansas City
Fox 5 San Diego;Fox 5 Vegas;Fox 59;Fox 6 Milwaukee;Fox 9 Minneapolis;Fox Baltimore;Fox Deportes;Fox Footy;Fox Haber;Fox League;Fox Sports
Fox Sports 1;Fox Sports Australia;Fox Sports MX;Fox Sports Mexico;Fox Weather;Foxtrot Alpha;FragDenStaat;France 3;France 5;France Bleu;France Culture
France Dimanche;France Football;France Soir;France Televisions;France Televisions group;France Télévisions;France-Antilles;France-Guyane;France-Soir
FranceSoir;Frandroid;Frankfurter Neue Presse;Frankfurter Rundschau;Fratmat.info;Frecuencia Latina;Frederiksborg Amts Avis;Free China Review;Free Dom
Free Lance-Star;Free North Korea Radio;Free Press;Free West Papua Campaign;Freedom newspaper;Freie Presse;Frekvence 1;Fria Tider;Friday Times
Frog News;Frognews;Front Office Sports;Frontal21;Frontline magazine;Frontstory;Frontstory.pl;Frontstretch;Fukushima Minpo;Fukushima Minyu;Full-Count
FundFire;Funo Analisi Tecnica;FunoAnalisiTecnica;Fussballtransfers;Fussballtransfers.com;Futbolred;Fædrelandsvennen;Fótbolti.net;GBC Gibraltar
GBH News;GEN TV;GGR Asia;GK TV;GM Authority;GMA Super Radyo DZBB;GMN TV;GOLF Magazine;GPOne.com;GR1;GRTS TV;GTP Headlines;Gaadiwaadi;Gabon 1ère
Gabon 24;Gabon Media Time;Gabon Premiere;Gabon24;GabonMediaTime;Gabor Steingart's Morning Briefing;Gabz FM;Gadgets 360;Gadgets 360°;Gadgets360
Gainesville Sun;Galei Tzahal;Galei Zahal;Galey Tzahal;Gali Kurdistan;GamaTV;Gamasutra;Gambia Radio and Television Services;Game Developer;Game File
Game Informer;GameFAQs;GameSpot;GameStar;Gamekult;Gamereactor;GamesBeat;GamesRadar;GamesRadar+;Gaming Bolt;GamingBolt;Ganashakti;Gaon Connection
Gas Matters;Gateway Pundit;Gato Encerrado;GatoEncerrado;GauchaZH;Gauri Lankesh Patrike;Gaza FM;Gazet van Antwerpen;Gazeta 55;Gazeta Esportiva
Gazeta Mercantil;Gazeta Polska;Gazeta Polska Codziennie;Gazeta Prawna;Gazeta Sporturilor;Gazeta Tema;Gazeta Wroclawska;Gazeta po-ukrainski;Gazeta.by
Gazeta.pl;Gazeta.ua;Gazete Karinca;Gazete Karınca;Gazete Oksijen;Gazette Haiti;GazetteHaiti;Gazzetta del Mezzogiorno;Gazzetta del Sud
Gazzetta di Parma;Gazzetta.gr;GaúchaZH;Geektime;Geelong Advertiser;GeenStijl;Gekisaka;Gelonghui;Gen Paraguay;Gendai Business;Generacion Y
Generación Y;General SVR;General-Anzeiger;General-Anzeiger Bonn;Geneva Observer;Geneva Solutions;GenevaSolutions;GenomeWeb;Georgia Recorder
Georgia Straight;Georgia Today;Georgian Public Broadcaster;Gercek Gundem;Germanijak;Germanijak.hr;Gerçek Gündem;Get Italian Football News;Get Reading
Get Surrey;GhOne;Ghafla Kenya;Ghana Soccernet;Ghanaian Chronicle;Ghanasoccernet;Gianluca Di Marzio;GianlucaDiMarzio.com;Giant Bomb
Gibraltar Chronicle;Gigazine;Gimtasis Krastas;Giornale Radio;Giornale di Brescia;Giornale di Sicilia;Giornalettismo;GiveMeSport;Gizchina;GizmoChina
Glacier Media;Glas Istre;Glas Javnosti;Glas Slavonije;Glas Srpski;Glassnode;Global Competition Review;Global Investigations Review
Global New Light of Myanmar;Global Village Space;Global Voices;Global Voices Online;GlobalCapital;GlobalSecurity;GlobalSecurity.org
Globo's Jornal Nacional;Glos Wielkopolski;Gloucester Citizen;Gloucestershire Echo;Gloucestershire Live;GloucestershireLive;GoGo Mongolia;Gogo.al
Gogo.mn;Gol.hr;Gold Coast Bulletin;GoldMoney;Golf Channel;Golf Digest;Golf Monthly;Golf.com;Golfe FM;Golfe TV;Golfweek;Golos Armenii;Golos Ukrainy
Gong.bg;Gongren Ribao;Good Day New York;Good Housekeeping;Good Morning Britain;Good Returns;Goodreturns;Gooya News;Gooya.com;Gordonua.com;Gorkhapatra
Gosc Niedzielny;Gossip Cop;Gossip Lanka;Gosteleradio;Gothamist;Gotlands Allehanda;GovExec;Government Executive;Govorit Moskva;Gość Niedzielny
Graham Cluley;Grand Rapids Press;GrandPrix247;Grande Premio;Grande Prêmio;Grani.ru;Grantland;Grayzone;Grazia magazine;Great Andhra
Great Belize Television;GreatAndhra;Greater Kashmir;Greek Reporter;GreekReporter;Green Bay Press-Gazette;Green Bean Media;Green Car Congress
Green Car Reports;Green Left;Green Left Weekly;Green March;Greenock Telegraph;Greenwire;Grenadian Voice;Grenz-Echo;GrenzEcho;Grimsby Live
Grimsby Telegraph;Gript Media;Groene Amsterdammer;Groundviews;Groupe TVA;Groznensky Rabochy;Grozny TV;Grub Street;Grubsheet;Gruenderszene
Grupo Formula;Grupo Fórmula;Grupo Imagen;Grupo Media Nacional;Grønlandsposten;Gründerszene;Guancha.cn;Guangzhou Daily;Guatevision;Guatevisión
Guerilla Cricket;Guerin Sportivo;Guernsey Press;Guido Fawkes;Guinee Matin;Guinee114;Guinee360;Guineematin;Guineenews;Guinée Matin;Guinée360
Guinéenews;Guitar World;Gujarat Samachar;Gulagu.net;Gulf Business;Gulf Coast News;Gulf Daily News;Gulf International Forum;Gulte.com;Gunaydin
Gundelik Azarbaycan;Gundogar;Guns & Ammo;Guru3D;GuruFocus;Guyana Chronicle;Gwara Media;Günaydın;Gündogar;Gündəlik Azərbaycan;Głos Wielkopolski
H-Metro;H24 Info;H24info;HCH Noticias;HCH TV;HCH Television;HK01;HK01.com;HKG Pao;HLTV.org;HP De Tijd;HP/De Tijd;HT Spor;HTS News4Orce;Ha Noi Moi
Ha'ayin Hashvi'it;HaAyin HaShvi'it;HaModia;HaOlam HaZeh;Haagsche Courant;Haarlems Dagblad;Habari RDC;Haber7;Haberler.com;Hable Como Habla;HackRead
Hackaday;Hadas Eritra;Hadashot;Haddas Eritrea;Haddas Ertra;Haiti Info Project;Haiti Observateur;Haiti Progres;Haiti en Marche;Haiti-Observateur
Haiti-Progres;Hakaek Online;Halab Today;Halab Today TV;Halifax Courier;Halifax Examiner;Halkin Sesi;Halkın Sesi;Hallandsposten;Halo Noviny
Haló noviny;Ham & High;Ham Mihan;Ham&High;Ham-Mihan;Hamar Arbeiderblad;Hamburger Morgenpost;Hammihan;Hampshire Chronicle;Hampshire Live;HampshireLive
Hampstead & Highgate Express;Hamshahri Online;Handelszeitung;Hankook Kyungjae;Hankyoreh 21;Hankyoreh21;Hankyung;Hannoversche Allgemeine
Hannoversche Allgemeine Zeitung;Hanoi Moi;Hanoi Radio;Hans India;Haqiqat-e Enqelab-e Saur;Haqiqat-e Inqilab-e Saur;Hardware Unboxed;Harian Metro
Harian Terbit;Harper's Bazaar;Harper's Magazine;Harrisburg Patriot;Harrisburg Patriot-News;Harstad Tidende;Hart Energy;Hart van Nederland
Hartlepool Mail;Hartpunkt;Harvard Business Review;Harvard Crimson;Harvest FM;Hashtag.al;Haveeru Daily;Haveeru Online;Hawaii News Now
Hawke's Bay Today;Hayastani Hanrapetutyun;Hayat TV;Haykakan Zhamanak;Hayots Ashkhar;Haïti Progrès;Haïti en Marche;Haïti-Observateur;Headlines Today
Health Affairs;Health-e;Health-e News;HealthDay;Healthline;Heart and Soul TV;Hebdo Libere;Hebdo Libéré;Hechinger Report;Hegnar Online
Heilbronner Stimme;Heimildin;Hell Gate;Hell Gate NYC;Hello magazine;Hello! Canada;Hello! magazine;Helsingborgs Dagblad;Henan Daily
Hengaw Organization;Her.ie;Herald on Sunday;HeraldNet;Heraldo de Aragon;Heraldo de Aragón;Here We Go podcast;Heren Energy;Hertfordshire Live
Hertfordshire Mercury;HertsLive;Hessisch-Niedersaechsische Allgemeine;Hessische/Niedersaechsische Allgemeine;Hessischer Rundfunk
Het Belang van Limburg;Heti Valasz;Heti Vilaggazdasag;Heti Világgazdaság;Heti Válasz;Hewad Daily;Hexun.com;Hildebrandt en sus trece;Hill Voice
Himal Khabarpatrika;Himal Press;Himal Southasian;Hindu Business Line;Hindu BusinessLine;Hindu's Frontline;HipHopDX;Hiru FM;Hiru Gossip;Hiru News
Hiru TV;HiruNews;Hispan TV;HispanTV;Hitavada;Hlavne spravy;Hlavné správy;Hlidaci pes;HlidaciPes.org;Hlídací pes;Hobart Mercury;Hockey News
Hockey Night in Canada;Hockey Writers;HockeySverige;Hoje Macau;Hoje em Dia;Hola magazine;Hollywood Life;HollywoodLife;Holod Media;Holos Ukrainy
Holos Ukrayiny;Holy Moly;Hommikuleht;Hondudiario;Honduras This Week;Hong Kong Standard;Hong Kong iMail;Hongkong Standard;Honolulu Advertiser
Honolulu Star-Bulletin;Hook.report;Hoops Rumors;HoopsHype;HoopsRumors;Horan Free;Horan Free League;Horan Free Media;Horizont radio;Horn Cable TV
HornAfrik;Horse & Hound;Horseed Media;Hot 97;Hot Air;Hot Hardware;Hot Press;Hot in Juba;HotAir;HotHardware;Hotsport;Hottest Place in Hell
Housing Wire;HousingWire;Houston Landing;Houston Post;Houston Press;Houston Public Media;Hoy Digital;Hraparak;Hromadske International;Huaxia Shibao
Huddersfield Daily Examiner;Huddersfield Examiner;HuffPost Italia;HuffPost Japan;Huffington Post Italia;Huisgenoot;Hukumonline;Hull Daily Mail
Hull Live;HumAngle;HumAngle Media;Human Rights Activists News Agency;Human Rights Monitor Papua;Humura Burundi;Hunan Satellite TV;Hunan TV
Hungary Today;Hunterbrook;Hunterbrook Media;Hurriyat Online;Hurriyat newspaper;Huxiu.com;Hypebeast;Hyperallergic;Hypermedia;Hypermedia Magazine
Hyphen Online;Hà Nội Mới;I Efimerida ton Syntakton;I Simerini;I-Witness News;IBC 13;IBC Tamil;IBC-13;IBN Khabar;IBN Lokmat;IBN7;ICIS Heren;ICT News
IFL Science;IFLScience;IN4S;INK Centre;IRDiplomacy;IRIB News;ISS Today;IT Home;IT Media;ITC.ua;ITN Sri Lanka;ITmedia News;Ibaraki Shimbun;Ice.co.il
IceNews;Ici Beyrouth;Ici Paris;Ici RDI;Ida2at;Idaho Capital Sun;Idaho News 6;Idaho Statesman;Idel Realii;Idel.Realii;Iefimerida;Igor's Lab;Ikon.mn
Il Bianconero;Il Borghese;Il Centro;Il Gazzettino;Il Giorno;Il Manifesto;Il Mattino di Padova;Il Piccolo;Il Resto del Carlino;Il Riformista
Il Romanista;Il Tempo;Il Tirreno;Il Venerdi;Il Venerdì;Il-Mument;IlBianconero.com;Ilford Recorder;Ilgan Sports;Ilkka-Pohjalainen;Illawarra Mercury
Illustrated Weekly of India;Image Channel;Image FM;Imagen Noticias;Imagen Radio;Imagen TV;Imagen Television;Imagen Televisión;Imagen de Veracruz
Imaz Press;Imaz Press Reunion;Imaz Press Réunion;Imerisia;Imparja Television;Impartial Reporter;Imphal Free Press;Important Context;Impress Watch
Imvaho Nshya;In Touch Weekly;In de Leiderstrui;In-Cyprus;In-Nazzjon;In-Nazzjon Taghna;In-depth Solomons;In.gr;InDaily;InForum;InMedia;InMedia HK
InStyle;Inbusiness.kz;Inc42;Indeksonline;Independent Australia;Independent Barents Observer;Independent Mon News Agency;Independent Nigeria
Independent Singapore;Independent Television News;Independent Web Journal;Independent on Sunday;India Today NE;India Today TV;India Today Television
India Vision;IndiaSpend;Indian Country Today;Indian Kanoon;Indian Ocean Newsletter;Indiana Capital Chronicle;Indiavision;IndieWire
Indonesian Observer;Indosiar;Indus News;Indus TV;Indus Vision;Indy100;IndyStar;Indymedia;InfoAmazonia;InfoMatin;InfoMoney;InfoQ;InfoRadio Berlin
InfoRádió;InfoWars;InfoWorld;Infocom.am;Infodefensa;Infopress;Inforadio;Inforegion;InformNapalm;Información;Infosport;Infosport+;Ingenioren
Ingeniøren;Initium Media;Injustice Watch;Inmediahk;Inner City Press;Inner Ring;Inooro FM;Inooro TV;Inquirer.com;Inrockuptibles;Insajderi
Inside Asian Gaming;Inside Defense;Inside Edition;Inside Elections;Inside Housing;Inside Paradeplatz;Inside Trade;Inside U.S. Trade;Inside US Trade
Inside World Football;Inside the Games;InsideSport;Insider Gaming;Institutional Investor;Insurance Business;Insurance Insider;Intelligence Online
Inter TV;InterAksyon;Intereconomia;Intereconomía;Interest.co.nz;Interferencia de Radios UCR;Interia.pl
International Consortium of Investigative Journalists;International Crisis Group;International Financing Review;International Oil Daily
Internet Haber;Interviu;Interviú;IntraFish;Inverness Courier;Investico;Investigace;Investigace.cz;Investigate Europe
Investigative Center of Jan Kuciak;Investigative Reporting Lab;Investing.com;Investir au Cameroun;InvestmentNews;Investopedia;Investors Chronicle
Io-Tech;IoM Today;Iowa Capital Dispatch;Ipswich Star;Iran Diplomacy;Iran Human Rights Monitor;Iran National Television;Iran News;Iran Varzeshi
Iran newspaper;Iran-e Varzeshi;Iraq Oil Report;Iraqi Satellite Channel;Iraqi TV;Iraqi Television;Irie FM;IrieFM;Irish Catholic;Irish Daily Mirror
Irish Mirror;Irish Press;Irish Sun;Irl.mk;IrpiMedia;Isaan Record;Isan Record;Isanganiro;Islamic Republic News Network;Island Packet;Island Sun
Isle of Man Examiner;Isle of Man Today;Isle of Wight County Press;Isolezwe;Israel National News;Israel Radio;Israeli Channel 10;Israeli Channel 2
Istinomer;Istraga.ba;It's My City;It-Torca;It-Torċa;Italia 1;Italia Oggi;ItaliaOggi;Ivoir'Soir;Iwacu Burundi;Izquierda Diario;J-Cast;J-Cast News
JD Supra;JOJ 24;JRJ.com;JTBC Plus;JW Insights;Jacaranda FM;Jadaliyya;Jag Bani;Jago News;Jagonews;Jagonews24;Jahan News;Jahan Sanat;Jahan-e Eqtesad
Jahan-e Sanat;Jahannews;Jaihind TV;Jalopnik;Jam-e Jam Online;Jamaica Star;Jamaran News;Jambo News;Jambonews;Jamhuria;Jamhuuriya;Jamii Forums
JamiiForums;Jan Chowk;Janadesh;Janakantha;Janchowk;Jane's Defence Weekly;Jane's Information Group;Jane's Intelligence Review;Janmabhoomi;Janmabhumi
Janoubia;Jansatta;Japan Economic Journal;Japan News;Jaras website;Jatkoaika;Jauns.lv;Jawa Pos;Jawapos.com;Jawhara FM;Jaya TV;Jeju Ilbo
Jersey Bailiwick Express;Jerusalem Report;Jeunes Footeux;Jeunesfooteux;JeuxVideo.com;Jewish Chronicle;Jewish Insider;Jewish Week;Jiefang Daily
Jiefang Ribao;Jijantes;Jijantes FC;Jingji Ribao;Jinse Finance;JioCinema;JioHotstar;Jiqizhixin;Jiushi Niandai;Jiwei.com;Jo24;JoBlo;Joe.co.uk
Jollof News;JollofNews;Jomhouri Eslami;Jomhouri-e Eslami;Jomhuri Eslami;Jomhuri-e Eslami;Jomhuri-ye Eslami;Jomhuri-ye Islami;Jonkopings-Posten
JoongAng Ilbo USA;Jordan TV;Jordan Television;Jordan Times;Jornal Economico;Jornal Económico;Jornal Extra;Jornal Nacional;Jornal Nacional Diario
Jornal Ou Mun;Jornal Tribuna de Macau;Jornal da Tarde;Jornal do Brasil;Jornal do Commercio;Jornal i;Josei 7;Josei Jishin;Josei Seven
Josep Pedrerol's El Chiringuito;Joumhouria;Journal du Net;JournalduNet;Jours de France;Juba Monitor;Jubi.id;Judische Allgemeine;Juedische Allgemeine
Jugan Chosun;Jugantor;Jumhuriat;Jumhuriyat;Juneau Empire;Junge Freiheit;Junge Welt;Jungle World;Junior Vikatan;Juno 7;Juno News;Juno7
Jurnal de Chisinau;Jurnal de Chișinău;Jurnalul National;Jurnalul Naţional;Jurnalul Național;Just Arsenal;Just Auto;Just Drinks;Just Food;Just Jared
Just Style;Just-Drinks;Juvefc.com;Juventus News 24;JuventusNews24;Juzne vesti;Južne vesti;Jydske Vestkysten;JydskeVestkysten;Jönköpings-Posten
Jüdische Allgemeine;K-12 Dive;KABC-TV;KAKE News;KAKE-TV;KARE 11;KARE-TV;KASS FM;KATU News;KATU-TV;KBC Channel 1;KBR68H;KBS 2TV;KBS World
KBS World Radio;KBS2;KCAL News;KCAL-TV;KCBS-TV;KCCI-TV;KCNC-TV;KCRA 3;KCRA-TV;KDKA Radio;KDKA-TV;KDVR-TV;KED Global;KELO-TV;KELOLAND;KENS 5;KENS-TV
KERA News;KETV 7;KETV-TV;KFI AM 640;KFI-AM;KFOR-TV;KFOX14;KFYR-TV;KGO-TV;KGUN 9;KGW-TV;KGW8;KHON-TV;KHON2;KHOU 11;KHOU-TV;KI Media;KI-Media;KIIS FM
KING 5;KING-TV;KING5;KIRO 7;KIRO 7 News;KIRO Radio;KIRO-TV;KITV4;KLAS-TV;KMBC 9;KMBC-TV;KMGH-TV;KNX 1070;KNX News;KOA NewsRadio;KOA radio
KOAT Action 7 News;KOAT-TV;KOB 4;KOB-TV;KOB4;KOCO 5;KOCO-TV;KOIN 6;KOIN 6 News;KOIN-TV;KOLD News 13;KOMO 4;KOMO News;KOMO-TV;KPIX 5;KPIX-TV;KPNX-TV
KPRC 2;KPRC-TV;KRDO-TV;KREM 2;KREM Radio;KRO-NCRV;KRON 4;KRON-TV;KRON4;KRQE News 13;KSAT 12;KSAT-TV;KSHB 41;KSL NewsRadio;KSL TV;KSL-TV;KSL.com
KSTP-TV;KT Press;KTAR News;KTAR radio;KTLA 5;KTLA-TV;KTNV-TV;KTRK-TV;KTUU-TV;KTVU Fox 2;KUAM News;KUSA-TV;KUSI News;KUT News;KUTV 2News;KWCH 12
KXAN-TV;KYW Newsradio;KYW-TV;Kaab TV;Kabul New Times;Kabul Now;Kabul Press;Kabul Radio;Kabul Times;KabulNow;Kabulpress;Kabulpress.org;Kahoku Shimpo
Kahoku Shinpo;Kainuun Sanomat;Kairali News;Kairali TV;Kaladan News;Kaladan Press;Kaladan Press Network;Kaleme.com;Kaler Kantho
Kaliningradskaya Pravda;Kalla fakta;Kameme FM;Kameme TV;Kan 11;Kan 11 News;Kan Reshet Bet;Kanagawa Shimbun;Kanal 13;Kanal 7;Kanal 77;Kanal A;Kanal D
Kanal Zero;Kanal13;Kanalturk;Kanaltürk;Kanał Zero;Kannada Prabha;Kansai TV;Kansai Telecasting;Kansan Uutiset;Kansas Reflector;Kantipur FM;Kantipur TV
Kantipur Television;Kapital weekly;Kar va Kargar;Karai National Radio;Karc FM;Karen Information Center;Karen Information Centre;Karen News;Kargozaran
Kaselehlie Press;Kashkazi;Kashmir Life;Kashmir Monitor;Kashmir Observer;Kashmir Reader;Kashmir Walla;Kasparov.ru;Katadata;Katadata.co.id;Kauno Diena
Kavkaz Center;Kavkaz Realii;Kavkaz Tsentr;Kavkaz-Center;Kavkaz.Realii;Kavpolit;Kawsachun Coca;Kawsachun News;Kaya 959;Kaya FM;Kayhan International
Kayhan Life;Kayhan London;Kazakhstanskaya Pravda;Kedaulatan Rakyat;Kedr.media;Keep Talking Greece;KeepTalkingGreece;Kele'a newspaper;Kelley Blue Book
Kenh14;Kent Live;Kent Messenger;Kent Online;KentLive;KentOnline;Kentucky Lantern;Kenya Broadcasting Corporation;Kenya Times;Kenya Wall Street
Kenyan Wall Street;Kenyan Wallstreet;Kenyans.co.ke;Kerala Kaumudi;Kerrang!;Keskisuomalainen;Ketagalan Media;Khabar Agency;Khabar Lahariya
Khabar Varzeshi;Khabarhub;Khaberni;Khabrain;Khalk Suzi;Khalq Qazeti;Khartoum Monitor;Khel Now;Khilafat Ghag;Khit Thit;Khit Thit Media;Khit Thit News
Khmer Conscience;Khmer Rouge radio;Khodorkovsky Live;Khonumthung;Khorasan Diary;Khyber News TV;Khyber TV;Kick Off;KickOff;KickOff Magazine
KickOff.com;Kieler Nachrichten;Kienyke.com;Kievskiye Vedomosti;Kikar HaShabat;Kikar HaShabbat;Killid Group;King Fut;KingFut;Kingston Whig-Standard
Kinyamateka;Kiplinger;Kiplinger's Personal Finance;Kiripost;Kirkuk Now;KirkukNow;Kirkus Reviews;Kisa Dalga;Kishinyovskiye Novosti;KitGuru
Kitchener-Waterloo Record;Kivu Security Tracker;Kjarninn;Klassekampen;Klimareporter;Knock LA;Know Your Meme;Ko e Kele'a;Kobe Shimbun
Kodao Productions;Koelner Express;Koelnische Rundschau;Koh Santepheap;Koh Santepheap Daily;Koha Jone;Koha Jonë;Koha.net;Kohavision;Kohsantepheap
Kol Barama;Kol Chai;Kol Ha'ir;Kol Hai;Kol Hair;Kol Israel;Kol Yisrael;Kol al-Arab;Kolkata TV;Kolnische Rundschau;Kom Chad Luek;Kom Chad Luk
Kom Chat Luek;Komei Shimbun;Kommersant Dengi;Kommersant FM;Kommersant Moldovy;Kommersant Plus;Kommersant Vlast;Kommunist Tadzhikistana
Kommunist Vooruzhennykh Sil;Komsomolets Uzbekistana;Kong Thap Pasason Lao;Konkret24;Kontrast.at;Kookmin Daily;Kookmin Ilbo;Koori Mail;Koran Sindo
Koran Tempo;Korea Daily;Korea Economic Daily;Korea Pro;Koreaboo;Korean Central Broadcasting Station;Korean outlet Dispatch;Korkusuz;Korrieri
Kosova Sot;Kosovo 2.0;Kossuth Radio;Kossuth Rádió;Koteret Rashit;Kpopstarz;Kr Asia;KrASIA;Krautreporter;Krem FM;Kresy.pl;Kristeligt Dagblad;Krokodil
Krungthep Thurakit;Krungthep Turakij;Krymskaya Pravda;Krytyka Polityczna;Kuai Technology;Kubatana;Kukmin Ilbo;Kuku Raadio;Kuku radio;Kul al-Arab
Kull al-Arab;Kulluna Shuraka;Kulna Shuraka;Kumamoto Nichinichi;Kumamoto Nichinichi Shimbun;Kumparan;Kurdistan Human Rights Network;Kurdistan-i Nuwe
Kurdistani Nuwe;Kurdistani Nwe;Kurdpa News;Kurdpress;Kurdsat News;Kurier Wilenski;Kurier Wileński;Kurir.mk;Kuruc.info;Kuwait TV;Kuwait Television
Kvallsposten;Kviris Palitra;Kvällsposten;Kwayedza;Kyivska Pravda;Kyoto Shimbun;Kyrgyz Tuusu;Kystens Naeringsliv;Kystens Næringsliv;Kênh 14
Kölner Express;Kölnische Rundschau;Kısa Dalga;L'Acadie Nouvelle;L'Actualite;L'Alsace;L'Ardennais;L'Authentique;L'Eco di Bergamo
L'Economiste Maghrebin;L'Elephant Dechaine;L'Equipe 21;L'Equipe TV;L'Esportiu;L'Espresso;L'Est Republicain;L'Est Républicain;L'Etudiant;L'Europeo
L'Evenement Precis;L'Evenement du jeudi;L'Eventail Politique;L'Expansion;L'Express-L'Expansion;L'Hirondelle;L'Indipendente;L'Intelligent d'Abidjan
L'Observateur du Maroc;L'Oeil du Sahel;L'Orient Litteraire;L'Unione Sarda;L'Usine Nouvelle;L'Yonne Republicaine;L'Yonne Républicaine;L'actualité
L'Économiste maghrébin;L'Éléphant Déchaîné;L'Événement Niger;L'Événement Précis;L'Événement du jeudi;L'Œil du Sahel;L-Orizzont;L.A. Taco;L.A. Weekly
LA Taco;LA Weekly;LADbible;LAOLA1;LAist 89.3;LCD News;LCP-Assemblee nationale;LEX 18;LEX18;LGBTQ Nation;LNG Prime;LWN.net;La 1ere;La Bot
La Chaine L'Equipe;La Charente Libre;La Cinq;La Civilta Cattolica;La Civiltà Cattolica;La Cronica de Baja California;La Cronica de Hoy
La Crónica de Baja California;La Crónica de Hoy;La DH;La Demajagua;La Depeche;La Depeche de Tahiti;La Depeche du Midi;La Derecha Diario
La Derniere Heure Les Sports;La Dernière Heure/Les Sports;La Dépêche;La Dépêche de Tahiti;La Dépêche du Midi;La Encerrona;La Epoca
La Estrella de Valparaiso;La FM;La Gaceta de Guinea Ecuatorial;La Gaceta de Tucuman;La Gaceta de Tucumán;La Gaceta de los Negocios
La Gazzetta del Mezzogiorno;La Griffe;La Hora;La Izquierda Diario;La Jornada de Oriente;La Joven Cuba;La Lazio Siamo Noi;La Lettre;La Lettre A
La Lettre du Continent;La Liga contra el Silencio;La Maison des Reporters;La Marea;La Marseillaise;La Meuse;La Montagne;La Nazione;La Noticia SV
La Nouvelle Expression;La Nouvelle Marche;La Nouvelle Republique;La Nouvelle République;La Nouvelle République du Centre-Ouest;La Nueva Espana
La Nueva España;La Nueva Provincia;La Nuova Bussola Quotidiana;La Nuova Sardegna;La Opinion;La Opinion de Malaga;La Opinion de Poza Rica;La Opinión
La Opinión de Málaga;La Padania;La Patilla;La Patria;La Pensee russe;La Politica Online;La Política Online;La Posta;La Première;La Prosperite
La Prospérité;La Razon de Mexico;La Razón de México;La Red AM 910;La Reference Plus;La Regione;La Republique du Centre;La Roue de l'Histoire
La Référence Plus;La République du Centre;La Segunda;La Semaine Africaine;La Silla Rota;La Silla Vacia;La Silla Vacía;La Tabla
La Tempete des Tropiques;La Tempête des Tropiques;La Verdad Juarez;La Verdad de Juarez;La Verdad de Juárez;La Verita;La Verità;La Vie Eco
La Vie Economique;La Vie Éco;La Voce.info;La Voix du Sahel;La Voix du Zaire;La Voz de Guanacaste;La Voz de Michoacan;La Voz de Michoacán
La Voz del Interior;La Wallonie;La chaîne L'Équipe;La Época;LaBot;LaLazioSiamoNoi;LaRegione;LabourList;Lad Bible;Lada.kz;Laf.md;Lajmi.net
Lakeland Ledger;Lakome.com;Lakome2;Lallantop;Lancashire Telegraph;Lanka Web;Lanka e News;Lanka-e-News;LankaWeb;Lankadeepa;LankaeNews;Lankesh Patrike
Lao National Television;Lao TV;Lapatilla;Lapin Kansa;Lapsi.al;Larry Brown Sports;Las 2 Orillas;Las Dos Orillas;Las Provincias;Las Ultimas Noticias
Las Vegas Sun;Las Últimas Noticias;Las2orillas;LatAm Journalism Review;Late Post;LatePost;Latin America Reports;Latin American Newsletters
Latin American Weekly Report;Latin Finance;Latin Lawyer;LatinFinance;LatinNews;Latina Noticias;Latina TV;Latina Television;Latino USA;Latvijas Avize
Latvijas Avīze;Lausitzer Rundschau;Law.com;LawBeat;Le 10 Sport;Le 10Sport;Le Bien Public;Le Buteur;Le Cafard Libere;Le Cafard Libéré;Le Calame
Le Confident;Le Courrier de l'Ouest;Le Dauphine;Le Dauphine Libere;Le Dauphiné Libéré;Le Defi;Le Defi Quotidien;Le Desk;Le Droit;Le Défi Quotidien
Le Film francais;Le Film français;Le Grand Continent;Le HuffPost;Le Huffington Post;Le Iene;Le Jeudi;Le Jeune Independant;Le Jeune Indépendant
Le Journal de Mayotte;Le Lynx;Le Maghreb;Le Marin;Le Matin Dimanche;Le Matin de Paris;Le Matin du Sahara;Le Media;Le Messager;Le Monde diplomatique
Le Moniteur;Le Média;Le Nouveau Gabon;Le Nouveau Quotidien;Le Nouveau Reveil;Le Nouveau Réveil;Le Patriote;Le Pelerin;Le Petit Journal;Le Popoli
Le Potentiel;Le Pretoire;Le Progres;Le Progres egyptien;Le Progrès;Le Progrès égyptien;Le Prétoire;Le Pèlerin;Le Quotidien d'Oran
Le Quotidien de La Réunion;Le Quotidien de Paris;Le Quotidien de la Reunion;Le Quotidien du Medecin;Le Quotidien du Médecin;Le Renouveau
Le Renouveau du Burundi;Le Renovateur;Le Republicain Lorrain;Le Reveil;Le Revenu;Le Rénovateur;Le Républicain Lorrain;Le Réveil;Le Sahel;Le Soft
Le Soft International;Le Soir Echos;Le Telegramme;Le Telegramme de Brest;Le Tsunami;Le Télégramme;Le Témoin;Le Vif;Le Vif-L'Express;Le Vif/L'Express
Le10Sport;Le360 Afrique;Le360 Sport;Lead Stories;Leadership newspaper;Lebanco.net;Lebanon 24;Lebanon Debate;Lebanon Files;Lebanon Television
Lebanon24;LebanonFiles;Lebanondebate;Lebensmittel Zeitung;Lecturas;Ledger Insights;Ledger-Enquirer;Leeham Company;Leeham News;Leeuwarder Courant
Left Foot Forward;Legal Cheek;Legal Evening News;Legal Futures;Legal Week;Legally India;Legend FM;Legit Nigeria;Legit.ng;Leicester Mercury
Leicestershire Live;LeicestershireLive;Leinster Leader;Leiphone;Leipziger Volkszeitung;Leman Bleu;Lengo Songo;Lentsoe la Basotho;Lepays.td
Lepaystchad;Lepetitjournal.com;Leral.net;Les Affaires;Les Depeches de Brazzaville;Les Dépêches de Brazzaville;Les Echos du Jour;Les Inrocks
Les Inrockuptibles;Les Nouvelles Caledoniennes;Les Nouvelles Calédoniennes;Les Nouvelles de Tahiti;Les Numeriques;Les Numériques;Lesedi FM
Lesotho Today;Letra P;Letras Libres;LetsGoDigital;LetsRun;LetsRun.com;Letsunami;Letsunami.net;Lettera43;LevFin Insights;Levant24;Levante-EMV;LiFO
Liaisons Sociales;Lianhe Wanbao;Liaowang;Liaowang magazine;Liberali;Liberation Daily;Liberazione;Liberia Broadcasting System;Liberian Observer
Libertad Digital;Liberté-Algérie;Libya 24;Libya Al Ahrar TV;Libya Alhadath;Libya Channel;Libya Review;Libya TV;Libya Update;Libya al-Hadath
Libya for the Free;Lidova demokracie;Lidová demokracie;Liechtensteiner Vaterland;Liechtensteiner Volksblatt;Lietuvos Aidas;Life & Style
Life & Style Weekly;Life Site News;LifeSite News;LifeSiteNews;Lifehacker;Liga Insider;LigaInsider;Light Reading;Lighthouse Reports;Limerick Leader
Lincolnite;Lincolnshire Echo;Lincolnshire Live;Linda Ikeji Blog;Linda Ikeji's Blog;Linea Directa;Linea Directa Portal;Linerlytica;Linfo.re;Linfodrome
Linkiesta;Linkiesta.it;Linux Weekly News;Liputan 6 SCTV;Liquipedia;Lit Hub;Literary Hub;Literatura i Mastatstva;Literatura si Arta
Literaturnaia Gazeta;Literaturnaya Gazeta;Literaturnaya Rossiya;Lithuanian Respublika;Little Green Footballs;Live 5 News;Live Hindustan
Live and Let's Fly;LiveFist;LiveFist Defence;LiveNOW from Fox;LiveSquawk;Lloyd's Loading List;Loadstar;Local 10 News;Local 3 News;Local 4 Detroit
Local 4 News Detroit;Lokaantar;Loksatta;London Economic;London Free Press;London Review of Books;Londonderry Sentinel;Long Beach Press-Telegram
Long Play;Longreads;Longzhong;Loop Barbados;Loop Caribbean;Loop Haiti;Loop Jamaica;Loop News;Loop News Jamaica;Loop PNG;Loop Pacific;Loop T&T
Loop Trinidad;Loopsider;Lotta Continua;Loudwire;Louisiana Illuminator;Love FM;Love Rugby League;Lovin Dubai;Lowyat.NET;Lragir.am;Lrytas.lt;Luat Khoa
Luat Khoa Tap Chi;Lubecker Nachrichten;Luebecker Nachrichten;Luton News;Luton Today;Lutte Ouvriere;Lutte Ouvrière;Luật Khoa;Lvivska Gazeta
Lyudi Baikala;Léman Bleu;Lëtzebuerger Land;Línea Directa;Lübecker Nachrichten;M-Net;M-Net's Carte Blanche;MANTANWEB;MBC Group;MBC TV Malawi;MBS Osaka
MCOT HD;MCOT Radio;MDZ Online;MF Milano Finanza;MF newspaper;MF-Milano Finanza;MGR Online;MINA-business;MIR 24;MIT Sloan Management Review
MIT Technology Review;MK Citizen;MLB Network;MLB Trade Rumors;MLB.com;MLK50;MLSsoccer.com;MLive.com;MMA Fighting;MMA Junkie;MMA Weekly;MMAFighting
MMAJunkie;MMAWeekly;MMORPG.com;MP1st;MRTV-3;MRTV-4;MRTV4;MSG Network;MTV News;MTV News Finland;MTV Sri Lanka;MTV Uutiset;MTV3;MV Lehti;MV-lehti
MVS Noticias;MVS Radio;Maalai Malar;Maaseudun Tulevaisuus;MacWorld UK;Macau Business;Macau Daily News;Macon Telegraph;MacroPolis;Macworld;Madhyamam
Madridista Real;Maduradas;Maeil Broadcasting Network;Maeil Shinmun;Maerkische Allgemeine;Maerkische Allgemeine Zeitung;Maerkische Oderzeitung;Mag-X
Maghreb Emergent;Maghreb TV;Magik 9;Magik9;Magyar Demokrata;Magyar Idok;Magyar Idők;Magyar Narancs;Magyar Szo;Magyar Szó;Magyar Televizio
Magyar Televízió;Mai Nap;Main-Post;Maine Public;Maine Public Radio;Mainichi Broadcasting System;Mainichi Daily News;Mainpost;Mainstream Weekly
Mais Futebol;Maisfutebol;Majalah Tempo;Maka Angola;Makaila.fr;MakanDay;Makkah daily;Makkah newspaper;Makkal Osai;Makor Rishon;Maktoob Media
Malaga Hoy;Malagasy national radio;Malawi Broadcasting Corporation;Malawi Voice;Malayala Manorama's The Week;Malaysia Nanban;Malaysia Now
Malaysia Today;Malaysia Today website;MalaysiaNow;Malaysian Insider;Malaysian Insight;Malaysian Reserve;Maldita.es;Maldito Bulo;Mali Actu;Mali24
Maliactu;Malta Business Weekly;Mamfakinch;Mamlekate;Manab Zamin;Manabzamin;Manager Daily;Managing Barca;Managing Barça;Managing Madrid
Manawatu Standard;Mandalay FM;Mandegar;Mandiner;Mandiner.hu;Manila Chronicle;Manila Standard;Manila Standard Today;Manipulatori.cz;Mannheimer Morgen
Mantan Web;Manufacturing Dive;Maori Television;Marco Zero Conteudo;Marco Zero Conteúdo;Mardom Salari;Mardomsalari;Mareb Press;Marebpress
Marginal Revolution;Marianas Variety;Marib Press;Marie Claire;Marine Link;MarineLink;MarineTraffic;Maritime Reporter;MarketScreener;Marketer.ge
Marketing Week;Marketplace Morning Report;Maroc Hebdo;Maroc Hebdo International;Maroc Soir;Maroela Media;Marsactu;Martin Plaut;Maryland Matters
MassLive;MassLive.com;Massis Post;MassisPost;Massively OP;Massively Overpowered;Maszol.ro;Matichon Sudsapda;Matichon Weekly;Matsda2sh;Maui Now
Mauritanie-Nouvelles;Mauritius Broadcasting Corporation;Mayak radio;Mayotte Hebdo;Mayotte la 1ere;Mayotte la 1ère;Meath Chronicle;Meczyki.pl;MedWatch
Medi 1;Medi 1 Radio;Medi 1 TV;Medi1;Medi1 TV;Media Guinee;Media Matters;Media Matters for America;Media One TV;Media Permata;Media Pioneer;MediaCongo
MediaOne;MediaOne News;MediaOne TV;MediaPen;MediaPost;Mediacorp;Mediaguinee;Mediaite;Medialab.am;Medianama;Mediotiempo;Meditsinskaya Gazeta;Medscape
Medya Haber;Medya TV;Mega Noticias;MegaWhat;Meganoticias;Megapolis-Express;Mehwar TV;Meio & Mensagem;Mekameleen;Mekameleen TV;Melbourne radio 3AW
Melilla Hoy;Melody Maker;Memphis Flyer;Men's Health;Menas Associates;Mer et Marine;Merca2;Merdeka.com;Mergermarket;MeriTalk;Meridian Match
Meridian Sport;Meristation;Merkur.de;Mesa Redonda;Mesimvrini;Messaggero Veneto;Meta.mk;Metacritic;Metal Hammer;Metaratings;Metaratings.ru
Metro Broadcast;Metro Libre;Metro Radio Hong Kong;Metropoli Abierta;Mettis Global;Meu Timao;Meu Timão;Mexicanos Contra la Corrupcion;Mezha.Media
Miami Today;Mic.com;Michael West Media;Mid Day;Mid-Day;Middle East Economic Digest;Midi Libre;Midi Olympique;Midia Ninja;Midweek Sport;Midweek Sun
Mikado FM;Mikroskop Media;Mil.in.ua;MilanNews;MilanNews.it;Milano Finanza;Militarny;Militarnyi;Military Africa;Military.com;Millard Ayo;Milli Gazete
Milton Keynes Citizen;Mindanews;Minghui.org;Mingjing;Mingjing News;Mingtiandi;Mining News;MiningNews.net;Miningmx;Minju Choson;Minju Joson;MinnPost
Minnesota Reformer;MintPress;MintPress News;Minute Mirror;Minute.bf;Minuto Uno;Minutouno;Minutouno.com;Mir TV;Miradas al Sur;Miraya FM;Mirror Books
Mirror Media;Mirror Media Group;Mirror Now;Mirror Weekly;Mish Talk;Mision Verdad;Misión Verdad;Misr 25;Misr25;Mission Local;Mississippi Free Press
Mississippi Today;Missoulian;Missouri Independent;Mitre radio;Mittelbayerische Zeitung;Mitteldeutsche Zeitung;Mitteldeutscher Rundfunk;Mlada Fronta
Mladá fronta;MoAfrika;MoAfrika FM;MobiHealthNews;Mobile Press-Register;Mobile Register;Mobile World Live;Modern Diplomacy;Modern Express;Modern Ghana
Modern Healthcare;Modern.az;ModernGhana;Modernine TV;Modesto Bee;Mojahedin.org;Moldavskie Vedomosti;Moldova Suverana;Moldova Suverană
Molodaya Gvardia;Molodaya Gvardiya;Molodezh Estonii;Molodyozh Estonii;Moment.at;Mon News Agency;Monaco Info;Monaco Matin;Monaco-Matin;Mondafrique
Monday Morning;Mondo.rs;Mondoweiss;Moneakseka Khmer;Moneaksekar Khmer;Money Today;Money Week;Money.cz;MoneyDJ;MoneyToday;MoneyWeek;Moneylife
Mongol Messenger;Mongolian Mining Journal;Mongolian National Broadcaster;Mongolian TV;Mongolian television;Mongolyn Medee;Monitor Mercantil
Monitoreamos;Monitorul de Cluj;Monte Carlo Doualiya;Montel News;Montgomery Advertiser;Monthly Chosun;Montsame Messenger;Mooknayak;Moqawama.org
Morgenbladet;Morning Advertiser;Morning Context;Morocco World News;Morung Express;Mosaico CSI;Mosaique Guinee;Mosaiqueguinee;Moscow News
Moskovskaya Pravda;Moskovskie Novosti;Moskovskiye Novosti;Motolko Help;Motolko.Help;MotolkoHelp;Motor Trend;MotorTrend;Motorsport Broadcasting
Motorsport Magazin;Motorsport Week;Motorsport-Magazin.com;Motorsport-Total;Motorsport-Total.com;Mountain State Spotlight;Mourassiloun;Movistar Plus
Movistar TV;Movistar+;Moya Stolitsa;Moya Stolitsa-Novosti;Mozzart Sport;MozzartSport;Mtanzania;Mtisambebi;Mucho Deporte;MuchoDeporte;MuckRock
Muddy Waters;Muenchner Merkur;Mukammilin;Mukhalifat;Mullah FM;Mullah Radio;Multimedios;Multimedios TV;Multimedios Television;Mumbai Mirror;Mumbrella
Munchner Merkur;Mundo Albiceleste;Munster Express;Murasoli;Muropaketti;Musavat.com;Music Week;Muslim Mirror;Muxalifet;Muy Waso;MwanaHalisi;My Daily
My London;My Republica;My SIG;MyBroadband;MyDaily;MyDrivers;MyDrivers.com;MyLondon;MyNorthwest;MyRepublica;MySmartPrice;Myanma Alin;Myanma Alinn
Myanma Radio and Television;Myanmar Alin;Myanmar Radio and Television;Myanmar TV;Myanmar Witness;Myawaddy;Myawaddy TV;Myawady TV;Myawady TV channel
Málaga Hoy;Märkische Allgemeine;Märkische Oderzeitung;Médiaguinée;Mídia Ninja;Münchner Merkur;Māori Television;N'Djamena Hebdo;N'Djaména Hebdo
N+ Foro;N24;NACLA Report on the Americas;NASASpaceFlight.com;NASASpaceflight;NASCAR.com;NBA TV;NBA.com;NBC 10 WJAR;NBC 12;NBC 30;NBC 4 Los Angeles
NBC 4 New York;NBC 5 Chicago;NBC 5 Dallas;NBC 6 Miami;NBC 6 South Florida;NBC 7 San Diego;NBC Bay Area;NBC Boston;NBC Chicago;NBC Connecticut;NBC DFW
NBC Los Angeles;NBC Miami;NBC New York;NBC PNG;NBC San Diego;NBC Sports;NBC Sports Boston;NBC Sports Network;NBC Washington;NBC10;NBC10 Boston
NBC10 Philadelphia;NBC12;NBC4 Columbus;NBC4 Los Angeles;NBC4 Washington;NBC4i;NBC5 Burlington;NBR New Zealand;NBT World;NC Newsline;NC Policy Watch
NC la 1ere;NCR Online;NDTV 24x7;NDTV Gadgets 360;NDTV India;NDTV Profit;NET25;NEWS10;NEWS10 ABC;NEWSru.com;NFL.com;NGL.media;NGS.ru;NGS24;NH News
NH Nieuws;NHL Network;NHL.com;NJ Advance Media;NJ Spotlight;NJ Spotlight News;NJ.com;NK Economy Watch;NK Pro;NL Times;NOLA.com;NOW Haber;NOW Lebanon
NOW Magazine;NOW Toronto;NRK Urix;NRL.com;NTD Television;NTN24;NTV 99;NTV Hayat;NTV Moldova;NTV Newfoundland;NTV Plus;NTV Spor;NTV Telugu;NU.nl
NVI Noticias;NY1;NY1 News;NYT DealBook;NZ Listener;NZ Truth;NaTemat.pl;Naba newsletter;NachDenkSeiten;Nacio Digital;Nacionale;Nació Digital;Naew Na
Nagarik Daily;Nagasaki Shimbun;Nahdat Misr;Nahdet Masr;Nai Dunia;Nai Lalakai;Naidunia;Naij.com;Nairaland;Nairametrics;Nairobi Law Monthly;Nairobian
Naked Capitalism;Nakkeeran;Nakkheeran;Namadhu Amma;Namadhu MGR;Nameh News;Namehnews;Namibia Broadcasting Corporation
Namibian Broadcasting Corporation;Namibian Sun;Nana FM;Nanfang Daily;Nanfang Ribao;Nanyang Siang Pau;Napi Gazdasag;Napi Gazdaság;Napi.hu;Narinjara
Narinjara News;Narod.hr;Narodna Armia;Narodna Armija;Narodna Armiya;Narodna obroda;Narodnaya Gazeta;Narodnaya Volya;Narodnoye Slovo;Nasa Borba
Nascer do Sol;Nashville Banner;Nashville Scene;Nassau Guardian;Nasz Dziennik;Natal Mercury;Natal Witness;Natalie Mu;Nation Channel;Nation News
Nation News Barbados;Nation Review;Nation TV Thailand;NationNews;National Broadcasting Services of Thailand;National Business Review
National Catholic Register;National Catholic Reporter;National Concord;National Enquirer;National File;National Indigenous Television
National Interest;National Radio of Kampuchea;National Television of Cambodia;National Television of Kampuchea;National Television of Tamil Eelam
National-Zeitung;Nationen;Nationwide 90FM;Nationwide News;Nationwide News Network;Nationwide Radio;Natural Gas Europe;Natural Gas Intelligence
Natural Gas World;Nau.ch;NauFM;Nauru Bulletin;Nava Bharat;Naval News;Naval Technology;Naval Today;Navbharat;Navtarang;Navy Lookout;Nawaat.org
Naya Daur;Naya Daur TV;Naya Diganta;Naya Patrika;Naša Borba;Ndjoni Sango;Ndjoni-Sango;Neatkariga;Neatkariga Cina;Neatkariga Rita Avize
Neatkarīgā Cīņa;Neatkarīgā Rīta Avīze;Nebraska Examiner;Necenzurirano;Necenzurirano.si;Nedeljni Telegraf;Nedeljnik;Nederlands Dagblad;Nefte Compass
Neitralny Turkmenistan;Neka personiga;Nekā personīga;Nelson Mail;Nemzeti Sport;NeoFeed;NeoGAF;Neovlivni;Neovlivni.cz;Neovlivní.cz;Nepal FM
Nepal Khabar;Nepal Live;Nepal Live Today;Nepali Times;Nepalkhabar;Nepalnews;Nepalnews.com;Neptune Prime;Nerikes Allehanda;Nerui Sukhan;Nessma TV
Net 25;Net.hr;NetEase;NetEase News;NetEase Sports;NetVasco;Neth FM;Neth News;NethNews;Netwerk24;Network 10;Network Ten;Neue Osnabrucker Zeitung
Neue Osnabruecker Zeitung;Neue Osnabrücker Zeitung;Neue Presse;Neue Presse Hannover;Neue Ruhr Zeitung;Neue Ruhr/Rhein Zeitung;Neue Westfaelische
Neue Westfälische;Neue Zeit;Neues Deutschland;Neutral Turkmenistan;Nevada Current;Nevada Independent;Nevskoye Vremya;New African;New African magazine
New Bloom;New Bloom Magazine;New Century Weekly;New Civil Engineer;New Dawn FM;New England Cable News;New England Journal of Medicine;New Europe
New European;New Express;New Frame;New Hampshire Public Radio;New Haven Register;New Idea;New Jersey Globe;New Light of Myanmar;New London Day
New Mandala;New Matilda;New Mexican;New Musical Express;New Naratif;New Nigerian;New Stack;New Tang Dynasty;New Tang Dynasty TV;New Voice of Ukraine
New World;New York 1;New York Jewish Week;New York Magazine;New York Observer;New York Review of Books;New York Sun;New Zealand Listener
New Zealand Truth;New in Chess;NewNowNext;Newcastle Chronicle;Newcastle Evening Chronicle;Newham Recorder;News 24/7;News 3 Las Vegas;News 4 Buffalo
News 4 New York;News 4 Oklahoma;News 4 Reno;News 4 San Antonio;News 5 Belize;News 5 Cleveland;News 6 Orlando;News 7 Tamil;News 8 WTNH;News 9 Oklahoma
News Center Maine;News Channel 8;News Front;News Hawks;News On 6;News Room Guyana;News Tapa;News X;News Y;News Yemen;News-Front;News.Bitcoin.com
News.mn;News10NBC;News18 India;News18 Lokmat;News247;News3LV;News4 Washington;News4Jax;News7 Tamil;NewsBTC;NewsBusters;NewsCenter 5;NewsChannel 13
NewsChannel 5 Nashville;NewsChannel 9 Syracuse;NewsChannel5;NewsFront;NewsGuard;NewsHawks;NewsLive;NewsOn6;NewsOne;NewsPicks;NewsRadio 1080 KRLD
NewsSource Guyana;NewsWire.lk;NewsX;NewsX World;NewsYemen;Newsbomb;Newsbomb.gr;Newsbook;Newsbook Malta;Newsclick;Newsit.gr;Newsline Samoa;Newsmada
Newsmonkey;Newsnight;Newsroom Guyana;Newsroom.co.nz;Newstalk;Newstalk 1010;Newstalk FM;Newstalk ZB;Newstalk radio;NewstalkZB;Newstapa;Newswatch 16
Newsweek Russia;Newzroom;Newzroom Afrika;Nexo Jornal;Next INpact;Next Magazine;Next Platform;Next Web;Next Weekly;NextInpact;Nextgov/FCW
Neytralny Turkmenistan;Nezavisen;Nezavisimaya Moldova;Nezavisimoye Voennoye Obozreniye;Nezavisimoye Voyennoye Obozreniye;Nguoi Lao Dong;Nguoi Viet
Nguoi Viet Daily News;Người Lao Động;Người Việt;Nicaragua Actual;Nicaragua Investiga;Niche Gamer;Nida al-Watan;Nidaa al-Watan;Nieman Journalism Lab
Nieman Lab;Nieman Reports;Nieuwsuur;Niezalezna;Niezależna;Nigeria's Daily Independent;Nigerian Television Authority;Nigerian Tribune;Niigata Nippo
Nikkan Gendai;Nikkan Kogyo;Nikkan Kogyo Shimbun;Nikkan SPA!;Nikkei Business;Nikkei Sangyo;Nikkei Sangyo Shimbun;Nikkei Weekly;Nikkei xTECH
Nimrokh Media;Nine Network;Nine O'Clock;Nine O'Clock newspaper;Nintendo Life;Nintendo Power;Nintendo World Report;Nippon Broadcasting System
Nippon Cultural Broadcasting;Nippon Hoso;Nippon News Network;Nippon Television Network;Nippon.com;Nishi Nippon Shimbun;Nishinippon Shimbun
Nitharsanam;No Cut News;No Ficción;No Laying Up;No Pintcha;No-Ficcion;No-Ficción;Nocutnews;Noi.md;Nokta.md;NonDoc;Nong Thon Ngay Nay;Nongmin Ribao
Noon Post;NoonPost;Noordhollands Dagblad;Noovo Info;Nord Eclair;Nord Sud Quotidien;Nord Éclair;Nordic Monitor;Nordjyske;Nordjyske Stiftstidende
Nordkurier;Nordwest-Zeitung;Norrkopings Tidningar;Norrköpings Tidningar;Norrlandska Socialdemokraten;Norrländska Socialdemokraten
Norte de Ciudad Juarez;North Dakota Monitor;North Korea Leadership Watch;North Korean Economy Watch;North Wales Daily Post;North Wales Live
NorthWalesLive;Northampton Chronicle & Echo;Northampton Chronicle and Echo;Northeast Now;Northern Advocate;Northern Echo;Northern Miner;Noshten Trud
Nosso Palestra;NotebookCheck.net;Notebookcheck;NotiCel;Noticias Agricolas;Noticias MVS;Noticias SIN;Noticias Uno;Noticias ao Minuto
Noticias de Gipuzkoa;Noticias de Oaxaca;Noticiero Digital;Noticiero Guatevision;Notitarde;Notre Voie;Nottingham Evening Post;Nottingham Post
Nottinghamshire Live;NottinghamshireLive;Notícias Agrícolas;Notícias ao Minuto;Nouvelle Chaine Ivoirienne;Nouvelle-Caledonie la 1ere
Nouvelle-Calédonie la 1ère;Nova24TV;Novastan;Novaya Gazeta Baltia;Novaya Vkladka;Novaya Yezhednevnaya Gazeta;Novedades Acapulco
Novedades Quintana Roo;Novedades Yucatan;Novedades de Quintana Roo;Novedades de Tabasco;Novella 2000;Novoe Russkoe Slovo;Novosti Donbassa
Novosti Pridnestrovya;Novoye Delo;Novoye Pokoleniye;Novoye Russkoye Slovo;Novoye Vremya;Novy Cas;Novy Mir;Novye Kolyosa;Nový Čas;Now 14;Now Grenada
Now This;NowThis;NowThis News;Nowruz newspaper;NucNet;Nuce TV;Nuclear Engineering International;Nuclear Intelligence Weekly;Nuernberger Nachrichten
Nuernberger Zeitung;Nuestro Diario;Numerama;Nuova Bussola Quotidiana;Nuovo Quotidiano di Puglia;Nur.kz;Nurnberger Nachrichten;Nursing Times;Nuz.uz
Nuçe TV;Ny Teknik;Nya Tider;Nya Wermlands-Tidningen;Nyamilepedia;Nyheter24;Národná obroda;Nô Pintcha;Nürnberger Nachrichten;Nürnberger Zeitung
O Democrata;O Democrata GB;O Dia;O Diabo;O Heraldo;O Independente;O Jornal;O Jornal Económico;O Liberal;O Pasquim;O Povo;O Tempo;OE Digital
OMG Ubuntu;OMG! Ubuntu;ON E;ON E TV;ON TV;ONE Channel;ONE News Malta;ONE.co.il;ONUCI FM;OOeN;OTB Sports;OVD Info;OVD-Info;Oaklandside
Oberoesterreichische Nachrichten;Oberösterreichische Nachrichten;Obiektivi;Obieqtivi;Obieqtivi TV;Obozrevatel;Observ'Algerie;Observ'Algérie
ObservAlgerie;Obshchaya Gazeta;Oda TV;Odaily Planet Daily;Odisha Bytes;OdishaPlus;Odriin Sonin;Oe1;Oe1 Morgenjournal;Off The Ball;Off the Pitch
OffNews;Offshore Energy;Offshore Energy Today;Offshore Engineer;Ogaal newspaper;Ogden Standard-Examiner;Oh My News;OhmyNews;Oil & Gas 360
Oil & Gas Journal;Oil Daily;Oil Now;Oil and Gas Investor;OilChem;OilNOW;Ojo con mi Pisto;Okay FM;Okdiario;Okezone.com;Oklahoma Watch;Oldham Chronicle
Oldham Evening Chronicle;Olhar Digital;Olive Press;Oman Arabic Daily;Oman Daily;Oman FM;Oman newspaper;Omdurman radio;Omega Medias;Omroep Brabant
Omroep Gelderland;Omroep WNL;Omroep West;On Line Opinion;On.ge;On3;On3.com;OnMSFT;OnTV;One Mile at a Time;One PH;OneFootball;OneIndia;OneNews PH
Ongehoord Nederland;Online Citizen;Online Citizen Asia;Onliner.by;Onze Mondial;OpIndia;Open Online;Open Secrets;Open.online;OpenSecrets;OpenSpace.ru
Opex360;Opinio Juris;Optus Sport;Orange Actu Madagascar;Oregon Capital Chronicle;Oregon Public Broadcasting;OregonLive;OregonLive.com
Oregonian/OregonLive;Oricon News;Orient XXI;Orient.tm;Oriental Morning Post;Origo.hu;Orissa Post;OrissaPOST;Orlando Weekly
Oromia Broadcasting Network;Oromia TV;Ostankino;Ostankino TV;Ostanwire;Ostersunds-Posten;Ostgota Correspondenten;Ostlendingen;Ostorozhno Novosti
Ostorozhno, Novosti;OstroV;Ostsee-Zeitung;Ostthueringer Zeitung;Ostthüringer Zeitung;Otechestven Front;Ottawa Sun;Ou Mun;Ouaga FM;Oubangui Medias
Oubangui Médias;Our Today;Outlier Media;Outlook Afghanistan;Outlook Afghanistan Daily;Outlook India;Outlook Weekly;Outlook magazine;Outre-mer la 1ere
Outre-mer la 1ère;Outside Magazine;Outside Online;OwnGoal Nigeria;Oxigeno.bo;Oxu.az;Oxígeno Bolivia;Ozgur Gundem;Ozgur Politika;Ozgur Ulke;Ozodagon
P.M. News;PC FM;PC Games Hardware;PC INpact;PC Watch;PC World;PE Hub;PEP.ph;PIJ Malawi;PIK.bg;PIX 11;PIX11;PIX11 News;PJ Media;PNG Attitude;PNG Blogs
PNG FM;PNG Loop;POWER FM;PPTV HD;PPTV HD 36;PR Week;PRI's The World;PRNigeria;PSM News;PSV Inside;PTV 4;PTV News;PTV World;PTV-4;PUK Media;PUKmedia
PULS 24;PV Tech;PWInsider;PYMNTS.com;PaanLuel Wel;PaanLuel Wël;Pacific Beat;Pacific Islands Monthly;Pacific Islands Report;Pacific Media Centre
Pacific Media Watch;Pacific Scoop;Paddle Your Own Kanoo;Padomju Jaunatne;Page Six;Pahilo Post;Pahilopost;Pajamas Media;Pak Tribune;PakPassion
PakPassion.net;PakTribune;Pakistan Observer;Pakistan TV;Pakistan Television;Pakistan Television Corporation;Pakistan Times;Pakistan Today
Palestine Chronicle;Palestine Information Center;Palestine Today TV;Palestine al-Yawm;Palestine al-Youm;Palestine newspaper
Palestinian Information Center;Palladium-Item;Pan African Visions;Panama America;Panamericana TV;Panamericana Television;Panamericana Televisión
Panamá América;Panchjanya;Pandaily;Pang-Masa;Paperjam;Parabolic Arc;Parapolitika;Parapolitika FM;Parapolitika Radio;Paravision;Paris-Normandie
Parlamentni listy;ParlamentniListy.cz;Parlamentní listy;Parlamentskaya Gazeta;Parnu Postimees;Partidazo COPE;Partidazo de COPE;PassBlue
Patently Apple;Patriot Ledger;Patriot on Sunday;Patriotic Vanguard;Pattaya Mail;Paul Tan's Automotive News;Paulick Report;Paultan.org;Payam-e Ma
Payload Space;Payom.net;Peace FM;Peace FM Online;Peacefmonline;Peeping Moon;Peepingmoon;Pengpai News;Penn Capital-Star;PennLive
Pennsylvania Capital-Star;Pensions & Investments;People of Baikal;People's Army Daily;People's Choice FM;People's Democracy;People's Korea
People's Spring;People's Taliba;People's Television;People's Television Network;People's Tonight;People's World;Peregraf;Perez Hilton;PerezHilton.com
Periodico AM;Periodico Correo;Periodico Cubano;Periodico Hoy;Periodico Vanguardia;Periodismo de Barrio;Periodismo de Investigación;Periodista Digital
Periódico AM;Periódico Correo;Periódico Cubano;Periódico Hoy;Persian News Network;Persoenlich;Persönlich;PerthNow;Peru Reports;Pervy Kanal Evrazia
Pescanik;Pesti Sracok;PestiSracok;PestiSrácok;PetaPixel;Peterborough Examiner;Peterborough Telegraph;Petroleum Intelligence Weekly;Peyamner;Peykeiran
Peščanik;Phandroid;Phap Luat;Phap Luat TP HCM;Phap Luat Viet Nam;Phayul.com;Philenews;Philippine Entertainment Portal;Philippine Free Press
Philippine Graphic;Philippines Free Press;Philly.com;Philstar;Philstar.com;Phoenix New Media;Phoenix.com;Phone Arena;PhoneArena;Phoo Jad Karn
Phoronix;Photon Media;Phuchatkan;Phujatkarn;Phulchhab;Physics World;Pháp Luật;Pianeta Milan;PianetaMilan;PianetaMilan.it;Pie de Pagina;Pie de Página
Pietiek.com;Pikiran Rakyat;Pilipino Star Ngayon;Pindula News;PingWest;Pink News;Pink Sheet;Pink TV;PinkNews;Pinkvilla;Pinoy Weekly;PinoyWeekly
Pioneer Press;Pirate Wires;Pirmais Baltijas Kanals;Pistaljka;Pittsburgh Tribune-Review;Pittsburgh's Action News 4;Pištaljka;Plan V;PlanPhilly
Planet F1;Planet Football;Planet Rugby;PlanetF1;Planetrugby;Planning Resource;Platow Brief;Platts Metals Week;Play the Game;PlayStation LifeStyle
Plus Jeden Den;Plus jeden deň;Plusinfo;Plymouth Herald;Plymouth Live;PlymouthLive;Pocket-lint;Pod crto;Poder Aereo;Poder Aéreo;Poder Naval
Podrobnosti;Pohjalainen;Point Carbon;Point de Vue;Point.md;Points Guy;PokerNews;Police Broadcasting Service;Poligrafo;Polit.ru;PolitKlinika
PolitiFact;Politico Europe;Politico Pro;Politico SL;Politico.cd;Politico.eu;PoliticoPro;Politics Home;Politics.co.uk;PoliticsHome;PoliticsJOE
Politicsweb;Politika Ekspres;Politiko.al;Politiko.com.ph;Politnavigator;Polityka;Polynesie la 1ere;Polynésie la 1ère;Polígrafo;Ponte Jornalismo
Ponto Final;PopSci;PopSugar;Popbitch;Popular Information;Popular Mechanics;Popular Myanmar;Popular Politics;Popular Science;Populyarnaya Politika
Por Esto;Por Esto!;Porta a Porta;Portal Analitika;Portfolio Adviser;Portfolio.hu;Porto Canal;PortuGOAL;Portugal Goal;Portugal Resident;Pos Kota
Pos Kupang;PosTV;Poslovni dnevnik;Postoj.sk;PowNed;Power 106;Power 106 FM;Power 98.7;Power Engineering International;Power Line;Prabhat Khabar
Prachachat;Prachachat Thurakij;Prachachat Turakij;Pracheachon;Prague Morning;Prague Post;Prajavani;Pratidin Time;Pratidin Time TV;Pravda Ukrainy
Pravda Vostoka;Pravda.ru;Premier Sports;Prensa Comunitaria;Press Afrik;Press Democrat;Press Gazette;Press Progress;Press Project
Press of Atlantic City;Press-Enterprise;Press-Register;Press-Telegram;PressAfrik;PressOne;PressProgress;Presse Ocean;Presse Océan;Presse-Ocean
Presseurop;Pressian;Primera Hora;Primorske novice;Primorski dnevnik;Prishtina Insight;Private Equity International;Pro Football Focus
Pro Football Network;Pro Football Rumors;Pro Football Talk;Pro Hockey Rumors;Pro Wrestling Torch;Pro7;ProFootballTalk;ProPakistani;ProSieben
ProSiebenSat.1;ProSoccerTalk;ProSport;ProTenge;Proactive Investors;Proceso Digital;Procycling;Prodavinci;Profit by Pakistan Today;Profit.ro
Progres.Online;Project Multatuli;Project Syndicate;Pronews.gr;Propmodo;Protathlitis;Proyecto 40;Pryamyi TV;Przeglad Sportowy;Przegląd Sportowy
Pskovskaya Guberniya;Psychology Today;Public Radio International;Public Senat;Public Source;Public Sénat;Publimetro;Publishers Lunch
Publishers Weekly;Pucara Defensa;Pucará Defensa;Pulikalin Kural;Puls 4;Puls4;Pulse Ghana;Pulse Kenya;Pulse Live Kenya;Pulse News Korea;Pulse Nigeria
Pulse Today;Pulse by Maeil Business;Pulse magazine;Pulse.com.gh;Pulse.ng;Pulso de San Luis;Pune Mirror;Punjab Kesari;Puratchi Thalaivi Namadhu Amma
Pure Xbox;Puremedias;Puremédias;Purepeople;Pusan Ilbo;Push Square;Puthinam;Puthiya Thalaimurai;Puthiya Thalaimurai TV;Pyongyang Broadcasting Station
Pyongyang Radio;Pyongyang Sinmun;Pyongyang Times;Pärnu Postimees;Q Costa Rica;Q13 Fox;Q2 News;QCostaRica;QQ.com;Qalampir;Qalampir.uz;Qaran News
Qatar Tribune;Qiushi journal;Qiushi magazine;Quan Doi Nhan Dan;Quan Doi Nhan Dan newspaper;Quan Lam Bao;Quartz Africa;Que Pasa;Quillette
Quinto Elemento;Quinto Elemento Lab;QuintoElab;Quotidiano Nazionale;Quotidiano di Puglia;Quwa Defence;Quân đội Nhân dân;Qué Pasa;R-Sport;RAC 1;RAC-1
RAC1;RAGA TV;RAI Uno;RCI Guadeloupe;RCI Martinique;RCN TV;RCN Television;RCN Televisión;RCR 750;RCTV Internacional;RFI Hausa;RFM Senegal
RFO Polynesie;RFO Reunion;RFO Tahiti;RIAS Berlin;RISE Moldova;RKB Mainichi;RMC Info;RMC Infos;RMN Networks;RNW Media;RPN 9;RPN-9
RTE Raidio na Gaeltachta;RTG Conakry;RTG1;RTL 102.5;RTL Belgium;RTL Croatia;RTL Danas;RTL Hrvatska;RTL Hungary;RTL Klub;RTL Luxembourg
RTL Radio Luxembourg;RTL TVI;RTL Today;RTL-TVi;RTP Acores;RTP Africa;RTP Açores;RTP Madeira;RTP África;RTV 21;RTV BN;RTV Noord;RTV Pink;RTV Rijnmond
RTV Vojvodina;RTV21;Ra'i al-Yawm;Raadio Kuku;Raajje MV;Raajje TV;Raajje.mv;RaajjeTV;Rabble.ca;Rabochaya Tribuna;Rabotnichesko Delo;RaceFans
Racing Post;Racing and Sports;RacingNews365;Radar Online;Radar.rs;RadarOnline;Radianska Ukraina;Radio 1 Tahiti;Radio 10 Magic FM;Radio 103FM;Radio 24
Radio 24syv;Radio 5 Live;Radio 68H;Radio Afghanistan;Radio Andalus;Radio Anfani;Radio Antsiva;Radio Apintie;Radio Azadi;Radio Baghdad;Radio Bakhita
Radio Baltkom;Radio Bandeirantes;Radio Bangladesh;Radio Bar-Kulan;Radio Begum;Radio Beijing;Radio Belgrade;Radio Biafra;Radio Bombolom;Radio Bonesha
Radio Buganda;Radio CBN;Radio Cairo;Radio Caracas Radio;Radio Caracas Television;Radio Caracas Televisión;Radio Caraibes;Radio Caraibes FM
Radio Caraibes International;Radio Caraïbes;Radio Cardinal;Radio Ceylon;Radio Chaine 3;Radio Classique;Radio Comores;Radio Comoros;Radio Cooperativa
Radio Courtoisie;Radio Dalsan;Radio Damascus;Radio Deejay;Radio Dukagjini;Radio Ecclesia;Radio Eclesia;Radio Eldorado;Radio Elshinta;Radio Era
Radio Erbol;Radio Espace;Radio Ethiopia;Radio Euskadi;Radio Expres;Radio Fahazavana;Radio Fides;Radio Fiji;Radio France Internationale Hausa
Radio Free Afghanistan;Radio Free Lebanon FM;Radio Freedom;Radio Futurs Medias;Radio Fórmula;Radio Galega;Radio Gambia;Radio Garowe;Radio Gaucha
Radio Ginen;Radio Gold;Radio HRN;Radio Hanoi;Radio Happy Isles;Radio Hargeisa;Radio Hargeysa;Radio HornAfrik;Radio Imruz;Radio Index;Radio Isanganiro
Radio Itatiaia;Radio J;Radio Jordan;Radio KBR;Radio Kabul;Radio Kantipur;Radio Kawsachun Coca;Radio Killid;Radio Kol Chai;Radio Korea International
Radio Kulmiye;Radio La Red;Radio Lengo Songo;Radio Live;Radio Luxembourg;Radio Mambi;Radio Mambí;Radio Marca;Radio Maria;Radio Maryja;Radio Mayak
Radio Mediterranee Internationale;Radio Mille Collines;Radio Mindanao Network;Radio Mir;Radio Miraya;Radio Mirchi;Radio Mitre;Radio Mocambique
Radio Mojahed;Radio Moldova;Radio Monte Carlo;Radio Monte Carlo Doualiya;Radio Monte-Carlo;Radio Mozambique;Radio N'Djamena
Radio Nacional da Guine-Bissau;Radio Nacional de Angola;Radio Nationale Malagasy;Radio Nationale Malgache;Radio Ndjamena;Radio Nederland;Radio Nepal
Radio Netherlands;Radio Netherlands Worldwide;Radio Omdurman;Radio Patria Nueva;Radio Peking;Radio Phnom Penh;Radio Prague;Radio Prague International
Radio Pyongyang;Radio Radicale;Radio Rangoon;Radio Rebelde;Radio Reloj;Radio Renaissance;Radio Renascenca;Radio Risaala;Radio Riyadh;Radio Romania
Radio Romania Actualitati;Radio România Actualităţi;Radio Rozana;Radio Sagarmatha;Radio Sarandi;Radio Sarandí;Radio Shariat;Radio Signal FM
Radio Simba;Radio Sri Lanka;Radio Suara Surabaya;Radio Sweden;Radio Tahiti;Radio Taiwan;Radio Taiwan International;Radio Tanzania
Radio Tanzania Dar es Salaam;Radio Tefana;Radio Television Caraibes;Radio Television Guineenne;Radio Television of Vojvodina
Radio Televizaun Timor-Leste;Radio Televizioni Shqiptar;Radio Thailand;Radio Times;Radio Timor-Leste;Radio Tirana;Radio Todelar;Radio Tonga
Radio Tupi;Radio Uganda;Radio Ulaanbaatar;Radio Universidad de Chile;Radio Vanuatu;Radio Venceremos;Radio Veritas;Radio Vision 2000
Radio Voice of Khorasan;Radio Vorgan;Radio Walf;Radio YSKL;Radio Zambia;Radio Zenith;Radio al-Andalus;Radio al-Balad;Radio al-Mirbad;Radio al-Nour
Radio des Mille Collines;Radio-Television Libre des Mille Collines;Radio1.pf;Radio24;Radio24syv;RadioLIVE;Radiobras;Radiobrás
Radiodiffusion Nationale Tchadienne;Radiosarajevo.ba;Radyanska Ukraina;Radyo 5;Radyo Pilipinas;Radyo Singko;Radyo Veritas;Radyo ng Bayan;Radyo5
Rahesabz;Rahva Haal;Rahva Hääl;Rai 1;Rai 2;Rai 3;Rai Al Youm;Rai News 24;Rai Radio 1;Rai Report;Rai Sport;Rai al-Yaum;Rai al-Youm;RaiDue;RaiNews24
RaiTre;RaiUno;Raia Mwema;Raialyoum;Raichali;Raidio na Gaeltachta;Raidió na Gaeltachta;Raja News;Raja Petra Kamarudin's Malaysia Today;Rajanews
Rajasthan Patrika;Raksmey Kampuchea;Rakyat Merdeka;Rakyat Merdeka Online;Ramogi FM;Ran.de;Rand Daily Mail;Rangoon Radio;Ransquawk;Rapid City Journal
Raqqa Is Being Slaughtered Silently;Raseef 22;Raseef22;Rashtriya Sahara;Raskrikavanje;Raskrinkavanje;Rasmei Kampuchea;Rasmey Kampuchea;Rassd Network
Rassd News Network;Ratopati;Raw Story;RawStory;Ray Power;Ray Power FM;Raya FM;Razon Publica;Razones de Cuba;Razón Pública;Raíchali;Reader's Digest
Reading Chronicle;Reading Eagle;Reaksmei Kampuchea;Real America's Voice;Real Deal;RealGM;Realnews;Realnoe Vremya;Realnoye Vremya;Realny Azerbaijan
Rebel Media;Rebel News;Recharge News;RechargeNews;Record Nepal;Red ATB;Red Erbol;Red FM;Red PAT;Red Patria Nueva;Red Uno;Red Uno de Bolivia;RedGol
RedState;Rede Bandeirantes;Rede Globo;Rede Manchete;Rede TV;Rede TV!;RedeTV;RedeTV!;Rediff On The Net;Rediff.com;Reference News;Refinery29
Reformatorisch Dagblad;Regio7;Region Canberra;Region Riotact;Register-Guard;Regió7;ReliefWeb;Religion Unplugged;Rema FM;Renascenca;Renascença
Renew Economy;RenewEconomy;Report Mainz;Report24;Reporte Indigo;Reporte de la Economia;Reporte Índigo;Reporter Brasil;Reporter Live;Reporter TV
Reporter.al;Reporter.lu;Reporteri.net;Reporteros de Investigacion;Reporteros de Investigación;Reporterre;Reporters United;Reporters' Collective
Repost.uz;Repretel;Republic Bharat;Republic World;Republic of Iraq Radio;Republic of Sudan Radio;Republic.ru;Republica.gt;Republican News
Republican-American;Republikein;Repórter Brasil;República.gt;Res Publica;Reseau de l'Information;ResetEra;Reshet 13;Reshet Bet;Reshet TV
Resident Advisor;Responsible Statecraft;Respublika Armenia;Respublika Armeniya;Respublika Tatarstan;Rest Is Politics;Resto del Carlino;Retail Dive
Retail Week;Rete 4;Rete4;Retequattro;Reunion la 1ere;Reuters Breakingviews;RevSportz;Revista 22;Revista Cambio;Revista Caras;Revista Factum
Revista Forum;Revista Fórum;Revista Hoy;Revista Noticias;Revista Oeste;Revista Semana;Revista Vanguardia;Reykjavik Grapevine;Rezo Nodwes;Rezo Nòdwès
RezoNodwes;Rhein-Neckar-Zeitung;Rhein-Zeitung;Rheinischer Merkur;Rheinpfalz;Riau Pos;Rice Media;Ricochet Media;Riddle Russia;Rigas Balss
Right Side Broadcasting Network;Rilindja;Rilindja Demokratike;Rimjin-gang;Rimjingang;Rio Negro daily;Ripples Nigeria;Rise Project;Rising Kashmir
Rising Nepal;Risingbd;Risk magazine;Risk.net;Risky Biz News;Risky Business;Risky Business podcast;Rivard Report;Riverside Press-Enterprise
Riviera Maritime Media;Riyadh radio;Rizospastis;Road & Track;Road to VR;Road.cc;Roar Media;Roar.lk;Robb Report;Rochester Democrat & Chronicle
Rochester Democrat and Chronicle;Rock Paper Shotgun;Rock, Paper, Shotgun;Rocket News 24;RocketNews24;Rocky Mountain News;Roda Viva;Rodnaya Gazeta
Rodong Chongnyon;Roem.ru;Rogers Sportsnet;Rohingya Blogger;Rohingya Vision;Roj News;Roj TV;RojNews;Rojava Information Center;Rokna News
Romania Insider;Romania Mare;Romania-Insider;Romania-Insider.com;Romaniai Magyar Szo;Romenesko;Romerikes Blad;România Mare;Rooz Online;Roozonline
Rorate Caeli;Rosa al-Youssef;Rosario 3;Rosario3;Rose al-Youssef;Rose al-Yusuf;Rose el-Youssef;Rotana Khalijia;Rothenberg Political Report
Rotten Tomatoes;Rotterdams Dagblad;Rousing the Kop;Rouydad 24;Rouydad24;Roys Report;Roz al-Yusuf;Rozana FM;Rozana Radio;Roznama Ausaf;Roznama Express
Roznama Rashtriya Sahara;Roznama Ummat;Ruck.co.uk;Rude Pravo;Rudé právo;Rue 89;Rue89;Rue89 Lyon;Rue89 Strasbourg;Rue89Strasbourg;Rugby League Live
Rugby Paper;Rugby World;Rugby365;RugbyPass;Rugbyrama;Ruhr Nachrichten;Rukhshana;Rukhshana Media;Rundfunk Berlin-Brandenburg;Runner's World
Running Commentary;Rupavahini;Rushlane;Rushyashya;Russia Beyond;Russia Beyond the Headlines;Russian Newsweek;Russian Reporter;Russkaya Mysl
Russkii Telegraf;Russkiy Reporter;Russky Newsweek;Russky Reporter;Russky Telegraf;Ruydad24;Ruzi Nav;Rwanda Broadcasting Agency;Rwanda TV
Rádio Bandeirantes;Rádio CBN;Rádio Ecclésia;Rádio Eldorado;Rádio Expres;Rádio Gaúcha;Rádio Itatiaia;Rádio Moçambique;Rádio Nacional de Angola
Rádio Renascença;Réalités;Réunion la 1ère;Rīgas Balss;SABC SAfm;SABC's SAfm;SB Nation;SB. Belarus Segodnya;SBM Online;SBS funE;SBS6;SBT News
SC Magazine;SC Media;SCBC TV;SCI99;SDK.mk;SDNA.gr;SDP Noticias;SEA Globe;SEC Network;SET News;SET-TV;SF DRS;SF Standard;SF Weekly;SIBC News
SIN Noticias;SITE Intelligence;SL Ohtuleht;SM-Segodnya;SMM Information;SMNI News;SPOTV News;SPOX.com;SSC Sports;STIRIPESURSE.RO;STV Haber
STV Noticias;SVT News;SVT Nyheter;Saarbrucker Zeitung;Saarbruecker Zeitung;Saarbrücker Zeitung;Saarlaendischer Rundfunk;Saarländischer Rundfunk
Sabah al-Kheir;Sabato's Crystal Ball;Sabereen;Sabereen News;Saberin News;Sabq.org;SabrangIndia;Sabreen News;Sacer Infos;Sacer-infos
Sachsische Zeitung;Sada Elbalad;Sada al-Balad;Sada el-Balad;Sadoi Mardum;Saechsische Zeitung;Safety4Sea;Sagarmatha Radio;Saham News;Sahamnews
Sahamnews.org;Sahara Focus;Sahara Samay;Saheeh Masr;Sahel Dimanche;Sai Gon Giai Phong;Sai Gon Liberation;Saigon Giai Phong;Saigon Times
Saigon Times Daily;Saigoneer;Saint Paul Pioneer Press;Sakartvelos Respublika;Salaam Watandar;Salidarnasc;Salidarnasts;SalmonBusiness;SaltWire
Salud con Lupa;Sama Dubai;Samanyolu;Samanyolu Haber;Samanyolu TV;Sambad English;Sambok Khmum;Samhallsnytt;Samhällsnytt;Samidoun
Samleng Yuvachon Khmer;Samoa Times;Samyukta Karnataka;San Antonio Report;San Francisco Examiner;San Francisco Standard;San Juan Star;San Marino Oggi
San Marino RTV;Sana'a Center;Sandhaanu;Sangai Express;Sangbad Pratidin;Sankathi;Sankt-Peterburgskiye Vedomosti;Sanlian Life Weekly;Sanlian Lifeweek
Sanlih E-TV;Sanlih E-Television;Sanook.com;Sansad TV;Santa Cruz Sentinel;Santa Fe New Mexican;Santa Fe Reporter;Santa Rosa Press Democrat;Santiment
Sara Bangla;Sarabangla;Sarandi 690;Sarawak Report;Sarnavesht;Sasa Post;Sasapost;Saskatoon StarPhoenix;Sat 1;Sat.1;Satakunnan Kansa;Saturday Paper
Saturday Star;Satya Hindi;Saudi Arabian television;Saudi TV;Saudi TV Channel 1;Saudi radio;Savane FM;Save the Royal Navy;Savon Sanomat
Savunmasanayist;Sawaleif;Sawt al-Arab;Sawt al-Asima;Sawt al-Haq wal-Hurriya;Sawt al-Kuwait;Sawt al-Shaab;Sawt al-Umma;Sawt al-Ummah;Saxafi Media
Says.com;Sazandegi;Sbeiy.com;Scalawag;Schneier on Security;Schools Week;Schwabische Zeitung;Schwaebische Zeitung;Schweiz am Sonntag
Schweiz am Wochenende;Schweizer Fernsehen;Schweizer Radio DRS;Schweriner Volkszeitung;Schwäbische Zeitung;SciAm;Science News;ScienceAlert
ScienceDaily;Sciences et Avenir;Scientific American;Scinteia;Scinteia Tineretului;Scoop FM;Scoop Independent News;Scoop Media;Scoop.co.nz;ScoopWhoop
Scotland on Sunday;Screen Daily;Screen India;Screen International;Screen Rant;ScreenDaily;ScreenRant;Scânteia;Scînteia;Scînteia Tineretului
Sdpnoticias;Se og Hor;Se og Hør;SeafoodSource;Searchlight New Mexico;Seatrade;Seatrade Maritime;Seatrade Maritime News;Seattle P-I;Seattle PI
Seattle Post-Intelligencer;Secolo d'Italia;SecurityWeek;Sedaiemardom;Sedaye Mardom;Sedem Dni Sport;See Hua;See Hua Daily News;Seeking Truth
Seeking Truth magazine;Segye Ilbo;Segye Times;Seikyo Shimbun;Selskaya Zhizn;Semana magazine;Semanario Angolense;Semanario Universidad;Semanario Voz
Semanario Zeta;Semanário Angolense;SemiAnalysis;SemiWiki;Sempre Inter;Sempre Milan;SempreInter;SempreMilan;Sender Freies Berlin;Sendika.org;SenePlus
Senegalese television RTS;Senenews;Sentinel Assam;Seoul Broadcasting System;Seoul Economic Daily;Seputar Indonesia;Serambi Indonesia;Serbestiyet
Serious About Rugby League;Servus TV;ServusTV;Setanta Sports;Setenta e Quatro;Seven Network;Seventh Eye;Sever.Realii;Severny Kavkaz;Sexto Poder
Seychelles Broadcasting Corporation;Shaanxi Daily;Shabait.com;Shade Room;Shakthi FM;Sham FM;Shanghai Daily;Shanghai Media Group
Shanghai Metals Market;Shanghai Star;Shanghai TV;Shanti Dut;Shariat Radio;Shariat Weekly;Sharqiya TV;Sheffield Star;Sheger FM;Shems FM;Shenzhen Daily
Shenzhen Special Zone Daily;Shephard Media;ShiftDelete;ShiftDelete.Net;Shijie Ribao;Shimbun Akahata;Shin Donga;Shin Min;Shin Min Daily News
Shinano Mainichi;Shinano Mainichi Shimbun;Shinbun Akahata;Shindonga;Ship & Bunker;Ship and Bunker;ShippingWatch;Shizuoka Shimbun;Shonen Jump
Shqiptarja;Shqiptarja.com;Shuddhashar;Shukan Asahi;Shukan Diamond;Shukan Gendai;Shukan Josei;Shukan Josei Prime;Shukan Kinyobi;Shukan Shincho
Shukan Shincho magazine;Shukan Toyo Keizai;Shwe FM;Shwe Phee Myay;Siam Rath;Siam Sport;Siamo la Roma;Siamsport;Siasat PK;Siasat-e Rooz;Siasat.pk
Sibir Realii;Sibir.Realii;Sierra Express Media;Sierra Leone Broadcasting Corporation;Sierra Leone Broadcasting Service;Sierra Leone Telegraph
Sierra Loaded;Sierraloaded;Sight & Sound;Sight and Sound;Siglo 21;Siglo Veintiuno;Sigmalive;Signal FM;Silere Non Possum;Silicon Republic;Siliconera
Silski Visti;Silumina;Sima-ye Azadi;Simaye Azadi;Simerini;Simply Wall St;Sin Embargo;SinEmbargo;SinEmbargo MX;Sina Weibo;Sinar Harapan;Sindonews
Sindonga;Singapore Broadcasting Corporation;Sinocism;Siol.net;Sioux Falls Argus Leader;Sirasa FM;Sirasa TV;Sirius XM;SiriusXM;Sisa In;SisaIN
Sistema Brasileiro de Televisao;Site Intelligence Group;Siyasat-e Rooz;Skanska Dagbladet;Skwawkbox;Sky & Telescope;Sky Germany;Sky Sport Deutschland
Sky Sport Germany;Sky Sport NZ;Sky Sport New Zealand;Sky90;Skånska Dagbladet;Slashfilm;Slate.fr;Slipped Disc;Slobodna Bosna;Slon.ru;Slough Observer
Slovak Radio;Slovak Spectator;Slovenska republika;Slovenske novice;Slovensky rozhlas;Slovenská republika;Slovenský rozhlas;Slovo Kyrgyzstana
Slugger O'Toole;Smalandsposten;Small Caps;Smart Eagles;SmartCompany;Smash Hits;Smoking Gun;Smålandsposten;Snack Syrian;Snoop.ro;Snopes.com;So Foot
SoFoot;Soap Opera Digest;Sobesednik;Sobh-e Emrooz;Sobh-e Emruz;Sobh-e Sadegh;Sobh-e Sadeq;Soccer America;Soccer Digest;Soccer Digest Web;Soccer King
Soccer Laduma;Soccernet;Soccernet Nigeria;Soccernet.ng;Soccernews.nl;Soccernews.ru;Socialist Worker;Sofia Echo;Sofia Globe;Soir Info;Sokol.media
Sol Haber;SolaceBase;Solomon Islands Broadcasting Corporation;Solomons Toktok;Soloviev Live;Solovyov Live;Somali Cable;Somali Cable TV
Somali Guardian;Somali Memo;Somali National Television;SomaliMemo;Somaliland Chronicle;Somaliland Sun;Somaliland Tribune;Sombok Khmum;Somerset Live
SomersetLive;Somtribune;Sonshine Media Network International;Sony Six;Sony Sports;SooToday;Sosialurin;Sot al-Asima;Sotsialisticheskaya Industriya
Sound of Hope;Sound of Hope Radio;Source NM;South 24;South African;South Asia Terrorism Portal;South Dakota Searchlight;South First;South Front
South London Press;South Sudan Broadcasting Corporation;South Sudan News Agency;South Sudan TV;South Sudan Television;South Wales Argus
South Wales Echo;South West Africa Broadcasting Corporation;South24;South24 Center;SouthFront;Southampton Echo;Southeast Asia Globe;Southend Echo
Southern Cameroons Broadcasting Corporation;Southern Daily;Southern Daily Echo;Southern People Weekly;Southern Window;Southport Visiter;SovEcon
Sovershenno Sekretno;Sovet Uzbekistoni;Sovetskaya Belorussia;Sovetskaya Belorussiya;Sovetskaya Estonia;Sovetskaya Estoniya;Sovetskaya Kirgizia
Sovetskaya Kultura;Sovetskaya Latvia;Sovetskaya Litva;Sovetskaya Moldavia;Sovetskaya Molodezh;Sovetskaya Rossia;Sovetskaya Rossiya;Soviet Television
Sovietskaya Kirgizia;Sovietskaya Moldavia;Sovietskaya Rossiya;Sowt al-Asima;Soy502;SoyMotor;SoyaCincau;Soymotor.com;SpaceWatch Global
SpaceWatch.Global;Spaceflight Now;Speak Out HK;Spectrum News NY1;Speedweek;Speedweek.com;Spin.ph;SporTV;SporTV News;Sport 1;Sport 24;Sport FM
Sport Klub;Sport-FM;Sport.pl;Sport.ua;Sport1;Sport1 Israel;Sport24;Sport24.gr;SportBusiness;SportDay;Sport Witness;SportSport.ba;Sportando;Sportbible;Sportbuzzer
Sportcal;Sportico;Sportime;Sporting Life;Sporting News;Sportitalia;Sportklub;Sportowe Fakty;Sports Business Journal;Sports Chosun;Sports Donga
Sports Kyunghyang;Sports Seoul;Sports.fr;Sports.ru;SportsJOE;SportsJOE.ie;SportsPro;Sportscar365;Sportskeeda;Sportsnet;Sportsnet 590 The Fan
Sportstar;Spot.uz;Spotboye;Spotboye.com;Spotlight PA;Springfield Republican;Spurs Web;Sralanh Khmer;Sri Lanka Broadcasting Corporation
Sri Lanka Rupavahini Corporation;Srpskainfo;Srpski telegraf;Srugim News;Srugim.co.il;St. Catharines Standard;St. Galler Tagblatt;St. John's Telegram
St. Paul Pioneer Press;Stamford Advocate;Stan Sport;Stand News;StandNews;Standard-Examiner;Standard.me;Star Ananda;Star Gazete;Star Majha
Star Observer;Star Sports;Star-Phoenix;StarPhoenix;Starcom Network;Starr FM;StarrFM;Startitup;Startmag;StateScoop;Staten Island Advance;Status Coup
Stavanger Aftenblad;Stears Business;Stereogum;Sterk TV;Stiri.md;Stiripesurse;StockTwits;Stockhead;Stockport Express;Stockton Record;Stod 2
Stoke Sentinel;Stoke-on-Trent Live;StokeonTrentLive;StopBlaBlaCam;StopFake;StopFake.org;Storm Media;Storm Media Group;Storm.mg;Strat News Global
StratNews Global;StratNewsGlobal;Stratechery;StreetInsider;StreetInsider.com;StreetPress;Studio 7;Studio 99;Studio B;Studio Ijambo;Studio Kalangou
Studio Monitor;Studio Yafa;Stuttgarter Nachrichten;Stêrk TV;Stöð 2;Suara Karya;Suara Keadilan;Suara Merdeka;Suara Papua;Suara Pembaruan
Suara Surabaya;Suara Timor Lorosae;Suara Timor Timur;Suara.com;Sublime China Information;Successful Farming;Sud FM;Sud Radio;Sudan TV
Sudan War Monitor;Sudar Oli;Sudbury Star;Sudkurier;Sudpresse;Sudwest Presse;Suedkurier;Suedostschweiz;Suedwest Presse;Suedwestfunk;Suedwestrundfunk
Sun Daily;Sun News;Sun News Network;SunDaily;Sunday Age;Sunday Correspondent;Sunday Guardian;Sunday Herald;Sunday Island;Sunday Leader;Sunday Life
Sunday Mainichi;Sunday Nation;Sunday People;Sunday Sport;Sunday Vanguard;Sunderland Echo;Sundsvalls Tidning;Suomen Kuvalehti
Suomen Sosialidemokraatti;Suomenmaa;SupChina;Super Express;Super One;Super Radio Tupi;Super Radyo DZBB;Super Rádio Tupi;SuperSport;SuperSport.com
Superdeporte;Superstacja;Supply Chain Dive;Sur in English;Surrey Advertiser;Surrey Live;SurreyLive;Sussex Express;Sussex Live;SussexLive;Suwayda 24
Suwayda24;SvPressa;Svalbardposten;Svensk Damtidning;SvenskaFans;Svoboda Slova;Svobodnaya Gruzia;Svobodnaya Gruziya;Svobodnaya Pressa;Svobodne Slovo
Svobodné slovo;Swarajya;Swarajya magazine;Swarajyamag;Swarnavahini;Swazi Bridge;Swazi Media Commentary;Swazi Observer;Swazi TV;SweClockers;Sweida 24
Sweida24;SwimSwam;Swindon Advertiser;Swiss television SF;Sydney Daily Telegraph;Sydney radio 2GB;Sydney's Daily Telegraph;Synced Review;Syracuse.com
Syri TV;Syri.net;SyriacPress;Syrian Arab Republic Radio;Syrian Observer;Syrian Satellite Channel;Syrian TV;Szabad Europa;Szabad Európa;Szabadsag
Szabadság;Szeretlek Magyarorszag;Szeretlek Magyarország;Sztandar Mlodych;Sztandar Młodych;Sài Gòn Giải Phóng;Sächsische Zeitung;Südkurier
Südostschweiz;Südwest Presse;Südwestfunk;Südwestrundfunk;T-Online;T-invariant;TBC1;TBS News Dig;TBS eFM;TC Televisión;TDM Macau;TG La7;TG2;TG3;TG4
TGRT Haber;TGcom24;THV11;TMJ4;TMJ4 News;TN23;TN5;TNN 16;TNN Pakistan;TNN Thailand;TNN World;TNN24;TNT Sports;TNT Sports Chile;TODAYonline;TR Emeritus
TRK Ukraina;TRT 6;TRT Arabi;TRT Kurdi;TRT Spor;TSN 1050;TSN.ua;TTG Media;TU.no;TUDN Mexico;TV 2 Norway;TV 24 Vesti;TV Brasil;TV Center;TV Centre
TV Chosun;TV Derana;TV JOJ;TV Manchete;TV Markiza;TV Markíza;TV Pink;TV Pirveli;TV Republika;TV Tokyo;TV Tokyo BIZ;TV Trwam;TV Tsentr;TV100;TV2 Lorry
TV2 Norge;TV2 Ostjylland;TV2 Østjylland;TV2000;TV3 Catalonia;TV3 Ireland;TV3 Latvia;TV3 Lithuania;TV3 Malaysia;TV3.lt;TV4 News;TV4 Nyheterna;TV5 Riga
TV9 Bangla;TV9 Bharatvarsh;TV9 Gujarati;TV9 Hyderabad;TV9 Kannada;TV9 Marathi;TV9 Telugu;TVI 24;TVI24;TVJ News;TVM Mozambique;TVM News Malta
TVN Chile;TVN Noticias;TVN Panama;TVN-2;TVN24 Biznes;TVNewser;TVOntario;TVP Info;TVR1;TVV Network;TX Network;TZ Munich;Ta Kung Pao;Tabasco Hoy
Tabloid Jubi;Tahrir newspaper;Taifa Leo;Taiga.info;Taimi 'o Tonga;Taimi o Tonga;Taiwan FactCheck Center;Taiwan Insight;Taiwan News;Taiwan Plus
Taiwan Television;Taiwan Today;TaiwanPlus;TaiwanPlus News;Takungpao;Talamua Media;Talamua Online;Talking Points Memo;Tallahassee Democrat;Talouselama
Talouselämä;Taloussanomat;Tamil Guardian;Tamil Murasu;Tamil Nation;Tamil Nesan;TamilWin;Tanasuh TV;Tanker Trackers;Tanzania Broadcasting Corporation
Tap Chi Cong San;Target 12;Tarun Bharat;Tashkentskaya Pravda;Tayga.info;Tchad Actuel;Tchadactuel;Te Ao Maori News;Te Uekera;Team-BHP;Tech Advisor
Tech in Asia;Tech.eu;TechAdvisor;TechCabal;TechCentral;TechInAsia;TechNews.tw;TechNode;TechPowerUp;Technology Review;Techpoint;Techpoint Africa
Tecmundo;Tecnologia & Defesa;Tecnologia e Defesa;Teen Vogue;Teesside Gazette;TeessideLive;Tejarat News;Tejaratnews;Tek.no;Tekniikka & Talous
Tekniikka ja Talous;Teknisk Ukeblad;Tela Non;Tela Nón;Telangana Today;Tele Congo;Tele Ginen;Tele Haiti;Tele Liban;Tele Rebelde;Tele Renaissance
Tele Sahel;Tele Tchad;Tele-Liban;Tele-Tchad;Tele1;Tele13 Radio;TeleCuracao;TeleGeography;TeleOnce;TeleRadio-Moldova;TeleRadyo;TeleZueri;TeleZüri
Teleantillas;Teleantioquia;Telecoms.com;Telecorporacion Salvadorena;Telecorporación Salvadoreña;Telecuraçao;Teledifusao de Macau;Teledifusão de Macau
Teledoce;Teledoce Uruguay;Telefe Noticias;Telefuturo;Telegraf.rs;Telegrafi;Telegram & Gazette;Telegram.hr;Telegraph & Argus;Telekritika;Telekrytyka
Telelombardia;Telenoticias;Telepolis;Telerama;Teletrece;Televisa Deportes;Televisao da Guine-Bissau;Televisao de Mocambique
Televisi Republik Indonesia;Televisio de Catalunya;Television Blong Vanuatu;Television Corporation of Singapore;Television Espanola
Television Jamaica;Television Maldives;Television Nacional de Chile;Television Suisse Romande;Televisión Española;Televisión Nacional de Chile
Televisión de Galicia;Televisão de Moçambique;Telewizja Republika;Telewizja Trwam;Telquel Arabi;Telugu360;Temasek Review;Temasek Review Emeritus
Temirov Live;Temoignage chretien;Temoignages;Tempo Semanal;Tempo.co;Ten Asia;Ten Sports;TenAsia;Tencent Finance;Tencent News;Tencent Sports
Tencent Technology;Tennessee Lookout;Tennis Channel;Tennis World USA;Tennis.com;Tennis365;Terca Livre;Tercuman;Tercüman;Terra Angolana;Tert.am
Terça Livre;TesfaNews;Teslamag;Teslarati;Texas Lawbook;Texas Monthly;Texas Observer;Texas Standard;Textilwirtschaft;Texty.org.ua;TgLa7;Thai Channel 3
Thai Enquirer;Thai Lawyers for Human Rights;Than Lwin Khet;Than Lwin Times;Than Settakij;Than Setthakij;Thanlwin Times;Thansettakij;Thanthi TV
Thao 247;The961;TheFirstNews;TheGamer;TheMarker;TheNEWS;ThePressProject;TheSouthAfrican.com;TheTOC;TheWill;Thepaper.cn;Thethao247;Thinakaran
Thinakkural;Think Progress;ThinkAdvisor;ThinkProgress;This Is Anfield;This is Beirut;Thjodviljinn;Thmey Thmey;Thmey Thmey News;ThmeyThmey;Thoibao.de
Threatpost;Three News;ThreeNews;Thueringer Allgemeine;Thughlak;Thuringer Allgemeine;Thurrott;Thurrott.com;Thüringer Allgemeine;Tibet Daily
Tibet Express;Tibet Post;Tibet Times;Tibet.net;Tibetan Review;Tichys Einblick;Tico Times;Tiedonantaja;Tiempo Argentino;Tiempo de Hoy;Tiger Beat
Tigo Sports;Tigo Sports Paraguay;Tigray Media House;Tikhookeanskaya Zvezda;Time Out;Time Out London;Times of Tonga;Timpul de dimineata
Tineretul Liber;TipRanks;Tipsbladet;Tiroler Tageszeitung;Tirto.id;Tishreen;Titan Sports;Titan Weekly;Titan Zhoubao;Tiyu Zhoubao;To Ethnos
To Manifesto;To Pontiki;Today FM;Today in Seychelles;Today.it;Toffee Web;ToffeeWeb;Togo Presse;Togo-Presse;Togocouleurs;Tokyo Broadcasting System
Tokyo Chunichi Sports;Tokyo Investigative Newsroom Tansa;Tokyo MX;Tokyo Reporter;Tokyo Sports;Tokyo Sports newspaper;TokyoReporter;Toledo Blade
Tom's Guide;Tonga Chronicle;Tongil Sinbo;Top Mercato;Topky.sk;Topmercato;Topwar.ru;TorinoGranata;TorrentFreak;Tortoise Media;Total Film;Total Telecom
Towleroad;Townsville Bulletin;Toyo Keizai;Toyo Keizai Online;Trade Arabia;TradeArabia;Trak.in;Trans TV;Trans7;TransTV;Transcurrents;Transfer Tavern
Transfermarkt;Transfermarkt.com;Transtelex;Transvaler;Travel + Leisure;Travel Weekly;Trece TV;Trend.sk;TrendForce;TrendForce Insights
Trends-Tendances;Trentonian;TribLive;Tribal Football;Tribal News Network;Tribuna da Imprensa;Tribuna de Macau;Tribuna do Norte;Tribuna.com
Tribune of Nassau;Tribune-Review;Tribune242;Trierischer Volksfreund;Trinity Broadcasting Network;Tripfoumi;Tripfoumi Enfo;Triple J;Triple M
True North Centre;Trusted Reviews;Trustnet;Truth About Cars;Truthdig;Truthout;Trybuna Ludu;Tsargrad;Tsargrad TV;Tsargrad.TV;Tucson Citizen;Tuko.co.ke
Tunis 7;Tunis Hebdo;Tuniscope;Tunisia 7;Tunisia Live;Tunisialive;Tunisian Television;Tunisie Focus;Turkish Daily News;Turkish Football
Turkish-Football;Turkiye Gazetesi;Turkmenskaya Iskra;Turn to 10;Tutto Atalanta;Tutto Juve;Tutto Napoli;TuttoAtalanta;TuttoJuve;TuttoNapoli
Twisted Voxel;Two Circles;Two Majors;TwoCircles;TwoCircles.net;TyC;TyC Sports;TyCSports;Tygodnik Powszechny;Tygodnik Solidarnosc;Tygodnik Solidarność
Type Investigations;Téla Nón;Télé Congo;Télé Haïti;Télé Liban;Télé Renaissance;Télé Sahel;Télérama;Télévision Suisse Romande;Témoignage chrétien
Témoignages;Türkiye Gazetesi;Türkiye newspaper;Tạp chí Cộng sản;U.Today;UA Wire;UA:Pershyi;UK Press Gazette;UK Tech News;UMD Media;UN Dispatch
UNOCI FM;UNTV News;UT-1;UTV Ghana;UTV Iraq;Ubitennis;Uchitelskaya Gazeta;Udayavani;Uebermedien;Uj Szo;Ujyaalo Online;Ujyaalo Radio;Ukhozi FM
UkrAgroConsult;Ukraina 24;Ukraina Moloda;Ukraina TV;Ukraine 24;Ukraine Crisis Media Center;Ukrainian Week;Ukrainsky Tyzhden;Ukrayinskyi Tyzhden
Ultra Palestine;Ultra Sawt;Ulusal Kanal;Umar Media;Umhlobo Wenene FM;Umm al-Qura;Umuvugizi;UneTV;Unicanal;Unification Media Group;United We Stand
Universal Hub;Universal Somali TV;Universe Today;Universul.net;Univision 23;Univision Deportes;Uno mas Uno;Unomasuno;Unseen Japan;Up Media;UpMedia
UploadVR;Uppdrag granskning;Upsala Nya Tidning;Upworthy;Uralskaya Nedelya;Uralsky Rabochy;Urban Milwaukee;Urbana Play;Urgente.bo;Urgente24
Uryadovy Kurier;Uryadovy Kuryer;Usine Nouvelle;Utero.pe;Utility Dive;Utrechts Nieuwsblad;Utrinski Vesnik;Utro.ru;Utusan Borneo;Utusan Melayu
Uusi Suomi;UzReport;Uzbekistan 24;Uznews.net;V1.ru;V7AB;VC Circle;VC.ru;VCCircle;VChK-OGPU;VERA Files;VG247;VH1;VN Economy;VOA Farsi;VOA Hausa
VOA Persian;VOA Studio 7;VOB 92.9;VOCM News;VOD English;VPI TV;VRT NWS;VRT News;VSquare.org;VTC News;VTC14;VTM Nieuws;VTV Maldives;VZ.lt
Vakaro Zinios;Vakaro Žinios;Val 202;Valasz Online;Valigia Blu;Valley News Live;ValleyCentral;Valor Investe;Valor PRO;Vamos Mi Sevilla
Vanguardia Liberal;Vanguardia de Saltillo;Vanitatis;Vant Bef Info;Vanuatu Broadcasting;Vanuatu Independent;Vanuatu Weekly;Var Matin;Var-Matin
Vart Land;Vasabladet;Vasarnapi Hirek;Vasterbottens-Kuriren;Vasárnapi Hírek;Vatan Emrooz;Vatan-e Emrooz;Vatan-e Emruz;Vb.is;Vb.kg;Vecernje novine
Vechernaya Almaty;Vechernii Bishkek;Vecherny Almaty;Vecherny Bishkek;Vecherny Kiev;Vechernyaya Kazan;Vechernyaya Moskva;Vechirniy Kyiv;Vechirny Kyiv
Veckans Affarer;Veckans Affärer;Velo News;VeloNews;Venevision;Venevisión;Venezuela Investigative Unit;Venezuelanalysis;Ventura County Star
Ventureburn;Ver Angola;Verdad Abierta;VerdadAbierta.com;Verde Olivo;Veritas 846;Veritas Info;Vermont Public;Vermont Public Radio;Vesselfinder
Vesti 24;Vesti FM;Vesti Segodnya;Vesti newspaper;Vesti.az;Vesti.bg;Vesti.ru;Večernje novine;Via Satellite;Viasat Sport;Video Business;Vidskiptabladid
Vientiane Mai;VietStock;Vietnam Finance;Vietnam Investment Review;Vietnam Plus;VietnamFinance;VietnamPlus;VietnamPlus.vn;View from the Wing
Vijay Karnataka;Vijaya Karnataka;Vijayavani;Vijesti.ba;Vikerraadio;VilaWeb;Vilaggazdasag;Villa TV;Village Media;Vilniaus Diena;Világgazdaság
Vincentian;Viola News;ViolaNews;Violanews.com;Virakesari;Virgin Media News;Virgin Media One;Virgin Media Television;Virginia Mercury;Vision 2000
Vision 360;Vision 4;Vision 4 TV;Visión 360;Visordown;Viu TV;ViuTV;Viva.co.id;Vivanews;VivoPlay;Vizion Plus;Viðskiptablaðið;Vladimir Solovyov's show
VnEconomy;Voce Giallo Rossa;VoceGialloRossa;Vocea Basarabiei;Voenkor Kotenok;Voennoye Obozrenie;VoetbalPrimeur;Voetbalkrant;Voetbalkrant.com
Voetbalnieuws;Voetbalnieuws.be;Voetbalzone;Vogue Business;Voice TV;Voice TV 21;Voice of America's Persian Service;Voice of Barbados
Voice of Caliphate;Voice of Democratic Kampuchea;Voice of Ethiopia;Voice of Free Africa;Voice of Free China;Voice of Free Lebanon;Voice of Israel
Voice of Kenya;Voice of Korea;Voice of Maldives;Voice of Mojahed;Voice of Myanmar;Voice of National Salvation;Voice of Nigeria;Voice of Palestine
Voice of Palestine radio;Voice of Russia;Voice of San Diego;Voice of Shan;Voice of Sharia;Voice of Shariat;Voice of Tamil Eelam
Voice of Tanzania Zanzibar;Voice of Tigers;Voice of Tigers radio;Voice of Weyane;Voice of Zaire;Voice of al-Aqsa;Voice of al-Quds;Voice of the Arabs
Voice of the Black Cockerel;Voice of the Broad Masses;Voice of the Capital;Voice of the Kampuchean People;Voice of the Mojahed;Voix du Sahel
Voix du Zaire;Volksblad;Volokh Conspiracy;Voragine;Vorarlberger Nachrichten;Vorágine;Vox Africa;VoxEU;VoxEurop;Voxafrica;Voyenno-Promyshlenny Kuryer
Voz da Renamo;Voz di Povo;Vozpopuli;Vozpópuli;Vremya MN;Vremya Novostei;Vremya programme;Vrij Nederland;Vrye Weekblad;Vysoky Zamok;Vysokyi Zamok
Válasz Online;Västerbottens-Kuriren;Vårt Land;W Deportes;WABC-TV;WAFF 48;WAGA-TV;WAVE 3;WAVE-TV;WAVE3;WAVY 10;WAVY-TV;WBAL Radio;WBAL-TV;WBAL-TV 11
WBBM Newsradio;WBBM-TV;WBEZ Chicago;WBNS-TV;WBRC FOX6;WBUR-FM;WBZ NewsRadio;WBZ Radio;WBZ-TV;WCAU-TV;WCAX-TV;WCBS 880;WCBS-TV;WCCO Radio;WCCO-TV
WCHS-TV;WCNC Charlotte;WCNC-TV;WCPO 9;WCPO-TV;WCSC-TV;WCVB Channel 5;WCVB-TV;WDBJ7;WDIV-TV;WESH 2;WESH-TV;WEWS-TV;WFAA-TV;WFLA-TV;WFMY News 2;WFMZ-TV
WFOR-TV;WFSB-TV;WFTS-TV;WFTV-TV;WGAL News 8;WGME-TV;WGN News;WGN Radio;WGN-TV;WGN9;WGRZ-TV;WHAM-TV;WHAS-TV;WHAS11;WHDH-TV;WHIO-TV;WHNT News 19;WHO 13
WHO-TV;WHO13;WHYY News;WINN FM;WISC-TV;WISN 12;WISN-TV;WIVB-TV;WJAR-TV;WJLA-TV;WJR radio;WJZ-TV;WKAQ 580;WKAQ Radio;WKBW-TV;WKMG-TV;WKRC-TV;WKYC-TV
WLS-TV;WLWT-TV;WLWT5;WMAL radio;WMAQ-TV;WMAR-2 News;WMC radio;WMUR-TV;WNBC-TV;WNEP-TV;WNYC Radio;WOAI-TV;WOOD TV8;WOOD-TV;WOZ Die Wochenzeitung
WP SportoweFakty;WP.pl;WPLG-TV;WPRI 12;WPRI-TV;WPTV-TV;WPVI-TV;WPXI-TV;WRAL News;WRAL-TV;WRAL.com;WRC-TV;WREG-TV;WRTV Indianapolis;WSLS 10;WSMV-TV
WSMV4;WSOC-TV;WSVN 7;WSVN-TV;WSYR-TV;WTAE-TV;WTHR 13;WTMJ-TV;WTNH-TV;WTOL 11;WTOP News;WTOP radio;WTSP-TV;WTTW News;WTVD-TV;WUSA 9;WUSA-TV;WUSA9
WVTM 13;WWJ Newsradio 950;WWJ-TV;WWL-TV;WXYZ Detroit;WXYZ-TV;WYFF News 4;Wafd newspaper;Wal Fadjri;Wales on Sunday;Walf FM;Walf Fadjri;Walf Quotidien
Walf TV;Walfadjri;Wall Street CN;Wall Street Italia;Wall Street Journal Asia;Wall-Street.ro;Wallstreetcn;Wallstreetcn.com;Wantok Niuspepa
War is Boring;War on the Rocks;WarGonzo;Wardheer News;WardheerNews;WardsAuto;Warsaw Voice;Warta Kota;Wasafi FM;Waseda Chronicle;Washington Blade
Washington City Paper;Washington Informer;Washington Monthly;Washington Star;Washingtonian;Washingtonian magazine;Wataniya 1;Watchdog Uganda
Waterbury Republican-American;Waterloo Region Record;Watford Observer;Wayka.pe;Wazobia FM;We Ain't Got No History;We Are Solomon;We Are The Mighty
Weather Channel;Weather.com;Web.de;WebMD;Webmanagercenter;Webtekno;Weekend Nation;Weekendavisen;Weekly Blitz;Weekly Chosun;Weekly Diamond
Weekly Eleven;Weekly Famitsu;Weekly Mail;Weekly SPA!;Weekly Shonen Jump;Weekly Standard;Weekly Topic;Weekly Toyo Keizai;Weekly Trust;Welt TV
Weltwoche;Wen Hui Bao;Wen Hui Po;Wen Wei Po;Wenhui Bao;Wenhui Daily;Wenweipo;West Africa Democracy Radio;West Highland Free Press;West Papua Media
West Papua Media Alerts;West Virginia Watch;Westdeutsche Allgemeine;Westdeutsche Allgemeine Zeitung;Westdeutsche Zeitung;Western People
Western Standard;Westfaelische Nachrichten;Westfalen-Blatt;Westfalenpost;Westfälische Nachrichten;Westmeath Independent;Westmonster;Wexford People
Whakaata Maori;Whakaata Māori;Whale Oil;Whale Oil Beef Hooked;WhaleOil;What Car?;What Hi-Fi;What Hi-Fi?;What's on Weibo;When Saturday Comes
Which? magazine;Whig-Standard;Whistler NG;Whitehorse Star;WhoScored;WhoScored.com;Wichita Beacon;WielerFlits;Wiener Zeitung;Wiesbadener Kurier
Wigan Observer;Wigan Today;Wikileaks;Wikinews;Wikki Times;WikkiTimes;Wild Hunt;Willamette Week;Willax TV;Win Sports;WinFuture;Wind Info
Wind Information;Wind Power Monthly;Windhoek Advertiser;Windhoek Observer;Windows Central;Windpower Monthly;Windsor Star;Wine Spectator
Wings Over Scotland;Winnipeg Sun;Wired868;Wirral Globe;Wirtschaftsblatt;Wisconsin Examiner;Wisconsin Watch;Wisden Cricket Monthly
Wisden Cricketers' Almanack;Wiwsport;Wochenpost;Wochenzeitung;Wolf Street;Wolgan Chosun;Wolverhampton Express & Star;Wolverhampton Express and Star
Woman's Day;Woman's Own;Women's Media Centre of Cambodia;Women's Wear Daily;Wonderzine;Wonkette;Worcester Telegram;Worcester Telegram & Gazette
Worker's Daily;Workers World;Workers World newspaper;Workers' Daily;Working People's Daily;Workpoint;Workpoint News;Workpoint TV;World Grain
World Journal;World Nuclear News;World Oil;World Politics Review;World Soccer;World Soccer Talk;World Soccer magazine;World-Grain;WorldNetDaily
Wpolityce;WrestleTalk;Wrestling Observer;Wrestling Observer Newsletter;Wrexham Leader;Wu Blockchain;WuBlockchain;WyoFile;XEW Radio;Xalq Qazeti
Xalq Qəzeti;Xalq So'zi;Xendan News;Xiddigta Oktoobar;Xin Kuai Bao;Xin Xinwen;Xinjiang Daily;Xinmin Evening News;Xinmin Wanbao;Xizang Daily
Xizang Ribao;Xports News;Xportsnews;Y Cymro;YEN.com.gh;YES Network;YSKL Radio;Ya Lesarat;Ya Lesarat al-Hossein;Yaga Burundi;Yale E360
Yale Environment 360;Yallakora;Yangcheng Evening News;Yangcheng Wanbao;Yanhuang Chunqiu;Yarona FM;Yas-e No;Yas-e Now;Yated Ne'eman
Yated Ne'eman newspaper;Yated Neeman;Yazhou Zhoukan;Yegemen Kazakhstan;Yegemen Qazaqstan;Yemen Monitor;Yemen Observer;Yemen Review;Yemen Shabab
Yemen Shabab TV;Yemen TV;Yemen Television;Yemen al-Saeeda;Yemen al-Youm;Yeni Asir;Yeni Asya;Yeni Asır;Yeni Musavat;Yeni Müsavat;Yeni Ozgur Politika
Yeni Yuzyil;Yeni Yüzyıl;Yerkir Media;Yerkrapah;Yetkin Report;YetkinReport;Yezhednevny Zhurnal;Yle News;Yle Uutiset;Yonhap News TV;Yonhap TV
York Press;Youm 7;Youm al-Sabea;Young Turks;Your.tj;YourStory;Yucabyte;Yuga.ru;YugaTech;Yukan Fuji;Yukan Fuji tabloid;Yumi FM;Yuyuan Tantian;Z-101
Z101;Z101 Digital;ZBC News;ZBC TV;ZIB 2;ZIZ Radio;ZNS Bahamas;ZNS News;Zaborona;ZachXBT;Zackzack;Zadarski list;Zagazola;Zagazola Makama
Zahraa Chinguetti;Zaman Alwasl;Zaman al Wasl;Zaman al-Wasl;Zambia National Broadcasting Corporation;Zambia Reports;Zambia Watchdog;Zambian Observer
Zambian Watchdog;Zanzibar Leo;Zarb-e Momin;Zarb-e-Momin;Zarb-i-Momin;Zarya Vostoka;Zaxid.net;ZdG;Zee 24 Ghanta;Zehabesha;Zeit Online;Zeit im Bild
Zeit.de;Zeitoons;Zem a Vek;Zemedelske noviny;Zemedelsko Zname;Zemědělské noviny;Zenith FM;Zentralplus;Zero Hedge;Zero Tackle;ZeroHedge;Zerozero
Zeta Tijuana;Zeta weekly;Zhamanak;Zhas Alash;Zhas Alaş;Zhengming;Zhitong Finance;Zhitongcaijing;Zhoghovurd;Zi FM;ZiB2;ZiFM;ZiFM Stereo;Ziare.com
Ziggo Sport;Zik FM;ZimEye;Zimbabwe Broadcasting Corporation;Zimbabwe Mirror;Zimbabwe Situation;Zimbabwean;Zinfos 974;Zinfos974;Zing News;ZingNews
Zingnews.vn;Ziniu Radijas;Zinių Radijas;Zitamar News;Zman Israel;Zman Yisrael;Znak.com;Zocalo de Saltillo;Zolnierz Wolnosci;Zolotoi Rog;Zona Docs
Zona Militar;Zona.kz;ZonaDocs;Zone Militaire;ZoneMilitaire;Zonebourse;Zoom Bangla;Zougla.gr;Zrumbesh;Zurnal24;Zuunii Medee;Zuuny Medee
Zvezda Povolzhya;Zycie Warszawy;Zócalo Saltillo;amNY;amNewYork;cnYES;dwIZ 882;eFinancialCareers;eKapija;eXtra news;elDiario.AR;elDiarioAR;elSurti
elTOQUE;iAM Sport;iAMsport;iClarified;iFact;iFact.ge;iFeng;iGaming Business;iHarare;iHeartMedia;iHeartRadio;iLaks;iLaks.no;iMore;iNews24;iPolitics
iSport;iSport.cz;iTele;iTromso;iTromsø;iWitness News;iWitnessNews;ilBianconero;oHeraldo;reNEWS;theGrio;theSun;wPolityce.pl;wPolsce24;¡Por Esto!
À Punt;Átlátszó;Échos du Nord;Élet és Irodalom;Österreich newspaper;Östersunds-Posten;Östgöta Correspondenten;Özgür Gündem;Özgür Politika;Özgür Ülke
Østlendingen;Új Szó;Útero.pe;Übermedien;Þjóðviljinn;ČT24;Český deník;Đầu Tư;İnternet Haber;Żołnierz Wolności;Życie Warszawy;Žinių radijas;Žurnal24
`;

const NAMES: ReadonlySet<string> = new Set(TABLE.trim().split(/[\n;]/));

/**
 * Is it, letter by letter, a name that others credit?
 *
 * @example "according to Sport Witness" -> true for "Sport Witness"
 */
export const isKnownName = (words: string): boolean => NAMES.has(words);
