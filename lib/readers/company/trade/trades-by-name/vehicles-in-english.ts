/** The words of trades of vehicles, farming, chemistry and medicine in English, written as trade-words.ts says. */
export const vehiclesInEnglish = `
automotive
  mot and servicing, adapted vehicle*, alloy wheel*, ambulance manufactur*, armoured vehicle*, atv*, auto ac repair, auto accessories, auto air conditioning
  auto care, auto center*, auto centre*, auto detail*, auto electric*, auto locksmith*, auto mechanic*, auto paint*, auto part*, auto recycl*
  auto restoration*, auto salvage, auto service*, auto shop*, auto spare*, auto tint*, auto trim*, auto upholstery, auto wrecker*
  automatic transmission*, bodywork*, brake service*, brake specialist*, breakdown recovery, breaker's yard*, breakers yard*, bus dealer*
  bus manufactur*, bus repair, camper van*, car accessories, car alarms, car audio*, car batteries, car battery, car body*, car breakers
  car buying, car care, car cleaning, car dismantler*, car dismantling, car electrics, car electronics, car garage*, car glass, car hire
  car inspection*, car key*, car leasing, car maintenance, car manufactur*, car mechanic*, car paint*, car parts, car polish*, car radiator*
  car rentals, car restoration*, car sales, car scrap*, car service, car servicing, car showroom*, car stereo*, car tinting, car tuning
  car upholstery, car valet*, car wrapping, cars for sale, ceramic coating*, chauffeur cars sales, chip tuning, classic car*, classic mini*
  classic motor*, commercial trucks, commercial vehicle*, dash cam*, dashcam*, dent removal, dent repair*, diesel injector*, diesel mechanic*
  diesel repair*, diesel service*, driveshaft*, driving simulators for cars, e-scooters manufacturer, electric car*, electric scooter*
  emergency vehicle*, emissions test, engine builder*, engine parts, engine rebuild*, engine recondition*, engine repair*, engine tuning
  exhaust centre*, exhaust system*, fire engines manufactur*, fire truck*, fleet leasing, fleet maintenance, fleet repair, fleet service*
  fleet vehicles, fuel injection, fuel injector*, garage and mot, garage services, garages and servicing, gearbox repairs, gearbox specialist*
  golf buggies, golf car*, horse boxes, horse trailer*, horsebox*, hot rod*, jet skis, junk cars, license plates, limousine builder*
  lorry repair*, lube shop*, master mechanic*, mobile mechanic*, mobile tyre*, mobility vehicle*, moped*, mot centre*, mot station*, mot test*
  motor bike*, muffler*, muscle car*, number plate*, paint protection film, paintless dent*, panel beat*, performance tuning, petrol engines
  powersports*, quad bikes, quick lube, race car*, racing parts, radiator repair*, rebuilt engines, recovery service for vehicles
  recreational vehicle*, remapping, rent a car, roadside assistance, roof rack*, rv parts, rv rental*, rv repair*, rv sales, rv service*, rvs
  salvage auction*, salvage vehicles, salvage yard*, sell my car, shock absorber*, smart repair*, smog check*, smog test*, snowmobile*
  spare parts for cars, special vehicle*, spray paint shop, tire & auto, tire and auto, tire center*, tire service*, tire store*, tow bar*
  tow service*, tow truck*, towbar*, trailer dealer*, trailer hire, trailer hitch*, trailer manufactur*, trailer rental*, trailer repair*
  trailer sales, travel trailers, truck accessories, truck and trailer, truck bodies, truck body*, truck center, truck dealer*, truck equipment
  truck hire, truck rental*, truck sales, truck service*, truck wash*, trucks for sale, turbocharger*, tyre centre*, tyre fitter*, tyre fitting
  used car*, used trucks, used vans, utv, van conversion*, van hire, van rental*, van sales, vehicle accessories, vehicle bodies, vehicle body*
  vehicle component*, vehicle conversion*, vehicle dealer*, vehicle electronics, vehicle hire, vehicle history, vehicle inspection*
  vehicle leasing, vehicle manufactur*, vehicle recovery, vehicle rental*, vehicle sales, vehicle service*, vehicle servicing, vehicle testing
  vehicle tracking install*, vehicle wash*, vintage car*, wheel alignment*, wheel repair*, wheelchair accessible vehicle*, window tint*
  ~ motorbike*, motorsport*, trailers, windscreen*
agriculture
  agri-business, agronom*, alfalfa, almond grower*, animal nutrition, apiary, apple orchard*, aquaponic*, artificial insemination
  bedding plants, beekeeping suppl*, beekeeping*, berry grower*, breeder*, bulb grower*, cannabis cultivat*, cannabis grower*, coffee estate*
  coffee grower*, coffee plantation*, commercial fishing, crop consult*, crop dusting, crop production, crop spray*, csa shares, cut flowers
  dairy cattle, dairy farm*, dairy genetics, egg producer*, equine feed*, farmer cooperative*, farmers cooperative*, feed additive*, feed compan*
  feed manufactur*, feed producer*, fish hatcher*, fishermen, fishing compan*, fishing fleet*, fishing vessel*, flower bulbs, flower grower*
  forest management, forest nurser*, forest products, forest service*, free range egg*, fruit grow*, fruit tree*, grain company, grain elevator*
  grain merchant*, grain trad*, grape grower*, grass seed*, grazing, growing media, hatchery, hay and straw, hemp grower*, honey farm*
  hop grower*, horse feed*, horse sales, horse stud*, horses for sale, hydroponic*, lavender*, llama*, logging contractor*, mulch
  olive grove*, peat producer*, perennials, pick your own, pick-your-own, plant nurser*, plants wholesale, potato grower*, potting soil
  pumpkin patch, ranching, retail nursery, salad grower*, seed compan*, seed merchant*, seed potato*, seed producer*, seed supplier*, seedlings
  succulents, tea estate*, tea grower*, tea plantation*, thoroughbred*, timber harvest*, timberland*, tobacco grower*, tomato grower*, topsoil
  tree grower*, tree nurser*, trees and shrubs, turf grower*, turf suppl*, u-pick, vegetable grower*, vineyard management, viticultur*
  wholesale nurser*, woodland management, woodlands, young plants
  ~ alpaca*, breeding, goats, grains, grower*, hay, kittens, logging*, orchard*, plantation*, puppies*, ranch, ranches, straw
mining
  aggregate supplier*, coal mine*, copper mine*, crushed stone, diamond exploration, diamond mine*, dimension stone, exploration compan*
  exploration drilling, gemstone mine*, gold mine*, granite quarr*, iron ore, limestone quarr*, lithium project*, marble quarr*, mine operator*
  mine site*, mineral deposit*, mineral processing, mineral resource*, minerals processing, quarries, quarrying, rare earth*, salt mine*
  sand extraction, sand pit*, slate quarr*, stone quarr*, uranium*
  ~ aggregates
chemicals
  aerosol*, agrochemical*, biochemicals, biocide*, carbon black, catalysts, corrosion inhibitors, crop protection, detergent manufactur*, dry ice
  dyestuff*, engine oil*, essential oils distill*, explosives, fertiliser*, glue manufactur*, glues, graphite, greases, herbicide*
  industrial coatings manufactur*, industrial gas*, industrial lubricant*, ink manufactur*, lacquer*, masterbatch, motor oil*, nanomaterial*
  oxygen and acetylene, paint compan*, paint factory, paint manufactur*, pesticide*, petrochemicals, plant protection, plastics raw materials
  polyethylene, polypropylene, powder coatings manufactur*, printing ink*, resin supplier*, rubber compounds, rust protection, sealant*, silicones
  soap and detergent, soil conditioner*, specialty gases, swimming pool chemical*, varnish*, water treatment chemical*, welding gases
  wood preservative*, wood stain*
  ~ adhesive*, dyes, inks
pharmaceuticals
  api manufactur*, ayurvedic medicine*, biopharma*, cannabinoid*, cdmo, clinical research, clinical research organi*, contract research organi*
  drug delivery, drug development, drug maker*, drug manufactur*, eye drops, generic medicine*, homeopathic medicine*, medicine manufactur*
  medicines, oncology drug*, orphan drug*, over-the-counter, radiopharma*, regulatory affairs, supplement manufactur*, vaccine maker*
  veterinary medicine manufactur*, veterinary pharma*, vitamin manufactur*
  ~ vaccine*
biotechnology
  agricultural research, algae*, animal genetics, bio-tech*, biobank*, biologics, biomanufactur*, biomaterials, bioprocess*, bioreactor*
  bioscience*, biosensors, crispr, cultured meat, dna sequencing, dna test*, enzyme engineering, gene editing, genetic testing, genome*
  immunotherap*, laboratory research, life-science*, marine research, microbiology lab*, microbiome*, molecular biology, molecular diagnostics
  monoclonal, plant breeding research, protein engineering, proteomics, research center, research centre, research lab, research laborator*
  research organi*, scientific research, stem cell bank*, stem cell*, synthetic biology, tissue engineering
  ~ assay*, enzymes, fermentation
medical-devices
  patient monitor*, ultrasound device*
  aesthetic device*, artificial limb*, bandages, blood glucose, blood pressure monitor*, catheter*, compression garment*, compression stocking*
  contact lens manufactur*, cpap, defibrillator*, dental equipment, dental implant manufactur*, dental implants manufactur*, dental lab*
  dental material*, dental product*, dental technician*, dental technolog*, diagnostic device*, diagnostic test kit*, diagnostics manufactur*
  endoscope*, face masks, glucose monitor*, hearing aid maker*, hearing aid manufactur*, hospital bed*, hospital equipment
  hospital furniture suppl*, in vitro diagnostic*, in-vitro diagnostic*, incontinence products, infusion pump*, insulin pump*, lab equipment
  laboratory instrument*, medical components, medical consumable*, medical disposable*, medical electronic*, medical furniture, medical glove*
  medical imaging equipment, medical instrument*, medical laser*, medical product*, medical sensor*, medical textile*, microscopes, mobility aid*
  mobility equipment, mobility products, mobility scooter*, mobility shop*, ophthalmic equipment, ophthalmic lens*, optical lens lab
  orthopaedic product*, orthopaedic shoes, orthopedic device*, orthopedic implant*, orthopedic product*, orthotic*, orthotist*
  oxygen concentrator*, oxygen equipment, physiotherapy equipment, ppe supplier*, prosthes*, rapid tests, rehabilitation equipment
  respiratory device*, stairlifts and mobility, stents, sterilization equipment, sterilizer*, surgical device*, surgical equipment
  surgical instrument*, surgical robot*, surgical supplies, syringes, test kits, ventilators, veterinary equipment, wearable medical
  wound care products, wound dressing*
`;
