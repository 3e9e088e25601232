/** What industries of technology are called; written as industry-names.ts says. */
export const industriesOfTechnology = `
software
  en: software, computer software, software development, software company, saas, software as a service, b2b saas
  en: b2b software, enterprise software, cloud software, cloud computing, application software, software publishing
  en: mobile app development, desktop computing software products, mobile computing software products
  en: embedded software products, data security software products, business intelligence platforms
  en: data infrastructure and analytics, blockchain services, fintech software, martech, hr tech, hrtech, proptech
  en: legaltech, regtech, edtech software, artificial intelligence, ai, electronic signature
  en: devops, platform as a service, paas
  en: custom software, contract programming, application service provider, independent software vendor, isv
  en: enterprise resource planning, erp, web applications, data mining, text mining, process mining
  en: open source software, software engineering
  de: softwareentwicklung, computersoftware, software und it, kunstliche intelligenz, webanwendungen
  fr: logiciels, edition de logiciels, editeur de logiciels, editeur logiciel, developpement de logiciels
  fr: intelligence artificielle, applications web, genie logiciel
  es: desarrollo de software, programas informaticos, inteligencia artificial, aplicaciones web, ingenieria de software
  es: ingenieria del software
  it: sviluppo software, intelligenza artificiale, applicazioni web, ingegneria del software
  nl: softwareontwikkeling, kunstmatige intelligentie
  pt: desenvolvimento de software, engenharia de software
it-services
  en: it services, information technology and services, it services and it consulting, information technology
  en: it consulting, it consultancy, it system custom software development, it system design services
  en: it system data services, it system testing and evaluation, it system training and support
  en: it system installation and disposal, it system operations and maintenance, digital accessibility services, ict
  en: technology, tech, managed services, managed service provider, management service provider, msp, systems integrator
  en: web development, data processing, computer services, information services, technology information and media
  en: technology information and internet, digital transformation, systems integration, web hosting, it support
  en: computer repair, it outsourcing, storage service provider, software testing
  de: it dienstleistungen, it beratung, it services und it beratung, edv dienstleistungen, technologie, systemhaus
  de: webentwicklung, sap beratung, it und elektrotechnik
  fr: services informatiques, services et conseil en informatique, technologies et services de l information
  fr: conseil informatique, informatique, esn, hebergement web
  es: servicios informaticos, tecnologia de la informacion, servicios y consultoria de ti
  es: servicios de ti y consultoria de ti, tecnologia, integracion de sistemas, consultoria informatica
  es: consultoria tecnologica, consultoria it, consultoria sap, desarrollo web
  it: integrazione di sistemi, servizi informatici, consulenza informatica, consulenza it, consulenza tecnologica
  it: consulenza sap, sviluppo web, informatica
  nl: ict dienstverlening, it diensten, it services en consultancy, outsourcing it, webontwikkeling
  pt: servicos de ti, tecnologia da informacao, desenvolvimento web
internet
  en: internet, internet company, internet publishing, internet marketplace platforms, internet news, online services
  en: social networking platforms, social network, web portal
  de: internet und dienstleistungen, internetdienste
cybersecurity
  en: cybersecurity, computer and network security, computer networking security, information security, network security
  en: it security, cyber security, cyber defence, cyber defense, anti fraud, fraud prevention, kyc
  en: identity verification
  de: it sicherheit, cybersicherheit, computer und netzwerksicherheit, netzwerksicherheit
  fr: cybersecurite, securite informatique
  es: ciberseguridad, seguridad informatica, seguridad informatica y de redes
  it: sicurezza informatica
  nl: informatiebeveiliging, computer en netwerkbeveiliging
  pt: ciberseguranca, seguranca da informacao
computer-hardware
  en: computer hardware, computer hardware manufacturing, accessible hardware manufacturing
  en: computers and electronics manufacturing, computer networking, computer networking products, hardware, data storage
  en: storage equipment, computer peripherals
  de: computerhardware
  fr: materiel informatique
semiconductors
  en: semiconductors, semiconductor, semiconductor manufacturing, nanotechnology, nanotechnology research
  de: halbleiter, herstellung von halbleitern, nanotechnologie
  fr: semi conducteurs, fabrication de semi conducteurs
  es: semiconductores, fabricacion de semiconductores
  it: semiconduttori
  nl: halfgeleiders
electronics
  en: electronics, consumer electronics, computers and electronics, electrical and electronic manufacturing
  en: appliances electrical and electronics manufacturing, electrical electronic manufacturing
  en: electronics manufacturing, electrical equipment, electronic components, electrical equipment manufacturing
  en: switchgear, circuit breaker, electric lighting equipment manufacturing, household appliance manufacturing
  en: smart meter manufacturing, audio and video equipment manufacturing, electronic and precision equipment maintenance
  de: elektronik, elektrotechnik, unterhaltungselektronik
  fr: electronique
  es: electronica
  it: elettronica
  nl: elektronica
  pt: eletronica
  ja: 電気機器
telecommunications
  en: telecommunications, telecommunication, telecom, wireless, wireless services, satellite telecommunications
  en: telecommunications carriers, communications equipment, communications equipment manufacturing
  en: media and telecommunications, network equipment enterprise, optical networking, two way radios, cable television
  de: telekommunikation
  es: telecomunicaciones
  it: telecomunicazioni
  nl: telecommunicatie
  pt: telecomunicacoes
  ja: 通信
gaming
  en: computer games, video games, gaming, mobile games, game development, mobile gaming apps, games
  de: computerspiele
  fr: jeux video
  es: videojuegos
  it: videogiochi
`;
