/** The words of trades of building, making and farming in German and Dutch, written as trade-words.ts says. */
export const worksInGerman = `
construction
  *bouwbedrijf, *dakdekkers, *malerbetrieb, *schreinerei, aannem*, abbruchuntern*, abdicht*, afbouwbedr*, afrastering*, airconditio*, akustikbau*
  altbausan*, asfalt*, asphaltbau*, asphaltier*, aushub*, aussenputz*, badeinricht*, badgestalt*, badplan*, badrenov*, badstudio*, baggerarb*
  baggerbetr*, balkonbau*, baubetrieb*, bauelemente*, baugeschaft*, bauhandwerk*, baumeister*, bauschloss*, bauschreiner*, baustoffe*
  baustoffwerk*, bautenschutz*, bautischler*, bautrocknung*, bauunter*, bedachung*, behang*, betonbau*, betonbohr*, betonbor*, betonbouw*
  betoncentr*, betonfertigt*, betonpump*, betonsage*, betonvloer*, betonwerk*, betonzaag*, blitzschutz*, blokhut*, bodenbelag*, bodenbeschicht*
  bodenleg*, bodentech*, bohrtechnik*, bouwgroep*, bouwmaterial*, bouwonderne*, bouwteam, brandschaden*, bruckenbau*, brunnenbau*, brunnenbohr*
  centrale verwarming, cv-install*, cv-ketel*, cv-onderhoud, dachausbau*, dachbau*, dachdeck*, dachfenster*, dachsanier*, dachstuhl*, dakbedekk*
  dakcoat, dakisol*, dakkapel*, dakramen, dakrenov*, dakwerk*, dammstoff*, dammtech*, dubbel glas, duschkabin*, einbaukuch*, elektrawerk*
  elektricien*, elektriker*, elektro*betrieb, elektro-install*, elektroanlagen*, elektroarbeit*, elektrofirma*, elektroinst*, elektromeister*
  elektrotechnisch install*, elektrounternehm*, erdbewegung*, fertighaus*, fertigteile, feuchtigkeits*, flachdach*, funderings*, ganzglas*
  garagedeur*, garagentor*, garagepoort*, gelanderbau*, geruestbau*, gerust*, gietvloer*, glasbau*, glasbedr*, glasdach*, glasermeist*
  glashandel*, gleisbau*, graafwerk*, grondverzet*, hallenbau*, hallenbouw*, handyman klus, hardsteen*, hausbau*, heiwerk*, heizkessel*, heizungs*
  hochbau*, holzbau*, holzboden*, hordeur*, horren, houtbouw*, houten vloer*, houtkachel*, houtskelet*, inbouwkast*, industrieboden*, innenausb*
  innenputz*, insektenschutz*, installatiebur*, installatietec*, installatiewerk*, interieurafb*, interieurbouw*, isolatiebedr*, isolatiewerk*
  isolierbau*, isoliertech*, jaloezie*, jalousie*, kabelbau*, kachelof*, kachels en, kalte- und klimatech*, kamine und, kaminofen*, kanalbau*
  kelderbouw, kelderdicht*, kellerabd*, keukenmont*, keukenrenov*, keukenspec*, keukenstud*, keukenzaak*, klimaatbeh*, klimaattech*, klusbedr*
  klussenbedr*, klusser*, koel- en klimaat*, kozijn*, kuchen nach mass, kuchenbau*, kuchenhaus*, kuchenmont*, kuchenstud*, ladenbau*, laminaatvl*
  laminat*, leitungsbau*, lekdetectie*, lekkage*, loodgiet*, luftung*, maatkast*, malerei*, malerfach*, malerge*, malermeist*, marmer*
  massivhaus*, mauertrockenleg*, mauerwerk*, maurer*, metallzaun*, metselaar*, metselbedr*, na-isolat*, naturstein*, natuursteen*, objekteinricht*
  ofenbau*, ofensetz*, onderhoudsschil*, openhaard*, overkapp*, parketlegg*, parketvl*, pelletkachel*, pflasterarb*, pflasterbau*, pflasterer
  pooltechn*, putz und stuck, putzarbeit*, raamkozijn*, ramen en deuren, renovatiebed*, rietdekk*, rieten dak*, riolering, rioolaanleg, rohbau*
  rohrleitungsb*, rolluik*, ruckbau*, sanitair*, schilders*, schimmel*, schlusselfert*, schoorsteenb*, schuifpui*, schutting*, schwimmbadb*
  schwimmbadtech*, serrebouw*, sichtbeton, sloopbedr*, sloopwerk*, sloper*, spezialtiefb*, spouwmuur*, staalbouw en hallen, steigerbouw*
  steigerverh*, straatwerk*, strassenbau*, stratenmak*, stucadoor*, stukadoor*, systeemplafond*, systeemwand*, tapezier*, tegelbedr*, terrasover*
  terrassenbau*, terrassendach*, terrassenub*, tiefbau*, timmerbedr*, timmerfabr*, tischler*, toranlagen, torantrieb*, torbau*, transportbeton*
  trappenfab*, trappenmak*, traprenov*, trennwand*, treppenher*, trockenbau*, tuinhuis*, tuinhuizen, tunnelbau*, uberdach*, utiliteitsbouw*
  ventilatie*, verwarmingsinst*, vloeren*, vloertegels, vloerverwarm*, vochtbestrij*, voegbedr*, voegwerk*, vordach*, warmedamm*, warmetech*
  wasserbau*, wasserinst*, wasserschaden*, waterdicht*, wegebau*, wegenbouw*, wintergart*, woningbouwer, zaunanlagen, ziegelei*, ziegelwerk*
  zimmer*meister*, zimmerer*, zimmermann*, zwembadbouw*, zwembadinst*
  ~ nieuwbouw*, oprit, zaun, zaune
manufacturing
  *giesserei, 3d-print*, alu*guss, apparatebau*, auftragsfert*, befestigungst*, behalterbau*, beschichtung*, blechtech*, blechverarb*, blikfab*
  brennschn*, bursten*, carbonteile, constructiebed*, constructiewerk*, dichtungstech*, draai- en freeswerk, draaierij*, drahtseil*, drahtverarb*
  drahtwaren*, drechsl*, dreherei*, drehteil*, druckguss*, edelstahl*, eloxal*, eloxier*, fahnen*, faserverbund*, federnfab*, federnher*
  feinguss*, feinmechan*, feinwerktech*, feuerverzink*, fijnmechan*, flaggen*, folienher*, formenbau*, fraserei*, frasteile*, frezen*, galvan*
  gieterij*, glas in lood, glasatel*, glasblaser*, glasblaz*, glasfab*, glashutte*, glaskunst*, glasverarb*, glasveredel*, golfkarton*, gravier*
  gravur*, harterei*, hartetech*, holzbearb*, holzindustrie, holzverpack*, holzwaren*, holzwerk*, houtbewerk*, houtdraai*, houtindust*, houtzager*
  industrielack*, industriele coating, industrieservice*, kabeltrommel*, keramiek*, kesselbau*, kunstschmied*, kunstsmed*, kunststofbew*
  kunststofind*, kunststofprod*, lackierbetr*, lackierer*, lasbedr*, laserbesch*, lasergrav*, laserschn*, lasersnij*, lasertech*, laswerk*
  lohnfert*, maschinenbauteile, matrijz*, metaalbed*, metaalbew*, metaalconstr*, metaalind*, metaalprod*, metaalwerk*, metallbauer*, metallgest*
  metallguss*, metalltech*, metallverarb*, metallwaren*, metallwerk*, modellbauer*, natlak*, paletten, palettenb*, papierfabrik*
  papierverarb*, papierwaren*, plaatbewerk*, plaatwerk*, poedercoat*, polierer*, pottenbak*, prototypen*, prototyping*, pulver*beschichtung
  pulverlack*, rohrbieg*, rohrleit*, rohrtech*, rubberfab*, rubberindust*, rubberprod*, sagewerk*, sandstrahl*, schaumstoff*, schleiferei*
  schleiftech*, schlosserm*, schmiede*, seilerei*, seilfabrik*, siersmed*, silikon*, smederij*, smidse, spritzgies*, spritzguss*, spuiterij*
  spuitgiet*, stahlbau*, stahlhoch*, stahlkonst*, stahlservice*, stahltech*, stahlverarb*, stahlwerk*, stanzerei*, stanztech*, stanzteil*
  strahltech*, tankbau*, technische textilien, topferei*, touwfab*, umformtech*, verbindungstech*, verspan*, verzinken, verzinker*, warmebehand*
  wasserstrahl*, watersnij*, wellpappe*, werkzeugmach*, zerspan*, ziehteile
  ~ *fabrik, baugruppen*, cnc-, lohnarbeit, manufaktur*, montagetech*, productiebedr*
machinery
  *anlagenbau, *maschinenbau, aandrijft*, absaugtech*, aggregaten*, anlagentech*, anschlagmit*, antriebstech*, arbeitsbuhne*, aufbereitungst*
  aufzugbau*, aufzugsbau*, aufzugsserv*, aufzugstech*, automatisierung*, backereimasch*, baugerat*, baumasch*, besturingskast*, besturingst*
  blockheizkraft*, bouwmachine*, brecheranl*, brennertech*, buhnenverleih*, dampfkessel*, dosiertech*, druckluft*, druckmasch*, elektromotor*
  fahrtrepp*, filteranl*, filtertech*, fleischereimasch*, fluidtech*, flurforder*, foerdertech*, forderanl*, forderband*, forstmasch*, forsttech*
  futterungstech*, gabelstap*, gartengerat*, gartentechnik*, gastrotech*, gebrauchtmasch*, geratever*, gereedschap*, grasmaai*, grootkeuken*
  grosskuchen*, hebebuhne*, hebetech*, hebezeug*, hefmiddel*, heftruck*, hijstech*, hijswerk*, hochdruckreiniger*, hochregal*, hogedrukreinig*
  holzbearbeitungsm*, hoogwerker*, horeca-app*, horecaapp*, horecakeuk*, horecamach*, hubarbeitsb*, hydrauliek*, hydraulik*, industriearmat*
  industriele automat*, industriele koel*, industrieofen*, kalteanl*, kaltemasch*, kaltetech*, kesselanl*, klimatech*anlagen, koel- en vries*
  koelinstall*, koeltech*, kommunalmasch*, kommunaltech*, kraanverhuur*, krananl*, kranbau*, krantech*, kuchentechnik*, kuhlanl*, kuhlhaus*
  kuhlmasch*, kuhltech*, lackieranl*, lageranl*, lagertech*, landbouwmach*, landbouwmech*, landmasch*, laseranl*, liftenbouw*, liftinstall*
  liftonder*, lineartech*, lufttech*, machinebouw*, machinefab*, machinehandel*, machineond*, machines op maat, machineverh*, magazijninr*
  magazijnstel*, mechanisatieb*, meet- en regel*, melkrobot*, melktech*, mess- und regel*, messgerat*, mietgerat*, mietpark*, misch- und
  motorgerat*, motorsag*, nahmaschinenfabr*, notstrom*, ofenbau industrie, perslucht*, pneumatik*, pompen*, pomptech*, procesinst*, procestech*
  prozesstech*, prufmasch*, pruftech*, rasenmaher*, recyclinganl*, regaltech*, reinigingsmach*, reinigungsgerat*, reinigungsmasch*, robotertech*
  robotisering*, roltrap*, schaltanlagenbau und automatisierung, schuttgut*, seilwinden, sieb- und, sondermasch*, spritzgiessmasch*, stalltech*
  stapler*, stellingen*, steuerungsb*, steuerungst*, stofafzuig*, stromerzeug*, textilmasch*, transportband*, transportsyst*
  transporttech*, traplift*, treppenlifte, trocknungst*, tuin- en parkmach*, tuinmachine*, umwelttechnikanlagen, vakuumtech*, verfahrenst*
  verhuurbedrijf*, verpackungsmasch*, verpakkingsmach*, vorkheft*, vriesinst*, wagetech*, weegbrug*, weegschaal*, weegschalen, weegsyst*
  werkzeugmasch*, werkzeugverl*, zahnrad*
  ~ regeltech*, roboter*
automotive
  *autohaus, *autohauser, *kfz-werkstatt, aanhanger*, aanhangwag*, abschlepp*, auspuff*, auto-elektr*, auto-onderd*, autobekleding*, autocenter*
  autocentrum*, autodemont*, autodienst*, autoelektr*, autoersatz*, autofit, autogarage*, autohandel*, autohandler*, autohuur*, autoinnenausst*
  autokeuring*, autolack*, autolease*, automaterial*, autopfleg*, autopoets*, autopolster*, autoradio*, autorecycl*, autoreinig*, autoruit*
  autosattl*, autoschad*, autoservic*, autosloper*, autotechn*, autoteile*, autoverhuur*, autovermiet*, autoverwert*, autozentrum*, autozubehor*
  bandencent*, bandenserv*, bandensp*, bedrijfsauto*, bedrijfswag*, bergingsbed*, bestelauto*, beulendok*, bosch car service, bosch-service
  bremsendienst*, brommer*, camping- und reisemobile, carcleaning*, chiptuning*, e-scooter-handel, fahrzeugbau*
  fahrzeugelektr*, fahrzeughandel*, fahrzeuglack*, fahrzeugservice*, fahrzeugtech*, fahrzeugteile, fahrzeugvermiet*, felgen*, gebrauchtwag*
  jahreswagen*, kampeerauto*, kastenwagen*, klassieke auto*, lease-auto*, lkw-handel*, lkw-service*, lkw-vermiet*, lkw-werkst*, mietwagen*
  motorenbau*, motoreninst*, motorfiets*, motorinst*, motorrevis*, motorroller*, neuwagen*, nutzfahrz*, occasions, oldtimer*, pannendienst*
  pannenhilfe*, pechhulp*, pferdeanhang*, reifen*, reisemobil*, ruitschade*, schadeherst*, scheibenrep*, schrottauto*, scooterwink*, smart-repair*
  smartrep*, spuitwerk*, takelbed*, takeldienst*, trailerbouw*, trailerverh*, transportervermiet*, trucks en, truckserv*, truckwash*
  tweedehands auto*, uitlaten*, unfallinst*, unfallrep*, velgen*, versnellingsb*, vrachtwagen*, wagenbouw, waschpark*, waschstrasse*, wasstraat*
  wohnwagen*, zweiradmech*, zweiradtech*
  ~ motorhandel*, scooters, trucks
aerospace
  ballonfabr*, fallschirm*, flugplatz*, flugzeugbau*, flugzeuge*, flugzeugteile, flugzeugwart*, helikopter*, hubschrauber*, luftfahrttech*
  luftfahrtunter*, luftsport*, satellitentech*, segelflug*, vliegclub*, vliegtuigond*, vliegveld*, weltraum*, zweefvlieg*
  ~ flughafen
defense
  defensie-industrie, munition*, verteidigungstech*, wehrtech*
chemicals
  bauchemie*, chemiehandel*, chemieunter*, desinfektionsmitt*, dungemittel*, dunger*, farbenfab*, farbenher*, gewasbescherm*, industriegase*
  industriele gassen, klebetech*, klebstofft*, kunsthars*, kunstharz*, kunstmest*, lackfabrik*, lackherst*, lijmen, lijmfab*, meststof*
  pflanzenschutzm*, putzmittel*, reinigingsmid*, reinigungsmitt*, schmierstoff*, schoonmaakmid*, schweissgase, smeermidd*, smeerolie*
  technische gase, verffabr*, verfprod*, verven, waschmittel*
pharmaceuticals
  arzneimittelher*, geneesmidd*, impfstoff*, pharmahersteller, pharmaunter*, vaccins
medical-devices
  chirurgieinstr*, chirurgische instrumente, dental-labor*, dentaltech*, hoortoestel*, horsyst*, hulpmiddelen*, instrumentmak*, krankenhausbed*
  laborgerate*, labortech*, medische appar*, medische instr*, medizinprod*, medizintech*, orthesen*, orthopadieschuh*, orthopadietech*
  orthopadische*, pflegebetten, prothesen*, prothetik*, reha-hilfsmittel, reha-technik, rehatech*, rollstuhl*, rolstoel*
  scootmobiel*, tandtechn*, ziekenhuisbed*
agriculture
  *baumschule, *gartnerei, *kwekerij, aardappel*, ackerbau*, agrarbetr*, agrargenoss*, agrarhandel*, agrarprod*, agrarserv*, agrartech*
  akkerbouw*, alpaka*, apfelhof, bauernh*, bauernladen, bijenh*, bio-hof, biobauer*, biohof*, biolandhof*, bloemboll*, bloementeelt*, bloemkwek*
  blumenzw*, boerenbedr*, bollenkw*, boomkw*, bosbouwbed*, christbaum*, demeter*, eierboer*, eierhof*, erdbeer*, fischerei*, fischzucht*
  forstdienst*, forstunter*, forstverw*, forstwirt*, fruitbed*, fruitkwek*, fruitteel*, futterhandel*, gefluge*, geitenb*, geitenh*, gemusebau*
  gemusegart*, gemusehof*, gestut*, glastuinb*, groentekw*, groenteteelt*, heu und stroh, holzernte*, holzruck*, hondenfok*, hooi en stro, hopfen*
  huhner*, hundezucht*, jungpflanz*, kalkoenen, kassenb*, katzenzucht*, kerstbomen*, kippenb*, kraftfutter*, landhandel*, landwirt, landwirte
  legpluim*, lohnbetrieb*, lohnunternehm*, loonbedr*, loonwerk*, melkvee*, milchbauer*, milchhof*, milchvieh*, mosselkw*, obstplant*, oesterkw*
  paardenfok*, paddenst*, pferdefutter*, pferdehof*, pflanzenhof, pflanzenzucht*, pilzzucht*, plantenkw*, pluimvee*, pootaard*, potplanten*
  raiffeisen-waren*, reiterhof und zucht, rinderh*, rinderzucht*, rosenschule, rozenkw*, saatgut*, saatzucht*, schaferei*, schafzucht*, schapenh*
  schweinem*, schweinezucht*, spargel*, stauden*, stoeterij*, tannenbaum*, teichwirt*, tuinder*, uienteelt*, varkensb*, varkensfok*, varkensh*
  vaste planten*, veehandel*, veehoud*, veeteelt*, veevoed*, viskwek*, visserij*, voederhandel*, voerleveran*, waldbes*, waldwirt*, weinbaubetrieb
  zaadbed*, zaadteelt*, ziegenhof*, zierpflanz*, zorgboerderij en
  ~ imker, kamerplant*
mining
  bergwerk*, grindwin*, kalksteinw*, kalkwerk*, kies und sand, kiesgrube*, kleiwinning, mergelgroeve, natursteinbruch, sand und kies, sandgrube*
  schotter*, steengroev*, steinbruch*, tagebau*, zand en grind, zand- en grind*, zandwin*
  ~ kiesw
`;
