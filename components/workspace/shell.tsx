import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Icon, type IconName } from '#components/bits/icon.tsx';
import { useKeptCursor } from '#components/bits/kept-cursor.ts';
import { ToastLine } from '#components/bits/toast-line.tsx';
import { number } from '#panel/format.ts';
import { closedTo } from '#workspace/open-to.ts';
import { hashOf, type RoomName } from '#workspace/route.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

const doors: readonly { readonly room: RoomName; readonly icon: IconName }[] = [
  { room: 'spec', icon: 'page' },
  { room: 'queue', icon: 'flag' },
  { room: 'week', icon: 'clock' },
  { room: 'interviews', icon: 'ear' },
  { room: 'draft', icon: 'pencil' },
  { room: 'accounts', icon: 'search' },
  { room: 'clues', icon: 'eye' },
  { room: 'team', icon: 'person' },
  { room: 'log', icon: 'lock' },
];

/** The frame of the workspace: where one is, where one can go, what waits, who one is. */
export function Shell({ workspace, children }: { workspace: Workspace; children: ComponentChildren }) {
  const { route, queue, world, toast, clearToast, drafts, isOut, isUnkept } = workspace;
  const { room: here, open: opened } = route.value;
  useKeptCursor();
  // A room begins at its top, wherever the one before was scrolled to; a link to one line of the spec goes to that line.
  useLayoutEffect(() => {
    if (here !== 'spec' || !opened) document.documentElement.scrollTop = 0;
  }, [here, opened]);
  // Tabs, the history and screen readers know a room by the page's title.
  useEffect(() => {
    document.title = say('page.title', { room: say(`room.${here}`) });
  }, [here]);
  const open = queue.waiting.value.length;
  const waiting = [...queue.answers.given.value.values()].filter((answer) => answer.state !== 'refused').length;
  return (
    <div class="workspace">
      <button type="button" class="skip" onClick={() => document.getElementById('workspace-main')?.focus()}>
        {say('shell.skip')}
      </button>
      <nav class="rail" aria-label={say('shell.name')}>
        <p class="rail-name">ICP Lens</p>
        <ul class="rail-doors">
          {doors
            .filter(({ room }) => !closedTo(world.me, room))
            .map(({ room, icon }) => (
              <li key={room}>
                <a
                  class="rail-door"
                  href={hashOf(room)}
                  aria-current={here === room ? 'page' : undefined}
                  onClick={() => {
                    // The address of a draft is that of the room: its door leads out of it, to the list.
                    if (room === 'draft' && here === 'draft') drafts.papers.close();
                  }}
                >
                  <Icon name={icon} />
                  <span>{say(`room.${room}`)}</span>
                  {room === 'queue' && open > 0 && <span class="rail-count number">{number(open)}</span>}
                </a>
              </li>
            ))}
        </ul>
        <div class="rail-foot small">
          {world.me ? (
            <>
              <p class="rail-team">{world.me.team}</p>
              <p class="quiet">
                {say('shell.member', { name: world.me.member.name, role: say(`role.${world.me.member.role}`) })}
              </p>
            </>
          ) : (
            <p class="quiet">{say('shell.alone')}</p>
          )}
          {waiting > 0 && (
            <p class="rail-waiting" role="status">
              <Icon name="cloud" size={12} /> {sayCount(isOut.value ? 'shell.waiting' : 'shell.underWay', waiting)}
            </p>
          )}
          {isUnkept.value && (
            <p class="rail-waiting" role="status">
              <Icon name="warn" size={12} /> {say('shell.unkept')}
            </p>
          )}
          {isOut.value && (
            <p class="rail-waiting" role="status">
              <Icon name="warn" size={12} />
              {say('store.signed-out')}
              <Button look="quiet" onPress={world.openOptions}>
                {say('shell.signIn')}
              </Button>
            </p>
          )}
          {queue.answers.trouble.value && !isOut.value && (
            <p class="rail-waiting" role="status">
              <Icon name="offline" size={12} /> {say('shell.kept')}
            </p>
          )}
        </div>
      </nav>
      <main id="workspace-main" class="room" tabIndex={-1}>
        {children}
      </main>
      <ToastLine
        toast={toast.value}
        closeName={say('close')}
        onHold={() => {}}
        onRelease={() => {}}
        onClose={clearToast}
      />
    </div>
  );
}
