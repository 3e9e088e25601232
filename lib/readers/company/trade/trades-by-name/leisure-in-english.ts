/** The words of trades of food, guests and leisure in English, written as trade-words.ts says. */
export const leisureInEnglish = `
food-beverage
  spice blend*, artisan bread, baby food, baked goods, baking company, biltong, brew pub*, cake artist*, cake decorat*, cake maker*, cakery, canned fish
  canned food, canning, caviar, celebration cakes, chicken products, ciders, cidery, coconut oil, coffee beans, coffee company, coffee roast*
  condiments, craft brewer*, craft spirits, crisps, custom cakes, dairies, donut*, doughnut*, dried fruit*, edible oil*, egg packing
  energy drink*, ethnic food*, fine foods, fish processing, fish products, fishmonger*, flour mill*, food additive*, food brand*, food packing
  food processing, food processor*, food supplier*, fresh fish, frozen fish, frozen fruit, frozen vegetables, fruit juice*, gelato
  gourmet food*, granola, gummies, halal food, halal meat*, hard seltzer*, hops supply, hot dogs, jam maker*, jerky, juice company, kombucha
  kosher food, licorice, loose leaf tea, loose tea, maple syrup, meadery, meal delivery, meal prep, meat company, meat market*, meat processor*
  microbrewer*, mineral water, muesli, nut butter*, olive oils, organic food*, pasta manufactur*, peanut butter, pickle*, pie company
  pizza manufactur*, plant-based food*, plant-based meat, popcorn*, pork products, potato chips, poultry processor*, prepared foods
  prepared meals, protein bars, ready meals, rice mill*, roasted coffee, sauce manufactur*, sea salt, seasonings, slaughterhouse*, smoked fish
  smokehouse, smoothies, snack foods, snack manufactur*, soft drink manufactur*, soft drinks, sorbet, sparkling wine, specialty coffee
  spice compan*, spirits producer*, spring water, stocks and soups, sugar mill*, sugar refin*, superfoods, sweeteners, taproom, tea blend*
  tea merchant*, tofu, tortilla*, turkey products, vegan food*, vegetable oil*, vinegar*, water bottling, wine maker*, wine producer*, yoghurt*
  yogurt*
  ~ bacon, bakers, biscuits, bourbon, cereal*, confections, fudge, liqueur*, pies, preserves, sausage*, sweets, teas, tequila, toffee, vodka
  ~ whiskey, whisky, wines
hospitality
  accommodation provider, airbnb, ale house, alehouse, all you can eat, aparthotel*, b and b, backpackers, bagel shop*, bakery cafe, banquet hall*
  bar & grill, bar and grill, barbecue restaurant*, barbeque, beach bar*, beach club*, beach house*, bed & breakfast
  bed and breakfasts, beer garden*, bell tents, biryani, boba, boutique hotel*, brewpub, bubble tea, burger bar, burger joint, cafes, camp ground*
  camp site*, canteen operator*, caravan park*, caravan site*, chef services, chippy, coffee bar*, coffee house*, conference cent*
  conference venue*, cooking for events, cottage rental*, country inn*, curry house*, dessert bar*, dessert parlour*, dim sum
  donut shop*, dude ranch*, eco lodge*, espresso bar, event venue*, events venue, farm stay*, farmstay*, fine dining, fish & chip*, fish and chip*
  food court, food hall, food trucks, function room*, game lodge*, glamping, grill and bar, grill house, guest accommodation, guest ranch*
  hog roast*, holiday apartment*, holiday flat*, holiday house*, holiday let*, holiday park*, holiday villa*, hot pot, houseboat*
  ice cream parlo*, ice cream shop*, inn and suites, juice bar*, korean bbq, lake house, log cabin rental*, lounge bar*, michelin, mobile bar*
  mountain lodge*, mountain refuge*, noodle bar*, noodle house, oyster bar*, party venue*, personal chef*, pizza*, pub food, pub grub
  public house, ramen, reception hall*, retreat center, retreat centre, rooms for rent nightly, safari lodge*, saloon, sandwich bar*
  sandwich shop*, school meals, seafood restaurant*, serviced apartment*, short-term rental*, ski chalet*, ski lodge*, smokehouse bbq
  smoothie bar*, sports bar*, steak house*, street food, take out food, tandoori, tap house, taphouse, tearoom*, treehouse*
  vacation cottage*, vacation home*, villas to rent, wedding barn, wedding reception*, yurts
  ~ bistros, brasserie, canteen*, chalet*, cottages, curry, diner, inns, lodges
travel
  fishing trip*, hunting trip*
  adventure holiday*, adventure tour*, air tickets, airline tickets, airport lounge*, balloon flight*, balloon ride*, bespoke travel, bike tour*
  birding tour*, boat cruise*, boat trip*, brewery tour*, camel trek*, cheap flights, city tour*, coach holiday*, cruise agency, cruise holiday*
  cruise line*, cycling holiday*, cycling tour*, destination management, dolphin tour*, eco tour*, eco-tour*, educational travel, flight booking
  food tour*, hajj, helicopter tour*, hiking tour*, holiday packages, honeymoon*, hot air balloon*, island hopping, jeep tour*, luxury travel
  mountain guide*, package holidays, photography tour*, river cruise*, sailing holiday*, sailing trips, scenic flights, school trip*, segway*
  ski holiday*, snorkel*, student travel, sunset cruise*, tailor-made holidays, tour agency, tour and travels, tour compan*, tour guide*
  tourist board, tourist office, travel advisor*, travel bureau, travel company, travel consult*, travel management, travel planner*
  travel planning, travel specialists, umrah, vacation packages, visa agenc*, visitor bureau, visitor center, visitor centre, visitor information
  visitors bureau, walking holiday*, whale watching, wildlife tour*, wine tour*, yacht charter holiday*
sports
  aikido, airsoft, angling club*, aquatic centre, athletic club*, athletics club*, ballet classes, ballet school, ballroom danc*, bike park*
  billiards, bmx, boat club*, bodybuilding, bungee*, canoe club*, canoe hire, canoe rental*, canoeing, country club*, cricket academy
  cycling club*, cycling team, dance academy, dance centre, dance classes, dive center*, dive centre*, dive school*, driving range*, fencing club*
  figure skating, fishing lodge*, football academy, football association, football pitches, football team, freediving, golf academy, golf lessons
  golf school, greyhound racing, gun range*, gymnastics*, hang gliding, health club*, high ropes, hockey club*, horse boarding, horse racing
  ice hockey, ice rink*, kart racing, karting track*, kickbox*, kitesurf*, kung fu, leisure center*, leisure centre*, little league
  livery stable*, livery yard*, mini golf, mma, motorsport club*, mountain biking, muay thai, outdoor activities
  outdoor adventure centre, paddleboard*, paragliding, parkour, pole dance, polo club*, pony club*, pony rides, pool hall, powerlifting, qigong
  race track*, racecourse*, racetrack, racing team*, riding centre*, riding lessons, riding stable*, rifle club*, rowing club*, rugby club*
  running club*, sailing school*, salsa classes, self defence, self defense, self-defense, shooting club*, shooting range*, skate park*, ski area
  ski club*, ski hire, ski instructor*, ski lessons, snooker*, snowboard school, soccer academy, soccer league, spin studio, sports academy
  sports association, sports camp*, sports center*, sports centre*, sports coaching, sports complex, sports facility, sports federation
  sports league*, sports team, squash club*, stand up paddle, strength and conditioning, strength coach*, surf camp*, surf lessons, swim club*
  swim team*, swimming pool and gym, table tennis, tai chi, tennis academy, tennis coach*, tennis lessons, trail rides, trail riding, wakeboard*
  water sports, watersports, weightlifting, windsurf*, wrestling, yacht club*, youth soccer, youth sports, zip line*, zipline*
  ~ badminton, baseball*, basketball*, cheerleading, lacrosse, netball, softball, volleyball*, zumba
consumer-services
  aesthetician*, ancestry research, animal behaviour*, antique restoration, appliance engineer*, appliance service, beautician*, beauty bar*
  beauty center, beauty centre, beauty lounge, beauty parlor*, beauty parlour*, beauty room*, beauty therap*, beauty treatment*, bicycle repair*
  bike mechanic*, bike repair*, bike service, blow dry bar, braiding, bridal hair, bridal makeup, brow bar*, camera repair*, cat boarding
  cat groomer*, cat grooming, cat sitter*, cat sitting, catteries, cattery, celebrant*, chair caning, chair cover*, childcare at home
  clairvoyant*, clothes alteration*, clothing alteration*, clothing repair*, cobbler*, companionship, computer tutor*, console repair
  consumer service, cosmetologist*, cremation*, custom framing service, cycle repair*, dating agenc*, dating service*, declutter*
  dog behaviou*, dog boarding, dog care, dog day care, dog daycare*, dog groomer*, dog hotel*, dog obedience, dog sitter*, dog trainer*
  dog walker*, doggy day*, domestic appliance*, dreadlock*, dry cleaner*, dry-clean*, elder companion*, electric shaver repair, energy healing
  errand service*, escort service*, eyebrow*, facial treatment*, facialist*, facials, float spa, float tank*, fridge repair*
  furniture repair*, furniture restoration, furniture upholst*, garment alteration*, garment care, genealogist*, gents hair*
  gift wrapping service, grave care, guitar repair*, hair & beauty, hair and beauty, hair beauty, hair braid*, hair care salon, hair color*
  hair colour*, hair cut*, hair extension*, hair loss, hair removal, hair replacement, hair salons, hair studio*, haircut*, hairstyling, hammam
  handymen, handywoman, henna*, home organis*, home organiz*, house sitter*, house sitting, image consult*, introduction agency, iphone repair*
  ironing service*, jewellery repair*, jewelry repair*, key and shoe, lash and brow, launderette*, laundrette*, laundries, laundromat*
  lawn mower repair*, lawnmower repair*, lifestyle management, luggage repair, make up artist*, make-up artist*, makeup artist*, marriage agency
  marriage bureau, matchmak*, memorial mason*, memorial stone*, men's grooming, mens grooming, mens hairdress*, mobile beauty, mobile hair*
  mobile repair*, monumental mason*, mortuary, mower repair*, nail bar*, nail spa*, nail technician*, nanny service*, odd jobs, oven repair
  party hair, passport photos, personal assistant*, personal concierge, personal shopper*, personal stylist*, pet groomer*, pet hotel*
  pet resort*, pet sitter*, pet spa, pet taxi, piano technician*, piano tuner*, piercing*, professional organiser*, professional organizer*
  psychic*, puppy class*, puppy training, radio repair, refrigerator repair, reiki healer*, reupholster*, sauna and spa, screen repair, shoe shine
  skin studio, skin treatment*, small engine repair, spa day*, spiritual heal*, spiritual reading*, spray tan*, steam room, sunbed*, tablet repair
  tanning, tech support at home, television repair, tv repair*, undertaker*, vacuum repair, violin repair*, wash and fold, washer repair
  washing machine repair*, wedding consult*, wedding coordinat*, wedding decor*, wedding design*, wedding florist*, wedding flower*, wedding hair
  wedding officiant*, wedding organi*, wedding plann*, wedding service*, wedding stylist*, white goods repair, wig maker*, zipper repair
  ~ cemeter*, nannies, nanny, pedicure*, pet care, spa, weddings
`;
