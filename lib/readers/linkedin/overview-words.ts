/** How the overview of a company's LinkedIn page calls its rows, and how it counts people, in LinkedIn's languages. */

const labels = {
  website:
    /^(?:website|webseite|webauftritt|site web|sitio web|sito web|site|witryna(?: internetowa)?|strona internetowa|webbplats|websted|hjemmeside|nettsted|verkkosivu(?:sto|t)?|web(?: sitesi)?|internet sitesi|webová stránka|webhely|weboldal|ιστότοπος|situs web|trang web|เว็บไซต์|веб-сайт|сайт|вебсайт|ウェブサイト|网站|網站|웹사이트)$/,
  industry:
    /^(?:industry|industries|branchen?|secteurs?(?: d.activité)?|sector(?:es)?|settore|setor(?:es)?|branża|bransch|bransje|toimiala|sektör|obor|odvětví|sector de activitate|iparág|κλάδος|industri|ngành|อุตสาหกรรม|отрасль|галузь|業種|業界|行业|所属行业|產業|業別|업계|업종)$/,
  size: /^(?:company size|(?:unternehmens|firmen)?größe|größe des unternehmens|taille de l.(?:entreprise|organisation)|tamaño de la empresa|dimensioni dell.azienda|bedrijfsgrootte|tamanho da empresa|wielkość firmy|företagsstorlek|virksomhedsstørrelse|bedriftsstørrelse|yrityksen koko|şirket büyüklüğü|velikost (?:společnosti|firmy)|dimensiunea companiei|vállalatméret|cégméret|μέγεθος εταιρείας|ukuran perusahaan|quy mô công ty|ขนาดของบริษัท|размер компании|розмір компанії|会社規模|规模|公司规模|公司規模|회사 규모)$/,
  seat: /^(?:headquarters|hauptsitz|firmensitz|siège(?: social)?|sede(?: principal| social)?|sede principale|hoofdkantoor|siedziba(?: główna)?|huvudkontor|hovedkvarter|hovedsæde|hovedkontor|päätoimipaikka|pääkonttori|genel merkez|merkez|ústředí|sídlo|sediu principal|központ|székhely|έδρα|kantor pusat|trụ sở chính|สำนักงานใหญ่|штаб-квартира|головний офіс|本社|総部|总部|總部|본사)$/,
  type: /^(?:(?:company )?type|art|unternehmens(?:form|typ|art)|type d.entreprise|tipo(?: d[ei] (?:empresa|azienda))?|rodzaj|typ|selskabstype)$/,
  founded:
    /^(?:(?:year )?founded|gegründet|gründung(?:sjahr)?|fondée(?: en)?|fondation|création|(?:date|année) de (?:fondation|création)|fundación|fecha de fundación|(?:data|anno) di fondazione|opgericht|fundada em|fundação|data założenia|założono|grundat|grundades|grundlagt|grunnlagt|perustettu|kuruluş(?: yılı)?|(?:datum )?založení|založeno|înființată(?: în)?|fondată în|alapítva|alapítás|ίδρυση|έτος ίδρυσης|didirikan|thành lập|ก่อตั้งเมื่อ|основана|год основания|засновано|設立|创立|成立时间|創立時間|創立|설립)$/,
  specialties:
    /^(?:specialties|spezialgebiete|spezialisierungen|domaines?|spécialisations?|domaines de spécialisation|especialidades|settori di competenza|specialismen|specjalizacje|specialiteter|specialområden)$/,
  phone: /^(?:phone|telefon|téléphone|teléfono|telefono|telefoon|telefone)$/,
} as const;

/** A row of the overview. */
export type Label = keyof typeof labels;

/** The row that some words are the label of. */
export const labelOf = (words: string): Label | undefined => {
  const plain = words.replace(/[\s:：]+$/, '').toLowerCase();
  return plain.length > 40 ? undefined : (Object.keys(labels) as Label[]).find((name) => labels[name].test(plain));
};

/** Those who work there. */
export const people =
  /(?<!\p{L})(?:employees?|mitarbeiter(?:innen|[:*]innen|_innen)?|mitarbeitende|beschäftigte|employés?|salariés?|empleados?|dipendenti|medewerkers|funcionários?|pracowników|anställda|medarbejdere|ansatte|colaboradores|työntekijää|çalışan|zaměstnanc\p{L}+|(?:de )?angajați|alkalmazott|εργαζόμενο\p{L}+|karyawan|сотрудник\p{L}*|працівник\p{L}*)(?!\p{L})/iu;
/** "51-200 employees", "1 001 à 5 000 employés", "Plus de 10 000 employés", "201 bis 500 Beschäftigte". */
export const headcount =
  /^(?:\+ de |plus de |más de |mais de |più di |meer dan |über |mehr als |de |von )?\d[\d.,\s]*K?(?:\+|\s*(?:[-–]|to|bis|à|a|tot)\s*\d[\d.,\s]*K?)?\s+[^\d\s]\D*$/iu;
/** Those who follow it. */
export const followers =
  /(?<!\p{L})(?:followers?|follower[:*]innen|abonnés|seguidores|volgers|obserwujących|följare|følgere|seuraajaa|takipçi|sledujících|(?:de )?urmăritori|követő|pengikut|подписчик\p{L}*|отслеживающ\p{L}+|підписник\p{L}*)(?!\p{L})/iu;

/** "社員 51 - 200名", "De 51 a 200 empleados": the two ends of a row that is a size by its label, whatever the words beside them. */
export function endsOf(size: string): string | null {
  const [, low, high, rest = ''] =
    /^\D*(\d[\d.,\s]*?)\s*(?:[-–~]|to|bis|à|a|tot|až|do|–)\s*(\d[\d.,\s]*)(.*)$/u.exec(size) ?? [];
  return low === undefined || high === undefined || /\d/.test(rest)
    ? null
    : `${low.replace(/\D/g, '')}-${high.replace(/\D/g, '')} employees`;
}

/** "+ de 10 000 employés", "10.001 Beschäftigte oder mehr": the largest size of all, which other languages write as "10,001+". */
export const openEnded = (size: string): string =>
  size
    .replace(/^\+ de (\d[\d.,\s]*\d)/, '$1+')
    .replace(/^(\d[\d.,\s]*\d)(\s\p{L}+) (?:et plus|ou plus|oder mehr|und mehr|o más|of meer)$/iu, '$1+$2');
