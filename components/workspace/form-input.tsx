import { useId } from 'preact/hooks';
import { useTyped } from './typed-field.tsx';

export interface FormInputProps {
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'words' | 'lines' | 'number' | 'date';
  readonly hint?: string | null;
  readonly wrong?: string | null;
  readonly isNeeded?: boolean;
  readonly isShut?: boolean;
  /** The id of a list of suggestions. */
  readonly list?: string;
  onChange(value: string): void;
}

/** A labelled field of the draft's forms. It writes when the typing rests. */
export function FormInput({ label, value, kind, hint, wrong, isNeeded, isShut, list, onChange }: FormInputProps) {
  const id = useId();
  const typed = useTyped(value, onChange);
  const shared = {
    id,
    class: 'input',
    value: typed.value,
    required: isNeeded,
    readOnly: isShut,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined,
    onBlur: typed.leave,
  };
  return (
    <div class={`field field-${kind}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {kind === 'words' || kind === 'lines' ? (
        <textarea rows={rowsFor(typed.value)} {...shared} onInput={(event) => typed.type(event.currentTarget.value)} />
      ) : (
        <input
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          list={list}
          {...shared}
          onInput={(event) => typed.type(event.currentTarget.value)}
        />
      )}
      {hint && !wrong && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="field-wrong" id={`${id}-wrong`} lang="en">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Rows that show some words whole, up to where a page would become hard to survey. */
const rowsFor = (words: string): number =>
  Math.min(
    10,
    Math.max(
      2,
      words.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 85)), 0),
    ),
  );
