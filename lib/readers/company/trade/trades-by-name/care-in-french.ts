/** The words of trades of care, public bodies and supply in French, written as trade-words.ts says. */
export const careInFrench = `
healthcare
  accueil de jour, acupunct*, addictolog*, aide a domicile, aide a la personne, aide aux personnes*, aides a domicile, ambulancier*
  analyses medicales, art-therap*, bien-etre et sante, biologie medicale, cabinets medicaux, centre d'imagerie, centre de sante*, centre dentaire*
  centre hospitalier*, centre medical*, chirurgie esthetique, chirurgien*, cliniques, cure thermale, etablissement thermal, etiopath*
  foyer de vie, gastro-enterolog*, hopital, hopitaux, hypnother*, imagerie medicale*, kinesither*, laboratoire d'analyse*
  laboratoire de biologie*, magnetiseur*, maintien a domicile, maison de sante*, maisons de retraite, maisons de sante, masseur-kinesi*
  medico-social*, nutritionniste*, ophtalmo*, orthophon*, pediatre*, pharmacien*, psychanaly*, psychomotric*, reeducation*, residence autonomie
  residence seniors, residences seniors, rhumatolog*, sages-femmes, sante au travail, service a la personne, services a la personne*
  soins dentaires, soins palliatifs, teleconsultation*, thalassotherap*, thermalisme
  ~ ehpad
veterinary
  cliniques veterinaires, osteopathe animalier, soins pour animaux
education
  accueil de loisirs, aide aux devoirs, atelier* creatif*, auto-moto-ecole, beaux-arts, centre de loisirs, centres de formation
  centres de loisirs, conservatoire*, cours d'anglais, cours de chant, cours de cuisine, cours de dessin, cours de francais, cours de guitare
  cours de musique, cours de piano, cours de theatre, cours particulier, cours particuliers*, creche*, ecole de coiffure, ecole de theatre
  ecole hoteliere, etablissement scolaire, formation continue, formation en ligne, formation secouris*, formations professionnelles, garderie*
  groupe scolaire, institut de formation, institut superieur, jardin d'enfants, lycees, maternelle*, mediatheque scolaire, permis b, permis bateau
  professeur particulier, stages de poterie, universite*
  ~ apprentissage*, enseignement*
nonprofit
  abbaye*, association caritative*, association culturelle, association d'insertion, association de defense, association de parents*
  association de protection, association de quartier, association reconnue, banque alimentaire*, banques alimentaires, centre social*
  chambre d'agriculture, chambre de commerce*, chambre de metiers, chambre des metiers, club du troisieme age, comite d'entreprise
  comite departemental, comite des fetes, croix-rouge, don en ligne, eglise catholique, eglise evangelique, eglise protestante, eglises, emmaus
  faire un don, fondations, foyer rural, humanitaire*, insertion professionnelle, insertion sociale, interprofession*, ligue contre
  maison des jeunes, mosquee*, ordre des*, paroisse*, patronage, protection animale, protection de l'environnement, protection de la nature
  refuge animal*, refuge pour animaux, restos du coeur, scoutisme, secours catholique, secours populaire, solidarite internationale
  syndicat professionnel*
  ~ amicale*, benevoles*, entraide*
government
  administration communale, ambassade*, communaute d'agglo*, communaute de commune*, communaute urbaine, conseil departement*, conseil general
  conseil municipal, conseil regional, consulat*, gendarmerie*, mairies, mediatheque*, ministeres, rectorat, sapeurs-pompiers*
  site officiel de la commune, site officiel de la ville, syndicat mixte
  ~ collectivite*, commune de, intercommunal*
logistics
  acconier, affretement*, affreteur*, archivage, box de stockage, commissionnaire en douane, commissionnaire* de transport*, courses urgentes
  coursier*, demenageur*, entreposage*, livraison express, manutention portuaire, self-stockage, transitaire*, transport express
  transport international de marchandises
  ~ livraison*
transportation
  accastillage*, batellerie, capitainerie, compagnie aerienne*, compagnie maritime*, construction navale, covoiturage*, jets prives
  location bateau*, location de bateau*, location de velo*, location velo*, navettes*, peniche*, port de plaisance*, tramway*, transport d'animaux
  transport de betail, transport de personne*, transport de vehicule*, transport de voyageur*, transport de vrac, transport exceptionnel*
  transport frigo*, transport sanitaire*, transport scolaire*, transporteur*, vente de bateaux, voilerie*
  ~ sncf
energy
  bois de chauffage*, butane, carburants*, centrale nucleaire, chauffage urbain, distribution d'energie, distribution de carburant*
  efficacite energetique, electricite verte fournisseur, forage petrolier, fuel domestique, gaz en bouteille, granules de bois, pellets de bois
  produits petroliers, reseau de chaleur, station* service*
  ~ gaz naturel, nucleaire*
renewables
  autoconsommation, centrale solaire, centrales solaires, chauffe-eau solaire*, chauffe-eau thermodynamique, energie* renouvelable*, hydroelectri*
  methanis*, panneau* solaire*, panneaux photovolt*, recharge de vehicules, solaire thermique
  ~ energies vertes, hydrogene*
utilities
  distribution d'eau, eau potable, gestionnaire de reseau, regie d'electricite, regie des eaux, service des eaux, syndicat des eaux
environmental
  adoucisseur*, amiante, assainissement*, bennes*, bilan carbone, bureau d'etudes environnement, collecte de dechet*, conseil en environnement
  curage*, decarbonation, decheterie*, dechets*, dechetterie*, depollution*, desamiant*, diagnostic amiante, ecologue*
  environnement et developpement durable, ferraille*, hydrocurage*, location de benne*, recuperateur*, recuperation de meta*, station d'epuration*
  traitement de* eau*, transition ecologique, vidange*
  ~ epuration*
facility-services
  abattage d'arbre*, aide menagere, amenagement de jardin*, amenagement exterieur*, amenagements exterieurs, apres sinistre, arrosage*
  blanchisserie industrielle, bricolage a domicile, concierg*, creation de jardin*, debarras*, debouchage*, demouss*, deneigement*, deratis*
  desinsect*, elagage*, entretien d'espaces, entretien d'immeuble*, entretien de bureaux, entretien de jardin*, entretien de locaux
  entretien de parcs, entretien de piscine*, entretien des jardins, entretien piscine*, fauchage, femme de menage, frelons
  gardien d'immeuble, hygiene 3d, hygiene des locaux, jardinage*, lavage de vitre*, location de linge*, location de toilettes*, multi-services*
  multiservices*, mur vegetal, nettoyage*, nid* de frelon*, paysagiste*, petit bricolage, punaises de lit, ramonage*, ramoneur*, taille de haie*
  toilettes seches, vide maison, vitres
  ~ desinfection*, menage*, tonte
security
  agence de detective*, agent* de securite*, agents de surete, alarmes*, coffre* fort*, coffres-forts, controle d'acces*, desenfumage*
  detective* prive*, enquetes privees, extincteur*, gardiennage*, interphone*, maitre-chien, porte blindee, portes blindees, protection rapprochee
  securite electronique, securite evenementielle, serrurerie*, serrurier*, sprinkleurs, surveillance humaine, telesurveillance*, videoprotection*
  videosurveillance*
`;
