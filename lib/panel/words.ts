import { computed, signal } from '@preact/signals';
import en from '#assets/locales/en.json';

/** What the panel says, in the seller's language. Every sentence stands in assets/locales; none in a component. */

export type WordKey = keyof typeof en;
export type Catalogue = Readonly<Record<WordKey, string>>;
/** Keys that come in a singular and a plural: `flags.waiting.one`, `flags.waiting.other`. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

const spoken = signal<{ readonly locale: string; readonly catalogue: Catalogue }>({ locale: 'en', catalogue: en });

/** BCP 47, for Intl and the page's `lang`. */
export const locale = computed(() => spoken.value.locale);

/** Changes the language of everything that is drawn. `locale` also decides how numbers and dates look. */
export function speak(language: string, catalogue: Catalogue): void {
  spoken.value = { locale: language, catalogue };
}

/** The sentence under a key, with `{name}` filled in. Values are text: they are never looked into. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return spoken.value.catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The same for a number of things: picks singular or plural by the language's own rules. */
export function sayCount(
  stem: CountKey,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(spoken.value.locale).select(count) === 'one' ? 'one' : 'other';
  return say(`${stem}.${form}` as WordKey, {
    count: new Intl.NumberFormat(spoken.value.locale).format(count),
    ...values,
  });
}

/** The sentence under a key that is made at run time, or the fallback where there is none. */
export function sayIf(key: string, fallback: string): string {
  return Object.hasOwn(spoken.value.catalogue, key) ? say(key as WordKey) : fallback;
}
