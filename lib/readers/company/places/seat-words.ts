import { any } from '#core/any-of.ts';

/** How companies say where they sit, by language: in sentences and as labels. */

const headOffice = any('headquarters', 'head office', 'hq', 'home office');
const says = any(
  // English: "headquartered in", "our head office is located in", "are proudly based in"
  'headquartered (?:in|at|out of)',
  `(?:our |its |the |with |whose )?(?:global |world |worldwide |corporate |company |main )*${headOffice}(?: (?:is|are|was))?(?: (?:located|based|situated))? (?:in|at)`,
  `${any(
    "is|are|we're|am|stores?|company|firm|agency|studio|manufacturer|provider|supplier|distributor|startup",
  )} (?:(?:\\p{Ll}+ly|now|still) )?(?:based|located) (?:in|out of)(?: a [^.]{3,60}? (?:in|at))?`,
  '[-–]based in|,? (?:conveniently|proudly|centrally) (?:based|located) in|, based in|^(?:proudly |conveniently )?(?:based|located) in',
  `(?:our|the) ${any('farm|shop|store|office|studio|factory|workshop|showroom|winery|brewery|bakery|restaurant|gallery|clinic|practice|plant|facility')} is (?:located |situated )?in`,
  // German
  '(?:mit |haben unseren |hat ihren |hat seinen )?(?:Haupt|Firmen|Unternehmens)?sitz(?: ist| liegt| befindet sich)? in|ansässig in',
  // French
  '(?:son |notre |le )?siège(?: social)?(?: est)?(?: situé| basé| installé| établi| fixé| sis)?(?: (?:au|sur|dans) [^.;]{4,70}?)? à',
  '(?:est |sommes )?(?:basée?s?|implantée?s?|située?s?) (?:à|au)',
  // Spanish
  '(?:con |nuestra |su )?sede(?: central| principal| social)?(?: está)?(?: (?:ubicad|situad)a)? en|con sede (?:en|a)',
  `(?:estamos |está |se encuentra |nos encontramos )?${any('ubicad[ao]s?|radicad[ao]s?|situad[ao]s?|localizad[ao]s?')} en`,
  // Italian, Portuguese
  '(?:ha |la nostra |con )?sede(?: legale| centrale)? a',
  '(?:com )?sede (?:em|no|na)|(?:sediad|localizad|situad)[ao]s? em',
  // Dutch, Nordic
  '(?:is |zijn )?gevestigd (?:in|te)|hoofdkantoor (?:(?:is|staat|ligt|zit) )?(?:gevestigd )?(?:in|te)',
  '(?:har |med )?(?:vårt )?huvudkontor i|(?:baserade?|beläge[nt]|belägna|basert|baseret|beliggende|lokalisert) i|(?:besök|hitta|besøk|besøg) oss i',
);
/** "headquartered in Cleveland, Ohio", "mit Sitz in Köln", "basée à Lyon", "con sede en Madrid", "gevestigd in Utrecht". */
export const seatProse = new RegExp(`${says}\\s`, 'iu');
/** A word that stands in each of them: looked for first, as the whole has to be tried at every letter. */
export const seatWord = new RegExp(
  any(
    // English
    'headquarters?|headquartered|hq|office|based|located',
    '(?:farm|shop|store|studio|workroom|workshop|factory|showroom|winery|brewery|bakery|restaurant|gallery) is',
    '(?:clinic|practice|plant|facility) is',
    // German, French
    'sitz|ansässig',
    'siège|bas[ée]|implant|situ',
    // Spanish and Italian, Portuguese, Dutch
    'sede|ubicad|radicad|situad|localizad',
    'sediad|localizad',
    'gevestigd|hoofdkantoor',
    // Swedish, Danish and Norwegian
    'huvudkontor|baser|beläg|besök|hitta',
    'beliggende|lokaliser|besøk|besøg',
  ),
  'i',
);
/** A seat rather than a place where the firm is as well. */
export const isSeatPlainly = (words: string): boolean =>
  /headquarter|head office|hq|sitz|siège|sede|hoofdkantoor/i.test(words);

