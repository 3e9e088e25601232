import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly kind?: 'text' | 'lines';
  readonly placeholder?: string;
  readonly most?: number;
  readonly isNeeded?: boolean;
  /** The cursor is in it as soon as it is there: only where a press has just asked for it. */
  readonly takesFocus?: boolean;
  onType(value: string): void;
}

/** A labelled line or box to type in, with what it is for and what is wrong with it. */
export function Field(props: FieldProps) {
  const id = useId();
  const { label, value, hint, wrong, kind = 'text', onType } = props;
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.takesFocus) line.current?.focus();
  }, [props.takesFocus]);
  const said = wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined;
  const shared = {
    id,
    class: 'input',
    // What is typed begins where its own script does.
    dir: 'auto' as const,
    value,
    placeholder: props.placeholder,
    maxLength: props.most,
    required: props.isNeeded ?? false,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': said,
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {kind === 'lines' ? (
        <textarea rows={3} {...shared} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          type="text"
          ref={line}
          autoComplete="off"
          spellcheck={false}
          {...shared}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {hint && !wrong && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="field-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** `line`: the label beside the list, where there is little room above it. */
  readonly look?: 'field' | 'line';
  onChoose(id: string): void;
}

/** One of many, from a list that folds out. */
export function Choice({ label, value, options, look = 'field', onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class={look === 'line' ? 'field-line' : 'field'}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly isOn: boolean;
  /** Until what it gives is over, the switch stands as it was turned, whatever else is drawn meanwhile. */
  onTurn(isOn: boolean): void | Promise<void>;
}

/** On or off, with a sentence on what it does. */
export function Switch(props: SwitchProps) {
  const id = useId();
  const [turned, setTurned] = useState<boolean | null>(null);
  const turn = async (isOn: boolean) => {
    const over = props.onTurn(isOn);
    if (!over) return;
    setTurned(isOn);
    await over.finally(() => setTurned(null));
  };
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        checked={turned ?? props.isOn}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{props.label}</label>
        {props.hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
