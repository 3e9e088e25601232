import { plainLabel } from '../labels.ts';
import { openCountry, soundOf } from './address-country.ts';
import { placeInWords } from './addresses.ts';
import { usStateName } from './country-words.ts';
import type { Seat } from './seat.ts';
import { townAtEnd } from './seat-spelled.ts';
import { letters } from './site.ts';
import type { SitePage } from './site-page.ts';

const seatLabel =
  /^(?:(?:our |the )?(?:global|world(?:wide)?|corporate|company|main|group|international)?\s*(?:head\s?quarters?|hq|head office|main office|principal office|reg(?:istere)?d\.? office|home office)(?: address| location|,? (?:and|&) [a-z]+)?|corporate (?:office|address)|(?:firmen|haupt|unternehmens|gesellschafts)?sitz(?: der gesellschaft)?|hauptsitz|zentrale|hauptverwaltung|firmenzentrale|siège(?: social)?|adresse du siège|sede(?: legale| centrale| central| social| principal| operativa)?|casa matriz|oficina(?:s)? central(?:es)?|domicilio social|hoofdkantoor|hoofdvestiging|vestigingsplaats|statutaire zetel|zetel|本社所在地|本社|所在地|huvudkontor|hovedkontor|siedziba|адрес на управление)$/iu;
const regional = new RegExp(
  `\\b(?:us|u\\.s\\.|usa|european?|emea|apac|asian?|american?|north america|uk|regional|latam|nordic|dach|canadian|branch|${usStateName})\\b`,
  'i',
);
const broadly = /\b(?:global|world(?:wide)?|corporate|international|group)\b/i;

/** How plainly a line calls what follows the seat: 3 worldwide, 2 plainly, 1 with a region before it, 0 not. */
function seatRank(text: string): number {
  const label = plainLabel(text);
  if (label.length > 60) return 0;
  if (seatLabel.test(label)) return broadly.test(label) && !/office|address/.test(label) ? 3 : 2;
  if (/^.{2,25}\b(?:headquarters|head office|hq)$/i.test(label)) return regional.test(label) ? 1 : 2;
  return 0;
}

/** What lines called "Headquarters" and its like say, the plainest first. */
export function labelledSeats(page: SitePage): Seat[] {
  const lines = page.lines;
  const seats: (Seat & { rank: number })[] = [];
  const addresses = soundOf(page);
  lines.forEach((line, at) => {
    const [label = '', inline = ''] = /^([^:：–]{2,50})(?:[:：]|\s[–-]\s)\s*(.*)$/u.exec(line.text)?.slice(1) ?? [
      line.text,
    ];
    const rank = seatRank(label);
    if (rank < 1) return;
    const from = `label "${label.trim().slice(0, 40)}"`;
    const near = addresses.find(
      (address) =>
        address.at >= at &&
        address.at <= at + 6 &&
        !lines.slice(at + 1, address.at + 1).some((one) => seatRank(one.text) > 0),
    );
    if (near !== undefined) {
      seats.push({ city: near.city, country: openCountry(page, near), said: near.said, from, rank });
      return;
    }
    for (const words of [inline, lines[at + 1]?.text ?? '', ...lines.slice(at + 2, at + 6).map((one) => one.text)]) {
      const ended = words === inline || words === lines[at + 1]?.text ? townAtEnd(words) : null;
      const place =
        words === '' || words.length > 120 ? null : ended?.country ? { ...ended, said: words } : placeInWords(words);
      // Below the label only "City, Region" is a place: a bare capitalised word may be anything.
      if (
        place === null ||
        place.city === '' ||
        (place.country === null &&
          words !== inline &&
          !(
            words === lines[at + 1]?.text &&
            /^[\p{L} .'-]{2,30}$/u.test(words) &&
            line.heading === 0 &&
            /sitz|sede|siège|zetel|plaats|zentrale/i.test(label)
          ))
      )
        continue;
      seats.push({ city: place.city, country: place.country, said: words, from, rank });
      return;
    }
  });
  const best = Math.max(0, ...seats.map((seat) => seat.rank));
  const kept = seats.filter((seat) => seat.rank === best);
  // "Ohio Headquarters" beside "Texas Headquarters", a corporate and a registered office: two seats are none.
  return new Set(kept.map((seat) => letters(seat.city))).size === 1 ? kept : [];
}
