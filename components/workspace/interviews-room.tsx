import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { ago } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { InterviewPage } from './interview-page.tsx';
import { PaperCard } from './paper-card.tsx';
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
        <h1>{say('room.interviews')}</h1>
        {all.length > 0 && (
          <a class="button main" href={hashOf('interviews', 'study')}>
            {say('interviews.compare')}
          </a>
        )}
      </header>
      <p class="quiet">{say('interviews.what')}</p>
      <BeginForm workspace={workspace} />
      <StoreState
        of={interviews.papers.listed.is.value}
        isEmpty={() => all.length === 0}
        empty={
          <div class="empty">
            <h2>{say('interviews.none')}</h2>
            <p class="quiet">{say('interviews.noneWords')}</p>
          </div>
        }
        onRetry={() => void interviews.enter()}
      >
        {() => (
          <ul class="cards">
            {all.map(({ id, title, head, isUnsaved }) => {
              const body = interviews.read.value.get(id);
              return (
                <PaperCard
                  key={id}
                  title={title}
                  isUnsaved={isUnsaved}
                  opener={
                    <a class="card-open" href={hashOf('interviews', id)}>
                      {title}
                    </a>
                  }
                  onDelete={() => void interviews.papers.remove(id)}
                >
                  {body &&
                    say('interviews.counts', {
                      answers: sayCount('interviews.answers', body.answers.length),
                      observations: sayCount('interviews.observations', body.observations.length),
                      state: say(`interviews.state.${body.state}`),
                    })}{' '}
                  {head && say('interviews.byAt', { by: head.by, ago: ago(head.at, now.value) })}
                </PaperCard>
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
      aria-label={say('interviews.begin')}
      onSubmit={(event) => {
        event.preventDefault();
        if (rep.trim()) location.hash = hashOf('interviews', interviews.begin(rep, role));
      }}
    >
      <Field
        label={say('interviews.whom')}
        value={rep}
        isNeeded
        most={120}
        placeholder={say('interviews.name')}
        onType={setRep}
      />
      <Field
        label={say('interviews.role')}
        value={role}
        most={120}
        placeholder={say('interviews.roleHint')}
        onType={setRole}
      />
      <Button look="main" type="submit" icon="ear">
        {say('interviews.start')}
      </Button>
    </form>
  );
}
