import { Pill } from '#components/bits/pill.tsx';
import type { Test } from '#core/criteria.ts';
import type { Spec } from '#core/spec.ts';
import { testInWords } from '#panel/test-words.ts';
import { type ChangedPart, changesOf } from '#workspace/draft-change.ts';
import type { Workspace } from '#workspace/workspace.ts';

const tones = { added: 'match', removed: 'mismatch', changed: 'warn' } as const;

/** The draft against what is in force, line by line, with the flags that a change comes from. */
export function DraftChanges({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
  const { desk, drafts } = workspace;
  const inForce = desk.spec.value;
  const links = drafts.papers.open.value?.body.links ?? [];
  if (!inForce) return <p class="hint">There is nothing in force to compare it with.</p>;
  const changes = changesOf(inForce, spec);
  return (
    <section class="changes" aria-label="Changes">
      <p class="quiet">
        Against version {inForce.version}, {inForce.name}:{' '}
        {changes.length === 1 ? '1 line differs' : `${changes.length} lines differ`}.
      </p>
      <ul>
        {changes.map((change) => {
          const from = links.filter((link) => link.criterion === change.id);
          return (
            <li key={`${change.section} ${change.id}`} class="change">
              <p class="line-head">
                <Pill tone={tones[change.what]}>{change.what}</Pill>
                <b>{change.label}</b>
                <span class="quiet small">{change.section}</span>
                {from.map((link) => (
                  <span key={link.flag} class="small">
                    because {link.by} flagged {link.company}
                  </span>
                ))}
              </p>
              {change.what === 'changed' && (
                <dl class="parts">
                  {change.parts.map((part) => (
                    <div key={part.path}>
                      <dt>{part.path}</dt>
                      <dd>
                        <Side part={part} side="before" />
                        <Side part={part} side="after" />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Side({ part, side }: { part: ChangedPart; side: 'before' | 'after' }) {
  const value = part[side];
  if (value === undefined) return null;
  const words =
    part.path === 'test' ? testInWords(value as Test) : typeof value === 'string' ? value : JSON.stringify(value);
  return side === 'before' ? (
    <del>
      <span class="unseen">before: </span>
      {words}
    </del>
  ) : (
    <ins>
      <span class="unseen">now: </span>
      {words}
    </ins>
  );
}
