import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { day } from '#panel/format.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { StoreState } from './store-state.tsx';

/** Every version that was ever published, and the way back to it. */
export function VersionList({ workspace }: { workspace: Workspace }) {
  const { desk, drafts, world } = workspace;
  const [asked, setAsked] = useState<{ version: number | null } | null>(null);
  const [why, setWhy] = useState('');
  return (
    <section class="versions" aria-label="Versions">
      <h2>Published versions</h2>
      <StoreState
        of={desk.versions.is.value}
        what="versions"
        isEmpty={(value) => value.versions.length === 0}
        empty={<p class="quiet">Nothing was published yet.</p>}
        onRetry={() => void desk.versions.load()}
      >
        {({ versions }) => (
          <ul class="cards">
            {versions.map((version) => (
              <li key={`${version.id} ${version.version}`} class="card">
                <span>
                  <b>Version {version.version}</b> {version.name}{' '}
                  {version.inForce && <Pill tone="match">in force</Pill>}
                </span>
                <span class="quiet small">
                  {day(version.publishedAt)}
                  {version.publishedBy && `, ${version.publishedBy}`} · {version.hash.slice(7, 19)}
                </span>
                {mayKeep(world.me) && (
                  <Button look="quiet" onPress={() => setAsked({ version: version.inForce ? null : version.version })}>
                    {version.inForce ? 'Retire' : 'Bring back into force'}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </StoreState>
      {asked && (
        <form
          class="answer"
          aria-label="Why"
          onSubmit={(event) => {
            event.preventDefault();
            if (!why.trim()) return;
            void drafts.putInForce(asked.version, why.trim()).then((done) => {
              if (!done) return;
              setAsked(null);
              setWhy('');
            });
          }}
        >
          <p class="answer-title">
            {asked.version === null
              ? 'Retire: panels go on with no spec in force'
              : `Version ${asked.version} comes back into force for everybody`}
          </p>
          <Field label="Why, for the log" value={why} isNeeded most={2000} onType={setWhy} />
          <div class="verbs">
            <Button look="main" type="submit">
              {asked.version === null ? 'Retire it' : 'Bring it back'}
            </Button>
            <Button look="quiet" onPress={() => setAsked(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
