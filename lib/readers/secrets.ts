import { native } from './native.ts';

/**
 * Fields for what nobody else may read: passwords, also while their eye shows them as text, codes that are good once, and what
 * stands on a card. Some applications write what is typed into the markup, so it is cut out there, too.
 */
export const secret =
  ':is([type=password],[autocomplete*=password i],[autocomplete*=one-time-code i],[autocomplete*=cc- i],[name*=passw i],[id*=passw i])';

/** More than any form has. */
const mostSecrets = 100;

/** Those of them that say in the markup what they hold. */
export const secretsInMarkup = `input[value]${secret}`;

/**
 * A tree's markup as the browser has just written it, the fields for secrets emptied. Nothing at all where there are too many of
 * them to be looked for one by one.
 * @param tags what the browser writes for each of these fields: an input holds nothing, so that stands in the markup word for word
 */
export function withoutSecrets(html: string, tags: readonly string[]): string {
  const all = new Set(tags);
  if (all.size > mostSecrets) return '';
  return [...all].reduce((kept, tag) => kept.replaceAll(tag, tag.replace(/ value="[^"]*"/, ' value=""')), html);
}

/** Whether an element is a field for a secret. */
export const isSecret = (element: Element): boolean =>
  native<(selector: string) => boolean>(element, 'matches').call(element, `input${secret}`);
