import { Button } from '#components/bits/button.tsx';
import { vocabularyOf } from '#core/vocabulary.ts';
import { factValue } from '#panel/fact-words.ts';
import { wordFor } from '#workspace/test-parts.ts';
import { say } from '#workspace/words.ts';
import { useTyped } from './typed-field.tsx';

/** What a question asks for: a word, several, or a choice from the closed set that its fact has. */

export function Word({ label, value, onChange }: { label: string; value: unknown; onChange(typed: string): void }) {
  const typed = useTyped(value === undefined || value === null ? '' : String(value), onChange);
  return (
    <input
      class="input test-word"
      aria-label={label}
      value={typed.value}
      onInput={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  );
}

interface WordsProps {
  readonly field: string;
  readonly value: unknown;
  onChange(next: unknown): void;
}

const idName = (field: string, id: string) => factValue({ name: field as never, value: id });

export function OneWord({ field, value, onChange }: WordsProps) {
  const ids = vocabularyOf(field);
  if (!ids)
    return <Word label={say('form.operand')} value={value} onChange={(typed) => onChange(wordFor(field, typed))} />;
  return (
    <select
      class="input"
      aria-label={say('form.operand')}
      value={String(value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {[...new Set([...ids, String(value ?? '')])].map((id) => (
        <option key={id} value={id}>
          {idName(field, id)}
        </option>
      ))}
    </select>
  );
}

/** Several words: chosen one by one where the fact has a closed set, else one a line. */
export function ManyWords({ field, value, onChange }: WordsProps) {
  const held = (Array.isArray(value) ? value : [value]).map((one) => String(one ?? '')).filter(Boolean);
  const ids = vocabularyOf(field);
  const typed = useTyped(held.join('\n'), (next) =>
    onChange(
      next
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => wordFor(field, line)),
    ),
  );
  if (!ids)
    return (
      <textarea
        class="input test-lines"
        aria-label={say('form.operandLines')}
        rows={Math.min(6, Math.max(2, held.length))}
        value={typed.value}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    );
  return (
    <span class="test-chips">
      {held.map((id) => (
        <span key={id} class="chip">
          {idName(field, id)}
          <Button
            look="quiet"
            icon="cross"
            name={say('form.takeWordOut', { word: idName(field, id) })}
            onPress={() => onChange(held.filter((one) => one !== id))}
          />
        </span>
      ))}
      <select
        class="input"
        aria-label={say('form.addWord')}
        value=""
        onChange={(event) => onChange([...held.filter((one) => one !== '…'), event.currentTarget.value])}
      >
        <option value="">{say('form.addWord')}</option>
        {ids
          .filter((id) => !held.includes(id))
          .map((id) => (
            <option key={id} value={id}>
              {idName(field, id)}
            </option>
          ))}
      </select>
    </span>
  );
}
