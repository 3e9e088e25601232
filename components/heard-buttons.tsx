import type { Counted } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

export interface HeardButtonsProps {
  /** Whether this was counted already, by key or by button. */
  isCounted(what: Counted): boolean;
  onCount(what: Counted): void;
}

/** "Heard it", and after that whether the answer worked. Each counts once for a prospect. */
export function HeardButtons({ isCounted, onCount }: HeardButtonsProps) {
  const isHeard = isCounted('heard');
  const isJudged = isCounted('worked') || isCounted('failed');
  return (
    <fieldset class="acts" aria-label={say('heard.group')}>
      {!isHeard && (
        <Button icon="ear" onPress={() => onCount('heard')}>
          {say('heard.heard')}
        </Button>
      )}
      {isHeard && !isJudged && (
        <>
          <Button icon="check" onPress={() => onCount('worked')}>
            {say('heard.worked')}
          </Button>
          <Button icon="cross" onPress={() => onCount('failed')}>
            {say('heard.failed')}
          </Button>
        </>
      )}
      {isJudged && <p class="small quiet">{say('heard.thanks')}</p>}
    </fieldset>
  );
}
