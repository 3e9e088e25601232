/** The words of trades of offices and technology in French, written as trade-words.ts says. */
export const officesInFrench = `
software
  application mobile, application web, caisse enregistreuse*, developpement d'application*, editeur de solution*, progiciel*, solution de gestion
it-services
  agence web*, assistance informatique, conseil it, developpeur web, e-sante numerique, hebergement de site*, infrastructure informatique
  integrateur de solution*, magasin informatique, maintenance informatique, reparation informatique, reparation ordinateur*, reseau informatique
  reseaux informatiques, site internet sur mesure, sites internet, sites web, societe informatique, support informatique
cybersecurity
  cyberdefense, securite des systemes d'information, securite numerique
computer-hardware
  imprimantes
electronics
  armoires electriques, cablage, capteurs, eclairage*, electrotechnique*, lampes, luminaire*, materiel electrique, sonorisation installee
  tableaux electriques
telecommunications
  fournisseur internet, installation fibre, operateur internet, standard telephonique, telephonie*
financial-services
  achat d'or, affacturage, conseil en financement, courtage*, courtier immobilier, credit-bail, microcredit*, pret immobilier, prets immobiliers
  rachat de credit*, recouvrement, solutions de paiement
  ~ financement*
investment
  capital-investissement, defiscalisation, fonds d'investissement, gestion de fortune, gestionnaire de patrimoine, investissement locatif
  societe de gestion
insurance
  agent general, assureurs, complementaire sante, courtage en assurance*, mutuelle*, prevoyance
accounting
  commissaire* aux comptes, commissariat aux comptes, fiduciaire*
legal
  conseil juridique, droit des affaires, droit immobilier, droit penal, droit social, etude notariale, mandataire judiciaire, notaire*
  office notarial, propriete industrielle, propriete intellectuelle
consulting
  accompagnement des entreprises, accompagnement strategique, assistante independante, assistante virtuelle, audit et conseil, cabinet conseil
  centre d'appel*, conduite du changement, conseil en organisation, conseil en transition, creation d'entreprise, domiciliation
  intelligence economique, secretariat a distance, secretariat independant, secretariat telephonique, telemarketing et appels, telesecretariat
  ~ conseil et formation
hr-services
  accompagnement professionnel, bilan* de competences, cabinet rh, coach de vie, coach professionnel*, coaching de vie, coaching professionnel
  cohesion d'equipe, conseil rh, externalisation de la paie, orientation professionnelle, qualite de vie au travail
staffing
  agence interim*, chasseur* de tete*, portage salarial, recrutement*
advertising
  agence conseil en communication, agence de com*, cadeaux d'entreprise, communication digitale, communication visuelle
  distribution de prospectus, enseigniste*, etudes marketing, marquage de vehicule*, marquage vehicule*, objets personnalises, publicitaire*
  stand d'exposition, stands d'exposition, strategie digitale
public-relations
  attache* de presse, relations medias
design
  agencement interieur, amenagement interieur, architecte* d'interieur, deco d'interieur, decorateur* d'interieur, decoration interieure
  decoratrice*, design produit, designer graphique, designer produit, direction artistique, graphiste*, illustrateur*, illustratrice*, infographie
  infographiste*
media
  cartes de visite, correction de textes, drone prise de vue, editeur de livres, faire-part*, film institutionnel, films d'entreprise
  impression grand format, imprimeur*, interpretes, journaux, photo de mariage, photocopie*, photographes, photographies, production cinema*
  production de film*, radio locale, redacteur web, redactrice web, reliure*, reprographie*, serigraph*, societe de production, studio photo*
  traductrice*, web radio
real-estate
  administrateur* de biens, administration de biens, appartements a vendre, bailleur*, bureaux a louer, centre d'affaires, chasseur d'appartement*
  copropriete*, espaces de travail, foncier*, gestion locative*, habitat social, location appartement*, location de local
  location* d'appartement*, location* de bureau*, logement etudiant, logement social, logements sociaux, lotissement*, lotisseur*
  marchand de biens, office public de l'habitat, pepiniere d'entreprises, residence* etudiante*, syndic*, terrains a batir, vente de maison*
  viager*
  ~ promoteur*
architecture-engineering
  acousticien*, agence d'architecture*, architecte* paysagiste*, atelier d'architecture*, audit energetique*, bet structure, bureau* d'etude*
  conception mecanique, controle non destructif, controle technique construction, coordination sps, dessinateur*, diagnostic* immobilier*
  diagnostics techniques, diagnostiqueur*, economiste* de la construction*, etude thermique*, etude* de sol*, etudes thermiques, expert batiment
  expertise batiment, expertise judiciaire, ingenierie*, ingenieur* conseil*, laboratoire d'essais, maitre* d'oeuvre*, maitrise d'ouvrage*
  plan de maison, plans de maison, structure beton, thermicien*, urbanisme*, urbanist*
  ~ acoustique*, bureau de controle
`;
