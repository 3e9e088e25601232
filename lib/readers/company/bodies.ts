import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { letters } from './letters.ts';

/** Bodies that pages name for their readers' sake, with an address or a number that is not the firm's: who supervises it, who hears complaints, who helps in distress. */

/** Whoever is called so is no firm. */
const bodies = any(
  // Of complaints and privacy: English
  'ombuds(?:man|person)|information commissioner|data protection commission(?:er)?|financial conduct authority|trading standards',
  // German, French
  'ombuds(?:mann|stelle)|schlichtungsstelle',
  "médiateur|commission nationale de l[’']informatique|cnil",
  // Spanish, Dutch, Italian
  'agencia española de protección de datos|defensor del pueblo',
  'autoriteit persoonsgegevens',
  'garante per la protezione',
  // Of distress: English
  'samaritans|suicide (?:and crisis )?(?:prevention|lifeline|hotline)|crisis (?:hotline|helpline|lifeline|line)|childline|gamcare',
  '(?:national|the) (?:gas|water|electricity) emergency(?: service)?|poison (?:control|cent(?:er|re))|gambl(?:ing|ers) (?:helpline|anonymous)',
  // German, French
  'telefonseelsorge|giftnotruf|ärztlicher (?:bereitschafts|not)dienst',
  'centre antipoison',
);
const body = new RegExp(`(?<!\\p{L})(?:${bodies})(?!\\p{L})`, 'iu');
/** "Regulated by the Moor Authority, 12 King Street": its name, and its house right behind it. */
const supervised =
  /(?<!\p{L})(?:regulated|supervised|authori[sz]ed|licen[sc]ed|accredited|zugelassen|agréée?|regulad[oa]) (?:by|durch|von|par|por) [^.,;|]{3,80}, (?=\d)/iu;
/** "Bank: Tarnleigh Bank, 12 King Street": where its money is. */
const bank = /^(?:our )?(?:bank(?:ers|verbindung)?|banque|banco|banca)(?: details)?\s*[:–-]\s/iu;
/** The parts of a line of which each may speak of somebody else. */
const parts = /(?<=[.!?;])\s+(?=\p{Lu})|\s+(?=[|•·]\s)/u;

const someNumber = /\d.*\d/s;

/** What is left of a line's part: nothing of one about such a body. */
function ownOf(part: string, ours: readonly string[]): string {
  const [named = ''] = body.exec(part) ?? [];
  const isOurs = named !== '' && ours.some((own) => own.includes(letters(named)));
  if (bank.test(part.replace(/^[|•·]\s/, '')) || (named !== '' && !isOurs && someNumber.test(part))) return '';
  const at = supervised.exec(part)?.index ?? -1;
  return at < 0 ? part : part.slice(0, at);
}

/** Lines without what they say of such bodies; the same lines where they say nothing of them. `ours`: the firm's own names by their letters. */
export function withoutBodies(lines: readonly SheetLine[], ours: readonly string[]): readonly SheetLine[] {
  const left = lines.map((line) => {
    if (!someNumber.test(line.text)) return line;
    const said = line.text.split(parts);
    const own = said.map((part) => ownOf(part, ours));
    if (own.every((part, at) => part === said[at])) return line;
    const text = own.filter((part) => part !== '').join(' ');
    return { ...line, text, linked: Math.min(line.linked, text.length) };
  });
  return left.every((line, at) => line === lines[at]) ? lines : left;
}
