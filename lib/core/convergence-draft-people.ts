import { any } from './any-of.ts';
import type { Finding } from './convergence-draft-finding.ts';
import { fold } from './text.ts';

/** Who buys, as far as reps named them. */

export type Persona = 'economic' | 'technical' | 'champion' | 'user';

/** Whose words or wishes a text tells of, by the titles in it. */
export const personaIn = (text: string): Persona =>
  /\b(?:cfo|ceo|founder|procurement|budget|cro|coo|geschäftsführer\w*|einkauf|vorstand|gründer\w*)\b/i.test(text)
    ? 'economic'
    : /\b(?:cto|cio|ciso|it|security|admin|engineer|architect|sicherheit|technik)\b/i.test(text)
      ? 'technical'
      : /\b(?:champion|revops|enablement|operations)\b/i.test(text)
        ? 'champion'
        : /\b(?:vp|head|director|chief|leiter\w*|vertriebsleiter\w*)\b/i.test(text)
          ? 'economic'
          : 'user';

const area =
  '(?:sales|marketing|revenue|operations|finance|it|revops|security|support|product|engineering|customer success|people|hr)';
/** Titles as people say them. "It" alone is everybody's word, so an area stands with a rank or a noun. */
const titles = new RegExp(
  `(?<![\\p{L}\\p{N}])${any(
    // English
    `(?:vp|svp|head|director|chief|manager)(?: of)? ${area}`,
    `${area} (?:lead|leader|manager|director|head|team|leiter\\p{L}*)`,
    'cfo|cto|ceo|cro|cmo|coo|cio|ciso|procurement|legal',
    // German
    'vertriebsleiter\\p{L}*|geschäftsführer\\p{L}*|leiter\\p{L}* (?:it|einkauf|vertrieb)|it-leiter\\p{L}*',
    'einkauf|rechtsabteilung|vorstand',
  )}(?![\\p{L}\\p{N}])`,
  'giu',
);

interface Member {
  readonly role: Persona;
  readonly titles: readonly string[];
  readonly cares: readonly string[];
}

/**
 * The buying committee out of who was named where evaluations and lost deals were told of. `label` puts a finding into a
 * line; `open` is what stands where nobody said what they care about.
 */
export function committeeOf(
  findings: readonly Finding[],
  label: (text: string) => string,
  open: string,
): readonly Member[] {
  const members = new Map<Persona, { titles: Map<string, string>; cares: Set<string> }>();
  for (const { section, text, quotes } of findings) {
    if (section !== 'evaluation' && section !== 'objections') continue;
    for (const words of [text, ...quotes.map(({ said }) => said)])
      for (const [title] of words.matchAll(titles)) {
        const role = personaIn(title);
        const member = members.get(role) ?? { titles: new Map(), cares: new Set() };
        members.set(role, member);
        if (!member.titles.has(fold(title))) member.titles.set(fold(title), title);
        if (section === 'evaluation') member.cares.add(label(text));
      }
  }
  return [...members].map(([role, { titles, cares }]) => ({
    role,
    titles: [...titles.values()].slice(0, 12),
    cares: cares.size ? [...cares].slice(0, 6) : [open],
  }));
}
