import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { ago } from '#panel/format.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { DraftEditor } from './draft-editor.tsx';
import { FileButton } from './file-button.tsx';
import { StoreState } from './store-state.tsx';
import { VersionList } from './version-list.tsx';

/** Drafts of the spec, and the versions that came of them. */
export function DraftRoom({ workspace }: { workspace: Workspace }) {
  const { drafts, desk, world, now } = workspace;
  const open = drafts.papers.open.value;
  if (open) return <DraftEditor workspace={workspace} />;
  return (
    <div class="draft-room">
      <header class="room-head">
        <h1>Drafts</h1>
        {mayKeep(world.me) && (
          <Button look="main" icon="pencil" isDisabled={!desk.spec.value} onPress={() => drafts.fromInForce()}>
            Draft the next version
          </Button>
        )}
        <FileButton accept=".yaml,.yml,.json" onFile={(name, text) => drafts.takeFile(name, text)}>
          Import YAML or JSON
        </FileButton>
      </header>
      {drafts.links.waiting.value.length > 0 && (
        <p class="hint">
          {drafts.links.waiting.value.length} answered flags wait for a draft: they are linked to the next one that you
          open.
        </p>
      )}
      <StoreState
        of={drafts.papers.listed.is.value}
        what="drafts"
        isEmpty={() => drafts.papers.all.value.length === 0}
        empty={
          <div class="empty">
            <h2>No draft is open</h2>
            <p class="quiet">
              A change to the spec begins as a draft: it is checked, compared, signed, and then published as the next
              version.
            </p>
          </div>
        }
        onRetry={() => void drafts.enter()}
      >
        {() => (
          <ul class="cards">
            {drafts.papers.all.value.map(({ id, title, head, isUnsaved }) => (
              <li key={id} class="card">
                <button type="button" class="card-open" onClick={() => void drafts.show(id)}>
                  {title}
                </button>
                <span class="quiet small">
                  {head ? `${head.by}, ${ago(head.at, now.value)}` : 'only in this browser so far'}{' '}
                  {isUnsaved && <Pill tone="warn">not saved yet</Pill>}
                </span>
                <Button
                  look="quiet"
                  icon="cross"
                  name={`Delete ${title}`}
                  onPress={() => void drafts.papers.remove(id)}
                />
              </li>
            ))}
          </ul>
        )}
      </StoreState>
      <VersionList workspace={workspace} />
    </div>
  );
}
