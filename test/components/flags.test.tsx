// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeWorld } from '../panel/fake-world.ts';
import { fixtureSpec } from '../panel/fixture-spec.ts';
import { allFlags, instant, ownFlag, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

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

  it('from a buying signal are about that signal, and show on it', async () => {
    const { named, press, key, fake, place } = await staged();
    const id = fixtureSpec().triggers[0]!.id;
    const line = place.querySelector(`[data-line="${id}"]`) as HTMLElement;
    await press(line.querySelector('.line-button') as HTMLElement);
    await press([...line.querySelectorAll<HTMLElement>('.proof-foot button')].at(-1)!);
    await key(line.querySelector('.line-button') as Element, '2', { code: 'Digit2', altKey: true });
    const raised = fake.asked.filter(({ name }) => name === 'flag:raise').map((each) => each.with);
    expect(raised).toMatchObject([
      { draft: { kind: 'not-a-fit', criterion: id } },
      { draft: { kind: 'wrong-timing', criterion: id } },
    ]);
    expect(line.textContent).toContain('flagged');
    expect(() => named(/^(?:Not a fit|Wrong timing): flagged/)).toThrow();
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

  it('show every new answer first, however old its flag, in sight of one click, and there still once it was seen', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7'];
    const newer = ids.map((id) => ownFlag(id, { state: 'sent', dueAt: '2026-11-22T16:30:00Z' }));
    const review = {
      decision: 'accepted',
      words: 'You are right.',
      by: 'Mara',
      at: instant('07:00'),
      changed: null,
    } as const;
    const answered = ids.map((id) => ownFlag(`old ${id}`, { state: 'answered', review }));
    const unseen = (most: number) => answered.slice(0, most).map(({ flag }) => flag.id);
    const { press, named, all, tell, place } = await staged(
      fakeWorld(shownOf({ flags: [...newer, ...answered], unseen: unseen(1) })),
    );
    const drawn = () => all('.history .entry').map((entry) => entry.classList.contains('new'));
    await press(named('1 new answer', '.status button'));
    await vi.waitFor(() => expect(place.querySelector('.entry.new')?.textContent).toContain('You are right.'));
    expect(drawn()).toEqual([true, false, false, false, false]);
    await tell({ unseen: [] });
    expect(drawn()).toEqual([true, false, false, false, false]);
    // All that are called seen were drawn.
    await tell({ unseen: unseen(6) });
    expect(drawn()).toEqual(ids.slice(1).map(() => true));
    await press(named('Show all 14'));
    expect(drawn()).toHaveLength(14);
  });

  it('show where they stand, and what the reviewer said and changed', async () => {
    const { all, fake, named, press } = await staged(fakeWorld(shownOf({ flags: allFlags(), unseen: ['d'] })));
    expect(all('.entry .pill').map((pill) => pill.textContent)).toEqual([
      'accepted',
      'waiting to send',
      'sent, due in 31 hr',
      'overdue by 5 hr',
      'refused by the store',
    ]);
    const answer = all('.entry')[0]?.textContent;
    expect(answer).toContain('You are right: resellers count as software now.');
    expect(answer).toContain('Because of your flag “Sells software to businesses” is to change in version 8.');
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
