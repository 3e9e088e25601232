import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { Segments } from '#components/bits/segments.tsx';
import { contentHash } from '#core/content-hash.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { CriteriaForm } from './criteria-form.tsx';
import { DraftChanges } from './draft-changes.tsx';
import { DraftImpact } from './draft-impact.tsx';
import { DraftProblems } from './draft-problems.tsx';
import { DraftSigning } from './draft-signing.tsx';
import { FileButton } from './file-button.tsx';
import { PaperState } from './paper-state.tsx';
import { SpecSheet } from './spec-sheet.tsx';

const views = [
  { id: 'edit', label: 'Text' },
  { id: 'form', label: 'Criteria' },
  { id: 'read', label: 'Read' },
  { id: 'changes', label: 'Changes' },
  { id: 'impact', label: 'Impact' },
  { id: 'sign', label: 'Sign and publish' },
] as const;
type View = (typeof views)[number]['id'];

/** One draft: edited as text with its problems beside it, read as a document, compared, weighed, signed, published. */
export function DraftEditor({ workspace }: { workspace: Workspace }) {
  const { drafts, today, desk } = workspace;
  const [view, setView] = useState<View>('edit');
  const area = useRef<HTMLTextAreaElement>(null);
  const open = drafts.papers.open.value;
  if (!open) return null;
  const checked = drafts.checked.value;
  const isHistory = open.body.publishedAs !== null;
  const goTo = (line: number) => {
    setView('edit');
    requestAnimationFrame(() => jumpTo(area.current, line));
  };
  return (
    <div class="draft-editor">
      <header class="room-head">
        <Button look="quiet" onPress={drafts.papers.close}>
          All drafts
        </Button>
        <h1>{open.title}</h1>
        {isHistory ? (
          <Pill tone="match">published as version {open.body.publishedAs}</Pill>
        ) : (
          <PaperState papers={drafts.papers} />
        )}
        {checked &&
          (checked.ok ? (
            <Pill tone="match" icon="check">
              valid
            </Pill>
          ) : (
            <Pill tone="mismatch" icon="cross">
              {checked.problems.length === 1 ? '1 problem' : `${checked.problems.length} problems`}
            </Pill>
          ))}
      </header>
      <div class="draft-bar">
        <Segments<View> label="What to do with the draft" chosen={view} options={views} onChoose={setView} />
        <span class="push" />
        <FileButton accept=".yaml,.yml,.json" onFile={(name, text) => drafts.takeFile(name, text)}>
          Import
        </FileButton>
        <Button onPress={() => drafts.giveFile('yaml')}>Export YAML</Button>
        <Button onPress={() => drafts.giveFile('json')}>Export JSON</Button>
      </div>
      {view === 'edit' && (
        <div class="draft-split">
          <label class="draft-text">
            <span class="unseen">The draft as YAML</span>
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
      {view === 'form' && <CriteriaForm workspace={workspace} />}
      {view !== 'edit' && view !== 'form' && !checked?.ok && (
        <p class="hint" role="status">
          This can be shown once nothing is wrong with the draft: {checked?.problems[0]?.path}{' '}
          {checked?.problems[0]?.message}.
        </p>
      )}
      {view === 'read' && checked?.ok && (
        <SpecSheet
          spec={checked.spec}
          hash={contentHash(checked.spec)}
          numbers={desk.numbers.is.value.value}
          today={today.value}
          open={null}
          signed={[]}
        />
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
