/** The words of trades of building, making and farming in Spanish, Portuguese and Italian, written as trade-words.ts says. */
export const worksInSouth = `
construction
  aire acondicionado*, aislamiento*, alicatador*, aluminio y vidrio, aluminio*, andaime*, andamio*, antenas*, antennist*, aquecimento*
  ar condicionado*, ar-condicionado*, aria condizionata*, armarios*, arredamento negozi, arredo bagno e sanitari, arredo negozi*
  ascensores y reformas, automatismos*, automazioni cancelli, avvolgibili, azulejo*, basculanti*, caixilhar*, calcestruzz*, caldai*, caldeiras*
  calderas*, calefaccion*, calhas*, caminetti*, camini*, canalizac*, cancelli, capoto*, cappotto termico*, carpenteria edile
  carpenteria in legno*, carpintaria*, carpinteria de madera, carpinteria*, carpintero*, cartongess*, casa de madera, casas de madeira*
  casas de madera*, casas modulares, casas pre-fabricadas*, case in legno*, ceramica para la construccion, cercos*, cerrajeria y forja
  cerramientos*, chimenea*, climatizac*, climatizzat*, climatizzazione*, coberturas*, cocinas integrales, concreto*, condizionament*
  condizionatori*, construcao*, construccion de piscinas, construccion en madera, construcoes*, constructora*, construtora*
  contract e allestimenti, controsoffitt*, coperture*, cortinas y persianas, costruzioni*, cozinhas*, cristaleria*, cristalero*, cubiertas*
  demolic*, demolizion*, derribo*, divisoria*, domotic*, drywall*, durlock, edilizia*, edilizie*, electricista*, eletricista*, elettricista*
  elettricisti*, elevadores e obras, empreitadas, empreiteir*, empresa de pintura, encanador*, encimeras*, engenharia e construcao*, escavac*
  escayola*, escayolista*, esquadria*, estores*, estufas*, excavacion*, fachadas*, falegnam*, finestre*, fontanero*, fotovoltaico e impianti
  furos de agua, gasfiter*, gasista*, herreria y, hidraulica predial, hormigon*, idraulici*, idraulico*, idrotermosanitar*
  imbiancatur*, imbianchin*, impermeabilizzazion*, impiantistica*, imprese edili, infissi*, infisso*, ingenieria y construccion, insonorizacion*
  instalacao eletrica*, instalacion electrica*, instalacoes eletricas*, instaladores*, isolament*, janelas*, ladrillo*, lareira*, laterizi*
  lattoner*, manutenzione edile, manutenzioni edili, marcenaria*, marceneiro*, marmista*, marmoraria*, marmores*, materiale edile*
  materiales de construccion*, materiales para la construccion, materiali edili*, mosquiteras*, movimiento* de tierra*, muebles de bano, murator*
  muratura*, naves industriales*, obra publica*, opere edili, opere murarie, palificazion*, pararrayos, parquet*, pavimentacion*, pavimentazion*
  pavimenti*, pavimento*, pedreiro*, perforacion de pozos*, perforaciones*, pergolat*, pergole*, persianas*, persiane*, piastrell*
  piedra natural*, pietre naturali, pintor*, pintura de edificios, pintura de pisos, pintura predial, piscinas*, piscine*, piso vinilico, pitture*
  pladur*, plomeria*, plomero*, poco artesiano, pocos artesianos*, ponteggi*, porcelanato*, porte da garage, porte interne, porte per interni
  portoes*, portones*, portoni*, posa in opera*, posatore*, pre-moldado*, recinzion*, recuperadores de calor*, redes de protecao*, reformas*
  rehabilitacion de edificios*, rehabilitacion de fachadas*, rehabilitacion energetica, resine per pavimenti*, restauri*, restauro conservativo
  restauro edifici*, revestimento*, riscaldament*, ristruttur*, rivestimenti*, roupeiros*, salamandras*, scale in legno, segnaletica stradale
  serralharia civil*, serrament*, solados*, sondeos*, stuccator*, stucchi*, stufe a pellet, suelos*, tabiqueria*, tapparell*, tarimas*, techos*
  tejado*, telhado*, tende tecniche, termocamini, termoidraulic*, terraplanag*, terraplenag*, tetti in legno, tinteggiatur*, toldos*
  trabajos verticales*, trivellazion*, vallado*, vallas y cercados, veneziane, ventanas*, veranda*, vetrai*, vetreria*, vetrerie, vidracari*
  vidraceiro*, vidrios y aluminio, zanzarier*
  ~ betao, cocinas*, construcciones*, contratista*, cotto, decoratore*, edile, edili, forro, pozos, pozzi, scavo, stufe, tejas, tetti, tetto
  ~ toldo, vigas, yesos
manufacturing
  acciai*, aceros*, alambre*, alfareria*, alfarero*, alluminio*, aluminio fundido, artefatos de cimento*, arti vetrarie, articoli tecnici*
  aserradero*, bancali*, bandiere*, bolsas de plastico*, borracha*, bottiglie*, bulloner*, caldeiraria*, calderereia, caldereria*, carpenteri*
  carpenteria leggera, carpenteria metallica*, carpenterie metalliche*, carpinteria metalica*, cartao*, cartiere*, cartotecnic*, caucho*
  cepillos*, cesteria*, chapa metalica, chapa perforada, chapas*, construcciones metalicas*, contenitori*, coppe e trofei*, corcho*, cornic*
  corte a laser*, corte laser*, corte por laser*, cortica*, cromados*, cromatur*, cuerdas*, cutelarias*, embalagem*, empaques*, espumas*
  estructura* metalica*, estruturas metalicas*, etichett*, etiquetas*, extrusion de aluminio, fabrica de papel*, falegnameria industriale
  ferro battuto*, fiacao*, fibra di carbonio, fibras*, film plastico, fonderi*, forgiatur*, forja artistica, fresado*, fundicao*, fundicoes*
  grabados*, grafite, guarnizion*, herrero*, imball*, impresion 3d*, impressao 3d, incision*, injecao de plastic*, inyeccion*, juntas*, lamiera*
  lavorazione del legno*, lavorazione ferro, lavorazione lamier*, lavorazione legno, lavorazione marm*, lavorazioni conto terzi
  lavorazioni in ferro*, legnami*, madeir*, madera*, maderera*, mallas*, materie plastiche*, matrices*, mecanica de precision*, mecanizado*
  meccanica di precisione*, metalisteria*, metalli*, metalmecanic*, metalomecanic*, minuteri*, moldes*, mollific*, muelles*, nastri adesivi*
  nastri*, officina meccanica di precisione, officine meccaniche*, olaria*, opere in ferro*, oxicorte*, palets*, pallet*, papelao*, papelera*
  parafusos*, perfiles*, piezas de plastico, piezas metalicas*, pintura en polvo*, poliuretano*, pressofusion*, prototip*, recubrimientos*
  resortes*, sabbiatur*, sacchetti*, saldatur*, scatole*, scatolific*, segheri*, serbatoi*, serracao*, serracoes, serralhari*, serralheiro*
  serreria*, siderurg*, soldador*, soldadur*, soldagem*, spazzole*, spazzolific*, stampa 3d*, stampaggio*, subcontratacion industrial, tableros*
  taglio laser*, targhe*, teloni*, terracott*, terzista meccanica, timbri*, toneleria*, torneado*, tornear*, torneri*, tornilleria*, tornillo*
  tornitur*, tornos*, trafiler*, transformados metalicos*, tratamiento de superficies*, tratamientos termicos*, trattamenti superficiali*
  trattamenti termici*, trofeos*, troquelados*, troqueleria*, tuberias*, tubi e raccordi, usinag*, verniciatur*, verniciatura industriale*
  vetrate artistiche*, vetri artistici, vetro soffiato, vetroresina*, vidrieras*, vidrio*, vidros*, viteria*, zincatur*
  ~ accia, acos, chapa, forge, forja, goma, gomma, molas, molde, plastico*, solda, tappi, teli, tubi, tubos, vetro
machinery
  aire comprimido*, alfaias*, alquiler de andamios y maquinaria, alquiler de gruas*, aluguel de maquinas*, aluguer de maquinas*, aperos*
  ar comprimido, aria compressa*, ascensor*, aspirator*, aspirazione industriale, attrezzature alberghiere*, attrezzature industriali*
  attrezzature per la ristorazione*, attrezzature per ristorazione*, attrezzature professionali*, attrezzature ristorazione, attrezzerie*
  autogru*, automacao*, automatismos industriales*, automatizacion*, automazioni*, avvolgiment*, balancas*, balanzas*, banchi frigo, basculas*
  bilance*, bobinado*, bruciatori*, calderas industriales*, camaras frigorificas*, carrelli elevator*, carretillas*, cintas transportadoras*
  cocinas industriales*, compresor*, confezionatric*, cortacesped*, costruttori di macchine, costruzione macchine*, cucine industriali*
  cucine professionali*, cuscinett*, decespugliator*, eletrobombas*, elettropompe*, elettroutensil*, elevadores*, elevatori*, empilhadeira*
  empilhador*, envasado*, equipamento hoteleiro*, equipamentos de cozinha, equipamentos hoteleiros*, equipamentos industriais*
  equipamentos para restaurantes, equipamiento para hosteleria*, equipos industriales*, equipos para restaurantes, escavadeira*, estanteria*
  esteiras transportadoras, ferramentas*, filtros industriales*, forni industriali*, frigorifer*, frio comercial, frio industrial*, generadores*
  gerador*, gru edili, gruas torre, grupos de presion, grupos electrogenos*, gruppi elettrogen*, guindaste*, herramienta*, hidraulic*
  hidrolimpiadoras, hornos*, idropulitric*, impianti di aspirazione*, impianti di imbottigliamento*, impianti di verniciatura
  impianti industriali*, ingranagg*, instrumentacion*, intercambiador*, irrigac*, irrigazion*, lavadoras industriales, locacao de equipamentos*
  locacao de maquinas*, macchine agricole*, macchine automatiche*, macchine da cucire*, macchine da giardino*, macchine edili*
  macchine enologiche*, macchine movimento terra*, macchine per la pulizia*, macchine per*, maquinaria agricola*, maquinaria de hosteleria*
  maquinaria de limpieza*, maquinaria hosteleria, maquinaria textil*, maquinas agricolas*, maquinas de coser*, maquinas e equipamentos*
  molinos industriales, montacargas*, montacarich*, montaje industrial, montajes industriales*, montascale*, motores electricos*
  motores eletricos*, motori elettric*, motosegh*, motosierra*, motosserra*, muletti*, nastri trasportator*, neumatica*, noleggio attrezzature*
  noleggio gru*, noleggio macchine*, noleggio piattaforme*, oleodinamic*, oleohidraulic*, organi di trasmissione, panaderia maquinaria, pesatura*
  piattaforme aeree*, piattaforme elevatrici*, plantas electricas*, plataformas de elevacion, plataformas elevadoras*, polipastos*
  pompe idrauliche*, prateleira*, presse idrauliche, quadri di comando, quemadores*, raccordi*, reductores*, refrigerac*, refrigerazion*
  retroescavad*, riduttor*, riegos*, robotica*, rocadeiras, rodamiento*, rolamento*, rubinetteri*, salvaescaleras*, scaffalatur*, scaffali*
  scambiatori*, sistemas de rega*, soppalchi*, stampi*, strumentazione di misura, strumentazione industriale, strumenti di misura*, tanques*, tractor*, transmisiones*, transpallet
  transportadores*, tratore*, trattor*, utensil*, valvole*, valvula*, ventilacion industrial*
  ~ grua, macchine*, munck, rega, riego
automotive
  accesorios para autos, accessori auto, allestimenti furgoni, allestimenti veicol*, alquiler de autos*, alquiler de furgonetas*
  alquiler de vehiculos*, asistencia en carretera*, auto d'epoca*, auto pecas*, auto usat*, autocaravanas*, autocarri*, autocarrozzer*
  autodemoliz*, autautolavado*, autolavagg*, automocion*, automovel*, autonoleggio*, autopartes*, autopecas*, autoricamb*, autoriparaz*
  autos usados*, autoveicoli*, bate chapas, bate-chapa*, camiao*, caminhao*, caminhoes*, camioes*, camion*, camper*
  carroattrezzi*, carroceria*, carrocero*, carros*, carrozzer*, centro automotivo*, centro de inspec*, centro revisioni, chapeiro
  coches de segunda mano*, coches*, concessionari*, cristalli auto*, demolizione auto*, detailing*, electricidad del automovil*, electromecanic*
  elettraut*, embragues, escapamento*, estetica automotiva*, frenos*, funilaria*, gommist*, gruas de asistencia*, gruas para coches
  impianti gpl auto, lava rapido, lava-jato*, lavado de coche*, lavagem auto*, lavagem de carro*, lavaggio auto*, llantas*, locacao de veiculos*
  locadora*, marmitte*, mecanica*, motocicl*, noleggio a lungo termine, noleggio auto*, noleggio furgoni*, oficina auto*
  pecas auto*, pneumatici*, reboque*, recambio*, rectificado*, refaccionaria*, refacciones*, remolque*, renta de autos*, repuesto*, retifica*
  rettifica motori*, rettifiche, revisioni auto*, ricambi*, rimorchi*, seminovos*, seminuevos*, soccorso stradale*, stand auto*, sucata automovel*
  taller de chapa, tappezzeria auto, tunning, usato garantito*, vehiculos comerciales, vehiculos de ocasion*, vehiculos industriales*
  veicoli commerciali*, veicoli industriali*, vendita auto*, venta de motos, verificacion vehicular, vetri auto*, viaturas*, vidros auto
  vidros automoveis*
  ~ automotriz*, motas, moto, vehiculos*, veicoli*, veiculos*
aerospace
  aeronautic*, aeropuerto*, escuela de vuelo, mantenimiento de aeronaves, taxi aereo
chemicals
  abonos*, adesivi*, adesivos*, adhesivos*, adubos*, agroquimic*, barnices*, concim*, detergent*, detersiv*, fabrica de pinturas*, fertilizante*
  fertilizzant*, fitosanitari*, gas industriali*, gas tecnici*, gases industriais*, gases industriales*, inchiostr*, pegamentos*, pinturas y
  productos de limpieza*, produtos de limpeza*, quimica*, quimicos de limpieza, quimicos*, vernici*
  ~ colas, colle
pharmaceuticals
  distribuidora de medicamentos
medical-devices
  apparecchiature mediche*, articoli sanitari*, audifonos*, ausili per disabili, cadeiras de rodas*, carrozzin*, dispositivi medic*
  elettromedical*, equipamento medico*, equipamentos medicos*, equipamiento medico*, equipo medico*, instrumental quirurgico*, insumos medicos*
  laboratorio dental*, laboratorios dentales, material de laboratorio, material hospitalar*, material medico*, material sanitario*, odontotecnic*
  produtos hospitalares*, protese*, protesi*, protesico dental*, protesis dental*, sanitaria*
  sillas de ruedas*, strumenti chirurgic*
agriculture
  acquacoltura*, acuicultura*, agroalimentos, agronegocio*, agropecuari*, aguacate*, allevament*, almendros, apiari*, apicultur*, aquicultur*
  aves de corral, avicol*, avicultur*, boschiv*, bovini*, bovinos*, caballos, camaron*, cascina*, caseificio e allevamento, cavalos*, cerdos
  citricos*, cogumelos*, coltivazion*, consorzi agrari, consorzio agrario*, contoterzi*, cria de perros, elicicolt*, equini, explotacion porcina
  fattoria*, fazend*, flores cortadas, florestais*, florestal*, floricolt*, floricultura*, florovivaist*, fresas, frutas*, fruticultur*, frutteti*
  frutticolt*, fungai*, funghi*, ganadera*, ganaderi*, ganadero*, ganado*, granja*, hacienda*, hortalizas*, horticol*, hortofruticol*, huertos
  itticoltura*, lumache*, mangim*, morangos, naranjas*, olival*, olivar*, oliveti*, ortaggi*, orticolt*, ortofloricolt*, pecuari*
  pesca professionale, pesquera*, pesquero*, piante officinali, piante ornamentali, pienso*, piscifactoria*, plantacion*, plantas ornamentais
  porcino*, racoes*, reflorestament*, sement*, semilla*, suinicultur*, troticolt*, uliveti*, uliveto*, verduras*, vigneti*, vivaist*, viveir*
  viverista*, vivero*, yeguada*, zafferan*, zootecn*
  ~ canil, canis, cooperativa agricola, cooperativas agricolas, finca, gado, ittic, olivo, ovino, pesca, racao, setas, suini
mining
  areeiro, areia e brita, aridos*, britas, cantera*, cava di*, estrazion*, exploracion minera*, extracao de areia*, ghiaia*, gravera*, inerti*
  mina de*, minas de*, mineracao*, mineradora*, mineras, mineria*, miniera*, pedreira*, pietrisc*
  ~ areal, arido
`;
