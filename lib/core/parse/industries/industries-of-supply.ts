/** What industries of transport, energy, land and services are called; written as industry-names.ts says. */
export const industriesOfSupply = `
logistics
  en: logistics, logistics and supply chain, transportation logistics supply chain and storage, supply chain
  en: supply chain management, freight, freight and package transportation, package freight delivery
  en: transportation and warehousing, warehousing, warehousing and storage, shipping, courier, post, postal services
  en: delivery, moving company, movers
  de: spedition, logistik, logistik und supply chain, lagerhaltung, transport logistik lieferkette und lagerung, umzuge
  fr: transport et logistique, logistique, logistique et chaine d approvisionnement, entreposage, demenagement
  fr: transport logistique chaine d approvisionnement et stockage
  es: almacenamiento, transporte logistica cadena de suministro y almacenamiento, mudanzas
  it: logistica, spedizioni, traslochi
  nl: logistiek, opslag, transport logistiek toeleveringsketen en opslag, verhuisbedrijf
  ja: 物流
transportation
  en: transportation, transport, transportation trucking railroad, truck transportation, trucking, railroad
  en: rail transportation, maritime, maritime transportation, ground passenger transportation
  en: school and employee bus services, interurban and rural bus services, urban transit services, public transport
  en: shipbuilding, ship building, mobility, marine, transportation equipment manufacturing, taxi, limousine
  en: bus company, airlines and aviation, airlines
  de: verkehr, verkehrswesen, schifffahrt, bahn, transportwesen, mobilitat, busunternehmen
  fr: maritime et naval
  es: transporte, transporte maritimo
  it: autotrasporti, trasporti
  nl: vervoer, scheepvaart
  ja: 運輸
energy
  en: energy, oil and energy, oil and gas, oil gas, oil gas and mining, oil and coal product manufacturing, petroleum
  en: gas, natural gas distribution, natural gas extraction, oil extraction, electric power generation
  en: electric power transmission control and distribution, power generation, propane, heating oil
  de: energie, energiewirtschaft, ol und energie, ol und gas, stromerzeugung, heizol
  fr: petrole et gaz, petrole et energie, petrole
  es: petroleo y gas, petroleo y energia
  it: energia, energia e gas
  nl: olie en gas, olie en energie
  ja: エネルギー
renewables
  en: renewables and environment, renewable energy, renewables, solar, solar energy, wind energy, wind power
  en: solar electric power generation, wind electric power generation, hydroelectric power generation
  en: renewable energy power generation, renewable energy equipment manufacturing
  en: renewable energy semiconductor manufacturing, fuel cell manufacturing, climate technology product manufacturing
  en: services for renewable energy, cleantech, climate tech, climate data and analytics, photovoltaic
  en: photovoltaic energy, solar panels, solar installer, heat pump
  de: erneuerbare energien, photovoltaik, windkraft
  fr: energies renouvelables, photovoltaique, energie solaire, pompe a chaleur
  es: energias renovables, fotovoltaico, fotovoltaica, eolica
  it: energie rinnovabili, energia rinnovabile, eolico
  nl: duurzame energie, hernieuwbare energie, zonne energie, groene energie
  pt: energias renovaveis
  no: fornybar energi
utilities
  en: utilities, utility, electric utilities, water utilities, utility system construction
  en: utility creation and distribution, water supply and irrigation systems
  en: water waste steam and air conditioning services, steam and air conditioning supply
  de: versorger, versorgungsunternehmen, stadtwerke, energieversorgung
  fr: services publics, eau et electricite
  es: servicios publicos, suministros
  nl: nutsbedrijven, nutsvoorzieningen
environmental
  en: environmental services, environmental, environment, waste management, waste management and remediation services
  en: recycling, waste collection, waste treatment and disposal, scrap metal
  de: umwelt, umweltdienste, entsorgung, abfallwirtschaft
  fr: environnement, services environnementaux, gestion des dechets
  es: medio ambiente, servicios medioambientales, gestion de residuos
  it: ambiente, gestione rifiuti
  nl: milieu, milieudiensten, afvalbeheer
  pt: meio ambiente, gestao de residuos
mining
  en: mining, mining and metals, metal ore mining, coal mining, gold ore mining, nonmetallic mineral mining
  en: mining quarrying and oil and gas extraction
  de: bergbau, bergbau und metalle
  fr: mines, mines et metaux, exploitation miniere
  es: mineria, mineria y metales
  nl: mijnbouw
agriculture
  en: agriculture, farming, ranching, ranching and fisheries, fishery, fisheries, forestry, forestry and logging
  en: farming ranching forestry, agriculture forestry fishing and hunting, horticulture, agritech, agtech
  en: nursery garden, animal feed manufacturing
  de: landwirtschaft, forstwirtschaft, agrarwirtschaft, fischerei, bauernhof, gartnerei
  fr: agriculture et sylviculture, elevage, peche, sylviculture
  es: agricultura, ganaderia, silvicultura, pesca, agropecuaria
  it: agricoltura, vivaio
  nl: landbouw, tuinbouw, bosbouw, visserij
  ja: 農業
facility-services
  en: facilities services, facility services, facility management, facilities management, janitorial services
  en: cleaning services, cleaning, cleaning company, building services, landscaping services, landscaping
  en: landscape design, landscaper, lawn care, pest control, snow removal
  de: gebaudereinigung, gebaudemanagement, reinigung, facility management dienste, gartenbau
  fr: nettoyage, services aux batiments, paysagiste
  es: limpieza, servicios de limpieza, jardineria, mantenimiento industrial
  it: pulizie, impresa di pulizie
  nl: schoonmaak, facilitaire diensten, hovenier
security
  en: security and investigations, security services, private security, security guards and patrol services, safety
  en: security systems services, fire protection
  de: sicherheitsdienste, sicherheitsdienst, sicherheit
  fr: securite, securite et enquetes
  es: seguridad, seguridad privada
  it: vigilanza, vigilanza privata
  nl: beveiliging
consumer-services
  en: consumer services, personal services, personal care services, consumer service, beauty salon, wedding services
  en: funeral services, pet services, laundry and drycleaning services, household services, repair and maintenance
  en: footwear and leather goods repair, reupholstery and furniture repair, personal and laundry services, hair salon
  en: hairdresser, day spa, nail salon, tattoo studio, dry cleaning, pet grooming, dog boarding, dog hotel, pet boarding
  en: dog daycare, dog training
  de: dienstleistungen fur verbraucher, friseur, hundepension, bestattungen
  fr: services aux particuliers, services aux consommateurs, coiffure, pension canine, pompes funebres
  es: servicios al consumidor, peluqueria
  it: parrucchiere, onoranze funebri
  nl: consumentendiensten, kapper, uitvaart
`;
