/** The words of trades of building, making and farming in French, written as trade-words.ts says. */
export const worksInFrench = `
construction
  amenagement de combles, amenagement interieur et renovation, antennes, assainissement et terrassement, automatisme* de portail*
  batisseur*, beton cire, beton desactive, briqueterie*, bungalow* de chantier, carrelage*, carreleur*, charpent*, chaudiere*, chauffagist*
  chauffe-eau, cloisons, constructeur de maison*, construction bois, construction de maison*, constructions bois, constructions modulaires
  cuisine* amenagee*, cuisine* equipee*, cuisine* sur mesure, cuisines et bains, cuisiniste*, dallage*, demoussage et toiture, domotique*
  echafaud*, electricite*, enduits, enrobe*, entreprise de travaux, entreprise generale*, escaliers*, etanch*, faux plafond*, faux-plafond*
  fenetre*, ferronn*, frigoriste et climatisation, gouttiere*, gros-oeuvre*, humidite*, isolation des combles, jardins et terrasses, maconnerie*
  maison* bois, maison* individuelle*, maisons en bois, marbrier*, materiaux de construction*, menuiserie*, menuisier*, miroiterie*, moustiquaire*
  ossature bois*, parpaing*, peintre*, peinture decorative, pergolas*, pierre naturelle, piscinist*, plancher chauffant, plaquiste*
  platrerie*, plomberie*, poele* a bois, poeles*, portails*, porte* de garage*, pose de cuisine*, puisatier*, ramonage et poeles
  revetement* de sol*, salles de bain*, second oeuvre, sol souple, taille* de pierre*, terrasse en bois, terrasse* bois, terrassement*
  terrassier*, tous travaux, traitement des bois, tuilerie*, tuiles*, vitrier*, volets*, zinguerie*
  ~ agencement*, agenceur*, chauffage*, escalier*, facad, portail*, zingu
manufacturing
  baches*, bois et derives, boulonn*, bouteilles, brosserie*, caoutchouc*, ceramist*, charpente metallique, charpentes metalliques, chaudronn*
  construction metallique*, constructions metalliques, cordages, corderie*, coupes et medailles, decollet*, decoupe jet d'eau, drapeaux*
  ebavurage*, emboutiss*, estampage*, etiquettes*, fabrication francaise, fabrication sur mesure, ferronnier d'art, film plastique, flacon*
  forgeron*, fraisage*, frittage*, graveur*, grenaillage*, injection plastique*, laquage*, manufacture de*, maquettiste*
  mecanique generale industrielle, mecanique industriell*, menuiserie industrielle, metaller*, metallurg*, moulage*, moules*, moulist*
  negoce bois, outillage de coupe, palettes, papeterie industrielle, peinture industrielle, placage*, plasturg*, potier*, prototyp
  quincaillerie industrielle, rectification*, ressort*, sablage*, sacs plastiques, sciage*, scierie*, serrurerie metallerie, serrurerie-metallerie
  soudage*, soudeur*, soudure*, sous-traitance industrielle, structure* metallique*, thermolaqu*, tolerie*, tonnelier*, tonnellerie*
  tournage sur bois, tournerie*, traitement* de surface*, trefil*, trophees*, tuyaut*, tuyaux, verrerie*, verrier*, visserie*, vitrail*
  vitraux*, zingage
  ~ aciers, bache, fixations, inox, metaux*, sous-traitance*
machinery
  air comprime, ascenseur*, aspiration industrielle, autolaveuse*, automatismes industriels, bobinage*, broyeur*, chambre* froide*
  chariot* elevateur*, chaudieres industrielles, compresseur*, conditionnement automatique, constructeur de materiel, constructeur* de machine*
  cuisine* professionnelle*, depoussier*, echangeur* thermique*, engins de chantier, equipement de cuisine, equipement* viticole*
  equipementier industriel, equipements agricoles, equipements industriels*, fabricant de machines, fours industriels, frigorifique*
  froid commercial, froid et climatisation, froid industriel*, generateur*, genie climatique industriel, groupe* electrogene*, hydrauliq*
  instrument* de mesure*, levage*, location d'engins, location de machine*, location de materiel*, machine* d'emballage*, machine* outil*
  machine* speciale*, machines a bois*, machines a coudre industrielles, machines agricoles, machines de, machines textiles, machinisme agricole
  machinisme*, manutention*, materiel agricole*, materiel btp, materiel chr, materiel de chantier, materiel de cuisine, materiel de jardin
  materiel de restauration, materiel forestier, materiel tp, materiel vinicole*, materiel viticole*, materiel* de travaux publics, mesure et
  monte-charge*, monte-escalier*, moteur* electrique*, motoculture*, nacelle*, nettoyeur*, outil* coupant*, outillage*, pesage*
  pneumatique industriel, rayonnages*, reducteurs, robinetterie*, roulement*, station de pompage, stockage industriel, tondeuse*, tracteur*
  transmission mecanique, tronconneuse*, ventilation industrielle
  ~ automatisme*, convoyeur*, grues, rayonnage*, traitement de l'air
automotive
  auto-moto, automobiles, boite de vitesses, concession auto, concession moto, concessionnaire*, debossel*, depannage auto*
  entretien auto, entretien automobile*, epaviste*, equipementier automobile, fourgon* amenage*, garage auto*, garage moto, karting vente
  location de camion*, location de fourgon*, location longue duree, location utilitaire, location voiture*, location* de vehicule*
  mandataire auto*, mecanicien*, mecanique automobile*, moteurs diesel, nettoyage auto*, pare-brise*, piece* detachee* auto*, poids lourd*
  poids-lourd*, preparation automobile, remorquage*, remorque*, reparation automobile*, reprogrammation*, restauration de voiture*, sellerie auto*
  tolerie peinture auto, van amenage*, vans amenages, vehicule* d'occasion*, vehicule* utilitaire*, vente auto*, vente de vehicule*, vidange auto
  vitrage auto*, voiture sans permis, voiture* ancienne*, voiture* d'occasion*, voitures de collection, voitures neuves, voitures sans permis
  ~ immatriculation*, motos, pneu
aerospace
  aero-club*, aerodrome*, aeronautique*, aeroport*, ecole de pilotage
defense
  armement*, defense nationale, materiel militaire
chemicals
  adhesifs*, encres*, engrais*, fabricant de peinture*, gaz industriels, huiles essentielles*, lubrifiant*, phytosanitaire*
  produits d'entretien*, produits de nettoyage*, produits phyto*, resine*, vernis*
pharmaceuticals
  medicament*, parapharmaceutique
medical-devices
  bandagist*, dispositif* medica*, equipement* medica*, fauteuil* roulant*, instruments chirurgicaux, laboratoire de prothese*
  laboratoire dentaire*, lits medicalises, materiels medicaux, orthopedi*, orthoprothes*, podo-orthes*, prothese* dentaire*
agriculture
  agricult*, aliments du betail*, apiculture et, aquacult*, armement a la peche, bovins*, caprins, cerealier*, chatons, chatterie*, chevrerie*
  chevres*, chiots*, entreprise de travaux agricoles, ferme laitiere, fermes, fleurs coupees, foresti*, horticult*, lavande*, legumes bio*
  nutrition animale*, paysan*, peche en mer, pecheur*, pepinier*, piscicult*, plantes aromatiques*, plantes medicinales, pommes
  poules, producteur* de fruit*, producteur* de legume*, rosier*, semences*, semencier*, sylvicult*, trufficult*, verger*, volailles fermieres
  ~ amap, cereales*, cooperative agricole, cooperatives agricoles, gazon, haras, legumes*, oeufs, ovins
mining
  exploitation de carriere*, granulats*, graviere*, miniere*, sabliere*
`;
