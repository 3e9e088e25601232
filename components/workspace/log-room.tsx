import { useMemo, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { fold } from '#core/text.ts';
import { moment, number } from '#panel/format.ts';
import type { AuditEntry } from '#wire/team.ts';
import { logLines } from '#workspace/log-words.ts';
import { say, sayIf } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';

/** Every change, by whom and when. Nobody can change the log. */
export function LogRoom({ workspace }: { workspace: Workspace }) {
  const { team } = workspace;
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(atOnce);
  const words = fold(typed).split(' ').filter(Boolean);
  const entries = team.log.is.value.value;
  const members = team.team.is.value.value;
  const lines = useMemo(() => searched(entries ?? [], team.nameOf), [entries, members, team.nameOf]);
  const found = lines.filter(({ said }) => words.every((word) => said.includes(word)));
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
        {() => (
          <section class="wide" aria-label={say('log.title')}>
            <table class="sheet-table">
              <thead>
                <tr>
                  <th scope="col">{say('log.when')}</th>
                  <th scope="col">{say('log.who')}</th>
                  <th scope="col">{say('log.what')}</th>
                  <th scope="col">{say('log.about')}</th>
                  <th scope="col">
                    <span class="unseen">{say('log.exact')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, most).map(({ line: { entry, about } }) => (
                  <tr key={entry.id}>
                    <td class="number whole">{moment(entry.at)}</td>
                    <td>{entry.by ?? say('log.theStore')}</td>
                    <td>{actionWords(entry.action)}</td>
                    <td>{about}</td>
                    <td>
                      <Exactly entry={entry} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p class="quiet small" role="status">
              {say(words.length ? 'log.found' : 'log.read', {
                count: number(found.length),
                of: number(lines.length),
              })}{' '}
              {team.hasOlder.value && say('log.olderThere')}
            </p>
            <div class="verbs">
              {found.length > most && <Button onPress={() => setMost(most + atOnce)}>{say('log.more')}</Button>}
              {team.hasOlder.value && <Button onPress={() => void team.readOlder()}>{say('log.older')}</Button>}
            </div>
          </section>
        )}
      </StoreState>
    </div>
  );
}

/** So many lines are drawn before somebody asks for more. */
const atOnce = 300;

/** Lines with the words that a filter looks in. */
const searched = (entries: readonly AuditEntry[], nameOf: (id: string) => string | null) =>
  logLines(entries, nameOf).map((line) => {
    const { entry, about } = line;
    const { by, action } = entry;
    return { line, said: fold(`${by ?? ''} ${action} ${actionWords(action)} ${about} ${entry.about ?? ''}`) };
  });

const actionWords = (action: string): string => sayIf(`log.${action}`, action);

/** Ids and details as the store keeps them, for whoever has to prove something. */
function Exactly({ entry }: { entry: AuditEntry }) {
  const detail = Object.keys(entry.detail).length ? ` ${JSON.stringify(entry.detail)}` : '';
  if (!entry.about && !detail) return null;
  return (
    <Disclosure label={say('log.exact')}>
      <code class="small quiet">
        {entry.action} {entry.about}
        {detail.slice(0, 400)}
      </code>
    </Disclosure>
  );
}
