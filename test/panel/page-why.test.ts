import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/de.json';
import en from '#assets/locales/en.json';
import { whyOfPage } from '#panel/page-why.ts';
import { speak } from '#panel/words.ts';

afterEach(() => speak('en', en));

/** Every reason that a reader gives in its source for not reading a page; of those made of parts, the fixed part. */
function reasonsInSource(): string[] {
  const folder = new URL('../../lib/readers/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const given = /(?:none\(|kind: 'none', why: )(["'`])(.*?)\1/g;
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(given)]
      .map((found) => (found[2] ?? '').replace(/\$\{known\.system\}/g, 'Odoo').replace(/\$\{[^`]*\}/g, 'x'))
      .filter((words) => words.length > 20),
  );
}

describe('why a page is not read', () => {
  it('is known of every reason that a reader gives but what a page says it is', () => {
    const reasons = reasonsInSource();
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((why) => whyOfPage(why) === null && !why.startsWith('The page says'))).toEqual([]);
  });

  it('is said in the language of the panel, with the name that the page gave', () => {
    expect(whyOfPage('This HubSpot page is no single record.')?.words).toBe(
      'This HubSpot page shows no single record.',
    );
    speak('de', de);
    expect(whyOfPage('This HubSpot page is no single record.')?.words).toContain('HubSpot');
    expect(whyOfPage('This is an article.')?.words).toBe('Das ist ein Artikel oder Beitrag.');
    expect(whyOfPage('anything else')).toBeNull();
  });
});
