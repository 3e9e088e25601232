import { type AccountTarget, isAccountTarget, recordFact } from '#core/accounts.ts';
import { type FactName, factKinds } from '#core/facts.ts';
import type { Spec } from '#core/spec.ts';
import { factName } from '#panel/fact-words.ts';
import type { Importing } from '#workspace/account-importing.ts';
import { say, sayCount, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

const own = ['domain', 'name', 'tier', 'owner', recordFact] as const;

/** What each column of a file holds, with what stands in its first lines. */
export function ImportColumns({ workspace, importing }: { workspace: Workspace; importing: Importing }) {
  const { accounts, desk } = workspace;
  const { heading, mapping, unread } = importing;
  const targets = targetsOf(desk.spec.value, mapping);
  return (
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
                      said: sayList(unread[column]?.slice(0, 3).map((said) => say('import.quoted', { said })) ?? []),
                    })}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
