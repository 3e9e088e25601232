import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { type AccountTarget, isAccountTarget } from '#core/accounts.ts';
import { type FactName, factKinds } from '#core/facts.ts';
import type { Spec } from '#core/spec.ts';
import { factName } from '#panel/fact-words.ts';
import { number, percent } from '#panel/format.ts';
import type { Importing } from '#workspace/accounts.ts';
import type { Workspace } from '#workspace/workspace.ts';

const own = [
  { id: 'domain', label: 'Domain (the key)' },
  { id: 'name', label: 'Name' },
  { id: 'tier', label: 'Tier' },
  { id: 'owner', label: 'Owner' },
] as const;
const kinds = {
  hubspot: 'a HubSpot export',
  salesforce: 'a Salesforce export',
  other: 'a file of another kind',
} as const;

/** A file on its way into the list: what its columns are, how far it is, what was left out. */
export function AccountImport({ workspace, importing }: { workspace: Workspace; importing: Importing }) {
  const { accounts, desk } = workspace;
  const { heading, mapping, state, count, end, problems, file } = importing;
  const targets = targetsOf(desk.spec.value, mapping);
  return (
    <div class="account-import">
      <header class="room-head">
        <Button look="quiet" onPress={accounts.close}>
          All accounts
        </Button>
        <h1>{file.name}</h1>
        <Pill>{kinds[importing.kind]}</Pill>
      </header>
      {state === 'mapping' && (
        <>
          <p>Check what each column holds. Columns without a meaning are left out.</p>
          <section class="wide" aria-label="Columns of the file">
            <table class="sheet-table mapping">
              <thead>
                <tr>
                  <th scope="col">Column</th>
                  <th scope="col">Holds</th>
                  <th scope="col">In the first lines</th>
                </tr>
              </thead>
              <tbody>
                {heading.cells.map((cell, column) => (
                  <tr key={column}>
                    <th scope="row">{cell || <span class="quiet">no heading</span>}</th>
                    <td>
                      <select
                        class="input"
                        aria-label={`What ${cell || `column ${column + 1}`} holds`}
                        value={mapping[column] ?? ''}
                        onChange={(event) =>
                          accounts.map(column, (event.currentTarget.value || null) as AccountTarget | null)
                        }
                      >
                        <option value="">leave it out</option>
                        {own.map(({ id, label }) => (
                          <option key={id} value={id}>
                            {label}
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
            Import
          </Button>
        </>
      )}
      {state !== 'mapping' && (
        <section class="import-run" aria-label="Progress" role="status">
          <progress max={1} value={count?.share ?? 0} aria-label="Read of the file" />
          <p>
            {percent(count?.share ?? 0)} read · <b class="number">{number(count?.added ?? 0)}</b> new ·{' '}
            <b class="number">{number(count?.changed ?? 0)}</b> changed ·{' '}
            <b class="number">{number(count?.same ?? 0)}</b> as they were ·{' '}
            <b class="number">{number(count?.bad ?? 0)}</b> left out
          </p>
          {count?.isWaiting && (
            <p class="hint">
              The store cannot be reached. The import waits here and goes on by itself; nothing has to be done again.
            </p>
          )}
          {state === 'running' && <Button onPress={accounts.stop}>Stop</Button>}
          {end?.ended === 'done' && <p>Done. The same file again would change nothing.</p>}
          {end?.ended === 'stopped' && <p>Stopped. What is in the list stays; the same file can be imported again.</p>}
          {end?.ended === 'failed' && <p class="hint">The store refused: {end.note}</p>}
        </section>
      )}
      {problems.length > 0 && (
        <section aria-label="Lines left out">
          <h2>{problems.length === 1 ? '1 line was left out' : `${number(problems.length)} lines were left out`}</h2>
          <Button icon="insert" onPress={accounts.giveProblems}>
            Download them, with what is wrong
          </Button>
          <ul class="line-problems">
            {problems.slice(0, 50).map((problem) => (
              <li key={problem.line}>
                <span class="quiet number">line {number(problem.line)}</span> {problem.problem}
              </li>
            ))}
          </ul>
          {problems.length > 50 && <p class="quiet">And {number(problems.length - 50)} more in the file.</p>}
        </section>
      )}
      {state === 'ended' && (
        <Button look="main" onPress={accounts.close}>
          Back to the accounts
        </Button>
      )}
    </div>
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
