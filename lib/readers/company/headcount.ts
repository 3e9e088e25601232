import type { Found } from '../reader.ts';
import { thingsAt, wordsAt } from '../thing.ts';
import { labelled, type Pair } from './pairs.ts';
import { published, publishersOf } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import type { SitePage } from './site-page.ts';

/** How many people work there, and what they turn over, where the page says so. Customers, brokers and offices are not people who work there. */

const sizeLabel =
  /^(?:(?:number of |our |total |no\. of )?employees(?: worldwide| globally)?|headcount|head count|company size|team size|staff|workforce|size|mitarbeiter(?:zahl|anzahl|innen|\*innen|:innen)?(?: und mitarbeiterinnen)?|anzahl (?:der )?mitarbeiter|beschäftigte|effectifs?|(?:nombre de |nos )?(?:salariés|collaborateurs|employés)|(?:número de )?(?:empleados|trabajadores)|plantilla|(?:numero di )?dipendenti|(?:aantal )?(?:medewerkers|werknemers)|従業員(?:数)?|社員数|ansatte|anställda|pracowników|team members|people)$/iu;
const number = "(?:\\d{1,3}(?:[.,' \\u00a0]\\d{3})+|\\d{1,6})";
const people =
  "(?:full[- ]time |talented |dedicated |passionate |skilled |amazing |professional |highly qualified |qualified |experienced |global |brilliant |smart |remote )*(?:employees|team ?members|team-members|staff(?: members)?|people|professionals|colleagues|teammates|co-?workers|experts|associates|Mitarbeiter(?:innen|/innen|\\*innen|:innen|_innen)?(?: und Mitarbeiter(?:innen)?)?|Mitarbeitende[nr]?|Beschäftigte[nr]?|Kolleg(?:en|\\*innen|:innen)|Angestellte[nr]?|collaborateurs|salariés|employés|personnes|talents|empleados|trabajadores|profesionales|personas|colaboradores|dipendenti|collaboratori|persone|medewerkers|werknemers|collega['’]?s|professionals|служители|души)";
const about =
  "(?:about|around|over|more than|nearly|almost|approximately|some|up to|currently|now|than|rund|über|mehr als|etwa|ca\\.?|circa|knapp|fast|environ|plus de|près de|más de|cerca de|alrededor de|unos|oltre|più di|circa|ruim|meer dan|zo'n|над|повече от)";
const counted = new RegExp(
  `(?<![\\d.,$€£])(?:${about} )?(?<n>${number}(?:\\s?[-–]\\s?${number})?)\\s?\\+?\\s(?:\\p{L}+ )?${people}\\b`,
  'iu',
);
/** The company speaking of itself, wherever in the sentence. */
const weAnywhere =
  /(?:^|[^\p{L}])(?:we|our|us|wir|unser[a-z]*|nous|notre|nos|nuestr[ao]s?|somos|contamos|noi|nostr[aoie]|wij|we|ons|onze)(?![\p{L}])/iu;
