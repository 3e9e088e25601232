import type { RefObject } from 'preact';
import { Button } from '#components/bits/button.tsx';
import { say as sayPanel } from '#panel/words.ts';
import { dayAfter } from '#workspace/days.ts';
import { firstDay } from '#workspace/queue-form.ts';
import { lasting, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

export interface ComingBackProps {
  readonly workspace: Workspace;
  /** YYYY-MM-DD, or null where the spec's rule says when. */
  readonly until: string | null;
  readonly day: RefObject<HTMLInputElement | null>;
  /** It was to be given with a day that is not to come. */
  readonly isWrong: boolean;
  onChoose(until: string | null): void;
}

/** "Not now": the day on which the flag comes back, typed or so many days on. */
export function ComingBack({ workspace: { queue, now }, until, day, isWrong, onChoose }: ComingBackProps) {
  const reason = queue.chosen.value?.flag.reason ?? null;
  const rule = queue.ruleOf(reason);
  return (
    <div class="field">
      <label class="field-label" for="answer-until">
        {say('queue.backOn')}
      </label>
      <input
        id="answer-until"
        ref={day}
        class="input"
        type="date"
        min={firstDay(now.value)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? 'answer-day' : undefined}
        value={until ?? ''}
        onInput={(event) => onChoose(event.currentTarget.value || null)}
      />
      {isWrong && (
        <p id="answer-day" class="field-wrong" role="alert">
          {say('queue.dayNeeded')}
        </p>
      )}
      {rule !== null && reason && (
        <p class="field-hint">
          {say('queue.byRule', { days: lasting(rule, 'day'), reason: sayPanel(`reason.${reason}`) })}
        </p>
      )}
      <span class="verbs">
        {[30, 90, 180].map((days) => (
          <Button key={days} look="quiet" onPress={() => onChoose(dayAfter(now.value, days))}>
            {say('queue.inDays', { days: lasting(days, 'day') })}
          </Button>
        ))}
      </span>
    </div>
  );
}
