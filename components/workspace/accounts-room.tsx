import { Button } from '#components/bits/button.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import type { ScoreForm } from '#core/accounts-scores.ts';
import type { FactName } from '#core/facts.ts';
import { shownHost } from '#core/parse/host-names.ts';
import { factName } from '#panel/fact-words.ts';
import { number, percent } from '#panel/format.ts';
import { tierName } from '#panel/standing.ts';
import { mayWrite } from '#workspace/open-to.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { AccountImport } from './account-import.tsx';
import { FileButton } from './file-button.tsx';
import { ImportDone } from './import-done.tsx';
import { StoreState } from './store-state.tsx';

/** The team's account list. */
export function AccountsRoom({ workspace }: { workspace: Workspace }) {
  const { accounts, world, desk } = workspace;
  const importing = accounts.importing.value;
  const isRead = importing?.end?.ended === 'done';
  if (importing && !isRead) return <AccountImport workspace={workspace} importing={importing} />;
  const writing = accounts.writing.value;
  const may = mayWrite(world.me);
  const spec = desk.spec.value;
  const isEmpty = accounts.list.is.value.value?.accounts.length === 0 && !accounts.search.value;
  return (
    <div class="accounts-room">
      <header class="room-head">
        <h1>{say('room.accounts')}</h1>
        {may && (
          <FileButton accept=".csv,.tsv,.txt,text/csv" onPick={(file) => void accounts.pick(file)}>
            {say('accounts.import')}
          </FileButton>
        )}
        {!isEmpty && (
          <>
            <Button onPress={() => void accounts.giveList()}>{say('accounts.export')}</Button>
            <Button isDisabled={!spec || writing !== null} onPress={() => void accounts.giveScores('hubspot')}>
              {say('accounts.hubspot')}
            </Button>
            <Button isDisabled={!spec || writing !== null} onPress={() => void accounts.giveScores('salesforce')}>
              {say('accounts.salesforce')}
            </Button>
          </>
        )}
        {writing !== null && (
          <span class="quiet" role="status">
            {say('accounts.judged', { count: number(writing) })}
          </span>
        )}
      </header>
      <p class="quiet small">{say('accounts.what')}</p>
      {accounts.unscored.value && <Unscored workspace={workspace} {...accounts.unscored.value} />}
      {importing && <ImportDone workspace={workspace} importing={importing} />}
      {accounts.left.value && may && (
        <NoticeBox
          icon="warn"
          tone="warn"
          look="strip"
          title={say('import.leftTitle', { file: accounts.left.value.file, share: percent(accounts.left.value.share) })}
          words={say('import.leftWords')}
          action={{ label: say('import.leftForget'), run: accounts.forgetLeft }}
        />
      )}
      {!isEmpty && (
        <label class="filter">
          <span class="unseen">{say('accounts.find')}</span>
          <input
            class="input"
            type="search"
            placeholder={say('accounts.findHint')}
            value={accounts.search.value}
            onInput={(event) => accounts.find(event.currentTarget.value)}
          />
        </label>
      )}
      <StoreState
        of={accounts.list.is.value}
        isEmpty={(value) => value.accounts.length === 0}
        empty={
          <div class="empty">
            <h2>{say(accounts.search.value ? 'accounts.noFit' : 'accounts.none')}</h2>
            {!accounts.search.value && <p class="quiet">{say('accounts.noneWords')}</p>}
          </div>
        }
        onRetry={() => void accounts.load()}
      >
        {({ accounts: rows, total, more }) => (
          <>
            <p class="quiet small">{sayCount('accounts.count', total)}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
            <div class="wide" tabIndex={0}>
              <table class="sheet-table accounts-table">
                <thead>
                  <tr>
                    <th scope="col">{say('accounts.account')}</th>
                    <th scope="col">{say('accounts.domain')}</th>
                    <th scope="col">{say('accounts.tier')}</th>
                    <th scope="col">{say('accounts.owner')}</th>
                    <th scope="col">{say('accounts.known')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((account) => (
                    <tr key={account.domain}>
                      <th scope="row">{account.name}</th>
                      <td>{shownHost(account.domain)}</td>
                      <td>
                        {account.tier === null ? say('none') : spec ? tierName(account.tier, spec) : account.tier}
                      </td>
                      <td>{account.owner ?? say('none')}</td>
                      <td class="small quiet">
                        {Object.entries(account.facts)
                          .slice(0, 4)
                          .map(([name, said]) => say('accounts.fact', { fact: factName(name as FactName), said }))
                          .join(' · ')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {more && <Button onPress={accounts.more}>{say('accounts.more')}</Button>}
          </>
        )}
      </StoreState>
    </div>
  );
}

/** An importer leaves a field as it was where a cell is empty: an older score would stay there unsaid. */
function Unscored({ workspace, form, count }: { workspace: Workspace; form: ScoreForm; count: number }) {
  const { accounts } = workspace;
  return (
    <NoticeBox
      icon="warn"
      tone="plain"
      look="strip"
      title={sayCount('accounts.unscored', count)}
      words={say(`accounts.unscored.${form}`)}
      action={
        form === 'salesforce'
          ? { label: say('accounts.forBulk'), run: () => void accounts.giveScores('salesforce', true) }
          : null
      }
    />
  );
}
