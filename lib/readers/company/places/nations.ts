import { any } from '#core/any-of.ts';
import { countryCode, countryName } from './country-words.ts';

/**
 * What is of a country, by language, in small letters and without its ending where it has several: English, German, French, Spanish, Italian,
 * Dutch. A dash where it is left out.
 */
const table = `
AE emirati|emiratisch|émirati|emirat|emiratin|emiraat
AR argentine,argentinian|argentinisch|argentin|argentin|argentin|argentijns
AT austrian|österreichisch|autrichien|austriac|austriac|oostenrijks
AU australian|australisch|australien|australian|australian|australisch
BE belgian|belgisch|belge|belga|belga|belgisch,vlaams
BG bulgarian|bulgarisch|bulgare|búlgar|bulgar|bulgaars
BR brazilian|brasilianisch|brésilien|brasileñ|brasilian|braziliaans
CA canadian|kanadisch|canadien|canadiens|canades|canadees
CH swiss|schweizer,schweizerisch|suisse|suiz|svizzer|zwitsers
CL chilean|chilenisch|chilien|chilen|cilen|chileens
CN chinese|chinesisch|chinois|chin|cinese|chinees
CO colombian|kolumbianisch|colombien|colombian|colombian|colombiaans
CZ czech|tschechisch|tchèque|chec|cec|tsjechisch
DE german|deutsch|allemand|aleman|tedesc|duits
DK danish|dänisch|danois|danes|danese|deens
DZ algerian|algerisch|algérien|argelin|algerin|algerijns
EE estonian|estnisch|estonien|estoni|estone|ests
EG egyptian|ägyptisch|égyptien|egipci|egizian|egyptisch
ES spanish|spanisch|espagnol|español|spagnol|spaans
FI finnish|finnisch|finlandais|finlandes|finlandese|fins
FR french|französisch|français|frances|francese|frans
GB british,english,scottish,welsh,uk,u.k.|britisch|britannique|británic|britannic|brits
GR greek|griechisch|grec,grecque|grieg|grec|grieks
HR croatian|kroatisch|croate|croat|croat|kroatisch
HU hungarian|ungarisch|hongrois|húngar|ungherese|hongaars
ID indonesian|indonesisch|indonésien|indonesi|indonesian|indonesisch
IE irish|irisch|irlandais|irlandes|irlandese|iers
IL israeli|israelisch|israélien|israelí|israelian|israëlisch
IN indian|indisch|indien|-|indian|indiaas
IT italian|italienisch|italien|italian|italian|italiaans
JP japanese|japanisch|japonais|japones|giapponese|japans
KE kenyan|kenianisch|kényan|kenian|keniot|keniaans
KR korean,south korean|koreanisch,südkoreanisch|coréen,sud-coréen|corean|corean|koreaans
LT lithuanian|litauisch|lituanien|lituan|lituan|litouws
LV latvian|lettisch|letton|leton|lettone|lets
MA moroccan|marokkanisch|marocain|marroqu|marocchin|marokkaans
MX mexican|mexikanisch|mexicain|mexican|messican|mexicaans
MY malaysian|malaysisch|malaisien|malasi|malesian|maleisisch
NG nigerian|nigerianisch|nigérian|nigerian|nigerian|nigeriaans
NL dutch|niederländisch|néerlandais|holandes,neerlandes|olandese|nederlands
NO norwegian|norwegisch|norvégien|norueg|norvegese|noors
NZ new zealand|neuseeländisch|néo-zélandais|neozelandes|neozelandese|nieuw-zeelands
PE peruvian|peruanisch|péruvien|peruan|peruvian|peruaans
PH philippine,filipino|philippinisch|philippin|filipin|filippin|filipijns
PK pakistani|pakistanisch|pakistanais|pakistan|pakistan|pakistaans
PL polish|polnisch|polonais|polac|polacc|pools
PT portuguese|portugiesisch|portugais|portugues|portoghese|portugees
RO romanian|rumänisch|roumain|ruman|rumen|roemeens
RU russian|russisch|russe|rus|russ|russisch
SE swedish|schwedisch|suédois|suec|svedese|zweeds
SG singaporean|singapurisch|singapourien|singapurens|singaporian|singaporees
SI slovenian|slowenisch|slovène|esloven|sloven|sloveens
SK slovak|slowakisch|slovaque|eslovac|slovacc|slowaaks
SN senegalese|senegalesisch|sénégalais|senegales|senegalese|senegalees
TH thai|thailändisch|thaïlandais|tailandes|thailandese|thais
TN tunisian|tunesisch|tunisien|tunecin|tunisin|tunesisch
TR turkish|türkisch|turc|turc|turc|turks
TW taiwanese|taiwanisch|taïwanais|taiwanes|taiwanese|taiwanees
UA ukrainian|ukrainisch|ukrainien|ucranian|ucrain|oekraïens
US american,u.s.|amerikanisch,us-amerikanisch|américain|estadounidens|statunitens|amerikaans
VN vietnamese|vietnamesisch|vietnamien|vietnamit|vietnamit|vietnamees
ZA south african|südafrikanisch|sud-africain|sudafrican|sudafrican|zuid-afrikaans
`;

/** Of each language, in the order above, its words with their countries. */
const nations: readonly ReadonlyMap<string, string>[] = [0, 1, 2, 3, 4, 5].map(
  (language) =>
    new Map(
      table
        .trim()
        .split('\n')
        .flatMap((row) =>
          (row.slice(3).split('|')[language] as string).split(',').map((word) => [word, row.slice(0, 2)]),
        ),
    ),
);

/** The country of such a word in a language, by its place in the order above. */
export const nationOf = (word: string, language: number): string | null => nations[language]?.get(word) ?? null;

/** A pattern of all such words of a language. */
export const nationIn = (language: number): string =>
  any(
    ...[...(nations[language]?.keys() ?? [])].filter((word) => word !== '-').map((word) => word.replaceAll('.', '\\.')),
  );

const named = new RegExp(`(?<!\\p{L})${countryName}(?!\\p{L})`, 'gu');
const peoples = new RegExp(`(?<!\\p{L})${nationIn(0)}(?!\\p{L})`, 'gu');

/** The countries that a text names, also by what is of them: "Malaysia", "Malaysian". */
export const countriesNamed = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(named)].flatMap(([name]) => countryCode(name) ?? []),
    ...[...text.toLowerCase().matchAll(peoples)].flatMap(([word]) => nationOf(word, 0) ?? []),
  ]);
