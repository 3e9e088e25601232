import { any } from '#core/any-of.ts';

/** How LinkedIn calls the surroundings of a town, which have no comma that would tell a place. */
const area = new RegExp(
  `${any(
    ' area| (?:metropolitan )?region| (?:und|en|et|y|e|och|i) (?:umgebung|omgeving|périphérie|alrededores|dintorni|região|omgivningar|okolice)',
    '-området',
  )}$|^${any(
    'greater|großraum|metropolregion|région d[eu]|grand|área metropolitana|gran|area metropolitana|região metropolitana|grande|regio|stor',
  )} `,
  'iu',
);

/** "Greater Boston", "Berlin und Umgebung", "Lyon et périphérie". */
export const isArea = (words: string): boolean => area.test(words);
