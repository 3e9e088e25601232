import { foundedThen, itBegan, ownKind, type Saying, sinceFounding } from './founding-parts.ts';
import { said } from './founding-words.ts';
import { germanicWays } from './ways-germanic.ts';
import { englishWays } from './ways-in-english.ts';
import { romanceWays } from './ways-romance.ts';
import { slavicWays } from './ways-slavic.ts';

/** The sentences in which pages say when a company was founded: the words of founding, each with the year right behind or before it. */
export const says: readonly Saying[] = [
  ...englishWays,
  ...germanicWays,
  ...romanceWays,
  ...slavicWays,
  // Finnish
  { hint: /perustett/i, ways: [new RegExp(`(?:perustettu|perustettiin)(?: \\p{L}+)?(?: vuonna)? ${said}`, 'iu')] },
  // Romanian, Greek
  {
    hint: /înființat|fondată|ιδρύθηκε/i,
    ways: [
      new RegExp(`(?:înființată?|fondată) (?:în|in) (?:anul )?${said}`, 'iu'),
      new RegExp(`ιδρύθηκε (?:το|το έτος) ${said}`, 'iu'),
    ],
  },
  // "1985 yılından beri pompa üretiyoruz", "1991 óta gyártunk": who speaks stands in the verb.
  {
    hint: /beri|bu yana| óta/i,
    ways: [
      new RegExp(`^${said}(?:['’]\\p{L}+| yılından) (?:beri|bu yana) .{3,60}(?:[iıuü]yoruz|mekteyiz|maktayız)`, 'iu'),
      new RegExp(`^${said} óta (?:\\p{L}+ ){0,3}?\\p{L}+(?:unk|ünk)(?!\\p{L})`, 'iu'),
    ],
    isSure: true,
  },
  // Hungarian, Turkish
  {
    hint: /alakult|alapít|kurul/i,
    ways: [
      new RegExp(`(?<!\\d)${said}[- ]?(?:[bv][ae]n )?(?:alakult|alapított)`, 'iu'),
      new RegExp(`(?<!\\d)${said} (?:yılında )?(?:\\p{L}+ )?kurul(?:du|muş|an)`, 'iu'),
      new RegExp(`^(?:alapítva|alapítás éve):? ${said}`, 'iu'),
    ],
  },
  // All of them
  {
    hint: /bega|began|start|fing|fang|commenc|débute|empe|comenzó|começou|teve início|inici|cominciò|begon|började|begyndte/i,
    ways: [
      new RegExp(`(?:^|[.!?] )(?:${itBegan}) ${said}`, 'iu'),
      new RegExp(`(?<=(?:^|[.!?] )${said} )(?:begann|fing) alles(?!\\p{L})`, 'iu'),
    ],
  },
  { hint: /gründete|fond|cré|fund|nace|nació|nasce|richtt?e/i, ways: foundedThen },
  {
    hint: /since|inception|beginning|found|establish|start|est|seit|depuis|desde|sinds|dalla|dal |siden|sedan| od /i,
    ways: [
      new RegExp(`(?<!\\p{L})(?:${sinceFounding}) ${said}`, 'iu'),
      new RegExp(
        `${ownKind}(?: [^.,;]{2,40}?)?,? (?:since|seit|depuis|desde|sinds|dal|sedan|siden|od|est\\.?|(?:founded|established|started)(?: in)?) ${said}`,
        'iu',
      ),
    ],
  },
  // Chinese, Korean
  {
    hint: /[成创創]立|创[建办]|始创|始建|组建/,
    ways: [
      new RegExp(`(?:成立|创立|创建|创办|始创|始建|组建|創立)[于於]?\\s?${said}\\s?年`, 'u'),
      new RegExp(`${said}\\s?年(?:\\s?\\d+\\s?月)?\\s?(?:正式)?(?:成立|创立|创建|创办|组建)`, 'u'),
    ],
    isSure: true,
  },
  {
    hint: /설립|창립|창업/,
    ways: [new RegExp(`${said}년(?: ?\\d+월)?(?:에)? ?(?:설립|창립|창업)`, 'u')],
    isSure: true,
  },
  {
    hint: /[創設ス]/,
    ways: [
      new RegExp(
        `${said}\\s?年(?:\\s?\\d+\\s?月)?(?:\\s?\\d+\\s?日)?(?:に|、)?[^。]{0,24}?(?:創業|設立|創立|スタート)`,
        'u',
      ),
    ],
    isSure: true,
  },
];
