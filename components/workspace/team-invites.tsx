import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import { day } from '#panel/format.ts';
import type { Team } from '#wire/team.ts';
import type { Role } from '#wire/wire.ts';
import { invitable } from '#workspace/open-to.ts';
import { typedNumber } from '#workspace/typed-number.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { InviteCode } from './invite-code.tsx';

export interface TeamInvitesProps {
  readonly workspace: Workspace;
  readonly value: Team;
}

/** How many people one invite may let in; the store takes no more. */
const people = { least: 1, most: 500, isWhole: true };
/** For how many days. */
const lasting = { least: 1, most: 90, isWhole: true };

/** Invites that still work, and how to make one for a role that one may give. */
export function TeamInvites({ workspace, value }: TeamInvitesProps) {
  const { team, world } = workspace;
  const [role, setRole] = useState<Role>('rep');
  const [uses, setUses] = useState('10');
  const [isTried, setTried] = useState(false);
  const [until, setUntil] = useState('14');
  const count = typedNumber(people, uses);
  const days = typedNumber(lasting, until);
  const nameOf = (id: string) => value.members.find((member) => member.id === id)?.name ?? '';
  return (
    <section aria-label={say('team.invites')}>
      <h2>{say('team.invites')}</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(count === null || days === null);
          if (count !== null && days !== null) void team.invite(role, count, days);
        }}
      >
        <Choice
          label={say('team.joinAs')}
          value={role}
          options={invitable(world.me).map((id) => ({ id, label: say(`role.${id}`) }))}
          onChoose={(id) => setRole(id as Role)}
        />
        <Field
          label={say('team.howMany')}
          value={uses}
          wrong={isTried && count === null ? say('team.wrongCount', { least: people.least, most: people.most }) : null}
          onType={setUses}
        />
        <Field
          label={say('team.howLong')}
          value={until}
          wrong={isTried && days === null ? say('team.wrongCount', { least: lasting.least, most: lasting.most }) : null}
          onType={setUntil}
        />
        <Button look="main" type="submit">
          {say('team.makeInvite')}
        </Button>
      </form>
      <InviteCode workspace={workspace} member={null} />
      <ul class="cards">
        {value.invites.map((invite) => {
          const what = invite.member
            ? say('team.again', { name: nameOf(invite.member) })
            : sayCount('team.usesLeft', invite.usesLeft, { role: say(`role.${invite.role}`) });
          const until = say(invite.by ? 'team.untilBy' : 'team.until', {
            day: day(invite.expiresAt),
            by: invite.by ?? '',
          });
          return (
            <li key={invite.id} class="card in-columns">
              <span>{what}</span>
              <span class="quiet small">{until}</span>
              <Button
                look="quiet"
                icon="cross"
                name={say('team.whom', { what: say('team.end'), name: `${what}, ${until}` })}
                onPress={() => void team.endInvite(invite.id)}
              >
                {say('team.end')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
