import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { ago, day } from '#panel/format.ts';
import type { Team } from '#wire/team.ts';
import { type Role, roles } from '#wire/wire.ts';
import { invitable } from '#workspace/open-to.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { InviteCode } from './invite-code.tsx';
import { SureButton } from './sure-button.tsx';

type Member = Team['members'][number];

export interface TeamMembersProps {
  readonly workspace: Workspace;
  readonly value: Team;
  readonly isAdmin: boolean;
}

/** Who is in the team, in which role, in which browsers, and the way back for somebody whose browser is gone. One's own role only another administrator changes: there would be no way back. */
export function TeamMembers({ workspace, value, isAdmin }: TeamMembersProps) {
  const { team } = workspace;
  const me = team.me.is.value.value?.member.id;
  const mayActOn = invitable(workspace.world.me);
  return (
    <section aria-label={say('team.members')}>
      <ul class="cards">
        {value.members
          .filter((member) => member.removedAt === null)
          .map((member) => (
            <li key={member.id} class="card member">
              <div class="line-head">
                <b>{member.name}</b>
                {member.id === me && <Pill tone="accent">{say('team.you')}</Pill>}
                {isAdmin && member.id !== me ? (
                  <select
                    class="input"
                    aria-label={say('team.roleOf', { name: member.name })}
                    value={member.role}
                    onChange={(event) => void team.setRole(member, event.currentTarget.value as Role)}
                  >
                    {roles.map((role) => (
                      <option key={role} value={role}>
                        {say(`role.${role}`)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <Pill>{say(`role.${member.role}`)}</Pill>
                )}
                <span class="quiet small">{say('team.since', { day: day(member.joinedAt) })}</span>
                {mayActOn.includes(member.role) && (
                  <LetIn
                    words={say(member.id === me ? 'team.oneMore' : 'team.letIn')}
                    name={member.name}
                    onPress={() => void team.letIn(member)}
                  />
                )}
                {mayActOn.includes(member.role) && member.id !== me && member.devices.some(isSignedIn) && (
                  <SureButton
                    name={say('team.whom', { what: say('team.signOutAll'), name: member.name })}
                    question={sayCount('team.signOutAllSure', member.devices.filter(isSignedIn).length, {
                      name: member.name,
                    })}
                    yes={say('team.signOutAll')}
                    onSure={() => void team.signOut(member)}
                  >
                    {say('team.signOutAll')}
                  </SureButton>
                )}
                {isAdmin && member.id !== me && (
                  <SureButton
                    name={say('team.whom', { what: say('team.remove'), name: member.name })}
                    question={say('team.removeSure', { name: member.name })}
                    yes={say('team.remove')}
                    onSure={() => void team.remove(member.id)}
                  >
                    {say('team.remove')}
                  </SureButton>
                )}
              </div>
              <InviteCode workspace={workspace} member={member.id} />
              <Devices
                workspace={workspace}
                member={member}
                mayEnd={mayActOn.includes(member.role) || member.id === me}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

const isSignedIn = (device: Member['devices'][number]) => device.revokedAt === null;

function LetIn({ words, name, onPress }: { words: string; name: string; onPress(): void }) {
  return (
    <Button look="quiet" name={say('team.whom', { what: words, name })} onPress={onPress}>
      {words}
    </Button>
  );
}

function Devices({ workspace, member, mayEnd }: { workspace: Workspace; member: Member; mayEnd: boolean }) {
  const { team, now } = workspace;
  const there = member.devices.filter(isSignedIn);
  if (there.length === 0) return <p class="quiet small">{say('team.noDevice')}</p>;
  return (
    <ul class="devices small">
      {there.map((device) => (
        <li key={device.id}>
          {device.name}{' '}
          <span class="quiet">
            {[
              say('team.added', { day: day(device.addedAt) }),
              ...(device.seenAt ? [say('team.seen', { ago: ago(device.seenAt, now.value) })] : []),
            ].join(', ')}
          </span>
          {mayEnd && (
            <SureButton
              name={say('team.signOutOf', { device: device.name })}
              question={say('team.signOutSure', { device: device.name })}
              yes={say('team.signOut')}
              onSure={() => void team.endDevice(device.id)}
            >
              {say('team.signOut')}
            </SureButton>
          )}
        </li>
      ))}
    </ul>
  );
}
