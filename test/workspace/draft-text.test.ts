import { describe, expect, it } from 'vitest';
import { contentHash } from '#core/content-hash.ts';
import { parseSpec, type Spec } from '#core/spec.ts';
import { changesOf, lostChanges } from '#workspace/draft-change.ts';
import { mergeInto, readDraft, setIn, textOf } from '#workspace/draft-text.ts';
import { atTheDraft, spec } from './at-the-draft.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory } from './fake-world.ts';

describe('the text of a draft', () => {
  it('is checked with the words of the command line, each with its line', () => {
    const text = textOf(spec).replace(/weight: 24\n/, 'weight: heavy\n');
    const read = readDraft(text);
    expect(read.ok).toBe(false);
    const problem = read.problems[0]!;
    expect(problem.path).toMatch(/^profile\.criteria\[\d+\]\.weight$/);
    expect(text.split('\n')[problem.line! - 1]).toContain('heavy');
    const direct = parseSpec(
      JSON.parse(
        JSON.stringify({
          ...spec,
          profile: {
            ...spec.profile,
            criteria: spec.profile.criteria.map((one, index) => (index === 0 ? { ...one, weight: 'heavy' } : one)),
          },
        }),
      ),
    );
    expect(direct.ok ? [] : direct.problems.map(({ path, message, example }) => ({ path, message, example }))).toEqual(
      read.problems.map(({ path, message, example }) => ({ path, message, example })),
    );
  });

  it('says where YAML is broken, refuses __proto__ and endless aliases, and never throws', () => {
    expect(readDraft('a: [1').problems[0]).toMatchObject({ line: 1 });
    expect(readDraft('__proto__: {x: 1}').ok).toBe(false);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
      .join('\n')}`;
    expect(readDraft(bomb).ok).toBe(false);
    expect(readDraft('').ok).toBe(false);
  });

  it('goes out as YAML and as JSON and comes back the same', () => {
    const read = readDraft(textOf(spec));
    expect(read.ok && contentHash(read.spec)).toBe(contentHash(spec));
    const json = readDraft(JSON.stringify(spec));
    expect(json.ok && contentHash(json.spec)).toBe(contentHash(spec));
  });

  it('keeps comments when one place is set and when JSON comes back', () => {
    const text =
      '# why we have this\nname: Old # agreed in May\ncriteria:\n  - id: a # the first\n    weight: 1\n  - id: b # the second\n    weight: 2\n';
    expect(setIn(text, ['name'], 'New')).toContain('name: New # agreed in May');
    const merged = mergeInto(text, {
      name: 'Newer',
      criteria: [
        { id: 'b', weight: 3 },
        { id: 'a', weight: 1 },
        { id: 'c', weight: 9 },
      ],
    });
    for (const comment of ['# why we have this', '# agreed in May', '# the first', '# the second'])
      expect(merged).toContain(comment);
    expect(merged.indexOf('id: b')).toBeLessThan(merged.indexOf('id: a'));
    expect(merged).toContain('weight: 9');
  });
});

describe('changes between versions', () => {
  it('are told line by line', () => {
    const [first, second, ...rest] = spec.profile.criteria;
    const next: Spec = {
      ...spec,
      version: spec.version + 1,
      profile: {
        ...spec.profile,
        criteria: [{ ...first!, weight: 99 }, ...rest, { ...second!, id: 'brand-new', label: 'Brand new' }],
      },
      scoring: { ...spec.scoring, coreMinimum: 1 },
    };
    const changes = changesOf(spec, next);
    expect(changes.map(({ what, id }) => `${what} ${id}`)).toEqual([
      `changed ${first!.id}`,
      'added brand-new',
      `removed ${second!.id}`,
      'changed scoring',
    ]);
    expect(changes[0]?.parts).toEqual([{ path: 'weight', before: first!.weight, after: 99 }]);
    expect(changesOf(spec, spec)).toEqual([]);
  });

  it('are told of lines that stand in another order, beside one that is new', () => {
    const [one, two, three, ...rest] = spec.language;
    const added = { ...one!, id: 'brand-new', quote: 'Brand new' };
    const changes = changesOf(spec, { ...spec, language: [one!, three!, added, two!, ...rest] });
    expect(changes.map(({ section, what }) => `${section} ${what}`)).toEqual(['language added', 'language changed']);
    expect(changes[1]?.parts).toEqual([
      { path: 'order', before: [two!.quote, three!.quote], after: [three!.quote, two!.quote] },
    ]);
    expect(changesOf(spec, { ...spec, language: [one!, added, two!, three!, ...rest] })).toHaveLength(1);
    const inForce = { ...spec, language: [two!, one!, three!, ...rest] };
    expect(lostChanges(spec, inForce, spec).map(({ parts }) => parts[0]?.path)).toEqual(['order']);
    expect(lostChanges(spec, inForce, inForce)).toEqual([]);
  });

  it('are told of each of two in the committee who have one role and one title', () => {
    const seat = {
      role: 'user' as const,
      titles: ['Analyst'],
      seniority: [],
      departments: ['Finance'],
      cares: ['Speed'],
    };
    const withSeats = (cares: string): Spec => ({
      ...spec,
      profile: {
        ...spec.profile,
        committee: [
          { ...seat, cares: [cares] },
          { ...seat, departments: ['Sales'] },
        ],
      },
    });
    expect(changesOf(withSeats('Speed'), withSeats('Price'))).toEqual([
      {
        ...{ section: 'committee', id: 'user: Analyst', label: 'user: Analyst', what: 'changed' },
        parts: [{ path: 'cares', before: ['Speed'], after: ['Price'] }],
      },
    ]);
  });
});

describe('the forms of a draft', () => {
  it('changes one place of the text and leaves the comments', async () => {
    const { drafts, world } = await atTheDraft();
    drafts.fromText('Mine', `# of ours\n${textOf({ ...spec, version: 9 })}`);
    await world.pass(1_000);
    drafts.set(['profile', 'criteria', 0, 'weight'], 77);
    await world.pass(300);
    expect(drafts.checked.value?.spec?.profile.criteria[0]?.weight).toBe(77);
    drafts.set(['profile', 'criteria', 0, 'ask'], undefined);
    await world.pass(300);
    expect(drafts.checked.value?.spec?.profile.criteria[0]?.ask).toBeUndefined();
    drafts.set(['profile', 'criteria', 0, 'weight'], 'heavy');
    await world.pass(300);
    expect(drafts.checked.value?.problems[0]?.path).toBe('profile.criteria[0].weight');
    expect(drafts.papers.open.value?.body.text).toContain('# of ours');
  });

  it('reads the spec again by itself when the store is back', async () => {
    const store = fakeStore(spec);
    store.isAway = true;
    const { workspace, world } = await atTheDraft(fakeMemory(), store);
    expect(workspace.desk.inForce.is.value).toMatchObject({ state: 'failed', why: 'offline' });
    store.isAway = false;
    await world.pass(31_000);
    expect(workspace.desk.spec.value?.version).toBe(spec.version);
  });
});

describe('a team without a spec', () => {
  it('begins with an empty draft that is valid, signs it, and has its first version', async () => {
    const { drafts, world, workspace, store } = await atTheDraft(fakeMemory(), fakeStore(null));
    expect(workspace.desk.inForce.is.value.why).toBe('missing');
    await drafts.fromNothing();
    await world.pass(1_000);
    expect(drafts.checked.value?.problems).toEqual([]);
    await drafts.sign('sales');
    await drafts.sign('marketing');
    expect(await drafts.publish('The first one.')).toBe(true);
    expect(store.inForce).toMatchObject({ version: 1, status: 'published' });
    expect(workspace.desk.inForce.is.value.why).toBeNull();
  });
});
