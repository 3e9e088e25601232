import { describe, expect, it } from 'vitest';
import { parseSpec } from '#core/spec.ts';
import { atTheDraft, spec } from './at-the-draft.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory } from './fake-world.ts';

describe('the life of a draft', () => {
  it('is signed by both sides, published, and comes into force with its reasons', async () => {
    const { drafts, workspace, world, store } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(5_000);
    expect(drafts.checked.value?.ok).toBe(true);
    drafts.type(drafts.papers.open.value!.body.text.replace('minCoverage: 0.5', 'minCoverage: 0.4'));
    await world.pass(5_000);
    expect(drafts.missing.value.map(({ side }) => side)).toEqual(['sales', 'marketing']);
    await drafts.sign('sales');
    expect(drafts.missing.value.map(({ side }) => side)).toEqual(['marketing']);
    await drafts.sign('marketing');
    expect(drafts.missing.value).toEqual([]);
    drafts.papers.change({
      ...drafts.papers.open.value!.body,
      links: [{ flag: 'f', criterion: 'employees', company: 'Larkspur', by: 'Mara', note: null, kind: 'wrong-tier' }],
    });
    await world.pass(0);
    expect(await drafts.publish('Less has to be known.')).toBe(true);
    expect(store.inForce).toMatchObject({ version: spec.version + 1, status: 'published' });
    expect(store.inForce?.signatures).toHaveLength(2);
    expect(store.inForce?.changelog.at(-1)?.note).toContain('employees: Mara about Larkspur');
    expect(workspace.desk.spec.value?.version).toBe(spec.version + 1);
    expect(parseSpec(JSON.parse(JSON.stringify(store.inForce))).ok).toBe(true);
    expect(await drafts.putInForce(spec.version, 'It was too soon.')).toBe(true);
    expect(workspace.desk.spec.value?.version).toBe(spec.version);
  });

  it('says that it is in force from the day it was begun on, and is looked at again on a day to come', async () => {
    const store = fakeStore({ ...spec, effectiveFrom: '2026-01-01', reviewBy: '2026-11-01' });
    const { drafts, world } = await atTheDraft(fakeMemory(), store);
    await drafts.fromInForce();
    await world.pass(5_000);
    expect(drafts.checked.value?.spec).toMatchObject({ effectiveFrom: '2026-11-20', reviewBy: '2027-02-18' });
  });

  it('is published as itself when another one was opened before the store had answered', async () => {
    const { drafts, world, store } = await atTheDraft();
    const id = (await drafts.fromInForce()) ?? '';
    const other = await drafts.fromText('Next year', '# an hour of words\nname: Next year\n');
    await drafts.show(id);
    await world.pass(5_000);
    await drafts.sign('sales');
    await drafts.sign('marketing');
    const call = store.call.bind(store);
    let answer = () => {};
    const late = new Promise<void>((go) => {
      answer = go;
    });
    store.call = async (path, ask) => {
      const said = await call(path, ask);
      if (path.endsWith('/specs') && ask?.method === 'POST') await late;
      return said;
    };
    const published = drafts.publish('Later.');
    await world.pass(100);
    await drafts.show(other);
    answer();
    expect(await published).toBe(true);
    await world.pass(5_000);
    expect(drafts.papers.open.value).toMatchObject({ id: other, title: 'Next year' });
    expect(store.papers.get(other)?.body).toMatchObject({
      text: '# an hour of words\nname: Next year\n',
      publishedAs: null,
    });
    expect(store.papers.get(id)?.body.publishedAs).toBe(spec.version + 1);
  });

  it('has a number above all that were published, also after a way back', async () => {
    const { drafts, world } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(5_000);
    await drafts.sign('sales');
    await drafts.sign('marketing');
    expect(await drafts.publish('Forth.')).toBe(true);
    await drafts.putInForce(spec.version, 'And back.');
    expect(drafts.highest.value).toBe(spec.version + 1);
    await drafts.fromInForce();
    await world.pass(1_000);
    expect(drafts.checked.value?.spec?.version).toBe(spec.version + 2);
  });

  it('takes a file over, broken or not, and gives back what stood there before', async () => {
    const { drafts, workspace, world } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(1_000);
    const textNow = () => drafts.papers.open.value!.body.text;
    const before = textNow();
    await drafts.takeFile('mine.yaml', 'scoring: [');
    expect(textNow()).toBe('scoring: [');
    const [back] = workspace.toast.value!.actions;
    back!.run();
    expect([textNow(), workspace.toast.value]).toEqual([before, null]);
    await drafts.takeFile(
      'mine.json',
      JSON.stringify({ ...spec, name: 'Ours', version: spec.version + 1, signatures: [] }),
    );
    expect(textNow()).toContain('name: Ours');
    // A version that was published stays what it was: the file begins another draft.
    await drafts.sign('sales');
    await drafts.sign('marketing');
    expect(await drafts.publish('')).toBe(true);
    const { id } = drafts.papers.open.value!;
    await drafts.takeFile('later.yaml', 'name: Later');
    expect([drafts.papers.open.value!.id === id, textNow()]).toEqual([false, 'name: Later']);
  });

  it('stays closed when it is saved after it was closed', async () => {
    const { drafts, world, store } = await atTheDraft();
    const id = (await drafts.fromInForce()) ?? '';
    await world.pass(5_000);
    drafts.type(`${drafts.papers.open.value!.body.text}# a last word\n`);
    drafts.papers.close();
    await world.pass(20_000);
    expect(drafts.papers.open.value).toBeNull();
    expect(JSON.stringify(store.papers.get(id)?.body)).toContain('a last word');
    // Saved once, and no more of it: with another one open as well.
    await drafts.show(id);
    store.isAway = true;
    drafts.type(`${drafts.papers.open.value!.body.text}# and another\n`);
    await world.pass(2_000);
    await drafts.fromInForce();
    store.isAway = false;
    const before = store.asked.length;
    await world.pass(60_000);
    expect(store.asked.slice(before).filter(({ ask }) => ask.method === 'PUT')).toHaveLength(2);
  });

  it('signs and publishes what stands there now, though it was typed a moment ago', async () => {
    const { drafts, world, store } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(5_000);
    drafts.type(drafts.papers.open.value!.body.text.replace('minCoverage: 0.5', 'minCoverage: 0.4'));
    await drafts.sign('sales');
    await drafts.sign('marketing');
    drafts.type(drafts.papers.open.value!.body.text.replace('minCoverage: 0.4', 'minCoverage: heaps'));
    expect(await drafts.publish('')).toBe(false);
    drafts.type(drafts.papers.open.value!.body.text.replace('minCoverage: heaps', 'minCoverage: 0.4'));
    expect(await drafts.publish('')).toBe(true);
    expect(store.inForce?.scoring.minCoverage).toBe(0.4);
  });

  it('shows a signature even when an older look at the signatures comes back after it', async () => {
    const store = fakeStore(spec);
    const answered = store.call.bind(store);
    let release = () => {};
    let isHeld = false;
    store.call = async (path, ask) => {
      const answer = await answered(path, ask);
      if (isHeld && path.startsWith('/v1/signatures') && (ask?.method ?? 'GET') === 'GET') {
        isHeld = false;
        await new Promise<void>((done) => {
          release = done;
        });
      }
      return answer;
    };
    const { drafts, world } = await atTheDraft(fakeMemory(), store);
    await drafts.fromInForce();
    await world.pass(1_000);
    isHeld = true;
    const look = drafts.refresh();
    await drafts.sign('sales');
    expect(drafts.signatures.value).toHaveLength(1);
    release();
    await look;
    expect(drafts.signatures.value).toHaveLength(1);
  });

  it('shows who signed elsewhere once somebody comes back to the page', async () => {
    const { store, drafts, world } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(1_000);
    store.signatures.push({
      ...{ name: 'Mia Holm', side: 'marketing', at: '2026-11-20T09:00:00.000Z' },
      contentHash: drafts.hash.value!,
    });
    expect(drafts.signatures.value).toHaveLength(0);
    await world.shown();
    await world.pass(100);
    expect(drafts.signatures.value.map(({ name }) => name)).toEqual(['Mia Holm']);
  });

  it('loses its signatures with the next change', async () => {
    const { drafts, world } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(1_000);
    await drafts.sign('sales');
    expect(drafts.signatures.value).toHaveLength(1);
    drafts.type(drafts.papers.open.value!.body.text.replace('coreMinimum: 3', 'coreMinimum: 2'));
    await world.pass(1_000);
    expect(drafts.signatures.value).toHaveLength(0);
  });

  it('is kept in the browser while the store is away, and saved by itself afterwards', async () => {
    const memory = fakeMemory();
    const first = await atTheDraft(memory);
    await first.drafts.fromInForce();
    await first.world.pass(5_000);
    expect(first.drafts.papers.open.value?.state).toBe('saved');
    const { id } = first.drafts.papers.open.value!;
    first.store.isAway = true;
    first.drafts.type('name: half a thought');
    await first.world.pass(30_000);
    expect(first.drafts.papers.open.value?.state).toBe('waiting');
    first.close();
    first.store.isAway = false;
    const second = await atTheDraft(memory, first.store);
    await second.drafts.show(id);
    expect(second.drafts.papers.open.value?.body.text).toBe('name: half a thought');
    await second.world.pass(30_000);
    expect(second.drafts.papers.open.value?.state).toBe('saved');
    expect(second.store.papers.get(id)?.body.text).toBe('name: half a thought');
  });

  it('does not take its own lost save for somebody else', async () => {
    const { drafts, world, store } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(5_000);
    store.loseAnswers = 1;
    drafts.type('name: one');
    await world.pass(2_000);
    drafts.type('name: two');
    await world.pass(60_000);
    expect(drafts.papers.open.value?.state).toBe('saved');
    expect(store.papers.get(drafts.papers.open.value!.id)?.body.text).toBe('name: two');
  });

  it('never writes over what somebody else has saved', async () => {
    const { drafts, world, store } = await atTheDraft();
    await drafts.fromInForce();
    await world.pass(5_000);
    const { id } = drafts.papers.open.value!;
    const theirs = store.papers.get(id)!;
    store.papers.set(id, {
      ...theirs,
      rev: theirs.rev + 1,
      save: 'other',
      body: { ...theirs.body, text: 'name: theirs' },
    });
    drafts.type('name: mine');
    await world.pass(60_000);
    expect(drafts.papers.open.value?.state).toBe('conflict');
    expect(store.papers.get(id)?.body.text).toBe('name: theirs');
    await drafts.papers.settle('mine');
    await world.pass(60_000);
    expect(store.papers.get(id)?.body.text).toBe('name: mine');
  });
});
