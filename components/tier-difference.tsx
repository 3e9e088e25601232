import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';

/** The CRM says one tier, the spec another: pointed out, with the flag at hand. */
export function TierDifference({ crm, ours, onFlag }: { crm: string; ours: string; onFlag(): void }) {
  return (
    <div class="notice strip warn inset">
      <Icon name="branch" />
      <div class="notice-words">
        <p class="notice-title">{say('crmTier.title', { crm, ours })}</p>
      </div>
      <Button icon="flag" onPress={onFlag}>
        {say('flag.kind.wrong-tier')}
      </Button>
    </div>
  );
}
