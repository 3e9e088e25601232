/** The words of trades of shops, food and leisure in French, written as trade-words.ts says. */
export const shopsInFrench = `
entertainment
  agence artistique, agence evenement*, animation commerciale, animation musicale, aquarium*, centre culturel, chateau et jardin*, cirque*
  compagnie de danse, compagnie theatrale, disc-jockey, discotheque*, ensemble vocal, festival de*, festivals, feux d'artifice, groupe de musique
  groupe musical, harmonie municipale, jeux d'arcade, location de chapiteau*, location de materiel de reception, location de sono*
  location de tente*, location de vaisselle, magicien*, organisateur d'evenement*, organisation d'evenement*
  organisation de mariages et evenements, parc animalier, parc d'attraction*, parc de loisirs, parc zoologique, salle de concert*, salle de jeux
  salle de spectacle*, sculpteur*, sculptrice, structures gonflables
  ~ artiste peintre, spectacles
retail
  aides auditives, alimentation biologique, animaleries, antiquaire*, antiquites*, appareils auditifs, aquariophilie, armurerie*
  articles de peche, audioprothes*, bijouteries, bureau de tabac, cave a vin*, cavistes, centre commercial*, cigarette* electronique*
  commerce de proximite, commissaire-priseur*, coutellerie et armes, depot vente, depot-vente, disquaire*, drive fermier, droguerie*
  electromenager*, encadrement d'art, encadreur*, fleuristes, friperie*, fromager*, galerie marchande, herboristerie*, hypermarche*
  instruments de musique, jardineries, joaillerie*, joaillier*, jouets et, librairies, literie*, loisirs creatifs, luminaires magasin, magasin bio
  magasin de chaussures, magasins bio, maroquinerie et bagages, mercerie*, meubles et, numismatique*, optique*, papeterie*, peche et chasse
  philatel*, poissonnerie*, primeurs, produits bio, produits du terroir, produits locaux, produits regionaux, puericulture*, quincaillerie*
  salle des ventes, superette*, tissus au metre, vapotage, vente aux encheres, vente de velo*
  ~ audition, primeur*
ecommerce
  achat en ligne, boutique en ligne*, site de vente
wholesale
  agence commerciale, agent commercial, centrale d'achat*, distributeur*, importateur*, materiel electrique gros, negoce de vins gros
  vente aux professionnels
  ~ negociant*
consumer-goods
  abat-jour*, accessoires animaux, alimentation animale, articles de menage, articles de sport, canapes, complement* alimentaire*, coutelier*
  coutellerie*, croquettes, decoration de noel, ebenist*, fabricant de meuble*, fabrication de bougie*, fabrication de meuble*, facteur d'orgues
  facteur de piano*, faience*, fauteuils, jeux educatifs, linge de lit, linge de maison, lutherie*, maquettes, meubles sur mesure
  mobilier de bureau, mobilier de jardin, mobilier sur mesure, porcelaine*, poterie*, produits d'hygiene, produits de beaute, produits menagers
  soins naturels, vannerie*
  ~ couches, mobilier*, vaisselle*
fashion
  atelier de bijouterie, bonneterie*, bottier*, broderie*, chapelier*, chapellerie*, chaussettes, chausseur*, chaussure*, costumes sur mesure
  couturier*, createur de mode, dentelle*, flocage, fourreur*, horloger*, lingerie*, maroquineries, maroquinier*, mode enfant
  mode ethique, modiste, retouches, robe* de mariee, robes de soiree, sacs en cuir, sellerie*, styliste*, tailleur sur mesure, tannerie*
  tee-shirts personnalises, teinturerie textile, tisserand*, tissus, vetement*
  ~ tissage*
food-beverage
  abattoir*, armagnac*, biere artisanale, bieres artisanales, biscuiterie*, boissons*, boucher*, boulanger*, brasseur*, cafe en grains, calvados
  cave cooperative, champagnes, charcut*, cidrerie*, cognac*, conchylicult*, confiseur*, confiture*, cooperative vinicole
  distillateur*, eau minerale, eaux minerales, escargots, foie gras, fromage*, gateaux, glaces artisanales
  glacier*, grand cru, huilerie*, huitres, jus de fruits, laiterie*, liqueurs*, macarons, mareyeur*, meunerie*, minoterie*, moulin a huile
  moutarde*, ostreicult*, pate artisanale, pates fraiches, patisseries, petits pots bebe, plats cuisines, plats prepares, produits alimentaires
  produits de la mer, produits fermiers, produits laitiers, rucher*, salaison*, saucisson*, saumon fume, semoule, sirops, spiritueux*, surgeles*
  tisanes, traiteur et charcuterie, truffes, viennoiserie*, vignobles, vinaigr*, viticole*
  ~ bieres, cidre, epices, glaces, maree, miels, rhum, thes, vins de, volailles
hospitality
  auberge*, bar a cocktail*, brunch, bungalows, chambre* d'hote*, chef a domicile, creperie*
  cuisine gastronomique, cuisinier a domicile, domaine de mariage, domaine de reception, friterie*, grillade*, guinguette*, hebergement insolite
  hebergements insolites, lieu de reception, location* de vacances, locations saisonnieres, logis de france, maison d'hote*, meuble* de tourisme
  mobil-home*, plats a emporter, refuge de montagne, residence de tourisme, restaurateur*, restauration collective, restauration rapide
  rotisserie*, roulotte*, salle de reception*, salle de seminaire, salle des fetes, salle* de mariage, salles de reception, sandwicherie*
  seminaire residentiel, table d'hote*, tables d'hotes, traiteurs, villa a louer, village vacances, villages vacances, yourte*
  ~ gites, hebergement*, restauration*
travel
  accompagnateur en montagne, autocars et voyages, balades en bateau, bapteme de l'air, colonies de vacances, croisiere*, guide conferenci*
  guide de haute montagne, guide touristique, guides de montagne, montgolfiere*, promenades en bateau, randonnees accompagnees, sorties en mer
  voyage sur mesure, voyages organises, voyages sur mesure, voyagiste*
  ~ sejour* linguistique*
sports
  accrobranche*, aquagym, arts martiaux*, association sportive, athletisme, base nautique*, canyoning*, centre aquatique*, centre nautique
  centres equestres, char a voile, club de cyclisme, club de randonnee, club de rugby, club de tir, club de voile, club hippique, club nautique*
  club omnisports, club sportif, coach sportif*, coaching sportif, cours de danse, cours de ski, course a pied, deltaplane, ecole de ski*
  ecole de voile*, ecole* de danse*, ecurie*, equitation*, gymnastique*, hippodrome*, location de canoe*, location de ski*, magasin de ski
  moniteur de ski, moniteurs de ski, musculation, natation*, parachut*, parapente*, parc aventure, parcours aventure, parcours de golf, patinoire*
  peche sportive, petanque*, piscine municipale, plongee*, poney club*, poney-club*, preparation physique, randonnee pedestre, salle d'escalade*
  salles de sport, saut a l'elastique, station de ski, tennis de table, tir a l'arc, via ferrata
  ~ canoe, cyclo
consumer-services
  aerogomm*, agence matrimoniale*, baby-sitting*, cannage*, cles minute, coiffure*, comportementaliste*, conseil en image, cordonn*, cremator*
  decoration de mariage*, depannage electromenager*, depannage tv, ecrivain public, ecrivaine publique, educateur canin*, education canine
  esthetic*, funeraire*, garde d'animaux, garde d'enfant*, laverie*, lavomatique, location de costume*, location de robe*, maquill*, obseques*
  officiant*, onglerie*, ongles*, organisation de mariage*, organisatrice de mariage*, pension feline*, pension pour animaux, pension pour chats
  pension* canine*, pension* pour chien*, perceur, perruque*, pompes funebres*, pressing*, prothesiste ongulaire, refection de sieges, relooking*
  reparation de bijoux, reparation de velo*, reparation electromenager*, reparation montres, reparation smartphone*, reparation telephone*
  reparation velo*, repassage*, restauration de meuble*, retouches couture, soin du visage, soins du corps, soins du visage, spa privatif
  teinturerie*, toiletteu*, voyance*
`;
