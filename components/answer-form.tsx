import { useState } from 'preact/hooks';
import type { FactName } from '#core/facts.ts';
import { factName } from '#panel/fact-words.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Choice, Field } from './bits/field.tsx';

export interface AnswerFormProps {
  readonly names: readonly FactName[];
  onAnswer(name: FactName, said: string): Promise<boolean>;
}

/** "They said 300 on the call": an unknown answered by the seller, in any words a page might have used. */
export function AnswerForm({ names, onAnswer }: AnswerFormProps) {
  const [name, setName] = useState(names[0]);
  const [said, setSaid] = useState('');
  const chosen = names.find((each) => each === name) ?? names[0];
  if (!chosen) return null;
  return (
    <form
      class="stack"
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
        <Field label={factName(chosen)} value={said} hint={say('answer.hint')} most={300} onType={setSaid} />
        <Button type="submit">{say('answer.keep')}</Button>
      </div>
    </form>
  );
}
