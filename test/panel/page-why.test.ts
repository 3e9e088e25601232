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
  const given =
    /(?:none\(\s*|kind: 'none', why: |(?:return|\?|about =|,) )(['"`])((?:This|These|Nothing|The page says) .*?)\1/g;
  // What bears out that it is a company's, a person's or a record's is no reason against it.
  const isFor = /record\.$|LinkedIn p|in Sales Navigator|home page of/;
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(given)]
      .map((found) => (found[2] ?? '').replace(/\$\{known\.system\}/g, 'Odoo').replace(/\$\{[^`]*\}/g, 'x'))
      .filter((words) => words.length > 20 && (/ no /.test(words) || !isFor.test(words))),
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

  it('says where it may be a company’s own page after all, never where nothing would be read', () => {
    const may = (why: string) => whyOfPage(why)?.mayBeOwn;
    expect(may('Nothing on this page says whose it is.')).toBe('well');
    expect(may('This page is about another organisation: Our Company.')).toBe('hardly');
    expect(may('This page is written by one person about themselves.')).toBe('hardly');
    expect(may('This is a sign-in page or a page that shows nothing.')).toBe('no');
    expect(may('Your administrator has not opened this site for ICP Lens.')).toBe('no');
  });
});
