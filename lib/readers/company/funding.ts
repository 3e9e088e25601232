import type { Found } from '../reader.ts';
import { datedOf } from './dates.ts';
import { labelled } from './pairs.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import type { SitePage } from './site-page.ts';

/** Rounds of funding that the page says the company itself has raised. Grants, loans and customers' money are none. */

const stage =
  /\b(?:(?:pre-?)?seed(?: stage)?(?=[\s-]+(?:round|funding|financing|investment|finanzierung|capital|stage))|(?:pre-?)?[Ss]eed[- ](?:round|funding|Finanzierung|Runde)|[Ss](?:eries|erie|érie)[ -][A-K]\b\+?(?: (?:round|funding|extension))?|[‘'"“]?[A-E][’'"”]?[- ](?:round|Runde)(?: (?:of )?funding)?|growth (?:equity )?round|IPO)/;
const raised =
  /(?<!\p{L})(?:rais(?:ed|es|ing)|clos(?:ed|es|ing)|secur(?:ed|es)|complet(?:ed|es)|announc(?:ed|es|ing)|conclud(?:ed|es)|backed by|funded|funding|led by|landed|received|schließt|abgeschlossen|erhält|erhalten|eingesammelt|sammelte?|Finanzierungsrunde|lève|levé|levée de fonds|boucl(?:é|er|ons|ée|e)|tour de (?:table|financement)|cierra|cerrado|ronda|recauda|haalt|opgehaald|investeringsronde|raccoglie|round)(?!\p{L})/iu;
const notOwn =
  /\b(?:how to|guide|help(?:s|ed)?|for (?:startups|founders|companies)|accompagn\w+|conseill\w+|beraten|beratung|begleiten|unterstützen|asesoramos|ayudamos|begeleiden|portfolio|invests? in|we invest|our clients?|customers?|grants?|förderung|fördermittel|scholarships?)\b/i;

/** "We are bootstrapped and profitable". */
const bootstrapped =
  /(?:\bwe(?: are|['’]re)|\bis) (?:(?:proudly|fully|entirely|completely|still|100\s?%) )*(?:bootstrapped|self[- ]funded)(?=\s*(?:[.,!]|and\b|since\b|$))|^(?:proudly |fully |entirely )?(?:bootstrapped|self[- ]funded),? (?:and|&) (?:profitable|independent)\b/i;

/** Stage words with their sentence and the date that stands near. */
export function fundingOf(page: SitePage): Found[] {
  const labels = labelled(
    page,
    /^(?:funding(?: stage| round| type)?|last (?:funding|round)(?: type)?|finanzierungsphase|stage|investment stage)$/i,
  )
    .filter((pair) => pair.said.length < 60 && stage.test(`${pair.said} round`))
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const prose = sentencesOf(page).flatMap(({ text, line }) => {
    const hit = text.length < 700 ? stage.exec(text) : null;
    if (hit === null || !raised.test(text) || notOwn.test(text)) return [];
    const isOwn = ownSentence(page, text, text.length) && !/\b(?:acquired|its customer|competitor)\b/i.test(text);
    if (!isOwn) return [];
    const dated = datedOf(page, text, line);
    return [
      {
        said: text.slice(0, 400),
        item: hit[0]
          .replace(/[‘’'"“”]/g, '')
          .replace(/^([A-E])[- ]round.*$/i, 'Series $1')
          .replace(/^((?:pre-?)?seed)\b.*$/i, '$1'),
        from: `words "${hit[0].slice(0, 40)}"`,
        ...(dated === null ? {} : { dated }),
      },
    ];
  });
  const ownMeans = sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 400 ? bootstrapped.exec(text) : null;
    return hit === null || (/\b(?:we|is)\b/i.test(hit[0]) && !ownSentence(page, text, hit.index + 3))
      ? []
      : [{ said: text.slice(0, 400), item: 'bootstrapped', from: `words "${hit[0]}"` }];
  });
  return [...labels, ...prose, ...ownMeans];
}

/** When the round was: a date in the sentence or beside it, in the page's own words. */
export const fundingDatesOf = (page: SitePage): Found[] =>
  fundingOf(page).flatMap(({ dated, said, from }) =>
    dated === undefined ? [] : [{ said, item: dated, ...(from === undefined ? {} : { from }) }],
  );
