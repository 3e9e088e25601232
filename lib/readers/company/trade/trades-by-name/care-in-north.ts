/** The words of trades of care, public bodies and supply in Swedish, Danish and Norwegian, written as trade-words.ts says. */
export const careInNorth = `
healthcare
  *lakare, *mottagning, aldreboende*, aldreomsorg*, barnmorska*, behandlingshem*, bosted, fastlege*, fodterapeut*, foretagshalsovard*
  fysioterapeut*, hemtjanst*, hjemmehjelp*, hjemmepleje*, horselklinik*, hudklinik*, jordemoder*, kiropraktor*, laegehus*, laegeklinik*
  laegepraksis, lakare, legekontor*, legesenter*, lss-boende*, massageterapi*, naprapat*, ogonklinik*, ojenlaege*, omsorgsbolig*
  plejehjem*, psykoterap*, samtalsterap*, sjukhus, speciallaege*, sykehjem*, sykehus*, sykepleie*, tandklinik*, tandvard*, tannklinikk*, vardhem
  zoneterapi*
  ~ rehab
veterinary
  djurklinik*, djursjukhus*, dyrehospital*, dyreklinik*, dyrlaege*
education
  barnehage*, barnpassning*, bornehave*, dagplejer*, efterskole*, erhvervsskole*, folkehoyskole*, folkeskole*, folkhogskola*, forskola*, friskola*
  grundskola*, grunnskole*, gymnasieskola*, gymnasium*, hojskole*, koreskole*, korkort*, korskola*, kursvirksomhet, laxhjalp*, lektiehjaelp*
  musikkskole*, musikskola*, musikskole*, privatskole*, sprakkurs*, sprakskola*, sprogskole*, trafikkskole*, utbildningsforetag*, videregaende*
  vuggestue*
nonprofit
  beboerforening*, brancheforening*, branschorganisation*, bransjeforening*, fackforbund*, fagforening*, forening*, forsamling*, frivillig*
  grundejerforening*, hembygdsforening*, hjalporganisation*, ideell organis*, idrettslag nonprofit, interesseforening*, intresseorganisation*
  menighed*, menighet*, spejder, stiftelse*, velforening*, velgorenhed*
  ~ kyrka
government
  bibliotek*, direktorat*, fylkeskommune*, lansstyrelse*, ministeriet*, myndighet*, region skane, styrelse*
logistics
  budbil*, budbud, budfirma*, budtjeneste*, flyttefirma*, flytting*, godstransport*, kurerservice*, lagerhotel*, lagerleie*, magasinering*
  minilager*, opmagasinering*, pakkeleverans*, spedisjon*, speditor*
  ~ fragt, kurer
transportation
  baadebygg*, baatutleie*, badebyggeri*, badudlejning*, batbyggeri*, batuthyrning*, bussbolag*, busselskab*, bussreise*, busstrafikk*, drosje*
  godstrafik*, lastebil*, lystbadehavn*, persontrafik*, rederi*, sjukresor*, skipsverft*, transportfirma*, turbil*, turbuss*, turistbus*, vaerft
  vognmand*
  ~ akeri, taxa, varv
energy
  bensinstasjon*, bensinstation*, braende, elbolag, eldningsolja*, elleverantor*, elselskab*, fjarrvarme*, fjernvarme*, fyringsolie*, fyringsolje*
  oljeselskap*, stromleverandor*, varmevaerk*, vedlever*
renewables
  bergvarme*, laddbox*, laddstolpar*, ladeboks*, ladestandere*, solcell*, solenergi*, vandkraft*, vannkraft*, vindkraft*, vindmolle*
utilities
  elforsyning*, forsyning*, vandvaerk*
environmental
  affald*, atervinn*, avfall*, containerudlejning*, containeruthyrning*, genbrug, genbrugsplads*, gjenvinning*, kloakservice*, miljokonsult*
  miljoradgivning*, miljosaner*, renovasjon*, sanering*, skraphandel*, skrothandel*, slamsugning*, spildevand*, vattenrening*
  ~ skrot
facility-services
  anlaegsgartner*, anleggsgartner*, belaegning*, ejendomsservice*, fastighetsskotsel*, feietjeneste*, hageservice*, havearbejde*, havedesign*
  havepleje*, haveservice*, hemstad*, lokalvard*, markskotsel*, skadedyr*, skorstensfej*, snerydning*, snorojning*, sotare, stadbolag*, stadning*
  tradfallning*, traefaeldning*, trefelling*, vaktmester*, vicevaert*, vinduespuds*, vindusvask*
security
  adgangskontrol*, alarmer, alarmsystem*, bevakningsforetag*, brandsikring*, brandskydd*, brannvern*, detektiv*, kameraovervakning*, laseservice*
  lasesmed*, overvagning*, passersystem*, sakerhetsdorrar*, sikkerhedsfirma*, vagtfirma*, vagtselskab*, vekterselskap*, videoovervagning*
  ~ larm
`;
