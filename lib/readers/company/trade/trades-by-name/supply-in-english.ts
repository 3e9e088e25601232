/** The words of trades of transport, energy and upkeep in English, written as trade-words.ts says. */
export const supplyInEnglish = `
logistics
  clearing agenc*, clearing agent*, clearing and forwarding
  3pl, 4pl, airfreight, archive storage, boat storage, bonded storage, bonded warehouse*, cargo airline, cargo handling, co-packing, cold chain
  cold storage, container depot*, container line, container shipping, container storage, container transport*, crating, cross-dock*
  customs agent*, customs clear*, distribution center, distribution centre, document storage, drayage, ecommerce fulfil*, export pack*
  express delivery, furniture delivery, household moving, import clearance, international moving, kitting, letter shop, load board
  logistics real estate fulfilment, mail forwarding, mailbox rental, man and van, man with a van, messenger service*, mini storage
  moving & storage, moving and storage, moving service*, next day delivery, office mov*, office relocation*, office removal*, order fulfil*
  package delivery, pallet delivery, pallet network, pallet transport, parcel lockers, parcel service*, piano mov*, pick and pack, port terminal
  post office, postal service*, records management, records storage, refrigerated storage, relocation compan*, relocation service*, relocations
  removal compan*, removal service*, rv storage, same day delivery, same-day delivery, self-storage, ship broker*, shipping broker*
  shipping services, stevedor*, storage facilit*, storage unit rental, terminal operator*, trans-loading, transload*, van and man, vehicle storage
  warehouse and distribution, warehouse space, white glove delivery, wine storage
  ~ cargo*
transportation
  abnormal load*, air charter*, aircraft charter, airport car*, airport parking, bareboat charter*, barge operator*, bicycle hire, bicycle rental*
  bike hire, black car, boat charter*, boat engine*, boat maker*, boat manufactur*, boat rentals, boat repair*, boat sales, boatyard*
  bulk carrier*, bulk transport*, bus charter*, bus line*, bus operator*, bus rental*, bus service*, cab company, canal boat*, car park*
  car service*, car sharing, cargo ship*, carpool*, carsharing, charter flights, coach company, coach operator*, cruise ship operator, cycle hire
  dump truck*, freight trucking, harbour pilot*, haulier*, heavy haul, heavy transport, horse-drawn carriage*, jet charter*, limo, limos
  livestock transport*, low loader, marine engine*, metro operator, mini cab*, minicab*, motorcoach*, motorway operator, narrowboat*
  non-emergency medical transport*, outboard*, oversize load*, paratransit, parking operator*, private hire, private jet*, private transfer*
  public transit, rail freight, rail infrastructure, rail operator*, rail service*, rail transport, railroad*, refrigerated transport*, rickshaw*
  ride hailing, ride share, ride-hailing, road freight, rolling stock, sailmak*, salvage and towage, school bus*, school transport*
  scooter rental*, ship management, ship manager*, ship owner*, ship repair*, shipowner*, shipping group, shipping line*, tank truck*
  tanker transport*, toll road*, town car*, train company, train operator*, transport compan*, transportation compan*, transportation provider*
  transportation service*, truck transport*, truckload, tug boat*, tugboat*, valet parking, van hire with driver, wedding car hire, wedding cars
  wheelchair transport*, yacht charter*
  ~ airways, ferries, flatbed*, subway, tankers, towage
energy
  bottled gas, briquettes, bunker fuel*, bunkering, calor gas, coal merchant*, diesel fuel, diesel supplier*, district heating
  electricity generation, electricity grid, electricity provider*, electricity retailer*, electricity supplier*, energy broker*
  energy efficiency service*, energy infrastructure, energy procurement, energy services company, energy supplier*, energy supply, energy trading
  exploration and production, filling station*, fuel card*, fuel station*, gas bottle*, gas company, gas distribut*, gas exploration
  gas supplier*, gas supply, heat network*, high voltage, hydrogen fuel, kiln dried logs, lng, logs and kindling, marine fuel*, nuclear power*
  nuclear services, offshore oil, oil compan*, oil delivery, oil exploration, oil field service*, oil producer*, oil services, oil supplier*
  oil well*, power line*, power producer*, power station*, power transmission, refineries, service station*, substation*, transmission lines
  upstream oil, uranium fuel, well logging, wood briquette*
  ~ firewood*, refinery
renewables
  air source*, anaerobic digestion, battery energy storage, battery storage, biodiesel, bioenergy, bioethanol, biofuel*, charge points
  chargepoint*, charging station*, clean energy, community energy, electrolyser*, electrolyzer*, energy storage system*, ev charger*
  ev charging station*, fuel cell*, green energy, green power, ground source*, heat pumps, hydro power, hydropower*
  low-carbon energy, microgrid*, off-grid, offshore wind, onshore wind, solar farm*, sustainable energy, tidal energy, tidal power, wave energy
  wind farm*, wind park*, wind project*, wood pellet*
utilities
  electric membership, electric utilities, electricity distribution, gas utility, gas works, grid operator*, irrigation district*
  municipal utilit*, network operator for electricity, power cooperative*, power distribution company, public power, public utilit*, rural water
  sanitary district*, sewer authority, sewer district*, sewerage*, utilities board, utilities department, utility board, utility company
  utility district*, water authority, water compan*, water supplier*, water supply company, water utilities
environmental
  air monitoring, asbestos abatement, asbestos consult*, asbestos survey*, asbestos testing, bin cleaning, car scrapping, carbon credit*
  carbon footprint*, carbon neutral*, circular economy, climate consult*, clothes recycling, composting, confidential waste, contaminated land
  decarboni*ation, drain tankers, dumpsters, e-waste, ecological consult*, ecological survey*, ecologist*, effluent, electronics recycling
  emission monitoring, emissions testing, environmental advis*, environmental assessment*, environmental compliance, environmental engineer*
  environmental management, environmental monitoring, environmental science*, environmental solutions, environmental testing, esg consult*
  esg reporting, garbage collection, grab hire, hazardous material*, junk yard*, landfill gas, lead paint, liquid waste, metal recycl*
  mold inspection, mold testing, mould removal, noise monitoring, oil spill*, plastics recycling, radon*, recyclers, refuse collection
  reverse osmosis, roll off dumpster*, roll-off*, rubbish clearance, rubbish collection, scrap car*, scrap dealer*, scrap merchant*, scrap yard*
  septic pumping, septic tank service*, septic tanks emptying, spill control, spill response, sustainability advis*, sustainability report*
  sustainability services, tank emptying, textile recycling, trash collection, trash removal, waste carrier*, waste collection, waste services
  waste solutions, waste treatment, waste-to-energy, water quality, water softener*
  ~ recycler*
facility-services
  after builders, air duct*, animal control, animal removal, arboricultur*, artificial turf install*, bed bug*, bedbug*, bee removal
  biohazard clean*, bird control, bird proofing, blind cleaning, blocked drains, builders clean*, building care, building cleaning
  building services maintenance, caretaking, carpet clean*, cctv drain, chimney clean*, chimney sweep*, cleaning & maintenance, cleaning agency
  cleaning business, cleaning contractor*, cleaning professionals, cleaning solutions, cleaning team, clearance services, commercial clean*
  construction clean*, contract clean*, crime scene clean*, critter control, curtain clean*, deep clean*, disaster restoration, disinfect*
  domestic clean*, drain clear*, drain repair*, drain survey*, drain unblock*, drainage services, drains cleared, dryer vent*, duct clean*
  estate clearance, exterior clean*, facilities maintenance, facilities management, facilities services, feminine hygiene, fire restoration
  flood restoration, floor polishing, floor waxing, fumigat*, garden builder*, garden care, garden clearance, garden construction
  garden landscap*, garden makeover*, garden rooms and landscaping, garden services, graffiti removal, gritting, grounds care, grounds maintenance
  gutter clean*, gutter clear*, handyman and property maintenance, hardscap*, hedge cutting, hedge trim*, hoarder*, home clean*, home maintenance
  house clean*, house clearance*, housekeeper*, housekeeping services, hygiene services, industrial clean*, insect control, irrigation install*
  irrigation repair*, japanese knotweed, jet wash*, landscape architect and contractor, landscape company, landscape construction
  landscape maintenance, landscape services, laundry rental, lawn fertili*, lawn service*, lawn sprinkler*, lawn treatment*, leaf removal
  linen hire, linen rental, luxury toilet*, maids, marble polishing, mat rental, mattress clean*, mole catch*, mole control, mosquito control
  office plants, oven clean*, patios and driveways, patios and gardens, pigeon control, plantscap*, pool cleaning, porta pott*
  portable sanitation, pressure clean*, property care, property upkeep, rat catch*, rat control, residential clean*, restoration services
  restroom trailer*, rodent control, roof clean*, rubbish removals, rug clean*, sanitation services, saniti*ing, snow and ice, snow clearance
  snow plow*, sod installation, sofa clean*, soft wash*, softwash*, solar panel clean*, sprinkler system*, steam clean*, stump grind*
  stump removal, swimming pool maintenance, termite*, tile and grout, toilet hire, trash outs, trauma clean*, tree compan*, tree cutting
  tree expert*, tree felling, tree health, tree trim*, tree work, turf laying, upholstery clean*, vending services, vent cleaning, vermin control
  washroom services, wasp nest*, waste bins cleaning, water cooler*, water restoration, weed control, wildlife control, wildlife removal
  window cleaner*, window wash*, workwear rental, yard clean*, yard maintenance, yard work
  ~ caretaker*, drainage, housekeep*, janitor*
security
  home security, alarm compan*, alarm install*, alarm monitoring, armored transport, armored truck*, armored vehicle*, auto lockout, biometric access, body armo*
  bouncers, bug sweep*, bullet proof, bulletproof*, burglar alarm*, cash handling, cash in transit, cash-in-transit, close protection
  crowd control, door access, door entry*, door staff, emergency lighting, event security, executive protection, fire & security
  fire and security, fire detection, fire doors, fire engineers and alarm, fire equipment, fire prevention, fire risk assess*, fire security
  fire sprinkler*, fire stopping, fire suppression, fire system*, guard dog*, guard service*, intercom*, intruder alarm*, investigation service*
  investigators, k9 security, key cutting, lie detector*, lock and key, lock install*, lock repair, lock smiths, lockouts, locks and keys
  lone worker*, loss prevention, manned guarding, master key, metal detector*, mobile patrol*, panic alarm*, passive fire, perimeter protection
  perimeter security, personal alarm*, personal protection, polygraph*, private detective*, private eye, safe deposit*, safe locks
  safe manufactur*, security agency, security consult* firm, security dog*, security door*, security equipment, security fenc*, security film
  security firm*, security gate*, security install*, security officers, security patrol*, security personnel, security product*, security screen*
  security seal*, security shutter*, security solution*, security staff, security technology, smart locks, surveillance equipment
  surveillance services, surveillance system*, tracing agents, tscm, video doorbell*, video monitoring, video security
  ~ guarding, investigations
`;
