/** The words of trades of offices and technology in Czech, Polish, Romanian and Turkish, written as trade-words.ts says. */
export const officesInEast = `
software
  aplicatii mobile*, aplikacje mobilne*, dezvoltare aplicat*, informacni system*, mobil uygulam*, mobilni aplikace*, muhasebe programi*
  ohjelmisto*, oprogramowani*, pokladni systemy*, programe de contabilitate*, soft de gestiune*, softwarov*, szoftver*, tworzenie oprogram*
  vyvoj aplikac*, vyvoj mobiln*, vyvoj softwaru*, yazilim*
it-services
  bilgi teknoloj*, bilgisayar*, bilisim*, consultanta it, creare site*, gazduire web*, informatika*, internet sitesi tasarimi*, it sluzb*
  naprawa komputer*, obsluga informatyczn*, pocitac*, realizare site*, reparatii calculatoar*, reparatii laptop*, service calculatoare*
  service laptop*, servicii it*, servis pc, serwis komputer*, site-uri web, sprava it*, sprava sit*, strony www*, tvorba web*, tvorba www stranek*
  tworzenie stron*, uslugi informatyczne*, vypocetni technika*, web site tasar*, web sitesi*, web tasarim*, webhosting*, weboldal*, webove stran*
  yazilim ve donanim
  ~ webov
electronics
  aydinlatma armatur*, aydinlatma sistem*, aydinlatma urun*, led aydinlatma, corpuri de ilumin*, elektrik pano*, elektromaterial*, elektronick*
  iluminat*, materiale electrice*, osazovani dps, osvetlen*
  oswietleni*, pano imalat*, rozdzielnic*, rozvadec*, svitid*, tablouri electric*, valaisin*, vyroba elektroniky*
telecommunications
  fiber internet*, internet si tv, optick* sit*, poskytovatel internetu*, pripojeni k intern*, swiatlowod*, telefonni*, telekomunikac*
  telekomunikasyon*
financial-services
  amanet, casa de schimb valutar*, consultanta financiara*, credite ipotecare*, financni poradenstvi*, hypoteky*, pujcky, recuperare creante*
  smenarna*, zastavarna*
insurance
  asigurar*, biztosit*, broker de asigur*, pojist*, sigorta*, ubezpieczen*, vakuutus*
accounting
  audit financiar*, auditorsk*, biuro rachunk*, consultanta fiscala*, contabil*, danove poradenst*, danovy poradce*, denetim, doradca podatkow*
  doradztwo podatk*, konyvel*, mali musavir*, muhasebe*, tilitoimisto*, ucetni kancelar*, ucetnictv*, vergi dan*
  ~ danov, ucetn
legal
  arabulucu*, asianajo*, avukat*, executor judec*, exekutor*, hukuk buros*, kancelaria*, marka patent*, notarial*, notariusz*, notarsk*
  pravni sluzby*, pravnick*, radca prawn*, ugyved*
  ~ hukuk, noter, pravni*
consulting
  bezpecnost prace, certificare iso, certifikace iso, consultanta in afaceri*, consultanta in management*, danismanlik*, doradztwo*, dotacn*
  fonduri europen*, is guvenlig*, iso belge*, poradenstvi pro firmy, protectia munci*, szkolenia bhp, tanacsad*, yonetim danisman*
  ~ bozp, danismanlig*, poradenst*
staffing
  agentie de recrut*, agentura prace*, insan kaynaklari danismanligi*, ise alim*, istihdam*, munkaeroko*, nabor zamestnancu*, personalni agentur*
  plasare forta de munca, recrutar*
advertising
  acik hava reklam*, agencja interaktyw*, agencja reklamow*, agentie de marketing*, bannere, dijital ajans*, dijital pazarlama*, fuar stand*
  mainostoimisto*, marketingova agentura*, materiale promotional*, obiecte promo*, polepy*, productie publicitara*, promosyon*, publicitat*
  reclame luminoas*, reklam ajans*, reklamcil*, reklamn*, reklamugynok*, svetelna reklama*, tabelaci*, vyroba reklamy*
  ~ marketingov*, publicitar*
media
  birou de traduc*, biuro tlumacz*, ceviri*, dijital bask*, editur*, film yapim, forditoiroda*, fotoatelier*, gazete*, kniharstvi*, matbaa*
  nakladatel*, nyomda*, polygrafie*, prekladatels*, preklady*, rozhlas, studio foto, svatebni foto*, televize*, televiziune*, tercume*
  tipar digital*, tipograf*, tiskarsk*, tlumaczen*, traducer*, videograf*, vydavatelst*, wydawnict*, yayincil*, yayinev*
  ~ kiado, ofset, ziar
real-estate
  administrare bloc*, administrare imobile*, ansamblu rezident*, apartamente de*, apartman yonetimi*, birouri de inchiriat*, bytove druzstvo*
  byty na prodej*, case de vanzare*, developersk*, deweloper*, emlakci, gayrimenkul*, hazir ofis, imobiliar*, inchirieri apart*, ingatlan*
  kiinteisto*, kiralik*, konut proje*, nemovitost*, nieruchomosc*, ofis kiralama*, prodej domu, pronajem*, realitn*, satilik*, spatii de birouri*
  sprava bytov*, sprava nemovit*, terenuri*
  ~ emlak
architecture-engineering
  arhitect*, autorizovany inzenyr*, biuro projektow*, cadastr*, certificat energetic*, dirigentie de santier*, energeticke prukaz*, epitesz*
  expertize tehnic*, geodet, geodeta*, geodetick*, geodez*, geotehnic*, ic mimar*, inginerie*, insaat muhendisligi*, intabulare*
  inzenyrska cinnost*, mimarlik*, muhendisl*, odhady nemovitosti*, peyzaj mimarligi*, proiectar*, proiectare instalatii*, projekce*, projekcn*
  projektant*, projektovani staveb*, projektowan*, sehir planlama*, statika staveb*, stavebni dozor*, tervezoiroda*, verificator de proiecte*
  yapi denetim*, zemin etud*, znalec*
  ~ ingineri*, mimar
`;
