import { useEffect, useState } from 'preact/hooks';
import type { Flag } from '#core/flags.ts';
import { say } from '#panel/words.ts';

export interface SentLettersProps {
  readonly flag: Flag;
  payload(id: string): Promise<readonly string[] | null>;
}

/** The exact text that leaves the browser. Asked for when it is opened, so that it is what waits now. */
export function SentLetters({ flag, payload }: SentLettersProps) {
  const [letters, setLetters] = useState<readonly string[] | null | 'asking'>('asking');
  useEffect(() => {
    let isGone = false;
    void payload(flag.id).then((found) => {
      if (!isGone) setLetters(found);
    });
    return () => {
      isGone = true;
    };
  }, [flag.id, payload]);
  if (letters === 'asking') return <p class="quiet">{say('payload.asking')}</p>;
  if (!letters) return <p>{say('failed.background')}</p>;
  return (
    <div class="stack">
      <p class="small quiet">{say(letters.length > 0 ? 'payload.all' : 'payload.sent')}</p>
      {(letters.length > 0 ? letters : [JSON.stringify({ type: 'flag', flag }, null, 2)]).map((letter) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <pre key={letter} class="letter" tabIndex={0} dir="ltr">
          {letter}
        </pre>
      ))}
    </div>
  );
}
