import { any } from '#core/any-of.ts';

/** What businesses ask of whoever reads their page, and say of themselves, by language. */

const line = (...groups: readonly string[]): RegExp => new RegExp(`^\\W*${any(...groups)}\\W*$`, 'i');

/** Buttons and headings under which somebody wants to be a customer. */
export const asksCustomers = line(
  `(?:book|request|schedule|get|see|watch|view) (?:an? |your |the )?(?:live |free |personal )?(?:product )?${any(
    'demo|tour of the product|estimates?|quotes?|consultation|appointment|assessment',
  )}(?: (?:today|now))?`,
  '(?:get|request|ask for) (?:a |your )?(?:free )?(?:quote|quotation|estimate|price)s?(?: today| now)?',
  'free (?:estimates?|quotes?|consultation|inspection)s?|make an appointment',
  'book (?:a table|a room|an appointment|your stay)',
  'start (?:your |a )?free(?: \\d+[- ]day)? trial|try (?:it )?(?:for )?free|start (?:for )?free',
  'free trial|talk to (?:sales|an expert|us)|contact sales|request (?:access|a callback|information)',
  'join (?:the )?wait(?:ing )?list|get early access|hire us|work with us|start a project|our clients',
  'our customers|trusted by .{2,60}|what our (?:clients|customers|patients|guests) say',
  '(?:jetzt )?(?:demo|termin|beratung|angebot|tisch)(?: jetzt)? (?:buchen|vereinbaren|anfordern|anfragen|einholen|reservieren)',
  'kostenlos testen|kostenvoranschlag|unsere kunden|das sagen unsere kunden',
  '(?:demander|obtenir|recevoir) (?:un |votre )?(?:devis|démo)(?: gratuit)?|devis gratuit',
  'demande de devis|(?:prendre|prenez) rendez-vous|réserver(?: une (?:table|démo|chambre))?',
  'essai gratuit|nos clients',
  '(?:solicit[ae]r?|pid[ae]|pedir|obtener) (?:un |tu |su )?(?:presupuesto|demo|cita|información)(?: gratis| sin compromiso)?',
  'reserv(?:ar|e|a) (?:una )?(?:mesa|habitación|cita|ahora)|prueba gratis|nuestros clientes',
  'solicite (?:um |seu )?orçamento|nossos clientes|agende (?:uma consulta|sua visita)',
  '(?:offerte|demo|afspraak) (?:aanvragen|maken|plannen)|vraag (?:een )?(?:vrijblijvende )?offerte aan',
  'gratis offerte|onze klanten|(?:richiedi|chiedi) (?:un |il tuo )?(?:preventivo|demo)(?: gratuito)?',
  'prenota (?:ora|un tavolo|una visita)|i nostri clienti',
  'darmowa wycena|zapytaj o ofertę|umów wizytę|begär offert|boka (?:demo|tid|bord)|få (?:et )?tilbud',
  'få tilbud|pyydä tarjous|заказать звонок|оставить заявку|получить консультацию|teklif al|ajánlatkérés',
  'cere o ofertă',
  '無料相談|お見積り?|資料請求|在线咨询|立即咨询',
);

const day = '[\\p{L}.]{0,7}';
/** Hours at which somebody is there, in small letters. */
export const saysHours = new RegExp(
  `(?<!\\p{L})${any(
    `${any(
      '(?:opening|office|business|store|shop|working) hours|(?:open|hours):? (?:daily|mon|tue|7 days|24)',
      "öffnungszeiten|sprechzeiten|geöffnet|heures d['’]ouverture|horaires|ouvert du|horario(?: de atención)?",
      'openingstijden|geopend|orari(?:o)? di apertura|aperto|godziny otwarcia',
      'öppettider|åbningstider|åpningstider|режим работы|часы работы|営業時間',
    )}(?!\\p{L})`,
    // "Mon–Fri: 9"
    `(?:mon|tue|wed|mo|di|lun|ma)${day}\\s?(?:-|–|to|bis|au|à|a|till|through|thru)\\s?(?:fri|sat|sun|fr|sa|so|ven|sam|dim|vie|sáb|dom|vr|za|zo)${day}[:,]?\\s?\\d`,
  )}`,
  'u',
);

/** Numbers under which firms are registered, or pay taxes. */
export const saysRegister = new RegExp(
  `(?<!\\p{L})${any(
    '(?:ust|umsatzsteuer)[-.\\s]?(?:id(?:ent\\p{L}*)?|ID)[-.\\s]?(?:nr|nummer)?|HR[AB]\\s?\\d|handelsregister',
    'amtsgericht|SIRET|SIREN|RCS [A-Z]|N° TVA|(?:partita iva|p\\.?\\s?iva)|C\\.?I\\.?F\\.?:?\\s?[A-Z]\\d',
    'N\\.?I\\.?F\\.?:?\\s?[A-Z]\\d|KvK|BTW|NIP:?\\s?\\d|REGON|CNPJ|IČO|DIČ|org\\.?\\s?nr|cvr|y-tunnus|ИНН|ОГРН',
    'VAT (?:no|number|reg\\p{L}*|id)|company (?:no|number|reg\\p{L}*)',
    'registered (?:in (?:england|scotland|wales|ireland)|office)|(?:A\\.?B\\.?N\\.?|A\\.?C\\.?N\\.?)\\s?\\d',
    'licen[sc]e (?:no|number|#)|lic\\.? ?#',
    '(?:fully |family )?(?:licensed|bonded|owned)(?:,| and| &) (?:bonded|insured|operated)',
  )}(?!\\p{L})`,
  'iu',
);

/** Behind whose name, in small letters: a practice, of however few. */
export const ofPractice = / (?:law|legal|chambers|advisory|consulting|associates|partners|practice|studio)$/;
