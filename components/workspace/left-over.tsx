import { Button } from '#components/bits/button.tsx';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** An answer whose flag left the queue while it was written: said, with the words to be taken along. */
export function LeftOverAnswer({ workspace }: { workspace: Workspace }) {
  const { queue, world, tell } = workspace;
  const left = queue.leftOver.value;
  if (!left) return null;
  const copy = async () => {
    const isCopied = await world.copy(left.words);
    tell(say(isCopied ? 'queue.wordsCopied' : 'tell.copyRefused'), isCopied ? 'good' : 'bad');
  };
  return (
    <div role="status">
      <ul class="refused" aria-label={say('queue.leftOver')}>
        <li>
          <p>
            {say('queue.flagGone', { name: left.name })}{' '}
            {left.words && <span class="quiet">{say('queue.youWrote', { words: left.words })}</span>}
          </p>
          {left.words && <Button onPress={() => void copy()}>{say('queue.copyWords')}</Button>}
          <Button
            look="quiet"
            onPress={() => {
              queue.leftOver.value = null;
            }}
          >
            {say('queue.drop')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
