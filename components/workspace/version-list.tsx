import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { useFold } from '#components/bits/fold.ts';
import { Pill } from '#components/bits/pill.tsx';
import { day } from '#panel/format.ts';
import type { SpecVersion } from '#wire/specs.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { StoreState } from './store-state.tsx';

/** Every version that was ever published, and the way back to it. */
export function VersionList({ workspace }: { workspace: Workspace }) {
  const { desk } = workspace;
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
              <VersionCard key={`${version.id} ${version.version}`} workspace={workspace} version={version} />
            ))}
          </ul>
        )}
      </StoreState>
    </section>
  );
}

/** One version. What takes it out of force, or brings it back, asks for a reason right below it. */
function VersionCard({ workspace, version }: { workspace: Workspace; version: SpecVersion }) {
  const { drafts, world } = workspace;
  const [isAsked, setAsked] = useState(false);
  const [why, setWhy] = useState('');
  const close = () => setAsked(false);
  const fold = useFold(isAsked, close);
  const target = version.inForce ? null : version.version;
  const note = workspace.desk.spec.value?.changelog.find((entry) => entry.version === version.version)?.note;
  return (
    <li class="card" onKeyDown={fold.onKeyDown}>
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
      {note && <p class="small version-note">{note}</p>}
      {mayKeep(world.me) && (
        <Button look="quiet" innerRef={fold.button} onPress={() => setAsked(!isAsked)}>
          {say(version.inForce ? 'versions.retire' : 'versions.bringBack')}
        </Button>
      )}
      {isAsked && (
        <form
          class="card-ask"
          aria-label={say('versions.why')}
          onSubmit={(event) => {
            event.preventDefault();
            if (!why.trim()) return;
            void drafts.putInForce(target, why.trim()).then((done) => {
              if (!done) return;
              setWhy('');
              close();
              fold.button.current?.focus();
            });
          }}
        >
          <p class="answer-title">
            {target === null ? say('versions.retireWhat') : say('versions.backWhat', { version: target })}
          </p>
          <Field label={say('versions.whyLog')} value={why} isNeeded takesFocus most={2000} onType={setWhy} />
          <div class="verbs">
            <Button look="main" type="submit">
              {say(target === null ? 'versions.retireIt' : 'versions.bringIt')}
            </Button>
            <Button
              look="quiet"
              onPress={() => {
                close();
                fold.button.current?.focus();
              }}
            >
              {say('cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
