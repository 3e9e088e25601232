import type { ComponentType } from 'preact';
import { type Later, later } from '#components/bits/later.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Skeleton } from '#components/bits/skeleton.tsx';
import { closedTo } from '#workspace/open-to.ts';
import { hashOf, type RoomName, routeOf } from '#workspace/route.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Shell } from './shell.tsx';
import { SignIn } from './store-state.tsx';

interface RoomProps {
  readonly workspace: Workspace;
}

const room = (load: () => Promise<ComponentType<RoomProps>>): Later<RoomProps> =>
  later(load, {
    waiting: () => <Skeleton lines={[40, 90, 75, 85, 60]} label={say('store.loading')} />,
    failed: ({ workspace }) => (
      <NoticeBox
        icon="warn"
        tone="bad"
        look="page"
        title={say('room.failed')}
        words={say('room.failedWords')}
        action={{ label: say('room.reload'), run: workspace.world.reload }}
      />
    ),
  });

/** Each room is loaded when it is first entered. */
const rooms: Readonly<Record<RoomName, Later<RoomProps>>> = {
  spec: room(() => import('./spec-room.tsx').then((part) => part.SpecRoom)),
  queue: room(() => import('./queue-room.tsx').then((part) => part.QueueRoom)),
  draft: room(() => import('./draft-room.tsx').then((part) => part.DraftRoom)),
  accounts: room(() => import('./accounts-room.tsx').then((part) => part.AccountsRoom)),
  interviews: room(() => import('./interviews-room.tsx').then((part) => part.InterviewsRoom)),
  week: room(() => import('./week-room.tsx').then((part) => part.WeekRoom)),
  clues: room(() => import('./clues-room.tsx').then((part) => part.CluesRoom)),
  team: room(() => import('./team-room.tsx').then((part) => part.TeamRoom)),
  log: room(() => import('./log-room.tsx').then((part) => part.LogRoom)),
};

/** Fetches the room that an address names while the page still asks whose it is. */
export const fetchRoom = (hash: string): Promise<void> => rooms[routeOf(hash).room].fetch();

/** The workspace page: one frame, nine rooms. */
export function WorkspaceApp({ workspace }: { workspace: Workspace }) {
  const { room: name } = workspace.route.value;
  const closed = closedTo(workspace.world.me, name);
  const Room = rooms[name];
  return (
    <Shell workspace={workspace}>
      {name !== 'spec' && !workspace.world.me ? (
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
        <SignIn.Provider value={workspace.world.openOptions}>
          <Room key={name} workspace={workspace} />
        </SignIn.Provider>
      )}
    </Shell>
  );
}
