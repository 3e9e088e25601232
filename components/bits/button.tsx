import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly icon?: IconName;
  /** `main`: the one thing to do here. `quiet`: no edge until pointed at. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  /** The name for screen readers and the tooltip, where the children do not say it all. */
  readonly name?: string;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly keys?: string;
  readonly innerRef?: Ref<HTMLButtonElement>;
  onPress?(): void;
}

/** Every button of the product. Without children it is a square with an icon, and must have a name. */
export function Button(props: ButtonProps) {
  const { children, icon, look = 'plain', name, type = 'button' } = props;
  return (
    <button
      ref={props.innerRef ?? null}
      type={type}
      class={`button ${look}${children ? '' : ' square'}`}
      disabled={props.isDisabled}
      aria-label={name}
      title={children ? undefined : name}
      aria-pressed={props.isPressed}
      aria-keyshortcuts={props.keys}
      onClick={props.onPress ? () => props.onPress?.() : undefined}
    >
      {icon && <Icon name={icon} />}
      {children && <span class="button-words">{children}</span>}
    </button>
  );
}
