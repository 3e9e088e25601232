import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import { reportHtml } from '#workspace/report-html.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { type FakeWorld, fakeMemory, fakeWorld } from './fake-world.ts';
import { someInterviews } from './some-interviews.ts';

let spec: Spec;
beforeAll(async () => {
  // Loaded when a week is looked at: here before, so that nothing is loaded when the test is over.
  await import('#core/accounts-tally.ts');
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
});

async function atTheInterviews(store = fakeStore(spec), memory = fakeMemory(), more: Partial<FakeWorld> = {}) {
  const world = { ...fakeWorld(store, memory), ...more };
  const workspace = createWorkspace(world);
  const close = workspace.open('#/interviews');
  await world.pass(100);
  return { store, world, workspace, interviews: workspace.interviews, close };
}

describe('an interview', () => {
  it('runs from the first question to the last, is paused, and is taken up in another browser', async () => {
    const { interviews, world, store, close } = await atTheInterviews();
    const id = interviews.begin('Mara', 'AE');
    expect(interviews.question.value?.id).toBe('deals');
    interviews.type('Three software companies with 100 to 400 employees: Larkspur, Ostrava and Tidewater.');
    interviews.answer();
    expect(interviews.question.value?.id).not.toBe('deals');
    interviews.pause();
    await world.pass(3_600_000);
    expect(interviews.spent.value).toBeLessThan(60_000);
    close();
    const other = await atTheInterviews(store);
    await other.interviews.show(id);
    expect(other.interviews.interview.value).toMatchObject({ rep: 'Mara', state: 'paused' });
    other.interviews.resume();
    for (let turn = 0; turn < 60 && other.interviews.question.value; turn++) other.interviews.skip();
    expect(other.interviews.question.value).toBeNull();
    other.interviews.finish();
    await other.world.pass(5_000);
    expect(store.papers.get(id)?.body).toMatchObject({ state: 'done' });
  });

  it('keeps half an answer when the page is closed', async () => {
    const memory = fakeMemory();
    const first = await atTheInterviews(fakeStore(spec), memory);
    const id = first.interviews.begin('Mara', 'AE');
    first.interviews.type('They had just');
    await first.world.pass(3_000);
    first.close();
    const second = await atTheInterviews(first.store, memory);
    await second.interviews.show(id);
    expect(second.interviews.typed.value).toBe('They had just');
  });

  it('says what the browser’s model is at, and that it failed; what it proposes late is not put to another answer', async () => {
    let load: (share: number) => void = () => {};
    let end: (proposed: readonly string[] | null) => void = () => {};
    const { interviews, workspace } = await atTheInterviews(fakeStore(spec), fakeMemory(), {
      model: {
        standing: async () => 'to-load',
        propose: (_asked, _said, _language, onLoad) => {
          load = onLoad;
          return new Promise((done) => {
            end = done;
          });
        },
      },
    });
    interviews.begin('Mara', 'AE');
    await Promise.resolve();
    expect(interviews.model.value).toBe('to-load');
    interviews.type('Larkspur, Ostrava and Tidewater.');
    interviews.answer();
    const first = interviews.suggest();
    load(0.4);
    expect(interviews.suggesting.value).toBe(0.4);
    load(1);
    expect(interviews.suggesting.value).toBe('thinks');
    end(null);
    await first;
    expect([interviews.suggesting.value, interviews.model.value]).toEqual([null, 'to-load']);
    expect(workspace.toast.value?.words).toContain('gave no answer');
    const second = interviews.suggest();
    interviews.type('Somebody else.');
    interviews.answer();
    end(['Who?']);
    await second;
    expect([interviews.suggested.value, interviews.model.value]).toEqual([[], 'here']);
  });
});

describe('the study', () => {
  it('brings three interviews to a published spec', async () => {
    const store = fakeStore(null);
    for (const [id, body] of someInterviews())
      store.papers.set(id, {
        id,
        kind: 'interview',
        title: id,
        rev: 1,
        at: '2026-11-10T09:00:00.000Z',
        by: 'Robin',
        body,
        save: id,
      });
    const { interviews, world, workspace } = await atTheInterviews(store);
    const { study } = interviews;
    expect(interviews.read.value.size).toBe(3);
    expect(study.proposals.value.length).toBeGreaterThanOrEqual(4);
    expect(study.divergences.value.length).toBeGreaterThanOrEqual(1);
    const [first, second] = study.proposals.value;
    study.confirm(first!, 'They all agree');
    study.turnDown(second!.id);
    expect(study.proposals.value.map(({ id }) => id)).not.toContain(first!.id);
    expect(study.proposals.value.map(({ id }) => id)).not.toContain(second!.id);
    expect(study.findings.value[0]).toMatchObject({ text: 'They all agree' });
    expect(new Set(study.findings.value[0]?.quotes.map(({ person }) => person)).size).toBe(first!.people);
    study.settle(study.divergences.value[0]!.id, 'Deals over 1,000 close half as often.');

    const html = reportHtml({ team: '<b>Team</b>', today: '2026-11-20', interviews: interviews.read.value, study });
    expect(html).toContain('They all agree');
    expect(html).toContain('close half as often');
    expect(html).not.toContain('<b>Team');

    await study.toDraft('Our ICP', false);
    await world.pass(5_000);
    const { drafts } = workspace;
    expect(drafts.checked.value?.problems).toEqual([]);
    expect(drafts.papers.open.value?.body.quotes.length).toBeGreaterThan(10);
    await drafts.sign('sales');
    await drafts.sign('marketing');
    expect(await drafts.publish('From interviews.')).toBe(true);
    expect(store.inForce).toMatchObject({ name: 'Our ICP', status: 'published' });
    expect(store.papers.get('study-of-interviews')?.body).toMatchObject({ apart: [second!.id] });
  });
});

describe('the week of the team', () => {
  it('asks for marketing’s answer, and next week whether it was done', async () => {
    const store = fakeStore(spec);
    const { world, workspace } = await atTheInterviews(store);
    const { week } = workspace;
    workspace.go('#/week/week-2026-w46');
    await world.pass(100);
    expect(week.lacks.value).toHaveLength(2);
    week.say('The security page is missing.');
    week.promise(null, 'Write the security page');
    await world.pass(5_000);
    expect(week.lacks.value).toEqual([]);
    workspace.go('#/week/week-2026-w47');
    await world.pass(100);
    expect(week.answer.value.words).toBe('');
    expect(week.lastAnswer.value?.promises).toMatchObject([{ what: 'Write the security page' }]);
    week.say('It is there now.');
    week.promise(null, 'Tell everybody');
    expect(week.lacks.value).toHaveLength(1);
    week.keep(week.lastAnswer.value!.promises[0]!.id, true, 'Online since Tuesday');
    expect(week.lacks.value).toEqual([]);
    await world.pass(5_000);
    expect(store.papers.get('week-2026-w47')?.body).toMatchObject({
      words: 'It is there now.',
      kept: [{ isDone: true }],
    });
  });
});
