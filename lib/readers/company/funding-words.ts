import { any } from '#core/any-of.ts';

/** How pages say that a company has raised money, and of whom else they say it. */

/** A round by its name. */
export const stage = new RegExp(
  any(
    '\\b(?:[Pp]re-?)?[Ss]eed(?: stage)?(?=[\\s-]+(?:round|funding|financing|investment|investering|finanzierung|capital|stage|ronde|runde))',
    '\\b(?:[Pp]re-?)?[Ss]eed[- ](?:[Rr]ound|[Ff]unding|[Ff]inanzierung|[Rr]unde|ronde)|\\b[Pp]re-[Ss]eed\\b',
    '\\b[Ss]eed(?:-[Kk]apital|rond[ea]|-?runda?)\\b',
    '(?<=\\b(?:round|ronda|rodada|rundzie|rund[aeyę]|fase) )(?:[Pp]re-?)?[Ss]eed\\b',
    '(?<=(?:in|en|our|a|ronda) )(?:[Ss]eed|amorçage|semilla)(?=\\s*[.,;!)]|$| de | von | (?:from|led)\\b)',
    "(?<=en |d[’'])amorçage\\b|(?<=ronda |capital )semilla\\b",
    '\\b[Ss](?:eries|erie|érie|erii)[ -][A-K]\\b\\+?(?: (?:round|funding|extension))?',
    '[‘\'"“]?\\b[A-E][’\'"”]?[- ](?:round|Runde)(?: (?:of )?funding)?',
    // "closes €4.5m seed"
    '(?<=[€$£]\\s?[\\d.,]+\\s?(?:m|mn|k|M|million) )(?:[Pp]re-)?[Ss]eed\\b',
    'growth (?:equity )?round|IPO|(?:went|goes|gone) public|initial public offering',
  ),
);

/** What is done with a round. */
export const raised = new RegExp(
  `(?<!\\p{L})${any(
    'rais(?:ed|es|ing)|clos(?:ed|es|ing)|secur(?:ed|es|ing)|complet(?:ed|es)|announc(?:e|ed|es|ing)',
    'conclud(?:ed|es)|backed by|funded|funding|led by|land(?:s|ed)|received|went public|goes public',
    'schließt|abschließen|abgeschlossen|angeführt|erhält|erhalten|eingesammelt|sammelte?|sichert',
    'gesichert|investiert|[\\p{L}-]*Finanzierung(?:srunde)?',
    'lève|levé|levée de fonds|boucl(?:é|er|ons|ée|e)|tour de (?:table|financement)',
    'cierra|cerra(?:do|r|mos)|ronda|recauda(?:do|mos)?|levanta(?:mos|do)?|haalt|haalde|opgehaald|sluit',
    'afgesloten|rond(?:t|den|de) [^.]{0,40}? af|investeringsronde|raccoglie|raccolto|chiude|chiuso|round',
    'capt(?:a|ou|amos|ámos)|fech(?:a|ou|amos|ámos)|levantou|rodada|tar in|tagit in|tog in|stängt|stänger',
    'henter|hentet|pozyska\\p{L}+|zamkn\\p{L}+|(?:après|avec|grâce à|suite à) (?:sa|notre)',
  )}(?!\\p{L})`,
  'iu',
);

/** What is done with other things as often: a series of pumps lands, leads and closes, too. */
export const weakly = new RegExp(
  `(?<!\\p{L})${any(
    'land(?:s|ed)|received|complet(?:ed|es)|erhält|erhalten|sichert',
    'cierra|cerra(?:do|r|mos)|chiude|chiuso|fech(?:a|ou|amos|ámos)|zamkn\\p{L}+|sluit|afgesloten|stängt',
    'stänger|(?:après|avec|grâce à|suite à) (?:sa|notre)',
  )}(?!\\p{L})`,
  'giu',
);
/** What tells a round from a range of goods. */
export const ofMoney =
  /[€$£]|millio|mill[oó]n|\bipo\b|public|seed|milh|mili[oa]n|mln|mio\.?(?!\p{L})|miljo|invest|fund|financ|finanz|capital|kapital|round|rond|rodada|rund[aeyę]|tour de|levée/u;
/** A round that is called one: with a sum it needs no verb. */
export const isCalledRound = /round|rund|rond|fund|finan|invest|[kc]apital/;
/** A sum that may have been raised. */
export const amount = /[€$£]\s?\d|\d\s?(?:[€$£]|m€|mio|mln|mili|mill|milh|milj)/u;
/** Before the verb of a headline without a subject: "Proud to announce". */
export const withoutSubject =
  /^\P{L}*(?:(?:news|today|now|just|officially|proud(?:ly)?|excited|thrilled|delighted|pleased|happy|to)\P{L}+)*$/u;
