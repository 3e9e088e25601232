// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ok } from '#core/result.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { allFlags, fact, prospectOf, shownOf } from '../panel/fixtures.ts';
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

describe('the checklist', () => {
  it('tells every outcome by shape and word, in four groups', async () => {
    const { all } = await staged();
    expect(all('.group-head > span:first-child').map((each) => each.textContent)).toEqual([
      'Core',
      'Supporting',
      'Must hold, or it is out',
      'Buying signals',
    ]);
    for (const line of all('.line')) {
      const outcome = line.classList[1];
      expect(line.querySelector('.outcome-word')?.textContent).toBe(outcome);
      expect(line.querySelector(`.mark.${outcome}`)).not.toBeNull();
      // By name its label and outcome; the reason is the description.
      const label = line.querySelector('.line-label')?.textContent;
      expect(line.querySelector('.line-button')?.getAttribute('aria-label')).toBe(`${label}, ${outcome}`);
    }
  });

  it('opens a line to the words of each source side by side, the reason, the evidence, the exceptions', async () => {
    const { all, place, press, fake } = await staged();
    await press(all('.line-button')[0] as HTMLElement);
    const proof = place.querySelector('.line-proof') as HTMLElement;
    expect([...proof.querySelectorAll('.said')].map((said) => said.textContent)).toEqual(['201-500 employees', '90']);
    expect(proof.textContent).toContain('beside “Company size”');
    expect(proof.textContent).toContain('Below 50 there is no second line');
    expect(proof.textContent).toContain('31 of 36 closed-won deals');
    expect(proof.textContent).toContain('3 independent sources');
    expect(proof.textContent).toContain('Fresh money means');
    await press(
      [...proof.querySelectorAll('button')].find((each) => each.textContent === 'Show on page') as HTMLElement,
    );
    expect(fake.asked.at(-1)).toMatchObject({ name: 'page:point', with: { said: '201-500 employees' } });
  });

  it('lets an unknown be answered by hand', async () => {
    const { all, named, press, type, fake } = await staged();
    const line = all('.line-button').find((each) => each.textContent?.includes('Uses Salesforce')) as HTMLElement;
    await press(line);
    const form = line.closest('li')?.querySelector('form') as HTMLFormElement;
    await type(form.querySelector('input') as HTMLElement, 'Salesforce');
    await press(form.querySelector('button') as HTMLElement);
    expect(fake.asked.at(-1)).toMatchObject({
      name: 'fact:answer',
      with: { name: 'company.technologies', said: 'Salesforce' },
    });
    expect(named('Undo')).not.toBeNull();
  });

  it('leaves the question that is being answered alone when the page says something else meanwhile', async () => {
    const { fake, place, type, press } = await staged();
    const asked = () => place.querySelector('.next-ask')?.textContent;
    const first = asked();
    await press(place.querySelector('.next .disclosure-button') as HTMLElement);
    const field = place.querySelector('.next .answer-form input') as HTMLInputElement;
    await type(field, 'last sp');
    // Far less is known of it now: another question is worth more.
    await act(() => fake.tell({ prospect: prospectOf([]) }));
    expect(asked()).toBe(first);
    expect(place.querySelector('.next .answer-form input')).toBe(field);
    expect(field.value).toBe('last sp');
    await press(place.querySelector('.next .disclosure-button') as HTMLElement);
    expect(asked()).not.toBe(first);
  });

  it('marks a criterion with fewer than two independent sources', async () => {
    const { all } = await staged();
    const marked = all('.line').filter((line) => line.textContent?.includes('hypothesis'));
    expect(marked.map((line) => line.querySelector('.line-label')?.textContent)).toEqual([
      'Uses Salesforce or HubSpot',
    ]);
  });
});

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

