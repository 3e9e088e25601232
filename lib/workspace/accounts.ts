import type { ReadonlySignal } from '@preact/signals';
import { createAccountFiles } from './account-files.ts';
import { createImporting } from './account-importing.ts';
import { createAccountList } from './account-list.ts';
import type { SpecDesk } from './spec-desk.ts';
import type { World } from './world.ts';

type Tell = (words: string, tone?: 'good' | 'bad') => void;

/** The team's account list: what is in it, files in, files out. */
export function createAccounts(world: World, desk: SpecDesk, today: ReadonlySignal<string>, tell: Tell) {
  const list = createAccountList(world);
  return {
    ...list,
    ...createImporting(world, { desk, today, tell, onWritten: list.load }),
    ...createAccountFiles(world, { desk, today, tell, readAll: list.readAll }),
  };
}
