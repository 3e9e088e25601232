import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** What opens and closes by one button. */
export interface Fold {
  /** The button, to be given the cursor back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Escape closes it, wherever in it the cursor is; what lies around it stays open. */
  onKeyDown(event: KeyboardEvent): void;
}

/** Escape for something that can be folded. */
export function useFold(isOpen: boolean, close: () => void): Fold {
  const button = useRef<HTMLButtonElement>(null);
  return {
    button,
    onKeyDown(event) {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
      event.stopPropagation();
      close();
      button.current?.focus();
    },
  };
}
