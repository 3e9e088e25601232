/** The words of trades of agencies, media and property in English, written as trade-words.ts says. */
export const agenciesInEnglish = `
insurance
  annuities, benefits broker*, claims adjust*, farm bureau, loss adjuster*, loss assess*, medicare advantage, medicare plans, medicare supplement*
  public adjuster*, surety bond*, underwriter*, underwriting agency
accounting
  audit firm*, auditors, cpa firm*, enrolled agent*, financial statements preparation, forensic account*, fractional cfo, income tax, insolvency
  irs problems, outsourced cfo, payroll and bookkeeping, self assessment, tax attorney and cpa, tax filing, tax office*, tax planner*, tax prep
  tax resolution, tax return*, tax service*, vat consult*, vat returns, virtual cfo, year-end accounts
  ~ cpa
legal
  apostille, business law, child custody, conveyanc*, dui defense, elder abuse, elder law, immigration services, intellectual property firm
  intellectual property law*, law center, law chambers, law group, law practice, legal aid, legal counsel, medical malpractice, notaries
  patent agents, process serving, social security disability, tenancy law, traffic tickets, will writing, workers compensation law*
consulting
  agricultural consult*, answering service*, business advisors, business advisory, business development consult*, business incubator*
  business mentor*, business plan*, business process consult*, contact center*, contact centre*, data protection officer*, economic consult*
  education consult*, expert witness*, export consult*, feasibility studies, food safety consult*, franchise consult*, fundraising consult*
  gdpr consult*, grant writer*, grant writing, haccp consult*, health and safety consult*, healthcare consult*, hotel consult*
  innovation consult*, iso certification*, lean consult*, management advisory, market entry, notary and secretarial, operational excellence
  organizational consult*, policy research, procurement consult*, restaurant consult*, retail consult*, sales consult*, six sigma, strategy firm
  supply chain consult*, telephone answering, transformation consult*, turnaround advis*, turnaround consult*, virtual office*
  ~ business support services, customer experience consult*
hr-services
  psychometric*, apprenticeship training, background screening, business coach*, career coach*, career counsel*, career development, corporate wellness
  cv writing, diversity training, drug testing services, employee assistance, employee engagement, employee recognition, employee wellness
  employer organization*, executive coach*, hr advice, hr advis*, hr outsourc*, hr software and services, hr support, leadership coach*
  leadership consult*, life coach*, management training, mindset coach*, organisational development, organizational development, peo services
  pre-employment screening, public speaking coach*, resume writ*, team coaching, workplace wellbeing
  ~ talent development
staffing
  au pair*, construction recruit*, crew management, crewing agenc*, day labor*, direct hire, domestic staff agency, employment agenc*
  engineering recruit*, healthcare staffing, hire talent, it recruit*, job agency, labor hire, labour hire, legal recruit*, medical recruit*
  nanny agenc*, nurse recruit*, nursing agenc*, permanent placement, physician recruit*, recruiters, recruiting firm*, recruitment agenc*
  sales recruit*, supply teacher*, talent search, teacher recruit*, temp agenc*, temp staff*, temporary employment, travel nurs*
advertising
  ad network*, ad sales, ad tech, adtech, advertising agenc*, advertising screens, advertising space, advertising specialties, affiliate marketing
  affiliate network*, app marketing, appointment setting, b2b marketing, banners and signs, brand activation, brand agenc*, brand communications
  branded merchandise, branding agenc*, branding compan*, car wraps, consumer insight*, consumer research, content agency, copywriting agency
  corporate merchandise, creative agenc*, creative services agency, custom signs, demand generation, digital out of home, direct mail
  email campaigns, event marketing, exhibit design, exhibition booth*, exhibition stand*, experiential marketing, flyer distribution, focus groups
  google my business, growth marketing, guerrilla marketing, inbound marketing, leaflet distribution, led signs, market insight*, marketing agenc*
  marketing compan*, marketing consult*, marketing firm*, marketing studio, media buyer*, mystery shopping, opinion polls, opinion research
  out-of-home, pay per click, point of sale displays, product sampling, promo products, promotional clothing, promotional gifts
  promotional merchandise, reputation management, search engine marketing, search engine optimi*, shop displays, sign manufactur*, sign printing
  sign writ*, signs and banners, signs and graphics, signwrit*, social media agenc*, social media manag*, sports marketing, survey research
  telesales, trade show booth*, trade show display*, trade show exhibit*, translation and marketing, vehicle graphics, vehicle lettering
  video marketing, wine marketing
public-relations
  communications agenc*, communications consult*, crisis communication*, investor relations agency, lobbying, lobbyist*, media relations
  pr and communications, pr compan*, pr consult*, pr firm*, press office*, press releases, public affairs, publicity agency
  strategic communications
design
  3d rendering*, 3d visuali*, architectural visuali*, art direction, color consult*, colour consult*, design consult*, design house
  exhibition design*, font foundry, graphic artist*, home stag*, hotel design*, interior decorat*, interior fit-out design, interior stylist*
  jewelry design studio, kitchen designer*, landscape illustration, lighting design*, logo design*, packaging design*, pattern design*
  retail design*, set design*, stationery design*, surface design*, textile design*, type foundry, typeface*, ui design*, ux agency, ux studio
media
  book binding, publishes books
  3d animation, aerial film*, aerial photo*, aerial video*, animation studio*, archive digitisation, audio post, audiobook*, blueprint*
  book editor*, book print*, book publish*, brochures, canvas prints, children's books, commercial print*, community radio, copy editing
  copy shop*, corporate video*, digital print*, documentary film*, drone photo*, drone video*, dubbing, e-books, ebooks, editing services
  engraving and printing, event photo*, family photo*, film company, film crew, film maker*, film scanning, film studio*, filmmak*
  fine art print*, food photo*, ghostwrit*, greeting cards, headshot photo*, internet radio, interpreting, label printing, large format print*
  literary agen*, lithograph*, live stream*, localization service*, magazine*, media company, media group, media house, mixing and mastering
  motion graphics, movie production, music publish*, music studio*, newborn photo*, news agenc*, news service*, news site*, offset print*
  packaging print*, photo book*, photo lab, photo restoration, photo studio*, photocopy*, photographers, photographic studio, portrait studio*
  post production, post-production, postcards, print and design, print management, printing and design, printing press*, printing services
  printing shop*, product photo*, proofread*, real estate photo*, school photo*, screen print*, screenprint*, self-publish*, sheet music
  sign language, stock footage, subtitling, t-shirt print*, technical writ*, transcription service*, translators, tv channel*, tv production*
  tv station*, video maker*, voice over*, voiceover*, wedding film*, wedding invitations
real-estate
  active adult communit*, affordable housing, apartment communit*, apartment complex*, apartment homes, apartment living, apartments for sale
  apartments to rent, appraiser*, association management company, auctioneers of property, block management, body corporate, building lots
  building plots, business center*, business centre*, business park*, buy property, buying agent*, chartered surveyors and estate, co-living
  co-operative housing, co-working, coliving, commercial letting*, commercial propert*, commercial space, condo association, condominium*
  desk space, estate agencies, estate agency, farms for sale, flats for sale, flats to let, flats to rent, flexible workspace*, hoa management
  holiday home* for sale, home buyer*, home owners association*, home rental*, home sales, home selling, hot desk*, house buyer*, house buying
  house rental*, houses to let, housing association*, housing compan*, housing cooperative*, housing develop*, industrial estate*
  industrial park*, industrial space, industrial unit*, investment propert*, land agent*, land and property, land develop*, land sales
  letting agenc*, luxury homes, manufactured home communit*, manufactured housing communit*, mobile home communit*, new build homes
  new developments, office building*, office rental*, office suites, office to let, office to rent, offices to let, parking spaces for sale
  properties for sale, property agent*, property apprais*, property auction*, property compan*, property consult*, property expert*
  property finder*, property for sale, property fund, property invest*, property letting*, property marketing, property portfolio
  property rental*, property sales, property search, property specialist*, property to rent, property trust, property valuation*, public housing
  ranches for sale, relocation and home finding, rental apartment*, rental home*, rental house*, rental propert*, residential letting*
  residential sales, retail park*, retail space, retirement communit*, retirement living, retirement village*, self-build plots, senior apartments
  senior housing, serviced office*, shopping centre management, social housing, strata manag*, student accommodation, student letting*
  student living, student rental*, timeshare*, title agency, title and escrow, townhome*, townhouse*, villas for sale, warehouse space to let
  warehouse to let, we buy houses
  ~ apprais*, condos
architecture-engineering
  3d scanning, acoustic consult*, acoustic engineer*, acoustics consult*, aerial mapping, aerial survey*, architectural consult*
  architectural draft*, architectural drawing*, architectural engineer*, architectural firm*, architectural heritage consult*
  architectural model*, architectural office, architectural planning, architectural practice*, architectural service*, architectural studio
  architectural technician*, architectural technolog*, bim consult*, bim model*, bridge design, bridge engineer*, building consult*
  building control, building information model*, building inspect*, building pathology, building plans, building regulations
  building services consult*, building services design, building services engineer*, building survey*, cad design*, cad outsourcing, cad services
  chartered survey*, civil & structural, civil and structural, civil design, clerk of works, coastal engineer*, construction advis*
  construction consult*, construction inspection, construction project management, construction supervision, cost consult*, cost estimat*
  draughting, draughtsm*, electrical design, electrical engineer*, energy assess*, energy audit*, energy performance certificate*, energy rating*
  engineering bureau, engineering design, engineering inspection, engineering office*, engineering practice, environmental engineers, epc, epcs
  extension plans, facade consult*, facade engineer*, fire engineer*, fire protection engineer*, fire safety engineer*, floor plans
  geophysic*, geoscience*, geotech*, gis consult*, ground investigation*, highway design, highway engineer*, historic preservation consult*
  home plans, home survey*, homebuyer survey*, house inspection*, hvac design, hydraulic model*, hydrographic survey*, hydrolog*
  inspection and certification, interior architects and planners, laser scan*, lighting consult*, m&e consult*, marine engineer*, master plan*
  masterplan*, material testing, materials testing, measured survey*, mechanical and electrical consult*, mep consult*, mep design*, mep engineer*
  metrology service*, ndt, noise consult*, non-destructive testing, offshore engineer*, owner's engineer, owner's representative, party wall
  photogrammetry, pipeline engineer*, piping design, planning application*, planning consult*, planning drawings, planning permission
  plant design, point cloud, pre-purchase inspection*, process engineer*, product certification, product development engineering
  professional engineer*, project management for construction, property inspection*, property survey*, quantity survey*, railway engineer*
  research and engineering, residential design*, roof inspection, sap calculations, site investigation*, site survey*, soil investigation*
  structural calculations, structural consult*, structural inspect*, structural survey*, survey compan*, sustainability engineers, test laborator*
  testing and inspection, testing laborator*, traffic consult*, traffic engineer*, transport plan*, transportation engineer*, transportation plan*
  urban design*, urban plan*, utility mapping, utility survey*, vibration consult*, water engineer*
  ~ bim, geology, surveyor*
`;
