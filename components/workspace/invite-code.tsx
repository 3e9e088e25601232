import { Button } from '#components/bits/button.tsx';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Said } from './said.tsx';

/** The code of the invite that was just made, where it belongs: beside the member whom it lets in again, or with the invites (null). */
export function InviteCode({ workspace, member }: { workspace: Workspace; member: string | null }) {
  const { team } = workspace;
  const fresh = team.freshInvite.value;
  if (!fresh || fresh.member?.id !== (member ?? undefined)) return null;
  return (
    <div class="hint" role="status">
      <p>
        <Said
          word={fresh.member ? 'team.codeAgain' : 'team.code'}
          code={<code>{fresh.code}</code>}
          role={say(`role.${fresh.role}`)}
          name={fresh.member?.name ?? ''}
        />
      </p>
      <p class="verbs">
        <Button icon="copy" onPress={() => void team.copyInvite('link')}>
          {say('team.copyLink')}
        </Button>
        <Button icon="copy" onPress={() => void team.copyInvite('code')}>
          {say('team.copy')}
        </Button>
      </p>
    </div>
  );
}
