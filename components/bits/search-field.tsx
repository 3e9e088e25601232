import type { Ref } from 'preact';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly clearName: string;
  readonly describedBy?: string;
  readonly innerRef?: Ref<HTMLInputElement>;
  onType(value: string): void;
  onKey(event: KeyboardEvent): void;
}

/** A line to search in. What the keys do beside typing is for its owner to say. */
export function SearchField(props: SearchFieldProps) {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="text"
        dir="auto"
        inputMode="search"
        ref={props.innerRef ?? null}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        value={props.value}
        maxLength={200}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onKeyDown={props.onKey}
      />
      {props.value !== '' && (
        <Button look="quiet" icon="cross" name={props.clearName} onPress={() => props.onType('')} />
      )}
    </search>
  );
}
