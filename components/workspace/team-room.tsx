import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field, Switch } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { ago, day } from '#panel/format.ts';
import { type Role, roles } from '#wire/wire.ts';
import type { Team } from '#wire/workspace.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';

/** Who is in the team, with which devices, by which invites, under which rules. */
export function TeamRoom({ workspace }: { workspace: Workspace }) {
  const { team, world } = workspace;
  const isAdmin = world.me?.member.role === 'admin';
  return (
    <div class="team-room">
      <header class="room-head">
        <h1>Team</h1>
      </header>
      <StoreState of={team.team.is.value} what="the team" onRetry={() => void team.loadTeam()}>
        {(value) => (
          <>
            <Members workspace={workspace} value={value} isAdmin={isAdmin} />
            {isAdmin && <Invites workspace={workspace} value={value} />}
            <Rules workspace={workspace} value={value} isAdmin={isAdmin} />
          </>
        )}
      </StoreState>
    </div>
  );
}

interface PartProps {
  readonly workspace: Workspace;
  readonly value: Team;
}

function Members({ workspace, value, isAdmin }: PartProps & { isAdmin: boolean }) {
  const { team, now } = workspace;
  const me = team.me.is.value.value?.member.id;
  return (
    <section aria-label="Members">
      <ul class="cards">
        {value.members
          .filter((member) => member.removedAt === null)
          .map((member) => (
            <li key={member.id} class="card member">
              <div class="line-head">
                <b>{member.name}</b>
                {member.id === me && <Pill tone="accent">you</Pill>}
                {isAdmin ? (
                  <select
                    class="input"
                    aria-label={`Role of ${member.name}`}
                    value={member.role}
                    onChange={(event) => void team.setRole(member.id, event.currentTarget.value as Role)}
                  >
                    {roles.map((role) => (
                      <option key={role} value={role}>
                        {role}
                      </option>
                    ))}
                  </select>
                ) : (
                  <Pill>{member.role}</Pill>
                )}
                <span class="quiet small">since {day(member.joinedAt)}</span>
                {isAdmin && member.id !== me && (
                  <Button look="quiet" icon="cross" onPress={() => void team.remove(member.id)}>
                    Remove
                  </Button>
                )}
              </div>
              <ul class="devices small">
                {member.devices
                  .filter((device) => device.revokedAt === null)
                  .map((device) => (
                    <li key={device.id}>
                      {device.name}{' '}
                      <span class="quiet">
                        {device.seenAt ? `seen ${ago(device.seenAt, now.value)}` : `added ${day(device.addedAt)}`}
                      </span>
                      {(isAdmin || member.id === me) && (
                        <Button look="quiet" onPress={() => void team.endDevice(device.id)}>
                          Sign out
                        </Button>
                      )}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Invites({ workspace, value }: PartProps) {
  const { team } = workspace;
  const [role, setRole] = useState<Role>('rep');
  const [uses, setUses] = useState('10');
  return (
    <section aria-label="Invites">
      <h2>Invites</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void team.invite(role, Math.max(1, Number(uses) || 1), 14);
        }}
      >
        <Choice
          label="They join as"
          value={role}
          options={roles.map((id) => ({ id, label: id }))}
          onChoose={(id) => setRole(id as Role)}
        />
        <Field label="How many people" value={uses} onType={setUses} />
        <Button look="main" type="submit">
          Make an invite
        </Button>
      </form>
      {team.freshInvite.value && (
        <p class="hint" role="status">
          The code, shown this once: <code>{team.freshInvite.value.code}</code> for a {team.freshInvite.value.role}.{' '}
          <Button icon="copy" onPress={() => void team.copyInvite()}>
            Copy
          </Button>
        </p>
      )}
      <ul class="cards">
        {value.invites.map((invite) => (
          <li key={invite.id} class="card">
            <span>
              {invite.role}, {invite.usesLeft} uses left
            </span>
            <span class="quiet small">
              until {day(invite.expiresAt)}
              {invite.by && `, by ${invite.by}`}
            </span>
            <Button look="quiet" icon="cross" onPress={() => void team.endInvite(invite.id)}>
              End
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ workspace, value, isAdmin }: PartProps & { isAdmin: boolean }) {
  const { team } = workspace;
  const [rules, setRules] = useState(value.settings);
  const signatures = (side: 'sales' | 'marketing') => (
    <Field
      label={`Signatures from ${side}`}
      value={String(rules.signatures[side])}
      onType={(typed) =>
        setRules({
          ...rules,
          signatures: { ...rules.signatures, [side]: Math.min(9, Math.max(0, Number(typed) || 0)) },
        })
      }
    />
  );
  if (!isAdmin)
    return (
      <section aria-label="Rules">
        <h2>Rules</h2>
        <p>
          Flags are answered within {value.settings.reviewHours} hours
          {value.settings.businessHours && ', counted in business hours'}. A spec needs{' '}
          {value.settings.signatures.sales} signatures from sales and {value.settings.signatures.marketing} from
          marketing.
        </p>
      </section>
    );
  return (
    <section aria-label="Rules">
      <h2>Rules</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void team.setRules(rules);
        }}
      >
        <Field
          label="Hours to answer a flag"
          value={String(rules.reviewHours)}
          onType={(typed) => setRules({ ...rules, reviewHours: Math.min(720, Math.max(1, Number(typed) || 48)) })}
        />
        {signatures('sales')}
        {signatures('marketing')}
        <Switch
          label="Count business hours only"
          isOn={rules.businessHours}
          onTurn={(businessHours) => setRules({ ...rules, businessHours })}
        />
        <Button look="main" type="submit">
          Save the rules
        </Button>
      </form>
    </section>
  );
}
