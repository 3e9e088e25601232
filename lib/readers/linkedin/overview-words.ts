/** How the overview of a company's LinkedIn page calls its rows, and how it counts people, in LinkedIn's languages. */

const labels = {
  website:
    /^(?:website|webseite|webauftritt|site web|sitio web|sito web|site|witryna(?: internetowa)?|strona internetowa|webbplats|websted|hjemmeside|nettsted)$/,
  industry:
    /^(?:industry|industries|branchen?|secteurs?(?: d.activité)?|sector(?:es)?|settore|setor(?:es)?|branża|bransch|bransje)$/,
  size: /^(?:company size|(?:unternehmens|firmen)?größe|größe des unternehmens|taille de l.(?:entreprise|organisation)|tamaño de la empresa|dimensioni dell.azienda|bedrijfsgrootte|tamanho da empresa|wielkość firmy|företagsstorlek|virksomhedsstørrelse|bedriftsstørrelse)$/,
  seat: /^(?:headquarters|hauptsitz|firmensitz|siège(?: social)?|sede(?: principal| social)?|sede principale|hoofdkantoor|siedziba(?: główna)?|huvudkontor|hovedkvarter|hovedsæde|hovedkontor)$/,
  type: /^(?:(?:company )?type|art|unternehmens(?:form|typ|art)|type d.entreprise|tipo(?: d[ei] (?:empresa|azienda))?|rodzaj|typ|selskabstype)$/,
  founded:
    /^(?:(?:year )?founded|gegründet|gründung(?:sjahr)?|fondée(?: en)?|fondation|création|(?:date|année) de (?:fondation|création)|fundación|fecha de fundación|(?:data|anno) di fondazione|opgericht|fundada em|data założenia|założono|grundat|grundades|grundlagt|grunnlagt)$/,
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
  /(?<!\p{L})(?:employees?|mitarbeiter(?:innen|[:*]innen|_innen)?|mitarbeitende|beschäftigte|employés?|salariés?|empleados?|dipendenti|medewerkers|funcionários?|pracowników|anställda|medarbejdere|ansatte)(?!\p{L})/iu;
/** "51-200 employees", "1 001 à 5 000 employés", "Plus de 10 000 employés", "201 bis 500 Beschäftigte". */
export const headcount =
  /^(?:\+ de |plus de |más de |mais de |più di |meer dan |über |mehr als |de |von )?\d[\d.,\s]*K?(?:\+|\s*(?:[-–]|to|bis|à|a|tot)\s*\d[\d.,\s]*K?)?\s+[^\d\s]\D*$/iu;
/** Those who follow it. */
export const followers =
  /(?<!\p{L})(?:followers?|follower[:*]innen|abonnés|seguidores|volgers|obserwujących|följare|følgere)(?!\p{L})/iu;

/** "+ de 10 000 employés", "10.001 Beschäftigte oder mehr": the largest size of all, which other languages write as "10,001+". */
export const openEnded = (size: string): string =>
  size
    .replace(/^\+ de (\d[\d.,\s]*\d)/, '$1+')
    .replace(/^(\d[\d.,\s]*\d)(\s\p{L}+) (?:et plus|ou plus|oder mehr|und mehr|o más|of meer)$/iu, '$1+$2');
