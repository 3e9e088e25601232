import { any } from './any-of.ts';
import { namesOf } from './names.ts';
import { hasLegalForm, siteName } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Towns, schools and churches give a name, an address and a telephone number as firms do, and are none: their names tell. */

const whole = (...words: readonly string[]): RegExp => new RegExp(`^${any(...words)}$`, 'u');
const place =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:of|am|an der|im|la|les|sur|de|den|upon)? ?\\p{Lu}[\\p{L}'’.()-]*){0,3}(?:,? \\p{Lu}[\\p{L}. ]{1,20})?";
const someone = '[\\p{Lu}\\p{Lo}][^–|:-]{1,40}';

const schools = whole(
  `${someone} (?:[Ee]lementary|[Pp]rimary|[Mm]iddle|[Hh]igh|[Gg]rammar|[Ss]econdary|[Ii]nfants?|[Jj]unior|[Ii]ntermediate) [Ss]chool(?:, ${place})?`,
  `${someone} (?:School District|School Board|Board of Education|Public Schools)`,
  `(?:\\p{Lu}.{0,30}[- ])?(?:\\p{Lu}?[\\p{L}-]*(?:[Gg]rund|[Rr]eal|[Mm]ittel|[Gg]esamt|[Gg]emeinschafts|[Ff]örder|[Vv]olks|[Bb]erufs|[Oo]ber))schule(?: .{2,40})?`,
  '\\p{Lu}.{2,30}-Gymnasium(?: .{2,30})?',
  `(?:École (?:primaire|élémentaire|maternelle)|Collège|Lycée|IES|CEIP|Colegio Público|Istituto Comprensivo|Liceo|Basisschool) ${someone}`,
  '.{1,20}(?:小學|中學|小学校?|中学校?|幼稚園)',
);

const churches = whole(
  `(?:${someone} )?(?:Baptist|Methodist|Lutheran|Presbyterian|Catholic|Episcopal|Anglican|Evangelical|Community|Bible|Orthodox|Pentecostal|Reformed|Christian|Parish|Covenant|Congregational|Adventist|Nazarene) Church(?:(?:,| of| in| at) ${place})?`,
  `(?:St\\.?|Saints?|First|Holy|All Saints['’]?|Our Lady|Christ|Trinity) (?:.{0,40} )?Church(?:(?:,| of| in| at) ${place})?`,
  `(?:${someone} )?Church of (?:England|Scotland|Christ|God|the \\p{Lu}.{2,30})`,
  `(?:Arch)?[Dd]iocese of ${place}`,
  `(?:.{2,40} )?(?:Kirchengemeinde|Pfarrgemeinde|Pfarrei|Pfarrverband|Bistum|Erzbistum|Diözese|Paroisse|Parroquia|Parrocchia|Parochie|Parafia) ${someone}`,
);

/** A trade behind "Stadt" is a shop's name: "Stadt Apotheke". */
const towns = whole(
  `(?:The )?(?:Town|City|Village|County|Borough|Township|Municipality) of ${place}`,
  `${place} (?:(?:Town|City|Parish|County|Borough|District|Community|Village|Municipal) (?:Council|Hall)|County Government|Township)`,
  `(?:Stadt|Gemeinde|Marktgemeinde|Stadtgemeinde|Samtgemeinde|Verbandsgemeinde|Landkreis|Kreisstadt|Hansestadt|Landeshauptstadt) ${place}`,
  `(?:(?:Ville|Commune) d(?:e |u |es |['’])|Comune di |Gemeente |Município d[eo] |Câmara Municipal d[eo] |Gmina |Obec )${place}`,
);
/** What nothing but a town has: its hall. */
const halls = whole(
  "(?:Mairie d(?:e |u |es |['’])|Ayuntamiento de |Ajuntament d(?:e |['’])|(?:Stadt|Gemeinde)verwaltung ).{2,40}",
  '.{1,12}(?:市役所|区役所|町役場|村役場|市政府|区政府)',
);
/** What only those who govern speak of. */
const governs =
  /(?:^|\P{L})(?:mayor|council(?:l?ors?)?|ordinances?|public works|town hall|city hall|(?:town|city|parish) clerk|(?:ober)?bürgermeister\p{L}*|rathaus|gemeinderat|stadtrat|bürgerservice|bebauungspl\p{L}+|baugebiete?|bauamt|maire|mairie|conseil municipal|alcalde(?:sa)?|pleno|sindaco|giunta|burgemeester|gemeenteraad|wójt|starosta)(?!\p{L})/iu;

/** Why a page is that of a town, a school or a church; null where its name says none of it. */
export function publicBody(page: SitePage, url: URL | null): string | null {
  if (url !== null && /(?:\.gov|\.mil|\.gov\.\w\w|\.k12\.\w\w\.us|\.sch\.uk)$/.test(url.hostname))
    return 'This page is that of an authority or a school.';
  const names = [...page.title.split(/\s+[|–—·•»:-]+\s+|\s*\|\s*/), siteName(page) ?? '', namesOf(page)[0]?.said ?? ''];
  const said = names
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 100 && !hasLegalForm(name));
  const school = said.find((name) => schools.test(name));
  if (school !== undefined) return `This page is that of a school, ${school}.`;
  const church = said.find((name) => churches.test(name));
  if (church !== undefined) return `This page is that of a church, ${church}.`;
  const town = said.find((name) => towns.test(name));
  const isGoverned = town !== undefined && [...page.lines, ...page.links].some(({ text }) => governs.test(text));
  const hall = said.find((name) => halls.test(name));
  if (hall !== undefined) return `This page is that of a town, ${hall}.`;
  return isGoverned ? `This page is that of a town, ${town}.` : null;
}
