/** The words of trades of offices and technology in Swedish, Danish and Norwegian, written as trade-words.ts says. */
export const officesInNorth = `
software
  affarssystem*, app-udvikling*, apputveckling*, apputvikl*, kassesystem*, okonomisystem*, programvareselskap*, programvareutvikl*
  programvaruforetag*, softwareudvikl*, systemutveckling*, systemutvikl*
it-services
  computerreparation*, datahjelp*, datareparasjon*, datorservice*, edb-service*, hemsidor*, hjemmesider*, it-hosting*, it-konsulent*, it-radgiv*
  it-selskap*, it-tjeneste*, nettside*, webbhotell*, webdesign og, webutvikl*
electronics
  belysning*, elartikler*, elmaterial*, elskap, kretskort*, tavlebygning*
telecommunications
  bredband*, fiberinstallation*, telefonvaxel*
financial-services
  finansiell radgivning*, leasingbolag*
insurance
  forsikring*
accounting
  bogforing*, bogholderi*, bokforing*, ekonomibyra*, lonadministration*, lonekonsult*, regnskab*, revisionsbyra*, revisionsfirma*, revisor
  skatteradgiv*
legal
  familjeratt*, juridisk radgivning*, retshjaelp*
consulting
  arbejdsmiljoradgivning*, arbetsmiljokonsult*, foretagsradgivning*, forretningsudvikling*, managementkonsulent*, organisationskonsult*
  radgivning*, virksomhedsradgivning*
staffing
  personaluthyrning*, rekruttering*, vikarbureau*, vikarbyra*
advertising
  annonsebyra*, digitalbyra*, kommunikasjonsbyra*, kommunikationsbyr*, markedsforing*, marketingbureau*, marknadsbyr*, marknadsforing*
  massmontrar*, mediebureau*, profilprodukter*, reklamebureau*, reklamebyra*, reklamegaver*, skilte, skilteproduk*, skiltprodus*
design
  indretningsarkitekt*
media
  bogtrykkeri*, bokforlag*, brollopsfotograf*, bryllupsfotograf*, forlag, forlagshus, lokalavis*, lokaltidning*, oversaettelse*
  oversattningsbyra*, oversetter*, trykkeri*, trykksaker, videoproduksjon*
real-estate
  bostader*, bostadsbolag*, bostadsratt*, eiendomsmegl*, ejendomsadministration*, ejendomshandel*, ejendomsmaegler*, ejendomsselskab*
  erhvervsejendomme*, hyresvard*, kontorhotel*, kontorlokaler*, kontorshotell*, lagenheter*, lokaler att hyra, maeglerfirma*, naeringseiendom*
  utleiebolig*
architecture-engineering
  besiktningsman*, byggeradgivning*, byggkonsult*, bygningskonstruktor*, energideklaration*, energimaerkning*, geoteknik*, ingeniorfirma*
  landinspektor*, landskabsarkitekt*, landskapsarkitekt*, matningsteknik*, projektering*, radgivende ingeniorer*, tegnestue*, teknikkonsult*
  tilstandsrapport*
`;
