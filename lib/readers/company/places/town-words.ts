import { any } from '#core/any-of.ts';
import { streetNumber, town } from './address-parts.ts';
import { countryCode } from './country-words.ts';
import { brazilianState, indianState, province, usState } from './states.ts';

/** Parts of addresses by the words they are made of: what may be a town, and what stands beside it and is none. */

/** What may stand between an English town and its code. */
export const county = new RegExp(
  `^${any(
    'Hants|Herts|Berks|Oxon|Wilts|Glos|Lancs|Leics|Lincs|Northants|Notts|Staffs|Worcs|Beds|Cambs|Warks|Middx|(?:[NSW]\\.? )?Yorks|Surrey|Kent',
    'Essex|Sussex|East Sussex|West Sussex|Berkshire|Hampshire|Middlesex|Hertfordshire|Oxfordshire|Cambridgeshire|Bucks|Buckinghamshire|Norfolk',
    'Suffolk|Devon|Cornwall|Dorset|Somerset|Wiltshire|Gloucestershire|Cheshire|Lancashire|(?:North|South|West|East) Yorkshire',
    '(?:North|North East|South) (?:Lincolnshire|Somerset)|East Riding(?: of Yorkshire)?|Staffordshire|Warwickshire|West Midlands|Leicestershire',
    'Nottinghamshire|Derbyshire|Lincolnshire|Northamptonshire|Bedfordshire|Worcestershire|Herefordshire|Shropshire|Rutland|Cumbria|Northumberland',
    '(?:County|Co\\.?) Durham|Cleveland|Tyne (?:and|&) Wear|Merseyside|Greater (?:Manchester|London)|Isle of Wight|Gwent|Gwynedd|Dyfed|Powys',
    '(?:Mid |South |West )?Glamorgan|Clwyd|Flintshire|Pembrokeshire|Monmouthshire|Fife|Lanarkshire|Ayrshire|Renfrewshire|Aberdeenshire|Perthshire',
    'Ceredigion|Carmarthenshire|Cardiganshire|Caernarfonshire|Denbighshire|Conwy|(?:Isle of )?Anglesey|Montgomeryshire|Radnorshire|Orkney',
    'Shetland|(?:Isle of )?Skye|Argyll(?: (?:and|&) Bute)?|Morayshire|Banffshire|Berwickshire|Caithness|Clackmannanshire|Dumfriesshire',
    'Dumfries (?:and|&) Galloway|Dunbartonshire|Inverness-shire|Kincardineshire|Kirkcudbrightshire|Peeblesshire|Roxburghshire|Scottish Borders',
    'Stirlingshire|Wigtownshire|Huntingdonshire|Westmorland|(?:North |South )?Humberside|(?:East |West |Mid)Lothian',
    '(?:Co\\.?|County) \\p{Lu}\\p{Ll}+|England|Scotland|Wales|UK',
  )}$`,
  'u',
);

/** Chinese provinces: towns of their names there are none. */
export const chineseProvince =
  'Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Xinjiang|Yunnan|Zhejiang';

const australian =
  "Tasmania|Victoria|Queensland|New South Wales|South Australia|Western Australia|Northern Territory|Bay of Plenty|Waikato|Hawke['’]?s Bay";

const region = new RegExp(
  `^(?:${[usState, province, indianState, brazilianState, chineseProvince, australian].join('|')})\\.?$`,
);
const regional = new RegExp(
  any(
    // Behind the name: English and Spanish; Japanese, Korean, Chinese
    '\\b(?:province|prov\\.?|prefecture|pref\\.?|state|region|district|dist\\.?|county)$',
    '\\b(?:governorate|emirate|oblast|division|NCR|regi[oó]n)$',
    '-(?:ku|gu|gun|do|dong|ken|fu)$',
    // Before it
    '^(?:province|state|region|district|county|emirate|governorate) of\\b',
  ),
  'i',
);

/** "Telangana", "Kanagawa Prefecture", "Minato-ku", "Kent": it stands in an address beside the town. */
export const isRegion = (words: string): boolean => region.test(words) || regional.test(words) || county.test(words);

/** "Floor 2", "Unit B", "Old Mill Road": parts of an address that are no town. */
export const notTown = new RegExp(
  `\\d|(?<!\\p{L})${any(
    'street|st|road|rd|avenue|ave|lane|drive|floor|suite|unit|building|block|tower|park|centre|center|house|mall|plaza|estate|mawatha|way|close',
    'court|square|district|province|region|county|state|p\\.?o\\.?|box|urb|barrio|colonia|calle|via|rue|industrial|area|nagar|colony|sector|phase',
  )}\\.?(?!\\p{L})`,
  'iu',
);

export const isTown = new RegExp(`^${town}$`, 'u');

/** Whether some words may be a town's whole name: a few, capital first, no part of a street, no region and no country. */
export const isTownName = (words: string): boolean =>
  words.length > 1 &&
  words.length < 30 &&
  !/^\p{Lu}{2}$/u.test(words) &&
  isTown.test(words) &&
  !notTown.test(words.replace(/^(?:Ste?|Saint)[.-]?\s?(?=\p{Lu})/u, '')) &&
  !isRegion(words) &&
  countryCode(words) === null;

