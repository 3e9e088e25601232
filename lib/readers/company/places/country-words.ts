/**
 * What an address line says of its country without naming it, and how often-used countries are called. Small on purpose:
 * the full tables of countries stay outside the page; this one decides only whether a line is an address.
 */

const usStates =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY|District of Columbia DC|D\\.C\\. DC|Puerto Rico PR';
const provinces =
  'Ontario ON|Québec QC|Quebec QC|British Columbia BC|Alberta AB|Manitoba MB|Saskatchewan SK|Nova Scotia NS|New Brunswick NB|Newfoundland NL|Prince Edward Island PE';

const alternatives = (list: string): string =>
  list
    .split('|')
    .flatMap((one) => [one.slice(0, one.lastIndexOf(' ')), one.slice(one.lastIndexOf(' ') + 1)])
    .filter((one, at, all) => all.indexOf(one) === at)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const usState = `(?:${alternatives(usStates)})`;
export const usStateName = `(?:${usStates
  .split('|')
  .map((one) => one.slice(0, one.lastIndexOf(' ')))
  .join('|')})`;
/** As letterheads write them: "N.J.", "Calif.". Only before a code do they say that much. */
export const usStateShort =
  '(?:N\\.\\s?[CDHJMY]|S\\.\\s?[CD]|R\\.\\s?I|W\\.\\s?Va|Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ida?|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|Okla|Ore|Penna?|Pa|Tenn|Tex|Va|Vt|Wash|Wisc?|Wyo)\\.';
export const province = `(?:${alternatives(provinces)})`;
export const provinceName = `(?:${provinces
  .split('|')
  .map((one) => one.slice(0, one.lastIndexOf(' ')))
  .join('|')})`;

/** Without Delhi, which is a town as well. */
export const indianState =
  'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chandigarh|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Puducherry|Punjab|Rajasthan|Tamil ?[Nn]adu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal|India';
export const brazilianState = 'A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO';

export const brazilianStateName =
  '(?:Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso(?: do Sul)?|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do (?:Norte|Sul)|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins)';

