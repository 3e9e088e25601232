/** The words of trades of making things in English, written as trade-words.ts says. */
export const makingInEnglish = `
manufacturing
  3d print*, abrasive blasting, additive manufactur*, adhesive tape*, aluminium cast*, aluminium extru*, aluminium fabricat*, aluminium foundry
  aluminium product*, aluminium profile*, aluminum cast*, aluminum extru*, aluminum fabricat*, aluminum foundry, aluminum product*
  aluminum profile*, ammunition boxes, belting, blacksmith*, blow mold*
  blow mould*, bolt manufactur*, bricks and tiles factory, brooms, brush manufactur*, cabinets manufactur*, candles wax wick suppl*
  canvas products, carton*, casters, castors, chain maker*, coated fabrics, composite manufactur*, contract assembly, conveyor belt*, cooperage
  cosmetic packaging, cutting services, die cast*, die cutting, die-cast*, display case*, display manufactur*, drums and barrels, e-coat*
  engineered components, engineering works, engineering workshop, engravers, expanded metal, fabrication shop, fabricators, fastener manufactur*
  fibre glass, filter cartridge*, filter manufactur*, flag maker*, flagpole*, flame cutting, flexible packaging, foam convert*, foam fabricat*
  foam products, foundries, furniture component*, gasket*, general engineering, glass artist*, glass blowing, glass jars
  glass packaging, glass processing, glass products*, glass works, glassblow*, glassworks, gold plating, gratings, grinding service*
  grinding wheels, grp products, hand tools manufactur*, hard chrome, hardware manufactur*, heat treat*, hose and fitting*, hoses and fittings
  hot dip*, hydraulic hose*, industrial coating*, industrial fastener*, industrial manufactur*, industrial painting, industrial product*
  industrial textile*, injection-mold*, injection-mould*, insulation manufactur*, investment cast*, iron works, ironmonger*, ironwork*
  jig and fixture*, keyring*, knives industrial, label manufactur*, labels and tags, lapel pins, laser cut*, laser engrav*, laser mark*
  laser weld*, machine shops, machinist*, magnet manufactur*, matchbooks, metal boxes, metal coating*, metal components, metal cutting
  metal enclosure*, metal fabricat*, metal finishing, metal packaging, metal polishing, metal press*, metal spinning, metal work*
  milling and turning, mirror manufactur*, mobile welder*, model maker*, model making, mold maker*, moldmak*, mould maker*, mouldmak*
  nickel plating, nonwoven*, nuts and bolts, nylon rope*, o-rings, oem manufactur*, ornamental iron*, packaging cases
  packaging design and manufacture, packaging materials, packing cases, pallet manufactur*, paper bag*, paper converting, paper manufactur*
  paper mills, paper products, pattern maker*, patternmak*, perforated metal*, perspex, pipe fabricat*, pipe fittings, pipework, plasma cutting
  plastic bags, plastic bottle*, plastic component*, plastic containers, plastic fabricat*, plastic injection, plastic mold*, plastic mould*
  plastic packaging, plastic part*, plastic pipes, plastic sheets, polymer component*, polystyrene*, polyurethane*, porcelain manufactur*
  potteries, powder coat*, powdercoat*, precision component*, precision engineer*, precision machin*, precision manufactur*, precision sheet*
  precision springs, precision turned*, printing plates, protective coating*, prototype manufactur*, prototypes, rapid prototyp*
  refractories, refractory, rotational mold*, rotational mould*, rotomold*, rotomould*, sand blast*, sand cast*, sandblast*, saw mill*, sawmill*
  screw machine*, sealing products, self-adhesive label*, shot blast*, shotblast*, silicone*, silos manufactur*, spring manufactur*
  stained glass*, storage tanks, subcontract machin*, subcontract manufactur*, surface coating*, surface finishing, surface treatment*
  swiss turning, tank manufactur*, tarpaulin*, technical textile*, tents and awnings, thermoform*, tiles manufactur*, tin boxes, tube bend*
  tube manipulation, tubing, turned components, turned parts, vacuum form*, vapour blasting, water jet cutting, water tanks, waterjet cut*
  weld shop, welded*, welders, wet painting, wire baskets, wire form*, wire manufactur*, wire mesh, wire rope*, wirework*, wood carving
  wood components, wood manufactur*, wood processing, wood turn*, woodcarv*, wooden crate*, wooden pallet*, woodturn*, wrought iron
  zip manufactur*
  ~ abrasive*, acrylic*, alloys, bronze*, engraved, fixings, hoses, medals, plaques, plywood, titanium, veneer*
machinery
  extraction plant*, refinery plant*, process plants
  access platform*, actuators, aerial lift*, aerial work platform*, agitators, agricultural equipment*, agricultural machinery*
  airport baggage systems, automation compan*, automation engineer*, automation solution*, automation system*, bakery equipment, bakery machinery
  baler*, bearing manufactur*, bespoke machine*, blasting equipment, blower*, boiler manufactur*, boom lift*, bottling equipment, bottling line*
  bottling machine*, brewery equipment, brewing equipment, bulk handling, bulk solids, burners, car wash equipment, carbide tool*
  catering equipment, centrifuge*, chain saws, chainsaw*, checkweigher*, cherry picker*, cleaning machine*, cnc router*, coating equipment
  coating machines, cobots, coffee machine*, cold room*, combine harvester*, commercial kitchens, commercial refrigerat*, compact equipment
  compactors, compressed air, compressor*, conveyor belts, cooling tower*, couplings, crane compan*, crane manufactur*, crusher*
  crushing and screening, custom machine*, cutting tool*, dairy equipment, dosing pump*, dosing systems, drill bits, drill rigs
  drilling equipment, drive technology, drying systems, dumbwaiter*, dust extract*, earth moving equipment, earthmoving, electric motor*
  elevator compan*, elevator repair*, elevator service*, end mills, equipment dealer*, equipment hire, equipment rental*, equipment repair*
  equipment sales, equipment service, escalator*, espresso machine*, evaporators, excavators, extruders, fan manufactur*, farm equipment*
  farm implements, farm machinery*, filling line*, filling machine*, floor scrubbers, flow measurement, flow meter*, flowmeter*, fluid control*
  fluid handling, fluid power, food processing machine*, foodservice equipment, fork lift*, fork trucks, fume extraction, garage equipment
  gas turbine*, gear manufactur*, gear motor*, geared motors, generator sales, generator service*, genset*, hand tools, harvesting machine*
  heavy equipment*, hoists, ice cream machine*, ice machine*, incinerator*, industrial boiler*, industrial burner*, industrial control*
  industrial cooling, industrial equipment*, industrial fan*, industrial furnace*, industrial machine*, industrial robot*
  industrial sewing machine*, industrial supplies and machinery, industrial vacuum*, injection molding machine*, injection moulding machine*
  inspection system*, kilns, labeling machine*, labelling machine*, laboratory oven*, laser cutter*, laser machine*, laser systems, lathes
  laundry equipment, laundry machines, lawn equipment, lawn mower*, lawnmower*, level measurement, lift compan*, lift engineer*, lift install*
  lift maintenance, lift truck*, lifting gear, lighting towers, linear motion, log splitter*, machine automation, machine builders
  machine construction, machine factory, machine manufactur*, machine repair*, machine vision, measurement equipment, measurement technology
  measuring device*, measuring equipment, meat processing equipment, metal detection systems, metrology equipment, mezzanine floor*
  milking equipment, milking machine*, milking parlour*, milling machine*, mining equipment, mining machinery, mixing equipment, motion control*
  motor rewind*, mower dealer*, mower sales, overhead crane*, packaging equipment, packaging line*, packing machine*, painting equipment
  pallet rack*, pallet truck*, palletis*, palletiz*, passenger lifts, plant sales, plastics machinery, platform lifts, plc programming
  power equipment, power tools, power transmission products, powered access, press brake*, pressure vessel*, pressure washer*
  printing press manufactur*, process control, process instrument*, process plant, pump manufactur*, pump repair*, pump service*, pump station*
  pump supplier*, pump systems, racking*, railway equipment, reach trucks, recycling equipment, recycling machine*, recycling plants
  restaurant equipment, rigging, robot cell*, robot integrat*, saw blades, sawmill equipment, scada, scissor lift*, semiconductor equipment
  sewing machine manufactur*, shelving system*, shredder*, small engine*, special machine*, special purpose machine*, spray booth*
  spray equipment, sprayers, sprockets, steam boiler*, steam cleaner*, steam turbine*, storage system*, submersible pump*, tank cleaning machine*
  telehandler*, test machine*, test stand*, test system*, testing machine*, textile machine*, tool compan*, tool dealer*, tool grinding
  tool sharpening, tool shop*, tool store*, tower crane*, tractor parts, tractor sales, trailer-mounted generator*, truck scales, turbomachinery
  ultrasonic cleaning, vacuum pump*, vacuum system*, vacuum technology, valve manufactur*, valve repair, vending machine manufactur*
  vibrating screen*, vibratory feeder*, vision systems, warehouse equipment, waste compactor*, water jet machine*, water pump*
  water treatment equipment, water treatment plants, waterjet*, weighbridge*, welding equipment, welding machine*, wine press*
  winemaking equipment, wood chipper*, woodworking equipment, woodworking machine*, workshop equipment, wrapping machine*, x-ray inspection
  ~ elevator*, furnaces, generator*, instrumentation, lifts, ovens, robots, shelving, turbine*, winches
aerospace
  flight simulator*
  aero club*, aeroclub*, aeroplane*, air traffic, airframe*, airplane*, airport operator*, cubesat*, evtol, fixed base operator, flying club*
  flying school*, glider*, gliding club*, ground handling, ground support equipment, hot air balloon manufactur*, launch vehicle*, mro services
  parachute manufactur*, rocket engine*, satellite manufactur*, space company, space systems, space technology, spacecraft*, unmanned aerial*
  ~ aeronautical, airfield*
defense
  ballistic protection, defence company, defence manufactur*, defence solutions, defence systems, defence technolog*, defense manufactur*
  defense solutions, defense systems, defense technolog*, firearms manufactur*, homeland security, military vehicle*, military-grade, missiles
  naval defence, naval defense, radar systems, small arms, special forces, tactical equipment, tactical gear, weapon systems
`;
