import type { SheetLine } from '#core/clipping.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { once } from '../once.ts';
import { ofCustomers, ofStory, speakerName, speakerWork } from './customer-words.ts';
import { letters } from './letters.ts';
import { countryCode } from './places/country-words.ts';
import { hostLabelsOf } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Where a page lets its customers speak, or speaks of them: what is said there is theirs. */

/** What customers' own words or stories are: by number of the line. */
export interface CustomerLines {
  /** Lines in which a customer is told of, or speaks. */
  readonly told: ReadonlySet<number>;
  /** Those of them in a story, whose labels are the customer's, too. */
  readonly stories: ReadonlySet<number>;
}

/** The lines of a page that are its customers'. A story lasts until the next heading of its rank. */
export const customerLinesOf = once((page: SitePage): CustomerLines => {
  const told = new Set<number>();
  const stories = new Set<number>();
  page.lines.forEach((line, at) => {
    if (line.heading > 0 && line.zone === 'main') {
      const isStory = ofStory.test(line.text);
      if (!isStory && !(line.heading > 1 && ofCustomers.test(line.text))) return;
      for (const below of section(page.lines, at)) {
        told.add(below);
        if (isStory) stories.add(below);
      }
    } else if (line.text.length < 120 && isAnotherSpeaker(page, line.text)) told.add(at).add(at - 1);
  });
  return { told, stories };
});

/** The numbers of the lines below a heading, down to the next of its rank, or to where the page's frame begins. */
function section(lines: readonly SheetLine[], at: number): number[] {
  const rank = lines[at]?.heading ?? 0;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    ({ heading, zone }) => (heading > 0 && heading <= rank) || zone === 'foot' || zone === 'nav',
  );
  return rest.slice(0, end < 0 ? rest.length : end).map((_, below) => at + 1 + below);
}

/** Whether a line names who spoke, of a firm that is not the page's. "Jane Roe, Sales Manager, Leeds" is of this one. */
function isAnotherSpeaker(page: SitePage, text: string): boolean {
  const name = speakerName.exec(text)?.[0];
  const said = name === undefined ? '' : (speakerWork.exec(text.slice(name.length))?.groups?.firm ?? '');
  const firm = letters(said);
  if (firm === '' || cityCountry(said) !== null || countryCode(said) !== null) return false;
  return !hostLabelsOf(page).some((host) => host.length > 2 && (firm.includes(host) || host.includes(firm)));
}
