/** The words of trades for what is done, grown, cut or treated, as firms without a word for their trade say it; written as trade-words.ts says. */
export const tradesInDeeds = `
agriculture
  vi odlar, vi dyrker, vaxthus*, gurkor, wij telen, uprawiamy
  grass-fed, pastured pork, pasture-raised, cultivamos, coltiviamo, zuchten wir, wir zuchten, alleviamo, criamos
  invernadero*, gemuseanbau, obst und gemuse, huerta, uprawa*, gospodarstwo rolne
  animal breeding, animal breeder*, feed supplement*, cattle feed, poultry*, pig farm*, beef cattle, aprovechamiento forestal
  servicios forestales, montes publicos, wir bauen gemuse
food-beverage
  natuurwijn*, wijnen, raw honey, heather honey, gnocchi, ravioli
  we brew, brews, brewing, lagers, pale ale*, backen wir, wir backen, brotsorten, brot, brezen
  pain au levain, pao fresco, pastel de nata, pasteis de nata, surdejsbrod, rundstykker, vi bager, vi bakar, vi baker
  vigneron*, viticulteur*, vins d'*, vino de, winemak*, boerenkaas, kaas, rauwmilch*, marmelade*, jams
  hot sauce*, wurst, schinken, jamon, salsicc*, sourdough, bagels, pastries, pasta makers
  smoked salmon, we roast coffee, rostkaffee, wedliny, wyroby cukiernicze, pieczywo, miod, cider, gin distill*
  hectares de vignes, domaine viticole*, caveau de degustation, le nostre vigne
hospitality
  breakfast and lunch, lunch and dinner, petit-dejeuner, desayunos, colazioni, frokostrestaurant*
  cucina casalinga, cucina tipica, cucina tradizionale, gutburgerliche kuche, regionale kuche, gastezimmer, fremdenzimmer
  zimmer und, gemutliche zimmer, camere, habitaciones, chambres et, guest rooms, guestrooms, menu du jour, menu del dia
  wood-fired, smorrebrod, lunch und, take-away, cuisine traditionnelle, comida casera
  cozinha tradicional, pokoje goscinne, bedrooms and, eatery, wine bar*, rooftop bar*, cocktail bar*, dine-in
healthcare
  ortodonci*, ortodonzi*, blanqueamiento dental, leczymy zeby, zeby, protezy zebowe, tandreglering, cataract*
  fillings, root canal*, crowns and, zahnersatz, zahnimplantat*, implantaten, kronen en, implantes dentales
  protesis dentales, prothese dentaire, *fysiotherapie, *physiotherapie, kinderfysio*, manuelle therapie, krankengymnastik*
  wondzorg, family doctor*, primary care, oral surgery, patients of all ages, therapy practice, hearing test*
  lekarz*, leczenie, tandpleje, tandlaege*, vardcentral*, rehabilitering
education
  fuhrerschein, rijbewijs, permis de conduire, carnet de conducir, prawo jazdy
  day care, dagopvang, tagesmutter, after-school, language course*, sprachkurs*, cours de langue*, cursussen
  lezioni di, aulas de, clases de, swim lessons, music school*, dagpleje, kursy jezykowe, workshops for children
  lernforderung, medical education
hr-services
  talleres de liderazgo, programas de liderazgo, formacion de lideres, desarrollo de lideres, leadership program*
  leadership coaching, leadership workshop*, desarrollo organizacional, fuhrungskrafteentwicklung, leiderschapstraject*
  employee benefit*, kadry i place
it-services
  server und netzwerke, servers and networks, servers en netwerken, serveurs et reseaux
  computers and networks, computer network*, werkplekbeheer, it-support, it-beheer, netwerkbeheer, cloud backup*, pc repair*
  laptop repair*, website maken, sitios web, creation de sites, wordpress website*, edv-betreuung, informatikdienst*
  domain registration*, network setup, obsluga informatyczna
software
  ruby on rails, react native, full-stack develop*, fullstack develop*, software developer*, contract programming
  custom programming, programming services, scripting language*, solution de planification
  planning app, booking app, forecasting platform, workflow automation, scheduling app
  collaboration platform, embedded software, sviluppiamo software
  booking engine*, channel manager*, dealer management system*, hotelsoftware, logiciel de caisse, buchungssystem*
cybersecurity
  attackers, vulnerabilit*, phishing, malware, ransomware, threat intelligence, exposed credentials, cyberangriff*
  cyberattaque*, ciberataque*
semiconductors
  mixed-signal, asic, fpga, fpgas, system-on-chip, chip design*, wafers, rf chips, microchip*
electronics
  schede elettroniche, firmware, tarjetas electronicas, cartes electroniques, printplaten, embedded system*
  electrical components, electric components, dispositivos electronicos
chemicals
  epoxy, hardeners, solvents, surfactants, specialty additives, klebtechnik
pharmaceuticals
  clinical-stage, clinical stage, rare disease*, drug candidate*, therapeutics, vaccines, tablets and capsules
  active ingredient*
manufacturing
  sheet steel, fold and weld, svejser, svetsar, bukker, cut to size, wire products, steel products
  metal products, spawanie, obrobka stali, metal parts, custom parts, moulded parts, molded parts
  glass bottles, cardboard, corrugated, fustellific*
fashion
  tessitura*, tessiamo, cashmere, yarn*, filati, lederwaren, borse e, sacs a main, marroquineria
retail
  cykler, cyklar, stadsfietsen, fietsenwinkel*
  boeketten, bruidswerk, bouquets, ramos de flores, buketter, bukiety, kontaktlinsen, augenoptik*, sehtest*
  flowers for, fresh flowers, gravestone*, headstone*
automotive
  automoveis, chapa e pintura, reparation auto, mecanique auto, mecanique generale, garagist*, pintura auto*
  brakes, brake repair*, oil and filter, gearboxes and transmissions, mechanika pojazdowa, autovaerksted*
  naprawa samochodow
transportation
  trasportiamo, transportamos, transportons
  wij vervoeren, bulkgoederen, transport miedzynarodowy, przewoz*, wooden boats, skiffs, dories, sailboats, charter bus*
  motor coaches, persontransport
logistics
  komplettladung*, teilladung*, dry van, ltl, less-than-truckload, last-mile, storage units
  pharmaceutical logistics
  air and road freight, ocean freight, air freight, sea freight, fret maritime, fret aerien
  spedizioni internazionali
real-estate
  arrendamos, moradias, homes for sale, houses for sale, pisos y casas, casas y pisos
  appartamenti, maisons a vendre, koopwoning*, huurwoning*, sells and rents homes, rent homes, bolig*
  commercial properties, residential properties, villas and apartments
construction
  pintamos, block paving, resin driveway*, lavori di pittura
  schildert, beglaast, beglazing, haustechnik, baddesign
  depannons, badrum*, altaner, altan, kok och, armarios a medida, cocinas y armarios, deck builder*
  boiler install*, boiler repair*, boiler servic*, new boilers, painters and decorators
  malerarbejde, malerarbete*, malararbete*, murerarbejde, rorarbete, rorlaeggning, montujemy okna
  electrical work*, new build*, bathroom renovation*, bathroom remodel*, kitchen remodel*, room addition*, ombyggnad*
  tilbygning*, climatisations
architecture-engineering
  boundary survey*, drone survey*
  progettazione strutturale, direzione lavori, pratiche catastali, catastal*, permis de construire, structural design
  bouwtekening*, projektowanie wnetrz, projekty domow, proyectos de obra, licencias de obra, maisons individuelles
facility-services
  cleaners, end-of-tenancy, end of tenancy, stump grinding, tree trimming, tree pruning, limpiamos, nettoyons, puliamo
  wir reinigen, garten und, garten, hedge trimming, grass cutting, poda, podas, desbroces, manutenzione del verde
  mantenimiento de zonas verdes, entretien des espaces verts, entretien de jardins, vi rengor, fensterputz*
insurance
  business coverage, home coverage, auto coverage, life coverage
accounting
  tax returns, jahresabschluss*, steuererklarung*, etablissons les bilans, ksiegi rachunkowe, deklarationer
  declaraciones de impuestos, dichiarazion* dei redditi, jaarrekening*, belastingaangifte*, bokslut, arsregnskap
  tax planning, cpas, lonn for
legal
  divorcios, herencias, despidos, injured workers, divorce*, erbrecht, arbeitsrecht, familienrecht, mietrecht
  droit du travail, droit de la famille, derecho laboral, derecho penal, derecho civil, diritto civile, diritto del lavoro
  arbeidsrecht, wills and trusts, wills and estates, whistleblower*, trademark law, patent law
staffing
  temporary staff, temporary workers, job seekers, jobseekers, contract staff, vacatures invullen
  temporary and permanent jobs, temporary and permanent staff, temporary and permanent placements
security
  door supervisor*, key holding, keyholding, patrols, guarding services
media
  letterpress, photograph weddings, wedding films, posters, portrait photo*, offset printing
  impression numerique
  news and sport, breaking news, lokalnachrichten, nieuws en sport, noticias locales, notizie locali, actualite locale
government
  board of selectmen, town clerk, town board, county government, county clerk, borough council, parish council
  official website of the town, official website of the city, official website of the county, official website of the village
  official website of the borough, official site of the town, official site of the city, offizielle seite der stadt
  sito ufficiale del comune, burgeramt*
advertising
  buys media, media buying, media planning, paid search, paid social, ppc, brand strategy, pay-per-click
  healthcare communications, medical communications
medical-devices
  orthopedic implants, orthopaedic implants
consumer-goods
  stoneware, pottery, mugs, handmade soap*
wholesale
  wij importeren, importeren en, wir importieren, importamos, importiamo, nous importons
machinery
  abfullanlage*, filling machines, verpackungsanlage*, sorting machines, cranes, krane, scherenbuhne*, plant engineering
  oil and gas equipment, oilfield equipment
environmental
  rubbish removal, waste removal, altmetall*, tank cleaning, air quality, water testing
renewables
  rooftop solar, solar panel*, varmepump*, solpaneler, battery systems
nonprofit
  trade association of, association of, federation of, guild of, verband der, bundesverband der, federation des, asociacion de, federacion de
  associazione dei, federazione dei, vereniging van
utilities
  supply drinking water, supplies drinking water, water and wastewater services, water and sewerage
  distribution d'eau potable, agua potable y saneamiento, abastecimiento de agua, servizio idrico
travel
  yacht holiday*, yachting holiday*, flotilla*, bareboat*, segelreise*, segeltorn*, croisieres en voilier, zeilvakantie*
financial-services
  hire purchase, we lend to, mietkauf*, leasing financiero
gaming
  indie studio*, wishlist on steam
energy
  gas and power, electricity and gas, business energy, strom und gas, electricite et gaz
  luce e gas, stroom en gas
`;
