import { ago } from '#panel/format.ts';
import type { Shown } from '#panel/panel.ts';
import { say, sayCount } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';

export interface StatusBarProps {
  readonly shown: Shown;
  readonly now: Date;
  onSync(): void;
  /** To the answers that were not seen yet. */
  onAnswers(): void;
  onOptions(): void;
}

/** Which team and spec this is, and whether anything waits to be sent. Always at the foot, never in the way. */
export function StatusBar({ shown, now, onSync, onAnswers, onOptions }: StatusBarProps) {
  const { sync, team, spec } = shown;
  const from =
    shown.specFrom === 'sample'
      ? say('status.sample')
      : say('status.spec', { team: team.team ?? spec.name, version: spec.version });
  const state =
    sync.state === 'no-room'
      ? say('status.no-room')
      : !team.joined || sync.state === 'erased'
        ? say('status.local')
        : sync.waiting > 0
          ? sayCount('status.waiting', sync.waiting)
          : sync.state === 'syncing'
            ? say('status.syncing')
            : sync.state === 'idle'
              ? sync.lastAt
                ? say('status.inStep', { ago: ago(sync.lastAt, now) })
                : say('status.notYet')
              : say(`status.${sync.state}`);
  const isWell = team.joined && sync.state === 'idle' && sync.waiting === 0;
  const icon = sync.state === 'idle' || sync.state === 'syncing' ? 'cloud' : 'offline';
  return (
    <footer class="status">
      {team.joined ? (
        <Button look="quiet" icon={icon} name={say('status.sync')} onPress={onSync} />
      ) : (
        <Icon name={icon} />
      )}
      <p class="status-words small">
        {/* A new answer takes their place: beside it there is only room for what is not well. */}
        <span class={shown.unseen.length > 0 ? 'unseen' : ''} dir="auto">
          {from}
        </span>
        {(shown.unseen.length === 0 || !isWell) && <span class="quiet">{state}</span>}
      </p>
      {shown.unseen.length > 0 && (
        <Button look="quiet" onPress={onAnswers}>
          {sayCount('history.unseen', shown.unseen.length)}
        </Button>
      )}
      <a
        class="button quiet square"
        href="workspace.html"
        target="_blank"
        rel="noopener"
        aria-label={say('workspace.open')}
        title={say('workspace.open')}
      >
        <Icon name="open" />
      </a>
      <Button look="quiet" icon="gear" name={say('status.options')} onPress={onOptions} />
    </footer>
  );
}
