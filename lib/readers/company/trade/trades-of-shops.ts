/** The words of trades of shops and leisure, written as trade-words.ts says. */
export const tradesOfShops = `
entertainment
  event production, event management, event planning, event agency, events agency, corporate event*, eventagentur
  veranstaltungstechnik, veranstaltungsagentur, evenementiel, agence evenementielle, organizacion de eventos
  eventos corporativos, organizzazione eventi, theatre, theater, casino, amusement park*, theme park*
  escape room*, record label, music production, concerts, nightclub, alquiler de carpas, castillos hinchables
  verhuur van feestartikelen, feestverhuur, partyverleih, springkussen*, attrezzature per eventi, animazione per feste
  buffet infantil, eventforetag, hupfburg*, chateau gonflable, chateaux gonflables, party rental*
  event rental*, animation de mariage, dj service, dj mariage, hochzeits-dj*, drive-in movie*, noleggio gonfiabili
  aluguel de brinquedos, concert hall*, animazione feste, eventbyra*, bouncy castle*, live band*, art galler*
  kunstgalerie*, galerie d'art, galleria d'arte, galeria de arte, film festival*, obras de arte, cinema*, orchestra, orchestras, orchestral
  circus, magician*, zoo, bounce house*, karaoke, museum*, musician*, salon de fiestas, konzerte
  ~ entertainment, events, event, music
retail
  retailer, retail store*, furniture store*, department store, supermarket*, supermarkt*, grocery store*
  convenience store*, einzelhandel, einzelhandler, fachgeschaft, mobelhaus, bookshop, bookstore, buchhandlung, librairie
  libreria, florist*, flower shop, fleuriste, bloemist*, bloemen*, bloemsierkunst, fioraio, jewelry store
  juwelier*, bijouterie, optician*, pet store, hardware store, baumarkt, commerce de detail
  magasin de*, comercio minorista, detailhandel, garden center, gartencenter, tuincentrum, jardinerie
  muebleria*, meubelwinkel, negozio di mobili, meubelzaak, boekhandel*, dierenwinkel, ijzerhandel, loja de moveis
  livraria, supermercado*, supermercato, supermercati, supermarche*, optica, oticas, optico, opticien*, ottico
  floricultura, djuraffar, livsmedelsbutik*, zoohandlung, animalerie
  ferreteria*, negozio di arredamento, pet shop*, tienda de mascotas, tienda de muebles
  negozio di animali, tienda de ropa y, papeleria, cartoleria, second hand shop, brocante
  kringloop*, vape shop*, gift shop*, souvenir*, loja de materiais, vending machine*, verkaufsautomat*, e-zigaretten
  shoe store*, mobelbutik*, music store*, musical instrument*, band instrument*, instrument clinic, piano store*
  guitar shop*, muziekwinkel*, musikhaus, tienda de musica, office supplies, burobedarf, fournitures de bureau
  eyeglasses, eyewear, contact lens*, contactlenzen, lentilles de contact, lentes de contacto, antiques
  antique shop*, collectibles, picture fram*, comic books, fabric shop*, quilting
  craft supplies, firearms, boat dealer*, schmuckgeschaft*, liquor store*, appliance store*
  toy store*, thrift store*, gun shop*, hobby shop*, quilt shop*, smoke shop*, health food*, paint store*, blumen*
  getrankemarkt*, epicerie*, woonwinkel*, rugs, party supplies, pianos, wood stove*, fireplaces, general hardware
  hardware suppl*, meble
  ~ boutique, store, shop, stores, winkel, tienda, magasin, laden, negozio
ecommerce
  e-commerce, ecommerce, online shop, online-shop, onlineshop, online store, online retailer, online-handel
  onlinehandler, boutique en ligne, vente en ligne, tienda online, venta online, comercio electronico, webwinkel
  webshop, negozio online, marketplace, loja online, natbutik*, e-boutique, dropshipping, commerce electronique
wholesale
  wholesale*, distributor, grosshandel*, negoce, importer, importador*, mayorista
  distribuidor*, groothandel*, trading company, import and export, import/export
  vente en gros, commercialisation des produits, import export, building materials supplier*
  industrial suppl*, suministros industriales, fournitures industrielles, electrical suppl*, plumbing suppl*
  building suppl*, janitorial suppl*, beauty suppl*, packaging suppl*, component distribut*, components distribut*
  handelsunternehmen
  ~ distribution, distributors, vertrieb
consumer-goods
  gordijnen, zonwering*, raamdecoratie, curtains, window blinds, vorhange, rideaux, cortinas, fragrance*, fragancia*
  consumer goods, fmcg, cosmetic products, cosmetics, kosmetik, kosmetikprodukt*, kosmetikmarke*
  kosmetikhersteller*, cosmetique*, cosmetica, skincare, skin care brand, perfume*, parfum*
  household product*, toys, spielwaren, jouets, juguetes, speelgoed, furniture manufactur*, furniture maker*
  mobelhersteller, mobelbau, fabricant de meubles, candles, sporting goods, bicycle*, fahrrad*
  bike components, fietsonderdelen, fietswielen, fietsen, carbon wheels, velos, naturkosmetik*, kerzen*, bougies
  velas artesanales, velas aromaticas, geurkaarsen, candele, soap maker*, soaps, savon*, seife*
  jeux de societe, geschenkartikel*, spielzeug*, bebe articles, haushaltswaren, haushaltsgerate*, electrodomesticos
  matelas, matratzen, matrassen, cosmetico*, office furniture, restaurant furniture
  hotel furniture, school furniture, garden furniture, cleaning products, nutritional supplement*, dietary supplement*
  food supplement*, nahrungserganzung*, voedingssupplement*, complements alimentaires, essential oils, pet food*
  mattress*, guitars, cutlery, household appliance*, kitchenware, baby products
  ~ furniture, mobel, muebles, meubles, meubelen, mobili
fashion
  fashion, clothing, apparel, menswear, womenswear, streetwear, modelabel, bekleidung, arbeitskleidung, ropa
  kleding, textil*, footwear, shoes, schuhe, jewelry, jewellery, schmuck
  bijoux, joyas, sieraden, gioielli, leather goods, maroquinerie, kledingmerk, kleermaker*, tailors, tailoring
  tailor shop*, schneiderei*, anderungsschneiderei, sartoria
  goldschmied*, goudsmid*, oreficeria, joalheria, guldsmed, bijoutier*, joyero, moda feminina, klader
  atelier de couture, brautmode*, wedding dress*, robes de mariee, vestidos de novia, sneaker*, damenmode, herrenmode
  modehaus*, modegeschaft*, mode femme, mode homme, pret-a-porter, moda mujer, moda donna, workwear
  berufskleidung, clothes, jeans, denim, swimwear, dresses, plus size, schoenen, schoenwinkel
  skor, damenschuhe, unterwasche, dessous, kinderkleidung, babykleding, kinderkleding, t-shirts
  school uniform*, watches, watchmaker*, uhrmacher*, sunglasses, hats and caps, embroider*, uniforms
  fabrics, bridal, calzature, knitwear, knitting
food-beverage
  food manufactur*, food produc*, food ingredient*, food flavo*, food company, food industry, foodservice products
  beverage*, brewery, breweries, brauerei*, brasserie artisanale, cerveceria, brouwerij, winery, wineries
  vineyard*, weingut, domaine viticole, vignoble, wijngaard, distillery, bakery, bakeries
  backerei*, bakkerij, confectioner*, chocolat*, coffee roaster*
  tostadora, dairy, molkerei, kase*, lebensmittel*
  agroalimentaire, alimentos, voedingsmiddelen*, levensmiddelen*, meat processing, metzgerei
  slagerij, seafood, spices, syrups, olive oil, aceite de oliva, marisco
  huile d'olive, olio d'oliva, honey, tea company, honig, imkerei*, beekeep*, apicult*, miel, miele, apiario, pasteleria
  patisserie, patissier*, carnes, carne, viande*, vinedos
  vins, vinos, vini, heladeria, eisdiele*, eismanufaktur, glacier artisanal
  torte artigianali, cervejaria, sorveteria, bageri*
  kottprodukter, bryggeri*, vingard, glassbar, konditori*, konditorei*
  cake design*, cake studio, meat products, meats, butcher*, fleischwaren, wurstwaren, vleeswaren
  wijnhuis, taarten*, cioccolat*, pasta fresca, fruits et legumes
  frutas y verduras, olio extravergine, vin naturel, craft beer, tea house, olio e vino, vente de vin, bar a vin*
  caviste*, producteur de vin, wedding cake*, birthday cake*, cupcake*, cake shop*, frozen yogurt, meal kit*, cheese*
  bottled water, juices, snacks, frozen food*, candy, candies, oleific*, ice cream*, flavors, flavours
  piekarnia*, pekarn*, pekara
  ~ food, coffee, wine, beer, cuisine, flavor
hospitality
  hotel*, restaurant*, cafe, catering, caterer, traiteur, gasthaus, gasthof
  gastronomie, gastgewerbe, bed and breakfast, b&b, guest house, guesthouse, ferienwohnung*, pension
  chambres d'hotes, gite, vakantiehuis*, vacation rental*, holiday home*, casa rural, resort, yacht club
  steakhouse, horeca, food truck, eetcafe*, snackbar, koffiebar*, vakantiewoning*, vakantieverblij*
  cateringbedrijf, osteria, caffetteria, restaurang*, gatukok, kafe, cateringfirma, imbiss*
  partyservice, hamburgueseria, hamburgueria, cafeteria*, buffet para eventos, coffee shop*, coffeehouse
  tea room*, salon de the, kebab, doner*, sushi, tapas, taqueria*, food stand, speisekarte, mittagstisch, kneipe*
  biergarten, wirtshaus, fast food, casa de comidas, locanda, camping*, appartement de vacances
  apartamentos turisticos, location saisonniere, alloggi, casa vacanze, maison d'hotes, burgers
  burgerrestaurant*, gastropub*, irish pub, pubs, private chef*, gaststatte*, hostal, pensionat*
  alojamento local, campsite*, レストラン, ホテル, 飲食店, ресторант, hospitality, banquet*, motel*, campground*, rv park*
  taberna*, herberg*, tavern*, holiday cottage*, villa rental*, cabin rental*, ferienhof*, holiday farm*, holiday-farm*
  farm holiday*, urlaub am bauernhof, urlaub auf dem bauernhof, wedding venue*, restoran*
  ~ bar
travel
  travel agency, travel agent*, tour operator*, tours, reiseburo*, reiseveranstalter, agence de voyage*
  agencia de viajes, reisbureau, agenzia viaggi, tourism*, turismo, toerisme, excursion*, safari*, cruises, charter
  resebyra*, guidade turer, stadtfuhrung*, rondvaart*, passeios turisticos, agenzia di viaggi
  agencia de viagens, boat tour*, guided tour*, walking tour*, visites guidees, visitas guiadas, visite guidate
  reiseleit*, biuro podrozy, tourist information, visa service*, trekking, adventure travel
  pilgrimage*
  ~ travel, reisen, voyages, viajes, reizen, viaggi
sports
  sports club, sportverein, gym, gyms, fitness, fitnessstudio, yoga, pilates, personal training, sportschule
  salle de sport, sportschool, martial art*, jiu-jitsu, jiu jitsu, judo, boxe, kampfsport*
  tanzschule*, dance school*, dance studio*, ecole de danse, escuela de danza, escuela de baile, dansschool
  scuola di danza, escola de danca, fussballverein*, football club*, soccer club, club de football
  club deportivo, clube desportivo, associazione sportiva, idrottsforening*, reitschule*, reiterhof*
  riding school*, equestrian*, centre equestre, escuela de equitacion, hipica, manege
  schwimmschule*, swimming school*, swim school, swimming lessons, ecole de natation, escuela de natacion
  zwemschool, zwemles*, scuola nuoto, simskola, academia de ginastica, academia de lucha, padel, surf school
  escuela de surf, ecole de surf, ski school, skischule*, ecole de ski, bouldering, boulderhalle*, kletter*, dojo, diving cent*
  tauchschule*, triathlon, personal trainer*, golfclub*, golf club*, golf course*, golfplatz*, tennisclub*, tennis club*
  tennisschule*, yogastudio*, entrenador personal, ruitersport, horse riding, horseback riding, swimming club*
  sailing, fishing charter*, scuba*, taekwondo, boxing, climbing, archery, bowls club*, reitstall*, club de tennis
  centro sportivo, outfitters, cricket club*, kayak*, paintball, skydiv*, fishing guide*
  ~ sport, sports
consumer-services
  hair salon, hairdresser*, barber*, friseur*, peluqueria*, kapper*, kapsalon, parrucchier*
  beauty salon, institut de beaute, salon de belleza, schoonheidssalon, estetica, nail studio, nail salon
  massage*, day spa*, spa treatment*, spas, spa and wellness, spa & wellness, wellness centre*, wedding planner
  hochzeits*, wedding photograph*, funeral*, pompes funebres, uitvaart*, laundry, dry cleaning
  wascherei, stomerij, dog training, hundeschule, pet sitting, pet grooming, dog grooming
  phone repair, appliance repair, handyman, barbier*, salao de beleza, tatuagem, lavanderia*
  blanchisserie*, wasserij*, tvatteri, casamentos, bodas, mariages, matrimoni, bruiloft*, huwelijk*
  brollop*, banho e tosa, massoterapia, massaggi*, masaje*, conserto de celulares, frisor*, harstudio
  nagelstyliste, tatueringsstudio, tattoo*, tatuagg*, tatoueur*, tatouage*, begravning*
  kosmetikstudio*, kosmetikinstitut, beauty studio*, beautysalon*, beauty clinic, handyreparatur*
  smartphone repair*, reparation de telephone*, reparacion de moviles, riparazione cellulari
  centro estetico, clinica de estetica, ricostruzione unghie, nails, nagels, nail art, onoranze funebri
  toilettage*, adiestramiento canino, hundefriseur*
  dog walking, dog sitting, pension canine, hundepension*, dierenpension, epilation*, laser hair removal
  haarentfernung, permanent make-up, microblading, wimpern*, cils, sugaring, waxing, sonnenstudio*
  bronzage, barba, hairstylist*, haarstudio*, astrolog*, wahrsag*, kartenleg*, babysitt*
  partnervermittlung, schuhmacher*, shoe repair, schoenmaker*, upholster*, polsterei*
  tapissier*, restauration de meubles, piano tuning, sewing machine*, machines a coudre, nahmaschine*, lashes
  eyelash*, fryzjer*, salon kosmetyczny, photo booth*, photobooth*, childminder*, hair design*, hair stylist*
  hairdressing, keratin treatment*, kennels, boarding kennel*, alterations, estetista*, clock repair*
  watch repair*, frizer*, 美容室
  ~ salon
`;
