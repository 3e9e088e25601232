import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { day } from '#panel/format.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { StoreState } from './store-state.tsx';

/** Every version that was ever published, and the way back to it. */
export function VersionList({ workspace }: { workspace: Workspace }) {
  const { desk, drafts, world } = workspace;
  const [asked, setAsked] = useState<{ version: number | null } | null>(null);
  const [why, setWhy] = useState('');
  return (
    <section class="versions" aria-label={say('versions.title')}>
      <h2>{say('versions.title')}</h2>
      <StoreState
        of={desk.versions.is.value}
        isEmpty={(value) => value.versions.length === 0}
        empty={<p class="quiet">{say('versions.none')}</p>}
        onRetry={() => void desk.versions.load()}
      >
        {({ versions }) => (
          <ul class="cards">
            {versions.map((version) => (
              <li key={`${version.id} ${version.version}`} class="card">
                <span>
                  <b>{say('versions.version', { version: version.version })}</b> {version.name}{' '}
                  {version.inForce && <Pill tone="match">{say('versions.inForce')}</Pill>}
                </span>
                <span class="quiet small">
                  {say(version.publishedBy ? 'versions.by' : 'versions.at', {
                    day: day(version.publishedAt),
                    by: version.publishedBy ?? '',
                    hash: version.hash.slice(7, 19),
                  })}
                </span>
                {mayKeep(world.me) && (
                  <Button look="quiet" onPress={() => setAsked({ version: version.inForce ? null : version.version })}>
                    {say(version.inForce ? 'versions.retire' : 'versions.bringBack')}
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
          aria-label={say('versions.why')}
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
            {asked.version === null ? say('versions.retireWhat') : say('versions.backWhat', { version: asked.version })}
          </p>
          <Field label={say('versions.whyLog')} value={why} isNeeded most={2000} onType={setWhy} />
          <div class="verbs">
            <Button look="main" type="submit">
              {say(asked.version === null ? 'versions.retireIt' : 'versions.bringIt')}
            </Button>
            <Button look="quiet" onPress={() => setAsked(null)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
