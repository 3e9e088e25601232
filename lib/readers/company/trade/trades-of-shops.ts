/** The words of trades of shops and leisure, written as trade-words.ts says. */
export const tradesOfShops = `
entertainment
  event production, event management, event planning, event agency, events agency, corporate event*, eventagentur
  veranstaltungstechnik, veranstaltungsagentur, evenementiel, agence evenementielle, organizacion de eventos
  eventos corporativos, evenementenbureau, organizzazione eventi, theatre, theater, casino, amusement park*, theme park*
  escape room*, record label, music production, concerts, nightclub, alquiler de carpas, castillos hinchables
  verhuur van feestartikelen, feestverhuur, partyverleih, springkussen*, attrezzature per eventi, animazione per feste
  buffet infantil, eventforetag, nojespark, hupfburg*, chateau gonflable, chateaux gonflables, party rental*
  event rental*, animation de mariage, dj service, dj mariage, hochzeits-dj*, drive-in movie*, noleggio gonfiabili
  aluguel de brinquedos, concert hall*, animazione feste, eventbyra*, bouncy castle*, live band*, art galler*
  kunstgalerie*, galerie d'art, galleria d'arte, galeria de arte, film festival*, obras de arte, cinema*, orchestra, orchestras, orchestral
  circus, magician*, zoo, bounce house*, karaoke, museum*, musician*, salon de fiestas, konzerte
  ~ entertainment, events, event, music
retail
  retailer, retail store*, furniture store*, department store, supermarket*, supermarkt*, grocery store*
  convenience store*, einzelhandel, einzelhandler, fachgeschaft, mobelhaus, bookshop, bookstore, buchhandlung, librairie
  libreria, florist*, flower shop, fleuriste, bloemist*, bloemen*, bloemsierkunst, fioraio, fiorista, jewelry store
  juwelier*, bijouterie, joyeria, optician*, optiker, pet store, hardware store, baumarkt, commerce de detail
  magasin de*, comercio minorista, detailhandel, boutique, garden center, gartencenter, tuincentrum, jardinerie
  muebleria*, meubelwinkel, negozio di mobili, meubelzaak, boekhandel*, dierenwinkel, ijzerhandel, loja de moveis
  livraria, supermercado*, supermercato, supermercati, supermarche*, optica, oticas, optico, opticien*, ottico, ottica
  floricultura, mobelaffar, djuraffar, bokhandel, livsmedelsbutik*, jarnhandel, blomsterhandel, zoohandlung, animalerie
  quincaillerie, ferreteria*, ferramenta, negozio di arredamento, pet shop*, tienda de mascotas, tienda de muebles
  negozio di animali, tienda de ropa y, papeleria, cartoleria, papeterie, secondhand, second hand shop, brocante
  kringloop*, vape shop*, gift shop*, souvenir*, loja de materiais, vending machine*, verkaufsautomat*, e-zigaretten
  shoe store*, mobelbutik*, music store*, musical instrument*, band instrument*, instrument clinic, piano store*
  guitar shop*, muziekwinkel*, musikhaus, tienda de musica, office supplies, burobedarf, fournitures de bureau
  eyeglasses, eyewear, contact lens*, brillen, contactlenzen, lentilles de contact, lentes de contacto, antiques
  antique shop*, antiquitaten, antiquites, collectibles, picture fram*, comic books, fabric shop*, quilting
  craft supplies, firearms, boat dealer*, gioielleria, orologeria, schmuckgeschaft*, liquor store*, appliance store*
  toy store*, thrift store*, gun shop*, hobby shop*, quilt shop*, smoke shop*, health food*, paint store*, blumen*
  getrankemarkt*, epicerie*, woonwinkel*, rugs, party supplies, pianos, wood stove*, fireplaces, general hardware
  hardware suppl*, kwiaciarnia*, kvetinarstvi, meble
  ~ store, shop, stores, winkel, tienda, magasin, laden, negozio
ecommerce
  e-commerce, ecommerce, online shop, online-shop, onlineshop, online store, online retailer, online-handel
  onlinehandler, boutique en ligne, vente en ligne, tienda online, venta online, comercio electronico, webwinkel
  webshop, negozio online, marketplace, loja online, natbutik*, e-boutique, dropshipping, commerce electronique
wholesale
  wholesale*, distributor*, grosshandel*, grosshandler, grossiste, negoce, importer, importateur, importador*, mayorista
  distribuidor*, groothandel*, ingrosso, grossista, trading company, import and export, import/export, import-export
  grossist, vente en gros, commercialisation des produits, hurtownia, import export, building materials supplier*
  industrial suppl*, suministros industriales, fournitures industrielles, electrical suppl*, plumbing suppl*
  building suppl*, janitorial suppl*, beauty suppl*, packaging suppl*, component distribut*, components distribut*
  handelsunternehmen
  ~ distribution, vertrieb
consumer-goods
  gordijnen, zonwering*, raamdecoratie, curtains, window blinds, vorhange, rideaux, cortinas, fragrance*, fragancia*
  consumer goods, fmcg, cosmetic products, cosmetics, kosmetik, kosmetika, kosmetikprodukt*, kosmetikmarke*
  kosmetikhersteller*, cosmetique*, cosmetica, cosmetici, skincare, skin care brand, perfume*, parfum*
  household product*, toys, spielwaren, jouets, juguetes, speelgoed, furniture manufactur*, furniture maker*
  mobelhersteller, mobelbau, fabricant de meubles, arredamento, candles, sporting goods, bicycle*, fahrrad*
  bike components, fietsonderdelen, fietswielen, fietsen, carbon wheels, velos, naturkosmetik*, kerzen*, bougies
  velas artesanales, velas aromaticas, geurkaarsen, candele, soap maker*, soaps, savon*, seife*, jabones, saponi
  jeux de societe, geschenkartikel*, spielzeug*, bebe articles, haushaltswaren, haushaltsgerate*, electrodomesticos
  matelas, colchones, matratzen, materassi, matrassen, cosmetico*, office furniture, restaurant furniture
  hotel furniture, school furniture, garden furniture, cleaning products, nutritional supplement*, dietary supplement*
  food supplement*, nahrungserganzung*, voedingssupplement*, complements alimentaires, essential oils, pet food*
  mattress*, guitars, cutlery, household appliance*, kitchenware, baby products
  ~ furniture, mobel, muebles, meubles, meubelen, mobili
fashion
  fashion, clothing, apparel, menswear, womenswear, streetwear, modelabel, bekleidung, arbeitskleidung, vetements, ropa
  kleding, abbigliamento, textil*, tessile, footwear, shoes, schuhe, chaussures, calzado, jewelry, jewellery, schmuck
  bijoux, joyas, sieraden, gioielli, leather goods, maroquinerie, kledingmerk, kleermaker*, tailors, tailoring
  tailor shop*, schneiderei*, anderungsschneiderei, couturiere*, sastreria, sartoria, alfaiataria, skradderi
  goldschmied*, goudsmid*, oreficeria, joalheria, guldsmed, bijoutier*, joyero, moda feminina, klader
  atelier de couture, brautmode*, wedding dress*, robes de mariee, vestidos de novia, sneaker*, damenmode, herrenmode
  modehaus*, modegeschaft*, mode femme, mode homme, pret-a-porter, moda mujer, moda donna, workwear, odziez
  berufskleidung, clothes, jeans, denim, lingerie, swimwear, dresses, handbags, plus size, schoenen, schoenwinkel
  scarpe, zapatos, skor, damenschuhe, unterwasche, dessous, kinderkleidung, babykleding, kinderkleding, t-shirts
  school uniform*, watches, watchmaker*, uhrmacher*, horlogerie*, sunglasses, hats and caps, embroider*, uniforms
  fabrics, bridal, calzature, knitwear, knitting
food-beverage
  food manufactur*, food produc*, food ingredient*, food flavo*, food company, food industry, foodservice products
  beverage*, brewery, breweries, brauerei*, brasserie artisanale, cerveceria, brouwerij, birrificio, winery, wineries
  vineyard*, weingut, domaine viticole, vignoble, bodega, bodegas, wijngaard, cantina, distillery, bakery, bakeries
  backerei*, boulangerie, panaderia, bakkerij, panificio, panetteria, confectioner*, chocolat*, coffee roaster*
  kaffeerosterei, torrefacteur, tostadora, koffiebranderij, dairy, molkerei, kase*, fromagerie, lebensmittel*
  agroalimentaire, alimentos, alimentaria, voedingsmiddelen*, levensmiddelen*, alimentari, meat processing, metzgerei
  slagerij, seafood, spices, syrups, olive oil, aceite de oliva, conservas, conserven, conserves, pescado, marisco
  huile d'olive, olio d'oliva, honey, tea company, honig, imkerei*, beekeep*, apicult*, miel, miele, apiario, pasteleria
  pasticceria, patisserie, patissier*, carniceria, carnes, carne, viande*, macelleria, salumi, salumificio, vinedos
  vinicola, vins, vinos, vini, heladeria, ijssalon, gelateria, eisdiele*, eismanufaktur, glacier artisanal, reposteria
  torte artigianali, torrefazione, torrefacao*, padaria, acougue, cervejaria, sorveteria, confeitaria, bageri*, slakteri
  kottprodukter, bryggeri*, vingard, glassbar, konditori*, konditorei*, kafferosteri, boucherie*, charcuterie
  cake design*, cake studio, meat products, meats, butcher*, fleischerei*, fleischwaren, wurstwaren, vleeswaren
  wijnhuis, taarten*, cioccolat*, pasta fresca, quesos, queseria, caseificio, formaggi, fruits et legumes
  frutas y verduras, olio extravergine, vin naturel, craft beer, tea house, olio e vino, vente de vin, bar a vin*
  caviste*, producteur de vin, wedding cake*, birthday cake*, cupcake*, cake shop*, frozen yogurt, meal kit*, cheese*
  bottled water, juices, snacks, frozen food*, candy, candies, oleific*, ice cream*, popcorn, flavors, flavours
  cukiernia*, cukrarn*, piekarnia*, pekarn*, pekara
  ~ food, coffee, wine, beer, cuisine, flavor
hospitality
  hotel*, restaurant*, ristorante, trattoria, pizzeria*, bistro, cafe, catering, caterer, traiteur, gasthaus, gasthof
  gastronomie, gastgewerbe, hostel, bed and breakfast, b&b, guest house, guesthouse, ferienwohnung*, pension
  chambres d'hotes, gite, vakantiehuis*, vacation rental*, holiday home*, agriturismo, casa rural, resort, yacht club
  steakhouse, horeca, hosteleria, food truck, eetcafe*, snackbar, koffiebar*, vakantiewoning*, vakantieverblij*
  cateringbedrijf, osteria, paninoteca, caffetteria, restaurang*, gatukok, kafe, vandrarhem, cateringfirma, imbiss*
  partyservice, hamburgueseria, hamburgueria, cafeteria*, pousada, buffet para eventos, coffee shop*, coffeehouse
  tea room*, salon de the, kebab, doner*, sushi, tapas, taqueria*, food stand, speisekarte, mittagstisch, kneipe*
  biergarten, wirtshaus, fast food, casa de comidas, locanda, camping*, campeggio, auberge, appartement de vacances
  apartamentos turisticos, location saisonniere, alloggi, affittacamere, casa vacanze, maison d'hotes, burgers
  burgerrestaurant*, gastropub*, irish pub, pubs, private chef*, gaststatte*, hostal, albergo, pensionat*, noclegi
  alojamento local, campsite*, レストラン, ホテル, 飲食店, ресторант, hospitality, banquet*, motel*, campground*, rv park*
  taberna*, herberg*, tavern*, holiday cottage*, villa rental*, cabin rental*, ferienhof*, holiday farm*, holiday-farm*
  farm holiday*, urlaub am bauernhof, urlaub auf dem bauernhof, wedding venue*, restauracja*, restaurace, restoran*
  ~ bar
travel
  travel agency, travel agent*, tour operator*, tours, reiseburo*, reiseveranstalter, agence de voyage*
  agencia de viajes, reisbureau, agenzia viaggi, tourism*, turismo, toerisme, excursion*, safari*, cruises, charter
  resebyra*, guidade turer, stadtfuhrung*, rondvaart*, escursioni*, passeios turisticos, agenzia di viaggi
  agencia de viagens, boat tour*, guided tour*, walking tour*, visites guidees, visitas guiadas, visite guidate
  reiseleit*, busreisen, biuro podrozy, sightseeing, tourist information, visa service*, trekking, adventure travel
  pilgrimage*
  ~ travel, reisen, voyages, viajes, reizen, viaggi
sports
  sports club, sportverein, gym, gyms, fitness, fitnessstudio, crossfit, yoga, pilates, personal training, sportschule
  salle de sport, gimnasio, sportschool, palestra, martial art*, jiu-jitsu, jiu jitsu, karate, judo, boxe, kampfsport*
  tanzschule*, dance school*, dance studio*, ecole de danse, escuela de danza, escuela de baile, dansschool
  scuola di danza, escola de danca, dansskola, fussballverein*, football club*, soccer club, club de football
  voetbalclub, club deportivo, clube desportivo, associazione sportiva, idrottsforening*, reitschule*, reiterhof*
  riding school*, equestrian*, centre equestre, escuela de equitacion, hipica, manege, maneggio, ridskola
  schwimmschule*, swimming school*, swim school, swimming lessons, ecole de natation, escuela de natacion, natacion
  natacao, zwemschool, zwemles*, scuola nuoto, simskola, academia de ginastica, academia de lucha, padel, surf school
  escuela de surf, ecole de surf, ski school, skischule*, ecole de ski, bouldering, boulderhalle*, kletter*, dojo, diving cent*
  tauchschule*, triathlon, personal trainer*, golfclub*, golf club*, golf course*, golfplatz*, tennisclub*, tennis club*
  tennisschule*, yogastudio*, entrenador personal, silownia, ruitersport, horse riding, horseback riding, swimming club*
  sailing, fishing charter*, scuba*, taekwondo, boxing, climbing, archery, bowls club*, reitstall*, club de tennis
  centro sportivo, outfitters, rafting, cricket club*, kayak*, paintball, skydiv*, fishing guide*
  ~ sport, sports
consumer-services
  hair salon, hairdresser*, barber*, friseur*, coiffeur*, coiffure, peluqueria*, kapper*, kapsalon, parrucchier*
  beauty salon, institut de beaute, salon de belleza, schoonheidssalon, estetica, nail studio, nail salon, nagelstudio
  massage*, day spa*, spa treatment*, spas, spa and wellness, spa & wellness, wellness centre*, wedding planner
  hochzeits*, wedding photograph*, funeral*, bestattung*, pompes funebres, funeraria, uitvaart*, laundry, dry cleaning
  wascherei, pressing, stomerij, dog training, hundeschule, pet sitting, pet grooming, dog grooming, hundesalon
  phone repair, appliance repair, handyman, barbier*, barbearia, salao de beleza, manicure, tatuagem, lavanderia*
  blanchisserie*, tintoreria, wasserij*, tvatteri, casamentos, bodas, mariages, matrimoni, bruiloft*, huwelijk*
  brollop*, banho e tosa, massoterapia, massaggi*, masaje*, conserto de celulares, frisor*, harstudio, skonhetssalong
  nagelsalong, nagelstyliste, tatueringsstudio, tattoo*, tatuagg*, tatuaje*, tatoueur*, tatouage*, begravning*, hundtrim
  mobilreparation, kosmetikstudio*, kosmetikinstitut, beauty studio*, beautysalon*, beauty clinic, handyreparatur*
  smartphone repair*, reparation de telephone*, reparacion de moviles, telefoonreparatie*, riparazione cellulari
  centro estetico, clinica de estetica, ricostruzione unghie, onglerie, nails, nagels, nail art, onoranze funebri
  weddingplanner*, toelettatura, toilettage*, adiestramiento canino, hondentrimsalon, hondenschool, hundefriseur*
  dog walking, dog sitting, pension canine, hundepension*, dierenpension, epilation*, depilacion, laser hair removal
  haarentfernung, permanent make-up, microblading, wimpern*, cils, pestanas, sugaring, waxing, solarium, sonnenstudio*
  bronzage, barba, coiffeuse*, hairstylist*, haarstudio*, astrolog*, voyance, wahrsag*, kartenleg*, babysitt*
  partnervermittlung, schuhmacher*, cordonnerie, shoe repair, schoenmaker*, calzolaio, upholster*, polsterei*
  tapissier*, tapiceria, restauration de meubles, piano tuning, sewing machine*, machines a coudre, nahmaschine*, lashes
  eyelash*, fryzjer*, salon kosmetyczny, photo booth*, photobooth*, childminder*, hair design*, hair stylist*
  hairdressing, keratin treatment*, kennels, boarding kennel*, alterations, estheticienne*, estetista*, clock repair*
  watch repair*, kadernictvi, frizer*, 美容室
  ~ salon
`;
