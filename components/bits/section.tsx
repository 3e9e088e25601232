import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A few words beside the title that say what is inside while it is folded. */
  readonly aside?: ComponentChildren;
  readonly isOpen: boolean;
  onToggle(): void;
  readonly children: ComponentChildren;
}

/** A part of the page that can be folded. What is folded is not drawn. */
export function Section({ id, title, aside, isOpen, onToggle, children }: SectionProps) {
  return (
    <section class={`section${isOpen ? ' open' : ''}`} aria-labelledby={`${id}-title`}>
      <h2 class="section-head">
        <button
          type="button"
          id={`${id}-title`}
          class="section-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={onToggle}
        >
          <Icon name="chevron" size={12} />
          <span class="section-title">{title}</span>
          {aside && <span class="section-aside">{aside}</span>}
        </button>
      </h2>
      {isOpen && (
        <div class="section-body" id={`${id}-body`}>
          {children}
        </div>
      )}
    </section>
  );
}
