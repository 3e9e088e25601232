/** Light stemming: enough to see that "we are hiring" and "they hired" speak of the same thing. */

interface Endings {
  /** Tried in this order; the first that leaves enough of the word is taken off. */
  readonly off: readonly string[];
  /** The letters that must be left. */
  readonly keep: number;
}

const endings: Readonly<Record<string, Endings>> = {
  en: {
    off: [
      'izations',
      'ization',
      'ations',
      'ation',
      'ions',
      'ion',
      'ings',
      'ing',
      'ied',
      'ies',
      'ed',
      'es',
      's',
      'e',
      'y',
    ],
    keep: 3,
  },
  de: {
    off: [
      'ungen',
      'ung',
      'ieren',
      'iert',
      'enden',
      'ende',
      'en',
      'em',
      'ern',
      'er',
      'es',
      'et',
      'st',
      'e',
      'n',
      's',
      't',
    ],
    keep: 4,
  },
  fr: {
    off: [
      'issements',
      'issement',
      'ements',
      'ement',
      'ations',
      'ation',
      'ions',
      'ion',
      'ees',
      'ee',
      'aient',
      'ait',
      'ons',
      'ent',
      'ant',
      'ez',
      'er',
      'es',
      'e',
      'ux',
      's',
      'x',
    ],
    keep: 4,
  },
  es: {
    off: [
      'aciones',
      'acion',
      'amientos',
      'amiento',
      'iendo',
      'ando',
      'adas',
      'ados',
      'ada',
      'ado',
      'amos',
      'emos',
      'imos',
      'aron',
      'ar',
      'er',
      'ir',
      'an',
      'en',
      'es',
      'os',
      'as',
      'o',
      'a',
      'e',
      's',
    ],
    keep: 4,
  },
  nl: {
    off: ['eringen', 'ering', 'ingen', 'ing', 'enden', 'ende', 'en', 'den', 'de', 'te', 'er', 'es', 'e', 's', 't', 'd'],
    keep: 4,
  },
};

/** The languages that are stemmed by rules of their own. */
export const stemmed: readonly string[] = Object.keys(endings);

/** German and French say "new" in forms that no ending tells. */
const isNew = /^(?:neu(?:e[nrsm]?)?|nouve(?:au|aux|l))$/;

/**
 * The stem of one folded word by the light rules of a language (`en`, `de`, `fr`, `es` or `nl`; a tag such as `de-AT` is
 * fine, any other is stemmed as English). Stems are for comparing with one another only; they are no words.
 */
export function stem(word: string, lang = 'en'): string {
  if (isNew.test(word)) return word.startsWith('neu') ? 'neu' : 'nouvel';
  if (word.length < 4 || word.length > 60) return word;
  const { off, keep } = endings[lang.slice(0, 2).toLowerCase()] ?? endings.en!;
  for (const ending of off) {
    if (word.length - ending.length < keep || !word.endsWith(ending)) continue;
    if (ending === 's' && /[siu']s$/.test(word)) break;
    return settled(word.slice(0, -ending.length), lang);
  }
  return settled(word, lang);
}

/** "migrating" and "migration" meet where both have lost their "at". */
const settled = (word: string, lang: string): string =>
  undouble(/^en|^$/i.test(lang) ? word.replace(/(.{4})at$/, '$1') : word);

/** "planning" and "plan" meet: a doubled last consonant counts once, and so does a doubled vowel before it (Dutch "groot", "grote"). */
function undouble(word: string): string {
  return word.replace(/([^aeiouy])\1$/, '$1').replace(/([aeou])\1([^aeiou])$/, '$1$2');
}
