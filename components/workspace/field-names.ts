import { sayIf as sayPanelIf } from '#panel/words.ts';
import type { FormField } from '#workspace/form-shape.ts';
import { sayIf } from '#workspace/words.ts';

/** What an id of a closed set is called for people. `words`: where the locale has the names of the set, `WORDS.ID`. */
export const idName = (words: string, id: string): string =>
  sayIf(`${words}.short.${id}`, sayIf(`${words}.${id}`, sayPanelIf(`${words}.${id}`, id)));

/** What a field of the forms is called. */
export const fieldLabel = ({ label, key }: FormField): string => sayIf(`field.${label ?? key}`, label ?? key);
