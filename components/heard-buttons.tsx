import { useState } from 'preact/hooks';
import type { Counted } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

/** "Heard it", and after that whether the answer worked. Each counts once per showing. */
export function HeardButtons({ onCount }: { onCount(what: Counted): Promise<boolean> }) {
  const [done, setDone] = useState<ReadonlySet<Counted>>(new Set());
  const count = async (what: Counted) => {
    if (await onCount(what)) setDone(new Set([...done, what]));
  };
  const isHeard = done.has('heard');
  const isJudged = done.has('worked') || done.has('failed');
  return (
    <fieldset class="acts" aria-label={say('heard.group')}>
      {!isHeard && (
        <Button icon="ear" onPress={() => void count('heard')}>
          {say('heard.heard')}
        </Button>
      )}
      {isHeard && !isJudged && (
        <>
          <Button icon="check" onPress={() => void count('worked')}>
            {say('heard.worked')}
          </Button>
          <Button icon="cross" onPress={() => void count('failed')}>
            {say('heard.failed')}
          </Button>
        </>
      )}
      {isJudged && <p class="small quiet">{say('heard.thanks')}</p>}
    </fieldset>
  );
}