const streetWord = new RegExp(
  `(?<!\\p{L})(?:${any(
    'street|str|st|road|rd|avenue|ave?|boulevard|blvd|lane|ln|drive|dr|highway|hwy|parkway|quay|crescent|terrace',
    'sok(?:ak|ağı)?|cad(?:desi)?|bulvar[ıi]|mah(?:allesi)?|building|bldg|bdg|tower|towers|house|hse|floor|flr|fl|suite|ste|unit|room|shop|office no|plot|lot|block|blk|flat|level',
    'plaza|square|centre|center|mall|complex|arcade|estate|industrial|business park|zone|phase|sector|p\\.?\\s?o\\.?\\s?(?:box|b\\.)|box|km|mile|jalan|jln|soi|moo|opp|near|nagar|chowk|marg|bazaar',
  )})\\.?(?!\\p{L})`,
  'iu',
);

/** Whether a line reads like a street, a building or a box: what stands over a town in an address. */
export const isStreet = (words: string): boolean => streetNumber.test(words) || streetWord.test(words);

/** Whether a part of an address, without a number, is a town's name and no street's. */
export const isTownAlone = (words: string): boolean =>
  isTownName(words) && !isStreet(words) && !/^(?:Col|Urb|Barrio|Centro)\b/u.test(words);

/** "Phone", "Suite", "October": words that stand where a town would and begin none. */
export const noTown = new RegExp(
  `^${any(
    'Bât(?:iment)?(?!\\p{L})|Immeuble|Résidence|Edificio|Gebäude|Nr|Near|Số(?!\\p{L})|Jl|Jalan|Plot|Shop|Blk|Phone|Tel(?![\\s-]Aviv)|Fax|Telefon',
    'Email|E-Mail|Monday|Mon|Uhr|Euro|EUR|Years?|Jahre|Employees|Mitarbeiter|Customers|Kunden|Clients|Suite|Floor|Street|Road|Avenue|Room|Unit',
    'Box|PO|P\\.O|BP|B\\.P|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli',
    'Oktober|Dezember|Copyright|HRB|ISO|CST|EST|DIN|Inc|Ltd|LLC|LLP|Corp',
  )}\\b`,
  'iu',
);

/** What stands between street and town, or in the town's place: "Station Mall Reading", "Northfield Business Park". */
const premises =
  /^.*\b(?:Mall|Building|Bldg|(?:Business|Industrial|Retail|Trading|Enterprise|Science|Technology|Trade|Office|Shopping)\s(?:Park|Estate|Cent(?:er|re)|Plaza))(?:\.?,?\s+(?=\p{Lu})|$)/u;

/** A park, an estate or a zone and no more: "National Industries Park". */
export const isPremises = /\b(?:Park|Estate|Zone|Complex|Mall|Building|Tower)(?:\s\([^)]*\))?$/u;

const streetBefore = new RegExp(
  `^.*\\b${any(
    'Street|(?<=.)St(?!\\.?\\s(?:Louis|Paul|Petersburg|Charles|Cloud|Joseph|Augustine|Catharines)\\b)|Road|Rd|Avenue|Ave|Blvd|Boulevard|Drive|Dr',
    'Lane|Ln|Way|Court|Ct|Circle|Plaza|Parkway|Pkwy|Highway|Hwy|Square|Sq|Place|Floor|Fl|FL|Suite|Ste|Box|NW|NE|SW|SE',
  )}\\.?,?\\s+(?=\\p{Lu})`,
  'u',
);

/** "ADDRESSHouston": a heading that its box leaves without a space behind it. */
const gluedHead = new RegExp(
  `^(?:Our )?(?:${any(
    // English
    'ADDRESS|Address|LOCATIONS?|Locations?|HEADQUARTERS|Headquarters|OFFICES?|Offices?|HEAD OFFICE|Head [Oo]ffice',
    // German, French
    'ADRESSE|Adresse|ANSCHRIFT|Anschrift|STANDORTE?|Standorte?',
    'SIÈGE|Siège',
    // Spanish, Italian, Dutch
    'DIRECCIÓN|Dirección',
    'INDIRIZZO|Indirizzo|SEDE|Sede',
    'ADRES|Adres',
  )})(?=\\p{Lu}\\p{Ll}{2})`,
  'u',
);

/** A street's last words that the form's greedy town took with it: "Suite 320 Santa Monica" begins at the town. */
export function townOf(raw: string): string {
  return (
    raw
      .replace(gluedHead, '')
      .replace(streetBefore, '')
      .replace(premises, '')
      .replace(/\s+(?:am|an|der|im|in|bei|la|le|de|of|on|y|i|a|en)$/u, '')
      .replace(/\s*(?:Cedex|CEDEX)(?:\s+\d+)?$/u, '')
      // "Frankfurt a. M.", "Neumarkt i.d.OPf.": what tells it from its namesakes.
      .replace(/(?<=Frankfurt) (?:a\.\s?M\.?|\(Main\))$/u, ' am Main')
      .replace(/\s(?:a|b|i|v)\.\s?(?:d\.\s?)?\p{Lu}[\p{L}.]*$/u, '')
      // The label of the number that follows, a quarter, a canton: "Manno TI", "Odense C", "Klipphausen OT Röhrsdorf".
      .replace(/\s+(?:T[eé]l|Telefon|Tele?f|Tlf|Tf?no|Tlfno|Tfn|Tlm|Phone|Ph|Fax|Mob|Cell?)\.?$/u, '')
      .replace(/\s(?:OT|Ortsteil)\s.*$/u, '')
      .replace(/(?<=\p{Ll})\s(?:\p{Lu}|AG|BE|BL|BS|FR|GE|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)$/u, '')
      .replace(/[\s.,–-]+$/u, '')
      .trim()
  );
}
