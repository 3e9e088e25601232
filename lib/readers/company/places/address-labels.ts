import { any } from '#core/any-of.ts';
import { plainLabel } from '../../labels.ts';

/** What pages call an address, by language: as a label before it in its line, or in the line above. */

const ofWhat = any(
  'our|the|office|business|postal|mailing|physical|street|visiting|registered|company|corporate|main|full',
  'studio|shop|store|clinic|contact',
);
const place = any('address(?:es)?|locations?|office|premises');
const labels = any(
  // English
  'add\\.?|addr\\.?|hq address|our base|base|head office|registered office|(?:we are )?located(?: at| in)?',
  `(?:${ofWhat} )*${place}(?: (?:&|and|/) (?:${ofWhat} )*${any('address|location|contacts?|hours|phone|map|directions')})?`,
  '(?:studio|shop|showroom|contact|hours|map|directions|phone) (?:&|and) (?:address|location)',
  'visit (?:us|our (?:office|shop|store|showroom|studio))',
  '(?:write|mail) (?:to )?us(?: at)?|(?:snail|postal|regular) mail|by (?:post|mail)',
  '(?:where to )?find us(?: at| here)?|where (?:we are|to find us)',
  // German
  '(?:unsere |firmen|post)?(?:adresse|anschrift)|standort|büro|ladenlokal|werkstatt',
  'so finden sie uns|besuchen sie uns',
  // French
  '(?:notre )?adresse(?: postale)?|bureau|atelier|localisation|où (?:nous trouver|sommes[- ]nous)|nous trouver',
  'domiciliation',
  // Italian
  'indirizzo|sede(?: legale| operativa)?|dove siamo|ufficio',
  // Spanish
  '(?:nuestra )?direcci[oó]n|domicilio(?: social| fiscal)?|ubicaci[oó]n|d[oó]nde estamos|vis[ií]tanos|oficina',
  // Portuguese
  'morada|endereço|localização|onde estamos|escritório',
  // Dutch
  '(?:ons |bezoek|vestigings|post)?adres|locatie|kantoor',
  // Swedish, Danish, Norwegian; Finnish
  '(?:besöks|post)?adress|hitta oss|kontor',
  '(?:post)?adresse|besøksadresse',
  '(?:käynti)?osoite',
  // Polish, Czech, Slovak
  '(?:nasz )?adres|siedziba|biuro',
  '(?:naša |našu )?adres[au]|kancelář',
  // Russian, Bulgarian, Ukrainian, Greek
  '(?:наш )?адрес|адреса|офис',
  'διεύθυνση',
  // Hungarian, Romanian, Turkish
  'székhely|cím(?:ünk)?|iroda',
  'adres[aă](?: (?:juridic[aă]|noastr[aă]))?|oficină|sediul?(?: (?:social|central))?',
  'adres(?:i|imiz)|ofis',
  // Latvian, Estonian, Lithuanian
  'adrese|aadress|adresas',
  // Indonesian, Vietnamese, Thai
  'alamat|địa chỉ|ที่อยู่',
  // Japanese, Chinese, Korean
  '住所|所在地|地址|주소',
);
const whole = new RegExp(`^${labels}$`, 'iu');
/** "Address: 1 Mill Road", "📍 1 Mill Road". */
const before = new RegExp(`^(?:${labels}\\s*[:：]\\s*|[📍📌🏠🏢]\\uFE0F?\\s*[:：]?\\s*)`, 'iu');
/** "Location Leeds, UK": without a colon where a bold word or a cell stood. */
const bare =
  /^(?:address|location|adresse|anschrift|adres|direcci[oó]n|ubicaci[oó]n|indirizzo|endereço|morada)\s+(?=\S)/iu;
const reach = new RegExp(
  `^${any(
    // English, German, French
    'contacts?(?: us| info(?:rmation)?| details)?|get in touch|(?:say )?hello|talk to us|reach us',
    'kontakt',
    'contactez[- ]nous|nous contacter',
    // Spanish, Portuguese, Italian, Finnish
    'cont[aá]ctenos|contacto',
    'contato',
    'contatti',
    'yhteystiedot',
  )}$`,
  'iu',
);

/** Whether a line is nothing but the label of an address. */
export const isAddressLabel = (words: string): boolean => words.length < 50 && whole.test(plainLabel(words));

/** Whether a line heads the ways in which a firm is reached. */
export const isContactHead = (words: string): boolean => words.length < 40 && reach.test(plainLabel(words));

/** A line without the address label, or the pin, that it begins with; the line itself where it begins with none. */
export const withoutAddressLabel = (line: string): string => line.replace(before, '');

/** The label that a line begins with, and what stands behind it; null where it begins with none. */
export function labelledAddress(line: string): { readonly label: string; readonly said: string } | null {
  const [label] = before.exec(line) ?? bare.exec(line) ?? [];
  return label === undefined ? null : { label: plainLabel(label) || '📍', said: line.slice(label.length) };
}
