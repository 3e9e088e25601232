import { useEffect, useRef, useState } from 'preact/hooks';

const rest = 300;

/**
 * What is typed is shown at once and handed on when the typing rests or the field is left: the text of a whole spec is
 * written anew with each change. `value` from outside wins while nobody types.
 */
export function useTyped(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<string | null>(null);
  const hand = useRef(onChange);
  hand.current = onChange;
  const flush = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (waiting.current === null) return;
    const last = waiting.current;
    waiting.current = null;
    hand.current(last);
  };
  useEffect(() => flush, []);
  return {
    value: typed ?? value,
    type(next: string) {
      setTyped(next);
      waiting.current = next;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(flush, rest);
    },
    leave() {
      flush();
      setTyped(null);
    },
  };
}
