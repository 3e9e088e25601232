/** The words of trades of shops, food and leisure in Czech, Polish, Romanian and Turkish, written as trade-words.ts says. */
export const shopsInEast = `
entertainment
  agencja event*, agentura kulturni*, divadl*, dj nunta*, dugun salon*, eglence merkezi*, etkinlik*, formatie nunta*, gece kulubu*, gonflabile*
  hudebni klub, imprezy*, inchirieri corturi*, kapela, lunapark*, muzesi*, muzeul*, muzeum*, organizare evenim*, organizasyon*
  parc de distractii*, petreceri cop*, poradani akc*, pujcovna stanu, sala de evenimente*, sinema*, skakaci hrad*, sonorizar*, teatru*, tiyatro*
  zabavni park*, zespol muzyczny
  ~ muze, muzeu, teatr
retail
  ayakkabi magazasi*, beyaz esya*, biciclet*, bijuteri*, bisiklet*, centru de gradin*, chovatelske potreby*, chovatelske*, cicek siparisi*
  cicekci*, covoare, cyklosport*, domaci potreby*, drogeri*, electrocasnic*, florari*, gozluk*, hediyelik*, hipermarket*, hirdavat*, hrackarstv*
  hudebni nastroje*, incaltaminte*, instrumente muzicale*, jizdni kola, jubiler*, jucari*, kirtasiye*, kitabevi*, kitapevi*, klenotnict*
  knihkupect*, koberce, konyvesbolt*, ksiegarni*, kukkakauppa*, kuyumcu*, kvetinarstv*, kvetinov*, kwiaciarni*, librari, lovecke*, magaza*
  magazin de flori, magazin de mobila*, magazin de pescuit*, magazin de scule, magazin de vinuri, magazin naturist*, magazine de, matrac*
  mobilya magaza*, nabytek*, nalbur*, opticke studio, optika*, oyuncak*, papetar*, papirnict*, parfumuri*, petshop*, potraviny*, potreby pro
  prodej kol, prodej kvetin, prodej nabytku, prodejna nabytku, rybarsk*, salon optyczny, saltele, second hand, sportovni potreb*, starozitnosti*
  stavebniny*, vinny obchod, vinoteka*, viragbolt*, viraguzlet*, zahradni centr*, zelezarstv*, zlatnictv*, zuccaciye*
  ~ cyklo, hrack, kitap, obuv, sklep
wholesale
  comert cu ridicata*, depozit materiale de constructii*, dis ticaret*, distribuce*, distribuitor*, distributi, distributie produse alimentare*
  dovozc*, en gros*, en-gros*, hutni material*, ihracat*, ithalat*, toptan*, velkoobchod*
  ~ angro, dovoz, tukku
consumer-goods
  bebek urunleri*, butorgyart*, calouneny nabytek*, canapel*, cosmetice*, draperii*, ev tekstil*, fabrica de mobila*, hali uret*, hracky vyroba*
  huonekalu*, jucarii din lemn, kosmetika*, kosmetyki*, kozmetik*, kuchyne na miru nabytek, lumanar*, meble na wymiar*, mobila la comand*
  mobilier de birou, mobilya*, nabytek vyroba, nabytkar*, oyuncak, perdeci*, perdele*, porcelan*, producator de mobil*, producent mebli*, saltel*
  saltele producator*, svicky, truhlarska vyroba kuchyni*, vyroba nabytk*, zuccaciye uretimi*
  ~ butor, yatak
fashion
  ayakkabi*, bijuterii din aur, bizuteri*, ceasuri, confectii*, croitori*, damska moda, deri sanayi*, echipamente de lucru, gelinlik*
  hodinarstvi*, hodink*, ic giyim*, imbracamint*, incaltamint productie, incaltaminte productie*, is elbise*, konfeksiyon*, kozesnictvi*, krawiec*
  krejcovst*, lenjeri*, marochinarie*, odziez*, pracovni odev*, pradlo*, rochii*, sperky, suknie slubne*, svatebni sat*, tekstil*, tricot*
  uniforme*, vyroba obuvi
  ~ canta, corap, giyim, kumas, nakis, obuwi, odevn, odevy, sperk, taki, terzi, triko
food-beverage
  apa minerala*, baharat*, baklava*, bakliyat*, bauturi, branzeturi*, browar*, brutar*, carmanger*, cikolata*, ciocolata*, cofetar*, cokolad*
  conserve*, covrigarie*, cukierni*, cukrar*, cukrovinky*, deniz urunleri*, dondurma*, donuk gida*, dulciuri*, et entegre, et urunler*
  fabrica de bere, gida sanayi*, icecek*, konserve*, kuruyemis*, lactat*, lahudk*, lihovar*, macelar*, makarna, masarni*, masokombinat*, medovina*
  mezelur*, minipivovar*, mleczarni*, mlekar*, morarit*, mostarna*, palenic*, palirna, panificat*, pastane*, patiser*, pekarstv*, peynir*
  pivovar*, prajitor*, prazirn*, produse traditionale*, reznict*, rybarna, rzeznik*, sekerleme*, semipreparate*, sut fabrika*, sut mamul*
  sut urunler*, sut ve sut, syrarna, un fabrika*, unlu mamul*, uzenarstv*, uzenin*, vinari*, vinarst*, vinuri, vinurilor, vyroba syru
  vyroba testovin*, vyroba zmrzliny, winnic*, zeytin*
  ~ balik, berar, bere, branz, cafea, crama, ekmek, firin, helva, kahve, kasap, lokum, masn, miere, mlecn, mlyn, moara, paine, raki, recel, salca
  ~ sarap, syrar, ulei, vinny
hospitality
  agroturis*, agroturystyk*, apart otel, apartman*, autokemp*, bistro*, bungalov*, butik otel*, cabane*, cafenea*, cazare, ceainarie*, chalup*
  etterem*, hospoda, hospud*, hostinec*, jideln*, kahvalti*, kahvila*, kamp alan*, kavarn*, kebapci*, kempink*, kir dugun*, konaklama*, lokanta*
  meyhane*, noclegi*, ocakbasi*, oteller*, pansiyon*, panzio*, pensiune*, pensiuni*, pensjonat*, penzion*, pideci*, pizzeri*, pokoje*, ravintola*
  rekreac*, restaurac*, sala de nunti, salon de nunti, svatebni misto*, szalloda*, tatil koyu*, toplu yemek*, ubytovan*, ubytovna*, vendeglo*
  villa kiralama*, vinarn*, yemek fabrika*
  ~ bufet, cazar, chata, kebap, kemp, pide
travel
  bilete de avion, cestovni agent*, cestovni kancelar*, circuite*, excursii*, informacni centrum*, matkatoimisto*, pruvodcovske sluzby*, sejururi*
  seyahat*, tabere, tekne turu, tur operator*, turism, turistick*, turizm, turlar*, utazasi iroda*, wycieczk*, zajezd*
  ~ sejur
sports
  antrenor personal*, arte martial*, bazin de inot, binicilik*, bojova umeni, club de fotbal*, club sportiv*, dalis okulu, dans okul*, echitati*
  fotbalov*, golfove hriste*, hali saha*, jezdeck*, klub sportow*, lezecka stena, lyzarsk*, partie de schi, plaveck*, posilovn*, pujcovna lyzi
  scoala de dans*, scoala de schi, silowni*, spor kulub*, spor salon*, sportovni klub*, szkola tanca*, tanecni*, telovychovna jednota*
  tenis kulubu*, tenisov*, teren de tenis, yuzme kursu
  ~ basen, inot, joga, sokol, yuzme
consumer-services
  ayakkabi tamiri*, berber*, beyaz esya servis*, calounict*, camasirhan*, cenaze*, cistirn*, cizmar*, coafor*, coafur*, croitor*
  croitorie retusuri*, curatator*, doseme*, dresaj canin, dugun organ*, epilare definitiva*, epilasyon*, extensii gene, fodrasz*, funerar*
  gelin basi, guzellik*, hodinarstv opravy, holicstv*, hotel pentru caini, hotel pro psy, infrumusetar*, kadernic*, kamenictvi pomniky*, kampaamo*
  klima servis*, kombi servis*, kopek egitimi*, kosmetick*, kosmetyczk*, krejcovstvi opravy*, kuafor*, kuru temizlem*, manichiur*, manikur*
  masaze, mezar yapimi*, opravy mobilu*, opravy obuvi, opravy spotrebicu*, organizare nunti, parturi*, pedichiur*, pedikur*, pogrzeb*, pohreb*
  pompe funebr*, pradelna*, pralni*, psi hotel*, psi salon*, reparatii electrocasnice*, reparatii incaltaminte*, saloane, salon cosmetic*
  salon urody, service telefoane*, seznamka*, spalatorie haine*, svatebni agentur*, tadilat terzi, tapiter*, tatuaj*, telefon tamir*, temetkez*
  terzi tadilat*, tetovan*, unghii*
  ~ bona, cosmetica*, dovme, masaj, masaz, nehty, praln
`;
