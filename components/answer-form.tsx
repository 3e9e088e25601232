import { useState } from 'preact/hooks';
import type { Test } from '#core/criteria.ts';
import type { FactName } from '#core/facts.ts';
import { isPointable } from '#core/own-clues.ts';
import { answerHint, suggestionsFor } from '#panel/answers.ts';
import { factName } from '#panel/fact-words.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Choice, Field } from './bits/field.tsx';

export interface AnswerFormProps {
  readonly names: readonly FactName[];
  /** The test that asks: its values are offered as answers. */
  readonly test: Test | null;
  /** A press of a button has just asked for it: the cursor is in the line. */
  readonly takesFocus?: boolean;
  onAnswer(name: FactName, said: string): Promise<boolean>;
  /** The seller shows where it stands on the page instead. */
  onPointAt(name: FactName): void;
}

/** "They said 300 on the call": an unknown answered by the seller, with one click where the spec names the answers. */
export function AnswerForm({ names, test, takesFocus = false, onAnswer, onPointAt }: AnswerFormProps) {
  const [name, setName] = useState(names[0]);
  const [said, setSaid] = useState('');
  const chosen = names.find((each) => each === name) ?? names[0];
  if (!chosen) return null;
  const suggestions = suggestionsFor(test, chosen);
  return (
    <form
      class="answer-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (said.trim() && (await onAnswer(chosen, said.trim()))) setSaid('');
      }}
    >
      {names.length > 1 && (
        <Choice
          label={say('answer.what')}
          value={chosen}
          options={names.map((each) => ({ id: each, label: factName(each) }))}
          onChoose={(id) => setName(id as FactName)}
        />
      )}
      <div class="inline-form">
        <Field
          label={factName(chosen)}
          value={said}
          hint={answerHint(chosen, test)}
          most={300}
          takesFocus={takesFocus}
          onType={setSaid}
        />
        <Button type="submit">{say('answer.keep')}</Button>
      </div>
      {suggestions.length > 0 && (
        <fieldset class="chips">
          <legend class="unseen">{factName(chosen)}</legend>
          {suggestions.map((each) => (
            <Button key={each.said} onPress={() => void onAnswer(chosen, each.said)}>
              {each.label}
            </Button>
          ))}
        </fieldset>
      )}
      {isPointable(chosen) && (
        <Button look="quiet" icon="click" onPress={() => onPointAt(chosen)}>
          {say('point.at')}
        </Button>
      )}
    </form>
  );
}
