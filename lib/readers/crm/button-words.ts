import { any } from '#core/any-of.ts';

/** Words of buttons: what one can do, nothing that is so. "Open" alone is a state. */

/** A button that shows or changes what stands beside it. */
export const action = new RegExp(
  any(
    `^${any(
      // English
      'edit|change|details?|more|show|hide|view|copy|add|remove|delete|clear|save|cancel|call',
      // German, French, Spanish
      'bearbeiten|ändern|mehr|anzeigen',
      'modifier|afficher|voir|plus',
      'editar|ver',
    )}(?:$|\\s)`,
    // German says last what is done.
    '\\s(?:bearbeiten|ändern|anzeigen|öffnen|hinzufügen|kopieren|löschen|erstellen|suchen)$',
  ),
  'i',
);

/** A button that opens a list or a search, or begins something. */
export const otherAction = new RegExp(
  any(
    `^${any(
      // English, German, French
      'expand|collapse|select|choose|search|actions?|help|info|enrich|find',
      'öffnen|löschen|entfernen|kopieren|hinzufügen',
      'ouvrir|supprimer|copier|ajouter',
      // A letter or a cross
      '[\\p{L}×✕+]',
    )}$`,
    `^${any(
      // English, French
      'open|close|log|send|schedule|create|find|search|select|choose',
      'ouvrir|envoyer|créer|supprimer|copier|rechercher|ajouter',
    )}\\s`,
  ),
  'iu',
);

/** A link that says what one can do and no more, or leads to a map. */
export const linkAction = new RegExp(
  `^${any(
    // English
    'edit|rename|change|view|show|copy|add|remove|delete|clear|details|more|show more',
    '(?:(?:view|show|open)(?: on| in)? )?(?:google )?maps?|directions',
    // German
    'bearbeiten|umbenennen|ändern|anzeigen|kopieren|hinzufügen|entfernen|löschen|mehr',
    'karte|(?:auf|in) (?:der )?karte (?:an)?zeigen|route',
    // French
    'modifier|renommer|changer|afficher|voir|copier|ajouter|supprimer|plus',
    'carte|voir (?:sur )?la carte|itinéraire',
    // Japanese
    '編集|変更|削除|表示|地図',
  )}$`,
  'i',
);

/** A dialog that writes something new over a record shows no record. */
export const composing = new RegExp(
  any(
    `^${any(
      // English, German, French
      'new|create|add|log|send|schedule|compose|convert|merge|import|filter',
      'neue?[rs]?|anlegen|protokollieren|planen',
      'créer|nouve(?:au|lle)|ajouter|planifier',
    )}(?!\\p{L})`,
    // German says last what is done.
    '(?:erstellen|hinzufügen|anlegen|protokollieren)$',
  ),
  'iu',
);
