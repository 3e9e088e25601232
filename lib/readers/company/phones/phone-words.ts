import { any } from '#core/any-of.ts';
import { usState, usStateShort } from '../places/states.ts';

/** What pages call telephone numbers, and other numbers that look like them, by language. */

const called = any(
  // English
  'tel(?:e(?:phones?|fon|foon|fono|fonnummer))?\\.?|tels|t|ph(?:one)?s?|p|voice|main|office|landline|switchboard|helpline|hotline',
  'call(?: us)?(?: today| now| toll[- ]free| direct| or text| anytime| free)?(?: at| on)?|dial|call[/ ]text',
  '(?:toll[- ]?free|local)(?: phone)?|freephone|(?:inter)?national phone|(?:phone|tel|contact|office|mobile) (?:no\\.?|number|#)',
  'nextel|pbx|uan|t\\.\\s?p\\.?|reservations|bookings|enquiries|reception|emergency(?: (?:call[- ]?outs?|line|number|repairs?))?|after hours',
  'mob(?:ile)?\\.?|cel(?:l|ular)?\\.?|whatsapp|under nummer',
  '(?:phone|ring|telephone) us(?: on| at)?|give (?:us|him|her|\\p{Lu}\\p{L}+) a (?:call|ring)(?: today| now)?(?: at| on)?',
  '(?:call|phone|reach|ring|text|telephone|contact) [^.,;:]{2,40} (?:at|on)|(?:reach|contact) us (?:at|on)|reached (?:at|on)',
  'customer (?:service|care|support)|technical support|questions\\?|need (?:help|a quote)\\?',
  // German
  'festnetz|zentrale|fon|ruf(?:nummer)?|mobil(?:nummer|funk|telefon)?|handy|telefon(?:nr|nummer|isch)\\.?',
  'notdienst|notfall(?:nummer|telefon)|telefonisch (?:erreichbar )?unter|ruf(?:en sie|t)? (?:uns )?an|unter der (?:ruf)?nummer|fragen\\?',
  'kunden(?:service|hotline|telefon)|service-?(?:telefon|hotline)',
  // Dutch
  'telefoon(?:nummer)?|bel(?: ons)?(?: op)?|mobiel|(?:op|onder) (?:telefoon)?nummer|klantenservice',
  // Swedish
  'tfn|växel|ring(?: oss)?(?: på)?|kundtjänst',
  // Danish and Norwegian, Icelandic
  't[ln]f\\.?|telefonnr\\.?|mobilnr\\.?|sentralbord|omstilling(?:en)?|hovednummer|kundeservice|ring(?: til os)? på',
  'sími',
  // Finnish
  'puh(?:elin)?\\.?|puhelinvaihde|vaihde|asiakaspalvelu',
  // French
  'tél(?:éphones?)?\\.?|portables?|fixe|gsm|(?:joignable|appelez(?:-nous)?|appeler) (?:au|le)|appelez-nous',
  'service clients?|(?:numéro|n°) (?:de téléphone|vert)|au num[ée]ro',
  // Italian
  'telefon[oi]|cellulare|centralino|servizio clienti|numero (?:di telefono|verde)|chiama(?:ci)?(?: al)?',
  // Spanish
  'teléfonos?|telfs?\\.?|tfno\\.?|tlfn?o?\\.?|fono|móvil(?:es)?|cel(?:ular(?:es)?)?\\.?|ll[aá]m[ae]nos(?: al)?',
  '(?:número|línea) de (?:contacto|teléfono|atención)|al n[uú]mero|atenci[oó]n al cliente|contacto telef[óo]nico',
  // Portuguese
  'telefones?|telef\\.?|telem[óo]vel|fixo|ligue(?: para)?|fone|atendimento|sac',
  // Polish, Czech and Slovak, Russian and Bulgarian
  'kom(?:órka)?\\.?',
  'telefón|mobil',
  'тел(?:ефон(?:ы|и)?)?\\.?|моб(?:илен|ильный)?\\.?',
  // Latvian, Greek, Turkish
  'tālr(?:unis)?\\.?',
  'τηλ(?:έφωνο)?\\.?|κιν(?:ητό)?\\.?',
  'müşteri hizmetleri',
  // Indonesian, Vietnamese, Thai
  'telp(?:on)?\\.?|telepon',
  '(?:số )?điện thoại|đt',
  'โทร(?:ศัพท์)?\\.?',
  // Hebrew, Arabic
  'טלפון|هاتف',
  // Chinese
  '(?:联系|联络|服务|咨询|公司)?电\\s?话|[^\\s\\d]{0,6}热线|(?:聯絡|聯繫|服務)電話|電\\s?話號碼|手机|手機',
  // Japanese
  '電\\s?話(?:番号)?|[^\\s\\d]{0,24}電話[^\\s\\d。]{1,16}|フリーダイヤル|お問い?合わ?せ(?:先)?|本社\\s*[／/]|代表',
  // Korean
  '고객센터|전화(?:번호)?|대표(?:전화|번호)?|연락처',
  // Signs
  '☎️?|☏|📞|📱|✆',
);

