/** The words of trades of building and making, written as trade-words.ts says. */
export const tradesOfWorks = `
construction
  construction company, construction service*, building contractor*, general contractor*, roofing, roofer*, dachdecker*
  dakdekker*, dakwerken, couvreur*, toiture*, tejados, plumb*, sanitar*, heizung, heizungen, heizungsbau*
  heizungstechnik, heizungsinstallat*, heating and cooling, klimatechnik, plombier*, plomberie, chauffagiste, fontaneria
  fontanero, loodgieter*, installateur, installatiebedrijf, idraulico, electrician*, electrical contractor*, elektriker
  elektroinstallation*, electricien*, electricista, elektricien, waterproofing, abdichtung*, renovation*, remodel*
  kitchen and bath, home builder*, homebuilder*, hausbau, bauunternehmen, baufirma, baugesellschaft, hochbau, tiefbau
  zimmerei, tischlerei, menuiserie, carpinteria, timmerbedrijf, timmerwerk*, carpentry, falegnameria, joinery
  painting contractor*, painter*, malerbetrieb, malermeister, maler, peinture batiment, peintre en batiment, pintores
  schildersbedrijf, stukadoor, trockenbau, flooring, bodenbelage, carreleur, maconnerie, macon, btp, gros oeuvre
  travaux publics, constructora, construccion de, reformas, bouwbedrijf, aannemer*, bouwonderneming, impresa edile
  edilizia, ristrutturazion*, fenster*, fenetres, ventanas, kozijnen, infissi, scaffolding, gerustbau, demolition
  abbruch, paving, asphalt, concrete contractor*, masonry, garage doors, fencing, insulation, isolation thermique
  swimming pools, pool builder*, lab design and construction, fit-out, elettricista, elettricisti, impianti elettrici
  elektrische installatie*, elektriciteitswerken, elektriciteit, eletricista, instalaciones electricas
  electricite generale, elfirma, elinstallation*, idraulica, termoidraulica, encanador, rormokare, vvs, klempner*
  spengler*, gipser*, stuckateur*, verputz*, plaster*, platrerie, platrier*, pladur, yeso, cartongesso, stuc, stucwerk
  gesso, putsning, serramenti, esquadrias, janelas, fonster, aluminium windows, doors and windows, deuren, turen
  haustur*, puertas, carpenter*, charpentier*, charpente, carpintaria, snickeri*, imbianchino, tinteggiatura
  decorateur en batiment, pintura residencial, maleri, schilderwerk*, coperture, telhados, taklaggare, takarbeten
  zinguerie, earthwork*, excavat*, groundworks, erdarbeit*, erdbau, baggerarbeiten, terrassement, movimiento de tierras
  grondwerk*, movimento terra, scavi, terraplanagem, markarbeten, kitchen fitter*, kitchen installation, fitted kitchens
  kuchenstudio*, kuchenplan*, cuisiniste, cuisines sur mesure, cocinas a medida, muebles de cocina, keukens
  cucine su misura, cozinhas planejadas, koksrenovering, road construction, road works, strassenbau, voirie
  obras publicas, wegenbouw, lavori stradali, pavimentacao, vagarbeten, tiler*, tiling, fliesen*, plattenleger
  carrelage, alicatados, tegelzet*, tegelwerk*, piastrellista, azulejista, plattsattare, piscines, piscine, piscinas
  schwimmbadbau, poolbau, zwembaden, zwembadbouw, poolbygge, fussbodenheizung*, floor heating, vloerverwarming, parkett*
  parquet, parquets, vloeren, pavimenti, pisos laminados, golvlaggning, sonnenschutz*, markise*, awning*, solar shading
  stores et volets, volets roulants, toldos, persianas, zonnewering, rolluiken, tende da sole, bauunternehmung
  bausanierung, sanierung*, badsanierung, salle de bain*, badkamer*, bagno, bouwwerken, verbouwing*, gevel*, facade*
  fassaden*, dachbau, baudienstleist*, fugenlos, gruas, kranverleih, crane hire, fences, zaunbau, cloture*, cerramientos
  hekwerk*, recinzioni, trappen, treppenbau, escaliers, glazier, glaserei*, vitrerie, vidrieria, glaszett*, vetreria
  chimney*, kaminbau, kachelofen*, pellets, pelletofen*, pelletheizung*, ferronnerie, steinmetz*, natursteinwerk*, marmol*, marmi, impermeabiliza*
  drywall, prefabricated house*, holzhaus*, tiny house*, attefallshus, byggfirma*, byggforetag, snickare
  entreprise generale du batiment, construction works, malerwerkst*, malerfirma*, bodenleger*, elektrobetrieb*
  generalunternehmer*, heizungsnotdienst*, innenausbau, hvac, air conditioning, airco, aircos, airconditioning
  luchtbehandeling*, ventilatiesystem*, luftungstechnik, luftungsanlage*, klimaanlage*, decking, climatisation
  facadier*, albanil*, pintura y decoracion, cerrajeria metalica, climatizacion, empresa de construccion
  construccion civil, obra civil, schilder, metselwerk*, impianti idraulici, impianti termici, tomrer*, blikkenslager*
  elkontroll*, rorlegger*, instalacje elektryczne, firma budowlana, uslugi remontowe, remonty, canalizador*
  construcao civil, bauservice*, renovierung*, malerarbeiten, abbrucharbeiten, kernsanierung*, betongborrning*
  haltagning*, bauarbeiten, renovatiewerken, lavori edili, window install*, windows install*, window replace*
  replacement windows, window fitt*, window frames, window compan*, windows and doors, double glaz*, glazed windows
  sash windows, upvc windows, pvc windows, wooden windows, roof windows, empresa de obras, obras civiles, log cabin*
  modular building*, countertop*, closets, stratenmaker*, bestrating*, garden sheds, строител, リフォーム, 建設業, 建設会社, 土木工事
  電気工事, 建築工事, custom homes, conservatories, guttering, gutters, fascias, facias, soffits, siding, heating engineer*
  heating contractor*, pool construction, pool service*, pool maintenance, pool repair*, cabinet maker*, custom cabinet*
  kitchen cabinet*, granite, log homes, modular home*, blinds, shutters, damp proofing, loft conversion*, schreiner*
  rolladen*, rollladen*, estrich*, pflasterarbeit*, ravalement*, timmerman*, dakgoten, tegels, sewer*, water well*
  well drilling, stucco, foundation repair*, water damage, asbestos removal, skylight*, portable building*, pole barn*
  home improvement*, home extension*, steel erect*, concrete product*, concrete pump*, ready mix*, precast*, staircase*
  treppen, arbeitsplatten, fussboden, elektroinstalac*, elektrikar*, stavebni*, dachy, okna, 電気設備, 設備工事, 工務店
  roboty elektryczne, elektroenergetycz*, wykonawstwo sieci
  ~ construction, constructor, constructors, contractor*, bau, batiment, construccion, bouw, costruzioni, obras
manufacturing
  injection mold*, injection mould*, spritzguss, plasturgie, packaging manufactur*, packaging solution*
  packaging company, packaging products, verpackung*, emballage*, embalaje*, envases, verpakking*, imballagg*, steel
  stahl, stahlbau, acier, acero, staal*, acciaio, metal fabrication, metalwork*, metallbau, metallverarbeitung
  metallerie, metalurgi*, metaalbewerking, carpenteria metallica, carpinteria metalica, estructuras metalicas, welding
  schweiss*, soudure, soldadura, foundry, giesserei, fonderie, casting, sheet metal, blechbearbeitung, tolerie
  plaatwerk, lamiera, machine shop, zerspanung, usinage, mecanizado, verspaning, lavorazioni meccaniche, precision parts
  prazisionsteile, wood products, woodwork*, timber, lumber, holzhandel, holzverarbeitung, madera, maderas
  negoce de bois, houthandel, legname, sawmill, scierie, contract manufactur*, lohnfertigung, industrial products
  contract producer, paper mill, glass manufactur*, safety products, metallbearbeitung*, zerspanungs*, herreria
  inyeccion de plasticos, serralharia, usinagem, injecao plastica, embalagens, metallbearbetning, legotillverkning
  plastindustri*, forpackning*, kunststofverwerking, stampaggio, stalkonstruksjon*, stalkonstruktion*, stalarbeid*
  smidesarbete*, metallarbeid*, sveising*, svetsning*, svejsning*, smedearbejde*, industrial fabrication, schlosserei*
  ferronnerie d'art, carpinteria de aluminio, 3d printing, 3d-druck*, impression 3d, laser cutting, laserschneiden
  decoupe laser, galvanik*, pulverbeschicht*, powder coating, sieb*druck*, keramik*, ceramic*, ceramique
  vetro artistico, mecanique de precision, chaudronnerie*, obrobka metali, food packaging, 金属加工, 樹脂成形, 精密加工
  metal stamping*, stampings, fasteners, pallets, tool and die, tooling, castings, forging*, anodiz*, anodis*
  chrome plat*, chroming, electroplat*, plastics, plastic product*, extrusion*, gaskets, hinges, nameplates, fiberglass
  fibreglass, composites, drehteile*, kunststoff*, gummi*, kartonagen*, schrauben*, oberflachentechnik*, tornilleria
  fundicion*, minuteria metallica, verniciatura, trafilatura, precision engineering, cnc, trophies, engraving
  carbon fib*, machining, machined parts, rubber
  spezialpapier*, papierherstell*
  ~ manufactur*, hersteller, herstellung, fabricant, fabrication, fabricante, fabricacion, fabrikant, produttore
  ~ produzione, industrial, factory
machinery
  industrieel automatiseringsbedrijf, industriele automatisering, machinery, machine builder, mechanical engineering
  anlagenbau, sondermaschinen*, maschinen*, werkzeugbau, machinebouw, constructeur de machines, maquinaria
  macchine industriali, macchinari, industrial automation, factory automation, automation technology
  automation engineering, automation equipment, automatisierungstechnik*, industrieautomat*, fabrikautomat*
  automatisation industrielle, automatizacion industrial, automazione industriale, automacao industrial, robotics
  robotik, robotique, robotica, hydraulic*, hydraulik, pneumatic*, pumps, pumpen*, pompes, bombas, compressors, chillers
  bearings, walzlager, roulements, rodamientos, valves, armaturen, gearbox*, getriebe*, process cooling
  cooling equipment, conveyor*, fordertechnik, material handling, intralogistik, forklift*, gabelstapler, heftrucks
  cleaning equipment, cleaning machines, reinigingstechniek, reinigungstechnik, elevators, aufzuge, aufzugsbau
  aufzughersteller, ascenseurs, ascensores, liften, test equipment, measuring instrument*, messtechnik
  packaging machine*, tool making, toolmak*, outillage, matriceria, gereedschapsbouw, stampi, ferramentaria
  maquinas industriais, maskintillverk*, verktygsmaskin*, irrigation, sistemas de riego, irrigatie*
  impianti di irrigazione, irrigacao, bevattning, bewasserung*, macchine utensili, cnc machines, kaltetechnik*
  kuhlfahrzeug*, refrigeration, frigoriste, koeltechniek, 3d printers, landtechnik*, acoplados, baumaschinen*
  machines-outils, diesel generator*, power generator*, tool hire, tool rental, plant hire, machine tool*, boilers
  heat exchanger*, filtration, dust collect*, weighing, industrial scales, printing machine*, food processing equipment
  construction equipment, generators, electric motors, waagen, kompressor*, chariots elevateurs
  carretillas elevadoras, pompen, carrelli elevatori, muletti, ascensori, kitchen equipment
  lifting equipment, industrial ovens, stamping dies, process equipment, refrigeracion, 機械加工
  ~ equipment, machines
automotive
  neumatico*, tyre dealer*, tire dealer*, reifenhandel, automotive, auto repair, car repair, car dealer*, auto dealer*
  used cars, autohaus*, autowerkstatt, kfz*, garage automobile, concession automobile, concesionario*, taller mecanico
  talleres mecanicos, taller de coches, autobedrijf, garagebedrijf, concessionaria, vehicle parts, auto parts, autoteile
  pieces auto, onderdelen auto, car wash, car rental, autovermietung, location de voiture*, alquiler de coches
  autoverhuur, autonoleggio, electric vehicle*, ev charging, truck parts, tires, tyres, reifen, pneus, car detailing
  fahrzeugaufbereit*, fahrzeugpflege, lavage auto*, lavage de voiture*, lavage de vehicule*, station* de lavage
  nettoyage et entretien de vehicules, detailing auto, lavado de coches, lavado de autos, autowas*, carwash*
  autolavaggio, lava jato, biltvatt, bilvard, reifenservice, reifenhandler, motorrad*, motorcycle*, atelier moto
  taller de motos, motorzaak, officina moto, oficina mecanica, oficina de motos, autogarage, autobanden, bandenservice
  gommista, dack, dackbyte, bilverkstad*, bilhandlare, bilfirma, mc-verkstad, concessionnaire automobile*, tyre shop*
  tire shop*, vehicle repair, vehicle maintenance, karosserie*, carrosserie*, chapa y pintura, autolakier*, carrozzeria
  car body repair, caravan*, wohnmobil*, camping-car*, autocaravanas, campervan*, autoglas*, desguace*, casse auto
  carte grise, autohandel, seminuevos, coches de ocasion, occasions automobiles, tankfahrzeug*, special vehicles
  spezialfahrzeug*, remorques, anhanger*, auto detailing, detailing automobile, autoaufbereitung*, autoankauf*
  auto body, vente de voitures, voitures d'occasion, controle technique, coches de segunda mano, officina meccanica
  autofficina*, auto usate, auto nuove, bilservice*, bilforsaljning*, bilreparation*, bilpleie, bilverksted*
  oficina automovel, warsztat samochodowy, occasions auto, startmotoren, begagnade bilar, fordonshandlare
  fordonshandel*, mobile detailing, rv dealer*, motorhome*, body shop*, bodyshop*, collision repair*, collision cent*
  towing, truck repair*, classic cars, auto classics, oil change*, transmission repair*, auto glass, windshield*
  autolackier*, ricambi auto*, autolavado, automotives, auto sales, autoservis*, pneuservis*
  ~ auto, cars, vehicles
aerospace
  aerospace, aviation, aircraft, luftfahrt, raumfahrt, aeronautique, aeronautica, luchtvaart, uav, satellites
  space launch, drone manufactur*, drone maker*, flugschule*, paragliding school, helicopter*, avionics, flight training
  ~ drone*, drohnen*, dronare
defense
  defence industry, military equipment, rustungs*, defense industry, ammunition, defence contract*, defense contract*
chemicals
  chemical*, chemie, chemikalien, chimie, chimique*, quimica, quimicos, chemische*, chimica, coatings, lacke, adhesives
  klebstoffe, fertilizer*, lubricants, lubeoil*, lube oil*, lubrifiants, schmierstoffe, specialty materials, polymers
  prodotti chimici, kemikalier, lubrificant*, lubricante*, smeermiddelen, paints, resins, pigment*, краски
  pinturas industriales, vernici, tintas
  oleochemical*, fatty acids
pharmaceuticals
  pharmaceutical*, pharma, pharmazeut*, arzneimittel, pharmaceutique*, farmaceutic*, farmaceutisch*, drug discovery
  clinical trials, generics, medicamentos, generic drug*, nutraceutical*, vitamins, drug safety, pharmacovigilance
  herbal medicine*
biotechnology
  biotech*, life science*, genomics, recombinant protein*, antibodies, bioinformatics, cell therapy, gene therapy
  research institute*, reagents, cell culture*
medical-devices
  medical device*, medical technolog*, medical equipment, medizintechnik*, medizinprodukte, dispositifs medicaux
  dispositivos medicos, equipos medicos, medische hulpmiddelen, dispositivi medici, medtech, implants, hearing aids
  horgerate, prosthetic*, surgical instruments, laboratory equipment, ultraschall, ultrasound equipment, medical suppl*
  wheelchair*, sanitatshaus*, zahntechnik*, dental laborator*, dentallabor*, prothesiste*, materiel medical
agriculture
  agricultur*, farm, farms, farming, landwirtschaft*, bauernhof, agricol*, agriculteur*, ganaderia, landbouw*, akkerbouw
  tuinbouw, boomkwekerij, kwekerij, plant nursery, tree nursery, baumschule, pepiniere, vivero, greenhouse*, gewachshaus
  forestry, forstwirtschaft, forstbetrieb, forestal*, foresterie, bosbouw, silvicult*, fishery, fisheries, aquaculture
  agritech, agtech, agribusiness, livestock, legumbres, crops, seeds, saatgut, semences, semillas, zaden, sementi
  ferme bio, arboricult*, elevage*, eleveur*, finca ecologica, cultivo*, arandanos, criadero*
  boerderij*, fruitteler*, fruitteelt, fokker*, hondenfokker*, fazenda, produtor rural, viveiro*, criacao de gado
  lantbruk*, fruktodling, plantskola, hastuppfodning, fruit grower*, horse breed*, dog breeder*, obstbau*, obsthof
  gartnerei*, pferdezucht*, zuchter, hundezucht, frutticoltura, vivaio, vivai, allevamento, agroindustr*, agro, maraich*
  hofladen, christmas tree*, weihnachtsbaum*, olivar, citrus, avocado*, blueberr*, mushroom*, champignon*, winzer*
  ferme pedagogique, vente a la ferme, diervoeder*, veevoeder*, animal feed*, futtermittel*, aliments pour animaux
  mangimi, piensos, nurseries, garden nursery, cattle, feed mill*, viehzucht, tractor dealer*
mining
  mining, bergbau, mineral exploration, gold exploration, quarry, steinbruch, carriere de, mineria, mijnbouw, kieswerk
  gravel, mineraria, inerti, pumice, pomice, canteras
`;
