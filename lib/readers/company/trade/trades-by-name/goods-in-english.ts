/** The words of trades of goods and shops in English, written as trade-words.ts says. */
export const goodsInEnglish = `
entertainment
  chamber choir*, chamber music, acoustic duo, amusement arcade*, amusement rides, arcade games, art exhibitions, art studio*, artist management, artist studio*
  audio visual hire, audiovisual rental, av hire, axe throwing, ballet company, balloon artist*, balloon decor*, banquet entertainment, bingo
  birthday part*, booking agency, botanical garden*, bouncy house*, brass band, carnival rides, ceramics studio classes, children's entertain*
  children's part*, chorus, comedy club*, concert promot*, conference organi*, conference production, contemporary art, costume hire, cover band*
  cultural center, cultural centre, dance company, dance floors hire, disc jockey*, dj and, dj hire, dj services, djs, escape game*, event compan*
  event coordinat*, event organi*, event planner*, event tickets, exhibition organis*, face paint*, fairground*, family entertainment cent*
  fashion shows, film locations, fine art, fireworks, function band*, funfair*, go kart*, go-kart*, haunted house*, heritage centre
  indoor playground*, jazz band, jazz club, jumping castle*, karting, kids parties, kids party, laser tag, lasertag, light and sound rental
  lighting hire, live music*, lottery, magic show*, marquee hire, marquees, mobile disco*, model agency, modeling agency, modelling agency
  murder mystery, music hall, music label, music management, night club, nightclubs, oil paintings, pa hire, paint and sip, painter and sculptor
  party hire, party planner*, party planning, party supplies rental, performing arts, photo booth rental, planetarium*, play cent*, playhouse
  pottery studio, prop hire, puppet*, pyrotechnic*, record shop and label, recording artist, safari park, science center, science centre
  sculptor*, slot machines, soft play, songwrit*, sound hire, stage hire, stand-up comedy, string quartet*, stunt*, talent agen*, tent hire
  tent rental*, ticket agency, trampoline*, tribute band*, virtual reality arcade, vr arcade, water park*, water slide*, waterpark*, wedding band*
  wedding dj*, wedding entertainment, wedding singer*, wildlife park*
  ~ aquarium, aquariums, bowling, inflatable*
retail
  picture framing shop*, adult store*, antiquarian book*, antique dealer*, antique furniture, appliance dealer*, appliances store, aquarium shop*, archery shop*
  army surplus, art shop*, art supplies, art supply, auction house*, auctioneer*, baby shop*, baby store*, bait and tackle, barbecue shop*
  bathroom store, bbq store, beauty shop*, beauty supply, bed shop*, beer store*, bicycle shop*, bicycle store*, bike shop*, book store*
  books and gifts, bookseller*, bottle shop*, bridal boutique and shop, bridal shop*, bridal store*, camera shop*, camera store*, camping shop*
  candy store*, card shop*, carpet shop*, carpet store*, cash for gold, catalogue store*, charity shop*, cheese shop*, chocolate shop*
  christmas shop*, cigar shop*, clothes shop*, coin dealer*, coins and stamps, comic shop*, consignment shop*, consignment store*, cook shop
  cookware shop*, corner shop*, cosmetics store*, costume shop*, country store*, craft shop*, craft store*, crystals shop, curtain shop*
  cycle shop*, delicatessen*, diamond dealer*, discount store*, dive shop*, diy store*, dollar store*, dress shop*, drugstore*, e-cigarettes
  electrical shop*, electrical store*, electronics store*, engagement ring*, fabric store*, fancy dress, farm shop*, farm store*, farm supply
  farmers market*, feed and seed, feed store*, fireplace store*, fish shop*, fishing tackle, flag shop*, flooring shop*, flooring store*
  floral arrangement*, floral design*, flower delivery, frame shop*, framing shop*, furniture outlet*, furniture retail*, furniture shop*
  furniture showroom*, game shop*, games shop*, garden centre*, garden furniture store*, general store*, gift baskets, gift store*
  gifts and cards, gifts shop, glasses and lenses, gold buyer*, golf shop*, greengrocer*, grocer, grocers, guitar store*, guitars shop, gunsmith*
  haberdashery, hair extensions store, health store*, hearing aid shop*, herbal shop*, herbalist shop, hi-fi dealer*, home center*
  home decor store*, home furnishings, homewares, hookah*, hot tub*, hunting shop*, interiors shop, jeweler*, jeweller*, jewellery shop*
  jewelry shop*, jewelry store*, kitchen shop*, kitchenware shop*, lighting shop*, lighting store*, lingerie boutique, locally owned store
  market hall, mattress shop*, mattress store*, metaphysical shop*, model railway*, model shop*, model trains, motorcycle clothing shop*
  music shop*, natural foods store, newsagent*, off licence, off-licence, office supply, optical shop*, optical store*, organic shop*
  outdoor shop*, outdoor store*, outlet store*, party shop*, party store*, perfume shop*, perfumery, pet stores, pet supplies, phone shop*
  phone store*, photo shop, piano dealer*, piano shop*, plant shop*, pool supplies, poster shop*, rare books, rare coins, record shop*
  record store*, reptile shop*, retail chain*, rug shop*, rug store*, running shop*, running store*, saddlery, school supplies, second-hand books
  sewing shop*, shoe shop*, shopping center*, shopping centre*, shopping mall*, skate shop*, ski shop*, spice shop*, spirits shop
  sporting goods store*, sports shop*, sports store*, stamp dealer*, stamps and coins, stationers, stove shop*, surf shop*, sweet shop*
  tack shop*, tackle shop*, tea shop*, thrift shop*, tile shop*, tile showroom*, tile store*, tobacco shop*, tobacconist*, toy shop*, trading post
  tropical fish, uniform store*, used books, vacuum cleaner shop*, vapes, vaping, variety store*, village shop*, vintage shop*, vinyl records
  vitamin store*, watch dealer*, watch shop*, wedding shop*, white goods, whole foods, wholefood*, wig shop*, wigs, wine merchant*, wine shop*
  wine store*, wool shop*, workwear store*, yarn shop*, yarn store*
  ~ auctions, boutiques, carpets, cigar*, comics, groceries, grocery, hamper*, stationery
ecommerce
  drop shipping, e-shop*, e-tailer*, eshop*, mail order, mail-order, online auction*, online bookstore*, online boutique*, online furniture store
  online gift shop*, online gifts, online pharmacy shop, online retail*, online sales of, online supermarket, subscription box*, web store
  webstore
wholesale
  b2b supplier*, bakery suppl*, bearing distribut*, beer distribut*, beverage distribut*, builder's merchant*, builders merchant*
  builders' merchant*, building materials suppl*, building products distribut*, cash and carry, catering equipment suppl*, catering suppl*
  chemical distribut*, church suppl*, cleaning suppl*, coal merchants wholesale, commodities trading, commodity trader*, dental suppl*
  electrical distribut*, electronics distribut*, export compan*, exporter*, farm suppl*, fastener distribut*, florist suppl*, food distribut*
  food service distribut*, foodservice distribut*, general trading, global trading, hairdressing suppl*, hotel suppl*, import compan*, importers
  industrial distribut*, international trade, lumber suppl*, manufacturer's representative*, manufacturers representative*
  manufacturers' representative*, marine suppl*, metal stockhold*, metal trading, pharmaceutical distribut*, pharmaceutical wholesale*
  plumbers merchant*, plumbing merchant*, pool suppl*, procurement agent*, restaurant suppl*, roofing suppl*, safety suppl*, sales agency
  salon suppl*, school supplier*, sourcing agent*, sourcing company, spare parts supplier*, steel stockhold*, stockist*, stone import*
  tattoo suppl*, tile import*, timber merchant*, timber trading, trade supplier*, trade-only, veterinary suppl*, welding suppl*, wine distribut*
  wine import*
consumer-goods
  aquarium products, art materials, artificial flowers, bakeware, barbecue*, bath bombs, beauty brand, beauty products, bed linen, bedding
  bespoke furniture, bike manufactur*, board games, bookcases, camping equipment, camping gear, candle maker*, candlemak*, car seats, cat litter
  cbd, christmas decorations, church furniture, contract furniture, cooker*, cookware, cribs, crystal glass, curtain maker*, curtain making
  custom furniture, deodorant*, detergent brand, diapers, dinnerware, dog beds, dog collars, dog food, dog treats, duvets, e-bikes, ebikes
  electric bike*, fishing lures, fishing rod*, fishing tackle manufactur*, fitness equipment, fitted furniture, flower pots, fountain pens
  furniture mak*, furniture restor*, garden tools, gardening tools, gift wrap, giftware, glassware, golf clubs manufactur*, golf equipment
  guitar maker*, gym equipment, hair care, haircare, hammock*, handcrafted furniture, handmade furniture, hemp products, home appliances
  home textile*, homeware*, hospital furniture, hot tubs manufactur*, household goods, household textile*, houseware*, hunting gear
  hygiene products, kayaks and canoes, kettles, kitchen utensils, knife maker*, laboratory furniture, lampshade*, lawn furniture, luthier*
  mailboxes, makeup brand, makeup products, metal furniture, musical instrument manufactur*, nail polish, nappies, organ builder*, organbuild*
  outdoor furniture, outdoor gear, paddle boards, paint brushes, paper towels, patio furniture, pen manufactur*, personal care, pet accessories
  pet products, piano maker*, pianos and organs, picture frames manufactur*, playground equipment, playing cards, pool tables, prams
  protein powder*, pushchair*, razors, refrigerators and freezers, sanitary pads, saunas, scented candle*, skateboards, small appliances
  smoking accessories, snowboards, sofa*, sports equipment*, sports nutrition, stove manufactur*, strollers, sunscreen*, surfboard*, tableware
  teddy bear*, tent maker*, toilet paper, toothbrush*, toothpaste, toy maker*, toy manufactur*, travel bags, upholstered furniture
  vacuum cleaners, violin maker*, violins, wardrobes, washing machines, wicker furniture, yarns and needles
  ~ backpacks, cushions, flutes, harps, luggage*, pillows, planters, porcelain, quilts, sauna*, shampoo*, soap*, tents, tissues
  ~ umbrella*
fashion
  hats, hatmak*, activewear, athletic wear, babywear, bespoke suit*, bespoke tailor*, bikinis, boot maker*, bootmaker*, bracelets, chef wear, children's wear
  cosplay, costume design*, costume jewel*, costume maker*, couture, custom suits, dancewear, dressmak*, dyeing, evening wear, fabric manufactur*
  fabric print*, fine jewel*, formal wear, formalwear, fur coats, furrier*, furs, garment*, goldsmith*, handbag*, handmade jewel*, hat maker*
  hosiery, jewellery design*, jewellery maker*, kidswear, kilt*, lace manufactur*, ladieswear, leather bags, leathercraft, leatherwear
  maternity wear, men's suits, milliner*, monogram*, necklaces, neckties, rainwear, ready-to-wear, safety boots, scarves, shoe brand
  shoe manufactur*, shoemaker*, silversmith*, ski wear, slippers, sportswear, sweaters, tannery, team wear, teamwear, tuxedo*, uniform manufactur*
  uniform supplier*, weavers, weaving, wedding band jewel*, wedding rings, wool products, woolen*, woollen*, yoga wear, zippers
  ~ costumes, diamonds, gemstones, purses, tailor, underwear, wallets
`;
