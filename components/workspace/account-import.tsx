import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { number, percent } from '#panel/format.ts';
import type { ImportCount } from '#workspace/account-import.ts';
import type { Importing } from '#workspace/account-importing.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportLines, lineGroups } from './import-lines.tsx';

/** A file on its way into the list: what its columns are, how far it is, why it stopped. */
export function AccountImport({ workspace, importing }: { workspace: Workspace; importing: Importing }) {
  const { accounts } = workspace;
  const { state, count, end, file } = importing;
  return (
    <div class="account-import">
      <header class="room-head">
        <Button look="quiet" onPress={accounts.close}>
          {say('import.all')}
        </Button>
        <h1>{file.name}</h1>
        <Pill>{say(`import.kind.${importing.kind}`)}</Pill>
      </header>
      {state === 'mapping' && (
        <>
          <p>{say('import.check')}</p>
          <ImportColumns workspace={workspace} importing={importing} />
          {accounts.lacks.value && <p class="hint">{accounts.lacks.value}</p>}
          <Button
            look="main"
            icon="insert"
            isDisabled={accounts.lacks.value !== null}
            onPress={() => void accounts.run()}
          >
            {say('import.run')}
          </Button>
        </>
      )}
      {state !== 'mapping' && (
        <section class="import-run" aria-label={say('import.progress')} role="status">
          <progress max={1} value={count?.share ?? 0} aria-label={say('import.share')} />
          <p>{say('import.soFar', { share: percent(count?.share ?? 0), counts: countWords(count) })}</p>
          {count?.isWaiting && <p class="hint">{say('import.waits')}</p>}
          {state === 'running' && <Button onPress={accounts.stop}>{say('import.stop')}</Button>}
          {end?.ended === 'stopped' && <p>{say('import.stopped')}</p>}
          {end?.ended === 'failed' && <p class="hint">{say('import.refused', { note: end.note })}</p>}
        </section>
      )}
      {state === 'ended' && (
        <div class="verbs">
          <Button look="main" onPress={accounts.close}>
            {say('import.back')}
          </Button>
          {importing.problems.length > 0 && (
            <Button icon="insert" onPress={() => void accounts.giveProblems()}>
              {say('import.download')}
            </Button>
          )}
        </div>
      )}
      {lineGroups(importing).map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2>{group.title}</h2>
          <ImportLines {...group} />
        </section>
      ))}
    </div>
  );
}

/** "3 new · 1 changed · …": what became of the lines so far. */
export const countWords = (count: ImportCount | null): string =>
  say('import.counts', {
    added: number(count?.added ?? 0),
    changed: number(count?.changed ?? 0),
    same: number(count?.same ?? 0),
    bad: number(count?.bad ?? 0),
    unread: number(count?.unread ?? 0),
  });
