import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/de.json';
import en from '#assets/locales/en.json';
import { clueInWords, isSeenOnPage } from '#panel/clue-words.ts';
import { speak } from '#panel/words.ts';

afterEach(() => speak('en', en));

/** Every name of a clue in the readers' source; what is filled in at run time is an x. */
function cluesInSource(): readonly string[] {
  const folder = new URL('../../lib/readers/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const given = /(?:\bfrom: |\bfrom = |\bfound\()(["'`])((?:(?!\1).)+)\1/g;
  const names = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(given)].map((found) =>
      (found[2] ?? '').replace(/\$\{thing\.how\}/g, 'microdata').replace(/\$\{[^}]*\}/g, 'x'),
    ),
  );
  return [...new Set(names)].filter((name) => name.length > 1);
}

describe('where a fact stood', () => {
  it('is said of every clue that a reader names', () => {
    const names = cluesInSource();
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => clueInWords(name) === en['clue.page'])).toEqual([]);
  });

  it('can be seen unless it is in data, a title or an address', () => {
    for (const from of [
      'json-ld Organization.name',
      'meta og:site_name',
      'title',
      'script',
      'address of the page',
      'logo',
    ])
      expect(isSeenOnPage(from), from).toBe(false);
    for (const from of [
      'label "Company size"',
      'words about hiring',
      'microdata Organization.address',
      'something new',
    ])
      expect(isSeenOnPage(from), from).toBe(true);
  });

  it('is said in the seller’s language, with the page’s own label as it stands there', () => {
    expect(clueInWords('label "Company size"')).toBe('beside “Company size”');
    expect(clueInWords('you pointed at words "Mitarbeiter"')).toBe('where you pointed: “Mitarbeiter”');
    expect(clueInWords('json-ld Organization.numberOfEmployees')).toBe("in the page's data");
    speak('de', de);
    expect(clueInWords('figure with "employees"')).toBe('Zahl bei „employees“');
    expect(clueInWords('top card, location')).toBe('Kopf des Profils');
    expect(clueInWords('something new')).toBe('auf der Seite');
  });
});
