import { fold, tidy } from '../text.ts';
import { countryNamed, wholeCountry } from './country-names.ts';
import { dialCodeOf } from './dial-codes.ts';
import type { ParseContext } from './parse-context.ts';
import { parsePlace } from './place.ts';

/**
 * The country (ISO 3166-1 alpha-2) that some words name: by code, by name in any common language, as the end of an
 * address, by a region of it, or by a dial code ("+54 9 3454"). Null where they name none, or more than one.
 */
export function parseCountry(said: string, context: ParseContext): string | null {
  const words = tidy(said.slice(0, 1000), 400);
  if (/^[a-z]{2,3}$/.test(words)) return wholeCountry(words.toUpperCase());
  const whole = wholeCountry(words) ?? wholeCountry(words.replace(/\s*\([^)]*\)$/, ''));
  if (whole) return whole;
  if (/^(?:tel:|☎)?\s*\+\d/.test(words)) return dialCodeOf(words.replace(/\D/g, ''))?.country ?? null;
  return parsePlace(said, context)?.country ?? inSentence(words);
}

/** "Based in the Netherlands": a single country after a preposition. Names that are people's as well need more than that. */
function inSentence(words: string): string | null {
  const found = new Set<string>();
  for (const { 1: tail } of words.matchAll(
    /(?:\b(?:in|en|em|aus|au|aux|from|uit)|à|из|в)\s+(?=((?:[\p{L}.'-]+\s?){1,5}))/gu,
  )) {
    const parts = tail!.trim().split(' ');
    for (let count = Math.min(4, parts.length); count > 0; count--) {
      const name = parts
        .slice(0, count)
        .join(' ')
        .replace(/[.,]+$/, '');
      const code =
        /^\p{Lu}|^(?:the|den|der|la|los|de)\s\p{Lu}/u.test(name) && fold(name).length > 3 ? countryNamed(name) : null;
      if (!code) continue;
      found.add(code);
      break;
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}
