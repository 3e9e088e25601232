import { afterAll, describe, expect, it } from 'vitest';
import { createPanel } from '#panel/panel.ts';
import { fakeWorld } from './fake-world.ts';
import { fixtureSpec } from './fixture-spec.ts';
import { fact, fullProspect, prospectOf, shownOf } from './fixtures.ts';

const settled = () => new Promise((done) => setTimeout(done, 0));

async function opened(fake = fakeWorld()) {
  const panel = createPanel(fake.world);
  const close = panel.open();
  await settled();
  return { panel, fake, close };
}

/** The search is loaded beside all else, and nobody waits for it: here it comes before the end. */
afterAll(() => import('#core/objection-search.ts'));

describe('the panel', () => {
  it('derives verdict and plays from one snapshot', async () => {
    const { panel } = await opened();
    expect(panel.verdict.value?.spec.version).toBe(7);
    expect(panel.verdict.value?.lines.map((line) => line.id)).toContain('head-count');
    expect(panel.plays.value?.persona).toBe('champion');
    expect(panel.plays.value?.objections.length).toBe(4);
  });

  it('joins no team, and counts nothing, unless the browser may send it', async () => {
    const fake = fakeWorld();
    fake.world.consent = async () => false;
    const { panel } = await opened(fake);
    expect(await panel.join('https://icp.acme.com', 'code', 'Sam')).toBe('no-consent');
    await panel.change({ counts: true });
    expect(fake.names()).not.toContain('team:join');
    expect(fake.names()).not.toContain('settings:change');
  });

  it('takes a double click on an answer for one, and another answer for another', async () => {
    const { panel, fake } = await opened();
    const answers = () => fake.names().filter((name) => name === 'fact:answer').length;
    await Promise.all([panel.page.answer('company.type', 'private'), panel.page.answer('company.type', 'private')]);
    expect(answers()).toBe(1);
    await Promise.all([panel.page.answer('company.type', 'private'), panel.page.answer('company.type', 'public')]);
    expect(answers()).toBe(3);
  });

  it('judges again by itself when the spec or the page changes', async () => {
    const { panel, fake } = await opened();
    const before = panel.verdict.value;
    fake.tell({ spec: fixtureSpec({ version: 8 }), specMark: 'sha256-8' });
    expect(panel.verdict.value?.spec.version).toBe(8);
    fake.tell({ prospect: prospectOf([fact('company.industry', 'advertising', 'Agentur', 'title')]) });
    expect(panel.verdict.value?.standing.tier).toBe('disqualified');
    expect(before?.standing.tier).not.toBe('disqualified');
  });

  it('keeps the spec object while its hash is the same, so that nothing is compiled twice', async () => {
    const { panel, fake } = await opened();
    const first = panel.spec.value;
    fake.tell({ spec: fixtureSpec(), prospect: fullProspect() });
    expect(panel.spec.value).toBe(first);
  });

  it('draws what it hears twice once, and judges a prospect of which nothing new is known once', async () => {
    const { panel, fake } = await opened();
    const [shown, verdict] = [panel.shown.value, panel.verdict.value];
    fake.tell({ prospect: structuredClone(panel.prospect.value), spec: fixtureSpec() });
    expect(panel.shown.value).toBe(shown);
    fake.tell({ settings: { counts: true } });
    expect(panel.shown.value).not.toBe(shown);
    fake.tell({ prospect: structuredClone(panel.prospect.value) });
    expect(panel.verdict.value).toBe(verdict);
  });

  it('says that the background is lost instead of throwing, and looks again', async () => {
    let isGone = true;
    const fake = fakeWorld(shownOf(), {
      'panel:look': () => {
        if (isGone) throw new Error('no answer');
        return shownOf();
      },
    });
    const { panel } = await opened(fake);
    expect(panel.isLost.value).toBe(true);
    isGone = false;
    await panel.look();
    expect(panel.isLost.value).toBe(false);
    expect(panel.verdict.value).not.toBeNull();
  });

  it('lets go of the persona chosen by hand where another person of the company is looked at', async () => {
    const { panel, fake } = await opened();
    const before = fullProspect();
    panel.speakWith('technical');
    fake.tell({
      prospect: { ...before, facts: { ...before.facts, 'company.city': before.facts['company.country']! } },
    });
    expect(panel.plays.value?.persona).toBe('technical');
    fake.tell({ prospect: { ...before, person: { name: 'Otto Other', title: 'CFO' } as never } });
    expect(panel.plays.value?.persona).not.toBe('technical');
    panel.speakWith('technical');
    fake.tell({ prospect: { ...before, person: null } });
    expect(panel.plays.value?.persona).toBe('technical');
  });

  it('lets go of the persona chosen by hand with the prospect it was chosen for', async () => {
    const { panel, fake } = await opened();
    panel.speakWith('economic');
    expect(panel.plays.value?.persona).toBe('economic');
    fake.tell({ prospect: prospectOf([], { key: 'other.example', aliases: [], name: 'Other' }) });
    fake.tell({ prospect: fullProspect() });
    expect(panel.plays.value?.persona).toBe('champion');
  });

  it('stops listening when it is closed', async () => {
    const { fake, close } = await opened();
    expect(fake.listeners.size).toBe(1);
    close();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('flags', () => {
  it('are raised at once, with an id of their own', async () => {
    const { panel, fake } = await opened();
    await panel.flagging.raise('wrong-fact', { criterion: 'head-count', fact: 'company.employees' });
    const raised = fake.asked.find((each) => each.name === 'flag:raise');
    expect(raised?.with).toEqual({
      windowId: 7,
      prospect: panel.prospect.value?.key,
      person: 'Jana Krüger',
      id: expect.any(String),
      draft: { kind: 'wrong-fact', criterion: 'head-count', fact: 'company.employees' },
    });
  });

  it('can still be undone after something else was said in passing', async () => {
    const { panel, fake } = await opened();
    await panel.flagging.raise('wrong-tier');
    await panel.copy('words', 'Question');
    expect(panel.toasts.current.value?.words).toBe('Question copied');
    fake.pass(2_000);
    expect(panel.toasts.current.value?.words).toBe('Wrong tier: flagged');
    panel.toasts.current.value?.actions[0]?.run();
    await settled();
    expect(fake.names()).toContain('flag:withdraw');
    expect(panel.toasts.current.value?.words).toBe('Flag taken back');
    fake.pass(6_000);
    expect(panel.toasts.current.value).toBeNull();
  });

  it('can be undone for six seconds', async () => {
    const { panel, fake } = await opened();
    await panel.flagging.raise('wrong-tier');
    fake.pass(5_900);
    panel.toasts.current.value?.actions[0]?.run();
    await settled();
    expect(fake.names()).toContain('flag:withdraw');
    expect(panel.shown.value?.flags).toEqual([]);
    fake.pass(6_000);
    await panel.flagging.raise('wrong-tier');
    fake.pass(6_000);
    expect(panel.toasts.current.value).toBeNull();
    expect(panel.shown.value?.flags).toHaveLength(1);
  });

  it('stay within reach while they are pointed at', async () => {
    const { panel, fake } = await opened();
    await panel.flagging.raise('wrong-tier');
    panel.toasts.hold();
    fake.pass(60_000);
    expect(panel.toasts.current.value).not.toBeNull();
    panel.toasts.release();
    fake.pass(6_000);
    expect(panel.toasts.current.value).toBeNull();
  });

  it('say in words why one could not be kept', async () => {
    const fake = fakeWorld(shownOf(), { 'flag:raise': () => ({ ok: false, why: 'no-room' }) });
    const { panel } = await opened(fake);
    await panel.flagging.raise('wrong-tier');
    expect(panel.toasts.current.value).toMatchObject({ tone: 'bad', words: expect.stringContaining('no room') });
  });

  it('can be refined afterwards', async () => {
    const { panel, fake } = await opened();
    await panel.flagging.raise('wrong-tier');
    panel.toasts.current.value?.actions[1]?.run();
    const id = panel.flagging.inHand.value;
    expect(id).not.toBeNull();
    await panel.flagging.refine(id ?? '', { suggestedTier: 'tier-1', reason: 'too-small', note: 'They are 450.' });
    expect(fake.asked.at(-1)).toMatchObject({
      name: 'flag:refine',
      with: { id, refinement: { suggestedTier: 'tier-1' } },
    });
    expect(panel.flagging.inHand.value).toBeNull();
  });
});

describe('what the panel remembers', () => {
  it('is which sections are folded', async () => {
    const fake = fakeWorld();
    const { panel } = await opened(fake);
    panel.folds.toggle('objections');
    const again = createPanel(fake.world);
    expect(again.folds.isOpen('objections')).toBe(false);
    expect(again.folds.isOpen('checklist')).toBe(true);
  });

  it('is that the tour is done, and nothing of a prospect', async () => {
    const fake = fakeWorld();
    const { panel } = await opened(fake);
    expect(panel.tour.at.value).toBe(0);
    panel.tour.next();
    panel.tour.next();
    panel.tour.next();
    expect(createPanel(fake.world).tour.at.value).toBeNull();
    expect([...fake.kept.keys()].sort()).toEqual(['tour']);
  });

  it('survives words of another version', () => {
    const fake = fakeWorld();
    fake.kept.set('folds', { not: 'a list' });
    fake.kept.set('offers', 3);
    const panel = createPanel(fake.world);
    expect(panel.folds.isOpen('checklist')).toBe(true);
  });
});
