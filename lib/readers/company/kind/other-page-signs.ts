import { any } from '#core/any-of.ts';
import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines that stand on pages of kinds that are none about a company. Add a row to add a kind. */

/** What directories ask of the firms that are to be in them. */
const asksFirms = new RegExp(
  `(?:^|[^\\wäöüé])${any(
    '(?:add|submit|list|claim) (?:your|my|a) (?:business|compan(?:y|ies)|listing|firm|shop|restaurant|salon)(?!\\w)',
    '(?:firma|unternehmen|betrieb|kostenlos) eintragen|eintrag hinzufügen',
    '(?:ajout|inscri|référenc)\\w+ (?:mon|votre|son|une) (?:entreprise|société|commerce)',
    '(?:añad[ae]|registr[ae]|inscrib[ae]) (?:tu|su) (?:empresa|negocio)|(?:bedrijf|onderneming) (?:aanmelden|toevoegen)',
  )}`,
  'm',
);

/** Kinds that also stand at the address of a home page or of a page about the company. */
export const anywhere: readonly Kind[] = [
  none(
    'This page says that it is private.',
    1,
    line(
      '.{0,110}\\b(?:kein|nicht) gewerbliche?s? (?:angebot|anbieter).{0,110}',
      '.{0,60}(?:rein |nur )private (?:homepage|web ?seite|internet ?seite|seite).{0,60}',
    ),
  ),
  none(
    'This is an article of an encyclopedia.',
    2,
    line(
      'jump to(?: navigation|: ?navigation.*)?',
      'jump to search',
      'from [^\\d\\n.]{0,30}(?:wiki|pedia)[^\\d\\n]{0,30}',
    ),
    line('(?:this page was )?last (?:modified|edited) (?:on|at|by) .*', 'this page was last (?:modified|edited).*'),
    line('what links here', 'related changes', 'special pages', 'recent changes', 'view history', 'edit source'),
  ),
  none(
    'This is an article of an encyclopedia.',
    2,
    line('external links', 'weblinks', 'liens externes', 'enlaces externos', 'collegamenti esterni', 'externe links'),
    line(
      'see also',
      'references',
      'siehe auch',
      'einzelnachweise',
      'voir aussi',
      'références',
      'véase también',
      'referencias',
      'zie ook',
      'note',
    ),
    line(
      'categor(?:y|ies) ?: .{3,}',
      'kategorien? ?: .{3,}',
      'catégories? ?: .{3,}',
      'categorías? ?: .{3,}',
      'categorieën: .{3,}',
    ),
  ),
  // A house that is for sale may have a site of its own.
  none(
    'This page is about one product or listing.',
    2,
    line('(?:book|arrange|request)(?: a| your)? viewing.{0,60}', 'viewings? (?:strictly )?by appointment.{0,40}'),
    line(
      '(?:request|download|view)(?: the)? home report',
      'epc (?:rating|[a-g] rating|band)\\b.{0,100}',
      'council tax band\\b.{0,40}',
      '(?:offers over|guide price|asking price):? ?[£€$].{0,30}',
    ),
  ),
  // The first page of a directory too: it names itself one, and asks whoever reads it to be in it.
  none(
    'This page is about another organisation, in a listing.',
    2,
    asksFirms,
    line(
      '.{0,60}\\b(?:business|industry|companies|company|trade|local|supplier|dealer|restaurant|shop|web) director(?:y|ies)',
      '.{0,30}(?:business|company) listings',
      'directory of .{3,}',
      '.{0,40}(?:branchenbuch|branchenverzeichnis|firmenverzeichnis).{0,40}',
      'annuaire (?:des|de) .{3,}',
      'directorio de .{3,}',
      '(?:companies|businesses|listings|browse) by (?:categor(?:y|ies)|country|state|cit(?:y|ies)|location|species|trade)',
      '(?:featured|latest|popular|new) (?:listings|businesses|companies)',
    ),
  ),
];
