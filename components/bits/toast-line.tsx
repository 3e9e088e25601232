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
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div
          key={toast.id}
          class={`toast ${toast.tone}`}
          onPointerEnter={onHold}
          onPointerLeave={onRelease}
          onFocusIn={onHold}
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
