/** The words of trades of shops, food and leisure in Spanish, Portuguese and Italian, written as trade-words.ts says. */
export const shopsInSouth = `
entertainment
  agenzia eventi, alquiler de sonido, aluguel de som, aluguer de som, animacion infantil*, animazione bambini, animazione eventi
  animazione per bambini, artista plastico*, associazione musicale, banda de musica, banda musicale, bolera*, casa de cultura, casa de espetaculos
  casa de festas, casa discografica, casas noturnas, companhia de teatro, compania de teatro, discomovil, discoteca*, escultor*
  etichetta discografica, eventos empresariales, eventos infantiles, festas infantis, feste di compleanno, fiestas infantiles, fuochi d'artificio
  gallerie d'arte, gonfiabili*, grupo musical*, grupos musicales, gruppo musicale*, iluminacion y sonido, inflables*, insuflaveis*, ludico
  luna park, mariachi*, museos, noleggio attrezzature per eventi, noleggio audio, noleggio palchi, noleggio service, organizacao de eventos*
  organizacion de bodas y eventos, organizacion de congresos, organizacion de evento*, organizzazione di eventi, orquesta*, parco acquatico
  parco avventura, parco divertimenti*, parco giochi, parque acuatico*, parque aquatico*, parque de aventura*, parque de bolas
  parque de diversoes, parque multiaventura, parque tematico, pintor y escultor, pittore*, produccion de eventos, recreativos, sala de conciertos
  sala giochi, sala slot, salao de festas, salas de conciertos, sale giochi, scultore*, service audio*, som e iluminacao, som e luz
  sonido e iluminacion, spettacol*, teatrale*, teatros, tensostrutture
  ~ centro cultural*, cines, circo, mago, magos, museo
retail
  acquari, acuariofilia, agropecuaria loja, alimentazione naturale, almacenes, anticuario*, antiguedades, antiguidades*, antiquari*
  apparecchi acustici*, armeria*, articoli da regalo*, articoli per animali*, articoli per la casa, articoli per ufficio, articoli sportivi*
  articulos de oficina, articulos de regalo, articulos deportivos, articulos religiosos, artigos para festas, artigos religiosos
  bomboniere*, botica*, brinquedos, caccia e pesca, calzature*, cartolerie, cartolibreria*, casa d'aste, casalingh*, caza y pesca
  centro comercial*, centro commerciale*, centro de jardineria, colchoes*, colchoneria*, colori e vernici, colorificio*, comics y, compro oro*
  dietetica y herbolario, drogaria*, drogueria*, edicola*, electrodomestico, elettrodomestici*, enoteca*, enoteche, erboristeria*, ervanaria*
  estanco*, ferragem, ferragens*, ferramenta*, filatelia*, fioreria*, fiori e piante, fiorista*, flores a domicilio, flores y plantas
  forniture ufficio, frutaria*, fruteria*, frutta e verdura, fumetteria*, fumetti, garrafeira*, giocattoli*, gioielleria*, gioiellerie
  gioielli e orologi, gioielliere*, herbolario*, herboristeria*, hipermercado*, instrumentos musicais, instrumentos musicales, joyeria y relojeria
  joyeria*, jugueteria*, lentes, librerias, libri usati, licoreria*, livrarias, loja de animais, loja de desporto, loja de flores, loja de roupa
  mascotas, materassi negozio, materiais de construcao loja, material de oficina, mercearia*, merceria*, mesticheria, minimercado*
  muebles y decoracion, negozi, negozio biologico, negozio di abbigliamento, negozio di scarpe, negozio per animali, numismatica*, oculos
  oggettistica*, opticas, orologeria*, ottica*, ourivesaria*, papelaria*, papelerias, peixaria*, perfumaria*, perfumeria*, pescaderia*, pescherie
  piante e fiori, prodotti biologici, produtos naturais, profumeria*, profumerie, relojeria, relojeria y joyeria, relojoaria*, retrosaria*
  sapataria*, segunda mano, strumenti musicali*, subastas, tabaccheria*, tabacchi, tabaqueria*, tessuti e tendaggi, tienda de animales
  tienda de deportes, tienda de discos, tienda de flores, tienda de informatica y electronica, tienda de lamparas, tienda de regalos
  tienda online de, tiendas, utiles escolares, venta al publico, verduleria, vinoteca*, zapateria*
  ~ bazar, cicli, gafas, lojas, otica, telas
ecommerce
  compras online, loja on-line, loja virtual*, negozio on line, shop online, tienda en linea, venta por internet
wholesale
  almacen de construccion, almacen de hierros, almacen de maderas, almacen de materiales, armazem, armazens, atacadista*, atacado*, cash & carry
  comercializadora*, distribuidora de alimentos, distribuidora de bebidas, distributore di bevande, distribuzione alimentar*
  distribuzione bevande, exportador*, forniture alberghiere*, forniture dentali, forniture industriali*, forniture navali
  importacion y exportacion, importatore*, importatori, ingrosso*, materiale edile, materiali edili ingrosso, mayoreo, mayoristas*
  rappresentanza*, rappresentanze*, representacoes*, rivendita materiali*, suministros electricos, utensileria*
  ~ comercializacion*, exportacao*, exportacion*, importacao*, importacion*, importazione*
consumer-goods
  alfombras*, arredamenti*, arredamento*, arredi*, arredo bagno*, arredo casa, arredo giardino, arredo ufficio, articoli per l'infanzia
  articulos del hogar, articulos para bebes, artigos para bebe, biancheria*, colchoes fabrica, colchones*, coltelleria*, coltelli*, cosmetici*
  cristaleria fina, cuchilleria*, cuchillos, cucine componibili, cutelaria*, divani*, ebanista*, ebanisteria*, estofados*, estofos*
  fabbrica di giocattoli, fabrica de muebles, fabricante de muebles, falegnameria artistica, guitarras*, higiene personal, integratori alimentari
  integratori*, jabones*, juguetes de madera, liutaio*, liuteria*, loicas*, mangimi per cani, materassi*, menaje*, mobili su misura, mobiliario*
  mobilifici*, moveis*, muebles a medida, muebles de cocina fabrica, muebles de oficina, passeggini, pinales, poltrone*, porcellana*
  porcellane*, prima infanzia, prodotti di bellezza, productos de belleza, productos de limpieza del hogar, produtos de beleza, profumi*
  puericultura, ropa de cama, sabonetes*, sapone*, saponi*, strumenti a fiato, suplementos alimentares, tapizados, tappeti*, tavoli e sedie
  tendaggi*, texteis lar, textil hogar, textiles para el hogar, vajilla*, velas e
  ~ sedie, velas
fashion
  abbigliamento*, abiti da cerimonia, abiti da lavoro, abiti da sposa*, alfaiat*, alquiler de trajes, argenteria*, artesania en cuero
  atelier sposa, bigiotteria*, bijuteria*, bisuteria*, bolsos*, bordado*, borsetteria, calcetines*, calzado*, calzaturific*, calzificio*
  camiceria*, camicie*, camisetas*, cappelli*, carteras y, conceria*, concerie, confeccion*, confeccoes*, confecoes*, confezioni*, costumi*
  curtidos, curtiembre, curtumes, disenadora de moda, diseno de moda, divise*, fardas*, filatura*, intimo*, joalheiro*, laboratorio orafo
  lenceria*, maglieria*, maglificio*, malharia*, malhas*, moda bambino, moda de mujer, moda fitness, moda hombre, moda infantil*, moda praia*
  moda uomo, orfebre*, peleteria*, pelletteria*, pelletterie, pellicce*, plateria, relojeria*, relojes*, ricami*, ricamo*, roupa de trabalho
  roupas*, sapatos*, sartorie*, sastre*, scarpe*, sombreros*, stilista*, taller de costura, taller de joyeria, tecidos*, tejidos*, tessile*
  tessuti*, texteis*, trajes de flamenca, trajes de novia, vestido* de novia*, vestidos de festa, vestidos de noiva*, vestuario laboral*
  zapatillas, zapatos*
  ~ abiti, couro, cuero, joias, moda, orafa, orafo, pelli, roupa, sarto, sposa
food-beverage
  aceite*, acetaia*, acougue*, acqua minerale, acque minerali*, adegas, agua mineral*, agua purificada, aguardente*, alimentari*, almazara*
  apicolt*, azeite*, azucar*, bebidas*, bevande*, birra artigianale, birrifici*, biscotti*, bodega*, bodeguero*, bolachas*, bombones, cachaca*
  cafe de especialidad, cafe torrado, cafe tostado, cafes de*, caffe torrefatto, cantina*, cantine*, carnica*, carniceria*, carnico*, caseificio*
  cervecera*, cerveja artesanal*, cervejaria artesanal*, cervejeir*, cerveza*, churreria*, churros, cialde*, comida preparada*, condimentos*
  confeitar*, confiteria*, congelados*, conservas*, destileria*, distilleri*, distribuidora de carnes, docaria*
  dolciari*, dulces*, embutidos*, empanadas, enchidos*, enologia*, especiarias*, especias*, fabrica de pan, farina*, farine*, formaggi*, frantoi*
  frutos secos, galletas*, gelados*, gelataria*, gelater*, gelati*, golosinas, grappa*, harinas*, harinera*, heladerias, helados*, huevos*
  industria alimentare, industria lactea, infusiones*, insaccati*, ittica*, ittico*, jamones*, lacteos*, lacticinio*, laticinio*, latteria*
  latticini*, lavorazione carni, licores*, liquori*, macelleria*, macellerie, mariscos*, massas frescas, matadero*, matadouro*, mezcal*, molini*
  molino*, mulino*, obrador*, ortofrutta*, ortofrutticol*, padaria*, panaderia*, panett*, panificacao*, panificadora*, panifici*, pao e pastelaria
  pasta all'uovo, pasta artigianale*, pastas frescas, pastelerias, pasteles*, pasticcer*, pastific*, pescado*, pescheria*, platos preparados
  presunto*, prodotti ittici, prodotti tipici*, productos del mar, productos gourmet, productos ibericos, produtos alimentares, prosciutt*
  queijaria*, queijo*, queseria*, quesos*, refrescos*, reposteria*, riseria*, salazones*, salgadinhos*, salgados*, salumi*, sorvetes*, spezie
  succhi*, surgelati*, talhos, tartas*, tartuf*, tequilas, torrefac*, torrefazion*, torron*, tortilleria*, tostadero*, tueste de cafe, turron*
  vermut, vinhos*, vinicol*, viticolt*, viticultor*, vitivinicol*
  ~ aceto, adega, arroz, birra, bolos, caffe, carni, doces, forno, gastronomia*, jugos, lagar, pisco, sidra, sucos, sumos, talho, uova, zumos
hospitality
  affittacamere*, agriturismi, agriturismo*, agrituristic*, alberghi*, albergo*, albergues*, alojamentos, alojamiento*, alquiler de vacaciones
  alquiler vacacional*, apartamento turistico, apartamentos de playa, apartamentos turistico*, appartamenti per vacanze, appartamenti vacanz*
  arroceria*, asador*, bagno marino, banchetti*, bar pasticceria, birreria*, birrerie, boteco*, braceria*, cabana*, caffetterie*, campeggi*
  cantinas escolares, casa de campo, casa de cha, casa de hospedes, casa vacanz*, casamentos e banquetes, casamentos e eventos, casas de campo
  casas de ferias, casas rurales, case vacanz*, cerimonie, cerveceria bar, cervejaria*, chiringuito*, churrascaria*, churrasqueira*
  cocina mediterranea, cocina mexicana, cocina peruana, cocteleria*, comedor escolar, comedor*, comedores escolares, comida para llevar*
  comidas para llevar, comidas preparadas para llevar, cozinha industrial*, cucina casereccia, cucina pugliese, cucina romana, dimora storica
  enoteca con cucina, finca para bodas, fincas para bodas, gastrobar*, gastronomia tipica, griglieria, hamburgheria*, hamburguesas*
  hamburgueserias, hospedaje*, hostales, hostel*, hosteria*, hoteis*, lanches*, lanchonete*, locande*, location matrimoni, location per eventi*
  location per matrimoni*, marisqueira*, marisqueria*, masseria*, masserie, mesones, ostelli, ostello*, panineria, paninoteca*, parador*
  parque de campismo*, pensiones, petiscos*, piadineria*, pollos asados, posada*, pousada*, quinta para eventos*, quintas para casamento*
  refeicoes*, relais*, residence*, residenza turistica, ricevimenti*, rifugio*, ristorante*, ristoranti*, ristorazione collettiva*
  rodizio*, rosticceria*, salon de bodas, salon de celebraciones, salon de eventos, salones de boda*, salones de celebraciones, sidreria*
  stabilimento balneare*, take away*, takeaway*, tascas, tavola calda*, tavola fredda, trattoria*, trattorie*, turismo de habitacao
  turismo rural*, villa per matrimoni, villaggi turistici, villaggio turistico*, villaggio vacanze
  ~ bares, lido, malga, mensa, mense, meson, ristorazione*, tacos, tasca
travel
  agencias de viagens*, agenzie di viaggi*, avistamiento de ballenas, consorzio turistico, crociera*, crociere*, cruceros*, cruzeiros*
  ecoturismo*, enoturismo*, escursion*, excursoes*, free tour*, gite in barca, guia turistic*, guias turistic*, guida alpina, guida turistica*
  guide alpine, guide turistiche*, mayorista de viajes, observacao de golfinhos, operador turistico*, operadores turisticos, pacotes turisticos
  paseos en barco*, passeios de barco*, pellegrinagg*, peregrinacion*, pro loco, proloco, receptivo, roteiros, rutas a caballo, rutas guiadas*
  senderismo*, tour in barca, tour operador*, ufficio turistico, vacanze studio, viaggi di gruppo, viaggi di nozze, viaggi organizzati
  viaggi su misura, viajes de novios
  ~ viagens*
sports
  academia de artes marciales, academia de baile*, academia de danza*, academia de musculacao*, allenamento*, alquiler de esqui*, arrampicat*
  artes marciais*, artes marciales*, arti marziali*, atletica*, atletismo*, aulas de surf, baloncesto*, balonmano*, barranquismo*, bocciofila
  bowling*, calcetto*, campi da tennis*, campo de golf*, canoagem*, canottaggio*, caza menor, centro de buceo*, centro deportivo*
  centro ecuestre*, centro ippico*, ciclismo*, ciclistica*, circolo ippico, circolo nautico*, circolo tennis*, circolo velico*, circuito de karts
  clases de baile, clases de equitacion, clases de esqui, clases de pilates, clases de yoga, club ciclista*, club de golf*, club de tenis*
  club nautico*, clube de tenis*, clube naval, complejo deportivo, comprensorio sciistico, crossfit*, desportivo*, diving*, entrenamiento*
  equitacao*, equitacion*, equitazione*, escalada*, escola de danca*, escola de natacao*, escola de surf*, escola de vela*, escuela de baile*
  escuela de buceo, escuela de danza*, escuela de esqui*, escuela de futbol*, escuela de vela*, esportivo*, estacion de esqui
  federacion deportiva, funivie*, futbol*, futebol*, gimnasia*, gimnasio*, ginasio*, ginastica*, ginnastica*, hipicas, hipico*, hipismo
  immersioni*, impianti sciistici, instalaciones deportivas, karate*, maestri di sci, maneggio*, mergulho*, musculacao*, natacao*, natacion*
  noleggio sci*, palestra*, palestre*, pallacanestro*, pallavolo*, paracaidismo*, parapendio*, patinagem*, patinaje*, piraguismo*, piscina*
  piscinas climatizadas, piscine comunali, pista di pattinaggio, pistas de tenis, polideportivo*, polisportiv*, pugilato*, rafting*, rocodromo*
  sci club*, scuola calcio*, scuola danza, scuola di ballo*, scuola di danza*, scuola di nuoto*, scuola di sci*, scuola di vela*, scuola sci*
  scuola tennis, seggiovia, societa calcistica, subacquea*, tiro a segno, tiro a volo, tiro con arco, tiro con l'arco, tiro deportivo
  treino personalizado, voleibol*, volo libero
  ~ baile, boxeo, buceo, canoa, danca, danza, esqui, golfe, ippic, karts, nuoto
consumer-services
  acconciatur*, addestramento cani*, adestramento*, adiestrador*, adiestramiento*, afinador de pianos, agencia matrimonial*, agenzia funebre*
  agenzia matrimonial*, arranjos de costura, arreglo de ropa, arreglos de ropa*, assistencia tecnica a*, assistenza elettrodomestici*
  baby sitter*, balneario urbano, barbearia*, bronceado, cabeleireir*, calzolaio*, calzoleria*, canguros, cartomanz*, cementerio*, cemiterio*
  centri estetici*, centro abbronzatura, centro benessere*, centro cinofilo, cerimonialista*, conserto de*, costureir*, costurera*
  cremacion de mascotas, cremazion*, cuidado de ninos, depilac*, educazione cinofila, esteticien*, estetiste, estilista*, estofador*
  extensiones de pelo, guarderia canina, hotel canino*, hotel para caes, hotel para mascotas, impresa funebre*, istituto di bellezza*
  lapidas*, lavandaria*, lavanderia self-service, lavanderie*, lavasecco*, linea blanca reparacion, manicur*, maquiagem*
  maquilhagem*, marmista funerario, masajista*, modista*, nail center, nineras*, onoranze*, parrucche*, pedicura*, peluquero*, pensione cani
  pensione per cani*, pestanas*, pompe funebri*, reparacao de eletrodomesticos*, reparacao de telemoveis*, reparacion de calzado*
  reparacion de celulares*, reparacion de electrodomesticos*, reparacion de relojes, residencia canina*, restauracion de muebles*
  restauro del mobile, restauro mobili, riparazione elettrodomestici*, riparazione orologi*, riparazione scarpe*, riparazione smartphone*
  riparazioni sartoriali, saloes de beleza, salon de unas*, salone di bellezza*, salones de belleza, sapateiro*, sartoria riparazioni
  servicio tecnico lavadoras, solarium*, tanatorio*, tapiceria*, tapicero*, tappezzer*, tappezziere*, tatuador*, tatuator*, tintoreria*
  toelettatur*, tosquia*, treino canino, tricopigment*, truccator*, unghie*, vidente*, zapatero*
  ~ boda, casamento*, salao, tarot, unas, unhas
`;
