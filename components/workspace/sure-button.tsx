import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { useFold } from '#components/bits/fold.ts';
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

/** A button for what cannot be undone: it asks first. The cursor is then on the way back, and returns to the button by it. */
export function SureButton({ name, question, yes, children, onSure }: SureButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const fold = useFold(isAsked, () => setAsked(false));
  const no = useRef<HTMLButtonElement>(null);
  const isBack = useRef(false);
  useEffect(() => {
    if (isAsked) no.current?.focus();
    else if (isBack.current) fold.button.current?.focus();
    isBack.current = isAsked;
  }, [isAsked, fold.button]);
  if (!isAsked)
    return (
      <Button look="quiet" icon="cross" name={name} innerRef={fold.button} onPress={() => setAsked(true)}>
        {children}
      </Button>
    );
  return (
    <span class="sure" role="alert" onKeyDown={fold.onKeyDown}>
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
      <Button look="quiet" innerRef={no} onPress={() => setAsked(false)}>
        {say('cancel')}
      </Button>
    </span>
  );
}
