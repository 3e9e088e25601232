import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  readonly startsOpen?: boolean;
  readonly look?: 'row' | 'link';
  /** Told when it opens: for what is fetched only then. */
  onOpen?(): void;
}

/** A button that shows and hides what stands below it. */
export function Disclosure({ label, children, startsOpen = false, look = 'link', onOpen }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** Escape folds it, and gives the cursor back to its button. */
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears a key that comes from a control within.
    <div class={`disclosure ${look}${isOpen ? ' open' : ''}`} onKeyDown={fold}>
      <button
        ref={button}
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          if (!isOpen) onOpen?.();
          setOpen(!isOpen);
        }}
      >
        <Icon name="chevron" size={12} />
        <span class="disclosure-label">{label}</span>
      </button>
      {isOpen && (
        <div class="disclosure-body" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