describe('flags', () => {
  it('are one click, or Alt and a digit', async () => {
    const { named, press, key, fake } = await staged();
    await press(named('Not a fit'));
    await key(document.body, '™', { code: 'Digit2', altKey: true });
    const kinds = fake.asked.filter((each) => each.name === 'flag:raise').map((each) => each.with);
    expect(kinds).toMatchObject([{ draft: { kind: 'not-a-fit' } }, { draft: { kind: 'wrong-timing' } }]);
  });

  it('are raised once: a double click is one, and what stands is opened instead of said again', async () => {
    const { named, press, all, key, fake } = await staged();
    const raised = () => fake.names().filter((name) => name === 'flag:raise').length;
    named('Wrong timing').click();
    await press(named('Wrong timing'));
    expect(raised()).toBe(1);
    await press(named(/^Wrong timing: flagged/));
    expect(raised()).toBe(1);
    expect(all('.sheet-title').map((title) => title.textContent)).toEqual(['Wrong timing']);
    // On a line it is about that line, which is something else.
    await key(all('.line-button')[0] as Element, '2', { code: 'Digit2', altKey: true });
    expect(raised()).toBe(2);
  });

  it('open to tier, reason and note, and show exactly what is sent', async () => {
    const { named, press, type, fake, text } = await staged();
    await press(named('Wrong tier'));
    await press(named('Add detail'));
    await press(named('See what is sent'));
    expect(text()).toContain('{"type":"flag","id":"');
    await press(named('Too small'));
    await type(named('In your words'), 'Their CFO said 30 people.');
    await press(named('Save'));
    expect(fake.asked.at(-1)).toMatchObject({
      name: 'flag:refine',
      with: { refinement: { reason: 'too-small', note: 'Their CFO said 30 people.' } },
    });
  });

  it('wait for a team where there is none yet', async () => {
    const team = { joined: false, team: null, member: null, role: null, store: null };
    const flags = allFlags().filter((own) => own.state === 'waiting');
    const { all } = await staged(fakeWorld(shownOf({ flags, team, specFrom: 'sample' })));
    expect(all('.entry .pill').map((pill) => pill.textContent)).toEqual(['kept until you join a team']);
  });

  it('show where they stand, and what the reviewer said and changed', async () => {
    const { all, fake, named, press } = await staged(fakeWorld(shownOf({ flags: allFlags(), unseen: ['d'] })));
    expect(all('.entry .pill').map((pill) => pill.textContent)).toEqual([
      'waiting to send',
      'sent, due in 31 hr',
      'overdue by 5 hr',
      'accepted',
      'refused by the store',
    ]);
    const answer = all('.entry')[3]?.textContent;
    expect(answer).toContain('You are right: resellers count as software now.');
    expect(answer).toContain('Your flag changed “Sells software to businesses” in version 8.');
    expect(fake.names()).not.toContain('flags:seen');
    // From wherever the panel is scrolled to.
    await press(named('1 new answer', '.status button'));
    expect(document.activeElement?.id).toBe('section-history-title');
  });
});

describe('what the team erased', () => {
  it('is said at the flag that lost its person, and where all flags went with the seller', async () => {
    const person = await staged(
      fakeWorld(shownOf({ flags: allFlags().map((own) => ({ ...own, erased: true as const })) })),
    );
    expect(person.all('.entry')[0]?.textContent).toContain('Your team erased the person this flag named');
    const alone = { joined: false, team: null, member: null, role: null, store: null };
    const gone = await staged(
      fakeWorld(
        shownOf({
          team: alone,
          specFrom: 'sample',
          sync: { state: 'erased', lastAt: null, waiting: 0, note: 'Callwright' },
        }),
      ),
    );
    expect(gone.text()).toContain('No flags: Callwright erased what it had about you');
  });
});

describe('by keyboard alone', () => {
  it('a flag is taken back by Ctrl+Z while it can be, and not while something is typed', async () => {
    const { named, press, key, fake } = await staged();
    await press(named('Wrong tier'));
    await key(named('Search the objections'), 'z', { ctrlKey: true });
    expect(fake.names()).not.toContain('flag:withdraw');
    await key(document.body, 'z', { ctrlKey: true });
    expect(fake.names()).toContain('flag:withdraw');
    const before = fake.asked.length;
    await key(document.body, 'z', { ctrlKey: true });
    expect(fake.asked.length).toBe(before);
  });

  it('the cursor goes back to where it was when what it pressed in passing is gone', async () => {
    const { named, press } = await staged();
    named('Not a fit').focus();
    await press(named('Not a fit'));
    named('Undo').focus();
    await press(named('Undo'));
    expect(document.activeElement).toBe(named('Not a fit'));
  });

  it('the cursor comes back to where flags are raised when the sheet closes', async () => {
    const { named, press, key, place } = await staged();
    await press(named('Wrong timing'));
    await press(named('Add detail'));
    expect(document.activeElement?.id).toBe('sheet-title');
    await key(document.activeElement as Element, 'Escape');
    expect(place.querySelector('.sheet')).toBeNull();
    expect(document.activeElement?.className).toContain('flag-button raised');
  });

  it('Escape folds a line, and a form, from within, and gives the cursor back to what opened it', async () => {
    const { all, press, key, named } = await staged();
    const line = all('.line-button')[0] as HTMLElement;
    await press(line);
    await key(all('.line-proof button')[0] as HTMLElement, 'Escape');
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(line);
    const wrong = named('Wrong company?');
    await press(wrong);
    await key(named("The company's domain"), 'Escape');
    expect(wrong.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(wrong);
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
