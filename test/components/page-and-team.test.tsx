// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ok } from '#core/result.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

describe('the page and the team', () => {
  it('is led through what each step of the tour speaks of, and back to the top', async () => {
    const gone: string[] = [];
    Element.prototype.scrollIntoView = function into() {
      gone.push(this.id || this.className);
    };
    Element.prototype.scrollTo = () => void gone.push('top');
    const { panel, named, press, place } = await staged();
    await act(() => panel.tour.again());
    await press(named('Next'));
    await press(named('Next'));
    expect(place.querySelector('.tour')?.getAttribute('data-step')).toBe('flag');
    await press(named('Done'));
    expect(gone).toEqual(['verdict', 'section-checklist-title', 'flag-bar', 'top']);
    Object.assign(Element.prototype, { scrollIntoView: undefined, scrollTo: undefined });
  });

  it('offer one site at a time, and keep a "not now"', async () => {
    const site = { pattern: 'https://nordlicht.example/*', label: 'nordlicht.example', granted: false };
    const { named, press, text, fake, panel, tell } = await staged(fakeWorld(shownOf({ site })));
    expect(text()).toContain('Always read nordlicht.example?');
    // One thing at a time: not while the tour is shown.
    panel.tour.again();
    await tell({});
    expect(text()).not.toContain('Always read nordlicht.example?');
    panel.tour.end();
    await tell({});
    await press(named('Not now'));
    expect(text()).not.toContain('Always read nordlicht.example?');
    expect(fake.kept.get('offers')).toEqual([site.pattern]);
  });

  it('say what is so and do the one thing about it', async () => {
    const { named, press, fake, text } = await staged(
      fakeWorld(shownOf({ sync: { state: 'unreachable', lastAt: null, waiting: 1, note: null } })),
    );
    expect(text()).toContain("The team's store does not answer");
    expect(text()).toContain('1 message waits');
    await press(named('Try now'));
    expect(fake.names()).toContain('sync:now');
  });

  it('follow the spec while the panel is open', async () => {
    const { text, tell, fake } = await staged();
    expect(text()).toContain('Callwright, spec 7');
    const next = { ...shownOf().spec, version: 8 };
    await tell({ spec: next, specMark: 'sha256-8' });
    expect(text()).toContain('Callwright, spec 8');
    expect(fake.names()).not.toContain('page:read');
  });

  it('name a domain by hand, and say what is no domain', async () => {
    const fake = fakeWorld(shownOf({ prospect: null, page: { state: 'click', url: null }, site: null }), {
      'prospect:domain': ({ domain }) => (domain === 'acme.com' ? ok(null) : { ok: false, why: 'not-a-domain' }),
    });
    const { named, press, type, text } = await staged(fake);
    await press(named('Enter a company by its domain'));
    await type(named("The company's domain"), 'acme');
    await press(named('Use it'));
    expect(text()).toContain('That is not a domain.');
  });

  it('take pasted words where a page cannot be read', async () => {
    const page = { state: 'unreadable', url: 'https://a.example', why: '' } as const;
    const fake = fakeWorld(shownOf({ prospect: null, page }), { 'facts:paste': () => ok({ understood: 2 }) });
    const { named, press, type, text } = await staged(fake);
    await press(named('Paste what the page says'));
    await type(named('What the page says'), 'Employees: 120\nIndustry: Software');
    await press(named('Use it'));
    expect(fake.asked.at(-1)).toMatchObject({ with: { words: 'Employees: 120\nIndustry: Software' } });
    expect(text()).toContain('2 facts understood');
  });
});
