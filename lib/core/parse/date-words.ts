/** Words of dates in the languages that are read, folded. */

const monthNames: readonly string[] = [
  'january jan januar janner jenner janvier janv enero ene januari gennaio gen janeiro tammikuu stycznia',
  'february feb februar fevrier fevr febrero februari febbraio fevereiro fev lutego',
  'march mar marz maerz mrz mars marzo maart mrt marco marca',
  'april apr avril avr abril abr aprile kwietnia',
  'may mai mayo mei maggio mag maio maj maja',
  'june jun juni juin junio giugno giu junho czerwca',
  'july jul juli juillet juil julio luglio lug julho lipca',
  'august aug aout agosto ago augustus augusti sierpnia',
  'september sep sept septembre septiembre settembre set setembro wrzesnia',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika',
  'november nov novembre noviembre novembro listopada',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia',
];

export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export type Span = 'day' | 'week' | 'month' | 'year';

const spanNames: Readonly<Record<Span | 'hour', string>> = {
  hour: 'hour hours hr hrs h hour minute minutes min mins second seconds sec secs stunde stunden minuten sekunden heure heures seconde secondes hora horas minuto minutos segundos uur minuut seconden ora ore 時間前 分前',
  day: 'day days d tag tage tagen jour jours dia dias dag dagen giorno giorni dage dagar',
  week: 'week weeks wk wks w woche wochen wo semaine semaines sem semana semanas weken settimana settimane uger veckor',
  month:
    'month months mo mos mth mths monat monate monaten mon mois mes meses maand maanden mnd mese mesi maneder manader',
  year: 'year years yr yrs y jahr jahre jahren j an ans annee annees ano anos jaar jaren anno anni ar',
};

/** What a span of time is called; hours and less count as a day of none. */
export const spans: ReadonlyMap<string, Span | 'hour'> = new Map(
  Object.entries(spanNames).flatMap(([span, names]) =>
    names.split(' ').map((name): [string, Span | 'hour'] => [name, span as Span | 'hour']),
  ),
);

/** One, in words: "a year ago", "vor einem Jahr", "il y a un an". */
export const ones = 'a|an|one|einem|einer|eine|ein|un|une|una|een|last|previous|vorige[nr]?|letzte[nrs]?';

/** Days that have a name, in days from today. */
export const namedDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'today heute aujourdhui hoy vandaag oggi hoje idag now jetzt maintenant ahora nu 今日 本日 just-now',
    [-1]: 'yesterday gestern hier ayer gisteren ieri ontem igar 昨日',
    1: 'tomorrow morgen demain manana domani amanha imorgon 明日',
    [-2]: 'vorgestern avant-hier anteayer eergisteren',
    2: 'ubermorgen apres-demain overmorgen',
  }).flatMap(([offset, names]) => names.split(' ').map((name): [string, number] => [name, Number(offset)])),
);
