import type { ComponentChildren } from 'preact';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Skeleton } from '#components/bits/skeleton.tsx';
import type { Loaded } from '#workspace/loaded.ts';
import type { StoreWhy } from '#workspace/world.ts';

const titles: Readonly<Record<StoreWhy, string>> = {
  'not-joined': 'Not in a team yet',
  offline: 'The store cannot be reached',
  'signed-out': 'Signed out',
  forbidden: 'Not for your role',
  conflict: 'Somebody was faster',
  missing: 'Not there',
  refused: 'The store refused',
  'update-needed': 'Please update the extension',
  failed: 'The store has trouble',
};
const advice: Readonly<Record<StoreWhy, string>> = {
  'not-joined': 'Join your team in the options; until then you see the sample.',
  offline: 'What you do here is kept in this browser and sent when the store is back.',
  'signed-out': 'Sign in again in the options. Nothing that waits is lost.',
  forbidden: 'Ask an administrator of your team for access.',
  conflict: 'Look at what is there now, then try again.',
  missing: 'The store does not have it, or not any more.',
  refused: 'It will not be accepted as it is.',
  'update-needed': 'The store speaks a newer version.',
  failed: 'It will be tried again; nothing that you did is lost.',
};

export interface StoreStateProps<T> {
  readonly of: Loaded<T>;
  readonly what: string;
  readonly isEmpty?: (value: T) => boolean;
  /** What stands there when nothing is there. */
  readonly empty?: ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
  onRetry(): void;
}

/** Loading, empty, gone, or there: the four states of everything that comes from the store. What was read stays readable. */
export function StoreState<T>({ of, what, isEmpty, empty, children, onRetry }: StoreStateProps<T>) {
  const trouble = of.state === 'failed' && of.why && (
    <NoticeBox
      icon={of.why === 'offline' ? 'offline' : 'warn'}
      tone={of.why === 'offline' ? 'warn' : 'bad'}
      look="strip"
      title={titles[of.why]}
      words={[
        of.why === 'offline' ? null : of.note,
        advice[of.why],
        of.value === null ? null : 'Shown is what was read last.',
      ]
        .filter(Boolean)
        .join(' ')}
      action={{ label: 'Try again', run: onRetry }}
    />
  );
  if (of.value === null) return trouble || <Skeleton lines={[40, 90, 75, 85, 60, 90, 70]} label={`Loading ${what}`} />;
  return (
    <>
      {trouble}
      {of.state !== 'loading' && isEmpty?.(of.value) ? empty : children(of.value)}
    </>
  );
}
