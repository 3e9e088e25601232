// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../panel/fake-world.ts';
import { fact, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

describe('a poisoned page', () => {
  it('is shown as text and nothing else', async () => {
    const poison = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
    const { place, all, press } = await staged(
      fakeWorld(
        shownOf({
          prospect: prospectOf([fact('company.employees', { min: 3, max: 3 }, poison, poison)], {
            name: poison,
            person: { name: poison, title: poison },
          }),
        }),
      ),
    );
    await press(all('.line-button')[0] as HTMLElement);
    expect(place.querySelector('h1')?.textContent).toBe(poison);
    expect(place.querySelector('.said')?.textContent).toBe(poison);
    expect(place.querySelectorAll('img, script')).toHaveLength(0);
    expect('hit' in globalThis).toBe(false);
  });

  it('cannot make a link that runs', async () => {
    const hostile = prospectOf([fact('company.employees', { min: 3, max: 3 }, '3', 'x')]);
    const { all } = await staged(
      fakeWorld(
        shownOf({
          prospect: { ...hostile, sources: hostile.sources.map((each) => ({ ...each, url: 'javascript:alert(1)' })) },
        }),
      ),
    );
    expect(all('a').filter((link) => !/^(?:https?:|workspace\.html$)/.test(link.getAttribute('href') ?? ''))).toEqual(
      [],
    );
  });
});
