import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { plainLabel } from '../../labels.ts';
import type { SitePage } from '../site-page.ts';
import { uncapitalised } from './capitals.ts';
import { countryCode } from './country-words.ts';
import type { Seat } from './seat.ts';
import { isReach } from './standing-towns.ts';
import { isTownName } from './town-words.ts';

/** Addresses in cells, each part under its label: "City: Dayton", "ZIP: 45402", "Country: USA". */

const labels = {
  city: any(
    'city|town|city ?/ ?town|town ?/ ?city|ort|stadt|ville|commune|ciudad|localidad|poblaci[oó]n|plaats|woonplaats',
    'città|comune|localit[àa]|cidade|localidade|miasto|miejscowość|město|mesto|grad|város|település|oraș|localitate',
    'stad|postort|by|poststed|paikkakunta|linn|pilsēta|miestas|город|град|місто|πόλη|şehir|kota|thành phố',
  ),
  /** What bears out that an address stands here: it has a number. */
  numbered: any(
    'street(?: address)?|address(?: line)?(?: ?1)?|zip(?: ?code)?|post ?code|postal code|straße|strasse|plz|postleitzahl|anschrift|adresse?',
    'rue|code postal|calle|direcci[oó]n|c[oó]digo postal|straat|postcode|indirizzo|via|cap|endereço|rua|cep|morada',
    'ulica|kod pocztowy|psč|psc|utca|irányítószám|strada|cod poștal|gata|postnr|postnummer|osoite|postinumero|индекс|улица|адрес',
  ),
  country: any(
    'country|land|pays|pa[ií]s|paese|stato|kraj|stát|ország|țara|maa|riik|valsts|šalis|страна|країна|χώρα|ülke|negara',
  ),
  state: any('state|province|region|state ?/ ?province|bundesland|provincia|estado|provincie'),
} as const;
type Part = keyof typeof labels;
const whole = Object.fromEntries(
  Object.entries(labels).map(([part, words]) => [part, new RegExp(`^(?:${words})$`, 'iu')]),
) as Readonly<Record<Part, RegExp>>;

const isLabel = (words: string): boolean => Object.values(whole).some((label) => label.test(plainLabel(words)));

/** What a line says of a part: behind its label, or in the line below. */
function saidAt(lines: readonly SheetLine[], at: number, part: Part): string | null {
  const text = lines[at]?.text ?? '';
  if (text.length > 90) return null;
  const [, label = text, inline = ''] = /^([^:：]{2,24})[:：]\s*(\S.*)?$/u.exec(text) ?? [];
  if (!whole[part].test(plainLabel(label))) return null;
  const said = inline === '' ? (lines[at + 1]?.text ?? '') : inline;
  return said === '' || said.length > 60 || isLabel(said) ? null : said;
}

/** "Country: Portugal", "Land België": where a firm says how it is reached. */
export const labelledCountry = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text }, at, lines): Seat[] => {
    const [, label = '', rest = ''] = text.length > 50 ? [] : (/^(\S+)\s(\p{Lu}.*)$/u.exec(text) ?? []);
    const said = saidAt(lines, at, 'country') ?? (whole.country.test(label) ? rest : '');
    const country = countryCode(said);
    const from = `label "${plainLabel(text.split(/[\s:：]/)[0] as string)}"`;
    return country === null || !isReach(page, at) ? [] : [{ city: '', country, said: text, from }];
  });

/** The towns that stand so, with the country where one stands among the other parts. */
export const labelledParts = (page: SitePage): Seat[] =>
  page.lines.flatMap((line, at, lines): Seat[] => {
    const city = uncapitalised(saidAt(lines, at, 'city') ?? '');
    if (!isTownName(city)) return [];
    const near = (part: Part): string | null =>
      [...lines.slice(Math.max(0, at - 8), at + 9).keys()]
        .map((step) => saidAt(lines, Math.max(0, at - 8) + step, part))
        .find((said) => said !== null) ?? null;
    // A large town says so by itself where a firm says how it is reached.
    if (!/\d/.test(near('numbered') ?? '') && !(isLargeTown(city) && isReach(page, at))) return [];
    const country = countryCode(near('country') ?? '') ?? regionCountry(near('state') ?? '');
    return [
      {
        city,
        country,
        said: `${line.text} ${city}`.slice(0, 120),
        from: `label "${plainLabel(line.text.split(/[:：]/)[0] as string)}"`,
      },
    ];
  });
