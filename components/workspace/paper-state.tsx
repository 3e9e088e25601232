import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import type { Papers } from '#workspace/papers.ts';
import { say } from '#workspace/words.ts';

/** Whether what is typed has been saved, and the choice to make when two people typed. */
export function PaperState<B extends Readonly<Record<string, unknown>>>({
  papers,
}: {
  papers: Pick<Papers<B>, 'open' | 'settle'>;
}) {
  const paper = papers.open.value;
  if (!paper) return null;
  const tone =
    paper.state === 'saved'
      ? 'plain'
      : paper.state === 'changed'
        ? 'plain'
        : paper.state === 'waiting'
          ? 'warn'
          : 'mismatch';
  return (
    <span class="paper-state" role="status">
      <Pill tone={tone}>{say(paper.state === 'waiting' && paper.note ? 'paper.kept' : `paper.${paper.state}`)}</Pill>
      {paper.note && paper.state !== 'conflict' && <span class="small quiet">{paper.note}</span>}
      {paper.state === 'conflict' && (
        <>
          <Button look="quiet" onPress={() => void papers.settle('theirs')}>
            {say('paper.theirs')}
          </Button>
          <Button look="quiet" onPress={() => void papers.settle('mine')}>
            {say('paper.mine')}
          </Button>
        </>
      )}
    </span>
  );
}
