/** The words of trades of building and making, written as trade-words.ts says. */
export const tradesOfWorks = `
construction
  construction company, construction service*, building contractor*, general contractor*, roofing, roofer*
  dakdekker*, couvreur*, toiture*, plumb*, sanitar*, heizung, heizungen
  heating and cooling, klimatechnik, plombier*, fontaneria
  installateur, installatiebedrijf, electrician*, electrical contractor*
  electricien*, waterproofing, renovation*, remodel*
  kitchen and bath, home builder*, baufirma, baugesellschaft
  zimmerei, timmerwerk*, carpentry
  painting contractor*, painter*, malerbetrieb, maler, peinture batiment, peintre en batiment
  flooring, macon, btp, gros oeuvre
  travaux publics, construccion de, bouwbedrijf, impresa edile
  fenster*
  abbruch, paving, asphalt, concrete contractor*, masonry, garage doors, insulation, isolation thermique
  swimming pools, pool builder*, lab design and construction, fit-out, impianti elettrici
  elektrische installatie*, elektriciteitswerken, elektriciteit, instalaciones electricas
  electricite generale, elfirma, elinstallation*, idraulica, vvs, klempner*
  spengler*, gipser*, stuckateur*, verputz*, plaster*, platrier*, yeso, stuc, stucwerk
  gesso, putsning, aluminium windows, doors and windows, deuren, turen
  haustur*, puertas, carpenter*, snickeri*
  decorateur en batiment, pintura residencial, maleri, schilderwerk*, taklaggare
  earthwork*, excavat*, erdarbeit*, erdbau, movimiento de tierras
  grondwerk*, movimento terra, scavi, kitchen fitter*, kitchen installation, fitted kitchens
  kuchenplan*, cuisines sur mesure, cocinas a medida, muebles de cocina, keukens
  cucine su misura, cozinhas planejadas, road construction, road works, voirie
  obras publicas, lavori stradali, pavimentacao, vagarbeten, tiler*, tiling, fliesen*, plattenleger
  alicatados, tegelzet*, tegelwerk*, azulejista
  poolbau, zwembaden, poolbygge, fussbodenheizung*, floor heating, parkett*
  pisos laminados, golvlaggning, sonnenschutz*, markise*, awning*, solar shading
  stores et volets, volets roulants, zonnewering, tende da sole
  bausanierung, sanierung*, badsanierung, salle de bain*, badkamer*, bagno, bouwwerken, verbouwing*, gevel*, facade*
  fassaden*, baudienstleist*, fugenlos, gruas, kranverleih, crane hire, fences, zaunbau, cloture*
  hekwerk*, trappen, treppenbau, glazier, glaserei*, vitrerie, vidrieria, glaszett*
  chimney*, kaminbau, pellets, pelletofen*, pelletheizung*, steinmetz*, marmol*, marmi, impermeabiliza*
  prefabricated house*, holzhaus*, tiny house*, attefallshus, byggfirma*, byggforetag, snickare
  entreprise generale du batiment, construction works, malerwerkst*, elektrobetrieb*
  generalunternehmer*, hvac, air conditioning, airco, aircos
  luchtbehandeling*, klimaanlage*, decking, climatisation
  facadier*, albanil*, pintura y decoracion, cerrajeria metalica, empresa de construccion
  construccion civil, obra civil, schilder, metselwerk*, impianti idraulici, impianti termici, tomrer*, blikkenslager*
  elkontroll*, rorlegger*, instalacje elektryczne, firma budowlana, uslugi remontowe, remonty, canalizador*
  construcao civil, bauservice*, renovierung*, malerarbeiten, abbrucharbeiten, kernsanierung*, betongborrning*
  haltagning*, bauarbeiten, renovatiewerken, lavori edili, window install*, windows install*, window replace*
  replacement windows, window fitt*, window frames, window compan*, windows and doors, double glaz*, glazed windows
  sash windows, upvc windows, pvc windows, wooden windows, roof windows, empresa de obras, obras civiles, log cabin*
  modular building*, countertop*, closets, bestrating*, garden sheds, строител, リフォーム, 建設業, 建設会社, 土木工事
  電気工事, 建築工事, custom homes, conservatories, guttering, gutters, fascias, facias, soffits, siding, heating engineer*
  heating contractor*, pool construction, pool service*, pool maintenance, pool repair*, cabinet maker*, custom cabinet*
  kitchen cabinet*, log homes, modular home*, blinds, shutters, damp proofing, loft conversion*, schreiner*
  rolladen*, rollladen*, estrich*, ravalement*, timmerman*, dakgoten, tegels, sewer*, water well*
  well drilling, stucco, foundation repair*, water damage, asbestos removal, skylight*, portable building*, pole barn*
  home improvement*, home extension*, steel erect*, concrete product*, concrete pump*, ready mix*, precast*, staircase*
  treppen, arbeitsplatten, fussboden, elektrikar*, stavebni*, dachy, okna, 電気設備, 設備工事, 工務店
  roboty elektryczne, elektroenergetycz*, wykonawstwo sieci
  ~ construction, constructor, constructors, contractor*, bau, batiment, construccion, bouw, costruzioni, obras
manufacturing
  injection mold*, injection mould*, packaging manufactur*, packaging solution*
  packaging company, packaging products, verpackung*, emballage*, embalaje*, envases, verpakking*, steel
  stahl, acier, acero, staal*, metal fabrication, metalwork*, metallbau
  metalurgi*, carpenteria metallica, carpinteria metalica, estructuras metalicas, welding
  schweiss*, foundry, giesserei, casting, sheet metal, blechbearbeitung
  machine shop, lavorazioni meccaniche, precision parts
  prazisionsteile, wood products, woodwork*, timber, lumber, holzhandel, holzverarbeitung
  negoce de bois, houthandel, legname, contract manufactur*, industrial products
  contract producer, paper mill, glass manufactur*, safety products, metallbearbeitung*, herreria
  inyeccion de plasticos, injecao plastica, embalagens, metallbearbetning
  plastindustri*, forpackning*, kunststofverwerking, stalarbeid*
  smidesarbete*, metallarbeid*, sveising*, svetsning*, svejsning*, smedearbejde*, industrial fabrication, schlosserei*
  ferronnerie d'art, carpinteria de aluminio, 3d printing, 3d-druck*, impression 3d, laser cutting
  decoupe laser, pulverbeschicht*, powder coating, sieb*druck*, keramik*, ceramic*, ceramique
  vetro artistico, mecanique de precision, obrobka metali, food packaging, 金属加工, 樹脂成形, 精密加工
  metal stamping*, stampings, fasteners, tool and die, tooling, castings, forging*, anodiz*, anodis*
  chrome plat*, chroming, electroplat*, plastics, plastic product*, extrusion*, hinges, nameplates, fiberglass
  fibreglass, composites, kunststoff*, gummi*, schrauben*, oberflachentechnik*
  fundicion*, minuteria metallica, trafilatura, precision engineering, cnc, trophies, engraving
  carbon fib*, machining, machined parts, rubber
  spezialpapier*, papierherstell*
  ~ manufactur*, hersteller, herstellung, fabricant, fabrication, fabricante, fabricacion, fabrikant, produttore
  ~ produzione, industrial, factory
machinery
  industrieel automatiseringsbedrijf, industriele automatisering, machinery, machine builder, mechanical engineering
  anlagenbau, maschinen*, werkzeugbau, constructeur de machines, maquinaria
  macchine industriali, macchinari, industrial automation, factory automation, automation technology
  automation engineering, automation equipment, industrieautomat*, fabrikautomat*
  automatisation industrielle, automatizacion industrial, automazione industriale, automacao industrial, robotics
  robotik, robotique, hydraulic*, pneumatic*, pumps, pumpen*, pompes, bombas, chillers
  bearings, walzlager, valves, armaturen, gearbox*, getriebe*, process cooling
  cooling equipment, conveyor*, fordertechnik, material handling, intralogistik, forklift*
  cleaning equipment, cleaning machines, reinigingstechniek, reinigungstechnik, elevators, aufzuge
  aufzughersteller, liften, test equipment, measuring instrument*, messtechnik
  packaging machine*, tool making, toolmak*, matriceria, ferramentaria
  maquinas industriais, maskintillverk*, verktygsmaskin*, irrigation, sistemas de riego, irrigatie*
  impianti di irrigazione, bevattning, bewasserung*, macchine utensili, cnc machines
  kuhlfahrzeug*, refrigeration, frigoriste, 3d printers, landtechnik*, acoplados
  machines-outils, diesel generator*, power generator*, tool hire, tool rental, plant hire, machine tool*, boilers
  heat exchanger*, filtration, dust collect*, weighing, industrial scales, printing machine*, food processing equipment
  construction equipment, generators, electric motors, waagen, kompressor*, chariots elevateurs
  carretillas elevadoras, carrelli elevatori, kitchen equipment
  lifting equipment, industrial ovens, stamping dies, process equipment, 機械加工
  ~ equipment, machines
automotive
  neumatico*, tyre dealer*, tire dealer*, automotive, auto repair, car repair, car dealer*, auto dealer*
  used cars, autohaus*, autowerkstatt, kfz*, garage automobile, concession automobile, concesionario*, taller mecanico
  talleres mecanicos, taller de coches, autobedrijf, garagebedrijf, vehicle parts, auto parts
  pieces auto, onderdelen auto, car wash, car rental, location de voiture*, alquiler de coches
  electric vehicle*, ev charging, truck parts, tires, tyres, pneus, car detailing
  fahrzeugaufbereit*, fahrzeugpflege, lavage auto*, lavage de voiture*, lavage de vehicule*, station* de lavage
  nettoyage et entretien de vehicules, detailing auto, lavado de coches, lavado de autos, autowas*, carwash*
  lava jato, biltvatt, bilvard, motorrad*, motorcycle*, atelier moto
  taller de motos, motorzaak, officina moto, oficina mecanica, oficina de motos, autobanden
  dack, dackbyte, bilfirma, mc-verkstad, concessionnaire automobile*, tyre shop*
  tire shop*, vehicle repair, vehicle maintenance, karosserie*, chapa y pintura, autolakier*
  car body repair, caravan*, wohnmobil*, camping-car*, autoglas*, desguace*, casse auto
  carte grise, coches de ocasion, occasions automobiles, tankfahrzeug*, special vehicles
  spezialfahrzeug*, anhanger*, auto detailing, detailing automobile, autoaufbereitung*, autoankauf*
  auto body, vente de voitures, voitures d'occasion, controle technique, coches de segunda mano, officina meccanica
  autofficina*, auto usate, auto nuove, bilservice*, bilforsaljning*, bilreparation*
  oficina automovel, warsztat samochodowy, occasions auto, startmotoren, begagnade bilar, fordonshandlare
  fordonshandel*, mobile detailing, rv dealer*, motorhome*, body shop*, bodyshop*, collision repair*, collision cent*
  towing, truck repair*, classic cars, auto classics, oil change*, transmission repair*, auto glass, windshield*
  ricambi auto*, autolavado, automotives, auto sales, autoservis*, pneuservis*
  ~ auto, cars, vehicles
aerospace
  aerospace, aviation, aircraft, luftfahrt, raumfahrt, luchtvaart, uav, satellites
  space launch, drone manufactur*, drone maker*, flugschule*, paragliding school, helicopter*, avionics, flight training
  ~ drone*, drohnen*, dronare
defense
  defence industry, military equipment, rustungs*, defense industry, ammunition, defence contract*, defense contract*
chemicals
  chemical*, chemie, chemikalien, chimie, chimique*, chemische*, chimica, coatings, lacke, adhesives
  klebstoffe, fertilizer*, lubricants, lubeoil*, lube oil*, specialty materials, polymers
  prodotti chimici, kemikalier, lubrificant*, lubricante*, paints, resins, pigment*, краски
  pinturas industriales, tintas
  oleochemical*, fatty acids
pharmaceuticals
  pharmaceutical*, pharma, pharmazeut*, arzneimittel, pharmaceutique*, farmaceutic*, farmaceutisch*, drug discovery
  clinical trials, generics, generic drug*, nutraceutical*, vitamins, drug safety, pharmacovigilance
  herbal medicine*
biotechnology
  biotech*, life science*, genomics, recombinant protein*, antibodies, bioinformatics, cell therapy, gene therapy
  research institute*, reagents, cell culture*
medical-devices
  medical device*, medical technolog*, medical equipment, dispositifs medicaux
  dispositivos medicos, equipos medicos, medische hulpmiddelen, dispositivi medici, medtech, implants, hearing aids
  horgerate, prosthetic*, surgical instruments, laboratory equipment, ultraschall, ultrasound equipment, medical suppl*
  wheelchair*, sanitatshaus*, zahntechnik*, dental laborator*, dentallabor*, prothesiste*, materiel medical
agriculture
  farm, farms, farming, landwirtschaft*, agricol*, landbouw*
  tuinbouw, kwekerij, plant nursery, tree nursery, baumschule, greenhouse*, gewachshaus
  forestry, forstbetrieb, forestal*, foresterie, bosbouw, fishery, fisheries
  agritech, agtech, agribusiness, livestock, legumbres, crops, seeds, zaden
  ferme bio, arboricult*, elevage*, eleveur*, finca ecologica, cultivo*, arandanos, criadero*
  boerderij*, fruitteler*, fokker*, produtor rural, criacao de gado
  lantbruk*, fruktodling, fruit grower*, horse breed*, dog breeder*, obstbau*, obsthof
  gartnerei*, pferdezucht*, zuchter, vivaio, vivai, agroindustr*, agro, maraich*
  hofladen, christmas tree*, weihnachtsbaum*, citrus, avocado*, blueberr*, mushroom*, champignon*, winzer*
  ferme pedagogique, vente a la ferme, diervoeder*, animal feed*, futtermittel*, aliments pour animaux
  nurseries, garden nursery, cattle, feed mill*, viehzucht, tractor dealer*
mining
  mining, bergbau, mineral exploration, gold exploration, quarry, carriere de, mijnbouw, kieswerk
  gravel, mineraria, pumice, pomice
`;
