import type { Found } from '../../reader.ts';
import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { besideKind, isKind } from './headcount-kinds.ts';
import { once, weAnywhere } from './headcount-words.ts';
import { spelled } from './team-sizes.ts';
import { isTeam, teams, workFor } from './team-words.ts';
import { teamsAbroad } from './teams-abroad.ts';

/** How large a company says that its team is. */

/** "We helped our client grow to a team of 40". */
const ofClients = /(?<!\p{L})(?:clients?|customers?|kunden?|klanten?|clientes?|clienti|portfolio|startups?)(?!\p{L})/iu;

/** "Marrowby is a team of 3", "60 engineers work for Marrowby". */
function byName(page: SitePage, text: string): RegExpExecArray | null {
  const team = /team|company|firm|équipe|equipo/i.test(text) ? isTeam.exec(text) : null;
  const work = /work|employed|arbeiten|travaillent|trabajan|werken|lavorano/i.test(text) ? workFor.exec(text) : null;
  if (team === null && work === null) return null;
  const names = nameLettersOf(page);
  if (team !== null && names.some((name) => letters(text.slice(0, team.index)).endsWith(name))) return team;
  const behind = work === null ? '' : text.slice(work.index + work[0].length);
  return /^(?:us|uns|nous|ons|noi)(?!\p{L})/iu.test(behind) || names.some((name) => letters(behind).startsWith(name))
    ? work
    : null;
}

/** A number, in digits or in a word. */
const isCounted = new RegExp(`\\d|${Object.keys(spelled).join('|')}`, 'i');

/** The first way to call a team that a text has. */
function firstTeam(text: string): RegExpExecArray | null {
  for (const { hint, says } of [...teams, ...teamsAbroad]) {
    const hit = hint.test(text) ? says.exec(text) : null;
    if (hit !== null) return hit;
  }
  return null;
}

/** The sizes of teams that are called the company's own. */
export function teamSizes(page: SitePage): Found[] {
  return sentencesOf(page).flatMap(({ text }) => {
    if (text.length >= 600 || !isCounted.test(text)) return [];
    const named = byName(page, text);
    const hit = named ?? firstTeam(text);
    if (hit === null || once.test(text.slice(0, hit.index)) || ofClients.test(text.slice(0, hit.index))) return [];
    const n = hit.groups?.n ?? '';
    // "A team of three visited us" is no size; a line that begins so with more is.
    if (/^an? |^une? /i.test(hit[0]) && hit.index === 0 && Number(n.replace(/\D/g, '')) < 8) return [];
    // "1 lakh people work for us" is counted with its word.
    if (n === '1') return [];
    // "A team of 8 engineers and 40 fitters"
    const behind = text.slice(hit.index + hit[0].length);
    const [kind = ''] = /^ \p{L}[\p{L}-]*/u.exec(behind) ?? [];
    if (isKind(hit[0] + kind) && besideKind.behind.test(behind.slice(kind.length))) return [];
    if (named === null && !weAnywhere.test(text) && !ownSentence(page, text, hit.index)) return [];
    return [
      { said: hit[0], item: `${spelled[n.toLowerCase()] ?? n} employees`, from: `words "${hit[0].slice(0, 40)}"` },
    ];
  });
}