/** Words that make "people", "experts", "professionals" mean those who work there. */
const works =
  /\b(?:team|employ|staff|workforce|work(?:s|ing)? (?:here|for|with us|at)|with|has grown to|grown|grew|we are|we're|we have|who we are|company with|consists? of|comprises|made up of|beschäftig|arbeiten|zählt|umfasst|emploie|compte|compuesto|equipo|équipe|teilen|werken|bestaat uit|conta|impiega|of over|of more than)\b/i;
const surely =
  /employ|staff|mitarbeit|beschäftigt|angestellt|salarié|collaborat|emplead|trabajador|dipendent|medewerker|werknemer|team ?-?member|colleague|kolleg|co-?worker|teammate|collega|служители/i;
const notStaff =
  /\b(?:customers?|clients?|users?|merchants?|students?|patients?|members of|for \d+ employees|companies with|businesses with|organi[sz]ations with|firms with|teams of|trained|train(?:s|ing)?|reach(?:es|ed|ing)?|help(?:s|ed|ing)?|serv(?:e|es|ed|ing)|managed?|connect(?:s|ed)?|support(?:s|ed)?|unternehmen (?:mit|ab|bis)|betriebe (?:mit|ab|bis)|entreprises de|empresas (?:de|con)|bedrijven (?:met|van|vanaf)|kunden|hired?|placed|surveyed|survey|asked|join(?:ed)? by|up to|if you have|fewer than|less than|under|weniger als|unter|bis zu|parking|seats?)\b/i;

/** "900 employees of our customers", "10 000 salariés utilisent …": people who use what it sells. */
const ofOthers =
  /^.{0,30}(?<!\p{L})(?:of (?:our|your|their) (?:customers|clients|partners)|unserer kunden|de nos clients|de nuestros clientes|van onze klanten|dei nostri clienti|use|uses|trust|rely|nutzen|vertrauen|utilisent|font confiance|utilizan|usan|confían|gebruiken|vertrouwen|usano|si affidano)(?!\p{L})/iu;

function counts(page: SitePage): Found[] {
  const found: Found[] = [];
  for (const { text, line } of sentencesOf(page)) {
    if (text.length > 900 || !/\d/.test(text)) continue;
    const hit = counted.exec(text);
    if (hit === null) continue;
    const lead = text.slice(Math.max(0, hit.index - 70), hit.index);
    const isSure = surely.test(hit[0]);
    // "for retailers with 50 to 5,000 employees": whom it sells to.
    if (/\p{L}s (?:with|of|from|between|having)\s+(?:[\d.,]+\s*(?:to|and|[-–])\s*)?$/iu.test(lead)) continue;
    if (notStaff.test(lead) || (notStaff.test(hit[0]) && !/up to/.test(hit[0]))) continue;
    if (ofOthers.test(text.slice(hit.index + hit[0].length))) continue;
    const n = Number((hit.groups?.n ?? '').split(/[-–]/)[0]?.replace(/\D/g, ''));
    if (n < 2 || (/^(?:19|20)\d\d$/.test(hit.groups?.n ?? '') && !/\+/.test(hit[0]))) continue;
    // "years" and money are not heads; "3 people" in a story is not the company's size.
    if (!isSure && (!works.test(text.slice(Math.max(0, hit.index - 60), hit.index + hit[0].length + 30)) || n < 5))
      continue;
    const alone = text.length < hit[0].length + 3;
    if (
      !(alone && isSure) &&
      !ownSentence(page, text, hit.index + (/\b(?:our|us|we|unser|nous|nos)\b/i.test(hit[0]) ? hit[0].length : 0)) &&
      !/\b(?:our|we|us)\b/i.test(lead) &&
      !(isSure && weAnywhere.test(text)) &&
      !(
        /^\s*(?:work|arbeiten|travaillent|trabajan|werken|lavorano)\b/i.test(text.slice(hit.index + hit[0].length)) &&
        ownSentence(page, text, text.length)
      )
    )
      continue;
    found.push({
      said: hit[0].trim(),
      from: line === null ? 'meta description' : `words "${hit[0].trim().slice(0, 50)}"`,
    });
  }
  return found;
}

/** "We're a team of 14 designers", "Unser Team besteht aus 12 …", "con un equipo de más de 60 profesionales": nobody but the company calls itself a team. */
const teams: readonly RegExp[] = [
  new RegExp(
    `\\b(?:we(?: are|['’]re)|our (?:company|studio|agency) is|wir sind|nous sommes|somos|siamo|wij zijn|we zijn)(?: now| currently| heute| aujourd['’]hui)? (?:an?|ein|une|un|uno|een) (?:[\\p{L}-]+ ){0,4}?(?:team|group|crew|company|studio|agency|firm|équipe|equipo|squadra)(?: von| of| de| di| van)(?: over| ${about})? (?<n>\\d{1,5})(?![\\d.,]*\\s*(?:%|years|jahre|ans|años))`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:our|unser|notre|nuestro|ons|il nostro) (?:team|équipe|equipo|staff)(?: \\p{L}+){0,3}? (?:of|aus|de|por|van|uit|da)(?: over| ${about})? (?<n>\\d{1,5})(?![\\d.,]*\\s*(?:%|years|jahre|ans|años|jaar))`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:contamos con|with|mit|avec|con|met) (?:an?|einem|une|un|een)(?: \\p{L}+){0,2}? (?:team|équipe|equipo) (?:of|von|aus|de|van|di)(?: over| ${about})? (?<n>\\d{1,5})(?![\\d.,]*\\s*(?:%|years|jahre|ans|años|jaar))`,
    'iu',
  ),
];

