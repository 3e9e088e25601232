import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { number } from '#panel/format.ts';
import { actOf, isTypingIn, type QueueAct, queueKeys } from '#workspace/queue-keys.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { AnswerBox } from './answer-box.tsx';
import { FlagDetail } from './flag-detail.tsx';
import { FlagList } from './flag-list.tsx';
import { RefusedAnswers } from './refused-answers.tsx';
import { StoreState } from './store-state.tsx';

/** The review queue, to be worked through by keyboard. */
export function QueueRoom({ workspace }: { workspace: Workspace }) {
  const { queue, desk, now, tell } = workspace;
  const filter = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const acts: Readonly<Record<QueueAct, () => void>> = {
      next: () => queue.step(1),
      previous: () => queue.step(-1),
      first: () => queue.choose(0),
      last: () => queue.choose(queue.shown.value.length - 1),
      accept: () => queue.begin('accepted'),
      exception: () => queue.begin('accepted', 'exception'),
      spec: () => queue.begin('accepted', 'spec'),
      reject: () => queue.begin('rejected'),
      later: () => queue.begin('recycled'),
      together: () => queue.change({ together: !queue.form.value?.together }),
      undo: () => tell(queue.undo() ? 'Taken back.' : 'It has left already.', 'good'),
      claim: () => void queue.claim(),
      page: () => openPage(queue.chosen.value?.flag.prospect.url),
      filter: () => filter.current?.focus(),
      help: () => {
        queue.isHelpOpen.value = !queue.isHelpOpen.value;
      },
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        if (event.target === filter.current) filter.current?.blur();
        queue.cancel();
        return;
      }
      const act = actOf(event, isTypingIn(event.target));
      if (!act) return;
      event.preventDefault();
      acts[act]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [queue, tell]);

  const shown = queue.shown.value;
  return (
    <div class="queue-room">
      <header class="room-head">
        <h1>Review queue</h1>
        {queue.open.value.length > 0 && <Pill>{number(queue.open.value.length)} open</Pill>}
        {queue.overdue.value > 0 && (
          <Pill tone="mismatch" icon="clock">
            {number(queue.overdue.value)} overdue
          </Pill>
        )}
        <label class="filter">
          <span class="unseen">Filter</span>
          <input
            ref={filter}
            class="input"
            type="search"
            placeholder="Filter: words, overdue, kind:wrong-tier, by:name"
            value={queue.typed.value}
            onInput={(event) => {
              queue.typed.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        </label>
        <Button
          look="quiet"
          keys="?"
          isPressed={queue.isHelpOpen.value}
          onPress={() => {
            queue.isHelpOpen.value = !queue.isHelpOpen.value;
          }}
        >
          Keys
        </Button>
      </header>
      {queue.isHelpOpen.value && <KeyHelp />}
      <RefusedAnswers workspace={workspace} />
      <StoreState
        of={queue.flags.is.value}
        what="the review queue"
        isEmpty={() => queue.open.value.length === 0}
        empty={
          <div class="empty">
            <h2>Nothing waits for an answer</h2>
            <p class="quiet">
              When a seller disagrees with a verdict, it stands here with its facts, the next one due first.
            </p>
          </div>
        }
        onRetry={() => void queue.flags.load()}
      >
        {() => (
          <div class="queue-split">
            <div class="queue-side">
              <FlagList flags={shown} at={queue.at.value} now={now.value} onChoose={queue.choose} />
            </div>
            <section class="queue-detail" aria-label="The flag">
              {queue.chosen.value ? (
                <>
                  <AnswerBox workspace={workspace} />
                  <FlagDetail
                    queued={queue.chosen.value}
                    spec={desk.spec.value}
                    now={now.value}
                    alike={queue.alike.value}
                    isClaimed={queue.isMine(queue.chosen.value)}
                  />
                </>
              ) : (
                <p class="quiet empty">No flag fits this filter.</p>
              )}
            </section>
          </div>
        )}
      </StoreState>
    </div>
  );
}

function KeyHelp() {
  return (
    <dl class="key-help">
      {queueKeys.map(({ keys, act, says }) => (
        <div key={act}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key.replace('Arrow', '')}</kbd>
            ))}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Only web pages: an address from a flag is a stranger's word. */
function openPage(address: string | undefined) {
  if (address && /^https?:\/\//.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}
