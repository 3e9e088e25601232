import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '#server/backup.ts';
import { holdsStore } from '#server/database/open.ts';
import { restore } from '#server/restore.ts';
import { createStore, type Store } from '#server/store.ts';
import { openTeam } from '#server/teams.ts';
import type { ServeChoices } from './serve-options.ts';

/** `npm run serve -- team NAME`, `backup FILE`, `restore FILE` and `import-pglite FOLDER`: each opens the store, does one thing and ends. */

const openStore = ({ databaseUrl, data }: Pick<ServeChoices, 'databaseUrl' | 'data'>): Promise<Store> =>
  createStore({ place: databaseUrl ? { databaseUrl } : { folder: data } });

async function withStore<T>(
  where: Pick<ServeChoices, 'databaseUrl' | 'data'>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(where);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The rows of a store that is there. A folder without one is not opened: that would make an empty store, and back that up. */
async function backUpTo(file: string, where: Pick<ServeChoices, 'databaseUrl' | 'data'>): Promise<number> {
  if (!where.databaseUrl && !holdsStore(where.data)) throw new Error(`There is no store in ${where.data}.`);
  const backedUp = await withStore(where, (store) => backUp(store, file));
  if (!backedUp.ok) throw new Error(backedUp.note ?? backedUp.why);
  return backedUp.value;
}

const commands = ['team', 'backup', 'restore', 'import-pglite'];

/** Does what was asked for and returns the line to print; throws with a line that says why not. */
export async function runCommand(choices: ServeChoices, words: readonly string[]): Promise<string> {
  const [command = '', place] = words;
  if (!commands.includes(command)) throw new Error(`There is no command "${command}". See npm run serve -- --help.`);
  if (!place || words.length > 2) throw new Error(`"${command}" takes one name. See npm run serve -- --help.`);
  if (command === 'team') return withStore(choices, (store) => letIn(store, place.trim()));
  if (command === 'backup') return `${await backUpTo(place, choices)} rows written to ${place}`;
  if (command === 'restore') return `${await restoreFrom(choices, place)} rows restored from ${place}`;
  if (!choices.databaseUrl)
    throw new Error('import-pglite moves a folder into PostgreSQL: name it with --database-url.');
  const scratch = await mkdtemp(join(tmpdir(), 'icp-lens-import-'));
  try {
    const file = join(scratch, 'all.gz');
    await backUpTo(file, { databaseUrl: null, data: place });
    return `${await restoreFrom(choices, file)} rows moved to PostgreSQL`;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const longestName = 100;

/** Makes the team, or lets one more administrator into it, and says how to go on. */
async function letIn(store: Store, name: string): Promise<string> {
  if (!name || name.length > longestName) throw new Error(`A team's name has 1 to ${longestName} characters.`);
  const { code, isNew } = await openTeam(store, name);
  return [
    isNew ? `The team "${name}" is made. It has no spec yet.` : `The team "${name}" was there already.`,
    `One administrator joins it with this invite code, once and within three days: ${code}`,
    'Join in the panel with the address of the store and this code; invite the others and write the spec in the workspace.',
  ].join('\n');
}

async function restoreFrom(choices: ServeChoices, file: string): Promise<number> {
  const restored = await withStore(choices, (store) => restore(store, file));
  if (!restored.ok) throw new Error(restored.note ?? restored.why);
  return restored.value;
}
