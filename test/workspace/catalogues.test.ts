import { afterEach, describe, expect, it } from 'vitest';
import panelEn from '#assets/locales/en.json';
import de from '#assets/locales/workspace-de.json';
import en from '#assets/locales/workspace-en.json';
import { type Catalogue, speak } from '#panel/words.ts';
import { say, sayCount, sayDays, speakWorkspace } from '#workspace/words.ts';

const panelWords = panelEn as Catalogue;

afterEach(() => {
  speak('en', panelWords);
  speakWorkspace('en', en);
});

/** Keys whose words are the same in English and German. */
const takenOver = new Set(
  `room.accounts room.interviews room.team role.revops spec.version side.revops crm.hubspot crm.salesforce made.defaultOwner
  accounts.file queue.filter later.account field.version field.dimension form.fact.crm draft.view.edit impact.account
  versions.version study.htmlFile clues.host accounts.account accounts.domain import.own.name`.split(/\s+/),
);

const slots = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();

describe('the catalogues of the workspace', () => {
  it('say the days of a week with nothing said twice', () => {
    const plain = () => sayDays('2026-11-16', '2026-11-22').replace(/\s+/g, ' ');
    expect(plain()).toBe('Nov 16 – 22, 2026');
    speakWorkspace('de', de);
    expect(plain()).toBe('16.–22.11.2026');
  });

  it('have the same keys and the same slots, and nothing in German is left in English', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    for (const [key, words] of Object.entries(en))
      expect([key, slots(de[key as keyof typeof de])]).toEqual([key, slots(words)]);
    const alike = Object.entries(en)
      .filter(
        ([key, words]) => words === de[key as keyof typeof de] && words.replace(/\{\w+\}/g, '').match(/\p{L}{3,}/u),
      )
      .map(([key]) => key);
    // Names, and words that German has taken over.
    expect(alike.filter((key) => !takenOver.has(key) && !key.startsWith('site.'))).toEqual([]);
  });

  it('fill slots once, and count as the language does', () => {
    expect(say('crm.field', { crm: '{field} $&', field: '<b>' })).toBe('{field} $&: <b>');
    expect([1, 1200].map((count) => sayCount('spec.criteria', count))).toEqual(['1 criterion', '1,200 criteria']);
    speakWorkspace('de', de);
    expect(sayCount('spec.criteria', 1200)).toBe('1.200 Kriterien');
  });
});
