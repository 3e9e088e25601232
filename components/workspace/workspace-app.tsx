import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Skeleton } from '#components/bits/skeleton.tsx';
import { closedTo } from '#workspace/open-to.ts';
import { hashOf, type RoomName, routeOf } from '#workspace/route.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Shell } from './shell.tsx';

export type RoomComponent = ComponentType<{ workspace: Workspace }>;

/** Each room is loaded when it is first entered. */
const rooms: Readonly<Record<RoomName, () => Promise<RoomComponent>>> = {
  spec: () => import('./spec-room.tsx').then((room) => room.SpecRoom),
  queue: () => import('./queue-room.tsx').then((room) => room.QueueRoom),
  draft: () => import('./draft-room.tsx').then((room) => room.DraftRoom),
  accounts: () => import('./accounts-room.tsx').then((room) => room.AccountsRoom),
  interviews: () => import('./interviews-room.tsx').then((room) => room.InterviewsRoom),
  week: () => import('./week-room.tsx').then((room) => room.WeekRoom),
  clues: () => import('./clues-room.tsx').then((room) => room.CluesRoom),
  team: () => import('./team-room.tsx').then((room) => room.TeamRoom),
  log: () => import('./log-room.tsx').then((room) => room.LogRoom),
};

/** The workspace page: one frame, nine rooms. */
export function WorkspaceApp({ workspace }: { workspace: Workspace }) {
  const { room } = workspace.route.value;
  const closed = closedTo(workspace.world.me, room);
  return (
    <Shell workspace={workspace}>
      {room !== 'spec' && !workspace.world.me ? (
        <NoticeBox
          icon="person"
          tone="plain"
          look="page"
          title={say('join.title')}
          words={say('join.words')}
          action={{ label: say('join.open'), run: workspace.world.openOptions }}
        />
      ) : closed ? (
        <NoticeBox
          icon="lock"
          tone="plain"
          look="page"
          title={say('closed.title')}
          words={say(`closed.${closed}`)}
          action={{
            label: say('closed.toSpec'),
            run: () => {
              location.hash = hashOf('spec');
            },
          }}
        />
      ) : (
        <Room key={room} name={room} workspace={workspace} />
      )}
    </Shell>
  );
}

const loaded = new Map<RoomName, RoomComponent>();

/** Fetches the room that an address names while the page still asks whose it is. One that fails is fetched again when it is drawn. */
export async function fetchRoom(hash: string): Promise<void> {
  const { room } = routeOf(hash);
  await rooms[room]().then(
    (found) => void loaded.set(room, found),
    () => undefined,
  );
}

function Room({ name, workspace }: { name: RoomName; workspace: Workspace }) {
  const [state, setState] = useState<'loading' | 'failed'>('loading');
  const Found = loaded.get(name);
  useEffect(() => {
    if (Found) return;
    rooms[name]().then(
      (room) => {
        loaded.set(name, room);
        setState('loading');
        redraw((turn) => turn + 1);
      },
      () => setState('failed'),
    );
  }, [name, Found]);
  const [, redraw] = useState(0);
  if (Found) return <Found workspace={workspace} />;
  if (state === 'loading') return <Skeleton lines={[40, 90, 75, 85, 60]} label={say('store.loading')} />;
  return (
    <NoticeBox
      icon="warn"
      tone="bad"
      look="page"
      title={say('room.failed')}
      words={say('room.failedWords')}
      action={{ label: say('room.reload'), run: workspace.world.reload }}
    />
  );
}
