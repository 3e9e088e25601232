/** International dial codes to countries. Shared ones (+1, +7) are left to what else is known. ITU-T E.164, list of 2016. */
const codes = [
  '20EG 27ZA 211SS 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH',
  '234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG',
  '257BI 258MZ 260ZM 261MG 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 291ER 297AW 298FO 299GL',
  '30GR 31NL 32BE 33FR 34ES 36HU 39IT 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD 374AM 375BY',
  '376AD 377MC 378SM 379VA 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK',
  '40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 420CZ 421SK 423LI',
  '51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 509HT 591BO 592GY 593EC 595PY 597SR 598UY',
  '60MY 61AU 62ID 63PH 64NZ 65SG 66TH 670TL 673BN 675PG 676TO 677SB 678VU 679FJ 685WS 687NC 689PF',
  '81JP 82KR 84VN 86CN 852HK 853MO 855KH 856LA 880BD 886TW',
  '90TR 91IN 92PK 93AF 94LK 95MM 98IR 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN',
  '977NP 992TJ 993TM 994AZ 995GE 996KG 998UZ',
].flatMap((row) => row.split(' '));

const byCode = new Map<string, string>();
const byCountry = new Map<string, string>([
  ['US', '1'],
  ['CA', '1'],
  ['PR', '1'],
  ['RU', '7'],
  ['KZ', '7'],
]);
for (const entry of codes) {
  const [code, country] = [entry.slice(0, -2), entry.slice(-2)];
  byCode.set(code, country);
  byCountry.set(country, code);
}

/** The dial code that international digits (without +) begin with, and its country where it has just one. */
export function dialCodeOf(digits: string): { readonly code: string; readonly country: string | null } | null {
  if (/^[17]/.test(digits)) return { code: digits[0]!, country: null };
  for (const length of [3, 2]) {
    const country = byCode.get(digits.slice(0, length));
    if (country) return { code: digits.slice(0, length), country };
  }
  return null;
}

/** A country's dial code without +, or null. */
export const dialCode = (country: string): string | null => byCountry.get(country) ?? null;
