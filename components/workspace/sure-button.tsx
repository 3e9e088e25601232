import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { say } from '#workspace/words.ts';

export interface SureButtonProps {
  /** The name of the button for screen readers. */
  readonly name: string;
  /** What is asked before it is done. */
  readonly question: string;
  /** The word that does it. */
  readonly yes: string;
  /** Words on the button; without them it is a cross. */
  readonly children?: string;
  onSure(): void;
}

/** A button for what cannot be undone: the second press does it. */
export function SureButton({ name, question, yes, children, onSure }: SureButtonProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button look="quiet" icon="cross" name={name} onPress={() => setAsked(true)}>
        {children}
      </Button>
    );
  return (
    <span class="sure" role="alert">
      <span>{question}</span>
      <Button
        look="danger"
        onPress={() => {
          setAsked(false);
          onSure();
        }}
      >
        {yes}
      </Button>
      <Button look="quiet" onPress={() => setAsked(false)}>
        {say('cancel')}
      </Button>
    </span>
  );
}
