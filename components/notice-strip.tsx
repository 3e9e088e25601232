import type { Notice } from '#panel/notices.ts';
import { say } from '#panel/words.ts';
import type { IconName } from './bits/icon.tsx';
import { NoticeBox } from './bits/notice-box.tsx';

const icons: Readonly<Record<string, IconName>> = {
  offline: 'offline',
  unreachable: 'offline',
  'no-room': 'warn',
  erased: 'person',
  'signed-out': 'lock',
  'update-needed': 'refresh',
  sample: 'page',
  'past-review': 'clock',
  retired: 'clock',
  nothing: 'page',
  framed: 'lock',
  unreadable: 'warn',
  click: 'click',
  forbidden: 'lock',
};
export const noticeIcon = (id: string): IconName => icons[id] ?? 'warn';

/** A state of the team's or the page's, as a line: one sentence, one thing to do. */
export function NoticeStrip({ notice, onRemedy }: { notice: Notice; onRemedy(): void }) {
  return (
    <NoticeBox
      look="strip"
      icon={noticeIcon(notice.id)}
      tone={notice.tone}
      title={notice.title}
      words={notice.words}
      action={notice.remedy ? { label: say(`remedy.${notice.remedy}`), run: onRemedy } : null}
    />
  );
}
