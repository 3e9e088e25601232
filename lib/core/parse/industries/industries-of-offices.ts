/** What industries of money, law, advice and words are called; written as industry-names.ts says. */
export const industriesOfOffices = `
banking
  en: banking, bank, commercial banking, retail banking, savings institutions, credit union, building society
  de: bankwesen, banken, kreditinstitut, kreditinstitute, sparkasse
  fr: banque, secteur bancaire, services bancaires
  es: banca
  nl: bankwezen, bankieren
  pt: bancos
financial-services
  en: financial services, finance, financial service, finance and insurance, fintech, financial technology, payments
  en: payment services, foreign exchange, currency exchange, money transfer, lending, mortgage, leasing
  en: credit intermediation, loan brokers, crypto, cryptocurrency, bitcoin mining, financial planning
  en: collection agencies
  en: holding companies, holding company, financial holding, equipment rental services, equipment rental and leasing
  en: financial planner, financial adviser, mortgage broker, open banking
  de: finanzdienstleistungen, finanzwesen, finanzen, zahlungsverkehr
  fr: services financiers
  es: servicios financieros, finanzas
  it: servizi finanziari, consulenza finanziaria
  nl: financiele diensten, financiele dienstverlening
  pt: servicos financeiros
  ja: 金融
investment
  en: investment management, investment banking, venture capital and private equity
  en: venture capital and private equity principals, venture capital, private equity, capital markets, investment advice
  en: asset management, wealth management, hedge fund, investment, investments, family office, funds and trusts
  en: trusts and estates, pension funds, securities and commodity exchanges, real estate fund
  de: vermogensverwaltung, kapitalmarkte
  fr: capital investissement, capital risque, gestion d actifs
  es: capital riesgo, inversiones
  it: investimenti
  nl: vermogensbeheer
  pt: investimentos
insurance
  en: insurance, insurance agency, insurance agencies and brokerages, insurance carriers, insurance broker
  en: insurance brokerage, insurtech, reinsurance, insurance and employee benefit funds
  en: claims adjusting actuarial services
  de: versicherung, versicherungen, versicherungsmakler, versicherungswesen, versicherungsbranche
  fr: assurance, courtage en assurance
  es: seguros, seguros y fianzas, correduria de seguros
  it: assicurazioni
  nl: verzekeringen, verzekering
accounting
  en: accounting, accountancy, accounting firm, tax advisers, tax consulting, tax advisory, bookkeeping, audit, auditing
  en: accountants, tax preparation, cpa firm
  de: steuerberatung, steuerberater, wirtschaftsprufung, buchhaltung, rechnungswesen
  fr: comptabilite, expertise comptable, expert comptable
  es: contabilidad, asesoria fiscal
  it: commercialista, commercialisti, contabilita
  nl: boekhouding, accountantskantoor, administratiekantoor
  pt: contabilidade
legal
  en: legal services, law practice, law firm, legal, lawyers, attorneys, alternative dispute resolution, notary
  de: rechtsberatung, rechtsanwalte, rechtsanwalt, rechtsanwaltskanzlei, anwaltskanzlei, rechtsdienstleistungen, notar
  fr: cabinet d avocats, services juridiques, avocats, juridique, notaire
  es: servicios legales, servicios juridicos, abogados, bufete, notaria
  it: avvocato, avvocati, studio legale, consulenza legale, notaio
  nl: advocatuur, advocatenkantoor, advocaat, juridische dienstverlening, notaris
  pt: advogados, advocacia, servicos juridicos
consulting
  en: consulting, management consulting, business consulting and services, business consulting, consultancy
  en: strategy consulting, strategic management services, think tanks, operations consulting, professional services
  en: professional scientific and technical services, services for businesses, business services
  en: administrative and support services, office administration, telephone call centers, call centers, contact center
  en: program development, business consultant, management consultants
  de: unternehmensberatung, beratung
  fr: conseil, conseil en management, conseil en gestion, conseil aux entreprises, conseil et services aux entreprises
  es: consultoria, consultoria de gestion, consultoria empresarial, consultoria de negocios
  it: consulenza, consulenza aziendale
  nl: adviesbureau, bedrijfsadvies, management advies, zakelijke dienstverlening
hr-services
  en: human resources, human resources services, hr services, hr consulting, outsourcing and offshoring consulting
  en: outsourcing offshoring, payroll services, payroll, professional training and coaching, professional training
  en: coaching, training and coaching, team building, executive coaching, talent management
  de: personalwesen, personalmanagement
  fr: ressources humaines, services de ressources humaines
  es: recursos humanos, gestion del talento, gestion del talento humano
  it: risorse umane, gestione delle risorse umane
  nl: hr dienstverlening
  pt: gestao de recursos humanos
staffing
  en: staffing and recruiting, staffing, recruiting, recruitment, staffing agency, temporary help services
  en: employment agency, executive search, executive search services, headhunting
  de: personalvermittlung, zeitarbeit, personalberatung, personaldienstleister, personaldienstleistungen
  de: personaldienstleistungen und beratung, arbeitsvermittlung
  fr: interim, travail temporaire, recrutement, recrutement et placement de personnel
  es: seleccion de personal, trabajo temporal, dotacion y seleccion de personal, reclutamiento
  es: reclutamiento y seleccion, reclutamiento y seleccion de personal
  it: selezione del personale, ricerca e selezione del personale, ricerca e selezione, agenzia per il lavoro
  nl: uitzendbureau, uitzendorganisatie, werving en selectie
  pt: recrutamento, recrutamento e selecao
advertising
  en: advertising, marketing and advertising, advertising services, marketing, marketing services, digital marketing
  en: marketing agency, advertising agency, digital marketing agency, digital agency, online marketing, seo, adtech
  en: market research, social media, branding, search engine optimization, signage, healthcare communications
  de: werbung, marketing und werbung, werbeagentur, marketingagentur, werbedienstleistungen, marketingdienste
  de: marktforschung, werbetechnik
  fr: publicite, marketing et publicite, services de publicite, agence de publicite, agence digitale, etudes de marche
  es: publicidad, marketing y publicidad, servicios de publicidad, agencia de publicidad, servicios de marketing
  es: investigacion de mercado
  it: pubblicita, agenzia di comunicazione
  nl: reclame, reclamebureau, marketing en reclame, reclamediensten, marketingdiensten, marktonderzoek
  pt: publicidade
public-relations
  en: public relations, public relations and communications, public relations and communications services, pr agency
  en: communications, corporate communications, communication agency
  de: offentlichkeitsarbeit, kommunikation
  fr: relations publiques
  es: relaciones publicas
design
  en: design, design services, graphic design, interior design, industrial design, web design, product design
  en: design agency, interior architects, interior architecture, web designer, furniture design, regenerative design
  de: grafikdesign, designagentur, innenarchitektur, webdesign
  fr: agence de design, architecte d interieur, architecture d interieur
  es: diseno, diseno grafico, diseno web, diseno de interiores
  it: progettazione grafica
  nl: ontwerpbureau, interieurarchitectuur
  pt: design grafico
`;
