import { Pill } from '#components/bits/pill.tsx';
import type { Test } from '#core/criteria.ts';
import type { Spec } from '#core/spec.ts';
import { testInWords } from '#panel/test-words.ts';
import { type ChangedPart, changesOf } from '#workspace/draft-change.ts';
import { language, say, sayCount, sayIf } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

const tones = { added: 'match', removed: 'mismatch', changed: 'warn' } as const;

/** The draft against what is in force, line by line, with the flags that a change comes from. */
export function DraftChanges({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
  const { desk, drafts } = workspace;
  const inForce = desk.spec.value;
  const links = drafts.papers.open.value?.body.links ?? [];
  if (!inForce) return <p class="quiet">{say('changes.nothing')}</p>;
  const changes = changesOf(inForce, spec);
  return (
    <section class="changes" aria-label={say('changes.title')}>
      <p class="quiet">
        {sayCount('changes.against', changes.length, { version: inForce.version, name: inForce.name })}
      </p>
      <ul>
        {changes.map((change) => {
          const from = links.filter((link) => link.criterion === change.id);
          return (
            <li key={`${change.section} ${change.id}`} class="change">
              <p class="line-head">
                <Pill tone={tones[change.what]}>{say(`changes.${change.what}`)}</Pill>
                {change.label && <b>{change.label}</b>}
                <span class="quiet small">{say(`change.${change.section}`)}</span>
                {from.map((link) => (
                  <span key={link.flag} class="small">
                    {say('changes.because', { by: link.by, company: link.company })}
                  </span>
                ))}
              </p>
              {change.what === 'changed' && (
                <dl class="parts">
                  {change.parts.map((part) => (
                    <div key={part.path}>
                      <dt>{partName(part.path)}</dt>
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
  const words = part.path === 'test' ? testInWords(value as Test) : inWords(value);
  return side === 'before' ? (
    <del>
      <span class="unseen">{say('changes.before')} </span>
      {words}
    </del>
  ) : (
    <ins>
      <span class="unseen">{say('changes.now')} </span>
      {words}
    </ins>
  );
}

/** `response.short` as its form calls it. */
const partName = (path: string): string =>
  sayIf(`field.${path}`, sayIf(`field.${path.split('.').at(-1) ?? path}`, path));

/** A value for people: words as they are, lists by comma, what is deeper as it is written. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : JSON.stringify(value);
}
