import {
  by,
  founded,
  foundedThen,
  itBegan,
  months,
  nearly,
  ofMonth,
  opened,
  ownKind,
  sinceFounding,
  there,
} from './founding-parts.ts';
import { said } from './founding-words.ts';

/** The sentences in which pages say when a company was founded, by language. */

/** Ways to say a founding, with a word that stands in all of them: made ready only for a text that has it, as a browser takes its time for each. */
export interface Saying {
  readonly hint: RegExp;
  readonly ways: readonly RegExp[];
  /** They say by themselves that it is the company. */
  readonly isSure?: true;
}

/** The words of founding, each with the year right behind or before it. */
export const says: readonly Saying[] = [
  // English
  {
    hint: /found|establish|formed|incorporat|started|created|set up|operati|began|commenced|opened|came into|launched|was born|roots|origins|in business|owned|run since|run and|story|history|journey|been/i,
    ways: [
      new RegExp(
        `(?:${founded}|${opened})${by('by|as')},?(?: (?:back|way back|originally|officially|out of [^.;,]{2,30}))? (?:in |on |around )?${nearly}${said}(?!\\s*[-–]\\s*\\d)`,
        'iu',
      ),
      // "started in a garage by two brothers back in 1978": where and by whom, in one clause.
      new RegExp(
        `\\b(?:founded|started|established) (?:in|out of|from|at|by|with) (?:(?!which|that|who|and \\p{Ll})[\\p{L}\\p{N}'’&.-]+ ){1,14}?(?:back )?in ${nearly}${said}`,
        'u',
      ),
      new RegExp(`\\b(?:founded|started|established|formed|incorporated)${there('in')} in ${nearly}${said}`, 'iu'),
      new RegExp(
        `\\b(?:started (?:life|trading|in business)|began (?:life|trading|business)) in ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`(?<!\\p{L})traces? (?:its|our) (?:roots|history|origins?) (?:back )?to ${nearly}${said}`, 'iu'),
      new RegExp(`(?<!\\p{L})our (?:roots|origins) (?:go|date|reach) back to ${nearly}${said}`, 'iu'),
      new RegExp(`\\b(?:in business|in operation) since ${nearly}${said}`, 'iu'),
      // "has been building scaffolds since 1985": what it makes is itself; what it is a member of is not.
      new RegExp(
        `\\bha(?:s|ve) been (?:\\p{Ll}+ly )?(?:building|making|manufacturing|producing|crafting|supplying|serving) [^.;]{2,80}? since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`\\b(?:family|locally)[- ](?:owned|run)(?: (?:and|&) \\p{Ll}+)? since ${nearly}${said}`, 'iu'),
      new RegExp(
        `\\b[Ii]n (?:the year )?${said},? [^.;]{2,60}? (?:${founded}|launched)\\b(?: (?:the|our|this) (?:company|firm|business|agency|studio)| \\p{Lu}| it\\b)`,
        'u',
      ),
      new RegExp(
        `\\b(?:our|the company['’]s) (?:story|history|journey) (?:began|begins|started?|starts|dates back)(?: back)? (?:in|to) ${nearly}${said}`,
        'iu',
      ),
    ],
  },
  // German
  {
    hint: /gründ|geschichte|entstand|ins leben|besteht|existiert/i,
    ways: [
      new RegExp(
        `unsere (?:Firmen|Unternehmens)?geschichte (?:begann|beginnt|startete?) (?:im (?:Jahre? )?)?${said}`,
        'iu',
      ),
      new RegExp(
        `\\b[Ii]m (?:Jahre? |(?:${months}) )?${said} [^.;]{2,80}?,? (?:ein|ihr|das) (?:eigenes )?(?:Unternehmen|Geschäft) zu gründen`,
        'u',
      ),
      new RegExp(
        `(?:[Gg]egründet|gründeten?|Gründung|entstand|ins Leben gerufen)${by('von|durch')}${there('in')},? (?:im (?:Jahre? )?|in |anno )?(?:(?:${months}) )?${said}`,
        'u',
      ),
      new RegExp(`(?:besteht|existiert)(?: bereits| schon| nun)? seit (?:dem Jahre? )?${said}`, 'u'),
      new RegExp(
        `(?:[Ii]m Jahre? |[Ss]eit |[Aa]nno )?${said} (?:in \\p{Lu}\\p{L}+ )?(?:von [^.;]{2,60}? )?gegründet(?!\\p{L})`,
        'u',
      ),
      new RegExp(`wurden? (?:im Jahre? )?${said} (?:[\\p{L}-]+ ){1,6}gegründet(?!\\p{L})`, 'u'),
      new RegExp(`(?:[Ii]m Jahre? |[Aa]nno )${said} wurde (?:[\\p{L}-]+ ){1,8}gegründet(?!\\p{L})`, 'u'),
      // The verb stands at the end of a clause, however long: "das im Jahr 2011 von Kim Sample (Dipl.-Ing.) gegründet wurde".
      new RegExp(`[Ii]m Jahre? ${said} [^.;]{0,20}?(?:von|durch) .{2,90}? gegründet (?:wurde|worden)`, 'u'),
    ],
  },
  // French
  {
    hint: /fond|créé|née?|lancé|histoire|existe/i,
    ways: [
      new RegExp(
        `(?:fondée?s?|créée?s?|née?s?|lancée?s?)${by('par')}${there('à')},? (?:(?:en|depuis)(?: \\p{L}+)?|le \\d{1,2}(?:er)? \\p{L}+) ${said}`,
        'iu',
      ),
      new RegExp(`(?<!\\p{L})existe(?: déjà)? depuis(?: l['’]an)? ${said}`, 'iu'),
      new RegExp(`notre histoire (?:commence|a (?:commencé|débuté)|débute) en(?: l['’]an)? ${said}`, 'iu'),
    ],
  },
  // Spanish
  {
    hint: /historia|andadura|trayectoria|aventura|fundad|fundó|cread|creó|criad|constitu|conformó|nac|establecid/i,
    ways: [
      new RegExp(
        `nuestra (?:historia|andadura|trayectoria|aventura) (?:comenzó|comienza|empezó|empieza|inició|se inicia|inicia) en (?:el año )?${said}`,
        'iu',
      ),
      new RegExp(
        `(?:fundad[ao]s?|cread[ao]s?|criad[ao]s?|constituid[ao]s?|se (?:fundó|creó|conformó|constituyó)|nac(?:ió|e|imos)|establecid[ao]s?)${by('por')}${there('en|em')},? (?:en |em )?(?:el año |el |o ano de )?${ofMonth}${said}`,
        'iu',
      ),
    ],
  },
  // Dutch
  {
    hint: /opgericht|gestart|ontstaan|begonnen|sinds|verhaal/i,
    ways: [
      new RegExp(
        `(?:opgericht|gestart|ontstaan|begonnen)${by('door')}${there('in|te')},? (?:in |sinds )?(?:het jaar )?${ofMonth}${said}`,
        'iu',
      ),
      new RegExp(`(?:[Ii]n|[Ss]inds) ${said} (?:is [^.;]{0,40}?)?opgericht`, 'u'),
      new RegExp(`(?:bestaa[nt]|actief|werkzaam)(?: al)? sinds (?:het jaar )?${said}`, 'iu'),
      new RegExp(`ons verhaal (?:begon|begint|startte) in ${said}`, 'iu'),
    ],
  },
  // Italian
  {
    hint: /storia|avventura|fondat|nat[ao]|nasce|costituit|attiv|operativ/i,
    ways: [
      new RegExp(
        `la nostra (?:storia|avventura) (?:inizia|comincia|è iniziata|nasce|ha inizio) nel(?:l['’]anno)? ?${said}`,
        'iu',
      ),
      new RegExp(
        `(?:fondat[ao]|nat[ao]|nasce|costituit[ao])${by('da')}${there('a')},? (?:(?:nel|dal)(?:l['’]anno)? ?)?${ofMonth}${said}`,
        'iu',
      ),
      new RegExp(`(?:attiv[ao]|operativ[ao]) (?:fin |sin )?dal(?:l['’]anno)? ?${said}`, 'iu'),
    ],
  },
  // Swedish, Norwegian, Danish
  {
    hint: /grunda|grundlagt|stiftet|etabler|oprettet|starta|startet/i,
    ways: [
      new RegExp(
        `(?:grundades|grundat|grundlagt|stiftet|etablert|etablerades|etableret|oprettet|startades|startet opp|startet op)${by('av|af')}${there('i')},? (?:år |i |i år )?${ofMonth}${said}`,
        'iu',
      ),
    ],
  },
  // Polish, Czech, Finnish
  {
    hint: /założ|powsta|istnieje|działa|vznikl|perustett|založ/i,
    ways: [
      new RegExp(
        `(?<!\\p{L})(?:założon[aye]|powstał[ay]?|istnieje od|działa(?:my)? od|založen[aoý]?|vznikl[ao]|perustettu|perustettiin)(?: \\p{L}+)?(?: w| v)?(?: roku| roce| vuonna)? ${said}`,
        'iu',
      ),
    ],
  },
  // Hungarian, Turkish
  {
    hint: /alakult|alapított|kurul/i,
    ways: [
      new RegExp(`(?<!\\d)${said}[- ]?(?:[bv][ae]n )?(?:alakult|alapított)`, 'iu'),
      new RegExp(`(?<!\\d)${said} (?:yılında )?(?:\\p{L}+ )?kurul(?:du|muş)`, 'iu'),
    ],
  },
  // All of them
  {
    hint: /bega|began|start|fing|commenc|débute|empe|comenzó|inici|cominciò|begon|började|begyndte/i,
    ways: [
      new RegExp(`(?:^|[.!?] )(?:${itBegan}) ${said}`, 'iu'),
      new RegExp(`(?<=(?:^|[.!?] )${said} )(?:begann|fing) alles(?!\\p{L})`, 'iu'),
    ],
  },
  { hint: /gründete|fond|cré|fund|nace|nació|nasce|richtt?e/i, ways: foundedThen },
  {
    hint: /since|seit|depuis|desde|sinds|dalla|dal |siden|sedan/i,
    ways: [
      new RegExp(`(?<!\\p{L})(?:${sinceFounding}) ${said}`, 'iu'),
      new RegExp(`${ownKind}(?: [^.,;]{2,40}?)?,? (?:since|seit|depuis|desde|sinds|dal) ${said}`, 'iu'),
    ],
  },
  {
    hint: /основан|създаден|учреден|создан|заснован/i,
    ways: [
      new RegExp(
        `(?:основан[ао]?|създадена?|учредена?|создан[ао]?|заснован[ао]?)(?: \\p{L}+){0,2}? (?:през|во?|у)(?: далечната)? ${said}`,
        'iu',
      ),
    ],
  },
  {
    hint: /[創設ス]/,
    ways: [new RegExp(`${said}年(?:\\d+月)?(?:\\d+日)?(?:に|、)?[^。]{0,24}?(?:創業|設立|創立|スタート)`, 'u')],
    isSure: true,
  },
];
