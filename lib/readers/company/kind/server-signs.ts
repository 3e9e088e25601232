import { type Kind, line, none } from './kind-of-lines.ts';

/** What a server shows in place of a page. Long texts are none of it, whatever line stands among them. */
export const inPlace: readonly Kind[] = [
  none(
    'This site has no such page.',
    1,
    line(
      '(?:oops[!.,\\s–-]*)?(?:(?:error|fehler) )?(?:404[\\s:,–-]*)?(?:page|file) (?:was )?not found[.!]?',
      'error 404',
      '404 error',
      "(?:oops[!.,\\s–-]*)?(?:the|that|this) page (?:you (?:requested|are looking for) )?(?:can[’']?t|cannot|could not|does not|doesn[’']t) (?:be found|exist)\\b.{0,20}",
      'seite (?:wurde )?nicht gefunden[.!]?',
      'page (?:introuvable|non trouvée)',
      'página no encontrada',
      'página não encontrada',
      'pagina n(?:iet gevonden|on trovata)',
    ),
  ),
  none(
    'This is a sign-in page or a page that shows nothing.',
    1,
    line(
      '(?:please )?complete the security check.{0,40}',
      '(?:checking|verifying) (?:your browser|you are human|if the site connection).{0,40}',
      '(?:please )?verify (?:that )?you are (?:a )?human.{0,20}',
      'before you continue(?: to .{2,30})?',
      '(?:please )?enable (?:javascript|cookies)(?: and cookies)? to continue\\.?',
    ),
  ),
];
