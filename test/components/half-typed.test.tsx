// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Prospect } from '#core/prospect.ts';
import type { Criterion } from '#core/spec.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { fixtureSpec } from '../panel/fixture-spec.ts';
import { fact, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

const one = prospectOf([fact('company.domain', 'nordlicht.example', 'nordlicht.example', 'link canonical')]);
const other: Partial<Prospect> = { key: 'other.example', aliases: [], name: 'Other' };

/** A panel on one company; `half(FIND)` types words into a field, without keeping them. */
async function typing() {
  const stage = await staged(fakeWorld(shownOf({ prospect: one })));
  const words = (selector: string) => stage.place.querySelector<HTMLInputElement>(selector)?.value ?? null;
  return { ...stage, words, half: (at: string) => stage.type(stage.place.querySelector(at) as HTMLElement, 'half') };
}

describe('words that are half typed', () => {
  it.each([
    ['an answer in the checklist', '.line.unknown .line-button', '.line .answer-form input'],
    ['an answer to the next question', '.next .disclosure-button', '.next .answer-form input'],
    ['a domain', '.who .disclosure-button', '.who form input'],
  ])('stay with the company that they are about: %s', async (_, opens, field) => {
    const { half, words, tell, press, place } = await typing();
    await press(place.querySelector(opens) as HTMLElement);
    await half(field);
    // More is known of the same company: nothing of what is being typed is lost.
    await tell({ prospect: { ...one, key: 'nordlicht.com', aliases: [one.key] } });
    expect(words(field)).toBe('half');
    await tell({ prospect: prospectOf([], other) });
    expect(words(field) || null).toBeNull();
    expect(place.textContent).toContain('Other');
  });

  it('begin where their own script does, in every field', async () => {
    const { press, place } = await typing();
    for (const opens of ['.who .disclosure-button', '.next .disclosure-button', '.line.unknown .line-button'])
      await press(place.querySelector(opens) as HTMLElement);
    const fields = [...place.querySelectorAll<HTMLElement>('input[type=text], textarea')];
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.map(({ dir }) => dir)).toEqual(fields.map(() => 'auto'));
  });

  it('stay with the person that they are about, and what is about the company stays', async () => {
    const { type, tell, press, all } = await typing();
    const spec = fixtureSpec();
    const [first] = spec.profile.criteria as [Criterion];
    const test = { field: 'person.seniority', in: ['vp'] };
    const asksWho = { ...first, id: 'who', label: 'Speaks with a decision maker', exceptions: [], test };
    await tell({ spec: { ...spec, profile: { ...spec.profile, criteria: [first, asksWho] } }, specMark: 'who' });
    const person = (name: string) =>
      prospectOf([fact('person.name', name, name, 'h1')], { person: { name, title: null } });
    await tell({ prospect: person('Anna Berg') });
    const lineAbout = (label: RegExp) => all('.line').find((each) => each.textContent?.match(label)) as HTMLElement;
    const [ofPerson, ofCompany] = [lineAbout(/Speaks with a decision maker/), lineAbout(/50 to 1,000 employees/)];
    for (const line of [ofPerson, ofCompany]) {
      await press(line.querySelector('.line-button') as HTMLElement);
      await type(line.querySelector('.answer-form input') as HTMLElement, 'half');
    }
    await tell({ prospect: person('Bob Cole') });
    const typed = [ofPerson, ofCompany].map(
      (line) => line.querySelector<HTMLInputElement>('.answer-form input')?.value,
    );
    expect(typed).toEqual(['', 'half']);
  });

  it('stay with the page that they are about, where there is no company', async () => {
    const nothing = (url: string) => ({ prospect: null, page: { state: 'nothing', url, why: '' } }) as const;
    const { half, words, tell, press, named } = await typing();
    await tell({ ...nothing('https://a.example/'), tabId: 1 });
    await press(named('Enter a company by its domain'));
    await half('.instead form input');
    await tell({ ...nothing('https://a.example/#top'), tabId: 1 });
    expect(words('.instead form input')).toBe('half');
    await tell({ ...nothing('https://b.example/'), tabId: 2 });
    expect(words('.instead form input')).toBeNull();
  });
});
