import type { Department } from './departments.ts';
import { anyOf } from './title-words.ts';

/** What departments of plans and offices are called in titles, folded; their order counts, as `department.ts` says. */
export const departmentsOfOffices: readonly (readonly [Department, RegExp])[] = [
  [
    'data',
    anyOf(
      // English
      'data (?:scien\\w+|engineer\\w*|analyst|analytics|architect|platform|governance|protection engineer|officer)',
      'data (?:team|warehouse|management|quality|strategy)|data|analytics|business intelligence|bi|big data',
      'machine learning|ml|ai|artificial intelligence|cdo|chief data officer',
      // German
      'kunstliche intelligenz|ki|datenanalyst(?:in)?|datenwissenschaft\\w*|statistik\\w*',
      // French, Spanish
      'donnees|datos',
    ),
  ],
  [
    'design',
    anyOf(
      // English
      '(?:product|ux|ui|ux ui|ui ux|graphic|visual|interaction|web|service) design(?:er|erin|s)?',
      '(?:communication|interior|industrial|game|fashion) design(?:er|erin|s)?|design(?:er|erin)?|ux|ui',
      'user experience|art director|creative(?: director)?|illustrator',
      // German, French, Spanish, Dutch
      'grafik[\\p{L}]*|gestaltung|gestalter(?:in)?|graphiste|directeur artistique|disen(?:o|ador|adora)',
      'vormgever|ontwerper',
    ),
  ],
  [
    'product',
    anyOf(
      // English
      'product (?:manage(?:r|ment)|owner|lead|director|management|operations|strategy|development manager)',
      'products?|cpo|chief product officer',
      // German, French, Spanish, Dutch
      'produkt(?!ion)[\\p{L}]*|chef de produits?|produits?|producto|productos|productmanager|product eigenaar',
    ),
  ],
  [
    'legal',
    anyOf(
      // English
      'legal|(?:general |corporate |associate general |assistant general )?counsel|lawyer|attorney|solicitor',
      'barrister|paralegal|compliance|data protection officer|dpo|privacy|regulatory(?: affairs)?|clo',
      // German
      'datenschutz[\\p{L}]*|jurist(?:in)?|rechts[\\p{L}]+|recht|anwalt|anwaltin|syndikus[\\p{L}]*|notar(?:in)?',
      // French, Spanish, Dutch
      'juriste|juridique|avocate?|notaire|abogad[oa]|legales|juridico|juridisch|advocaat',
    ),
  ],
  [
    'procurement',
    anyOf(
      // English
      'procurement|purchasing|purchaser|buyer|sourcing|vendor management|category manager',
      // German
      'einkauf|einkaufs[\\p{L}]+|einkaufer(?:in)?|beschaffung',
      // French, Spanish, Dutch
      'achats?|acheteu(?:r|se)|approvisionnements?|compras|comprador(?:a)?|inkoop|inkoper',
    ),
  ],
  [
    'finance',
    anyOf(
      // English
      'financ(?:e|es|ial|ier|iere|ieel|iera|iero)|cfo|account(?:ing|ant|ants|s payable|s receivable)|controlling',
      'controller(?:in)?|treasur(?:y|er)|tax|audit(?:or|orin|eur|or)?|bookkeep(?:er|ing)|fp ?& ?a|investor relations',
      'm ?& ?a|risk|actuary|investment(?:s)?|underwriter|banker',
      // German
      'finanz(?:en)?|finanz[\\p{L}]+|kaufmannische[rn]?|buchhalt(?:er|erin|ung)|bilanzbuchhalter(?:in)?',
      'steuer[\\p{L}]*|wirtschaftspruf[\\p{L}]*',
      // French, Spanish, Dutch
      'comptab(?:le|ilite)|controle de gestion|daf|tresor(?:erie|ier)|finanzas|contador(?:a)?|contab(?:le|ilidad)',
      'tesoreria|boekhoud(?:er|ing)',
    ),
  ],
];
