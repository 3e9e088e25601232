import { any } from '#core/any-of.ts';
import {
  workersInCzech,
  workersInItalian,
  workersInPolish,
  workersInPortuguese,
  workersInRussian,
  workersInSpanish,
} from './job-words.ts';
import { type Saying, saying } from './saying.ts';

/** How companies say in other languages than English and German that they have work to give, in small letters. */

const thingsInFrench = 'partenaire|local|terrain|solution|distributeur|site|maison|bien|investisseur|nouve(?:au|lle)';
const french = saying(
  'recherch|recrut|embauch|rejoign|rejoindre|emploi|poste|postulez|envoye|adressez|transmettez|candidature',
  'recherch(?:ons|e) (?:actuellement )?(?:un|une|des)(?:\\(e\\)|[·.]e)? [^.!?]{3,60}(?:\\(?h\\s?/\\s?f\\)?|cdi|cdd|temps (?:plein|partiel)|alternance)',
  'recherch(?:e|ons) (?:une? |des )?apprentie?s?(?!\\p{L})',
  `nous sommes à la recherche d['’]une? (?!${thingsInFrench})`,
  'nous (?:recrutons|embauchons)|on recrute|recrute (?:un|une|des|son|sa)(?!\\p{L})|(?<=\\p{L}[\\p{L}&.-]+ )recrute(?= ?!|$)',
  "offres? d['’]emploi(?!\\p{L})|postes? à pourvoir|postulez(?! pour (?:nos|le) (?:programme|concours))",
  "rejoignez[- ](?:nous(?! sur )|notre équipe|l['’]équipe)|envie de nous rejoindre|rejoindre (?:notre équipe|nos équipes)",
  '(?:envoye[rz]|adresse[rz]|transmette[rz])(?:-nous)? (?:votre|vos) (?:cv|candidature)',
);

const spanish = saying(
  'contrat|busca|necesita|precisa|requiere|selecciona|incorpora|únete|trabaj|empleo|env[ií]|vacantes|parte de',
  'estamos contratando|únete (?:a nosotros|a nuestro equipo|al equipo)|form(?:a|ar) parte de nuestro equipo',
  'trabaja con nosotros|ofertas? de empleo|tenemos vacantes|vacantes (?:abiertas|disponibles) (?!en el curso)',
  `(?:buscamos|estamos buscando|seleccionamos|incorporamos|necesitamos) (?:personas|profesionales|talento|(?:(?:una?|nuevos?|nuevas?) )?${workersInSpanish})`,
  `se (?:busca|necesita|precisa|requiere)n? ${workersInSpanish}`,
  'env[ií](?:a|e|enos|anos) (?:tu|su) (?:cv|curr[ií]culum)',
);

const portuguese = saying(
  'contrat|vagas|junte|procura|trabalh|recrut|parte d|envie',
  `(?:procuramos|recrutamos|estamos à procura de) (?:uma? )?${workersInPortuguese}`,
  `(?:temos|há) vagas (?:abertas )?para ${workersInPortuguese}|vagas abertas`,
  'estamos a (?:contratar|recrutar)|(?:venha trabalhar|trabalhe) con(?:n)?osco|envie(?: o)? seu (?:cv|currículo)',
  '(?:faça|fazer|venha fazer) parte d[ao] (?:noss[ao] )?(?:equip[ae]|time)|junte-se (?:a nós|à nossa equip[ae]|ao nosso time)',
);

const italian = saying(
  'cerc|candidati|ricerc|lavora|posizioni|unisciti|assum|invia|selezion|parte del',
  `(?:cerchiamo|cercando|ricerchiamo|selezioniamo|cercasi|alla ricerca di) (?:personale|(?:un[oa]? )?(?:nuov\\p{L}+ )?${workersInItalian})`,
  'vuoi lavorare con noi|lavora con noi|candidati (?:ora|subito|adesso)(?!\\p{L})|posizioni aperte|(?:stiamo assumendo|assumiamo)',
  '(?:entra a far|entrare a far|fai|far) parte del nostro team|unisciti al (?:nostro )?team',
  'invia(?:ci)? il (?:tuo )?(?:cv|curriculum)',
);

