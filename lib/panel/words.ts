import { computed, signal } from '@preact/signals';
import en from '#assets/locales/en.json';

/** What the panel says, in the seller's language. Every sentence stands in assets/locales; none in a component. */

export type WordKey = keyof typeof en;
export type Catalogue = Readonly<Record<WordKey, string>>;
/** Keys that come in a singular and a plural: `flags.waiting.one`, `flags.waiting.other`. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

export type Values = Readonly<Record<string, string | number>>;

const spoken = signal<{ readonly locale: string; readonly catalogue: Catalogue }>({ locale: 'en', catalogue: en });

/** BCP 47, for Intl and the page's `lang`. */
export const locale = computed(() => spoken.value.locale);

/** Changes the language of everything that is drawn. `locale` also decides how numbers and dates look. */
export function speak(language: string, catalogue: Catalogue): void {
  spoken.value = { locale: language, catalogue };
}

/** A sentence with `{name}` filled in. Values are text: they are never looked into. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** The sentence under a key, with `{name}` filled in. */
export const say = (key: WordKey, values: Values = {}): string => fill(spoken.value.catalogue[key], values);

/** Singular or plural by the language's own rules, and the number as the language writes it. */
export const numbered = (count: number): { readonly form: 'one' | 'other'; readonly written: string } => ({
  form: new Intl.PluralRules(locale.value).select(count) === 'one' ? 'one' : 'other',
  written: new Intl.NumberFormat(locale.value).format(count),
});

/** The sentence for a number of things. */
export function sayCount(stem: CountKey, count: number, values: Values = {}): string {
  const { form, written } = numbered(count);
  return say(`${stem}.${form}` as WordKey, { count: written, ...values });
}

/** The sentence under a key that is made at run time, or the fallback where there is none. */
export function sayIf(key: string, fallback: string): string {
  return Object.hasOwn(spoken.value.catalogue, key) ? say(key as WordKey) : fallback;
}
