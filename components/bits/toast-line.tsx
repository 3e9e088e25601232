import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface ToastLineProps {
  readonly toast: {
    readonly id: number;
    readonly words: string;
    readonly tone: 'plain' | 'good' | 'bad';
    readonly actions: readonly { readonly label: string; readonly undoes?: boolean; run(): void }[];
  } | null;
  readonly closeName: string;
  onHold(): void;
  onRelease(): void;
  onClose(): void;
}

/** What just happened, over the foot of the page; read out by screen readers; stays while it is pointed at. */
export function ToastLine({ toast, closeName, onHold, onRelease, onClose }: ToastLineProps) {
  /** Where the cursor was before it came here: what is pressed here is gone at once, and the cursor goes back. */
  const before = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [toast?.id]);
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div
          key={toast.id}
          class={`toast ${toast.tone}`}
          onPointerEnter={onHold}
          onPointerLeave={onRelease}
          onFocusIn={(event) => {
            const from = event.relatedTarget;
            if (!(from instanceof Node && event.currentTarget.contains(from))) before.current = from;
            onHold();
          }}
          onFocusOut={onRelease}
        >
          <Icon name={toast.tone === 'bad' ? 'warn' : 'check'} />
          <span class="toast-words">{toast.words}</span>
          <span class="toast-acts">
            {toast.actions.map((action) => (
              <Button
                key={action.label}
                look="quiet"
                {...(action.undoes ? { keys: 'Control+Z' } : {})}
                onPress={action.run}
              >
                {action.label}
              </Button>
            ))}
            {toast.actions.length === 0 && <Button look="quiet" icon="cross" name={closeName} onPress={onClose} />}
          </span>
        </div>
      )}
    </div>
  );
}
