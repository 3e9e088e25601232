/** The words of trades in Hungarian, written as trade-words.ts says. */
export const tradesInHungarian = `
construction
  acs munkak*, acsmunka*, badogos*, burkolas*, epuletgepesz*, felujitas*, festes-mazol*, foldmunka*, futesszerel*, generalkivitelez*
  gipszkarton*, hidegburkol*, homlokzat*, hoszigetel*, kivitelezes*, klimaszerel*, kutfuras*, lakasfelujit*, nyilaszaro*, terkovez*
automotive
  autoalkatresz*, autokereskedes*, automoso*, gumiszerel*, karosszeria*
transportation
  arufuvaroz*, automentes*, buszberles*, szemelyszallit*
logistics
  koltozes*, raktarozas*, szallitmanyoz*
accounting
  adotanacsad*, berszamfejt*
legal
  kozjegyzo*
healthcare
  egeszsegkozpont*, fizioterapi*, gyogytorna*, idosek otthona*, maganklinik*, maganrendelo*
veterinary
  allatkorhaz*
education
  oktatokozpont*, ovoda*, tanfolyamok
consumer-services
  kozmetika*, kutyakozmetik*, masszazs*, szepsegszalon*
hospitality
  ettermi*, rendezvenyhelyszin*, szallashely*, vendeghaz*
food-beverage
  boraszat*, cukraszda*, elelmiszeripar*, husfeldolgoz*, pekseg*, pinceszet*, sorfozde*
facility-services
  epuletuzemeltet*, kertfenntart*, rovarirtas*, takarito*
security
  biztonsagtechnik*, orzes-vedel*, riasztorendszer*, vagyonvedel*
software
  vallalatiranyitasi rendszer*
it-services
  rendszergazda*, webfejleszt*
manufacturing
  acelszerkezet*, asztalosmunk*, femmegmunkal*, forgacsol*, froccsontes*, hegesztes*, lakatosipari*, lemezmegmunkal*, muanyag*
machinery
  gepgyart*, ipari gep*, mezogazdasagi gep*, targonca*
media
  eskuvoi foto*, konyvkiado*
agriculture
  allattenyeszt*, faiskola*, kerteszet*, meheszet*, mezogazdasagi termel*, novenytermeszt*
environmental
  viztisztit*
renewables
  hoszivattyu*
architecture-engineering
  foldmer*, mernokiroda*, statikus tervez*
advertising
  dekoracios studio*, marketing ugynokseg*, marketingugynokseg*, reklamstudio*
staffing
  munkaero-kolcsonz*, munkaero-kozvetit*
wholesale
  nagykeresked*
travel
  utazasi irod*, utazasszervez*
sports
  edzoterem*, fitneszterem*, lovarda*
consumer-goods
  butorbolt*, butorok
`;