function teamSizes(page: SitePage): Found[] {
  return sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 600 ? (teams.map((says) => says.exec(text)).find((one) => one !== null) ?? null) : null;
    return hit === null || (!weAnywhere.test(text) && !ownSentence(page, text, hit.index))
      ? []
      : [{ said: hit[0], item: `${hit.groups?.n} employees`, from: `words "${hit[0].slice(0, 40)}"` }];
  });
}

/** "46,000" above "employees", "40 Nombre de collaborateurs": a figure and its caption, on two lines or on one. */
const figure = new RegExp(`^((?:[~+>]|${about}\\s)?\\s?${number}\\s?\\+?)(?:\\s+(\\D{4,40}))?$`, 'iu');
const caption =
  /^(?:\p{L}+ ){0,2}(?:employees|team ?members|staff(?: members)?|workers|mitarbeiter\S*|mitarbeitende|beschäftigte|collaborateurs|salariés|empleados|colaboradores|dipendenti|medewerkers|people worldwide|colleagues)(?: \p{L}+){0,2}$/iu;
/** "28 average age of employees" is no count, nor is "1,200 happy employees of our clients". */
const notCount = /\b(?:age|âge|alter|leeftijd|edad|average|moyen\w*|happy|clients?|customers?|kunden)\b/i;

const captioned = (page: SitePage): Found[] =>
  page.lines.flatMap((line, at) => {
    const [, count = '', beside] = figure.exec(line.text) ?? [];
    const words = (beside ?? page.lines[at + 1]?.text ?? '').replace(
      /^(?:nombre de|number of|anzahl|número de|aantal|numero di)\s+/i,
      '',
    );
    return count !== '' && words.length < 40 && caption.test(words) && !notCount.test(words)
      ? [{ said: `${count} ${words}`, from: `figure with "${words.slice(0, 30)}"` }]
      : [];
  });

