import { describe, expect, it } from 'vitest';
import type { Spec } from '#core/spec.ts';
import { atTheDraft, spec } from './at-the-draft.ts';

const next = spec.version + 1;
const summary = 'What both sides have signed.';
/** What a colleague publishes: another summary, and one objection more. */
const theirs: Spec = {
  ...spec,
  version: next,
  profile: { ...spec.profile, summary },
  objections: [...spec.objections, { ...spec.objections[0]!, id: 'theirs', says: ['We have one already.'] }],
  changelog: [...spec.changelog, { version: next, at: '2026-11-20', by: 'Mara', note: 'As signed.' }],
};

/** A workspace that was opened before a colleague has published. */
async function besideTheirs(start: 'before' | 'draft') {
  const at = await atTheDraft();
  const { store, drafts, world } = at;
  if (start === 'draft') {
    await drafts.fromInForce();
    await world.pass(5_000);
  }
  store.specs.push(theirs);
  store.inForce = theirs;
  return at;
}

async function signed({ drafts, world }: Awaited<ReturnType<typeof besideTheirs>>) {
  await world.pass(5_000);
  await drafts.sign('sales');
  await drafts.sign('marketing');
}

describe('a draft of the next version', () => {
  it('begins from what is in force, and not from what was as the page was opened', async () => {
    const { drafts } = await besideTheirs('before');
    await drafts.fromInForce();
    const { body } = drafts.papers.open.value!;
    expect([body.basedOn, body.text.includes(summary)]).toEqual([next, true]);
    expect(body.text).toContain(`version: ${next + 1}`);
  });

  it.each([
    ['somebody comes back to the page', async (at) => at.world.shown()],
    ['another room is entered', async (at) => at.workspace.go('#/week')],
  ] satisfies [string, (at: Awaited<ReturnType<typeof besideTheirs>>) => Promise<void>][])(
    'reads the spec in force again when %s',
    async (_when, come) => {
      const at = await besideTheirs('before');
      expect(at.workspace.desk.spec.value?.version).toBe(spec.version);
      await come(at);
      await at.world.pass(100);
      expect(at.workspace.desk.spec.value?.version).toBe(next);
    },
  );

  it('is not published over a version that came in between, and says which lines of it would go', async () => {
    const at = await besideTheirs('draft');
    const { drafts, store } = at;
    drafts.set(['version'], next + 1);
    drafts.set(['scoring', 'coreMinimum'], 2);
    await signed(at);
    expect(await drafts.publish('Only a number.')).toBe(false);
    expect(at.workspace.toast.value?.words).toContain(`version ${next}`);
    expect(store.inForce).toBe(theirs);
    expect(drafts.behind.value).toMatchObject({ from: spec.version, now: next });
    expect(drafts.behind.value?.lost?.map(({ section, id, what }) => `${section} ${id} ${what}`)).toEqual([
      'head head changed',
      'objections theirs added',
    ]);
  });

  it('is published once it has taken them in, with the story of the version between', async () => {
    const at = await besideTheirs('draft');
    const { drafts, store } = at;
    drafts.set(['version'], next + 1);
    drafts.set(['scoring', 'coreMinimum'], 2);
    drafts.set(['profile', 'summary'], summary);
    drafts.set(['objections', theirs.objections.length - 1], theirs.objections.at(-1));
    await signed(at);
    expect(await drafts.publish('Both.')).toBe(true);
    expect(store.inForce).toMatchObject({ version: next + 1, profile: { summary } });
    expect(store.inForce?.changelog.slice(-2).map(({ version }) => version)).toEqual([next, next + 1]);
  });

  it('is published without them where somebody has seen them and wants it so', async () => {
    const at = await besideTheirs('draft');
    const { drafts, store, world } = at;
    drafts.set(['version'], next + 1);
    await signed(at);
    await drafts.refresh();
    await world.pass(100);
    expect(drafts.behind.value?.lost).toHaveLength(2);
    drafts.standOnNow();
    expect(drafts.behind.value).toBeNull();
    expect(await drafts.publish('Without.')).toBe(true);
    expect(store.inForce?.profile.summary).toBe(spec.profile.summary);
  });
});
