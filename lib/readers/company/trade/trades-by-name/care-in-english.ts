/** The words of trades of care, public bodies and supply in English, written as trade-words.ts says. */
export const careInEnglish = `
healthcare
  midwives, herbal medicine
  aba therapy, addiction recovery, adult day care, adult day*, aesthetic medicine, aged care, alcohol rehab*, allergy doctor*
  art therapy, audiologist*, audiology, autism therapy, bariatric*, behavioral health, behavioural health, birth cent*, blood bank*, blood test*
  botox, cancer care, cancer cent*, cancer treatment, cannabis dispensar*, care home*, chemist shop, chinese medicine, chiropodist*, chiropody
  community health, compounding pharmac*, cosmetic surgeon*, couples therapy, craniosacral, dementia care, dental implants clinic, denture*
  dermal filler*, developmental disabilities, dialysis, dietician*, dietitian*, disability services, disability support, doctor's office
  doctor's surgery, doctors office, doctors surgery, doctors' surgery, doula*, drug rehab*, ear nose and throat, elder care, eldercare
  elderly care, emergency room, endodontist*, eye exam*, eye surg*, family physician*, first responders medical, foot care*
  foot doctor*, functional medicine, gastroenterolog*, gp surgery, gynaecolog*, gynecolog*, hair restoration, hair transplant*, hand surg*
  health center*, health centre*, hearing care*, hearing center*, hearing centre*, heart center, hematolog*, herbal medicine clinic, hip surg*
  holistic health, holistic therap*, home health*, homecare, hospitalist*, hydrotherapy, imaging center, integrative medicine, internal medicine
  invisalign, iv therapy, ivf, knee surg*, lactation consult*, language therapy, laser eye*, lasik, live-in care, maxillofacial
  medical associates, medical cannabis, medical center*, medical centre*, medical group, medical imaging, medical marijuana, medical practitioners
  medical transport*, memory care, methadone, mri, music therapy, natural health, natural medicine, nephrolog*, neurolog*, neurosurg*
  nurse practitioner*, nutritional therap*, ob-gyn, obgyn, obstetric*, occupational health, occupational medicine, occupational therap*, oncolog*
  online doctor*, oral surgeon*, orthopaedic*, orthopedic*, pain management, pain treatment, palliative care, pathology lab, patient transport
  periodontist*, personal care assistance, pharmacies, physio, physios, plastic surgeon*, play therapy, private doctor*, private gp
  private health, pulmonolog*, recovery center, reflexolog*, rehab cent*, residential care, residential home*, respite care, rheumatolog*
  senior care, sleep center, sleep medicine, speech and language, speech language, speech patholog*, spine center, spine surg*, sports injury
  sports massage, sports medicine, sports therap*, supported accommodation, supported living, teeth whitening, telemedic*, trauma therapy
  travel vaccin*, urgent medical, urolog*, vein cent*, veterans health, vision care, vision center, wellness center, women's health
  ~ caregivers, carers, detox, dispensary, pathology, x-ray
veterinary
  animal care clinic, animal health center, animal health centre, animal medical, cat clinic*, emergency vet*, exotic pets vet, farm vets
  horse clinic, horse vet*, livestock vet*, mobile vet*, pet doctor, pet vaccination*, spay and neuter, vet clinic*, vet hospital*, vet practice*
  vet surgery, veterinary dentist*
  ~ vet
education
  acting classes, admission consult*, adult education, afterschool, apprenticeship provider*, arabic lessons, art classes, aviation academy
  aviation training, barber school*, barbering course*, beauty academy, beauty training, cdl training, charter school*, child development center
  child minding, chinese lessons, coach training, coaching academy, coding classes, coding for kids, computer courses, computer training
  continuing education, cookery class*, cookery school*, cpr training, craft workshops, culinary academy, culinary institute
  data science bootcamp, day camp*, distance learning, diving courses, dog training school*, drama classes, driver education, driver training
  driver's ed, driving instructor*, driving lessons, drum lessons, early childhood, early learning*, early years, education company
  education group, education platform, educational centre, educational program*, educational services, english courses
  english lessons, exam preparation, exchange program*, first aid course*, forklift driver training, forklift training, french lessons
  further education, gardening courses, german lessons, guitar lessons, hairdressing academy, hairdressing course*, hgv training, holiday camp*
  home tuition, homeschool*, ielts, institute of higher, it training, italian lessons, japanese lessons, kids camp*, kindergartens
  language academy, language center, language centre, language institute*, language lessons, language training, leadership academy, learn english
  learn spanish, learning center*, learning centre*, learning support, lgv training, makeup academy, management courses, massage course*
  massage school*, maths tuition, maths tutor*, motorcycle training, music academy, music classes, music teacher*, music tuition, nail course*
  nail technician course*, online academy, online classes, online degree*, painting classes, photography course*, photography workshops
  piano lessons, pilot academy, pilot training, plant training, play group*, playgroup*, polytechnic, pottery classes, pre-nursery, private tutor*
  professional certification, programming courses, safety training, sales training, sat prep, science camp*, science workshops, security training
  seminar provider, sewing classes, singing lessons, sixth form*, spanish lessons, student exchange, student services, study centre, study skills
  studying abroad, teacher training, tefl, test prep, test preparation, theatre school*, tuition centre*, tutors, violin lessons, voice lessons
  welding school, welding training, wine courses, yoga teacher training
  ~ apprenticeships, scholarship*, vocational*
nonprofit
  homeless shelter*, adoption agenc*, advocacy organi*, aid organi*, allotment*, alumni association*, amateur radio, american legion, animal sanctuary
  animal welfare, art society, astronomical society, bar association, bible study, buddhist, business association*, campaign group, cat rescue*
  cat shelter*, choral society, civic association*, civic organization*, community association*, community foundation*, community group
  community interest company, community organi*, community trust, conservancy, conservation organi*, conservation society, conservation trust*
  crisis centre, crisis line, crisis pregnancy, development organi*, diocese*, dog rescue*, dog shelter*, domestic violence, donkey sanctuary
  elks lodge, employers association, employers' association, environmental group, environmental organization*, evangelists, family foundation
  farmers union, food banks, food pantry, foster agency, foster care, freemasons, garden club*, genealogical society, girl guides
  growers association, guides and brownies, gurdwara, habitat for humanity, heritage society, heritage trust, hindu temple*
  homeowners association*, horse rescue, horse sanctuary, horticultural society, hospice charity, humanitarian*, industry association*
  islamic center, islamic centre, jewish community, kennel club*, kiwanis, knights of columbus, labor union*, labour union*, land trust*, lifeboat
  lions clubs, literary society, masonic*, meals on wheels, medical association, member organization*, membership body, men's shed
  ministry of christ, mission agency, missionary, missions organization, mosques, mountain rescue, national association of
  neighbo*rhood association*, parent teacher association*, political party, preservation trust, pressure group, professional association*
  professional body, red cross, refugee support, relief organi*, rescue dogs, residents association*, residents' association*, salvation army
  scout group*, self-help group, senior center, social club*, soup kitchen, spca, student association*, student union, students' union
  sunday service*, sunday worship, teachers union, tenants association*, trade federation, trade union*, union of workers, unitarian*
  veterans association*, veterans organization*, vfw post, village hall, wildlife conservation, wildlife rehabilitation, wildlife rescue*
  wildlife trust*, women's institute, women's refuge, women's shelter, workers union, worship service*, ymca, youth center, youth centre
  youth club*, youth organisation*, youth organization*, ywca
  ~ anglican*, baptist*, episcopal*, evangelical, fostering, helpline, lutheran*, methodist*, pentecostal*, presbyterian*
government
  air force, airport authority, central bank and regulator, commissioner's office, conservation district, council services
  county council*, county court, courthouse, customs authority, department of education, department of health, department of transportation
  district council*, district court, electoral commission, employment office, fire and rescue, fire department*, fire district*, fire service
  health department, housing authority, local authority, local council, local government, municipal corporation, municipal council
  municipal court, municipal government, national guard, national park authority, parks and recreation, planning commission, police force
  police station, port authority, public works department, regional council*, regulatory agency, regulatory authority, revenue service
  sheriff's department, sheriff's office, soil and water, state department of, statistical office, supreme court, tax office, town council*
  transit authority, village council, volunteer fire department
  ~ embassies, embassy
`;
