/** The words of trades in Finnish, written as trade-words.ts says. */
export const tradesInFinnish = `
construction
  betonityo*, elementtiasennus*, hirsitalo*, ikkunaremont*, ilmalampopump*, ilmanvaihto*, ilmastoinnin, julkisivu*, kattoremont*, kattotyo*
  kirvesmies*, kylpyhuoneremont*, laatoitu*, lampopump*, louhinta*, lvi-*, maalausliike*, maalaustyo*, maanrakennus*, maansiirto*
  markatila*, muuraus*, paalutus*, pohjatyo*, purkutyo*, putkiasennus*, putkiliike*, putkiremont*, putkityo*, remontoin*, sahkoasennus*
  sahkoliike*, sahkotyo*, sahkourako*, saneeraus*, saumaus*, suuntaporaus*, talonrakennus*, telineasennus*, terasrakenne*, timpuri*
automotive
  autokorjaamo*, autokorjau*, automaalaamo*, autopesu*, autovaraosa*, katsastus*, rengashotelli*, rengasliike*, vaihtoauto*
transportation
  hinauspalvelu*, kuljetukset, kuljetusliike*, kuljetuspalvelu*, linja-auto*, taksipalvelu*, tavarakuljetu*, tilausajo*
logistics
  huolinta*, logistiikka*, varastointi*
accounting
  kirjanpito*, palkanlaskenta*, taloushallintopalvelu*, tilintarkast*
legal
  asianajaja*, lakipalvelu*, lakitoimisto*, perunkirjoitu*
real-estate
  asunnonvalit*, isannoin*, toimitilavuokra*, vuokra-asun*
healthcare
  apteekki*, hammashoito*, hoivakoti*, hoivapalvelu*, kotihoito*, laakariasema*, laakarikeskus*, optikko*, palveluasu*, puheterap*
  terveyspalvelu*, toimintaterap*
veterinary
  elainklinik*
consumer-services
  hautauspalvelu*, hautaustoimisto*, hieronta*, jalkahoito*, kauneushoito*, koirahoitola*, pesulapalvelu*
facility-services
  kiinteistohuolto*, kotisiivou*, lumityo*, pihapalvelu*, pihatyo*, puunkaato*, viherrakentam*
hospitality
  juhlatila*, lounaskahvila*, lounasravintola*, majoitus*, mokkivuokra*, pitopalvelu*
food-beverage
  elintarvike*, kalanjalostus*, leipomo*, lihajaloste*, makeistehdas, meijeri*, panimo*
agriculture
  maatalous*, maatila*, metsakoneurakoin*, metsanhoito*, metsapalvelu*, puutarhaliike*, taimisto*, viljely*
software
  sovelluskehit*, toiminnanohjausjarjestelm*
it-services
  atk-*, it-palvelu*, it-tuki*, tietoverkko*, verkkosivujen suunnittelu*, verkkosivutoteutu*
advertising
  digimarkkinoin*, mainosteippau*, markkinointitoimisto*, viestintatoimisto*
media
  kaannostoimisto*, kirjapaino*, kustantamo*, painopalvelu*, painotalo*, valokuvaaja*, valokuvaus*, videotuotan*
manufacturing
  hitsaus*, koneistus*, konepaja*, levytyo*, muoviteollisu*, pintakasittely*, puusepanty*, puutuote*, saha-*, sahatavara*, sorvaus*
machinery
  automaatiojarjestelm*, hydrauliikka*, koneenrakennus*, maatalouskone*, nosturi*, tyokonei*
architecture-engineering
  arkkitehti*, insinooritoimisto*, kuntotutkimu*, lvi-suunnittel*, maanmittau*, rakennesuunnittel*, sahkosuunnittel*
education
  autokoulu*, kielikurssi*, koulutuspalvelu*, paivakoti*
staffing
  henkilostopalvelu*, henkilostovuokrau*, rekrytointipalvelu*, vuokratyo*
security
  halytysjarjestelm*, lukkoliike*, lukkosepa*, turvallisuuspalvelu*, turvapalvelu*, vartioin*
renewables
  aurinkoenergi*, aurinkopaneel*, tuulivoima*
energy
  energiayhtio*, huoltoasema*, polttoaine*
environmental
  jatehuolto*, kierratys*, loka-auto*, ymparistopalvelu*
wholesale
  maahantuo*, tukkukauppa*, tukkuliike*
retail
  huonekaluliike*, kirjakauppa*, rautakauppa*
fashion
  koruliike*, kultasep*, vaateliike*, vaatemerkki*
sports
  kuntosali*, ratsastuskoulu*, ratsutila*, uimahalli*, urheiluseura*
travel
  ohjelmapalvelu*
consulting
  liikkeenjohdon konsult*, yrityskonsult*
electronics
  elektroniikka*, sahkokesku*
`;
