/** The words of trades of care, public bodies and supply in Spanish, Portuguese and Italian, written as trade-words.ts says. */
export const careInSouth = `
healthcare
  acupuntor*, acupuntura*, adicciones*, agopuntura*, alergolog*, ambulancias*, ambulanza*, ambulanze*, ambulatori*, analises clinicas*
  analisi cliniche*, analisi mediche, analisis clinicos*, aparelhos auditivos*, apoio domiciliario*, asilo de ancianos*, assistenza anziani*
  atencion temprana, audifonos clinica, audiologia*, audioprotesist*, badanti*, casa de reposo, casa de repouso*, casa per anziani, case di riposo
  case per anziani, centri medici, centro acustico*, centro auditivo*, centro de dia*, centro de salud*, centro diurno, centro medico*
  centros de dia, centros medicos, chirurgia*, chirurgo*, cirugia estetica, cirugia*, cirujano*, clinicas dentarias, clinicas medicas
  comunita terapeutica, consultorio*, cuidadoras, cuidadores*, cuidados a domicilio*, cuidados domiciliarios*, depilacion medica, desintoxicacion
  dietolog*, drogarias, ecografi*, educacion especial terapia, endocrin*, enfermagem*, enfermeria*, farmacia*, fisioterapeuta*, fisioterapia*
  fisioterapico*, fonoaudiolog*, geriatric*, ginecolog*, hipnosis, homeopat*, hospitais*, hospitalario*, hospitales*, idosos*, imagenologia
  implantes*, infermier*, injerto capilar, laboratorio analisi*, laboratorio clinico*, laboratorio de analises*, laboratorio de analisis*
  laboratorio di analisi*, lar residencial, massofisioterap*, massoterap*, maternidade*, matronas, medicina del lavoro, medicina dello sport
  medicina dentaria*, medicina estetica*, medicina familiar, medicina general, medicina geral, medicina interna, medicina laboral
  medico de familia, medico di base, naturopat*, neumolog*, neuropsichiatr*, nutricao*, nutrizion*, oculist*, odontoiatr*, omeopat*
  optica y audifonos, ortopedico medico, ospedal*, ostetric*, otorrino*, ottico optometrista, parafarmacia*, parafarmacie, pediatra*, pediatria*
  periodoncia, personas mayores*, poliambulatori*, policlinic*, posturale, psichiatr*, psicoterap*, psiquiatr*, quiropractic*, quiropraxia*
  reabilitacao*, reproduccion asistida, residencia para mayores, residencia senior*, residencias de mayores, residenza anziani
  residenza per anziani*, residenza sanitaria*, reumatolog*, riabilitaz*, salud ocupacional, santa casa, saude mental, studi medici
  terapia da fala*, terapia de pareja, terapia ocupacional*, terapias alternativas*, terapias naturales*, tercera edad, traumatolog*
  ~ fertilidad*
veterinary
  ambulatori veterinari, ambulatorio veterinario*, farmacia veterinaria, hospital veterinario*, ortopedia veterinaria
education
  academias*, accademia di*, aiuto compiti, aprender ingles, asili nido*, ateneo*, autoescola*, autoescuelas*, autoscuole*, bachillerato*
  campamento* de verano*, campamentos*, carta de conducao, centri estivi, centro de educacion, centro de estudios*, centro de formacao*
  centro de formacion*, centro estivo*, ciclos formativos, colegios*, conservatorio*, corsi di cucina*, corsi di inglese, corsi di lingua*
  corsi di lingue*, corsi online, corsi professionali, corsi sicurezza, corso di inglese, curso de ingles*, curso tecnico, doposcuola*
  educacion infantil*, educacion primaria, educacion secundaria, educacion superior, educativa*, educativo*, ensenanza*, ensino fundamental
  ensino medio, ensino superior, escuela de hosteleria, escuelas infantiles, explicacoes*, facolta di, faculdades, formacao profissional*
  formacion continua, formacion para empresas, guarderia*, infantario*, instituto de educacion, instituto superior, instituto tecnologico
  istituto comprensivo*, istituto professionale*, istituto scolastico*, istituto superiore, istituto tecnico*, its academy, jardim de infancia*
  jardin de infantes*, jardin infantil*, ludoteca*, ludoteche, maestrias, nido d'infanzia, oposiciones*, patente nautica, pos-graduacao*
  posgrado*, pre-vestibular*, preescolar*, preparatoria*, primaria y secundaria, recupero anni scolastici, scuole guida, scuole paritarie
  universidade*
  ~ facultad de*, licei, liceo, nido
nonprofit
  accion social, aiuti umanitari, alpini, apoio social, arcidiocesi*, arzobispado, asociacion benefica, asociacion de empresarios*
  asociacion de familiares, asociacion de vecinos, asociacion vecinal*, associacao de moradores*, associacoes*, associazione di categoria
  associazioni, ayuda humanitaria*, banco alimentar*, banco de alimentos*, banda cittadina, bombeiros*, bomberos voluntarios*, camara de comercio*
  camara oficial, camera di commercio*, canile*, casa hogar, centro cultural y social, chiese, club rotario, cofradia*, coldiretti
  colegio de abogados, colegio de medicos, colegio oficial*, colegio profesional*, collegio dei, comedor social, confartigianato, confcommercio
  confederazione*, confindustria, confraternita*, cooperacion al desarrollo, cooperativa sociale*, cooperative sociali
  cooperazione internazionale, croce rossa*, croce verde*, cruz roja*, cruz vermelha*, diocesi*, discapacidad asociacion, doacoes
  donatori di sangue*, entidad sin animo, federacion de*, fondazione*, fondazioni, fundacao*, gattile*, haz un donativo, hermandad*
  iglesia bautista, iglesia cristiana, iglesia evangelica*, iglesias, igreja*, instituicao particular*, misericordia*, oratorio*, ordine degli*
  ordine professionale*, paroquia*, parrocchia*, parrocchie, parroquia*, perrera, protectora*, protezione civile*, refugio de animales*
  rifugio per animali, sem fins lucrativos*, sin fines de lucro, sindacale*, sindacato*, sindical*, solidariedade*, tercer sector
  terzo settore*, voluntariado
  ~ asociacion de*, asociacion*, associacao de*, associacao*, associazione*, avis, donaciones*, federacion*, federazione*, ipss, ongd, volontari*
government
  agenzia delle entrate*, alcaldia*, ambasciata*, assembleia legislativa, ayuntamientos*, azienda sanitaria locale, biblioteca civica
  biblioteca comunale*, biblioteca municipal*, biblioteca publica*, bomberos*, cabildo*, camara dos vereadores, carabinieri, comarca*, consejeria*
  consolato*, consulado*, diputacion de, diputacion provincial*, embajada*, ente parco, freguesia*, gobernacion*, gobierno regional*
  guardia civil, instituto nacional*, juzgado*, mancomunidad*, municipalidad*, municipio*, policia local*, policia nacional, polizia locale*
  polizia municipale, prefeitura*, prefettura*, questura, regione toscana, registro civil, secretaria municipal, unione dei comuni
  unione di comuni, vigili del fuoco
  ~ governo*, ministerio*, ministero*, provincia di*, tribunal*
logistics
  aduanal*, aduanas*, agente de carga*, agentes de carga, almacen frigorifico*, almacenes frigorificos, archiviazione documentale
  armazem logistico, armazenagem*, armazenamento*, bodegaje, carga aerea, carga maritima, corrieri*, custodia de archivos, depositi
  deposito merci, deposito mobili, desalfandegamento*, despacho aduanero, dogana*, encomendas*, estafeta*, facchinaggio*, fletes*, guarda moveis
  guarda-moveis*, guardamuebles*, logistica e trasporti, magazzinaggio*, magazzini*, mensajerias*, mensajero*, montacarichi noleggio traslochi
  motoboy*, mudancas*, mudanza*, paqueteria*, servico de entregas*, spedizion*, transitario*, transporte urgente*, transporte y logistica*
  traslochi*, trasloco*, trasporti e logistica*, trastero*
  ~ almacenamiento*, flete
transportation
  aerolinea*, alquiler de barcos*, alquiler de bicicletas*, alquiler de yates, aluguel de barcos, aluguer de barcos*, aparcamiento*, armatori*
  astillero*, autobus*, autolinee*, autonoleggi*, barche*, barcos de alquiler, camionagem*, camiones y fletes, cantiere nautico, cantiere navale*
  cantieri nautici, cantieri navali*, charter nautico*, chofer privado, embarcacion*, estacionamiento*, estaleiro*, ferrocarril*, ferrovi*
  fretamento*, gommoni*, imbarcazioni*, lineas aereas, marina seca, metro de, microbuses*, naviera*, navigazione*, noleggio autobus*
  noleggio bici*, noleggio scooter*, onibus*, ormeggi*, parcheggi*, porto turistico*, puerto deportivo*, pullman*, rent a bike*, rimessaggio*
  rodoviaria*, teleferico*, traghetti*, transporte de ganado*, transporte escolar*, transporte sanitario*, traslados aeropuerto, trasporto animali
  trasporto auto, trasporto conto terzi, trasporto disabili, trasporto merci*, trasporto passeggeri, trasporto persone*, trasporto pubblico*
  trasporto rifiuti, trasporto scolastico*, vans escolares, viacao*
  ~ nautica*, transporte internacional*, transporte nacional*
energy
  bombas de combustivel, bombas de gasolina, bombole*, carburanti*, combustible*, comercializadora de energia*, comercializadora electrica*
  compania electrica, distribuidor de gasoleo*, distribuidora de combustiveis*, distribuidora de gas*, distributore carburanti
  distributore di carburanti*, distributori di carburante*, efficienza energetica*, eficiencia energetica*, energia eletrica*, energia elettrica*
  estacion de servicio*, estaciones de servicio*, fornitura di energia*, fornitura gas*, gas de cozinha, gas licuado*, gas natural*, gasolio*
  generacion de energia, hidrocarburos*, legna da ardere*, luce e gas*, luz y gas, metano*, pellet di legno, pellet e legna, pellets y biomasa, vendita pellet, petroleo*, petrolera*
  petrolifer*, posto de combustivel*, posto de gasolina*, stazione di servizio*, stazioni di servizio*, teleriscaldamento*, vendita gas
  ~ energia electrica*, legna, lena, lenas, lenha
renewables
  accumulo*, aerotermia*, autoconsumo*, biogas*, biomasa*, bombas de calor*, calderas de biomasa*, calentadores solares
  cargadores para vehiculos electricos, carregadores para veiculos, colonnine, energia limpa, energia renovavel*, energia rinnovabil*
  energia solare*, energias renovaveis*, eolico*, geotermia*, hidroelectric*, idroelettric*, impianti solari, paineis solares*, pompa di calore
  pompe di calore*, punto de recarga, puntos de recarga*, renovables*
utilities
  abastecimento de agua*, abastecimiento de agua*, acque spa, acquedott*, agua potable*, distribuidora electrica*, distribuzione gas*
  empresa municipal de aguas, multiutility, saneamento basico, servicio de aguas, servizio idrico*, suministro de agua*
environmental
  acque reflue, addolcitori*, ambiente e sicurezza, amianto*, autospurgh*, bonific*, chatarra*, chatarreria*, coleta de lixo*
  consulenza ambientale*, consultoria ambiental*, consultoria medioambiental, contenedores*, contentores*, depuradora*, depuratori*, depurazione*
  desatasco*, descalcificador*, desentupidora*, desentupimento*, ecologia*, estudios ambientales*, fosas septicas*, fossas, impacto ambiental*
  licenciamento ambiental*, limpeza de fossas*, limpieza de fosas, medioambiental*, meio ambiente*, noleggio cassoni*, osmosis*
  purificador* de agua, recicladora*, reciclagem*, reciclaje*, recuperacion de metales, recuperi, recupero metalli*, residuos*, riciclaggio*
  rifiuti*, rottami metallici, rottami*, saneamientos*, smaltimento*, spurghi*, spurgo*, sucata*, tratamento de agua*, tratamento de efluentes
  tratamiento de agua*, trattamento acqua*, trattamento acque*
facility-services
  abbattimento alberi, bagni chimici*, banheiros quimicos*, banos portatiles*, bayetas, cesped artificial*, conserjeria*
  conserjes*, controle de pragas*, controlo de pragas*, dedetizac*, dedetizadora*, derattizzazion*, deshollinador*, desinfeccion*, desinfestac*
  desratizac*, disinfestazion*, disinfezion*, empleadas de hogar*, fumigacion*, fumigadora*, giardin*, global service, higienizacao*
  irrigazione giardini, jardineiro*, jardinero*, jardines*, jardins*, lavaggio moquette, lavaggio tappeti*, lavandaria industrial*
  lavanderia industrial*, limpeza de estofos, limpeza de vidros, limpeza*, limpieza de alfombras, limpieza de piscinas, limpieza de tapizados
  limpieza*, mantenimiento de edificios*, mantenimiento de piscinas*, mantenimiento industrial*, mantenimiento integral*, manutencao de piscinas
  manutenzione piscine*, manutenzione verde, multiservicios*, multiserviz*, noleggio biancheria, paisagismo*, paisagista*, paisajismo*
  paisajista*, portaria*, portierato*, potatur*, prato sintetico, pulizia*, pulizie*, relva sintetica, sanificazion*, sanitarios portatiles
  sgomber*, spazzacamin*, svuota cantine, tala de arboles*, terceirizacao*, tintoreria industrial, tree climbing, vaciado*, viveros y jardines
  zeladoria*
  ~ colf
security
  alarma*, allarme*, allarmi*, antifurt*, antincendi*, caja fuerte, cajas fuertes*, camaras de seguridad*, cameras de seguranca*, cassefort*
  cerrajeria urgente*, cerrajerias*, chaveiro*, chaves*, cofres*, combate a incendio*, contra incendios*, control de acceso*, controllo accessi*
  detective*, detetive particular*, duplicazione chiavi*, empresa de seguranca*, estintor*, extintor*, fabbri*, fechaduras*
  guardias de seguridad*, guardie giurate*, investigativa*, investigatore privato*, investigazion*, porta blindata, portaria remota
  portas blindadas*, porte blindate*, porteria electronica, puerta acorazada, puertas acorazadas*, seguranca eletronica*, seguranca privada*
  seguridad electronica*, serratur*, sicurezza privata, sistemas de seguridad*, videosorveglianz*, videovigilancia*
  ~ cftv
`;
