import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Switch } from '#components/bits/field.tsx';
import type { Workspace } from '#workspace/workspace.ts';
import { mayKeep } from '#workspace/world.ts';

/** The answer to the flag at hand: five verbs, then words that go to the seller. Enter gives it, Shift+Enter starts a line. */
export function AnswerBox({ workspace }: { workspace: Workspace }) {
  const { queue, desk, world, tell } = workspace;
  const form = queue.form.value;
  const words = useRef<HTMLTextAreaElement>(null);
  const isOpen = form !== null;
  // Before the next key press can come: whoever types on at once must not lose a letter.
  useLayoutEffect(() => {
    if (!isOpen) return;
    words.current?.focus();
    words.current?.select();
  }, [isOpen, form?.decision, form?.exception, form?.changesSpec]);
  if (!mayKeep(world.me)) return <p class="quiet small">Flags are answered by RevOps; you can read along.</p>;
  if (!form)
    return (
      <div class="verbs" role="toolbar" aria-label="Answer">
        <Button look="main" icon="check" keys="a" onPress={() => queue.begin('accepted')}>
          Accept <kbd>a</kbd>
        </Button>
        <Button icon="cross" keys="r" onPress={() => queue.begin('rejected')}>
          Reject <kbd>r</kbd>
        </Button>
        <Button icon="waive" keys="e" onPress={() => queue.begin('accepted', 'exception')}>
          Exception <kbd>e</kbd>
        </Button>
        <Button icon="pencil" keys="s" onPress={() => queue.begin('accepted', 'spec')}>
          Change spec <kbd>s</kbd>
        </Button>
        <Button icon="clock" keys="n" onPress={() => queue.begin('recycled')}>
          Not now <kbd>n</kbd>
        </Button>
      </div>
    );
  const give = () => {
    const last = queue.chosen.value?.flag.prospect.name ?? '';
    if (queue.give()) tell(`${last}: answered. Press u to take it back.`);
    else words.current?.focus();
  };
  const tiers = desk.spec.value?.scoring.tiers ?? [];
  return (
    <form
      class="answer"
      aria-label="Answer to the seller"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <p class="answer-title">{titleOf(form)}</p>
      <label class="field-label" for="answer-words">
        Words to the seller
      </label>
      <textarea
        id="answer-words"
        ref={words}
        class="input"
        rows={2}
        maxLength={2000}
        required
        placeholder="Why, in a sentence"
        value={form.words}
        onInput={(event) => queue.change({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          give();
        }}
      />
      {form.decision === 'accepted' && !form.exception && (
        <Choice
          label="Tier of this account"
          value={form.tier ?? ''}
          options={[{ id: '', label: 'stays as it is' }, ...tiers]}
          onChoose={(tier) => queue.change({ tier: tier || null })}
        />
      )}
      {form.decision === 'recycled' && (
        <div class="field">
          <label class="field-label" for="answer-until">
            Back on
          </label>
          <input
            id="answer-until"
            class="input"
            type="date"
            value={form.until ?? ''}
            onInput={(event) => queue.change({ until: event.currentTarget.value || null })}
          />
        </div>
      )}
      {queue.alike.value.length > 0 && (
        <Switch
          label={`Answer all ${queue.alike.value.length + 1} that say the same`}
          isOn={form.together}
          onTurn={(together) => queue.change({ together })}
        />
      )}
      <div class="verbs">
        <Button look="main" type="submit">
          Give answer <kbd>Enter</kbd>
        </Button>
        <Button look="quiet" onPress={queue.cancel}>
          Cancel <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}

function titleOf(form: { decision: string; exception: boolean; changesSpec: boolean }): string {
  if (form.decision === 'rejected') return 'Reject: the verdict stands';
  if (form.decision === 'recycled') return 'Not now: bring it back';
  if (form.exception) return 'Accept as an exception';
  return form.changesSpec ? 'Accept, and change the spec' : 'Accept';
}
