import { any } from '#core/any-of.ts';
import type { SitePage } from '../site-page.ts';

/** What the foot of a page says that it was made with: "Powered by WordPress", "Erstellt mit Jimdo". */

const says = new RegExp(
  `(?<![\\p{L}\\d])${any(
    'powered by|built (?:with|on|using)|made (?:with|in|on)|created (?:with|using)|developed (?:with|using)|running on|runs on|designed with',
    'erstellt mit|realisiert mit|umgesetzt mit|betrieben mit|gebaut mit|propulsé par|créé avec|réalisé avec|fait avec',
    'desarrollado con|creado con|hecho con|funciona con|desenvolvido com|feito com|criado com|realizzato con|creato con|gemaakt met|skapad med|lavet med',
  )} (?<what>.+)$`,
  'u',
);

/** The first of `names` that the foot of the page says it was made with, and the words that say so. */
export function creditedIn(
  page: SitePage,
  names: readonly string[],
): { readonly name: string; readonly said: string }[] {
  return page.lines.flatMap(({ text, zone }) => {
    if (zone !== 'foot' || text.length > 200) return [];
    const low = text.toLowerCase();
    const at = says.exec(low);
    const what = at?.groups?.what;
    if (at === null || what === undefined) return [];
    // With its capitals: "powered by ghosts" is something else.
    const credited = text.slice(text.length - what.length).replace(/^(?:the )?/, '');
    const name = names.find((each) => credited.startsWith(each) && !/^[\p{L}\d-]/u.test(credited.slice(each.length)));
    return name === undefined ? [] : [{ name, said: text }];
  });
}
