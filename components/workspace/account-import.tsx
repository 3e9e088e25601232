import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { type AccountTarget, isAccountTarget, recordFact } from '#core/accounts.ts';
import { type FactName, factKinds } from '#core/facts.ts';
import type { Spec } from '#core/spec.ts';
import { factName } from '#panel/fact-words.ts';
import { number, percent } from '#panel/format.ts';
import type { LineProblem } from '#workspace/account-import.ts';
import type { Importing } from '#workspace/accounts.ts';
import { problemWords } from '#workspace/line-faults.ts';
import { say, sayCount, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

const own = ['domain', 'name', 'tier', 'owner', recordFact] as const;

/** A file on its way into the list: what its columns are, how far it is, what was left out. */
export function AccountImport({ workspace, importing }: { workspace: Workspace; importing: Importing }) {
  const { accounts, desk } = workspace;
  const { heading, mapping, unread, state, count, end, file } = importing;
  const left = importing.problems.filter(({ problem }) => problem.code !== 'unread');
  const partly = importing.problems.filter(({ problem }) => problem.code === 'unread');
  const targets = targetsOf(desk.spec.value, mapping);
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
          <section class="wide" aria-label={say('import.columns')}>
            <table class="sheet-table mapping">
              <thead>
                <tr>
                  <th scope="col">{say('import.column')}</th>
                  <th scope="col">{say('import.holds')}</th>
                  <th scope="col">{say('import.first')}</th>
                </tr>
              </thead>
              <tbody>
                {heading.cells.map((cell, column) => (
                  <tr key={column}>
                    <th scope="row">{cell || <span class="quiet">{say('import.noHeading')}</span>}</th>
                    <td>
                      <select
                        class="input"
                        aria-label={say('import.whatHolds', {
                          column: cell || say('import.columnAt', { at: column + 1 }),
                        })}
                        value={mapping[column] ?? ''}
                        onChange={(event) =>
                          accounts.map(column, (event.currentTarget.value || null) as AccountTarget | null)
                        }
                      >
                        <option value="">{say('import.leaveOut')}</option>
                        {own.map((id) => (
                          <option key={id} value={id}>
                            {say(`import.own.${id}`)}
                          </option>
                        ))}
                        {targets.map((name) => (
                          <option key={name} value={name}>
                            {factName(name as FactName)}
                          </option>
                        ))}
                      </select>
                    </td>
                    <td class="small quiet">
                      {heading.sample
                        .map((row) => row[column] ?? '')
                        .filter(Boolean)
                        .slice(0, 3)
                        .join(' · ')}
                      {(unread[column]?.length ?? 0) > 0 && (
                        <p class="still-open">
                          {sayCount('import.unreadHere', unread[column]?.length ?? 0, {
                            said: sayList(
                              unread[column]?.slice(0, 3).map((said) => say('import.quoted', { said })) ?? [],
                            ),
                          })}
                        </p>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
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
          <p>
            {say('import.counts', {
              share: percent(count?.share ?? 0),
              added: number(count?.added ?? 0),
              changed: number(count?.changed ?? 0),
              same: number(count?.same ?? 0),
              bad: number(count?.bad ?? 0),
              unread: number(count?.unread ?? 0),
            })}
          </p>
          {count?.isWaiting && <p class="hint">{say('import.waits')}</p>}
          {state === 'running' && <Button onPress={accounts.stop}>{say('import.stop')}</Button>}
          {end?.ended === 'done' && <p>{say('import.done')}</p>}
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
      {left.length > 0 && <Lines title={sayCount('import.leftOut', left.length)} problems={left} />}
      {partly.length > 0 && (
        <Lines title={sayCount('import.partly', partly.length)} what={say('import.partlyWhat')} problems={partly} />
      )}
    </div>
  );
}

const mostLines = 50;

interface LinesProps {
  readonly title: string;
  readonly what?: string;
  readonly problems: readonly LineProblem[];
}

/** The first lines with something wrong, each by its number. All of them are in the file. */
function Lines({ title, what, problems }: LinesProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {what && <p class="quiet">{what}</p>}
      <ul class="line-problems">
        {problems.slice(0, mostLines).map(({ line, problem }) => (
          <li key={line}>
            <span class="quiet number">{say('import.line', { line: number(line) })}</span> {problemWords(problem)}
          </li>
        ))}
      </ul>
      {problems.length > mostLines && (
        <p class="quiet">{say('import.more', { count: number(problems.length - mostLines) })}</p>
      )}
    </section>
  );
}

/** Facts of a company, and the signals that the spec's criteria or the file name. */
function targetsOf(spec: Spec | null, mapping: Importing['mapping']): readonly string[] {
  const facts = Object.keys(factKinds).filter(isAccountTarget);
  const signals = new Set<string>();
  const walk = (test: unknown): void => {
    if (typeof test !== 'object' || test === null) return;
    const { field } = test as { field?: unknown };
    if (typeof field === 'string' && /^(?:intent|engagement)\./.test(field)) signals.add(field);
    for (const inner of Object.values(test)) walk(inner);
  };
  for (const criterion of spec?.profile.criteria ?? []) walk(criterion.test);
  for (const target of mapping) if (target && /^(?:intent|engagement)\./.test(target)) signals.add(target);
  return [...facts, ...signals];
}