/** The words before a number end in one of these. */
export const phoneLabel = new RegExp(
  `(?:^|[\\s|,;•·♦(/>])(?:${called})\\s*(?:no\\.?|nr\\.?|number|#)?\\s*[.:：)–-]*\\s*$`,
  'iu',
);
/** What parts a number without a label from the words before it. */
const parted = /[.|;*•·♦]\s*$|,?\s[–—-]\s+$/;
/** "Tulsa, OK 918-555-0132", "Springfield, Mo. (417) 555-0132": behind a state it needs no mark. */
const isAmerican = /^(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-.]\d{4}(?!\d)/;
const endsInState = new RegExp(`\\p{L},?\\s(?:${usStateShort}|${usState})[\\s,|•·–-]*$`, 'u');
/** What a line says before its telephone number and the label of that: "12 Mill Road, Galway. Tel: 091 …"; null where it says too little. */
export function beforeNumber(line: string): string | null {
  if (line.length > 300) return null;
  for (const { index } of line.matchAll(/[+(]{0,2}\d[\d\s()./-]{5,}\d/g)) {
    const lead = line.slice(0, index);
    const behindState = isAmerican.test(line.slice(index)) && endsInState.test(lead);
    const at = phoneLabel.exec(lead)?.index ?? (behindState || parted.test(lead) ? index : -1);
    if (at > (behindState ? 6 : 12))
      return lead
        .slice(0, at)
        .replace(/[.,]?\s+P\.?\s?O\.?\s?Box\s[^,]{2,20}$/i, '')
        .replace(behindState ? /[\s,;|*•·–-]+$/ : /[\s.,;|*•·–-]+$/, '');
  }
  return null;
}
/** One number for both is one to call. */
export const phoneAndFax =
  /(?<!\p{L})(?:tel|tél|phone|telephone|telefon|telefoon|teléfono|telefono|fon|ph|тел)\p{L}*\.?(?:\s*[/&+-]\s*|\s+(?:and|und|et|en|y|e|i)\s+)(?:tele)?(?:fax|факс)/iu;
export const fax = /fax|telefax|télécopie|факс|传\s?真|傳\s?真|팩스|ファ(?:ク|ッ)クス|φαξ|แฟกซ์|(?:^|\s)f\s*[.:]\s*$/iu;
/** A fax number with the word for it before it. */
export const faxNumber = /(?:fax|факс|传\s?真|傳\s?真|팩스)\s*[.:：]*\s*([\d(+][\d\s().-]{6,18}\d)/giu;

const numbered = '(?:[.\\s-]{1,2}(?:id|no|nr|number|nummer|reg|idnr|ident-?nr|n[°º])\\.?){0,3}';
/** What stands before numbers of registers, banks, books and orders. */
export const register = new RegExp(
  `(?<!\\p{L})(?:${any(
    `${any(
      // Of taxes
      'vat|tva|mwst|ust|tax|steuernummer|p\\.?\\s?iva|partita iva|cif|nif|nipc|btw|nip|gstin?|cnpj|cpf',
      // Of registers
      'rea|kvk|cvr|abn|acn|ein|krs|regon|siret|siren|duns|charity|licen[cs]e|lic',
      // Of banks, books and norms
      'iban|bic|kontonummer',
      'isbn|issn|iso',
    )}${numbered}`,
    '(?:rcs|hr[ab]?|handelsregister)(?:\\s\\p{L}{1,20}){0,2}',
    '(?:company|order|registration|registered|account|licen[cs]e|invoice|org)[.\\s-]{1,2}(?:id|no|nr|number|nummer)\\.?',
  )})[\\s.:#-]{0,3}[A-Z]{0,2}\\s?$`,
  'iu',
);
/** "ingeschreven bij de Kamer van Koophandel onder nummer": the number that follows is the register's. */
export const registeredUnder =
  /(?<!\p{L})(?:koophandel|handelsregister|register|registro|ingeschreven|eingetragen|registered|inscrit[aeo]?s?)(?!\p{L})[^.;|]{0,90}(?:nummer|number|num[ée]ro|n[uú]mero|no\.?|nr\.?)[\s.:]*$/iu;
