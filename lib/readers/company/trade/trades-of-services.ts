/** The words of trades of care, public bodies and supply, written as trade-words.ts says. */
export const tradesOfServices = `
healthcare
  servizi sanitari, professionisti sanitari, sanita locale, sanita privata, healthcare, health care, medical practice
  clinic, clinics, klinik*, clinique, clinica, kliniek, dental*, dentist*, zahnarzt*, tandarts*, orthodont*
  physiotherap*, physical therapy, fysiotherap*, psychotherap*, psycholog*, psycholoog*
  arztpraxis, cabinet medical, consultorio medico, huisarts*, studio medico, medical spa, med spa, skin care
  dermatolog*, cosmetic surgery, plastic surgery, ophthalmolog*, eye care, nursing, pflegedienst*, altenpflege
  seniorenheim, home care, assisted living, senior living, telehealth, digital health, pharmacy
  apotheke*, pharmacie, apotheek, mental health, rehabilitation, medical diagnostic*, naturheil*
  heilpraktiker*, cabinet dentaire, odontolog*, tandlakar*, fysioterapi*, psykolog*, psicolog*, psychoanaly*, fusspflege
  podolog*, pedicure medical*, pedicure-podologue, soins a domicile, infirmier*, ayuda a domicilio
  assistenza domiciliare, cuidadores de idosos, cuidado de mayores, apotek, dietist*, dietetic*, nutricion*
  ernahrungsberat*, nutritionist*, oftalmolog*, oogkliniek
  augenarzt*, augenklinik, hno-*, gynakolog*, kinderarzt*, orthopad*, logopad*, logoped*
  ergotherap*, hebamme*, midwife*, sage-femme, verloskund*, hospice, ambulante pflege, alltagshilfe*, seniorenbetreuung
  tagespflege, residence senior, residencia de ancianos, verpleeghuis, casa di cura
  medecin*, arzt, arzte, rettungsdienst*, ambulance*, hypnose*, sophrolog*, counseling, mental wellness
  psychiatr*, salud mental, sante mentale, reiki, ayurved*, osteopat*, chiropr*, medisch pedicure, counselling
  medicos especialistas, fisioterapist*, sjukgymnast*, tannlege*, stomatolog*, fizjoterapia, homoopath*, homoeopath*
  fotklinik*, fotvard*, medical laborator*, clinical laborator*, hospital, hospitals, atencion sanitaria
  servicios sanitarios, family practice, family medicine, pediatric*, paediatric*, optometr*, eye doctor*, counselor*
  counsellor*, podiatr*, urgent care, speech therap*, pflegeheim*, maison de retraite, residencia de mayores
  casa di riposo, surgery center*, radiolog*, fertility, allergist*, cardiolog*, weight loss, addiction treatment
  therapist*, lekarna, apteka, 歯科医院, クリニック
  ~ diagnostic*, medical, health, wellness, gesundheit, sante, salud, zorg, salute
veterinary
  veterinar*, animal clinic, animal hospital, tierarzt*, tierklinik, veterinaire*, dierenarts*, dierenkliniek
  pet clinic, veterinary clinic*, clinica veterinaria, clinique veterinaire, kleintierpraxis, equine vet*
  pet hospital*, 動物病院
education
  professional development, e-learning, elearning, online course*, online training, online learning, education provider
  school, schools, sprachschule, schule, ecole, escuela, colegio, academia
  universidad, kindergarten, child care, childcare, tutoring
  soutien scolaire, auto-ecole, autoescuela, autoscuola, edtech
  weiterbildung, schulungen, seminare, organisme de formation, formation professionnelle, centre de formation, cursos
  formacion profesional, trainingsbureau, scuola, formazione, coding bootcamp, training provider, training company
  taalschool, talenschool, muziekschool*, musikschule*, bijles*, huiswerkbegeleiding
  escola*, aulas particulares, clases particulares, faculdade
  hogskola, kita, kitas, asilo nido, ripetizioni, lezioni private, universita
  dental college, coaching institute, training institute, institute of technology, lycee, grundschule*
  basisschool, volkshochschule*, montessori*, study abroad, auslandsstudium, studium im ausland, etudes a l'etranger
  etudes superieures, estudios en el extranjero, estudiar en el extranjero, studeren in het buitenland, alphabetisation
  formacion online, gardiennage d'enfants, trafikskola*, kjoreskole*, szkola jezykowa, day care cent*
  daycare*, preschool*, summer camp*, music lessons, autorijschool*, rijschool*, rijles*, training course*
  first aid training, cooking class*, seminary, day nurser*, corporate training, 学習塾, 幼稚園
  ~ education, training, opleiding*, corsi, academy, akademie, formation, formacion, learning, courses, college, colleges, university
  ~ educational institution*
nonprofit
  non-profit, nonprofit, not-for-profit, charity, charitable, gemeinnutzig*, wohltatig*, association loi 1901
  but non lucratif, sin animo de lucro, ong, ngo, stichting, goede doel*, onlus, non lucrativa, donate to
  promozione sociale, associazione culturale, volontariato, kirchengemeinde*, pfarrei
  kerk, kerkgemeente, moskee, mosque, ideell forening
  associacao sem fins lucrativos, vrijwilligersorganisatie*, club service, lions club, scouts, feuerwehr*, musikverein*
  forderverein, verein e.v, spenden, donaties, community development, hilfsorganisation*, asociacion cultural
  asociacion sin animo, food bank*, tafel e.v, animal rescue, tierheim*, refuge animalier, protectora de animales
  volunteer*, rotary club*, church, churches, animal shelter*, fundraising, humane society
  chamber of commerce, trade association*, historical society, community cent*, parish, monastery, synagogue*
  vereniging*, fundacion*, stiftung*, ministries
  ~ foundation, association, verein, fundacion, fondation
government
  municipality, gemeinde, stadtverwaltung, ministry of, city council, ayuntamiento, mairie, gemeente, comune di
  government agency, public authority, kommun, kommune, camara municipal, police organization
  police department, ministere, ministerio de, bundesministerium, public services agency, town hall*
  ~ government
logistics
  logistic*, *logistik*, logistiek*, logistique*, supply chain, freight*, spedition*, frachtfuhrer, fret
  warehousing, warehouse service*, warehouse provider, lagerhaltung, almacenaje, opslag, magazzino
  fulfillment, fulfilment, courier*, mensajeria, envio de paquetes
  transport de marchandises, koerier*, corriere, parcel delivery, last mile, moving company, movers, removals, umzug*
  demenagement*, self storage, customs clearance, customs brok*, goederenvervoer
  transportadora, entregas rapidas, akeri*, flyttfirma*, trasporto merci, servizi espressi, consegne
  transporte y logistica, transporte e logistica, kleintransport*, moebeltransport, schwertransport*, heavy haulage
  garde-meuble*, opslagruimte*, trucking and logistics, verhuizing*, flyttebyra*
  auto transport*, convoyage*, vehicle transport*, pet transport*, pet relocation, pet shipping, animal transport*, tiertransport*
  car shipping, biltransport*, export packing, shipping compan*, shipping agent*, 物流センター
  ~ transport, shipping, delivery
transportation
  public transport, passenger transport, bus company, taxi*, limousine*, limo service, vtc, airport transfer*, trucking
  haulage, chantier naval, boat rental, location de bateaux, transportista*, transportunternehmen
  railway*, eisenbahn, ferry, airline*, ridesharing, e-scooter*, marine systems
  noleggio con conducente, noleggio autobus, autocar*, alquiler de limusinas, busunternehmen*, coach hire, bus hire
  coach travel, touringcar*, party bus, fretamento de onibus, bussresor, tassi, krankenfahrt*, shuttle service*
  airport shuttle*, private driver*, fahrdienst*, motorboat rental, location de velos, bike rental, fahrradverleih
  fietsverhuur, transport de personnes, boatbuild*, boat yard*, bootsbau, werft*, transport routier, transports
  trasporti, transporte, transportes, transportforetag, autotrasport*, trasporto di, transportonderneming
  bulkvervoer, silovervoer, tankvervoer, road transport*, spedycja drogowa, транспортна фирма, автомобилен транспорт
  運送業, 運送会社, krankentransport*, car transport*, horse transport*, shipbuild*, shipyard*, boat build*
  boat hire, yacht*, chauffeur*, minibus*
  ~ mobility, mobilitat, mobilite
energy
  oil and gas, oil & gas, oilfield, petroleum, natural gas, drilling, oil pipeline*, gas pipeline*, pipeline construction, power plant*, power generation
  energy company, energy provider, energieversorg*, stromanbieter, fournisseur d'energie, comercializadora de energia
  fornitura energia, lpg, energy storage, batteriespeicher, gas station*, tankstelle*
  station-service, gasolinera*, benzinestation*, fuel supply, fuel distribut*, fioul*, gasoleo*
  combustiveis, fuel delivery, butano, gasoline, petrol, fuels, propane
  heating oil
  ~ energy, energie, energia
renewables
  renewable*, solar, solaranlage*, solarenergie, photovoltai*, fotovoltai*, wind energy, wind power, windkraft*
  eolien*, eolica, energies renouvelables, energias renovables, energie rinnovabili, erneuerbare*
  zonnepanelen, zonne-energie, panneaux solaires, paneles solares, pannelli solari, warmepumpe*, heat pump*
  pompe a chaleur, warmtepomp*, biomass, hydrogen, wasserstoff, cleantech, climate tech, placas solares
  laadpa*, thuisbatterij*, borne* de recharge, wallbox*, energie solaire, groene energie, duurzame energie
  太陽光, wind turbine*, geotherm*, pv module*
utilities
  water utility, electric utility, stadtwerke, wasserversorgung, drinking water supply, electric cooperative*
  water district*
environmental
  waste management, waste disposal, recycling, entsorgung*, abfall*, gestion des dechets, afvalbeheer
  gestione rifiuti, water treatment, wastewater, abwasser*, traitement de l'eau, tratamiento de aguas
  environmental consult*, environmental service*, umwelttechnik, umweltberatung, remediation, carbon offset*
  sustainability consult*, purification de l'eau, purificacion de agua, depuracion de aguas, recyclage*
  cacambas, containerhyra, containerdienst*, skip hire, dumpster rental
  location de bennes, alquiler de contenedores, containerverhuur, oud ijzer, scrap metal
  schrott*, fosses septiques, debouchage, altkleider*, kleiderspenden, water filter*, water purif*
  recuperation des dechets, hazardous waste, sewage treatment
  ~ umwelt
facility-services
  cleaning service*, cleaning company, commercial cleaning, office cleaning, janitorial, gebaudereinigung
  unterhaltsreinigung, proprete, schoonmaak*, facility management
  facility services, facility-management, hausmeister*, pest control, kammerjager*
  ongediertebestrijding, rohrreinig*, drain cleaning, building maintenance
  stadfirma*, skadedjur*, fonsterputs*, entrumpelung*, vaciado de pisos
  ontruiming*, window cleaning, fensterreinigung*, glasreinigung*, glazenwasser*, pressure washing
  power washing, hochdruckreinigung, carpet cleaning, house cleaning, maid service*, haushaltshilfe*
  menage a domicile, servicio domestico, winterdienst*, dachreinigung, nuisibles, plagas
  kakkerlak*, wespen*, hausentrumpelung*, renhold*, rengoring*, firma sprzatajaca
  uslugi sprzatania, reinigungsfirma*, reinigungsservice*, reinigungsdienst*, septic tank*, junk removal
  portable toilet*, portable restroom*, document shredding, uniform rental, linen service*, landscaping, landscaper*
  gartenbau, gala-bau, hovenier*, tuinaanleg, tuinonderhoud, tuinaannemer*, groenbeheer
  entretien d'espaces verts, amenagement paysager, tree surgeon*, tree surgery, arborist*, elagueur*
  baumpflege, boomverzorging, gardener*, gardening, gartner, gartenpflege, jardinier*, jardineria
  tradgard*, landschaftsbau, lawn care, lawn mow*, lawn maintenance, garden design*
  garden maintenance, landscape design*, landscape contractor*, landscapes, tree service*, tree care, tree removal
  snow removal, property maintenance, creation d'espaces verts, exterminator*, gutter cleaning
  ~ cleaning, reinigung
security
  extincion de incendios, deteccion de incendios, proteccion contra incendios, detection incendie, agence de securite
  societe de securite, empresa de seguridad, security guard*, security service*, security company, sicherheitsdienst*
  bewachung*, securite privee, agents de securite, seguridad privada
  vigilanza, alarm system*, security system*, solutions de securite, soluciones de seguridad, sicherheitstechnik
  alarme, cctv, video surveillance, videouberwachung
  locksmith*, schlusseldienst*, cerrajero*, slotenmaker, fabbro, fire protection, fire safety, brandschutz
  securite incendie, access control, seguranca patrimonial, lassmed, vaktare, vigilancia, smart home security
  sicherheitsfirma, objektschutz, security camera*, securite prive, sikkerhetsvakt*, vektertjenest*, private investigat*
  detektei*, detective agency, fire alarm*, fall protection, safety equipment, safety harness*, bodyguard*
  surveillance camera*, fire extinguisher*
  detective services, corporate investigations, fraud investigation*
`;
