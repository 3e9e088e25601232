import { Button } from '#components/bits/button.tsx';
import { ago } from '#panel/format.ts';
import { mayWrite } from '#workspace/open-to.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { DraftEditor } from './draft-editor.tsx';
import { FileButton } from './file-button.tsx';
import { PaperCard } from './paper-card.tsx';
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
        <h1>{say('room.draft')}</h1>
        {mayWrite(world.me) && desk.inForce.is.value.why !== 'missing' && (
          <Button look="main" icon="pencil" isDisabled={!desk.spec.value} onPress={() => void drafts.fromInForce()}>
            {say('spec.draftNext')}
          </Button>
        )}
        {mayWrite(world.me) && desk.inForce.is.value.why === 'missing' && (
          <Button look="main" icon="pencil" onPress={() => void drafts.fromNothing()}>
            {say('draft.fromNothing')}
          </Button>
        )}
        <FileButton accept=".yaml,.yml,.json" onFile={(name, text) => void drafts.takeFile(name, text)}>
          {say('draft.import')}
        </FileButton>
      </header>
      {drafts.links.waiting.value.length > 0 && (
        <p class="hint">{sayCount('draft.waiting', drafts.links.waiting.value.length)}</p>
      )}
      <StoreState
        of={drafts.papers.listed.is.value}
        isEmpty={() => drafts.papers.all.value.length === 0}
        empty={
          <div class="empty">
            <h2>{say('draft.none')}</h2>
            <p class="quiet">{say('draft.noneWords')}</p>
          </div>
        }
        onRetry={() => void drafts.enter()}
      >
        {() => (
          <ul class="cards">
            {drafts.papers.all.value.map(({ id, title, head, isUnsaved }) => (
              <PaperCard
                key={id}
                title={title}
                isUnsaved={isUnsaved}
                opener={
                  <button type="button" class="card-open" onClick={() => void drafts.show(id)}>
                    {title}
                  </button>
                }
                onDelete={() => void drafts.papers.remove(id)}
              >
                {head ? say('paper.byAt', { by: head.by, ago: ago(head.at, now.value) }) : say('paper.onlyHere')}
              </PaperCard>
            ))}
          </ul>
        )}
      </StoreState>
      {/* One sentence about the store is enough. */}
      {!(drafts.papers.listed.is.value.state === 'failed' && desk.versions.is.value.value === null) && (
        <VersionList workspace={workspace} />
      )}
    </div>
  );
}
