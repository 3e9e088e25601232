import { fold } from '../text.ts';

/** The form in which names of countries are compared: folded, without articles and punctuation. */
export const bareCountry = (name: string): string =>
  fold(name)
    .replace(/[.]/g, '')
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
    .replaceAll(' & ', ' and ')
    .replace(/^st (?=\p{L})/u, 'saint ')
    .replace(/^(?:the|die|der|das|de|het|la|le|les|el|los|las) (?=.{3})/, '')
    .trim();
