/** What industries of care, learning and the public are called; written as industry-names.ts says. */
export const industriesOfPeople = `
healthcare
  en: hospital and health care, health care and social assistance, healthcare, health care, hospitals, medical practice
  en: doctor s offices and clinics, dental, dentistry, dentists, cosmetic dentistry, physicians, mental health care
  en: alternative medicine, health wellness and fitness, health and wellness, wellness, home health care services
  en: ambulance services, nursing homes and residential care facilities, outpatient care centers
  en: family planning centers, physical occupational and speech therapists, medical and diagnostic laboratories, medical
  en: medical spa, skin care, health, health and human services, public health, digital health, orthodontist
  en: orthodontics, dental clinic, dental practice, chiropractor, chiropractic, physiotherapy, physical therapy
  en: optometry, optometrist, plastic surgery, plastic surgeon, cosmetic surgery, cosmetic surgeon
  de: gesundheitswesen, gesundheit, krankenhaus, krankenhauser, arztpraxis, zahnarzt, zahnarztpraxis, physiotherapie
  fr: sante, hopitaux et services de sante, hopitaux, soins de sante, kinesitherapeute
  es: sanidad, salud, atencion sanitaria, hospitales y atencion sanitaria, fisioterapia
  it: sanita, dentista, odontoiatria
  nl: gezondheidszorg, zorg, ziekenhuizen, tandarts, fysiotherapie
  pt: saude, odontologia
veterinary
  en: veterinary, veterinary services, veterinary clinic, animal clinic, animal hospital, pet hospital
  de: tiermedizin, tierarzt
  fr: veterinaire, services veterinaires
  es: veterinaria
  nl: dierenarts, dierenkliniek
education
  en: education, higher education, primary secondary education, primary and secondary education, education management
  en: education administration programs, educational services, e learning, elearning, e learning providers, edtech
  en: online training, corporate training, training, schools, universities, fine arts schools, language schools
  en: technical and vocational training, bootcamp, driving school, child day care services
  de: bildung, bildungswesen, hochschulen, hochschule, hochschulbildung, hochschulwesen, schulen, ausbildung
  de: sprachschule, musikschule, fahrschule, weiterbildung
  fr: enseignement, enseignement superieur, formation, formation en ligne, formation professionnelle
  es: educacion, ensenanza, ensenanza superior, formacion, capacitacion
  it: scuola, istruzione, formazione
  nl: onderwijs, hoger onderwijs, opleidingen
  pt: educacao, ensino
  ja: 教育
nonprofit
  en: nonprofit, non profit, nonprofit organization, non profit organization management, non profit organizations
  en: not for profit, charity, civic and social organizations, philanthropy, philanthropic fundraising services
  en: fundraising, fund raising, religious institutions, religious organizations, individual and family services
  en: social services, services for the elderly and disabled, emergency and relief services
  en: vocational rehabilitation services, community services, international affairs, political organizations
  en: association, industry associations, professional organizations, church, churches, parish
  de: gemeinnutzige organisation, gemeinnutzige organisationen, gemeinnutzig, verein, vereine, verbande, kirche
  de: kirchengemeinde
  fr: but non lucratif, organisations civiques et sociales, eglise
  es: ong, sin animo de lucro, organizacion sin fines de lucro, iglesia
  nl: goede doelen, non profitorganisatie, kerk
government
  en: government, government administration, public sector, public administration, government relations
  en: government relations services, public policy, public policy offices, law enforcement, judiciary, courts of law
  en: correctional institutions, legislative office, executive office, public safety, administration of justice
  en: economic programs, transportation programs, utilities administration, conservation programs
  en: air water and waste program management, environmental quality programs, public assistance programs
  en: housing programs, housing and community development, community development and urban planning, municipality
  en: military and international affairs, government military
  de: offentliche verwaltung, offentlicher dienst, behorden, behorde
  fr: administration publique, secteur public, gouvernement
  es: administracion publica, gobierno, sector publico
  it: pubblica amministrazione, settore pubblico
  nl: overheid, openbaar bestuur, rijksoverheid, gemeente
  pt: administracao publica, governo
  ja: 官公庁
`;
