import { any } from '#core/any-of.ts';
import { by, founded, nearly, opened, type Saying, there } from './founding-parts.ts';
import { said } from './founding-words.ts';

/** Parts of a firm, founded in other years than it. */
const part = 'foundation|office|plant|factory|team|department|subsidiar|branch|divis|program';

/** "Proudly serving Leeds and York": whom, and not as what, where or with whom. */
const serving = "(?:proudly |still )?serving (?!(?:as|on|in|at|under|with|time)(?!\\p{L}))[\\p{L} ,&’'-]{3,60}?";

/** The sentences in which English pages say when a company was founded, each with the year right behind or before it. */
export const englishWays: readonly Saying[] = [
  // "Marrowby (est. 1978) makes pumps": whose it is stands right before.
  {
    hint: /[(,] ?(?:est|found|gegr|fond|fund|oprich|opger|since|seit)/i,
    ways: [
      new RegExp(
        `\\((?:est\\.?|established|founded|gegr\\.|gegründet|fondée? en|fundad[ao] en|fondata nel|opgericht|since|seit)(?: in)? ?${said}\\)`,
        'iu',
      ),
      new RegExp(`, (?:est\\.?|established|gegr\\.) ${said},`, 'iu'),
    ],
  },
  // "The origins of the company go back to 1887", "We opened our first shop in 1987".
  {
    hint: /origins|roots|opened our first/i,
    ways: [
      new RegExp(
        `(?<!\\p{L})(?:origins|roots) of (?:the|our) (?:company|firm|business) (?:go|date|reach|stretch) back (?:as far as )?(?:to )?${nearly}${said}`,
        'iu',
      ),
      new RegExp(
        `^(?:we|the company) opened our first (?:shop|store|restaurant|bakery|caf[eé]|salon|clinic)(?: in \\p{L}+)? in ${nearly}${said}`,
        'iu',
      ),
    ],
    isSure: true,
  },
  // "What started in 1976 as a one-man workshop is now a group": nobody but the company tells of itself so.
  {
    hint: /^what (?:started|began)/i,
    ways: [
      new RegExp(
        `^what (?:started|began)(?: out)?(?: back)? in ${said} as (?:an?|the) [^.]{0,40}${any(
          'workshop|business|shop|company|firm|store|garage|studio|practice|bakery|operation|start-?up|venture',
          'agency|farm',
        )}[^.]{0,40} (?:is now|has (?:since )?(?:grown|become|evolved)|today)`,
        'iu',
      ),
    ],
    isSure: true,
  },
  // English
  {
    hint: new RegExp(
      any(
        'found|establish|formed|incorporat|started|created|set up|operati|began|commenced|opened|came |launched',
        'was born|roots|origins|registered|doors|exist|active|in business|owned|run since|run and|story|history|journey|been|dates|got |since',
      ),
      'i',
    ),
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
      new RegExp(
        `\\b(?:[Ff]ounded|[Ss]tarted|[Ee]stablished|[Ff]ormed|[Ii]ncorporated)${there('in')}(?: \\p{Lu}[\\p{L}.]+,?){0,2} in ${nearly}${said}`,
        'u',
      ),
      new RegExp(
        `\\b(?:started (?:life|trading|in business)|began (?:life|trading|business)) in ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`(?<!\\p{L})traces? (?:its|our) (?:roots|history|origins?) (?:back )?to ${nearly}${said}`, 'iu'),
      new RegExp(
        `(?:^with |(?<!\\p{L})(?:our|its) )(?:family )?(?:roots|origins|history) (?:that )?${any(
          'go|goes|going|dates?|dating|reach|reaches|reaching|stretch|stretches|stretching',
        )} (?:all the way )?back to ${nearly}${said}`,
        'iu',
      ),
      // Of whom the story is stands before or behind it.
      new RegExp(
        `(?<=\\b(?:story|history|journey)(?: of [^.;,]{2,40}?)? )(?:began|begins|started?|starts|dates? back|goes back)(?: back)? (?:in|to) ${nearly}${said}`,
        'iu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:dates? (?:back to|from)|(?:was|were) (?:first )?launched in|got (?:its|our) start in) ${nearly}${said}`,
        'iu',
      ),
      new RegExp(
        `\\b(?:began|started)(?: out| life)? as (?:an?|the) (?:[\\p{L}'’-]+ ){1,6}?(?:back )?in ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`(?<=\\bwe )(?:began|first opened) in ${nearly}${said}`, 'iu'),
      new RegExp(`(?<=\\b(?:our|its) )doors (?:first )?opened in ${nearly}${said}`, 'iu'),
      new RegExp(
        `(?<!\\p{L})(?:established|exists?|is active(?: (?:in|on) [^.;,]{2,40}?)?) since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`\\bwas (?:officially |first )?registered in ${nearly}${said}`, 'iu'),
      // "In 1987 the company was founded in Leeds": who is founded stands between.
      new RegExp(
        `\\b[Ii]n (?:the year )?${said},? (?:(?!${part})[^.;,]){2,60}? was (?:first |originally |officially )?(?:founded|established|formed|set up|incorporated)(?!\\p{L})`,
        'u',
      ),
      new RegExp(
        `\\b[Ii]t was (?:in )?${said} (?:when|that) [^.;,]{2,60}? founded (?:the|our|this) (?:company|firm|business)(?!\\p{L})`,
        'u',
      ),
      // Whose beginning it is stands right before.
      new RegExp(`(?<=^[^.;,]{2,40} )(?:began|came to life|launched|(?:first )?opened) in ${nearly}${said}`, 'iu'),
      new RegExp(
        `\\b(?:been|is|are) in (?:the |this )?(?:[\\p{L}-]+ ){0,3}(?:business|trade|industry) since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`\\bin business for [^.;,(]{3,30} \\(since ${said}\\)`, 'iu'),
      new RegExp(
        `\\b(?:founded|established|started) (?:over|more than|almost|nearly|some|about) \\S+ years ago,? in ${said}`,
        'iu',
      ),
      new RegExp(`\\b[Ii]n ${said},? [^.;]{2,100}? was born\\b`, 'u'),
      new RegExp(
        `^(?:trading|trusted|operating|active|family[- ](?:owned|run)[^.,;]{0,40}?|(?:in|doing) business|around|${serving}) since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`\\b(?:in business|in operation) since ${nearly}${said}`, 'iu'),
      // "has been building scaffolds since 1985": what it makes is itself; what it is a member of is not.
      new RegExp(
        `(?:\\bha(?:s|ve)|['’]ve) been (?:\\p{Ll}+ly )?(?:building|making|manufacturing|producing|crafting|supplying|serving|helping) [^.;]{2,80}? since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(
        `(?:\\bha(?:s|ve)|['’]ve) (?:existed|operated|traded|been (?:operating|trading|active|around|here|in business)) since ${nearly}${said}`,
        'iu',
      ),
      new RegExp(`\\b(?:family|locally)[- ](?:owned|run)(?: (?:and|&) \\p{Ll}+)? since ${nearly}${said}`, 'iu'),
      new RegExp(
        `\\b[Ii]n (?:the year )?${said},? [^.;]{2,60}? (?:${founded}|launched)\\b${any(
          ' (?:the|our|this) (?:company|firm|business|agency|studio)',
          " \\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}",
          ' it\\b',
        )}`,
        'u',
      ),
      new RegExp(
        `\\b(?:our|the company['’]s) (?:story|history|journey) (?:began|begins|started?|starts|dates back)(?: back)? (?:in|to) ${nearly}${said}`,
        'iu',
      ),
    ],
  },
];
