import { useState } from 'preact/hooks';
import { roleName, sayOption, sayOptionCount } from '#panel/option-words.ts';
import type { JoinRefusal, Shown } from '#panel/panel.ts';

import { Button } from './bits/button.tsx';
import { JoinForm } from './join-form.tsx';

export interface TeamSettingsProps {
  readonly shown: Shown;
  onJoin(store: string, code: string, name: string): Promise<JoinRefusal | null>;
  onLeave(): Promise<void>;
}

/** Which team this browser belongs to; how to join one, and how to leave it with open eyes. */
export function TeamSettings({ shown, onJoin, onLeave }: TeamSettingsProps) {
  const { team, spec, sync, policy } = shown;
  const [isLeaving, setLeaving] = useState(false);
  const isOut = team.joined && sync.state === 'signed-out';
  return (
    <section class="card" aria-labelledby="team-title">
      <h2 id="team-title">{sayOption(team.joined ? 'options.team' : 'join.title')}</h2>
      {team.joined && sync.elsewhere && <p>{sayOptionCount('options.elsewhere', sync.elsewhere)}</p>}
      {team.joined && (
        <div class="stack">
          <p dir="auto">
            <strong>
              {sayOption(isOut ? 'options.out' : 'options.joined', {
                team: team.team ?? '',
                member: team.member ?? '',
              })}
            </strong>
          </p>
          {isOut && <p>{sayOption('options.outWhat')}</p>}
          <ul class="small quiet">
            {team.store && <li>{sayOption('options.store', { store: team.store })}</li>}
            {team.role && <li>{sayOption('options.role', { role: roleName(team.role) })}</li>}
            {shown.specFrom === 'team' && (
              <li>{sayOption('options.spec', { name: spec.name, version: spec.version })}</li>
            )}
          </ul>
          {!isLeaving && (
            <div>
              <Button look="danger" onPress={() => setLeaving(true)}>
                {sayOption('options.leave')}
              </Button>
            </div>
          )}
          {isLeaving && (
            <div class="leave" role="alert">
              <p>{sayOption('options.leaveSure', { team: team.team ?? '' })}</p>
              {sync.waiting > 0 && (
                <p>
                  <strong>{sayOptionCount('options.leaveWaiting', sync.waiting)}</strong>
                </p>
              )}
              <div class="acts">
                <Button
                  look="danger"
                  onPress={() => {
                    setLeaving(false);
                    void onLeave();
                  }}
                >
                  {sayOption('options.leaveYes')}
                </Button>
                <Button onPress={() => setLeaving(false)}>{sayOption('options.leaveNo')}</Button>
              </div>
            </div>
          )}
        </div>
      )}
      {(!team.joined || isOut) && (
        <JoinForm
          fixedStore={policy?.store ?? null}
          team={policy?.team ?? null}
          known={{ store: team.store ?? '', name: team.member ?? '' }}
          onJoin={onJoin}
        />
      )}
    </section>
  );
}
