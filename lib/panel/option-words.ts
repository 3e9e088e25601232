import { signal } from '@preact/signals';
import en from '#assets/locales/options-en.json';
import { fill, numbered, type Values } from './words.ts';

/** What the options page says. Its catalogue is its own, so that the panel, which opens far more often, does not load it. */

export type OptionKey = keyof typeof en;
export type OptionCatalogue = Readonly<Record<OptionKey, string>>;
type OptionStem = OptionKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

const spoken = signal<OptionCatalogue>(en);

/** Changes the language of the options page; that of numbers and dates is the panel's (`speak`). */
export function speakOptions(catalogue: OptionCatalogue): void {
  spoken.value = catalogue;
}

/** The sentence under a key, with `{name}` filled in. */
export const sayOption = (key: OptionKey, values: Values = {}): string => fill(spoken.value[key], values);

/** The same for a number of things. */
export const sayOptionCount = (stem: OptionStem, count: number): string => {
  const { form, written } = numbered(count);
  return sayOption(`${stem}.${form}`, { count: written });
};

/** What a role is called, or the store's own word for one that is not known here. */
export const roleName = (role: string): string =>
  Object.hasOwn(spoken.value, `role.${role}`) ? sayOption(`role.${role}` as OptionKey) : role;

/** A host with the product that it is of, where its name does not tell. */
export const siteName = (host: string): string =>
  Object.hasOwn(spoken.value, `site.${host}`)
    ? sayOption('options.siteOf', { product: sayOption(`site.${host}` as OptionKey), host })
    : host;
