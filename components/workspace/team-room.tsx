import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field, Switch } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { ago, day } from '#panel/format.ts';
import { type Role, roles } from '#wire/wire.ts';
import type { Team } from '#wire/workspace.ts';
import { lasting, say, sayCount, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Said } from './said.tsx';
import { StoreState } from './store-state.tsx';
import { SureButton } from './sure-button.tsx';

/** Who is in the team, with which devices, by which invites, under which rules. */
export function TeamRoom({ workspace }: { workspace: Workspace }) {
  const { team, world } = workspace;
  const isAdmin = world.me?.member.role === 'admin';
  return (
    <div class="team-room">
      <header class="room-head">
        <h1>{say('room.team')}</h1>
      </header>
      <StoreState of={team.team.is.value} onRetry={() => void team.loadTeam()}>
        {(value) => (
          <>
            <Members workspace={workspace} value={value} isAdmin={isAdmin} />
            {isAdmin ? <Invites workspace={workspace} value={value} /> : <AskAdmin value={value} />}
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
    <section aria-label={say('team.members')}>
      <ul class="cards">
        {value.members
          .filter((member) => member.removedAt === null)
          .map((member) => (
            <li key={member.id} class="card member">
              <div class="line-head">
                <b>{member.name}</b>
                {member.id === me && <Pill tone="accent">{say('team.you')}</Pill>}
                {isAdmin ? (
                  <select
                    class="input"
                    aria-label={say('team.roleOf', { name: member.name })}
                    value={member.role}
                    onChange={(event) => void team.setRole(member.id, event.currentTarget.value as Role)}
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
                {isAdmin && member.id !== me && (
                  <SureButton
                    name={say('team.remove')}
                    question={say('team.removeSure', { name: member.name })}
                    yes={say('team.remove')}
                    onSure={() => void team.remove(member.id)}
                  >
                    {say('team.remove')}
                  </SureButton>
                )}
              </div>
              <ul class="devices small">
                {member.devices
                  .filter((device) => device.revokedAt === null)
                  .map((device) => (
                    <li key={device.id}>
                      {device.name}{' '}
                      <span class="quiet">
                        {device.seenAt
                          ? say('team.seen', { ago: ago(device.seenAt, now.value) })
                          : say('team.added', { day: day(device.addedAt) })}
                      </span>
                      {(isAdmin || member.id === me) && (
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
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Who may do what is not offered here. */
function AskAdmin({ value }: { value: Team }) {
  const names = value.members.filter(({ role, removedAt }) => role === 'admin' && removedAt === null);
  return (
    <p class="quiet">
      {names.length ? say('team.askAdmin', { names: sayList(names.map(({ name }) => name)) }) : say('team.noAdmin')}
    </p>
  );
}

function Invites({ workspace, value }: PartProps) {
  const { team } = workspace;
  const [role, setRole] = useState<Role>('rep');
  const [uses, setUses] = useState('10');
  return (
    <section aria-label={say('team.invites')}>
      <h2>{say('team.invites')}</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void team.invite(role, Math.max(1, Number(uses) || 1), 14);
        }}
      >
        <Choice
          label={say('team.joinAs')}
          value={role}
          options={roles.map((id) => ({ id, label: say(`role.${id}`) }))}
          onChoose={(id) => setRole(id as Role)}
        />
        <Field label={say('team.howMany')} value={uses} onType={setUses} />
        <Button look="main" type="submit">
          {say('team.makeInvite')}
        </Button>
      </form>
      {team.freshInvite.value && (
        <p class="hint" role="status">
          <Said
            word="team.code"
            code={<code>{team.freshInvite.value.code}</code>}
            role={say(`role.${team.freshInvite.value.role}`)}
          />{' '}
          <Button icon="copy" onPress={() => void team.copyInvite('link')}>
            {say('team.copyLink')}
          </Button>{' '}
          <Button icon="copy" onPress={() => void team.copyInvite('code')}>
            {say('team.copy')}
          </Button>
        </p>
      )}
      <ul class="cards">
        {value.invites.map((invite) => (
          <li key={invite.id} class="card in-columns">
            <span>{sayCount('team.usesLeft', invite.usesLeft, { role: say(`role.${invite.role}`) })}</span>
            <span class="quiet small">
              {say(invite.by ? 'team.untilBy' : 'team.until', { day: day(invite.expiresAt), by: invite.by ?? '' })}
            </span>
            <Button look="quiet" icon="cross" onPress={() => void team.endInvite(invite.id)}>
              {say('team.end')}
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
      label={say(`team.signatures.${side}`)}
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
      <section aria-label={say('team.rules')}>
        <h2>{say('team.rules')}</h2>
        <p>
          {say(value.settings.businessHours ? 'team.rulesBusiness' : 'team.rulesAre', {
            hours: lasting(value.settings.reviewHours, 'hour'),
            ...value.settings.signatures,
          })}
        </p>
      </section>
    );
  return (
    <section aria-label={say('team.rules')}>
      <h2>{say('team.rules')}</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void team.setRules(rules);
        }}
      >
        <Field
          label={say('team.hours')}
          value={String(rules.reviewHours)}
          onType={(typed) => setRules({ ...rules, reviewHours: Math.min(720, Math.max(1, Number(typed) || 48)) })}
        />
        {signatures('sales')}
        {signatures('marketing')}
        <Switch
          label={say('team.business')}
          isOn={rules.businessHours}
          onTurn={(businessHours) => setRules({ ...rules, businessHours })}
        />
        <Button look="main" type="submit">
          {say('team.saveRules')}
        </Button>
      </form>
    </section>
  );
}
