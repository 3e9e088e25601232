// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../panel/fake-world.ts';
import { fact, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

describe('the first ten seconds', () => {
  it('show who this is, where it was read, the tier, the score with its range, and what to ask', async () => {
    const { place, text, all } = await staged();
    expect(place.querySelector('h1')?.textContent).toBe('Nordlicht Software GmbH');
    expect(text()).toContain('Jana Krüger');
    expect(all('.sources a').map((link) => link.textContent)).toEqual(['LinkedIn', 'HubSpot', 'Company site']);
    expect(place.querySelector('#verdict-title')?.textContent).toMatch(/^Tier \d/);
    expect(place.querySelector('.verdict-score')?.textContent).toMatch(/Score \d+, between \d+ and \d+\./);
    expect(all('.dimension-name').map((name) => name.textContent)).toEqual(['Fit', 'Intent', 'Engagement']);
    expect(place.querySelector('.next-ask')?.textContent).toBe('When did you last raise?');
  });

  it('show what the company does in the words of the page, and no name twice', async () => {
    const says = (words: string) => {
      const does = fact('company.description', words, words, 'meta description');
      return staged(fakeWorld(shownOf({ prospect: { ...prospectOf([does]), name: 'Brumel Pumps' } })));
    };
    const { place } = await says('Pumps for breweries <b>');
    expect(place.querySelector('.who-does')?.textContent).toBe('Pumps for breweries <b>');
    expect((await says('Brumel Pumps')).place.querySelector('.who-does')).toBeNull();
  });

  it('call out no score and no tier while too little is known', async () => {
    const us = fact('company.country', 'US', 'United States', 'label "Country"');
    const { place, all } = await staged(fakeWorld(shownOf({ prospect: prospectOf([us]) })));
    expect(place.querySelector('#verdict-title')?.textContent).toBe('Too little known');
    expect(place.querySelector('.verdict-point')?.textContent).toMatch(/^\d+–\d+$/);
    expect(all('.range.full.loose')).toHaveLength(1);
    expect(all('.range-mark.here')).toEqual([]);
  });

  it('tell a screen reader who is shown, and why nobody is', async () => {
    const { fake, place } = await staged();
    const news = () => place.querySelector('.panel-foot > [role="status"]')?.textContent;
    expect(news()).toMatch(/^Nordlicht Software GmbH: Tier \d$/);
    await act(() => fake.tell({ prospect: null, page: { state: 'nothing', url: 'https://a.example', why: '' } }));
    expect(news()).toBe('Nothing to qualify here');
  });

  it('tell a screen reader once that the store is gone, and when it is there again nothing', async () => {
    const { fake, all } = await staged();
    const told = () => all('.panel-foot > [role="status"]').map((each) => each.textContent);
    const [who, before] = told();
    expect(before).toBe('');
    const away = { state: 'unreachable', lastAt: null, waiting: 0, note: null } as const;
    await act(() => fake.tell({ sync: away }));
    expect(told()).toEqual([who, "The team's store does not answer", ...told().slice(2)]);
    await act(() => fake.tell({ sync: { ...away, state: 'idle' } }));
    expect(told()).toEqual([who, '', ...told().slice(2)]);
  });

  it('link to the pages that were read, not to what the seller said', async () => {
    const prospect = prospectOf([]);
    const sources = prospect.sources.slice(0, 1).map((source) => ({ ...source, reader: 'by hand' }));
    const { all, place } = await staged(fakeWorld(shownOf({ prospect: { ...prospect, sources } })));
    expect(place.querySelector('.sources')?.textContent).toContain('You');
    expect(all('.sources a')).toEqual([]);
  });

  it('point out that the CRM has another tier, with the flag at hand', async () => {
    const { fake, place, press } = await staged();
    const strip = place.querySelector<HTMLElement>('.notice.inset');
    expect(strip?.textContent).toContain('CRM says Tier 3');
    await press(strip?.querySelector('button') as HTMLElement);
    expect(fake.asked.at(-1)).toMatchObject({ with: { draft: { kind: 'wrong-tier', fact: 'crm.tier' } } });
  });
});

describe('specs of any size', () => {
  it('are drawn with no criteria, no objections and no phrases, and with forty criteria', async () => {
    const spec = shownOf().spec;
    const [first] = spec.profile.criteria;
    if (!first) throw new Error('the fixture has criteria');
    const bare = { ...spec, profile: { ...spec.profile, criteria: [] }, triggers: [], objections: [], language: [] };
    const none = await staged(fakeWorld(shownOf({ spec: bare, specMark: 'none' })));
    expect(none.all('.line')).toHaveLength(0);
    expect(none.text()).toContain('The spec has no objections yet.');
    expect(none.all('.search')).toEqual([]);
    const criteria = Array.from({ length: 40 }, (_, at) => ({ ...first, id: `many-${at}`, label: `Many ${at}` }));
    const many = { ...spec, profile: { ...spec.profile, criteria }, triggers: [] };
    const forty = await staged(fakeWorld(shownOf({ spec: many, specMark: 'many' })));
    expect(forty.all('.line')).toHaveLength(40);
  });
});
