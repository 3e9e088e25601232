import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { Segments } from '#components/bits/segments.tsx';
import { problemWords } from '#workspace/problem-words.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { DraftBehind, DraftChanges } from './draft-changes.tsx';
import { DraftForm } from './draft-form.tsx';
import { DraftImpact } from './draft-impact.tsx';
import { DraftProblems } from './draft-problems.tsx';
import { DraftSigning } from './draft-signing.tsx';
import { FileButton } from './file-button.tsx';
import { PaperState } from './paper-state.tsx';
import { SpecSheet } from './spec-sheet.tsx';

const views = ['form', 'edit', 'read', 'changes', 'impact', 'sign'] as const;
type View = (typeof views)[number];

/** One draft: edited in forms or as text with its problems beside it, read as a document, compared, weighed, signed, published. */
export function DraftEditor({ workspace }: { workspace: Workspace }) {
  const { drafts, today, desk } = workspace;
  const [view, setView] = useState<View>('form');
  const area = useRef<HTMLTextAreaElement>(null);
  const open = drafts.papers.open.value;
  if (!open) return null;
  const checked = drafts.checked.value;
  const first = checked?.problems[0];
  const isHistory = open.body.publishedAs !== null;
  const goTo = (line: number) => {
    setView('edit');
    requestAnimationFrame(() => jumpTo(area.current, line));
  };
  const mend = () => (first?.line ? goTo(first.line) : setView('edit'));
  return (
    <div class="draft-editor">
      <header class="room-head">
        <Button look="quiet" onPress={drafts.papers.close}>
          {say('draft.all')}
        </Button>
        <h1>{open.title}</h1>
        {isHistory ? (
          <Pill tone="match">{say('draft.publishedAs', { version: open.body.publishedAs ?? '' })}</Pill>
        ) : (
          <PaperState papers={drafts.papers} />
        )}
        {checked &&
          (checked.ok ? (
            <Pill tone="match" icon="check">
              {say('draft.valid')}
            </Pill>
          ) : (
            <Pill tone="mismatch" icon="cross">
              {sayCount('draft.problems', checked.problems.length)}
            </Pill>
          ))}
      </header>
      <div class="draft-bar">
        <Segments<View>
          label={say('draft.views')}
          chosen={view}
          options={views.map((id) => ({ id, label: say(`draft.view.${id}`) }))}
          onChoose={setView}
        />
        <span class="push" />
        <FileButton accept=".yaml,.yml,.json" onFile={(name, text) => void drafts.takeFile(name, text)}>
          {say('draft.importInto')}
        </FileButton>
        <Button onPress={() => void drafts.giveFile('yaml')}>{say('draft.exportYaml')}</Button>
        <Button onPress={() => void drafts.giveFile('json')}>{say('draft.exportJson')}</Button>
      </div>
      {view === 'edit' && (
        <div class="draft-split">
          <label class="draft-text">
            <span class="unseen">{say('draft.text')}</span>
            <textarea
              ref={area}
              class="input code"
              spellcheck={false}
              wrap="off"
              readOnly={isHistory}
              value={open.body.text}
              onInput={(event) => drafts.type(event.currentTarget.value)}
            />
          </label>
          <DraftProblems checked={checked} links={open.body.links} quotes={open.body.quotes} onGo={goTo} />
        </div>
      )}
      {view === 'form' && <DraftForm workspace={workspace} onMend={mend} />}
      {view !== 'edit' && view !== 'form' && !checked?.ok && (
        <p class="hint" role="status">
          {say('draft.mendFirst')} <code>{checked?.problems[0]?.path}</code> {first && problemWords(first)}{' '}
          <Button look="quiet" onPress={mend}>
            {say('draft.mend')}
          </Button>
        </p>
      )}
      {view === 'read' && checked?.ok && (
        <SpecSheet
          spec={checked.spec}
          hash={checked.hash}
          numbers={desk.numbers.is.value.value}
          today={today.value}
          open={null}
          signed={[]}
        />
      )}
      {(view === 'changes' || view === 'sign') && checked?.ok && (
        <DraftBehind workspace={workspace} spec={checked.spec} />
      )}
      {view === 'changes' && checked?.ok && <DraftChanges workspace={workspace} spec={checked.spec} />}
      {view === 'impact' && checked?.ok && <DraftImpact workspace={workspace} spec={checked.spec} />}
      {view === 'sign' && checked?.ok && <DraftSigning workspace={workspace} spec={checked.spec} />}
    </div>
  );
}

/** Puts the cursor at the beginning of a line and brings it into sight. */
function jumpTo(area: HTMLTextAreaElement | null, line: number) {
  if (!area) return;
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, (line - 6) * (area.scrollHeight / Math.max(1, lines.length)));
}
