import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { Skeleton } from '#components/bits/skeleton.tsx';
import type { ClueMark } from '#core/clue-updates.ts';
import { factName } from '#panel/fact-words.ts';
import { quoted } from '#panel/format.ts';
import type { CluesDesk } from '#workspace/clues-desk.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { ClueForm, PageForm } from './clue-form.tsx';
import { StoreState } from './store-state.tsx';
import { SureButton } from './sure-button.tsx';

/** Where facts stand on sites that were laid out anew. Each browser of the team takes it with its next sync. */
export function CluesRoom({ workspace }: { workspace: Workspace }) {
  const desk = workspace.clues.value;
  return desk ? (
    <AtDesk desk={desk} may={mayKeep(workspace.world.me)} />
  ) : (
    <Skeleton lines={[40, 90, 75]} label={say('store.loading')} />
  );
}

function AtDesk({ desk, may }: { desk: CluesDesk; may: boolean }) {
  const now = desk.inForce.is.value.value;
  const isEmpty = desk.lines.value.clues.length + desk.lines.value.pages.length === 0;
  return (
    <div class="clues-room">
      <header class="room-head">
        <h1>{say('room.clues')}</h1>
        {now && (
          <Pill tone={now.clues.length + (now.pages?.length ?? 0) > 0 ? 'match' : 'plain'}>
            {now.version > 0 ? say('clues.version', { version: now.version }) : say('clues.never')}
          </Pill>
        )}
        {may && now && now.clues.length + (now.pages?.length ?? 0) > 0 && (
          <SureButton
            name={say('clues.withdraw')}
            question={say('clues.withdrawSure')}
            yes={say('clues.withdrawYes')}
            onSure={() => void desk.withdraw()}
          >
            {say('clues.withdraw')}
          </SureButton>
        )}
      </header>
      <p>{say('clues.what')}</p>
      <StoreState of={desk.inForce.is.value} onRetry={() => void desk.load()}>
        {() => (
          <>
            {isEmpty ? <p class="empty quiet">{say('clues.none')}</p> : <Lines desk={desk} may={may} />}
            {may && <Publishing desk={desk} />}
            {may && (
              <>
                <section class="clue-part" aria-labelledby="clue-add">
                  <h2 id="clue-add">{say('clues.addTitle')}</h2>
                  <ClueForm onAdd={desk.add} />
                </section>
                <Disclosure label={say('clues.pageTitle')}>
                  <div class="clue-part">
                    <p class="small quiet">{say('clues.pageWhat')}</p>
                    <PageForm onAdd={desk.addPage} />
                  </div>
                </Disclosure>
                <Disclosure label={say('clues.pasteTitle')}>
                  <Pasting desk={desk} />
                </Disclosure>
              </>
            )}
          </>
        )}
      </StoreState>
    </div>
  );
}

/** Every line in words, with what is wrong with it. */
function Lines({ desk, may }: { desk: CluesDesk; may: boolean }) {
  const { clues, pages } = desk.lines.value;
  const wrongIn = (list: 'clues' | 'pages', at: number) =>
    desk.problems.value.filter((problem) => problem.list === list && problem.at === at).map(({ words }) => words);
  return (
    <ol class="clue-lines">
      {clues.map((clue, at) => (
        <Line
          key={JSON.stringify(clue)}
          words={`${say(`site.${clue.site}`)} · ${factName(clue.fact)}`}
          mark={markWords(clue)}
          wrong={wrongIn('clues', at)}
          {...(may ? { onRemove: () => desk.remove(at) } : {})}
        />
      ))}
      {pages.map((page, at) => (
        <Line
          key={JSON.stringify(page)}
          words={`${page.host} · ${say('clues.isPage', { site: say(`site.${page.site}`) })}`}
          mark={page.shows.map(markWords).join(', ')}
          wrong={wrongIn('pages', at)}
          {...(may ? { onRemove: () => desk.removePage(at) } : {})}
        />
      ))}
    </ol>
  );
}

function Line(props: { words: string; mark: string; wrong: readonly string[]; onRemove?(): void }) {
  const { words, mark, wrong, onRemove } = props;
  return (
    <li class="row-between">
      <span>
        <span dir="auto">{words}</span> <span class="quiet">{mark}</span>
        {wrong.map((each) => (
          <span key={each} class="field-wrong" role="alert">
            {each}
          </span>
        ))}
      </span>
      {onRemove && <Button look="quiet" icon="cross" name={`${say('clues.remove')}: ${words}`} onPress={onRemove} />}
    </li>
  );
}

const markWords = ({ by, words, attribute, is, endsWith }: ClueMark): string =>
  by === 'attribute'
    ? `${attribute} ${is === undefined ? `…${endsWith}` : `= ${is}`}`
    : `${say(`clues.by.${by}`)} ${quoted(words ?? '')}`;

/** Nothing goes out before it is published, and then all of it. */
function Publishing({ desk }: { desk: CluesDesk }) {
  if (!desk.isChanged.value) return null;
  const isWrong = desk.problems.value.length > 0;
  return (
    <div class="clue-publish">
      <p role="status">{say(isWrong ? 'clues.wrong' : 'clues.unpublished')}</p>
      <div class="acts">
        <Button look="main" isDisabled={isWrong || desk.isSending.value} onPress={() => void desk.publish()}>
          {say('clues.publish')}
        </Button>
        <Button look="quiet" onPress={desk.discard}>
          {say('clues.discard')}
        </Button>
      </div>
    </div>
  );
}

/** Clues that sellers copied, one a line, or a whole document from elsewhere. */
function Pasting({ desk }: { desk: CluesDesk }) {
  const [words, setWords] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() && desk.paste(words)) setWords('');
      }}
    >
      <Field
        kind="lines"
        label={say('clues.pasteLabel')}
        hint={say('clues.pasteHint')}
        value={words}
        most={50_000}
        onType={setWords}
      />
      {desk.wrong.value.length > 0 && (
        <ul class="field-wrong" role="alert">
          {desk.wrong.value.slice(0, 10).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <div class="acts">
        <Button type="submit">{say('clues.take')}</Button>
      </div>
    </form>
  );
}
