import type { Found } from '../../reader.ts';
import { any } from '../any-of.ts';
import { namesOf } from '../names/names.ts';
import { sentencesOf } from '../sentences.ts';
import { bareName, letters } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { nearly } from './founding-parts.ts';
import { said } from './founding-words.ts';

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
  const names = namesOf(page)
    .map(({ said }) => letters(bareName(said)))
    .filter((name) => name.length > 2);
  return sentencesOf(page).flatMap(({ text }) => {
    if (text.length > 600 || !/\d{4}/.test(text)) return [];
    const named = foundedNamed.exec(text);
    const isNamed = names.some((name) => letters(named?.groups?.what ?? '').startsWith(name));
    const hit = isNamed ? named : foundedWhat.exec(text);
    const { what = '', year: item = '' } = hit?.groups ?? {};
    const isOwn = isNamed || itself.test(what) || names.includes(letters(bareName(what)));
    return hit === null || !isOwn || others.test(text.slice(0, hit.index))
      ? []
      : [{ said: text.slice(0, 300), item, from: `words "${hit[0].slice(0, 40)}"` }];
  });
}
