import { Pill } from '#components/bits/pill.tsx';
import type { Test } from '#core/criteria.ts';
import type { Spec } from '#core/spec.ts';
import { exact } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import type { DraftLink } from '#workspace/draft-body.ts';
import { type ChangedPart, type ChangedSection, changesOf, type SpecChange } from '#workspace/draft-change.ts';
import { say, sayCount, sayIf } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { SureButton } from './sure-button.tsx';

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
        {changes.map((change) => (
          <ChangeLine
            key={`${change.section} ${change.id}`}
            change={change}
            from={links.filter((link) => link.criterion === change.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What a publication would take out of force that others brought in since the draft was begun. */
export function DraftBehind({ workspace }: { workspace: Workspace }) {
  const { drafts } = workspace;
  const behind = drafts.behind.value;
  if (!behind) return null;
  const { lost } = behind;
  const versions = { from: behind.from, now: behind.now };
  return (
    <section class="changes" aria-label={say('behind.title', versions)}>
      <h2>{say('behind.title', versions)}</h2>
      <p class="hint" role="status">
        {lost ? sayCount('behind.lost', lost.length, versions) : say('behind.unread', versions)}
      </p>
      <ul>
        {lost?.map((change) => (
          <ChangeLine key={`${change.section} ${change.id}`} change={change} from={[]} />
        ))}
      </ul>
      <SureButton
        name={say('behind.without')}
        question={say('behind.sure', versions)}
        yes={say('behind.yes')}
        onSure={drafts.standOnNow}
      >
        {say('behind.without')}
      </SureButton>
    </section>
  );
}

/** One changed line, with the flags that it comes from. */
function ChangeLine({ change, from }: { change: SpecChange; from: readonly DraftLink[] }) {
  return (
    <li class="change">
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
      {change.what === 'added' && <Gist of={change} />}
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
}

function Side({ part, side }: { part: ChangedPart; side: 'before' | 'after' }) {
  const value = part[side];
  if (value === undefined) return null;
  const words = part.path === 'test' ? testInWords(value as Test, true) : inWords(value);
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

/** What a new line comes to, where its name does not say it all: nobody signs a test that they have not read. */
function Gist({ of: { section, parts } }: { of: SpecChange }) {
  const entry = parts[0]?.after as Readonly<Record<string, unknown>> | undefined;
  const said = (gists[section] ?? []).flatMap((key) => {
    const value = key.split('.').reduce<unknown>((held, step) => (held as Record<string, unknown>)?.[step], entry);
    const words = key === 'test' ? testInWords(value as Test, true) : inWords(value);
    return words ? [words] : [];
  });
  return said.length ? <p class="small">{said.join(' · ')}</p> : null;
}
const gists: { readonly [S in ChangedSection]?: readonly string[] } = {
  profile: ['test', 'why'],
  triggers: ['phrases', 'why'],
  evaluation: ['proof'],
  objections: ['means', 'response.short'],
  channels: ['note'],
  committee: ['titles', 'cares'],
};

/** `response.short` as its form calls it; `responseHours.tier-1` by its key and the tier. */
const partName = (path: string): string => {
  const [first = '', ...rest] = path.split('.');
  if (first === 'responseHours' && rest.length) return `${say('field.responseHours')}: ${rest.join('.')}`;
  return sayIf(`field.${path}`, sayIf(`field.${rest.at(-1) ?? path}`, path));
};

/** A value for people: words as they are, lists by comma, entries of a list one after the other. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return exact(value);
  if (Array.isArray(value)) return value.map(inWords).join(value.some((one) => typeof one === 'object') ? '; ' : ', ');
  return typeof value === 'object' ? Object.values(value).map(inWords).filter(Boolean).join(': ') : String(value);
}
