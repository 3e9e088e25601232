import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

/** A question to ask, and a button that takes it along. `look`: the one to ask now, or one of several. */
export function QuestionRow({
  ask,
  look = 'main',
  onCopy,
}: {
  ask: string;
  look?: 'main' | 'more';
  onCopy(ask: string): void;
}) {
  return (
    <div class="next-row">
      <p class={look === 'main' ? 'next-ask' : ''} dir="auto">
        {ask}
      </p>
      <Button look="quiet" icon="copy" name={say('next.copy')} onPress={() => onCopy(ask)} />
    </div>
  );
}
