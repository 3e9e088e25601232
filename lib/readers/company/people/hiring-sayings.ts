import { any } from '#core/any-of.ts';
import { sayingsAbroad } from './hiring-abroad.ts';
import { jobs, workers } from './job-words.ts';
import { type Saying, saying } from './saying.ts';

/** The sentences in which pages say that a company is hiring, in English and German; the other languages stand in `hiring-abroad.ts`. In small letters. */

/** Whom they look for. */
const sought = any(
  'talented|experienced|skilled|qualified|motivated|enthusiastic',
  'new|passionate|great|good people|people|an?',
);
/** What firms look for beside people. */
const things = any(
  'photos?|pictures|content|feedback|story|stories|ideas|ways?|challenges?|opportunit|solution',
  'warehouse|premises|space|land|home|house|place|property|building|plot|site|office|venue',
  'partner|distributor|sponsor|supplier|investor|buyer|donor|customer|client',
);
const thingsInGerman = any(
  '(?:gebrauchte|alte|antike|gut erhaltene)[nrs]? ',
  'für (?:sie|dich|unsere kund|kund)',
  '(?:laufend |ständig )?(?:immobilien|grundstück|haus|häuser|wohnung|objekt|räum|fläch|mieter)',
  '(?:laufend |ständig )?(?:fahrzeug|gebrauchtwagen|oldtimer|altmetall|schrott|ware|material)',
  '(?:laufend |ständig )?(?:investor|aussteller|autoren|partner|vertriebspartner|händler|sponsor|spend)',
  'gastfamilien|pflegefamilien|(?:die|das) passende|den passenden|lösung|gemeinsam|(?:immer |stets |ständig )?nach ',
);

/** "Creating employment opportunities", "will bring job openings to the region": a good that is done, no work to apply for. */
const notForARegion =
  '(?<!(?:creat|provid|generat|bring|foster|improv|increas|promot|support|fund|expand|access to|lack of)\\p{L}* (?:[\\p{L}-]+ ){0,3})';

const english = saying(
  any(
    'hir|recruit|job|career|employ|position|openings?|vacanc|seeking|look ?out|looking|join|part of|internship|work with|wanted|our team',
    'resume|résumé|\\bcv\\b|curriculum|roles|opportunit|applications|fancy|apprentice|apply',
  ),
  // "We are now hiring", "We're looking for a welder"
  "we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring(?! out)|recruiting|growing and hiring)",
  `we(?:['’]re| are) (?:currently |always |now |actively )?looking for ${sought}(?!\\p{L})(?! (?:(?:new|good|suitable|larger|bigger|great|permanent) )?${things})`,
  `(?:we(?:['’]re| are)|is) (?:currently |always )?(?:on the look ?out for|(?:looking|seeking) (?:for|to (?:hire|recruit|fill|add))) (?:\\p{L}+ ){0,3}?(?:${workers}|positions?)`,
  '(?:seeking|looking for) [^.!?]{3,60} to join (?:(?:our|the) (?:\\p{L}+ )?(?:team|office|company|firm|crew|practice|studio|workshop)|us as)|seeking (?:an? )?(?:\\p{L}+ ){0,2}?(?:full|part)[- ]time',
  "we(?:['’]re| are) (?:growing|expanding) our team(?! building)",
  // "We have openings for two CNC operators", "Vacancies: service engineer"
  `we (?:currently |now |also )*have (?:an? |several |the following )?(?:\\p{L}+ ){0,2}?(?:vacanc(?:y|ies)|openings?) for (?:[\\p{L}/-]+ ){0,4}?${jobs}`,
  `we have an? (?:\\p{L}+ )?opportunity for an? (?:[\\p{L}/-]+ ){0,4}?${jobs}`,
  '^(?:job opportunities|(?:current |job )?vacancies|apprenticeships? available|internship opportunities)\\s*[:!.]?$',
  `vacanc(?:y|ies)\\s?[:–-] (?:[\\p{L}/-]+ ){0,3}?${jobs}`,
  // "Applications are invited for the post of"
  'applications are (?:now )?invited for (?:the )?(?:posts?|positions?|roles?)',
  `applications are (?:now |currently )?being accepted for|applications from (?:\\p{L}+ ){0,2}?${workers}`,
  'apply (?:now |today )?for (?:one of )?(?:our|this) (?:\\p{L}+ )?(?:apprenticeships?|internships?|positions?|vacanc(?:y|ies)|roles?|jobs?)(?!\\p{L})',
  `apprentices?(?: \\p{L}+){0,2} (?:required|needed)|${workers} wanted|help wanted`,
  // "Come and join us", "Fancy joining the crew?"
  '(?:interested in|fancy|want to|(?:like|love) to) (?:joining|join) (?:us|our|the)(?: team)?(?! ?(?:newsletter|community|webinar|for|mailing|list|wait|program|next|free|club))',
  'join (?:our|the) (?:growing )?(?:team|crew)(?!\\p{L})|be(?:come)? (?:a )?part of our team|come (?:and )?(?:join|work with) (?:us|our team)|interest(?:ed)? in (?:employment|a career) (?:at|with)',
  'now (?:hiring|recruiting)(?! (?:software|app|platform|tool|made))',
  // "Current vacancies", "See open roles"
  '(?<!fill(?:ing)? (?:your |their )?)open (?:positions|roles|vacancies|jobs)|current (?:openings|vacancies|opportunities)',
  'immediate openings?|available jobs|positions? available',
  `${notForARegion}(?:job openings?|(?<!equal )employment opportunities)(?! (?:for|to) (?:the|all|local|young|disabled|women|people|youth|rural|many)(?!\\p{L}))`,
  '(?:explore|view)(?: all)? (?:jobs|positions|roles)|find your next opportunity',
  // "Send us your CV"
  "(?:send|e-?mail|submit|forward) (?:us )?(?:your|a) (?:resume|résumé|cv|curriculum vitae)(?! (?:to (?:us )?for|and we(?:['’]ll| will) (?:find|match)))",
);

