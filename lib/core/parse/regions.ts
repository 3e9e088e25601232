import { any } from '../any-of.ts';
import { fold } from '../text.ts';

/** Parts of countries that addresses name instead of the country. */

/** Names by postal code, in a row of both. */
const coded = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(/,\s*/).map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]));

/** The states and provinces that have a postal code, by it. */
export const codedRegions = {
  US: coded(
    `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,
    GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,
    MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,
    NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,
    SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`,
  ),
  CA: coded(
    `AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,ON Ontario,PE Prince Edward Island,
    QC Quebec,SK Saskatchewan,YT Yukon,NT Northwest Territories,NU Nunavut`,
  ),
  AU: coded(
    `NSW New South Wales,VIC Victoria,QLD Queensland,WA Western Australia,SA South Australia,TAS Tasmania,ACT Australian Capital Territory,
    NT Northern Territory`,
  ),
};

/** Regions without codes. */
const named: Readonly<Record<string, string>> = {
  DE: `Baden-Württemberg,Bayern,Bavaria,Bavière,Baviera,Brandenburg,Hessen,Hesse,Mecklenburg-Vorpommern,Niedersachsen,Lower Saxony,
    Nordrhein-Westfalen,North Rhine-Westphalia,NRW,Rheinland-Pfalz,Rhineland-Palatinate,Saarland,Sachsen,Saxony,Sachsen-Anhalt,Saxony-Anhalt,
    Schleswig-Holstein,Thüringen,Thuringia`,
  AT: 'Tirol,Tyrol,Oberösterreich,Upper Austria,Niederösterreich,Lower Austria,Steiermark,Styria,Kärnten,Carinthia,Vorarlberg,Burgenland',
  FR: `Île-de-France,Auvergne-Rhône-Alpes,Occitanie,Nouvelle-Aquitaine,Hauts-de-France,Grand Est,Bretagne,Brittany,Normandie,Normandy,
    Pays de la Loire,Provence-Alpes-Côte d’Azur,Centre-Val de Loire,Bourgogne-Franche-Comté,Bourgogne,Burgundy,Alsace,Auvergne,Corse,Corsica`,
  ES: `Cataluña,Catalonia,Catalunya,Andalucía,Andalusia,Comunidad de Madrid,Community of Madrid,Comunidad Valenciana,Valencian Community,País Vasco,
    Basque Country,Galicia,Castilla y León,Aragón,Asturias,Canarias,Canary Islands,Islas Baleares,Balearic Islands,Extremadura,Cantabria,Navarra,
    Euskadi`,
  IT: `Lombardia,Lombardy,Lazio,Toscana,Tuscany,Piemonte,Piedmont,Veneto,Emilia-Romagna,Campania,Sicilia,Sicily,Liguria,Puglia,Sardegna,Sardinia,
    Umbria,Calabria,Abruzzo,Basilicata,Friuli-Venezia Giulia,Trentino-Alto Adige,Südtirol,South Tyrol`,
  NL: 'Noord-Holland,North Holland,Zuid-Holland,South Holland,Noord-Brabant,North Brabant,Gelderland,Zeeland,Overijssel,Friesland,Drenthe,Flevoland',
  BE: 'Flanders,Vlaanderen,Flemish Region,Wallonie,Wallonia,Brussels Region,Vlaams-Brabant,Brabant wallon',
  GB: `England,Scotland,Wales,Northern Ireland,Greater London,Greater Manchester,West Midlands,Surrey,Kent,Essex,Hampshire,Yorkshire,West Yorkshire,
    South Yorkshire,Lancashire,Berkshire,Buckinghamshire,Oxfordshire,Cambridgeshire,Hertfordshire,Merseyside,Middlesex`,
  CH: 'Ticino,Tessin,Aargau,Thurgau,Graubünden,Appenzell,Valais,Wallis,Vaud',
  CN: `Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Jiangsu,Jiangxi,Liaoning,Qinghai,Shaanxi,Shandong,
    Shanxi,Sichuan,Xinjiang,Yunnan,Zhejiang`,
  IN: `Maharashtra,Karnataka,Tamil Nadu,Telangana,Haryana,Gujarat,Uttar Pradesh,West Bengal,Kerala,Rajasthan,Madhya Pradesh,Andhra Pradesh,
    Himachal Pradesh,Arunachal Pradesh,Uttarakhand,Jharkhand,Chhattisgarh,Odisha,Bihar,Assam,Goa`,
  BR: `São Paulo State,Minas Gerais,Paraná,Santa Catarina,Rio Grande do Sul,Rio Grande do Norte,Bahia,Ceará,Pernambuco,Goiás,Mato Grosso,
    Mato Grosso do Sul,Espírito Santo`,
  AR: 'Entre Ríos,Provincia de Buenos Aires,Mendoza,Corrientes,Misiones,Neuquén,Chubut,Tucumán',
  CO: 'Antioquia,Cundinamarca,Valle del Cauca,Atlántico,Santander',
  ID: `North Sumatra,Sumatera Utara,West Sumatra,Sumatera Barat,South Sumatra,South Sulawesi,Jawa Barat,West Java,Jawa Tengah,Central Java,
    Jawa Timur,East Java,Bali,Banten`,
  MX: `Jalisco,Nuevo León,Estado de México,Edo. de México,Sinaloa,Sonora,Tamaulipas,Coahuila,Michoacán,Yucatán,Quintana Roo,Nayarit,Morelos,Tabasco,
    Chiapas,Baja California,Baja California Sur`,
  PE: 'La Libertad,Lambayeque,Áncash,Loreto,Ucayali,Junín,Apurímac,Madre de Dios',
  MY: 'Selangor,Johor,Perak,Sarawak,Sabah,Kedah,Kelantan,Pahang,Negeri Sembilan',
  NG: 'FCT,Federal Capital Territory,Lagos State,Ogun State,Oyo State,Rivers State,Kaduna State,Edo State,Delta State,Anambra State,Enugu State',
  PH: 'Metro Manila,Bulacan,Pampanga,Davao del Sur,Negros Occidental,Misamis Oriental,Nueva Ecija',
  ZA: 'Gauteng,Western Cape,Eastern Cape,KwaZulu-Natal,Mpumalanga,Limpopo',
  JP: '東京都,大阪府,京都府,北海道,神奈川県,愛知県,兵庫県,福岡県,埼玉県,千葉県',
};

