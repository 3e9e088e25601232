import { any } from '#core/any-of.ts';
import { about, number } from './headcount-words.ts';
import { numeral, size } from './team-sizes.ts';

/** How a company calls its team, and how large it is. Before each way a word that stands in it: it is made ready only for a text that has that. */

export interface TeamWay {
  readonly hint: RegExp;
  readonly says: RegExp;
}
export const way = (hint: string, says: string): TeamWay => ({
  hint: new RegExp(hint, 'i'),
  says: new RegExp(`(?<!\\p{L})${says}`, 'iu'),
});

const weAre = any(
  "we(?: are|['’]re)|our (?:company|studio|agency) is|wir sind|nous sommes|somos|siamo|(?:wij|we) zijn|vi är",
);
const has = any('ha(?:s|ve)|employs?|with|mit|avec|con|contamos com|met');
const grown = any(
  '(?:grown|grew|expanded)(?: \\p{L}+){0,4}? (?:in)?to|(?:uitgegroeid|groeide)(?: \\p{L}+){0,4}? tot',
  "gewachsen(?: \\p{L}+){0,4}? (?:zu|auf)|grandi(?: \\p{L}+){0,4}? (?:à|jusqu['’]à)|(?:crecido|cresciut[oa])(?: \\p{L}+){0,4}? (?:hasta|a)",
);
const article = '(?:an?|the|its|our|ein|eine[mr]?|une?|un[oa]|een|uma|ett)';
const team = any(
  'team|group|crew|company|studio|agency|firm|staff|workforce|headcount|équipe|equip[aeo]|squadra|belegschaft|effectif|plantilla',
);
const of = '(?:of|von|aus|de|van|di|på)';

/** "Our team consists of", "Nos équipes comptent", "Die Belegschaft zählt": a team, and how many are in it. */
const ourTeam = `(?:(?:(?:our|unsere?|notre|nos|nuestr[oa]|noss[oa]|ons|il nostro|vår[at]?|vores|die|das)(?: total| global| whole)? |l['’])${any(
  'team|staff|workforce|headcount|équipes?|equip[aeo]|time|quadro|plantilla|belegschaft|effectif|organico',
)})`;
const counts = any(
  "(?:[\\p{L}’']+ ){0,3}?(?:of|aus|de|com|por|van|uit|da|di|på|af)",
  '(?:(?:currently|now|today) )?(?:stands at|numbers|totals|exceeds|comprises)|has (?:since )?grown (?:from \\S+ )?to(?: be)?',
  '(?:zählt|umfasst)(?: heute| inzwischen| mittlerweile| derzeit)?',
  "(?:[\\p{L}'’]+ )?(?:compte(?:nt)?|rassemble(?:nt)?|réuni(?:t|ssent)|regroupe(?:nt)?|est forte de)",
);
const notOfYears = '(?! [^.]{0,20}(?:experience|erfahrung|expérience))';

/** Those who are given work, as it is said of them. */
const given = any(
  '(?:\\p{L}+ )?(?:people|employees|residents|men)|menschen|personen|leuten|mitarbeitern|personas|persone|pessoas|trabaj|famil|mensen|medewerkers',
  'osobom|ludziom|pracownikom',
);

