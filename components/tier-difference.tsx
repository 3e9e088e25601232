import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';

export interface TierDifferenceProps {
  readonly crm: string;
  readonly ours: string;
  readonly isFlagged: boolean;
  onFlag(): void;
}

/** The CRM says one tier, the spec another: pointed out, with the flag at hand. */
export function TierDifference({ crm, ours, isFlagged, onFlag }: TierDifferenceProps) {
  return (
    <div class="notice strip warn inset">
      <Icon name="branch" />
      <div class="notice-words">
        <p class="notice-title">{say('crmTier.title', { crm, ours })}</p>
      </div>
      <Button icon={isFlagged ? 'check' : 'flag'} isPressed={isFlagged} onPress={onFlag}>
        {say('flag.kind.wrong-tier')}
      </Button>
    </div>
  );
}
