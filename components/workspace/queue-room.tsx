import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { Segments } from '#components/bits/segments.tsx';
import { number } from '#panel/format.ts';
import type { QueueView } from '#workspace/queue.ts';
import { actOf, isTypingIn, type QueueAct, queueKeys } from '#workspace/queue-keys.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { AnswerBox } from './answer-box.tsx';
import { FlagDetail } from './flag-detail.tsx';
import { FlagList } from './flag-list.tsx';
import { LeftOverAnswer } from './left-over.tsx';
import { LaterList, ReasonTable } from './queue-answered.tsx';
import { RefusedAnswers } from './refused-answers.tsx';
import { StoreState } from './store-state.tsx';

const views: readonly QueueView[] = ['open', 'later', 'reasons'];

/** The review queue, to be worked through by keyboard. */
export function QueueRoom({ workspace }: { workspace: Workspace }) {
  const { queue, desk, now } = workspace;
  const filter = useRef<HTMLInputElement>(null);
  useQueueKeys(workspace, filter);
  const view = queue.view.value;
  const waiting = queue.waiting.value.length;
  return (
    <div class="queue-room">
      <header class="room-head">
        <h1>{say('room.queue')}</h1>
        {waiting > 0 && <Pill>{say('queue.open', { count: number(waiting) })}</Pill>}
        {queue.overdue.value > 0 && (
          <Pill tone="mismatch" icon="clock">
            {say('queue.overdue', { count: number(queue.overdue.value) })}
          </Pill>
        )}
        <Segments<QueueView>
          label={say('queue.view')}
          chosen={view}
          options={views.map((id) => ({ id, label: say(`queue.view.${id}`) }))}
          onChoose={(id) => {
            queue.view.value = id;
            if (id !== 'open') void queue.answered.look(id);
          }}
        />
        {view === 'open' && (
          <>
            <label class="filter">
              <span class="unseen">{say('queue.filter')}</span>
              <input
                ref={filter}
                class="input"
                type="search"
                placeholder={say('queue.filterHint')}
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
              {say('queue.keys')} <kbd>?</kbd>
            </Button>
          </>
        )}
      </header>
      {queue.isHelpOpen.value && view === 'open' && <KeyHelp />}
      <RefusedAnswers workspace={workspace} />
      <LeftOverAnswer workspace={workspace} />
      {view === 'later' && <LaterList workspace={workspace} />}
      {view === 'reasons' && <ReasonTable workspace={workspace} />}
      {view === 'open' && (
        <StoreState
          of={queue.flags.is.value}
          lastRead={queue.lastWords.value}
          isEmpty={() => waiting === 0}
          empty={
            <div class="empty">
              <h2>{say('queue.none')}</h2>
              <p class="quiet">{say('queue.noneWords')}</p>
            </div>
          }
          onRetry={() => void queue.load()}
        >
          {() => (
            <div class="queue-split">
              <div class="queue-side">
                <FlagList
                  flags={queue.shown.value}
                  at={queue.at.value}
                  now={now.value}
                  sameAs={queue.alikeCount}
                  sellersOf={queue.sellersOf}
                  onChoose={queue.choose}
                />
              </div>
              <section class="queue-detail" aria-label={say('queue.detail')}>
                {queue.chosen.value ? (
                  <>
                    <AnswerBox workspace={workspace} />
                    <FlagDetail
                      queued={queue.chosen.value}
                      spec={desk.spec.value}
                      now={now.value}
                      alike={queue.alike.value}
                      sellers={queue.sellersOf(queue.chosen.value)}
                      isClaimed={queue.isMine(queue.chosen.value)}
                      onMerge={() => mergeAlike(workspace)}
                    />
                  </>
                ) : (
                  <p class="quiet empty">{say('queue.noFit')}</p>
                )}
              </section>
            </div>
          )}
        </StoreState>
      )}
    </div>
  );
}

/** The keys of the list of `queue-keys.ts`, wherever the focus is, but where somebody types. */
function useQueueKeys(workspace: Workspace, filter: { readonly current: HTMLInputElement | null }) {
  const { queue, tell } = workspace;
  useEffect(() => {
    const acts: Readonly<Record<QueueAct, () => void>> = {
      next: () => queue.step(1),
      previous: () => queue.step(-1),
      first: () => queue.choose(0),
      last: () => queue.choose(queue.shown.value.length - 1),
      accept: () => queue.begin('accepted'),
      tier: () => queue.begin('accepted', 'tier'),
      exception: () => queue.begin('accepted', 'exception'),
      spec: () => queue.begin('accepted', 'spec'),
      reject: () => queue.begin('rejected'),
      later: () => queue.begin('recycled'),
      merge: () => mergeAlike(workspace),
      undo: () => (queue.undo() ? tell(say('queue.takenBack')) : tell(say('queue.leftAlready'), 'bad')),
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
      const act = queue.view.value === 'open' ? actOf(event, isTypingIn(event.target)) : null;
      if (!act) return;
      event.preventDefault();
      acts[act]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [workspace, queue, tell, filter]);
}

function mergeAlike({ queue, tell, world }: Workspace) {
  if (!mayKeep(world.me)) return;
  const count = queue.merge();
  if (count) tell(sayCount('queue.merged', count));
  else tell(say('queue.nothingAlike'), 'bad');
}

function KeyHelp() {
  return (
    <dl class="key-help">
      {queueKeys.map(({ keys, act }) => (
        <div key={act}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key.replace('Arrow', '')}</kbd>
            ))}
          </dt>
          <dd>{say(`key.${act}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Only web pages: an address from a flag is a stranger's word. */
function openPage(address: string | undefined) {
  if (address && /^https?:\/\//.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}
