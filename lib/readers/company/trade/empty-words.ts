import { plain } from './trade-match.ts';

/**
 * Words with which every firm praises itself, and the small words between them, in the languages that pages are read in; folded (no
 * accents, lower case), `*` for any ending. A sentence of nothing else ("We deliver superior quality with the best team") says no work.
 */
const words = `
a an the and or of to in on at by for with from as we our ours us you your yours it its they their that this these those which who whom is
are was were be been being has have had do does did will can could would should may more most very all any each every both only also not no
so than then there here when where what how why one two three first into over about through across within between while because if up out
per own other others just always never again ever even still make makes made making get gets take takes bring brings give gives keep keeps
put use uses using used need needs want wants work works working hard go come know let see look feel think believe* love* like enjoy strive*
aim* try commit* dedicat* devot* pride proud* care cares caring careful* deliver* provide provides provided providing offer* help* serve
serves serving served ensur* create* creating build builds building built achiev* exceed* meet* satisf* support* improv* grow* succe* win
won trust* rely relies reliab* honest* integrity respect* passion* excellen* qualit* superior best better great good high highest finest top
premium perfect* professional* profession* expert* experienc* skill* knowledg* competen* talent* innovat* creativ* friend* dependab*
efficien* effectiv* affordab* competitiv* fair fast quick* prompt* simple easy modern new unique special personal personally personalized
personalised individual* custom customer* client* people person family famil* owned operated run team* staff employee* member* partner*
company companies firm business businesses enterprise* organi* group leader* leading world global* local* locat* national* international*
product products producto productos service* solution* result* value* values valuab* price* pricing cost costs rate rates budget time times
timely year* decade* day days daily week* month* hour* deadline* project* task* goal* dream* future vision mission purpose idea* possib*
potential opportunit* challeng* change* difference different matter* important importance relationship* communit* society standard* level*
attention detail* way* thing* everything something anything material* technique* technolog* method* process* approach* resource* state art
cutting edge guarantee* warrant* promise* expectation* wish* happ* happen* smile* heart* life lives live* together share* shareholder*
stakeholder* success* growth strong* long term lasting lasts well known reput* tradition* pleas* comfort* peace mind focus* variety wide
range full broad complete line numerous number many much lot hundreds thousands million* wherever whenever available start* began begin*
garage story history since until today now tomorrow honor* award* winning recogni* certif* der die das den dem des ein eine einer eines
einem einen und oder von vom zu zum zur im am auf aus bei mit nach fur uber unter um durch als wie wir uns unser* sie ihr* ihnen er es sich
ist sind war waren sein wird werden wurde haben hat hatte kann konnen mochten wollen soll alle* jede* mehr sehr auch nur nicht dass wenn
weil denn noch schon immer wieder hier heute morgen jahr* tag tage tagen taglich zeit* seit bis qualitat* zuverlassig* vertrauen* kompeten*
erfahr* leidenschaft* motiviert* engagiert* kund* mensch* mitarbeiter* unternehm* firma betrieb* familie* gefuhrt* inhabergefuhrt* hierarch*
flache* kurz* weg* werte wert leben lebt offen* ehrlich* respekt* fair* nachhalt* zukunft* gemeinsam* stark* erfolg* ziel* ergebnis* losung*
leistung* dienstleist* produkt produkte produkten produkter produkty angebot* bieten bietet anbieten freu* wunsch* zufrieden* anspruch*
hochst* hohe hohen hoher hochste best* gut gute guten guter gross grosse grosser grossen klein* neu* modern* fachlich* fachkund*
persoenlich* personlich* individuell* stehen steht stelle legen lauft macht machen garant* preis* gunstig* schnell* flexib* punktlich* herz*
mittelpunkt technisch* tatig* interesse* hand grund* basis fundament* philosoph* verstand* umgang* wichtig* beste* le la les l' un une du de
d' et ou au aux en dans sur par pour avec sans sous chez qui que qu' dont ce cette ces cet nous notre nos vous votre vos il elle ils se s'
est sont etait etre sommes avons ont fait faire plus tres tout* toute* tous chaque aussi pas ne n' y leur* meilleur* satisfact* confiance
ecoute equipe* passionn* engage* engagement* clientele partenaire* entreprise* societe* experien* savoir serieu* rapid* fiab* reactiv*
disponib* valeur* humain* projet* besoin* attente* objectif* reussi* avenir innov* ensemble loin aller allons unique* priorite* coeur
demarche* produit* prix tarif* meilleure* offr* propos* mett* garanti* accompagn* ans annee* jour* el los las lo una unos unas e o u del al
con por para sin sobre quien cual su sus nuestr* tu tus usted* son somos ser esta* estamos hay mas muy todo* toda* cada tambien si como
desde hasta hoy siempre ano* anos dia* calidad* confian* satisfac* equipo* persona* gente compromiso* comprometid* profesional* trayectoria*
ampli* empresa* compania* grupo* servicio* producto* solucion* precio* mejor* atencion excelen* esfuerzo innova* valor* futuro* juntos
exito* objetivo* pasion* trabajo* trabajamos hacer hacemos ofrec* brind* creemos cree creer seriedad respons* os uma umas da dos na nas em
com sem seu sua seus suas nosso* nossa* voce* sao mais muito tambem nao ate hoje sempre qualidade* confianca equipa* pessoa* compromisso*
profissiona* servico* produto* soluc* preco* melhor* atendimento acreditamos oferec* construir trabalh* diferenc* i gli uno di dello della
dei degli delle alla ai alle dal dalla nel nella tra fra che chi suo nostr* vostr* vi ci sono siamo essere piu molto tutt* ogni anche non
oggi ann* giorn* fiducia soddisf* squadra team persone impegn* serie* serio cortesi* massim* esperien* aziend* impres* serviz* prodott*
soluzion* prezz* miglior* meglio lavor* offri* offre affiat* scelt* insieme futuro crediamo obiettiv* affidab* tradizion* het een van voor
met naar op aan bij uit door dat deze dit wij ons onze uw je jouw jullie zij ze hun zijn wordt worden heeft hebben kan kunnen wil willen zal
zullen meer zeer heel elk* ook niet geen zo om te tot nog altijd weer vandaag jaar jaren dag* tijd* kwaliteit* vertrouw* betrouwb* klant*
klantgericht* mens* medewerker* bedrijf* ervaring* ervaren passie vakman* vakwerk vakkundig* deskundig* professione* dienst* oplossing*
prijs* prijzen goed* goede beste hoog* hoge persoonlijk* aandacht* centraal samen verder toekomst* succes* doel* waarde* geloven kracht*
bieden biedt leveren levert staan staat streven gezellig* sfeer* snel* vooruit eerlijk* w z od dla przez po za oraz jest sa jestesmy byc
nasz* nasi nasze naszych my wy pan panstwa nie tak ktore ktory ten ta wszystk* kazd* jakosc* zaufani* klient* zespol* ludzi ludzie pasj*
doswiadcz* firma* firmy rodzinn* uslug* rozwiazan* cena ceny konkurenc* termin* najlepsz* najwyzsz* wysok* dobr* sukces* wierzymy ofer*
profesjonal* lat wspolprac* indywidual* solidn* rzeteln* och att det ett som av pa med till fran oss var vara vart ar ni din ditt dina han
hon sig har hade ska vill mer mycket allt varje ocksa inte nar dar idag alltid kvalit* tjanst* service losning* pris* basta bra god* hog*
manniska* manniskor medarbetar* foretag* bolag* erfaren* kunskap* trygg* tillsammans framtid* tror viktig* lika ratt* erbjud* hjalp* arbetar
jobbar og af til vores deres skal vil mere meget alt hver ogsa ikke altid kvalitet* bedst* hoj* mennesk* medarbejd* virksomhed* erfaring*
sammen fremtid* tilbyd* agenc* brand* collaborat* memorable meaningful plan plans prioriti* estimated return roi result* evaluat* analy*
assess* define* discuss* listen* understand* advice recommend* complex simple sector sectors econom* various varied industries step* phase* stage* finished ready right extra mile whether
engag* impact* transform* empower* inspir* shape shaping journey* story stories bold brave curious move moves forward further beyond next level scale
accelerat* enabl* ambitio* purposeful thrive* flourish* dream* energetic young dynamic collaborative thinker* doer* maker* verbind* gestalt*
schaff* mehrwert begegn* anforderung* konzept* erstell* analys* danach schritt* begleit* einfuhr* umsetz* bewegen* bewegt jung*
dynamisch* fort forte* force* lien liens sens cree creer creons donn* donner demarche etape* jeune dynamique etroite relation* relacion* duradera*
crea creamos crear genera* impuls* joven dinamic* apuest* crec* adelante jovem jovens aposta* dinamic* cresc* relac* mett* cliente centro cuore giovan*
dinamic* cresc* realizz* idee idea* zet* zetten hart jong* dynamisch* groei* samenwerk* denken denk graag mee zespol* mlod* dynamiczn*
stawia* rozwij* rozwoj* gang brinn* gora skillnad ung* utveckl* vaxa
`;

const known = new Set(words.split(/\s+/));

/** Whether a word is one of these, alone or by how it begins. */
function isEmptyWord(word: string): boolean {
  if (word.length < 2 || known.has(word)) return true;
  for (let end = word.length; end > 2; end--) if (known.has(`${word.slice(0, end)}*`)) return true;
  return false;
}

const wordsOf = (said: string): string[] => plain(said).match(/\p{L}+/gu) ?? [];

/** Whether words say nothing but praise: no word among them is of anybody's work. Scripts other than Latin letters are not judged. */
export function isPraise(said: string): boolean {
  const all = wordsOf(said);
  return all.length > 0 && all.every((word) => /^[a-z]+$/.test(word) && isEmptyWord(word));
}

/** The words that are left without the praise and the small ones; a script other than Latin letters has no such words. */
export const tellingWords = (said: string): string[] =>
  wordsOf(said).filter((word) => !/^[a-z]+$/.test(word) || !isEmptyWord(word));