/** "Quillmark's $8M": whose the round is, right before it. */
export const owner = /(?<name>\p{Lu}[\p{L}\d&-]*)['’]s? [^.]{0,30}$/u;
/** We, by the verb alone. */
export const byUs = new RegExp(
  `(?<!\\p{L})${any(
    // Spanish and Portuguese, Italian, Polish
    'levantamos|cerramos|fech[aá]mos|capt[aá]mos|recaudamos|hemos (?:cerrado|levantado|recaudado)',
    'abbiamo (?:chiuso|raccolto)',
    'zamknęliśmy|pozyskaliśmy',
  )}(?!\\p{L})`,
  'u',
);

/** Who funds, advises or serves others speaks of their rounds. */
export const notOwn = new RegExp(
  `(?<!\\p{L})${any(
    'how to|guide|help(?:s|ed)?|for (?:startups|founders|companies)|accompagn\\p{L}+|conseill\\p{L}+',
    'berat\\p{L}+|begleiten|unterstützen',
    'asesoramos|ayudamos|begeleiden|portfolio\\p{L}*|portefeuille|we lead|(?:co-)?(?:leads|led) (?!by|our|the|this)',
    'we invest|invest(?:s|ed)? in(?! our)|invertimos|investissons|investeren|investiert in|finanzieren',
    'our (?:clients?|customers?|partners?)|customers?|its customer|competitor|acquired',
    'grants?|scholarships?|programmes?|programs?|schemes?|webinars?|förderung|fördermittel',
    'congratulat\\p{L}+|gratulieren|félicit\\p{L}+|felicit\\p{L}+|feliciteren',
    '(?:which|that|who) (?:uses?|chose|relies|works? with)|previously|formerly|before (?:joining|\\p{Lu}\\p{L}+)',
  )}(?!\\p{L})`,
  'iu',
);

/** "Our investor Northgate closed a fund": who gives the money has rounds of its own. */
export const ofInvestor = new RegExp(
  `(?<!\\p{L})${any(
    'our investor',
    'unser investor',
    'notre investisseur',
    'nuestro inversor',
    'onze investeerder',
  )}(?: [\\p{L}&.-]+){1,4}? ${any(
    '(?:has |have )?(?:just )?(?:closed|raised|announced|launched)',
    'hat(?=.{0,80}(?:geschlossen|aufgelegt|eingesammelt|abgeschlossen))|schließt|legt',
    'a (?:levé|bouclé|lancé)|lève|boucle|lance',
    'ha (?:cerrado|levantado|lanzado)|cierra|levanta|lanza',
    'heeft(?=.{0,80}(?:gesloten|opgehaald))|sluit|haalt',
  )} (?!(?:our|unsere|notre|nuestra|onze)(?!\\p{L}))`,
  'iu',
);
/** "A Series C fund": right behind a round it is what an investor gives from. */
export const fundBehind = /^[\s-]*(?:funds?|fonds|fondo)(?!\p{L})/iu;
/** "Instead of raising a Series A": before the round, without a word that denies. */
export const insteadOf = new RegExp(
  `(?<!\\p{L})${any(
    'instead of|rather than',
    'statt|anstatt|anstelle',
    "au lieu d(?:e |[’'])|plutôt que",
    'en (?:lugar|vez) de',
    'in plaats van',
  )}[^,.;]{0,50}$`,
  'iu',
);
/** "Eine Series A haben wir nie eingesammelt": German denies behind it. */
export const deniedBehind =
  /^ (?:haben|hatten|brauch(?:t)?en) wir (?:\p{L}+ ){0,2}?(?:nie|niemals|nicht|keine)(?!\p{L})/iu;

/** "We are a Series A startup": a round without its story. */
export const atStage = new RegExp(
  `(?:\\b(?:[Ww]e are|[Ww]e['’]re)|\\bis) (?:now )?an? (?:[\\p{L}-]+[ ,]+){0,2}?(?<stage>(?:(?:[Pp]re-)?[Ss]eed(?:[- ]stage)?|[Ss]eries[ -][A-K]))(?:[- ]\\p{Ll}+)? ${any(
    'startup|start-up|company|scale-?up',
  )}\\b`,
  'u',
);

const ownMeans = any(
  // English, German, French
  'bootstrapped|self[- ](?:funded|financed)',
  'gebootstrappt|eigenfinanziert|selbstfinanziert',
  'autofinancée?',
  // Spanish and Portuguese, Italian
  'autofinanciada',
  'autofinanziata',
);
/** Who says it of itself, and how wholly it is so. */
const weAre = any(
  // English, German, French, Spanish
  "we(?: are|['’]re| have been|['’]ve been)|is",
  'wir sind|ist',
  'nous sommes|est',
  'somos|es',
  // "Wir haben keine Investoren und sind eigenfinanziert."
  '(?:and|und|et|y) (?:are|sind|sommes|somos)',
);
const wholly = any(
  // English, German, French, Spanish
  'proudly|fully|entirely|completely|still|profitable and|100\\s?%',
  'vollständig|komplett|zu 100 ?%',
  'entièrement',
  'totalmente',
);
const behindMeans = '(?=\\s*(?:[.,!]|and\\b|und\\b|et\\b|y\\b|since\\b|seit\\b|$))';
/** "A (lean,) bootstrapped team", and how French and Spanish order such words. */
const firmOfMeans = any(
  `${ownMeans}(?:,? (?:and )?[\\p{L}-]+){0,2}? (?:company|business|startup|start-up|team|studio|unternehmen)`,
  `(?:entreprise|société|empresa) (?:[\\d% ]+)?${ownMeans}`,
);
/** "We are bootstrapped and profitable", "a bootstrapped, independent company". */
export const bootstrapped = new RegExp(
  any(
    `(?<!\\p{L})${weAre} (?:${wholly} )*${ownMeans}${behindMeans}`,
    `(?<!\\p{L})(?:we(?: are|['’]re)|is|est|es|wir sind|ist) (?:an?|eine?|une|una) (?:(?!not\\b|platform|tool)[\\p{L}\\d% -]+,? ){0,3}?${firmOfMeans}`,
    `^(?:entreprise|société) (?:100 ?% |totalement |entièrement )?autofinancée(?!\\p{L})|^empresa (?:100 ?% |totalmente )?autofinanciada(?!\\p{L})`,
    `^(?:(?:proudly|fully|entirely|100 ?%) )?(?:bootstrapped|self[- ]funded)(?:,? (?:and|&) (?:profitable|independent)| since (?:day one|\\d{4}|the (?:start|beginning)))\\b`,
  ),
  'iu',
);
