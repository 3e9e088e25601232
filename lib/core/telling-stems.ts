import { stemsIn } from './interview-topics.ts';
import { isNegator } from './negation.ts';

/** Words without which a sentence says the same. */
const empty = new Set(
  stemsIn(
    `a an the and or but so if then than that this these those there here it its is are was were be been being am do does did doing done have has had having
    i you he she we they them their our my your me us who what which when where why how not no yes of in on at to for from with by about as into over under up out off
    just very really also too only more most much many some any all every each both other another such own same can could will would should may might must
    get gets got getting go goes going went come came say says said tell told one two three usually always often mostly basically kind sort like thing things stuff
    nobody noone nothing somebody something everybody everyone anybody none never whatever
    der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr ihnen ihm ihn mich mir uns euch war waren ist sind sein bin hat haben hatte hatten
    wird werden wurde wurden kann können konnte muss müssen soll sollte will wollen im an am auf aus bei mit von vom zu zum zur für über unter nach vor durch um als wie wenn dann dass
    ob weil auch noch schon nur mehr sehr immer meistens oft fast gerade ja hier da dort man jeder jede jedes jeden alle alles mal eben halt ganz sagen sagt sagte gesagt kommt kommen
    kam kamen geht gehen macht machen später firma firmen kunde kunden leute
    company companies customer customers prospect prospects deal deals people right well back because while after before`,
  ),
);

/** Words that mean the same in a sales team's mouth; the first stands for all. */
const same: ReadonlyMap<string, string> = new Map(
  [
    'expensive price pricing cost costly',
    'hire hired hiring recruit recruiting',
    'spreadsheet spreadsheets excel sheets',
    'rep reps seller sellers sdr sdrs ae aes',
    'vp head director leader',
    'employee employees headcount staff fte',
    'funding raise raised round series',
    'security infosec soc2 compliance',
    'integrate integration integrations connect connector',
    'crm salesforce hubspot',
    'referral referred recommended recommendation peer peers',
    'forecast forecasting predict',
    'messy mess dirty chaos chaotic',
    'onboarding implementation rollout setup',
    'competitor competitors rival rivals',
    'slow slowly takes forever',
  ].flatMap((line) => {
    const stems = stemsIn(line);
    return stems.map((word) => [word, stems[0]!] as const);
  }),
);

/** The words that carry an observation, stemmed, with what means the same brought together. */
export const tellingStems = (text: string): string[] => [
  ...new Set(
    stemsIn(text)
      .filter((word) => word.length > 1 && !empty.has(word) && !isNegator(word))
      .map((word) => same.get(word) ?? word),
  ),
];
