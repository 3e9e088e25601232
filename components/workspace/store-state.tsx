import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Skeleton } from '#components/bits/skeleton.tsx';
import type { Loaded } from '#workspace/loaded.ts';
import { say } from '#workspace/words.ts';

export interface StoreStateProps<T> {
  readonly of: Loaded<T>;
  readonly isEmpty?: (value: T) => boolean;
  /** What has to be known of what was read last. */
  readonly lastRead?: string | null;
  /** What stands there when nothing is there. */
  readonly empty?: ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
  onRetry(): void;
}

/** Opens the page on which one signs in: what a store that knows this browser no longer needs, and asking it again does not help. */
export const SignIn = createContext<() => void>(() => {});

/** Loading, empty, gone, or there: the four states of everything that comes from the store. What was read stays readable. */
export function StoreState<T>({ of, isEmpty, lastRead, empty, children, onRetry }: StoreStateProps<T>) {
  const signIn = useContext(SignIn);
  const isOut = of.why === 'signed-out' || of.why === 'not-joined';
  const trouble = of.state === 'failed' && of.why && (
    <NoticeBox
      icon={of.why === 'offline' ? 'offline' : 'warn'}
      tone={of.why === 'offline' ? 'warn' : 'bad'}
      look="strip"
      title={say(`store.${of.why}`)}
      words={[
        of.why === 'offline' || !of.note ? null : say('store.says', { note: of.note }),
        say(`store.${of.why}.advice`),
        of.value === null ? null : say('store.lastRead'),
        lastRead,
      ]
        .filter(Boolean)
        .join(' ')}
      action={isOut ? { label: say('join.open'), run: signIn } : { label: say('store.again'), run: onRetry }}
    />
  );
  if (of.value === null)
    return trouble || <Skeleton lines={[40, 90, 75, 85, 60, 90, 70]} label={say('store.loading')} />;
  return (
    <>
      {trouble}
      {of.state !== 'loading' && isEmpty?.(of.value) ? empty : children(of.value)}
    </>
  );
}
