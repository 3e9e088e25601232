/** What industries of media, goods, guests and leisure are called; written as industry-names.ts says. */
export const industriesOfShops = `
media
  en: media, media production, online media, broadcast media, broadcast media production and distribution
  en: cable and satellite programming, online audio and video media, television, radio, newspapers
  en: newspaper publishing, publishing, book publishing, book and periodical publishing, periodical publishing, news
  en: printing, printing services, print shop, writing and editing, translation and localization, translation services
  en: libraries, animation, animation and post production, photography, blogs, business content, video production
  en: film production, photographer, sound recording, movies and sound recording
  de: medien, medienproduktion, verlag, verlagswesen, zeitungen, druck, druckerei, ubersetzungen, fotografie
  de: filmproduktion, fotograf
  fr: medias, production audiovisuelle, presse, edition, imprimerie, photographie, photographe, traduction
  es: medios de comunicacion, medios, editorial, imprenta, fotografia, fotografo, traduccion
  it: tipografia, editoria, stampa
  nl: uitgeverij, media productie, drukkerij
entertainment
  en: entertainment, entertainment providers, motion pictures and film, movies videos and sound, film, music, musicians
  en: performing arts, performing arts and spectator sports, fine art, arts and crafts
  en: arts entertainment and recreation, artists and writers, museums and institutions
  en: museums historical sites and zoos, museums, historical sites, zoos and botanical gardens, circuses and magic shows
  en: dance companies, theater companies, gambling and casinos, gambling facilities and casinos, amusement, events
  en: events services, event management, event production, event planning
  de: unterhaltung, musik, veranstaltungen, veranstaltungsdienste
  fr: divertissement, evenementiel, services evenementiels
  es: entretenimiento, eventos
  it: intrattenimento, eventi
  nl: evenementen
retail
  en: retail, retail trade, supermarkets, department stores, retail groceries, retail apparel and fashion
  en: retail office equipment, retail furniture and home furnishings, retail luxury goods and jewelry
  en: food and beverage retail, furniture store, home furniture, shops, store, florist, pet store, pet supplies
  en: hardware store, jewelry store, bookstore, garden center, consumer goods rental
  de: einzelhandel, handel, supermarkte, blumen, buchhandlung, floristik
  fr: commerce de detail, distribution retail, grande distribution, librairie, fleuriste, magasin, magasin de meubles
  es: venta al por menor, comercio minorista, comercio al por menor, libreria, tienda, tienda de muebles
  it: commercio al dettaglio, negozio, vendita al dettaglio
  nl: detailhandel, winkel, bloemist
  pt: varejo, comercio varejista
  ja: 小売
ecommerce
  en: e commerce, ecommerce, online retail, online and mail order retail, internet retail, online shop, online store
  en: online marketplace, marketplace, drop shipping
  de: onlinehandel, versandhandel
  fr: commerce electronique, vente en ligne
  es: comercio electronico, tienda online
  it: commercio elettronico, negozio online
  nl: webshop, webwinkel
  pt: comercio eletronico, loja online
wholesale
  en: wholesale, wholesale trade, wholesaler, wholesale building materials, import and export
  en: wholesale import and export, international trade and development, distribution, distributor
  en: business supplies and equipment, office equipment, janitorial supplies, industrial supplies
  de: grosshandel
  fr: commerce de gros, negoce, import export
  es: comercio al por mayor, mayorista, suministros industriales
  it: commercio all ingrosso, ingrosso
  nl: groothandel
  pt: atacado
  ja: 商社
consumer-goods
  en: consumer goods, consumer products, fmcg, cpg, fast moving consumer goods, cosmetics
  en: personal care product manufacturing, personal care products, personal care, furniture
  en: furniture and home furnishings manufacturing, household and institutional furniture manufacturing
  en: office furniture and fixtures manufacturing, mattress and blinds manufacturing, sporting goods
  en: sporting goods manufacturing, toys, tobacco, tobacco manufacturing, consumer packaged goods, cleaning products
  en: soap and cleaning product manufacturing
  de: konsumguter, kosmetik, mobel, spielwaren
  fr: biens de consommation, cosmetiques, meubles
  es: bienes de consumo, cosmetica, muebles
  it: beni di consumo, mobili, cosmetici
  nl: consumptiegoederen, meubels
  pt: bens de consumo, moveis, cosmeticos
fashion
  en: apparel and fashion, fashion, apparel, clothing, textiles, textile manufacturing, apparel manufacturing
  en: luxury goods and jewelry, luxury goods, jewelry, footwear, footwear manufacturing
  en: fashion accessories manufacturing, leather product manufacturing, women s handbag manufacturing
  de: mode, bekleidung, textil, textilindustrie
  fr: pret a porter
  es: moda, textiles y moda
  it: abbigliamento, moda e abbigliamento, tessile
  nl: kleding, textiel
  pt: vestuario
food-beverage
  en: food and beverages, food production, food and beverage services, food and beverage manufacturing, food, beverages
  en: dairy, dairy product manufacturing, wine and spirits, wineries, breweries, distilleries, beverage manufacturing
  en: food manufacturing, food ingredients, flavors, bakery, bakeries, baked goods manufacturing
  en: meat products manufacturing, seafood product manufacturing, fruit and vegetable preserves manufacturing
  en: sugar and confectionery product manufacturing, food and tobacco processing, brewery, winery, wine, butcher
  en: confectionery, coffee roaster
  de: lebensmittel, lebensmittelindustrie, nahrungsmittel, lebensmittel und getranke, backerei, brauerei, weingut
  de: metzgerei, fleischerei, konditorei
  fr: agroalimentaire, alimentation, industrie agroalimentaire, boulangerie, boucherie
  es: alimentos y bebidas, industria alimentaria, alimentacion, panaderia, cerveceria, bodega
  it: alimentari, industria alimentare, panificio, birrificio, cantina vinicola
  nl: voeding, voedingsmiddelen, levensmiddelen, bakkerij, brouwerij, slagerij
  pt: padaria
hospitality
  en: hospitality, hotels, hotels and motels, restaurants, food service, catering, caterers, eating and drinking places
  en: accommodation and food services, bars taverns and nightclubs, accommodation services, accommodation
  en: bed and breakfast, guest house, guesthouse, wine bar, cafe, bed and breakfasts hostels homestays
  de: gastgewerbe, hotellerie, gastronomie, ferienwohnung, gasthaus, gasthof, landgasthof, urlaub auf dem bauernhof
  de: urlaub am bauernhof
  fr: restauration, hebergement, hotellerie et restauration, gite
  es: hosteleria, hoteleria, restauracion, restaurante
  it: agriturismo, alberghi, ristorazione, ristorante
  nl: horeca, eetcafe
  pt: hoteis, hotelaria
travel
  en: travel, tourism, leisure travel and tourism, travel arrangements, travel and tourism, leisure
  en: recreational facilities and services, recreational facilities, recreation, tour operator, travel agency
  de: reisen, tourismus, reiseburo, reiseveranstalter
  fr: tourisme, voyages, loisirs et tourisme, agence de voyages
  es: turismo, viajes, agencia de viajes
  it: agenzia viaggi, agenzia di viaggi, viaggi
  nl: toerisme, reizen, reisebureau, reisbureau
  pt: viagens
sports
  en: sports, sports teams and clubs, spectator sports, sport, fitness, health and fitness services
  en: wellness and fitness services, golf courses and country clubs, skiing facilities, racetracks
  en: sports and recreation instruction, gym, yoga studio, golf, golf club, golf course, martial arts, dance school
  en: riding school, swimming school, swim school, surf school, ski school
  de: sportvereine, fitness studio, fitnessstudio
  es: deportes
  it: palestra, scuola di danza, scuola nuoto
`;