/** Candidates for the head count, surest first; consolidated numbers before those of the parent alone. */
export function employeesOf(page: SitePage): Found[] {
  const told = publishersOf(page).flatMap((thing) => {
    const from = `${thing.how} Organization.numberOfEmployees`;
    const ranges = thingsAt(thing, 'numberOfEmployees').map((one) => {
      const [value = '', min = '', max = ''] = ['value', 'minValue', 'maxValue'].map(
        (path) => wordsAt(one, path)[0] ?? '',
      );
      return value !== '' ? `${value} employees` : min !== '' && max !== '' ? `${min}-${max} employees` : '';
    });
    const plain = wordsAt(thing, 'numberOfEmployees')
      .filter((words) => /^\D*\d/.test(words))
      .map((words) => `${words} employees`);
    return [...ranges, ...plain].filter(Boolean).map((said) => ({ said, from }));
  });
  const labels = labelled(page, sizeLabel).flatMap((pair) => {
    // The caption below a figure is no label of the line after it.
    if (pair.how === 'sibling' && figure.test(page.lines[pair.at - 2]?.text ?? '')) return [];
    if (/[©®]|copyright/i.test(pair.said)) return [];
    const words = /連結[^\d]{0,3}([\d,]+)\s*[人名]/.exec(nextWords(page, pair))?.[0] ?? pair.said;
    const hit = new RegExp(`^[^\\d$€£]{0,24}${number}(?:\\s?[-–]\\s?${number})?\\s?\\+?`, 'u').exec(words);
    if (hit === null || words.length > 80 || /[$€£%]|\d\s?(?:m|k|bn|million|years?|jahre)\b/i.test(words)) return [];
    return [
      {
        said: words,
        item: `${hit[0].replace(/^[^\d]*連結\D*/, '')} employees`,
        from: `label "${pair.label.slice(0, 40)}"`,
      },
    ];
  });
  const seen = [...captioned(page), ...counts(page), ...teamSizes(page)];
  const wildly = seen.map(({ said }) => Number(/\d[\d.,' ]*/.exec(said)?.[0].replace(/\D/g, '') ?? 0));
  const [low, high] = [Math.min(...wildly), Math.max(...wildly)];
  // Two counts that are far apart: one of them is of something else.
  return [...told, ...labels, ...(seen.length > 1 && high > low * 4 ? [] : seen)];
}

/** A label's value with the line after it: Japanese tables give the parent's and the group's number on two lines. */
const nextWords = (page: SitePage, { said, at }: Pair): string =>
  [said, ...page.lines.slice(at, at + 3).map((line) => line.text)].join('\n');

const revenueLabel =
  /^(?:(?:annual |total |net |group )?(?:revenues?|turnover|sales)(?: \(?(?:fy)?\s?\d{4}\)?)?|(?:jahres)?umsatz(?: \d{4})?|umsatzerlöse|chiffre d['’]affaires(?: \d{4})?|ca|facturación|ingresos|fatturato|omzet|売上高)$/iu;
const revenueProse =
  /\b(?:(?:annual |yearly |total |global )*(?:revenues?|turnover|sales)(?: (?:of|in excess of|exceeding|totall?ing|is|was|were|reached))?(?: (?:about|around|over|more than|approximately|nearly))?|(?:Jahres)?[Uu]msatz (?:von|in Höhe von)(?: (?:rund|über|etwa|mehr als))?|chiffre d['’]affaires (?:de|s['’]élève à)|facturación de|fatturato di|omzet van) (?:(?:US|CA|A)?[$€£¥]|USD|EUR|GBP|CHF)?\s?\d[\d.,]*\s?(?:million|billion|thousand|m|bn|b|k|Mio\.?|Mrd\.?|Millionen|Milliarden|millions?|milliards?|millones|milioni|miljoen|miljard)?\s?(?:US|CA)?(?:[$€£]|USD|EUR|GBP|CHF|euros?|dollars?|d['’]euros|de euros|di euro|Euro)?/u;

/** What it turns over, by label or in a sentence about itself. */
export function revenueOf(page: SitePage): Found[] {
  const labels = labelled(page, revenueLabel)
    .filter(
      (pair) =>
        /\d/.test(pair.said) &&
        pair.said.length < 80 &&
        /[$€£¥円]|EUR|USD|GBP|CHF|Mio|Mrd|million|billion|bn|euro/i.test(pair.said),
    )
    .map((pair) => ({ said: pair.said.split('\n')[0] as string, from: `label "${pair.label.slice(0, 40)}"` }));
  const prose = sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 600 ? revenueProse.exec(text) : null;
    return hit !== null &&
      /[$€£¥]|USD|EUR|GBP|CHF|euro|dollar/i.test(hit[0]) &&
      ownSentence(page, text, hit.index) &&
      !/\b(?:clients?|customers?|kunden)\b/i.test(text.slice(0, hit.index))
      ? [{ said: hit[0], from: 'words about revenue' }]
      : [];
  });
  return [...published(page, 'annualRevenue', 'revenue'), ...labels, ...prose];
}
