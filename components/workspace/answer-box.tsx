import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Switch } from '#components/bits/field.tsx';
import { type AnswerLack, lackOf } from '#workspace/queue-form.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';
import { ComingBack } from './coming-back.tsx';

/** The verbs of an answer, each with its key. */
const verbs = [
  { keys: 'a', icon: 'check', word: 'queue.accept', decision: 'accepted', kind: 'plain' },
  { keys: 't', icon: 'swap', word: 'queue.tier', decision: 'accepted', kind: 'tier' },
  { keys: 'e', icon: 'waive', word: 'queue.exception', decision: 'accepted', kind: 'exception' },
  { keys: 's', icon: 'pencil', word: 'queue.changeSpec', decision: 'accepted', kind: 'spec' },
  { keys: 'r', icon: 'cross', word: 'queue.reject', decision: 'rejected', kind: 'plain' },
  { keys: 'n', icon: 'clock', word: 'queue.later', decision: 'recycled', kind: 'plain' },
] as const;

/** The answer to the flag at hand: six verbs, then words that go to the seller. Enter gives it, Shift+Enter starts a line. */
export function AnswerBox({ workspace }: { workspace: Workspace }) {
  const { queue, desk, world, now, tell } = workspace;
  const form = queue.form.value;
  const words = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLFormElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const [lack, setLack] = useState<AnswerLack | null>(null);
  const isOpen = form !== null;
  const wasOpen = useRef(isOpen);
  // Before the next key press can come: whoever types on at once must not lose a letter.
  useLayoutEffect(() => {
    setLack(null);
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    // What had the focus is gone: the list has it again, so that a screen reader says where one is.
    if (isClosed) tools.current?.closest('.queue-split')?.querySelector<HTMLElement>('.flag-list')?.focus();
    if (!isOpen) return;
    // With a tier to choose, the choice comes first.
    if (form?.kind === 'tier') return void box.current?.querySelector('select')?.focus();
    words.current?.focus();
    words.current?.select();
  }, [isOpen, form?.decision, form?.kind]);
  if (!mayKeep(world.me)) return <p class="quiet small">{say('queue.readOnly')}</p>;
  if (!form)
    return (
      <div class="verbs" ref={tools} role="toolbar" aria-label={say('queue.answer')}>
        {verbs.map(({ keys, icon, word, decision, kind }) => (
          <Button
            key={keys}
            look={keys === 'a' ? 'main' : 'plain'}
            icon={icon}
            keys={keys}
            onPress={() => queue.begin(decision, kind)}
          >
            {say(word)} <kbd>{keys}</kbd>
          </Button>
        ))}
      </div>
    );
  const give = () => {
    const last = queue.chosen.value?.flag.prospect.name ?? '';
    if (queue.give()) tell(say('queue.answered', { name: last }));
    else {
      const lacking = lackOf(form, now.value);
      setLack(lacking);
      (lacking === 'day' ? day : words).current?.focus();
    }
  };
  const tiers = desk.spec.value?.scoring.tiers ?? [];
  return (
    <form
      ref={box}
      class="answer"
      aria-label={say('queue.answerTo')}
      onKeyDown={(event) => {
        // In every field of the form Enter gives the answer; in the words Shift+Enter starts a line.
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target instanceof HTMLButtonElement)
          return;
        event.preventDefault();
        give();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <p class="answer-title">{say(`queue.title.${form.decision === 'accepted' ? form.kind : form.decision}`)}</p>
      <label class="field-label" for="answer-words">
        {say('queue.words')}
      </label>
      <textarea
        id="answer-words"
        ref={words}
        class="input"
        rows={2}
        maxLength={2000}
        required
        placeholder={say('queue.wordsHint')}
        aria-invalid={lack === 'words' || undefined}
        aria-describedby={lack === 'words' ? 'answer-lacks' : undefined}
        value={form.words}
        onInput={(event) => {
          setLack(null);
          queue.change({ words: event.currentTarget.value });
        }}
      />
      {lack === 'words' && (
        <p id="answer-lacks" class="field-wrong" role="alert">
          {say('queue.wordsNeeded')}
        </p>
      )}
      {form.decision === 'accepted' && !form.exception && (
        <Choice
          label={say('queue.tierOf')}
          value={form.tier ?? ''}
          options={[{ id: '', label: say('queue.tierStays') }, ...tiers]}
          onChoose={(tier) => queue.change({ tier: tier || null })}
        />
      )}
      {form.decision === 'recycled' && (
        <ComingBack
          workspace={workspace}
          until={form.until}
          day={day}
          isWrong={lack === 'day'}
          onChoose={(until) => {
            setLack(null);
            queue.change({ until });
          }}
        />
      )}
      {queue.alike.value.length > 0 && (
        <Switch
          label={say('queue.answerAll', { count: queue.alike.value.length + 1 })}
          isOn={form.together}
          onTurn={(together) => queue.change({ together })}
        />
      )}
      <div class="verbs">
        <Button look="main" type="submit">
          {say('queue.give')} <kbd>Enter</kbd>
        </Button>
        <Button look="quiet" onPress={queue.cancel}>
          {say('cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
