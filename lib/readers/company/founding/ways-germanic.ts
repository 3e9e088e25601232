import { any } from '#core/any-of.ts';
import { by, months, ofMonth, type Saying, there } from './founding-parts.ts';
import { said } from './founding-words.ts';

/** Whose the roots are. */
const ofFirm = any('des Unternehmens|des Betriebe?s|der Firma', 'unser\\p{L}+ (?:Unternehmens|Betriebe?s|Firma)');

/** How German, Dutch, Swedish, Norwegian and Danish pages say when a company was founded. */
export const germanicWays: readonly Saying[] = [
  // "Die Wurzeln des Unternehmens reichen bis 1887 zurück": whose they are stands in the sentence.
  {
    hint: /wurzeln|ursprünge|anfänge|sind wir/i,
    ways: [
      new RegExp(
        `(?:Wurzeln|Ursprünge|Anfänge) ${ofFirm} (?:reichen|gehen) (?:bis )?(?:(?:ins|in das|auf das) Jahr |auf )?(?:bis )?${said} zurück`,
        'u',
      ),
      new RegExp(
        `sind wir (?:bereits |schon )?seit (?:dem Jahre? )?${said} (?:erfolgreich )?(?:am Markt|für Sie da|im Geschäft)`,
        'u',
      ),
    ],
    isSure: true,
  },
  // German
  {
    hint: /gründ|grundstein|geschichte|selb|entstand|ins leben|wir sind|eröffnet|besteht|existiert|gibt es|markt|wurzeln|ursprünge/i,
    ways: [
      new RegExp(
        `(?:unsere |^die (?=Firmen|Unternehmens))(?:Firmen|Unternehmens)?geschichte (?:begann|beginnt|startete?) (?:im (?:Jahre? )?)?${said}`,
        'iu',
      ),
      // Whose story it is stands before the verb.
      new RegExp(
        `(?<=\\bGeschichte (?:von|der|des) [^.;,]{2,40}? )(?:begann|beginnt) (?:im (?:Jahre? )?)?${said}`,
        'iu',
      ),
      new RegExp(
        `(?:unsere )?(?:Wurzeln|Ursprünge)(?: (?:des Unternehmens|der Firma|von [^.;,]{2,30}?))? (?:reichen|gehen) (?:bis )?(?:(?:ins|in das|auf das) Jahr |auf )?(?:bis )?${said} zurück`,
        'iu',
      ),
      new RegExp(
        `Geschichte(?: [^.;]{1,30})?, die (?:im Jahre? |bis (?:ins Jahr )?)?${said} (?:begann|beginnt|zurückreicht)`,
        'u',
      ),
      new RegExp(
        `Grundstein für (?:das Unternehmen|die Firma|unser\\p{L}* (?:Unternehmen|Betrieb|Firma))[^.;,]{2,40}? (?:im Jahre? )?${said}`,
        'u',
      ),
      new RegExp(`machten? sich [^.;]{0,40}?(?:im Jahre? )?${said} [^.;]{0,60}?selbst(?:st)?ändig`, 'u'),
      new RegExp(
        `^(?:Gegründet|Eröffnet) wurde (?:die Firma|das Unternehmen|der Betrieb|unser\\p{L}* [\\p{L}-]+) (?:im (?:Jahre? |(?:${months}) )?)?${said}`,
        'u',
      ),
      new RegExp(`${said} haben wir uns selb(?:st)?ständig gemacht`, 'u'),
      new RegExp(`[Ww]ir sind ein seit (?:dem Jahre? )?${said} bestehende[rs] `, 'u'),
      new RegExp(
        `[Ww]ir sind (?:bereits |schon )?seit (?:dem Jahre? )?${said} (?:Ihre?|der|ein|eine) (?!Teil|Mitglied|Tochter|Partner (?:der|von))`,
        'u',
      ),
      new RegExp(
        `(?:Wurzeln|Ursprünge|Anfänge)(?: (?:des|der|von|unser\\p{L}*) [^.;,]{2,40}?)? liegen (?:im Jahre? )?${said}`,
        'u',
      ),
      new RegExp(`gibt es (?:bereits |schon )?seit (?:dem Jahre? )?${said}`, 'u'),
      new RegExp(
        `(?:ist|sind)(?: bereits| schon)? seit (?:dem Jahre? )?${said} (?:erfolgreich )?(?:am Markt|für Sie da|aktiv|tätig|im Geschäft)`,
        'u',
      ),
      new RegExp(`^seit (?:dem Jahre? )?${said} (?:erfolgreich )?(?:am Markt|für Sie da)`, 'iu'),
      new RegExp(`^(?:Firmen|Unternehmens|Betriebs)gründung (?:im Jahre? )?${said}`, 'u'),
      new RegExp(`(?<!\\d)${said} wurde (?:[\\p{L}-]+ ){1,6}(?:gegründet|ins Leben gerufen)(?!\\p{L})`, 'u'),
      new RegExp(
        `^Gründung (?:der Firma|des Unternehmens|der [^.;,]{3,40}?)(?: durch [^.;,]{3,40}?)? (?:im Jahre? )?${said}`,
        'u',
      ),
      new RegExp(
        `\\b[Ii]m (?:Jahre? |(?:${months}) )?${said} [^.;]{2,80}?,? (?:ein|ihr|das) (?:eigenes )?(?:Unternehmen|Geschäft) zu gründen`,
        'u',
      ),
      new RegExp(
        `(?:[Gg]egründet|gründeten?|Gründung|entstand|ins Leben gerufen)${by('von|durch')}${there('in')},? (?:im (?:Jahre? )?|in |anno |am \\d{1,2}\\. ?(?:\\d{1,2}\\. ?)?)?(?:(?:${months}) )?${said}`,
        'u',
      ),
      new RegExp(`(?:besteht|existiert)(?: bereits| schon| nun)? seit (?:dem Jahre? )?${said}`, 'u'),
      new RegExp(
        `(?:[Ii]m Jahre? |[Ss]eit |[Aa]nno )?${said} (?:in \\p{Lu}\\p{L}+ )?(?:von [^.;]{2,60}? )?gegründet(?!\\p{L})`,
        'u',
      ),
      new RegExp(
        `wurden? (?:im (?:Jahre? |(?:${months}) )?|am \\d{1,2}\\. ?(?:\\d{1,2}\\. ?|(?:${months}) ))?${said} (?:[\\p{L}-]+ ){1,6}gegründet(?!\\p{L})`,
        'u',
      ),
      new RegExp(`(?:[Ii]m Jahre? |[Aa]nno )${said} wurde (?:[\\p{L}-]+ ){1,8}gegründet(?!\\p{L})`, 'u'),
      // The verb stands at the end of a clause, however long: "das im Jahr 2011 von Kim Sample (Dipl.-Ing.) gegründet wurde".
      new RegExp(`[Ii]m Jahre? ${said} [^.;]{0,20}?(?:von|durch) .{2,90}? gegründet (?:wurde|worden)`, 'u'),
    ],
  },
  // Dutch
  {
    hint: /opgericht|gesticht|gestart|ontstaan|begonnen|begon|sinds|verhaal|oorsprong|wortels/i,
    ways: [
      new RegExp(
        `(?:opgericht|gestart|ontstaan|begonnen)${by('door')}${there('in|te')},? (?:in |sinds )?(?:het jaar )?${ofMonth}${said}`,
        'iu',
      ),
      new RegExp(
        `(?:[Ii]n|[Ss]inds) ${said} (?:(?:is [^.;]{0,40}?)?(?:opgericht|gesticht)|is (?:het bedrijf|ons bedrijf) (?:gestart|begonnen|ontstaan)|door [^.;]{3,50}? opgericht)`,
        'u',
      ),
      new RegExp(`(?:bestaa[nt]|actief|werkzaam)(?: al| reeds)? sinds (?:het jaar )?${said}`, 'iu'),
      new RegExp(
        `(?<=(?:oorsprong|wortels) van [^.;,]{2,30}? )(?:ligt|liggen|gaat terug|gaan terug) (?:in|tot|naar) ${said}`,
        'iu',
      ),
      new RegExp(`ons verhaal (?:begon|begint|startte) in ${said}`, 'iu'),
    ],
  },
  // Swedish, Norwegian, Danish
  {
    hint: /grunda|grundlagt|stiftet|etabler|oprettet|starta|startet|bildades|historia|historie|funnits|eksister|har (?:sedan|siden)/i,
    ways: [
      new RegExp(
        `${any(
          // Swedish, Danish, Norwegian
          'grundades|grundat|etablerades|startades?|bildades',
          'grundlagt|stiftet|etableret|oprettet|startet op',
          'etablert|startet opp|startet',
        )}${by('av|af')}${there('i')},? (?:år |i |i år )?${ofMonth}${said}`,
        'iu',
      ),
      new RegExp(
        `(?:vår historia (?:började|börjar)|vår historie (?:begynte|starte[rt])|vores historie (?:begyndte|starte[rt])) (?:år |i |i år )?${said}`,
        'iu',
      ),
      new RegExp(`har (?:funnits|eksisteret|eksistert) (?:sedan|siden) (?:år )?${said}`, 'iu'),
      new RegExp(
        `^vi har (?:sedan|siden) (?:år )?${said} (?:tillverkat|sålt|byggt|levererat|produserat|produsert|produceret|lavet|solgt|bygget|leveret|levert)`,
        'iu',
      ),
    ],
  },
];
