import { useState } from 'preact/hooks';
import { fold } from '#core/text.ts';
import { moment } from '#panel/format.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';

/** Every change, by whom and when. Nobody can change the log. */
export function LogRoom({ workspace }: { workspace: Workspace }) {
  const { team } = workspace;
  const [typed, setTyped] = useState('');
  const words = fold(typed).split(' ').filter(Boolean);
  return (
    <div class="log-room">
      <header class="room-head">
        <h1>Log</h1>
        <label class="filter">
          <span class="unseen">Filter</span>
          <input
            class="input"
            type="search"
            placeholder="Filter: name, action"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </header>
      <StoreState
        of={team.log.is.value}
        what="the log"
        isEmpty={(value) => value.length === 0}
        empty={<p class="empty quiet">Nothing was changed yet.</p>}
        onRetry={() => void team.loadLog()}
      >
        {(entries) => (
          <section class="wide" aria-label="The log">
            <table class="sheet-table">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">What</th>
                  <th scope="col">About</th>
                </tr>
              </thead>
              <tbody>
                {entries
                  .filter((entry) => {
                    const said = fold(`${entry.by ?? ''} ${entry.action} ${entry.about ?? ''}`);
                    return words.every((word) => said.includes(word));
                  })
                  .slice(0, 1000)
                  .map((entry) => (
                    <tr key={entry.id}>
                      <td class="number">{moment(entry.at)}</td>
                      <td>{entry.by ?? 'the store'}</td>
                      <td>{entry.action}</td>
                      <td class="small">
                        {entry.about}{' '}
                        {Object.keys(entry.detail).length > 0 && (
                          <span class="quiet">{JSON.stringify(entry.detail).slice(0, 200)}</span>
                        )}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        )}
      </StoreState>
    </div>
  );
}
