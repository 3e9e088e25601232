/** The words of trades of offices and technology in German and Dutch, written as trade-words.ts says. */
export const officesInGerman = `
software
  app-agentur*, appontwikkel*, boekhoudpakket*, individualsoftware*, kassasyste*, shopsystem*, softwareanbieter*, warenwirtschaft*, zeiterfassung*
it-services
  automatiseringsbedrijf*, computerfachhandel, computerhandel, computerladen, computerservice*, computerwinkel*, digitalagentur*
  internetdienstleister*, it-betreuung, it-loesung*, pc-hilfe, pc-service, systeemintegrat*, webbouwer*, webbureau*, webdesign und hosting
  webhoster*, websitebouwer*, websites en hosting
  ~ edv-
computer-hardware
  industrie-pc*, industriecomputer*, notebooks
semiconductors
  waferfertigung
electronics
  batterietechnik*, bedrahtung*, elektrobauteil*, elektrogerate*, elektronikentwick*, elektronische bauteile, elektrotechniek, elektrowerk*
  kabelkonfektion*, lichttechnik*, paneelbouw*, platinen*, schakelkasten, sensortechnik*, steckverbinder*, transformatoren, verlichting*
  ~ batterien, lampen
telecommunications
  internetanbieter*, internetprovider*, kabelfernsehen, kabelnetz*, telefonanbieter, telefonie*, telefooncentrale*
  ~ telekom*
financial-services
  baufinanz*, edelmetallhandel*, financier*, finanzierung*, finanzmakler*, finanzplan*, finanzvermittl*, geldlening*, geldwechsel*, goldhandel
  immobilienfinanz*, kredietverstrekk*, kreditkarten*, kreditvermittl*, leasemaatschappij*, leasinggesellschaft*, pensioenadvis*, pfandhaus*
  pfandleih*, vermogensberat*
investment
  anlageberat*, beleggen, beleggings*, fondsgesellschaft*, investmentberat*, kapitalanlage*, venture-capital*, vermogensaufbau, vermogensbeheer*
insurance
  *versicherung, *versicherungen, *versicherungsmakler, *verzekering, *verzekeringen, assurantie*, generalagentur*, krankenkasse*, sterbegeld*
  sterbekasse*, zorgverzeker*
accounting
  administratiekant*, belastingadvis*, buchhalt*, finanzbuch*, fiscaal adviseur*, fiscalist*, lohnabrechnung und buchhaltung, lohnsteuerhilfe*
  steuerfach*, treuhand*
legal
  *anwalte, *notare, *rechtsanwalte, deurwaarder*, fachanwalt*, familierecht*, gerechtsdeurwaard*, gerichtsvollzieher*, insolvenzverwalt*
  juridisch advies*, mediator*, ontslagrecht*, patentanwalt*, rechtsberat*, rechtsbijstand, rechtsschutz*, strafrecht*, verkeersrecht*
  verkehrsrecht*
consulting
  arbeitssicherheit*, arbodienst*, bedrijfsadviseur*, betriebsberat*, callcenter*, datenschutzbeauf*, datenschutzberat*, existenzgrund*
  fordermittelberat*, grundungsberat*, interim-adviseur*, organisatieadviseur*, prozessberat*, qualitatsmanagementberat*, subsidieadvies*
  wirtschaftsberat*
hr-services
  bedrijfscoach*, berufsberat*, bewerbungscoach*, coachingspraktijk*, karriereberat*, loopbaan*, mitarbeiterbefrag*, outplacementbureau*
  personalentwickl*, salarisverwerk*
staffing
  arbeidsbemiddel*, arbeitsvermittl*, detacheringsbureau*, fachkraftevermittl*, jobvermittl*, leiharbeit*, personalagentur*, personalleasing*
  personalservice*, personaluberlass*, uitzendorganis*, wervingsbureau*, zeitarbeits*, zzp-bemiddel*
advertising
  *marketingagentur, *werbeagentur, adwords-*, aussenwerbung*, autobelettering, autofolier*, beursstand*, communicatieadvies*, communicatiebureau*
  contentagentur*, direktmarketing*, eventmarketing*, fahrzeugbeschrift*, fahrzeugfolier*, folientechnik, folierung*, gevelreclame
  kommunikationsagentur*, lichtreclame*, lichtwerbung*, marktonderzoek*, mediaagentur*, merkcommunicatie, merkenbureau*, messebau*, messestand*
  prospektverteil*, reclamezuil*, schilder und, schilderfabrik*, standbouw*, werbegestalt*, werbegrafik*, werbemittel*, werbeschild*, werbestudio*
  zoekmachine*
  ~ leaflets, reclame*
public-relations
  offentlichkeitsarbeit, pr-beratung, pressearbeit
design
  binnenhuisarchitect*, designburo*, designstudio*, einrichtungsberat*, gestaltungsagentur, grafikburo*, grafikstudio*, grafisch bureau
  interieuradvies*, kommunikationsdesign*, mediengestalt*, produktdesign*, raumgestalt*, vormgev*, wohndesign*
media
  *druckerei, *fotograf, *fotografie, *fotografin, *verlag, bedrijfsfilm*, boekbinder*, buchbinder*, copyshop*, digitaldruck*, dolmetsch*
  druckhaus*, druckservice*, druckzentrum, drukwerk*, fernsehsender*, filmproduct*, filmstudio*, filmverleih*, grossformatdruck*
  huwelijksfotogra*, imagefilm*, kopieerwinkel, lektorat*, lokalzeitung*, musikverlag*, nachrichtenagentur*, nieuwsblad*, offsetdruck*, omroep*
  printshop, radiosender*, schallplatten*, streekomroep, tageszeitung*, tekstschrijv*, textildruck*, tolken, trouwfotogra*, ubersetzer*, vertaler*
  videograaf, werbefilm*, werbetexter*, wochenzeitung*, zeefdruk*
  ~ tolk
real-estate
  *immobilien, *immobilienmakler, aankoopmakel*, appartementen te koop, baugenossensch*, bautrager*, bedrijfshal*, bedrijfsmakel*, bedrijfspand*
  bedrijfsverzamel*, buroflache*, burogemein*, buroraum*, burovermiet*, eigentumswohn*, ferienimmobil*, flexplek*, gebiedsontwik*, gewerbeimmob*
  grundstucks*, hausverkauf*, hausverwalt*, huizen te koop, immokantoor*, kantoorpand*, kantoorruim*, kantoorverh*, liegenschaft*, luxusimmobil*
  maklerburo*, mietverwalt*, mietwohn*, projectontwik*, projektentwick*, studentenhuisv*, studentenkamer*, studentenwohn*, vakantiehuis te koop
  verhuurmakel*, weg-verwalt*, wohnbau*, wohnpark*, wohnungsgenoss*, wohnungsvermitt*, wohnungsverwalt*, woningbouw*, woningcorp*, woningmakel*
  woningstichting*, woningverhuur*
  ~ bedrijfsruimte*, gewerbeflach*, gewerbepark*
architecture-engineering
  architectuur*, baugutacht*, bauingenieur*, bauphysik*, bausachver*, bauzeichn*, bodengutacht*, bouwbegel*, bouwfysica*, bouwmanag*, bouwtechn*
  bouwtoezicht*, brandschutzgutacht*, brandschutzkonz*, brandschutzplan*, constructieb*, elektroplan*, energieadvies*, energielabel*, fachplan*
  grondonderz*, haustechnikplan*, immobiliengut*, immobiliensach*, ingenieur-*, ingenieurdienst*, ingenieure, ingenieurgesell*, ingenieurleist*
  ingenieurs*, ingenieurteam, kfz-gutacht*, kfz-sachver*, konstruktionsb*, landmeet*, landschaftsarch*, landschapsarch*, materialpruf*
  planungsgesell*, planungsgruppe*, planungsteam, prufingenieur*, pruflabor*, raadgevend ingen*, schallschutz*, sondering*
  stadtplan*, statiker*, stedenbouw*, taxateur*, taxatie*, tekenbureau*, tekenwerk*, tragwerk*, veiligheidscoord*, wertgutachten
  ~ baugrund*, cad-, epc-, sachverstand*, tga-
`;
