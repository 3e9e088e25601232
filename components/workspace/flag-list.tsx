import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#components/bits/icon.tsx';
import { number, span } from '#panel/format.ts';
import { say as sayPanel } from '#panel/words.ts';
import type { QueuedFlag } from '#wire/wire.ts';
import { rowWindow, scrollTo } from '#workspace/virtual.ts';
import { say, sayCount } from '#workspace/words.ts';

const rowHeight = 60;

export interface FlagListProps {
  readonly flags: readonly QueuedFlag[];
  readonly at: number;
  readonly now: Date;
  /** How many other open flags say what this one says. */
  sameAs(queued: QueuedFlag): number;
  /** How many sellers said it, merged ones among them. */
  sellersOf(queued: QueuedFlag): number;
  onChoose(index: number): void;
}

/** Thousands of flags, of which only those in sight are drawn. */
export function FlagList({ flags, at, now, sameAs, sellersOf, onChoose }: FlagListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ scrolled: 0, height: 600 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setSeen({ scrolled: element.scrollTop, height: element.clientHeight });
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || at < 0) return;
    element.scrollTop = scrollTo(at, element.scrollTop, element.clientHeight, rowHeight);
  }, [at]);

  const rows = rowWindow(seen.scrolled, seen.height, rowHeight, flags.length);
  const chosen = flags[at];
  return (
    <div
      ref={box}
      class="flag-list"
      role="listbox"
      aria-label={say('queue.list', { count: number(flags.length) })}
      tabIndex={0}
      aria-activedescendant={chosen && at >= rows.first && at < rows.end ? `flag-${chosen.flag.id}` : undefined}
    >
      <div style={{ blockSize: `${rows.above}px` }} role="presentation" />
      {flags.slice(rows.first, rows.end).map((queued, index) => (
        <FlagRow
          key={queued.flag.id}
          queued={queued}
          now={now}
          times={sameAs(queued) + sellersOf(queued)}
          isChosen={rows.first + index === at}
          place={rows.first + index + 1}
          of={flags.length}
          onChoose={() => onChoose(rows.first + index)}
        />
      ))}
      <div style={{ blockSize: `${rows.below}px` }} role="presentation" />
    </div>
  );
}

interface FlagRowProps {
  readonly queued: QueuedFlag;
  readonly now: Date;
  /** How many said the same. */
  readonly times: number;
  readonly isChosen: boolean;
  readonly place: number;
  readonly of: number;
  onChoose(): void;
}

function FlagRow({ queued, now, times, isChosen, place, of, onChoose }: FlagRowProps) {
  const { flag, by } = queued;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys, by one map for all of its rows.
    <div
      id={`flag-${flag.id}`}
      class={`flag-row${isChosen ? ' chosen' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-posinset={place}
      aria-setsize={of}
      style={{ blockSize: `${rowHeight}px` }}
      onClick={onChoose}
    >
      <span class="flag-row-name">
        <span>{flag.prospect.name}</span>
        {times > 1 && (
          <span class="flag-row-times number" title={sayCount('queue.said', times)}>
            {say('queue.sameTimes', { count: number(times) })}
          </span>
        )}
      </span>
      <DueClock dueAt={queued.dueAt} now={now} />
      <span class="flag-row-what small quiet">
        {say(flag.note ? 'queue.rowNote' : 'queue.rowWhat', {
          kind: sayPanel(`flag.kind.${flag.kind}`),
          by: by.name,
          note: flag.note ?? '',
        })}
      </span>
    </div>
  );
}

/** How long an answer has, or for how long it is missing. */
export function DueClock({ dueAt, now }: { dueAt: string; now: Date }) {
  const due = new Date(dueAt);
  const isLate = due < now;
  const isSoon = !isLate && due.getTime() - now.getTime() < 4 * 3_600_000;
  return (
    <span class={`due number${isLate ? ' late' : isSoon ? ' soon' : ''}`}>
      {(isLate || isSoon) && <Icon name="clock" size={12} />}
      {isLate ? say('queue.late', { span: span(due, now) }) : say('queue.dueIn', { span: span(now, due) })}
    </span>
  );
}
