import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnFlag } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { FlagEntry } from './flag-entry.tsx';

export interface HistoryProps {
  readonly flags: readonly OwnFlag[];
  /** The prospect at hand: its flags come first, but for those with a new answer. */
  readonly prospectKeys: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
  /** The team that erased this seller together with what was flagged for it. */
  readonly erasedBy: string | null;
  /** Whether there is a team that what waits will go to. */
  readonly isJoined: boolean;
  readonly spec: Spec;
  readonly now: Date;
  /** The new answers were in sight for a moment. */
  onSeen(): void;
  onRefine(id: string): void;
  onWithdraw(id: string): void;
  payload(id: string): Promise<readonly string[] | null>;
}

const few = 5;
/** A glance: shorter than that is scrolling by. */
const glance = 1000;

/** Every flag of one's own: where it stands, and what came of it. */
export function History(props: HistoryProps) {
  const [isAll, setAll] = useState(false);
  const { flags, prospectKeys, unseen, onSeen } = props;
  const list = useRef<HTMLUListElement>(null);
  // An answer stays marked as new until the panel is closed, also when the team's badge is gone.
  const [fresh, setFresh] = useState(unseen);
  useEffect(() => {
    if (unseen.size === 0) return;
    setFresh((before) => new Set([...before, ...unseen]));
    const first = list.current?.querySelector('.entry.new');
    if (!first || typeof IntersectionObserver === 'undefined') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting) timer = setTimeout(onSeen, glance);
    });
    watch.observe(first);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [[...unseen].join(), onSeen]);
  if (flags.length === 0)
    return (
      <p class="empty">{props.erasedBy ? say('history.erasedBy', { team: props.erasedBy }) : say('history.none')}</p>
    );
  const isNew = ({ flag }: OwnFlag) => fresh.has(flag.id) || unseen.has(flag.id);
  // A new answer is what one comes for, however old its flag; then the prospect at hand. Nothing moves when it has been seen.
  const rank = (own: OwnFlag) => (isNew(own) ? 0 : prospectKeys.has(own.flag.prospect.key) ? 1 : 2);
  const ordered = [0, 1, 2].flatMap((each) => flags.filter((own) => rank(own) === each));
  const shown = isAll ? ordered : ordered.slice(0, Math.max(few, flags.filter(isNew).length));
  return (
    <>
      <ul class="history" ref={list}>
        {shown.map((own) => (
          <FlagEntry key={own.flag.id} own={own} isNew={isNew(own)} {...props} />
        ))}
      </ul>
      {ordered.length > shown.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {say('history.all', { count: ordered.length })}
        </Button>
      )}
    </>
  );
}
