import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld } from './fake-world.ts';

function sampleSpec(): Spec {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  return parsed.value;
}

/** The spec in force, a draft of whose next version is written. */
export const spec = sampleSpec();

/** A workspace whose room of drafts is open. */
export async function atTheDraft(memory = fakeMemory(), store = fakeStore(spec)) {
  const world = fakeWorld(store, memory);
  const workspace = createWorkspace(world);
  const close = workspace.open('#/draft');
  await world.pass(0);
  return { store, world, workspace, drafts: workspace.drafts, close };
}