const thingsInDutch = any(
  'naar|samen|altijd|steeds|uit|voor (?:u|jou|je)',
  '(?:de|het|een) (?:\\p{L}+ )?(?:oplossing|partner|locatie|pand|huis|product|aanbieding|sponsor)',
);
const dutch = saying(
  'werken|vacatures|zoek|stuur|mail|gezocht|sollicit|team versterken|versterk',
  `wij zoeken(?! ${thingsInDutch})`,
  '(?:wij|we) zijn (?:\\p{L}+ |per direct )?op zoek naar (?:een|nieuwe|ervaren|jou(?!w))(?! (?:\\p{L}+ )?(?:partner|locatie|pand|huis|oplossing|sponsor))',
  'gezocht:? (?:een |ervaren )?(?:chauffeur|monteur|lasser|verkoper|medewerker|timmerman|schilder|kok|stagiair)',
  'kom (?:bij ons )?werken|werken bij|vacatures|kom (?:jij )?(?:ons|het) team versterken|versterk (?:jij )?ons team',
  'solliciteer (?:nu|direct|meteen|bij)|(?:stuur|mail)(?: ons)? (?:je|uw) (?:motivatie|cv|sollicitatie)',
);

const thingsInSwedish = any(
  '(?:\\p{L}+ )?(?:lokal|återförsäljar|partner|samarbet|mark|fastighet|bostad|sponsor|investerar)',
  'hela tiden|ständigt|alltid|dig som (?:vill|ska) (?:köpa|hyra|sälja)',
);
const nordic = saying(
  '(?<!\\p{L})vi s|ledig|haemme|jobb|sök|arbejde|en del a|vi ans',
  `vi söker(?! ${thingsInSwedish})|vi sø[gk]er (?:en|et|ny|nye|flere|dyktige)(?!\\p{L})|haemme (?:uutta|uusia|osaava[an])`,
  'vi (?:anställer|ansætter|ansetter)(?!\\p{L})|lediga (?:jobb(?!\\p{L})|tjänster)|ledige stillinger|sök jobbet',
  '(?:vill|vil) du (?:jobba|jobbe|arbeta|arbejde) (?:hos|med|för|for) oss?(?!\\p{L})|(?:kom och )?jobba (?:hos|med) oss(?!\\p{L})',
  'bli(?:v|r)? en del a[vf] (?:vårt|vores|vår) (?:team|gäng|hold)',
);

const slavic = saying(
  'zatrudni|szuk|dołącz|pracuj|wyślij|prześlij|oferty pracy|přijmeme|hledáme|работете|требу',
  `zatrudni(?:my|ę)|(?:poszukujemy|szukamy) ${workersInPolish}`,
  'dołącz do (?:naszego )?zespołu|pracuj z nami|(?:aktualne|nasze) oferty pracy|oferty pracy w \\p{L}',
  '(?:wyślij|prześlij)(?: nam)?(?: swoje)? cv(?!\\p{L})',
  `přijmeme|hledáme (?:nové |nového |novou )?${workersInCzech}`,
  `работете с нас|требу(?:ется|ются) (?:\\p{L}+ )?${workersInRussian}`,
);
const turkish = saying('arkadaş', '(?:ekip|çalışma) arkadaş\\p{L}+ arıyoruz');

/** Nothing parts words in Japanese. */
const inJapanese = [
  '採用情報',
  '募集要項',
  '採用に関(?:する|して)の?お?問',
  '(?:スタッフ|社員|従業員|アルバイト|パート)(?:を|大)?募集',
];
const japanese: Saying = { hint: /採用|募集/, says: new RegExp(any(...inJapanese)), sentences: inJapanese };

export const sayingsAbroad: readonly Saying[] = [
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  nordic,
  slavic,
  turkish,
  japanese,
];
