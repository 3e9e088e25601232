import { signal } from '@preact/signals';
import type { Account } from '#core/accounts.ts';
import { ok } from '#core/result.ts';
import { accountsAnswer } from '#wire/accounts.ts';
import { workspacePaths } from '#wire/paths.ts';
import { loader } from './loaded.ts';
import { askStore, readPages, type Stored, withQuery } from './store.ts';
import type { World } from './world.ts';

const pageSize = 200;
const bulk = 1_000;

/** What is in the team's account list, as far as it is shown, and what is searched in it. */
export function createAccountList(world: World) {
  const search = signal('');
  const shownPages = signal(1);
  const list = loader<{ readonly accounts: readonly Account[]; readonly total: number; readonly more: boolean }>(
    async () => {
      const accounts: Account[] = [];
      let after: string | null = null;
      for (let page = 0; page < shownPages.peek(); page++) {
        const query: Record<string, string | number | null> = { limit: pageSize, after, search: search.peek() || null };
        const answer = await askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, query));
        if (!answer.ok) return answer;
        accounts.push(...answer.value.accounts);
        after = answer.value.next;
        if (after === null) return ok({ accounts, total: answer.value.total, more: false });
        if (page === shownPages.peek() - 1) return ok({ accounts, total: answer.value.total, more: true });
      }
      return ok({ accounts, total: accounts.length, more: false });
    },
  );
  let searchOff = () => {};

  return {
    list,
    search,
    load: list.load,
    /** All accounts of the team, page by page. */
    readAll: (): Promise<Stored<readonly Account[]>> =>
      readPages<Account>(async (after) => {
        const answer = await askStore(
          world,
          accountsAnswer,
          withQuery(workspacePaths.accounts, { limit: bulk, after }),
        );
        return answer.ok ? ok({ entries: answer.value.accounts, next: answer.value.next }) : answer;
      }, 1_000_000),
    find(words: string) {
      search.value = words;
      shownPages.value = 1;
      searchOff();
      searchOff = world.after(200, () => void list.load());
    },
    more() {
      shownPages.value++;
      void list.load();
    },
  };
}
