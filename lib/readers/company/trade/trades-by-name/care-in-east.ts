/** The words of trades of care, public bodies and supply in Czech, Polish, Romanian and Turkish, written as trade-words.ts says. */
export const careInEast = `
healthcare
  agiz ve dis, ambulanta privata*, analize medical*, azil de batrani*, cabinete medicale, camin de batrani*, centru de recuper*
  chirurgie estetica*, dentysta, dentystyczn*, detsky lekar, dis hekim*, dis klinigi*, dis poliklinig*, diyetisyen*, doktor, dom opieki
  domaci pece, domov pro seniory*, eczane*, estetik cerrah*, evde bakim, fizik tedavi*, fizyoterapi*, fogaszat*, fogorvos*
  fyzioterap*, goz hastal*, goz merkez*, gynekologie*, gyogyszertar*, hammaslaak*, hastane, hastanesi*, huzurevi*, imagistica*, implant dentar*
  ingrijire la domiciliu*, isitme cihazlari*, kadin dogum, kinetoterap*, laboratuvar*, lecebna, medic de familie*, muayenehane*, nemocnice*
  ocni lekar*, ordinace*, ortodonti*, ortopedie*, orvosi rendel*, pecovatelska sluzba*, pielegniar*, poliklinik*, poradnia*, prakticky lekar
  przychodnia*, psiholog*, psihoterapie*, psikiyatr*, psikolog*, psychoterapeut*, psychoterapi*, recuperare medicala*, rehabilitac*
  rehabilitasyon merkezi*, sac ekim*, saglik merkezi, spital, szpital*, tip merkezi*, zachranna sluzba*, zdravotnicke zarizeni*
  ~ aptek, lekarsk*, medicala*, zubar, zubni
veterinary
  allatorvos*, clinica veterinar*, elainlaak*, hayvan hastanesi*, veterinarni klinika*, veterinarni ordinace*, veteriner*, weterynar*
education
  anaokul*, autosiskola*, autoskol*, centru educational*, colegiu, colegiul*, cursuri*, dershane*, detska skupin*, dil kursu, dil okul*
  doucovani*, egitim kurum*, egitim merkezi*, etut merkezi*, facultate*, gradinit*, gymnazi*, hudebni skola, ingilizce kursu, iskola*
  jazykova skola, jazykove kurz*, korepetycj*, matersk*, meditatii*, muzik kursu, nauka jazdy, nyelviskola*, odborne uciliste*, ogrenci yurdu
  okullar*, ozel ders, ozel okul*, przedszkol*, scoala*, skolen*, skolka, stredni odborn*, stredni skol*, surucu kurs*, szkola*, uczelni*
  universitat*, univerzit*, vyssi odborn*, vzdelavac*, vzdelavan*, yurtdisi egitim*, zakladni skol*, zlobek*
  ~ cresa, egitim*, koulu, kres, kursy, kurzy, liceu, lise, ovoda, scoli
nonprofit
  adapost*, alapitvany*, asociati*, biseric*, camera de comert*, charita, cirkev, derneg*, dernek*, egyesulet*, farnost*, federatie*, fundacj*
  fundati*, manastire*, meslek odasi, nadace, nadacn*, neziskov*, obcanske sdruz*, ochotnicza straz*, odborovy svaz, organizatie neguvern*
  parafi*, parohi*, sanayi odas*, sbor dobrovol*, sendika*, sindicat*, spolek*, stowarzyszen*, ticaret odas*, utulek*, yhdistys*
  ~ cami, komor, nadac, svaz, vakf, vakif
government
  bakanlig*, bakanlik*, belediye*, biblioteca*, consiliu judetean*, consiliul judet*, consiliul local*, inspectorat*, kaymakaml*, knihovna*
  krajsky urad, kutuphane*, mestsky urad*, ministerstv*, ministerul*, mudurluk*, obecni urad*, onkormanyzat*, powiat*, prefectur*, primari
  primaria*, primarie*, starostwo*, valilig*, valilik
  ~ gmina, obec, urzad
logistics
  antrepo*, celni sluzby*, comisionar vamal, curier*, depolama*, depozitar*, esya depo*, evden eve*, expediti*, fuvaroz*, gumruk*, koltoztet*
  kurier*, kuryrn*, logistyk*, lojistik*, magazynowan*, mesagerie*, mutari*, muutto*, nakliyat*, nakliye*, przeprowadzk*, servicii vamale*
  skladovan*, spedic*, spedycj*, stehovac*, stehovan*
  ~ celni, kargo, kurye
transportation
  ambarcatiuni*, arac transfer*, autodoprav*, autokar*, camioane transport*, denizcil*, dopravni podnik*, feribot*, havayol*
  inchiriere biciclete*, inchirieri autocar*, inchirieri microbuz*, kamionov*, kontejnerova doprava*, nakladni doprava*, otobus*, preprav*
  pujcovna kol, pujcovna lodi, santier naval*, taksowk*, tasima*, tekne kiralama*, tersane*, transport aeroport*, transport agabaritic*
  transport drogowy*, transport frigorific*, transport international*, transport marf*, transport persoan*, transport rutier*, ulasim*, zeleznicn*
  ~ lodni, naval, taksi, tekne
energy
  akaryakit*, benzin istasyon*, benzinar*, brichete*, brikety, cerpaci stanic*, combustibil*, dogalgaz*, elektrarn*, elektrik uret*
  energie electric*, enerji uret*, gaze natural*, lemne de foc*, odun komur, palivove drev*, peleti, pohonne hmot*, prodej uhli, stacja paliw*
  teplaren*, teplarna*, tup gaz, tupgaz*, uhelne sklady*, wegiel*
  ~ paliw, pelet, uheln, uhli
renewables
  aurinkosahko*, bioplynova stanice*, energie regenerabila*, fotowoltaik*, gunes enerji*, gunes panel*, isi pompas*
  kolektory slon*, napelem*, panele fotowolt*, panouri fotovolt*, panouri solare*, parc eolian*, pompe de caldur*, pompy ciepla*, ruzgar enerji*
  sisteme fotovolt*, solarni*, statii de incarcare*, tepelna cerpadl*, tepelnych cerpadel, vetrne elektrarny*, yenilenebilir enerj*
  ~ vetrn
utilities
  apa canal, distributie energie electrica*
environmental
  aritma*, atik su, atik yonetim*, cevre danismanligi*, cisteni odpadnich vod, cistirn* odpad*, cistirny odpadnich vod, colectare deseur*
  consultanta de mediu, deseuri*, desfundar*, epurar*, fier vechi*, filtre de apa, geri donusum*, gospodarka odpad*, hulladek*, hurdaci*
  inchiriere containere*, kovosrot*, oczyszczal*, odpadov*, odpady, odvoz odpadu*, reciclare*, recyklac*, recykling*, salubritat*, sberne surovin*
  sberny dvur*, skup zlomu*, tratarea ape*, vidanjar*, vidanjor*, vykup kov*
  ~ hurda, odpad, remat, srot, zlom
facility-services
  administrare cladiri*, administrare imobil*, alpinism utilitar*, amenajari gradin*, bahce bakimi*, bahce duzenleme*, bina yonetim*
  cam temizligi*, cisten*, curatare canapele*, curatenie*, deratizac*, deratizar*, dezinfect*, dezinfekc*, dezinsect*, dezinsekc*, firma de curat*
  firma sprzatajac*, gradinar*, hali yikama*, hasere*, igienizare*, ilaclama*, kaceni*, kertepit*, koltuk yikama*, kominict*, kominik*, menajera*
  myti oken*, odsniezan*, ogrody*, peisagistica*, peyzaj*, realizace zahrad*, siivous*, sisteme de irigatii*, site yonetim*, spalatorie covoare*
  spatii verzi*, sprava budov, spravy budov*, sprzatan*, takaritas*, temizlik*, tesis yonetim*, toaletari arbori*, udrzba zahrad*, udrzba zelen*
  uklidov*, vyskove prac*, zahradnicke prace, zahrady, zielen*
  ~ bahce, cosar, menaj, uklid, zahrad*
security
  agencja ochrony*, alarm sistem*, alarmy*, anahtarci*, bezpecnostni agent*, bezpecnostni sluzb*, camere de supraveghere*, celik kapi, cilingir*
  control acces, deblocari usi*, detectiv particular*, firma de paza*, guvenlik kamera*, guvenlik sistem*, hasici pristroj*, kamera sistem*
  kamerov*, lacatus*, monitoring wizyj*, ochrona osob*, ozel dedektif*, ozel guvenlik*, paza si protec*, pozarn*, protectie la incendiu*, seifuri
  sisteme de alarm*, slusarz, stingatoar*, supraveghere video*, trezory, usi metalice*, yangin sondur*, yangin tupu, zamecnictv*, zamecnik*
  ~ klice
`;
