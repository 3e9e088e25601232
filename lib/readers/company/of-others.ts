import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';

/** Whose address or number stands in a legal notice: not only the company's own. */

/** Whom an imprint has to name beside the company: who hosts the site, who supervises, who settles disputes. */
const officials = any(
  'hosting|webhost|hosted (?:by|with|on)|\\bhoster|héberg|hospedaje|alojamiento|alojado|hospedagem',
  'aufsichtsbehörde|supervisory authority|schlichtung|streitbeilegung|datenschutz(?!erklärung|hinweis|bestimmung|richtlinie|information)|data protection officer',
  'médiat(?:eur|ion)',
);
const notices = new RegExp(officials, 'i');
/** And who insures it; as a heading that may be what the company sells. */
const named = new RegExp(any(officials, 'versicherung|insurance|insurer|assurance'), 'i');
/** Firms that host sites: a legal notice gives their address beside the company's. */
const hosts = new RegExp(
  `\\b${any(
    // Of anywhere
    'GitHub|Netlify|Vercel|Cloudflare|Squarespace|Wix\\.com|GoDaddy|Amazon Web Services|Automattic|Hostinger',
    // German, French and Swiss
    'IONOS|1&1|STRATO|Hetzner|All-Inkl',
    'OVH(?:cloud)?|o2switch|Gandi|Infomaniak|PlanetHoster',
  )}\\b`,
  'i',
);

/** Chambers and bars that a profession's notice has to name: they stand below their name, or below the words for such a body. */
const chamber = new RegExp(
  any(
    // German
    `${any(
      'rechtsanwalts|handwerks|steuerberater|ärzte|architekten|ingenieure?|apotheker|therapeuten|notar|patentanwalts',
      'prüfer|handels|wirtschafts',
    )}kammer(?!\\p{L})`,
    '^(?:zuständige |berufs)?kammer\\b',
    // French, Spanish, English, Dutch
    '^ordre des |\\bbarreau de\\b',
    '^colegio (?:oficial )?de ',
    '^law society\\b|\\bbar association\\b',
    '^orde van ',
  ),
  'iu',
);

/** Whether a line stands right below the words that name such a body, or in the section that is called after it. */
export function ofOthers(lines: readonly SheetLine[], at: number): boolean {
  const line = lines[at];
  const near = lines.slice(Math.max(0, at - 2), at + 1).filter(({ text }) => text.length < 700);
  // A form's consent stands over the foot of the page, and says nothing of it; nor does a link of the menu there.
  const isSaid = ({ text, zone, linked }: SheetLine): boolean =>
    zone === line?.zone && (linked < text.length || text.length > 30) && named.test(text);
  if (near.some(isSaid)) return true;
  if (line?.zone === 'main' && near.some(({ zone, text }) => zone === 'main' && hosts.test(text))) return true;
  if (lines.slice(Math.max(0, at - 4), at).some(({ text, zone }) => zone === line?.zone && isChamber(text)))
    return true;
  // Sections of a notice are short; below a longer one the heading says nothing of the foot of the page.
  const above = lines
    .slice(Math.max(0, at - 6), at)
    // "Datenschutz" as a link stands in the menu of the foot, and heads nothing.
    .findLast(({ heading, text, linked }) => heading > 0 || (text.length < 30 && linked === 0 && notices.test(text)));
  return above !== undefined && line?.zone === above.zone && notices.test(above.text);
}

const isChamber = (text: string): boolean =>
  text.length < 60 && /kammer|ordre|barreau|colegio|society|association|orde/i.test(text) && chamber.test(text);
