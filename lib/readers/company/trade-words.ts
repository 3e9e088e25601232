/**
 * Words that pages use for what a company does, under the industry that ICPs name. Our own words in English, German, French,
 * Spanish, Dutch and Italian, folded (no accents, lower case). Lines that begin with `~` have weak words, which say what a
 * company does without saying for which trade ("manufacturer", "shop"): they count only where nothing else does. `*` stands
 * for any letters, so that compounds and endings are met. Add a word to its industry.
 */
export const tradeWords = `
software
  software company, software house, softwarehouse, software develop*, software solution*, software product*
  software platform, software provider, saas, software as a service, softwarehaus, softwareunternehmen
  softwareentwickl*, softwarelosung*, softwarehersteller, *software, logiciel*, editeur de logiciel*
  desarrollo de software, desarrolladora de software, solucion* de software, sviluppo software, sviluppo di software
  softwareontwikkel*, mobile app*, app development, app-entwicklung, application development, developper tools
  developer tool*, developer platform, low-code, no-code, machine learning, artificial intelligence, ai platform
  ai company, ai startup, ai solution*, ai agent*, kunstliche* intelligenz, ki-losung*, intelligence artificielle
  inteligencia artificial, intelligenza artificiale, kunstmatige intelligentie, erp, crm, blockchain, regtech
  martech, proptech, legaltech, developer api, fleet management, fleet tracking, vehicle tracking, fuhrparkmanagement
  gestion de flotte, gestion de flotas, wagenparkbeheer, gestione flotte, internet of things, iot platform
  iot solution*, iot device*
  ~ open source, platform, plattform, plateforme, plataforma, piattaforma, api, apps, app
it-services
  it enabled services, it-enabled services, business process outsourcing
  it services, it service, it support, it consult*, it solution*, it company, it outsourcing, it infrastructure
  it-dienstleist*, it-service*, it-beratung, it-losung*, it-systemhaus, it-partner, systemhaus, edv, managed service*
  managed it, msp, ict, ict-*, it-consultancy, it-bedrijf, automatiseerder, web develop*, webdevelop*
  website develop*, webentwickl*, webontwikkel*, developpement web, developpement informatique, desarrollo web
  sviluppo web, sviluppo siti, services informatiques, services numeriques, prestataire informatique
  conseil informatique, infogerance, esn, servicios informaticos, soporte informatico, soluciones informaticas
  consultoria tecnologica, consulenza informatica, servizi informatici, cloud service*, cloud solution*
  cloud migration, cloud consult*, cloud-losung*, microsoft partner, microsoft solution* partner, salesforce partner
  sap consult*, sap-beratung, sap-partner, digital transformation, digitale transformation, transformation digitale
  transformation numerique, transformacion digital, trasformazione digitale, digitalisierung, data center*
  data centre*, rechenzentrum, web hosting, webhosting, hebergement web, hebergeur, alojamiento web
  systems integrat*, system integrat*, data engineering, devops, azure, power platform
  ~ informatique, informatica, cloud
cybersecurity
  cybersecurity, cyber security, cyber-security, cybersicherheit, it-sicherheit, informationssicherheit
  information security, network security, cybersecurite, securite informatique, ciberseguridad, seguridad informatica
  sicurezza informatica, informatiebeveiliging, penetration test*, pentest*, threat detection, zero trust
  security consult*, security consultancy, security consultancybureau, it security, anti-fraud, antifraud
  fraud prevention, fraud detection, identity verification, kyc
  ~ compliance
internet
  social network, online community, comparison site, comparison website, price comparison, vergleichsportal
  vergelijkingssite, comparateur, comparador, web portal, online portal, onlineportal, job board, job portal
  jobborse, plateforme d'emploi, classifieds
telecommunications
  telecom*, telekommunikation*, telecomunicacion*, telecomunicazioni, telecommunicatie, fiber optic*, fibre optic*
  fibra optica, fibre optique, glasfaser*, glasvezel*, broadband, breitband*, mobile network*, mobilfunk*, voip
  internet provider, internet service provider, internet corporativo, servicios de internet, fournisseur d'acces
  satellite communication*
semiconductors
  semiconductor*, halbleiter*, semi-conducteur*, semiconducteur*, semiconductores, halfgeleider*, microelectronic*
  mikroelektronik, integrated circuit*
electronics
  electronic*, elektronik*, elektronica, electronique*, electronica, elettronica, electronic component*
  circuit board*, circuit breaker*, pcb, pcba, switchgear, switchboard*, schaltanlagen*, leiterplatten*
  elektrotechnik, led lighting, electrical equipment, batteries, sensors, sensoren, sensorik
  ~ electric, electrical
gaming
  video game*, game studio, game develop*, computerspiel*, spieleentwickl*, jeux video, videojuegos, videogiochi
  esports
  ~ games
banking
  bank, banks, banking, commercial bank, savings bank, sparkasse*, volksbank*, raiffeisenbank*, banque*, banco, banca
  credit union*, kreditinstitut*, building society, lender, microfinance
  ~ loans
financial-services
  fintech, financial service*, financial technology, financial advis*, financial plan*, finanzdienstleist*
  finanzberat*, services financiers, servicios financieros, asesoria financiera, financiele dienst*
  servizi finanziari, card payment*, payment provider, payment processing, payments company, payment solution*
  global payments, international payments, online payments, zahlungsdienst*, zahlungsabwicklung, paiement en ligne
  moyens de paiement, medios de pago, pasarela de pago*, betaaloplossing*, money transfer*, foreign exchange
  currency exchange, currency expert*, currency, remittance*, mortgage*, crypto*, lending, factoring, leasing
  ~ payments, finance
investment
  plateforme d'investissement, investment platform, plataforma de inversion, crowdfunding
  venture capital, private equity, asset management, asset manager, wealth management, investment management
  investment firm, investment fund*, hedge fund*, vermogensverwalt*, vermogensbeheer, gestion de patrimoine
  gestion d'actifs, gestion de activos, capital-risque, capital investissement, beteiligungsgesellschaft
  family office
  ~ investment*, investor*
insurance
  insurance, insurer, insurtech, versicherung*, versicherer, assurance, assurances, assureur, courtier en assurance*
  seguros, aseguradora, verzekering*, assicurazion*, reinsurance
accounting
  asesores, asesoria laboral
  accountant*, accounting, accountancy, bookkeep*, tax advis*, tax consult*, tax preparation, tax services
  steuerberat*, steuerkanzlei, wirtschaftspruf*, buchhaltung*, buchfuhrung, expert-comptable, experts-comptables
  expertise comptable, cabinet comptable, comptabilite, comptable, asesoria fiscal, asesoria contable, contabilidad
  gestoria, commercialista, commercialisti, boekhoud*, accountantskantoor, belastingadvies
  ~ audit, tax
legal
  law firm*, lawyer*, attorney*, solicitor*, barrister*, legal service*, legal advice, litigation, employment law
  family law, law office*, rechtsanwalt*, rechtsanwalte, anwalt*, kanzlei, notar, notariat, cabinet d'avocat*
  avocat*, notaire, abogad*, bufete, despacho de abogados, notaria, advocat*, advocatenkantoor, notariskantoor
  avvocat*, studio legale
  ~ law, legal, recht
consulting
  management consult*, business consult*, strategy consult*, consulting firm, consultancy firm, consulting company
  unternehmensberat*, managementberat*, strategieberat*, cabinet de conseil, conseil en strategie
  conseil en management, conseil aux entreprises, consultoria, consultora, consulenza aziendale, organisatieadvies*
  adviesbureau, bedrijfsadvies
  ~ consulting, consultant*, consultancy, *beratung, conseil, berater, advies, adviseur, consulenza
hr-services
  human resources, hr service*, hr consult*, payroll*, lohnabrechnung, personalberatung, ressources humaines
  recursos humanos, team building, teambuilding*, executive coaching, business coaching, leadership training
  leadership development
  ~ coaching, coach
staffing
  staffing, recruitment agency, recruiting agency, recruitment company, recruitment firm, recruitment service*
  recruitment consult*, executive search, headhunt*, talent acquisition, temporary work, zeitarbeit
  personalvermittlung, personaldienstleist*, arbeitnehmeruberlassung, travail temporaire, interim
  cabinet de recrutement, seleccion de personal, trabajo temporal, ett, uitzendbureau, werving en selectie
  detachering, agenzia per il lavoro
  ~ recruitment
advertising
  digital agency, digitalagentur, marketing agency, advertising agency, ad agency, creative agency, media agency
  seo agency, digital marketing, digitalmarketing, online marketing, online-marketing, content marketing
  social media marketing, social media agency, performance marketing, influencer marketing, marketing strategy
  marketing solution*, marketing automation, seo, werbeagentur, werbung, marketingagentur, agenturleistungen
  kreativagentur, agence de communication, agence web, agence digitale, agence marketing, agence seo, referencement
  publicite, agencia de marketing, agencia de publicidad, agencia digital, agencia creativa, publicidad
  posicionamiento web, reclamebureau, marketingbureau, internetbureau, digital bureau, online marketingbureau
  agenzia di comunicazione, agenzia web, web agency, agenzia pubblicitaria, advertising platform, lead generation
  signage, branding agency, social media ads, facebook ads, facebook-ads, google ads, google-ads
  ~ marketing, advertising, agency, agentur, agence, agencia, agenzia, branding, campaigns
public-relations
  public relations, pr agency, pr-agentur, presseagentur, relations presse, relations publiques, relaciones publicas
  corporate communication*
design
  design studio, design agency, design firm, design company, graphic design*, interior design*, interior architect*
  product design*, industrial design*, web design*, webdesign*, ux design, ui/ux, brand design*, experience design*
  designagentur, grafikdesign*, innenarchitekt*, agence de design, design graphique, architecte d'interieur
  architecture d'interieur, decoration d'interieur, diseno grafico, diseno web, diseno de interiores, interiorismo
  estudio de diseno, ontwerpbureau, ontwerpstudio, interieurontwerp*, grafisch ontwerp*, studio grafico
  progettazione grafica, interior design architect*
  ~ diseno, ontwerp
media
  publisher, publishing, publishing house, newspaper*, magazine publisher, broadcast*, television, film production
  video production, videoproduktion*, filmproduktion*, production audiovisuelle, produccion audiovisual
  produccion de video, videoproductie, produzione video, verlag, verlage, maison d'edition, editorial, uitgeverij
  casa editrice, printing company, print shop, druckerei*, imprimerie*, imprenta, drukkerij, tipografia, photography
  photographer, fotograf*, photographe, translation service*, translation agency, ubersetzungsburo, ubersetzungen
  traduction, traducciones, vertaalbureau, traduzioni, podcast*
  ~ media, medien, printing, press
entertainment
  event production, event management, event planning, event agency, events agency, corporate event*, eventagentur
  veranstaltungstechnik, veranstaltungsagentur, evenementiel, agence evenementielle, organizacion de eventos
  eventos corporativos, evenementenbureau, organizzazione eventi, theatre, theater, museum, casino, amusement park*
  theme park*, escape room*, record label, music production, concerts, nightclub
  ~ entertainment, events, event, music
retail
  retailer, retail store*, furniture store*, department store, supermarket*, supermarkt*, grocery store*
  convenience store*, einzelhandel, einzelhandler, fachgeschaft, mobelhaus, bookshop, bookstore, buchhandlung
  librairie, libreria, florist*, flower shop, blumenladen, fleuriste, floristeria, bloemist*, bloemen*
  bloemsierkunst, fioraio, fiorista, jewelry store, juwelier*, bijouterie, joyeria, optician*, optiker, pet store
  hardware store, baumarkt, commerce de detail, magasin de*, comercio minorista, detailhandel, boutique
  garden center, gartencenter, tuincentrum, jardinerie, muebleria*, meubelwinkel, magasin de meubles
  negozio di mobili
  ~ store, shop, stores, winkel, tienda, magasin, laden, negozio
ecommerce
  e-commerce, ecommerce, online shop, online-shop, onlineshop, online store, online retailer, online-handel
  onlinehandler, boutique en ligne, vente en ligne, tienda online, venta online, comercio electronico, webwinkel
  webshop, negozio online, marketplace
wholesale
  wholesale*, wholesaler, distributor*, grosshandel*, grosshandler, grossiste, negoce, importer, importateur
  importador*, mayorista, distribuidor*, groothandel*, ingrosso, grossista, distributore, trading company
  import and export, import/export, import-export
  ~ distribution, vertrieb
consumer-goods
  gordijnen, zonwering*, raamdecoratie, curtains, window blinds, vorhange, rideaux, cortinas
  fragrance*, fragancia*
  consumer goods, fmcg, cosmetic products, cosmetics, cosmetics brand, kosmetik*, cosmetique*, cosmetica, cosmetici
  skincare, skin care brand, perfume*, parfum*, household product*, toys, spielwaren, jouets, juguetes, speelgoed
  furniture manufactur*, furniture maker*, mobelhersteller, mobelbau, fabricant de meubles, arredamento, candles
  sporting goods, bicycle*, fahrrad*, bike components, bicycle parts, fietsonderdelen, fietswielen, fietsen
  carbon wheels, velos
  ~ furniture, mobel, muebles, meubles, meubelen, mobili
fashion
  fashion, fashion brand, clothing, apparel, menswear, womenswear, streetwear, mode, modelabel, bekleidung
  arbeitskleidung, vetements, ropa, kleding, abbigliamento, textile*, textil*, tessile, footwear, shoes, schuhe
  chaussures, calzado, jewelry, jewellery, schmuck, bijoux, joyas, sieraden, gioielli, leather goods, maroquinerie
food-beverage
  food manufactur*, food produc*, food ingredient*, food flavo*, food company, food industry, foodservice products
  beverage*, brewery, breweries, brauerei*, brasserie artisanale, cerveceria, brouwerij, birrificio, winery, wineries
  vineyard*, weingut, domaine viticole, vignoble, bodega, bodegas, wijngaard, cantina, distillery, bakery, bakeries
  backerei*, boulangerie, panaderia, bakkerij, panificio, panetteria, confectioner*, chocolat*, coffee roaster*
  kaffeerosterei, torrefacteur, tostadora, koffiebranderij, dairy, molkerei, kase*, fromagerie, lebensmittel*
  agroalimentaire, alimentos, alimentaria, voedingsmiddelen*, levensmiddelen*, alimentari, meat processing, metzgerei
  slagerij, seafood, spices, syrups, olive oil, aceite de oliva, conservas, conserven, conserves, pescado, marisco
  huile d'olive, olio d'oliva, honey, tea company, honig, imkerei*, beekeep*, apicult*, miel, miele, apiario
  ~ food, coffee, wine, beer, cuisine, flavor
hospitality
  hotel*, restaurant*, ristorante, restaurante*, trattoria, pizzeria*, bistro, cafe, catering, caterer, traiteur
  gasthaus, gasthof, gastronomie, gastgewerbe, hostel, bed and breakfast, b&b, guest house, guesthouse
  ferienwohnung*, pension, chambres d'hotes, gite, vakantiehuis*, vacation rental*, holiday home*, agriturismo
  casa rural, resort, yacht club, steakhouse, horeca, hosteleria, hotellerie, food truck
  ~ bar
travel
  travel agency, travel agent*, tour operator*, tours, reiseburo*, reiseveranstalter, agence de voyage*
  agencia de viajes, reisbureau, agenzia viaggi, medical tourism, tourism*, tourismus*, tourisme, turismo, toerisme
  excursion*, safari*, cruises, charter
  ~ travel, reisen, voyages, viajes, reizen, viaggi
sports
  sports club, sportverein, gym, gyms, fitness, fitnessstudio, crossfit, yoga, pilates, personal training
  martial arts, kampfsport, golf club, tennis club, sportschule, salle de sport, gimnasio, sportschool, palestra
  ~ sport, sports
real-estate
  real estate, real-estate, realtor*, realty, property management, property manager, property develop*
  letting agent*, estate agent*, immobilien*, hausverwaltung*, immobilier*, agence immobiliere, promoteur immobilier
  syndic, inmobiliaria*, bienes raices, vastgoed*, makelaar*, makelaardij, immobiliare, coworking, office space
  ~ property, properties
construction
  construction company, construction service*, building contractor*, general contractor*, roofing, roofer*
  dachdecker*, dakdekker*, dakwerken, couvreur*, toiture*, tejados, plumb*, sanitar*, heizung, heizungen
  heizungsbau*, heizungstechnik, heizungsinstallat*, heating and cooling, hvac contractor*, klimatechnik, plombier*
  plomberie, chauffagiste, fontaneria, fontanero, loodgieter*, installateur, installatiebedrijf, idraulico
  electrician*, electrical contractor*, elektriker, elektroinstallation*, electricien*, electricista, elektricien
  waterproofing, abdichtung*, renovation*, remodel*, kitchen and bath, home builder*, homebuilder*, hausbau
  bauunternehmen, baufirma, baugesellschaft, hochbau, tiefbau, zimmerei, tischlerei, schreinerei, menuiserie
  carpinteria, timmerbedrijf, timmerwerk*, carpentry, falegnameria, joinery, painting contractor*, painter*
  malerbetrieb, malermeister, maler, peinture batiment, peintre en batiment, pintores, schildersbedrijf, stukadoor
  trockenbau, fliesenleger, flooring, bodenbelage, carreleur, maconnerie, macon, btp, gros oeuvre, travaux publics
  constructora, empresa constructora, construccion de, reformas, obras, bouwbedrijf, aannemer*, bouwonderneming
  impresa edile, edilizia, ristrutturazion*, window*, fenster*, fenetres, ventanas, kozijnen, infissi, scaffolding
  gerustbau, demolition, abbruch, paving, asphalt, concrete contractor*, masonry, garage doors, fencing, insulation
  isolation thermique, swimming pools, pool builder*, landscaping, landscaper*, paysagiste, gartenbau, gala-bau
  hovenier*, tuinaanleg, tuinonderhoud, tuinaannemer*, groenbeheer, entretien d'espaces verts, amenagement paysager
  lab design and construction, fit-out, tree surgeon*, tree surgery, arborist*, elagage, elagueur*, baumpflege
  baumfallung*, boomverzorging
  ~ construction, contractor*, building, bau, batiment, construccion, bouw, costruzioni
architecture-engineering
  architect, architects, architecture firm, architectural design, architecture studio, architekt*, architekturburo
  architecte*, cabinet d'architecture, estudio de arquitectura, arquitect*, architectenbureau, studio di architettura
  architetti, civil engineer*, structural engineer*, engineering firm, engineering consult*, engineering services
  ingenieurburo, ingenieurbureau, ingenieursbureau, bureau d'etudes, tragwerksplanung, statik, ingenieria
  estudio de ingenieria, studio tecnico, surveying, surveyors, topograph*, geomat*, vermessung*, geometre*
  topografia, stadtplanung, urban planning, lab design, bouwadvies*, bouwkundig adviesbureau, bouwkundig*, bauplanung
  ~ engineering
manufacturing
  injection mold*, injection mould*, spritzguss, plastics manufactur*, kunststofftechnik, kunststoffverarbeitung
  plasturgie, packaging manufactur*, packaging solution*, packaging company, packaging products, verpackung*
  emballage*, embalaje*, envases, verpakking*, imballagg*, steel, stahl, stahlbau, acier, acero, staal*, acciaio
  metal fabrication, metalwork*, metallbau, metallverarbeitung, metallerie, metalurgi*, metaalbewerking
  carpenteria metallica, carpinteria metalica, estructuras metalicas, welding, schweiss*, soudure, soldadura, foundry, giesserei, fonderie, casting, sheet metal
  blechbearbeitung, tolerie, plaatwerk, lamiera, cnc machining, machine shop, zerspanung, usinage, mecanizado
  verspaning, lavorazioni meccaniche, precision parts, prazisionsteile, wood products, woodwork*, timber, lumber
  holzhandel, holzverarbeitung, venta de madera, madera, maderas, negoce de bois, houthandel, legname, sawmill
  scierie, contract manufactur*, lohnfertigung, industrial products, contract producer, paper mill, glass manufactur*
  safety products
  ~ manufactur*, hersteller, herstellung, fabricant, fabrication, fabricante, fabricacion, fabrikant, produttore
  ~ produzione, industrial, factory
machinery
  industrieel automatiseringsbedrijf, industriele automatisering
  machinery, machine builder, mechanical engineering, maschinenbau*, anlagenbau, sondermaschinen*, maschinen*
  werkzeugbau, machinebouw, constructeur de machines, maquinaria, macchine industriali, macchinari, automation
  industrial automation, automatisierung*, automatisation, automatizacion, automazione, robotics, robotik, robotique
  robotica, hydraulic*, hydraulik, pneumatic*, pumps, pumpen*, pompes, bombas, compressors, chillers, bearings
  walzlager, roulements, rodamientos, valves, armaturen, gearbox*, getriebe*, process cooling, cooling equipment
  conveyor*, fordertechnik, material handling, intralogistik, forklift*, gabelstapler, heftrucks, cleaning equipment
  cleaning machines, reinigingstechniek, reinigungstechnik, elevators, aufzuge, aufzugsbau, aufzughersteller
  ascenseurs, ascensores, liften, test equipment, measuring instrument*, messtechnik, packaging machine*
  ~ equipment, machines
automotive
  neumatico*, tyre dealer*, tire dealer*, reifenhandel, vente de pneus
  automotive, auto repair, car repair, car dealer*, car dealership, auto dealer*, used cars, autohaus*, autowerkstatt
  kfz-werkstatt, kfz*, garage automobile, concession automobile, concesionario*, taller mecanico, talleres mecanicos, taller de coches
  autobedrijf, garagebedrijf, autofficina, concessionaria, vehicle parts, auto parts, autoteile, pieces auto
  onderdelen auto, car wash, car rental, autovermietung, location de voiture*, alquiler de coches, autoverhuur
  autonoleggio, electric vehicle*, ev charging, truck parts, tires, tyres, reifen, pneus, car detailing, motorcycles
  ~ auto, cars, vehicles
aerospace
  aerospace, aviation, aircraft, luftfahrt, raumfahrt, aeronautique, aeronautica, luchtvaart, drones, uav, satellites
  space launch
defense
  defence industry, defense contractor, military equipment, rustungs*, defense industry
chemicals
  chemical*, chemie, chemikalien, chimie, chimique*, quimica, quimicos, chemische*, chimica, coatings, lacke
  adhesives, klebstoffe, paints manufacturer, fertilizer*, lubricants, lubeoil*, lube oil*, lubrifiants, lubricantes
  schmierstoffe, specialty materials, polymers
pharmaceuticals
  pharmaceutical*, pharma, pharmazeut*, arzneimittel, pharmaceutique*, farmaceutic*, farmaceutisch*, drug discovery
  clinical trials, generics
biotechnology
  biotech*, biotechnolog*, life science*, genomics, recombinant protein*, antibodies, bioinformatics, cell therapy
  gene therapy
medical-devices
  medical device*, medical technolog*, medical equipment, medizintechnik*, medizinprodukte, dispositifs medicaux
  dispositivos medicos, equipos medicos, medische hulpmiddelen, dispositivi medici, medtech, implants, hearing aids
  horgerate, prosthetic*, surgical instruments, laboratory equipment
healthcare
  servizi sanitari, professionisti sanitari, sanita locale, sanita privata
  healthcare, health care, hospital*, medical practice, medical clinic, clinic, clinics, klinik*, clinique, clinica
  kliniek, dental*, dentist*, dentistry, zahnarzt*, dentiste, dentista, tandarts*, orthodont*, physiotherap*
  physical therapy, kinesitherapeute, fisioterapia, fysiotherap*, chiropract*, osteopath*, psychotherap*, psycholog*
  arztpraxis, hausarzt, cabinet medical, consultorio medico, huisarts*, studio medico, medical spa, med spa
  skin care, dermatolog*, cosmetic surgery, plastic surgery, ophthalmolog*, eye care, nursing, pflegedienst*
  altenpflege, seniorenheim, home care, thuiszorg, assisted living, senior living, telehealth, telemedicine
  digital health, pharmacy, apotheke*, pharmacie, farmacia, apotheek, mental health, rehabilitation, diagnostic*
  acupuncture, naturheil*, heilpraktiker*
  ~ medical, health, wellness, gesundheit, sante, salud, zorg, salute
veterinary
  veterinar*, animal clinic, animal hospital, tierarzt*, tierklinik, veterinaire*, dierenarts*, dierenkliniek
  pet clinic
education
  e-learning, elearning, online course*, online training, online learning, education provider, school, schools
  private school, language school, sprachschule, schule, ecole, escuela, colegio, academia, university, universitat
  universite, universidad, hochschule, college, kindergarten, nursery school, daycare, child care, childcare
  kinderopvang, creche, guarderia, tutoring, nachhilfe, soutien scolaire, driving school, fahrschule, auto-ecole
  autoescuela, rijschool, autoscuola, opleidingsinstituut, edtech, weiterbildung, schulungen, seminare
  organisme de formation, formation professionnelle, centre de formation, cursos, formacion profesional
  trainingsbureau, scuola, corsi di formazione, formazione, coding bootcamp, training provider, training company
  ~ education, training, opleiding*, corsi, academy, akademie, formation, formacion, learning, courses
nonprofit
  non-profit, nonprofit, not-for-profit, charity, charitable, gemeinnutzig*, wohltatig*, association loi 1901
  but non lucratif, sin animo de lucro, ong, ngo, stichting, goede doel*, onlus, non lucrativa, volunteer organi*
  humanitarian, donate to
  ~ foundation, association, verein, fundacion, fondation
government
  municipality, gemeinde, stadtverwaltung, ministry of, city council, ayuntamiento, mairie, gemeente, comune di
  government agency, public authority
  ~ government
logistics
  logistic*, logistik*, logistiek*, logistique*, logistica, supply chain, freight*, spedition*, frachtfuhrer, fret
  transitaire, warehousing, warehouse service*, warehouse provider, lagerhaltung, entreposage, almacenaje, opslag
  magazzino, fulfillment, fulfilment, courier*, kurierdienst*, coursier, mensajeria, paqueteria, envio de paquetes
  transporte de paquetes, transporte de carga, transporte de mercancias, transport de marchandises, koerier*
  corriere, parcel delivery, last mile, moving company, movers, removals, umzug*, umzuge, demenagement*, mudanzas
  verhuizingen, verhuisbedrijf, traslochi, self storage, shipping company, customs clearance, customs brok*
  ~ transport, shipping, delivery
transportation
  public transport, passenger transport, bus company, taxi*, chauffeur service, limousine*, limo service, vtc
  airport transfer*, trucking company, trucking, haulage, transporteur, chantier naval, shipyard, boat rental
  location de bateaux, transportista*, empresa de transporte*, transportunternehmen, transportbedrijf, autotrasporti
  railway*, eisenbahn, ferry, airline*, ridesharing, e-scooter*, marine systems
  ~ mobility, mobilitat, mobilite
energy
  oil and gas, oil & gas, oilfield, petroleum, natural gas, drilling, pipeline*, power plant*, power generation
  energy company, energy provider, energieversorg*, stromanbieter, fournisseur d'energie, comercializadora de energia
  energieleverancier, fornitura energia, lpg, energy storage, batteriespeicher, petrol station*, gas station*
  tankstelle*, station-service, gasolinera*, benzinestation*, fuel supply, fuel distribut*, combustibles, heizol
  ~ energy, energie, energia
renewables
  renewable*, solar, solaranlage*, solarenergie, photovoltai*, fotovoltai*, wind energy, wind power, windkraft*
  windenergie, eolien*, eolica, energies renouvelables, energias renovables, energia solar, energie rinnovabili
  erneuerbare*, zonnepanelen, zonne-energie, panneaux solaires, paneles solares, pannelli solari, warmepumpe*
  heat pump*, pompe a chaleur, warmtepomp*, biogas, biomass, hydrogen, wasserstoff, cleantech, climate tech
utilities
  water utility, electric utility, stadtwerke, wasserversorgung, drinking water supply
environmental
  waste management, waste disposal, recycling, entsorgung*, abfall*, gestion des dechets, gestion de residuos
  afvalverwerking, afvalbeheer, gestione rifiuti, water treatment, wastewater, abwasser*, traitement de l'eau
  tratamiento de aguas, waterzuivering, environmental consult*, environmental service*, umwelttechnik, umweltberatung
  remediation, carbon offset*, sustainability consult*, water purification, purification de l'eau
  purificacion de agua, depuracion de aguas
  ~ sustainability, environment, umwelt
mining
  mining, mines, bergbau, mineral exploration, gold exploration, quarry, steinbruch, carriere de, mineria, mijnbouw
  kieswerk
agriculture
  agricultur*, farm, farms, farming, landwirtschaft*, bauernhof, agricol*, agriculteur*, ganaderia
  landbouw*, akkerbouw, tuinbouw, boomkwekerij, kwekerij, plant nursery, tree nursery, baumschule, pepiniere, vivero
  greenhouse*, gewachshaus, forestry, forstwirtschaft, forstbetrieb, forestal*, foresterie, bosbouw, silvicult*
  fishery, fisheries, aquaculture, agritech, agtech, agribusiness, livestock, legumbres, crops, seeds, saatgut
  semences, semillas, zaden, sementi, tractors, landmaschinen
facility-services
  cleaning service*, cleaning company, commercial cleaning, office cleaning, janitorial, gebaudereinigung
  reinigungsfirma, reinigungsservice, unterhaltsreinigung, reinigungsunternehmen, entreprise de nettoyage, nettoyage
  proprete, empresa de limpieza, limpieza, schoonmaak*, impresa di pulizie, pulizie, facility management
  facility services, facility-management, hausmeister*, conciergerie, pest control, schadlingsbekampf*, kammerjager*
  deratisation, control de plagas, ongediertebestrijding, disinfestazione, rohrreinig*, drain cleaning
  building maintenance
  ~ cleaning, reinigung
security
  extincion de incendios, deteccion de incendios, proteccion contra incendios, detection incendie
  agence de securite, societe de securite, empresa de seguridad
  security guard*, security service*, security company, sicherheitsdienst*, bewachung*, wachdienst, securite privee
  agents de securite, seguridad privada, beveiligingsbedrijf, beveiliging, vigilanza, alarm system*, security system*
  solutions de securite, soluciones de seguridad, sicherheitstechnik, beveiligingssystemen, alarmanlagen, alarme
  alarmas, cctv, video surveillance, videouberwachung, videosurveillance, locksmith*, schlusseldienst*, serrurier
  cerrajero*, slotenmaker, fabbro, fire protection, fire safety, brandschutz, securite incendie, access control
consumer-services
  hair salon, hairdresser*, barber*, friseur*, coiffeur*, coiffure, peluqueria*, kapper*, kapsalon, parrucchier*
  beauty salon, kosmetikstudio, institut de beaute, salon de belleza, schoonheidssalon, estetica, nail studio
  nail salon, nagelstudio, tattoo, massage*, spa, wedding planner, hochzeits*, wedding photograph*, funeral*
  bestattung*, pompes funebres, funeraria, uitvaart*, laundry, dry cleaning, wascherei, pressing, stomerij
  dog training, hundeschule, pet sitting, pet grooming, dog grooming, hundesalon, phone repair, appliance repair
  handyman
  ~ salon
`;
