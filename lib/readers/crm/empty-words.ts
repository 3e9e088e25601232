import { any } from '#core/any-of.ts';

/** What applications write where there is nothing: a dash, "Empty", "Set a value…", "+ Add". */
export const nothing = new RegExp(
  `^${any(
    // Signs
    '[-–—]+|-+ ?none ?-+|n\\/a|k\\. ?a\\.|\\+ ?\\p{L}.{0,40}',
    // There is none: English, German, French
    '\\(?empty\\)?|\\(?(?:not set|no value|no data)\\)?|none|field is empty|no (?:interaction|activity)',
    '\\(?leer\\)?|\\(?(?:nicht festgelegt|nicht angegeben|kein wert|kein eintrag)\\)?|keine[rs]?|keine angabe',
    '\\(?vide\\)?|\\(?(?:non défini|aucune? valeur|aucune?)\\)?|non renseigné',
    // Spanish, Italian, Dutch, Portuguese, Russian
    '\\(?vacío\\)?|\\(?(?:sin definir|sin valor)\\)?|ningun[oa]|sin especificar|no especificado',
    'nessun[oa]|seleziona(?:…|\\.\\.\\.)?',
    'geen|niet ingevuld',
    'nenhum[a]?',
    'поле не заполнено',
    // Japanese
    '未登録|未入力|未設定|なし',
    // An invitation to fill it in: English
    '(?:set|add|enter|select) .{1,40}(?:…|\\.\\.\\.)|(?:set|add|enter)(?: an?)? value|click to (?:add|edit).{0,40}',
    '(?:add|select|choose)(?:…|\\.\\.\\.)?|please (?:select|choose).{0,40}',
    '(?:please )?(?:select|choose|pick) (?:an?|one|your) .{1,40}',
    // German
    'hinzufügen .{1,40}(?:…|\\.\\.\\.)|(?:hinzufügen|auswählen)(?:…|\\.\\.\\.)?|bitte (?:aus)?wählen.{0,40}',
    // French
    'ajouter .{1,40}(?:…|\\.\\.\\.)|(?:ajouter|sélectionner)(?:…|\\.\\.\\.)?',
    '(?:veuillez )?(?:sélectionne[rz]|choisi(?:r|ssez)) une? .{1,40}',
    // Spanish
    '(?:añadir|seleccionar)(?:…|\\.\\.\\.)?',
  )}$`,
  'iu',
);
