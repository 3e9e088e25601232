/** The words of trades of shops, food and leisure in German and Dutch, written as trade-words.ts says. */
export const shopsInGerman = `
entertainment
  alleinunterhalter*, attractiepark*, beeldhouw*, bildhauer*, binnenspeeltuin*, bioscoop*, blasmusik*, blasorchester, bowlingbahn*, buhnenbau*
  buhnentechnik*, concertzaal, dierentuin*, diskothek*, erlebnispark*, escaperoom*, evenementen*, eventlocation*, eventmanagement*, eventservice*
  eventverleih*, fanfare*, feestband*, feestzaal*, festzelt*, freizeitpark*, geluidsverhuur, gemengd koor, goochelaar*, kabarett*
  kindergeburtstag*, kleinkunst*, konzertagentur*, konzertveranstalt*, lichttechnik und tontechnik, malerin, messeveranstalt*, musikkapelle*
  partyband*, partycentrum, partyverhuur*, partyzelt*, podiumverhuur, popkoor, poppodium, pretpark*, schauhohle*, schauspielhaus, schilderijen
  schouwburg*, speelparadijs, speeltuin*, spielbank*, spielhalle*, spielothek*, tanzband*, tentverhuur*, theatergezelschap, theatergroep*
  tierpark*, tontechnik*, veranstaltungsort*, veranstaltungsservice*, veranstaltungszentrum, wildpark*, zauberer*, zauberkunstler*, zeltverleih*
  zeltvermiet*
  ~ kino, kunstenaar*, kunstler*, orchester*
retail
  angelgerat*, angelladen, angelshop*, anglerbedarf, antiek*, antiquitaten*, auktionshaeuser, auktionshaus*, babywinkel*
  beddenspeciaal*, beddenwinkel*, beddenzaak, bettenfach*, bettenhaus*, bioladen*, biologische winkel, biomarkt*, boekenwinkel*, bouwmarkt*
  briefmarken*, brillen*, burofach*, buurtsuper, cadeaushop*, cadeauwinkel*, comicladen, dekoladen, delikatessen*, dierenspeciaal*, dierenvoeding
  doe-het-zelf*, dorfladen*, drogist*, e-bike-*, einkaufszentrum*, einrichtungshaus*, eisenwaren*, electrowinkel*, elektrofach*
  elektrohandel*, elektromarkt, elektrowinkel, erotikshop, fahrradfach*, fahrradgesch*, fahrradhandel*, fahrradhaus, fahrradladen, fahrradshop*
  farbenfach*, farbenhandel, feestwinkel*, feinkost*, fietsspeciaal*, fietswinkel*, fischgeschaft*, fischhandel*, fliesenausstell*, fliesenhandel*
  fliesenmarkt, flohmarkt*, fotofach*, gartenfach*, gartenmarkt, gemusehandel, geschenkeladen, geschenkladen*, getrankehandel*, getrankeshop*
  goldankauf*, groenteboer*, groentewinkel, handarbeits*, haushaltswarengesch*, headshop*, heimwerkermarkt, hengelsport*, hobbymarkt, hobbywinkel*
  horakust*, horgerateakust*, interieurwinkel*, jagdausrust*, jagdbedarf*, kaaswinkel*, kantoorartikel*, kantoorboekhandel, kasehandel, kaufhaus*
  keukenwinkel*, klavierhaus*, kuchenfach*, lampenladen, lebensmittelgesch*, lebensmittelmarkt*, leuchtenhaus, matratzenfach*, mobelgesch*
  mobelhandel*, mobelhauser, modellbau*, modelleisenbahn*, munzen*, munzhandel*, musikalien*, musikfach*, muziekinstrument*, nahzubehor
  naturkost*, natuurvoeding*, natuurwinkel*, obsthandel, outdoorladen, parfumerie*, pflanzencenter, pflanzenmarkt, pianohaus*, pianowinkel*
  radladen, radsport*, raiffeisenmarkt*, raumausstatt*, reformhaus*, rijwiel*, ruitersportwinkel*, sanitatsfach*, schreibwaren*, schuhgeschaft*
  schuhhaus*, shisha*, skiverleih und, slaapspeciaal*, slijterij*, speelgoedwinkel*, spielwarengesch*, spielwarenhandel
  spielwarenhaus, spielwarenladen, spielzeugladen*, sportfach*, sportgesch*, sporthaus*, sportwinkel*, sportzaak, stoffenwinkel*, stoffenzaak
  stoffgesch*, stoffladen*, tabakszaak*, tabakwaren*, tapetenhandel, tapijtwinkel, teefach*, teehaus*, teeladen*, tegelhandel*, teppichhandel*
  teppichhaus*, trachtengesch*, trodel*, tweewieler*, uhren und schmuck, uhrengesch*, unverpackt*, veilinghuis*, verfwinkel*, verlichtingswinkel
  versmarkt, vinothek*, viswinkel, viszaak, vloerenwinkel, waffengesch*, waffenhandel*, wapenhandel*, weinhandel*, weinhandlung*, weinladen*
  wijnhandel*, wijnkoper*, wijnwinkel*, witgoed*, wolle und, wollgeschaft*, wolwinkel*, woninginricht*, zoofach*, zoogeschaft*, zooladen, zweirad*
ecommerce
  internethandel, internetshop*, internetwinkel*, online winkel*, online-versand*, onlineversand, versandhandel*, versandhaus*, webshops
wholesale
  *fachgrosshandel, *groothandel, *grosshandel, baustoffhandel*, baustoffhandler*, bouwmaterialenhandel, burobedarfsgross*, dachdeckerbedarf
  dentalbedarf, elektrogross*, exportbedrijf, fleischgross*, friseurbedarf*, gastrobedarf*, gastronomiebedarf*, generalvertret*, getrankegross*
  grosshandler*, handelsagentur*, handelshaus*, handelsvertret*, horecagroot*, ijzerhandelaar, import-*, importeur*, industriebedarf*
  industrievertret*, lebensmittelgross*, malerbedarf, metallhandel*, praxisbedarf, rohstoffhandel*, sanitargross*, schweissbedarf, staalhandel*
  stahlhandel*, technischer handel, vertriebsgesell*, vertriebspartner, werkzeughandel*
  ~ handelsbetrieb, handelsgesch*, handelsgesellschaft*, handelsonderneming*
consumer-goods
  bettwaren*, bettwasche*, buromobel*, cosmeticamerk*, dierenvoer*, duftkerzen, einbaumobel*, gartenmobel*, geigen*, gitaarbouw*, gitarrenbau*
  glaswaren, haarpflege*, haushaltswarenher*, haustierbedarf*, hautpflege*, heimtextilien*, holzspielzeug*, hondenvoer*, huidverzorging*
  hundefutter*, instrumentenbau*, kaarsenmaker*, kantoormeubel*, keramikgeschirr, keukenfabri*, keukenmeubel*, klavierbau*, korbwaren*
  korperpflege*, kosmetikmanufak*, kuchenmobel*, maatwerkmeubel*, massivholzmobel*, matrassenfab*, matratzenher*, messenmaker*, messer und
  messerschmied*, meubelfabriek*, meubelmaker*, meubels op maat, mobel nach mass, mobelfabrik*, mobelmanufaktur*, mobelproduzent*, mobeltischler*
  mobelwerkst*, orgelbau*, orgelbouw*, polstermobel*, reinigungsprodukte, saunabau*, saunen, speelgoedfabri*, sportgerate*, tiernahrung*
  tuinmeubel*, vioolbouw*, whirlpools, woontextiel, zitmeubel*
  ~ besen, kinderwagen*, porzellan*, rucksacke*, servies*, tapijten, teppiche, zelte
fashion
  abendkleid*, arbeitsschutzkleid*, bademode*, badmode, bedrijfskleding*, berufsbekleid*, borduur*, brautkleid*, breiatelier, bruidsjurk*
  bruidsmode*, coupeuse*, dameskleding, damesmode*, dienstbekleidung, dirndl*, edelsmid*, eheringe, handtaschen*, herenkleding, herenmode*
  hochzeitskleid*, hoedenmaker*, huthaus, hutmacher*, kindermode*, kledingboetiek, kledingmaker*, kledingwinkel*, kledingzaak, kurschner*
  lederhosen, ledermanuf*, lederwarenher*, lederwinkel, mannermode, massanzug*, masschuh*, masskonfektion*
  massschneid*, modeatelier*, modeboutique*, modedesign*, modehandel, modeschmuck, modewinkel*, modezaak*, naaiatelier*, schmuckatelier
  schmuckdesign*, schmuckmanuf*, schmuckwerkst*, schoenenwinkel*, schoenenzaak*, schoenmode, schuhfabrik*, schuhmanufak*, schutzkleidung
  sieradenontwerp*, socken*, sportbekleid*, sportkleding*, stickerei*, strickerei*, strickwaren*, strumpf*, t-shirt-druck, taschenmanuf*
  tassenmerk, textieldruk*, textielfab*, trachten*, trauring*, trouwjurk*, trouwringen*, uhrenher*, uhrenmanuf*, unterwaschefab*
  verlobungsringe, weberei*, werkkleding*, weverij*
food-beverage
  *backerei, *bakkerij, *brauerei, *brouwerij, *kaserei, *metzgerei, *molkerei, *slagerij, aardappelverwerk*, ambachtelijke bakker*, backhaus*
  backmanuf*, backstube*, backwaren*, bakkerijen, banketbakker*, bierbrau*, bierbrouw*, bio-produkt*, bonbons, brennerei*, brouwerijen, chocolade*
  confiserie*, craftbier*, destillat*, destillerie*, diepvries*, distilleer*, eierproduz*, eisherst*, feinkosther*, fertiggericht*, fischraucher*
  fischverarbeit*, fleischer*, fleischverarbeit*, frisdrank*, fruchtsaft*, gefluegel*, geflugelfleisch*, getreidemuhle*, gewurz*, groentesnij*
  hausbrauerei*, honigmanuf*, honingprod*, ijsmaker*, ijssalon*, imkerij*, jenever*, kaasboerder*, kaasmaker*, kaffeemanuf*, kaffeerost*
  kelterei*, keurslager*, koffiebrand*, korenmolen, landmetzg*, lebkuchen*, limonade*, maaltijd*, marzipan*, meelfabriek*, milchprodukt*
  mineralbrunnen*, mineralwasser*, molkereiprod*, mosterei*, nudelfabrik, nudelmanuf*, olmuhle*, palingrokerij*, poelier*, pralinen*, raucherei*
  raucherfisch*, rosterei*, saftherst*, sappen, schlachter*, schnapsbrenn*, schokolad*, sektkellerei*, snackfab*, specerij*, stokerij*
  suesswaren*, susswaren*, teemanuf*, teigwaren*, theehandel, tiefkuhl*, vishandel*, visspeciaal*, visverwerk*, vleesgroot*, vleesprod*
  vleesverwerk*, warme bakker, weinbau*, weinkellerei*, wijndomein*, wijnmaker*, winzergenossen*, wurstfabrik*, wursthersteller, ziegenkase
  zuivel*
  ~ frites, muhle
hospitality
  almhutte*, ausflugsgaststatte, ausflugslokal*, barbecuecatering, bauernhofurlaub, bedrijfscatering, berggasthof*, berghutte*, besenwirtschaft*
  betriebsgastronomie, boerderijcamping*, brasseries, brauereigasthof*, brauhaus*, broodjes*, cafetaria*, chaletpark, cocktailbar*, congrescentrum
  eiscafe*, feestlocatie*, ferienanlage*, ferienapp*, ferienhaus*, ferienpark*, ferienzimmer*, foodtruck*, frietkraam*, friettent, frietzaak
  frituur*, gastehaus*, gasteheim, gastwirtschaft*, gemeinschaftsverpflegung, grillservice*, groepsaccom*, groepsverblijf*, hochzeitslocation*
  jugendherberge*, kantine*, koffiehuis*, koffiezaak*, kookstudio*, landgasthof*, landhotel*, lieferservice, logies, lunchroom*, minicamping*
  monteurunterkunft*, monteurzimmer*, overnacht*, pannenkoeken*, partycatering, privatzimmer*, reiterferien, schnellrestaurant*, schulverpflegung
  seminarhotel*, spanferkel*, speisegaststatte, speiselokal*, strandpaviljoen*, strandtent*, strausswirtschaft*, sushirestaurant*, tagescafe
  tagungshotel*, tagungszentrum*, tanzlokal, theehuis*, theetuin*, trouwlocatie*, ubernachtung*, unterkunft*, vakantieappart*, vakantiepark*
  vergaderlocatie*, vergaderzaal*, vergaderzalen, waldgaststatte, weinbar*, weinstube*, weinwirtschaft, wellnesshotel*, wohnmobilstellplatz*
  wokrestaurant*, zalencentrum*, zalenverhuur, zeltplatz*, zimmervermietung*
  ~ b&b's, fewo, hapjes*, kaffeehaus*
travel
  ausflugsfahrt*, ausflugsschiff*, ballonfahr*, ballonvaart*, bergfuhr*, bergschule*, boottocht*, busreise*, busreizen, ferienregion, fernreisen
  fietsvakant*, flugreisen, fremdenverk*, groepsreizen, gruppenreise*, individualreise*, klassenfahrt*, kreuzfahrt*, pilgerreise*, reisadviseur*
  reiseagentur*, reisedienst*, reisespezialist*, reisorganis*, reisspecialist*, rondleiding*, rondreis*, rondreizen, rundfahrt*, schifffahrten
  schiffsausfl*, sprachreise*, stadsrondleid*, stadswandel*, stadtrundfahrt*, studienreise*, touringcarreis*, tourist-info*, touristinfo*
  urlaubsregion*, wandelvakant*, wanderfuhr*, wanderreisen, wintersportreizen, zonvakantie*
sports
  angelverein*, atletiekver*, badminton*, balletschool*, ballettschule*, bergbahn*, biljart*, billard*, boksschool*
  boxclub*, boxstudio*, dansles*, dansstudio*, dartclub, duikschool*, duikver*, eishalle*, eislauf*, eissport*, ems-training, fitnesscent*
  fitnessclub*, flugsport*, freibad*, fussballclub*, fussballschule*, gesundheitssport*, golfbaan*, gymnastiekver*, hallenbad*, handball*
  hengelsportver*, hochseilgarten*, hockeyclub*, hockeyverenig*, ijsbaan*, ju-jutsu, judoschool*, kampfkunst*, kanoverhuur*, kanuverein*
  kanuverleih*, kegelbahn*, kegelclub, klimhal*, klimpark*, korfbal*, leichtathletik*, maneges, minigolf*, motorsportclub*, paardrijden
  paardrijles*, pensionstal*, personal train*, pferdepension*, pilatesstudio*, ponyclub, radsportverein*, rehasport*, reitanlage*, reitunterricht*
  reitverein*, ruderclub*, ruderverein*, schaakclub*, schaats*, schachclub*, schachverein*, schutzenverein*, schwimmbad, schwimmbader, segelclub*
  segelschule*, segelverein*, seilbahn*, skibaan, skiclub*, skigebiet*, skilift*, skischool*, skiverleih*, sportanlage*, sportbund, sportcentrum
  sportclub*, sportgemeinschaft*, sportstudio*, sportvereniging*, sportzentrum*, squash*, stijldansen, surfschool*, surfschule*, tanzclub*
  tanzstudio*, tauchclub*, tauchsport*, tennisverein*, tennisverenig*, turnhalle, turnverein*, turnverenig*, vechtsport*, voetbal*
  volleybalver*, wielerclub*, yogales*, yogaschool*, yogaschule*, zeilschool*, zeilverenig*, zwembad*, zwemclub*, zwemverenig*
  ~ kanu, sporthal*
consumer-services
  anderungsatel*, antikmobelrest*, beerdigung*, begrafenis*, bestatt*, bruidskapsel*, bruidsmake-up, bugelservice*, ceremoniespreker*, coiffeu*
  damensalon, datingbur*, day-spa*, dierencremator*, elektrogerate-rep*, fernsehreparat*, fietsenmak*, fietsreparat*, freie trauung*, frisiersal*
  grabmal*, grabsteine*, grafmonument*, grafsteen*, grafstenen, haardesign*, haarmode*, haarsalon*, haarverdicht*, haarverlang*, haarwerk*
  handy-reparat*, hausgerate-kun*, hausgeratekun*, hausgerateserv*, hausnotruf und, heiratsverm*, hellseh*, hemdenservice, herrenfrisor*
  herrensalon, hondenopvang*, hondenpens*, hondensch*, hondentrain*, hondentrim*, hondenuitlaat*, horlogerep*, huidverzorgingssal*, hundebetreu*
  hundepfleg*, hundesalon*, hundetagesst*, hundetrainer*, hundetraining*, kaffeemaschinenrep*, kattenpens*, katzenpens*, kinderbetreu*
  kledingherstel*, kledingrepar*, klokkenmaker*, kosmetikerin, kosmetikprax*, krematorium*, kunststopf*, meubelrestau*, meubelstoff*
  mobelrestaur*, nageldesign*, nagelmodell*, nagelsalon*, nagelstudio*, nahatelier*, naherei*, nahservice*, naildesign*, nannybureau, oppasdienst*
  pedicuresalon*, peruck*, polsterer*, pruiken, raumausstatter und polsterei, relatiebem*, restaurator*, schluessel- und schuhdienst, schoenrepar*
  schoonheidsinst*, schoonheidsprak*, schoonheidsspec*, schoonheidsst*, schuhreparat*, seniorenassist*, singleborse, sleutel- en schoen*
  smartphonerep*, stoffeerd*, stoffering, strijkatelier, tagesspa, tatowier*, telefoonrep*, textilpflege*, textilrein*, thaimassage*, tierbestatt*
  tierbetreu*, tierpension*, trauerhilfe, trauerredner*, trauredner*, trimsalon*, trouwambten*, uhrenreparat*, waschmaschinenrep*, waschsalon*
  wasmachinerep*, wassalon*, wasserette*, waxingstudio, weddingplan*, wellnessmass*, wimperext*, witgoedrep*, zonnebank*, zonnestud*
  ~ sauna, tatoe
`;