export const teams: readonly TeamWay[] = [
  // "We're a small team of 14", "with a staff of 45", "has grown to a team of 35 welders"
  way(
    'team|group|crew|company|studio|agency|firm|staff|workforce|headcount|équipe|equip|squadra',
    `(?:${any(weAre, has, grown)})(?: now| currently| heute| aujourd['’]hui)?(?: be)? ${article} (?:[\\p{L}-]+ ){0,4}?${team} ${of}${size}`,
  ),
  // "We are a small team (2 people)"
  way(
    '\\(',
    `${weAre} ${article} (?:[\\p{L}-]+ ){0,3}?${team} \\((?:${about} )?(?<n>${numeral}) (?:people|persons|employees|members|personen|leute|köpfe|mensen|personnes|personas|persone|personer)\\)`,
  ),
  way(
    'team|staff|headcount|workforce|équipe|equip|time|quadro|plantilla|belegschaft|effectif|organico',
    `${ourTeam} ${counts}${size}${notOfYears}`,
  ),
  // "our 120-person team", "we are a 30-strong team", "Marrowby is an 80-person company"
  {
    hint: /person|people|strong|member|employee/i,
    says: new RegExp(
      `(?<!\\p{L})${any(
        "[Oo]ur|[Tt]he|^An?|[Ww]e(?: are|['’]re) an?|\\p{Lu}\\p{L}+ is an?",
      )} (?:\\p{Ll}+ )?(?<n>${number})[- ](?:person|people|strong|member|employee) ${any(
        'team|company|firm|agency|studio|crew|business|workforce|staff',
      )}(?!\\p{L})`,
      'u',
    ),
  },
  way('köpfig', `(?:unser|(?:ein|einem|das|dem|unserem)) (?<n>${numeral})[- ]?köpfige[snm]? Team`),
  // "A team of 25 engineers" at the head of a sentence; "our sales team of 60" is a part of the firm
  way(
    'team|company|workforce|staff|équipe|equip|squadra',
    `^(?!our )(?:${article}|unser|notre) (?:[\\p{L}-]+ ){0,2}?${team} ${of}${size}(?! [^.]{0,40}(?<!\\p{L})(?:will|visits?|you need|won|could|can|startups|companies|clients|customers))`,
  ),
  // "Today we are more than 180 strong", "We now number 75 people", "There are 180 of us"
  way('strong', `(?:we are|we['’]re)(?: now| currently| today)?${size}(?: people)? strong`),
  way('number', `we (?:now |currently )?number${size} (?:people|employees|staff|colleagues)`),
  way(
    'there are',
    `there are(?: now| currently| today)?${size} (?:of us|(?:people|employees|staff)(?: now)? (?:working )?(?:at|in|on) (?:our|the) team|people (?:now )?working (?:at|for|with))`,
  ),
  // "We are seven people"
  way(
    "we are|we[’']re|wir sind|nous sommes|somos|siamo|zijn",
    `${weAre}${size} (?:people|employees|colleagues|leute|kolleg|menschen|mitarbeite|personnes|personas|persone|mensen)`,
  ),
  // "We provide jobs for 90 local people", "Da empleo a más de 120 personas", "Wir geben 130 Menschen Arbeit"
  way(
    'jobs|work|employment|empleo|trabajo|lavoro|emprego|trabalho|werk aan|pracę',
    `${any(
      '(?:provid|offer|giv)(?:e|es|ing) (?:jobs|work|employment) (?:for|to)|(?:biedt|bieden|geeft|geven)(?: nu)? werk aan',
      'da(?:mos)? (?:empleo|trabajo) a|(?:dà|diamo) lavoro a|(?:dá|damos) (?:emprego|trabalho) a|(?:dajemy|daje) pracę',
    )}${size} ${given}`,
  ),
  way('arbeit', `(?:geben|gibt|bieten|bietet)(?: heute| inzwischen)?${size} ${given} (?:einen )?arbeit`),
  way(
    'arbeitgeber',
    `(?:ist|sind|als)(?: \\p{L}+){0,3} arbeitgeber (?:für|von)${size} (?:menschen|personen|mitarbeit)`,
  ),
];

/** "… is a team of 3": what stands before is the company's name. */
export const isTeam = new RegExp(
  `(?:\\s(?:is|ist|est|es|è|är|er)|[,:–—-])\\s+${article} (?:\\p{L}+ ){0,2}?${team} ${of}${size}`,
  'iu',
);
/** "60 engineers work for …": what stands behind is the company's name, or us. */
export const workFor = new RegExp(
  `(?<![\\d.,$€£])(?<n>${number})\\+? (?:\\p{L}+ ){1,3}?(?:work (?:for|at)|are employed (?:by|at)|arbeiten (?:bei|für)|travaillent chez|trabajan en|werken bij|lavorano in)\\s`,
  'iu',
);
