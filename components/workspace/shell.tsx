import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '#components/bits/icon.tsx';
import { ToastLine } from '#components/bits/toast-line.tsx';
import { number } from '#panel/format.ts';
import { hashOf, type RoomName } from '#workspace/route.ts';
import type { Workspace } from '#workspace/workspace.ts';

const doors: readonly { readonly room: RoomName; readonly label: string; readonly icon: IconName }[] = [
  { room: 'spec', label: 'Spec', icon: 'page' },
  { room: 'queue', label: 'Review queue', icon: 'flag' },
  { room: 'draft', label: 'Drafts', icon: 'pencil' },
  { room: 'accounts', label: 'Accounts', icon: 'search' },
  { room: 'interviews', label: 'Interviews', icon: 'ear' },
  { room: 'week', label: 'This week', icon: 'clock' },
  { room: 'team', label: 'Team', icon: 'person' },
  { room: 'log', label: 'Log', icon: 'lock' },
];

/** The frame of the workspace: where one is, where one can go, what waits, who one is. */
export function Shell({ workspace, children }: { workspace: Workspace; children: ComponentChildren }) {
  const { route, queue, world, toast } = workspace;
  const open = queue.open.value.length;
  const waiting = [...queue.answers.given.value.values()].filter((answer) => answer.state !== 'refused').length;
  return (
    <div class="workspace">
      <button type="button" class="skip" onClick={() => document.getElementById('workspace-main')?.focus()}>
        Skip to the page
      </button>
      <nav class="rail" aria-label="Workspace">
        <p class="rail-name">ICP Lens</p>
        <ul class="rail-doors">
          {doors.map(({ room, label, icon }) => (
            <li key={room}>
              <a class="rail-door" href={hashOf(room)} aria-current={route.value.room === room ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{label}</span>
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
                {world.me.member.name}, {world.me.member.role}
              </p>
            </>
          ) : (
            <p class="quiet">Not in a team</p>
          )}
          {waiting > 0 && (
            <p class="rail-waiting" role="status">
              <Icon name="cloud" size={12} /> {number(waiting)} on their way
            </p>
          )}
          {queue.answers.trouble.value && (
            <p class="rail-waiting" role="status">
              <Icon name="offline" size={12} /> kept here until the store is back
            </p>
          )}
        </div>
      </nav>
      <main id="workspace-main" class="room" tabIndex={-1}>
        {children}
      </main>
      <ToastLine
        toast={toast.value && { ...toast.value, actions: [] }}
        closeName="Close"
        onHold={() => {}}
        onRelease={() => {}}
        onClose={() => {
          toast.value = null;
        }}
      />
    </div>
  );
}
