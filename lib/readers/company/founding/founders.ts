import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';

import { ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { nearly } from './founding-parts.ts';
import { ofBirth, said, year } from './founding-words.ts';

/** Who founded the company, and when: the company stands behind the word. */

/** "founded Marrowby in 1998", "gründete die Firma 1990": what was founded, and when. */
const foundedWhat = new RegExp(
  `(?<!\\p{L})(?:${any(
    '(?:co-?)?founded|established|started|began|set up|formed|created|launched',
    'gründeten?|(?:a|ont) (?:fondé|créé)|fonde(?:nt)?|crée(?:nt)?|fund(?:ó|aron|a|an)|creó|crearon',
    'ha(?:nno)? fondato|fondò|fonda(?:no)?|richtten?|startten?|grundade|startade|stiftede|grunnla',
  )}) (?<what>[^.;,\\d]{2,50}?),? (?:back )?(?:(?:in|im jahre?|en|en el año|nel|i|år) )?${nearly}${said}(?!\\d)`,
  'iu',
);
/** "die 1993 gegründete Marrowby GmbH": the name stands right behind. */
const foundedNamed = new RegExp(`(?<!\\d)${said} gegründete[nrs]? (?<what>[^.;,]{2,60})`, 'u');
/** "gründete 1987 die Firma Marrowby", "founded in 1987 the company": the year stands between. */
const foundedWhen = new RegExp(
  `(?<!\\p{L})(?:founded|gründeten?|fondò|fundó|fond[ae]|richtte) (?:in |im jahre? |nel |en )?${said} (?<what>[^.;,]{2,50})`,
  'iu',
);
/** "Das 1987 gegründete Unternehmen": it speaks of itself. */
const foundedFirm = new RegExp(
  any(
    `^(?:das|der|die) (?:im jahre? )?${said} gegründete \\p{L}*(?:unternehmen|betrieb|firma|agentur|kanzlei)(?!\\p{L})`,
    `(?<=(?:ist|sind) eine? )(?:im jahre? )?(?<since>${year}) gegründete[rs]? \\p{L}*(?:unternehmen|betrieb|firma)`,
  ),
  'iu',
);
/** Who founds what, in the present tense of a history's lines. */
const foundsWhat = new RegExp(
  `(?<!\\p{L})${any(
    // English, German, French
    'founds?|founded|starts?|started|establish(?:es|ed)|sets? up|creates?|created',
    'gründe(?:t|n|te|ten)',
    'fondent|fonde|crée(?:nt)?|a créé',
    // Spanish, Italian, Dutch
    'funda|fundó|crea',
    'fonda|fondò',
    'richt(?:te)?|start(?:te)?',
    // Swedish, Danish and Norwegian
    'grundar',
    'stifter',
  )} (?<what>[^.;,:]{2,50})`,
  'iu',
);

/** Whether a line of a history says that somebody founds this company. */
export function foundsOwn(page: SitePage, words: string): boolean {
  const what = foundsWhat.exec(words)?.groups?.what ?? '';
  return isOwnThing(page, what.replace(/ (?:in|en|à|a|te|i|op) .*$/u, '').replace(/ op$/u, ''));
}

const isOwnThing = (page: SitePage, what: string): boolean =>
  itself.test(what.trim().replace(/ (?:from|in|out of|at|with|aus|in|à|en|a) .*$/u, '')) ||
  nameLettersOf(page).includes(
    letters(
      bareName(
        what
          .trim()
          .replace(
            /^(?:die|das|der|the|la|le|l['’]|de|het) (?:(?:firma|company|société|entreprise|empresa|azienda|bedrijf) )?/iu,
            '',
          ),
      ),
    ),
  );

/** What is founded there is the company. */
const itself = new RegExp(
  `^${any(
    '(?:the|our|this) (?!parent|holding|sister|first)(?:\\p{L}+ )?(?:company|business|firm|agency|studio|practice)',
    '(?:die|unsere|diese) (?:firma|agentur|kanzlei|praxis)|(?:das|unser) (?:unternehmen|büro)|den betrieb',
    "l['’](?:entreprise|agence|atelier)|(?:la|notre) (?:société|maison)|le cabinet|la (?:empresa|compañía|firma)|nuestra empresa",
    "l['’]azienda|la società|lo studio|het (?:bedrijf|bureau)|de (?:zaak|firma)|företaget|firmaet|selskapet|virksomheden",
  )}$`,
  'iu',
);
/** "Our partner, who founded the company in 1990": somebody else's. */
const others =
  /(?<!\p{L})(?:customers?|clients?|partners?|kunden?|clientes?|clienti|parent|previously|before joining)(?!\p{L})/iu;

/** "Kim Sample founded Marrowby in 1998": what was founded stands between the word and the year. */
export function byWhom(page: SitePage): Found[] {
  const names = nameLettersOf(page).filter((name) => name.length > 2);
  return sentencesOf(page).flatMap(({ text }) => {
    if (text.length > 600 || !/\d{4}/.test(text)) return [];
    const named = foundedNamed.exec(text);
    const isNamed = names.some((name) => letters(named?.groups?.what ?? '').startsWith(name));
    const firm = /gegründet/i.test(text) ? foundedFirm.exec(text) : null;
    const isFirm = firm !== null && (firm.index === 0 || ownSentence(page, text, firm.index));
    const hit = isNamed ? named : isFirm ? firm : (foundedWhen.exec(text) ?? foundedWhat.exec(text));
    const { what = '', since = '', year: item = since } = hit?.groups ?? {};
    const isOwn = isNamed || isFirm || isOwnThing(page, what);
    return hit === null ||
      !isOwn ||
      others.test(text.slice(0, hit.index)) ||
      ofBirth.test(text.slice(0, hit.index).replace(/\d{4},?\s*$/, ''))
      ? []
      : [{ said: text.slice(0, 300), item, from: `words "${hit[0].slice(0, 40)}"` }];
  });
}
