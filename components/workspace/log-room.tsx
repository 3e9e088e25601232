import { useState } from 'preact/hooks';
import { fold } from '#core/text.ts';
import { moment } from '#panel/format.ts';
import { say, sayIf } from '#workspace/words.ts';
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
        <h1>{say('room.log')}</h1>
        <label class="filter">
          <span class="unseen">{say('queue.filter')}</span>
          <input
            class="input"
            type="search"
            placeholder={say('log.filter')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </header>
      <StoreState
        of={team.log.is.value}
        isEmpty={(value) => value.length === 0}
        empty={<p class="empty quiet">{say('log.none')}</p>}
        onRetry={() => void team.loadLog()}
      >
        {(entries) => (
          <section class="wide" aria-label={say('log.title')}>
            <table class="sheet-table">
              <thead>
                <tr>
                  <th scope="col">{say('log.when')}</th>
                  <th scope="col">{say('log.who')}</th>
                  <th scope="col">{say('log.what')}</th>
                  <th scope="col">{say('log.about')}</th>
                </tr>
              </thead>
              <tbody>
                {entries
                  .filter((entry) => {
                    const said = fold(
                      `${entry.by ?? ''} ${entry.action} ${actionWords(entry.action)} ${entry.about ?? ''}`,
                    );
                    return words.every((word) => said.includes(word));
                  })
                  .slice(0, 1000)
                  .map((entry) => (
                    <tr key={entry.id}>
                      <td class="number">{moment(entry.at)}</td>
                      <td>{entry.by ?? say('log.theStore')}</td>
                      <td title={entry.action}>{actionWords(entry.action)}</td>
                      <td class="small">
                        {entry.about}{' '}
                        {Object.keys(entry.detail).length > 0 && (
                          <code class="quiet">{JSON.stringify(entry.detail).slice(0, 200)}</code>
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

const actionWords = (action: string): string => sayIf(`log.${action}`, action);
