/** The words of trades of offices and technology in Spanish, Portuguese and Italian, written as trade-words.ts says. */
export const officesInSouth = `
software
  aplicacoes moveis, applicazioni mobile, desenvolvimento de aplicacoes, desenvolvimento de sistemas, facturacion electronica, gestionale
  gestionali, programmi per studi, registratore di cassa, registratori di cassa, sistemas de gestion, tpv para hosteleria
it-services
  alojamento web, assistencia tecnica informatica, assistenza pc, consultora tecnologica, creazione siti, criacao de site*, criacao de websites
  desenvolvimento de site*, diseno y alojamiento web, equipos informaticos, hosting e domini, informatica per, infraestrutura de ti
  loja de informatica, mantenimiento informatico, manutencao de computadores, negozio di informatica, realizzazione di siti, realizzazione siti
  redes y sistemas, reparacao de computadores, reparacion de computador*, reparacion de ordenador*, reparacion de portatiles, reti e sistemi
  riparazione computer, riparazione pc, soporte tecnico informatico, tienda de informatica
electronics
  apparecchiature elettroniche, batterie, componentes eletronicos, componenti elettronici, cuadros electricos, eletronica, illuminazione*
  iluminacao*, lampadari, lamparas, luminarias, material electrico, material eletrico, materiale elettrico, materiales electricos
  quadros eletricos, transformadores, trasformatori
telecommunications
  banda larga, centralini telefonici, centralino, fibra ottica, instalador de fibra, internet por fibra, internet rural
financial-services
  cambio valuta, casa de cambio, casa de empeno*, cessione del quinto, cobranca, compra de oro, compro oro, consorcio, consultoria financeira
  credito habitacao, empresa de renting, emprestimos, finanziament*, gestion de cobros, intermediacao de credito, intermediario de credito
  intermediario hipotecario, mediatore creditizio, mediazione creditizia, noleggio operativo, prestamo*, recobro*, recupero crediti
  ~ mutuo
investment
  capital de risco, capital riesgo, fondi di investimento, fondo de inversion*, fondos de inversion, gestion de patrimonios, gestione patrimoni
  inversores, investimenti
insurance
  broker assicurativ*, consulenza assicurativa, correduria*, mutua de, mutualidad*, polizze*, seguradora*
accounting
  asesoria de empresas, asesoria empresarial, asesoria integral, assessoria contabil*, auditores, centro elaborazione dati, commercialist*
  consulenza fiscale, contador, contadores*, contaduria*, despacho contable, escritorio contabil*, fiscalidade, gestorias
  revisione contabile, revisore, revisori legali, tecnico oficial de contas, tributarist*
  ~ auditoria*
legal
  advogad*, asesores juridicos, asesoria juridica, asesoria legal, assessoria juridica, brevetti e marchi, derecho, despachante*
  despacho juridico, direito, estudio juridico, infortunistica*, mediazione civile, notarias*, notarile, notario*, procurador*
  propiedad industrial, registro de marcas, solicitador*, tabelionato
consulting
  centro de llamadas, centro de negocios asesoria, certificacion iso, certificaciones iso, certificazione iso, certificazioni di qualita
  consulenza di direzione, consulenza direzionale, consulenza strategica, consultor de negocios, consultores, finanza agevolata
  gestao empresarial, medicina del lavoro e sicurezza, prevencion de riesgos*, proteccion de datos, riesgos laborales, seguranca do trabalho
  seguranca no trabalho, sicurezza lavoro, sicurezza nei luoghi, sicurezza sul lavoro, subvenciones
hr-services
  clima laboral, coach personal, coaching ejecutivo, consulenza del lavoro, consultoria de recursos humanos, consultoria de rrhh
  crescita personale, desenvolvimento humano, gestion de personal, gestione del personale, processamento de salarios, risorse umane
staffing
  agencia de colocacion, agencia de empregos, agenzia di lavoro, bolsa de trabajo, cacciatori di teste, cazatalentos, empleo temporal
  lavoro interinale, mao de obra temporaria, reclutamiento*, recrutamento*, ricerca del personale, ricerca personale, somministrazione lavoro
  trabalho temporario
advertising
  affissioni*, agencia de medios, agenzia di marketing, agenzia marketing, allestimenti fieristici, allestimento stand, articulos publicitarios
  banderas publicitarias, brindes*, carteles luminosos, cartellonistica*, comunicacao e marketing, comunicazione visiva, decorazione automezz*
  diseno de stands, estudio de mercado, estudios de mercado, gadget aziendali, gadget personalizzati, insegne*, letreiros*
  marketing y comunicacion, montaje de stands, oggettistica promozionale, placas de sinalizacao, pubblicita*, publicidade*, reclamos luminosos
  regalos de empresa, regalos promocionales, regalos publicitarios, ricerche di mercato, rotulacion*, rotulos*, sinaletica, stand fieristici
  stands para ferias, vallas publicitarias
  ~ merchandising*
public-relations
  asesoria de comunicacion, assessoria de imprensa, gabinete de prensa, ufficio stampa
design
  agenzia grafica, arquitetura de interiores, arredatore*, arredatori d'interni, decoracao de interiores, decoracion de hogar
  decoracion de interior*, designer de interiores, designer grafico, disegno industriale, disenador grafico, disenadores graficos
  diseno de producto, diseno industrial, grafica e web, interiorista*, progettazione d'interni
media
  agenzia di traduzion*, artes graficas, arti grafiche, casa di produzione, centro copie, centro stampa, copisteria*, diario digital, editora*
  editore, editoriales, edizioni, emisora de radio, emittente radiofonica, emittente televisiva, encadernac*, encuadernac*, estamparia
  estudio de grabacion, grafica digital, grafica e stampa, imprentas, impresion digital, impresion offset, impresiones, impressao digital
  industria grafica, legatoria*, libreria editrice, litografia*, producao de video, produccion de eventos audiovisual, productora de video
  quotidiano, radio online, radioemittente, serigrafia*, servicios linguisticos, stampa digitale*, stampa offset, stampa su, testata giornalistica
  traducao*, traductor*, tradutor*, traduttor*, video de bodas, videomaker*
  ~ jornal, revista*, traduccion*
real-estate
  administracao de condominios*, administracion de comunidades, administrador de fincas*, administradores de fincas*, affitti brevi*
  affitto uffici*, agentes de la propiedad*, alquiler de despachos, alquiler de naves, alquiler de oficinas*, alquiler de pisos
  aluguel de imoveis*, amministratori condominiali, amministrazione condomini*, amministrazioni condominiali*, apartamentos a venda
  apartamentos para venda*, arrendamento*, capannoni in affitto*, casas a venda, casas en venta*, case in vendita*, compravendita immobili*
  constructora y promotora, corredor de propiedades, corretaje*, corretor de imoveis*, corretora de imoveis*, costruttori e vendita, coworking*
  departamentos en venta, gestao de alojamento local, gestao de condominios*, gestion de alquileres*, gestione condomini, immobiliare*
  immobiliari*, incorporacao*, incorporadora*, inmobiliari*, loteamento*, naves industriales en alquiler, obra nueva*
  oficinas en alquiler, pisos en alquiler, pisos en venta*, promotora*, tasaciones inmobiliarias*, terrenos a venda, terrenos en venta*
  uffici in affitto, vendita case*, vendita immobili, venta de casas*, venta de departamentos, venta de pisos, ville in vendita
  ~ alquileres*
architecture-engineering
  accatastament*, acustica*, aparejador*, architett*, arquiteto*, arquitetura*, avaliac* imobiliar*, avaliacao de imoveis, avaluos*
  calculo de estructuras*, calculo estructural, catasto*, certificacao energetica*, certificacion energetica*, certificado energetico*
  certificados energeticos*, certificazion* energetic*, collaudi*, control de calidad laboratorio, coordinacion de seguridad, delineacion*
  direccion de obra*, engenharia*, engenheir*, ensayos de materiales, estudios acusticos*, fiscalizacao de obra*, gabinete de projetos, geolog*
  geometri*, ingegner*, ingenieria*, ingenieros consultores*, ingenieros*, interventoria*, laudos*, peritaciones*, peritagen*, peritajes*, periti*
  perito*, perizi*, pratiche edilizie*, progettazione impianti*, progettazione meccanica*, projetista*, prove sui materiali, proyectos tecnicos
  rilievi*, sondagens*, strutturist*, studi tecnici, tasaciones*, tasador*, topograf*, urbanismo*
`;