/** Counties of Ireland, written "Co. Cork"; six of the north are British. */
const irish =
  'Carlow Cavan Clare Cork Donegal Dublin Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow';
const northern = 'Antrim Armagh Down Fermanagh Londonderry Tyrone Durham';

const byCode = new Map<string, string>();
const byName = new Map<string, string>();
for (const [country, regions] of Object.entries(codedRegions))
  for (const [code, name] of regions) {
    if (!byCode.has(code)) byCode.set(code, country);
    if (!byName.has(fold(name))) byName.set(fold(name), country);
  }
for (const [country, list] of Object.entries(named))
  for (const name of list.split(/,\s*/)) if (!byName.has(fold(name))) byName.set(fold(name), country);

for (const [counties, country] of [
  [irish, 'IE'],
  [northern, 'GB'],
] as const)
  for (const county of counties.split(' ')) {
    byName.set(fold(`Co ${county}`), country);
    byName.set(fold(`County ${county}`), country);
  }

/** Words that make any name a region's: "Stockholm County". */
const regional = new RegExp(
  any(
    `\\b${any(
      // English
      'county|province|region|state|prefecture|district|governorate|community of|oblast|voivodeship',
      // French, German, Italian and Spanish
      'département|departement|canton',
      'kreis|landkreis|kanton',
      'provincia|comarca|comunidad',
      // Swedish, Norwegian
      'län|lan',
      'fylke',
    )}\\b`,
    // Japanese
    '[県府]$',
  ),
  'i',
);
/** These codes are a country's as well, and one that is written as often: alone they say neither. */
const doubtful = new Set(['DE', 'IN', 'NL', 'SA']);

/** The country of a region called by its name or, in capitals, by its code; null where it is no region that is known. */
export function regionCountry(words: string): string | null {
  const plain = words.replace(/\./g, '').trim();
  return (
    byName.get(fold(plain)) ?? (/^[A-Z]{2,3}$/.test(plain) && !doubtful.has(plain) ? (byCode.get(plain) ?? null) : null)
  );
}

/** The country of a region's code, doubtful ones included: for use where a postal code follows. */
export const codedRegion = (code: string): string | null => byCode.get(code.replace(/\./g, '')) ?? null;

/** Whether some words name a region rather than a town. */
export const isRegion = (words: string): boolean =>
  regional.test(words) || regionCountry(words) !== null || codedRegion(words) !== null;
