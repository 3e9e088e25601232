import type { Team } from '#wire/team.ts';
import { invitable } from '#workspace/open-to.ts';
import { say, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';
import { TeamInvites } from './team-invites.tsx';
import { TeamMembers } from './team-members.tsx';
import { TeamRules } from './team-rules.tsx';

/** Who is in the team, with which devices, by which invites, under which rules. */
export function TeamRoom({ workspace }: { workspace: Workspace }) {
  const { team, world } = workspace;
  const isAdmin = world.me?.member.role === 'admin';
  const mayInvite = invitable(world.me).length > 0;
  return (
    <div class="team-room">
      <header class="room-head">
        <h1>{say('room.team')}</h1>
      </header>
      <StoreState of={team.team.is.value} onRetry={() => void team.loadTeam()}>
        {(value) => (
          <>
            <TeamMembers workspace={workspace} value={value} isAdmin={isAdmin} />
            {!isAdmin && <AskAdmin value={value} words={mayInvite ? 'team.askRoles' : 'team.askAdmin'} />}
            {mayInvite && <TeamInvites workspace={workspace} value={value} />}
            <TeamRules workspace={workspace} value={value} isAdmin={isAdmin} />
          </>
        )}
      </StoreState>
    </div>
  );
}

/** Whom to ask for what is not offered here. */
function AskAdmin({ value, words }: { value: Team; words: 'team.askRoles' | 'team.askAdmin' }) {
  const names = value.members.filter(({ role, removedAt }) => role === 'admin' && removedAt === null);
  return (
    <p class="quiet">
      {names.length ? say(words, { names: sayList(names.map(({ name }) => name)) }) : say('team.noAdmin')}
    </p>
  );
}
