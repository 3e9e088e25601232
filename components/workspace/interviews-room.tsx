import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { ago } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { InterviewPage } from './interview-page.tsx';
import { StoreState } from './store-state.tsx';
import { StudyPage } from './study-page.tsx';

/** Interviews: one rep at a time, before anyone debates; then all of them beside one another. */
export function InterviewsRoom({ workspace }: { workspace: Workspace }) {
  const { interviews, route, now } = workspace;
  const { open } = route.value;
  useEffect(() => {
    if (open && open !== 'study') void interviews.show(open);
  }, [open, interviews]);
  if (open === 'study') return <StudyPage workspace={workspace} />;
  if (open && interviews.papers.open.value?.id === open) return <InterviewPage workspace={workspace} />;
  const all = interviews.papers.all.value;
  return (
    <div class="interviews-room">
      <header class="room-head">
        <h1>Interviews</h1>
        {all.length > 0 && (
          <a class="button main" href={hashOf('interviews', 'study')}>
            Compare and draft
          </a>
        )}
      </header>
      <p class="quiet">
        Seven questions, 20 to 30 minutes, one rep at a time. What they say is kept in their words; what it means is
        decided later, when several have said it.
      </p>
      <BeginForm workspace={workspace} />
      <StoreState
        of={interviews.papers.listed.is.value}
        what="interviews"
        isEmpty={() => all.length === 0}
        empty={
          <div class="empty">
            <h2>No interview yet</h2>
            <p class="quiet">Begin with the rep who closes most.</p>
          </div>
        }
        onRetry={() => void interviews.enter()}
      >
        {() => (
          <ul class="cards">
            {all.map(({ id, title, head, isUnsaved }) => {
              const body = interviews.read.value.get(id);
              return (
                <li key={id} class="card">
                  <a class="card-open" href={hashOf('interviews', id)}>
                    {title}
                  </a>
                  <span class="quiet small">
                    {body && `${body.answers.length} answers, ${body.observations.length} observations, ${body.state}`}
                    {head && ` · ${head.by}, ${ago(head.at, now.value)}`}{' '}
                    {isUnsaved && <Pill tone="warn">not saved yet</Pill>}
                  </span>
                  <Button
                    look="quiet"
                    icon="cross"
                    name={`Delete ${title}`}
                    onPress={() => void interviews.papers.remove(id)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </StoreState>
    </div>
  );
}

function BeginForm({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const [rep, setRep] = useState('');
  const [role, setRole] = useState('');
  return (
    <form
      class="begin"
      aria-label="Begin an interview"
      onSubmit={(event) => {
        event.preventDefault();
        if (rep.trim()) location.hash = hashOf('interviews', interviews.begin(rep, role));
      }}
    >
      <Field
        label="Whom do you interview?"
        value={rep}
        isNeeded
        most={120}
        placeholder="Name of the rep"
        onType={setRep}
      />
      <Field label="Role" value={role} most={120} placeholder="AE, mid-market" onType={setRole} />
      <Button look="main" type="submit" icon="ear">
        Begin
      </Button>
    </form>
  );
}
