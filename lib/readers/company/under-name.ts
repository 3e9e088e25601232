import { bareName } from './legal-form.ts';
import { letters } from './letters.ts';
import { nameLettersOf } from './names/names.ts';
import type { SitePage } from './site-page.ts';

/** Whether the line above is the company's own name and nothing else ("Marrowby, Lda."), or, loosely, a part of it or more than it. */
export const isUnderName = (page: SitePage, at: number, isLoosely = false): boolean => {
  const line = page.lines[at - 1]?.text ?? '';
  const above = letters(isLoosely ? line : bareName(line));
  return (
    above.length > 2 &&
    nameLettersOf(page).some((name) => (isLoosely ? name.includes(above) || above.includes(name) : name === above))
  );
};
