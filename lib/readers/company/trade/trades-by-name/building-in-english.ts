/** The words of trades of building in English, written as trade-words.ts says. */
export const buildingInEnglish = `
construction
  gas boiler*, boiler replacement*, restoration of old buildings, building conservation
  ac install*, ac repair*, ac service*, accessible bathrooms, agricultural building*, air con*, aircon, artificial grass, asbestos remov*
  astro turf, automated gate*, automatic gate*, balustrade*, barn builder*, basement conversion*, basement waterproof*, bathroom compan*
  bathroom design*, bathroom fitter*, bathroom fitting, bathroom install*, bathroom showroom*, bespoke kitchen*, bi-fold*, bifold*
  blast cleaning contractors, blind fitter*, boat docks, boat lift*, borehole drilling, borehole*, brick manufactur*, bricklay*, brickwork
  bridge builder*, bridge construction, building & maintenance, building compan*, building firm*, building material*, building products
  building restoration, building services and construction, building supplies, building works, built-ins, canopy, carpet fit*, carpet install*
  carport*, cavity wall, central heating, civil construction, civil contractor*, civil engineering contractor*, civil works, cleanroom*
  cold room construction, commercial construction, commercial electric*, commercial painting, concrete block*, concrete construction
  concrete contract*, concrete cutting, concrete floor*, concrete leveling, concrete manufactur*, concrete repair*, concrete sawing
  concrete works, conservation builders, conservatory, construction contractor*, construction firm*, construction group, construction management
  construction manager*, construction material*, construction products, construction projects, cooling and heating, core drilling, crane rental*
  crane service*, crawl space*, curtain wall*, custom home*, damp proof*, data cabling, network cabling, structured cabling contractors, deck build*, deck contractor*
  decorating services, decorators, demolition*, design & build, design and build, design build, design-build, diamond drilling, digger hire
  directional drilling, dock builder*, domestic electric*, door compan*, door install*, door manufactur*, driveway*, dry lining, dry rot
  dry stone wall*, dryliner*, drylining, drystone wall*, duct work, ductwork, electric company contractor, electric gate*, electrical compan*
  electrical install*, electrical repair*, electrical service*, entrance doors, epoxy floor*, exterior doors, exterior painting, farm building*
  fence compan*, fence contractor*, fence install*, fencing*, fire sprinkler contractors, fireplace install*, fit out, fit-outs, flat roof*
  floor covering*, floor fit*, floor install*, floor layer*, floor refinish*, floor sanding, floor tiles, foundation contractor*, frame homes
  furnace install*, furnace repair*, garage builder*, garage conversion*, garage door*, garden building*, garden office*, garden room*
  gas engineer*, gas fitter*, gas safe, gate automation, gates and fenc*, general building, general construction, general contract*
  glass & glazing, glass balcon*, glass compan*, glass install*, grain bins, greenhouse builder*, greenhouse construction, groundwork*
  gutter install*, handmade kitchen*, handrail*, handyman builder*, hardwood floor*, heating & air*, heating & cooling, heating and air*
  heating compan*, heating service*, heritage restoration, highway construction, highway contractor*, highways, historic restoration, hoist hire
  home addition*, home building, home construction, home elevator*, home repairs, homebuild*, house builder*, house extension*, house painting
  house raising, housebuild*, ice rinks construction, industrial doors, industrial electric*, inground pool*, interior construction
  interior contractor*, interior doors, interior painting, joiner*, kitchen compan*, kitchen makeover*, kitchen showroom*, kitchen studio*
  kitchens & bathrooms, kitchens and bathrooms, land clearing, leadwork, lightning protection, line marking, line striping, local builder*
  local tradesm*, loft convers*, log burner*, log home*, lumber yard*, lumberyard*, marble worktop*, marine construction, mason contractor*
  master builder*, mechanical contractor*, mechanical services contractor*, mep contractor*, metal building*, metal roof*, millwork
  modular construction, natural stone, oak doors, oak floor*, oak frame*, office fit*, office refurb*, orangeries, orangery
  painter and decorator*, painters and decorator*, painting & decorating, painting and decorating, painting company, painting service*
  partitioning, patio cover*, patio doors, patio enclosure*, paver*, pipe lining, pipe relining, pipelining, plantation shutter*
  playground install*, plywood supplier*, pole building*, pool compan*, pool contractor*, pool install*, pools & spas, pools and spas
  portable cabin*, post and beam, post frame, prefab*, property refurb*, property repair*, quartz worktop*, rail construction
  railway construction, rain gutter*, rainscreen, raised floors, ready-mix*, readymix*, refurbishment*, renderer*, rendering contractor*
  residential construction, resin floor*, restoration of historic buildings, retractable screen*, rewire, rewiring, rising damp, road building
  road marking*, road surfac*, roller doors, roller shutter*, roof contractor*, roof repair*, roof replacement*, roof tiles, roof truss*
  rot repair, sash window*, scaffold*, screen room*, seawall*, septic install*, septic service*, septic system*, shade sail*, shade structure*
  sheds, sheet metal roof*, shop fit*, shopfit*, shower doors, shower enclosure*, shower install*, shutter door*, signage install*, site cabins
  site clearance, site preparation, site work*, sitework, slate roof*, slaters, slating, sliding doors, solar and electrical, soundproof*
  sports court*, spray foam, stair lift*, stairlift*, steel building*, steel construction, steel fram*, steel structure*, steelwork*, stone mason*
  stonemason*, stonework, store fixtures, stove install*, strip out, structural steel, summerhouse*, sun room*, sun shade*, sunroom*
  surfacing contractor*, suspended ceiling*, swimming pool*, synthetic turf, tankless water*, tarmac*, tenant improvement*, tennis court*, thatch*
  tile contractor*, tile install*, timber construction, timber frame*, timber framing, timber treatment, track construction, tradesman, tradesmen
  traffic management, trenchless, tunnel construction, tunnelling, underfloor heating, underground construction, underpinning, upvc
  utility construction, utility contractor*, ventilation contractor*, walk-in tub*, wall tiles, wallpaper*, water features
  water heater*, water line*, welfare units, well drill*, well pumps, wet room*, wheelchair ramp*, window & door, window and door*, window blind*
  window covering*, window film, window frame*, window repair*, window restoration, window shutter*, window tinting for homes, window treatment*
  windows & doors, windows company, wood burning stove*, wood floor*, wood-burning stove*, wooden doors, wooden floor*
  ~ bathrooms, bricks, builder, builders, cabinetry, cabinets, canopies, cladding, dismantling, docks, fireplace*, garages, gazebo*
  ~ glazing, grading, heating system*, kitchen design*, kitchens, patios, pergola*, piling, playground*, radiators, railings, silos, surfacing
  ~ trusses, ventilation*, worktops
`;
