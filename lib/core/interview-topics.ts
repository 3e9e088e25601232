import type { Section } from './interview.ts';
import { stem } from './stem.ts';
import { fold } from './text.ts';

/** What an interview should touch on. By its words a sentence is recognised as being about it; what to ask stands in the locale. */
export interface Topic {
  readonly id: string;
  readonly section: Section;
  /** Folded words or phrases; compared by their stems. */
  readonly words: readonly string[];
}

const listed = (words: string): readonly string[] => words.split('|');

export const topics: readonly Topic[] = [
  {
    id: 'size',
    section: 'profile',
    words: listed(
      'employees|people|headcount|seats|reps|engineers|staff|fte|mitarbeiter|size|leute|leuten|mitarbeitern|' +
        'köpfe|beschäftigte',
    ),
  },
  {
    id: 'industry',
    section: 'profile',
    words: listed(
      'industry|saas|software|fintech|healthcare|manufacturing|retail|vertical|sector|b2b|ecommerce|agency|bank|' +
        'insurance|logistics|branche|versicherung|handel|maschinenbau|industrie',
    ),
  },
  {
    id: 'region',
    section: 'profile',
    words: listed(
      'europe|germany|dach|uk|usa|united states|north america|france|nordics|apac|emea|region|country|timezone|' +
        'europa|deutschland|schweiz|österreich|frankreich|ausland',
    ),
  },
  {
    id: 'tools',
    section: 'profile',
    words: listed(
      'salesforce|hubspot|stack|tool|crm|snowflake|sap|jira|slack|excel|spreadsheet|integration|migrate|' +
        'werkzeug|tabelle|schnittstelle',
    ),
  },
  {
    id: 'money',
    section: 'profile',
    words: listed(
      'revenue|arr|funding|series|raised|budget|profitable|million|umsatz|finanzierung|etat|rentabel|millionen',
    ),
  },
  {
    id: 'trigger',
    section: 'triggers',
    words: listed(
      'hired|new vp|new cro|joined|raised|funding|acquisition|acquired|merger|audit|deadline|missed|churn|reorg|' +
        'launch|expand|growing|renewal|layoff|outage|board|eingestellt|neuer vertriebsleiter|übernahme|prüfung|' +
        'frist|verfehlt|wachsen|beirat',
    ),
  },
  {
    id: 'timing',
    section: 'triggers',
    words: listed('month|week|quarter|before|after|right when|year|days|monat|woche|quartal|jahr|tage|vorher|danach'),
  },
  {
    id: 'weigh',
    section: 'evaluation',
    words: listed(
      'compare|evaluate|security|integration|roi|pilot|proof|reference|requirement|checklist|support|ease|' +
        'implementation|onboarding|scale|reliability|compliance|gdpr|soc|vergleich|sicherheit|anforderung|' +
        'einführung|datenschutz|anbindung|referenz',
    ),
  },
  {
    id: 'committee',
    section: 'evaluation',
    words: listed(
      'cfo|cto|ceo|vp|director|head|procurement|legal|security team|champion|founder|manager|cro|cmo|coo|owner|' +
        'admin|geschäftsführer|leiter|leiterin|einkauf|vorstand|rechtsabteilung',
    ),
  },
  {
    id: 'objection',
    section: 'objections',
    words: listed(
      'expensive|price|budget|not now|no time|already have|build|in house|risk|contract|lost|stall|ghost|' +
        'went dark|competitor|worry|concern|objection|security review|freeze|teuer|preis|keine zeit|risiko|' +
        'vertrag|verloren|wettbewerber|sorge',
    ),
  },
  {
    id: 'answered',
    section: 'objections',
    words: listed(
      'i say|i tell|i show|i ask|works|answer|respond|turned around|what helps|ich sage|ich zeige|ich frage|' +
        'hilft|wirkt',
    ),
  },
  {
    id: 'channels',
    section: 'channels',
    words: listed(
      'linkedin|google|podcast|community|slack group|conference|event|webinar|newsletter|g2|referral|peer|' +
        'analyst|gartner|partner|email|phone|cold call|youtube|reddit|blog|search|word of mouth|recommended|' +
        'friend|messe|empfehlung|empfohlen|bekannter|netzwerk|anruf|suche',
    ),
  },
  {
    id: 'words',
    section: 'language',
    words: listed(
      'they said|she said|he said|they call|in their words|told me|quote|literally|describe|sie sagten|sagte|' +
        'wörtlich|sie nennen',
    ),
  },
];

/** A text as stems, apart and beside one another, so that a phrase can be found in it. */
export const stemsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+&']*/gu) ?? []).map((word) => stem(word));

const wanted = topics.map((topic) => ({
  topic,
  phrases: topic.words.map((phrase) => ` ${stemsIn(phrase).join(' ')} `),
}));

/** The topics that a text is about and how many of their words it has, the one with most hits first. */
export function hitsIn(text: string): readonly { readonly topic: Topic; readonly count: number }[] {
  const heard = ` ${stemsIn(text).join(' ')} `;
  return wanted
    .map(({ topic, phrases }) => ({ topic, count: phrases.filter((phrase) => heard.includes(phrase)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The topics that a text is about, the one with most hits first. */
export const topicsOf = (text: string): readonly Topic[] => hitsIn(text).map(({ topic }) => topic);
