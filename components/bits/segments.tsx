export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly chosen: T | null;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  onChoose(id: T): void;
}

/** A few choices of which one holds. Radio buttons in all but looks: arrow keys move, one tab stop. */
export function Segments<T extends string>({ label, chosen, options, onChoose }: SegmentsProps<T>) {
  const step = (event: KeyboardEvent, index: number) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (index + by + options.length) % options.length;
    const option = options[next];
    if (option) onChoose(option.id);
    const group = (event.currentTarget as HTMLElement).parentElement;
    (group?.children[next] as HTMLElement | undefined)?.focus();
  };
  const stop = options.findIndex((option) => option.id === chosen);
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: an input cannot be drawn as a button that takes focus without being chosen.
        <button
          key={option.id}
          type="button"
          role="radio"
          class="segment"
          aria-checked={option.id === chosen}
          tabIndex={index === Math.max(0, stop) ? 0 : -1}
          onKeyDown={(event) => step(event, index)}
          onClick={() => onChoose(option.id)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
