import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import type { AccountFile } from '#workspace/account-file.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld } from './fake-world.ts';

/** The sample spec. What is loaded when a file is picked is here before, so that only the world's own time passes. */
export async function readyForAccounts(): Promise<Spec> {
  await Promise.all([import('#workspace/account-import.ts'), import('#core/accounts-scores.ts')]);
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  return parsed.value;
}

/** A file in memory, in pieces of so many characters. */
export const fileOf = (text: string, name = 'companies.csv', piece = 65_536): AccountFile => ({
  name,
  size: text.length,
  async *pieces() {
    for (let at = 0; at < text.length; at += piece)
      yield { text: text.slice(at, at + piece), read: Math.min(text.length, at + piece) };
  },
});

/** The workspace with the account list open. */
export async function atTheAccounts(spec: Spec) {
  const store = fakeStore(spec);
  const world = fakeWorld(store);
  const workspace = createWorkspace(world);
  workspace.open('#/accounts');
  await world.pass(0);
  return { store, world, accounts: workspace.accounts, workspace };
}