const german = saying(
  'suchen|gesucht|stelle|bewerb|bewirb|werde teil|zeitpunkt|komm|bilden|ausbildungspl|arbeiten|verstärkung',
  // "Wir suchen Maurer", "suchen wir einen Schlosser (m/w/d)"
  `(?<!(?:was|die|den|das) )wir suchen(?!\\p{L})(?! ${thingsInGerman})`,
  'suchen wir [^.!?]{0,80}\\(?(?:m/w/d|w/m/d|d/m/w|m/w/x|m/w)\\)?',
  'suchen wir (?:ab sofort |zum |für unser team )?(?:verstärkung|auszubildende|azubis?|mitarbeiter|fachkräfte|kolleg)',
  '(?:verstärkung|mitarbeiter(?:in)?|aushilfen?|auszubildende[rn]?|azubis?|lehrlinge?|fahrer|gesellen?|monteure?|fachkr[aä]fte?)[^.!?]{0,40} gesucht(?!\\p{L})',
  'ab sofort gesucht(?!\\p{L})|zur verstärkung unseres teams|zum nächstmöglichen zeitpunkt|wir stellen ein(?!\\p{L})',
  // "Offene Stellen", "Wir bilden aus"
  'offene stellen(?! im )|stellenangebote|stellenausschreibung(?:en)?(?!\\p{L})|freie ausbildungsplätze|ausbildungspl[aä]tze? frei(?!\\p{L})',
  'wir bilden (?:weiterhin |auch |ab \\p{L}+ )?aus(?=\\s*(?:[:!.]|$))',
  // "Wir freuen uns auf Ihre Bewerbung"
  '(?:wir )?freuen uns auf (?:deine|ihre|eure) bewerbung(?! für)|(?:ihre|deine) bewerbung (?:an|per|als)|bewirb dich',
  'bewerben sie sich (?:\\p{L}+ )?(?:per|online|bei uns|unter|mit|als)(?!\\p{L})',
  '(?:schicke?|sende|senden sie|schicken sie|mail)(?: uns| mir)?(?: einfach)? (?:deine|ihre) (?:\\p{L}+ )?bewerbung',
  'jetzt bewerben(?! (?:um |für (?:den|die|das|ein(?:en?)?) (?:\\p{L}+ )?\\p{L}*(?:preis|award|stipendium|programm|förderung)))',
  // "Komm in unser Team"
  'komm (?:in unser|ins|zum) team(?=\\s*(?:[.!?,:–—-]|$|und |als ))|werde teil (?:unseres|des) teams',
  '(?:du (?:willst|möchtest)|sie (?:wollen|möchten)|lust,?) bei uns (?:zu )?arbeiten',
);

/** All languages, each with a word of which one stands in each of its sentences. */
export const sayings: readonly Saying[] = [english, german, ...sayingsAbroad];

/** Whether words are what a company says that has work to give. */
export const saysHiring = (words: string): boolean => {
  const small = words.toLowerCase();
  return sayings.some(({ hint, says }) => hint.test(small) && says.test(small));
};
