import { Button } from '#components/bits/button.tsx';
import type { FactName } from '#core/facts.ts';
import { factName } from '#panel/fact-words.ts';
import { number } from '#panel/format.ts';
import { fileOf } from '#workspace/account-file.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { AccountImport } from './account-import.tsx';
import { FileButton } from './file-button.tsx';
import { StoreState } from './store-state.tsx';

/** The team's account list. */
export function AccountsRoom({ workspace }: { workspace: Workspace }) {
  const { accounts, world, desk } = workspace;
  if (accounts.importing.value) return <AccountImport workspace={workspace} importing={accounts.importing.value} />;
  const writing = accounts.writing.value;
  return (
    <div class="accounts-room">
      <header class="room-head">
        <h1>Accounts</h1>
        {mayKeep(world.me) && (
          <FileButton accept=".csv,.tsv,.txt,text/csv" onPick={(file) => void accounts.begin(fileOf(file))}>
            Import CSV
          </FileButton>
        )}
        <Button onPress={() => void accounts.giveList()}>Export CSV</Button>
        <Button isDisabled={!desk.spec.value || writing !== null} onPress={() => void accounts.giveScores('hubspot')}>
          Scores for HubSpot
        </Button>
        <Button
          isDisabled={!desk.spec.value || writing !== null}
          onPress={() => void accounts.giveScores('salesforce')}
        >
          Scores for Salesforce
        </Button>
        {writing !== null && (
          <span class="quiet" role="status">
            {number(writing)} judged…
          </span>
        )}
      </header>
      <p class="quiet small">
        On a page of one of these accounts the panel knows tier, owner and signals. It asks the store for a bucket of
        domains, never for one, so the store does not learn what a seller looks at.
      </p>
      <label class="filter">
        <span class="unseen">Find an account</span>
        <input
          class="input"
          type="search"
          placeholder="Find by name or domain"
          value={accounts.search.value}
          onInput={(event) => accounts.find(event.currentTarget.value)}
        />
      </label>
      <StoreState
        of={accounts.list.is.value}
        what="accounts"
        isEmpty={(value) => value.accounts.length === 0}
        empty={
          <div class="empty">
            <h2>{accounts.search.value ? 'No account fits' : 'No account yet'}</h2>
            {!accounts.search.value && (
              <p class="quiet">
                Export your companies from HubSpot or your accounts from Salesforce as CSV, and import the file here.
              </p>
            )}
          </div>
        }
        onRetry={() => void accounts.load()}
      >
        {({ accounts: rows, total, more }) => (
          <>
            <p class="quiet small">{number(total)} accounts</p>
            <table class="sheet-table accounts-table">
              <thead>
                <tr>
                  <th scope="col">Account</th>
                  <th scope="col">Domain</th>
                  <th scope="col">Tier</th>
                  <th scope="col">Owner</th>
                  <th scope="col">Known</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((account) => (
                  <tr key={account.domain}>
                    <th scope="row">{account.name}</th>
                    <td>{account.domain}</td>
                    <td>{account.tier ?? '—'}</td>
                    <td>{account.owner ?? '—'}</td>
                    <td class="small quiet">
                      {Object.entries(account.facts)
                        .slice(0, 4)
                        .map(([name, said]) => `${factName(name as FactName)}: ${said}`)
                        .join(' · ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {more && <Button onPress={accounts.more}>Show more</Button>}
          </>
        )}
      </StoreState>
    </div>
  );
}
