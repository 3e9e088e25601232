import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useFold } from './fold.ts';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  readonly startsOpen?: boolean;
  readonly look?: 'row' | 'link';
  /** Told when it opens and when it closes. */
  onToggle?(isOpen: boolean): void;
}

/** A button that shows and hides what stands below it. */
export function Disclosure({ label, children, startsOpen = false, look = 'link', onToggle }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const turn = (to: boolean) => {
    setOpen(to);
    onToggle?.(to);
  };
  const fold = useFold(isOpen, () => turn(false));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears a key that comes from a control within.
    <div class={`disclosure ${look}${isOpen ? ' open' : ''}`} onKeyDown={fold.onKeyDown}>
      <button
        ref={fold.button}
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => turn(!isOpen)}
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
