import { signal } from '@preact/signals';
import en from '#assets/locales/workspace-en.json';

/** What the workspace says, in the language of the browser. Its catalogue is its own, so that the panel does not load it. */

export type Word = keyof typeof en;
export type WorkspaceCatalogue = Readonly<Record<Word, string>>;
/** Keys that come in a singular and a plural: `spec.criteria.one`, `spec.criteria.other`. */
export type CountWord = Word extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
export type Values = Readonly<Record<string, string | number>>;

const spoken = signal<{ readonly locale: string; readonly catalogue: WorkspaceCatalogue }>({
  locale: 'en',
  catalogue: en,
});

/** Changes the language of everything that is drawn from now on. `locale`: BCP 47. */
export function speakWorkspace(locale: string, catalogue: WorkspaceCatalogue): void {
  spoken.value = { locale, catalogue };
}

/** The sentence under a key as it stands, with its slots unfilled. */
export const sentence = (word: Word): string => spoken.value.catalogue[word];

/** The sentence under a key, with `{name}` filled in. Values are text: they are never looked into. */
export const say = (word: Word, values: Values = {}): string =>
  sentence(word).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** The key for a number of things: singular or plural by the language's own rules. */
export const counted = (stem: CountWord, count: number): Word =>
  `${stem}.${new Intl.PluralRules(spoken.value.locale).select(count) === 'one' ? 'one' : 'other'}` as Word;

/** A number as the language writes it. */
export const sayNumber = (value: number): string => new Intl.NumberFormat(spoken.value.locale).format(value);

/** A day (YYYY-MM-DD) as people write it. */
export const sayDay = (day: string): string =>
  new Intl.DateTimeFormat(spoken.value.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A moment of the week by the clock here: "Sunday 4:00 PM". `timeZone` (IANA) names another clock. */
export const sayClock = (at: Date, timeZone?: string): string =>
  new Intl.DateTimeFormat(spoken.value.locale, {
    ...{ weekday: 'long', hour: 'numeric', minute: '2-digit' },
    ...(timeZone ? { timeZone } : {}),
  }).format(at);

/** From one day to another (YYYY-MM-DD), with nothing said twice: "Nov 16 – 22, 2026". */
export const sayDays = (from: string, to: string): string =>
  new Intl.DateTimeFormat(spoken.value.locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );

/** The sentence for a number of things; `{count}` is written as the language does. */
export const sayCount = (stem: CountWord, count: number, values: Values = {}): string =>
  say(counted(stem, count), { count: new Intl.NumberFormat(spoken.value.locale).format(count), ...values });

/** The sentence under a key that is made at run time, or the fallback where there is none. */
export const sayIf = (key: string, fallback: string): string =>
  Object.hasOwn(spoken.value.catalogue, key) ? say(key as Word) : fallback;

/** A list of words joined as the language does. */
export const sayList = (items: readonly string[]): string =>
  new Intl.ListFormat(spoken.value.locale, { type: 'conjunction' }).format(items);

/** "48 hr", "90 days", as the language writes an amount of time. */
export const lasting = (amount: number, unit: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat(spoken.value.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumSignificantDigits: 15,
  }).format(amount);

/** The language that is spoken, as a document's `lang`. */
export const language = (): string => spoken.value.locale;