const joined = any('corporate', 'registered', 'head', 'regional', 'principal');
/** "Global Headquarters", "Firmensitz", "Siège social", "本社": the label of a seat, and of nothing less. */
export const seatLabel = new RegExp(
  `^${any(
    `(?:our |the )?(?:global|world(?:wide)?|corporate|company|main|group|international)?\\s*${any(
      'head\\s?quarters?|hq|head office|main office|principal office|reg(?:istere)?d\\.? office|home office|home base',
      'main (?:plant|facility|branch|campus|location)',
    )}(?: address| location)?`,
    `(?:${joined} (?:&|and) )?(?:corporate|registered|head) (?:(?:&|and) ${joined} )?office|corporate address`,
    '(?:firmen|haupt|unternehmens|gesellschafts)?sitz(?: der gesellschaft)?|zentrale|hauptverwaltung|firmenzentrale',
    'siège(?: social)?|adresse du siège|domicilio social|casa matriz|oficina(?:s)? central(?:es)?',
    'sede(?: legale| centrale| central| social| principal)?',
    'stammhaus|stammsitz|hauptniederlassung|verwaltungssitz|maison mère|siège administratif|principal place of business|principal address',
    'matriz|casa central|oficina principal|sede matriz',
    'hoofdkantoor|hoofdvestiging|vestigingsplaats|(?:statutaire |maatschappelijke )?zetel|hoofdzetel|huvudkontor(?:et)?|hovedkontor(?:et)?|hovedsæde',
    'pääkonttori|kotipaikka|peakontor|galvenais birojs|juridiskā adrese|(?:pagrindinė )?buveinė|buveinės adresas',
    '(?:adres )?siedzib[ay](?: firmy| główna| spółki)?|centrala(?: firmy)?|sídl[oa](?: společnosti| firmy| spoločnosti)?|centrála',
    'székhely(?:ünk)?|központ(?:i iroda|unk)?|sediul? (?:social|central)|sjedište|sedište|sedež(?: podjetja)?|glavni ured|uprava',
    '(?:централен|головной|центральный|главный) офис|головний офіс|седалище|юридический адрес|адрес на управление|έδρα|κεντρικά(?: γραφεία)?',
    'merkez(?:imiz| ofis| adresi?)?|genel müdürlük|kantor pusat|ibu pejabat|trụ sở(?: chính)?|hội sở|สำนักงานใหญ่',
    '本社所在地|本社|本店|所在地|总部(?:地址)?|總部|总公司|總公司|注册地址|본사(?: ?주소)?|본점',
  )}(?:,? (?:and|&|et|und|y|e|en) \\p{L}+)?$`,
  'iu',
);
/** "Zentrale Kassel": its town stands behind it already. */
export const seatAndTown =
  /^(?:Headquarters?|HQ|Head [Oo]ffice|Hauptsitz|Zentrale|Firmenzentrale|Siège|Hoofdkantoor|Casa matriz)(?: in)? \p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u;
/** "Marrowby Ltd. (Headquarters)" over its address. */
export const namedSeat = new RegExp(
  `^.{3,40}\\s[([](?:(?:global|world|corporate|main) )?${any(
    // English, German, French, Spanish and Portuguese
    'headquarters?|hq|head office|main office',
    'hauptsitz|zentrale',
    'siège',
    'sede central|casa matriz|matriz',
  )}[)\\]]\\s*:?$`,
  'iu',
);
/** "本社 〒530-0001 …": its address behind it without a mark. */
export const easternSeat =
  /^(本社(?:所在地)?|本店|总部|總部|본사|본점)[\s／/]*(?=[〒\d\p{Script=Han}\p{Script=Hangul}])/u;
/** A sentence within a line that calls a place so: "Acme Ltd. Registered office: 1 Mill Street, …". */
export const withinLine =
  /[.,;|]\s+((?:registered office|siège social|sitz der gesellschaft|sede legale|domicilio social)\s*:\s.*)$/iu;
