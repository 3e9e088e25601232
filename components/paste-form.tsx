import { useState } from 'preact/hooks';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Field } from './bits/field.tsx';

/** The way on where a page cannot be read: the seller pastes what it says, a label and its words on a line. */
export function PasteForm({ onPaste }: { onPaste(words: string): Promise<boolean> }) {
  const [words, setWords] = useState('');
  return (
    <form
      class="stack paste"
      onSubmit={async (event) => {
        event.preventDefault();
        if (words.trim() && (await onPaste(words))) setWords('');
      }}
    >
      <Field
        kind="lines"
        label={say('paste.label')}
        hint={say('paste.hint')}
        value={words}
        most={20_000}
        onType={setWords}
      />
      <div class="acts">
        <Button type="submit">{say('paste.use')}</Button>
      </div>
    </form>
  );
}