/** ISO 3166-1 alpha-2 and the words for it, most used first. */
const named =
  "US United States of America,United States,U\\.S\\.A\\.,USA,U\\.S\\.,Estados Unidos,Vereinigte Staaten,États-Unis|GB United Kingdom,UK,U\\.K\\.,England,Scotland,Wales,Northern Ireland,Great Britain,Vereinigtes Königreich,Royaume-Uni|DE Germany,Deutschland,Allemagne,Alemania,Germania,Duitsland|FR France,Frankreich,Francia,Frankrijk|NL The Netherlands,Netherlands,Nederland,Niederlande,Pays-Bas,Holland,Países Bajos|BE Belgium,België,Belgique,Belgien,Bélgica|LU Luxembourg,Luxemburg|AT Austria,Österreich,Autriche|CH Switzerland,Schweiz,Suisse,Svizzera,Suiza|ES Spain,España,Spanien,Espagne,Spanje|PT Portugal|IT Italy,Italia,Italien,Italie|SM San Marino|IE Republic of Ireland,Ireland,Irland,Irlande,Éire|DK Denmark,Danmark,Dänemark|SE Sweden,Sverige,Schweden|NO Norway,Norge,Norwegen|FI Finland,Suomi,Finnland|IS Iceland|PL Poland,Polska,Polen|CZ Czech Republic,Czechia,Česká republika|SK Slovakia,Slovensko,Slovenská republika|HU Hungary,Magyarország|RO Romania,România|BG Bulgaria,България|GR Greece,Hellas,Ελλάδα|HR Croatia,Hrvatska|SI Slovenia,Slovenija|RS Serbia,Србија,Srbija|UA Ukraine,Україна|EE Estonia,Eesti|LV Latvia,Latvija|LT Lithuania,Lietuva|TR Turkey,Türkiye|CY Cyprus|MT Malta|IL Israel|AE United Arab Emirates,The United Arab Emirates,UAE,U\\.A\\.E\\.|SA Kingdom of Saudi Arabia,Saudi Arabia,K\\.S\\.A\\.,KSA|EG Egypt,Égypte|KE Kenya|NG Nigeria|ZA South Africa|GH Ghana|MA Morocco,Maroc|IN India|PK Pakistan|BD Bangladesh|LK Sri Lanka|SG Singapore|MY Malaysia|ID Indonesia|TH Thailand|VN Viet Nam,Vietnam,Việt Nam|PH The Philippines,Philippines|CN P\\.R\\. China,P\\.R\\.China,PR China,P\\.R\\.C\\.,People's Republic of China,China,中国|HK Hong Kong|TW Republic of China,Taiwan,台灣,台湾|JP Japan,日本|KR South Korea,Republic of Korea,Korea,대한민국|AU Australia|NZ New Zealand|CA Canada,Kanada|MX Mexico,México|BR Brazil,Brasil|AR Argentina|CL Chile|CO Colombia|PE Peru,Perú|UY Uruguay|CR Costa Rica|PA Panama,Panamá|PY Paraguay|BO Bolivia|EC Ecuador|VE Venezuela|GT Guatemala|DO Dominican Republic,República Dominicana|NP Nepal|TN Tunisia,Tunisie|DZ Algeria,Algérie|SN Senegal,Sénégal|QA Qatar|CM Cameroon,Cameroun|CI Ivory Coast,Côte d[’']Ivoire|GA Gabon|CG Congo|BJ Benin,Bénin|TG Togo|BF Burkina Faso|MG Madagascar|MU Mauritius|UG Uganda|TZ Tanzania|RW Rwanda|ET Ethiopia|ZM Zambia|ZW Zimbabwe|BW Botswana|NA Namibia|AO Angola|MZ Mozambique,Moçambique|LB Lebanon,Liban|TD Chad,Tchad|CF Central African Republic|KW Kuwait|OM Oman|BH Bahrain|AM Armenia|KZ Kazakhstan,Казахстан|SV El Salvador|HN Honduras|NI Nicaragua|CU Cuba|PR Puerto Rico|KH Cambodia|MM Myanmar|BA Bosnia and Herzegovina,Bosnia & Herzegovina,Bosna i Hercegovina|MK North Macedonia,Macedonia,Македонија,Р\\. Македонија,Република Македонија,Северна Македонија,Р\\. Северна Македонија|AL Albania,Shqipëria,Shqipëri|ME Montenegro,Crna Gora|MD Moldova|JO Jordan,Jordanie|RU Russia,Russian Federation,Россия|NE Niger|ML Mali|GN Guinée|CD Democratic Republic of the Congo,DR Congo,RDC,R\\.D\\.C\\.,RD Congo,DRC,République Démocratique du Congo|MC Monaco|LI Liechtenstein|AD Andorra|JM Jamaica|TT Trinidad and Tobago|IQ Iraq|IR Iran|AZ Azerbaijan|BY Belarus,Беларусь|UZ Uzbekistan,Узбекистан,Oʻzbekiston|HT Haïti,Haiti|MV Maldives|BN Brunei|MW Malawi|LY Libya|GM Gambia|SL Sierra Leone|LR Liberia|LC Saint Lucia,St\\. Lucia,St Lucia|BB Barbados|GD Grenada|VC Saint Vincent and the Grenadines,St\\. Vincent and the Grenadines,St Vincent and the Grenadines|AG Antigua and Barbuda,Antigua & Barbuda|KN Saint Kitts and Nevis,St\\. Kitts and Nevis,St Kitts and Nevis|BS The Bahamas,Bahamas|BM Bermuda|KY Cayman Islands|VG British Virgin Islands|GI Gibraltar|IM Isle of Man|GG Guernsey|SD Sudan|SO Somalia|SS South Sudan|BI Burundi|LS Lesotho|SZ Eswatini,Swaziland|MR Mauritania|PG Papua New Guinea|FJ Fiji|WS Samoa|VU Vanuatu|SB Solomon Islands|BT Bhutan|AF Afghanistan|KG Kyrgyzstan,Кыргызстан|TJ Tajikistan|TM Turkmenistan|MN Mongolia|LA Laos|TL Timor-Leste|SY Syria|YE Yemen|PS Palestine|GY Guyana|SR Suriname|BZ Belize|AW Aruba|CW Curaçao|MO Macau,Macao|XK Kosovo|SC Seychelles|CV Cape Verde,Cabo Verde|DJ Djibouti|ER Eritrea";

const byWords: readonly (readonly [string, string])[] = named
  .split('|')
  .map((one) => [one.slice(0, 2), one.slice(3).replaceAll(',', '|')]);
