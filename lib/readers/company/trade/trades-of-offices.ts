/** The words of trades of offices, written as trade-words.ts says. */
export const tradesOfOffices = `
banking
  bank, banks, banking, sparkasse*, volksbank*, raiffeisenbank*, banque*, banco, banca, credit union*, kreditinstitut*
  building society, lender, microfinance
  ~ loans
financial-services
  fintech, financial holding*, financial service*, financial technology, financial advis*, financial plan*, finanzdienstleist*, finanzberat*
  services financiers, servicios financieros, asesoria financiera, financiele dienst*, servizi finanziari, card payment*
  payment provider, payment processing, payments company, payment solution*, global payments, international payments
  online payments, zahlungsdienst*, zahlungsabwicklung, paiement en ligne, moyens de paiement, medios de pago
  pasarela de pago*, betaaloplossing*, money transfer*, foreign exchange, currency, remittance*, mortgage*, crypto*
  lending, factoring, leasing, financial advice, loan broker*, asesoramiento financiero, asesor financiero
  assessoria financeira, finansiell radgivning, courtier en credit, courtier en pret*, conseil financier
  coaching financier, finanzcoaching, hypotheekadvies*, financieel advies*, financieel adviseur*, mutui, prestiti
  consulenza finanziaria, consulente finanziario, bolan, accompagnement budgetaire, pilotage budgetaire
  strategie financiere, ekonomisk radgivning, open banking, payment technolog*, payments technolog*, payment platform*
  payments platform*, payment service*, zahlungslosung*, plataforma de pagos, betaalplatform*, bitcoin mining
  crypto mining, credit repair, debt collect*, debt recovery, inkasso*, incasso*, recouvrement de creances, payday loan*
  home loan*, business loan*, personal loan*, kredite, hipotecas, check cashing
  ~ payments, finance
investment
  plateforme d'investissement, investment platform, plataforma de inversion, crowdfunding, venture capital
  private equity, asset management, asset manager, wealth management, investment management, investment firm
  investment fund*, hedge fund*, proprietary trading*, proprietary trading shop*, trading firm*, market making, vermogensverwalt*, gestion de patrimoine, gestion d'actifs
  gestion de activos, capital-risque, capital investissement, beteiligungsgesellschaft, family office, stock brok*
  stockbrok*, investment advis*, investment bank*, pension fund*
insurance
  insurance, insurer, insurtech, versicherung*, versicherer, assurances, assureur, courtier en assurance*, seguros
  aseguradora, verzekering*, assicurazion*, reinsurance, forsakring*, agenzia assicurativa, agence d'assurance*
  compagnie d'assurance*, societe d'assurance*, assurance auto*, assurance vie, assurance habitation, assurance sante
  застрахов, осигурителен брокер, osiguritelen broker, 保険代理, 保険代理店
  planos de saude, plano de saude, health plans, planes de salud, plan de salud, mutuelle sante
accounting
  asesores, asesoria laboral, accountant*, accounting, accountancy, bookkeep*, tax advis*, tax consult*, tax preparation
  tax services, steuerberat*, steuerkanzlei, wirtschaftspruf*, buchfuhrung, expert-comptable
  experts-comptables, comptabilite, comptable, asesoria fiscal, asesoria contable, gestoria
  boekhoud*, belastingadvies, redovisning*
  elaborazione dati contabili, steuerbur*, estudio contable, asesoria tributaria, lohnbuchhaltung*
  regnskap*, biuro rachunkowe, счетовод, 税理士, 会計事務所, ksiegow*
  ~ audit, tax
legal
  law firm*, lawyer*, attorney*, solicitor*, barrister*, legal service*, legal advice, litigation, employment law
  family law, law office*, rechtsanwalt*, anwalt*, kanzlei, notar, notariat, avocat*, abogad*, bufete, notaria
  advocat*, avvocat*, studio legale, notary*, notaio, notai, cartorio, advokat*, huissier*, advocacia
  commissaire de justice, consulenza legale, jurist*, steuerrecht*, advocaat, kancelaria prawna, radca prawny
  personal injury, court report*, bail bond*, estate planning, probate, areas of practice, practice areas, rechtsgebiete
  адвокат, 弁護士, 法律事務所, criminal defen*, bankruptcy, mediation, arbitrator*, counsellor at law, counselor at law, legal advis*, process server*, paralegal*, immigration law*, notaris*
  adwokat*, odvjetni*, 律师事务所
  ~ law, legal, recht
consulting
  management consult*, business consult*, strategy consult*, consulting firm, consultancy firm, consulting company
  unternehmensberat*, managementberat*, strategieberat*, cabinet de conseil, conseil en strategie, conseil en management
  conseil aux entreprises, consultoria, consultora, consulenza aziendale, organisatieadvies*, adviesbureau
  bedrijfsadvies, managementkonsult*, consulting agency, conseil et accompagnement, konsultbolag*, change management
  call cent*, virtual assistant*, secretarial service*, risk solution*, risk consult*, think tank*
  ~ asesoria, consulting, consultant*, consultancy, *beratung, conseil, berater, advies, adviseur, consulenza
hr-services
  human resources, hr service*, hr consult*, payroll*, lohnabrechnung, ressources humaines, recursos humanos
  team building, teambuilding*, executive coaching, business coaching, leadership training, leadership development
  gestion de la paie, gestion des paies, gestion de nominas, salarisadministratie, elaborazione paghe
  consulente del lavoro, consulenti del lavoro, folha de pagamento, lonehantering, lohnburo*, outplacement
  background check*
  ~ coaching, coach
staffing
  staffing, recruitment agency, recruiting agency, recruitment company, recruitment firm, recruitment service*
  recruitment consult*, executive search, headhunt*, talent acquisition, temporary work, zeitarbeit, personalvermittlung
  personaldienstleist*, arbeitnehmeruberlassung, travail temporaire, agence d'interim, agences d'interim
  interim management, interim manager*, interimaire*, cabinet de recrutement, seleccion de personal, trabajo temporal
  uitzendbureau, werving en selectie, detachering, agenzia per il lavoro, bemanning*, rekryter*, uitzenden
  detacheren, werving & selectie, werving&selectie, payrolling, selezione del personale, agenzie per il lavoro
  agencia de emprego, agence d'emploi, agence de recrutement, agencia de empleo, job placement, temp agency
  agencja pracy, 人材派遣, 人材紹介, personalberatung
  recruitmentspecialist*, agencja zatrudnienia, praca tymczasowa, pracy tymczasowej
  ~ recruitment
advertising
  digital agency, digitalagentur, marketing agency, advertising agency, ad agency, creative agency, media agency
  digital marketing, digitalmarketing, online marketing, online-marketing, content marketing, social media marketing
  performance marketing, influencer marketing, marketing strategy, marketing solution*, marketing automation, seo
  werbeagentur, werbung, marketingagentur, agenturleistungen, kreativagentur, agence de communication, agence web
  agence digitale, agence marketing, referencement, publicite, agencia de marketing, agencia digital, agencia creativa
  publicidad, posicionamiento web, reclamebureau, internetbureau, digital bureau
  agenzia di comunicazione, agenzia web, web agency, agenzia pubblicitaria, advertising platform, lead generation
  signage, branding agency, social media ads, facebook ads, facebook-ads, google ads, google-ads, reklambyra*, skyltar
  sign making, sign maker*, werbetechnik*, enseignes, signaletique, reclameborden, belettering
  comunicacao visual, agencia de publicidade, agencia de comunicacao, community management, community manager*
  marketingkommunikation, suchmaschinenoptimierung*, agencja marketingowa, promotional product*, promotional item*
  corporate gifts, werbeartikel*, relatiegeschenken, objets publicitaires, articulos promocionales
  articoli promozionali, telemarketing, sign compan*, sign shop*, sign industry, outdoor advertising, billboard*
  lichtreklame*, leuchtreklame*, beschriftung*, letreros, neon sign*, vehicle wrap*, web marketing
  email marketing, marketing digital, marketing online, market research, marktforschung*, etudes de marche, 広告代理店
  sign co, opinion poll*, opinieonderzoek*, meinungsforsch*, sondages d'opinion, social-media-manag*
  ~ marketing, advertising, branding, campaigns
public-relations
  public relations, pr agency, pr-agentur, presseagentur, relations presse, relations publiques, relaciones publicas
  corporate communication*
design
  design studio, design agency, design firm, design company, graphic design*, interior design*, interior architect*
  product design*, industrial design*, web design*, webdesign*, ux design, ui/ux, brand design*, experience design*
  designagentur, grafikdesign*, innenarchitekt*, agence de design, design graphique, architecte d'interieur
  architecture d'interieur, decoration d'interieur, diseno grafico, diseno web, diseno de interiores, interiorismo
  estudio de diseno, ontwerpbureau, ontwerpstudio, interieurontwerp*, grafisch ontwerp*, studio grafico
  progettazione grafica, interior design architect*, design de interiores, design grafico, grafisk design, inredning*
  creation graphique, graphisme, grafica pubblicitaria, identite visuelle, identidad visual, ux/ui
  interieurarchitect*, branding studio*, design and development studio, creative studio, digital studio, decorator*
  furniture design*, illustrator*, graficki dizajn
  ~ diseno, ontwerp
media
  publisher, publishing, newspaper*, broadcast*, television, film production, video production, videoproduktion*
  filmproduktion*, production audiovisuelle, produccion audiovisual, produccion de video, videoproductie
  produzione video, verlag, verlage, maison d'edition, editorial, uitgeverij, casa editrice, printing company
  print shop, druckerei*, imprimerie*, imprenta, drukkerij, photography, photographer, fotograf*
  photographe, translation service*, translation agency, ubersetzungsburo, ubersetzungen, traduction, traducciones
  vertaalbureau, traduzioni, podcast*, fotostudio*, fotograaf, tryckeri*, grafica rapida, produtora de video
  productora audiovisual, production video, produzioni video, hochzeitsfotograf*, fotografo de bodas
  fotografo di matrimoni, buchverlag, zeitung*, journal local, periodico, krant, giornale
  recording studio*, tonstudio*, studio d'enregistrement, printing house*, stock photo*, business cards, flyers
  drucksachen, screen printing, laser engraving, radio station*, печатница, офсетов печат, 印刷会社, 印刷業
  bookbind*, copywrit*, videograph*, traducteur*, typesett*, drukarni*, tiskarn*, tiskara
  ~ media, medien, printing, press
real-estate
  real estate, real-estate, realtor*, realty, property management, property manager, property develop*, letting agent*
  estate agent*, immobilien*, immobilier*, bienes raices, vastgoed*, makelaar*
  office space, administradora de condominios, maklare, maklarbyra*, fastighet*
  administracion de fincas, vve-beheer, amministrazione condominiale, amministratore di condominio, homestaging
  home staging, wohnungsbau*, wohnungsgesellschaft, title company, escrow service*
  недвижими имоти, 不動産, home apprais*, apartment rental*, apartments for rent, land for sale, student housing, lettings
  rental homes, rental search, appraisals, mobile home park*, nekretnin*
  ~ property, properties
architecture-engineering
  architect, architects, architecture firm, architectural design, architecture studio, architekt*, architecte*
  cabinet d'architecture, arquitect*, studio di architettura, civil engineer*, structural engineer*
  engineering firm, engineering consult*, engineering services, ingenieurburo, ingenieurbureau
  bureau d'etudes, statik, studio tecnico, surveying, surveyors, topograph*, geomat*
  vermessung*, geometre*, urban planning, lab design, bouwadvies*, bouwkundig adviesbureau
  bouwkundig*, bauplanung, arkitekt*, lantmatare, konstruktor*, land survey*, landmeter*
  geometra, energieberat*, energy consultants for buildings, energieausweis*, bauleitung
  maitrise d'oeuvre, delineant*, immobilienbewert*, biuro projektowe, termografering, house plan*, house design*
  home design*, drafting service*, geotecni*, consulting engineer*, building design*, planungsburo*
  town planning, cad drafting, home inspect*, soil test*, 設計事務所
  ~ engineering
`;
