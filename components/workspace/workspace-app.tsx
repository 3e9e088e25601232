import { NoticeBox } from '#components/bits/notice-box.tsx';
import type { Workspace } from '#workspace/workspace.ts';
import { AccountsRoom } from './accounts-room.tsx';
import { DraftRoom } from './draft-room.tsx';
import { InterviewsRoom } from './interviews-room.tsx';
import { LogRoom } from './log-room.tsx';
import { QueueRoom } from './queue-room.tsx';
import { Shell } from './shell.tsx';
import { SpecRoom } from './spec-room.tsx';
import { TeamRoom } from './team-room.tsx';
import { WeekRoom } from './week-room.tsx';

/** The workspace page: one frame, eight rooms. */
export function WorkspaceApp({ workspace }: { workspace: Workspace }) {
  return (
    <Shell workspace={workspace}>
      <Room workspace={workspace} />
    </Shell>
  );
}

function Room({ workspace }: { workspace: Workspace }) {
  const { room } = workspace.route.value;
  if (room === 'spec') return <SpecRoom workspace={workspace} />;
  if (!workspace.world.me)
    return (
      <NoticeBox
        icon="person"
        tone="plain"
        look="page"
        title="Join your team first"
        words="Flags, drafts, accounts and interviews belong to a team. Join it in the options with the code that you were given."
        action={{ label: 'Open the options', run: workspace.world.openOptions }}
      />
    );
  if (room === 'queue') return <QueueRoom workspace={workspace} />;
  if (room === 'draft') return <DraftRoom workspace={workspace} />;
  if (room === 'accounts') return <AccountsRoom workspace={workspace} />;
  if (room === 'interviews') return <InterviewsRoom workspace={workspace} />;
  if (room === 'week') return <WeekRoom workspace={workspace} />;
  if (room === 'team') return <TeamRoom workspace={workspace} />;
  return <LogRoom workspace={workspace} />;
}
