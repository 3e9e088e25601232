// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../panel/fake-world.ts';
import { fixtureSpec } from '../panel/fixture-spec.ts';
import { fact, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

describe('objections on a call', () => {
  it('are found by typing and copied by Enter and Shift+Enter', async () => {
    const { named, type, key, fake, panel } = await staged();
    await panel.search.ready();
    const field = named('Search the objections');
    await type(field, 'gong');
    await key(field, 'Enter');
    await key(field, 'Enter', { shiftKey: true });
    expect(fake.copied[0]).toBe('Short answer to “We already use Gong”.');
    expect(fake.copied[1]).toContain('the e-mail answer to “We already use Gong”');
  });

  it('show by which of the buyer’s words they were found, and what is likely where nothing is', async () => {
    const { named, type, all, text, press, place } = await staged();
    const field = named('Search the objections');
    await type(field, 'budgt');
    expect(all('.hit.open mark').map((mark) => mark.textContent)).toEqual(['budget']);
    await type(field, 'zzzzqqqq');
    expect(text()).toContain('No objection sounds like that.');
    const likely = all('.empty button')[0] as HTMLElement;
    const words = likely.textContent;
    await press(likely);
    expect((field as HTMLInputElement).value).toBe('');
    expect(place.querySelector('.hit.open .hit-says')?.textContent).toBe(words);
  });

  it('are walked with the arrow keys, one open at a time', async () => {
    const { named, key, all } = await staged();
    const field = named('Search the objections');
    const open = () => all('.hit-button').findIndex((each) => each.getAttribute('aria-expanded') === 'true');
    expect(open()).toBe(0);
    await key(field, 'ArrowDown');
    expect(open()).toBe(1);
    await key(field, 'ArrowUp');
    await key(field, 'ArrowUp');
    expect(open()).toBe(3);
  });

  it('keep open what is being read when a fact that arrives puts others before it', async () => {
    const alone = prospectOf([fact('company.name', 'Callwright', 'Callwright', 'h1')]);
    const spec = fixtureSpec();
    const objections = spec.objections.map((each) =>
      each.id === 'no-time' ? { ...each, stages: ['Negotiation'] } : each,
    );
    const shown = shownOf({ prospect: alone, spec: { ...spec, objections } });
    const { all, tell, named, key, fake } = await staged(fakeWorld(shown));
    const open = () => all('.hit.open .hit-says').map((each) => each.textContent);
    const [first] = all('.hit-says').map((each) => each.textContent);
    expect(open()).toEqual([first]);
    const order = all('.hit-says').map((each) => each.textContent);
    const stage = fact('crm.stage', 'Negotiation', 'Negotiation', 'label "Stage"');
    await tell({ prospect: { ...alone, facts: { ...alone.facts, ...prospectOf([stage]).facts } } });
    expect(all('.hit-says').map((each) => each.textContent)).not.toEqual(order);
    expect(open()).toEqual([first]);
    await key(named('Search the objections'), 'Enter');
    expect(fake.copied[0]).toContain(first);
  });

  it('take the cursor when the shortcut asks, even when the section is folded', async () => {
    const { named, press, search, panel } = await staged();
    await press(named(/^Objections/));
    expect(panel.folds.isOpen('objections')).toBe(false);
    await search();
    expect(document.activeElement).toBe(named('Search the objections'));
  });

  it('are there without a prospect', async () => {
    const { text, named } = await staged(
      fakeWorld(
        shownOf({ prospect: null, page: { state: 'nothing', url: 'https://a.example', why: 'A news article.' } }),
      ),
    );
    expect(text()).toContain('This is an article or a post.');
    expect(named('Search the objections')).not.toBeNull();
    expect(text()).toContain('We have no budget');
  });

  it('are there with a way on, where a company’s own page may have been taken for another', async () => {
    const url = 'https://harrow-pumps.example/item/27';
    const at = (why: string) => shownOf({ prospect: null, page: { state: 'nothing', url, why } });
    const { fake, named, press, tell, all } = await staged(fakeWorld(at('Nothing on this page says whose it is.')));
    const asked = () => fake.asked.filter(({ name }) => name === 'page:own').map((each) => each.with);
    await press(named('Read it all the same'));
    await tell(at('This page is about a customer or a project.'));
    await press(named("It is the company's own page: read it"));
    expect(asked()).toMatchObject([
      { page: url, isOwn: true },
      { page: url, isOwn: true },
    ]);
    await tell(at('This is a sign-in page or a page that shows nothing.'));
    expect(all('.instead .button').map((one) => one.textContent)).not.toContain('Read it all the same');
  });

  it('keep the cursor and what is typed while prospects come and go', async () => {
    const nobody = { prospect: null, page: { state: 'nothing', url: 'https://a.example', why: '' } } as const;
    const { fake, named, type, key } = await staged(fakeWorld(shownOf(nobody)));
    const field = named('Search the objections') as HTMLInputElement;
    field.focus();
    await type(field, 'budgt');
    // Not even for the one frame in which the verdict is painted alone.
    for (const next of [shownOf({}), nobody, shownOf({ prospect: prospectOf([], { key: 'other.example' }) })]) {
      await act(() => fake.tell(next));
      expect(named('Search the objections')).toBe(field);
      expect(document.activeElement).toBe(field);
      expect(field.value).toBe('budgt');
    }
    await key(field, 'Escape');
    expect(field.value).toBe('');
  });

  it('count “heard it” and what came of it, only where counting is on', async () => {
    const quiet = await staged();
    expect(quiet.text()).not.toContain('Heard it');
    const { named, press, key, text, fake } = await staged(fakeWorld(shownOf({ settings: { counts: true } })));
    const search = named('Search the objections');
    await key(search, 'Enter', { ctrlKey: true });
    // Once is once, by whichever way.
    await key(search, 'Enter', { ctrlKey: true });
    expect(text()).not.toContain('Heard it');
    await press(named('It worked'));
    expect(text()).toContain('Counted for the team.');
    expect(fake.asked.filter((each) => each.name === 'count:add').map((each) => each.with)).toMatchObject([
      { what: 'heard', about: 'objection' },
      { what: 'worked', about: 'objection' },
    ]);
  });
});
