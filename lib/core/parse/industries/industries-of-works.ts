/** What industries of building and making are called; written as industry-names.ts says. */
export const industriesOfWorks = `
real-estate
  en: real estate, commercial real estate, leasing non residential real estate, leasing real estate
  en: leasing residential real estate, real estate agents and brokers, real estate brokerage, property management
  en: coworking, real estate and equipment rental services, subdivision of land, specialty realty, estate agent, realtor
  de: immobilien, immobilienwirtschaft, hausverwaltung, immobilienmakler
  fr: immobilier, agence immobiliere
  es: bienes raices, inmobiliaria, inmobiliario, sector inmobiliario, bienes inmobiliarios
  it: immobiliare, agenzia immobiliare
  nl: vastgoed, makelaardij, makelaar
  pt: imobiliaria, imobiliario
construction
  en: construction, building construction, building materials, residential building construction
  en: nonresidential building construction, specialty trade contractors, heavy construction
  en: highway street and bridge construction, building equipment contractors, building finishing contractors
  en: building structure and exterior contractors, special outbound trade contractors, roofing, roofing contractor
  en: glass ceramics and concrete, glass ceramics and concrete manufacturing, plumbing, waterproofing, installation
  en: electrical contractor, electrician, hvac, heating and air conditioning, heating and cooling, flooring, carpentry
  en: carpenter, remodeling, home remodeling, scaffolding
  de: bau, baugewerbe, bauwesen, bauunternehmen, baubranche, dachdecker, elektriker, elektroinstallation, zimmerei
  de: schreinerei, tischlerei, gerustbau
  fr: batiment, btp, construction batiment, menuiserie, electricite, plomberie, echafaudage
  es: construccion, edificacion, fontaneria, andamios, muebles de cocina
  it: edilizia, costruzioni, impresa edile, ponteggi
  nl: bouw, bouwbedrijf, dakdekker, loodgieter, installatiebedrijf, steigerbouw
  pt: construcao, construcao civil, andaimes
architecture-engineering
  en: architecture and planning, accessible architecture and design, architecture, civil engineering
  en: engineering services, engineering, surveying and mapping services, robotics engineering, land surveying, surveying
  en: surveyor, architect
  de: architektur, architekturburo, bauingenieurwesen, ingenieurburo, ingenieurwesen, architekt, architekten, vermessung
  fr: architecture et urbanisme, genie civil, bureau d etudes, architecte, ingenierie
  es: arquitectura, ingenieria, ingenieria civil
  it: ingegneria, architettura
  nl: architectuur, ingenieursbureau, civiele techniek
  pt: engenharia, arquitetura
manufacturing
  en: manufacturing, industrial manufacturing, industrial, manufacturer, plastics, plastics manufacturing
  en: plastics and rubber product manufacturing, rubber products, packaging and containers
  en: packaging and containers manufacturing, paper and forest products, paper and forest product manufacturing, metal
  en: fabricated metal products, boilers tanks and shipping container manufacturing, construction hardware manufacturing
  en: steel, wood product manufacturing, printing equipment, glass product manufacturing, machine shop, cnc machining
  en: powder coating, injection molding, injection moulding, metal fabrication, sheet metal, tool and die, foundry
  en: 3d printing
  de: herstellung, produktion, fertigung, industrie, fertigungsindustrie, verarbeitendes gewerbe, metallverarbeitung
  de: kunststoff, verpackung, papier, zerspanung, 3d druck
  fr: fabrication, industrie manufacturiere, production industrielle, metallurgie, plasturgie, emballage
  es: fabricacion, industria manufacturera, industria
  it: produzione, industria manifatturiera, lavorazione metalli
  nl: productie, maakindustrie, metaalindustrie
  pt: fabricacao
  ja: 製造業, メーカー
machinery
  en: machinery, cleaning equipment, cleaning machines, process cooling equipment, temperature control equipment
  en: industrial automation, automation machinery manufacturing, machinery manufacturing
  en: industrial machinery manufacturing, agriculture construction mining machinery manufacturing
  en: engines and power transmission equipment manufacturing, robot manufacturing, mechanical engineering
  en: mechanical or industrial engineering, robotics, measuring and control instrument manufacturing, instrumentation
  en: hvac and refrigeration equipment manufacturing, railroad equipment manufacturing, material handling
  en: elevator maintenance, elevator manufacturing, elevators, lifts, farm machinery, pumps
  en: printing machines, commercial and industrial equipment rental, commercial and industrial machinery maintenance
  de: maschinenbau, anlagenbau, automatisierung, automatisierungstechnik, robotik, aufzuge, pumpen
  de: herstellung von industriemaschinen, landmaschinen
  fr: construction mecanique, machines, genie mecanique, automatisation, fabrication de machines
  fr: fabrication de machines industrielles, ascenseurs, pompes
  es: maquinaria, automatizacion, maquinaria industrial, maquinaria agricola, fabricacion de maquinaria industrial
  es: ascensores, bombas
  it: ascensori, macchinari, automazione, automazione industriale
  nl: machinebouw, werktuigbouw, productie van industriele machines, liften
  pt: elevadores, automacao industrial
automotive
  en: automotive, automobile, automotive industry, motor vehicle manufacturing, motor vehicle parts manufacturing
  en: alternative fuel vehicle manufacturing, vehicle repair and maintenance, car dealer, car dealership
  en: auto dealership, auto industry, auto parts, retail motor vehicles, vehicle retail, auto repair, car repair
  en: auto body, motorcycle, towing
  de: automobilindustrie, kfz, fahrzeugbau, autohandel, autobranche, automobilherstellung, automobilbranche
  de: herstellung von automobilen, motorrad, autohaus, kfz werkstatt, autowerkstatt
  fr: industrie automobile, fabrication de vehicules, garage automobile
  es: automocion, automotriz, fabricacion de vehiculos de motor, taller mecanico
  it: officina meccanica, carrozzeria, autoriparazioni
  nl: auto industrie, autobedrijf
  pt: automotivo
  ja: 自動車
aerospace
  en: aviation and aerospace, aerospace, aviation, aviation and aerospace component manufacturing, space
  en: space research and technology, flight training
  de: luft und raumfahrt, luftfahrt, raumfahrt
  fr: aeronautique, aeronautique et aerospatiale, aviation et aerospatiale
  es: aeroespacial, aviacion, aeronautica
  it: aerospaziale
  nl: luchtvaart, lucht en ruimtevaart
defense
  en: defense and space, defense, defence, defense and space manufacturing, military, armed forces
  de: verteidigung, rustung
  fr: defense et espace
  es: defensa
  it: difesa
  nl: defensie
chemicals
  en: chemicals, chemical, chemical manufacturing, specialty chemicals, petrochemicals, coatings
  en: paint coating and adhesive manufacturing, chemical raw materials manufacturing
  en: artificial rubber and synthetic fiber manufacturing, paints, lubricants
  de: chemie, chemische industrie, chemische produktion, farben und lacke, schmierstoffe
  fr: chimie, industrie chimique, fabrication de produits chimiques
  es: quimica, quimicos, fabricacion de productos quimicos
  it: chimica
  ja: 化学
pharmaceuticals
  en: pharmaceuticals, pharma, pharmacovigilance, drug safety, pharmaceutical, pharmaceutical manufacturing
  de: pharmazie, pharmaindustrie, arzneimittel, herstellung pharmazeutischer produkte, herstellung von pharmazeutika
  fr: pharmaceutique, industrie pharmaceutique, fabrication de produits pharmaceutiques
  es: farmaceutica, industria farmaceutica, fabricacion de productos farmaceuticos
  it: farmaceutico
  nl: farmacie, farmaceutische industrie, farmaceutische productie
  ja: 医薬品
biotechnology
  en: biotechnology, biotech, biotechnology research, life sciences, genomics, research services, research
  en: research and development
  de: biotechnologie, biowissenschaften, forschung, forschungsdienstleistungen
  fr: recherche, services de recherche
  es: biotecnologia, investigacion, servicios de investigacion
  it: biotecnologie, ricerca
  nl: onderzoek
medical-devices
  en: medical devices, medical device, medical equipment, medical equipment manufacturing, medical technology
  en: medical technologies, medtech, medical supplies, dental laboratory, dental laboratories
  de: medizintechnik, medizinprodukte, herstellung von medizinprodukten, herstellung medizinischer gerate, dentallabor
  fr: dispositifs medicaux, equipement medical, materiel medical, fabrication d equipements medicaux
  es: dispositivos medicos, equipos medicos, fabricacion de equipos medicos
  it: dispositivi medici, tecnologie medicali
  nl: medische hulpmiddelen, medische technologie, productie van medische apparatuur
  ja: 医療機器
`;
