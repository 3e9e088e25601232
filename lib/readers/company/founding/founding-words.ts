import { any } from '#core/any-of.ts';

/** How pages say when a company was founded. "15 years' experience" and "since our launch" are no founding. */

export const year = '(?:1[6-9]\\d\\d|20[0-4]\\d)';
/** A year that is taken. */
export const said = `(?<year>${year})`;

/** What stands before the year in a table or a list of figures. */
export const foundedLabel = new RegExp(
  `^${any(
    // English
    '(?:year |company |business )?(?:founded|established|incorporated|formed)(?: in)?|(?:company|business) started|foundation|founding (?:year|date)|inception(?: of \\p{L}+)?',
    '(?:year|date) (?:of )?(?:founded|established|foundation|incorporation|establishment)',
    // German, French
    '(?:firmen|unternehmens)?gründung(?:sjahr|sdatum)?|gegründet(?: in| im jahr)?|jahr der gründung',
    'fondée? en|année de (?:création|fondation)|date de création|création',
    // Spanish, Italian, Dutch, Portuguese
    'fundad[ao](?: en)?|(?:año|fecha) de (?:fundación|creación|constitución)|fundación',
    '(?:anno|data) di (?:fondazione|costituzione)|fondat[ao](?: nel)?|fondazione|costituzione(?: della società)?',
    'opgericht(?: in)?|oprichting(?:s(?:jaar|datum))?|jaar van oprichting',
    '(?:ano|data) de fundação|fundação',
    // Swedish, Danish and Norwegian, Finnish
    'stiftelsesår|grundat(?: år)?',
    'grundlagt|stiftet',
    'perustamisvuosi',
    // Polish, Czech, Hungarian
    'założona|rok zał\\.|rok założenia',
    'rok založení|založeno',
    'alapítás(?: éve)?',
    // Russian, Bulgarian, Turkish
    'год основания|основан[ао]?',
    'основана',
    'kuruluş(?: yılı| tarihi)?',
    // Chinese, Japanese, Korean
    '成立(?:时间|日期|年份)?|创立(?:时间)?',
    '設立年月日?|創立年月日?|創業年月日?|創業年?|設立年?|会社設立|設立時期|創\\s?業|設\\s?立|創\\s?立',
    '설립(?:일|연도|일자)?|창립(?:일)?',
  )}$`,
  'iu',
);

/** What is founded here is not the company: a programme, a partner, a principle, a person's career. */
export const notIt = new RegExp(
  `\\b${any(
    'branch|(?:\\p{L}+ )office|department|tochter\\p{L}*|warehouse|plant|filiale|niederlassung|sucursal|succursale|vestiging|zweigstelle',
    'foundation was|association|parent|programme?|product|division|subsidiary|acquired|customer|client',
    'successor|predecessor|nachfolger\\p{L}*|vorgänger\\p{L}*|hervorgegangen|successeur|sucesora?|opvolger|voorganger',
    'university|movement|committee|museum|magazine|award',
  )}\\b[^.]{0,40}$|(?:асоциаци|vereinigung|stiftung)[^.]{0,80}$`,
  'iu',
);

/** "1998 gründete Otto Marr die Tochter in Wien": a part of the company, or something beside it. */
export const ofPart = new RegExp(
  any(
    // A part: English, German, French, Spanish, Dutch
    'subsidiar|branch|divisi',
    'filial|niederlassung|tochter|abteilung',
    'succursale',
    'sucursal',
    'dochter|vestiging|afdeling',
    // A brand or a body beside it
    `(?<!\\p{L})${any(
      // German and Dutch, French, Spanish and Italian, English
      'marke|merk|stiftung|verein',
      'marque|gamme|fondation|association',
      'marca|linea|línea|fundación|asociación',
    )}(?!\\p{L})`,
  ),
  'iu',
);

/** "Kim Sample, geboren 1965, gründete 1993 …": the year before is that of a person. */
export const ofBirth =
  /(?<!\p{L})(?:born|geboren|geb\.|née?|nacid[oa]|nat[oa]|född|født)(?: (?:in|on|im jahre?|am|en|el|il|nel|i))?\s*$/iu;

/** "…, which he founded in 2003": what somebody founded elsewhere, before coming here. */
export const ofPerson =
  /(?<!\p{L})(?:which|that|where|company|firm) (?:he|she|they|I) (?:had |has |have )?(?:co-?)?$/iu;

/** "It was founded in …", "Foi fundada em …": of what the sentence before is about. */
export const stillIt =
  /^(?:\p{L}+ing [^.;,]{3,60}, )?(?:it (?:was|is)|the firm was|sie wurde|es wurde|(?:elle|il) (?:a été|est)|(?:foi|fue|fu|è stat[ao])|het (?:is|werd))\s*$/iu;

/** "Our newsletter started in 2012": what is ours is not us, unless it is our company. */
export const ours = new RegExp(
  `\\b(?:our|unsere?|notre|nos|nuestr[ao]s?|nostr[aoie]|noss[ao]s?|vår[at]?|vores|nasz[aey]?|onze?)\\s+(?!${any(
    'company|firm|business|agency|group|story|history|journey|organi[sz]ation|studio|brand|family|practice|bank',
    'unternehmen|firma|agentur|kanzlei|gesellschaft|(?:\\p{L}+)?betrieb|geschäft|entreprise|société|agence|maison',
    'empresa|compañía|hist[oó]ria|marca|azienda|società|storia|bedrijf|företag|bolag|firma|firmie|historie|virksomhed|selskap',
  )})(?:[\\p{L}-]+\\s+){1,3}(?:was |were |wurde |is |a été |fue |è stat[oa] |werd |foi |blev |ble |została )?$`,
  'iu',
);

/** "1984 – Fundación de la empresa": the first line of a company's history; that of a branch is not. */
export const beginning = new RegExp(
  `^${any(
    // English
    `(?:(?:the |our )?(?:company|firm|business|year) )?(?:is |was )?${any(
      '(?:founded|established)(?! (?:an?|the|our|its) (?!company|firm|business))',
      'foundation(?= of|\\s*(?:[.,;:–-]|$))|founding|incorporated',
    )}`,
    '(?:the |our )?(?:humble )?(?:beginnings?$)|how it (?:all )?(?:began|started)$|(?:is |was )?born$|opens?(?:ed)?(?: its doors)?$',
    // German, French
    '(?:firmen|unternehmens)?gründung(?:sjahr)?|gegründet|die anfänge$',
    '(?:année de |date de )?(?:création|fondation)|les débuts$',
    // Spanish, Italian, Dutch
    '(?:año de )?fundación|nace|los inicios$',
    'anno di fondazione|fondazione|nasce|gli inizi$',
    'jaar van oprichting|oprichting|opgericht|het begin$',
    // Chinese and Japanese
    '(?:公司)?(?:正式)?(?:成立|创立|创建|設立|創立|創業)|会社設立',
    // "東京都にて設立", "株式会社を設立"; a subsidiary, a branch and a plant are set up, too.
    '(?:(?!子会社|支店|支社|工場|営業所|法人|財団|事務所)[^。、]){1,24}?(?:にて|に|で|を|として|が)(?:設立|創業|創立)(?=$|[。、（(])',
  )}(?!\\p{L})(?! (?:of|der|de la|de|van|della) (?:\\p{L}+ )?${any(
    'subsidiary|branch|filiale|niederlassung|tochter\\p{L}*|sucursal|division|división|vestiging|dochter\\p{L}*',
  )})`,
  'iu',
);
