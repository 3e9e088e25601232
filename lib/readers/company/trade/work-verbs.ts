import { any } from '#core/any-of.ts';
import { tellingWords } from './empty-words.ts';
import { saysOurDeedAbroad } from './verbs-abroad.ts';

/** "We weave rugs", "Wir räuchern Forellen", "Vi bygger båtar": verbs of work with "we" beside them, whatever it is done to. */

const listOf = (words: string): string[] => words.trim().split(/\s+/);

/** Who speaks, by language. */
const we = new Set(listOf('we wir nous wij vi nosotros noi nós my'));

/**
 * What "we" do for a living, in the form that stands beside "we". Verbs that are as often said of care, growth, data or the post ("we treat", "we grow",
 * "we collect", "we ship") are left out.
 */
const beside = new Set(
  listOf(`
    assemble bake bind bottle brew carve cater cook craft cultivate demolish distil distill distribute embroider engrave excavate export fabricate farm
    film forge glaze import install insure knit landscape lease machine manufacture mill paint pave photograph plaster pour print produce prune
    refurbish renovate rent repair restore roast sew smoke supply survey tailor tan teach tile translate tutor upholster wash weave weld wholesale
    audit arrange build clean design develop engineer make sell service transport haul
    anbauen backen bauen bedrucken befördern bohren brauen brennen dämmen drehen drucken entwickeln entwerfen ernten errichten fertigen filmen
    fotografieren fräsen gravieren keltern konstruieren lackieren malen montieren nähen pflastern polstern produzieren prüfen reinigen reparieren restaurieren
    räuchern rösten sanieren schleifen schmieden schneidern schreinern schweißen stricken tischlern transportieren unterrichten verarbeiten verkaufen
    verlegen vermessen vermieten vermitteln verputzen versichern vertreiben veredeln warten weben zimmern züchten übersetzen installieren renovieren planen
    aménageons assemblons brassons brodons collectons commercialisons concevons confectionnons construisons cousons cuisinons cultivons développons
    distillons distribuons démolissons embouteillons enseignons entretenons fabriquons façonnons filmons formons importons imprimons installons louons
    montons nettoyons organisons peignons posons produisons rénovons réparons restaurons soudons tissons torréfions traduisons transformons transportons
    usinons vendons élaguons élevons éditons
    aanleggen bakken boren bouwen branden brouwen drukken fokken fotograferen frezen graven importeren installeren kweken lassen leggen maken monteren
    naaien ontwerpen ontwikkelen plaatsen produceren reinigen renoveren repareren restaureren schilderen slopen smeden snoeien stofferen telen
    verhuren verkopen vertalen vervaardigen vervoeren verwerken weven
    bakar brygger bygger designar fotograferar fräser föder gräver gjuter hyr importerar installerar konstruerar lackerar målar monterar odlar
    producerar renoverar reparerar restaurerar röker rostar säljer servar smider städar stickar svetsar syr tapetserar tillverkar transporterar trycker
    utvecklar väver översätter bager dyrker fremstiller installerer maler monterer oversætter producerer rengør renoverer reparerer røger sælger servicerer
    trykker udlejer udvikler underviser væver bygger baker dyrker leier produserer røyker selger syr utvikler
  `),
);

/** The same where the verb's ending says who speaks: "Fabricamos bombas", "Produkujemy schody". A `*` stands for the ending. */
const endings: Readonly<Record<string, readonly string[]>> = {
  amos: listOf(`
    alquil cosech cri cultiv dise fabric elabor export hil horne import instal labr limpi mecaniz mold mont pint
    plant poda recicl reform repar restaur rot sold transport desarroll comercializ
  `),
  emos: listOf('cos tej tec vend mov'),
  imos: listOf('constru distribu imprim traduc produc imprim'),
  iamo: listOf(`
    alleva coltiv confezion costru cuc dipin distill fabbric imbottigli import install lavor mont noleggi produc
    progett realizz ripar ristruttur restaur sald svilupp stamp tess torrefa tradu trafil trasport vend vinific
  `),
  my: listOf(`
    buduje dostarcza drukuje haftuje hoduje importuje instaluje kuje maluje montuje naprawia projektuje
    produkuje przewozi remontuje serwisuje spawa sprzedaje sprząta szyje tłumaczy transportuje tworzy tynkuje
    układa uprawia wykonuje wynajmuje wytwarza vyrábí staví prodává opravu
  `),
};
const ownVerb = (word: string): boolean =>
  Object.entries(endings).some(
    ([ending, stems]) =>
      (word.endsWith(ending) || word.normalize('NFD').replace(/\p{M}/gu, '').endsWith(ending)) &&
      stems.some((stem) => word.startsWith(stem)),
  );

/** "How we make decisions", "If we print …": no work is said. */
const subordinate = new Set(
  listOf(`
    how way when if what why where than before until because as that which wie wenn dass was weil bevor als
    comment quand si que hoe dat wat hur när att som hvordan når at hvis jak gdy
  `),
);

const upon = new Set(listOf('on upon auf op på sur sure that it'));

/** Chinese and Japanese: "…を製造・販売しています", "主要生产…". */
const eastern = new RegExp(
  any(
    `${any(
      '製造|販売|開発|生産|栽培|加工|施工|運営|設計|提供|修理|制作|企画|輸入|卸売|営んで|手がけて|手掛けて|取り扱',
    )}[^。]{0,12}(?:して|しており|いたし|行って|行い|おり|ます|います)`,
    '主要(?:生产|从事|经营)|专业(?:生产|从事|提供)|专注于|主营|致力于[^。]{2,30}(?:研发|生产|销售|制造)',
  ),
  'u',
);

/** Whether a sentence says, with a verb of work, what "we" do, and to what. */
export function saysDeed(text: string): boolean {
  if (eastern.test(text) || saysOurDeedAbroad(text)) return true;
  const clause = text.slice(0, 240).split(/[.;:!?](?:\s|$)/, 1)[0] ?? '';
  const words: readonly string[] = clause.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const at = words.slice(0, 12).findIndex((word, here) => we.has(word) && !subordinate.has(words[here - 1] ?? ''));
  const verb =
    at < 0
      ? (words.slice(0, 2).find(ownVerb) ?? '')
      : (words.slice(Math.max(0, at - 1), at + 3).find((word) => beside.has(word)) ?? '');
  const behind = words.slice(words.indexOf(verb) + 1);
  // "Samen bouwen we verder op …", "We build on …": no house.
  if (verb === '' || behind.slice(0, 3).some((word) => upon.has(word))) return false;
  // "We build trust", "Produkujemy z pasją": of nothing.
  return tellingWords(behind.join(' ')).filter((word) => word.length > 2 && !we.has(word)).length > 1;
}
