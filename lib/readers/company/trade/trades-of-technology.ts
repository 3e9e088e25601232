/** The words of trades of technology, written as trade-words.ts says. */
export const tradesOfTechnology = `
software
  ingenieria de software, ingenieria del software, software engineering, ingegneria del software, engenharia de software
  genie logiciel, softwarehouse, saas, softwarehaus, softwareunternehmen, softwareentwickl*, softwarelosung*, softwarehersteller
  *software, logiciel*, softwareontwikkel*, mobile app*, app development, app-entwicklung, application development
  developper tools, developer tool*, developer platform, low-code, no-code, machine learning, artificial intelligence
  ai platform, ai company, ai startup, ai solution*, ai agent*, kunstliche* intelligenz, ki-losung*
  intelligence artificielle, inteligencia artificial, intelligenza artificiale, kunstmatige intelligentie, erp, crm
  blockchain, smart contract*, decentralized app*, regtech, martech, proptech, legaltech, developer api, fleet management, fleet tracking, vehicle tracking
  fuhrparkmanagement, gestion de flotte, gestion de flotas, wagenparkbeheer, gestione flotte, internet of things
  iot platform, iot solution*, iot device*, applications mobiles, desarrollo de aplicaciones, aplicaciones moviles
  programa* de gestion, sviluppo app, sviluppo di app, sistema* de gestao, mjukvaru*
  ai-losning*, game engine*, softwareschmiede, softwarebureau, ai engineering, ki-agentur*, ki-berat*, agence ia
  agencia de ia, ai-bureau, agenzia ai, web app*, webapplication*, webanwendung*, applications web, aplicaciones web
  plugin*, browser extension*, cloud platform*, softwarebedrijf*, programvara, mjukvara*, data mining
  text mining, process mining, point of sale system*, pos system*, kassensystem*, софтуер, ソフトウェア, data analytics
  devops, ソフトウェア開発, 软件开发
  inventory management system*, inventory software
  ~ open source, platform, plattform, plateforme, plataforma, piattaforma, api, apps
it-services
  it enabled services, it-enabled services, business process outsourcing, it services, it service, it support
  it consult*, it solution*, it company, it outsourcing, it infrastructure, it-dienstleist*, it-service*, it-beratung
  it-losung*, it-systemhaus, it-partner, systemhaus, edv, managed service*, managed it, msp, ict, ict-*, it-consultancy
  it-bedrijf, automatiseerder, web develop*, webdevelop*, website develop*, webentwickl*, webontwikkel*
  developpement web, developpement informatique, desarrollo web, sviluppo web, sviluppo siti, services informatiques
  services numeriques, prestataire informatique, conseil informatique, infogerance, esn, servicios informaticos
  soporte informatico, soluciones informaticas, consultoria tecnologica, consulenza informatica, servizi informatici
  cloud service*, cloud solution*, cloud migration, cloud consult*, cloud-losung*, microsoft partner
  microsoft solution* partner, salesforce partner, sap consult*, sap-beratung, sap-partner, digital transformation
  digitale transformation, transformation digitale, transformation numerique, transformacion digital
  trasformazione digitale, digitalisierung, data center*, data centre*, rechenzentrum, web hosting
  hebergement web, hebergeur, alojamiento web, systems integrat*, system integrat*, data engineering, azure
  power platform, computerreparatur*, pc-reparatur*, reparacion de ordenadores, reparacion de computadoras
  computerreparatie*, assistenza computer, assistenza informatica, assistencia informatica, depannage informatique
  netzwerktechnik*, integrateur sap, sap-consult*, consultoria sap, consulenza sap, consulenza it
  consulenza tecnologica, technology consult*, tech consult*, technology services, creation de site*
  creation site internet, criacao de sites, websites laten maken, website laten maken, websites bouwen, systeembeheer*
  servicos de ti, suporte de ti, it-konsult*, it-drift, it-losning*, webbutveckling, webbyra*, datorreparation
  software engineering services, softwareberatung, it und elektrotechnik, paginas web, sap-konsult*
  soluciones tecnologicas, soluciones it, webagentur*, internetagentur*, siti web, siti internet, webutveckling*
  strony internetowe, desenvolvimento web, consultoria it, consultoria informatica, windows hosting
  windows server*, windows and linux, linux and windows, data recovery, datenrettung, data processing, software testing
  システム開発, 情報システム, information technology, network support, computer service*, computer repair*, computer troubleshooting
  computer support, data entry, document management, 資料救援, computerhulp, tecnologia de la informacion
  tecnologias de la informacion, ホームページ制作
  ~ informatique, informatica, cloud, computers
cybersecurity
  cybersecurity, cyber security, cyber-security, cybersicherheit, it-sicherheit, informationssicherheit
  information security, network security, cybersecurite, securite informatique, ciberseguridad, seguridad informatica
  sicurezza informatica, informatiebeveiliging, penetration test*, pentest*, threat detection, zero trust
  security consult*, it security, anti-fraud, antifraud, fraud prevention, fraud detection, identity verification, kyc
  cyberbeveiliging, ciberseguranca, cybersakerhet, it-sakerhet
  ~ compliance
internet
  social network, online community, comparison site, comparison website, price comparison, vergleichsportal
  vergelijkingssite, comparateur, comparador, web portal, online portal, onlineportal, job board, job portal, jobborse
  plateforme d'emploi, classifieds
telecommunications
  telecom*, telekommunikation*, fiber optic*, fibre optic*, fibra optica, fibre optique, glasfaser*, glasvezel*
  broadband, breitband*, mobile network*, mobilfunk*, voip, internet provider, internet service provider
  internet corporativo, servicios de internet, fournisseur d'acces, satellite communication*, operatore telefonico
  provedor de internet, telefonanlage*, telefonia, mobile operator*, hosted phone system*, mobile phones
  phone systems, telephone systems, two-way radio*
semiconductors
  semiconductor*, halbleiter*, semi-conducteur*, semiconducteur*, halfgeleider*, microelectronic*, mikroelektronik
  integrated circuit*, 半導体
computer-hardware
  computer hardware, computerhardware, computer sales, computer parts, barcode scanner*, computer memory, data storage
electronics
  electronics, elektronik, elektronikbau*, elektronikfert*, elektronikh*, elektronikp*, elektronica, electronique*, elettronica, circuit board*, circuit breaker*, pcb, pcba
  switchgear, switchboard*, schaltanlagen*, leiterplatten*, electrical equipment, batteries, sensors
  sensoren, sensorik, elektronicafabrikant*, ledverlichting, led-verlichting, iluminacao led, iluminacion
  beleuchtung*, led-beleuchtung, fabricacao eletronica, cable gland*
  kabelverschraubung*, wire harness*, cable assembl*, control panel*, lighting, schaltschrank*, leuchten*
  circuits imprimes, circuiti stampati, circuitos impresos, printed circuit*, quadri elettrici, tableros electricos
  amplifier*, loudspeaker*, antennas, power suppl*, audio equipment, transformers
  電子部品, 配電盤, 制御盤, 电子元件
  ~ electric, electrical, electronic, elektrotechnik, elektroniker
gaming
  video game*, game studio, game develop*, computerspiel*, spieleentwickl*, jeux video, videojuegos, videogiochi
  esports, gamestudio, roblox, indie game*, jogos eletronicos, spelstudio, spelutveckl*, gaming team, multigaming
  ~ games
`;
