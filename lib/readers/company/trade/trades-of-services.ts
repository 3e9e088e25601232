/** The words of trades of care, public bodies and supply, written as trade-words.ts says. */
export const tradesOfServices = `
healthcare
  servizi sanitari, professionisti sanitari, sanita locale, sanita privata, healthcare, health care, medical practice
  clinic, clinics, klinik*, clinique, clinica, kliniek, dental*, dentist*, zahnarzt*, tandarts*, orthodont*
  physiotherap*, physical therapy, kinesitherapeute, fisioterapia, fysiotherap*, psychotherap*, psycholog*, psycholoog*
  arztpraxis, hausarzt, cabinet medical, consultorio medico, huisarts*, studio medico, medical spa, med spa, skin care
  dermatolog*, cosmetic surgery, plastic surgery, ophthalmolog*, eye care, nursing, pflegedienst*, altenpflege
  seniorenheim, home care, thuiszorg, assisted living, senior living, telehealth, telemedicine, digital health, pharmacy
  apotheke*, pharmacie, farmacia, apotheek, mental health, rehabilitation, diagnostic*, acupuncture, naturheil*
  heilpraktiker*, cabinet dentaire, odontolog*, tandlakar*, fysioterapi*, psykolog*, psicolog*, psychoanaly*, fusspflege
  podolog*, pedicure medical*, pedicure-podologue, soins a domicile, infirmier*, ayuda a domicilio
  assistenza domiciliare, cuidadores de idosos, cuidado de mayores, hemtjanst, apotek, dietist*, dietetic*, nutricion*
  nutrizionist*, ernahrungsberat*, naturopath*, nutritionist*, oftalmolog*, ophtalmolog*, oogkliniek, oculista
  ogonklinik, augenarzt*, augenklinik, hno-*, gynakolog*, kinderarzt*, orthopad*, logopad*, orthophonist*, logoped*
  ergotherap*, hebamme*, midwife*, sage-femme, verloskund*, hospice, ambulante pflege, alltagshilfe*, seniorenbetreuung
  tagespflege, residence senior, residencia de ancianos, verpleeghuis, casa di cura, poliambulatorio, ambulatorio
  medecin*, arzt, arzte, rettungsdienst*, ambulance*, hypnose*, hypnotherap*, sophrolog*, counseling, mental wellness
  psychiatr*, salud mental, sante mentale, reiki, ayurved*, osteopat*, chiropr*, medisch pedicure, counselling
  medicos especialistas, fisioterapist*, sjukgymnast*, tannlege*, stomatolog*, fizjoterapia, homoopath*, homoeopath*
  homeopath*, fotklinik*, fotvard*, medical laborator*, clinical laborator*, hospital, hospitals, atencion sanitaria
  servicios sanitarios, family practice, family medicine, pediatric*, paediatric*, optometr*, eye doctor*, counselor*
  counsellor*, podiatr*, urgent care, speech therap*, pflegeheim*, maison de retraite, residencia de mayores
  casa di riposo, surgery center*, radiolog*, fertility, allergist*, cardiolog*, weight loss, addiction treatment
  therapist*, przychodnia, lekarna, apteka, 歯科医院, クリニック
  ~ medical, health, wellness, gesundheit, sante, salud, zorg, salute
veterinary
  veterinar*, animal clinic, animal hospital, tierarzt*, tierklinik, veterinaire*, dierenarts*, dierenkliniek
  pet clinic, veterinary clinic*, clinica veterinaria, clinique veterinaire, kleintierpraxis, djurklinik, equine vet*
  pet hospital*, 動物病院
education
  professional development, e-learning, elearning, online course*, online training, online learning, education provider
  school, schools, sprachschule, schule, ecole, escuela, colegio, academia, university, universitat, universite
  universidad, hochschule, kindergarten, child care, childcare, kinderopvang, creche, guarderia, tutoring
  nachhilfe, soutien scolaire, fahrschule, auto-ecole, autoescuela, autoscuola, opleidingsinstituut, edtech
  weiterbildung, schulungen, seminare, organisme de formation, formation professionnelle, centre de formation, cursos
  formacion profesional, trainingsbureau, scuola, formazione, coding bootcamp, training provider, training company
  taalschool, talenschool, muziekschool*, musikschule*, musikskola, bijles*, huiswerkbegeleiding, kinderdagverblijf
  hogeschool, escola*, autoescola, aulas particulares, clases particulares, faculdade, sprakskola, korskola, forskola
  laxhjalp, hogskola, kindertagesstatte*, kita, kitas, asilo nido, ripetizioni, lezioni private, universita
  dental college, coaching institute, training institute, institute of technology, lycee, gymnasium, grundschule*
  basisschool, volkshochschule*, montessori*, study abroad, auslandsstudium, studium im ausland, etudes a l'etranger
  etudes superieures, estudios en el extranjero, estudiar en el extranjero, studeren in het buitenland, alphabetisation
  formacion online, gardiennage d'enfants, trafikskola*, kjoreskole*, przedszkole, szkola jezykowa, day care cent*
  daycare*, preschool*, summer camp*, music lessons, autorijschool*, rijschool*, rijles*, training course*
  first aid training, cooking class*, seminary, day nurser*, corporate training, 学習塾, 幼稚園
  ~ education, training, opleiding*, corsi, academy, akademie, formation, formacion, learning, courses, college, colleges
nonprofit
  non-profit, nonprofit, not-for-profit, charity, charitable, gemeinnutzig*, wohltatig*, association loi 1901
  but non lucratif, sin animo de lucro, ong, ngo, stichting, goede doel*, onlus, non lucrativa, humanitarian, donate to
  promozione sociale, associazione culturale, volontariato, parrocchia, kirchengemeinde*, pfarrei, paroisse, parroquia
  kerk, kerkgemeente, igreja, forsamling, moskee, mosque, ideell forening, hjalporganisation
  associacao sem fins lucrativos, vrijwilligersorganisatie*, club service, lions club, scouts, feuerwehr*, musikverein*
  forderverein, verein e.v, spenden, donaties, community development, hilfsorganisation*, asociacion cultural
  asociacion sin animo, food bank*, tafel e.v, animal rescue, tierheim*, refuge animalier, protectora de animales
  volunteer*, rotary club*, church, churches, fundacja, animal shelter*, fundraising, humane society
  chamber of commerce, trade association*, historical society, community cent*, parish, monastery, synagogue*
  vereniging*, fundacion*, stiftung*, ministries
  ~ foundation, association, verein, fundacion, fondation
government
  municipality, gemeinde, stadtverwaltung, ministry of, city council, ayuntamiento, mairie, gemeente, comune di
  government agency, public authority, prefeitura, kommun, kommune, camara municipal, police organization
  police department, ministere, ministerio de, bundesministerium, public services agency, town hall*
  ~ government
logistics
  logistic*, *logistik*, logistiek*, logistique*, supply chain, freight*, spedition*, frachtfuhrer, fret, transitaire
  warehousing, warehouse service*, warehouse provider, lagerhaltung, entreposage, almacenaje, opslag, magazzino
  fulfillment, fulfilment, courier*, kurierdienst*, coursier, mensajeria, paqueteria, envio de paquetes
  transport de marchandises, koerier*, corriere, parcel delivery, last mile, moving company, movers, removals, umzug*
  demenagement*, mudanzas, verhuisbedrijf, traslochi, self storage, customs clearance, customs brok*, goederenvervoer
  transportadora, entregas rapidas, mudancas, akeri*, budfirma, flyttfirma*, trasporto merci, servizi espressi, consegne
  transporte y logistica, transporte e logistica, kleintransport*, moebeltransport, schwertransport*, heavy haulage
  garde-meuble*, guardamuebles, opslagruimte*, trucking and logistics, verhuizing*, flyttebyra*, przeprowadzki, spedycja
  auto transport*, vehicle transport*, pet transport*, pet relocation, pet shipping, animal transport*, tiertransport*
  car shipping, biltransport*, export packing, shipping compan*, shipping agent*, spedizioni, stehovani, 物流センター
  ~ transport, shipping, delivery
transportation
  public transport, passenger transport, bus company, taxi*, limousine*, limo service, vtc, airport transfer*, trucking
  haulage, transporteur, chantier naval, boat rental, location de bateaux, transportista*, transportunternehmen
  transportbedrijf, railway*, eisenbahn, ferry, airline*, ridesharing, e-scooter*, marine systems
  noleggio con conducente, noleggio autobus, autocar*, alquiler de limusinas, busunternehmen*, coach hire, bus hire
  coach travel, touringcar*, party bus, fretamento de onibus, bussresor, tassi, krankenfahrt*, shuttle service*
  airport shuttle*, private driver*, fahrdienst*, motorboat rental, location de velos, bike rental, fahrradverleih
  fietsverhuur, transport de personnes, boatbuild*, boat yard*, bootsbau, werft*, transport routier, transports
  trasporti, transporte, transportes, transportforetag, autotrasport*, trasporto di, transportonderneming, transporteurs
  bulkvervoer, silovervoer, tankvervoer, road transport*, spedycja drogowa, транспортна фирма, автомобилен транспорт
  運送業, 運送会社, krankentransport*, autobuses, car transport*, horse transport*, shipbuild*, shipyard*, boat build*
  boat hire, yacht*, chauffeur*, minibus*
  ~ mobility, mobilitat, mobilite
energy
  oil and gas, oil & gas, oilfield, petroleum, natural gas, drilling, oil pipeline*, gas pipeline*, pipeline construction, power plant*, power generation
  energy company, energy provider, energieversorg*, stromanbieter, fournisseur d'energie, comercializadora de energia
  energieleverancier, fornitura energia, lpg, energy storage, batteriespeicher, gas station*, tankstelle*
  station-service, gasolinera*, benzinestation*, fuel supply, fuel distribut*, combustibles, heizol, fioul*, gasoleo*
  brandstoffen, carburanti, combustiveis, eldningsolja, fuel delivery, butano, gasoline, petrol, fuels, propane
  heating oil
  ~ energy, energie, energia
renewables
  renewable*, solar, solaranlage*, solarenergie, photovoltai*, fotovoltai*, wind energy, wind power, windkraft*
  windenergie, eolien*, eolica, energies renouvelables, energias renovables, energie rinnovabili, erneuerbare*
  zonnepanelen, zonne-energie, panneaux solaires, paneles solares, pannelli solari, warmepumpe*, heat pump*
  pompe a chaleur, warmtepomp*, biogas, biomass, hydrogen, wasserstoff, cleantech, climate tech, placas solares
  solceller, laadpa*, thuisbatterij*, borne* de recharge, wallbox*, energie solaire, groene energie, duurzame energie
  fotowoltaika, 太陽光, wind turbine*, geotherm*, pv module*
utilities
  water utility, electric utility, stadtwerke, wasserversorgung, drinking water supply, electric cooperative*
  water district*
environmental
  waste management, waste disposal, recycling, entsorgung*, abfall*, gestion des dechets, afvalverwerking, afvalbeheer
  gestione rifiuti, water treatment, wastewater, abwasser*, traitement de l'eau, tratamiento de aguas, waterzuivering
  environmental consult*, environmental service*, umwelttechnik, umweltberatung, remediation, carbon offset*
  sustainability consult*, purification de l'eau, purificacion de agua, depuracion de aguas, recyclage*, reciclaje
  reciclagem, atervinning, smaltimento, spurghi, cacambas, containerhyra, containerdienst*, skip hire, dumpster rental
  location de bennes, alquiler de contenedores, containerverhuur, oud ijzer, ferrailleur*, chatarreria, scrap metal
  schrott*, fosses septiques, debouchage, altkleider*, kleiderspenden, water filter*, water purif*
  recuperation des dechets, hazardous waste, residuos, sewage treatment, depurazione
  ~ umwelt
facility-services
  cleaning service*, cleaning company, commercial cleaning, office cleaning, janitorial, gebaudereinigung
  unterhaltsreinigung, reinigungsunternehmen, nettoyage, proprete, limpieza, schoonmaak*, pulizie, facility management
  facility services, facility-management, hausmeister*, pest control, schadlingsbekampf*, kammerjager*, deratisation
  ongediertebestrijding, disinfestazione, rohrreinig*, drain cleaning, building maintenance, limpeza, dedetizacao
  stadfirma*, stadning, skadedjur*, fonsterputs*, entrumpelung*, haushaltsauflosung*, debarras, vaciado de pisos
  ontruiming*, sgomberi, window cleaning, fensterreinigung*, glasreinigung*, glazenwasser*, pressure washing
  power washing, hochdruckreinigung, teppichreinigung*, carpet cleaning, house cleaning, maid service*, haushaltshilfe*
  menage a domicile, servicio domestico, winterdienst*, concierge*, dachreinigung, demoussage, nuisibles, plagas
  kakkerlak*, wespen*, hausentrumpelung*, wohnungsauflosung*, renhold*, rengoring*, limpezas, firma sprzatajaca
  uslugi sprzatania, reinigungsfirma*, reinigungsservice*, reinigungsdienst*, septic tank*, junk removal
  portable toilet*, portable restroom*, document shredding, uniform rental, linen service*, landscaping, landscaper*
  paysagiste, gartenbau, gala-bau, hovenier*, tuinaanleg, tuinonderhoud, tuinaannemer*, groenbeheer
  entretien d'espaces verts, amenagement paysager, tree surgeon*, tree surgery, arborist*, elagage, elagueur*
  baumpflege, baumfallung*, boomverzorging, gardener*, gardening, gartner, gartenpflege, jardinier*, jardineria
  giardinier*, giardini, jardinagem, tradgard*, landschaftsbau, lawn care, lawn mow*, lawn maintenance, garden design*
  garden maintenance, landscape design*, landscape contractor*, landscapes, tree service*, tree care, tree removal
  snow removal, property maintenance, creation d'espaces verts, giardinaggio, exterminator*, gutter cleaning
  ~ cleaning, reinigung
security
  extincion de incendios, deteccion de incendios, proteccion contra incendios, detection incendie, agence de securite
  societe de securite, empresa de seguridad, security guard*, security service*, security company, sicherheitsdienst*
  bewachung*, wachdienst, securite privee, agents de securite, seguridad privada, beveiligingsbedrijf, beveiliging
  vigilanza, alarm system*, security system*, solutions de securite, soluciones de seguridad, sicherheitstechnik
  beveiligingssystemen, alarmanlagen, alarme, alarmas, cctv, video surveillance, videouberwachung, videosurveillance
  locksmith*, schlusseldienst*, serrurier, cerrajero*, slotenmaker, fabbro, fire protection, fire safety, brandschutz
  securite incendie, access control, chaveiro, seguranca patrimonial, lassmed, vaktare, vigilancia, smart home security
  sicherheitsfirma, objektschutz, security camera*, securite prive, sikkerhetsvakt*, vektertjenest*, private investigat*
  detektei*, detective agency, fire alarm*, fall protection, safety equipment, safety harness*, bodyguard*
  surveillance camera*, fire extinguisher*
  detective services, corporate investigations, fraud investigation*
`;
