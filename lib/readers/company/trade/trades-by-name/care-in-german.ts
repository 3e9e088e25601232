/** The words of trades of care, public bodies and supply in German and Dutch, written as trade-words.ts says. */
export const careInGerman = `
healthcare
  *apotheek, *apotheke, *kliniek, *klinik, *kliniken, *klinikum, *pflegedienst, *praxis fur physiotherapie, *zahnarzt, *zahnarzte
  akupunktur*, allgemeinarzt*, allgemeinmedizin*, altenheim*, altenzentrum*, arbeitsmedizin*, arztehaus*, arzthaus, arztin, audicien*
  begeleid wonen, behindertenhilfe*, behindertenwerkst*, betreutes wohnen, betriebsarzt*, dagbesteding*, dermatoloog*, dialyse*, dorn-therapie
  facharzt*, fachklinik*, frauenarzt*, frauenheilkunde, geburtshaus*, gehandicaptenzorg, gemeinschaftspraxis*, gesundheitspraxis*
  gesundheitszentrum*, gewichtsconsul*, gezondheidscentr*, haptonom*, haptother*, hausarzt*, haushaltsnahe pflege, hauskrankenpflege*, hautarzt*
  hautklinik*, heilpraxis*, horgerateversorg*, huidtherap*, implantolog*, innere medizin, intensivpflege*, internist*, jeugdhulp*, jeugdzorg*
  kardiolog*, kieferchirurg*, kieferorthopad*, kinderopvang zorg, kinderwunsch*, kraamzorg*, krankenhaus*, krankenpflege*, kurklinik*, kurzentrum
  kurzzeitpflege*, labormedizin*, lebenshilfe, lungenarzt*, lymphdrainage*, manualtherapie*, manueel therap*, manuele therapie, massagepraxis*
  massagetherap*, medisch centrum, medizinisches versorgungszentrum, mesoloog*, mondhygien*, mondzorg*, natuurgenees*, oefenther*, onkolog*
  oogarts*, oogheelkund*, ouderenzorg, pflegehaus, pflegestation*, pflegezentrum*, podother*, polikliniek*, privatklinik*, privatpraxis*
  rehaklinik*, rehazentrum*, relatiether*, revalidatie*, sanatorium*, schmerztherap*, seniorenhaus*, seniorenpfleg*, seniorenresid*, seniorenstift
  seniorenzentrum*, sozialstation*, sportmedizin*, suchtberat*, suchthilfe*, tandheelkund*, tandprothe*, therapiepraxis*, therapiezentrum*
  thuiszorg*, versandapotheke*, verzorgingshuis*, verzorgingstehuis*, voedingsdeskund*, wijkverpleg*, woonzorg*, zahnklinik*, zahnmedizin*
  zahnpraxis*, ziekenhui*, zorgboerder*, zorgcentrum, zorghotel, zorginstelling*, zorgverlen*
  ~ chirurg*, fysio, praxis fur, prophylaxe*, psychosozial*, reha-, wohnheim*
veterinary
  dierenziekenhuis, gezelschapsdieren, kleintierklin*, paardenkliniek*, pferdeklinik*, pferdeprax*, tiergesundheit*, tierheilpraktik*
  tiermedizin*, veearts*
education
  *basisschool, *grundschule, *gymnasium, *musikschule, *rijschool, *sprachschule, abendschule*, ausbildungszentrum*, ballettunterricht
  basisscholen, beroepsonderw*, berufsakad*, berufsbildung*, berufsfachschule*, berufskolleg*, berufsschule*, bijscholing*, bildungsakad*
  bildungseinrichtung*, bildungshaus*, bildungsinstitut*, bildungswerk*, bildungszentrum*, buitenschoolse opvang, cursuscentrum, erste hilfe kurs*
  erste-hilfe-*, fachakademie*, fachhochschule*, fachschule*, fahrausbild*, fahrlehrer*, fahrschul*, forderschule*, gastouder*, gesamtschule*
  gesangsunterricht, gitaarles*, gitarrenunterricht, hauptschule*, hochschule*, hogescho*, huiswerkinst*, internat, internats*, kinderdagverb*
  kindergrippe, kinderhaus*, kinderkrippe*, kinderopvang*, kindertages*, klavierunterricht, kochkurs*, kochschule*, kookcursus*, kookles*
  kunstacadem*, kunstschule*, lerninstitut*, lernstudio*, lerntherap*, lyceum, malschule*, meisterschule*, mittelschule*, motorrijles*
  musikhochschule*, musikunterricht*, muziekles*, naailes*, nachhilfe*, nahkurs*, oberschule*, onderwijsinst*, opleidingscentr*, opleidingsinst*
  peuteropvang, peuterspeel*, pianoles*, praktijkonderwijs, privatschule*, realschule*, rijopleid*, schildercursus*, schoolbestuur, schulerhort
  schulungszentrum*, segelflugschule, seminarhaus, seminarveranst*, seminarzentrum*, speciaal onderwijs, sprachinstitut*, sprachtraining*
  sprachunterricht, sprachzentrum, staplerschein*, studienberat*, studienkolleg*, taalcursus*, taalinstituut*, taaltraining*, theorie-examen
  trainingscentr*, trainingsinst*, umschulung*, volwassenenonderw*, waldkindergarten, waldorf*, yogalehrerausbildung, zangles*
  ~ *akademie, ehbo, fortbildung*, vmbo, weiterbild*
nonprofit
  arbeiterwohlfahrt, belangenverenig*, beroepsorg*, beroepsverenig*, berufsverband*, bisdom, bistum*, brancheorgani*, branchevereniging*
  bundesverband*, burgerinitiative*, burgerverein*, buurthuis*, buurtverenig*, caritas*, dachverband*, diakonie*, dierenasiel*, dierenopvang*
  dorpshuis, dorpsvereniging*, fachverband*, faschingsver*, frauenhaus*, freikirche*, freundeskreis, gesangverein*, geschichtsver*, gewerkschaft*
  handelskammer*, handwerkskammer*, harmonieorkest, heemkunde*, heimatverein*, hervormde gemeente, hilfsaktion, hilfswerk*, historische verenig*
  innung*, interessenverb*, jeugdvereniging*, jeugdwerk, johanniter, jugendhilfe*, jugendverband*, jugendzentrum*, karnevalsgesell*, karnevalsver*
  kerkgenoot*, kleingarten*, kolping*, kreisverband*, kulturverein*, kunstverein*, landesverband*, landfrauen*, malteser, mannenkoor*
  mannergesang*, missionswerk*, moschee*, muziekvereniging*, narrenzunft*, naturschutzbund, naturschutzver*, natuurmonumenten, natuurvereniging
  obdachlos*, ondernemersver*, oranjeverenig*, ortsverband*, ortsverein*, parochie*, patientenverenig*, pfadfinder*, pfarramt
  protestantse gemeente, rotes kreuz, schrebergarten, selbsthilfe*, siedlerver*, sozialverband*, synagoge*, tierschutz*, trachtenverein*, vakbond*
  vakverenig*, voedselbank*, wereldwinkel*, wijkcentrum, wohlfahrtsverb*, zangverenig*, zonnebloem
  ~ ehrenamt*, entwicklungshilfe*, evangelische*, freiwilligen*, katholische*, kloster*, pfarr, scouting*, vrijwilligers*
government
  amtsgericht*, arbeitsagentur, bezirksamt*, bezirksregierung*, botschaft der, brandweer*, bundesamt*, burgermeister*, finanzamt*
  gemeindebucherei*, gemeindeverwalt*, jobcenter*, jugendamt*, landesamt*, landgericht*, landkreis*, landratsamt*, omgevingsdienst*, rechtbank*
  regierungsprasid*, rijksdienst*, samtgemeinde*, stadtbibliothek*, stadtbucherei*, veiligheidsregio*, verbandsgemeinde*, waterschap*
  ~ bibliotheek*, gemeentehuis, ministerie*, ministerium*, politie, polizei*, provincie, rathaus
logistics
  *spedition, *speditionen, aktenarch*, aktenlager*, archiefopslag, botendienst*, containertrans*, containervervoer*, distributiecentrum
  douane-expedit*, douaneagent*, eilkurier*, einlagerung*, expediteur*, expressdienst*, expresstrans*, fahrradkurier*
  frachtdienst*, klaviertrans*, kontraktlogist*, lagerbox*, lagerflachen, lagerraum*, luchtvracht*, luftfracht*, meubelopslag
  mobellager*, mobelsped*, mobeltrans*, op- en overslag, op-en overslag, opslagbedrijf, opslagbox*, overslagbedrijf*, paketdienst*, pakketbezorg*
  pakketdienst*, seefracht*, stuckgut*, verhuis*, verhuizers, versandservice*, zeevracht*, zollabfertig*, zollagent*, zolldienst*
transportation
  *transporte, *transporte gmbh, bahngesellschaft*, baustofftransport*, behindertenfahrd*, binnenschiff*, binnenvaart*, bootonderhoud
  bootscharter*, bootsverleih*, bootsvermiet*, bootswerft*, bootverhuur*, botenbouw*, botenverhuur*, busbedrijf, busbetrieb*, busfirma*
  eisenbahnverk*, exceptioneel transport, fahrverkehr, fluggesellschaft*, flughafentaxi*, flughafentransfer*, fuhrbetrieb*, fuhruntern*
  groepsvervoer*, guterfern*, guterkraftverkehr*, guternah*, guterverkehr*, hausboot*, holztransport*, jachtbouw*, jachthaven*, jachtmakelaar*
  koeltransport*, koelvervoer, kuhltransport*, leerlingenvervoer*, lkw-transport*, luchtvaartmaatschappij*, mietwagen mit fahrer, nahverkehr*
  omnibus*, openbaar vervoer, paardenvervoer*, parkhaus*, personenvervoer*, pferdetransport*, reederei*, reisebus*, rollstuhltransp*
  rolstoelvervoer*, scheepsbouw*, scheepswerf*, scheepvaart*, schienenverk*, schiffbau*, schifffahrt*, schiffswerft*, segelyacht*, silotransport*
  sloepen, sloepverhuur*, tanktransport*, transportbedrij*, veerboot, veerdienst*, veetransport*, verkehrsbetrieb*, verkehrsuntern*
  verkehrsverbund*, watersport*, wegtransport*, wegvervoer*, zeilboten, ziekenvervoer*, zwaartransport*
  ~ schulbus*
energy
  brandhout*, brandstof*, brennholz*, brennstoff*, energieanbiet*, energieleveran*, erdgas*, fernwarme*, flussiggas*, gaslever*, gasversorg*
  haardhout*, heizol*, holzpellets*, kachelhout, kaminholz*, kohlehandel, kraftstoff*, kraftwerk*, mineralol*, okostrom*, oliehandel*
  stadsverwarming, stookolie*, stromversorg*, tankstation*
renewables
  aardwarmte*, balkonkraftwerk*, erdwarme*, laadinfra*, laadstation*, ladeinfra*, ladesaul*, ladestation*
  pv-anlage*, solarfirma, solarmodul*, solarpark*, solarspeicher*, solarstrom*, solartechnik*, solarthermie*, stromspeicher*, wasserkraft*
  windanlage*, windenergie*, windmolen*, windpark*, windrad*, windturbine*, zonneboiler*, zonnepark*, zonnestroom
  ~ energiewende*
utilities
  *stadtwerke, abwasserzweck*, drinkwaterbedrijf*, gemeindewerke*, netbeheerder*, netzbetreib*, stromnetz*, trinkwasser*, wasserverband*
  wasserwerk*, wasserzweckverb*, waterbedrijf, waterleiding*, zweckverband*
environmental
  absetzcontainer*, afvalinzamel*, afvalverwer*, aktenvernicht*, altlasten*, altpapier*, asbestinvent*, asbestsaner*, asbestsanier*
  asbestverwijder*, bauschutt*, bodemonderzoek*, bodemsanering*, bodensanier*, containerservice*, containerverleih*, ecologisch advies*
  fettabscheid*, kanalreinig*, klaranlage*, klarwerk*, metaalrecycl*, metallrecycling*, milieuadvies*, milieudienst*, milieustraat, mullabfuhr*
  mullentsorg*, oude metalen, papierrecycl*, recyclinghof*, rioolwaterzuiver*, schadstoffmess*, schadstoffsanier*, schroothandel*, sickergrub*
  sonderabfall*, umweltgutacht*, umweltingenieur*, umweltlabor*, vuilniscontainer*, wasseraufbereit*, wasserfilter*, waterzuiver*, wertstoff*
  ~ afval, umweltschutz*
facility-services
  *reinigung, *reinigungsservice, abflussrein*, bauendrein*, baumdienst*, baumfall*, baumkletter*, baumschnitt*, berufskleidungsservice
  bomen rooien, boomkap, boomrooi*, boomspecialist, buroreinig*, dakreinig*, fassadenrein*, friedhofsgart*, galabau, gartenbaubetrieb
  gartendienst, gartengestalt*, gartenhelfer, gartenplan*, gartenservice*, gebaudedienst*, gebaudemanag*, gebaudeservice*, gebouwenbeheer
  gevelrein*, gladheidsbestr*, glasbewass*, grabpflege*, graszoden*, groenonderhoud, groenvoorzien*, grunanlagen*, grundreinig*, grunpflege*
  haushaltsauflos*, hauswart*, heckenschnitt*, holzschutzmittel*, huishoudelijke hulp, immobilienpflege, immobilienservice*, inboedel*
  industrierein*, insektenbekampf*, kaminfeger*, kaminkehr*, kanalservice*, landschaftsgart*, landschaftspfl*, linnenverhuur*, marderabwehr*
  mietwasche*, mobiele toilet*, mobile toilett*, muizen, objektbetreu*, objektpflege*, obstbaumschnitt, onderhoudsbedrijf, ontstopping*
  plaagdier*, polsterrein*, putzdienst*, putzfirma*, ramen wassen, ramenwass*, rasenpflege*, rattenbestrijd*, raumpflege*, reinigungsagent*
  reinigungsgesell*, reinigungsuntern*, riolering*, rioolontstop*, rioolservice*, rollrasen*, schadlings*, schneeraum*, schoorsteenveg*
  schornsteinfeg*, schwimmteich*, snoeien, snoeiwerk*, solarreinig*, tapijtrein*, tatortreinig*, taubenabwehr*, teichbau*, teppichrein*
  toilettenverm*, treppenhausrein*, tuinarchitec*, tuinbedrijf*, tuincentrum en aanleg, tuinman, tuinmannen, tuinontwerp*, tuinverzorging*
  ungeziefer*, vastgoedonderhoud, vloeronderhoud, vogelwering*, wohnungsauflos*, woningontruim*
  ~ bestrijding*, gartenarbeit*
security
  absturzsicher*, alarmcentrale*, alarminstall*, alarmsysteem, alarmtechnik*, beveiliging*, brandbeveilig*
  brandblusser*, brandmeld*, brandpreventie*, brandschutzservice*, brandschutztech*, camerabeveil*, camerabewak*, camerasyste*
  einbruchschutz*, evenementenbeveil*, feuerlosch*, geldtransport*, hang- en sluitwerk, inbraakbev*, inbraakprev*, kluizen, objectbeveil*
  personenschutz*, privatdetekt*, rauchmelder*, recherchebur*, rookmelder*, schliessanlage*, schliesstechnik*, sicherheitsagent*, sicherheitsfach*
  sicherheitssyst*, sicherheitsuntern*, sleutelservice*, slotenservice, slotenspec*, sprinkler*, toegangscontrol*, tresor*, turoffnung*
  uberwachungstech*, veranstaltungsschutz, videotechnik und sicherheit, wachdienst*, wachgesell*, wachschutz*, werkschutz*, wirtschaftsdet*
  zutrittskontrol*
`;