export const countryName = `(?:${byWords.map(([, words]) => words).join('|')})`;
const plain = (words: string): string =>
  words
    .trim()
    .replace(/[.,]$/, '')
    .replace(/’|\[’'\]/g, "'")
    .toLowerCase();
const whole = new Map(
  byWords.flatMap(([code, words]) => words.split('|').map((one) => [plain(one.replaceAll('\\', '')), code])),
);

/** How a country calls itself in full: "République du Bénin". */
const republic =
  /^(?:the )?(?:(?:federal |islamic |united )?republic of|république d(?:u|e|['’])|república d(?:el?|[ao])|kingdom of|sultanate of) ?(?:the )?/;

/** ISO code of a country that is called by one of its usual names, or null. */
export const countryCode = (words: string): string | null =>
  whole.get(plain(words)) ?? whole.get(plain(words).replace(republic, '')) ?? null;

/** Countries and their people: "Malaysia", "Malaysian". */
const people = new RegExp(`(?<!\\p{L})(${countryName})(?:n|an|ian|ese|ish)?(?!\\p{L})`, 'gu');
/** The countries that a text names, or the people of. */
export const countriesNamed = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(people)].flatMap(([, name = '']) => countryCode(name) ?? []));

/** Calling codes, the longest first: a number whose code is not known would leave the others to speak for the page. */
const calling =
  '1:US 7:RU 20:EG 27:ZA 30:GR 31:NL 32:BE 33:FR 34:ES 36:HU 39:IT 40:RO 41:CH 43:AT 44:GB 45:DK 46:SE 47:NO 48:PL 49:DE 51:PE 52:MX 54:AR 55:BR 56:CL 57:CO 60:MY 61:AU 62:ID 63:PH 64:NZ 65:SG 66:TH 81:JP 82:KR 84:VN 86:CN 90:TR 91:IN 92:PK 94:LK 212:MA 233:GH 234:NG 254:KE 351:PT 352:LU 353:IE 354:IS 356:MT 357:CY 358:FI 359:BG 370:LT 371:LV 372:EE 378:SM 380:UA 381:RS 385:HR 386:SI 420:CZ 421:SK 506:CR 507:PA 598:UY 852:HK 880:BD 886:TW 966:SA 971:AE 58:VE 213:DZ 216:TN 221:SN 502:GT 591:BO 593:EC 595:PY 974:QA 977:NP 972:IL 93:AF 95:MM 98:IR 211:SS 218:LY 220:GM 222:MR 223:ML 224:GN 225:CI 226:BF 227:NE 228:TG 229:BJ 230:MU 231:LR 232:SL 235:TD 236:CF 237:CM 238:CV 240:GQ 241:GA 242:CG 243:CD 244:AO 245:GW 248:SC 249:SD 250:RW 251:ET 252:SO 253:DJ 255:TZ 256:UG 257:BI 258:MZ 260:ZM 261:MG 263:ZW 264:NA 265:MW 266:LS 267:BW 268:SZ 269:KM 291:ER 298:FO 299:GL 350:GI 355:AL 373:MD 374:AM 375:BY 376:AD 377:MC 382:ME 383:XK 387:BA 389:MK 423:LI 501:BZ 503:SV 504:HN 505:NI 509:HT 592:GY 597:SR 673:BN 675:PG 679:FJ 687:NC 689:PF 855:KH 856:LA 853:MO 960:MV 961:LB 962:JO 963:SY 964:IQ 965:KW 967:YE 968:OM 970:PS 973:BH 975:BT 976:MN 992:TJ 993:TM 994:AZ 995:GE 996:KG 998:UZ 262:FR 590:FR 594:FR 596:FR 53:CU';
const callingCodes = calling
  .split(' ')
  .map((one) => one.split(':') as [string, string])
  .sort(([a], [b]) => b.length - a.length);

/** The country that an international number is of: "+49 221 …". "+1" is several countries, hence none. */
export function countryOfPhone(phone: string): string | null {
  const digits = /^\s*(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, '') ?? '';
  const code = callingCodes.find(([start]) => digits.startsWith(start))?.[1] ?? null;
  return code === 'US' ? null : code;
}

const ccTlds =
  'de at ch fr nl be lu es pt it sm ie uk dk se no fi pl cz sk hu ro bg gr hr si ee lv lt tr il ae za ke ng in sg my id th vn ph cn hk tw jp kr au nz ca mx br ar cl pe uy py bo ec ve gt np tn dz sn qa pk bd gh tz ug zm zw bw na mz ao cm ci et rw mg eg ma ru ua by kz uz ge az rs ba mk al mt cy sa kw om bh jo lb iq ir kh mm cr pa sv hn ni do cu mn ps mo'.split(
    ' ',
  );

/** The country of a host's ending, or null for endings that are used by all the world (.com, .io, .co, .ai). */
export function countryOfHost(hostname: string): string | null {
  const end = hostname.slice(hostname.lastIndexOf('.') + 1).toLowerCase();
  return end === 'uk' ? 'GB' : ccTlds.includes(end) ? end.toUpperCase() : null;
}
