import { any } from '../any-of.ts';
import { about, number } from './headcount-words.ts';
import { numeral, size } from './team-sizes.ts';

/** How a company calls its team, and how large it is; in the words of one language in `teams-abroad.ts`. */

/** Nobody but the company calls itself a team. Before each way a word that stands in it: it is made ready only for a text that has that. */
export const teams: readonly (readonly [RegExp, RegExp])[] = [
  // "We're a small team of 14"
  [
    /team|group|crew|company|studio|agency|firm|équipe|equip|squadra/i,
    new RegExp(
      `\\b${any(
        "we(?: are|['’]re)|our (?:company|studio|agency) is|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|vi är",
      )}(?: now| currently| heute| aujourd['’]hui)? (?:an?|ein|une|un|uno|een|uma|ett) (?:[\\p{L}-]+ ){0,4}?${any(
        'team|group|crew|company|studio|agency|firm|équipe|equipo|equip[ae]|squadra',
      )}(?: von| of| de| di| van| på)${size}`,
      'iu',
    ),
  ],
  // "We are a small team (2 people)"
  [
    /\(/,
    new RegExp(
      `(?<!\\p{L})${any(
        "we(?: are|['’]re) an?|wir sind ein|nous sommes une|somos un|siamo un|(?:we|wij) zijn een|vi är ett",
      )} (?:[\\p{L}-]+ ){0,3}?(?:team|group|crew|company|studio|équipe|equipo|squadra) \\((?:${about} )?(?<n>${numeral}) (?:people|persons|employees|members|personen|leute|köpfe|mensen|personnes|personas|persone|personer)\\)`,
      'iu',
    ),
  ],
  // "Unser Team besteht aus 12"
  [
    /team|équipe|equipo|staff|plantilla|belegschaft|workforce|effectif/i,
    new RegExp(
      `(?<!\\p{L})(?:(?:our|unsere?|notre|nuestr[oa]|ons|il nostro|vår[at]?|vores) |l['’])(?:team|équipe|equipo|staff|plantilla|belegschaft|workforce|effectif)(?: \\p{L}+){0,3}? (?:of|aus|de|por|van|uit|da|på|af)${size}`,
      'iu',
    ),
  ],
  // "our 120-person team", "we are a 30-strong team", "Marrowby is an 80-person company"
  [
    /person|people|strong|member|employee/i,
    new RegExp(
      `(?<!\\p{L})(?:[Oo]ur|[Tt]he|^An?|[Ww]e(?: are|['’]re) an?|\\p{Lu}\\p{L}+ is an?) (?:\\p{Ll}+ )?(?<n>${number})[- ](?:person|people|strong|member|employee) (?:team|company|firm|agency|studio|crew|business|workforce|staff)(?!\\p{L})`,
      'u',
    ),
  ],
  // "We have grown to a team of 35 welders"
  [
    /grown|grew|expanded|uitgegroeid|groeide|gewachsen|grandi|crecido|cresciut/i,
    new RegExp(
      `(?:grown|grew|expanded|uitgegroeid|groeide|gewachsen|grandi|crecido|cresciut[oa])(?: \\p{L}+){0,4}? (?:to|into|tot|zu|auf|jusqu['’]à|à|a|hasta) (?:be )?(?:an?|een|einem|une?|uno?)(?: \\p{L}+){0,2}? (?:team|équipe|equipo|squadra|crew) (?:of|van|von|aus|de|di)${size}`,
      'iu',
    ),
  ],
  // "Our team has grown to 23 specialists"
  [/has/i, new RegExp(`(?<!\\p{L})our (?:whole )?team has (?:since )?grown (?:from \\S+ )?to(?: be)?${size}`, 'iu')],
  // "Marrowby has a staff of 45"
  [
    /staff|workforce|crew|headcount|team/i,
    new RegExp(
      `(?:ha(?:s|ve)|with|employs?) (?:a|an|its|our) (?:\\p{L}+ ){0,2}?(?:staff|workforce|crew|headcount|team) of${size}`,
      'iu',
    ),
  ],
  // "Unser 12-köpfiges Team\"
  [/köpfig/i, new RegExp(`(?:unser|(?:ein|einem|das|dem|unserem)) (?<n>${numeral})[- ]?köpfige[snm]? Team`, 'iu')],
  // "con un equipo de más de 60"
  [
    /team|équipe|equip/i,
    new RegExp(
      `(?<!\\p{L})(?:we have|contamos con|contamos com|with|mit|avec|con|met) (?:an?|einem|une|un|uma?|een)(?: \\p{L}+){0,2}? (?:team|équipe|equipo|equip[ae]) (?:of|von|aus|de|van|di)${size}`,
      'iu',
    ),
  ],
  // "A team of 25 engineers" at the head of a sentence
  [
    /team|company|workforce|équipe|equip|squadra|firma/i,
    new RegExp(
      `^(?:an?|the|eine?|une|un|una|een|uma|unser|notre) (?:[\\p{L}-]+ ){0,2}?(?:team|company|workforce|staff|équipe|equip[aeo]|squadra) (?:of|von|aus|de|di|van)${size}(?! [^.]{0,40}(?<!\\p{L})(?:will|visits?|you need|won|could|can|startups|companies|clients|customers))`,
      'iu',
    ),
  ],
  // "Our headcount stands at 340"
  [
    /headcount|workforce|staff|team/i,
    new RegExp(
      `(?<!\\p{L})our (?:total |global )?(?:headcount|workforce|staff|team)(?: currently| now| today)? (?:stands at|numbers|totals|exceeds|comprises)${size}`,
      'iu',
    ),
  ],
  // "Today we are more than 180 strong"
  [/strong/i, new RegExp(`(?<!\\p{L})(?:we are|we['’]re)(?: now| currently| today)?${size}(?: people)? strong`, 'iu')],
  // "We now number 75 people"
  [
    /number/i,
    new RegExp(`(?<!\\p{L})we (?:now |currently )?number${size} (?:people|employees|staff|colleagues)`, 'iu'),
  ],
  // "We provide jobs for 90 local people"
  [
    /jobs|work|employment/i,
    new RegExp(
      `(?<!\\p{L})(?:provid|offer|giv)(?:e|es|ing) (?:jobs|work|employment) (?:for|to)${size} (?:\\p{L}+ )?(?:people|employees|residents|men)`,
      'iu',
    ),
  ],
  // "There are 180 of us"
  [
    /there are/i,
    new RegExp(
      `there are(?: now| currently| today)?${size} (?:of us|(?:people|employees|staff)(?: now)? (?:working )?(?:at|in|on) (?:our|the) team|people (?:now )?working (?:at|for|with))`,
      'iu',
    ),
  ],
  // "We are seven people"
  [
    /we are|we['’]re|wir sind|nous sommes|somos|siamo|zijn/i,
    new RegExp(
      `(?<!\\p{L})(?:we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn)${size} (?:people|employees|colleagues|leute|kolleg|menschen|mitarbeite|personnes|personas|persone|mensen)`,
      'iu',
    ),
  ],
];

/** "… is a team of 3": what stands before is the company's name. */
export const isTeam = new RegExp(
  `(?:\\s(?:is|ist|est|es|è|är|er)|[,:–—-])\\s+(?:an?|een|ein|une|un) (?:\\p{L}+ ){0,2}?(?:team|company|firm|équipe|equipo) (?:of|van|von|de|di)${size}`,
  'iu',
);
/** "60 engineers work for …": what stands behind is the company's name, or us. */
export const workFor = new RegExp(
  `(?<![\\d.,$€£])(?<n>${number})\\+? (?:\\p{L}+ ){1,3}?(?:work (?:for|at)|are employed (?:by|at)|arbeiten (?:bei|für)|travaillent chez|trabajan en|werken bij|lavorano in)\\s`,
  'iu',
);
