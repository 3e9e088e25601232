/** Words of dates in the languages that are read, folded. */

const monthNames: readonly (readonly [string, string])[] = [
  [
    'january jan januar janner jenner janvier janv enero ene januari gennaio gen janeiro tammikuu stycznia',
    'styczen sty oca ocak led leden ledna ian ianuarie tammi tammik tammikuuta январь января янв січень січня січ ιανουαριος ιανουαριου ιαν',
  ],
  [
    'february feb februar fevrier fevr febrero februari febbraio fevereiro fev lutego',
    'luty lut sub subat unor unora uno februarie helmi helmik helmikuuta febr февраль февраля февр лютии лютого лют φεβρουαριος φεβρουαριου φεβ',
  ],
  [
    'march mar marz maerz mrz mars marzo maart mrt marco marca',
    'marzec brezen brezna bre martie maalis maalisk maaliskuuta marcius март марта березень березня бер μαρτιος μαρτιου μαρ',
  ],
  [
    'april apr avril avr abril abr aprile kwietnia',
    'kwiecien kwi nis nisan duben dubna dub aprilie huhti huhtik huhtikuuta aprilis апрель апреля апр квітень квітня квіт απριλιος απριλιου απρ',
  ],
  [
    'may mai mayo mei maggio mag maio maj maja',
    'kveten kvetna kve mayis touko toukok toukokuuta majus маи мая травень травня трав μαιος μαιου μαι',
  ],
  [
    'june jun juni juin junio giugno giu junho czerwca',
    'czerwiec cze haz haziran cerven cervna cvn iunie iun kesa kesak kesakuuta junius июнь июня июн червень червня черв ιουνιος ιουνιου ιουν',
  ],
  [
    'july jul juli juillet juil julio luglio lug julho lipca',
    'lipiec lip tem temmuz cervenec cervence cvc iulie iul heina heinak heinakuuta julius июль июля июл липень липня лип ιουλιος ιουλιου ιουλ',
  ],
  [
    'august aug aout agosto ago augustus augusti sierpnia',
    'sierpien sie agu agustos srpen srpna srp elo elok elokuuta augusztus август августа авг серпень серпня серп αυγουστος αυγουστου αυγ',
  ],
  [
    'september sep sept septembre septiembre settembre set setembro wrzesnia',
    'wrzesien wrz eyl eylul zari zar septembrie syys syysk syyskuuta szeptember szept сентябрь сентября сент сен вересень вересня вер σεπτεμβριος σεπτεμβριου σεπ',
  ],
  [
    'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika',
    'pazdziernik paz eki ekim rijen rijna rij octombrie loka lokak lokakuuta октябрь октября окт жовтень жовтня жовт οκτωβριος οκτωβριου οκτ',
  ],
  [
    'november nov novembre noviembre novembro listopada',
    'listopad lis kas kasim listopadu noiembrie marras marrask marraskuuta ноябрь ноября нояб листопад листопада лист νοεμβριος νοεμβριου νοε',
  ],
  [
    'december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia',
    'grudzien gru ara aralik prosinec prosince pro des decembrie joulu jouluk joulukuuta декабрь декабря дек грудень грудня груд δεκεμβριος δεκεμβριου δεκ',
  ],
];

export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) =>
    names
      .join(' ')
      .split(' ')
      .map((name): [string, number] => [name, index + 1]),
  ),
);

/** Short forms of months that are words as well ("die sie 2020 schloss"): months only where they begin what is said. */
export const monthsAtFirst: ReadonlySet<string> = new Set('sie sub led dub uno pro des ara eki tem haz elo'.split(' '));

export type Span = 'day' | 'week' | 'month' | 'year';

/** What each is called: English, German, French, Spanish and Portuguese, Dutch, Italian, Danish and Swedish, one a row. */
const spanNames: Readonly<Record<Span | 'hour', readonly string[]>> = {
  hour: [
    'hour hours hr hrs h minute minutes min mins second seconds sec secs',
    'stunde stunden minuten sekunden',
    'heure heures seconde secondes',
    'hora horas minuto minutos segundos',
    'uur minuut seconden',
    'ora ore',
    // Japanese
    '時間前 分前',
  ],
  day: ['day days d', 'tag tage tagen', 'jour jours', 'dia dias', 'dag dagen', 'giorno giorni', 'dage dagar'],
  week: [
    'week weeks wk wks w',
    'woche wochen wo',
    'semaine semaines sem',
    'semana semanas',
    'weken',
    'settimana settimane',
    'uger veckor',
  ],
  month: [
    'month months mo mos mth mths',
    'monat monate monaten mon',
    'mois',
    'mes meses',
    'maand maanden mnd',
    'mese mesi',
    'maneder manader',
  ],
  year: [
    'year years yr yrs y',
    'jahr jahre jahren j',
    'an ans annee annees',
    'ano anos',
    'jaar jaren',
    'anno anni',
    'ar',
  ],
};

/** What a span of time is called; hours and less count as a day of none. */
export const spans: ReadonlyMap<string, Span | 'hour'> = new Map(
  Object.entries(spanNames).flatMap(([span, names]) =>
    names.flatMap((row) => row.split(' ')).map((name): [string, Span | 'hour'] => [name, span as Span | 'hour']),
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
