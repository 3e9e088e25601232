import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import type { DraftLink } from '#workspace/draft-body.ts';
import { type ChangedPart, type ChangedSection, changesOf, type SpecChange } from '#workspace/draft-change.ts';
import { valueUnder } from '#workspace/form-values.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { lineName, partName, partWords } from './change-words.ts';
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
            spec={spec}
            from={links.filter((link) => link.criterion === change.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What a publication would take out of force that others brought in since the draft was begun. */
export function DraftBehind({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
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
          <ChangeLine key={`${change.section} ${change.id}`} change={change} spec={spec} from={[]} />
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

interface ChangeLineProps {
  readonly change: SpecChange;
  /** The draft, which has the names of what lines relate to. */
  readonly spec: Spec;
  readonly from: readonly DraftLink[];
}

/** One changed line, with the flags that it comes from. */
function ChangeLine({ change, spec, from }: ChangeLineProps) {
  return (
    <li class="change">
      <p class="line-head">
        <Pill tone={tones[change.what]}>{say(`changes.${change.what}`)}</Pill>
        {change.label && <b>{lineName(change.section, change.id, change.label)}</b>}
        <span class="quiet small">{say(`change.${change.section}`)}</span>
        {from.map((link) => (
          <span key={link.flag} class="small">
            {say('changes.because', { by: link.by, company: link.company })}
          </span>
        ))}
      </p>
      {change.what === 'added' && <Gist of={change} spec={spec} />}
      {change.what === 'changed' && (
        <dl class="parts">
          {change.parts.map((part) => (
            <div key={part.path}>
              <dt>{partName(change.section, part.path)}</dt>
              <dd>
                <Side section={change.section} part={part} side="before" spec={spec} />
                <Side section={change.section} part={part} side="after" spec={spec} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

interface SideProps {
  readonly section: ChangedSection;
  readonly part: ChangedPart;
  readonly side: 'before' | 'after';
  readonly spec: Spec;
}

function Side({ section, part, side, spec }: SideProps) {
  const value = part[side];
  if (value === undefined) return null;
  const words = partWords(section, part.path, value, spec);
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
function Gist({ of: { section, parts }, spec }: { of: SpecChange; spec: Spec }) {
  const entry = parts[0]?.after as Readonly<Record<string, unknown>> | undefined;
  const said = (gists[section] ?? []).flatMap((key) => {
    const words = partWords(section, key, valueUnder(entry, key), spec);
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
