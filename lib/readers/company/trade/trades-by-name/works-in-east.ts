/** The words of trades of building, making and farming in Czech, Polish, Romanian and Turkish, written as trade-words.ts says. */
export const worksInEast = `
construction
  acoperis*, aer conditionat*, ahsap ev, alcipan*, amenajari*, anahtar teslim*, antreprenor general*, asma tavan, bazeny*, betonarna*
  boya badana*, brukarstwo, bucatarii la comanda*, budowlan*, budownictw*, cam balkon*, case din lemn*, case la rosu, case modulare*
  case pe structura, cati sistemleri, celik konstruksiyon*, celik yapi*, centrale termice*, constructii civile*, copertine*, dekarstw*
  dekorasyon*, demolar*, dlazby, dogalgaz tesisat*, dograma, domy drewniane, domy z drewna, drevostavb*, dulgherie*, duvar kagidi*, dverni*
  elektrikci*, elektromontaz*, elektrorevize, elektryczne, elektryk, elewacj*, epitesz kivitel*, epitoipar*, excavari*, fasadni*, fasady, fatade
  ferestre*, firma de constructii*, foraje*, garazova vrata, garduri*, gips carton, glazurnik, granit*, hafriyat*, havalandirma*, hazir beton*
  hidroizolat*, hydroizolace*, insaat*, instalacje*, instalater*, instalatii*, instalator*, iskele*, izolace, izolasyon*, izolat*, jaluzele*
  kamenictvi*, kamnar*, kapi pencere, kepenk*, klempir*, klimatizac*, kominki*, konteyner*, kostka brukowa, kuchyne na miru, lesenar*, leseni
  malirske prace, malirstvi*, malovani*, malowanie, mansardari*, mantolama*, marangoz*, materiale de constructii*, meble kuchenne, mermer*
  mobila bucatarie, mobilya dekorasyon, montovane domy, muteahhit*, mutfak dolab*, obkladac*, obklady, ocieplen*, ogrodzenia*, otomatik kapi*
  panjur, parchet, pardosel*, parkety, pavele, plase tantari*, plynoinstal*, podlahar*, podlahove*, podlahy, pokladka*, pokrycia dachowe
  pokryvac*, porti automate*, posadzki, pvc kapi, pvc pencere*, rakennus*, rekonstrukce*, rekuperace*, remontti*, renovar*, restorasyon*
  revize elektro, rigips, rulouri*, rusztowania*, sadrokarton*, scari interioare*, schele, schodiste*, seminee, seramik, sklenar*, sondaj, stavby*
  stinici technika*, stolarka*, stolarni*, stolarstwo*, strechy*, stresni*, structuri metalice*, studnie, taahhut*, tadilat*, tamplarie aluminiu*
  tamplarie pvc, tencuieli*, termopane*, tesarske konstrukce*, tesarstvi*, tesisat*, tetofed*, topenar*, topeni, truhlar*, usi de garaj*
  villanyszerel*, vizszerel*, vodoinstal*, vrtani studni*, vykopove prace, vystavba*, vzduchotechnika*, wykonczenia wnetrz, wykonczenie wnetrz
  yalitim*, yapi malzemeleri*, zaluzie, zateplen*, zateplovani*, zednicke prace, zednictvi*, zednik*, zemin kaplama*, zemni prace*, zugrav*
  ~ bramy, cati, constructii*, drzwi, haly, havuz, kombi, krbov, malir, pavaj, perde, ploty, sobe, tente, tesar, tigle, vrata, yikim
manufacturing
  3d tisk, aluminiu*, aluminyum*, ambalaj*, arcuri, brouseni*, cam sanayi*, cauciuc*, cherestea*, ciecie laserem, civata, confectii metalice*
  debitar*, demir celik*, demir dograma*, dokum sanayi*, dokumcul*, drevovyrob*, elektrostatik*, etichete*, etiket*, ferforje*, fier forjat*
  frezare, frezovani*, gumarna, hartie, hlinik*, imprimare 3d, injectie mase*, kalipcilik*, karton*, kaucuk*, kaynak*, keramick*, kereste*
  kovarsk*, kovarstvi*, kovovyrob*, lakiernia*, lakovn*, laserove rezani*, lazer kesim*, lisovani*, lisovn*, makina parca*, malowanie proszkowe
  mase plastice*, matrite, matriter*, metal isleme*, metal sanayi*, nastrojar*, nerezova vyroba*, obalov*, obraben*, obrobka skrawaniem, ocelov*
  odlewni*, ohybani, oluklu mukavva*, opakowan*, paleni, paleti, papirna, piskovani*, plastik, plastikar*, plastova vyroba*, plasty*
  praskove lakov*, prelucrare*, prelucrari*, productie metal, produse din lemn, produse metalice*, pruziny, przetworstwo*, rezani laserem*
  rezani vodnim*, sablare, sac isleme*, sac metal*, seramik uretimi*, seramik*, sklarna, sklarsk*, skleneny*, slevarn*, slusarstwo*, soustruzeni*
  spawalnictwo*, sticla*, strojni vyroba*, structuri metalice productie, strungari*, sudura*, svarec*, svarov*, talasli imalat*, tamplarie*
  tartak*, toz boya, turnatorie*, tvareni, tworzywa sztuczne, uzinare, vazaci prostredky*, vitralii*, vopsire*, vopsitorie electrostatica
  wyroby metalowe, zamecnick*, zamecnictvi vyroba, zincare, zinkovna*, zpracovani plechu*
  ~ ahsap, dokum, gater, gumar, kagit, kalip, kece, nerez, obaly, pila, pilar, poset, sudur, tevi, torna
machinery
  ambalaj makine*, asansor*, ascensoare*, automatizari*, automatyka*, benzi transportoare*, boilere, camere frigorifice*, cazane, cerpadl*
  chladic*, chladirens*, chlazeni*, compresoare*, depo raf*, dopravnik*, dzwigi*, echipamente horeca*, echipamente industriale*, endustriyel firin
  endustriyel mutfak*, frigorific*, frigotehnie*, gastro zarizeni*, generatoare*, hidrofor*, hidrolik*, irigatii*, jenerator*, jeraby
  kiralik vinc, kompresor*, konveyor*, lifturi*, loziska, macarale*, makina*, makine, makineleri, makineler, manipulacni technika*, masini-unelte*, maszyny budowlane
  maszyny*, matbaa makinalari*, motoferastraie*, motorove pily, motostivuitor*, nacele, naradi*, narzedzi*, obrabeci stroj*, plosiny, pnomatik*
  pompe submersibile, prevodovky*, prumyslova automatizace*, prumyslove armatury*, pujcovna*, raf sistem*, rafturi metalice*, reduktor*, regaly
  rulman*, rulmenti*, scule electrice*, soguk hava*, soguk oda*, sogutma*, sprezark*, stavebni stroj*, stivuitoar*, stroje*, strojiren*
  strojirny*, tekstil makinalari*, tekstil makine*, tepelne vymeniky*, tractoare*, utilaje agricole*, utilaje panificatie*
  utilaje prelucrare lemn, utilaje*, vyroba stroju*, vysokozdvizne voziky*, vytahy*, wozki widlowe*, wozkow widlowych, wypozyczalnia sprzetu
  yuruyen merdiven*, zahradni technika*, zahradni traktor*, zdvihac*, zemedelska technika*, zemedelske stroj*
  ~ jerab, pompy, scule, tarti, vahy, vinc, vytah, windy
automotive
  anvelope*, araba kiralama*, arac kiralama*, autobazar*, autodil*, autodoprava servis, autohuolto*, autokauppa*, autoklemp*, autolakovn*
  autoopravn*, autopujcovn*, autorulote*, autosalon*, autosklo*, autosouc*, autoszerel*, autoszerviz*, autoturism*, autovrakov*, blacharstwo*
  camioane*, ctyrkolky*, dealer auto*, dezmembrar*, electrician auto, galericil*, gumiszerviz*, ikinci el arac*, ikinci el oto*, inchirier* auto*
  inchiriere dub*, inchirieri dub*, inchirieri masini*, kaporta*, karavan*, karosarna*, lakiernictwo*, lakovani aut, lastik*, masini second hand
  motocykl*, motosiklet*, myci linka, mycka aut, nahradni dily*, nakladni vozy, obytna auta, obytne vozy*, odtah vozidel*, odtahov*, ojete vozy
  ojetych voz*, opravy aut*, oto boya*, oto cam, oto cekici*, oto doseme*, oto ekspertiz*, oto elektrik*, oto galeri*, oto kiralama*
  oto kurtarma*, oto servis*, oto tamir*, oto yedek*, oto yikama*, otomotiv*, parbrize*, parc auto, piese auto*, piese tractoare, pomoc drogowa*
  prives*, prodej aut, prodej ojetych, prodej pneumatik*, pujcovna aut*, pujcovna dodav*, remorci*, reprezentanta auto, rulote*, samochod*
  scutere, service auto*, spalatorie auto*, tinichigerie*, tractari*, treyler*, vanzare masini*, vanzari auto*, vanzari masini, vopsitorie auto
  vrakoviste*, vulcanizar*, vykup aut, wulkanizacj*, yedek parca*
  ~ dorse, egzoz, jante, mycka, opony
aerospace
  havacilik*, insansiz hava araci, letectv*, letisk*, lotnictw*, ucak bakim*
  ~ aviat
defense
  savunma sanayi*, silah sanayi*
chemicals
  adeziv*, barvy a lak*, boya sanayi*, boya ve, chemick*, cistici prostredky*, deterjan*, farby i lakiery, hnojiv*, ingrasamint*, kimyasal*
  lacuri*, lepidl*, madeni yag*, maziva, nawozy*, produse chimice*, substante chimice*, temizlik urun*, uleiuri auto, vopsel*, yapistiric*
  ~ boya, gubre, kimya, kleje, maziv, nater
medical-devices
  aparate auditive*, aparatura medical*, consumabile medicale*, dis laboratuv*, dispozitive medical*, echipamente medical*, isitme cihaz*
  medikal*, naslouchadl*, ortez protez*, ortoped*, pracownia protetyczna, protetyk*, proteze*, scaune cu rotile*, sprzet medyczn*, tehnica dentar*
  tekerlekli sandaly*, tibbi cihaz*, tibbi malzeme*, zdravotni potreby*, zdravotnick*, zubni laborator*
agriculture
  apicol*, aricil*, balikcil*, besicil*, canisa, cereale, chov koni, chov skotu, chovatel*, ciftlig*, ciftlik*, crescatorie*, drubezarna*
  ferma de gaini, ferma de vaci, fermier*, fidanlik*, furaje, gospodarstwo*, gubre tarim, hayvancil*, hodowla*, krmiva, legumicultura*
  lesni skolka*, lesnick*, lesnictvi*, livada, meyvecilik*, nasiona*, ogrodnictwo*, orman urunleri*, ovocnarstvi*, ovocne sady, piscicol*
  pomi fructiferi*, pomicol*, rostlinn*, rybarstvi*, sadownic*, seminte*, seracil*, silvic*, skolka rostlin, skolky*, solarii, su urunleri*
  szkolka*, tarimsal*, tavukcul*, vcelar*, viticol*, yem sanayi*, zahradnick*, zahradnictv*, zelenin*, zemedels*, ziraat*, zooteh*
  ~ arici, chov, ferma, fidan, fide, furaj, krmiv, legum, lesni, livad, meyve, osiva, ovocn, pasze, peste, sebze, sere, tarim, tohum, zirai
mining
  agregate*, balastier*, cariera, hornick*, kamenolom*, kamieniol*, kopalni*, kum cakil*, kum ocag*, madencilik*, mermer ocag*, minerit, piasek*
  piskovn*, sterkopiskovna*, sterkovn*, tas ocag*
  ~ doly, maden, tezba, zwir
`;
